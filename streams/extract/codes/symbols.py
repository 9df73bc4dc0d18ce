"""Symbols as publishers print them, turned into listings: AAPL, $TSLA, NASDAQ: GOOG, BBCA.JK, AAPL.O, 02162.HK, VOD LN Equity."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.dollar_codes import COIN_TAG, tagged_meanings
from streams.extract.prose.sentence import Name
from streams.instruments.codes import symbol_on, ticker
from streams.instruments.directory import Directory
from streams.instruments.venues import BY_MIC, US_MICS, mics_of_prefix
from streams.text.fold import fold
from streams.text.patterns import Pattern

Resolve = Callable[[str], tuple[Instrument, ...]]
"""What a printed symbol may mean, best first."""
VENUE = Pattern(r"([A-Za-z][A-Za-z ]{1,14}?)\s?[:：]\s?([A-Z0-9][A-Z0-9.\-]{0,9})$")
_US_CODE = Pattern(r"[A-Z]{1,5}(?:[.\-][A-Z])?")
_BARE = Pattern(r"[$^]?[A-Z0-9][A-Z0-9\-=&]{0,11}$")
_CODE = Pattern(r"[A-Z0-9][A-Z0-9\-&]{0,9}(?:\.[A-Z]{1,3}|[ :][A-Z]{2}(?: Equity| Index)?)$")
_SHARED = Pattern(
    r"(?P<venues>[A-Za-z]{2,10}(?:\s?[/,&]\s?[A-Za-z]{2,10}){1,4})\s?[:：]\s?(?P<code>[A-Z0-9][A-Z0-9.\-]{0,9})"
)
_BETWEEN_VENUES = Pattern(r"\s?[/,&]\s?")
_BETWEEN_CODES = Pattern(r"\s?[,;/|&]\s?|\sand\s")
_COINS = "CRYPTO"
"""Stands where an exchange would before the code of a coin: "Litecoin (CRYPTO: LTC)"."""
_IN_LONDON = Pattern(r"([A-Z]{2})\.")
"""London fills its codes of two letters up with a dot: "Rolls-Royce Holdings (RR.)"."""
_BLOOMBERG = Pattern(r"(?<![\w.])[A-Z0-9]{1,9} [A-Z]{2} Equity\b")
_CLASS = Pattern(r"([A-Z]{2,8})\s([A-Z0-9\-]{1,3}|\*)$")


_OFFERED = Pattern(r"\s[–-]\s(?:Get )?(?:Free )?(?:Report|Rating)$")
"""Behind a symbol a publisher offers more: "(NYSE:OEC – Get Free Report)"."""


def resolve(directory: Directory, printed: str, venue: str | None = None) -> tuple[Instrument, ...]:
    """Return the listings that a printed symbol may mean, best first; nothing when it has no symbol's shape.

    A local series may stand apart, as in Mexico: ``AUTLAN B``; digits may be full-width, as in Japan: ``９９８４``.
    """
    printed = unicodedata.normalize("NFKC", printed).strip()
    if printed.endswith(("Report", "Rating")):
        printed = _OFFERED.sub("", printed)
    if venue is None and (qualified := VENUE.fullmatch(printed)) is not None:
        venue, printed = qualified.groups()
    if venue is None and (of_two := _IN_LONDON.fullmatch(printed)) is not None:
        venue, printed = "LSE", of_two[1]
    if venue is not None and venue.upper() == _COINS:
        coin = directory.coin(printed)
        return (coin,) if coin is not None else ()
    if venue is not None:
        found = directory.by_venue(venue, printed) or _unheld(directory, venue, printed)
        return (found,) if found is not None else ()
    landed = _OF_LAND.fullmatch(printed)
    if landed is not None and (there := _at_land(directory, *landed.groups())):
        return there
    if _BARE.fullmatch(printed) is not None:
        if printed[0] == "$" and "=" not in printed:
            return tagged_meanings(directory, printed)
        exact = directory.by_symbol(printed) if printed[0] == "^" or "=" in printed else None
        return (exact,) if exact is not None else directory.by_ticker(printed.lstrip("$^"))
    if COIN_TAG.fullmatch(printed) is not None:
        return tagged_meanings(directory, printed)
    if printed.endswith(".US") and _US_CODE.fullmatch(printed[:-3]) is not None:
        return tuple(one for one in directory.by_ticker(ticker(printed[:-3])) if one.mic in US_MICS)
    if _CODE.fullmatch(printed) is not None and (found := directory.by_code(printed)) is not None:
        return (found,)
    series = _CLASS.fullmatch(printed)
    if series is not None:
        return directory.by_ticker("".join(series.groups()))
    return _on_several(directory, printed) if ":" in printed or "," in printed else ()


_OF_LAND = Pattern(r"([A-Z0-9.]{1,6})-(TW|US|HK|CN)")
"""As Taiwan's news prints codes: "台積電 (2330-TW)(TSM-US)"."""
_SUFFIXES = {"TW": (".TW", ".TWO"), "HK": (".HK",), "CN": (".SS", ".SZ")}


