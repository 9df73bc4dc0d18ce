"""Rows of securities that share one word of motion: whose it is where the next clause brings its own, and rows with their numbers in brackets."""

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.extract.prose.sentence import Anchor, Name, Sentence, are_joined, words_in
from streams.extract.romance.standing_out import until_rank
from streams.text.patterns import Pattern

_CLOSING, _VERB_LAST = 30, 64
"""So far behind the last number of a sentence the verb of all may stand; in Hungarian, behind the price as well."""
_OWN_NUMBER, _FAR = 32, 80
"""So near behind a verb its own number stands; so far before a row the word that says which way it went."""
_MOST_LIGHT = 2
"""So many auxiliaries, articles and adverbs may stand between a name and its verb, or a row and the verb behind it."""
_CAPITAL_BEFORE = Pattern(
    r"(?:,|[^\W\d_])\s(?:[^\W\d_]{1,4}[ '’])?(?P<name>[A-ZÀ-ÖØ-ÞŁŚŻŽŠČŘĐΑ-Ω][\w&.-]*)\s$"
)
_VERBS_LAST = frozenset({"ko", "ja", "zh", "tr", "hi", "bn", "ta"})
"""There a word of motion before a row describes it, and the verb that counts may stand far behind."""
_SHARED_LAST = frozenset({"ko", "ja"})
"""There the verb behind the last number of a list may be that of those before it."""
_OPENS_CLAUSE = frozenset(",;")
_ENDS_DENSE_ROW = {
    "ko": Pattern(r"\)\s?(?:(?:[은는이가도만]|등[은이도]?|모두|나란히|일제히|동반|함께|각각|[가-힣]{1,6}주(?:[가는도]|들[이은]?)?) ?)*"),
    "ja": Pattern(r"\)(?:など)?(?:[がはも、]|そろって|軒並み|ともに|いずれも|大きく|大幅に)*"),
    "zh": Pattern(r"\)(?:等|均|皆|双双|雙雙|齐|齊|领|領|集体|集體|全线|全線|小幅|大幅)*"),
}  # fmt: skip
"""Between a row with its numbers in brackets and the verb behind it, in scripts without spaces or where verbs stand last."""
_JOINS_DENSE_ROW = Pattern(r"\)(?:와|과|및|、|,|・|·|や|と|和|及|以及|與|与|\s)+")


def is_of_next_item(scope: Scope, mark: Mark) -> bool:
    """Whether a verb behind a percent is that of the next one, whose own number follows.

    "A rose 1%, B 0.8% and C fell 2%"; with the verb first: "suben A un 2%, B un 1% y bajan C un 3%".
    """
    sentence, anchor = scope.sentence, scope.anchor
    following = next((each for each in sentence.anchors if each.start >= mark.end), None)
    if following is None or following.start - mark.end > _OWN_NUMBER:
        return False
    behind = sentence.gap(mark.end, following.start)
    if not _OPENS_CLAUSE.isdisjoint(behind):
        return False
    start = _clause_start(sentence, anchor.end, mark.start)
    if start is None:
        return False
    named = sentence.names_in(mark.end, following.start)
    names = sentence.names_in(start, mark.start)
    if named:
        return not names and words_in(sentence.gap(start, mark.start)) <= 1
    if names:
        return words_in(sentence.gap(names[-1].end, mark.start)) <= _MOST_LIGHT
    received = sentence.text[anchor.end - sentence.start : mark.start - sentence.start]
    return sentence.capitals_name and _CAPITAL_BEFORE.search(received) is not None


def _clause_start(sentence: Sentence, end: int, limit: int) -> int | None:
    """Return where a comma or a word for "and" right behind a percent opens the next clause."""
    gap = sentence.gap(end, limit)
    place = next((place for place, char in enumerate(gap) if char in _OPENS_CLAUSE), None)
    joint = sentence.marks_in(end, limit, marks.CONJUNCTION | marks.CLAUSE_BREAK)
    start = end + place + 1 if place is not None else joint[0].end if joint else None
    if start is None or words_in(sentence.gap(end, start)) > _MOST_LIGHT:
        return None
    return next((each.end for each in joint if not sentence.gap(start, each.start).strip()), start)


def motion_of_row(scope: Scope) -> Motion | None:
    """Return the motion that a row of names with bare numbers in brackets shares: "most rose A (3%) and B (1%), most fell C (2%)".

    The verb right behind the row says it, else the last word of motion before the row.
    """
    sentence, anchor = scope.sentence, scope.anchor
    ends = _ENDS_DENSE_ROW.get(sentence.lang or "")
    if (sentence.lang in _VERBS_LAST and ends is None) or _in_brackets(sentence, anchor) is None:
        return None
    row = _row_of(sentence, anchor)
    if len(row) < 2:
        return None
    first, last = row[0][0], row[-1][1]
    if ends is not None:
        if sentence.lang != "ko" and sentence.marks_in(sentence.start, first.start, marks.METRIC):
            return None
        closing = sentence.marks_in(last.end, min(sentence.end, last.end + _OWN_NUMBER), marks.MOTION)
        told = bool(closing) and ends.fullmatch(sentence.gap(last.end, closing[0].start)) is not None
        return by_word(closing[0]) if told else None
    behind = sentence.marks_in(last.end, sentence.end, marks.MOTION)
    if behind and _ends_row(sentence.gap(last.end, behind[0].start)):
        did = sentence.marks_in(behind[0].end, behind[0].end + _OWN_NUMBER, marks.METRIC)
        return None if did else by_word(behind[0])
    before = [each.end for each in sentence.anchors if each.end <= first.start]
    left = before[-1] if before else sentence.start
    said = sentence.marks_in(max(left, first.start - _FAR), first.start, marks.MOTION)
    if not said or (
        len({each.kinds & marks.MOTION for each in said}) > 1 and said[-1].start < first.start - _FAR // 2
    ):
        return None
    return by_word(said[-1])


