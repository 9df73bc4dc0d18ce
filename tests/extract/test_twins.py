"""Metamorphic twins: what must not matter does not, what must matter does."""

import unicodedata

import pytest

from tests.extract.reading import moves

BASE = "Shares of Netflix fell 2.5% on Friday, while Tesla (TSLA +1.20%) was busy."
EXPECTED = ["NFLX -2.5", "TSLA +1.20"]
DIGITS = {
    "full-width": "０１２３４５６７８９",
    "Arabic-Indic": "٠١٢٣٤٥٦٧٨٩",
    "Persian": "۰۱۲۳۴۵۶۷۸۹",
    "Devanagari": "०१२३४५६७८९",
    "Bengali": "০১২৩৪৫৬৭৮৯",
    "Thai": "๐๑๒๓๔๕๖๗๘๙",
    "Tamil": "௦௧௨௩௪௫௬௭௮௯",
    "mathematical (astral)": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
}


def in_digits(text: str, digits: str) -> str:
    return text.translate({ord("0") + value: digit for value, digit in enumerate(digits)})


TWINS = [
    ("decimal commas", BASE.replace("2.5", "2,5").replace("1.20", "1,20")),
    ("full-width signs", BASE.replace("%", "％")),
    ("full-width digits", BASE.replace("2.5", "２．５")),
    ("a space before the sign", BASE.replace("%", " %")),
    ("a no-break space before the sign", BASE.replace("%", "\u00a0%")),
    ("a narrow no-break space before the sign", BASE.replace("%", "\u202f%")),
    ("words for per cent", BASE.replace("2.5%", "2.5 percent")),
    ("an older word for per cent", BASE.replace("2.5%", "2.5 per cent")),
    ("another order of sentences", "Nothing happened in Paris. " + BASE),
    ("a line before", "A quiet week\n\n" + BASE),
    ("Windows line ends", "A quiet week\r\n" + BASE + "\r\nThe end."),
    ("typographic brackets", BASE.replace("(", "（").replace(")", "）")),
    ("a full-width plus", BASE.replace("+", "＋")),
    ("an arrow for the plus", BASE.replace("+", "▲")),
    ("composed letters before", "Café owners met. " + BASE),
    ("decomposed letters before", unicodedata.normalize("NFD", "Café owners met. ") + BASE),
    ("a dotted capital before", "İİİ İstanbul. " + BASE),
    ("astral characters before", "🚗🔋𝒳 news. " + BASE),
    ("words from right to left before", "שלום עולם. " + BASE),
    ("marks of direction around the number", BASE.replace("2.5%", "\u20662.5%\u2069")),
    ("a soft hyphen in the name", BASE.replace("Netflix", "Net\u00adflix")),
    ("a no-break space between words", BASE.replace("fell 2.5", "fell\u00a02.5")),
    ("two spaces", BASE.replace("fell 2.5", "fell  2.5")),
    *((f"{name} digits", in_digits(BASE, digits)) for name, digits in DIGITS.items()),
]
MINUS = [
    ("a hyphen", "-"),
    ("a true minus", "\u2212"),
    ("an en dash", "\u2013"),
    ("a full-width minus", "\uff0d"),
    ("a small minus", "\ufe63"),
    ("an arrow", "▼"),
]
OTHERS = [
    ("Netflix", "Disney", "DIS"),
    ("Netflix", "Boeing", "BA"),
    ("Netflix", "Nvidia", "NVDA"),
    ("Netflix", "Starbucks", "SBUX"),
    ("Netflix", "Caterpillar", "CAT"),
    ("Netflix", "Siemens", "SIE.DE"),
    ("Netflix", "AstraZeneca", "AZN.L"),
]
SENTENCES = [
    ("de", "Die Aktie von {} verlor am Montag 2,1 Prozent.", "-2.1", {"Siemens": "SIE.DE", "Bayer": "BAYN.DE", "Adidas": "ADS.DE"}),
    ("id", "Saham {} turun 1,2 persen pada Rabu.", "-1.2", {"BBCA": "BBCA.JK", "BBRI": "BBRI.JK", "TLKM": "TLKM.JK"}),
    ("es", "Las acciones de {} subieron un 1,4%.", "+1.4", {"Repsol": "REP.MC", "Iberdrola": "IBE.MC", "Inditex": "ITX.MC"}),
    ("fr", "L'action {} a gagné 1,4 % mardi.", "+1.4", {"Renault": "RNO.PA", "Airbus": "AIR.PA", "L'Oréal": "OR.PA"}),
    ("ja", "{}の株価は3.4%上昇した。", "+3.4", {"任天堂": "7974.T", "ソニーグループ": "6758.T", "トヨタ自動車": "7203.T"}),
    ("ko", "{} 주가가 1.2% 하락했다.", "-1.2", {"삼성전자": "005930.KS", "카카오": "035720.KS", "셀트리온": "068270.KS"}),
    ("zh", "{}股价上涨2.1%。", "+2.1", {"腾讯": "0700.HK", "比亚迪": "002594.SZ", "阿里巴巴": "9988.HK"}),
    ("index", "The {} fell 0.8% on Tuesday.", "-0.8", {"Dax": "^GDAXI", "FTSE 100": "^FTSE", "Nasdaq Composite": "^IXIC", "S&P 500": "^GSPC"}),
]  # fmt: skip
SWAPS = [
    (lang, template, pct, name, symbol)
    for lang, template, pct, names in SENTENCES
    for name, symbol in names.items()
]
VERBS = [("fell", "-"), ("dropped", "-"), ("slid", "-"), ("rose", "+"), ("climbed", "+"), ("jumped", "+")]


@pytest.mark.parametrize("text", [row[1] for row in TWINS], ids=[row[0] for row in TWINS])
def test_spelling_keeps_the_claims(text: str) -> None:
    """Digits, separators, signs, spaces, forms of letters and what stands around change nothing."""
    assert moves(text) == EXPECTED


@pytest.mark.parametrize("sign", [row[1] for row in MINUS], ids=[row[0] for row in MINUS])
def test_every_minus_is_a_minus(sign: str) -> None:
    """In a badge, where the sign alone says which way."""
    assert moves(f"Carmakers such as Tesla (TSLA {sign}1.20%) were busy.") == ["TSLA -1.20"]


@pytest.mark.parametrize(("old", "new", "symbol"), OTHERS, ids=[row[1] for row in OTHERS])
def test_another_name_of_the_kind_keeps_the_shape(old: str, new: str, symbol: str) -> None:
    """Only the security changes with its name."""
    assert moves(BASE.replace(old, new)) == [f"{symbol} -2.5", "TSLA +1.20"]


@pytest.mark.parametrize(
    ("template", "pct", "name", "symbol"),
    [row[1:] for row in SWAPS],
    ids=[f"{row[0]} {row[3]}" for row in SWAPS],
)
def test_names_of_a_language_may_be_swapped(template: str, pct: str, name: str, symbol: str) -> None:
    """A sentence reads the same about any company of its market."""
    assert moves(template.format(name)) == [f"{symbol} {pct}"]


@pytest.mark.parametrize(("verb", "sign"), VERBS, ids=[row[0] for row in VERBS])
def test_the_verb_makes_the_sign(verb: str, sign: str) -> None:
    """And nothing else."""
    assert moves(BASE.replace("fell", verb)) == [f"NFLX {sign}2.5", "TSLA +1.20"]
