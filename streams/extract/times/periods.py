"""Over what time a percent moved, and whether its number is about, at least, or at most."""

import re

from schemas.vocabulary import EXTENDED, Period, Qualifier
from streams.extract import marks
from streams.extract.chinese.parts import periods_of_headline
from streams.extract.chinese.times import DENSE_LANGUAGES, accumulated_over, time_of_list
from streams.extract.context.business import yearly
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Anchor, Sentence, Subject
from streams.extract.times.bases import MOMENTS, is_measured_from, is_of_rise_before
from streams.extract.times.beside import (
    closed_over,
    is_of_german_noun,
    is_of_malay_verb_behind,
    measured_over,
    opens_for_all,
    told_with,
)
from streams.extract.times.calendar import calendar_of, is_of_contract, is_of_own_day
from streams.extract.times.durations import duration_of
from streams.extract.times.extremes import LONG, best_time, is_of_extreme
from streams.extract.times.repeated import time_compared, time_of_number_before
from streams.extract.times.sayings import is_of_insertion, is_saying
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_FROM_EXTREME = Cue(
    r"(?: of (?:its|their) (?:market )?value)? (?:from|off|below|above|since|fr|versus|vs\.?) (?:(?:its|their|his|the|a|an|[\w-]+['’]s) )?(?:[\w'’/.-]+ ){0,4}?(?:(?P<high>highs?|peaks?|records?|tops?(?! (?:job|executive|spot))|hi)|lows?|bottoms?|troughs?)\b(?! of the (?:day|session))"
)
"""Behind a number it says from where a price has gone: "down 22% from its June high"."""
_STANDS = Cue(
    r"\b(?:up|down|off|fallen|risen|now|still|remains?) |\b(?:has|have|['’]s|['’]ve) (?:[a-z]+ )?(?:lost|shed|tumbled|dropped|declined|plunged|slumped|slid|sunk|gained|climbed|surged|rallied|rebounded|soared|jumped|recovered|advanced|retreated|plummeted|crashed|bounced) "
)
"""Before it, so that a fall of the day "from a record" is none of these."""
_OPENING = 48
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_CALENDAR = Cue(
    r"\W*(?:(?:gains?|loss|losses|rise|drop|decline|increase|advance|returns?|jump|fall|surge|rally|slump|plunge) )?(?:(?:in|during|throughout|for|over) (?:the |all of )?"
    rf"(?:(?P<year>(?:19|20)\d\d)|(?P<quarter>(?:first|second|third|fourth|last|final) (?:three months|quarter))|(?P<month>{_MONTHS})(?! \d{{1,2}}\b(?!\d))))\b(?!['’-]| (?:delivery|contracts?|settlement|expiry|futures))"
)
_CAUSE = Cue(
    r".* (?:after|following|once|because|despite|(?:even )?though|although|on (?:news|reports|word|signs|hopes)(?: that| of)?) (?!hours\b)(?:[^;%]{1,200} )?(?:[\w'’-]+ ){2}[^;%]*"
    r"|.* after (?:earlier|previously) [^;%]*"
    r"|.* as (?:[\w'’-]+ ){1,4}(?:cuts?|raise[sd]?|lower(?:s|ed)|trim(?:s|med)|forecasts?|flag(?:s|ged)|warn(?:s|ed)|sa(?:ys|id)|post(?:s|ed)|report(?:s|ed)|miss(?:es|ed)|beats?|announce[sd]?|unveil(?:s|ed)|expect(?:s|ed)|predict(?:s|ed)|plan(?:s|ned)|guide[sd]|see[sn]?|saw|reaffirm(?:s|ed)|maintain(?:s|ed)) [^;%]*"
)
"""Between a number and a period they open another clause, of which the period tells: "fell 3% after it cut its forecast for the year"."""
_DONE = Pattern(r"\b(?:has|have|had|is|are|['’]s|now|still)\b")
"""Before a number they tell what it did so far, to which the period may belong."""
_JUST_THERE = Pattern(
    r"(?: (?:up|down|higher|lower|firmer|weaker|stronger))?(?: (?:on|for|in|over))?(?: the)? ?"
)
_LOW = Cue(r" from (?:its|the|their|a) (?:[a-z0-9-]+ ){0,3}(?P<low>lows?|troughs?)\b")
_CALENDAR_PERIODS = {
    "low": Period.FROM_LOW,
    "year": Period.YEAR,
    "quarter": Period.QUARTER,
    "month": Period.MONTH,
}
_OF_DATE = Pattern(r" \d{1,2}(?:st|nd|rd|th)?\b(?![.,]\d| ?(?:%|per|pct))")
"""Behind a month it is one day of it: "in February 14 trade"."""
_RESULT = Cue(
    r"\b(?:results?|profits?|earnings|net loss|revenues?|sales|income|numbers|ebitda|volumes|deliveries|updates?|report|performance|guidance)\b(?: [a-z]+){0,2} (?:for|in|during|of|over)? ?(?:the )?$"
)
_WILL_REPORT = Pattern(
    r"\b(?:will|to|set to|which|who|is|are) (?:report|post|release|announce|publish|unveil|deliver)(?:s|ing)?(?: [\w'’-]+){0,8} $|\b(?:due|expected|scheduled)(?: out)? $"
)
"""Before "after the bell" they say when figures will be told, not when a price moved."""
_ENDED = Pattern(r" (?:ended|ending|to|that ended)\b")
"""Before or behind a period they make it that of a company's figures: "on weak results for the quarter ended December"."""
_PERFECT = Cue(
    r"(?: (?:has|have|had|is|are|was|were)|\b(?:after|having))(?: (?:already|also|nearly|almost|more than|now|been))* (?:[a-z]+(?:ed|en|ing|ose)|up|down|higher|lower)(?: by (?:more than |nearly |about |almost )?(?:a |one-)?(?:third|half|quarter|fifth|two-thirds|three-quarters))?(?: (?:in value|sharply|strongly|steadily|steeply|so far|over|in|for|during|since|the|this|past|last))* $"
)
"""Before a period in English they tell of its verb what it had done so far: "which has doubled this year, fell 3%"."""
_NEXT_VERB = Pattern(
    r"[^,;]{0,24}?(?:[,;]| but| and| yet)(?!.*(?:(?<!is )(?<!are )(?<!was )(?<!were )\b(?:up|down)|ing)$).*",
    re.DOTALL,
)
"""Between that period and a verb of its own kind; "up" and "losing" only say more of the verb before."""
_NEXT_CLAUSE = Pattern(r"(?:[,;]|[,;]? (?:and|e|y|et|ed|und|en|i|och|og|ve),?) ?")
"""Between a number that has its time and another time they open the next one's clause: "na semana sobe 1%, no mês, cai 2%"."""
_AND_THEN = Pattern(r"(?: (?:to|at) [$€£₹]?[\d.,]+)?,? (?:and|but|while) ")
"""Between a number and a time that a comma closes they open another clause: "fell 9% on the day, and since its IPO, it has lost 24%"."""
_SAME_PHRASE = Pattern(r"(?: (?:to|at) [$€£₹]?[\d.,]+)?[\w\s'’-]{0,12}")


