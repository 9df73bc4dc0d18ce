"""Shapes of reports in scripts other than Latin: without capitals, with verbs first or last, without spaces."""

import pytest

from tests.extract.reading import moves, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("विप्रो 1.1 प्रतिशत चढ़ा, धनवारी 2.6 प्रतिशत टूटा।", ["WIPRO.NS +1.1"]),
        ("विप्रो का शेयर 1.1 प्रतिशत चढ़ा और धनवारी का 2.6 प्रतिशत टूटा।", ["WIPRO.NS +1.1"]),
        ("বোয়িংয়ের শেয়ার ১.১ শতাংশ বেড়েছে, ধানবাড়ি ২.৬ শতাংশ কমেছে।", ["BA +1.1"]),
        ("سهام بوئینگ ۱.۱ درصد رشد کرد و مهرگستران ۲.۶ درصد افت کرد.", ["BA +1.1"]),
        ("ارتفع سهم سابك 1.1% فيما خسر زهرانيكو 2.6%.", ["2010.SR +1.1"]),
        ("בואינג עלתה ב-1.1% וגלבועית ירדה ב-2.6%.", ["BA +1.1"]),
        ("หุ้นโบอิ้งเพิ่มขึ้น 1.1% วรางคณาพาณิชย์ลดลง 2.6%", ["BA +1.1"]),
    ],
)
def test_a_number_behind_a_word_that_nobody_knows_is_nobodys(text: str, expected: list[str]) -> None:
    """A script without capitals does not mark a name, so an unknown word where the next subject stands may be one."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Акции Магнита упали на 1%, а бумаги Полярснаба взлетели на 8%.", ["MGNT.ME -1"]),
        ("Cổ phiếu Vinamilk giảm 1%, còn cổ phiếu Lam Thạch tăng 8%.", ["VNM.VN -1"]),
        ("기아는 1% 내렸지만 다온누리소재 주가는 8% 올랐다.", ["000270.KS -1"]),
        ("任天堂は1％安、一方でアオミネ工房の株価は8％上昇した。", ["7974.T -1"]),
        ("टाइटन 1 प्रतिशत गिरा, जबकि धनवारी का शेयर 8 प्रतिशत उछला।", ["TITAN.NS -1"]),
    ],
)
def test_a_price_behind_the_number_of_a_stock_is_that_of_its_own_owner(
    text: str, expected: list[str]
) -> None:
    """The stock before has its number; the price noun of the next clause has somebody unknown beside it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "सेंसेक्स 0.5 प्रतिशत की गिरावट के साथ खुला, लेकिन 0.3 प्रतिशत की बढ़त के साथ बंद हुआ।",
        "Акции Магнита открылись снижением на 1%, но к закрытию бумаги выросли на 2%.",
    ],
)
def test_a_clause_without_a_stranger_goes_on_about_the_same(text: str) -> None:
    """Only words of the trade stand between the two numbers."""
    assert len(moves(text)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصعد سهما سابك ومعادن 1.4% و0.6% على التوالي.", ["2010.SR +1.4", "1211.SR +0.6"]),
        ("מניות בואינג ואינטל ירדו ב-1.4% וב-0.6% בהתאמה.", ["BA -1.4", "INTC -0.6"]),
        ("सेंसेक्स और निफ्टी में क्रमश: 0.3 और 0.6 फीसदी की तेजी रही।", ["^BSESN +0.3", "^NSEI +0.6"]),
        ("سهام بوئینگ و اینتل به ترتیب ۱.۴ و ۰.۶ درصد افت کردند.", ["BA -1.4", "INTC -0.6"]),
    ],
)
def test_two_numbers_answer_two_names_joined_by_a_letter(text: str, expected: list[str]) -> None:
    """Arabic and Hebrew write "and" onto the next word; elsewhere one word for per cent serves two numbers."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لم يتراجع سهم سابك 4%.", []),
        ("تراجع سهم سابك 4%.", ["2010.SR -4"]),
        ("หุ้น ปตท. ไม่ได้ลดลง 4%", []),
        ("หุ้น ปตท. ลดลง 4%", ["PTT.BK -4"]),
        ("تحلیلگران قیمت هدف سهام تسلا را ۱۵ درصد افزایش دادند.", []),
        ("بازار سهام تسلا را ۱۵ درصد افزایش داد.", ["TSLA +15"]),
    ],
)
def test_a_denial_or_a_target_stands_before_all_it_speaks_of(text: str, expected: list[str]) -> None:
    """Where the verb comes first nothing stands before it but the denial; a target owns the share behind it."""
    assert moves(text) == expected


def test_thai_shortens_names_with_a_full_stop() -> None:
    """No sentence ends there."""
    assert moves("หุ้นกสิกรไทยเพิ่มขึ้น 1% ขณะที่หุ้น ปตท. ลดลง 2%") == ["KBANK.BK +1", "PTT.BK -2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("코스닥은 0.7% 하락 출발했으나 0.4% 상승 마감했다.", ["^KQ11 -0.7", "^KQ11 +0.4"]),
        (
            "상승 종목은 현대차(1.2%), 네이버(2.3%), 하락 종목은 LG화학(0.7%) 등이다.",
            ["005380.KS +1.2", "035420.KS +2.3", "051910.KS -0.7"],
        ),
        ("코스닥이 3% 하락하면 매수할 계획이다.", []),
        ("코스닥은 3% 하락하면서 거래를 마쳤다.", ["^KQ11 -3"]),
        ("سهام بوئینگ که سال گذشته ۲۵ درصد رشد کرده بود، امروز ۱.۴ درصد بالا رفت.", ["BA +1.4"]),
        ("شاخص نزدک ۸۵ واحد معادل ۰.۶ درصد افت کرد.", ["^IXIC -0.6"]),
        ("یورو ۰.۶ درصد از ارزش خود را از دست داد.", ["EURUSD=X -0.6"]),
    ],
)
def test_a_verb_behind_its_number_is_spent(text: str, expected: list[str]) -> None:
    """Where verbs stand last, the next number has its own behind it; a header of a list belongs to what follows it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ดัชนีนิกเกอิลดลงร้อยละ 1.4", ["^N225 -1.4"]),
        ('מדד הנאסד"ק עלה בחצי אחוז.', ["^IXIC +0.5"]),
        ("מניית אינטל ירדה בשני אחוזים.", ["INTC -2"]),
        ("وارتفع مؤشر نيكي الياباني نصفا في المئة.", ["^N225 +0.5"]),
    ],
)
def test_a_word_says_so_much_per_cent(text: str, expected: list[str]) -> None:
    """Before the number in Thai, behind a spelled-out one with its preposition in Hebrew."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chỉ số Nasdaq tăng 85 điểm, tương đương 0,6%.", ["^IXIC +0.6"]),
        ("Giá đường tăng 0,6%.", ["SB=F +0.6"]),
        ("Cổ phiếu Gạch men Đông Khê tăng 6%.", []),
    ],
)
def test_vietnamese_tones_tell_words_apart(text: str, expected: list[str]) -> None:
    """ "Đường" is sugar, "đương" a part of "equal to"; "Đông" is the east, and no money."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("विप्रो का शेयर आज 1.2 प्रतिशत चढ़ा, पिछले साल यह 25 प्रतिशत बढ़ा था।", "year"),
        ("מניית אינטל עלתה היום ב-1.2%, לאחר שבשנה שעברה עלתה ב-25%.", "year"),
    ],
)
def test_last_year_is_a_time_of_its_own(text: str, period: str) -> None:
    """What a stock did last year is not the day's move."""
    periods = {str(claim.move.stated_pct): claim.move.period for claim in read(text).claims}
    assert periods["1.2"] is None
    assert periods.get("25", period) == period


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Бумаги «Роснефти» и «Лукойла» подорожали на 2%.", ["ROSN.ME +2", "LKOH.ME +2"]),
        ("Бумаги «Роснефти» подорожали на 2%.", ["ROSN.ME +2"]),
        ("وهبط سهما «سابك» و«معادن» بنسبة 2 في المئة.", ["2010.SR -2", "1211.SR -2"]),
    ],
)
def test_names_in_quotes_are_joined(text: str, expected: list[str]) -> None:
    """Russian and Arabic newspapers print each company of a list in quotes."""
    assert moves(text) == expected


