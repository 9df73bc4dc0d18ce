"""Indices beside other words: futures on them, indices of one sector, other indices of whose names they are a part, words that mean an index among indices."""

import re
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.instruments.names import Alias
from streams.text.fold import fold
from streams.text.patterns import Pattern

FUTURES = Pattern(r"\s?-?(?:index |指数|指數)?(?:e-mini )?(?:futures?|futuros|futs?(?=\s[+−-]?\d)|berjangka|vadeli|期货|期貨|期指|先物|선물)", re.IGNORECASE)  # fmt: skip
SECTOR_INDEX = Pattern(
    r"(?:\s500|['’]s)?\s(?:[A-Za-z-]+\s(?:and\s|&\s)?)?(?:energy|financials?|bank(?:s|ing)?|tech(?:nology)?|biotech(?:nology)?|health\s?care|utilit(?:y|ies)|materials|industrials"
    r"|real estate|retail(?:ing)?|homebuild(?:ers|ing)|airlines?|semiconductors?|chip|transports?|transportation|insurance|consumer|consumer (?:staples|discretionary)|discretionary|staples"
    r"|software|internet|communication services|telecom(?:munication)?s?|small[- ]cap|mid[- ]cap|pharma(?:ceuticals?)?|auto(?:motive)?|mining|metals|gold|oil and gas|oil & gas|defen[cs]e|media)"
    r"\s(?:sub-?|sector\s)?(?:index|sector|group|gauge|average)\b",
    re.IGNORECASE,
)
"""Behind an index these make it the index of one sector: "the S&P energy index", "the S&P 500 consumer staples sector"."""
_JOINED_INDICES = Pattern(r"(?:,|,?\s(?:and|&|y|e|et|und|dan))\s(?:the\s)?", re.IGNORECASE)

_MEMBER_OF_IT = Pattern(
    r" ?-(?:[Mm]itglied|[Kk]onzern|[Uu]nternehmen|[Ff]irm|[Ww]ert|[Aa]ktie|[Tt]itel|[Pp]apier|[Nn]euling|[Aa]bsteiger|[Aa]ufsteiger|[Ss]chwergewicht|[Ss]chlusslicht|[Ss]pitze|[Ee]nde|[Ll]iste|[Gg]ewinner|[Vv]erlierer|aandelen|fondsen|fonds\b|bedrijf|bolag|selskap)"
    r"|\s(?:(?i:dividend|growth|value|tech|technology|ai|energy|bank|blue[- ]chip|retail|health ?care|component|income|momentum)\s)?(?:[Ss]tock|[Ss]hare|[Cc]ompany|[Ff]irm|[Cc]onstituent|[Mm]ember)\b(?!\s(?:[Mm]arket|[Ii]ndex|[Ee]xchange|[Ff]utures?|[Aa]verage|[Pp]rices?|[Gg]auge|[Bb]enchmark|[Rr]ally))"
)
"""Behind an index they name one of its members: "des MDax-Mitglieds Acme", "MidKap-aandelen"."""

_KINDS = "Composite|Stock|Stocks|Share|Price|General|Benchmark|Total|Equity|Main|Market|Average|Industrials?|Bluechip|Blue|All|All-Share|Return|Top|Exchange|Futures|Volatility"
"""Words that an index may carry behind its own name."""
_GOES_ON = Pattern(
    rf"\s(?!(?:{_KINDS})\b)[A-Z][\w&/.-]*(?:\s(?!(?:and|or|on|in|as|to|by|at)\b)[A-Za-z&/][\w&/.-]*){{0,3}}\s(?:[Ii]ndex|INDEX)\b(?!\s[Ff]utures)"
)
"""Behind an index they make it the family of another one: "S&P GCC Composite Index", "OMX Helsinki CAP portfolio index"."""
_ACTS = Pattern(
    r"\s(?:Rises?|Falls?|Gains?|Drops?|Slides?|Slips?|Jumps?|Leads?|Hits?|Drags?|Lifts?|Sinks?|Climbs?|Extends?|Ends?|Closes?|Opens?|Up|Down|As|And|Or|In|On|With|After|While|Outperforms?)\b"
)
"""Words of headlines that go on about the index itself."""
_NASDAQ_ABROAD = Pattern(
    r"\s(?:OMX|Nordic|Stockholm|Copenhagen|Helsinki|Iceland|Baltic|Tallinn|Riga|Vilnius|First North|Dubai|Main Market|Private Market)\b(?:\s(?:[Ss]tock )?[Ee]xchange)?"
)
"""Behind "Nasdaq" they say which of its exchanges, and no index is meant."""
_VARIANT = Pattern(
    r"\b(?:(?:equal(?:ly)?[- ]weight(?:ed)?|unweighted|leveraged|inverse|ESG|[Ss]hariah?|[Ii]slamic|dividend|high[- ]yield|low[- ]volatility)(?: version| edition)?(?: of)?(?: the)?) $"
)
"""Before an index they make a variant of it, which moves by another number."""


