"""Sentences: where the one around a place begins and ends, looked for in a window, without segmenting the article."""

from collections.abc import Iterator

from streams.text.fold import fold
from streams.text.numerals.markers import standard
from streams.text.patterns import Pattern

_OPENERS = "The|It|Its|In|On|But|This|That|These|Those|An|At|For|While|Meanwhile|However|After|As|If|When|He|She|Shares|Analysts|Investors|There|They|We"
"""Words that only begin sentences, before which pages that lose their line ends lose the blank too: "a year or so.The stock fell"."""
SIGNS = Pattern(
    rf"[.!?…。！？।؟\n](?:(?<=[.!?…])['\"”“’‘»«)]{{0,2}}(?=\s|(?:{_OPENERS})[ ,])|(?<=[。！？।؟\n]))"
)
"""What may end a sentence, with the quotes behind it: written so that it begins with the signs alone, because what lies
between them is then passed over faster."""
_ENDERS = ".!?;:…。！？；।؟۔"
_SHORTENED = """
inc corp co cos ltd plc llc bhd tbk bros intl nos mr mrs ms dr prof st jr vs approx dept gov
jan feb mar apr jun jul aug sep sept oct nov dec vol
chr bzw ca usw evtl inkl exkl zzgl mio mrd tsd nr rd soc cia ltda sra cca godz
г гг руб млн млрд трлн тыс долл стр ул dll dsb rp rs proc pct ser tzw tzn tj mld mln resp kl
"""
_ABBREVIATIONS = frozenset(_SHORTENED.split())
"""Words that a full stop shortens, folded; none of them is another word of its language at the end of a sentence."""
_THAI = "\u0e01", "\u0e4e"
"""Thai ends no sentence with a full stop; it shortens names with it: "ปตท.", "ธปท."."""
_DEVANAGARI = Pattern(r"(?:^|[\s(])(?:डॉ|डा|लि|प्रा|रु|कं|मि)$")
"""Shortened words of Hindi, of which the last sign may be no letter: "डॉ. रेड्डीज", "लि."."""
_LAST_WORDS = frozenset({"Tbk", "proc", "pct"})
"""The form that ends the name of an Indonesian company, and short words for a percent: a capital behind their full stop begins a sentence."""
_FORMS = frozenset(["Inc", "Corp", "Co", "Cos", "Ltd"])
"""English forms of companies, behind whose full stop a word that begins sentences alone begins one: "lost to Acme Corp. The stock fell"."""
_BEGINS = Pattern(
    rf"\s?(?:{_OPENERS}|A|With|And|Also|By|His|Her|Among|Elsewhere|Both|Last|Even|Still|Such|To)\s"
)
_INITIALS = Pattern(r"(?:^|[\s(])(?:[A-Za-z]|[A-Z][a-z]?|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}|(?<=\()[A-Z]{2})$")
"""Initials, and in a bracket one of London's codes: "Rolls-Royce Holdings (RR.) 212.10p"."""
_INITIAL = 2
"""More letters are no initials."""
_WORD = Pattern(r"[^\W\d_]{2,7}$")
_NUMBER_SIGN = Pattern(r"(?:^|[\s(])(?:[Nn]o|ok)$")
"""Shortened words before a number alone: "No. 2", in Polish "ok. 2 proc."."""
_AND_BY = Pattern(r"(?<!\w)(?:a|oraz|zaś) o (?:[^\W\d_]+ )?[\d,]+ $")
"""In Polish whose the number is comes behind it: "a o 2 proc. Acme"."""
_BY_REACH = 24
_DAY = Pattern(r"(?<!\d)\d{1,2}$")
_ITEM = Pattern(r"\d{1,3}(?:[.)]\s|\)|\s[A-Z])")
_NUMBERED = Pattern(r"\s?\d{1,2}[.)]\s?")
"""The number of an item, alone at the beginning of a line: the full stop behind it ends no sentence."""
_REACH = 14
_LOOK_AHEAD = 24
_NEAR = 120
"""Most sentences begin no further (code points) before their percent."""
_QUOTE = 24
_QUOTED = Pattern(r"[ \r]?\n[A-Z][A-Z0-9.:]{0,9},[ \r]?\n[+\-−–]\d[\d.]{0,6}%[ \r]?\n(?=[a-z])")
"""A symbol and its change on lines of their own, with which MarketWatch's pages come flattened."""
_IN_QUOTE = frozenset(",%\r ")
_WRAPPED_AT = 40
"""A line of so many code points may be broken in the middle of a sentence."""


