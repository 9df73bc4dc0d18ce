"""The lease: who may write, who waits, who leaves."""

import asyncio
from typing import Any, NoReturn

import pytest
from aiokafka.protocol.metadata import MetadataRequest
from aiokafka.protocol.produce import ProduceRequest

from streams.runtime.lease import Lease

SESSION = 10.0


class Left(Exception):
    """Instead of the end of the process."""


class Coordinator:
    """A coordinator whose heartbeats answer what the test says."""

    def __init__(self) -> None:
        self.generation = 3
        self.accepts = True
        self.takes_seconds = 0.0
        self.now = 100.0

    async def _do_heartbeat(self) -> bool:
        self.now += self.takes_seconds
        return self.accepts


def leave(reason: str) -> NoReturn:
    raise Left(reason)


def lease_of(coordinator: Coordinator, *, generation: int = 3) -> Lease:
    lease = Lease(
        session_seconds=SESSION, generation=lambda: generation, leave=leave, clock=lambda: coordinator.now
    )
    lease.follow(coordinator)
    return lease


@pytest.mark.parametrize(("age", "valid"), [(0.0, True), (6.9, True), (7.0, False), (60.0, False)])
def test_a_lease_ends_at_seven_tenths_of_the_session(age: float, valid: bool) -> None:
    """Long before anybody else may own the partitions."""
    coordinator = Coordinator()
    lease = lease_of(coordinator)
    lease.grant()
    coordinator.now += age
    assert lease.is_valid is valid


def test_there_is_no_lease_before_the_first_assignment() -> None:
    """Nothing has said that anything is ours."""
    assert not lease_of(Coordinator()).is_valid


@pytest.mark.parametrize(
    ("accepts", "generation", "takes", "age"),
    [
        (True, 3, 0.0, 0.0),
        pytest.param(True, 3, 4.0, 4.0, id="it counts from the question, not from the answer"),
        pytest.param(False, 3, 0.0, 50.0, id="a refused heartbeat grants nothing"),
        pytest.param(True, -1, 0.0, 50.0, id="without a generation neither"),
    ],
)
async def test_heartbeats_renew_it(accepts: bool, generation: int, takes: float, age: float) -> None:
    """Each accepted one, as of the time it was asked."""
    coordinator = Coordinator()
    lease = lease_of(coordinator)
    lease.grant()
    coordinator.now += 50.0
    coordinator.accepts, coordinator.generation, coordinator.takes_seconds = accepts, generation, takes
    assert await coordinator._do_heartbeat() is accepts
    assert lease.age == age


async def test_a_write_waits_for_the_heartbeat_that_tells() -> None:
    """An old lease holds the write; the next accepted heartbeat lets it go."""
    coordinator = Coordinator()
    lease = lease_of(coordinator)
    writing = asyncio.create_task(lease.hold())
    await asyncio.sleep(0)
    assert not writing.done()
    await coordinator._do_heartbeat()
    await asyncio.wait_for(writing, 5)


async def test_an_expelled_worker_leaves() -> None:
    """Its coordinator lost the generation that the application still believes in."""
    coordinator = Coordinator()
    lease = lease_of(coordinator)
    lease.grant()
    coordinator.generation = -1
    with pytest.raises(Left, match="expelled"):
        await lease.hold()


async def test_only_produce_requests_need_the_lease() -> None:
    """Metadata flows freely; a write by a worker that was expelled never reaches the socket."""
    sent: list[Any] = []

    class Client:
        async def send(self, node_id: int, request: Any, *, group: int = 0) -> str:
            sent.append(request)
            return "answer"

    coordinator, client = Coordinator(), Client()
    coordinator.generation = -1
    lease_of(coordinator).guard(client)
    metadata = MetadataRequest([])
    assert await client.send(1, metadata, group=2) == "answer"
    produce = ProduceRequest(transactional_id=None, required_acks=-1, timeout=1, topics=[])
    with pytest.raises(Left):
        await client.send(1, produce)
    assert sent == [metadata]
