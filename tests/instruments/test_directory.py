"""The directory: from names, codes and questions to instruments."""

import pytest

from streams.instruments.directory import Directory
from streams.instruments.load import bundled
from streams.text.fold import fold


@pytest.fixture(scope="module")
def directory() -> Directory:
    return bundled()


QUESTIONS = [
    ("BBCA", "BBCA.JK"),
    ("Bank Central Asia", "BBCA.JK"),
    ("삼성전자", "005930.KS"),
    ("Deutsche Telekom", "DTE.DE"),
    ("Sensex", "^BSESN"),
    ("minyak Brent", "BZ=F"),
    ("rupiah", "IDRUSD=X"),
    ("GOOG", "GOOG"),
    ("Class C of Alphabet", "GOOG"),
    ("Class A of Alphabet", "GOOGL"),
    ("Platform Meta", "META"),
    ("NASDAQ: AAPL", "AAPL"),
    ("BARC LN Equity", "BARC.L"),
    ("AAPL.O", "AAPL"),
]


@pytest.mark.parametrize(("text", "symbol"), QUESTIONS)
def test_a_question_has_an_answer_with_a_reason(directory: Directory, text: str, symbol: str) -> None:
    """The first candidate is what is meant, its score is not lower than the others', and every rank has a reason."""
    answers = directory.find(text, 5)
    assert answers[0].instrument.symbol == symbol
    assert [each.score for each in answers] == sorted((each.score for each in answers), reverse=True)
    assert all(each.reasons for each in answers)


def test_share_classes_stand_in_symbol_order(directory: Directory) -> None:
    """GOOG and GOOGL have one issuer, classes C and A, and nothing else is a class of it."""
    classes = directory.share_classes("cik:1652044")
    assert [(each.symbol, each.share_class) for each in classes] == [("GOOG", "C"), ("GOOGL", "A")]


TEXTS = [
    ("Saham BBCA turun 2%, IHSG melemah", ["BBCA.JK", "^JKSE"]),
    ("saham bbca turun", []),
    ("Teslas Aktie fiel, der Dax auch", ["TSLA", "^GDAXI"]),
    ("Die Teslaner und der Daxkonzern", []),
    ("삼성전자는 2% 하락, SK하이닉스가 상승", ["005930.KS", "000660.KS"]),
    ("贵州茅台跌超3%", ["600519.SS"]),
    ("أسهم وأرامكو", ["2222.SR"]),
    ("टाटा मोटर्स के शेयर", ["TMPV.NS"]),
]


@pytest.mark.parametrize(("text", "symbols"), TEXTS)
def test_names_are_found_as_words_of_their_script(
    directory: Directory, text: str, symbols: list[str]
) -> None:
    """Whole words where a script has them; particles and prefixes that are glued to a name do not hide it."""
    hits = directory.find_names(fold(text), text)
    assert [hit.alias.entity.symbol for hit in hits] == symbols
