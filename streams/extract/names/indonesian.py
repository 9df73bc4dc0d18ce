"""Codes of the Indonesian exchange: capitals that are also words, and codes in brackets behind a name nobody knows."""

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import Resolve, symbol_alone, with_name
from streams.extract.names.money import MONEY_INDICES
from streams.extract.prose.sentence import Name
from streams.instruments.names import NameHit
from streams.text.patterns import Pattern

MALAY = frozenset({"id", "ms"})
"""Indonesian, and the language that a short Indonesian text is taken for."""
TERMS = frozenset(
    [
        "ARA",
        "ARB",
        "UMA",
        "FCA",
        "CEO",
        "CFO",
        "COO",
        "IPO",
        "RUPS",
        "LQ",
        "BUMN",
        "BEI",
        "IDX",
        "MTD",
        "YTD",
        "NTP",
        "ASP",
        "HSG",
        "KAI",
        "Total",
        "Hal",
        "Investor",
        "Future",
        "Bang",
        "Pls",
        "PBB",
        "KSB",
        "TOPS",
        "Tenaga",
        "Berjaya",
        "Kering",
        "BTS",
        "SAGA",
        "TBS",
        "Bullish",
    ]
)
"""Words of Indonesian reports that are codes or names of shares abroad: "mentok ARA", "Total ekspor", "PT KAI", "Hal ini"."""
_GOODS = frozenset({InstrumentType.FX, InstrumentType.COMMODITY, InstrumentType.FUTURE})
_ABROAD = frozenset({InstrumentType.EQUITY, InstrumentType.CRYPTO, InstrumentType.INDEX})
_AT_HOME = ".JK"
_SHARES_OF = Pattern(r"\b(?:[Ss]aham|[Ee]miten|[Kk]ode)(?:nya)? (?:ber)?(?:kode )?\(?$")
_IDX_LENGTH = 4
"""Codes of the Indonesian exchange have so many letters."""
_SHOUTED = Pattern(r"(?:[A-Z]{3,}|[Hh]arga|[Kk]urs)\s$")
_SHOUTED_BEHIND = Pattern(r"\s[A-Z]{3,}")
"""Beside a word in capitals these are no sign of a code, nor behind "price": "HARGA EMAS NAIK", "harga EMAS"."""

_CODE_OF_COMPANY = Pattern(r"\bPT\s[^()\n,;]{3,70}?\sTbk\.?\s?\((?P<code>[A-Z]{4})\)")
"""A company in full with its code: "PT BRI Syariah Tbk. (BRIS)"."""


_NAMED_CODE = Pattern(r" \((?P<code>[A-Z]{4})\)")
"""Behind the name of another company such a code tells which one is meant: "Grup Lippo (MLPT)", "KFC (FAST)"."""
_SOLD_AT_HOME = frozenset({"beras", "bensin"})
"""Goods that Indonesian texts tell the price of in the shop, unless they speak of a contract."""
_CONTRACT = Pattern(r" (?:kasar )?berjangka")
_IN_BUSINESS = Pattern(
    r"\b(?:emiten|emiten tambang|produsen|petani|pengusaha|pedagang|kebun|kedai|warung|gerai|pabrik|cicil|cicilan|gadai|pembiayaan|nasabah|bisnis|tabungan|si|koin|koin emas)\s[\"“'‘]?$"
)
"""Before a good or a money it says what somebody makes or lends on: "emiten emas", "cicil emas", "koin dinar"."""
_SHARES_IN = Pattern(r"\bsaham(?:-saham)?(?: (?:emiten|perusahaan|produsen|tambang|sektor))?\s$")
"""Before a good in small letters it says in what the companies deal: "saham minyak", "saham-saham batu bara"."""
_WORN = Pattern(r" (?:(?:dan )?perhiasan|digital)\b")
"""Behind gold it says what is made of it: "emas perhiasan", "emas digital"."""
_AMOUNT = Pattern(r"\b(?:ribu|ratus|juta|miliar|milyar|triliun|dalam(?: mata uang)?)\s$")
"""Before a money it makes an amount, or that in which something is told: "enam juta rupiah", "dalam rupiah"."""
_PLACE = Pattern(r"\b(?:kecamatan|kabupaten|desa|kelurahan|kota|provinsi|negeri|jalan)\s$")
_BEFORE = 20
_OF_THE_LAND = Pattern(r"\b(?:indeks|bursa|pasar)(?: saham)?\s$")
"""Before the airline's name it means the land, of whose index or exchange they speak: "indeks saham Garuda"."""


