"""Names that the words around them cast doubt on: covered by longer words, going on, standing in a row."""

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.chinese.goods import ends_company_name
from streams.extract.codes.symbols import is_of_bracket
from streams.extract.german.places import is_part_of_member
from streams.extract.marks import Mark
from streams.extract.names.firms import is_title_case, without_firms
from streams.extract.names.indices import names_a_member
from streams.extract.names.indonesian import is_bare_code
from streams.extract.names.money import MONEY_INDICES
from streams.extract.names.spelling import is_another_good
from streams.extract.prose.sentence import GOODS, Name
from streams.extract.romance.places import is_exchange_at_home
from streams.extract.turkish.places import is_home_market
from streams.instruments.names import Alias
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_EACH = Pattern(r"(?:\b(?:per(?: lembar| unit| helai)?|je|por|par|pro|na|za)\s|/|每)$", re.IGNORECASE)
_CAPITAL_BEHIND = Pattern(r"\s(?:&\s)?([A-Z][a-z][\w&]+\.?)")
_CAPITAL_BEFORE = Pattern(r"(?<![\w.@$#&/-])([A-Z][a-z]\w[\w&]*) $")
_ANY_CAPITAL = Pattern(rf"(?<![\w.@$#&/-])([{CAPITALS}][^\W\d_]{{2,}}) $")
_ROLE = Pattern(
    r"[A-Z][a-z]+makers?|[A-Z][a-z]+builders?|Telcos?|Grocers?|Fintech|Shippers?|Distillers?|Megacaps?|Heavyweights?|Conglomerates?|Biotech|Reinsurers?|Outsourcers?|Brokerages?|Hoteliers?"
)
"""What somebody does, which no list of ordinary words has: "Carmaker BMW"."""
_TRADES = frozenset(
    ["medtech", "pharma", "biotech", "fintech", "energia", "energi", "energie", "energy", "solar", "robotics", "robotika", "games", "gaming", "software", "technologies", "logistics", "capital", "invest"]
)  # fmt: skip
"""Trades that are companies' names as well, and end the names of many others: "Acmerol Medtech", "Acmerol Energia"."""
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ&")
_NAME_REACH = 30
_WITHOUT_COMPOUNDS = frozenset({"en", "es", "pt", "it", "fr"})
"""Languages that say in several words what somebody does: "chip maker Acmerol", and not "Chiphersteller Acmerol"."""
_VENUES_LISTED = (
    "ENX.PA LUS1.DE NDAQ LSEG.L MCX.NS TGT.DE ICE CME B3SA3.SA MOEX.ME BME.MC 0388.HK S68.SI DB1.DE"
)
_VENUES = frozenset(_VENUES_LISTED.split())
_AT_VENUE = Pattern(
    r"\b(?:[Aa]n der|[Bb]ei|[Aa]uf|[Üü]ber|[Aa]n de|[Oo]p|[Pp]å|[Oo]n(?: the)?|[Nn]a|[Ee]n la|[Aa]lla|[Ss]ulla|[Ss]ur l[ae'’]|[Нн]а) ?$"
)
"""Before the name of an exchange or a dealer they make it the place of trading: "bei Lang & Schwarz"."""
_OF_GOODS_IN = Pattern(
    r"\b(?:[Gg]old|[Ss]ilver|[Cc]rude|[Oo]il|[Gg]as|[Cc]opper|[Zz]inc|[Ll]ead|[Nn]ickel|[Aa]luminium|[Cc]otton|[Pp]rices?|[Ff]utures|[Cc]ontracts?) in (?:the )?$"
)
"""Before it "in" does so, too, though shares are also "in" somebody: "gold price in MCX"."""
_COUNTRIES = {
    "India": "IN", "China": "CN", "Japan": "JP", "Korea": "KR", "Africa": "ZA", "Brasil": "BR", "Brazil": "BR", "Indonesia": "ID", "Malaysia": "MY", "Pakistan": "PK",
    "Nigeria": "NG", "Canada": "CA", "Australia": "AU", "Deutschland": "DE", "Polska": "PL", "Thailand": "TH", "Philippines": "PH", "Vietnam": "VN",
}  # fmt: skip
_LONGER_NAME = Pattern(
    r" (?:Pharma(?:ceuticals?)?|Therapeutics|Biosciences?|Biopharma|Biotech|Oncology|Bancorp|Bancshares|Bankshares|Petroleum|Semiconductors?|Biologics|Diagnostics|Minerals|Lithium|Uranium|REIT"
    r"|Healthcare|Hospitals?|Transformers|Textiles|Polymers|Ceramics|Fertili[sz]ers|Agro|Infra|Realty|Cements?|Alloys|Castings|Plywoods?|Tyres|Jewell?ers|Spinning|Petrochem|Agri|Infotech|Fincorp|Lifestyles?)\b"
    r"|(?: [A-Z\d][\w&.'’+-]*){0,5} (?:ETFs?|Funds?|Index Fund)\b"
    rf"|[ -](?P<country>{'|'.join(_COUNTRIES)})\b(?!['’])"
)
"""Behind a company's name that does not hold them they name another one, in headlines as well: "Evoke Pharma", "Abbott India"."""
_EXCHANGE_INDICES = frozenset({"^BSESN", "^NSEI"})
_EXCHANGE = Pattern(r"BSE|NSE|बीएसई|एनएसई|(?:बॉम्बे|बंबई|नेशनल|मुंबई) स्टॉक एक्सचेंज|বিএসই|এনএসই")
_ON_EXCHANGE = Pattern(r"\b(?:[Oo]n|[Aa]t) (?:the |both (?:the )?)?(?:(?:NSE|BSE) (?:and|&) (?:the )?)?$")
"""Before an exchange they do so in English: "2 per cent gain on the National Stock Exchange", "at Rs 220 on BSE"."""
_AT_EXCHANGE = Pattern(
    r"(?:,? (?:and |& )?(?:NSE|BSE))?[ -]listed\b|(?:\s?\([^()]{2,5}\))?\s?(?:पर|में|-?তে|-?এ)(?=\s)"
)
"""Behind an Indian exchange they make it the place of trading: "बीएसई पर 3 फीसदी की गिरावट", "this BSE, NSE listed stock"."""
_BEFORE_LONGER = frozenset(" -")
_FIRM_BEHIND = Pattern(
    r" (?:Bio\w*|Gold|Silver|Therapeutics|Pharma\w*|Technologies|Inc|Corp|Holdings|Shares|Stock|shares|stock)\b"
)
"""Behind the name of a coin they make it a company of that name: "Avalanche Shares", "Compass Biotechnologies"."""
_NAME_TAILS = frozenset(
    ["inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "group", "holding", "holdings", "ag", "se", "sa", "nv", "spa", "asa", "ab", "oyj", "tbk", "bhd", "class", "the", "international", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "senin", "selasa", "rabu", "kamis", "jumat", "chief", "ceo"]
)  # fmt: skip
_COVERING = (
    marks.METRIC | marks.MOTION | marks.PERIOD | marks.TARGET | marks.FORECAST | marks.QUALIFIER | marks.COMPARISON | marks.CLAUSE_BREAK
)  # fmt: skip
"""A longer word of these kinds means itself and not the name inside it; so does one of the same length as a doubtful name."""
_VENUE_OF_SYMBOL = Pattern(r"\s?[:：]\s?(?:[A-Z0-9][A-Z0-9.\-]{0,9}\s?)?[)）\]]")
"""Behind the name of an exchange these make it the venue of a symbol, which a page may have lost: "(NASDAQ: ABCD)", "(NASDAQ: )"."""
_BEFORE_ANOTHER = ("ndeks ", "xchange (")
_INDEX_OR_EXCHANGE_BEFORE = Pattern(r"(?:\b[Ii]ndeks |\b[Ee]xchange \()$")
_JOINING = ("/", "·")
_MEDIUM_BEFORE = Pattern(
    r"\b(?:CNBC|Reuters|Bloomberg|AFP|Getty(?: Images)?|dpa|Alamy|Shutterstock)(?:[/·]\w+)?[/·]$"
)
"""Before a name it says from where figures or a picture are: "CNBC/CME, 16:46 EDT"."""
_FUND_HOUSES = ("SPDR ", "iShares ", "Invesco ", "ProShares ", "Direxion ", "WisdomTree ")
"""Before an index they name a fund: "SPDR S&P Metals & Mining ETF"."""
_OTHER_S_AND_P = Pattern(r"S&P (?:200|300|400|600)\b(?![.,]\d|\s?(?:%|persen|poin|puan|point))")
_CODE_BEFORE = Pattern(r"\([A-Z&]{2,8}\s$")
"""In brackets behind a code stands a share series: "(TEAK CPO)"."""
_SUM_BEFORE = Pattern(r"(?:[mbtr]illion|hundred|thousand|multi)-$", re.IGNORECASE)
"""Before a currency it makes it a sum: "the billion-dollar mark"."""
_SOMETHING_OF_IT = Pattern(
    r"(?:\s\d{2,3})?(?:\s[a-z]+ing(?=\s(?:compan|giant|firm|group)))?(?:(?:\s(?:and|&)\s\w+)?['’]s (?:shares|stock|\()|[\s-](?:(?:[a-z]+ )?manufacturers?|area|zone|equipment|content|flour|straw|fib(?:er|re)s?|bran|husks?|starch|extracts?|leaves|seeds?|seedlings|plants?|protein|samples?|cultivars?|genotypes?|paddy|paddies|diets?|intake|farmers?|growers?|powder|paste|bread|noodles|residues?|estate|etfs?|in-?flows|out-?flows|miners?|mining|minen|trusts?|funds?|holders?|wallets?|reserves?|sector|companies|firms(?! (?:by |to |above |against |versus |vs |(?:about |nearly |over |more than |almost |around |some |another |further )?[$€£]?\d))|exports?|imports?"
    r"|output|production|wires?|cables?|thefts?|smuggling|demand|sales|spending|terms|memberships?|calls|puts|alerts|trades(?! (?:at|up|down|lower|higher|flat|near|around|above|below|on|$|[$£€\d]))|traders|picks|options|dominance|broadband|tv|television|networks?|operators?|subscribers|providers?|makers?|deposits?|loans?|bonds?|debt|stocks|producers?|mines|processing|refining|smelting|crushing|recycling|throughput|purchases|shipments?|cargo(?:es)?|transactions?|transfers?|addresses|acquisitions?|allocations?|holdings?|royalt(?:y|ies)|revenues?|income|storage|usage|resources|corp|inc|ltd|limited|minerals|firm|company|group|giant|insurer|housebuilder|retailer|lender|constituent|services?|rigs?|refiners?|drillers?|explorers?|majors?|chains?|psus?|utilit(?:y|ies)|distributors?|importers?|exporters?|marketers?|financiers?|jewell?ers?|jewelry|jewellery|pipelines?|stock(?! (?:index|indices|market|exchange|gauge|average|barometer|futures|benchmark|prices?)\b)|products|gainers?'?|losers?'?|fallers|risers?|constituents|components|members|pack|heavyweights))\b",
    re.IGNORECASE,
)
"""Behind a currency, a commodity or an index these words are what is spoken of: "Bitcoin ETF inflows"."""
_OF_IT_BEHIND = Pattern(
    r"\s(?:endeks\w*|[Ii]ndeks\b|index\b|\d{2,4} [Ii]ndex\b)|-[Ii]nde(?:x|ks)|(?i:-(?:backed|owned|controlled|funded|supported)\b|s?\swho\b)"
    r"|['’]s\s(?:[A-Z][\w-]*\s){0,5}[Ii]ndex\b"
)
"""Behind a company these say that its index is spoken of ("MSCI endeksi", "the Next 50 Index"), another one ("SoftBank-backed"), or people ("Investors who")."""
_JOINED_TO_IT, _OPENS_OF_IT = frozenset("-sS'’"), frozenset("eiIwW123456789")
_PROVIDERS = frozenset({"MSCI", "SPGI", "MORN", "NDAQ", "LSEG.L", "STX.SW", "ICE", "CME"})
_INDEX_OF_PROVIDER = Pattern(r"(?:\s[A-Z][\w.&/-]*){1,6}\s(?:[Ii]ndex|[Ii]ndeks|[Ii]ndices|INDEX)\b")
"""Behind the name of a company that gives its name to indices, one of them: "MSCI Singapore Index"."""
_ITS_INDEX = Pattern(
    r"MSCI (?=[A-Z]|index|indices)(?!Inc|Shares?|Stock|Aktie)|MSCI['’]s (?:[a-z-]+ ){0,3}(?:gauge|index|benchmark|measure|indices|indexes)\b"
)
"""A company that is mostly spoken of for its indices: "MSCI Asia Apex 50", "MSCI's gauge of shares"."""


def _is_symbol(text: str, mark: Mark) -> bool:
    """Whether a word is the symbol that closes a bracket behind its exchange: "(NASDAQ: JOBS)"."""
    if text[mark.end : mark.end + 1] != ")" or not text[mark.start : mark.end].isupper():
        return False
    return text[max(0, mark.start - 2) : mark.start].rstrip().endswith(":")


def outside_names(text: str, found: list[Mark], names: list[Name]) -> list[Mark]:
    """Return the marks that touch no name, without the price nouns that only count ("per share")."""
    found = [
        mark
        for mark in found
        if not (mark.kinds & marks.PRICE and _EACH.search(text, max(0, mark.start - 12), mark.start))
        and not _is_symbol(text, mark)
    ]
    if not names:
        return found
    starts, ends = [name.start for name in names], [0, *(name.name_end for name in names)]
    kept: list[Mark] = []
    for mark in found:
        place = bisect_left(starts, mark.end)
        if ends[place] <= mark.start:
            kept.append(mark)
        elif mark.kinds & marks.CONDITIONAL and mark.start < starts[place - 1]:
            kept.append(replace(mark, end=starts[place - 1]))  # "se o", whose article the name begins with
        elif mark.kinds & marks.ANAPHORA and starts[place - 1] < mark.start < ends[place] < mark.end:
            kept.append(
                replace(mark, start=ends[place], kinds=marks.PRICE)
            )  # "小米集团股价" ends with a noun
    return kept


def unshadowed(text: str, names: list[Name], found: list[Mark], lang: str | None = None) -> list[Name]:
    """Return the names that stand for themselves.

    None that a longer word of the lexicon covers, nor one of motion of the same length ("Cae"); none that is the first
    part of a longer name which the directory does not know ("Allied Domecq"), or the last ("Acmerol Idec"); the first of two in a
    row ("Biogen Idec").
    """
    if not names:
        return names
    covering = [m for m in found if m.kinds & (_COVERING | marks.PRICE | marks.ANAPHORA)]
    own = [
        name
        for name in names
        if not _is_covered(text, name, covering, lang) and not is_part_of_member(text, name)
    ]
    own = [name for name in own if not ends_company_name(text, name, found)] if lang == "zh" else own
    kept = _with_longer_names(text, own)
    if not kept:
        return kept
    taken = {mark.start for mark in found} | {name.start for name in kept}
    kept = [name for name in kept if not _is_trade_of(text, name, taken)]
    if not kept:
        return kept
    whole = [name for name in kept if not _goes_on(text, name, taken) and not _ends(text, name, taken, lang)]
    if len(whole) > 1:
        whole = whole[:1] + [name for before, name in pairwise(whole) if not _in_a_row(text, before, name)]
    if len(whole) < len(kept) and is_title_case(text, kept[0].start):
        whole = kept
    return without_firms(text, whole, taken, lang)


def is_venue(text: str, span: tuple[int, int], alias: Alias) -> bool:
    """Whether an exchange is only where something trades: "stieg an der Euronext um 10 Prozent"."""
    if alias.entity.symbol in _EXCHANGE_INDICES:
        is_exchange = text.endswith(("Exchange", "BSE"), 0, span[1]) and text[span[1] : span[1] + 1] != "-"
        if is_exchange and _ON_EXCHANGE.search(text, max(0, span[0] - 24), span[0]) is not None:
            return True
        return _EXCHANGE.fullmatch(text, *span) is not None and _AT_EXCHANGE.match(text, span[1]) is not None
    if alias.entity.symbol not in _VENUES:
        return False
    if text.startswith(" Futures", span[1]):
        return True
    if _AT_VENUE.search(text, max(0, span[0] - 8), span[0]) is not None:
        return True
    return _OF_GOODS_IN.search(text, max(0, span[0] - 20), span[0]) is not None


def belongs_to_another(text: str, start: int, end: int, meant: Instrument) -> bool:
    """Whether what stands beside a name makes it a part of another: a fund of gold, a company's index, an exchange's ticker."""
    kind = meant.type
    if is_of_bracket(text, start, end, meant):
        return True
    is_money = kind is InstrumentType.FX or meant.symbol in MONEY_INDICES
    if (
        is_money
        and text.endswith("-", 0, start)
        and _SUM_BEFORE.search(text, max(0, start - 14), start) is not None
    ):
        return True
    if kind is InstrumentType.EQUITY:
        if meant.symbol in _PROVIDERS and _INDEX_OF_PROVIDER.match(text, end) is not None:
            return True
        if text.startswith(("(", "["), max(0, start - 1)) and _VENUE_OF_SYMBOL.match(text, end) is not None:
            return True
        if text.endswith(_BEFORE_ANOTHER, 0, start) and _INDEX_OR_EXCHANGE_BEFORE.search(
            text, max(0, start - 16), start
        ):
            return True
        if text.startswith(("MSCI ", "MSCI'", "MSCI’"), start) and _ITS_INDEX.match(text, start) is not None:
            return True
        if (
            text.endswith(_JOINING, 0, start)
            and _MEDIUM_BEFORE.search(text, max(0, start - 24), start) is not None
        ):
            return True
        opens = text[end : end + 1] in _JOINED_TO_IT or text[end + 1 : end + 2] in _OPENS_OF_IT
        return opens and _OF_IT_BEHIND.match(text, end) is not None
    if kind is InstrumentType.INDEX and text.endswith(_FUND_HOUSES, 0, start):
        return True
    if kind is InstrumentType.INDEX and _OTHER_S_AND_P.match(text, start) is not None:
        return True
    if kind is InstrumentType.INDEX and (_VENUE_OF_SYMBOL.match(text, end) or names_a_member(text, end)):
        return True
    if kind in GOODS and is_another_good(text, start, end):
        return True
    is_code = _CODE_BEFORE.search(text, max(0, start - 12), start) is not None
    return is_code or _SOMETHING_OF_IT.match(text, end) is not None


def _with_longer_names(text: str, names: list[Name]) -> list[Name]:
    """Return the names, of which those with a trade or a country behind them are another company's, that is not known."""
    kept: list[Name] = []
    for name in names:
        end = _end_of_longer(text, name) if text[name.end : name.end + 1] in _BEFORE_LONGER else None
        if end is not None:
            name = replace(name, end=end, name_end=end, listed=False)
        if not kept or kept[-1].listed or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _end_of_longer(text: str, name: Name) -> int | None:
    """Return where the other company's name ends of which ``name`` is the beginning, or None."""
    if name.type is InstrumentType.CRYPTO and (firm := _FIRM_BEHIND.match(text, name.end)) is not None:
        return firm.end()
    longer = _LONGER_NAME.match(text, name.end) if text[name.end + 1 : name.end + 2] in _CAPITALS else None
    if longer is None or not name.is_stock or name.stated or name.end != name.name_end:
        return None
    at_home = _COUNTRIES.get(longer.group("country") or "") == name.listing.country
    is_own = longer.group()[1:].lower() in name.listing.name.lower()
    return None if is_own or (longer.group("country") and at_home) else longer.end()


def _is_covered(text: str, name: Name, covering: list[Mark], lang: str | None) -> bool:
    if name.surface == "Bolsa":
        return not is_exchange_at_home(text, name, lang)
    if lang == "tr" and is_home_market(text, name):
        return False
    for mark in covering:
        if mark.start > name.start:
            return False
        if mark.end >= name.name_end and _covers(mark, name):
            as_motion = mark.kinds & marks.MOTION
            is_code = mark.end == name.name_end and name.surface.isupper()
            if as_motion and is_code and is_bare_code(text, name.start, name.name_end, name.listing):
                return False
            return not ((as_motion or is_code) and any(_owns(name, each) for each in covering))
    return False


def _owns(name: Name, noun: Mark) -> bool:
    """Whether a price noun stands beside the name: "Zoom shares", "saham CUAN" name a company, whatever the word means."""
    beside = 0 < noun.start - name.end <= len("'s ") or (
        0 < name.start - noun.end <= 2 and name.surface.isupper()
    )
    return bool(noun.kinds & marks.PRICE) and beside


def _covers(mark: Mark, name: Name) -> bool:
    if mark.kinds & (marks.PRICE | marks.ANAPHORA) and not mark.kinds & _COVERING:
        return name.may_be_place
    longer = mark.end - mark.start > name.name_end - name.start
    return longer or name.weak or bool(mark.kinds & marks.MOTION)


def _goes_on(text: str, name: Name, taken: set[int]) -> bool:
    """Whether an unknown capitalised word follows the name of a company or a coin as a part of it: "Ethereum Name Service"."""
    if text[name.end + 1 : name.end + 2] not in _CAPITALS:
        return False
    if not (name.is_stock or name.type is InstrumentType.CRYPTO) or name.stated or name.end != name.name_end:
        return False
    following = _CAPITAL_BEHIND.match(text, name.end)
    if following is None or following.start(1) in taken:
        return False
    return str(following.group(1)).lower().strip(".") not in _NAME_TAILS


def _is_trade_of(text: str, name: Name, taken: set[int]) -> bool:
    """Whether a company's name is a trade, and stands behind a capitalised word that is known for nothing."""
    if name.surface.lower() not in _TRADES or not name.is_stock:
        return False
    before = _ANY_CAPITAL.search(text, max(0, name.start - _NAME_REACH), name.start)
    return before is not None and before.start(1) not in taken


def _ends(text: str, name: Name, taken: set[int], lang: str | None) -> bool:
    """Whether a company's name of one word is the last one of a name that nobody knows: "Acmerol Titan shares"."""
    if (
        lang not in _WITHOUT_COMPOUNDS
        or text[name.start - 1 : name.start] != " "
        or not name.is_stock
        or name.end != name.name_end
        or " " in name.surface
    ):
        return False
    before = _CAPITAL_BEFORE.search(text, max(0, name.start - _NAME_REACH), name.start)
    if before is None or before.start() in taken or _ROLE.fullmatch(before.group(1)) is not None:
        return False
    return not is_ordinary(before.group(1), lang or "")


def _in_a_row(text: str, one: Name, other: Name) -> bool:
    return (
        one.is_stock and other.is_stock and text[one.end : other.start] == " " and text[other.start].isascii()
    )
