"""Companies that a text introduces with their code: behind "Acmerol Therapeutics (NASDAQ: ACML)", "Acmerol shares" are ACML's."""

from functools import lru_cache

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import Resolve, symbol_alone, with_name
from streams.extract.prose.sentence import Name
from streams.text.fold import fold
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_OPENS = " ("
_CODE = Pattern(
    r" \((?P<code>(?:(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|NasdaqGM|AMEX|NYSE American|NYSE Arca|LSE|TSX|TSXV|ASX)\s?: ?)?[A-Z]{2,5})\)"
)
_NAME_BEFORE = Pattern(
    r"(?<![\w.@$#&/-])(?P<name>[A-Z][\w&'’-]*\w(?: (?:(?:of|and|&) )?[A-Z][\w&'’-]*\w){0,4}?)"
    r"(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|Co|Company|Holdings?|Group|N\.V|S\.A|AG|SE|LP|LLC|Trust)\.?){0,2}$"
)
_REACH = 72
"""So many code points before a code its company's name may begin."""
_LETTERS = 5
"""So many letters a first word has that means its company by itself."""
_OF_SHARES = Pattern(r"(?:['’]s?)? (?:shares?|stock|common stock|share price)\b")
_SHARES_OF = Pattern(r"\b(?:[Ss]hares|[Ss]tock|[Ss]hare price) (?:of|in) $")


@lru_cache(maxsize=2)
def _introduced(text: str) -> tuple[tuple[int, str, str], ...]:
    """Return the companies that a text introduces: where the code ends, the name, and the code; read once a text."""
    found = []
    place = text.find(_OPENS)
    while place >= 0:
        code = _CODE.match(text, place)
        name = _NAME_BEFORE.search(text, max(0, place - _REACH), place) if code is not None else None
        if code is not None and name is not None:
            found.append((code.end(), name["name"], code["code"]))
        place = text.find(_OPENS, place + 1)
    return tuple(found)


def with_introduced(text: str, start: int, end: int, names: list[Name], resolve: Resolve) -> list[Name]:
    """Return the names of a stretch of English with the short forms of companies that the text before it introduces with their codes.

    A name that the directory knows stays what it is. A code without its exchange counts only where its company is called so.
    """
    found = names
    for behind, name, code in _introduced(text):
        if behind >= end:
            break
        for short in _shorts(name):
            place = text.find(short, max(start, behind), end)
            while place >= 0:
                span = place, place + len(short)
                if _is_whole(text, *span, short) and not any(each.meets(*span) for each in found):
                    listed = _meant(resolve(code), short, code)
                    if listed is not None:
                        found = with_name(found, symbol_alone(*span, short, listed))
                place = text.find(short, span[1], end)
    return found


def _shorts(name: str) -> tuple[str, ...]:
    """Return the forms under which a text speaks of a company again, the longest first: so many of its first words."""
    words = name.split()
    return tuple(" ".join(words[:count]) for count in range(len(words), 0, -1))


def _is_whole(text: str, start: int, end: int, short: str) -> bool:
    """Whether a short form stands by itself: no part of a longer name, and an ordinary word only beside "shares"."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if (
        before.isalnum()
        or before in {"-", "$", "@", "#", "&", ".", "/"}
        or behind.isalnum()
        or behind in {"-", "&"}
    ):
        return False
    if " " in short:
        return True
    if (
        _OF_SHARES.match(text, end) is not None
        or _SHARES_OF.search(text, max(0, start - 16), start) is not None
    ):
        return True
    return len(short) >= _LETTERS and not is_ordinary(short, "en") and not _goes_on(text, end)


def _goes_on(text: str, end: int) -> bool:
    """Whether another capitalised word follows, with which the word is another name."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _meant(listings: tuple[Instrument, ...], short: str, code: str) -> Instrument | None:
    """Return the stock that a code states, if it says its exchange or the company's name has the same first word."""
    stocks = [each for each in listings if each.type is InstrumentType.EQUITY]
    if not stocks:
        return None
    word = fold(short.split()[0])
    is_called_so = ":" in code or any(own.startswith(word) for own in fold(stocks[0].name).split())
    return stocks[0] if is_called_so else None