def period_of(scope: Scope, motion: Motion, subject: Subject) -> marks.Mark | None:
    """Return the period word nearest to the percent in its territory, or before its subject."""
    low = min(scope.left, subject.start) if scope.left == scope.sentence.start else scope.left
    sentence = scope.sentence
    told = _from_extreme(scope) or measured_over(scope)
    if told is None and (told := duration_of(scope, subject)) is not None:
        told = None if is_of_extreme(sentence, told) else told
    if told is not None:
        return told
    found = sentence.marks_in(low, scope.right, marks.PERIOD) or periods_of_headline(scope)
    found = [each for each in found if not _is_of_something_else(scope, motion, subject, each)]
    if len(sentence.anchors) > 1:
        found = [each for each in found if not _is_of_another(scope, each)]
    if not found:
        return (
            best_time(scope)
            or _opening_period(scope, motion)
            or _calendar_period(scope)
            or calendar_of(scope, motion, subject)
            or _year_before(scope)
            or time_compared(scope)
            or (sentence.section(sentence.start) if sentence.opens_line else None)
            or time_of_list(scope)
            or time_of_number_before(scope, motion)
        )
    anchor = scope.anchor
    nearest = min(
        found,
        key=lambda each: each.start - anchor.end if each.start >= anchor.end else anchor.start - each.end,
    )
    if (longer := told_with(scope, found, nearest)) is not None:
        return longer
    if nearest.period is Period.SINCE and (over := accumulated_over(scope, nearest)) is not None:
        return over
    if nearest.period in MOMENTS and (over := closed_over(scope, found, nearest)) is not None:
        return over
    if nearest.period in MOMENTS and nearest.start < anchor.start:
        behind = _right_behind(scope, found) or _calendar_period(scope)
        return behind if behind is not None and behind.start >= anchor.end else nearest
    return nearest


