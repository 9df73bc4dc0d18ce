"""All stated moves of one article together date it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from schemas.claim import CheckedClaim, Claim, Extraction, Fit, StatedMove
from schemas.vocabulary import Direction, NotChecked, Period, Qualifier, SessionMethod, Verdict, Zone
from streams.market.bars import Bars
from streams.market.judge import judge, needs_of
from tests.builders import a_move
from tests.market.articles import at, badge, claim, extraction, on, seed
from tests.market.tape import bars_of, recorded

SIGNED = a_move


def check(*claims: Claim, received_at: str = "2024-07-30 09:00") -> tuple[CheckedClaim, ...]:
    """The claims of an undated article against the recording."""
    article = extraction(*claims, received_at=at(received_at))
    return judge(article, recorded(needs_of(article)), provider="recorded")


def statuses(checked: Sequence[CheckedClaim]) -> set[tuple[Verdict, NotChecked | None]]:
    return {(each.verification.status, each.verification.reason) for each in checked}


def test_the_seed_is_dated_by_its_four_moves() -> None:
    """GOOG and GOOGL by price evidence, META and AAPL: one session of 269 fits, by three issuers."""
    checked = judge(seed(), recorded(needs_of(seed())), provider="recorded")
    assert [
        (each.instrument.symbol, each.verification.actual_bp, each.move.direction)
        for each in checked
        if each.instrument is not None
    ] == [
        ("GOOG", -28, Direction.DOWN),
        ("GOOGL", -17, Direction.DOWN),
        ("META", 271, Direction.UP),
        ("AAPL", 22, Direction.UP),
    ]
    assert statuses(checked) == {(Verdict.CONFIRMED, None)}
    for each in checked:
        found = each.verification
        assert (found.session_date, found.session_method) == (on("2024-07-26"), SessionMethod.FINGERPRINT)
        assert found.fit == Fit(sessions_searched=269, fitting=1, issuers=3)
    assert [each.instrument_reasons for each in checked[:2]] == [("price_evidence",), ("price_evidence",)]


@pytest.mark.parametrize(
    ("claims", "fitting"),
    [
        pytest.param([claim(badge("2.71"), "META"), claim(badge("0.28"), "GOOG")], 1, id="signs lost"),
        pytest.param([claim(badge("2.71"), "META"), claim(badge("0.22"), "AAPL")], 1, id="two issuers"),
        pytest.param(
            [claim(SIGNED("-12.3"), "TSLA"), claim(SIGNED("-3.6"), "MSFT"), claim(badge("5.61"), "META")],
            1,
            id="authors and a badge",
        ),
    ],
)
def test_two_issuers_date_a_text(claims: list[Claim], fitting: int) -> None:
    """Magnitudes where signs are lost, signed numbers where they stand."""
    checked = check(*claims)
    assert statuses(checked) == {(Verdict.CONFIRMED, None)}
    assert {each.verification.fit and each.verification.fit.fitting for each in checked} == {fitting}


@pytest.mark.parametrize(
    ("claims", "verdict", "issuers"),
    [
        pytest.param([claim(badge("2.71"), "META")], (Verdict.AMBIGUOUS_SESSION, None), 1, id="one move"),
        pytest.param(
            [
                claim(badge("-0.28"), "GOOGL", "GOOG", slot=0, position=0),
                claim(badge("-0.17"), "GOOGL", "GOOG", slot=0, position=1),
            ],
            (Verdict.AMBIGUOUS_SESSION, None),
            1,
            id="two share classes are one issuer",
        ),
        pytest.param(
            [claim(SIGNED("3"), "META"), claim(SIGNED("1"), "AAPL")],
            (Verdict.AMBIGUOUS_SESSION, None),
            2,
            id="round numbers fit many sessions",
        ),
        pytest.param(
            [claim(badge("-2.71"), "META"), claim(badge("0.22"), "AAPL")],
            (Verdict.NOT_CHECKED, NotChecked.NO_DATE),
            2,
            id="a sign that was stated counts",
        ),
        pytest.param(
            [claim(badge("77.77"), "META"), claim(badge("0.22"), "AAPL")],
            (Verdict.NOT_CHECKED, NotChecked.NO_DATE),
            2,
            id="no session fits",
        ),
    ],
)
def test_what_does_not_date_a_text(
    claims: list[Claim], verdict: tuple[Verdict, NotChecked | None], issuers: int
) -> None:
    """Fits that are not unique, or of one issuer, are ambiguous; none is no date. The numbers are told either way."""
    checked = check(*claims)
    assert statuses(checked) == {verdict}
    for each in checked:
        assert each.verification.fit is not None
        assert each.verification.fit.issuers == issuers
        assert each.verification.fit.sessions_searched >= 200
        assert each.verification.session_date is None


def test_fewer_than_200_sessions_are_too_few() -> None:
    """The same unique fit over half a year of prices stays ambiguous."""
    answers = {
        symbol: replace(bars, bars=tuple(bar for bar in bars.bars if bar.date >= on("2024-01-02")))
        for symbol, bars in recorded(needs_of(seed())).items()
        if isinstance(bars, Bars)
    }
    checked = judge(seed(), answers, provider="recorded")
    assert statuses(checked) == {(Verdict.AMBIGUOUS_SESSION, None)}
    assert checked[0].verification.fit == Fit(sessions_searched=143, fitting=1, issuers=3)


def test_a_text_cannot_tell_of_a_session_that_had_not_closed() -> None:
    """Received two hours before Friday's close, the same moves are no session's yet."""
    article = seed(received_at=at("2024-07-26 18:00"))
    checked = judge(article, recorded(needs_of(article)), provider="recorded")
    assert statuses(checked) == {(Verdict.NOT_CHECKED, NotChecked.NO_DATE)}


def test_a_unique_fit_that_luck_explains_is_ambiguous() -> None:
    """Two issuers that move by one percent every third day, and agree once: one session was to be expected."""
    days = 240
    first = [Decimal(100) * (Decimal("1.01") if place % 3 == 1 else Decimal(1)) for place in range(days)]
    second = [
        Decimal(100) * (Decimal("1.01") if place % 3 == 2 or place == 100 else Decimal(1))
        for place in range(days)
    ]
    start = date(2023, 8, 1)
    answers = {"META": bars_of("META", first, first=start), "AAPL": bars_of("AAPL", second, first=start)}
    article = extraction(claim(SIGNED("1.0"), "META"), claim(SIGNED("1.0"), "AAPL"))
    checked = judge(article, answers, provider="made up")
    assert statuses(checked) == {(Verdict.AMBIGUOUS_SESSION, None)}
    fit = checked[0].verification.fit
    assert fit is not None
    assert fit.fitting == 1


SEED_BADGES = (claim(badge("2.71"), "META"), claim(badge("0.22"), "AAPL"))


@pytest.mark.parametrize(
    ("move", "zone", "reason"),
    [
        (SIGNED("-9.1", period=None), Zone.BODY, NotChecked.NO_DATE),
        (SIGNED("2.7"), Zone.RELATED_LINKS, NotChecked.NO_DATE),
        (SIGNED("9.7", period=Period.OPEN), Zone.BODY, NotChecked.NO_DATE),
        (SIGNED("9.7", qualifier=Qualifier.AS_MUCH_AS), Zone.BODY, NotChecked.NO_DATE),
        (SIGNED("12", period=Period.YTD), Zone.BODY, NotChecked.NO_DATE),
        (SIGNED(None, direction=Direction.UP), Zone.BODY, NotChecked.NO_NUMBER),
    ],
    ids=["an author's other day", "page furniture", "an open", "an extreme", "a year", "a direction"],
)
def test_a_claim_that_does_not_date_is_not_dated(move: StatedMove, zone: Zone, reason: NotChecked) -> None:
    """The page's badges date each other; what is no part of that is not judged by their session."""
    *badges, other = check(*SEED_BADGES, claim(move, "MSFT", zone=zone, name="clm_other"))
    assert statuses(badges) == {(Verdict.CONFIRMED, None)}
    assert statuses([other]) == {(Verdict.NOT_CHECKED, reason)}


def test_a_claim_with_its_own_date_needs_no_fingerprint() -> None:
    """In an undated text, a stated date is checked as such."""
    dated = claim(SIGNED("-12.3"), "TSLA", session_hint=on("2024-07-24"))
    (checked,) = check(dated)
    assert checked.verification.status is Verdict.CONFIRMED
    assert checked.verification.session_method is SessionMethod.STATED
    assert checked.verification.fit is None


def test_the_order_of_the_claims_does_not_matter() -> None:
    """Every claim's verdict is the same whichever stands first."""
    article: Extraction = seed()
    turned = replace(article, claims=article.claims[::-1])
    answers = recorded(needs_of(article))
    straight = {each.claim_id: each for each in judge(article, answers, provider="recorded")}
    assert {each.claim_id: each for each in judge(turned, answers, provider="recorded")} == straight
