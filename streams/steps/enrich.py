"""The second stage: what the market says of each claim of an article.

Each symbol of a batch is asked for once. Articles whose prices are there at once are delivered first; the rest waits a
bounded time and goes on with what came. What did not come, or is not final because the session had not closed, is
``not_checked`` now, and the article goes onto the relook topic too, with everything that a later look needs. (Reading
that topic back is not part of this stage yet.)
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from schemas.claim import CheckedClaim, Extraction, Relook
from schemas.codec import encode
from schemas.headers import TRACEPARENT, event_headers, write_version
from schemas.record import Outgoing, Received
from schemas.topics import CLAIMS, EXTRACTIONS, RELOOK, Topic, dead_letters_of
from schemas.vocabulary import NotChecked, StageName, Verdict
from streams.market.bars import Window
from streams.market.judge import TRANSIENT, Needs, judge, look_again_at, needs_of
from streams.ports import Clock, DailyAnswer, MarketData, NoBars
from streams.steps.decoding import Shell, Worked, delivery_of, dropped, published, read_event
from streams.steps.delivery import Delivery

WAIT = timedelta(milliseconds=250)
"""How long an article waits for its prices in all."""
AT_ONCE = timedelta(milliseconds=10)
"""Prices that are there within this time count as known already (a cache on disk takes some milliseconds)."""
FIRST_RELOOK = timedelta(seconds=30)
LONGEST_RELOOK = timedelta(hours=1)

Count = Callable[[Mapping[Verdict, int]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A record whose prices have been asked for."""

    record: Received
    extraction: Extraction
    needs: Needs


class EnrichStage:
    """Extractions in, checked claims out, one record a claim, keyed by the issuer."""

    name = StageName.ENRICH
    source: Topic = EXTRACTIONS
    targets: tuple[Topic, ...] = (CLAIMS, RELOOK, dead_letters_of(EXTRACTIONS))

    def __init__(
        self,
        *,
        market: MarketData,
        clock: Clock,
        group: str,
        code_version: str,
        wait: timedelta = WAIT,
        at_once: timedelta = AT_ONCE,
        count: Count | None = None,
    ) -> None:
        """Take the ports; ``count`` is told the verdicts of each delivery set."""
        self._market = market
        self._clock = clock
        self._shell = Shell(stage=StageName.ENRICH, group=group, code_version=code_version)
        self._wait_s = wait.total_seconds()
        self._at_once_s = min(at_once, wait).total_seconds()
        self._count = count

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer a batch in at most two delivery sets: what is known at once, and the rest after a bounded wait."""
        refused: list[tuple[Received, Worked]] = []
        waiting: list[_Open] = []
        for record in batch:
            opened = self._shell.attempt(record, _open)
            if isinstance(opened, Worked):
                refused.append((record, opened))
            else:
                waiting.append(opened)
        quotes = _Quotes(self._market, [each.needs for each in waiting])
        start_s = asyncio.get_running_loop().time()
        try:
            await quotes.wait_until(start_s + self._at_once_s)
            first, late = quotes.part(waiting)
            if first or refused or not late:
                yield await self._deliver(first, quotes, refused)
            if late:
                await quotes.wait_until(start_s + self._wait_s)
                yield await self._deliver(late, quotes, ())
        finally:
            await quotes.abandon()

    async def close(self) -> None:
        """Close the provider."""
        await self._market.close()

    async def _deliver(
        self, ready: Sequence[_Open], quotes: "_Quotes", refused: Iterable[tuple[Received, Worked]]
    ) -> Delivery:
        answers = list(refused)
        verdicts: Counter[Verdict] = Counter()
        for each in ready:
            worked = self._shell.attempt(each.record, partial(self._judge, each, quotes, verdicts))
            answers.append((each.record, worked))
            # One article may take milliseconds: the loop's heartbeats go on between two.
            await asyncio.sleep(0)
        if self._count is not None and verdicts:
            self._count(verdicts)
        return delivery_of(sorted(answers, key=lambda pair: (pair[0].partition, pair[0].offset)))

    def _judge(self, each: _Open, quotes: "_Quotes", verdicts: Counter[Verdict], record: Received) -> Worked:
        extraction = each.extraction
        answers = quotes.answers(each.needs)
        checked = judge(extraction, answers, provider=self._market.name)
        if not checked:
            return dropped("no_claims")
        trace = record.header(TRACEPARENT)
        records = [_claim_record(claim, trace) for claim in checked]
        due_at = self._due_at(extraction, checked, answers.values())
        if due_at is not None:
            records.append(_relook_record(extraction, due_at, trace))
        verdicts.update(claim.verification.status for claim in checked)
        return published(*records)

    def _due_at(
        self, extraction: Extraction, checked: Sequence[CheckedClaim], answers: Iterable[DailyAnswer]
    ) -> datetime | None:
        """Return when another look may say more: soon after a failure, else when the session's close is final."""
        now = self._clock.now()
        if any(isinstance(answer, NoBars) and answer.reason in TRANSIENT for answer in answers):
            doublings = min(extraction.version.attempt, 16)
            return now + min(FIRST_RELOOK * (1 << doublings), LONGEST_RELOOK)
        settled = [due_at for due_at in map(look_again_at, checked) if due_at is not None]
        return max(now, min(settled)) if settled else None


