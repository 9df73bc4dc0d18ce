"""The test broker is a real Apache Kafka 4."""

from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from tests.kafka.broker import answers, kafka_process


@pytest.mark.kafka
async def test_it_takes_and_gives_records_with_an_idempotent_producer(tmp_path: Path) -> None:
    """Start, make a topic, write idempotently, read back."""
    with kafka_process(tmp_path) as (url, process):
        await answers(url, process, tmp_path / "broker.log")
        admin = AIOKafkaAdminClient(bootstrap_servers=url)
        await admin.start()
        await admin.create_topics([NewTopic("t", num_partitions=3, replication_factor=1)])
        await admin.close()
        async with AIOKafkaProducer(bootstrap_servers=url, enable_idempotence=True) as producer:
            sent = await producer.send_and_wait(
                "t", b"value", partition=2, headers=[("h", b"1")], timestamp_ms=1722000000000
            )
        async with AIOKafkaConsumer("t", bootstrap_servers=url, auto_offset_reset="earliest") as consumer:
            got = await consumer.getone()
    assert (got.partition, got.offset, got.value, got.timestamp) == (2, sent.offset, b"value", 1722000000000)