def at_home(
    text: str, folded: str, hit: NameHit, *, offset: int, meant: Instrument, resolve: Resolve
) -> Name | bool:
    """Return the Indonesian share that a hit is, True where it is no security in Indonesian, False where it is what it is elsewhere.

    ``folded`` is the window that begins at ``offset`` of ``text``.
    """
    start, end = hit.start + offset, hit.end + offset
    if _is_no_security(text[start:end], folded, hit, meant):
        return True
    code = idx_code(text, start, end, meant)
    if code is not None and (listed := resolve(code)):
        return symbol_alone(start, end, text[start:end], listed[0])
    found = _NAMED_CODE.match(text, end) if meant.type is InstrumentType.EQUITY else None
    if found is None or meant.symbol.partition(".")[0] == found["code"]:
        return False
    named = resolve(f"{found['code']}{_AT_HOME}")
    if not named or named[0].issuer_id == meant.issuer_id:
        return False
    return symbol_alone(start, found.end(), found["code"], named[0])


def _is_no_security(surface: str, folded: str, hit: NameHit, meant: Instrument) -> bool:
    """Whether a word that means a good or a money abroad is none in Indonesian: petrol at the pump, gold that is lent on, an amount."""
    before = folded[max(0, hit.start - _BEFORE) : hit.start]
    if meant.type is InstrumentType.FX or meant.symbol in MONEY_INDICES:
        is_amount = _AMOUNT.search(before) is not None or _IN_BUSINESS.search(before) is not None
        return is_amount or surface == "SOL"
    if meant.type not in _GOODS:
        return folded[hit.start : hit.end] == "garuda" and _OF_THE_LAND.search(before) is not None
    if folded[hit.start : hit.end] in _SOLD_AT_HOME:
        return _CONTRACT.match(folded, hit.end) is None
    is_of_another = any(each.search(before) for each in (_IN_BUSINESS, _PLACE))
    if surface.islower() and _SHARES_IN.search(before) is not None:
        return True
    return is_of_another or _WORN.match(folded, hit.end) is not None


def idx_code(text: str, start: int, end: int, meant: Instrument) -> str | None:
    """Return the symbol of the Indonesian share whose code means another thing elsewhere: "saham EMAS", "(EURO)", "saham DEWA".

    ``meant`` is what the word means elsewhere: a good or a currency in lower case, a share abroad, a coin.
    """
    code, kind = text[start:end], meant.type
    if len(code) != _IDX_LENGTH or not code.isupper() or meant.symbol.endswith(_AT_HOME):
        return None
    if kind in _ABROAD:
        is_told = _SHARES_OF.search(text, max(0, start - 24), start) is not None
        if not is_told and (kind is not InstrumentType.EQUITY or meant.country == "US"):
            return None
    elif kind not in _GOODS:
        return None
    return None if _is_shouted(text, start, end) else f"{code}{_AT_HOME}"


def is_bare_code(text: str, start: int, end: int, listing: Instrument) -> bool:
    """Whether a word is the code of an Indonesian share in capitals: "CUAN melonjak 5%", and not "HARGA EMAS NAIK"."""
    code = text[start:end]
    return listing.symbol == f"{code}{_AT_HOME}" and code.isupper() and not _is_shouted(text, start, end)


def _is_shouted(text: str, start: int, end: int) -> bool:
    shouted = _SHOUTED.search(text, max(0, start - 12), start) is not None
    return shouted or _SHOUTED_BEHIND.match(text, end) is not None


def with_codes(text: str, start: int, end: int, names: list[Name], resolve: Resolve) -> list[Name]:
    """Return the names with the company that a code in brackets states, in place of parts of its name: "PT BRI Syariah Tbk (BRIS)"."""
    for match in _CODE_OF_COMPANY.finditer(text, start, end):
        if any(name.end >= match.end() and name.start < match.end() for name in names):
            continue
        listings = resolve(f"{match['code']}.JK")
        if listings:
            names = with_name(names, symbol_alone(*match.span(), match["code"], listings[0]))
    return names
