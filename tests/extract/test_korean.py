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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ICE 선물거래소의 6월물 브렌트유는 71센트(0.9%) 오른 배럴당 80달러에 거래됐다.", ["BZ=F +0.9"]),
        ("내년 2월 인도분 서부텍사스산 원유(WTI)는 하루 만에 80센트(1.1%) 오른 배럴당 72달러를 나타냈다.", ["CL=F +1.1"]),
        ("국제 금값은 이날 온스당 0.6%(12달러) 올라 2000달러에 다가섰다.", ["GC=F +0.6"]),
        ("비트코인 값은 24시간 전과 비교해 4% 하락한 9천만원이다.", ["BTC-USD -4"]),
        ("에이다(ADA)와 도지코인(DOGE)은 하루 새 각각 3%, 5% 올랐다.", ["ADA-USD +3", "DOGE-USD +5"]),
        ("리플, 에이다는 각각 700원(-2.1%), 900원(-3.4%)으로 밀렸다.", ["XRP-USD -2.1", "ADA-USD -3.4"]),
    ],
)  # fmt: skip
def test_goods_and_coins_move_beside_their_prices(text: str, told: list[str]) -> None:
    """By the barrel is no price of its own, an exchange of futures no company, next year's contract no forecast; prices may stand between."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("기아는 기관의 거센 차익 실현으로 전일 대비 1.5%(1200원) 떨어진 채 끝났다.", ["000270.KS -1.5"]),
        ("퀄컴의 주가도 고객사가 단말기 생산을 미룬다는 소문이 돌면서 3% 하락했다.", ["QCOM -3"]),
        ("포드의 경우 인도량이 월가 눈높이에 못 미쳤다는 소식에 7% 폭락했다.", ["F -7"]),
        ("하이닉스의 주가는 메모리 수요 둔화 전망이 나오며 2.2% 내렸다.", ["000660.KS -2.2"]),
        ("포드의 경우 인도량이 전년보다 12% 줄었다.", []),
    ],
)  # fmt: skip
def test_a_topic_by_its_price_or_case(text: str, told: list[str]) -> None:
    """Its price, or "as for it", makes a name the topic; money in brackets may stand before the verb."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("한미반도체, 목표가 상향에 8.3% 급등", ["042700.KS +8.3"]),
        ("[특징주] 두산에너빌리티, 원전 수주 불확실성에 3%↓", ["034020.KS -3"]),
        ("벨핀소재, 기아 공급 소식에 9%↑", []),
        ("현대차, 미국서 신차 효과에 판매 5%↑", []),
        ("한미반도체, 목표가 8.3% 상향", []),
    ],
)
def test_a_headline_gives_its_reason(text: str, told: list[str]) -> None:
    """A raised target is a reason as any; an arrow tells of who opens the headline, where no metric stands before it."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("기아[000270]와 현대차[005380]가 이날 장 초반 각각 2%와 3%대의 상승률을 보인다.", ["000270.KS +2", "005380.KS +3"]),
        ("기아[000270]가 관세 인하 언급 영향에 장중 6% 넘게 상승했다.", ["000270.KS +6"]),
        ("인텔 ‘깜짝 선방’에도 시간외 4% 급락…“갈 길 멀어”", ["INTC -4"]),
        ("네이버, 2분기 호실적에 7%대 급등…영업익 전년比 30%↑", ["035420.KS +7"]),
        ("오라클은 매출이 전년 대비 20% 증가한 데 힘입어 9% 급등했다.", ["ORCL +9"]),
        ("유럽의 Stoxx 600 경우 2.9포인트, 0.4% 올라갔다.", ["^STOXX +0.4"]),
        ("S&P500 지수가 2% 이상 하락한 경우는 드물다.", []),
        ("기아 공급 소식에 벨핀소재 9% 급등", []),
        ("기아가 2.1%, 벨핀소재 0.2%, 한솔벨핀 0.7% 상승했다.", ["000270.KS +2.1"]),
    ],
)  # fmt: skip
def test_headlines_and_codes_of_agencies(text: str, told: list[str]) -> None:
    """Codes in square brackets close a name; a cause needs no comma; a metric's own percent ends with its clause; in case of a name is as for it."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("수요 감소 우려·사우디 가격 인하에 WTI 7.6%↓", ["CL=F -7.6"]),
        ("업종별로는 종이·목재(-0.15%)가 하락했다.", []),
        ("시총 상위는 에코프로(+3.70%)와 에코프로비엠(+1.79%)을 제외하고 모두 하락했다.", ["086520.KQ +3.70", "247540.KQ +1.79"]),
        ("시총 상위는 에코프로(3.70%)와 에코프로비엠(1.79%)을 제외하고 모두 하락했다.", []),
        ("비트코인 채굴 난이도가 6% 상승했다.", []),
        ("◇삼성전자, 수주 소식에 ‘3.2%↑’ = 삼성전자는 2거래일 연속 올랐다.", ["005930.KS +3.2"]),
        ("SK하이닉스는 외국인 매도세에 3.2% 밀리며 50만원선을 내줬다.", ["000660.KS -3.2"]),
    ],
)  # fmt: skip
def test_exceptions_sectors_and_reasons(text: str, told: list[str]) -> None:
    """An exception moved as its own sign says, or nobody knows how; a sector is no good; a metric before a name with an arrow is why."""
    assert moves(text) == told
