"""Why a percent is no move, seen from the words right beside it and between it and its subject."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.chinese.rates import counted
from streams.extract.chinese.times import DENSE_LANGUAGES
from streams.extract.english.attached import apposed, attached, is_of_metric, is_worth
from streams.extract.english.given import given_to
from streams.extract.english.trading import is_told_by_the_clock, knocked_from
from streams.extract.german.told import is_more_of, is_or_so, is_part_owned, of_past
from streams.extract.hungarian.parts import is_part_of_something
from streams.extract.malay.nouns import restates_points
from streams.extract.prose.pairs import is_second_of_two
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject, words_in
from streams.extract.romance.holdings import beside_in_romance
from streams.extract.scripts.money import is_against_money
from streams.extract.scripts.vietnamese import is_figure
from streams.extract.subjects.owners import of_another, on_sale
from streams.extract.trades.held import is_part_held
from streams.extract.turkish.others import is_of_genitive_stranger, is_part, only_measures
from streams.extract.turkish.places import compares_price
from streams.text.cues import Cue
from streams.text.patterns import Pattern

PAST_MOVE: Refused = (NumberType.OTHER, "a move of the past")
"""What is told of before does not tell that somebody else is spoken of."""
_CLOSE, _NOUN_REACH = 3, 16
_WORTH = frozenset(["市值"])
"""Behind the number of a price a new clause tells with it what became of the company's worth: "重挫7%市值蒸發"."""
_ON_YEAR = Pattern(
    r" (?:year|quarter|month)-(?:on|over)-(?:year|quarter|month)(?: \((?:yoy|qoq|mom|y-o-y|q-o-q)\))? "
)
"""Between a number and its noun they say with when it is compared: "a 9% year-on-year (YoY) decline in profit"."""
_BY_A_FALL = Pattern(r"(?:isla|isle|usle|pla|yla|yle|mle|cla)$")
"""Turkish "with a fall", which owns nothing that stands behind it: "yüzde 3 düşüşle pay başına 125 dolara"."""
_IN = Pattern(
    r" (?:en|em|in|nos?|nas?|nei|nelle|nel|nella|dans|del?|d[oa]s?|di|dei|dell[aeo]|des|du) (?:(?:las?|los|el|les?|sus?|os|as|seus?|suas?) )?"
)
_ASIDE = frozenset(
    ["to", "of", "for", "with", "from", "on", "after", "at", "by", "and", "or", "as", "heavy", "thin", "light", "weak", "low", "slow", "brisk", "active", "robust", "volatile", "choppy", "moderate", "quiet", "lower", "record", "higher", "lower", "response", "reaction", "sympathy", "line"]
)  # fmt: skip
"""Before a metric they say why or how, and no other thing that moved: "up 2% in reaction to earnings"."""
_ENDED = Pattern(
    r"\s*(?:$|[.,;:!?)]|(?:and|as|after|on|amid|from|to|in|at|while|but|vs|versus|despite|this|last|over|year|for|due)\b)"
)
_PARTED = Pattern(
    r"[,;，；。、…–—|]|\.\.| (?:-|as|after|on|amid|dank|dankzij|nach|na|door|wegen|efter|etter) "
)
"""Between a fall and a metric they open what is told besides."""
_POSSESSIVE = Pattern(r"\s(?:sus?|o seu|a sua|seus?|suas?|il suo|la sua|i suoi|son|sa|ses)\s")
_OF_ITS = Cue(
    r" of (?:its|their) (?:total |global |own )?(?:workforce|staff|employees|jobs|obligations?|debts?|stores|shops|revenues?|sales|customers|users|capacity|output|production|business|portfolio|assets|fleet|power|energy)\b"
    r"|\s?من(?:ها|ه|هما|هم)\b"
)
"""Right behind a percent they say of what it is so much."""
_OF_OTHERS = Pattern(
    r"(?: (?:in|of|from))? (?:(?:the|its|that|some|most|many|other) )?(?:[\w’']+ )?(?:largest|biggest|major|big|top|leading|country|companies|firms|producers|makers)\b"
)
_NO_WHOLE = Pattern(
    r"(?:der|die|das) (?:mit abstand )?(?:gro(?:ß|ss)|starkst|schwachst|deutlichst)|an (?:wert|boden)\b|an(?=\s*(?:[.,;:!?)–—]|$| und | auf \d))|dari (?:angka|level|posisi|penutupan|harga penutupan)\b|am (?:starksten|meisten|deutlichsten|kraftigsten|heftigsten)\b"
)
"""Behind a percent they name a mover, or close a verb, and are no whole: "mit 3 Prozent der größte Verlierer", "verlor 3 Prozent an Wert", or it was compared with them: "merosot 160 poin atau 4% dari level Rp3.600"."""
_EXCEPT = Cue(
    r"\s?[)）](?:\s?(?:와|과|と|및|[,、·])\s?[^()（）%,。\n]{1,16}[(（][+-]?\d+(?:\.\d+)?[%％][)）]){0,3}(?:를|을|만)?\s?(?:제외|빼고|を除|以外)"
)
"""Behind a percent without a sign, or behind those joined to it."""
_OF_WHICH = Cue(r"\s?\)?\s?(?:لل[أا]ول|للثاني|للثالث)\b")
"""Behind an Arabic percent it says of which of the names before it tells."""
_AFTER = Cue(r"\bnachdem\b[^.;]*$")
_SINCE_WHEN = Cue(
    r"\b(?:since|sejak)(?! (?:the (?:open|start)|pagi|pembukaan))(?: [\w/]+){1,4},? (?:when|ketika|saat) (?:[\w'’&.-]+ ){1,6}(?:by )?(?:(?:almost|nearly|about|hampir|sekitar|lebih dari|sebesar) )?$"
)
"""Before a number it says when there was a move like the day's before: "its worst day since March 5, when it fell 2%"."""
_HAD = Pattern(r"[^,;:]{1,40}\b(?:hatten?|war(?:en)?)\b")
_HAD_STILL = Cue(r"\b(?:hatten?|war(?:en)?)\b(?:(?! und )[^.;,])*\bnoch\b(?! nicht)[^.;,]{0,16}$")
_OBJECT = Cue(
    r" (?!by |about |nearly |around |another |further |back |on |in |at |to |for |from |after |over |as |more |less |some |up |down |out |off |early |late |today |again |even |just |only |roughly )"
    r"(?:the |its |their |his |our |a |an )?(?P<noun>[a-z-]{3,})(?: [a-z-]+){0,4} by (?:[a-z]+ ){0,3}$"
)
"""Behind an English verb it is what was moved, by so much: "Tesla increased range by 5%"."""
_MOVES_THINGS = (
    "increase",
    "decrease",
    "improve",
    "lift",
    "cut",
    "rais",
    "expand",
    "reduc",
    "lower",
    "boost",
    "grow",
    "grew",
)
_BASE = Cue(r"\s?的基[础礎]上")
"""Right behind a percent it makes it what came before the next one: "在夜盘收涨0.2%的基础上高开，现涨0.5%"."""
_BEFORE_ARROW = Cue(r"\s?(?:→|⇒|➔|➜|->|=>)\s?[+−–-]?\d[\d.,]*\s?[%％]")
"""Right behind a percent it makes it what the next one was before: "-1.16%→+0.28%"."""
_PLUPERFECT_END = Cue(r" [^\W\d_]{2,}(?:t|en) hatten?\s*(?:[.,;]|$)")


