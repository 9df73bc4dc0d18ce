"""A verdict on every percent of a sentence: a finding with its securities, or a refusal with its reason."""

from dataclasses import replace

from schemas.values import value
from schemas.vocabulary import Direction, NumberType, Period, Qualifier, SignSource
from streams.extract import marks
from streams.extract.causes.yardsticks import compared_index
from streams.extract.chinese.classes import of_another_class, of_its_class
from streams.extract.chinese.goods import is_of_other_good
from streams.extract.chinese.parts import in_its_part, is_of_next_part
from streams.extract.chinese.strangers import is_of_latin_stranger
from streams.extract.chinese.times import DENSE_LANGUAGES
from streams.extract.context.parallel import OwnName, has_another_verb, parallel_names
from streams.extract.context.unreal import unreal
from streams.extract.english.several import of_several
from streams.extract.english.supposed import supposed
from streams.extract.german.beside import GIVEN_BACK
from streams.extract.japanese.money import of_the_dollar
from streams.extract.japanese.topics import metric_is_topic
from streams.extract.korean.lists import changes_something, ended_before, sums_up
from streams.extract.prose import refusals
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.left_out import Before, left_out_motion
from streams.extract.prose.levels import level
from streams.extract.prose.motion import find_motion
from streams.extract.prose.rows import verb_behind_list
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Anchor, Name, Refused, Sentence, Subject
from streams.extract.prose.support import Support, is_experimental, support_of
from streams.extract.scripts.strangers import CASELESS, VERB_BEHIND, VERB_LAST
from streams.extract.scripts.vietnamese import is_of_unknown_code
from streams.extract.subjects.movers import find_topic
from streams.extract.subjects.of_metric import is_behind_metric
from streams.extract.subjects.places import tells_of_city
from streams.extract.subjects.subject import find_subject
from streams.extract.talk.described import only_described
from streams.extract.talk.other_verbs import GONE_AGAIN
from streams.extract.talk.said import said
from streams.extract.times.days import StatedDay, stated_day
from streams.extract.times.periods import period_of, qualifier_of
from streams.extract.trades.belongings import of_belonging
from streams.extract.turkish.movers import closes_clause, is_followed_by_another, mover_behind
from streams.text.cues import Cue

MIN_SHAPE = 60

_HAD = Cue(r", (?:which|who|whose [a-z]+) had ")


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


def read_sentence(sentence: Sentence) -> list[Verdict]:
    """Return one verdict for each percent of the sentence, in order."""
    verdicts: list[Verdict] = []
    before = Before()
    parallel = parallel_names(sentence)
    anchors = sentence.anchors
    for place, anchor in enumerate(anchors):
        left = sentence.left_of(place)
        right = anchors[place + 1].start if place + 1 < len(anchors) else sentence.end
        scope = in_its_part(
            Scope(sentence, anchor, left, right, _spent(sentence, before, left, anchor, right))
        )
        own = parallel.get(place)
        if own is None and place in parallel:
            verdicts.append(Refusal(anchor, NumberType.OTHER, "a list with names that are not known"))
            continue
        verdicts.append(_judge(scope, before, own))
    return _without_extremes(verdicts, sentence)


def _spent(sentence: Sentence, before: Before, left: int, anchor: Anchor, right: int) -> marks.Mark | None:
    """Return the verb that stands behind the percent before, when somebody else is named behind it, or another verb closes the clause."""
    mark = None if before.motion is None or sentence.lang == "en" else before.motion.mark
    if mark is None or not left <= mark.start < anchor.start:
        return ended_before(sentence, left, anchor)
    named = sentence.names_in(mark.end, anchor.start) or sentence.marks_in(mark.end, anchor.start, marks.HEAD)
    if sentence.lang in VERB_LAST:
        named = named or sentence.marks_in(anchor.end, right, marks.MOTION)
    return mark if named or closes_clause(sentence, mark, anchor.end, right) else None


