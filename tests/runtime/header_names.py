"""Record batches whose header names are not UTF-8, as only other clients than ours can write them."""

from typing import Any

from aiokafka import AIOKafkaProducer
from aiokafka.record.default_records import _DefaultRecordBatchBuilderPy


class RawName(str):
    """A header name that is encoded as bytes which are no UTF-8."""

    __slots__ = ()

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        return b"n\xff"


def raw_builder() -> Any:
    """A builder in pure Python, which asks the name itself for its bytes."""
    return _DefaultRecordBatchBuilderPy(
        2, 0, is_transactional=0, producer_id=-1, producer_epoch=-1, base_sequence=0, batch_size=1_000_000
    )


async def send_raw_name(url: str, topic: str, value: bytes) -> None:
    """Write one record to partition 0 whose header has such a name."""
    async with AIOKafkaProducer(bootstrap_servers=url) as producer:
        await producer.partitions_for(topic)
        batch = producer.create_batch()
        batch._builder = raw_builder()
        batch.append(timestamp=1_000, key=b"raw", value=value, headers=[(RawName("x"), b"h")])
        await (await producer.send_batch(batch, topic, partition=0))
