"""How fast a provider is asked: a bucket of tokens whose rate halves when the provider says "too many"."""

from datetime import datetime, timedelta

QUIET = timedelta(minutes=5)
"""Without another refusal for so long the rate doubles again, up to where it began."""
SLOWEST_SHARE = 1 / 64


class TokenBucket:
    """Tokens of one provider; one is a request. Told the time, never waits."""

    def __init__(self, *, per_second: float, burst: int, now: datetime) -> None:
        """Begin full."""
        self._fastest = per_second
        self._rate = per_second
        self._burst = float(burst)
        self._tokens = float(burst)
        self._at = now
        self._changed_at = now

    @property
    def per_second(self) -> float:
        """The rate now."""
        return self._rate

    def wait(self, now: datetime) -> timedelta:
        """Return how long a request that is reserved now would have to wait."""
        self._refill(now)
        return timedelta(seconds=max(0.0, (1.0 - self._tokens) / self._rate))

    def reserve(self, now: datetime) -> timedelta:
        """Take a token, perhaps one that is still to come, and return how long until it is there."""
        wait = self.wait(now)
        self._tokens -= 1.0
        return wait

    def slow_down(self, now: datetime) -> None:
        """Halve the rate, and give no burst before it has been earned again."""
        self._refill(now)
        self._rate = max(self._rate / 2, self._fastest * SLOWEST_SHARE)
        self._tokens = min(self._tokens, 0.0)
        self._changed_at = now

    def _refill(self, now: datetime) -> None:
        # A clock that is set back gives no tokens and takes none.
        passed = max((now - self._at).total_seconds(), 0.0)
        self._tokens = min(self._burst, self._tokens + passed * self._rate)
        self._at = now
        while self._rate < self._fastest and now - self._changed_at >= QUIET:
            self._rate = min(self._fastest, self._rate * 2)
            self._changed_at += QUIET
