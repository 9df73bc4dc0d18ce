"""A verdict on every percent of a sentence: a finding with its securities, or a refusal with its reason."""

import re
from dataclasses import dataclass, replace

from schemas.values import value
from schemas.vocabulary import Direction, NumberType, Period, Qualifier, SignSource
from streams.extract import marks
from streams.extract.context.followers import motion_of_leader
from streams.extract.context.malay import noun_of_record
from streams.extract.context.parallel import OwnName, parallel_names
from streams.extract.context.unreal import unreal
from streams.extract.english.ranked import listed_motion
from streams.extract.english.several import of_several
from streams.extract.english.supposed import supposed
from streams.extract.english.trading import up_to_settle
from streams.extract.prose import refusals
from streams.extract.prose.days import StatedDay, stated_day
from streams.extract.prose.heads import is_behind_metric
from streams.extract.prose.motion import (
    Motion,
    Scope,
    closing_motion,
    direction_of,
    find_motion,
    is_attribute,
    motion_of_list,
)
from streams.extract.prose.movers import find_topic, mover_behind
from streams.extract.prose.sentence import Anchor, Name, Refused, Sentence, Subject, weighty_words
from streams.extract.prose.subject import find_subject
from streams.extract.prose.support import Support, is_experimental, support_of
from streams.text.cues import Cue

MIN_SHAPE = 60
_DID_SO = re.compile(
    r" (?:lo (?:hizo|hacia|hacian|hicieron|hace)|hizo lo (?:propio|mismo)|fez o mesmo|en hizo) "
)
"""A verb that stands for the one before: "A rose 1% and B did so by 2%"."""
_OF_RECORD = Cue(
    r"\s?(?:ぶり|来の?(?:高|安|最|新|下|上)|來?(?:新|最|的最|高|低)|的?(?:新高|新低|最|首次)|만에|\s?만의)"
)
"""Behind a period it says for how long there was no such move: "3カ月ぶり安値", "以來新高", "3개월 만에"."""

_HAD = Cue(r", (?:which|who|whose [a-z]+) had ")
_OPENING = 48
_SAME_PHRASE = re.compile(r"[\w\s'’-]{0,12}")


_UNLISTED: Refused = (NumberType.OTHER, "the name is not listed")
"""An index without a symbol of its own moved; the next of the list may have one."""


@value(kw_only=False)
class Finding:
    """A percent that is a move: of which securities, which way, over what period; ``shape`` is 0 to 100.

    ``start`` to ``end`` is the relation: from the name or the verb to the number or the verb, inside one sentence.
    """

    anchor: Anchor
    start: int
    end: int
    names: tuple[Name, ...]
    direction: Direction
    sign_source: SignSource
    sign: tuple[int, int]
    period: Period | None
    period_span: tuple[int, int] | None
    qualifier: Qualifier | None
    rule: str
    shape: int
    day: StatedDay | None = None
    is_experimental: bool = False
    support: Support = Support.NONE


@value(kw_only=False)
class Refusal:
    """A percent that is no move: its type and the reason."""

    anchor: Anchor
    type: NumberType
    reason: str


Verdict = Finding | Refusal


@dataclass(slots=True)
class _Before:
    """What the percent before said, for those that leave out the subject or the verb."""

    subject: Subject | Refused | None = None
    motion: Motion | None = None


def read_sentence(sentence: Sentence) -> list[Verdict]:
    """Return one verdict for each percent of the sentence, in order."""
    verdicts: list[Verdict] = []
    before = _Before()
    parallel = parallel_names(sentence)
    anchors = sentence.anchors
    for place, anchor in enumerate(anchors):
        left = sentence.left_of(place)
        right = anchors[place + 1].start if place + 1 < len(anchors) else sentence.end
        scope = Scope(sentence, anchor, left, right, _spent(sentence, before, left, anchor))
        own = parallel.get(place)
        if own is None and place in parallel:
            verdicts.append(Refusal(anchor, NumberType.OTHER, "a list with names that are not known"))
            continue
        verdicts.append(_judge(scope, before, own))
    return _without_extremes(verdicts)


def _spent(sentence: Sentence, before: _Before, left: int, anchor: Anchor) -> marks.Mark | None:
    """Return the verb that stands behind the percent before, when somebody else is named behind it."""
    mark = None if before.motion is None else before.motion.mark
    if mark is None or not left <= mark.start < anchor.start:
        return None
    named = sentence.names_in(mark.end, anchor.start) or sentence.marks_in(mark.end, anchor.start, marks.HEAD)
    return mark if named else None


