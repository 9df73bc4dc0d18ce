"""The enrich stage over fakes: providers that are quick, slow, down, partial or wrong."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from schemas.claim import Extraction, Relook
from schemas.codec import decode
from schemas.dead_letter import REASON
from schemas.headers import LANE, TRACEPARENT, VERSION, write_version
from schemas.record import Outgoing, Received
from schemas.topics import CLAIMS, EXTRACTIONS, RELOOK
from schemas.vocabulary import DeadLetterReason, NotChecked, StageName, Verdict
from streams.market.bars import Window
from streams.market.calendars.closures import Calendars
from streams.market.judge import judge
from streams.ports import Bars, DailyAnswer, ExtendedAnswer, MarketData, NoBars, Quote
from streams.steps.checking import Patience
from streams.steps.delivery import Delivery, OutcomeKind, Stage
from streams.steps.enrich import EnrichStage
from streams.steps.quotes import merge
from tests.builders import a_version, claims_of, received
from tests.market.articles import at, badge, claim, extraction, on, seed
from tests.market.tape import FixedClock, demo_prices

NOW = at("2024-07-30 09:05")
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


class Prices:
    """The demo's prices; some symbols never come, some come as a reason, all questions are counted."""

    name = "fake"
    heals = True

    def __init__(self, *, never: Sequence[str] = (), reasons: Mapping[str, NotChecked] | None = None) -> None:
        self.asked: list[tuple[tuple[str, ...], date, date]] = []
        self.within: list[tuple[str, date]] = []
        self.closed = False
        self.abandoned = 0
        self._never = frozenset(never)
        self._reasons = reasons or {}

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Answer, unless a symbol never comes."""
        self.asked.append((tuple(symbols), start, end))
        if self._never & set(symbols):
            try:
                await asyncio.Event().wait()
            finally:
                self.abandoned += 1
        answers = dict(await demo_prices().daily(symbols, start, end))
        for symbol in self._reasons.keys() & set(symbols):
            answers[symbol] = NoBars(symbol=symbol, reason=self._reasons[symbol])
        return answers

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Answer with the reason of the symbol, or that there is nothing."""
        self.within.append((symbol, day))
        return NoBars(symbol=symbol, reason=self._reasons.get(symbol, NotChecked.NO_DATA))

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Know none."""
        return {}

    async def close(self) -> None:
        """Note it."""
        self.closed = True


class Broken(Prices):
    """A provider that breaks its contract."""

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Raise for META, leave AAPL out."""
        if "META" in symbols:
            raise RuntimeError("a bug of the provider")
        answers = await super().daily(symbols, start, end)
        return {symbol: answer for symbol, answer in answers.items() if symbol != "AAPL"}


class Gated(Prices):
    """A provider that answers META once a gate is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Wait at the gate."""
        if "META" in symbols:
            await self.gate.wait()
        return await super().daily(symbols, start, end)


def stage(market: MarketData, **changes: object) -> EnrichStage:
    options: dict[str, object] = {
        "patience": Patience(wait=timedelta(milliseconds=30), at_once=timedelta(0)),
        "clock": FixedClock(NOW),
    }
    return EnrichStage(
        market=market,
        group="tapewire-enrich",
        code_version="0.0.0",
        **(options | changes),  # type: ignore[arg-type]
    )


def record(
    event: Extraction | bytes | None, offset: int = 0, *, partition: int = 0, trace: str | None = None
) -> Received:
    key = event.article.id.encode() if isinstance(event, Extraction) else None
    headers = () if trace is None else ((TRACEPARENT, trace.encode()),)
    return received(
        event, offset=offset, partition=partition, topic=EXTRACTIONS.name, key=key, headers=headers
    )


async def work(market: MarketData, *batch: Received, **changes: object) -> list[Delivery]:
    """The parts of one batch's answer."""
    return await parts_of(stage(market, **changes), *batch)


