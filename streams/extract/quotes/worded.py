"""What the words beside a badge say of it: over what time, and which way where the badge has no sign.

The order of signs: a glyph, an alternative text, a word inside the badge, the verb of its sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from schemas.vocabulary import EXTENDED, Period, SignSource
from streams.extract import marks
from streams.extract.lexicon import Lexicon
from streams.extract.marks import Mark
from streams.extract.prose.scope import direction_of
from streams.extract.quotes.badges import Badge
from streams.text.blanks import blanked
from streams.text.fold import fold
from streams.text.patterns import Pattern

REACH = 44
"""How far (code points) from a badge its words may stand."""
_CUT = Pattern(r"[\d(（\[\n;|%]")
_JOINED = Pattern(r"[\s,(–—-]*(?:[^\W\d_]{1,4}\s(?:the\s)?)?")
"""Between a badge and its time: signs, and at most one short word: "in", "im", "au"."""
_LABEL = Pattern(r"(?:\s[^\W\d_]{2,10})?\s*[:–—-]\s*[(（]?\s?|\s?[(（]\s?")
_CLAUSE = Pattern(r"(?:\s[^\W\d_]{2,10})?\s?,\s?[(（]?\s?")
_AUXILIARIES = frozenset(
    re.findall(
        r"\w+",
        "is are was were has have had been also then again now still just ist sind war waren hat haben wurde est sont a ont ha han esta estan va",
    )
)
_BEHIND_VERB = Pattern(
    r"\s*(?:[.,;:!?…)]|$|(?:on|in|after|as|amid|today|this|following|because|despite|when|while|with|from|early|late|during|before|again|am|im|nach|an|diesen|el|este|hoy|le|ce|il|oggi|na|pada|hari|setelah)\b|[a-z]+ly\b)"
)
_HEADS = frozenset(":–—-,(（")
"""One of them stands between a time and the badge that it heads, blanks apart."""
_END = Pattern(r"[.;\n!?]")
_CLAUSE_REACH = 80
_VERY_SHORT = frozenset({Period.OPEN, Period.CLOSE, Period.INTRADAY})
"""Their single words are verbs of what companies do, too: "opened a store"."""


def tell(badges: Sequence[Badge], text: str, lexicon: Lexicon, lang: str | None) -> None:
    """Give badges, in the order of the text, the time and, if they have no sign, the direction that words beside them tell."""
    before: Badge | None = None
    for badge in badges:
        _tell(badge, text, lexicon, lang)
        if badge.period is None and before is not None and _goes_on(text, before, badge):
            badge.period, badge.period_span = before.period, before.period_span
        before = badge


def _tell(badge: Badge, text: str, lexicon: Lexicon, lang: str | None) -> None:
    behind = _piece(text, badge.slot.end, lexicon, lang)
    time = (
        _inside(badge, text, lexicon, lang)
        or _behind(badge, text, behind)
        or _before(badge, text, lexicon, lang)
    )
    if time is not None:
        badge.period, badge.period_span = time.period, (time.start, time.end)
    if badge.slot.way[1] is SignSource.UNSIGNED and badge.slot.closed:
        verb = _verb(badge, text, behind, lexicon, lang)
        if verb is not None:
            badge.slot = replace(badge.slot, way=(direction_of(verb.kinds), SignSource.WORD))
            badge.sign = verb.start, verb.end


def _goes_on(text: str, before: Badge, badge: Badge) -> bool:
    """Whether a badge is the next one of a list that a time heads: "Premarket: NVDA +2%, AMD -1%"."""
    if before.period_span is None or before.period_span[0] > before.start:
        return False
    between = text[before.slot.end : badge.start]
    return not any(each in between for each in ("\n", ". ", ":"))


def _piece(text: str, start: int, lexicon: Lexicon, lang: str | None) -> list[Mark]:
    """Return the words that begin at a place and end at the next number, bracket or line."""
    cut = _CUT.search(text, start, start + REACH)
    stop = min(len(text), start + REACH) if cut is None else cut.start()
    return _marks(text, start, stop, lexicon, lang) if stop - start > 2 else []


def _marks(text: str, start: int, stop: int, lexicon: Lexicon, lang: str | None) -> list[Mark]:
    piece = text[start:stop]
    return lexicon.find(fold(piece), text=piece, offset=start, lang=lang)


def _inside(badge: Badge, text: str, lexicon: Lexicon, lang: str | None) -> Mark | None:
    """Return the time between the number and the bracket that closes the badge: "(DIS -4.1% after hours)"."""
    start, end = badge.slot.anchor.end, badge.slot.end
    if end - start < 4:
        return None
    return next((each for each in _marks(text, start, end, lexicon, lang) if _is_time(each)), None)


def _is_time(mark: Mark) -> bool:
    if mark.period is None or mark.kinds & (marks.MOTION | marks.METRIC):
        return False
    return mark.period not in _VERY_SHORT or mark.end - mark.start > len("intraday ")


def _behind(badge: Badge, text: str, found: list[Mark]) -> Mark | None:
    """Return the time right behind a badge; behind a bracket that holds the number too only what no sentence begins with."""
    time = next((each for each in found if each.kinds & marks.PERIOD), None)
    if time is None or not _is_time(time) or _JOINED.fullmatch(text, badge.slot.end, time.start) is None:
        return None
    if not badge.slot.closed and badge.slot.convention != "alt_text":
        return time
    is_last = text[time.end : time.end + 1] in ("", ".", ",", ";", "\n")
    return time if time.period in EXTENDED and is_last else None


def _before(badge: Badge, text: str, lexicon: Lexicon, lang: str | None) -> Mark | None:
    """Return the time that heads a badge ("Premarket: NVDA +2%"), or opens its sentence ("In premarket trading, NVDA +2%")."""
    start = badge.start
    floor = max(0, start - REACH)
    if text[floor:start].rstrip()[-1:] not in _HEADS:
        return None
    cuts = list(_CUT.finditer(text, floor, start))
    low = cuts[-1].end() if cuts else floor
    if start - low < len("ytd:") or (cuts and cuts[-1].group() in "%)"):
        return None
    found = [each for each in _marks(text, low, start, lexicon, lang) if each.kinds & marks.PERIOD]
    if not found or not _is_time(found[-1]):
        return None
    gap = found[-1].end, start
    if _LABEL.fullmatch(text, *gap) is not None:
        return found[-1]
    opens = not any(map(str.isalpha, text[low : found[-1].start])) or found[-1].start - low <= len("in the ")
    at_start = low == 0 or (bool(cuts) and cuts[-1].group() == "\n") or text[low - 1 : low] in (".", "\n")
    return found[-1] if opens and at_start and _CLAUSE.fullmatch(text, *gap) is not None else None


def _verb(badge: Badge, text: str, found: list[Mark], lexicon: Lexicon, lang: str | None) -> Mark | None:
    """Return the verb whose subject is what the badge stands behind, if the verb has no number of its own: "Shares of Tesla (TSLA 3.1%) fell on Tuesday"."""
    motions = [each for each in found if each.kinds & marks.MOTION]
    if not motions or badge.name is None:
        return None
    verb, end = motions[0], badge.slot.end
    if verb.kinds & (marks.METRIC | marks.LIST_HEADER):
        return None
    between = [each for each in found if each.end <= verb.start]
    if any(each.kinds & ~(marks.PRICE | marks.ANAPHORA | marks.DAYS) for each in between):
        return None
    is_price = any(each.kinds & marks.PRICE for each in between) or _is_of_shares(badge, text, lexicon, lang)
    words = fold(blanked(text[end : verb.start], [each.span for each in between], end)).split()
    if any(word not in _AUXILIARIES for word in words):
        return None
    stop = _END.search(text, verb.end, verb.end + _CLAUSE_REACH)
    rest = text[verb.end : verb.end + _CLAUSE_REACH if stop is None else stop.start()]
    if any(map(str.isdecimal, rest)):
        return None
    follows = _BEHIND_VERB.match(fold(rest)) is not None
    return verb if is_price or follows else None


def _is_of_shares(badge: Badge, text: str, lexicon: Lexicon, lang: str | None) -> bool:
    """Whether shares are spoken of right before the name: "Shares of Tesla (TSLA 3.1%)"."""
    low = max(0, badge.start - 16)
    return any(each.kinds & marks.PRICE for each in _marks(text, low, badge.start, lexicon, lang))
