"""Who may ask a provider, and when: the bucket, the breaker, and a bound on what waits.

What a verdict needs waits for its turn. What it does not need, a last price, is asked aside: only where nobody waits
and the circuit is closed, one request at a time, and its failures say nothing to the breaker but that of a refusal
(429), which holds for all requests.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from streams.adapters.market_data import PATIENCE, STALL
from streams.adapters.market_data.resilience.breaker import CircuitBreaker
from streams.adapters.market_data.resilience.failures import (
    Failure,
    Incomplete,
    NotFound,
    RateLimited,
    Unavailable,
    described,
)
from streams.adapters.market_data.resilience.pace import TokenBucket
from streams.ports import Clock, ProviderActivity

MOST_WAITING = 1_000
"""Requests under way or waiting, at most; beyond them a question is refused at once."""

R = TypeVar("R")
Sleep = Callable[[float], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How a provider may be asked.

    Attributes:
        per_second: requests over time.
        burst: requests at once, after a quiet time.
        at_once: requests under way.
        patience: a request whose turn comes later than this is refused at once; the article is looked at again.
        stall: a provider that is asked and says nothing for so long gets no further questions until it speaks or
            its requests have timed out.
    """

    per_second: float = 1.0
    burst: int = 5
    at_once: int = 4
    patience: timedelta = PATIENCE
    stall: timedelta = STALL


class Gate:
    """The way to one provider; what goes through it is counted in ``activity``."""

    def __init__(
        self, name: str, *, clock: Clock, limits: Limits, sleep: Sleep, activity: ProviderActivity
    ) -> None:
        """Begin with a full bucket and a closed circuit; ``name`` is the provider's, for the log."""
        self._name = name
        self._clock = clock
        self._sleep = sleep
        self._bucket = TokenBucket(per_second=limits.per_second, burst=limits.burst, now=clock.now())
        self._breaker = CircuitBreaker()
        self._activity = activity
        self._activity.per_second = self._bucket.per_second
        self._patience = limits.patience
        self._stall = limits.stall
        self._heard_at = clock.now()
        self._turn = asyncio.Semaphore(limits.at_once)
        self._aside = asyncio.Lock()
        self._under_way = 0

    async def ask(self, question: Callable[[], Awaitable[R]]) -> R:
        """Ask the provider when it may be asked.

        Raises:
            Failure: it may not, or it failed.
        """
        if self._under_way >= MOST_WAITING:
            raise Unavailable(f"{MOST_WAITING} requests wait already")
        if not self._under_way:
            self._heard_at = self._clock.now()
        self._under_way += 1
        try:
            with self._counting_refusals():
                await self._wait_for_turn()
            async with self._turn:
                with self._counting_refusals():
                    self._breaker.admit(self._clock.now())
                return await self._report(question())
        finally:
            self._under_way -= 1

    async def ask_aside(self, question: Callable[[], Awaitable[R]]) -> R | None:
        """Ask what no verdict needs; return None where that would take somebody's turn, or nobody may ask now.

        Raises:
            Failure: the provider failed.
        """
        async with self._aside:
            refusal = self._admit_aside(self._clock.now())
            if refusal is not None:
                self._activity.refusals[refusal.reason] += 1
                return None
            async with self._turn:
                return await self._report_aside(question())

    def refusal(self, now: datetime) -> Failure | None:
        """Return why nobody should wait for the provider now, if so: neither for a new request nor for one under way."""
        try:
            self._breaker.look(now)
        except Failure as failure:
            return failure
        if self._under_way and now - self._heard_at > self._stall:
            return Unavailable(f"no answer to any question for {self._stall.total_seconds():g} s")
        return None

    @contextmanager
    def _counting_refusals(self) -> Iterator[None]:
        try:
            yield
        except Failure as failure:
            self._activity.refusals[failure.reason] += 1
            raise

    def _admit_aside(self, now: datetime) -> Failure | None:
        """Take a token that nobody waits for, or return why not; a circuit that is half open is probed by others."""
        refusal = self.refusal(now)
        if refusal is not None:
            return refusal
        if not self._breaker.is_closed:
            return Unavailable("the circuit is half open")
        if self._turn.locked() or self._bucket.wait(now):
            return RateLimited("others wait for their turn")
        self._bucket.reserve(now)
        return None

    async def _wait_for_turn(self) -> None:
        now = self._clock.now()
        self._breaker.look(now)
        if self._bucket.wait(now) > self._patience:
            raise RateLimited(f"our own pace: {self._bucket.per_second:g} requests a second")
        wait = self._bucket.reserve(now)
        self._activity.per_second = self._bucket.per_second
        if wait:
            self._activity.waits += 1
            self._activity.wait_seconds += wait.total_seconds()
            await self._sleep(wait.total_seconds())

    async def _report(self, question: Awaitable[R]) -> R:
        """Tell breaker and bucket what came of a question that was admitted."""
        try:
            answer = await question
        except asyncio.CancelledError:
            self._breaker.abandoned()
            raise
        except (NotFound, Incomplete) as nothing:
            self._activity.requests[nothing.reason] += 1
            self._breaker.succeeded()
            raise
        except Exception as error:
            failure = self._counted(error)
            self._note(failure)
            raise failure from error
        finally:
            self._heard_at = self._clock.now()
            self._activity.is_open = not self._breaker.is_closed
        self._activity.requests["answered"] += 1
        self._activity.is_open = False
        self._breaker.succeeded()
        return answer

    async def _report_aside(self, question: Awaitable[R]) -> R:
        """Count what came of it. A last price that cannot be had is no sign that prices cannot."""
        try:
            answer = await question
        except Exception as error:
            failure = self._counted(error)
            if isinstance(failure, RateLimited):
                self._note(failure)
                self._activity.is_open = True
            raise failure from error
        self._activity.requests["answered"] += 1
        return answer

    def _counted(self, error: Exception) -> Failure:
        failure = error if isinstance(error, Failure) else Unavailable(described(error))
        self._activity.requests[failure.reason] += 1
        return failure

    def _note(self, failure: Failure) -> None:
        now = self._clock.now()
        if isinstance(failure, RateLimited):
            self._bucket.slow_down(now)
        was_closed = self._breaker.is_closed
        self._activity.per_second = self._bucket.per_second
        self._breaker.failed(failure, now)
        if was_closed and not self._breaker.is_closed:
            structlog.get_logger(__name__).warning(
                "the provider of prices fails and is left alone for a while",
                provider=self._name,
                why=failure.detail,
            )
