"""Cashtags: in English ``$FL`` is the stock that trades in the US under that code, or nobody that is known."""

import re
from dataclasses import replace

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.dollar_codes import INDEX_TAGS, in_context
from streams.extract.codes.symbols import Resolve, symbol_alone, with_name
from streams.extract.prose.sentence import Name
from streams.instruments.venues import US_MICS
from streams.text.patterns import Pattern

CASHTAG = Pattern(r"(?<![\w$])\$([A-Z]{1,5}(?:\.[AB])?|[a-z]{3,5})(?!\w)")

_FUND_BEHIND = Pattern(r"\(\$(?:SPX|DOWI|IUXX|COMPX|NDX|INDU|RUT)\s?\)\s?(\((?:SPY|DIA|QQQ|IWM|ONEQ)\s?\))")
"""Behind the code of an index, the fund on it: "($DOWI) (DIA)"; what moved is the index."""
_CODE = Pattern(
    r"\b(?:NASDAQ|Nasdaq|NYSE) (?P<code>[A-Z]{2,5})\b(?=,? (?:stock|shares)\b)"
    r"|(?<![\w(\[/:])(?:NASDAQ|Nasdaq|NYSE|NYSEARCA|NYSEAMERICAN|OTCMKTS) ?: ?(?P<alone>[A-Z]{1,5}(?:\.[A-Z])?)\b(?!:)"
)
_IN_BRACKETS = Pattern(r"[(\[][^)\]\n]{0,60}$")
_LONGEST = 64


def in_the_us(listings: tuple[Instrument, ...]) -> tuple[Instrument, ...]:
    """Return the listings on venues of the United States, and the coins, which have none."""
    return tuple(each for each in listings if each.mic in US_MICS or each.type is InstrumentType.CRYPTO)


def behind_us_venues(text: str, start: int, end: int, names: list[Name], resolve: Resolve) -> list[Name]:
    """Return the names with the US stocks whose bare code stands behind the name of its exchange: "Apple's NASDAQ AAPL stock", "Shares of NYSE:XOM"."""
    for code in _CODE.finditer(text, start, end):
        if code["alone"] and _IN_BRACKETS.search(text[max(start, code.start() - _LONGEST) : code.start()]):
            continue
        listed = in_the_us(resolve(code["code"] or code["alone"]))
        if listed:
            names = with_name(names, symbol_alone(*code.span(), code.group(), listed[0]))
    return names


def as_cashtags(text: str, start: int, end: int, names: list[Name], resolve: Resolve) -> list[Name]:
    """Return the names of a window of ``text`` with every cashtag as what it means, or as a name that is not listed.

    In a row of cashtags with an unknown one nobody can say whose the number is, so none of them counts.
    """
    tags = [each for each in CASHTAG.finditer(text, start, end) if _is_code(each, resolve)]
    if not tags:
        return names
    funds = list(_FUND_BEHIND.finditer(text, start, end)) if "($" in text else []
    found = [
        each
        for each in names
        if not any(each.meets(*tag.span()) for tag in tags)
        and not any(one.start(1) <= each.start < one.end(1) for one in funds)
    ]
    for tag in tags:
        inside = next((each for each in names if each.meets(*tag.span())), None)
        found.append(_tagged(tag, inside, _meanings(text, tag, resolve)))
    return _without_rows_of_unknown(text, sorted(found, key=lambda each: each.start))


def _meanings(text: str, tag: re.Match[str], resolve: Resolve) -> tuple[Instrument, ...]:
    """Return what a cashtag means where it stands, the likeliest first."""
    code = tag.group(1).upper()
    of_coin = ".X" if text.startswith(".X", tag.end()) else ""
    meant = resolve(f"${code}{of_coin}")
    if code in INDEX_TAGS:
        return meant
    return in_context(in_the_us(meant), text, tag.span())


def _is_code(tag: re.Match[str], resolve: Resolve) -> bool:
    """Whether a tag in small letters is known; "$bn" is none."""
    code = tag.group(1)
    return code.isupper() or code.upper() in INDEX_TAGS or bool(in_the_us(resolve(code.upper())))


def _tagged(tag: re.Match[str], inside: Name | None, listings: tuple[Instrument, ...]) -> Name:
    if inside is not None and (
        inside.type is InstrumentType.INDEX or (inside.type is InstrumentType.CRYPTO and not listings)
    ):
        return inside
    ticker = tag.group(1).upper()
    listing = listings[0] if listings else _nobody(ticker)
    return Name(
        start=tag.start(1),
        end=tag.end(),
        name_end=tag.end(),
        surface=ticker,
        listing=listing,
        alias=None,
        stated=listings[:1],
        listed=bool(listings),
    )


def _nobody(ticker: str) -> Instrument:
    return Instrument(
        id=f"unknown:{ticker}",
        symbol=ticker,
        ticker=ticker,
        mic=None,
        name=ticker,
        type=InstrumentType.EQUITY,
        currency=None,
        share_class=None,
        issuer_id=f"unknown:{ticker}",
    )


def _without_rows_of_unknown(text: str, names: list[Name]) -> list[Name]:
    rows: list[list[Name]] = []
    for name in names:
        joined = bool(rows) and text[rows[-1][-1].end : name.start] in {" $", "  $"}
        if joined:
            rows[-1].append(name)
        else:
            rows.append([name])
    return [
        name if all(each.listed for each in row) else replace(name, listed=False)
        for row in rows
        for name in row
    ]
