"""Which way: the sign, arrow or word of motion that belongs to a percent."""

from collections.abc import Sequence
from itertools import pairwise

from schemas.vocabulary import Direction, SignSource
from streams.extract import marks
from streams.extract.context.malay import GREW, grew
from streams.extract.english.given import is_noun_of_next, noun_of_earlier
from streams.extract.english.ranked import CLOSING
from streams.extract.english.trading import DRIVEN
from streams.extract.german.causes import TOLD_BESIDE, without_told_beside
from streams.extract.german.compared import COMPARED, COMPARISONS, compared
from streams.extract.german.two_part_verbs import (
    FIRST_PARTS,
    REOPENED,
    both_parts,
    far_verb,
    is_degree,
    motion_of_mover,
    two_part,
    without_closed_before,
)
from streams.extract.hungarian.verbs import noun_of_next, verb_behind_all
from streams.extract.malay.nouns import motion_together, noun_of_share
from streams.extract.marks import Mark
from streams.extract.prose.function_words import PARTICIPLES
from streams.extract.prose.rows import closing_motion, is_of_next_item, motion_of_row
from streams.extract.prose.scope import REACH, Motion, Scope, by_word
from streams.extract.prose.sentence import Anchor, Name, Sentence, are_joined, closes_bracket
from streams.extract.romance.attached import ROMANCE
from streams.extract.scripts.verb_first import verb_of_clause
from streams.extract.slavic.free_order import verb_and_that
from streams.extract.turkish.closes import SIDE_OF_CLOSE, side_of_close
from streams.extract.turkish.movers import MOST, without_closed
from streams.text.cues import ALL, Cue
from streams.text.patterns import Pattern

_OR = r"[$£€]?[\d.,]+(?: (?:points?|cents?|pence))?,? ?(?:or |\()(?:(?:less|more) than |about |nearly )?"
"""The move in money or points, before its percent: "$8.30, or ", "60 cents, or less than ", "20 points (" """
_ENDED_UP = Cue(
    rf"\b(?:end|ends|ended|ending) (?P<way>up) (?:by )?(?:(?:about|almost|nearly|around|over|more than) )?(?:{_OR}|[\d.,]+ (?:points?|cents?|pence)?,? ?)?(?=$|[\d.]+ ?(?:%|per|pct|pc))"
)
_AT_LEVEL = (
    r"(?:\s(?:(?:is|was|are|were|stood|last|also|then|still|recently|currently|traded|trades|trading|quoted|closed|ended|settled|opened|finished|bought|fetched|changed hands|changing hands)\s)+(?:at|around|near|to)"
    r"\s(?:about\s|around\s)?[a-z]{0,3}[$£€¥₹]?\s?\d[\d.,/-]*(?<=\d)(?:\s[^,;:()%]{1,36})?(?:,\s(?=off))?)?"
)
_OFF = Cue(
    rf"{_AT_LEVEL}"
    r"[\s,]*(?:\([^()]*\)\s)?(?:(?:is|was|are|were|close[sd]|end(?:s|ed)|finish(?:es|ed)|settle[sd]|trade[sd]|trading)\s(?:[a-z]+\s){0,2})?(?P<off>off)"
    rf"(?:\s(?:by|about|around|almost|nearly|over|roughly|some|more than|as much as|at least))*\s(?:{_OR})?$"
)
"""Between a name and its number they make a fall of it: "Dow off 0.4%", "closed the day off 1%", "were at $78.18, off 0.3%"."""
_OFF_BEHIND = Cue(
    r"\b(?:laggards?|drags?|losers?|fallers?|decliners?|performers?|worst hit|hardest hit)\b[^,;:()%]{0,32}(?=, off )"
)
"""What a stock was, before "off" and its number: "Boeing was the biggest drag, off 3%"."""
_HEADS_ASKED = 3
"""The names of a stock exchange and the like may stand between the stock and its "off"."""
_TOPIC_BEHIND = Cue(r"\s?[)）](?:은|는)\s")
"""Behind a number in brackets it makes the name a Korean topic, whose verb closes the sentence: "A(29%)는 ... 상한가"."""
_BARE = Pattern(r"\s(?:il|lo|el|o|un|le|l['’])\s?$")
"""Right before a number that leaves out the verb of the one before it."""
_OF = len(" von der ")
_ARABIC, _AFTER_ARABIC = "\u0600", "\u06ff"
"""Where verbs stand first, a verb behind the number opens the next clause: "صعد البلاتين 0.7 وتراجع البلاديوم 0.3"."""
_NOTHING = frozenset({"", " "})
_ELSEWHERE = Pattern(
    r"\b(?:as|while|after|before|because|since|amid|despite|when|where|until|though|although|which|who|that|on|in|at|for|by|from|with|over|following|ahead)\b(?!-)"
)
"""Between an English number and a word of motion they give the word to something else: "B 1% as the yen rose", "3% on hopes for a weaker yen"."""
_PAST = Pattern(r"(?:rose|fell|sank|slid|lost|shed|grew|sprang|shrank|\w+ed)$")
"""English verbs of the past, before which their own number does not stand: "of which it holds 14%, rose"."""
_NEXT = Pattern(r"[,;:] (?:but |and |then |still )?")
"""Behind a number they open what is told next: "ends up 0.9%, down 2% for the week"."""
_HEAD_BETWEEN, _COMMA_BETWEEN, _BREAK_BETWEEN, _RIGHT = 34, 14, 30, 4


