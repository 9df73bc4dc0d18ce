"""The later look: late prices become a revision of the alert, once, whatever crashes in between; then it ends."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from schemas.alert import Alert
from schemas.claim import CheckedClaim, Extraction, Relook
from schemas.codec import decode
from schemas.dead_letter import REASON
from schemas.headers import TRACEPARENT
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, CLAIMS, EXTRACTIONS, RELOOK
from schemas.vocabulary import AlertAction, MarketStatus, NotChecked, Verdict
from streams.adapters.clock import ManualClock
from streams.adapters.market_data.resilience.failures import NotFound
from streams.adapters.market_data.resilience.resilient import Fetched, Resilient
from streams.alerts.policy import AlertPolicy
from streams.market.bars import Bar, Split, Window
from streams.market.healing.looks import MENDING_LOOKS
from streams.ports import Bars, DailyAnswer, ExtendedBars, MarketData, ProviderActivity, Quote
from streams.steps.alert import AlertStage
from streams.steps.checking import Patience
from streams.steps.delivery import OutcomeKind, PatientStage
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import Driven, Log, drive
from streams.steps.relook import NOT_DUE, RelookStage
from tests.builders import a_version, received
from tests.market.articles import at, badge, claim, extraction
from tests.market.tape import demo_prices
from tests.steps.test_enrich import Prices

START = at("2024-07-30 09:05")
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
SYMBOLS = ("META", "AAPL", "GOOG")


class Weather(Prices):
    """Prices that are there or not, as the test says."""

    def __init__(self, *symbols: str, reason: NotChecked = NotChecked.UNAVAILABLE) -> None:
        super().__init__(reasons=dict.fromkeys(symbols, reason))
        self.reason = reason

    def clear_up(self) -> None:
        self._reasons = {}

    def cloud_over(self, *symbols: str) -> None:
        self._reasons = dict.fromkeys(symbols, self.reason)


def article(number: int = 0, symbol: str = "META", pct: str = "2.71") -> Extraction:
    """An article whose move is right."""
    made = extraction(claim(badge(pct), symbol, name=f"clm_{number}"), published_at=at("2024-07-26 20:30"))
    facts = replace(made.article, id=f"art_{number}")
    return replace(made, article=facts, version=a_version(offset=number))


ARTICLES = (article(0), article(1, "AAPL", "0.22"), article(2, "GOOG", "-0.28"), article(3))


@dataclass
class Street:
    """The last two stages with what lies between them, in memory; a crash keeps only what is on the topics."""

    market: MarketData
    clock: ManualClock = field(default_factory=lambda: ManualClock(START))
    tries: int = 5
    log: Log = field(default_factory=lambda: Log(partitions=1))
    said: list[Outgoing] = field(default_factory=list)

    def __post_init__(self) -> None:
        patience = Patience(wait=timedelta(0), tries=self.tries)
        self.enrich = EnrichStage(
            market=self.market, clock=self.clock, group="g", code_version="1", patience=patience
        )
        self.relook = RelookStage(
            market=self.market, clock=self.clock, group="g", code_version="1", patience=patience
        )
        self.restart()
        self.read = 0

    def restart(self) -> None:
        """A new alert worker, which knows what stands on the alerts topic."""
        self.alert = AlertStage(policy=AlertPolicy(), group="g", code_version="1", archive=self.log)
        answers = [self.alert.read(record) for record in self.log.records(ALERTS.name)]
        self.alert.install({0: [each for each in answers if each is not None]})

    async def publish(self, *articles: Extraction) -> None:
        records = [
            received(each, topic=EXTRACTIONS.name, headers=((TRACEPARENT, TRACE.encode()),))
            for each in articles
        ]
        await self.keep(await drive(self.enrich, records))

    async def keep(self, driven: Driven) -> Driven:
        for record in driven.records:
            self.log.append(record)
        claims = self.log.records(CLAIMS.name)
        for record in (await drive(self.alert, claims)).records:
            self.log.append(record)
        return driven

    async def look(self, records: Sequence[Received]) -> Driven:
        return await self.keep(await drive(self.relook, records))

    @property
    def waiting(self) -> list[Received]:
        return self.log.records(RELOOK.name)

    @property
    def alerts(self) -> list[Alert]:
        return [decode(Alert, record.value or b"") for record in self.log.records(ALERTS.name)]

    @property
    def claims(self) -> list[CheckedClaim]:
        return [decode(CheckedClaim, record.value or b"") for record in self.log.records(CLAIMS.name)]


async def test_a_late_answer_is_the_next_revision() -> None:
    """First not checked, pending; after healing, the same alert says what the market says."""
    street = Street(Weather("META"))
    await street.publish(ARTICLES[0])
    street.market.clear_up()  # type: ignore[attr-defined]
    street.clock.advance(timedelta(seconds=30))
    driven = await street.look(street.waiting)
    first, second = street.alerts
    assert (first.action, first.verification.reason) == (AlertAction.CREATED, NotChecked.UNAVAILABLE)
    assert first.market.status is MarketStatus.PENDING
    assert (second.action, second.revision, second.verification.status) == (
        AlertAction.UPDATED,
        2,
        Verdict.CONFIRMED,
    )
    assert second.alert_id == first.alert_id
    assert [each.topic for each in driven.records] == [CLAIMS.name]
    assert dict(driven.records[0].headers)[TRACEPARENT] == TRACE.encode()


async def test_what_is_not_due_is_put_back_as_it_is() -> None:
    """Byte for byte, whatever gives it too early."""
    street = Street(Weather("META"))
    await street.publish(ARTICLES[0])
    (waits,) = street.waiting
    driven = await street.look([waits])
    assert [(each.key, each.value, each.headers) for each in driven.records] == [
        (waits.key, waits.value, waits.headers)
    ]
    assert [(each.kind, each.reason) for each in driven.outcomes] == [(OutcomeKind.PUBLISHED, NOT_DUE)]


async def test_a_look_that_finds_nothing_says_nothing() -> None:
    """The provider is still away: one more record for later, no claim."""
    street = Street(Weather("META"))
    await street.publish(ARTICLES[0])
    street.clock.advance(timedelta(seconds=30))
    driven = await street.look(street.waiting)
    (again,) = [decode(Relook, each.value or b"") for each in driven.records]
    assert (again.attempt, again.due_at) == (2, START + timedelta(seconds=30 + 60))
    assert again.extraction.version.attempt == 1


@pytest.mark.parametrize("reason", [NotChecked.UNAVAILABLE, NotChecked.RATE_LIMITED])
async def test_after_the_last_try_nothing_is_pending(reason: NotChecked) -> None:
    """The reason stays; the alert's last revision says that nobody looks again."""
    street = Street(Weather("META", reason=reason), tries=3)
    await street.publish(ARTICLES[0])
    looks = 0
    while looks < len(street.waiting):
        street.clock.advance(timedelta(hours=1))
        await street.look(street.waiting[looks:])
        looks += 1
    first, last = street.alerts
    assert looks == 3
    assert (last.revision, last.action) == (2, AlertAction.UPDATED)
    assert (first.verification, last.verification.reason) == (last.verification, reason)
    assert (first.market.status, last.market.status) == (MarketStatus.PENDING, MarketStatus.UNAVAILABLE)


