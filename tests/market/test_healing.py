"""Which reasons time can heal, and when another look may say more: the table, reason by reason."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from schemas.claim import CheckedClaim, Claim, Extraction
from schemas.vocabulary import NotChecked, Period, Verdict
from streams.market.bars import DailyAnswer, NoBars
from streams.market.calendars.closures import bundled
from streams.market.healing.looks import DOUBT_LOOKS, FIRST_LOOK, LONGEST_PAUSE, MENDING_LOOKS, next_look
from streams.market.healing.reasons import HEALING, MENDING, TRANSIENT, Healing
from streams.market.judge import judge
from tests.builders import a_version
from tests.market.articles import at, badge, candidate, claim, extraction, listing, on
from tests.market.tape import bars_of

FRIDAY_EVENING = at("2024-07-26 22:00")
FRIDAY_SETTLES = at("2024-07-26 20:20")
TAPE = ["450", "455", "460", "465", "470"]


def told(
    answer: DailyAnswer | Mapping[str, DailyAnswer],
    *,
    of: Claim | None = None,
    published: str | None = "2024-07-26 21:00",
    received: str = "2024-07-26 21:30",
    attempt: int = 0,
) -> tuple[CheckedClaim, datetime | timedelta | None]:
    """The one claim of an article as it is judged, and when another look may say more."""
    stated = of or claim(badge("9.99"), "META")
    article = extraction(
        stated,
        published_at=None if published is None else at(published),
        received_at=at(received),
        version=a_version(attempt=attempt),
    )
    answers = {"META": answer} if not isinstance(answer, Mapping) else dict(answer)
    return _judged(article, answers)


def _judged(
    article: Extraction, answers: Mapping[str, DailyAnswer]
) -> tuple[CheckedClaim, datetime | timedelta | None]:
    (checked,) = judge(article, answers, provider="fake", calendars=bundled())
    return checked, next_look(article.claims[0], checked, article, answers, calendars=bundled())


def week(*closes: str | None, as_of: datetime = FRIDAY_EVENING) -> DailyAnswer:
    """A tape that begins on Monday, 22 July 2024."""
    return bars_of("META", closes, first=on("2024-07-22"), as_of=as_of)


def without(day: date, answer: DailyAnswer) -> DailyAnswer:
    assert not isinstance(answer, NoBars)
    return replace(answer, bars=tuple(bar for bar in answer.bars if bar.date != day))


def test_every_reason_has_its_place() -> None:
    """A new reason must be thought about."""
    assert set(HEALING) == set(NotChecked)
    assert {NotChecked.UNAVAILABLE, NotChecked.RATE_LIMITED} == TRANSIENT


LOST_CLOSE = week("450", "455", "460", "465", None)
LOST_ROW = without(on("2024-07-25"), week(*TAPE))
LATE_ROW = week("450", "455", "460", "465")
HALVED = week("450", "455", "460", "465", "232.5")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        pytest.param(LOST_CLOSE, NotChecked.MISSING_BAR, id="a close that was lost"),
        pytest.param(
            LOST_ROW, NotChecked.MISSING_BAR, id="a row that was lost: Friday's change is of two sessions"
        ),
        pytest.param(LATE_ROW, NotChecked.NO_DATA, id="a last row that has not come"),
        pytest.param(HALVED, NotChecked.SPLIT_SUSPECTED, id="a price as after a split that nobody recorded"),
        pytest.param(
            NoBars(symbol="META", reason=NotChecked.NO_DATA),
            NotChecked.NO_DATA,
            id="no row in any of the days",
        ),
    ],
)
def test_rows_of_late_may_be_mended(answer: DailyAnswer, reason: NotChecked) -> None:
    """A quarter of an hour, doubled up to six hours; after three days of it the reason is final."""
    checked, _ = told(answer)
    assert (checked.verification.status, checked.verification.reason) == (Verdict.NOT_CHECKED, reason)
    pauses = [told(answer, attempt=attempt)[1] for attempt in range(MENDING_LOOKS)]
    assert pauses[:6] == [FIRST_LOOK * times for times in (1, 2, 4, 8, 16, 24)]
    assert set(pauses[5:]) == {LONGEST_PAUSE}
    whole = sum((pause for pause in pauses if isinstance(pause, timedelta)), timedelta(0))
    assert abs(whole - MENDING) < timedelta(hours=6)
    assert told(answer, attempt=MENDING_LOOKS)[1] is None


def test_rows_of_long_ago_stay_as_they_are() -> None:
    """Read three days after the article's own, what is lacking is not waited for."""
    late = at("2024-07-29 22:00")
    for answer in (week("450", "455", "460", "465", None, "471", as_of=late),):
        assert told(answer)[0].verification.reason is NotChecked.MISSING_BAR
        assert told(answer)[1] is None


def test_a_date_in_the_text_is_the_day_that_counts() -> None:
    """A story of today about last month's hole."""
    hole = without(on("2024-07-23"), week(*TAPE))
    of_old = claim(badge("9.99"), "META", session_hint=on("2024-07-23"))
    assert told(hole, of=of_old)[0].verification.reason is NotChecked.MISSING_BAR
    assert told(hole, of=of_old)[1] is None
    of_late = claim(badge("9.99"), "META", session_hint=on("2024-07-25"))
    assert told(LOST_ROW, of=of_late)[1] == FIRST_LOOK