_PARTICIPLE = Cue("|".join(sorted(PARTICIPLES)))
_IN_POINTS = Pattern(r",? or (?:[$£€])?[\d.,]+(?: (?:points?|cents?|pence|yen))?,? ")
"""Between a number and its word of motion they tell the same move in points: "1.3 per cent, or 25.9 points, higher"."""
_OF_ITS_STOCK = frozenset([" stock ", " stock-price ", " stock price ", " share price ", " share-price "])
"""Between a number and its noun of motion they say what moved: "its 30% stock plunge"."""
_SUFFIXES = marks.RISE_SUFFIX | marks.FALL_SUFFIX
_MOVING = marks.MOTION | _SUFFIXES | marks.LIST_HEADER
_COMPARING = frozenset(["高い", "高く", "低い", "低く"])
"""Behind a bare number they compare two of anything; behind one in brackets they tell the session: "300円(0.9%)高い3万円"."""
_AT_A_RECORD = Cue(
    r"(?:week|year|time|record) (?:high|low)| (?:up|down) to (?:settle|close|end|finish|trade|reach|stand)"
)
"""In a list of stocks at a record, or before "settle", they say which way."""
_WITH_CHANGE = Cue(
    r"(?:closed|ended|settled|finished|opened|trading|traded|stood) at (?:rs\.? ?|₹ ?)?[\d,.]+ \((?:[\d,.]+)(?: (?:points|pts))?(?:,| or| /|;|\|) ?[\d.]+ ?(?:%|percent|per cent)\)"
)
"""A level with its change in points and per cent, both without a sign, as falls have one: "closed at 25,875.80 (180.9, 0.7%)"."""
_MOVED = (CLOSING, _WITH_CHANGE, _ENDED_UP, *DRIVEN, *COMPARISONS, _AT_A_RECORD, SIDE_OF_CLOSE, MOST, GREW)


def may_move(folded: str, kinds: int, anchors: Sequence[Anchor], cues: int = ALL) -> bool:
    """Whether any number of a sentence can be a move: a sign stands at it, or a word of motion anywhere beside it."""
    if kinds & _MOVING or any(anchor.sign or anchor.hint for anchor in anchors):
        return True
    if not FIRST_PARTS.isdisjoint(folded.split()):
        return True
    return any(cues & each.bit and each.search(folded) is not None for each in _MOVED)


def find_motion(scope: Scope) -> Motion | None:
    """Return the motion of a percent: its own sign, a suffix behind it, else the word that stands nearest.

    A word behind the number outweighs an arrow, which means minus in Japanese: "▲4%安".
    """
    anchor = scope.anchor
    if anchor.is_elliptic and scope.sentence.lang == "hu" and (closing := closing_motion(scope)) is not None:
        return closing
    if scope.sentence.lang == "hu" and (shared := noun_of_next(scope)) is not None:
        return shared
    suffix = _suffix(scope)
    if anchor.sign and (suffix is None or anchor.sign_source is not SignSource.ARROW):
        return _by_sign(anchor)
    suffix = suffix or _than_before(scope) or motion_of_row(scope) or grew(scope) or noun_of_share(scope)
    if suffix is not None:
        return suffix
    nearest = _nearest(scope, _candidates(scope))
    if nearest is None:
        return (
            _off(scope)
            or two_part(scope)
            or both_parts(scope)
            or motion_of_mover(scope)
            or _ended_up(scope)
            or far_verb(scope)
            or verb_behind_all(scope)
            or verb_and_that(scope)
            or verb_of_clause(scope)
            or motion_together(scope)
            or _by_sign(anchor)
            or _with_change(scope)
        )
    if nearest.start >= anchor.end and (split := two_part(scope)) is not None and split.start < nearest.start:
        return split
    if nearest.end <= anchor.start:
        told = _ended_up(scope) or _off(scope)
        return told if told is not None and told.start > nearest.start else by_word(nearest)
    if _NEXT.match(scope.sentence.gap(anchor.end, nearest.start)) is not None:
        return _ended_up(scope) or _off(scope) or by_word(nearest)
    return by_word(nearest)


