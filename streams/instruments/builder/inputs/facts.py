"""The project's own tables of names: what news calls indices, currencies, commodities, assets and companies."""

import csv
import gzip
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import identity
from streams.instruments.builder.inputs.inflect import declined
from streams.instruments.master.rows import COMMON_SHARE, Listing, Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.normalise import share_class
from streams.instruments.script import CLASSES, HAN, HANGUL, HIRAGANA, KATAKANA, THAI, WORD
from streams.instruments.venues import BY_MIC, mics_of_suffix
from streams.text.fold import fold

SOURCE = "facts"
OWN = "own"
"""The table of single additions; what it names keeps the names that the company lists give it."""
WEIGHTS = {
    AliasKind.LEGAL: 95, AliasKind.SHORT: 90, AliasKind.BRAND: 85, AliasKind.FORMER: 70,
    AliasKind.NICK: 60, AliasKind.TICKER: 80, AliasKind.MARKET: 75, AliasKind.MT_NOUN: 30,
}  # fmt: skip
UNLISTED = {"private", "subsidiary", "product"}
SHORTEST = {HAN: 2, HANGUL: 2, KATAKANA: 2, HIRAGANA: 3, THAI: 3, WORD: 2}
Row = dict[str, str]
_EITHER = re.compile(r"\{([^{}]*)\}")


def read(folder: Path) -> Iterator[tuple[str, Row]]:
    """Yield the file's name and each row of all fact tables, in order, with one alias a row."""
    for path in sorted(folder.glob("*.tsv*")):
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        if data.startswith(b"symbol\tkind\t"):
            for row in csv.DictReader(io.StringIO(data.decode()), delimiter="\t", quoting=csv.QUOTE_NONE):
                for alias in spelled_out(row["alias"]):
                    yield path.name.split(".")[0], row | {"alias": alias}


def spelled_out(alias: str) -> list[str]:
    """Return the names that an alias with alternatives in braces stands for: ``{Japan|Tokyo} stocks`` -> two."""
    found = _EITHER.search(alias)
    if found is None:
        return [alias]
    before, behind = alias[: found.start()], alias[found.end() :]
    return [name for each in found[1].split("|") for name in spelled_out(f"{before}{each}{behind}")]


def add(draft: Draft, folder: Path) -> None:
    """Add each row's instrument and name, or say why not."""
    rank: dict[str, int] = {}
    proxies = dict(line.split("\t") for line in (folder / "proxies.tsv").read_text("utf-8").splitlines())
    blocked = {
        tuple(line.split("\t")[:2]) for line in (folder / "blocked.tsv").read_text("utf-8").splitlines()
    }
    for table, row in read(folder):
        if (row["alias"], row["symbol"]) in blocked:
            draft.reject(table, row["symbol"], row["alias"], "blocked")
            continue
        if not row["symbol"] and row["name"] in proxies:
            row = row | {"symbol": proxies[row["name"]], "flag": row["flag"].replace("nosymbol", "")}
        refusal = _refusal(row)
        if refusal:
            draft.reject(table, row["symbol"], row["alias"], refusal)
            continue
        listing = _listing(row, rank.setdefault(row["symbol"] or row["name"], 100 + len(rank)))
        if listing.key not in draft.listings or row["name"] not in proxies:
            draft.add(listing, table)
        naming = _naming(row, listing.key, table)
        draft.name(naming)
        if table != OWN:
            draft.named_whole.add(listing.key)
        for text in declined(naming.text, naming.lang, naming.kind) if row["kind"] == "equity" else ():
            draft.name(replace(naming, text=text, weight=naming.weight - 5, lang="ru"))
        for text in _variants(naming.text):
            draft.name(replace(naming, text=text))


def _variants(text: str) -> list[str]:
    """Return the other spellings of a Chinese name whose characters have two traditional forms."""
    return [text.replace(one, other) for one, other in (("台", "臺"), ("臺", "台")) if one in text]


def _refusal(row: Row) -> str:
    """Return why a row cannot get in whatever else there is, or an empty string."""
    text = fold(row["alias"]).strip()
    if not text or "&amp" in text or text.endswith("&"):
        return "damaged"
    if row["kind"] == "fx" and not row["symbol"]:
        return "unknown symbol"
    kind = CLASSES[text[0]]
    if len(text) < SHORTEST.get(kind, 2):
        return "too short for its script"
    if not any(CLASSES[char] for char in text):
        return "no letter"
    return ""


def _listing(row: Row, rank: int) -> Listing:
    kind = row["kind"]
    symbol = "" if kind in UNLISTED or "nosymbol" in row["flag"] else row["symbol"]
    issuer = issuer_of(row, symbol)
    return Listing(
        key=symbol or issuer,
        symbol=symbol,
        ticker=_ticker(symbol),
        mic=row["mic"] if symbol else "",
        name=row["name"],
        type=InstrumentType(kind),
        currency=currency_of(row) if symbol else "",
        issuer_id=issuer,
        country=row["country"],
        share_class=share_class(row["name"]),
        form=COMMON_SHARE if kind == "equity" else "",
        rank=rank if kind != "equity" else 30_000 + rank,
    )


def issuer_of(row: Row, symbol: str) -> str:
    """Return the issuer's id of a row; a US equity's is set from the SEC's table later."""
    kind, name = row["kind"], identity.slug(row["name"]) or row["name"]
    if kind in UNLISTED:
        return f"{kind}:{name}"
    if kind == "fx":
        return identity.fx_id(symbol)
    if kind == "crypto":
        return f"crypto:{identity.crypto_code(symbol) if symbol else name}"
    if kind == "commodity":
        return f"cmd:{name}"
    if kind == "index":
        return f"idx:{symbol.lstrip('^') or name}"
    if kind == "future":
        return f"fut:{symbol.removesuffix('=F') or name}"
    return f"iss:{row['mic']}:{_ticker(symbol)}"


def currency_of(row: Row) -> str:
    """Return the currency of a listing as the venue quotes it."""
    pair = identity.pair_of(row["symbol"])
    if pair:
        return pair[1]
    venue = BY_MIC.get(row["mic"])
    if venue and venue.currency in ("GBp", "ZAc", "ILA", "KWF"):
        return venue.currency
    return row["currency"]


def _ticker(symbol: str) -> str:
    code, dot, suffix = symbol.rpartition(".")
    return code if dot and mics_of_suffix(suffix) else symbol


def _naming(row: Row, key: str, table: str) -> Naming:
    kind = AliasKind[row["alias_kind"].upper()]
    flags = Flag(0)
    context = ""
    for part in row["flag"].split(";"):
        if part == "ambiguous":
            flags |= Flag.AMBIGUOUS
        elif part.startswith("context:"):
            context = context_of(part.removeprefix("context:"))
    if kind == AliasKind.TICKER and row["alias"].isascii():
        flags |= Flag.UPPER
    text = " ".join(fold(row["alias"]).split())
    weight = WEIGHTS[kind] - (20 if flags & Flag.AMBIGUOUS else 0) - (15 if context else 0)
    return Naming(
        text=text,
        key=key,
        kind=kind,
        lang=row["lang"] or "*",
        weight=weight,
        flags=flags,
        context=context,
        source=table,
    )


def context_of(words: str) -> str:
    """Return the context words of a flag folded, joined by ``|``; words stand with commas, or else with spaces."""
    split = words.split(",") if "," in words else re.split(r"\s+", words)
    return "|".join(dict.fromkeys(" ".join(fold(word).split()) for word in split if word.strip()))
