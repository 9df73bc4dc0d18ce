"""The table of topics against what a broker has: plan says what differs, apply creates and alters, never deletes."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import IncompatibleBrokerVersion, TopicAlreadyExistsError, for_code

from schemas.topics import ALL, Topic
from streams.adapters.broker.connection import Connection, translated
from streams.errors import BrokerUnavailable, Misconfigured

_DYNAMIC_TOPIC_CONFIG = 1
_DONE_SECONDS = 10.0


class ChangeKind(StrEnum):
    """What has to be done about a topic; partitions of a topic in use are for its operator to change."""

    CREATE = "create"
    ALTER = "alter"
    PARTITIONS = "partitions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Existing:
    """A topic as the broker has it; ``config`` is None where the broker does not tell."""

    partitions: int
    config: Mapping[str, str] | None
    altered: Mapping[str, str]
    """What was set for this topic by hand or by us: an alteration has to repeat it."""
    is_led: bool = True
    """Whether every partition has a leader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between the table and the broker."""

    topic: str
    kind: ChangeKind
    partitions: int
    config: Mapping[str, str]
    detail: str


@asynccontextmanager
async def admin(connection: Connection, doing: str) -> AsyncIterator[AIOKafkaAdminClient]:
    """Give a started admin client.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: the broker refuses us.
    """
    with translated(connection, doing):
        client = AIOKafkaAdminClient(**connection.options())
        try:
            await client.start()
            yield client
        finally:
            await client.close()


def wanted_config(topic: Topic) -> dict[str, str]:
    """Return the topic's configuration in Kafka's words."""
    return {name: str(value) for name, value in topic.configuration.items()}


def differences(existing: Mapping[str, Existing], *, partitions: int) -> tuple[Change, ...]:
    """Return what differs from the table, in the table's order.

    ``partitions`` is wanted for the topics that follow no other; the others follow what their leader has or gets.
    """
    counts = {
        topic.name: existing[topic.name].partitions if topic.name in existing else partitions for topic in ALL
    }
    changes: list[Change] = []
    for topic in ALL:
        wanted = partitions if topic.partitions_as is None else counts[topic.partitions_as]
        changes += _of_one(topic, existing.get(topic.name), wanted=wanted)
    return tuple(changes)


def _of_one(topic: Topic, has: Existing | None, *, wanted: int) -> list[Change]:
    config = wanted_config(topic)
    if has is None:
        detail = f"with {wanted} partition{'s' if wanted != 1 else ''}"
        return [
            Change(topic=topic.name, kind=ChangeKind.CREATE, partitions=wanted, config=config, detail=detail)
        ]
    found = []
    if has.partitions != wanted:
        follows = f", as {topic.partitions_as}" if topic.partitions_as else ""
        detail = f"has {has.partitions}, wanted {wanted}{follows}"
        found.append(
            Change(topic=topic.name, kind=ChangeKind.PARTITIONS, partitions=wanted, config={}, detail=detail)
        )
    wrong = {} if has.config is None else {k: v for k, v in config.items() if has.config.get(k, v) != v}
    if wrong:
        assert has.config is not None
        detail = ", ".join(f"{name} is {has.config[name]}, wanted {value}" for name, value in wrong.items())
        merged = {**has.altered, **wrong}
        found.append(
            Change(
                topic=topic.name,
                kind=ChangeKind.ALTER,
                partitions=has.partitions,
                config=merged,
                detail=detail,
            )
        )
    return found


async def observe(connection: Connection) -> dict[str, Existing]:
    """Return those topics of the table that the broker has.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: the broker refuses to tell.
    """
    async with admin(connection, "look at the topics") as client:
        return await _observed(client)


async def _observed(client: AIOKafkaAdminClient) -> dict[str, Existing]:
    names = {topic.name for topic in ALL}
    described = {
        each["topic"]: each["partitions"]
        for each in await client.describe_topics()
        if each["topic"] in names and each["error_code"] == 0
    }
    resources = [ConfigResource(ConfigResourceType.TOPIC, name) for name in described]
    configs: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
    for response in await client.describe_configs(resources) if resources else ():
        for resource in response.to_object()["resources"]:
            if resource["error_code"] == 0:
                configs[resource["resource_name"]] = _config_of(resource["config_entries"])
    return {
        name: Existing(
            partitions=len(parts),
            is_led=all(part["leader"] >= 0 for part in parts),
            config=configs[name][0] if name in configs else None,
            altered=configs[name][1] if name in configs else {},
        )
        for name, parts in described.items()
    }


def _config_of(entries: Sequence[Mapping[str, Any]]) -> tuple[dict[str, str], dict[str, str]]:
    """Return (what holds, what was set on the topic itself)."""
    holds = {each["config_names"]: each["config_value"] for each in entries}
    own = {
        each["config_names"]: each["config_value"]
        for each in entries
        if each["config_source"] == _DYNAMIC_TOPIC_CONFIG and not each["is_sensitive"]
    }
    return holds, own


async def plan(connection: Connection, *, partitions: int) -> tuple[Change, ...]:
    """Return what ``apply`` would do, and what it would leave to the operator.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: the broker refuses to tell.
    """
    return differences(await observe(connection), partitions=partitions)


async def apply(connection: Connection, *, partitions: int, replication: int = 1) -> tuple[Change, ...]:
    """Create what is missing, alter what differs, wait until all of it is there; return what was done.

    A wrong number of partitions is left alone: changing it moves issuers to other partitions under running workers.

    Raises:
        BrokerUnavailable: no broker answers, or a new topic does not appear.
        Misconfigured: the broker refuses a change; the message names the topic.
    """
    async with admin(connection, "apply the topics") as client:
        changes = differences(await _observed(client), partitions=partitions)
        created = [each for each in changes if each.kind is ChangeKind.CREATE]
        altered = [each for each in changes if each.kind is ChangeKind.ALTER]
        if created:
            await _create(client, created, replication=replication)
        for change in altered:
            await _alter(client, change)
        await _wait_until_done(client, (*created, *altered), partitions=partitions)
    return (*created, *altered)


async def _create(client: AIOKafkaAdminClient, changes: Sequence[Change], *, replication: int) -> None:
    topics = [
        NewTopic(each.topic, each.partitions, replication, topic_configs=dict(each.config))
        for each in changes
    ]
    response = await client.create_topics(topics)
    for name, code, message in response.topic_errors:
        if code not in (0, TopicAlreadyExistsError.errno):
            refusal = for_code(code)
            raise Misconfigured(
                f"the broker refuses to create {name} ({message or refusal.__name__}): "
                "check --partitions, TAPEWIRE_BROKER__REPLICATION and the right to create topics"
            )


async def _alter(client: AIOKafkaAdminClient, change: Change) -> None:
    resource = ConfigResource(ConfigResourceType.TOPIC, change.topic, configs=dict(change.config))
    try:
        responses = await client.alter_configs([resource])
    except IncompatibleBrokerVersion:
        raise Misconfigured(
            f"{change.topic}: {change.detail}, and this broker cannot alter a topic: delete the topic and apply again"
        ) from None
    for response in responses:
        for code, message, *_ in response.resources:
            if code:
                raise Misconfigured(
                    f"the broker refuses to alter {change.topic} ({message or for_code(code).__name__}): "
                    "check the right to alter topics"
                )


async def _wait_until_done(client: AIOKafkaAdminClient, done: Sequence[Change], *, partitions: int) -> None:
    """Wait until the broker shows what it agreed to, with a leader for each partition."""
    if not done:
        return
    asked = {(each.topic, each.kind) for each in done}
    try:
        async with asyncio.timeout(_DONE_SECONDS):
            while True:
                seen = await _observed(client)
                left = {(each.topic, each.kind) for each in differences(seen, partitions=partitions)}
                if not asked & left and all(seen[topic].is_led for topic, _ in asked):
                    return
                await asyncio.sleep(0.05)
    except TimeoutError:
        names = ", ".join(sorted(topic for topic, _ in asked))
        raise BrokerUnavailable(
            f"{names}: agreed to, but not to be seen after {_DONE_SECONDS:.0f} s: look at the broker's log"
        ) from None


async def require(connection: Connection, names: Sequence[str]) -> None:
    """Check that topics exist, because a client asked to write into a missing one retries for ever.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: a topic is missing; the message names it and the way out.
    """
    async with admin(connection, "look at the topics") as client:
        present = set(await client.list_topics())
    missing = [name for name in names if name not in present]
    if missing:
        raise Misconfigured(f'no topic {", ".join(missing)} at {connection.url}: run "tapewire topics apply"')


async def partitions_of(connection: Connection, name: str) -> int:
    """Return how many partitions a topic has.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: there is no such topic.
    """
    async with admin(connection, f"look at {name}") as client:
        # All topics are asked for: a broker that creates topics by itself would create one that is asked for by name.
        for each in await client.describe_topics():
            if each["topic"] == name and each["error_code"] == 0:
                return len(each["partitions"])
    raise Misconfigured(f'no topic {name} at {connection.url}: run "tapewire topics apply"')
