"""Legal forms and symbols as they are printed behind a name: "Acme Inc. (NASDAQ: ACM)", "Acme <ACM.O>", "Acme's (ACM)"."""

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.dollar_codes import INDEX_TAGS
from streams.extract.codes.symbols import Resolve
from streams.instruments.venues import VENUES
from streams.text.patterns import Pattern

_IN_BRACKETS = Pattern(
    r"\s?(?:[(（]\s?([^()（）\n]{1,24}?|[A-Z][A-Za-z:：,;/&. \-–\d]{24,48})\s?[)）]|\[\s?([A-Za-z]{2,6}\s?:\s?[A-Z0-9.&-]{1,12}|\d{6})\s?\])"
)
_LEGAL_FORM = Pattern(
    r"(?:・(?:グループ|ホールディングス?|コーポレーション|カンパニー|インク|リミテッド)|,?\s(?:\(Persero\)|(?:Tbk|Inc(?:orporated)?|Corp(?:oration)?|Ltd|plc|PLC|p\.l\.c|AG|SE|NV|SA|ASA|Oyj|KGaA|S\.A|N\.V|Co|ADR|ADS|AB|A/S|AS|AO|SpA|S\.p\.A|Cos|Companies|Class [A-D]|ser\. [A-D]|[AB](?=\s\([A-Z]{2,8}:)|Company|Limited|Holdings?|Bhd|Berhad|PCL|PJSC|JSC|REIT|NA|O\.N\.(?:Pref|Vz)|O\.N)\b\.?))+"
)
QUALIFIED = Pattern(
    r"[(（\[]\s?((?:[A-Za-z]{2,8}(?:\s[A-Za-z]{2,8})?\s?[:：]\s?[A-Z0-9.\-]{1,8})|\d{4,6}\.[A-Z]{1,2}|[A-Z]{1,6}\.[A-Z]{1,2}|[A-Z]{3,8}\s[A-Z0-9])(?:\s[–-]\s(?:Get )?(?:Free )?(?:Report|Rating))?\s?[)）\]]"
)
_BEFORE_SYMBOLS = frozenset(" ,・([（\t\n\r\f\v\u00a0\u2007\u2009\u202f\u3000")
"""What may begin a legal form or a symbol behind a name; anything else spares the search."""
_ENDS_IN_FORM = Pattern(r"\s(?:Corp|Inc|Ltd|Co)$")
"""Ends a directory's name, whose dot the text prints: "EchoStar Corp. (SATS)"."""
_BRACKETS, _APOSTROPHES = frozenset("([（"), frozenset("'’")
_IN_SYMBOLS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.p<グホコカイリ") | _BEFORE_SYMBOLS
"""What may come next, where no bracket opens: a capital, a digit or the dot of a wire's code, "plc"."""
_VENUES = "|".join(
    sorted({letters for venue in VENUES for letters in (*venue.reuters, venue.suffix[1:]) if letters} | {"K"})
)
_LISTED = rf"[A-Z\d][A-Za-z\d]{{0,11}}\.(?:{_VENUES})"
"""A code of Reuters, whose letters are often not those that Yahoo has: ``EMAR.DU``, ``SIEGn.DE``, ``1120.SE``."""
_IS_LISTED = Pattern(rf"{_LISTED}$")
_WIRE_CODE = Pattern(
    rf"\s(?:<[A-Z\d][A-Z\d.]{{2,15}}>|(?:\.[A-Z0-9]{{2,12}}|[A-Z]{{1,5}}c[v\d]|[A-Z]{{3,4}}=\w?|[A-Z]{{2,5}}3|{_LISTED})(?!\w|\.\w))"
)


def with_symbols(
    resolve: Resolve, text: str, end: int, kind: InstrumentType
) -> tuple[int, tuple[Instrument, ...]]:
    """Return the end of a name of a ``kind`` with its legal form and the symbols behind it, and the listings that they state."""
    behind = text[end : end + 1]
    if (
        behind == "."
        and text[end + 1 : end + 3] == " ("
        and (_ENDS_IN_FORM.search(text, end - 5, end) or QUALIFIED.match(text, end + 2))
    ):
        end, behind = end + 1, " "
    if behind in _APOSTROPHES and text[end + 1 : end + 4] == "s (":
        bracket = _IN_BRACKETS.match(text, end + 2)
        found = resolve(bracket.group(1) or bracket.group(2)) if bracket is not None else ()
        return (bracket.end(), found) if bracket is not None and found else (end, ())
    if behind not in _BEFORE_SYMBOLS:
        return end, ()
    if behind not in _BRACKETS and text[end + 1 : end + 2] not in _IN_SYMBOLS:
        return end, ()
    form = _LEGAL_FORM.match(text, end)
    if form is not None:
        end = form.end()
    wire = _WIRE_CODE.match(text, end)
    if wire is not None:
        end = wire.end()
    stated: tuple[Instrument, ...] = ()
    while (bracket := _IN_BRACKETS.match(text, end)) is not None:
        printed = bracket.group(1) or bracket.group(2)
        found = resolve(printed)
        if not found and _IS_LISTED.match(printed) is None:
            break
        end = bracket.end()
        if not found:
            continue
        if kind is not InstrumentType.INDEX or found[0].ticker not in INDEX_TAGS:
            stated = (*stated, *found)
    return end, stated


def end_of_coin_tag(text: str, end: int, coin: Instrument) -> int:
    """Return where a name of a coin ends with its own symbol in brackets, which no exchange of shares has: "Dogecoin (DOGE)", "도지코인(DOGE)"."""
    code = coin.symbol.partition("-")[0]
    tags = (f" ({code})", f"({code})", f"（{code}）")
    return next((end + len(tag) for tag in tags if text.startswith(tag, end)), end)