async def parts_of(enrich: Stage, *batch: Received) -> list[Delivery]:
    """What is there at once and what came late, each with its later looks, which are delivered first."""
    parts: list[Delivery] = []
    looks: tuple[Outgoing, ...] = ()
    async for delivery in enrich.work(batch):
        if looks_only(delivery):
            assert not looks
            looks = delivery.records
        else:
            parts.append(replace(delivery, records=delivery.records + looks))
            looks = ()
    assert not looks
    return parts


def looks_only(delivery: Delivery) -> bool:
    return {each.topic for each in delivery.records} == {RELOOK.name} and not delivery.outcomes


def relooks_in(delivery: Delivery) -> list[Relook]:
    return [decode(Relook, each.value or b"") for each in delivery.records if each.topic == RELOOK.name]


def header(outgoing: Outgoing, name: str) -> str:
    return dict(outgoing.headers)[name].decode()


def another(article: Extraction) -> Extraction:
    """The extraction of another article: versions of one go in order."""
    return replace(article, article=replace(article.article, id="art_another"))


META_ONLY = extraction(claim(badge("2.71"), "META", name="clm_m"), published_at=at("2024-07-26 20:30"))
APPLE_ONLY = another(
    extraction(claim(badge("0.22"), "AAPL", name="clm_a"), published_at=at("2024-07-26 20:30"))
)


def test_it_is_a_stage() -> None:
    """Its topics stand on it: one in, claims, relooks and dead letters out."""
    enrich: Stage = stage(Prices())
    assert enrich.name is StageName.ENRICH
    assert enrich.source == EXTRACTIONS
    assert [topic.name for topic in enrich.targets] == [
        "news.claims.v1",
        "news.relook.v1",
        "dlq.news.extractions.v1",
    ]


async def test_the_seed_becomes_four_confirmed_claims() -> None:
    """One record a claim, in one set; nothing to look at again."""
    (delivery,) = await work(Prices(), record(seed()))
    assert [
        (each.instrument and each.instrument.symbol, each.move.stated_bp, each.verification.status)
        for each in claims_of(delivery.records)
    ] == [
        (symbol, bp, Verdict.CONFIRMED)
        for symbol, bp in (("GOOG", -28), ("GOOGL", -17), ("META", 271), ("AAPL", 22))
    ]
    assert relooks_in(delivery) == []
    assert [outcome.kind for outcome in delivery.outcomes] == [OutcomeKind.PUBLISHED]


async def test_a_claim_record_is_keyed_and_labelled() -> None:
    """Key: the issuer. Headers: CloudEvents with the claim as subject, lane, version and trace carried on."""
    version = a_version(partition=2, offset=77)
    article = replace(META_ONLY, lane="replay:demo", version=version)
    (delivery,) = await work(Prices(), record(article, trace=TRACE))
    (outgoing,) = delivery.records
    assert outgoing.key == b"cik:1326801"
    assert outgoing.partition is None
    assert header(outgoing, "ce_id") == f"clm_m.{write_version(version)}"
    assert header(outgoing, "ce_subject") == "clm_m"
    assert header(outgoing, "ce_type") == CLAIMS.event_type
    assert (header(outgoing, LANE), header(outgoing, VERSION)) == ("replay:demo", write_version(version))
    assert header(outgoing, TRACEPARENT) == TRACE


async def test_a_batch_asks_for_each_symbol_once() -> None:
    """Over all days that its articles need; an article still sees only its own days."""
    later = replace(META_ONLY, article=replace(META_ONLY.article, published_at=at("2024-08-01 20:30")))
    market = Prices()
    (together,) = await work(market, record(META_ONLY, 0), record(later, 1), record(APPLE_ONLY, 2))
    assert market.asked == [
        (("META",), on("2024-07-05"), on("2024-08-08")),
        (("AAPL",), on("2024-07-05"), on("2024-08-02")),
    ]
    alone = [await work(Prices(), record(each)) for each in (META_ONLY, later, APPLE_ONLY)]
    assert [each.value for each in together.records] == [
        each.value for (delivery,) in alone for each in delivery.records
    ]


