"""Services that are down, slow, cut off, hostile or wrong: the old data stays, and one line says who, where, why and what next."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest

from streams.adapters.refdata import installed
from streams.adapters.refdata.fetching import Patience, SourceFailed, SourceTooLarge, retry_after
from streams.adapters.refdata.source import Distrusted
from streams.errors import Misconfigured
from tests.adapters.refdata.conftest import Bench
from tests.adapters.refdata.local_sources import Fault, LocalSources, listed, manners
from tests.adapters.refdata.small_master import fill

MEGABYTE = 1_000_000
SMALL = {
    name: manners(name, most_bytes=MEGABYTE) for name in ("sec", "financedatabase", "wikidata", "openfigi")
}

FAULTS = [
    ("sec", Fault(status=500), SourceFailed, r"answered 500 \(3 attempts\)"),
    ("sec", Fault(status=429, headers={"Retry-After": "0"}), SourceFailed, r"answered 429 \(3 attempts\)"),
    ("sec", Fault(status=403), SourceFailed, "answered 403: .*contact"),
    ("sec", Fault(status=404), SourceFailed, "answered 404: .*--base-url"),
    ("sec", Fault(body='{"fields": ["cik"', cut=True), SourceFailed, "broke off its answer"),
    ("sec", Fault(body='{"fields": ["cik", "na'), SourceFailed, "sent JSON that ends early"),
    ("sec", Fault(body='{"rows": []}'), SourceFailed, "sent no table of cik, name, ticker, exchange"),
    ("sec", Fault(body="<html>busy</html>", kind="text/html"), SourceFailed, "sent text/html, not application/json"),
    ("sec", Fault(announce=10**12), SourceTooLarge, "sent more than 1,000,000 bytes"),
    ("sec", Fault(pour=20 * MEGABYTE), SourceTooLarge, "sent more than 1,000,000 bytes"),
    ("sec", Fault(pour=100 * MEGABYTE, packed=True), SourceTooLarge, "sent more than 1,000,000 bytes"),
    ("financedatabase", Fault(status=404, kind="text/plain"), SourceFailed, r"/JKT\.csv answered 404"),
    ("financedatabase", Fault(body="symbol,name\nA.JK,A\n", kind="text/plain"), SourceFailed, "lacks the columns country"),
    ("financedatabase", Fault(body="", kind="text/plain"), SourceFailed, "lacks the columns"),
    ("financedatabase", Fault(pour=20 * MEGABYTE, kind="text/plain"), SourceTooLarge, r"JKT\.csv sent more than"),
    ("wikidata", Fault(status=429, headers={"Retry-After": "86400"}), SourceFailed, "asks to wait 86400 s"),
    ("wikidata", Fault(body='{"results": {"bindings": [{"c":'), SourceFailed, "cut its answer short"),
    ("wikidata", Fault(body='{"boolean": true}'), SourceFailed, "sent no SPARQL results"),
    ("wikidata", Fault(status=500, kind="text/plain"), SourceFailed, r"answered 500 \(3 attempts\)"),
    ("openfigi", Fault(body="[]"), SourceFailed, "did not answer each of"),
    ("openfigi", Fault(status=401), SourceFailed, "answered 401: check the key"),
    ("openfigi", Fault(status=413), SourceFailed, "answered 413: .*fewer questions"),
    ("openfigi", Fault(body='[{"data": ['), SourceFailed, "sent JSON that ends early"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "fault", "kind", "words"), FAULTS, ids=[f"{each[0]}: {each[3]}" for each in FAULTS]
)
async def test_a_failure_changes_nothing(
    bench: Bench, source: str, fault: Fault, kind: type[Exception], words: str
) -> None:
    """Whichever source fails, and however, all that was installed stays in use, and the line tells it."""
    old = await bench.refresh()
    bench.server.always[source] = fault
    with pytest.raises(kind, match=f"^{source}: {re.escape(bench.server.url)}/.*{words}") as caught:
        await bench.refresh(manners=SMALL)
    assert "\n" not in str(caught.value)
    assert str(caught.value).count(": ") >= 2
    assert installed.load(bench.root).version == old.manifest.version
    assert {each.name for each in bench.root.iterdir()} == {
        ".lock",
        ".cache",
        "current",
        old.manifest.version,
    }


async def test_nobody_there_is_a_failure_of_the_source(bench: Bench) -> None:
    """A refused connection is told like any failure."""
    urls = dict.fromkeys(("sec",), "http://127.0.0.1:1")
    with pytest.raises(SourceFailed, match=r"^sec: http://127\.0\.0\.1:1/.* cannot be reached"):
        await bench.refresh("sec", base_urls=urls)


PASSING = [
    ("sec", [Fault(status=429, headers={"Retry-After": "0"}), Fault(status=503)]),
    ("sec", [Fault(body="{", cut=True)]),
    ("financedatabase", [Fault(status=500), Fault(body="symbol", cut=True, kind="text/plain")]),
    ("wikidata", [Fault(status=429, headers={"Retry-After": "0"})]),
    ("openfigi", [Fault(status=429, headers={"ratelimit-reset": "0"})]),
]


@pytest.mark.parametrize(("source", "faults"), PASSING, ids=[f"{each[0]} {len(each[1])}" for each in PASSING])
async def test_what_passes_is_waited_for(bench: Bench, source: str, faults: list[Fault]) -> None:
    """Busy, broken or cut off for a while: the question is asked again and the answer counts."""
    bench.server.faults[source].extend(faults)
    done = await bench.refresh()
    assert done.manifest.sources[source].rows
    assert len(bench.server.asked(source)) > len(faults)


async def test_a_source_says_how_long_to_wait(bench: Bench) -> None:
    """Its word counts, not our own pause of minutes; and a day is not waited for."""
    slow = Patience(attempts=3, first_wait_s=300, most_wait_s=600)
    bench.server.faults["sec"].append(Fault(status=429, headers={"Retry-After": "0"}))
    async with asyncio.timeout(60):
        await bench.refresh("sec", patience=slow)
        assert len(bench.server.asked("sec")) == 2
        bench.server.always["sec"] = Fault(status=429, headers={"Retry-After": "86400"})
        with pytest.raises(SourceFailed, match="asks to wait 86400 s"):
            await bench.refresh("sec", patience=slow)
    assert len(bench.server.asked("sec")) == 3


async def test_every_failure_is_told(bench: Bench) -> None:
    """With two sources down one is the error, and the operator hears of the other as well."""
    for source in ("sec", "wikidata"):
        bench.server.always[source] = Fault(status=404)
    with pytest.raises(SourceFailed, match=r"^sec:"):
        await bench.refresh()
    assert [line for line in bench.heard if line.startswith("wikidata:")]


def shrink(server: LocalSources) -> None:
    del server.sec[5:9]


def grow(server: LocalSources) -> None:
    server.sec += [[20_000 + n, f"Company {n}", f"N{n:03}", "NYSE"] for n in range(10)]


def forget_meta(server: LocalSources) -> None:
    server.sec = [each for each in server.sec if each[2] != "META"]


def forget_samsung(server: LocalSources) -> None:
    server.exchanges["KSC"] = [listed("005935.KS", "Samsung Electronics Preferred", "South Korea")]


def empty_exchange(server: LocalSources) -> None:
    server.exchanges["GER"] = []


def spoil(server: LocalSources) -> None:
    server.sec = [
        [each[0], each[1], each[2].lower(), each[3]] if n % 2 else each for n, each in enumerate(server.sec)
    ]


def empty(server: LocalSources) -> None:
    server.sec = []


def forget_all_isins(server: LocalSources) -> None:
    server.figis = {}


def lose_names(server: LocalSources) -> None:
    server.labels["XKRX"] = []


LISTS: list[tuple[Callable[[LocalSources], None], str]] = [
    (shrink, r"has 33 rows where 37 were expected \(-11 %, allowed -5 % to \+20 %\).*--allow-change 12"),
    (grow, r"has 47 rows where 37 were expected \(\+27 %.*--allow-change 28"),
    (forget_meta, "lacks META"),
    (forget_samsung, r"lacks 005930\.KS"),
    (empty_exchange, "has no row left for GER"),
    (spoil, r"has 18 malformed rows of 37 \(first: data\[1\], no ticker\)"),
    (empty, "has no row that is well formed"),
    (lose_names, "has no row left for XKRX"),
    (forget_all_isins, "^openfigi: .* has no row that is well formed"),
]


@pytest.mark.parametrize(("change", "words"), LISTS, ids=[each[0].__name__ for each in LISTS])
async def test_a_list_that_cannot_be_is_refused(
    bench: Bench, change: Callable[[LocalSources], None], words: str
) -> None:
    """Too short, too long, without what everyone knows, or malformed: it is not used, and the way out is named."""
    old = await bench.refresh()
    change(bench.server)
    with pytest.raises(Distrusted, match=words) as caught:
        await bench.refresh()
    assert f": {bench.server.url}/" in str(caught.value)
    assert "what is installed stays in use" in str(caught.value)
    assert installed.load(bench.root).version == old.manifest.version
    fill(bench.server)
    assert (await bench.refresh()).manifest.version == old.manifest.version


async def test_the_first_table_is_measured_by_the_package(bench: Bench) -> None:
    """The package has the SEC's table of its day, so even the first refresh refuses half a table."""
    del bench.server.sec[10:25]
    with pytest.raises(Distrusted, match="has 22 rows where 36 were expected"):
        await bench.refresh("sec")