def names_a_member(text: str, end: int) -> bool:
    """Whether what is joined to an index names one of its members."""
    return _MEMBER_OF_IT.match(text, end) is not None


def contract_named(directory: Directory, surface: str) -> Alias | None:
    """Return the future on an index that is named with words before it, or with another word for futures: "Japan's Nikkei futures", "Dow fut"."""
    words = fold(surface).split()
    tails = (
        " ".join((*words[place:-1], last))
        for last in (words[-1], "futures")
        for place in range(len(words) - 1)
    )
    return next((found for tail in tails if (found := directory.named(tail)) is not None), None)


def sharing_futures(directory: Directory, text: str, names: list[Name]) -> list[Name]:
    """Return the names with an index as its future where the word behind the next one counts for both: "Nasdaq and S&P 500 futures"."""
    found = (
        [_of_those_on(directory, text, each) for each in names]
        if any(each in text for each in _CONTRACTS)
        else list(names)
    )
    for place in range(len(found) - 1, 0, -1):
        one, other = found[place - 1], found[place]
        if one.type is not InstrumentType.INDEX or other.type is not InstrumentType.FUTURE:
            continue
        if one.market or _JOINED_INDICES.fullmatch(text, one.end, other.start) is None:
            continue
        contract = contract_named(directory, f"x {one.surface} futures")
        if contract is not None:
            found[place - 1] = replace(one, alias=contract, listing=contract.entity)
    return found


_CONTRACTS = ("utur", "ermin", "ючерс", "ontracts")
"""Words for futures hold one of these."""
_THOSE_ON = Pattern(
    r"\bfutures\b(?:[^.;\n]|\.\d)*\b(?:(?:quell[io]|aquell[oa]s?|los|ceux|os)\s(?:sull?[oa]?\s|sull['’]|sobre\s(?:el|o)\s|sur\s(?:le\s|l['’]))|(?:those|contracts)\s(?:on|tied\sto|linked\sto|for|tracking)\s(?:the\s)?)$",
    re.IGNORECASE,
)
_OF_FUTURES = Pattern(
    r"\b(?:[íi]ndices futuros|os futuros|los futuros)\b[^.:;\n]{0,60}:(?:(?!\. |: )[^\n])*$", re.IGNORECASE
)
"""Over a list they make futures of its indices: "os futuros em NY subiam: Dow, +0,39%; S&P 500, +0,42%"."""
_NORTHERN = Pattern(
    r"\b(?:[Tt]erminkontrakt\w*|[Tt]ermin(?:en|er|erna|erne|ene)|[Ff]utures?(?:kontrakt\w*)?) (?:på|op|over|for) (?:(?:de|den|det|het) )?(?:[A-Z][\w&.-]*(?: [A-Z0-9][\w&.-]*){0,2} (?:og|och|en) )?$"
)
"""Right before an index in Nordic and Dutch they make it its future: "terminkontraktene på Dow Jones og Nasdaq"."""
_SLAVIC = Pattern(
    r"\b(?:[Фф][ь'’ʼ]ючерс\w*|[Kk]ontrakty terminowe|[Ff]utures|[Tt]erm[íi]nov[ée] kontrakty|[Tt]ermínované kontrakty) (?:на|na) (?:(?:[иі]ндекс\w*|indeks\w*|index\w*) )?"
    r"(?:[A-Z][\w&.-]*(?: [A-Z0-9][\w&.-]*){0,2} (?:и|і|й|та|i|oraz|a) (?:на |na )?(?:(?:[иі]ндекс\w*|indeks\w*|index\w*|[^\W\d_]{4,}(?:ый|ий|ny|ý)) ){0,2})?$"
)
"""The same in Slavic languages: "фьючерсы на S&P 500 и технологичный Nasdaq"."""
_FUTURES_ON = Pattern(
    r"\b(?:[Ff]utures(?: contracts?)?|[Cc]ontracts) (?:on|tied to|linked to|tracking|for) (?:the )?(?:[A-Z][\w.]*['’]s )?"
    r"(?:[A-Z][\w&.-]*(?: [A-Z0-9][\w&.-]*){0,3}(?:,| and|, and) (?:the )?(?:[A-Z][\w.]*['’]s )?){0,3}$"
)
"""The same in English: "Futures on the Nikkei 225 rose", "futures tied to the Dow and the S&P 500"."""
_JOINED_NUMBER = Pattern(r"(?<=[A-Za-z])(?=\d)")
_SO_FAR = 200


