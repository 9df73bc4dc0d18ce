"""A refresh from services on this machine: what comes in, what is kept, what is told."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.adapters.refdata import installed
from streams.adapters.refdata.installed import InUse
from streams.adapters.refdata.refresh import read_rows, write_rows
from streams.adapters.refdata.source import UsRow
from streams.text.fold import fold
from tests.adapters.refdata.conftest import Bench
from tests.adapters.refdata.local_sources import CONTACT, label, listed


async def test_everything_comes_in_and_is_in_use(bench: Bench) -> None:
    """New listings, names in other scripts and ISINs are found; the version is the tables', the folder and the link."""
    done = await bench.refresh()
    directory = installed.load(bench.root)
    assert directory.version == done.manifest.version == (bench.root / "current").readlink().name
    texts = [
        "Novel Rockets",
        "PT Astra Agro Lestari Tbk",
        "삼성전자는 2% 하락",
        "ميتا بلاتفورمز",
        "Neue Werke AG",
    ]
    found = [directory.find_names(fold(text), text)[0].alias.entity.symbol for text in texts]
    assert found == ["NVRK", "AALI.JK", "005930.KS", "META", "NEU.DE"]
    bank = directory.by_symbol("BBCA.JK")
    assert bank is not None
    assert (bank.isin, bank.name) == ("ID1000109507", "Bank Central Asia")


async def test_the_account_says_where_each_source_came_from(bench: Bench) -> None:
    """Licence, address, time, number of rows and refusals by reason, for each source."""
    done = await bench.refresh()
    sources = json.loads((done.folder / "manifest.json").read_bytes())["sources"]
    assert sorted(sources) == ["financedatabase", "openfigi", "sec", "wikidata"]
    for name, entry in sources.items():
        assert entry["licence"]
        assert entry["urls"][0].startswith(bench.server.url)
        assert entry["retrieved_at"] == "2026-11-25T12:00:00Z"
        assert entry["rows"] == len((done.folder / f"source-{name}.tsv").read_text().splitlines()) - 1
    assert sources["sec"]["rows"] == 37
    assert sources["financedatabase"]["rejected"] == {"delisted": 1, "listed elsewhere": 1}
    assert sources["wikidata"]["rejected"] == {"unknown symbol": 1}


async def test_each_refused_row_is_named_with_its_reason(bench: Bench) -> None:
    """A malformed row, a repeated symbol and an impossible ISIN do not stop a refresh; the account has each of them."""
    bench.server.sec += [
        [0, "No Number", "NONU", "NYSE"],
        [8, "Twice Inc", "NVRK", "NYSE"],
        [9, "", "NONA", "OTC"],
    ]
    bench.server.exchanges["JKT"] += [listed("WRNG.JK", "PT Wrong", "Indonesia", isin="ID1000066005")]
    bench.server.exchanges["JKT"] += [
        listed(f"AA{number:02}.JK", f"PT Nomor {number}", "Indonesia") for number in range(9)
    ]
    done = await bench.refresh("sec", "financedatabase")
    account = (done.folder / "rejected.tsv").read_text().splitlines()
    reasons = {tuple(line.split("\t")[i] for i in (0, 3)) for line in account[1:]}
    assert {
        ("sec", "no filer's number"), ("sec", "occurs twice"), ("sec", "no name"),
        ("financedatabase", "the ISIN's check digit is wrong"),
    } <= reasons  # fmt: skip


async def test_who_asks_is_said_to_those_who_want_to_know(bench: Bench) -> None:
    """The SEC reads name and mail and nothing else, Wikidata the program first; the key goes to OpenFIGI alone."""
    await bench.refresh(key="secret-key")
    agents = {name: bench.server.asked(name)[0].headers for name in ("sec", "wikidata", "openfigi")}
    assert agents["sec"]["User-Agent"] == CONTACT
    assert agents["wikidata"]["User-Agent"] == f"tapewire ({CONTACT})"
    assert agents["openfigi"]["X-OPENFIGI-APIKEY"] == "secret-key"
    assert [each.path for each in bench.server.log if "X-OPENFIGI-APIKEY" in each.headers] == ["/v3/mapping"]


