"""Times of German and Indonesian that stand beside words for a moment, or open their sentence without a comma."""

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Subject
from streams.extract.times.extremes import LONG
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_AT_PRESENT = 3
"""So near a word for "at the moment" stands behind the time that it only goes with."""
_NOW = frozenset(["aktuell", "derzeit", "momentan"])
_ENDED_TIME = Pattern(
    r" (?:(?:the|die|das|den) (?:(?:vergangen|abgelaufen|verkurzt|kurz|erst|letzt)en? )?)?"
    r"(?:(?P<week>week|(?:handels|borsen)?woche|pekan|minggu)|(?P<month>month|monat|bulan)|(?P<quarter>quarter|quartal|kuartal)|(?P<year>year|(?:borsen)?jahr|tahun))\b"
)
"""Behind "closed" it says over what time the move was: "closed the week 2% lower"."""
_NEXT = Pattern(r",(?!\d)| (?:and|und|dan|but|aber|tetapi) ")
_FROM_LAST = Cue(
    r"[^;%]{0,90} dari (?:(?:(?:posisi|level|angka|harga) )*(?:rp ?)?\d[\d.,]*(?: (?:poin|per saham|per lembar))?,? (?:(?:pada|di|dalam|saat|penutupan|akhir|perdagangan) )*"
    r"|(?:(?:harga|posisi|level|akhir) )*penutupan (?:akhir )?)(?:(?P<week>pekan|minggu|sepekan)|(?P<month>bulan)|(?P<year>tahun)) (?:yang )?(?:lalu|sebelumnya|silam)\b"
)
"""Behind a number it says what a price was before, and when: "dari 5.931 poin pada pekan sebelumnya", "dari penutupan pekan lalu"."""
_SINCE_LISTED = Pattern(r"\b(?:setelah|usai|sejak|resmi|mulai|pertama) $")
"""Before it in Indonesian a share is only listed: "pada hari pertama setelah diperdagangkan"."""
_THROUGHOUT = Pattern(r"(?:sepanjang|selama|dalam) |se(?:pekan|minggu|bulan)\b")
"""With these a long time in Indonesian stands for all that the sentence tells."""


def told_with(scope: Scope, found: list[marks.Mark], moment: marks.Mark) -> marks.Mark | None:
    """Return the long time right before a word that only says "at the moment": "auf Wochensicht derzeit noch ein Gewinn von 2 Prozent"."""
    if moment.period is not Period.INTRADAY or moment.start > scope.anchor.start:
        return None
    for each in found:
        if each.period in LONG and 0 < moment.start - each.end <= _AT_PRESENT:
            return each
        if each.period in LONG and each.end < moment.start and _is_since(scope, each, moment):
            return each
    return None


def _is_since(scope: Scope, period: marks.Mark, moment: marks.Mark) -> bool:
    """Whether a German "since" goes on up to a word for "at the moment": "seit dem Jahresstart liegt A aktuell noch 2 Prozent im Plus"."""
    sentence = scope.sentence
    if sentence.gap(moment.start, moment.end) not in _NOW:
        return False
    gap = sentence.gap(period.start, moment.start)
    return gap.startswith("seit ") and "," not in gap and not any(map(str.isdigit, gap))


def closed_over(scope: Scope, found: list[marks.Mark], moment: marks.Mark) -> marks.Mark | None:
    """Return the time that a close or an opening ended, or throughout which an Indonesian sentence tells: "sepanjang pekan lalu saham A naik 2 persen pada level penutupan"."""
    sentence = scope.sentence
    ended = _ENDED_TIME.match(sentence.gap(moment.end, scope.right))
    is_next = moment.start >= scope.anchor.end and _NEXT.search(sentence.gap(scope.anchor.end, moment.start))
    if ended is not None and ended.lastgroup is not None and not is_next:
        period = Period[ended.lastgroup.upper()]
        return marks.Mark(moment.start, moment.end + ended.end(), marks.PERIOD, period)
    if sentence.lang not in MALAY or moment.period is not Period.CLOSE:
        return None
    for each in found:
        through = _THROUGHOUT.match(sentence.gap(each.start, each.end))
        if each.period in LONG and each.end <= scope.anchor.start and through is not None:
            return each
    return None


