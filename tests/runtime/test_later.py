"""A worker with a companion that looks at records later, as a real process on the embedded broker."""

import asyncio
import signal

import pytest

from schemas.record import Outgoing
from schemas.topics import dead_letters_of
from streams.adapters.clock import SystemClock
from tests.runtime.line import Line
from tests.runtime.oracle import articles, expected_claims

pytestmark = pytest.mark.broker


def later_records(
    line: Line, count: int, *, seconds: float, looks: int = 0, first: int = 0
) -> list[Outgoing]:
    """Records that are due ``seconds`` from now, after some looks in vain."""
    due = SystemClock().now().timestamp() + seconds
    return [
        Outgoing(
            topic=line.topics.later.name,
            key=f"k{number}".encode(),
            value=f"late{number} {due} {looks}".encode(),
        )
        for number in range(first, first + count)
    ]

    return SystemClock().now().timestamp()


async def names(line: Line) -> list[bytes]:
    return sorted(each.value or b"" for each in await line.read(line.topics.claims.name))


async def test_what_is_due_later_holds_back_neither_its_like_nor_the_stage(line: Line) -> None:
    """Far ones wait; near ones and ordinary articles go through; the commit stays before what waits."""
    given = articles(line, 300)
    await line.feed(later_records(line, 30, seconds=3_600, first=1_000))
    await line.feed(later_records(line, 60, seconds=1, looks=2))
    await line.start("patient")
    await line.feed(given)
    await line.until_done("patient", line.topics.articles.name)
    expected = sorted(
        [*expected_claims(given).elements(), *(f"late{number}".encode() for number in range(60))]
    )

    async def done() -> bool:
        return await names(line) == expected

    await line.until(done, "everything that is due is there")
    committed = await line.committed("patient", line.topics.later.name)
    assert sum(committed.values()) == 0
    assert await line.end("patient") == 0


@pytest.mark.parametrize("point", ["before", "after"])
async def test_a_killed_worker_forgets_no_appointment(line: Line, point: str) -> None:
    """Killed with appointments in its memory: the next one reads them again, and what was said is said again at most."""
    await line.feed(later_records(line, 200, seconds=2, looks=1))
    await line.feed([Outgoing(topic=line.topics.later.name, key=b"p", value=b"poison 1")])
    met = line.fault("later", point, "kill")
    worker = await line.start("patient")
    await met()
    assert await asyncio.wait_for(worker.wait(), 30) == -signal.SIGKILL
    await line.start("patient")
    await line.until_done("patient", line.topics.later.name)
    assert set(await names(line)) == {f"late{number}".encode() for number in range(200)}
    letters = await line.read(dead_letters_of(line.topics.later).name)
    assert {each.value for each in letters} == {b"poison 1"}
    assert sum((await line.committed("patient", line.topics.later.name)).values()) >= 401


async def test_a_second_worker_takes_over_appointments(line: Line) -> None:
    """Partitions move while records wait; every one is kept by whoever has its partition then."""
    await line.feed(later_records(line, 150, seconds=6))
    await line.start("patient", "first")
    await line.until_said("first", "assigned", times=2)
    await line.start("patient", "second")
    await line.until_said("second", "assigned", times=2)
    await line.until_done("patient", line.topics.later.name)
    assert await names(line) == sorted(f"late{number}".encode() for number in range(150))