def _judge(scope: Scope, before: Before, own: OwnName | None) -> Verdict:
    """Return the verdict on one percent, and remember it for the next."""
    if own is not None:
        scope = replace(scope, left=scope.sentence.start)
    given = None if own is not None else mover_behind(scope) or compared_index(scope, before)
    if isinstance(given, tuple) and isinstance(given[0], Motion) and isinstance(given[1], Subject):
        before.motion, before.subject = None, None
        return _finding(scope, given[0], given[1])
    if isinstance(given, tuple):
        before.motion, before.subject = None, given
        return Refusal(scope.anchor, *given)
    listed = own is not None and not scope.anchor.sign and scope.sentence.lang in VERB_BEHIND
    motion = (verb_behind_list(scope) if listed else None) or find_motion(scope)
    refused = refusals.beside(scope, motion)
    if refused is None and motion is None:
        motion = (before.motion if own else None) or left_out_motion(scope, before)
    if refused is None and motion is None:
        refused = _without_motion(scope)
    if refused is not None or motion is None:
        if motion is not None or _names_something(scope):
            before.subject, before.motion = _still_spoken_of(scope, motion, refused, before), None
        return Refusal(scope.anchor, *(refused or (NumberType.OTHER, "")))
    subject = (
        _parallel_subject(scope, own, motion)
        if own
        else of_its_class(scope, find_topic(scope, motion, find_subject(scope, motion, before.subject)))
    )
    refused = subject if isinstance(subject, tuple) else _afterwards(scope, motion, subject)
    is_spoken_of = refused is None or refused[1] in {GONE_AGAIN, GIVEN_BACK}
    before.subject, before.motion = subject if is_spoken_of else refused, motion
    if refused is not None or isinstance(subject, tuple):
        return Refusal(scope.anchor, *(refused or (NumberType.OTHER, "")))
    if refusals.is_earlier(scope):
        return Refusal(scope.anchor, NumberType.OTHER, "an earlier state beside the main move")
    return _finding(scope, motion, subject)


