"""Clauses: the sentence around a span, cut in a window, without segmenting the article."""

import re

from streams.text.fold import fold

LEFT, RIGHT = 200, 160
_LOOK_AHEAD = 24
_END = re.compile(r"[.!?;…]++|[。！？；｡।॥؟؛۔።]|\r?\n|[\u2028\u2029]")
_ENDERS = ".!?;…。！？；｡।॥؟؛۔።\r\n\u2028\u2029"
_CLOSERS = "\"'”’»)]）」』】"
_ABBREVIATIONS = frozenset(
    [
        "inc",
        "corp",
        "co",
        "cos",
        "ltd",
        "plc",
        "llc",
        "bhd",
        "tbk",
        "pt",
        "no",
        "nos",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "jr",
        "sr",
        "vs",
        "etc",
        "approx",
        "est",
        "dept",
        "gov",
        "sen",
        "rep",
        "gen",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "fig",
        "vol",
        "art",
        "bzw",
        "ca",
        "usw",
        "evtl",
        "inkl",
        "exkl",
        "zzgl",
        "mio",
        "mrd",
        "tsd",
        "nr",
        "str",
        "abs",
        "sa",
        "s.a",
        "soc",
        "cia",
        "ltda",
        "av",
        "sra",
        "sr",
        "ud",
        "ing",
        "adm",
        "u.s",
        "u.k",
        "u.n",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "d.h",
        "z.b",
        "u.a",
        "o.a",
        "n.v",
        "b.v",
        "a.s",
        "a.ş",
        "s.p.a",
        "т.е",
        "т.д",
        "т.п",
        "г",
        "гг",
        "руб",
        "млн",
        "млрд",
        "трлн",
        "тыс",
        "долл",
        "стр",
        "ул",
        "им",
        "p.t",
        "a.g",
        "k.k",
        "dll",
        "dsb",
        "dkk",
        "rp",
        "rs",
        "proc",
        "pct",
        "tzw",
        "tzn",
        "np",
        "r",
        "tj",
        "mld",
        "mln",
        "resp",
        "kl",
        "bl.a",
        "t.ex",
        "m.m",
        "f.eks",
        "mr.dr",
    ]
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“«]{1,14}$")
_LONG_LINE = 40


def clause_around(
    text: str, folded: str | None, start: int, end: int, *, left: int = LEFT, right: int = RIGHT
) -> tuple[int, int]:
    """Return the span of the sentence around ``text[start:end]``, at most ``left`` and ``right`` characters away from it.

    Abbreviations, initials and decimals end nothing; the enders of Chinese, Japanese, Devanagari and Arabic do, and so
    does a line end, unless the line is wrapped. ``folded`` is not needed and may be None.
    """
    del folded
    low, high = max(0, start - left), min(len(text), end + right)
    first = low
    for match in _END.finditer(text, low, start):
        if _is_end(text, match):
            first = match.end()
    last = high
    for match in _END.finditer(text, end, high):
        if _is_end(text, match):
            last = match.end() if text[match.start()] not in "\r\n" else match.start()
            break
    while first < start and (text[first].isspace() or text[first] in _CLOSERS[:6]):
        first += 1
    return first, last


def sentence_start(text: str, folded: str | None, position: int, *, left: int = 400) -> int:
    """Return where the sentence that holds ``position`` begins, at most ``left`` characters away."""
    return clause_around(text, folded, position, position, left=left, right=0)[0]


def previous_sentence(
    text: str, folded: str | None, position: int, *, left: int = 400
) -> tuple[int, int] | None:
    """Return the span of the sentence before the one that holds ``position``; None at the begin of the text."""
    begin = sentence_start(text, folded, position, left=left)
    floor = max(0, begin - left)
    end = begin
    while end > floor and (text[end - 1].isspace() or text[end - 1] in _CLOSERS):
        end -= 1
    last = end
    while last > floor and text[last - 1] in _ENDERS:
        last -= 1
    if last == floor:
        return None
    return clause_around(text, folded, last - 1, last, left=left, right=0)[0], end


def _is_end(text: str, match: re.Match[str]) -> bool:
    sign = match.group()
    if sign[0] in "\r\n":
        return not _is_wrapped(text, match.start(), match.end())
    if sign[0] not in ".…":
        return (
            sign[0] not in "!?;" or _is_followed_by_space(text, match.end()) or text[match.end()] >= "\u2e80"
        )
    if not _is_followed_by_space(text, match.end()):
        return False
    return len(sign) > 1 or not _is_abbreviation(text, match.start(), match.end())


def _is_followed_by_space(text: str, at: int) -> bool:
    while at < len(text) and text[at] in _CLOSERS:
        at += 1
    return at >= len(text) or text[at].isspace()


def _is_abbreviation(text: str, dot: int, behind: int) -> bool:
    """Whether the full stop at ``dot`` belongs to the word before it."""
    word = _WORD_BEFORE.search(text, max(0, dot - 14), dot)
    if word is None:
        return False
    token = fold(word[0])
    following = text[behind : behind + _LOOK_AHEAD].lstrip()[:1]
    if token in _ABBREVIATIONS:
        return True
    if (len(word[0]) == 1 and word[0].isupper()) or (
        "." in token and len(token) <= 6 and token[-2:-1] == "."
    ):
        return True
    return token.isdecimal() and len(token) <= 2 and (following.islower() or _is_day(text, behind))


def _is_day(text: str, behind: int) -> bool:
    """Whether a month follows (``am 3. Mai``)."""
    from streams.text.numerals.markers import standard

    return standard().month.match(fold(text[behind : behind + _LOOK_AHEAD].lstrip())) is not None


def _is_wrapped(text: str, at: int, behind: int) -> bool:
    """Whether a line end only wraps a sentence: a long line before it without an ender, a small letter after it."""
    following = text[behind : behind + 1]
    if not following.islower():
        return False
    return at >= _LONG_LINE and not _END.search(text[at - 1 : at]) and "\n" not in text[at - _LONG_LINE : at]
