"""Ranges: ``2–3%``, ``between 2 and 3 per cent``, ``5 sampai 6 persen``, ``%2-3``."""

from streams.text.fold import fold
from streams.text.numerals.decimals import Numeral, numeral_after, numeral_before
from streams.text.numerals.markers import Grammar
from streams.text.numerals.signs import DASHES, follows_change
from streams.text.numerals.source import Source
from streams.text.numerals.spelled import spelled_before
from streams.text.patterns import Pattern

REACH = 40
_OPENER_REACH = 28
_BETWEEN = 16
"""So far apart two percentages of one range may stand: "2 persen sampai dengan 3 persen"."""
_WAVES = "~〜～∼至到"
_JOINTS = _WAVES + DASHES
_ON_NUMBER = ("から", "ないし", "乃至", "에서")
"""Japanese and Korean words for "from ... to" stand right behind the first percentage: "3%から5%下落"."""
_ARTICLES = frozenset([" lo", " il", " el", " un", " le"])
"""Small words that may stand before the second number of a range: "tra lo 0,2% e lo 0,5%"."""
_PERCENT = "%٪"
_JOINT_BEHIND = Pattern(r" ?[-~〜～至到] ?| [^\W\d_]{1,8} ")


def may_end_here(text: str, start: int, grammar: Grammar) -> bool:
    """Whether a range may end with the number at ``start``: a dash stands before it, or what ends as a word for "to" does."""
    before = text[max(0, start - 4) : start]
    if not before:
        return False
    if not before[-1].isspace():
        return before[-1] in _JOINTS or before.endswith(_ON_NUMBER)
    near = before.rstrip()
    if not near or len(before) - len(near) > 2:
        return False
    last = near[-1]
    if last in _JOINTS or near[-3:] in _ARTICLES or near.endswith(_ON_NUMBER):
        return True
    is_letter = last.isalpha() or "\u0900" <= last < "\u0e00"  # words of India may end in a sign for a vowel
    return is_letter and fold(near[-2:]) in grammar.range_endings


def joint_before(window: str, grammar: Grammar) -> int | None:
    """Return where the dash or word begins that joins the end of a folded window to a number before it; None without one."""
    bare = window.rstrip(" ")
    if not bare:
        return None
    if bare[-1] in _WAVES:
        return len(bare) - 1
    if bare[-1] == "-":
        stem = bare[:-1].rstrip(" ")
        is_balanced = (len(stem) < len(bare) - 1) == (len(bare) < len(window))
        return len(stem) if is_balanced else None
    if bare[-3:] in _ARTICLES:
        bare = bare[:-3]
    stem, space, word = bare.rpartition(" ")
    if not space or not window.endswith(" "):
        return None
    if word in grammar.range_words or (
        word in grammar.range_conjunctions and grammar.between.search(stem[-_OPENER_REACH:])
    ):
        return len(stem.rstrip(" "))
    first, _, head = stem.rpartition(" ")
    return len(first.rstrip(" ")) if f"{head} {word}" in grammar.range_words else None


def is_each(joint: str, first: Numeral, second: Numeral) -> bool:
    """Whether a dash makes no range of two numbers: blanks stand around it, or it says the same one twice, for each of several: ``2-2 फीसदी``."""
    return joint != "-" or first.value == second.value


def first_end(source: Source, grammar: Grammar, number: Numeral, start: int, floor: int) -> Numeral | None:
    """Return the number that begins the range which ``number`` ends, if it carries no marker of its own."""
    first = max(floor, start - REACH)
    window = source.window(first, start)
    joint = joint_before(window, grammar)
    if joint is None or follows_change(source.text, start - 1):
        return None
    found = numeral_before(window[:joint], source.vote) or spelled_before(
        window[:joint], grammar.number_words
    )
    if found is None or (
        found.start and window[found.start - 1].isalpha() and window[found.start - 1] < "\u2e80"
    ):
        return None
    if (
        window[joint:].strip() == "-"
        and found.value >= number.value
        and is_each(window[joint:], found, number)
    ):
        return None
    return found.shifted(first)


def joins(
    source: Source, grammar: Grammar, span: tuple[int, int], following: tuple[int, int], are_near: bool
) -> bool:
    """Whether what stands between a percentage at ``span`` and the ``following`` one makes them the ends of one range.

    A mere word (``to``) does only if an opener (``between``) stands before, or the two numbers are near each other.
    """
    (start, end), (next_start, next_end) = span, following
    if not 0 < next_start - end <= _BETWEEN or not may_end_here(source.text, next_start, grammar):
        return False
    first = max(0, start - _OPENER_REACH)
    window = source.window(first, next_start)
    if window[end - first :].strip() in _ON_NUMBER:
        return are_near
    joint = joint_before(window, grammar)
    if joint is None:
        return _are_between(source, grammar, end, next_start, next_end)
    if first + joint != end:
        return False
    return (
        are_near
        or window[joint:].strip() in _JOINTS
        or grammar.opener.search(window[: start - first]) is not None
    )


def _are_between(source: Source, grammar: Grammar, end: int, next_start: int, next_end: int) -> bool:
    """Whether "with" joins two percentages before a word for "between": ``yüzde 5 ile yüzde 10 arasındaki``."""
    if source.window(end, next_start).strip(" ") not in grammar.range_conjunctions:
        return False
    behind = source.window(next_end, next_end + _OPENER_REACH).lstrip(" ")
    return grammar.opener.match(behind) is not None


def second_end(source: Source, grammar: Grammar, end: int) -> Numeral | None:
    """Return the number behind ``%2-`` or ``yüzde 2 ila`` that ends at ``end``, if no marker follows it.

    A word that also means "and" or "with" joins them only before a word for "between": ``yüzde 8 ile 10 arasında``.
    """
    window = source.window(end, end + REACH)
    joint = _JOINT_BEHIND.match(window)
    if joint is None:
        return None
    word = joint[0].strip()
    is_joint = len(word) == 1 or word in grammar.range_words
    if not is_joint and word not in grammar.range_conjunctions:
        return None
    found = numeral_after(window, source.vote, joint.end())
    if found is not None and not is_joint and grammar.opener.match(window[found.end :].lstrip(" ")) is None:
        return None
    if found is None or window[found.end : found.end + 2].lstrip(" ")[:1] in tuple(_PERCENT):
        return None
    return found.shifted(end)