def _open(record: Received) -> _Open:
    extraction = read_event(Extraction, record)
    return _Open(record=record, extraction=extraction, needs=needs_of(extraction))


def _claim_record(claim: CheckedClaim, trace: str | None) -> Outgoing:
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


def _relook_record(extraction: Extraction, due_at: datetime, trace: str | None) -> Outgoing:
    attempt = extraction.version.attempt + 1
    return Outgoing(
        topic=RELOOK.name,
        key=extraction.article.id.encode(),
        value=encode(Relook(extraction=extraction, attempt=attempt, due_at=due_at)),
        headers=event_headers(
            event_id=f"{extraction.article.id}.{write_version(extraction.version)}.{attempt}",
            event_type=RELOOK.event_type,
            subject=extraction.article.id,
            lane=extraction.lane,
            version=extraction.version,
            traceparent=trace,
        ),
    )


class _Quotes:
    """The prices that a batch needs: every symbol is asked for once, over all days that its articles need.

    A symbol's answer is awaited by itself, so that one slow symbol holds back only the articles that name it.
    """

    def __init__(self, market: MarketData, needs: Sequence[Needs]) -> None:
        self._market = market
        self._tasks: dict[tuple[str, Window], asyncio.Task[DailyAnswer]] = {}
        self._windows: dict[str, list[Window]] = {}
        for need in needs:
            for symbol in need.symbols:
                self._windows.setdefault(symbol, []).append(need.window)
        for symbol, windows in self._windows.items():
            self._windows[symbol] = merged = merge(windows)
            for window in merged:
                self._tasks[symbol, window] = asyncio.create_task(self._ask(symbol, window))

    async def _ask(self, symbol: str, window: Window) -> DailyAnswer:
        try:
            answers = await self._market.daily((symbol,), window.start, window.end)
            return answers[symbol]
        except Exception as error:
            # A provider that breaks its contract must not stop the wire.
            detail = f"{type(error).__name__}: {error}"
            return NoBars(symbol=symbol, reason=NotChecked.UNAVAILABLE, detail=detail)

    async def wait_until(self, deadline_s: float) -> None:
        """Wait until every answer is there, until ``deadline_s`` by the loop's clock at most."""
        pending = [task for task in self._tasks.values() if not task.done()]
        if pending:
            left_s = deadline_s - asyncio.get_running_loop().time()
            await asyncio.wait(pending, timeout=max(left_s, 0))

    def part(self, waiting: Sequence[_Open]) -> tuple[list[_Open], list[_Open]]:
        """Return the articles of which every symbol is answered, and the others."""
        ready: list[_Open] = []
        late: list[_Open] = []
        for each in waiting:
            done = all(self._task(symbol, each.needs.window).done() for symbol in each.needs.symbols)
            (ready if done else late).append(each)
        return ready, late

    def answers(self, needs: Needs) -> dict[str, DailyAnswer]:
        """Return the answers for one article; what has not come is ``unavailable``."""
        return {symbol: self._answer(symbol, needs.window) for symbol in needs.symbols}

    def _answer(self, symbol: str, window: Window) -> DailyAnswer:
        task = self._task(symbol, window)
        if task.done() and not task.cancelled():
            return task.result()
        return NoBars(symbol=symbol, reason=NotChecked.UNAVAILABLE, detail="no answer in time")

    def _task(self, symbol: str, window: Window) -> asyncio.Task[DailyAnswer]:
        held = next(each for each in self._windows[symbol] if each.overlaps(window))
        return self._tasks[symbol, held]

    async def abandon(self) -> None:
        """Stop waiting for what has not come."""
        late = [task for task in self._tasks.values() if not task.done()]
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


def merge(windows: Iterable[Window]) -> list[Window]:
    """Return the fewest windows that hold all of these, without asking for days between windows that do not meet."""
    merged: list[Window] = []
    for window in sorted(windows, key=lambda each: (each.start, each.end)):
        if merged and merged[-1].overlaps(window):
            merged[-1] = merged[-1].hull(window)
        else:
            merged.append(window)
    return merged
