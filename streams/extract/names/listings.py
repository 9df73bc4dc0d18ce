"""Which listing of an issuer a text means where it gives no symbol: the one on the market that the text is about.

"Rio Tinto shed 32 cents" is the share in London unless the report is about Sydney's market, by its index or its other stocks; with
"HK$" beside the number HSBC is the share in Hong Kong; "los ADR cayeron" and "premarket" speak of New York.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property

from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, AliasKind, NameHit
from streams.instruments.venues import COUNTRY_OF_MIC
from streams.text.fold import fold
from streams.text.patterns import Pattern
from streams.text.sentences import sentence_around

REACH = 12_000
"""So many code points of a text are looked through for the indices of its market."""
BEFORE, BEHIND = 240, 48
"""How far from the number the words are looked for that name its market, in code points of its own sentence."""
_HOME_OF_RECEIPTS = "US"
_SHARING_CODES = frozenset({"AU", "CA", "GB"})
"""Where companies that trade in New York as well often have the same code at home: BHP, RIO, SHOP."""
_OVER_THE_COUNTER = "OTCM"
_SEVERAL = 2
_RECEIPTS = Pattern(
    r"\b(?:adrs?|adss?|american depositary)\b"
    r"|\b(?:shares|stocks|stock|acciones|papeles|acoes|papeis|actions|azioni|titoli|aktien|papiere)\b[^.;:]{0,36}"
    r"\b(?:in|en|em|a|an der) (?:the )?(?:new york|nueva york|nova york|nova iorque|wall street|nyse|nasdaq)\b"
)
_LISTED_IN = Pattern(
    r"\b(?:(?P<US>u\.s\.|us|new york|nyse|nasdaq|american)|(?P<HK>hong kong|h)|(?P<GB>london|uk)|(?P<DE>frankfurt|xetra)|(?P<FR>paris)|(?P<NL>amsterdam)"
    r"|(?P<IT>milan)|(?P<JP>tokyo|japan)|(?P<AU>sydney|asx|australian)|(?P<CA>toronto|tsx|canadian)|(?P<ZA>johannesburg|jse)|(?P<CH>zurich|swiss)"
    r"|(?P<ES>madrid)|(?P<IN>mumbai|india)|(?P<CN>shanghai|shenzhen|mainland)|(?P<SG>singapore|sgx)|(?P<TW>taipei|taiwan))(?:[- ](?:listed|traded|quoted) |(?<=['’]s new york) shares |(?<=\bh)[- ]shares?\b)"
)
"""They say on which of its markets a company's shares moved: "Acme's New York-listed shares", "Acme's H shares"."""
_MAY_BE_LISTED = ("ed ", "new york", "h shares", "h-shares")
"""One of these stands where they do."""
_TRADED_IN = Pattern(
    r"(?:\b(?:shares|stock) |^)in (?:(?P<US>new york)|(?P<GB>london)|(?P<AU>sydney)|(?P<CA>toronto)|(?P<ZA>johannesburg)|(?P<HK>hong kong))"
    r"(?: (?:trading|trade|dealings)\b|(?=[,.;]|$| (?:on|at|as|after|by|was|were|are|is|had|have|rose|fell|gained|lost|slipped|climbed|jumped|dropped|slid|shed|closed|ended|traded)\b))"
)
"""They say where the shares moved: "its shares in London fell", "fell 2% in Sydney trading"."""
_NOTED_IN_NEW_YORK = Pattern(
    r"\b(?:(?:in new york|in den usa|an der (?:nyse|nasdaq|wall street)|an der new yorker borse) (?:notiert|gelistet|gehandelt)|us-(?:notiert|gelistet))e?[nrs]? "
    r"(?:(?:aktien?|papieren?|titeln?|anteilsscheinen?|anteile|hinterlegungsscheine) )?(?:(?:von|der|des|vom) )?(?:[a-z-]+ ){0,2}[^,;:()]{2,90}$"
)
"""Up to the end of a German name they say where its shares are listed: "die in New York notierten Papiere von Acme"."""
_MOVED_IN_NEW_YORK = Pattern(
    r"\b(?:in new york|an der (?:nyse|nasdaq|wall street|new yorker borse)|im (?:us|new yorker|new-york)-?(?:handel| handel))"
    r"(?: (?:vorborslich|nachborslich|zuletzt|zeitweise))? (?:(?:um|rund|gut|mehr als|knapp|fast|uber|satte|weitere) )*(?:[\d.,]+ ?(?:%|prozent)|[a-z]+ prozent)$"
    r"|\b(?:abd['’]de(?:ki)?|abd borsalarinda(?:ki)?|new york(?:['’]ta(?:ki)?| borsasinda(?:ki)?)|nasdaq['’]ta|nyse['’]de|wall street['’]te) (?:(?:islem goren|halka acik) )?(?:hisse|pay|senet|adr)[^,;:()]{0,60}$"
)
"""Up to the end of a German or Turkish number they say the same: "die Acme-Aktie gewann in New York 3 Prozent", "Acme'nin ABD'de işlem gören hisseleri"."""
_IN_NEW_YORK = Pattern(
    r"\b(?:pre-?market|after[- ]hours|extended (?:trading|hours)|(?:nasdaq|nyse|new york) (?:trading |market )?debut)\b"
)
"""Beside a number they speak of New York, where shares trade before and after the session."""
_WHY_STOCK = Pattern(r"Why (?:Shares of [A-Z]|[^.?!\n]{2,48} Stock (?:Is |Just |Was )?[A-Z][a-z]+)")
"""Opens the headlines in which American advisers explain a day's move: "Why Acme Stock Jumped 6% Today"."""
_MOVERS = Pattern(
    r"\b(?:making (?:the )?(?:biggest )?(?:headlines|moves|news|waves)|(?:biggest|top|notable|stock) movers?|stocks? (?:moving|to watch)|on the move)\b[^.\n]{0,40}?\b(?:midday|mid-day|pre-?market|after[- ]hours|extended|after the bell|before the bell|after the close|before the open)\b"
)
"""Heads the lists of a day's movers in New York: "Stocks making the biggest moves midday"."""
_HEAD = 600
_IN_HONG_KONG = Pattern(r"\bhong kong (?:trading |market |stock )?debut\b")
_ADRS = Pattern(r"\badrs?\b")
_ITS_RECEIPT = Pattern(r"\b(?:sus?|seus?|its|suoi) (?:adrs?|adss?)\b", re.IGNORECASE)
_LATIN_AMERICA = frozenset({"AR", "BR", "CL", "CO", "MX", "PE"})
_RECEIPT = "ADR"
_AS_RECEIPT = (" ADR", " ADS")
"""Ends a name that a page prints for its receipts: "Acme Motor Corp. ADR"."""
DENSE = "\u2e80"
"""Names in scripts from here on have rules of their own for receipts and money (``dense.py``)."""
_MONEY = Pattern(
    r"(?<![a-z])(?:(?P<HK>hk\$ ?\d)|(?P<AU>au?\$ ?\d)|(?P<CA>ca?\$ ?\d)|(?P<GB>\d ?(?:p|pence)\b)|(?P<CZ>\d ?(?:korun[ayu]?|kc)\b)|(?P<PL>\d ?(?:zl|zlotych|zlotego)\b))"
)