def beside(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal that the words next to the percent give, whatever its subject."""
    anchor, sentence = scope.anchor, scope.sentence
    if anchor.refused is not None:
        return anchor.refused
    if anchor.is_elliptic and not _is_item(scope):
        return NumberType.OTHER, "a number without a percent sign and without a name of its own"
    end, cues = anchor.end, sentence.cues
    if cues & _OF_ITS.bit and _OF_ITS.match(sentence.gap(end, sentence.end)) is not None:
        return NumberType.RATIO, "a share of something"
    if is_or_so(sentence, anchor.start, end):
        return NumberType.OTHER, "about another number"
    if is_more_of(sentence, end):
        return NumberType.METRIC, "a metric stands behind the number"
    if is_part_owned(sentence, anchor.start, end) or is_part(scope) or is_part_of_something(scope):
        return NumberType.RATIO, "a share of something"
    if is_part_held(scope, motion):
        return NumberType.STAKE, "a stake"
    if is_of_genitive_stranger(scope):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    if of_past(sentence, anchor.start, end):
        return PAST_MOVE
    another = of_another(sentence, scope.left, anchor)
    if another is not None:
        return NumberType.METRIC, another
    if not anchor.sign and cues & _EXCEPT.bit and _EXCEPT.match(sentence.gap(end, end + 80)) is not None:
        return NumberType.OTHER, "the exception, which did not move with the others"
    if cues & _OF_WHICH.bit and _OF_WHICH.match(sentence.gap(end, min(sentence.end, end + 12))) is not None:
        return NumberType.OTHER, "a list with names that are not known"
    return (
        _by_word_behind(scope, motion)
        or counted(scope)
        or is_figure(scope)
        or on_sale(scope, motion)
        or _left_beside(scope)
        or _ratio_of_percents(scope)
        or _fall_in_a_metric(scope, motion)
        or _in_a_metric(scope, motion)
        or apposed(scope, motion)
        or attached(scope, motion)
        or beside_in_romance(scope, motion)
    )


def _by_word_behind(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal that the word right behind a percent gives: of what it is so much."""
    sentence, end = scope.sentence, scope.anchor.end
    for mark in sentence.marks_in(end, end + 40, ~0):
        gap = sentence.gap(end, mark.start)
        if mark.kinds & marks.METRIC and _POSSESSIVE.fullmatch(gap) is not None:
            return NumberType.METRIC, "a metric stands behind the number"
        if len(gap.strip(" )）#")) > 0 or len(gap) > _CLOSE:
            return None
        if gap.startswith(" ") and sentence.lang in DENSE_LANGUAGES and _moved_by(scope, motion):
            return None
        if mark.kinds & marks.PERCENTAGE_POINT:
            return NumberType.POINTS, "percentage points"
        if mark.kinds & marks.DISCOUNT:
            return None if knocked_from(scope) else (NumberType.OTHER, "a discount or a coupon")
        if (
            mark.kinds & marks.PARTITIVE
            and _NO_WHOLE.match(sentence.gap(mark.start, sentence.end)) is None
            and (is_of_metric(scope, mark.end) or not _moved_by(scope, motion))
            and not _of_motion(scope, motion, mark.end)
            and not restates_points(scope)
        ):
            return NumberType.RATIO, "a share of something"
        if mark.kinds & marks.METRIC and not mark.kinds & marks.MOTION:
            if sentence.gap(mark.start, mark.end) in _WORTH and _moved_by(scope, motion):
                return None
            return NumberType.METRIC, "a metric stands behind the number"
        if mark.kinds & marks.TARGET:
            return NumberType.TARGET, "a target or an upside"
        if mark.kinds & marks.PRICE and not _moved_by(scope, motion) and not _is_noun_of(scope, mark.end):
            return NumberType.STAKE, "a stake"
        return None
    return None


def _of_motion(scope: Scope, motion: Motion | None, start: int) -> bool:
    """Whether the whole of which the percent is a part is its own motion: "with 1.2% of gain"."""
    return motion is not None and motion.start > start and scope.sentence.gap(start, motion.start) == " "


def _is_noun_of(scope: Scope, start: int) -> bool:
    """Whether a word of motion stands right behind a price noun: "a 30% stock plunge"."""
    found = scope.sentence.marks_in(start, start + _NOUN_REACH, marks.MOTION)
    if found and found[0].start == start + 1:
        return True
    return _HIT.match(scope.sentence.gap(start, min(scope.sentence.end, start + _NOUN_REACH))) is not None


_HIT = Pattern(r"(?:[ -]price)? (?:hit|beating)\b")


def _is_item(scope: Scope) -> bool:
    """Whether a number that leaves out its percent sign stands right behind a name: "Alfa, 4.96", "Alfa fell 4.96"."""
    sentence, start = scope.sentence, scope.anchor.start
    names = sentence.names_in(scope.left, start)
    if not names or sentence.marks_in(scope.left, start, marks.METRIC):
        return False
    return words_in(sentence.gap(names[-1].end, start)) <= _CLOSE or scope.left == sentence.start


def _fall_in_a_metric(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal of "a 9.4% fall in net profits": the noun of motion is a metric's."""
    sentence, end = scope.sentence, scope.anchor.end
    if motion is None or motion.start < end:
        return None
    between = sentence.gap(end, motion.start)
    if words_in(between) > 1 and _ON_YEAR.fullmatch(between) is None:
        return None
    if _BY_A_FALL.search(sentence.gap(motion.start, motion.end)) is not None:
        return None
    for mark in sentence.marks_in(motion.end, motion.end + 40, marks.METRIC | marks.PRICE):
        gap = sentence.gap(motion.end, mark.start)
        if gap.startswith(" ") and sentence.lang in DENSE_LANGUAGES:
            return None
        named = sentence.names_in(motion.end, mark.start)
        if (
            mark.kinds & marks.PRICE
            and not named
            and _OF_OTHERS.match(sentence.gap(mark.end, sentence.end)) is not None
        ):
            return NumberType.OTHER, "stocks that are not named"
        if mark.kinds & marks.PRICE or named or words_in(gap) > 3 or _PARTED.search(gap) is not None:
            return None
        return NumberType.METRIC, "a metric's rise or fall"
    return None


def _in_a_metric(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal of "un desplome del 71% en ganancias": what moved stands behind the number."""
    sentence, end = scope.sentence, scope.anchor.end
    if motion is None or motion.start >= end or not sentence.kinds & marks.METRIC or sentence.lang == "vi":
        return None  # Vietnamese "do" says why
    found = _IN.match(sentence.gap(end, min(sentence.end, end + 16)))
    if found is None or words_in(sentence.gap(motion.end, scope.anchor.start)) > _CLOSE:
        return None
    place = end + found.end()
    metrics = sentence.marks_in(place, place + 40, marks.METRIC)
    if not metrics or metrics[0].kinds & marks.MOTION or is_worth(sentence, metrics[0]):
        return None
    directly = metrics[0].start == place
    return (
        (NumberType.METRIC, "a metric's rise or fall")
        if directly or _in_a_described(scope, place, metrics[0])
        else None
    )


def _in_a_described(scope: Scope, start: int, metric: marks.Mark) -> bool:
    """Whether English words describe the metric that moved, and end with it: "up 12% in cloud bookings"."""
    sentence = scope.sentence
    if sentence.lang != "en" or sentence.marks_in(start, metric.start, marks.PERIOD | marks.PRICE):
        return False
    words = sentence.gap(start, metric.start).split()
    return (
        len(words) <= _CLOSE
        and _ASIDE.isdisjoint(words)
        and _ENDED.match(sentence.gap(metric.end, sentence.end)) is not None
    )


def _ratio_of_percents(scope: Scope) -> Refused | None:
    """Return the refusal of "by 1.8% to an 11.1% share": what stands in per cent itself is no price."""
    sentence, end = scope.sentence, scope.anchor.end
    if scope.anchor is sentence.anchors[-1] or not sentence.kinds & marks.LEVEL:
        return None
    following = next((each for each in sentence.anchors if each.start > end), None)
    if following is None or words_in(sentence.gap(end, following.start)) > 3:
        return None
    if sentence.names_in(end, following.start):
        return None
    levels = sentence.marks_in(end, following.start, marks.LEVEL)
    if levels and not sentence.gap(end, levels[0].start).strip():
        if any(map(str.isdecimal, sentence.gap(levels[0].end, following.start))):
            return None
        return NumberType.METRIC, "a ratio that itself stands in per cent"
    return None


def _moved_by(scope: Scope, motion: Motion | None) -> bool:
    """Whether a word of motion or a sign stands directly before the percent."""
    if motion is None or (motion.mark is not None and motion.start >= scope.anchor.end):
        return False
    return motion.mark is None or words_in(scope.sentence.gap(motion.end, scope.anchor.start)) <= 3


_BESIDE = marks.PAST | marks.COMPARISON | marks.TARGET


def _left_beside(scope: Scope) -> Refused | None:
    sentence, start = scope.sentence, scope.anchor.start
    if is_second_of_two(scope):
        return NumberType.OTHER, "the second of two numbers, of which the first has no marker"
    close = [
        each
        for each in sentence.marks_in(max(scope.left, start - 30), start, _BESIDE)
        if _only_qualified(scope, each.end)
    ]
    for mark in close:
        if mark.kinds & marks.PAST:
            if sentence.gap(mark.start, mark.end).startswith("had ") and is_told_by_the_clock(sentence):
                continue
            return PAST_MOVE
        if mark.kinds & marks.COMPARISON and not mark.kinds & marks.QUALIFIER and given_to(scope) is None:
            if compares_price(sentence, mark) or is_against_money(sentence, mark):
                continue
            return NumberType.OTHER, "what it is compared with"
        if mark.kinds & marks.TARGET:
            return NumberType.TARGET, "a target or an upside"
    return None


def _only_qualified(scope: Scope, end: int) -> bool:
    """Whether nothing but a qualifier stands between a place and the percent: "had fallen nearly 3%"."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.gap(end, start).strip(" (（~"):
        return True
    words = sentence.marks_in(end, start, marks.QUALIFIER)
    return len(words) == 1 and words[0].end - words[0].start == len(sentence.gap(end, start).strip(" (（~"))


def is_earlier(scope: Scope) -> bool:
    """Whether a German pluperfect, an arrow or "since X, when" tells what was before the move of the day, or Turkish words only measure that one by another.

    "nachdem sie 1 Prozent verloren hatten"; "am Vortag hatte die Aktie noch 1 Prozent zugelegt"; "was ihr 2 Prozent eingebracht hatte".
    """
    sentence, anchor, cues = scope.sentence, scope.anchor, scope.sentence.cues
    if only_measures(scope):
        return True
    if cues & _BASE.bit and _BASE.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return True
    if cues & _BEFORE_ARROW.bit and _BEFORE_ARROW.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return True
    if cues & _PLUPERFECT_END.bit and _PLUPERFECT_END.match(sentence.gap(anchor.end, scope.right)):
        return True
    if cues & _SINCE_WHEN.bit and _SINCE_WHEN.search(sentence.gap(scope.left, anchor.start)) is not None:
        return True
    if cues & _HAD_STILL.bit and _HAD_STILL.search(sentence.gap(scope.left, anchor.start)) is not None:
        return True
    if not cues & _AFTER.bit or _AFTER.search(sentence.gap(scope.left, anchor.start)) is None:
        return False
    return _HAD.match(sentence.gap(anchor.end, scope.right)) is not None


def moved_something(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of an English verb that has an object: "Tesla increased range by 5%" tells nothing of its price."""
    sentence = scope.sentence
    if not sentence.cues & _OBJECT.bit or motion.mark is None or motion.end > scope.anchor.start:
        return None
    if not subject.names[0].is_stock:
        return None
    if not sentence.gap(motion.start, motion.end).startswith(_MOVES_THINGS):
        return None
    found = _OBJECT.match(sentence.gap(motion.end, scope.anchor.start))
    if found is None or found.group("noun").endswith("ly"):
        return None
    prices = sentence.marks_in(motion.end, scope.anchor.start, marks.PRICE | marks.ANAPHORA)
    if prices and sentence.gap(prices[-1].end, scope.anchor.start).startswith(" by "):
        return None
    return NumberType.METRIC, "something of the company moved"