def _nearest(scope: Scope, candidates: Sequence[Mark]) -> Mark | None:
    """Return the word of motion that stands nearest, of two equally near the one further left."""
    if len(candidates) == 1:
        return candidates[0] if _cost(scope, candidates[0]) <= REACH else None
    costs = [_cost(scope, mark) for mark in candidates]
    least = min(costs, default=REACH + 1)
    return candidates[costs.index(least)] if least <= REACH else None


def _by_sign(anchor: Anchor) -> Motion | None:
    """Return the motion that a number's own sign tells, else the mark-up alone: the class of a falling price, an icon."""
    own = anchor.own_way()
    return None if own is None else Motion(*own, anchor.sign_start, anchor.sign_start + 1)


def _off(scope: Scope) -> Motion | None:
    """Return the fall of an English name that is "off" so much."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _OFF.bit:
        return None
    heads = [each.end for each in sentence.names_in(scope.left, start)]
    heads += [each.end for each in sentence.marks_in(scope.left, start, marks.PRICE | marks.ANAPHORA)]
    for place in sorted(heads, reverse=True)[:_HEADS_ASKED]:
        told = _OFF_BEHIND.search(sentence.gap(place, start)) if sentence.cues & _OFF_BEHIND.bit else None
        place += 0 if told is None else told.end()
        found = _OFF.match(sentence.gap(place, start))
        if found is not None:
            place += found.start("off")
            return Motion(Direction.DOWN, SignSource.WORD, place, place + 3)
    return None


def _with_change(scope: Scope) -> Motion | None:
    """Return the rise of a level behind which its change stands without signs."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _WITH_CHANGE.bit:
        return None
    for found in _WITH_CHANGE.finditer(sentence.gap(scope.left, min(sentence.end, anchor.end + 1))):
        if scope.left + found.end() == anchor.end + 1:
            return Motion(Direction.UP, SignSource.UNSIGNED, anchor.start, anchor.end)
    return None


def _ended_up(scope: Scope) -> Motion | None:
    """Return the motion of "ended up 0.3%", "ended up 20 points, or 0.3%", words that elsewhere say what became of somebody."""
    if not scope.sentence.cues & _ENDED_UP.bit:
        return None
    low = max(scope.left, scope.anchor.start - REACH)
    found = _ENDED_UP.search(scope.sentence.gap(low, scope.anchor.start))
    if found is None:
        return None
    return Motion(Direction.UP, SignSource.WORD, low + found.start("way"), low + found.end("way"))


def _suffix(scope: Scope) -> Motion | None:
    if not scope.sentence.kinds & _SUFFIXES:
        return None
    end = scope.anchor.end
    for mark in scope.sentence.marks_in(end, end + 6, _SUFFIXES):
        between = scope.sentence.gap(end, mark.start)
        if not between.strip(" )）") and (
            between or scope.sentence.gap(mark.start, mark.end) not in _COMPARING
        ):
            return by_word(mark)
    return None


def _than_before(scope: Scope) -> Motion | None:
    """Return the motion of a German or Turkish price compared with the session before: "kostete 2 Prozent weniger als am Freitag"."""
    if not scope.sentence.cues & (COMPARED | SIDE_OF_CLOSE.bit):
        return None
    end = scope.anchor.end
    behind = scope.sentence.gap(end, min(scope.right, end + 48))
    start = scope.anchor.start
    side = side_of_close(scope.sentence.gap(max(scope.left, start - 16), start), behind)
    side = side or compared(scope.sentence.gap(scope.left, start), behind)
    return None if side is None else Motion(side[0], SignSource.WORD, end + side[1], end + side[2])