@pytest.mark.parametrize("hint", ["0001-01-01", "9999-12-31", "1700-01-01"])
def test_no_day_of_the_calendar_raises(hint: str) -> None:
    """Nor is any of these worth another look."""
    assert told(week(*TAPE), of=claim(badge("1"), "META", session_hint=on(hint)))[1] is None


def test_an_unknown_symbol_is_doubted_once() -> None:
    """A second "not found" is believed."""
    unknown = NoBars(symbol="META", reason=NotChecked.NOT_FOUND)
    assert [told(unknown, attempt=attempt)[1] for attempt in range(DOUBT_LOOKS + 1)] == [FIRST_LOOK, None]


def test_an_open_session_is_looked_at_when_it_has_settled() -> None:
    """And not again once the prices are of later."""
    noon = at("2024-07-26 16:00")
    during = {"published": "2024-07-26 15:00", "received": "2024-07-26 15:30"}
    checked, when = told(week(*TAPE, as_of=noon), **during)  # type: ignore[arg-type]
    assert (checked.verification.reason, when) == (NotChecked.SESSION_OPEN, FRIDAY_SETTLES)
    assert told(week(*TAPE, as_of=FRIDAY_SETTLES), **during)[1] is None  # type: ignore[arg-type]


def test_an_open_session_that_the_text_dates_needs_no_time_of_publication() -> None:
    """Its own day says when it closes; a day of next month is not waited for."""
    noon = at("2024-07-26 16:00")
    dated = claim(badge("9.99"), "META", session_hint=on("2024-07-26"))
    ahead = claim(badge("9.99"), "META", session_hint=on("2024-08-26"))
    early = {"published": None, "received": "2024-07-26 15:30"}
    checked, when = told(week(*TAPE, as_of=noon), of=dated, **early)  # type: ignore[arg-type]
    assert (checked.verification.reason, when) == (NotChecked.SESSION_OPEN, FRIDAY_SETTLES)
    assert told(week(*TAPE, as_of=noon), of=ahead, **early)[1] is None  # type: ignore[arg-type]


def test_rival_issuers_wait_for_their_session_and_no_longer() -> None:
    """Prices decide among them once there is a close; a text that names nobody is final."""
    rivals = claim(badge("9.99"), "META")
    both = (candidate(listing("META")), candidate(listing("AAPL")))
    rivals = replace(rivals, mention=replace(rivals.mention, candidates=both))
    noon = at("2024-07-26 16:00")
    open_now = {name: replace(week(*TAPE, as_of=noon), symbol=name) for name in ("META", "AAPL")}
    during = {"published": "2024-07-26 15:00", "received": "2024-07-26 15:30"}
    checked, when = told(open_now, of=rivals, **during)  # type: ignore[arg-type]
    assert (checked.verification.reason, when) == (NotChecked.NO_INSTRUMENT, FRIDAY_SETTLES)
    closed = {name: replace(week(*TAPE), symbol=name) for name in ("META", "AAPL")}
    assert told(closed, of=rivals, **during)[1] is None  # type: ignore[arg-type]
    assert told(open_now, of=claim(badge("9.99")), **during)[1] is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("received", "as_of", "expected"),
    [
        pytest.param(
            "2024-07-26 20:05", "2024-07-26 20:05", FRIDAY_SETTLES, id="a session had closed, not settled"
        ),
        pytest.param("2024-07-26 20:05", "2024-07-26 20:20", None, id="its row was there"),
        pytest.param("2024-07-26 15:00", "2024-07-26 15:00", None, id="no session of that day can be meant"),
    ],
)
def test_a_text_without_a_date_may_mean_the_session_that_just_closed(
    received: str, as_of: str, expected: datetime | None
) -> None:
    """Its row is the one that was not final yet."""
    checked, when = told(week(*TAPE, as_of=at(as_of)), published=None, received=received)
    assert (checked.verification.reason, when) == (NotChecked.NO_DATE, expected)


@pytest.mark.parametrize(
    ("stated", "reason"),
    [
        (claim(badge("1.0", period=Period.SINCE), "META"), NotChecked.PERIOD_UNSUPPORTED),
        (claim(badge("1.0")), NotChecked.NO_INSTRUMENT),
    ],
)
def test_what_the_text_lacks_is_final(stated: Claim, reason: NotChecked) -> None:
    """No price can heal it."""
    checked, when = told(week(*TAPE), of=stated)
    assert (checked.verification.reason, when) == (reason, None)


@pytest.mark.parametrize("reason", [each for each in NotChecked if HEALING[each] is Healing.NEVER])
def test_a_reason_that_never_heals_is_never_looked_at(reason: NotChecked) -> None:
    """Whatever said it."""
    assert told(NoBars(symbol="META", reason=reason))[1] is None


def test_a_verdict_is_final() -> None:
    """Right or wrong."""
    checked, when = told(week(*TAPE))
    assert (checked.verification.status, when) == (Verdict.MAGNITUDE_MISMATCH, None)
