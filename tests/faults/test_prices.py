"""Articles while Yahoo fails in every way: each has its alert at once, none a wrong verdict, and the late ones are revised.

The real yfinance code asks a Yahoo on this machine. ``TAPEWIRE_TEST_FAULT_ARTICLES`` sets how many articles there are.
"""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from schemas.alert import Alert
from schemas.claim import Extraction
from schemas.codec import decode
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, CLAIMS, EXTRACTIONS, RELOOK
from schemas.vocabulary import AlertAction, NotChecked, Verdict
from streams.adapters.clock import ManualClock
from streams.alerts.policy import AlertPolicy
from streams.market.bars import Bars
from streams.ports import MarketData
from streams.steps.alert import AlertStage
from streams.steps.checking import Patience
from streams.steps.delivery import Stage
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import Log, drive
from streams.steps.relook import RelookStage
from tests.adapters.market_data.conftest import forget
from tests.adapters.market_data.local_yahoo import (
    FAULTS,
    Fault,
    LocalYahoo,
    open_yahoo,
    unadjusted_split,
    without_bar,
    without_close,
)
from tests.builders import a_move, a_version, received
from tests.faults.run import pass_time
from tests.market.articles import at, claim, extraction, on
from tests.market.tape import bars_of

ARTICLES = int(os.environ.get("TAPEWIRE_TEST_FAULT_ARTICLES", "2000"))
SYMBOLS_A_FAULT = 4
PUBLISHED_AT = at("2024-07-26 20:30")
NOW = at("2024-07-29 09:00")
DAY = on("2024-07-26")

UNAVAILABLE, LIMITED = NotChecked.UNAVAILABLE, NotChecked.RATE_LIMITED
REASONS: dict[str, frozenset[NotChecked]] = {
    name: frozenset({UNAVAILABLE}) for name in FAULTS if name not in {"429", "404"}
} | {
    "429": frozenset({LIMITED}),
    "404": frozenset({NotChecked.NOT_FOUND}),
    "missing bar": frozenset({NotChecked.MISSING_BAR}),
    "missing close": frozenset({NotChecked.MISSING_BAR}),
    "late split": frozenset(),
}
"""What an article may be told while a fault lasts; nothing where the prices can be read in spite of it."""
DAMAGES = {
    "missing bar": Fault(reshape=without_bar(on("2024-07-25"))),
    "missing close": Fault(reshape=without_close(on("2024-07-25"))),
    "late split": Fault(reshape=unadjusted_split(DAY, Decimal(4))),
}
TIMEOUT = timedelta(seconds=3)
WAIT = timedelta(seconds=1.5)
"""Long enough for a busy machine, too short for the slow answer."""
UNDER_WAY = {"slow": 2.5, "hang": TIMEOUT.total_seconds() + 0.5}
"""Seconds for which a request of such a fault goes on after it is over."""
HEALS = frozenset(FAULTS) - {"404"}
"""Faults that another look cures; the others are answers, whatever they are worth."""


def closes(number: int) -> list[str]:
    """A fortnight that ends with a rise of 1.00 to 3.99 %, by symbol."""
    return ["100"] * 9 + [f"{100 + 1 + number % 300 / 100:.2f}"]


def prices() -> dict[str, Bars]:
    """A tape for each symbol, of New York's sessions up to the day."""
    return {
        f"S{number}": bars_of(f"S{number}", closes(number), first=on("2024-07-15"))
        for number in range(len(REASONS) * SYMBOLS_A_FAULT)
    }