def _is_of_something_else(scope: Scope, motion: Motion, subject: Subject, period: marks.Mark) -> bool:
    """Whether a period in the territory of a percent is not that of its move."""
    sentence = scope.sentence
    return (
        is_measured_from(scope, period)
        or is_of_rise_before(scope, period)
        or is_of_extreme(sentence, period)
        or _is_of_verb_before(scope, motion, period)
        or _is_before_day(scope, period)
        or (period.period is Period.MONTH and _is_no_month(sentence, period))
        or _is_of_result(sentence, period)
        or _is_of_cause(scope, motion, period)
        or _is_past_semicolon(scope, subject, period)
        or is_of_insertion(scope, motion, subject, period)
        or is_saying(sentence, period)
        or is_of_malay_verb_behind(scope, period)
        or is_of_german_noun(scope, subject, period)
    )


def _right_behind(scope: Scope, found: list[marks.Mark]) -> marks.Mark | None:
    """Return the long period right behind a number: "settled 4 percent up on the week"."""
    end = scope.anchor.end
    return next(
        (
            each
            for each in found
            if each.period in LONG
            and each.start >= end
            and _JUST_THERE.fullmatch(scope.sentence.gap(end, each.start)) is not None
        ),
        None,
    )


def _is_past_semicolon(scope: Scope, subject: Subject, period: marks.Mark) -> bool:
    """Whether a semicolon parts a long period from an English number: "Oil gains 3%; records a loss for the week"."""
    sentence, anchor = scope.sentence, scope.anchor
    if period.period not in LONG or sentence.lang != "en" or ";" not in sentence.folded:
        return False
    if period.start >= anchor.end:
        return ";" in sentence.gap(anchor.end, period.start)
    return period.end <= subject.start < anchor.start and ";" in sentence.gap(period.end, subject.start)


def _is_of_cause(scope: Scope, motion: Motion, period: marks.Mark) -> bool:
    """Whether a long period closes an English clause that says why something moved on the day: "rose 3% after it won a deal this week"."""
    sentence, anchor = scope.sentence, scope.anchor
    if period.period not in LONG or period.start < anchor.end or not sentence.cues & _CAUSE.bit:
        return False
    if sentence.lang not in {"en", None} or _CAUSE.fullmatch(sentence.gap(anchor.end, period.start)) is None:
        return False
    low = min(motion.start, anchor.start)
    return _DONE.search(sentence.gap(max(scope.left, low - 24), low)) is None


def _year_before(scope: Scope) -> marks.Mark | None:
    """Return the year over which a number counts that is only told against the year before: "12% higher than a year ago"."""
    if not scope.sentence.kinds & (marks.COMPARISON | marks.PAST) or not yearly(scope):
        return None
    end = scope.anchor.end
    found = scope.sentence.marks_in(end, scope.right, marks.COMPARISON | marks.PAST)
    return marks.Mark(found[0].start, found[0].end, marks.PERIOD, Period.YEAR) if found else None