async def test_openfigi_is_asked_in_pieces_about_what_has_an_isin(bench: Bench) -> None:
    """The ISINs of listings and of Wikidata, the largest company first, no more in one request than it takes."""
    await bench.refresh(pages={"openfigi": 2})
    jobs = [json.loads(each.body) for each in bench.server.asked("openfigi")]
    assert [len(each) for each in jobs] == [2, 2]
    assert jobs[0][0] == {"idType": "ID_ISIN", "idValue": "US30303M1027", "micCode": "XNAS"}


async def test_wikidata_is_asked_page_by_page(bench: Bench) -> None:
    """An exchange's companies come until a page is not full."""
    bench.server.labels = {"XIDX": [label("BBCA", f"Nama Bank {n}", "id", item=n) for n in range(1, 4)]}
    await bench.refresh("wikidata", pages={"wikidata": 2})
    assert [each.query.split("OFFSET ")[1].split()[0] for each in bench.server.asked("wikidata")] == [
        "0",
        "2",
    ]


async def test_the_same_rows_make_the_same_version(bench: Bench, tmp_path: Path) -> None:
    """In whatever order lists and labels come, and a second time into the same folder; other rows, another version."""
    first = await bench.refresh()
    again = await bench.refresh()
    for rows in (*bench.server.exchanges.values(), *bench.server.labels.values()):
        rows.reverse()
    elsewhere = Bench(bench.server, tmp_path / "elsewhere")
    third = await elsewhere.refresh()
    assert first.manifest.version == again.manifest.version == third.manifest.version == again.was
    for name in first.manifest.files:
        assert (first.folder / name).read_bytes() == (third.folder / name).read_bytes()
    bench.server.exchanges["GER"].append(listed("NEUS.DE", "Noch Neuere Werke AG", "Germany"))
    assert (await bench.refresh(allow_pct=50)).manifest.version != first.manifest.version


async def test_a_source_that_is_not_asked_keeps_its_rows(bench: Bench) -> None:
    """A refresh of one source leaves the others' rows, times and names in use, and asks nobody else."""
    before = await bench.refresh()
    bench.server.log.clear()
    bench.server.sec.append([7_778, "Second Novelty Inc", "NOV2", "NYSE"])
    after = await bench.refresh("sec")
    assert {each.path for each in bench.server.log} == {"/files/company_tickers_exchange.json"}
    assert after.manifest.sources["wikidata"].sha256 == before.manifest.sources["wikidata"].sha256
    directory = installed.load(bench.root)
    assert directory.named(fold("ميتا بلاتفورمز")) is not None
    assert directory.by_symbol("NOV2") is not None


async def test_before_a_refresh_the_package_is_in_use(bench: Bench) -> None:
    """No folder, or a folder without a version: the directory is the package's."""
    assert installed.current(bench.root) is None
    assert installed.load(None).version == installed.load(bench.root).version


async def test_one_refresh_at_a_time(bench: Bench) -> None:
    """A second refresh in the same folder is refused, not interleaved."""
    with installed.locked(bench.root), pytest.raises(InUse, match="another refresh works"):
        await bench.refresh()
    assert not bench.server.log


async def test_a_crash_before_the_swap_leaves_the_old_data(bench: Bench) -> None:
    """The new version stands complete on disk, nothing points to it; the next refresh uses it and sweeps up."""
    old = await bench.refresh()
    bench.server.sec.append([7_778, "Second Novelty Inc", "NOV2", "NYSE"])

    def crash(root: Path, version: str) -> None:
        assert (root / version / "manifest.json").is_file()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await bench.refresh(swap=crash)
    assert installed.load(bench.root).version == old.manifest.version
    (bench.root / ".new-left-behind").mkdir()
    new = await bench.refresh()
    assert installed.load(bench.root).version == new.manifest.version != old.manifest.version
    assert not list(bench.root.glob(".new-*"))


async def test_a_full_disk_leaves_the_old_data(bench: Bench) -> None:
    """An error of the disk is told in one line, with the way out."""
    old = await bench.refresh()

    def refuse(root: Path, version: str) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(Exception, match=r"cannot write below .*No space left on device.*make room") as caught:
        await bench.refresh("none", swap=refuse)
    assert type(caught.value).__name__ == "NotWritten"
    assert installed.load(bench.root).version == old.manifest.version


