"""Whether a provider is asked at all: after failures not for a while, then once to see, then again."""

from datetime import datetime, timedelta

from streams.adapters.market_data.resilience.failures import Failure, RateLimited, Unavailable

TOLERATED = 5
"""So many failures one after another open the circuit; a refusal of the provider (429) opens it at once."""
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)


class CircuitBreaker:
    """One provider's circuit. Told the time and the results; every question that it admits reports one.

    Closed: everyone may ask. Open: nobody, for a pause that doubles with each probe that fails. Half open, when the
    pause is over: one may ask, and its result decides.
    """

    def __init__(self) -> None:
        """Begin closed."""
        self._failures = 0
        self._pause = FIRST_PAUSE
        self._open_until: datetime | None = None
        self._because: Failure | None = None
        self._is_probing = False

    @property
    def is_closed(self) -> bool:
        """Whether everyone may ask."""
        return self._open_until is None

    def look(self, now: datetime) -> None:
        """Return if a question would be let pass.

        Raises:
            Failure: the circuit is open; the same kind of failure that opened it.
        """
        if self._open_until is not None and (self._is_probing or now < self._open_until):
            raise self._refusal(self._open_until)

    def admit(self, now: datetime) -> None:
        """Let a question pass; while the circuit is half open, only one.

        Raises:
            Failure: as ``look``.
        """
        self.look(now)
        self._is_probing = self._open_until is not None

    def succeeded(self) -> None:
        """The provider answered, whatever it said."""
        self._failures, self._pause = 0, FIRST_PAUSE
        self._open_until, self._because, self._is_probing = None, None, False

    def failed(self, failure: Failure, now: datetime) -> None:
        """The provider did not answer, or refused to."""
        was_open, self._is_probing = self._open_until is not None, False
        self._failures += 1
        asked_for = failure.retry_after if isinstance(failure, RateLimited) else None
        if not was_open and self._failures < TOLERATED and not isinstance(failure, RateLimited):
            return
        if was_open and self._open_until is not None and now < self._open_until:
            # Somebody who had been admitted before it opened.
            return
        if was_open:
            self._pause = min(self._pause * 2, LONGEST_PAUSE)
        pause = self._pause if asked_for is None else max(self._pause, min(asked_for, LONGEST_PAUSE))
        self._open_until = now + pause
        self._because = failure

    def abandoned(self) -> None:
        """A question that was admitted ended without a result; if it was the probe, another one may go."""
        self._is_probing = False

    def _refusal(self, until: datetime) -> Failure:
        because = self._because
        message = f"not asked before {until:%H:%M:%S} UTC: {because.detail if because else ''}"
        return RateLimited(message) if isinstance(because, RateLimited) else Unavailable(message)
