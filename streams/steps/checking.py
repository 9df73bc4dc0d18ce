"""The claims of articles before the market: what is answered goes on at once, what is late goes on as not checked.

Each symbol of a batch is asked for once. Articles whose prices are there at once are delivered first; the rest waits a
bounded time and goes on with what came. What did not come, or is not final because the session had not closed, is
``not_checked`` now, and the article goes onto the relook topic too, with everything that a later look needs.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from schemas.claim import CheckedClaim, Correction, Extraction, Relook
from schemas.codec import encode, encode_around
from schemas.headers import LIVE, TRACEPARENT, event_headers, write_version
from schemas.record import Outgoing, Received
from schemas.topics import CLAIMS, CORRECTIONS, RELOOK
from schemas.vocabulary import ArticleAction, MarketStatus, NotChecked, StageName, Verdict
from streams.market.calendars.closures import Calendars, bundled
from streams.market.healing.looks import next_look
from streams.market.healing.reasons import HEALING, TRANSIENT, Healing
from streams.market.judge import Needs, judge, needs_of
from streams.ports import Clock, DailyAnswer, LiveQuotes, MarketData, NoBars, ProviderActivity
from streams.steps.decoding import Shell, Worked, delivery_of, dropped, published
from streams.steps.delivery import Delivery
from streams.steps.quotes import LastPrices, Quotes, follow_named, with_last_prices

FIRST_RELOOK = timedelta(seconds=30)
LONGEST_RELOOK = timedelta(hours=1)

GIVEN_UP = frozenset(
    reason for reason, healing in HEALING.items() if healing in (Healing.PROVIDER, Healing.MENDING)
) | {NotChecked.SESSION_OPEN}
"""Reasons that a last look may leave standing; the others were final before."""
_THE_ARTICLE = ""
"""What waits where no single claim does."""

Count = Callable[[Mapping[Verdict, int]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long articles wait for their prices.

    Attributes:
        wait: how long an article waits in all before it goes on without.
        at_once: prices that are there so soon count as known already (a cache on disk takes some milliseconds).
        last_price: how long an article that waited for its prices waits for the last traded one, if ``wait`` is not over.
        tries: later looks at one article: with pauses that double up to an hour, a provider may be gone for a day.
    """

    wait: timedelta = timedelta(milliseconds=250)
    at_once: timedelta = timedelta(milliseconds=10)
    last_price: timedelta = timedelta(milliseconds=50)
    tries: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A record with the extraction in it and what that must know of the market."""

    record: Received
    extraction: Extraction
    needs: Needs


def opened(record: Received, extraction: Extraction) -> Opened:
    """Return a record as it is checked."""
    return Opened(record=record, extraction=extraction, needs=needs_of(extraction))


class CheckingStage:
    """Asks the market about batches of articles. It knows no topic that is read: two stages are of its kind."""

    name = StageName.ENRICH
    usual_patience = Patience()

    def __init__(
        self,
        *,
        market: MarketData,
        clock: Clock,
        group: str,
        code_version: str,
        patience: Patience | None = None,
        calendars: Calendars | None = None,
        count: Count | None = None,
    ) -> None:
        """Take the ports; without ``calendars`` those of the package, and ``count`` is told the verdicts of each delivery set."""
        patience = patience or self.usual_patience
        self._live: LiveQuotes | None = None
        self._activity = ProviderActivity()
        self._market = market
        self._clock = clock
        self._shell = Shell(stage=self.name, group=group, code_version=code_version)
        self._wait_s = patience.wait.total_seconds()
        self._at_once_s = min(patience.at_once, patience.wait).total_seconds()
        self._last_price_s = patience.last_price.total_seconds()
        self._tries = patience.tries
        self._calendars = bundled() if calendars is None else calendars
        self._count = count

    def tell(self, activity: ProviderActivity) -> None:
        """Count there, from now on, what is given up."""
        self._activity = activity

    def show(self, live: LiveQuotes) -> None:
        """Put the last traded price beside each verdict of the live lane, from now on."""
        self._live = live

    async def check(
        self, batch: Sequence[Opened], done: Sequence[tuple[Received, Worked]]
    ) -> AsyncGenerator[Delivery, None]:
        """Answer a batch in two parts: what is known at once with what is ``done``, the rest after the wait.

        Of each part the later looks are a delivery set of their own, before the rest. Else a crash between the two could
        leave a claim said to be pending that nobody looks at again: worked anew, it may be answered, by then in a
        version that the alert stage has seen.
        """
        quotes = Quotes(self._market, [each.needs for each in batch])
        now_s = asyncio.get_running_loop().time
        start_s = now_s()
        last_prices = LastPrices(None, ())
        try:
            await quotes.wait_until(start_s + self._at_once_s)
            # Not before: the requests that verdicts need have taken their turns, and bars bring their last price along.
            last_prices = LastPrices(self._live, _live_symbols(batch))
            first, late = _parted(batch, quotes)
            if first or done or not late:
                await last_prices.wait(self._at_once_s)
                for delivery in _looks_first(await self._deliver(first, quotes, done)):
                    yield delivery
            if late:
                await quotes.wait_until(start_s + self._wait_s)
                await last_prices.wait(min(self._last_price_s, start_s + self._wait_s - now_s()))
                for delivery in _looks_first(await self._deliver(late, quotes, ())):
                    yield delivery
        finally:
            await last_prices.abandon()
            await quotes.abandon()

    async def close(self) -> None:
        """Close the provider, and the stream of last prices."""
        try:
            await self._market.close()
        finally:
            if self._live is not None:
                await self._live.close()

    async def _deliver(
        self, ready: Sequence[Opened], quotes: Quotes, done: Iterable[tuple[Received, Worked]]
    ) -> Delivery:
        answers = list(done)
        verdicts: Counter[Verdict] = Counter()
        for each in ready:
            worked = self._shell.attempt(each.record, partial(self._judge, each, quotes, verdicts))
            answers.append((each.record, worked))
            # One article may take milliseconds: the loop's heartbeats go on between two.
            await asyncio.sleep(0)
        if self._count is not None and verdicts:
            self._count(verdicts)
        return delivery_of(sorted(answers, key=lambda pair: (pair[0].partition, pair[0].offset)))

    def _judge(self, each: Opened, quotes: Quotes, verdicts: Counter[Verdict], record: Received) -> Worked:
        extraction = each.extraction
        answers, within = quotes.answers(each.needs), quotes.extended(each.needs)
        checked = judge(
            extraction,
            answers,
            provider=self._market.name,
            calendars=self._calendars,
            extended=within,
        )
        trace = record.header(TRACEPARENT)
        corrects = extraction.action is not ArticleAction.CREATED and not extraction.version.attempt
        corrections = [correction_record(extraction, trace)] if corrects else []
        if not checked and not corrections:
            return dropped("no_claims")
        looks = self._looks(extraction, checked, answers)
        said = _said(extraction, checked, waiting=looks.keys())
        if extraction.version.attempt and not looks:
            self._activity.given_up.update(
                claim.verification.reason for claim in said if claim.verification.reason in GIVEN_UP
            )
        if self._live is not None:
            follow_named(self._live, said)
            said = with_last_prices(self._live, said)
        records = [*corrections, *(claim_record(claim, trace) for claim in said)]
        if looks:
            as_received = None if extraction.version.attempt else record.value
            records.append(relook_record(extraction, min(looks.values()), trace, as_received=as_received))
        verdicts.update(claim.verification.status for claim in said)
        return published(*records)

    def _looks(
        self, extraction: Extraction, checked: Sequence[CheckedClaim], answers: Mapping[str, DailyAnswer]
    ) -> dict[str, datetime]:
        """Return when to look again, by the claims that wait for it; empty where everything is final.

        A symbol that did not come keeps the article waiting even if no claim names it as the reason: it may be the
        share class that is meant.
        """
        now, attempt = self._clock.now(), extraction.version.attempt
        if attempt >= self._tries or not self._market.heals:
            return {}
        pause = min(FIRST_RELOOK * (1 << min(attempt, 16)), LONGEST_RELOOK)
        looks = {}
        for claim, found in zip(extraction.claims, checked, strict=True):
            if found.verification.reason in TRANSIENT:
                looks[claim.claim_id] = now + pause
                continue
            when = next_look(claim, found, extraction, answers, calendars=self._calendars)
            if isinstance(when, datetime):
                # A cache may go on answering with rows from before the close: each further look takes longer.
                looks[claim.claim_id] = max(now + pause if attempt else now, when)
            elif when is not None:
                looks[claim.claim_id] = now + when
        if any(isinstance(answer, NoBars) and answer.reason in TRANSIENT for answer in answers.values()):
            looks[_THE_ARTICLE] = now + pause
        return looks


def _looks_first(delivery: Delivery) -> list[Delivery]:
    looks = tuple(record for record in delivery.records if record.topic == RELOOK.name)
    if not looks:
        return [delivery]
    rest = tuple(record for record in delivery.records if record.topic != RELOOK.name)
    return [Delivery(records=looks, outcomes=()), Delivery(records=rest, outcomes=delivery.outcomes)]


def _live_symbols(batch: Sequence[Opened]) -> list[str]:
    """Return what the live articles of a batch may name."""
    return [symbol for each in batch if each.extraction.lane == LIVE for symbol in each.needs.symbols]


def _parted(batch: Sequence[Opened], quotes: Quotes) -> tuple[list[Opened], list[Opened]]:
    """Return the articles of which every symbol is answered, and the others.

    A later version never goes before an earlier one of the same article.
    """
    ready: list[Opened] = []
    late: list[Opened] = []
    held: set[str] = set()
    for each in batch:
        if each.extraction.article.id in held or not quotes.has(each.needs):
            held.add(each.extraction.article.id)
            late.append(each)
        else:
            ready.append(each)
    return ready, late


def _said(
    extraction: Extraction, checked: Sequence[CheckedClaim], *, waiting: Collection[str]
) -> list[CheckedClaim]:
    """Return the claims that are worth a record: all at the first look, later only those that no longer wait."""
    if extraction.version.attempt:
        return [_finally(claim) for claim in checked if claim.claim_id not in waiting]
    return [_pending(claim) if claim.claim_id in waiting else _finally(claim) for claim in checked]


def _pending(claim: CheckedClaim) -> CheckedClaim:
    """Return a claim that a later look may change."""
    if claim.market.status is MarketStatus.PENDING:
        return claim
    return replace(claim, market=replace(claim.market, status=MarketStatus.PENDING))


def _finally(claim: CheckedClaim) -> CheckedClaim:
    """Return a claim as no later look will change it: the reason stays, and nothing is pending any more."""
    if claim.market.status is not MarketStatus.PENDING:
        return claim
    return replace(claim, market=replace(claim.market, status=MarketStatus.UNAVAILABLE))


def claim_record(claim: CheckedClaim, trace: str | None) -> Outgoing:
    """Return the record of a checked claim."""
    return Outgoing(
        topic=CLAIMS.name,
        key=claim.issuer_id.encode(),
        value=encode(claim),
        headers=event_headers(
            event_id=f"{claim.claim_id}.{write_version(claim.version)}",
            event_type=CLAIMS.event_type,
            subject=claim.claim_id,
            lane=claim.lane,
            version=claim.version,
            traceparent=trace,
        ),
    )


def correction_record(extraction: Extraction, trace: str | None) -> Outgoing:
    """Return the record that takes back what an article claimed before and does not claim now."""
    correction = Correction(
        article=extraction.article,
        action=extraction.action,
        lane=extraction.lane,
        version=extraction.version,
        claim_ids=tuple(claim.claim_id for claim in extraction.claims),
        provenance=extraction.provenance,
    )
    return Outgoing(
        topic=CORRECTIONS.name,
        key=extraction.article.id.encode(),
        value=encode(correction),
        headers=event_headers(
            event_id=f"{extraction.article.id}.{write_version(extraction.version)}",
            event_type=CORRECTIONS.event_type,
            subject=extraction.article.id,
            lane=extraction.lane,
            version=extraction.version,
            traceparent=trace,
        ),
        everywhere=True,
    )


def relook_record(
    extraction: Extraction, due_at: datetime, trace: str | None, *, as_received: bytes | None = None
) -> Outgoing:
    """Return the record that asks for the next look at an article; ``as_received`` spares encoding it again."""
    attempt = extraction.version.attempt + 1
    relook = Relook(extraction=extraction, attempt=attempt, due_at=due_at)
    return Outgoing(
        topic=RELOOK.name,
        key=extraction.article.id.encode(),
        value=encode(relook) if as_received is None else encode_around(relook, extraction=as_received),
        headers=event_headers(
            event_id=f"{extraction.article.id}.{write_version(extraction.version)}.{attempt}",
            event_type=RELOOK.event_type,
            subject=extraction.article.id,
            lane=extraction.lane,
            version=extraction.version,
            traceparent=trace,
        ),
    )
