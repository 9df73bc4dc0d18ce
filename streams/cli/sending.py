"""Sending articles: in order, each delivery awaited, at the wanted pace."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from schemas.record import Outgoing
from schemas.topics import ARTICLES
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.topics import require
from streams.adapters.clock import SystemClock
from streams.cli.articles import Checked, Found, check, find_articles, shifted, timestamp_of
from streams.cli.pace import Pace
from streams.cli.running import run_until_done
from streams.cli.terminal import Progress, note, progress, write_json

CHUNK = 500


@dataclass(slots=True)
class Tally:
    """What was sent so far."""

    sent: int = 0
    refused: int = 0
    first_refusal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A record and when it is due, in seconds after the start."""

    record: Outgoing
    at_seconds: float


def send(paths: Sequence[str], pace: Pace, *, connection: Connection, json: bool) -> None:
    """Send all articles and say how many on stderr (as JSON on stdout, if asked).

    Raises:
        WrongUse: a path is wrong.
        NothingFound: there is no article.
        BrokerUnavailable: no broker answers.
        Misconfigured: there is no topic for articles.
    """
    articles = find_articles(paths)
    tally, start = Tally(), time.monotonic()
    try:
        run_until_done(_send_all(articles, pace, connection=connection, tally=tally))
    except BaseException:
        if tally.sent:
            _sum_up(tally, pace, seconds=time.monotonic() - start, json=json)
        raise
    _sum_up(tally, pace, seconds=time.monotonic() - start, json=json)


def _sum_up(tally: Tally, pace: Pace, *, seconds: float, json: bool) -> None:
    if json:
        write_json(
            {"sent": tally.sent, "topic": ARTICLES.name, "lane": pace.lane, "seconds": round(seconds, 3)}
        )
    note(f"sent {tally.sent} articles to {ARTICLES.name} in lane {pace.lane} in {seconds:.1f} s")
    if tally.refused:
        note(f"{tally.refused} of them will be dead letters, e.g. {tally.first_refusal}")


async def _send_all(articles: Sequence[Found], pace: Pace, *, connection: Connection, tally: Tally) -> None:
    await require(connection, [ARTICLES.name])
    async with Producer(connection, linger_ms=5) as producer:
        with progress("replaying", None if pace.is_loop else len(articles)) as bar:
            await _send_once(articles, pace, producer=producer, tally=tally, bar=bar)
            while pace.is_loop:
                await _send_once(articles, pace, producer=producer, tally=tally, bar=bar)


async def _send_once(
    articles: Sequence[Found], pace: Pace, *, producer: Producer, tally: Tally, bar: Progress
) -> None:
    """Send every article once; what is due together travels together."""
    start = time.monotonic()
    waiting: list[Outgoing] = []
    for due in _schedule(articles, pace, tally):
        left = due.at_seconds - (time.monotonic() - start)
        if left > 0 or len(waiting) >= CHUNK:
            await _deliver(waiting, producer, tally=tally, bar=bar)
            await asyncio.sleep(max(0.0, due.at_seconds - (time.monotonic() - start)))
        waiting.append(due.record)
    await _deliver(waiting, producer, tally=tally, bar=bar)


async def _deliver(waiting: list[Outgoing], producer: Producer, *, tally: Tally, bar: Progress) -> None:
    await producer.deliver(waiting)
    tally.sent += len(waiting)
    bar.advance(len(waiting))
    waiting.clear()


def _schedule(articles: Sequence[Found], pace: Pace, tally: Tally) -> Iterator[Due]:
    """Give each article as a record with the time at which it is due."""
    now = SystemClock().now()
    checked = [check(each, lane=pace.lane, timestamp_ms=timestamp_of(now)) for each in articles]
    times = [each.published_at for each in checked if each.published_at is not None]
    first = min(times, default=now)
    if pace.speed is not None or pace.is_shifted:
        checked.sort(key=lambda each: each.published_at or first)
    for number, each in enumerate(checked):
        if each.refusal:
            tally.refused += 1
            tally.first_refusal = tally.first_refusal or f"{each.found.where}: {each.refusal}"
        offset = timedelta(0) if each.published_at is None else each.published_at - first
        at = 0.0 if pace.speed is None else offset.total_seconds() / pace.speed
        at = number / pace.per_second if pace.per_second is not None else at
        yield Due(record=_record(each, pace, by=now - first), at_seconds=at)


def _record(each: Checked, pace: Pace, *, by: timedelta) -> Outgoing:
    found = shifted(each, by) if pace.is_shifted else each.found
    received = each.published_at if pace.keeps_time and each.published_at is not None else SystemClock().now()
    return found.as_outgoing(lane=pace.lane, timestamp_ms=timestamp_of(received), key=each.key)
