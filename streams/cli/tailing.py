"""Reading topics for a person or a pipe: what fits, in a line each."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime

import orjson

from schemas.codec import NotJson, parse_json
from schemas.dead_letter import PREFIX, REASON, STAGE
from schemas.headers import LANE, TIER, ms_from_utc, rfc3339, utc_from_ms
from schemas.record import Received
from schemas.topics import ALERTS, ARTICLES, DEAD_LETTERS
from schemas.vocabulary import Tier
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.reader import BEGINNING, Reader, Start, last, reading, since
from streams.cli.exits import NothingFound
from streams.cli.terminal import note, say, shortened, write_bytes, write_json

Show = Callable[[Received, bool], None]
TITLE_CHARS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which records, and whether to go on."""

    symbol: str | None
    tier: Tier | None
    since: datetime | None
    last: int
    is_followed: bool

    @property
    def is_filtered(self) -> bool:
        """Whether some records do not fit."""
        return self.symbol is not None or self.tier is not None

    def start(self) -> Start:
        """Return where to begin: the last N of all are enough only when all of them fit."""
        if self.since is not None:
            return since(ms_from_utc(self.since))
        return BEGINNING if self.is_filtered or not self.last else last(self.last)

    def fits(self, record: Received) -> bool:
        """Whether a record is wanted; a body is parsed only where its headers leave it open."""
        if self.tier is not None and record.header(TIER) != self.tier.value:
            return False
        return self.symbol is None or symbol_of(record) == self.symbol.upper()


TOPICS: dict[str, tuple[str, ...]] = {
    "alerts": (ALERTS.name,),
    "articles": (ARTICLES.name,),
    "dlq": tuple(topic.name for topic in DEAD_LETTERS),
}


async def tail_topics(connection: Connection, what: str, wanted: Wanted, *, json: bool) -> None:
    """Show what stands there, then follow if wanted.

    Raises:
        NothingFound: nothing fits, and nothing is awaited.
        BrokerUnavailable: no broker answers.
        Misconfigured: a topic is missing.
    """
    show = SHOWS[what]
    async with AsyncExitStack() as open_readers:
        readers = [await open_readers.enter_async_context(reading(connection, name)) for name in TOPICS[what]]
        kept = [record for reader in readers for record in await _standing(reader, wanted)]
        kept.sort(key=lambda each: (each.timestamp_ms, each.topic, each.partition, each.offset))
        if not kept and not wanted.is_followed:
            raise NothingFound(f"no {what} at {connection.url} that fit: --follow waits for new ones")
        for record in kept[-wanted.last :]:
            show(record, json)
        if wanted.is_followed:
            await asyncio.gather(*(_follow(reader, wanted, show, json=json) for reader in readers))


async def _standing(reader: Reader, wanted: Wanted) -> deque[Received]:
    """Return the last records that fit; no more than are wanted are ever held."""
    kept: deque[Received] = deque(maxlen=wanted.last or None)
    async for record in reader.records(wanted.start(), follow=False):
        if wanted.fits(record):
            kept.append(record)
    return kept


async def _follow(reader: Reader, wanted: Wanted, show: Show, *, json: bool) -> None:
    async for record in reader.follow():
        if wanted.fits(record):
            show(record, json)


def symbol_of(record: Received) -> str | None:
    """Return the symbol in an alert's body, upper case; None if there is none."""
    try:
        body = parse_json(record.value or b"")
        symbol = (body.get("instrument") or {}).get("symbol")
    except (NotJson, AttributeError):
        return None
    return None if symbol is None else str(symbol).upper()


def show_alert(record: Received, json: bool) -> None:
    """Write an alert: its body as it is, or a line. A foreign record on the topic is told on stderr."""
    from streams.cli.alert_view import alert_line, body_of

    if body_of(record) is None:
        note(f"{record.topic}[{record.partition}]@{record.offset} is not an alert; it is passed over")
    elif json:
        write_bytes(record.value or b"")
    else:
        say(alert_line(record))


def show_article(record: Received, json: bool) -> None:
    """Write a raw article, whatever its bytes are."""
    value = record.value or b""
    text = value.decode("utf-8", "replace")
    if json:
        write_json({**_place(record), "lane": record.header(LANE) or "live", "value": text})
    else:
        say(
            f"{_when(record)}  {record.header(LANE) or 'live':16}  {len(value):>7} B  {shortened(_title(value, text), TITLE_CHARS)}"
        )


def show_dead_letter(record: Received, json: bool) -> None:
    """Write a dead letter: who refused it, why, and where the original stood."""
    reason, stage = record.header(REASON) or "?", record.header(STAGE) or "?"
    source = {name: record.header(f"{PREFIX}{name}") for name in ("topic", "partition", "offset")}
    message = record.header(f"{PREFIX}message") or ""
    if json:
        value = None if record.value is None else record.value.decode("utf-8", "replace")
        write_json(
            {
                **_place(record),
                "reason": reason,
                "stage": stage,
                "message": message,
                "source": source,
                "value": value,
            }
        )
    else:
        place = f"{source['topic']}[{source['partition']}]@{source['offset']}"
        say(f"{_when(record)}  {reason:18}  {stage:8}  {place}  {shortened(message, TITLE_CHARS)}")


SHOWS: dict[str, Show] = {"alerts": show_alert, "articles": show_article, "dlq": show_dead_letter}


def _place(record: Received) -> dict[str, object]:
    return {
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "received_at": _when(record),
        "key": None if record.key is None else record.key.decode("utf-8", "replace"),
    }


def _when(record: Received) -> str:
    return rfc3339(utc_from_ms(record.timestamp_ms).replace(microsecond=0))


def _title(value: bytes, text: str) -> str:
    if value.lstrip()[:1] == b"{":
        try:
            parsed = orjson.loads(value)
            return str(parsed.get("title") or parsed.get("text") or text)
        except orjson.JSONDecodeError:
            return text
    return text