async def test_what_is_known_does_not_wait_for_what_is_late() -> None:
    """Two sets: AAPL's article first, META's when its prices came within the wait."""
    market = Gated()
    sets = stage(market, patience=Patience(wait=timedelta(seconds=60), at_once=timedelta(0))).work(
        [record(META_ONLY, 0), record(APPLE_ONLY, 1)]
    )
    first = await anext(sets)
    assert [each.claim_id for each in claims_of(first.records)] == ["clm_a"]
    assert [outcome.offset for outcome in first.outcomes] == [1]
    market.gate.set()
    second = await anext(sets)
    assert [(each.claim_id, each.verification.status) for each in claims_of(second.records)] == [
        ("clm_m", Verdict.CONFIRMED)
    ]
    assert [outcome.offset for outcome in second.outcomes] == [0]
    assert relooks_in(second) == []
    with pytest.raises(StopAsyncIteration):
        await anext(sets)


async def test_prices_that_do_not_come_in_time_are_unavailable_and_looked_at_again() -> None:
    """The claim goes on now; the relook record holds the whole extraction, the attempt and when it is due."""
    market = Prices(never=["META"])
    first, second = await work(market, record(META_ONLY, 0), record(APPLE_ONLY, 1, trace=TRACE))
    assert [each.claim_id for each in claims_of(first.records)] == ["clm_a"]
    (late,) = claims_of(second.records)
    assert (late.verification.status, late.verification.reason) == (
        Verdict.NOT_CHECKED,
        NotChecked.UNAVAILABLE,
    )
    assert late.market.status == "pending"
    (relook,) = relooks_in(second)
    assert relook == Relook(extraction=META_ONLY, attempt=1, due_at=NOW + timedelta(seconds=30))
    assert market.abandoned == 1


async def test_a_relook_record_is_labelled() -> None:
    """Key: the article; its headers say which version it looks at again, in which lane."""
    article = replace(META_ONLY, version=a_version(offset=5, attempt=2))
    (delivery,) = await work(Prices(reasons={"META": NotChecked.RATE_LIMITED}), record(article, trace=TRACE))
    outgoing = delivery.records[-1]
    assert (outgoing.topic, outgoing.key) == (RELOOK.name, article.article.id.encode())
    assert header(outgoing, "ce_id") == f"{article.article.id}.{write_version(article.version)}.3"
    assert (header(outgoing, LANE), header(outgoing, TRACEPARENT)) == ("live", TRACE)
    (relook,) = relooks_in(delivery)
    assert (relook.attempt, relook.due_at) == (3, NOW + timedelta(seconds=120))


@pytest.mark.parametrize(("attempt", "due"), [(0, 30), (1, 60), (6, 1_920), (7, 3_600), (29, 3_600)])
async def test_looking_again_becomes_rarer(attempt: int, due: int) -> None:
    """Twice as late each time, an hour at most."""
    article = replace(META_ONLY, version=a_version(attempt=attempt))
    (delivery,) = await work(Prices(reasons={"META": NotChecked.UNAVAILABLE}), record(article))
    assert [each.due_at - NOW for each in relooks_in(delivery)] == [timedelta(seconds=due)]


@pytest.mark.parametrize(
    ("reason", "again"),
    [
        (NotChecked.UNAVAILABLE, 1),
        (NotChecked.RATE_LIMITED, 1),
        (NotChecked.NOT_FOUND, 1),
        (NotChecked.NO_DATA, 1),
        (NotChecked.DISABLED, 0),
    ],
)
async def test_a_reason_goes_on_and_one_that_may_heal_is_looked_at_again(
    reason: NotChecked, again: int
) -> None:
    """Of the seed, AAPL alone is not answered: three claims are confirmed, one is not checked."""
    (delivery,) = await work(Prices(reasons={"AAPL": reason}), record(seed()))
    *dated, apple = claims_of(delivery.records)
    assert {each.verification.status for each in dated} == {Verdict.CONFIRMED}
    assert apple.verification.reason is reason
    assert len(relooks_in(delivery)) == again