def _ends_row(gap: str) -> bool:
    """Whether only a bracket and an adverb or two stand between a row and a verb."""
    return gap[:1] == ")" and _OPENS_CLAUSE.isdisjoint(gap) and words_in(gap) <= 1


def _row_of(sentence: Sentence, anchor: Anchor) -> list[tuple[Name, Anchor]]:
    """Return the row that a percent in brackets belongs to, each with its name, as far as commas and "and" alone join them."""
    row: list[tuple[Name, Anchor]] = []
    for each in sentence.anchors:
        name = _in_brackets(sentence, each)
        joined = row and name is not None and _are_joined(sentence, row[-1][1], name)
        if not joined:
            if any(one is anchor for _, one in row):
                return row
            row = []
        if name is not None:
            row.append((name, each))
    return row if any(one is anchor for _, one in row) else []


def _are_joined(sentence: Sentence, one: Anchor, name: Name) -> bool:
    """Whether a row goes on from behind a bracket to a name."""
    if sentence.marks_in(one.end, name.start, marks.CLAUSE_BREAK):
        return False
    behind = sentence.gap(one.end, name.start)
    if sentence.lang in _ENDS_DENSE_ROW:
        return _JOINS_DENSE_ROW.fullmatch(behind) is not None
    return are_joined(sentence, name.start - len(behind.lstrip(" )")), name.start) or behind.strip() == "),"


def _in_brackets(sentence: Sentence, anchor: Anchor) -> Name | None:
    """Return the name right behind which a percent stands alone in brackets, without a sign."""
    if (
        anchor.sign
        or sentence.gap(anchor.start - 1, anchor.start) != "("
        or sentence.gap(anchor.end, anchor.end + 1) != ")"
    ):
        return None
    names = sentence.names_in(max(sentence.start, anchor.start - 48), anchor.start)
    return names[-1] if names and sentence.gap(names[-1].end, anchor.start).strip() == "(" else None


_SHARED_VERB = Pattern(r"[,、] ?[^,、。;；()]{0,40}")
_NEXT_TO = 6


def _shared_with_next(scope: Scope) -> Motion | None:
    """Return the verb behind the next number of a Korean or Japanese list: "A는 1.3%, B는 0.2% 상승했고 C는 0.9% 하락했다"."""
    sentence, place = scope.sentence, scope.anchor.end
    if sentence.lang not in _SHARED_LAST or not sentence.names_in(scope.left, scope.anchor.start):
        return None
    for other in (each for each in sentence.anchors if each.start >= place):
        if _SHARED_VERB.fullmatch(sentence.gap(place, other.start)) is None:
            return None
        named = sentence.names_in(place, other.start) or _is_respective(sentence, place, other)
        if not named or sentence.marks_in(place, other.start, marks.MOTION):
            return None
        place = other.end
        behind = sentence.marks_in(place, min(sentence.end, place + _NEXT_TO), marks.MOTION)
        if behind:
            return by_word(behind[0])
    return None


def verb_behind_list(scope: Scope) -> Motion | None:
    """Return the verb behind the last number of a list of numbers, where verbs stand last: "A fell 1%, B and C 2% and 3% rose respectively"."""
    sentence, place = scope.sentence, scope.anchor.end
    for other in (each for each in sentence.anchors if each.start >= place):
        if sentence.marks_in(place, other.start, marks.MOTION):
            break
        place = other.end
    behind = sentence.marks_in(place, min(sentence.end, place + _CLOSING), marks.MOTION)
    return by_word(behind[0]) if behind else None


def _is_respective(sentence: Sentence, place: int, other: Anchor) -> bool:
    """Whether a number answers a list, each of which has its own: "A와 B는 각각 2.8%, 1.9% 올랐다"."""
    if sentence.gap(place, other.start).strip(" ,、"):
        return False
    return bool(sentence.marks_in(max(sentence.start, place - 16), place, marks.RESPECTIVELY))


def closing_motion(scope: Scope) -> Motion | None:
    """Return the motion that closes a sentence for all its numbers, where verbs stand last: "A yüzde 2, B yüzde 1 yükseldi"."""
    if (shared := _shared_with_next(scope)) is not None:
        return shared
    sentence, last = scope.sentence, scope.sentence.anchors[-1]
    if scope.anchor is last or not sentence.names_in(scope.left, scope.anchor.start):
        return None
    reach = max(_VERB_LAST if sentence.lang == "hu" else _CLOSING, until_rank(sentence, last.end))
    behind = sentence.marks_in(last.end, min(sentence.end, last.end + reach), marks.MOTION)
    if not behind or sentence.marks_in(scope.anchor.end, last.end, marks.MOTION):
        return None
    return by_word(behind[0])
