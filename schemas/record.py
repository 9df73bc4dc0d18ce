"""Kafka records as plain values, so that no room but the runtime and the adapters needs a client library."""

from dataclasses import dataclass

Headers = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A record as consumed; ``timestamp_ms`` is the record's own, in milliseconds since the epoch (UTC)."""

    topic: str
    partition: int
    offset: int
    timestamp_ms: int
    key: bytes | None
    value: bytes | None
    headers: Headers = ()

    def header(self, name: str) -> str | None:
        """Return the last header called ``name`` as text (invalid UTF-8 replaced), or None."""
        for key, value in reversed(self.headers):
            if key == name:
                return value.decode("utf-8", "replace")
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A record to be produced; without a ``partition`` the key decides, without a ``timestamp_ms`` the client's clock.

    ``everywhere`` sends it to every partition of the topic, whatever the key.
    ``source`` is (topic, partition, offset) of the record that it answers: that one becomes a dead letter if this one
    fits no batch.
    """

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    partition: int | None = None
    timestamp_ms: int | None = None
    source: tuple[str, int, int] | None = None
    everywhere: bool = False
