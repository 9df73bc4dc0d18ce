"""The operator's file: it wins over the package and over every source, and a mistake in it is named."""

import pytest

from streams.adapters.refdata import installed
from streams.adapters.refdata.laying import overrides
from streams.errors import Misconfigured
from tests.adapters.refdata.conftest import Bench
from tests.adapters.refdata.local_sources import label

WHOLE = """
add:
  - {alias: Mbah Google, symbol: GOOGL, lang: id, kind: nick}
  - {alias: sunrise, symbol: T09}
remove:
  - {alias: frontier holdings, symbol: FRNT}
pin:
  - {alias: Big Blue, symbol: T05}
  - {alias: openai, symbol: META}
block:
  - {alias: apple}
status:
  - {symbol: T07, status: delisted}
  - {symbol: T08, status: delisted, since: 2022-10-28}
"""
AS_TSV = """action\talias\tsymbol\tlang\tkind\tstatus\tsince
add\tMbah Google\tGOOGL\tid\tnick\t\t
add\tsunrise\tT09\t\t\t\t
remove\tfrontier holdings\tFRNT\t\t\t\t
pin\tBig Blue\tT05\t\t\t\t
pin\topenai\tMETA\t\t\t\t
block\tapple\t\t\t\t\t
status\t\tT07\t\t\tdelisted\t
status\t\tT08\t\t\tdelisted\t2022-10-28
"""


@pytest.mark.parametrize(("name", "text"), [("overrides.yaml", WHOLE), ("overrides.tsv", AS_TSV)])
async def test_the_file_wins(bench: Bench, name: str, text: str) -> None:
    """Over a name of the package, over a name that a source brings in the same refresh, in both forms of the file."""
    bench.server.labels["XIDX"].append(label("BBCA", "apple", "id", kind="alias"))
    bench.root.mkdir()
    (bench.root / name).write_text(text)
    await bench.refresh()
    directory = installed.load(bench.root)
    means = {
        text: directory.named(text)
        for text in ("mbah google", "frontier holdings", "big blue", "openai", "apple")
    }
    assert {text: each and each.entity.symbol for text, each in means.items()} == {
        "mbah google": "GOOGL", "frontier holdings": None, "big blue": "T05", "openai": "META", "apple": None,
    }  # fmt: skip
    pinned = directory.named("openai")
    assert pinned is not None
    assert (pinned.is_ambiguous, pinned.is_shadow, pinned.others, pinned.source) == (
        False,
        False,
        (),
        "overrides",
    )
    assert directory.by_symbol("T07") is None
    assert directory.named("testing number 7") is None
    assert directory.validity("T08") == ("", "2022-10-28")


async def test_an_added_second_meaning_is_ambiguous(bench: Bench) -> None:
    """``add`` does not take a name away from who has it; ``pin`` does."""
    bench.root.mkdir()
    (bench.root / "overrides.yaml").write_text(WHOLE)
    await bench.refresh("none")
    alias = installed.load(bench.root).named("sunrise")
    assert alias is not None
    assert {alias.entity.symbol, *(each.entity.symbol for each in alias.others)} == {"T02", "T09"}
    assert alias.is_ambiguous
    assert all(each.is_ambiguous for each in alias.others)


async def test_the_file_alone_makes_a_version(bench: Bench) -> None:
    """Without asking any source the package and the file are laid together; without the file it goes back."""
    bench.root.mkdir()
    plain = await bench.refresh("none")
    (bench.root / "overrides.yaml").write_text("block: [{alias: apple}]\n")
    blocked = await bench.refresh("none")
    (bench.root / "overrides.yaml").unlink()
    again = await bench.refresh("none")
    assert not bench.server.log
    assert plain.manifest.version == again.manifest.version != blocked.manifest.version
    assert installed.load(bench.root).named("apple") is not None


async def test_old_versions_make_room(bench: Bench) -> None:
    """The latest ten stay, the one in use among them."""
    bench.root.mkdir()
    versions = []
    for number in range(13):
        (bench.root / "overrides.yaml").write_text(f"add: [{{alias: nama baru {number}, symbol: META}}]\n")
        versions.append((await bench.refresh("none")).manifest.version)
    kept = {path.parent.name for path in bench.root.glob("*/manifest.json")} - {"current"}
    assert kept == set(versions[-10:])
    assert installed.load(bench.root).version == versions[-1]


MISTAKES = [
    ("pin: [{alias: meta}]", r"overrides\.yaml: pin\[1\]: pin needs symbol"),
    ("pin: [{alias: meta, symbol: NOSUCH}]", r"pin\[1\]: no instrument has the symbol NOSUCH"),
    ("add: [{alias: meta, symbol: META, since: 2020-01-01}]", r"add\[1\]: add takes no since"),
    ("add: [{alias: meta, symbol: META, kind: nickname}]", r"kind 'nickname': write one of legal"),
    ("add: [{alias: meta, symbol: META, lang: english language}]", "lang 'english language'"),
    ("add: [{alias: 'M', symbol: META}]", "alias 'M': too short"),
    ("add: [{alias: naam, symbol: 600519}]", "symbol 600519 is no text: put it in quotes"),
    ("pin: [{alias: meta, symbol: META}, {alias: Meta, symbol: AAPL}]", "is pinned to AAPL as well"),
    ("remove: [{alias: big blue, symbol: META}]", "'big blue' is no name of META"),
    ("status: [{symbol: META, status: halted}]", "status 'halted': write listed or delisted"),
    ("status: [{symbol: META, status: delisted, since: yesterday}]", "since 'yesterday': write a day"),
    ("allow: [{alias: meta}]", "no such action 'allow': write add, remove, pin, block, status"),
    ("pin: {alias: meta}", "pin is no list"),
    ("pin: [meta]", r"pin\[1\] is 'meta': write it as"),
    ("- pin", "has no sections"),
    ("pin: [{alias: 'meta]", "is no YAML at line"),
]


@pytest.mark.parametrize(("text", "words"), MISTAKES, ids=[each[1] for each in MISTAKES])
async def test_a_mistake_is_named_and_changes_nothing(bench: Bench, text: str, words: str) -> None:
    """The file, the entry, what is wrong and what to write; the old data stays."""
    old = await bench.refresh("none")
    (bench.root / "overrides.yaml").write_text(text)
    with pytest.raises(Misconfigured, match=words) as caught:
        await bench.refresh("none")
    assert "\n" not in str(caught.value)
    assert installed.load(bench.root).version == old.manifest.version


async def test_a_required_symbol_cannot_be_overridden_away(bench: Bench) -> None:
    """Data without META is not used, whoever takes it out."""
    await bench.refresh("sec")
    (bench.root / "overrides.yaml").write_text("status: [{symbol: META, status: delisted}]\n")
    with pytest.raises(Exception, match=r"the symbol META is missing.*see the overrides"):
        await bench.refresh("sec")


def test_two_files_are_one_too_many(bench: Bench) -> None:
    """Which of them would win is nobody's guess."""
    bench.root.mkdir()
    for name in overrides.FILES:
        (bench.root / name).write_text("")
    with pytest.raises(Misconfigured, match="both exist: keep one"):
        overrides.find(bench.root)