def _at_land(directory: Directory, code: str, land: str) -> tuple[Instrument, ...]:
    """Return the listing of a code with the land where it trades behind it."""
    if land == "US":
        return tuple(one for one in directory.by_ticker(ticker(code)) if one.mic in US_MICS)
    if not code.isdigit():
        return ()
    code = f"{int(code):04d}" if land == "HK" else code
    found = (directory.by_symbol(code + suffix) for suffix in _SUFFIXES[land])
    return tuple(each for each in found if each is not None)


def _on_several(directory: Directory, printed: str) -> tuple[Instrument, ...]:
    """Return the listings of one company on several exchanges: "ASX:BHP, LSE:BHP", "LSE/STO/Nasdaq: AZN"; nothing if any is no code."""
    shared = _SHARED.fullmatch(printed)
    if shared is not None:
        parts = [(venue, shared["code"]) for venue in _BETWEEN_VENUES.split(shared["venues"])]
    else:
        codes = [VENUE.fullmatch(each) for each in _BETWEEN_CODES.split(printed)]
        parts = [(each.group(1), each.group(2)) for each in codes if each is not None]
        if len(parts) < len(codes) or len(parts) < 2:
            return ()
    found = [directory.by_venue(venue, code) or unlisted(venue, code) for venue, code in parts]
    return tuple(each for each in found if each is not None)


_FOREIGN = Pattern(r"\s?[(（\[]\s?([A-Za-z]{2,8})\s?[:：]\s?[A-Za-z0-9][\w.\-]{0,11}\s?[)）\]]")


def at_venue(
    directory: Directory, text: str, end: int, offered: Sequence[Candidate]
) -> tuple[int, tuple[Instrument, ...]] | None:
    """Return the end of a bracket behind a name that holds a publisher's own code, and the listing on the exchange which it names.

    "SAP SE (ETR:SAPG)" is SAP on Xetra, whatever its code there. An exchange of the same country that the directory has no listing
    on states none. None where nothing that the name may mean trades in that country.
    """
    bracket = _FOREIGN.match(text, end)
    if bracket is None:
        return None
    for each in offered:
        there = directory.by_venue(bracket.group(1), each.instrument.ticker)
        if there is not None and there.id == each.instrument.id:
            return bracket.end(), (there,)
    countries = {BY_MIC[mic].country for mic in mics_of_prefix(fold(bracket.group(1))) if mic in BY_MIC}
    meant = offered[0].instrument if offered else None
    return (bracket.end(), ()) if meant is not None and meant.country in countries - {"US"} else None


_IN_BRACKETS = Pattern(r"\((?:[A-Za-z]{2,8}\s?:\s?)?([A-Z]{1,5}(?:\.[A-Z]{1,2})?)\)")
_CASHTAG = Pattern(r"\$([A-Z]{1,5})\b")
_REACH = 4_000
"""So far from a name a symbol may stand that states its listing, in code points."""


@lru_cache(maxsize=2)
def _printed_in(text: str) -> tuple[list[tuple[int, str]], ...]:
    """Return the symbols in brackets of a text, and its cashtags, with the place of each; read once a text."""
    return tuple(
        [(each.start(), each.group(1)) for each in pattern.finditer(text)]
        for pattern in (_IN_BRACKETS, _CASHTAG)
    )


def printed_near(text: str, place: int) -> Iterator[str]:
    """Yield the symbols in brackets around a place of a text, then the cashtags around it."""
    for found in _printed_in(text):
        for number in range(bisect_left(found, (place - _REACH, "")), len(found)):
            start, printed = found[number]
            if start > place + _REACH:
                break
            yield printed


def is_named(match: re.Match[str], names: Sequence[Name]) -> bool:
    """Whether a stretch of the text belongs to a name that is known already, in part at least."""
    return any(name.meets(*match.span()) for name in names)


_VENUE_BEFORE = Pattern(r"[(（\[]\s?[A-Za-z]{2,8}\s?[:：]\s?$")
_CLOSING = frozenset(")]）")
_FULL_NAME = 60