def _from_extreme(scope: Scope) -> marks.Mark | None:
    """Return from which high or low an English number counts."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _FROM_EXTREME.bit or not sentence.cues & _STANDS.bit:
        return None
    found = _FROM_EXTREME.match(sentence.gap(end, scope.right))
    if found is None or _STANDS.search(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    if "52" in found[0]:  # the pack has a period of its own for it
        return None
    period = Period.FROM_HIGH if found.group("high") else Period.FROM_LOW
    return marks.Mark(end + 1, end + found.end(), marks.PERIOD, period)


def _opening_period(scope: Scope, motion: Motion) -> marks.Mark | None:
    """Return the period that opens a sentence for all its numbers: "For the week, the Dow lost 1.9%, the Nasdaq 3%", "Movers after hours: A up 3%, B down 2%".

    Where no comma closes it, for those that leave out their verb: "W tym tygodniu A stracił 2 proc., a B 1 proc.".
    """
    sentence = scope.sentence
    if not sentence.kinds & marks.PERIOD:
        return None
    names = sentence.names
    end = names[0].start if names else sentence.start
    for each in sentence.marks_in(sentence.start, min(end, sentence.start + _OPENING), marks.PERIOD):
        is_own = scope.anchor.start < each.start or not any(
            other.end <= each.start for other in sentence.anchors
        )
        is_first = each.start == sentence.start and sentence.lang in DENSE_LANGUAGES
        behind = sentence.gap(each.end, end)
        opens = is_first or "," in behind or ":" in behind or opens_for_all(scope, each)
        opens = opens or (each.period in LONG and motion.mark is not None and motion.end <= scope.left)
        opens = opens and not _is_of_verb_before(scope, motion, each)
        opens = opens and not (each.period is Period.MONTH and _is_no_month(sentence, each))
        opens = opens and not (
            each.period in MOMENTS and " after " in sentence.gap(sentence.start, each.start)
        )
        return each if opens and is_own and not is_of_own_day(scope, each.end) else None
    return None


def _is_of_another(scope: Scope, period: marks.Mark) -> bool:
    """Whether a period belongs to the number before it or behind it: "up 150% this year, fell 1%", "fell 3%, trimming its gain for the year to 20%"."""
    sentence, own = scope.sentence, scope.anchor
    before = [each for each in sentence.anchors if each.end <= period.start]
    if period.start < own.start:
        if not before or _opens_next(sentence, before, period):
            return False
        return _is_told_of(sentence, before[-1].end, period.start, period.end, own.start)
    behind = next((each for each in sentence.anchors if each.start >= period.end), None)
    if behind is None or before[-1:] != [own]:
        return False
    if ";" in sentence.gap(own.end, period.start):
        return True
    if _is_parted(sentence, own.end, period.start) and not _is_parted(sentence, period.end, behind.start):
        return True
    return _opens_next(sentence, before, period)


def _opens_next(sentence: Sentence, before: list[Anchor], period: marks.Mark) -> bool:
    """Whether a period opens the clause of the number behind it: a comma closes it, or the one before has a time of its own already."""
    last = before[-1]
    closed = period.period in LONG and sentence.gap(period.end, period.end + 1) == ","
    if closed and _AND_THEN.fullmatch(sentence.gap(last.end, period.start)) is not None:
        return True
    if period.period not in LONG or _NEXT_CLAUSE.fullmatch(sentence.gap(last.end, period.start)) is None:
        return False
    low = before[-2].end if len(before) > 1 else sentence.start
    return any(each.period in LONG for each in sentence.marks_in(low, last.start, marks.PERIOD))


def _is_told_of(sentence: Sentence, end: int, start: int, stop: int, following: int) -> bool:
    """Whether a period stands right behind a number, and a comma or a conjunction parts it from the next one."""
    return _SAME_PHRASE.fullmatch(sentence.gap(end, start)) is not None and _is_parted(
        sentence, stop, following
    )


def _is_parted(sentence: Sentence, start: int, end: int) -> bool:
    gap = sentence.gap(start, end)
    return (
        "," in gap
        or ";" in gap
        or " after " in gap
        or bool(sentence.marks_in(start, end, marks.CLAUSE_BREAK | marks.CONJUNCTION))
    )


def _is_of_verb_before(scope: Scope, motion: Motion, period: marks.Mark) -> bool:
    """Whether an English period belongs to a verb without a number that another clause has: "has doubled this year; it fell 3%"."""
    sentence = scope.sentence
    if not sentence.cues & _PERFECT.bit or period.period not in LONG or motion.mark is None:
        return False
    if not period.end <= motion.start < scope.anchor.start:
        return False
    if _PERFECT.search(sentence.gap(sentence.start, period.start)) is None:
        return False
    return _NEXT_VERB.fullmatch(sentence.gap(period.end, motion.end)) is not None


def _is_before_day(scope: Scope, period: marks.Mark) -> bool:
    """Whether a day behind a comma, or behind the period of the number before, tells the number's own time.

    "hat sich seit 2023 halbiert, heute plus 2 Prozent"; "na een winst van 30 procent vorig jaar zakte Acme dinsdag 1 procent".
    """
    sentence, start = scope.sentence, scope.anchor.start
    if period.period not in LONG or not sentence.kinds & marks.DAYS or period.end > start:
        return False
    days = sentence.marks_in(period.end, start, marks.DAYS)
    if not days:
        return False
    before = next((each for each in sentence.anchors if each.end == scope.left), None)
    behind_one = (
        before is not None and _SAME_PHRASE.fullmatch(sentence.gap(before.end, period.start)) is not None
    )
    return behind_one or _is_parted(sentence, period.end, days[0].start)


def _is_no_month(sentence: Sentence, period: marks.Mark) -> bool:
    """Whether a month is that of a contract's delivery, or of the date of one day."""
    if is_of_contract(sentence, period):
        return True
    return _OF_DATE.match(sentence.gap(period.end, sentence.end)) is not None


