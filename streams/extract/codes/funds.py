"""Chinese funds and new shares, by the code in brackets behind their names: "半导体设备ETF易方达（159558）"."""

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import listing_of_code
from streams.text.patterns import Pattern

_NAME = Pattern(r"(?:[A-Za-z\d&+\u4e00-\u9fff]{1,14}?)(?:ETF|LOF)[\u4e00-\u9fff]{0,6}$")
_LONGEST = 24
_BEFORE = Pattern(
    r".*(?:的|[跌涨漲]|[领領收高低][涨漲跌开開]|其中|只有|以及|截至|方面|相关|相關|份额|规模|标的|产品)"
)
"""What the fund is told of stands before its name without a space."""
_SHANGHAI = Pattern(r"5[0-8]\d{4}")
_SHENZHEN = Pattern(r"1[5-6]\d{4}")
_NEW_SHARE = Pattern(r"(?:60[135]|68[89]|30[12])\d{3}")
"""Codes that only shares have, and no fund that is sold over the counter."""


def name_of_fund(text: str, end: int) -> int | None:
    """Return where the name of a fund begins that ends at ``end``, in code points of ``text``; None where none ends there."""
    found = _NAME.search(text, max(0, end - _LONGEST), end)
    if found is None:
        return None
    before = _BEFORE.match(text, found.start(), end)
    start = found.start() if before is None else before.end()
    return start if _NAME.fullmatch(text, start, end) is not None else found.start()


_TAIWAN_NAME = Pattern(
    r"(?:主動)?(?:元大|富邦|國泰|群益|復華|中信|凱基|永豐|兆豐|統一|野村|第一金|台新|新光|街口|大華|聯博|富蘭克林)[A-Za-z\d+&\u4e00-\u9fff]{2,12}$"
)
_TAIWAN_CODE = Pattern(r"00(?:[5-9]\d|[4-9]\d{2})")


def taiwan_fund(text: str, end: int, code: str) -> tuple[int, Instrument] | None:
    """Return where the name of a Taiwanese fund begins that ends at ``end``, and the fund that its code states; None for any other."""
    if _TAIWAN_CODE.fullmatch(code) is None:
        return None
    found = _TAIWAN_NAME.search(text, max(0, end - _LONGEST), end)
    return None if found is None else (found.start(), listing_of_code("XTAI", code, InstrumentType.ETF))


def listed_fund(code: str) -> Instrument | None:
    """Return the fund that a code of six digits states by its exchange, whether or not a directory holds it."""
    mic = "XSHG" if _SHANGHAI.fullmatch(code) else "XSHE" if _SHENZHEN.fullmatch(code) else None
    return None if mic is None else listing_of_code(mic, code, InstrumentType.ETF)


def new_share(code: str) -> Instrument | None:
    """Return the share that a code of six digits states which no directory holds yet."""
    if _NEW_SHARE.fullmatch(code) is None:
        return None
    return listing_of_code("XSHE" if code.startswith("30") else "XSHG", code, InstrumentType.EQUITY)