class AsOf(Prices):
    """The demo's prices as they stood at a moment."""

    def __init__(self, as_of: datetime) -> None:
        super().__init__()
        self._as_of = as_of

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Rows up to that day."""
        answers = await super().daily(symbols, start, self._as_of.date())
        return {
            symbol: replace(answer, as_of=self._as_of) if isinstance(answer, Bars) else answer
            for symbol, answer in answers.items()
        }


@pytest.mark.parametrize(
    ("published", "as_of", "verdict", "due"),
    [
        ("2024-07-26 15:00", "2024-07-26 15:01", NotChecked.SESSION_OPEN, "2024-07-26 20:20"),
        ("2024-07-26 20:05", "2024-07-26 20:06", NotChecked.SESSION_OPEN, "2024-07-26 20:20"),
        ("2024-07-26 20:05", "2024-07-26 20:20", None, None),
        ("2024-07-26 12:00", "2024-07-26 12:01", None, None),
    ],
    ids=["while open", "before the row is final", "when it is", "before the open"],
)
async def test_a_close_that_is_not_final_is_looked_at_when_it_is(
    published: str, as_of: str, verdict: NotChecked | None, due: str | None
) -> None:
    """Twenty minutes after New York's close; a later look may then confirm."""
    article = replace(META_ONLY, article=replace(META_ONLY.article, published_at=at(published)))
    enrich = stage(AsOf(at(as_of)), clock=FixedClock(at(as_of)))
    (delivery,) = await parts_of(enrich, record(article))
    assert [each.verification.reason for each in claims_of(delivery.records)] == [verdict]
    assert [each.due_at for each in relooks_in(delivery)] == ([] if due is None else [at(due)])


async def test_a_number_that_no_later_look_can_check_is_not_looked_at_again() -> None:
    """A replay sees the final close already: a price of the moment stays unchecked."""
    article = replace(META_ONLY, article=replace(META_ONLY.article, published_at=at("2024-07-25 15:00")))
    (delivery,) = await work(Prices(), record(article))
    assert [each.verification.reason for each in claims_of(delivery.records)] == [NotChecked.SESSION_OPEN]
    assert relooks_in(delivery) == []


async def test_a_total_outage_stops_nothing() -> None:
    """Every article goes on, none is lost, every one is looked at again."""
    batch = [record(replace(seed(), version=a_version(offset=each)), each) for each in range(20)]
    market = Prices(never=["META", "GOOG", "GOOGL", "AAPL"])
    (delivery,) = await work(market, *batch)
    assert {each.verification.reason for each in claims_of(delivery.records)} == {NotChecked.UNAVAILABLE}
    assert (len(claims_of(delivery.records)), len(relooks_in(delivery))) == (80, 20)
    assert [outcome.offset for outcome in delivery.outcomes] == list(range(20))
    assert market.abandoned == 4


async def test_a_provider_that_breaks_its_contract_is_unavailable() -> None:
    """What it raises and what it leaves out become a reason; the stage lives."""
    (delivery,) = await work(Broken(), record(META_ONLY, 0), record(APPLE_ONLY, 1))
    assert [each.verification.reason for each in claims_of(delivery.records)] == [NotChecked.UNAVAILABLE] * 2
    assert len(relooks_in(delivery)) == 2


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, DeadLetterReason.SCHEMA),
        (b"", DeadLetterReason.BAD_JSON),
        (b"\xff\xfe", DeadLetterReason.NOT_UTF8),
        (b"[" * 2_000, DeadLetterReason.TOO_DEEP),
        (b"{}", DeadLetterReason.SCHEMA),
        (b'{"schema_version": "2.0"}', DeadLetterReason.UNSUPPORTED_VERSION),
        (b" " * 1_048_577, DeadLetterReason.TOO_LARGE),
    ],
)
async def test_a_record_that_is_no_extraction_is_a_dead_letter(
    value: bytes | None, reason: DeadLetterReason
) -> None:
    """With its reason; the good record beside it goes on in the same set."""
    (delivery,) = await work(Prices(), record(value, 0), record(META_ONLY, 1))
    letter, good = delivery.records
    assert (letter.topic, header(letter, REASON)) == ("dlq.news.extractions.v1", reason.value)
    assert letter.value == value
    assert good.topic == CLAIMS.name
    assert [outcome.kind for outcome in delivery.outcomes] == [OutcomeKind.DEAD_LETTER, OutcomeKind.PUBLISHED]


