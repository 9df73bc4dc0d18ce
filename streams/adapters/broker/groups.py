"""How far a consumer group has come."""

from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition

from streams.adapters.broker.connection import Connection, translated
from streams.adapters.broker.reader import reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a group stands in one partition; ``committed`` is None before its first commit."""

    partition: int
    committed: int | None
    end: int

    @property
    def lag(self) -> int:
        """Records that are not done yet."""
        return self.end - (self.committed or 0)


async def standings(connection: Connection, *, group: str, topic: str) -> tuple[Standing, ...]:
    """Return where a group stands in each partition of a topic, without joining it.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: there is no such topic, or we may not look.
    """
    async with reading(connection, topic) as reader:
        ends = await reader.find_ends()
    committed = await _committed(connection, group=group, topic=topic, partitions=sorted(ends))
    return tuple(
        Standing(partition=number, committed=committed[number], end=end)
        for number, end in sorted(ends.items())
    )


async def _committed(
    connection: Connection, *, group: str, topic: str, partitions: list[int]
) -> dict[int, int | None]:
    with translated(connection, f"look at group {group}"):
        client = AIOKafkaConsumer(**connection.options(), group_id=group, enable_auto_commit=False)
        try:
            await client.start()
            client.assign([TopicPartition(topic, number) for number in partitions])
            return {number: await client.committed(TopicPartition(topic, number)) for number in partitions}
        finally:
            await client.stop()