_OF_LATIN_AMERICA = frozenset({"es", "pt"})
HOMES = {
    "cs": "CZ", "da": "DK", "el": "GR", "fi": "FI", "he": "IL", "hu": "HU", "id": "ID", "it": "IT", "ja": "JP", "ko": "KR", "ms": "MY", "nl": "NL", "no": "NO",
    "pl": "PL", "ro": "RO", "sv": "SE", "th": "TH", "tr": "TR", "vi": "VN",
}  # fmt: skip
"""Where languages of one market are spoken."""


class HomeMarket:
    """Whose market a text is about: the countries of the indices that it names, else of the stocks."""

    def __init__(self, text: str, directory: Directory) -> None:
        self._text = text[:REACH]
        self._directory = directory

    def among(self, countries: Iterable[str]) -> str | None:
        """Return the one of ``countries`` whose indices the text names most often, if it is one; where it names none, whose stocks."""
        told = self._named or self._by_stocks
        named = sorted((told[each], each) for each in countries if each in told)
        if not named or (len(named) > 1 and named[-1][0] == named[-2][0]):
            return None
        return named[-1][1]

    @cached_property
    def speaks_of_receipts(self) -> bool:
        """Whether the text speaks of depositary receipts, which trade in New York."""
        return _ADRS.search(fold(self._text)) is not None

    @cached_property
    def lists_movers(self) -> bool:
        """Whether the text is a list of movers in New York."""
        return _MOVERS.search(fold(self._text[:_HEAD])) is not None

    def names_index_of(self, country: str) -> bool:
        """Whether the text names an index of a country, and not only its market ("las acciones argentinas")."""
        return country in self._by_name

    @cached_property
    def _hits(self) -> list[NameHit]:
        return self._directory.find_names(fold(self._text), self._text)

    @cached_property
    def _by_name(self) -> set[str | None]:
        proper = (each for each in self._hits if not self._text[each.start : each.end].islower())
        entities = (each.alias.entity for each in proper)
        return {each.country for each in entities if each.type is InstrumentType.INDEX}

    @cached_property
    def _named(self) -> Counter[str]:
        entities = (hit.alias.entity for hit in self._hits)
        return Counter(
            each.country
            for each in entities
            if each.type is InstrumentType.INDEX and each.country is not None
        )

    @cached_property
    def _by_stocks(self) -> Counter[str]:
        """Count the companies of each country whose names mean nobody else; of fewer than two, none speaks for a market."""
        certain = (each.alias for each in self._hits if not (each.alias.is_common or each.alias.is_ambiguous))
        entities = {
            each.entity.issuer_id: country_of(each.entity)
            for each in certain
            if not each.context and each.entity.type is InstrumentType.EQUITY
        }
        found = Counter(country for country in entities.values() if country in _SHARING_CODES)
        return Counter({country: count for country, count in found.items() if count >= _SEVERAL})


