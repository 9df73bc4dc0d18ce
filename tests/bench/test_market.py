"""The measurement of the check against the market: what it runs, not how fast."""

import asyncio
import time

from schemas.vocabulary import Verdict
from streams.bench.market import lag_of_the_loop
from streams.cli.measuring import compare_providers
from streams.settings import Settings

BUSY_SECONDS = 0.05


async def test_three_providers_are_compared_on_the_same_articles() -> None:
    """None and the one that is down check nothing; the recording confirms."""
    none, outage, recorded = await compare_providers(Settings(), count=200, rounds=1)
    assert [each.provider for each in (none, outage, recorded)] == ["none", "outage", "recorded"]
    assert set(none.verdicts) == set(outage.verdicts) == {Verdict.NOT_CHECKED}
    assert sum(none.verdicts.values()) == sum(outage.verdicts.values()) == sum(recorded.verdicts.values())
    assert recorded.verdicts[Verdict.CONFIRMED] > 0
    assert min(each.per_second for each in (none, outage, recorded)) > 0


async def test_a_loop_that_is_held_up_is_noticed() -> None:
    """Computing for 50 ms without a pause, as the measurement itself sees it."""
    async with lag_of_the_loop() as lag:
        await asyncio.sleep(0)
        until = time.thread_time() + BUSY_SECONDS
        while time.thread_time() < until:
            pass
        await asyncio.sleep(0.01)
    assert lag.worst >= BUSY_SECONDS / 2
    assert lag.worst_own >= BUSY_SECONDS / 2
    assert lag.over_10_ms >= 1
