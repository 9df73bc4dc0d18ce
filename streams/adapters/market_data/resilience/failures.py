"""How a question to a provider may fail. At the port each becomes a ``NoBars`` with its reason; none means "false"."""

from datetime import timedelta

from schemas.vocabulary import NotChecked
from streams.ports import NoBars

DETAIL_CHARS = 200


class Failure(Exception):
    """A provider gave no bars."""

    reason = NotChecked.UNAVAILABLE

    @property
    def detail(self) -> str:
        """What went wrong, in the provider's or the library's words."""
        return str(self)[:DETAIL_CHARS]


class NotFound(Failure):
    """The provider knows no such symbol."""

    reason = NotChecked.NOT_FOUND


class RateLimited(Failure):
    """The provider, or our own pace, refuses for now; ``retry_after`` is what the provider asked for."""

    reason = NotChecked.RATE_LIMITED

    def __init__(self, message: str, *, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unavailable(Failure):
    """No answer, or none that can be read."""


class Incomplete(Failure):
    """The provider answered, and the answer lacks what was asked for: ``reason`` says what."""

    def __init__(self, reason: NotChecked, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def described(error: BaseException) -> str:
    """Return an exception of somebody else's as a detail."""
    return f"{type(error).__name__}: {error}"[:DETAIL_CHARS]


def no_bars(symbol: str, failure: Failure) -> NoBars:
    """Return a failure as the port has it."""
    return NoBars(symbol=symbol, reason=failure.reason, detail=failure.detail)
