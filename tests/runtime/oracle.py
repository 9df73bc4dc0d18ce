"""What the toy line must come to: the same pure steps over lists, without any broker."""

from collections import Counter
from collections.abc import Sequence

from schemas.record import Outgoing, Received
from tests.runtime.line import PARTITIONS, Line
from tests.runtime.toys import OFFSET, AlertMachine, claims_of

ISSUERS = [f"i{number}" for number in range(20)]
POISON = {b"poison": b"bad_json", b"bug": b"internal_error", b"huge": b"too_large"}


def articles(line: Line, count: int, *, first: int = 0) -> list[Outgoing]:
    """Articles with 0 to 3 claims; one in fifty is poison of some class."""
    values = []
    for number in range(first, first + count):
        name = f"n{number}" if number % 50 else f"{list(POISON)[number // 50 % 3].decode()} {number}"
        values.append(" ".join([name, *ISSUERS[number % 20 : number % 20 + number % 4]]).encode())
    return [
        Outgoing(
            topic=line.topics.articles.name,
            key=f"k{number}".encode(),
            value=value,
            headers=(("h", b"\xff"),),
            timestamp_ms=1_700_000_000_000 + number,
        )
        for number, value in enumerate(values, first)
    ]


def expected_claims(given: Sequence[Outgoing]) -> Counter[bytes]:
    return Counter(
        claim
        for each in given
        if (each.value or b"").startswith(b"n")
        for _, claim in claims_of(received(each))
    )


def received(record: Outgoing) -> Received:
    return Received(
        topic=record.topic, partition=0, offset=0, timestamp_ms=0, key=record.key, value=record.value
    )


def expected_alerts(claims: list[Received], window: int = 300) -> list[tuple[int, int, bytes]]:
    """The oracle: the alert machine over each partition's claims in offset order."""
    machines = [AlertMachine(window) for _ in range(PARTITIONS)]
    answers = []
    for claim in sorted(claims, key=lambda each: (each.partition, each.offset)):
        body = machines[claim.partition].judge(claim.offset, claim.key or b"")
        assert body is not None
        answers.append((claim.partition, claim.offset, (claim.value or b"") + b"/" + body))
    return answers


def written_alerts(alerts: list[Received]) -> list[tuple[int, int, bytes]]:
    return sorted((each.partition, int(each.header(OFFSET) or -1), each.value or b"") for each in alerts)