def is_of_bracket(text: str, start: int, end: int, meant: Instrument) -> bool:
    """Whether capitals in brackets are no name of their own.

    The code of somebody else on an exchange ("(NASDAQ:ABCD)"), or short for the small words before ("liquefied natural gas (LNG)").
    """
    if text[end : end + 1] not in _CLOSING or not text[start:end].isupper():
        return False
    before = text[max(0, start - 12) : start]
    if meant.ticker != text[start:end] and _VENUE_BEFORE.search(before) is not None:
        return True
    return before.endswith("(") and _is_short_for(text, start, text[start:end].lower())


def _is_short_for(text: str, start: int, letters: str) -> bool:
    words = text[max(0, start - _FULL_NAME) : start - 1].split()[-len(letters) :]
    return [word[0] for word in words] == list(letters) and all(map(str.isalpha, words))


_SHORTEST = 3


def listing_told(
    stated: tuple[Instrument, ...], meant: Instrument, surface: str, *, is_qualified: bool
) -> Instrument:
    """Return which listing a name means with the symbols behind it: its own, or another company's that they state."""
    own = next((one for one in stated if one.issuer_id == meant.issuer_id), None)
    if own is not None or not stated:
        return own or meant
    return stated[0] if is_qualified or is_of_code(surface, stated[0], meant) else meant


_LONGER = Pattern(
    r"(?:\s(?:&\s)?[A-Z][\w&.'’-]+){1,3}\s?\((?:(?:NYSE|NASDAQ|Nasdaq)\s?:\s?)?(?P<code>[A-Z]{2,5})\)"
)


def code_of_longer(
    text: str, span: tuple[int, int], meant: Instrument, resolve: Resolve
) -> tuple[int, tuple[Instrument, ...]] | None:
    """Return where a name ends that goes on to a code of its own, and whose code it is: "Inari Medical (NARI)"; None if there is none."""
    start, end = span
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return None
    found = _LONGER.match(text, end)
    listed = resolve(found["code"]) if found is not None else ()
    if found is None or not listed or not is_of_code(text[start:end], listed[0], meant):
        return None
    return found.end(), listed


def is_of_code(surface: str, stated: Instrument, meant: Instrument) -> bool:
    """Whether a US code printed behind a name is that of another company which shares a word with it: "Schneider (SNDR)" is Schneider National."""
    if stated.mic not in US_MICS or meant.country == "GB" or meant.type is not InstrumentType.EQUITY:
        return False
    named = fold(stated.name)
    return any(word in named for word in fold(surface).split() if len(word) >= _SHORTEST)


def symbol_alone(start: int, end: int, surface: str, listing: Instrument) -> Name:
    """Return the name that a printed symbol is, or a word that stands for one: without any other name it states its listing."""
    return Name(
        start=start,
        end=end,
        name_end=end,
        surface=surface,
        listing=listing,
        alias=None,
        stated=(listing,),
    )


def with_name(names: list[Name], added: Name) -> list[Name]:
    """Return names with one more at its place in the text, instead of those that it meets."""
    kept = [each for each in names if not each.meets(added.start, added.end)]
    return sorted([*kept, added], key=lambda each: each.start)


def as_bloomberg(text: str, start: int, end: int, names: list[Name], resolve: Resolve) -> list[Name]:
    """Return the names of a window with Bloomberg's codes, which need no bracket: "AAPL US Equity"."""
    for code in _BLOOMBERG.finditer(text, start, end):
        listed = resolve(code.group())
        if listed and not any(each.start < code.start() < each.end for each in names):
            names = with_name(names, symbol_alone(*code.span(), code.group(), listed[0]))
    return names


def _unheld(directory: Directory, venue: str, printed: str) -> Instrument | None:
    """Return what a qualified code states that nobody in the directory has, not even on another day."""
    made = unlisted(venue, printed)
    return None if made is None or directory.holds(made.symbol) else made


def unlisted(venue: str, printed: str) -> Instrument | None:
    """Return the listing that a code qualified by its US exchange states when the directory does not hold it.

    Small and delisted companies: ``(NASDAQ: ABCD)`` says all that a quote needs. None for codes that have no code's shape.
    """
    mic = next(iter(mics_of_prefix(fold(venue))), None)
    if mic not in US_MICS or _US_CODE.fullmatch(printed) is None:
        return None
    return listing_of_code(mic, ticker(printed), InstrumentType.EQUITY)


def listing_of_code(mic: str, code: str, kind: InstrumentType) -> Instrument:
    """Return the listing that a code of an exchange (``mic``) states by itself: its name is the code."""
    where = BY_MIC[mic]
    return Instrument(
        id=f"{mic}:{code}",
        symbol=symbol_on(mic, code),
        ticker=code,
        mic=mic,
        name=code,
        type=kind,
        currency=where.currency,
        share_class=None,
        issuer_id=f"iss:{mic}:{code}",
        country=where.country,
    )