def _of_those_on(directory: Directory, text: str, name: Name) -> Name:
    """Return an index as its future where the sentence speaks of futures: "I futures salgono, con quelli sul Nasdaq a +1%"."""
    if name.type is not InstrumentType.INDEX or name.market:
        return name
    before = (text, max(0, name.start - _SO_FAR), name.start)
    if not any(each.search(*before) for each in (_THOSE_ON, _OF_FUTURES, _NORTHERN, _SLAVIC, _FUTURES_ON)):
        return name
    contract = contract_named(directory, f"x {_JOINED_NUMBER.sub(' ', name.surface)} futures")
    return name if contract is None else replace(name, alias=contract, listing=contract.entity)


UNDERLYING = "underlying"
"""The sort of an index that futures named before are on."""
_UNDER = {"ES=F": "^GSPC", "NQ=F": "^NDX", "YM=F": "^DJI", "RTY=F": "^RUT", "NIY=F": "^N225"}


def underlying_index(names: list[Name], directory: Directory) -> Name | None:
    """Return the index under the last futures or the last index among names: "Futures on the S&P 500 fell. The underlying gauge rose"."""
    told = [
        each
        for each in names
        if each.listing.symbol in _UNDER or (each.type is InstrumentType.INDEX and not each.may_be_place)
    ]
    if not told or not told[-1].listed:
        return None
    symbol = _UNDER.get(told[-1].listing.symbol)
    if symbol is None:
        return told[-1]
    listing = directory.by_symbol(symbol)
    return None if listing is None else replace(told[-1], alias=None, listing=listing, stated=(listing,))


def indices_together(names: list[Name]) -> list[Name]:
    """Return the names with the index meaning of those that stand among indices: "the S&P 500 and the Dow"."""
    if not any(each.type is InstrumentType.INDEX and not each.market for each in names):
        return names
    return [_as_index(each) for each in names]


def _as_index(name: Name) -> Name:
    if name.type is InstrumentType.INDEX or name.alias is None or name.stated or " " in name.surface:
        return name
    index = next((one for one in name.alias.others if one.entity.type is InstrumentType.INDEX), None)
    return name if index is None else replace(name, alias=index, listing=index.entity)


_STOXX_SECTOR = Pattern(
    r" (?:Automobiles|Auto|Banks|Basic Resources|Chemicals|Construction|Energy|Financial Services|Food|Health Care|Industrials?|Insurance|Media|Oil|Personal|Real Estate|Retail|Technology|Telecom\w*|Travel|Utilities)\b(?: (?:&|and) [A-Z]\w+)?(?! (?:stocks|shares))"
)
"""Behind a Stoxx index they make it that of one sector: "Stoxx Europe 600 Automobiles & Parts"."""
_VOLATILITY = Pattern(r" [Vv]olatility(?: [Ii]ndex)?\b")
"""Behind an index it is another one: "the DAX volatility index"."""


def end_of_longer_index(text: str, start: int, end: int) -> int | None:
    """Return where the name of another index ends that ``text[start:end]``, a known one, is a part of; None if there is none."""
    if (
        text[end + 2 : end + 11] == "olatility"
        and text[start:end] != "VIX"
        and (of_it := _VOLATILITY.match(text, end)) is not None
    ):
        return of_it.end()
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        abroad = _NASDAQ_ABROAD.match(text, end) if text[start:end].lower().endswith("nasdaq") else None
        if abroad is not None:
            return abroad.end()
        if text.endswith(" 600", start, end) and (of_sector := _STOXX_SECTOR.match(text, end)) is not None:
            return of_sector.end()
        found = _GOES_ON.match(text, end)
        if found is not None and _ACTS.match(text, end) is None:
            return found.end()
    if text.endswith(("blue ", "blue-", "Blue ", "Blue-"), 0, start) and text.startswith(
        ("chip", "Chip"), start
    ):
        return end
    if text[start - 1 : start] == " " and _VARIANT.search(text, max(0, start - 40), start) is not None:
        return end
    return None