async def test_without_tries_the_first_word_is_final() -> None:
    """An operator who wants no later look gets none, and nothing is pending."""
    street = Street(Weather("META"), tries=0)
    await street.publish(ARTICLES[0])
    assert (street.waiting, [each.market.status for each in street.alerts]) == (
        [],
        [MarketStatus.UNAVAILABLE],
    )


async def test_one_article_of_which_half_is_late() -> None:
    """The late claim is revised; the one that was answered at once is not said again."""
    both = extraction(
        claim(badge("2.71"), "META", name="clm_m"),
        claim(badge("0.22"), "AAPL", name="clm_a"),
        published_at=at("2024-07-26 20:30"),
    )
    street = Street(Weather("META"))
    await street.publish(both)
    street.market.clear_up()  # type: ignore[attr-defined]
    street.clock.advance(timedelta(seconds=30))
    await street.look(street.waiting)
    assert [(each.claim_id, each.revision) for each in street.alerts] == [
        ("clm_m", 1),
        ("clm_a", 1),
        ("clm_m", 2),
    ]


async def test_a_correction_outlives_a_late_answer_to_what_stood_before() -> None:
    """The older version's relook comes back after the correction: nothing is said of it."""
    street = Street(Weather("META"))
    await street.publish(ARTICLES[0])
    street.market.clear_up()  # type: ignore[attr-defined]
    newer = replace(ARTICLES[0], version=a_version(offset=99))
    await street.publish(newer)
    street.clock.advance(timedelta(seconds=30))
    await street.look(street.waiting)
    assert [each.revision for each in street.alerts] == [1, 2]
    assert [each.version.offset for each in street.claims] == [0, 99, 0]


