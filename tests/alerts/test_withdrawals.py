"""Corrections that came before what they take back: what is remembered, what is let go."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.claim import CheckedClaim, Correction
from schemas.vocabulary import ArticleAction
from streams.alerts.withdrawals import Noted, Withdrawals
from tests.builders import a_checked_claim, a_version, article_facts, provenance


def a_correction(version: int = 10, **changes: Any) -> Correction:
    values: dict[str, Any] = {
        "article": article_facts(id="art_1"),
        "action": ArticleAction.UPDATED,
        "lane": "live",
        "version": a_version(version),
        "claim_ids": (),
        "provenance": provenance(),
    }
    return Correction(**(values | changes))


def a_claim_of(version: int = 5, **changes: Any) -> CheckedClaim:
    values = {"article": article_facts(id="art_1"), "version": a_version(version), "claim_id": "clm_1"}
    return a_checked_claim(**(values | changes))


def remembered(*corrections: Correction, reach: int = 100) -> Withdrawals:
    """Those, at the offsets 0, 1, 2 ..."""
    kept = Withdrawals(reach)
    for offset, correction in enumerate(corrections):
        kept.note(Noted(claim_offset=offset, correction=correction))
    return kept


def test_an_older_claim_is_taken_back_and_one_that_persists_is_not() -> None:
    """Nor one of the correction's own version, or of a later one."""
    gone, kept = a_correction(), a_correction(claim_ids=("clm_1",))
    assert remembered(gone).over(a_claim_of(), offset=1) == gone
    assert remembered(kept).over(a_claim_of(), offset=1) is None
    assert [remembered(gone).over(a_claim_of(version), offset=1) for version in (10, 11)] == [None, None]


def test_other_articles_and_lanes_are_left_alone() -> None:
    """Each is a story of its own."""
    one = remembered(a_correction())
    assert one.over(a_claim_of(article=article_facts(id="art_2")), offset=1) is None
    assert one.over(a_claim_of(lane="replay:x"), offset=1) is None


def test_the_newest_version_decides_and_not_the_last_to_come() -> None:
    """It may say again what the one before it had taken back."""
    newest, older = a_correction(20, claim_ids=("clm_1",)), a_correction(10)
    for order in ((newest, older), (older, newest)):
        assert remembered(*order).over(a_claim_of(), offset=2) is None
    assert remembered(newest, older).is_overtaken(older, offset=1)
    assert not remembered(older, newest).is_overtaken(newest, offset=1)


def test_a_claim_sees_what_came_before_it_and_not_for_ever() -> None:
    """Neither what stands behind it in the log, nor what lies further back than the reach."""
    kept = Withdrawals(10, [Noted(claim_offset=50, correction=a_correction())])
    seen = [kept.over(a_claim_of(), offset=offset) is not None for offset in (50, 51, 60, 61)]
    assert seen == [False, True, True, False]


@settings(max_examples=100, deadline=None)
@given(
    offsets=st.lists(st.integers(0, 400), min_size=1, max_size=60),
    reach=st.integers(0, 100),
    at=st.integers(0, 500),
)
def test_a_reload_remembers_what_the_running_worker_does(offsets: list[int], reach: int, at: int) -> None:
    """The log decides: whatever of it was read, in whatever order, and however often."""
    noted = [Noted(claim_offset=each, correction=a_correction(each + 10)) for each in offsets]
    running = Withdrawals(reach)
    for each in sorted(noted, key=lambda one: one.claim_offset):
        if each.claim_offset < at:
            running.note(each)
    reloaded = Withdrawals(reach, [each for each in noted if at - reach <= each.claim_offset < at] * 2)
    claim = a_claim_of(0)
    assert running.over(claim, offset=at) == reloaded.over(claim, offset=at)
    assert len(running) <= reach + 1