def where_told(
    name: Name,
    text: str,
    span: tuple[int, int],
    *,
    home: HomeMarket,
    meant: Callable[[Alias], tuple[Candidate, ...]],
) -> Name:
    """Return a stock as its listing on the market that the words around ``span`` or the indices of the text tell.

    A symbol in the text, or one listing alone, leaves nothing to ask.
    """
    if not name.is_stock or name.alias is None or _RECEIPT in name.surface:
        return name
    if name.stated:
        return (
            _of_same_code(name, text, home, meant)
            if name.end > name.name_end
            else _by_money(name, text, span, meant)
        )
    if name.surface[0] >= DENSE and text.startswith(_RECEIPT, name.name_end):
        return name
    there: dict[str, Instrument] = {}
    for each in meant(name.alias):
        country = country_of(each.instrument)
        if each.instrument.issuer_id == name.issuer and country and each.instrument.mic != _OVER_THE_COUNTER:
            there.setdefault(country, each.instrument)
    own = country_of(name.listing)
    if own is None or not there.keys() - {own}:
        return name
    if text.startswith(_AS_RECEIPT, max(name.name_end, name.end - 4)) and _HOME_OF_RECEIPTS in there:
        return replace(name, listing=there[_HOME_OF_RECEIPTS], stated=(there[_HOME_OF_RECEIPTS],))
    told = _told(text, (span[0], max(span[1], name.end))) if name.surface[0] < DENSE else None
    if told not in there:
        # The text is looked through for indices only where one of them could speak for another market.
        markets = there.keys() - {_HOME_OF_RECEIPTS}
        told = home.among(markets) if markets - {own} else None
        if told in {None, own} and _HOME_OF_RECEIPTS in there and _is_of_receipts(home, own, text):
            told = _HOME_OF_RECEIPTS
    if told is None or told == own:
        return name
    return replace(name, listing=there[told], stated=(there[told],))


_BARE_CODE = Pattern(r"\s?\((?P<code>[A-Z]{2,5})\)")


def _of_same_code(
    name: Name, text: str, home: HomeMarket, meant: Callable[[Alias], tuple[Candidate, ...]]
) -> Name:
    """Return a stock with a bare code that it has in two countries as the share at home: "BHP (BHP)" in a report on Sydney's market."""
    bare = _BARE_CODE.fullmatch(text, name.name_end, name.end)
    if bare is None or name.alias is None or country_of(name.listing) != _HOME_OF_RECEIPTS:
        return name
    twins = {
        country: each.instrument
        for each in meant(name.alias)
        if each.instrument.ticker == bare["code"]
        and (country := country_of(each.instrument)) is not None
        and country in _SHARING_CODES
    }
    told = home.among({*twins, _HOME_OF_RECEIPTS}) if twins else None
    return replace(name, listing=twins[told], stated=(twins[told],)) if told in twins else name