async def test_a_cache_of_yesterday_does_not_make_it_spin() -> None:
    """Rows from before the close come again and again: each further look takes longer."""

    class Old(Prices):
        async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
            answers = await super().daily(symbols, start, min(end, date(2024, 7, 26)))
            morning = at("2024-07-26 19:30")
            return {
                name: replace(each, as_of=morning) for name, each in answers.items() if isinstance(each, Bars)
            }

    clock = ManualClock(at("2024-07-26 23:00"))
    open_day = extraction(claim(badge("9.99"), "META"), published_at=at("2024-07-26 19:00"))
    street = Street(Old(), clock=clock)
    await street.publish(open_day)
    dues = []
    for _ in range(3):
        relook = decode(Relook, street.waiting[-1].value or b"")
        dues.append(relook.due_at - clock.now())
        clock.advance(max(relook.due_at - clock.now(), timedelta(0)))
        await street.look(street.waiting[-1:])
    assert dues == [timedelta(0), timedelta(minutes=1), timedelta(minutes=2)]


async def test_what_is_no_relook_is_a_dead_letter() -> None:
    """It is refused at once: it has no appointment."""
    street = Street(Prices())
    stage: PatientStage = street.relook
    bad = received(b'{"attempt": 1}', topic=RELOOK.name)
    assert stage.appointment(bad) is None
    driven = await street.look([bad])
    assert [each.topic for each in driven.records] == [f"dlq.{RELOOK.name}"]
    assert dict(driven.records[0].headers)[REASON] == b"schema"


async def test_two_records_of_one_version_are_one_subject() -> None:
    """Another attempt stands for the same; another version or lane of the article does not."""
    street = Street(Weather("META"))
    await street.publish(ARTICLES[0], replace(ARTICLES[0], lane="replay:x"), ARTICLES[3])
    street.clock.advance(timedelta(seconds=30))
    await street.look(street.waiting[:1])
    appointments = [street.relook.appointment(each) for each in street.waiting]
    subjects = [each.subject for each in appointments if each is not None]
    assert len(subjects) == 4
    assert len(set(subjects)) == 3
    assert subjects[3] == subjects[0]


async def test_the_outage_costs_no_alert() -> None:
    """Everything is away: each article has its alert at once, with the reason."""
    street = Street(Weather(*SYMBOLS))
    await street.publish(*ARTICLES)
    assert [each.verification.reason for each in street.alerts] == [NotChecked.UNAVAILABLE] * 4
    assert len(street.waiting) == 4


