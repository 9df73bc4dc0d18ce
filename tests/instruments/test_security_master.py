"""The data itself: what must hold for every row."""

import gzip
import json
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest

from streams.instruments.directory import Directory
from streams.instruments.load import TABLES, from_bytes, version_of
from streams.instruments.master.columns import NotTables, pack, unpack
from streams.text.fold import fold

DATA = files("streams.instruments") / "data"


def test_every_symbol_is_one_instrument(directory: Directory) -> None:
    """No symbol stands twice but one that was handed on, and every instrument with a symbol has a name and an issuer."""
    listed = [each for each in directory.instruments() if each.symbol]
    twice = [symbol for symbol, number in Counter(each.symbol for each in listed).items() if number > 1]
    long_ago = directory.on(date(2000, 1, 3))
    assert [each for each in twice if directory.by_symbol(each) == long_ago.by_symbol(each)] == []
    assert [each.symbol for each in listed if not each.name or not each.issuer_id] == []


def test_an_unflagged_name_means_one_issuer(directory: Directory) -> None:
    """Whatever means two issuers says so; and nothing is found that is not folded."""
    double = [
        alias.text
        for alias in directory.names()
        if not alias.is_ambiguous and len({each.entity.issuer_id for each in (alias, *alias.others)}) > 1
    ]
    assert double == []
    assert [alias.text for alias in directory.names() if fold(alias.text) != alias.text] == []


def test_meanings_are_ranked(directory: Directory) -> None:
    """The meaning that stands first weighs most."""
    for alias in directory.names():
        weights = [each.weight for each in (alias, *alias.others)]
        assert weights == sorted(weights, reverse=True)
        assert 0 < weights[-1] <= weights[0] <= 100


def test_the_version_is_a_hash_of_the_content(directory: Directory) -> None:
    """The same content in another compression is the same version; one changed byte is another."""
    packed = gzip.decompress((DATA / TABLES).read_bytes())
    assert directory.version == version_of(packed)
    assert from_bytes(gzip.compress(packed, 1)).version == directory.version
    assert version_of(packed[:-1] + bytes([packed[-1] ^ 1])) != directory.version


def test_the_manifest_is_that_of_the_data(directory: Directory) -> None:
    """It names the version and the counts of the tables beside it, and for each source a licence and a hash."""
    manifest = json.loads((DATA / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["version"] == directory.version
    assert manifest["counts"].items() >= directory.counts().items()
    assert all(each["licence"] for each in manifest["sources"])
    assert all(len(each["sha256"]) == 64 for each in manifest["sources"] if "file" in each)


def test_every_refused_row_has_a_reason() -> None:
    """The report counts as many rows of each kind as the manifest says, repeated ones aside."""
    lines = gzip.decompress((DATA / "report.tsv.gz").read_bytes()).decode().splitlines()[1:]
    rejected = json.loads((DATA / "manifest.json").read_text(encoding="utf-8"))["rejected"]
    found = Counter(f"{fields[0]}: {fields[3]}" for fields in (line.split("\t") for line in lines))
    assert set(found) == set(rejected)
    assert all(found[reason] <= number for reason, number in rejected.items())


def test_columns_survive_the_file() -> None:
    """What is packed comes back; bytes that are something else, or cut short, are refused."""
    packed = gzip.decompress((DATA / TABLES).read_bytes())
    assert pack(unpack(packed)) == packed
    with pytest.raises(NotTables):
        unpack(b"other" + packed)
    with pytest.raises(NotTables):
        unpack(packed[:-10])


def test_what_is_derived_is_kept_and_a_damaged_copy_is_not_believed(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """A second load reads what is kept; what is damaged is derived again; a folder that is none is no hindrance."""
    folder = tmp_path_factory.mktemp("cache")
    compressed = (DATA / TABLES).read_bytes()
    first = from_bytes(compressed, folder)
    automaton, tables = sorted(folder.iterdir())
    for kept in (automaton, tables):
        kept.write_bytes(kept.read_bytes()[:-7])
    text = "Saham BBCA turun"
    again = from_bytes(compressed, folder)
    nowhere = from_bytes(compressed, folder / tables.name / "inside a file")
    names = [[hit.alias for hit in each.find_names(fold(text), text)] for each in (first, again, nowhere)]
    assert names[0] == names[1] == names[2] != []
