"""Rows become tables: the same whatever their order, and each row can be read again."""

import gzip

import pytest

from schemas.vocabulary import InstrumentType
from streams.instruments.load import from_bytes
from streams.instruments.master.columns import pack
from streams.instruments.master.compile import compile_tables
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag

ROWS = [
    Listing(
        key="GOOG", symbol="GOOG", ticker="GOOG", mic="XNAS", name="Alphabet Inc.", type=InstrumentType.EQUITY,
        currency="USD", issuer_id="cik:1652044", country="US", share_class="C", form="common", rank=2,
    ),
    Listing(
        key="GOOGL", symbol="GOOGL", ticker="GOOGL", mic="XNAS", name="Alphabet Inc.", type=InstrumentType.EQUITY,
        currency="USD", issuer_id="cik:1652044", country="US", share_class="A", form="common", rank=1, isin="US02079K3059",
    ),
    Listing(
        key="ABC.JK", symbol="ABC.JK", ticker="ABC", mic="XIDX", name="Abece", type=InstrumentType.EQUITY,
        currency="IDR", issuer_id="iss:XIDX:ABC", country="ID", form="common",
    ),
    Listing(
        key="private:OPENAI", symbol="", ticker="", mic="", name="OpenAI", type=InstrumentType.PRIVATE, currency="",
        issuer_id="private:OPENAI",
    ),
]  # fmt: skip
NAMES = [
    Naming(text="google", key="GOOGL", kind=AliasKind.BRAND, lang="*", weight=85, flags=Flag(0)),
    Naming(text="alphabet google", key="GOOGL", kind=AliasKind.SHORT, lang="*", weight=80, flags=Flag(0)),
    Naming(text="openai", key="private:OPENAI", kind=AliasKind.SHORT, lang="*", weight=90, flags=Flag(0)),
    Naming(text="abc", key="ABC.JK", kind=AliasKind.TICKER, lang="id", weight=60, flags=Flag.UPPER),
    Naming(text="京东", key="ABC.JK", kind=AliasKind.SHORT, lang="zh-Hans", weight=60, flags=Flag(0), context="股价|a b"),
]  # fmt: skip


def test_the_order_of_rows_plays_no_part() -> None:
    """The file is a function of the set of rows."""
    one = pack(compile_tables(ROWS, NAMES, ["北京", "通胀"]))
    assert pack(compile_tables(ROWS[::-1], NAMES[::-1], ["通胀", "北京"])) == one


def test_what_goes_in_comes_out() -> None:
    """Fields that follow from symbol and venue are left out of the file and are there all the same."""
    directory = from_bytes(gzip.compress(pack(compile_tables(ROWS, NAMES, ["北京"]))))
    abece, google = directory.by_symbol("ABC.JK"), directory.by_symbol("GOOGL")
    assert abece is not None
    assert google is not None
    assert (abece.id, abece.ticker, abece.currency, abece.country, abece.issuer_id) == (
        "XIDX:ABC", "ABC", "IDR", "ID", "iss:XIDX:ABC",
    )  # fmt: skip
    assert (google.isin, google.share_class, google.issuer_id) == ("US02079K3059", "A", "cik:1652044")
    alias = directory.named("京东")
    assert alias is not None
    assert (alias.context, alias.lang, alias.kind) == (("股价", "a b"), "zh-Hans", AliasKind.SHORT)
    assert directory.by_bag(["googles", "alphabet"]) == directory.named("alphabet google")
    assert directory.by_bag(["alphabet"]) is None
    assert [hit.alias.text for hit in directory.find_names("openai, abc 北京东 京东", "OpenAI, ABC 北京东 京东")] == [
        "openai", "abc", "京东",
    ]  # fmt: skip


def test_two_rows_of_one_key_are_refused() -> None:
    """A key stands for one instrument."""
    with pytest.raises(ValueError, match="one key"):
        compile_tables([*ROWS, ROWS[0]], [], [])
