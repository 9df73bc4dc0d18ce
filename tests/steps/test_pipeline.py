"""The offline line: the oracle must partition as Kafka does."""

from aiokafka.partitioner import DefaultPartitioner
from hypothesis import given
from hypothesis import strategies as st

from streams.steps.pipeline import partition_of


@given(key=st.binary(max_size=40), partitions=st.integers(min_value=1, max_value=64))
def test_a_key_goes_where_kafka_sends_it(key: bytes, partitions: int) -> None:
    """The same murmur2 as the client's own partitioner, for every key."""
    places = list(range(partitions))
    assert partition_of(key, partitions) == DefaultPartitioner()(key, places, places)
