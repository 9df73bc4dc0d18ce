"""The verdict on one claim of a dated article, against the recorded prices."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from schemas.claim import CheckedClaim, StatedMove
from schemas.vocabulary import Direction, SessionMethod, SignSource, Verdict
from streams.market.calendars.closures import bundled
from streams.market.judge import judge, needs_of
from tests.builders import a_mention
from tests.market.articles import at, badge, candidate, claim, extraction, listing, on
from tests.market.cases import CASES, EVENING, Case
from tests.market.own_cases import OWN_CASES, OwnCase
from tests.market.tape import recorded


def judged(case: Case) -> CheckedClaim:
    """The case's one claim, checked; received a minute after it was published."""
    hint = None if case.hint is None else on(case.hint)
    when = at(case.when)
    article = extraction(
        claim(case.move, case.symbol, session_hint=hint),
        published_at=when,
        received_at=when + timedelta(minutes=1),
    )
    return judge(article, recorded(needs_of(article)), provider="recorded", calendars=bundled())[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.about} ({case.symbol})")
def test_a_stated_move_is_judged_by_the_tape(case: Case) -> None:
    """Status, reason, session and actual basis points are those written down by hand."""
    found = judged(case).verification
    session = None if found.session_date is None else found.session_date.isoformat()
    assert (found.status, found.reason, session, found.actual_bp) == (
        case.verdict,
        case.reason,
        case.session,
        case.bp,
    )


def own(case: OwnCase) -> CheckedClaim:
    """The case's one claim, checked against its made-up tape."""
    instrument = listing("X", mic=case.listing.mic, type=case.listing.type)
    asked = claim(
        case.move,
        "X",
        issuer_id=instrument.issuer_id,
        mention=a_mention(candidates=(candidate(instrument),)),
        session_hint=None if case.hint is None else on(case.hint),
    )
    when = at(case.when)
    article = extraction(asked, published_at=when, received_at=when + timedelta(minutes=1))
    return judge(article, {"X": case.listing.bars}, provider="own", calendars=bundled())[0]


@pytest.mark.parametrize("case", OWN_CASES, ids=lambda case: case.about)
def test_a_stated_move_is_judged_by_a_made_up_tape(case: OwnCase) -> None:
    """Status, reason, session, actual basis points and how they were reckoned."""
    found = own(case).verification
    session = None if found.session_date is None else found.session_date.isoformat()
    assert (found.status, found.reason, session, found.actual_bp, found.basis) == (
        case.verdict,
        case.reason,
        case.session,
        case.bp,
        case.basis,
    )


def test_the_table_is_large_enough() -> None:
    """Every verdict of a dated article stands in it, 170 cases at least, none twice."""
    assert len({(case.about, case.symbol) for case in CASES}) == len(CASES)
    assert len({case.about for case in OWN_CASES}) == len(OWN_CASES)
    assert len(CASES) + len(OWN_CASES) >= 170
    assert {case.verdict for case in CASES} == set(Verdict) - {Verdict.AMBIGUOUS_SESSION}


@pytest.mark.parametrize(
    ("move", "pct", "direction", "source"),
    [
        (badge("0.28"), "-0.28", Direction.DOWN, SignSource.MARKET),
        (badge("-0.28"), "-0.28", Direction.DOWN, SignSource.MINUS),
        (badge("0.27"), "0.27", Direction.UP, SignSource.UNSIGNED),
    ],
    ids=["a magnitude that fits a fall", "a sign that was there", "a magnitude that does not fit"],
)
def test_an_unsigned_badge_takes_its_direction_from_the_market(
    move: StatedMove, pct: str, direction: Direction, source: SignSource
) -> None:
    """Only a magnitude that fits a fall changes: sign, basis points and direction, and the source says so."""
    case = next(each for each in CASES if each.symbol == "GOOG" and each.when == EVENING)
    settled = judged(replace(case, move=move)).move
    assert (settled.stated_pct, settled.direction, settled.sign_source) == (Decimal(pct), direction, source)
    assert settled.stated_bp == int(Decimal(pct) * 100)


def test_a_verdict_carries_the_numbers_that_made_it() -> None:
    """Both closes with their dates and currency, when the provider said them, the tolerance, the snapshot."""
    checked = judged(CASES[0])
    market: Mapping[str, object] = {
        name: getattr(checked.market, name)
        for name in ("provider", "currency", "reference_date", "reference_close", "close", "as_of")
    }
    assert market == {
        "provider": "recorded",
        "currency": "USD",
        "reference_date": on("2024-07-25"),
        "reference_close": Decimal("453.41"),
        "close": Decimal("465.7"),
        "as_of": at("2026-07-18 00:00"),
    }
    found = checked.verification
    assert (found.actual_pct, found.tolerance_bp) == (Decimal("2.7106"), Decimal("0.5"))
    assert found.session_method is SessionMethod.PUBLISHED
    assert len(checked.market.snapshot_sha256 or "") == 64
