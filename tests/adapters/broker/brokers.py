"""Brokers for the contract tests: one a test module, and topics of its own for each test."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from streams.adapters.broker.connection import Connection
from streams.adapters.broker.embedded import EmbeddedBroker
from tests.kafka.broker import answers, kafka_process

KINDS = ("embedded", pytest.param("kafka", marks=pytest.mark.kafka))


@contextmanager
def running(kind: str, folder: Path) -> Iterator[Connection]:
    """Run a broker of a kind and give the way to it."""
    if kind == "embedded":
        with EmbeddedBroker() as embedded:
            yield Connection(url=embedded.url)
    else:
        with kafka_process(folder) as (url, process):
            asyncio.run(answers(url, process, folder / "broker.log"))
            yield Connection(url=url)


async def make_topic(connection: Connection, name: str, partitions: int) -> str:
    """Create a topic that is not in the table."""
    client = AIOKafkaAdminClient(**connection.options())
    await client.start()
    try:
        await client.create_topics([NewTopic(name, partitions, 1)])
        async with asyncio.timeout(10):
            while name not in await client.list_topics():
                pass
    finally:
        await client.close()
    return name