def _by_money(
    name: Name, text: str, span: tuple[int, int], meant: Callable[[Alias], tuple[Candidate, ...]]
) -> Name:
    """Return a stock whose code stands elsewhere in the text as the share of that code in the country whose money its sentence names."""
    told = _told(text, (span[0], max(span[1], name.end)))
    if told is None or name.alias is None or told == country_of(name.listing):
        return name
    twins = (each.instrument for each in meant(name.alias) if each.instrument.ticker == name.listing.ticker)
    there = next((one for one in twins if country_of(one) == told), None)
    return name if there is None else replace(name, listing=there, stated=(there,))


def _is_of_receipts(home: HomeMarket, own: str, text: str) -> bool:
    """Whether a text is about receipts in New York alone: it speaks of them, and of no index at home."""
    if home.lists_movers or (text.startswith("Why ") and _WHY_STOCK.match(text) is not None):
        return not home.names_index_of(own)
    return own in _LATIN_AMERICA and home.speaks_of_receipts and not home.names_index_of(own)


def meant_where(name: Name, trades_there: Callable[[Instrument], bool], *, same_issuer: bool = False) -> Name:
    """Return a stock by the first meaning of its name that trades elsewhere; as it is if its symbol is stated or it trades there."""
    if not name.is_stock or name.alias is None or name.stated or trades_there(name.listing):
        return name
    others = (each for each in name.alias.others if trades_there(each.entity))
    return _by_first(
        name, (each for each in others if not same_issuer or each.entity.issuer_id == name.issuer)
    )


def meant_at_home(name: Name, home: str) -> Name:
    """Return a name of several companies or indices as the one in the country of the text's language: "Ftse All Share" in Italian.

    Only another meaning of the same kind counts: a code at home is no rival to a name that is known abroad.
    """
    if name.alias is None or not name.alias.is_ambiguous or name.stated or name.listing.country == home:
        return name
    kind, sort = name.alias.kind, name.listing.type
    if kind is AliasKind.TICKER:
        return name
    alike = (each for each in name.alias.others if each.kind is kind and each.entity.type is sort)
    return _by_first(name, (each for each in alike if each.entity.country == home))


def _by_first(name: Name, meanings: Iterable[Alias]) -> Name:
    there = next(iter(meanings), None)
    return name if there is None else replace(name, alias=there, listing=there.entity)


def country_of(instrument: Instrument) -> str | None:
    """Return where an instrument trades: by its venue, else by its issuer."""
    return COUNTRY_OF_MIC.get(instrument.mic or "") or instrument.country


def _told(text: str, span: tuple[int, int]) -> str | None:
    """Return the country that the words of the sentence give: money, receipts, shares in New York."""
    start, end = span
    first, last = sentence_around(
        text, start, end, floor=max(0, start - BEFORE), limit=min(len(text), end + BEHIND)
    )
    money = _MONEY.search(fold(text[start:last]))
    if money is not None:
        return money.lastgroup
    if _ITS_RECEIPT.search(text, end, last) is not None:
        return _HOME_OF_RECEIPTS
    before, behind = fold(text[first:end]), fold(text[end:last])
    if _IN_NEW_YORK.search(before) is not None or _IN_NEW_YORK.search(behind) is not None:
        return _HOME_OF_RECEIPTS
    if _MOVED_IN_NEW_YORK.search(before) is not None or _NOTED_IN_NEW_YORK.search(before) is not None:
        return _HOME_OF_RECEIPTS
    if _IN_HONG_KONG.search(behind) is not None:
        return "HK"
    traded = _TRADED_IN.match(behind.lstrip()) or _TRADED_IN.search(before, 1)
    if traded is not None:
        return traded.lastgroup
    if any(each in before for each in _MAY_BE_LISTED):
        for listed in reversed(list(_LISTED_IN.finditer(before))):
            return listed.lastgroup
    return _HOME_OF_RECEIPTS if _RECEIPTS.search(before) is not None else None


def are_receipts(folded: str, lang: str | None) -> bool:
    """Whether a sentence in Spanish or Portuguese speaks of depositary receipts, which trade in New York."""
    return lang in _OF_LATIN_AMERICA and _ADRS.search(folded) is not None