def ends_between(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the signs in ``text[begin:end]`` that end a sentence.

    Abbreviations, initials, ordinals and decimals end nothing; a line end does, unless the line is wrapped.
    """
    for match in SIGNS.finditer(text, begin, end):
        if _is_end(text, *match.span()):
            yield match.span()


def end_before(text: str, begin: int, end: int) -> int | None:
    """Return where the last sign in ``text[begin:end]`` ends that ends a sentence: most of the others need no look."""
    near = max(begin, end - _NEAR)
    found = _last_end(text, near, end)
    return found if found is not None or near == begin else _last_end(text, begin, end)


def _last_end(text: str, begin: int, end: int) -> int | None:
    for match in reversed(list(SIGNS.finditer(text, begin, end))):
        if _is_end(text, *match.span()):
            return match.end()
    return None


def end_behind(text: str, begin: int, end: int) -> int:
    """Return where the first sign in ``text[begin:end]`` begins that ends a sentence, else ``end``."""
    for match in SIGNS.finditer(text, begin, end):
        if _is_end(text, *match.span()):
            return match.start()
    return end


def sentence_around(text: str, start: int, end: int, *, floor: int, limit: int) -> tuple[int, int]:
    """Return the sentence around ``text[start:end]`` without what ends it, nowhere before ``floor`` or behind ``limit``.

    A full stop that ``text[start:end]`` has as its own may end it: "zyskał 3 proc. Indeks spadł".
    """
    first = end_before(text, floor, start)
    stop = end - 1 if text[start:end].endswith(".") else end
    return floor if first is None else first, max(end, end_behind(text, stop, limit))


def opens_line(text: str, start: int) -> bool:
    """Whether nothing stands before a sentence in its line but the number of an item: "Adyen 1,1%" in "1. Adyen 1,1%"."""
    if start == 0 or "\n" in text[max(0, start - 2) : start + 1]:
        return True
    return text[start - 1] in ".)" and (
        _NUMBERED.fullmatch(text, text.rfind("\n", 0, start) + 1, start) is not None
    )


def _is_end(text: str, start: int, stop: int) -> bool:
    sign = text[start]
    if sign == ".":
        return not _goes_on(text, start, stop)
    return sign != "\n" or not _is_wrapped(text, start)


def _goes_on(text: str, dot: int, behind: int) -> bool:
    """Whether a full stop only shortens the word before it, or the sentence goes on in lower case."""
    following = text[behind : behind + 3].lstrip(" ")
    if following[:1].islower() and text[behind : behind + 1] != "\n":
        return True
    before = text[dot - 1 : dot]
    if _THAI[0] <= before <= _THAI[1]:
        return True
    if "\u0900" <= before <= "\u097f":
        return _DEVANAGARI.search(text, max(0, dot - _REACH), dot) is not None
    if not before.isalnum() and before != "\n":
        return False  # no word and no number ends here
    reach = max(0, dot - _REACH)
    if before.isdecimal():
        return _is_day(text, reach, dot, behind)
    if (word := _WORD.search(text, reach, dot)) is not None and fold(word[0]) in _ABBREVIATIONS:
        if word[0] in _FORMS and _BEGINS.match(text, behind) is not None:
            return False
        if word[0] not in _LAST_WORDS or not following[:1].isupper():
            return True
        return _AND_BY.search(text, max(0, word.start() - _BY_REACH), word.start()) is not None
    if dot > _INITIAL and text[dot - _INITIAL - 1 : dot].isalpha():
        return False
    if _INITIALS.search(text, reach, dot) is not None:
        return True
    if _NUMBER_SIGN.search(text, reach, dot) is not None:
        return following[:1].isdecimal()
    return _is_day(text, reach, dot, behind)


def _is_day(text: str, reach: int, dot: int, behind: int) -> bool:
    """Whether a number before a full stop is that of a day: a month stands behind it."""
    if _DAY.search(text, reach, dot) is None:
        return False
    return standard().month.match(fold(text[behind : behind + _LOOK_AHEAD].lstrip())) is not None


def _is_wrapped(text: str, at: int) -> bool:
    """Whether a line end only wraps a sentence: an open bracket before it, or a long line without an ender, a small letter after it, or a number behind a small word."""
    following = text[at + 1 : at + 2]
    if (text[at - 1 : at] in _IN_QUOTE or following.isupper()) and _is_in_quote(text, at):
        return True
    if text[at - 1 : at] == "(" or text[at - 2 : at] == "( ":
        return True
    if at < _WRAPPED_AT:
        return False
    if not following.islower() and not (following.isdecimal() and _is_in_mid_sentence(text, at)):
        return False
    line = text[at - _WRAPPED_AT : at]
    return "\n" not in line and line[-1] not in _ENDERS


def _is_in_quote(text: str, at: int) -> bool:
    """Whether a line end is one of a quote that a page sets into its sentence, a symbol and its change on lines of their own."""
    low = max(0, at - _QUOTE)
    return any(
        low + found.start() <= at < low + found.end() for found in _QUOTED.finditer(text[low : at + _QUOTE])
    )


def _is_in_mid_sentence(text: str, at: int) -> bool:
    """Whether a small word ends a line, and no item of a numbered list begins the next one."""
    return text[at - 1].islower() and _ITEM.match(text, at + 1) is None