def _candidates(scope: Scope) -> list[Mark]:
    """Return the last two words of motion left of the percent, and the first one right of it."""
    sentence = scope.sentence
    left = sentence.marks_in(scope.left, scope.anchor.start, marks.MOTION)
    if sentence.cues & TOLD_BESIDE:
        left = without_told_beside(scope, left)
    left = [mark for mark in left[-2:] if mark is not scope.spent]
    if left and sentence.lang == "tr":
        left = without_closed(scope, left)
    elif left and sentence.cues & REOPENED:
        left = without_closed_before(scope, left)
    if sentence.cues & _PARTICIPLE.bit:
        left = [mark for mark in left if not is_attribute(scope, mark)]
    if left and _verb_first(sentence, left[-1]):
        return left
    if closes_bracket(sentence, scope.anchor):
        return left
    right = sentence.marks_in(scope.anchor.end, scope.right, marks.MOTION)
    if left and right and sentence.lang == "ko":
        left = [mark for mark in left if _KOREAN_CAUSE.match(sentence.gap(mark.end, mark.end + 6)) is None]
    if right and is_degree(sentence, right[0]):
        right = right[1:]
    if left and right and _is_why(sentence, scope.anchor.end, right[0]):
        right = []
    if left and right and noun_of_earlier(scope, right[0]):
        return right[:1]
    return left if right and _heads_list(sentence, right[0]) else left + right[:1]


_ON = frozenset([" on ", " pa ", " op "])


def _is_why(sentence: Sentence, anchor_end: int, mark: Mark) -> bool:
    """Whether a word of motion behind a number only describes the metric for which something moved: "steg 4 prosent på stigende renter"."""
    if sentence.gap(anchor_end, mark.start) not in _ON:
        return False
    metrics = sentence.marks_in(mark.end, mark.end + 24, marks.METRIC)
    return bool(metrics) and metrics[0].start == mark.end + 1


_KOREAN_CAUSE = Pattern(r"[가-힣]?(?:에도?|속에?|으로|\s?(?:이후|뒤|직후|후))\s")
"""Behind a Korean word of motion it makes it the cause of another: "대형주 급등에 2% 하락"."""
_HEADS = frozenset([":", "은", "는"])
"""A colon, or the Korean topic, behind the header of a list: "하락 종목은 A(1%)"."""


def _heads_list(sentence: Sentence, mark: Mark) -> bool:
    """Whether a word of motion heads the list behind it: "winners: A 2%, B 1%; losers: C 3%"."""
    return bool(mark.kinds & marks.LIST_HEADER) and sentence.gap(mark.end, mark.end + 1) in _HEADS


def is_attribute(scope: Scope, mark: Mark) -> bool:
    """Whether a Turkish participle stands before the name that it describes, and the verb still comes: "dün düşen X yüzde 1 arttı"."""
    sentence = scope.sentence
    if sentence.gap(mark.start, mark.end) not in PARTICIPLES:
        return False
    described = any(mark.end < name.start <= mark.end + 2 for name in sentence.names)
    return described and bool(sentence.marks_in(scope.anchor.end, sentence.end, marks.MOTION))


def _verb_first(sentence: Sentence, mark: Mark) -> bool:
    """Whether a verb is Arabic, which puts it before its subject; Persian, in the same letters, puts it last."""
    opens = _ARABIC <= sentence.folded[mark.start - sentence.start] <= _AFTER_ARABIC
    return opens and "درصد" not in sentence.folded


_SINCE_CLOSE = Pattern(
    r" (?:gegenuber|im vergleich zu) (?:dem|der) (?:letzten )?(?:festgestellten )?(?:kurs|schlusskurs|schlussnotierung|notierung)(?: (?:des|vom) (?:vorigen |letzten )?(?:handelstage?s|vortage?s?))?: "
)
"""Between a noun of motion and its number it says since when: "Preisanstieg gegenüber dem letzten Kurs des vorigen Handelstages: 2,84 Prozent"."""
_WHILE = Pattern(r", (?:wobei|wahrend|wogegen|wohingegen) ")
"""Between a German verb and a number they open a clause with a verb of its own behind: "ist gestiegen, wobei der Dow 10 Prozent unter dem Hoch liegt"."""


