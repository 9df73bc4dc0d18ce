"""What a symbol meant on a day: renamed, given up, handed on."""

import gzip
from datetime import date
from pathlib import Path

import pytest

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import additions
from streams.instruments.directory import Directory
from streams.instruments.load import bundled, from_bytes
from streams.instruments.master.columns import pack
from streams.instruments.master.compile import compile_tables
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag


def listing(symbol: str, name: str, issuer: str, **fields: str) -> Listing:
    return Listing(
        key=fields.pop("key", symbol),
        symbol=symbol,
        ticker=symbol,
        mic="XNAS",
        name=name,
        type=InstrumentType.EQUITY,
        currency="USD",
        issuer_id=issuer,
        form=fields.pop("form", "common"),
        **fields,  # type: ignore[arg-type]
    )


def naming(text: str, key: str) -> Naming:
    return Naming(text=text, key=key, kind=AliasKind.SHORT, lang="*", weight=90, flags=Flag(0))


@pytest.fixture(scope="module")
def directory() -> Directory:
    """OLD became NEW on 1 June 2022; DED belonged to Gone until 2020 and belongs to Heir; BYE was given up in 2021."""
    rows = [
        listing("NEW", "Renamed", "iss:1", valid_from="2022-06-01"),
        listing("OLD", "Renamed", "iss:1", form="former", valid_to="2022-06-01"),
        listing("DED", "Heir", "iss:2"),
        listing("DED", "Gone", "iss:3", key="DED@2020-01-01", valid_to="2020-01-01"),
        listing("BYE", "Byebye", "iss:4", valid_to="2021-01-01"),
    ]
    names = [naming("renamed", "NEW"), naming("gone", "DED@2020-01-01"), naming("byebye", "BYE")]
    return from_bytes(gzip.compress(pack(compile_tables(rows, names, []))))


@pytest.mark.parametrize(
    ("symbol", "day", "name"),
    [
        ("OLD", date(2021, 1, 1), "Renamed"),
        ("OLD", date(2023, 1, 1), "Renamed"),
        ("OLD", None, "Renamed"),
        ("NEW", date(2021, 1, 1), None),
        ("NEW", date(2022, 6, 1), "Renamed"),
        ("DED", date(2019, 12, 31), "Gone"),
        ("DED", date(2020, 1, 1), "Heir"),
        ("DED", None, "Heir"),
        ("BYE", date(2020, 12, 31), "Byebye"),
        ("BYE", date(2021, 1, 1), None),
        ("BYE", None, "Byebye"),
    ],
)
def test_a_symbol_means_who_had_it_on_the_day(
    directory: Directory, symbol: str, day: date | None, name: str | None
) -> None:
    """The end is the first day without; a renamed symbol goes on for its issuer; without a day the last meaning holds."""
    view = directory if day is None else directory.on(day)
    by_symbol, by_code = view.by_symbol(symbol), view.by_ticker(symbol)
    assert (by_symbol.name if by_symbol else None) == name
    assert [each.name for each in by_code] == ([] if name is None else [name])


def test_a_renamed_symbol_is_the_new_one(directory: Directory) -> None:
    """Prices are asked for under the symbol of today."""
    found = directory.on(date(2021, 1, 1)).by_symbol("OLD")
    assert found is not None
    assert found.symbol == "NEW"


def test_the_name_of_a_company_that_is_gone_names_nobody(directory: Directory) -> None:
    """From its last day on it is a look-alike that no venue lists."""
    for day, is_gone in ((date(2020, 12, 31), False), (date(2021, 1, 1), True)):
        alias = directory.on(day).named("byebye")
        assert alias is not None
        assert alias.is_shadow is is_gone


def test_days_between_two_changes_share_one_view(directory: Directory) -> None:
    """So the caches of a reader are kept."""
    assert directory.on(date(2023, 1, 1)) is directory.on(date(2025, 1, 1))
    assert directory.on(date(2023, 1, 1)) is not directory.on(date(2021, 1, 1))


@pytest.mark.parametrize(
    ("symbol", "day", "now"),
    [
        ("META", date(2021, 9, 15), "METV"),
        ("META", date(2023, 1, 5), "META"),
        ("FB", date(2021, 9, 15), "META"),
        ("TWTR", date(2022, 10, 27), "TWTR"),
        ("TWTR", date(2023, 1, 5), None),
        ("SIVB", date(2023, 3, 9), "SIVB"),
        ("FRC", date(2024, 1, 5), None),
    ],
)
def test_a_symbol_means_who_had_it_on_that_day(symbol: str, day: date, now: str | None) -> None:
    """Renamed and delisted symbols that news has printed."""
    found = bundled().on(day).by_symbol(symbol)
    assert (found.symbol if found else None) == now


def test_the_builder_hands_a_symbol_on(tmp_path: Path) -> None:
    """A company that is gone keeps its names and its days beside the one that has its symbol today."""
    draft = Draft()
    draft.add(listing("DED", "Heir", "cik:2"), "sec")
    draft.name(naming("gone", "DED"))
    table = tmp_path / "gone.tsv"
    table.write_text("symbol\tuntil\tname\taliases\twhy\nDED\t2020-01-01\tGone\tgone\tbought\n", "utf-8")
    additions.gone(draft, table)
    assert draft.listings["DED@2020-01-01"].valid_to == "2020-01-01"
    assert [each.key for each in draft.namings] == ["DED@2020-01-01"]