async def test_a_damaged_version_is_written_again(bench: Bench) -> None:
    """A refresh that comes to the version in use repairs its files."""
    done = await bench.refresh()
    (done.folder / "directory.bin.gz").write_bytes(b"damaged")
    with pytest.raises(Exception, match="is not what its manifest says"):
        installed.load(bench.root)
    await bench.refresh()
    assert installed.load(bench.root).version == done.manifest.version


HANDS: list[tuple[str, Any, str, str]] = [
    (
        "a filer changes its symbol",
        ("T01", [5_001, "Testing Company Number 1 Inc.", "NEW1", "NYSE"]),
        "big blue",
        "NEW1",
    ),
    ("a filer changes its name", ("T02", [5_002, "Sunset Group Inc.", "T02", "NYSE"]), "sunrise", "T02"),
    ("the new name is one too", ("T02", [5_002, "Sunset Group Inc.", "T02", "NYSE"]), "sunset group", "T02"),
]


@pytest.mark.parametrize(
    ("row", "name", "symbol"), [each[1:] for each in HANDS], ids=[each[0] for each in HANDS]
)
async def test_names_follow_the_filer(
    bench: Bench, row: tuple[str, list[Any]], name: str, symbol: str
) -> None:
    """A name that a person gave stays with the company, under whatever symbol it goes on."""
    bench.server.sec = [row[1] if each[2] == row[0] else each for each in bench.server.sec]
    await bench.refresh("sec")
    alias = installed.load(bench.root).named(name)
    assert alias is not None
    assert alias.entity.symbol == symbol


async def test_a_symbol_that_changes_hands_leaves_its_names(bench: Bench) -> None:
    """Another filer under an old symbol does not inherit what people called the first."""
    bench.server.sec = [
        [9_999, "Quite Another Corp", "T01", "NYSE"] if each[2] == "T01" else each
        for each in bench.server.sec
    ]
    done = await bench.refresh("sec")
    directory = installed.load(bench.root)
    assert directory.named("big blue") is None
    now = directory.by_symbol("T01")
    assert now is not None
    assert now.issuer_id == "cik:9999"
    assert [each.reason for each in done.rejected if each.place == "T01"] == [
        "the symbol means another filer now"
    ]


CLAIMS = [
    ("openai", "a name that a person gave away", None),
    ("apple", "a large company's name", None),
    ("novelword", "one word, may be any word", True),
    ("kantor berita baru", "several words", False),
]


@pytest.mark.parametrize(("name", "why", "ambiguous"), CLAIMS, ids=[each[1] for each in CLAIMS])
async def test_a_fresh_name_takes_nothing_away(
    bench: Bench, name: str, why: str, ambiguous: bool | None
) -> None:
    """What the package is sure of stays as it is; a fresh word is ambiguous, a fresh phrase is not."""
    bench.server.labels = {"XIDX": [label("BBCA", name, "id", kind="alias")]}
    done = await bench.refresh("wikidata")
    alias = installed.load(bench.root).named(name)
    assert alias is not None
    if ambiguous is None:
        assert alias.entity.symbol != "BBCA.JK"
        assert not alias.others
        assert any(each.what == name and each.reason.startswith("collision") for each in done.rejected)
    else:
        assert (alias.entity.symbol, alias.is_ambiguous) == ("BBCA.JK", ambiguous)


async def test_a_filers_largest_line_is_its_share(bench: Bench) -> None:
    """Whatever its last letter; a unit beside it is none."""
    bench.server.sec += [
        [8_888, "Class Act Inc.", "CLASL", "Nasdaq"],
        [8_888, "Class Act Inc.", "CLAS", "Nasdaq"],
        [8_888, "Class Act Inc.", "CLASU", "Nasdaq"],
    ]
    await bench.refresh("sec")
    classes = installed.load(bench.root).share_classes("cik:8888")
    assert [each.symbol for each in classes] == ["CLAS", "CLASL"]


CELLS = (
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
    .map(lambda text: " ".join(text.split()))
    .filter(str.isprintable)
)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=5))
def test_kept_rows_come_back_as_they_were(cells: list[tuple[str, str, str]]) -> None:
    """Whatever printable text a source sends, quotes and all: written, read, the same."""
    rows = tuple(
        UsRow(rank=f"{number:06}", cik="1", ticker=ticker, exchange=exchange, name=name)
        for number, (ticker, exchange, name) in enumerate(cells)
    )
    assert read_rows("sec", write_rows("sec", rows)) == rows