async def test_an_operator_may_allow_a_change(bench: Bench) -> None:
    """A list that really did change comes in when the operator says by how much it may."""
    await bench.refresh()
    shrink(bench.server)
    done = await bench.refresh(allow_pct=12)
    assert done.manifest.sources["sec"].rows == 33


NOBODY = [
    ("", "nobody is named"),
    ("ops@example.com", "no name and mail"),
    ("Example Ltd", "no name and mail"),
]


@pytest.mark.parametrize(("contact", "words"), NOBODY)
async def test_who_asks_must_be_said(bench: Bench, contact: str, words: str) -> None:
    """The SEC bars who does not say it, so nobody is asked before it is set."""
    with pytest.raises(
        Misconfigured, match=f"^sec wants to know who asks.*{words}.*TAPEWIRE_REFDATA__CONTACT"
    ):
        await bench.refresh("sec", contact=contact)
    assert not bench.server.log


async def test_a_source_that_does_not_exist(bench: Bench) -> None:
    """The message lists those that do."""
    with pytest.raises(Misconfigured, match="no source is called 'sek': there are sec, financedatabase"):
        await bench.refresh("sek")


async def test_openfigi_needs_something_to_ask_about(bench: Bench) -> None:
    """Without a single ISIN the way out is to refresh what brings them."""
    with pytest.raises(Misconfigured, match="no listing has one: refresh financedatabase or wikidata first"):
        await bench.refresh("openfigi")


DATE = {"Date": "Wed, 25 Nov 2026 12:00:00 GMT"}
WAITS: list[tuple[dict[str, str], Any]] = [
    ({}, None),
    ({"Retry-After": "7"}, 7.0),
    ({"Retry-After": "0"}, 0.0),
    ({"ratelimit-reset": "3"}, 3.0),
    ({"Retry-After": "Wed, 25 Nov 2026 12:01:30 GMT"} | DATE, 90.0),
    ({"Retry-After": "Wed, 25 Nov 2026 11:00:00 GMT"} | DATE, 0.0),
    ({"Retry-After": "Wed, 25 Nov 2026 12:01:30 GMT"}, None),
    ({"Retry-After": "soon"} | DATE, None),
    ({"Retry-After": "-5"}, None),
]


@pytest.mark.parametrize(("headers", "seconds"), WAITS)
def test_how_long_an_answer_asks_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds, or a date counted from the answer's own; anything else says nothing."""
    assert retry_after(headers) == seconds
