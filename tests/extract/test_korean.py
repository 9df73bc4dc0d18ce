"""Korean lists that close with their own verb, markets as places, topics that nobody knows."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "네이버(-1.1%)가 하락했고 LG화학(1.4%), 기아(0.6%) 등은 상승했다.",
            ["035420.KS -1.1", "051910.KS +1.4", "000270.KS +0.6"],
        ),
        ("랠리했던 카카오(2.1%)와 네이버(1.3%)는 하락했다.", ["035720.KS -2.1", "035420.KS -1.3"]),
        ("코스닥 시장에선 아크메직스가 29.95% 오른 채 마감했다.", []),
        ("코스닥시장에서 에코프로비엠은 5% 상승했다.", ["247540.KQ +5"]),
        ("아크메직스는 현대자동차와 협력한다는 소식에 주가가 22% 올랐다.", []),
        ("삼성전자는 실적 부진에도 주가가 2% 올랐다.", ["005930.KS +2"]),
    ],
)
def test_a_verb_ends_its_own_clause(text: str, told: list[str]) -> None:
    """A verb with an ending, or before a name, says nothing of the list behind it; a market with a particle is a place."""
    assert moves(text) == told


@pytest.mark.parametrize(("text", "told"), [("ارتفع مؤشر تاسي بنسبة 04ر1%", ["^TASI.SR +1.04"])])
def test_an_arabic_letter_stands_for_the_comma(text: str, told: list[str]) -> None:
    """Agencies write the fraction before the letter."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("기아(-0.8%), 벨핀(-4.4%) 등이 내렸다.", ["000270.KS -0.8"]),
        ("기아(-0.8%), 카카오(-4.4%) 등이 내렸다.", ["000270.KS -0.8", "035720.KS -4.4"]),
    ],
)
def test_an_item_that_nobody_knows_keeps_its_number(text: str, told: list[str]) -> None:
    """The bracket behind it is not that of the name before."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("카카오는 기대가 커지면서 4.2% 급등했다.", ["035720.KS +4.2"]),
        ("카카오는 판매가 늘면서 영업이익이 4.2% 상승했다.", []),
        ("카카오는 광고 부진 우려에 경쟁사인 아크메직스는 4.2% 급등했다.", []),
        ("대규모 적자를 낸 삼성중공업은 4.1%, 카카오는 2.2% 올랐다.", ["010140.KS +4.1", "035720.KS +2.2"]),
    ],
)
def test_a_topic_keeps_its_verb(text: str, told: list[str]) -> None:
    """Clauses of others may stand between, and a relative clause before; not another topic, nor a metric that moved."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[특징주] 기아, 미국 관세 부과 우려에 4%대 급락", ["000270.KS -4"]),
        ("[특징주] 벨핀소재, 기아 공급 소식에 9% 급등", []),
        ("코스피, 반도체주 급등에도 1% 하락 마감", ["^KS11 -1"]),
        ("기아가 실적을 발표하자 경쟁사 주가가 3% 하락했다.", []),
        ("기아가 실적을 발표하자 주가가 3% 하락했다.", ["000270.KS -3"]),
    ],
)
def test_a_comma_opens_a_headline(text: str, told: list[str]) -> None:
    """Behind the name that opens it the cause may be long, and tell a move of its own; a name in the cause, and rivals, are others."""
    assert moves(text) == told