def measured_over(scope: Scope) -> marks.Mark | None:
    """Return the time over which an Indonesian price counts from what it was: "naik 2 persen ke 6.970 dari 6.830 pada pekan lalu"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang not in MALAY or not sentence.cues & _FROM_LAST.bit:
        return None
    found = _FROM_LAST.match(sentence.gap(end, scope.right))
    if found is None or found.lastgroup is None:
        return None
    return marks.Mark(end + 1, end + found.end(), marks.PERIOD, Period[found.lastgroup.upper()])


def is_of_malay_verb_behind(scope: Scope, period: marks.Mark) -> bool:
    """Whether an Indonesian word for "for a while" opens the verb behind a number: "naik 2 persen, dan sempat menyentuh rekor"."""
    if period.start < scope.anchor.end or scope.sentence.lang not in MALAY:
        return False
    word = scope.sentence.gap(period.start, period.end)
    before = scope.sentence.gap(scope.anchor.end, period.start)
    return word == "sempat" or (word == "diperdagangkan" and _SINCE_LISTED.search(before) is not None)


_TODAY = frozenset(["", "이날", "이날 미국", "이어", "한편"])
_PRESENT = "현재"
"""It opens what is said of anything: "현재 확인 가능한 ...는"."""
_DID_BEFORE = Cue(r"(?:던|다가|지만|으나|는데|했으며|였으며) ")
"""Korean endings that close what was told before: "장 초반 5% 오르던 ...는 1% 하락했다"."""


def opens_for_all(scope: Scope, period: marks.Mark) -> bool:
    """Whether a German or Korean sentence opens with a time for all its numbers: "시간외 거래에서 테슬라는 2%, 엔비디아는 3% 내렸다"."""
    if scope.sentence.lang != "ko":
        return _opens_german(scope, period)
    sentence = scope.sentence
    if sentence.gap(sentence.start, period.start).strip() not in _TODAY or period.period is Period.CLOSE:
        return False
    if sentence.gap(period.start, period.end) == _PRESENT:
        return False
    between = sentence.gap(period.end, scope.anchor.start)
    if sentence.cues & _DID_BEFORE.bit and _DID_BEFORE.search(between) is not None:
        return False
    return not sentence.marks_in(period.end, scope.anchor.start, marks.DAYS)


def _opens_german(scope: Scope, period: marks.Mark) -> bool:
    """Whether a German sentence opens with a long time for its verb and for those that "and" or a comma adds: "Seit Jahresbeginn hat A 2 Prozent verloren, B hat 3 Prozent gewonnen"."""
    sentence, end = scope.sentence, scope.anchor.start
    if sentence.lang != "de" or period.period not in LONG:
        return False
    if sentence.gap(sentence.start, period.start).strip():
        return False
    return not sentence.marks_in(period.end, end, marks.CLAUSE_BREAK) and ";" not in sentence.gap(
        period.end, end
    )


_AFTER_WHAT = Pattern(
    r"\b(?:nach|wegen|trotz|dank|infolge|angesichts|aufgrund) (?!wie )(?:[a-zß-]+ ){1,6}(?:(?:von|um) (?:[a-z]+ ){0,2}[\d.,]+ ?(?:prozent|%) )?$"
)
"""Right before a long time they make it that of what came before: "nach dem Rutsch in den vergangenen Wochen"."""
_THE = Pattern(r"(?:^|(?<!, )\b)(?:der|die|das|den|dem|des) (?:auch |schon |bereits )?$")
"""Right before it with a noun behind it describes that noun: "die in den vergangenen Tagen gebeutelte Aktie"."""
_EARNED = Pattern(r"\b(?:verdien|erziel|erwirtschaft|umsatz|umgesetzt|gewinn|ergebnis)")
_CLAUSE_OF_SHARE = Pattern(r"[,;] | und ")
_REPORTED_FOR = Pattern(
    r"\b(?:[a-z]*zahlen|[a-z]*ergebnis(?:se|sen|ses)?|bilanz|[a-z]*(?:umsatz|gewinn|verlust|absatz)(?:es|s|e)?|[a-z]*geschaft|nachfrage|auftragseingang|verkaufe|auslieferungen) (?:[a-zß]+ ){0,2}$"
)
"""Right before a time behind the number they make it that for which a company reports: "sorgten die Zahlen im dritten Quartal"."""


def is_of_german_noun(scope: Scope, subject: Subject, period: marks.Mark) -> bool:
    """Whether a long time in German is that of a cause, of a noun that it describes, or of what a company earned: "verdiente im ersten Halbjahr mehr, und die Aktie gewann 3 Prozent"."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "de" or period.period not in LONG:
        return False
    before = sentence.gap(sentence.start, period.start)
    if period.start >= start:
        behind = sentence.gap(scope.anchor.end, period.start)
        if behind.startswith(") ") and behind.strip() != ")":
            return True
        return len(behind.split()) > 2 and _REPORTED_FOR.search(behind) is not None
    if _AFTER_WHAT.search(before) is not None:
        return True
    if subject.start < period.end:
        return False
    if _THE.search(before) is not None:
        return not any(each.start < subject.start for each in sentence.anchors if each.start > period.end)
    if _CLAUSE_OF_SHARE.search(sentence.gap(period.end, subject.start)) is None:
        return False
    return _EARNED.search(sentence.gap(sentence.start, subject.start)) is not None
