"""The table of topics against a broker: on the embedded one and on Apache Kafka."""

import asyncio
from pathlib import Path

import pytest
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from schemas.topics import ALERTS, ALL, ARTICLES, CLAIMS
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.topics import (
    ChangeKind,
    Existing,
    apply,
    differences,
    observe,
    plan,
    require,
    wanted_config,
)
from streams.errors import Misconfigured
from tests.adapters.broker.brokers import make_topic
from tests.kafka.broker import answers, kafka_process


async def delete_all(connection: Connection) -> None:
    client = AIOKafkaAdminClient(**connection.options())
    await client.start()
    await client.delete_topics([topic.name for topic in ALL])
    await client.close()


async def test_apply_makes_the_table_and_then_has_nothing_to_do(connection: Connection) -> None:
    """Plan shows all of it, apply makes it, a second plan and apply are empty; claims and alerts agree."""
    before = await plan(connection, partitions=3)
    assert {(each.topic, each.kind) for each in before} == {(topic.name, ChangeKind.CREATE) for topic in ALL}
    assert await apply(connection, partitions=3) == before
    assert await plan(connection, partitions=3) == ()
    assert await apply(connection, partitions=3) == ()
    observed = await observe(connection)
    assert {name: each.partitions for name, each in observed.items()} == {topic.name: 3 for topic in ALL}
    await require(connection, [topic.name for topic in ALL])
    wrong = await plan(connection, partitions=1)
    assert {each.kind for each in wrong} == {ChangeKind.PARTITIONS}
    await delete_all(connection)


async def test_a_missing_topic_is_named_with_the_way_out(connection: Connection) -> None:
    """Nothing is written into a topic that is not there."""
    await make_topic(connection, "there", 1)
    with pytest.raises(Misconfigured, match=r"no topic not\.there at .*tapewire topics apply"):
        await require(connection, ["there", "not.there"])


def table(partitions: int) -> dict[str, Existing]:
    return {
        topic.name: Existing(partitions=partitions, config=wanted_config(topic), altered={}) for topic in ALL
    }


def test_followers_follow_what_is_there() -> None:
    """The alerts topic is created with the partitions of the claims topic as it stands, not as wished."""
    existing = table(7)
    del existing[ALERTS.name], existing["dlq." + ARTICLES.name]
    created = {each.topic: each.partitions for each in differences(existing, partitions=7)}
    assert created == {ALERTS.name: 7, "dlq." + ARTICLES.name: 7}


def test_alerts_with_other_partitions_than_claims_are_found() -> None:
    """The state of the alert stage needs both alike; it is told, never repaired in silence."""
    existing = table(3) | {ALERTS.name: Existing(partitions=2, config=wanted_config(ALERTS), altered={})}
    (change,) = differences(existing, partitions=3)
    assert (change.kind, change.topic) == (ChangeKind.PARTITIONS, ALERTS.name)
    assert change.detail == f"has 2, wanted 3, as {CLAIMS.name}"


def test_an_alteration_repeats_what_was_set_by_hand() -> None:
    """Kafka's AlterConfigs forgets what it is not told again."""
    config = wanted_config(CLAIMS) | {"retention.ms": "1"}
    by_hand = {"retention.ms": "1", "compression.type": "gzip"}
    existing = table(3) | {CLAIMS.name: Existing(partitions=3, config=config, altered=by_hand)}
    (change,) = differences(existing, partitions=3)
    assert change.kind is ChangeKind.ALTER
    assert change.config == {"retention.ms": "2592000000", "compression.type": "gzip"}
    assert change.detail == "retention.ms is 1, wanted 2592000000"


def test_a_setting_that_the_broker_does_not_tell_is_not_wrong() -> None:
    """Tansu lists only what was set."""
    existing = {name: Existing(partitions=1, config=None, altered={}) for name in table(1)}
    assert differences(existing, partitions=1) == ()


async def spoil(connection: Connection) -> None:
    client = AIOKafkaAdminClient(**connection.options())
    await client.start()
    spoiled = {"retention.ms": "5000", "compression.type": "gzip"}
    await client.alter_configs([ConfigResource(ConfigResourceType.TOPIC, ARTICLES.name, configs=spoiled)])
    async with asyncio.timeout(10):
        while not await plan(connection, partitions=1):
            pass
    await client.close()


@pytest.mark.kafka
async def test_apply_alters_a_config_and_keeps_the_rest(tmp_path: Path) -> None:
    """On Kafka a changed retention is put right, and a setting made by hand stays."""
    with kafka_process(tmp_path) as (url, process):
        await answers(url, process, tmp_path / "broker.log")
        connection = Connection(url=url)
        await apply(connection, partitions=1)
        await spoil(connection)
        (change,) = await apply(connection, partitions=1)
        assert (change.topic, change.kind) == (ARTICLES.name, ChangeKind.ALTER)
        assert await plan(connection, partitions=1) == ()
        config = (await observe(connection))[ARTICLES.name].config
        assert config is not None
        assert config["compression.type"] == "gzip"
