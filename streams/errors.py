"""The exception tree.

TapewireError
├── InvalidEvent    bytes or values that are not what the topic promises  -> dead letter, never retried
├── Unavailable     a port did not answer                                 -> the step degrades, nothing is lost
└── Misconfigured   settings or surroundings that cannot work             -> refuse to start, name the way out

Anything else is a bug: a dead letter with ``internal_error``, counted, and the wire goes on.
"""

from schemas.vocabulary import DeadLetterReason


class TapewireError(Exception):
    """The root of our own exceptions."""


class InvalidEvent(TapewireError):
    """A record is not what its topic promises."""

    def __init__(self, reason: DeadLetterReason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class Unavailable(TapewireError):
    """A port did not answer; it does not mean that there is nothing."""


class BrokerUnavailable(Unavailable):
    """No broker answered at the given address."""


class Misconfigured(TapewireError):
    """Settings or surroundings that cannot work; the message names the thing, the value and the way out."""