def _judge(scope: Scope, before: _Before, own: OwnName | None) -> Verdict:
    """Return the verdict on one percent, and remember it for the next."""
    if own is not None:
        scope = replace(scope, left=scope.sentence.start)
    given = None if own is not None else mover_behind(scope)
    if isinstance(given, tuple) and isinstance(given[0], Motion) and isinstance(given[1], Subject):
        before.motion, before.subject = None, None
        return _finding(scope, given[0], given[1])
    if isinstance(given, tuple):
        before.motion, before.subject = None, given
        return Refusal(scope.anchor, *given)
    motion = find_motion(scope)
    refused = refusals.beside(scope, motion)
    if refused is None and motion is None:
        motion = (before.motion if own else None) or _left_out_motion(scope, before)
    if refused is None and motion is None:
        refused = _without_motion(scope)
    if refused is not None or motion is None:
        if motion is not None or _names_something(scope):
            before.subject, before.motion = _still_spoken_of(scope, motion, refused, before), None
        return Refusal(scope.anchor, *(refused or (NumberType.OTHER, "")))
    subject = (
        _parallel_subject(scope, own)
        if own
        else find_topic(scope, motion, find_subject(scope, motion, before.subject))
    )
    refused = subject if isinstance(subject, tuple) else _afterwards(scope, motion, subject)
    before.subject, before.motion = subject if refused is None else refused, motion
    if refused is not None or isinstance(subject, tuple):
        return Refusal(scope.anchor, *(refused or (NumberType.OTHER, "")))
    if refusals.is_earlier(scope):
        return Refusal(scope.anchor, NumberType.OTHER, "an earlier state beside the main move")
    return _finding(scope, motion, subject)


def _still_spoken_of(
    scope: Scope, motion: Motion | None, refused: Refused | None, before: _Before
) -> Subject | Refused | None:
    """Return of whom a relative clause told the past, for the number behind it: "X, which had fallen 5%, recovered 3%"."""
    if (
        motion is None
        or refused is None
        or not scope.sentence.cues & _HAD.bit
        or _HAD.search(scope.sentence.gap(scope.left, motion.start + 4)) is None
    ):
        return refused
    return find_topic(scope, motion, find_subject(scope, motion, before.subject))


def _without_motion(scope: Scope) -> Refused:
    low = max(scope.left, scope.anchor.start - 80)
    if scope.sentence.marks_in(low, scope.anchor.start, marks.METRIC):
        return NumberType.METRIC, "a metric, and no move of a price"
    return NumberType.OTHER, "no word or sign of motion"


def _names_something(scope: Scope) -> bool:
    left, start = scope.left, scope.anchor.start
    return bool(scope.sentence.names_in(left, start) or scope.sentence.marks_in(left, start, marks.HEAD))