class Wounded(Prices):
    """A provider of the demo's prices that lost META's rows of some days, or halved its price, until it is mended."""

    def __init__(
        self, clock: ManualClock, *, lost: Sequence[date] = (), halved_on: date | None = None
    ) -> None:
        super().__init__()
        self.clock, self.lost, self.halved_on = clock, frozenset(lost), halved_on
        self.splits: tuple[Split, ...] = ()

    def mend(self) -> None:
        """The rows are back, and the split is told."""
        self.lost = frozenset()
        if self.halved_on is not None:
            self.splits = (Split(date=self.halved_on, ratio=Decimal(2)),)

    async def fetch(self, symbol: str, window: Window) -> Fetched:
        """Answer as of now; what stands behind pace, breaker and memory."""
        # Rows of days to come are in the recording, not in an answer of that day.
        today = (self.clock.now() - timedelta(hours=20, minutes=20)).date()
        answer = (await self.daily([symbol], window.start, min(window.end, today)))[symbol]
        assert isinstance(answer, Bars)
        rows = tuple(self._row(bar) for bar in answer.bars if bar.date not in self.lost)
        return Fetched(bars=replace(answer, bars=rows, splits=self.splits, as_of=self.clock.now()))

    async def fetch_within(self, symbol: str, day: date) -> ExtendedBars:
        """Nobody asks for it."""
        raise NotFound(f"{symbol} on {day}")

    async def fetch_quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Nobody asks for them."""
        return {}

    def _row(self, bar: Bar) -> Bar:
        if self.halved_on is None or bar.date < self.halved_on or bar.close is None:
            return bar
        return replace(bar, close=bar.close / 2)


FRIDAY = date(2024, 7, 26)
OF_FRIDAY = extraction(
    claim(badge("2.71"), "META", name="clm_m"),
    published_at=at("2024-07-26 21:00"),
    received_at=at("2024-07-26 21:05"),
)
WOUNDS = {
    NotChecked.MISSING_BAR: {"lost": [date(2024, 7, 25)]},
    NotChecked.NO_DATA: {"lost": [FRIDAY]},
    NotChecked.SPLIT_SUSPECTED: {"halved_on": FRIDAY},
}
"""What was lost, by what is said of Friday's claim then."""


async def until_final(street: Street, *, mended_after: timedelta | None) -> list[Alert]:
    """Look whenever it is due, until nothing waits."""
    market, begun, seen = street.market, street.clock.now(), 0
    while seen < len(street.waiting):
        relook = decode(Relook, street.waiting[seen].value or b"")
        street.clock.advance(max(relook.due_at - street.clock.now(), timedelta(0)))
        if mended_after is not None and street.clock.now() - begun >= mended_after:
            assert isinstance(market, Resilient)
            wounded = market._fetcher
            assert isinstance(wounded, Wounded)
            wounded.mend()
        await street.look(street.waiting[seen:])
        seen += 1
    return street.alerts


def street_of(**wound: object) -> Street:
    """One whose provider remembers what it answered, as the real one does."""
    clock = ManualClock(at("2024-07-26 21:05"))
    market = Resilient("fake", Wounded(clock, **wound), clock=clock)  # type: ignore[arg-type]
    return Street(market, clock=clock, tries=30)


@pytest.mark.parametrize(("reason", "wound"), WOUNDS.items())
@pytest.mark.parametrize("hours", [1, 20, 60])
async def test_what_the_provider_mends_is_seen(
    reason: NotChecked, wound: Mapping[str, object], hours: int
) -> None:
    """Pending with its reason first; the remembered answer does not hide the mended one for longer than six hours."""
    street = street_of(**wound)
    await street.publish(OF_FRIDAY)
    first, second = await until_final(street, mended_after=timedelta(hours=hours))
    assert (first.verification.reason, first.market.status) == (reason, MarketStatus.PENDING)
    assert (second.action, second.verification.status) == (AlertAction.UPDATED, Verdict.CONFIRMED)
    assert (second.verification.reason, second.market.status) == (None, MarketStatus.OK)
    taken = street.clock.now() - at("2024-07-26 21:05")
    assert timedelta(hours=hours) <= taken <= timedelta(hours=hours + 12)
    await street.market.close()


@pytest.mark.parametrize(("reason", "wound"), WOUNDS.items())
async def test_what_nobody_mends_is_given_up_after_three_days(
    reason: NotChecked, wound: Mapping[str, object]
) -> None:
    """The reason is final then; the provider was asked a good dozen times for it, and no more."""
    street, done = street_of(**wound), ProviderActivity()
    street.relook.tell(done)
    await street.publish(OF_FRIDAY)
    first, last = await until_final(street, mended_after=None)
    assert first.market.status is MarketStatus.PENDING
    # A last row that has not come is a missing one as soon as Monday's stands behind it.
    final = NotChecked.MISSING_BAR if reason is NotChecked.NO_DATA else reason
    assert (last.verification.reason, last.action) == (final, AlertAction.UPDATED)
    assert done.given_up == {final: 1}
    assert last.market.status is not MarketStatus.PENDING
    assert timedelta(days=2) < street.clock.now() - at("2024-07-26 21:05") < timedelta(days=4)
    assert len(street.waiting) <= MENDING_LOOKS
    assert isinstance(street.market, Resilient)
    assert isinstance(street.market._fetcher, Wounded)
    assert len(street.market._fetcher.asked) <= 1 + MENDING_LOOKS
    await street.market.close()