def _is_of_result(sentence: Sentence, period: marks.Mark) -> bool:
    """Whether an English period is the one for which a company tells its figures."""
    if not sentence.cues & _RESULT.bit:
        return False
    text = sentence.gap(sentence.start, period.start)
    if period.period in EXTENDED:
        return _WILL_REPORT.search(text) is not None
    if period.period not in LONG:
        return period.period in MOMENTS and text.endswith(("quarter ", "year ", "half ", "months "))
    opens = sentence.gap(period.start, period.end).startswith(("for ", "in ", "during ", "of ", "over "))
    found = _RESULT.search(text)
    if found is None:
        return False
    return opens or _ENDED.match(sentence.gap(period.end, sentence.end)) is not None or text.endswith("the ")


def _calendar_period(scope: Scope) -> marks.Mark | None:
    """Return the year, quarter or month that an English sentence names at its begin or right behind the number; there a low, too."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & (_CALENDAR.bit | _LOW.bit) or sentence.lang != "en":
        return None
    opening = _CALENDAR.match(sentence.gap(sentence.start, scope.anchor.start))
    if opening is not None and is_of_own_day(scope, sentence.start + opening.end()):
        opening = None
    behind = sentence.gap(end, min(sentence.end, end + _OPENING))
    found = opening or _CALENDAR.match(behind) or _LOW.match(behind)
    if found is None:
        return None
    start = sentence.start if opening else end
    period = next(_CALENDAR_PERIODS[name] for name, text in found.groupdict().items() if text)
    return marks.Mark(start, start + found.end(), marks.PERIOD, period=period)


def qualifier_of(scope: Scope, period: marks.Mark | None = None) -> Qualifier | None:
    """Return the qualifier right beside a percent: "about 3%", "3% or more"; "over" may open its period instead."""
    if not scope.sentence.kinds & marks.QUALIFIER:
        return None
    start, end = scope.anchor.start, scope.anchor.end
    for each in scope.sentence.marks_in(max(scope.left, start - 30), start, marks.QUALIFIER):
        if not scope.sentence.gap(each.end, start).strip():
            return each.qualifier
    for each in scope.sentence.marks_in(end, end + 20, marks.QUALIFIER):
        opens = _opens_level(scope.sentence, each) or (period is not None and period.start == each.start)
        if not scope.sentence.gap(end, each.start).strip() and not opens:
            return each.qualifier
    return None


def _opens_level(sentence: Sentence, mark: marks.Mark) -> bool:
    """Whether a word behind a percent only says where a price went, or against what: "fiel um 4 Prozent unter 60.000 Dollar", "на 0,3% до долара"."""
    if mark.qualifier is Qualifier.AS_MUCH_AS and sentence.gap(mark.start, mark.end) < _DENSE:
        return True
    return _LEVEL.match(sentence.gap(mark.end, sentence.end)) is not None


_LEVEL = Pattern(r" (?:[^\W\d_]{1,6} )?[$€£¥]?\d")
_DENSE = "\u2e80"
"""Scripts from this sign on write such a word behind the number."""