def _still_spoken_of(
    scope: Scope, motion: Motion | None, refused: Refused | None, before: Before
) -> Subject | Refused | None:
    """Return of whom a relative clause told the past, for the number behind it: "X, which had fallen 5%, recovered 3%"."""
    if motion is None or refused is None:
        return refused
    told = refused == refusals.PAST_MOVE and scope.sentence.lang in CASELESS
    if not told and (
        not scope.sentence.cues & _HAD.bit
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
    if len(subject.names) > 1 and _is_at_most(scope, len(subject.names)):
        return NumberType.RANGE, "at most so much, among several"
    return (
        level(scope, motion)
        or refusals.moved_something(scope, motion, subject)
        or of_belonging(scope, motion, subject)
        or unreal(scope, motion, subject)
        or supposed(scope, motion, subject)
        or tells_of_city(scope, motion, subject)
        or of_several(scope, motion, subject)
        or sums_up(scope)
        or changes_something(scope)
        or said(scope, motion, subject)
        or of_another_class(scope, motion, subject)
        or only_described(scope, motion, subject)
        or metric_is_topic(scope, subject)
        or is_of_other_good(scope, motion, subject)
        or is_of_latin_stranger(scope, motion, subject)
        or _in_next_part(scope, motion)
        or is_of_unknown_code(scope, motion, subject)
    )


def _in_next_part(scope: Scope, motion: Motion) -> Refused | None:
    """Return the refusal of a percent whose word of motion stands in a later part of a headline."""
    later = motion.mark is not None and is_of_next_part(scope, motion.start)
    return (NumberType.OTHER, "the motion of another part") if later else None


def _is_at_most(scope: Scope, several: int) -> bool:
    """Whether a number is that of one among so many only: "as much as", "up to", in Dutch "leverden tot 3,7 procent in"."""
    if several > 2 and qualifier_of(scope) is Qualifier.AS_MUCH_AS:
        return True
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang == "en":
        return sentence.gap(max(sentence.start, start - 7), start) == " up to "
    return sentence.lang == "nl" and sentence.gap(max(sentence.start, start - 5), start) == " tot "


def _parallel_subject(scope: Scope, own: OwnName, motion: Motion) -> Subject | Refused:
    if not own.name.listed:
        return NumberType.OTHER, "the name is not listed"
    if has_another_verb(scope.sentence, own, motion.end):
        return NumberType.OTHER, "the verb of another number"
    metrics = scope.sentence.marks_in(own.name.end, scope.sentence.anchors[0].start, marks.METRIC)
    if any(not each.kinds & marks.MOTION for each in metrics):
        return NumberType.METRIC, "a metric moved, not a price"
    if is_behind_metric(scope, own.start):
        return NumberType.METRIC, "a metric of the list moved"
    return Subject((own.name,), "respectively", 85, own.start)


def _finding(scope: Scope, motion: Motion, subject: Subject) -> Finding:
    motion = of_the_dollar(scope, motion, subject) if scope.sentence.lang == "ja" else motion
    period = period_of(scope, motion, subject)
    qualifier = qualifier_of(scope, period)
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


def _without_earlier_extreme(each: Verdict, close: Finding) -> Verdict:
    """Refuse an intraday extreme that the close of the same security follows: "早段升0.4%，收市跌0.9%"."""
    if not isinstance(each, Finding) or each.period is not Period.INTRADAY:
        return each
    if [name.issuer for name in each.names] != [name.issuer for name in close.names]:
        return each
    return Refusal(each.anchor, NumberType.OTHER, "an intraday extreme beside the close")


_PEAKS = ("一度", "曾", "最高", "最低", "最多", "一時", "最大", "最大で")
"""In Chinese and Japanese, where a word for a part of the session tells how the price stands then, these tell of a peak."""


_EXTREME_FIRST = GERMANIC | {"en"}
"""Languages in which what follows an extreme is the main move: "fell as much as 9% before it last traded 4% lower"."""


def _is_extreme(sentence: Sentence, finding: Finding, *, closed: bool) -> bool:
    """Whether a finding tells how far a price went for a while; in Chinese and Japanese the session alone does only beside a close ("截至发稿" does not)."""
    if finding.qualifier is Qualifier.AS_MUCH_AS:
        return True
    if finding.period is not Period.INTRADAY or finding.period_span is None:
        return False
    return (
        sentence.lang not in DENSE_LANGUAGES or closed or sentence.gap(*finding.period_span).endswith(_PEAKS)
    )


def _is_main(sentence: Sentence, finding: Finding, *, extreme: bool) -> bool:
    """Whether an extreme behind a finding, of the same security, only stands beside it: an open is no main move, nor in some languages is an extreme."""
    if finding.period is Period.OPEN or is_followed_by_another(sentence, finding.anchor):
        return False
    if sentence.lang not in DENSE_LANGUAGES:
        return not extreme or sentence.lang not in _EXTREME_FIRST
    if finding.qualifier is Qualifier.AS_MUCH_AS:
        return False
    told = "" if finding.period_span is None else sentence.gap(*finding.period_span)
    return finding.period is not Period.INTRADAY or not told.endswith(_PEAKS)


def _are_two_days(one: StatedDay | None, other: StatedDay | None) -> bool:
    """Whether two moves are told of two days: "dün yüzde 0,2 arttı, bugün yüzde 0,1 düşüşle işlem görüyor"."""
    if one is None or other is None:
        return False
    return (one.relative, one.weekday) != (other.relative, other.weekday)


def _without_extremes(verdicts: list[Verdict], sentence: Sentence) -> list[Verdict]:
    """Refuse an intraday extreme that stands beside the main move of the same security in the same sentence.

    In Germanic languages what follows an extreme is no other one: "fiel zeitweise um 3 Prozent und lag zuletzt 2 Prozent im Minus".
    """
    kept: list[Verdict] = []
    main: dict[str, StatedDay | None] = {}
    closed: set[str] = set()
    for verdict in verdicts:
        if isinstance(verdict, Finding):
            extreme = _is_extreme(sentence, verdict, closed=verdict.names[0].issuer in closed)
            if verdict.rule == "same_subject" and verdict.period is Period.CLOSE:
                kept = [_without_earlier_extreme(each, verdict) for each in kept]
            issuer = verdict.names[0].issuer
            again = verdict.rule == "same_subject" and issuer in main
            if again and extreme and not _are_two_days(main[issuer], verdict.day):
                verdict = Refusal(
                    verdict.anchor, NumberType.OTHER, "an intraday extreme beside the main move"
                )
            elif _is_main(sentence, verdict, extreme=extreme):
                closed.update([issuer] if verdict.period is Period.CLOSE else ())
                main[issuer] = verdict.day
        kept.append(verdict)
    return kept
