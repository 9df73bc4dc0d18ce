"""The window: what it remembers, what it lets go, and that its shortcuts change no answer."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.headers import Answer, utc_from_ms
from schemas.vocabulary import AlertAction, Direction, Origin
from streams.alerts.novelty import rate_novelty
from streams.alerts.window import PartitionWindow
from tests.builders import RECEIVED_AT, SESSION, a_version

MOVES = st.sampled_from(
    ["-3", "-2.5", "-2.48", "-2", "0.0", "2", "2.4", "2.5", "2.51", "2.55", "3", "12", None]
)


def an_answer(offset: int, **changes: Any) -> Answer:
    """The answer to the claim at ``offset``."""
    values: dict[str, Any] = {
        "claim_offset": offset,
        "alert_id": f"alr_{offset}",
        "issuer_id": "cik:1",
        "lane": "live",
        "revision": 1,
        "action": AlertAction.CREATED.value,
        "version": a_version(offset=offset),
        "origin": Origin.AUTHOR_CLAIM,
        "direction": Direction.DOWN,
        "stated_pct": Decimal("-2.5"),
        "decimals": 1,
        "session_date": SESSION,
        "judged": "",
    }
    return Answer(**(values | changes))


@st.composite
def answers(draw: st.DrawFn, offset: int) -> Answer:
    """Any answer: few alerts, issuers and numbers, so that they meet."""
    move = draw(MOVES)
    pct = None if move is None else Decimal(move)
    return an_answer(
        offset,
        alert_id=f"alr_{draw(st.integers(0, 8))}",
        issuer_id=f"cik:{draw(st.integers(0, 1))}",
        lane=draw(st.sampled_from(["live", "replay:x"])),
        origin=draw(st.sampled_from([Origin.AUTHOR_CLAIM, Origin.QUOTE_BADGE])),
        direction=draw(st.sampled_from(list(Direction))),
        stated_pct=pct,
        decimals=None if pct is None else -int(pct.as_tuple().exponent),
        session_date=draw(st.sampled_from([SESSION, None])),
        action=draw(st.sampled_from(list(AlertAction))).value,
        version=a_version(offset * 1_000),
    )


@settings(max_examples=300, deadline=None)
@given(data=st.data(), count=st.integers(1, 40), size=st.integers(1, 50))
def test_the_index_by_number_changes_no_novelty(data: st.DataObject, count: int, size: int) -> None:
    """Rating the near ones gives the same as rating all answers about the issuer that stand before the first report."""
    said = [data.draw(answers(offset)) for offset in range(count)]
    own = data.draw(answers(count))
    window = PartitionWindow(size, said)
    before = data.draw(st.integers(0, count))
    told: dict[str, Any] = {"told_at": utc_from_ms(before * 1_000), "within": timedelta(seconds=30)}
    everything = [
        each
        for each in said
        if count - size <= each.claim_offset < before and each.issuer_id == own.issuer_id
    ]
    latest = {each.alert_id: each for each in said if count - size <= each.claim_offset < before}
    everything = [each for each in everything if latest[each.alert_id] is each]
    near = window.alike(own, offset=count, before=before)
    found, expected = rate_novelty(own, near, **told), rate_novelty(own, everything, **told)
    assert found == expected


@settings(deadline=None)
@given(size=st.integers(1, 200), steps=st.lists(st.integers(1, 5), max_size=400))
def test_memory_is_bounded_and_the_window_is_whole(size: int, steps: list[int]) -> None:
    """Old answers go in steps, those inside the window never."""
    window, offsets, offset = PartitionWindow(size), list[int](), 0
    for step in steps:
        offset += step
        offsets.append(offset)
        window.add(an_answer(offset))
    seen = [each.claim_offset for each in window.prior("cik:1", offset=offset + 1)]
    assert seen == [each for each in offsets if each >= offset + 1 - size]
    assert len(window) <= size + max(64, size // 8) + 1


def test_a_claim_delivered_again_sees_its_own_window() -> None:
    """A worker that begins far below the last answer judges as at the first time: what lies in that claim's window stays."""
    size, again = 100, 120
    answers = [
        an_answer(offset, alert_id="alr_x" if offset == 50 else f"alr_{offset}") for offset in range(50, 400)
    ]
    for order in (answers, answers[::-1]):
        window = PartitionWindow(size, order)
        assert [each.claim_offset for each in window.said_by("alr_x", offset=again)] == [50]
        assert [each.claim_offset for each in window.prior("cik:1", offset=again)] == list(range(50, again))
        window.add(an_answer(400))
        assert len(window) <= size + max(64, size // 8) + 1


def test_a_busy_issuer_costs_no_more_than_its_copies() -> None:
    """Of 10,000 answers about one issuer only those with a near number are looked at."""
    said = [
        an_answer(offset, stated_pct=Decimal(offset % 100).scaleb(-1), version=a_version(offset=offset))
        for offset in range(10_000)
    ]
    window = PartitionWindow(50_000, said)
    own = an_answer(10_000, stated_pct=Decimal("2.5"), version=a_version(offset=10_000))
    near = window.alike(own, offset=10_000, before=10_000)
    assert len(near) == 300
    assert {each.stated_pct for each in near} == {Decimal("2.4"), Decimal("2.5"), Decimal("2.6")}
    novelty = rate_novelty(own, near, told_at=RECEIVED_AT, within=timedelta(hours=1))
    assert (novelty.copies, novelty.first_alert_id) == (100, "alr_25")