def _cost(scope: Scope, mark: Mark) -> float:
    """Return how far a word of motion is from the percent: code points, and more for what stands between."""
    anchor, sentence = scope.anchor, scope.sentence
    before = mark.start < anchor.start
    start, end = (mark.end, anchor.start) if before else (anchor.end, mark.start)
    gap = sentence.gap(start, end)
    length = len(gap)
    if before and gap in _NOTHING:
        return length
    if before and sentence.lang == "de" and _SINCE_CLOSE.fullmatch(gap) is not None:
        return _RIGHT
    if not before and _IN_POINTS.fullmatch(gap) is not None:
        return _RIGHT
    if not before and gap in _OF_ITS_STOCK and not _is_elsewhere(sentence, mark, gap):
        return _RIGHT
    heads = _heads_in(sentence, start, end)
    if before and heads and sentence.lang == "de" and _WHILE.search(gap) is not None:
        return REACH + 1
    if heads and not sentence.capitals_name:
        length -= sum(_joined(sentence, sentence.names_in(start, end)))
    if before and heads > 1 and sentence.lang in ROMANCE:
        heads -= _joined_in_romance(sentence, start, end)
    if before and heads > 1 and sentence.lang == "ar":
        names = sentence.names_in(start, end)
        heads -= sum(are_joined(sentence, one.end, other.start) for one, other in pairwise(names))
    cost = length + _HEAD_BETWEEN * heads + (0 if before else _RIGHT)
    if before:
        return cost + (_COMMA_BETWEEN if heads and _has_comma(gap) else 0)
    breaks = sentence.marks_in(start, end, marks.CLAUSE_BREAK | marks.CONJUNCTION)
    if sentence.cues & _TOPIC_BEHIND.bit and _TOPIC_BEHIND.match(gap) is not None:
        return len(gap) + _HEAD_BETWEEN * (heads > 1)
    if heads and any(each.kinds & marks.CLAUSE_BREAK for each in breaks):
        return REACH + 1
    if sentence.lang == "en" and (heads or _is_elsewhere(sentence, mark, gap)):
        return _RIGHT if heads and is_noun_of_next(scope, mark) else REACH + 1
    if _of_the_next(scope, mark, breaks) or is_of_next_item(scope, mark):
        return REACH + 1
    return cost + _BREAK_BETWEEN * (len(breaks) + (2 if _has_comma(gap) else 0))


def _is_elsewhere(sentence: Sentence, mark: Mark, gap: str) -> bool:
    """Whether an English word of motion behind a number is a verb of its own, or stands in another phrase."""
    return _ELSEWHERE.search(gap) is not None or _PAST.match(sentence.gap(mark.start, mark.end)) is not None


def _of_the_next(scope: Scope, mark: Mark, breaks: list[Mark]) -> bool:
    """Whether a verb behind the percent is that of the name which "and" adds to a list: "X perde l'11%, Y il 4,8% e Z sale"."""
    sentence = scope.sentence
    if len(breaks) != 1 or not _BARE.search(sentence.gap(scope.left, scope.anchor.start)):
        return False
    names = sentence.names_in(breaks[0].end, mark.start)
    return bool(names) and not sentence.gap(names[-1].end, mark.start).strip()


def _heads_in(sentence: Sentence, start: int, end: int) -> int:
    """Return how many things that may move stand in a stretch; "die Aktie von Siemens" and "MDax (MDAX)" are one each."""
    names = sentence.names_in(start, end)
    nouns = [
        noun
        for noun in sentence.marks_in(start, end, marks.HEAD)
        if not noun.kinds & (marks.PRICE | marks.ANAPHORA)
        or not any(0 <= name.start - noun.end <= _OF or 0 <= noun.start - name.end <= 1 for name in names)
    ]
    issuers = len({name.issuer for name in names})
    if issuers > 1 and not sentence.capitals_name:
        issuers = max(1, issuers - len(_joined(sentence, names)))
    return issuers + len(nouns)


_JOINED = Pattern(r"(?:,| und| sowie) (?:(?:der|die|das|des|von|von der|bei) )?")


def _joined(sentence: Sentence, names: Sequence[Name]) -> list[int]:
    """Return how far each name is from the one before to which a German "und" joins it: "die Aktien der A und der B"."""
    return [
        other.start - one.start
        for one, other in pairwise(names)
        if _JOINED.fullmatch(sentence.gap(one.end, other.start))
    ]


_AND = Pattern(r" (?:e|ed|y|et) (?:(?:il|lo|la|el|o|a|le) |l['’])?")


def _joined_in_romance(sentence: Sentence, start: int, end: int) -> int:
    """Return how many names behind a verb are only joined to the one before: "salgono il Wti e il Brent di quasi il 2%"."""
    names = sentence.names_in(start, end)
    return sum(
        one.issuer != other.issuer and _AND.fullmatch(sentence.gap(one.end, other.start)) is not None
        for one, other in pairwise(names)
    )


_DECIMAL_COMMA = Pattern(r"(?<=\d),(?=\d)")
_COMMAS = frozenset(",;、،:")


def _has_comma(gap: str) -> bool:
    return not _COMMAS.isdisjoint(_DECIMAL_COMMA.sub("", gap) if "," in gap else gap)
