"""What the README says is run: the consumer acts once a revision."""

import asyncio
import re
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from schemas.codec import encode
from schemas.topics import ALERTS
from schemas.vocabulary import AlertAction, Tier
from streams.adapters.broker.embedded import EmbeddedBroker
from tests.builders import an_alert
from tests.conftest import REPOSITORY

Follow = Callable[[str, Callable[[dict[str, Any]], None]], Coroutine[None, None, None]]


def consumer_of_the_readme() -> Follow:
    """The function in the README's Python block."""
    block = re.search(r"```python\n(.*?)```", (REPOSITORY / "README.md").read_text(), re.DOTALL)
    assert block is not None
    names: dict[str, Any] = {}
    exec(block.group(1), names)
    follow: Follow = names["follow"]
    return follow


def record(revision: int, tier: Tier) -> dict[str, Any]:
    """An alert as it stands on the topic."""
    alert = an_alert(
        revision=revision, tier=tier, action=AlertAction.CREATED if revision == 1 else AlertAction.UPDATED
    )
    headers = [("ce_id", f"{alert.alert_id}.{revision}".encode()), ("tapewire-tier", tier.value.encode())]
    return {"value": encode(alert), "key": alert.issuer_id.encode(), "headers": headers}


@pytest.mark.broker
async def test_the_consumer_acts_once_a_revision() -> None:
    """r1, r1, r2 make it act twice; a review alert that it never acted on says nothing; a downgrade of one it did act on does."""
    acted: list[tuple[int, str]] = []
    done = asyncio.Event()

    def act(alert: dict[str, Any]) -> None:
        acted.append((alert["revision"], alert["tier"]))
        if alert["tier"] == "audit":
            done.set()

    async with EmbeddedBroker() as broker:
        admin = AIOKafkaAdminClient(bootstrap_servers=broker.url)
        await admin.start()
        await admin.create_topics([NewTopic(ALERTS.name, num_partitions=1, replication_factor=1)])
        await admin.close()
        async with AIOKafkaProducer(bootstrap_servers=broker.url) as producer:
            for revision, tier in (
                (1, Tier.TRADABLE),
                (1, Tier.TRADABLE),
                (2, Tier.TRADABLE),
                (3, Tier.AUDIT),
            ):
                await producer.send_and_wait(ALERTS.name, **record(revision, tier))
        follower = asyncio.create_task(consumer_of_the_readme()(broker.url, act))
        try:
            await asyncio.wait_for(done.wait(), 60)
        finally:
            follower.cancel()
            with suppress(asyncio.CancelledError):
                await follower
    assert acted == [(1, "tradable"), (2, "tradable"), (3, "audit")]