def articles(fault: int) -> Iterator[tuple[Extraction, Verdict]]:
    """The articles of one fault with the verdicts that they deserve: every third one is off by five points."""
    for number in range(ARTICLES // len(REASONS)):
        symbol = fault * SYMBOLS_A_FAULT + number % SYMBOLS_A_FAULT
        is_right = number % 3 != 2
        pct = Decimal(closes(symbol)[-1]) - 100 + (0 if is_right else 5)
        name = f"{fault}-{number}"
        made = extraction(
            claim(a_move(f"{pct:.2f}"), f"S{symbol}", name=f"clm_{name}"), published_at=PUBLISHED_AT
        )
        made = replace(
            made,
            article=replace(made.article, id=f"art_{name}"),
            version=a_version(offset=fault * 10_000 + number),
        )
        yield made, Verdict.CONFIRMED if is_right else Verdict.MAGNITUDE_MISMATCH


@dataclass
class Street:
    """The last two stages, in memory, as their workers would carry them."""

    market: MarketData
    clock: ManualClock
    log: Log = field(default_factory=lambda: Log(partitions=1))
    read: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        ports = {"market": self.market, "clock": self.clock, "group": "g", "code_version": "1"}
        self.enrich = EnrichStage(**ports, patience=Patience(wait=WAIT))  # type: ignore[arg-type]
        self.relook = RelookStage(**ports)  # type: ignore[arg-type]
        self.alert = AlertStage(policy=AlertPolicy(), group="g", code_version="1", archive=self.log)

    def unread(self, topic: str) -> list[Received]:
        """What was added to a topic since this was asked last."""
        records = self.log.records(topic)[self.read[topic] :]
        self.read[topic] += len(records)
        return records

    async def carry(self, stage: Stage, records: Sequence[Received]) -> None:
        await drive(stage, records, deliver=self.log.append)
        await drive(self.alert, self.unread(CLAIMS.name), deliver=self.log.append)

    async def publish(self, given: Sequence[Extraction]) -> None:
        sent = [Outgoing(topic=EXTRACTIONS.name, key=None, value=received(each).value) for each in given]
        await self.carry(self.enrich, [self.log.append(each) for each in sent])

    async def look_again(self) -> None:
        while waiting := self.unread(RELOOK.name):
            self.clock.advance(timedelta(hours=3))
            await self.carry(self.relook, waiting)

    def told(self) -> dict[str, list[Alert]]:
        """The alerts of each article, first report first."""
        found: dict[str, list[Alert]] = {}
        for record in self.log.records(ALERTS.name):
            alert = decode(Alert, record.value or b"")
            found.setdefault(alert.article.id, []).append(alert)
        return found


@dataclass
class Ledger:
    """What each article deserves, and under which fault it came."""

    deserved: dict[str, Verdict] = field(default_factory=dict)
    fault: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, batch: Sequence[tuple[Extraction, Verdict]]) -> list[Extraction]:
        for each, verdict in batch:
            self.deserved[each.article.id] = verdict
            self.fault[each.article.id] = name
        return [each for each, _ in batch]


async def fail_and_heal(yahoo: LocalYahoo, street: Street, name: str, given: Sequence[Extraction]) -> None:
    """One fault: every article has its alert while it lasts; then it ends, and what waits is looked at again."""
    yahoo.fail_always(FAULTS.get(name) or DAMAGES[name])
    await street.publish(given)
    first = street.told()
    assert all(len(first[each.article.id]) == 1 for each in given), name
    yahoo.heal()
    # What is under way ends by its own time, which is no clock of ours.
    await pass_time(UNDER_WAY.get(name, 0))
    street.clock.advance(timedelta(hours=3))
    await street.look_again()


def check(name: str, right: Verdict, alerts: Sequence[Alert]) -> None:
    """Never a wrong verdict; the reason is the fault's; where another look cures it, one revision says what is right."""
    at_first, at_last = alerts[0].verification, alerts[-1].verification
    is_silent = at_first.status is Verdict.NOT_CHECKED
    assert is_silent or at_first.status is right, (name, at_first)
    assert not is_silent or at_first.reason in REASONS[name], (name, at_first)
    if not is_silent or name in HEALS:
        assert at_last.status is right, (name, at_last)
    revised = [AlertAction.UPDATED] if is_silent and name in HEALS else []
    assert [each.action for each in alerts] == [AlertAction.CREATED, *revised], name


@pytest.fixture
def yahoo(tmp_path: Path) -> Iterator[LocalYahoo]:
    import yfinance

    forget()
    yfinance.set_tz_cache_location(str(tmp_path))
    with LocalYahoo(prices()) as server:
        yield server
    forget()


@pytest.mark.timeout(600)
async def test_every_article_has_its_alert_and_none_a_wrong_verdict(yahoo: LocalYahoo) -> None:
    """Fault after fault: alerts at once with the reason of the fault; after healing, what could be looked up is revised."""
    clock, ledger = ManualClock(NOW), Ledger()
    market = open_yahoo(yahoo, clock, burst=10_000, per_second=1_000, timeout=TIMEOUT)
    street = Street(market, clock)
    # It works before the first fault: cookies are there, the breaker is closed.
    await street.market.daily(("S0",), on("2024-06-01"), on("2024-06-02"))
    for number, name in enumerate(REASONS):
        await fail_and_heal(yahoo, street, name, ledger.note(name, list(articles(number))))
    await street.market.close()
    told = street.told()
    assert told.keys() == ledger.deserved.keys()
    for article, alerts in told.items():
        check(ledger.fault[article], ledger.deserved[article], alerts)
    silent = {ledger.fault[each] for each, alerts in told.items() if alerts[0].verification.reason}
    assert silent == {name for name, reasons in REASONS.items() if reasons}