def test_half_a_per_cent_is_one_word() -> None:
    """Russian and Ukrainian write the half onto the word for per cent."""
    assert moves("Индекс РТС вырос на полпроцента.") == ["RTSI.ME +0.5"]
    assert moves("Індекс S&P 500 знизився на піввідсотка.") == ["^GSPC -0.5"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("엔화는 달러 대비 0.6% 하락했다.", ["JPYUSD=X -0.6"]),
        ("유로화는 달러화 대비 0.3% 올랐다.", ["EURUSD=X +0.3"]),
        ("삼성전자 매출은 전년 대비 4% 올랐다.", []),
    ],
)
def test_korean_money_is_told_against_another(text: str, expected: list[str]) -> None:
    """The money right before the word for "compared with" is only what the other is measured by."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("सेंसेक्स में झिलमार ज्वैलर्स 14 फीसदी की तेजी के साथ टॉप गेनर रहा।", []),
        ("सेंसेक्स में 0.5 फीसदी की तेजी रही।", ["^BSESN +0.5"]),
        ("निफ्टी में भारती एयरटेल 1.39 फीसदी की तेजी के साथ टॉप गेनर रहा।", ["BHARTIARTL.NS +1.39"]),
    ],
)
def test_an_index_in_which_a_stranger_is_ranked_has_not_moved(text: str, expected: list[str]) -> None:
    """Its own rise needs nobody's name behind it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "وصعد سعر خام برنت وهو الخام القياسي العالمي الذي تسعر به أغلب الشحنات بمقدار 70 سنتا أي بنسبة 0.9% إلى 81.20 دولار.",
            ["BZ=F +0.9"],
        ),
        ("هوت شركة الرقائق الأمريكية العملاقة «إنفيديا» 6.4% بعد توقعات ضعيفة.", ["NVDA -6.4"]),
        ("هوت شركة الشحن المتعاملة مع «إنفيديا» 6.4%.", []),
        ("ارتفعت أرباح شركة «إنفيديا» الأمريكية خلال الربع الثالث بنسبة 12%.", []),
    ],
)
def test_an_arabic_verb_reaches_its_number(text: str, told: list[str]) -> None:
    """However long the description of the one security between; not where a metric or another company stands there."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("芯片ETF平安涨超2%，中国平安涨1%。", ["601318.SS +1"]),
        ("宁德时代股价连续2日涨幅偏离值累计超过20%，5月25日再次涨停。", []),
        ("宁德时代称，上游材料成本报价涨幅超40%。", []),
        ("日本航空は、原油価格の高騰を受けて運賃を約12%引き上げる。", []),
        ("Tín dụng tại tỉnh Đồng Nai đạt 1,4 triệu tỷ đồng, tăng 0,8%.", []),
        ("Mức giá này cao hơn thị giá HPG gần 7%.", []),
    ],
)
def test_figures_beside_names_are_no_moves(text: str, told: list[str]) -> None:
    """The house of a fund, deviations over days, costs, fares, loans and what lies above a price."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lợi nhuận sau thuế quý II của Hòa Phát tăng 15%.", []),
        ("Cổ phiếu của Hòa Phát tăng 15%.", ["HPG.VN +15"]),
        ("Giá thịt tại TP HCM tăng, nhiều loại tăng 12%.", []),
        ("これは終値から14%の上昇に相当する。", []),
        ("ハンセン・グリーンエナジー・テーマ指数は3%上昇した。", []),
        ("Российский рынок пива сократился на 7%.", []),
        ("Российский рынок сократился на 7%.", ["IMOEX.ME -7"]),
    ],
)
def test_what_belongs_to_a_longer_phrase(text: str, told: list[str]) -> None:
    """Profits "of" a company, a city, what a target comes to, another index, a market of goods."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("DGW báo doanh thu ở mức kỷ lục, tăng 33% so với cùng kỳ năm trước.", []),
        ("Hòa Phát lập kỷ lục, tăng 33% lên 10 triệu tấn.", []),
        ("Cổ phiếu Hòa Phát tăng 3,3% so với phiên trước.", ["HPG.VN +3.3"]),
        ("Habeco tăng lãi 21%.", []),
        ("Kinh Bắc hoàn thành 62% các chỉ tiêu.", []),
        ("Cổ phiếu NLG sáng cửa tăng 30%.", []),
    ],
)
def test_vietnamese_figures_of_companies(text: str, told: list[str]) -> None:
    """Compared with a year before or led to an amount they are no prices; nor are profits, plans and prospects."""
    assert moves(text) == told
