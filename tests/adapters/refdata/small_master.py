"""A security master of forty instruments, and services that know it and a little more."""

import gzip
from typing import Any

from schemas.vocabulary import InstrumentType
from streams.instruments.master.columns import pack
from streams.instruments.master.compile import compile_tables
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag
from tests.adapters.refdata.local_sources import LocalSources, label, listed

US = (
    ("META", 1326801, "Meta Platforms, Inc.", "meta platforms"),
    ("AAPL", 320193, "Apple Inc.", "apple"),
    ("GOOGL", 1652044, "Alphabet Inc.", "alphabet"),
    ("GOOG", 1652044, "Alphabet Inc.", ""),
    ("FRNT", 900, "Frontier Holdings Inc.", "frontier holdings"),
    *(
        (f"T{number:02}", 5_000 + number, f"Testing Company Number {number} Inc.", f"testing number {number}")
        for number in range(31)
    ),
)
WORLD = (
    ("BBCA.JK", "BBCA", "XIDX", "IDR", "ID", "Bank Central Asia", "bank central asia"),
    ("005930.KS", "005930", "XKRX", "KRW", "KR", "Samsung Electronics", "samsung electronics"),
)


def us_listing(rank: int, symbol: str, cik: int, name: str) -> Listing:
    return Listing(
        key=symbol, symbol=symbol, ticker=symbol, mic="XNAS", name=name, type=InstrumentType.EQUITY, currency="USD",
        issuer_id=f"cik:{cik}", country="US", form="common", rank=rank,
        share_class={"GOOG": "C", "GOOGL": "A"}.get(symbol, ""),
    )  # fmt: skip


def naming(text: str, key: str, *, source: str = "facts") -> Naming:
    return Naming(text=text, key=key, kind=AliasKind.SHORT, lang="*", weight=80, flags=Flag(0), source=source)


def rows() -> tuple[list[Listing], list[Naming]]:
    """The instruments and names of the small master."""
    listings = [us_listing(rank, symbol, cik, name) for rank, (symbol, cik, name, _) in enumerate(US)]
    namings = [naming(text, symbol, source="sec") for symbol, _, _, text in US if text]
    for symbol, ticker, mic, currency, country, name, text in WORLD:
        listings.append(
            Listing(
                key=symbol, symbol=symbol, ticker=ticker, mic=mic, name=name, type=InstrumentType.EQUITY,
                currency=currency, issuer_id=f"iss:{mic}:{ticker}", country=country, form="common", rank=30_000,
            )
        )  # fmt: skip
        namings.append(naming(text, symbol))
    listings.append(
        Listing(
            key="private:OPENAI", symbol="", ticker="", mic="", name="OpenAI", type=InstrumentType.PRIVATE,
            currency="", issuer_id="private:OPENAI",
        )
    )  # fmt: skip
    namings += [naming("openai", "private:OPENAI"), naming("big blue", "T01"), naming("sunrise", "T02")]
    return listings, namings


def base() -> bytes:
    """The small master as the package would carry it."""
    listings, namings = rows()
    return gzip.compress(pack(compile_tables(listings, namings, ["銀行"])), 6, mtime=0)


def sec_table() -> list[list[Any]]:
    """The SEC's table of the small master, one new company more."""
    known: list[list[Any]] = [[cik, name, symbol, "Nasdaq"] for symbol, cik, name, _ in US]
    return [*known, [7_777, "NOVEL ROCKETS CORP /DE/", "NVRK", "NYSE"]]


def fill(server: LocalSources) -> None:
    """Let the services know the small master, a new company each, and names in other languages."""
    server.sec = sec_table()
    server.exchanges = {
        "JKT": [
            listed("BBCA.JK", "PT Bank Central Asia Tbk", "Indonesia", isin="ID1000109507", mic="XIDX"),
            listed(
                "AALI.JK",
                "PT Astra Agro Lestari Tbk",
                "Indonesia",
                isin="ID1000066004",
                market_cap="Small Cap",
            ),
            listed("OLDD.JK", "PT Old Things Tbk", "Indonesia", delisted="True"),
        ],
        "KSC": [listed("005930.KS", "Samsung Electronics Co., Ltd.", "South Korea", isin="KR7005930003")],
        "GER": [
            listed("APC.DE", "Apple Inc.", "United States"),
            listed("NEU.DE", "Neue Werke AG", "Germany"),
        ],
    }
    server.labels = {
        "XIDX": [
            label("BBCA", "Bank Central Asia", "id", item=1),
            label("BBCA", "بنك آسيا الوسطى", "ar", item=1),
        ],
        "XKRX": [label("005930", "삼성전자", "ko", item=2), label("005930", "三星电子", "zh", item=2)],
        "XNAS": [
            label("META", "ميتا بلاتفورمز", "ar", item=3, isin="US30303M1027"),
            label("NVRK", "Ракеты", "ru", item=4, kind="alias"),
            label("GONE", "Gone Company", "en", item=5),
        ],
    }
    server.figis = {
        "ID1000109507": {"data": [{"figi": "BBG000BD6TB4", "name": "BANK CENTRAL ASIA TBK PT", "ticker": "BBCA", "compositeFIGI": "BBG000BD6T92", "shareClassFIGI": "BBG001S7FPJ9"}]},
    }  # fmt: skip
