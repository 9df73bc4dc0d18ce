"""The day that the text itself gives a move: words for days, resolved by the clock of the market."""

from datetime import UTC, date, datetime

import pytest

from schemas.article import RawArticle
from schemas.claim import Claim
from schemas.vocabulary import EvidenceRole
from streams.extract.lexicon import standard
from streams.languages import packs
from streams.text.fold import fold
from tests.extract.reading import extractor

WEDNESDAY = datetime(2024, 7, 24, 20, 30, tzinfo=UTC)
TUESDAY_NIGHT = datetime(2024, 7, 23, 23, 30, tzinfo=UTC)
BARE = datetime(2024, 7, 24, tzinfo=UTC)


def claims(text: str, published_at: datetime | None) -> tuple[Claim, ...]:
    article = RawArticle(text=text, published_at=published_at)
    return extractor().read_claims(article, article_id="art_test").claims


STATED = [
    ("Microsoft stock fell 3.6% on Wednesday.", WEDNESDAY, date(2024, 7, 24)),
    ("Microsoft stock fell 3.6% on Monday.", WEDNESDAY, date(2024, 7, 22)),
    ("Microsoft stock fell 3.6% on Friday.", WEDNESDAY, date(2024, 7, 19)),
    ("On Monday, Microsoft stock fell 3.6%.", WEDNESDAY, date(2024, 7, 22)),
    ("Microsoft stock fell 3.6% today.", WEDNESDAY, date(2024, 7, 24)),
    ("Microsoft stock fell 3.6% yesterday.", WEDNESDAY, date(2024, 7, 23)),
    ("Microsoft stock fell 3.6% on Tuesday.", BARE, date(2024, 7, 23)),
    ("Die Aktie von Siemens verlor gestern 2,1 Prozent.", WEDNESDAY, date(2024, 7, 23)),
    ("Am Montag verlor die Aktie von Siemens 2,1 Prozent.", WEDNESDAY, date(2024, 7, 22)),
    ("Saham BBCA naik 1,2% kemarin.", WEDNESDAY, date(2024, 7, 24)),
    ("Saham BBCA naik 1,2% pada Senin.", WEDNESDAY, date(2024, 7, 22)),
    ("任天堂の株価は昨日3.4%上昇した。", TUESDAY_NIGHT, date(2024, 7, 23)),
    ("삼성전자 주가가 어제 1.2% 하락했다.", TUESDAY_NIGHT, date(2024, 7, 23)),
    ("Las acciones de Repsol cayeron ayer un 2,1%.", WEDNESDAY, date(2024, 7, 23)),
    ("Microsoft shares rose 2.1% in after-hours trading.", WEDNESDAY, date(2024, 7, 24)),
    ("Microsoft shares rose 2.1% in premarket trading.", datetime(2024, 7, 24, 12, 0, tzinfo=UTC), date(2024, 7, 24)),
    ("Gold fell 1.2% on Monday.", WEDNESDAY, date(2024, 7, 22)),
]  # fmt: skip
SILENT = [
    ("no word for a day", "Microsoft stock fell 3.6%.", WEDNESDAY),
    ("no date of publication", "Microsoft stock fell 3.6% on Monday.", None),
    ("the day of something else", "Microsoft stock fell 3.6% after it said on Monday that a server failed.", WEDNESDAY),
    ("two days", "Microsoft stock opened lower on Monday and fell 3.6% on Tuesday.", WEDNESDAY),
    ("a badge", "Microsoft (MSFT -3.6%) met its makers on Monday.", WEDNESDAY),
    ("a longer period", "Microsoft stock fell 3.6% this week, on Monday", WEDNESDAY),
    ("clocks that disagree", "Bitcoin fell 1.2% today.", TUESDAY_NIGHT),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published_at", "day"), STATED, ids=[row[0] for row in STATED])
def test_a_word_for_a_day_gives_the_date(text: str, published_at: datetime, day: date) -> None:
    """Counted back from the day of publication where the market is; a weekday is the last one."""
    (claim,) = claims(text, published_at)
    assert claim.session_hint == day


@pytest.mark.parametrize(
    ("text", "published_at"), [row[1:] for row in SILENT], ids=[row[0] for row in SILENT]
)
def test_without_a_sure_day_there_is_none(text: str, published_at: datetime | None) -> None:
    """A wrong date would make a right claim look wrong."""
    found = claims(text, published_at)
    assert found
    assert {claim.session_hint for claim in found} == {None}


def test_the_word_is_evidence() -> None:
    """With its span, as a period."""
    (claim,) = claims("Microsoft stock fell 3.6% on Monday.", WEDNESDAY)
    assert [each.exact for each in claim.evidence if each.role is EvidenceRole.PERIOD] == ["Monday"]


@pytest.mark.parametrize("code", [pack.code for pack in packs() if pack.weekdays])
def test_the_weekdays_of_every_pack_have_their_places(code: str) -> None:
    """Monday is the first; what another language places elsewhere has no place, and those are few."""
    pack = next(each for each in packs() if each.code == code)
    lexicon = standard()
    placed = 0
    for place, word in enumerate(pack.weekdays):
        marks = [mark for mark in lexicon.find(fold(word), lang=code) if mark.weekday is not None]
        assert all(mark.weekday == place for mark in marks)
        placed += bool(marks)
    assert placed >= 5