@pytest.mark.parametrize("delivered", [0, 1, 2])
async def test_a_crash_between_the_claims_and_their_looks_forgets_no_look(delivered: int) -> None:
    """So many delivery sets are out when the worker dies; when it works the article anew, the prices are there."""
    weather = Weather("META")
    street = Street(weather)
    record = received(ARTICLES[0], topic=EXTRACTIONS.name)
    sets = [each async for each in street.enrich.work([record])]
    assert len(sets) == 2
    await street.keep(
        Driven(records=tuple(each for part in sets[:delivered] for each in part.records), outcomes=())
    )
    weather.clear_up()
    street.restart()
    await street.publish(ARTICLES[0])
    street.clock.advance(timedelta(minutes=1))
    await street.look(street.waiting)
    last = street.alerts[-1]
    assert (last.verification.status, last.market.status) == (Verdict.CONFIRMED, MarketStatus.OK)
    assert [each.revision for each in street.alerts] == list(range(1, len(street.alerts) + 1))


async def test_nobody_looks_at_a_recording_again() -> None:
    """It says the same tomorrow: what it lacks is final at once."""
    street = Street(demo_prices())
    unknown = extraction(claim(badge("2.71"), "NO-SUCH"), published_at=at("2024-07-26 21:00"))
    await street.publish(unknown)
    assert street.waiting == []
    assert [each.market.status for each in street.alerts] == [MarketStatus.UNAVAILABLE]


class LateAnswers(RuleBasedStateMachine):
    """Prices come and go, time passes, workers crash and read again from an older place; the alerts stay right."""

    def __init__(self) -> None:
        super().__init__()
        self.market = Weather()
        self.street = Street(self.market, tries=40)
        self.published = 0
        self.done = 0

    def run(self, work: Coroutine[object, object, object]) -> None:
        asyncio.run(work)

    @rule(clouded=st.sets(st.sampled_from(SYMBOLS)))
    def the_weather_changes(self, clouded: set[str]) -> None:
        self.market.cloud_over(*clouded)

    @rule()
    def an_article_comes(self) -> None:
        if self.published < len(ARTICLES):
            self.run(self.street.publish(ARTICLES[self.published]))
            self.published += 1

    @rule(number=st.integers(0, len(ARTICLES) - 1))
    def an_article_is_delivered_again(self, number: int) -> None:
        if number < self.published:
            self.run(self.street.publish(ARTICLES[number]))

    @rule(minutes=st.integers(0, 90))
    def time_passes(self, minutes: int) -> None:
        self.street.clock.advance(timedelta(minutes=minutes))

    @rule()
    def what_waits_is_looked_at(self) -> None:
        todo = self.street.waiting[self.done :]
        self.done += len(todo)
        self.run(self.street.look(todo))

    @rule(back=st.integers(1, 6))
    def the_worker_crashes(self, back: int) -> None:
        self.done = max(0, self.done - back)
        self.street.restart()

    @invariant()
    def every_article_has_alerts_with_revisions_in_order(self) -> None:
        revisions: dict[str, list[int]] = {}
        for alert in self.street.alerts:
            revisions.setdefault(alert.article.id, []).append(alert.revision)
        assert set(revisions) == {each.article.id for each in ARTICLES[: self.published]}
        assert all(said == list(range(1, len(said) + 1)) for said in revisions.values())

    @invariant()
    def nothing_right_is_called_wrong(self) -> None:
        allowed = {Verdict.CONFIRMED, Verdict.NOT_CHECKED}
        assert {each.verification.status for each in self.street.alerts} <= allowed

    def teardown(self) -> None:
        """The sky clears: everything that waits is answered in the end."""
        self.market.clear_up()
        while self.done < len(self.street.waiting):
            self.street.clock.advance(timedelta(hours=2))
            self.what_waits_is_looked_at()
        last = {each.article.id: each for each in self.street.alerts}
        assert all(each.verification.status is Verdict.CONFIRMED for each in last.values())


TestLateAnswers = LateAnswers.TestCase
TestLateAnswers.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
