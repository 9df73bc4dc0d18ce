"""A check of what is in use: sound data passes, every damage is named with the way out."""

import gzip
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from streams.adapters.refdata import checking, installed
from streams.adapters.refdata.laying.master import Master, rows_of
from streams.adapters.refdata.verifying import verify
from streams.errors import Misconfigured
from streams.instruments.load import TABLES
from streams.instruments.master.columns import pack, unpack
from streams.instruments.names import Flag
from tests.adapters.refdata.conftest import Bench
from tests.adapters.refdata.small_master import base, rows


async def test_what_was_refreshed_is_sound(bench: Bench) -> None:
    """No problem, and each source with its licence, beside those of the package."""
    done = await bench.refresh()
    found = verify(bench.root, bench.base)
    assert (found.version, found.problems) == (done.manifest.version, ())
    fresh = [each for each in found.sources if not each.source.startswith("package: ")]
    assert {each.source for each in fresh} == {"sec", "financedatabase", "wikidata", "openfigi"}
    assert all(each.licence and each.retrieved and each.url for each in fresh)


def test_the_package_is_sound() -> None:
    """The data that travels in the package keeps what a refresh must keep."""
    found = verify(None, installed.base_bytes())
    assert (found.problems, found.folder) == ((), None)


def touch(folder: Path) -> None:
    (folder / "source-sec.tsv").write_text("rank\tcik\n")


def lose(folder: Path) -> None:
    (folder / "source-wikidata.tsv").unlink()


def damage(folder: Path) -> None:
    (folder / TABLES).write_bytes(gzip.compress(b"nothing"))


def override(folder: Path) -> None:
    (folder.parent / "overrides.yaml").write_text("block: [{alias: apple}]\n")


def recount(folder: Path) -> None:
    path = folder / "manifest.json"
    whole = json.loads(path.read_bytes())
    whole["sources"]["sec"]["rows"] = 12
    path.write_text(json.dumps(whole))


DAMAGE: list[tuple[Callable[[Path], None], str]] = [
    (touch, "source-sec.tsv is not what its manifest says.*remove the link current"),
    (lose, "cannot read .*source-wikidata.tsv .*remove the link current"),
    (damage, f"{TABLES} is not what its manifest says"),
    (override, r"overrides\.yaml is not what it was.*refresh --offline"),
    (recount, r"source-sec\.tsv has 37 rows, its manifest says 12"),
]


@pytest.mark.parametrize(("harm", "words"), DAMAGE, ids=[each[0].__name__ for each in DAMAGE])
async def test_damage_is_named(bench: Bench, harm: Callable[[Path], None], words: str) -> None:
    """The file, what is wrong with it, and how to get out of it."""
    harm((await bench.refresh()).folder)
    (problem,) = verify(bench.root, bench.base).problems
    assert re.search(words, problem)


async def test_a_newer_package_is_noticed(bench: Bench) -> None:
    """Data that was laid over an older package's is not wrong, but it is not what it could be."""
    await bench.refresh()
    columns = unpack(gzip.decompress(bench.base)) | {"more": b""}
    (problem,) = verify(bench.root, gzip.compress(pack(columns))).problems
    assert "the package has" in problem


async def test_a_manifest_that_is_none(bench: Bench) -> None:
    """A link to something else is told, not guessed around."""
    done = await bench.refresh()
    (done.folder / "manifest.json").write_text("{}")
    with pytest.raises(Misconfigured, match="no manifest of this version"):
        verify(bench.root, bench.base)
    with pytest.raises(Misconfigured, match="no manifest of this version"):
        installed.load(bench.root)


def sound() -> Master:
    return rows_of(unpack(gzip.decompress(base())))


def test_rows_and_tables_are_the_same_thing() -> None:
    """Rows that are read out of tables make the same tables, in the small master and in the package's."""
    for compressed in (base(), installed.base_bytes()):
        packed = gzip.decompress(compressed)
        assert pack(rows_of(unpack(packed)).compiled()) == packed
    listings, namings = rows()
    assert sorted(
        rows_of(unpack(gzip.decompress(base()))).listings.values(), key=lambda each: each.key
    ) == sorted(listings, key=lambda each: each.key)
    assert sum(map(len, sound().names.values())) == len(namings)


def test_what_must_hold_of_any_data() -> None:
    """Everyone's symbols are there, a symbol stands once, a sure name means one issuer."""
    master = sound()
    assert checking.problems(master, checking.REQUIRED) == []
    master.listings["other"] = replace(master.listings["T03"], key="other", issuer_id="cik:1")
    del master.listings["META"], master.names["meta platforms"]
    twice = master.names["apple"][0]
    master.names["apple"] = [twice, replace(twice, key="T04")]
    assert checking.problems(master, checking.REQUIRED) == [
        "the symbol META is missing",
        "the symbol T03 occurs twice",
        "the name 'apple' is sure and means cik:320193 and cik:5004",
    ]
    master.names["apple"] = [replace(each, flags=Flag.AMBIGUOUS) for each in master.names["apple"]]
    assert len(checking.problems(master, checking.REQUIRED)) == 2