def _afterwards(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    if subject.shape < MIN_SHAPE:
        return NumberType.OTHER, "too far from the name"
    if len(subject.names) > 2 and _qualifier(scope) is Qualifier.AS_MUCH_AS:
        return NumberType.RANGE, "at most so much, among several"
    return (
        refusals.level(scope, motion)
        or refusals.moved_something(scope, motion, subject)
        or unreal(scope, motion, subject)
        or supposed(scope, motion, subject)
        or of_several(scope, motion, subject)
    )


def _left_out_motion(scope: Scope, before: _Before) -> Motion | None:
    """Return the motion of the percent before when this one only names the next security: "A fell 3%, B 2%"."""
    followed = motion_of_leader(scope) or up_to_settle(scope)
    if followed is not None:
        return followed
    if before.motion is None or scope.spent is not None:
        return (
            _heading_motion(scope)
            or closing_motion(scope)
            or listed_motion(scope)
            or motion_of_list(scope)
            or noun_of_record(scope)
        )
    told = isinstance(before.subject, Subject) or before.subject == _UNLISTED
    if not told or before.motion.source is not SignSource.WORD:
        return listed_motion(scope)
    names = scope.sentence.names_in(scope.left, scope.anchor.start)
    if (
        not names
        or weighty_words(_DID_SO.sub(" ", scope.sentence.gap(names[-1].end, scope.anchor.start))) > 2
    ):
        return None
    if scope.sentence.marks_in(scope.left, scope.anchor.start, marks.METRIC):
        return None
    return before.motion


def _heading_motion(scope: Scope) -> Motion | None:
    """Return the motion that opens a sentence which then lists names with numbers: "The biggest falls: A (5%), B (4%)"."""
    sentence, anchor = scope.sentence, scope.anchor
    names = sentence.names_in(sentence.start, anchor.start)
    if len(sentence.anchors) < 2 or not names:
        return None
    if weighty_words(sentence.gap(names[-1].end, anchor.start)) > 2:
        return None
    opening = [
        each
        for each in sentence.marks_in(sentence.start, names[0].start, marks.MOTION)
        if not is_attribute(scope, each)
    ]
    ways = {mark.kinds & marks.MOTION for mark in opening}
    if len(ways) != 1 or sentence.marks_in(sentence.start, anchor.start, marks.METRIC):
        return None
    mark = opening[0]
    return Motion(direction_of(mark.kinds), SignSource.WORD, mark.start, mark.end, mark)


def _parallel_subject(scope: Scope, own: OwnName) -> Subject | Refused:
    if not own.name.listed:
        return NumberType.OTHER, "the name is not listed"
    if scope.sentence.marks_in(own.name.end, scope.sentence.anchors[0].start, marks.METRIC):
        return NumberType.METRIC, "a metric moved, not a price"
    if is_behind_metric(scope, own.start):
        return NumberType.METRIC, "a metric of the list moved"
    return Subject((own.name,), "respectively", 85, own.start)


def _finding(scope: Scope, motion: Motion, subject: Subject) -> Finding:
    period = _period(scope, subject)
    qualifier = _qualifier(scope)
    start, end = _relation(scope, motion, subject)
    return Finding(
        anchor=scope.anchor,
        start=start,
        end=end,
        names=subject.names,
        direction=motion.direction,
        sign_source=motion.source,
        sign=(motion.start, motion.end),
        period=None if period is None else period.period,
        period_span=None if period is None else (period.start, period.end),
        qualifier=qualifier,
        rule=subject.rule,
        shape=subject.shape,
        day=stated_day(scope, subject.start),
        support=support_of(scope, subject.start),
        is_experimental=is_experimental(scope, motion, start, end),
    )


def _relation(scope: Scope, motion: Motion, subject: Subject) -> tuple[int, int]:
    """Return where the relation begins and ends: from the name or the verb to the number or the verb."""
    sentence, start, end = scope.sentence, scope.anchor.start, scope.anchor.end
    for each in subject.names:
        if sentence.start <= each.start < sentence.end:
            start, end = min(start, each.start), max(end, each.name_end)
    if sentence.start <= motion.start:
        start, end = min(start, motion.start), max(end, motion.end)
    return start, end


def _period(scope: Scope, subject: Subject) -> marks.Mark | None:
    """Return the period word nearest to the percent in its territory, or before its subject."""
    low = min(scope.left, subject.start) if scope.left == scope.sentence.start else scope.left
    sentence = scope.sentence
    found = sentence.marks_in(low, scope.right, marks.PERIOD)
    if sentence.cues & _OF_RECORD.bit:
        found = [each for each in found if not _OF_RECORD.match(sentence.gap(each.end, sentence.end))]
    if len(sentence.anchors) > 1:
        found = [each for each in found if not _is_of_number_before(scope, each)]
    if not found:
        return _opening_period(sentence)
    anchor = scope.anchor
    return min(
        found,
        key=lambda each: each.start - anchor.end if each.start >= anchor.end else anchor.start - each.end,
        default=None,
    )


def _opening_period(sentence: Sentence) -> marks.Mark | None:
    """Return the period that opens a sentence for all its numbers: "For the week, the Dow lost 1.9%, the Nasdaq 3%"."""
    if not sentence.kinds & marks.PERIOD:
        return None
    names = sentence.names
    end = names[0].start if names else sentence.start
    for each in sentence.marks_in(sentence.start, min(end, sentence.start + _OPENING), marks.PERIOD):
        return each if "," in sentence.gap(each.end, end) else None
    return None


def _is_of_number_before(scope: Scope, period: marks.Mark) -> bool:
    """Whether a period stands right behind a number before this one, and is that one's: "up 150% this year, fell 1%"."""
    sentence, own = scope.sentence, scope.anchor
    return any(
        each.end <= period.start < own.start
        and _SAME_PHRASE.fullmatch(sentence.gap(each.end, period.start)) is not None
        and "," in sentence.gap(period.end, own.start)
        for each in sentence.anchors
    )


def _qualifier(scope: Scope) -> Qualifier | None:
    if not scope.sentence.kinds & marks.QUALIFIER:
        return None
    start, end = scope.anchor.start, scope.anchor.end
    for each in scope.sentence.marks_in(max(scope.left, start - 30), start, marks.QUALIFIER):
        if not scope.sentence.gap(each.end, start).strip():
            return each.qualifier
    for each in scope.sentence.marks_in(end, end + 20, marks.QUALIFIER):
        if not scope.sentence.gap(end, each.start).strip():
            return each.qualifier
    return None


def _without_earlier_extreme(each: Verdict, close: Finding) -> Verdict:
    """Refuse an intraday extreme that the close of the same security follows: "早段升0.4%，收市跌0.9%"."""
    if not isinstance(each, Finding) or each.period is not Period.INTRADAY:
        return each
    if [name.issuer for name in each.names] != [name.issuer for name in close.names]:
        return each
    return Refusal(each.anchor, NumberType.OTHER, "an intraday extreme beside the close")


def _without_extremes(verdicts: list[Verdict]) -> list[Verdict]:
    """Refuse an intraday extreme that stands beside the main move of the same security in the same sentence."""
    kept: list[Verdict] = []
    main: set[str] = set()
    for verdict in verdicts:
        if isinstance(verdict, Finding):
            extreme = verdict.period is Period.INTRADAY or verdict.qualifier is Qualifier.AS_MUCH_AS
            if verdict.rule == "same_subject" and verdict.period is Period.CLOSE:
                kept = [_without_earlier_extreme(each, verdict) for each in kept]
            if verdict.rule == "same_subject" and extreme and verdict.names[0].issuer in main:
                verdict = Refusal(
                    verdict.anchor, NumberType.OTHER, "an intraday extreme beside the main move"
                )
            else:
                main.add(verdict.names[0].issuer)
        kept.append(verdict)
    return kept
