"""Claims that were made again without news: what is remembered, what is let go."""

import pytest

from streams.alerts.restatements import Restated, Restatements
from tests.builders import a_version

REACH = 100


def made(offset: int, version: int, alert_id: str = "alr_1") -> Restated:
    return Restated(claim_offset=offset, alert_id=alert_id, version=a_version(version))


@pytest.mark.parametrize(
    ("offset", "version", "is_newer"),
    [
        (11, 4, True),
        (11, 5, False),
        (11, 6, False),
        (10, 4, False),
        (REACH + 10, 4, True),
        (REACH + 11, 4, False),
    ],
)
def test_a_claim_speaks_for_as_long_as_it_is_in_reach(offset: int, version: int, is_newer: bool) -> None:
    """For what stands behind it, against versions that are older than its own."""
    known = Restatements(REACH, [made(10, 5)])
    assert known.is_newer("alr_1", a_version(version), offset=offset) is is_newer
    assert not known.is_newer("alr_2", a_version(version), offset=offset)


def test_any_of_several_claims_will_do() -> None:
    """In whatever order they came, and twice is once."""
    known = Restatements(REACH, [made(12, 3), made(10, 5), made(10, 5)])
    assert len(known) == 2
    assert known.is_newer("alr_1", a_version(4), offset=20)


def test_what_is_out_of_reach_is_let_go() -> None:
    """The memory is bounded, and forgets nothing that could be asked for."""
    known = Restatements(REACH)
    for offset in range(10_000):
        known.note(made(offset, 5, f"alr_{offset}"))
        assert len(known) <= 2 * REACH
    for offset in range(10_000 - REACH, 10_000):
        assert known.is_newer(f"alr_{offset}", a_version(4), offset=10_000)