async def test_a_bug_on_one_record_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a pure step raises is a dead letter of its one record."""
    from streams.steps import checking

    def buggy(
        article: Extraction,
        answers: Mapping[str, DailyAnswer],
        *,
        provider: str,
        calendars: Calendars,
        **more: Any,
    ) -> object:
        if article.claims[0].claim_id == "clm_m":
            raise ZeroDivisionError("a bug")
        return judge(article, answers, provider=provider, calendars=calendars, **more)

    monkeypatch.setattr(checking, "judge", buggy)
    (delivery,) = await work(Prices(), record(META_ONLY, 0), record(APPLE_ONLY, 1))
    bug, good = delivery.outcomes
    assert bug.is_internal_error
    assert good.kind is OutcomeKind.PUBLISHED
    assert header(delivery.records[0], REASON) == "internal_error"


async def test_an_article_without_claims_ends_here() -> None:
    """Dropped with its reason, asked nothing."""
    market = Prices()
    (delivery,) = await work(market, record(extraction()))
    assert (delivery.records, market.asked) == ((), [])
    assert [(outcome.kind, outcome.reason) for outcome in delivery.outcomes] == [
        (OutcomeKind.DROPPED, "no_claims")
    ]


async def test_an_empty_batch_is_one_empty_set() -> None:
    """Nothing in, nothing out."""
    assert await work(Prices()) == [Delivery(records=(), outcomes=())]


async def test_articles_of_different_years_are_not_asked_for_as_one() -> None:
    """Windows that meet are one question; years between two articles are not asked for."""
    old = replace(META_ONLY, article=replace(META_ONLY.article, published_at=at("2023-09-01 20:30")))
    market = Prices()
    await work(market, record(old, 0), record(META_ONLY, 1))
    assert [(start, end) for _, start, end in market.asked] == [
        (on("2023-08-11"), on("2023-09-08")),
        (on("2024-07-05"), on("2024-08-02")),
    ]


def days(start: str, end: str) -> Window:
    return Window(start=on(start), end=on(end))


def test_windows_merge_where_they_meet() -> None:
    """In any order; one inside another adds nothing."""
    asked = [
        days("2024-05-01", "2024-05-09"),
        days("2024-01-01", "2024-01-31"),
        days("2024-01-31", "2024-02-03"),
    ]
    assert merge([*asked, days("2024-01-05", "2024-01-06")]) == [
        days("2024-01-01", "2024-02-03"),
        days("2024-05-01", "2024-05-09"),
    ]


async def test_verdicts_are_counted_once_a_set() -> None:
    """For the metrics."""
    counted: list[Mapping[Verdict, int]] = []
    await work(Prices(never=["META"]), record(META_ONLY, 0), record(APPLE_ONLY, 1), count=counted.append)
    assert counted == [{Verdict.CONFIRMED: 1}, {Verdict.NOT_CHECKED: 1}]


async def test_closing_the_stage_closes_the_provider() -> None:
    """The stage owns its port."""
    market = Prices()
    await stage(market).close()
    assert market.closed


async def test_leaving_a_batch_in_the_middle_abandons_its_questions() -> None:
    """A batch of an older generation is dropped: no question of it goes on."""
    market = Prices(never=["META"])
    sets = stage(market, patience=Patience(wait=timedelta(seconds=60), at_once=timedelta(0))).work(
        [record(META_ONLY, 0), record(APPLE_ONLY, 1)]
    )
    await anext(sets)
    await sets.aclose()  # type: ignore[attr-defined]
    assert market.abandoned == 1
