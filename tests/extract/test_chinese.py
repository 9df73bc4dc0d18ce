"""Chinese and Japanese headlines: parts that a space parts, sessions, rates, classes of shares."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("需求疲軟 布蘭特原油下跌3%", ["BZ=F -3"]),
        ("力拓领涨矿业股 英股收高1.2%", ["^FTSE +1.2"]),
        ("英特爾宣布裁員15% 盤後狂瀉20%", ["INTC -20"]),
        ("〈財報〉亞馬遜雲端營收年增15% 盤後跌逾6%", ["AMZN -6"]),
        ("台積電與聯電營收齊增 盤後漲3%", []),
        ("特斯拉於紐約盤前漲4%", ["TSLA +4"]),
    ],
)
def test_a_space_parts_a_headline(text: str, told: list[str]) -> None:
    """What stands before the space is another clause; a session alone goes on about the stock that opens the headline."""
    assert moves(text) == told


@pytest.mark.parametrize(
    "text", ["花旗推5%高利定存", "渣打4.5%低利房貸開跑", "台積電5%高毛利產品", "中石油增持A股 H股大涨3%"]
)
def test_what_is_called_high_did_not_move(text: str) -> None:
    """A rate called high is no rise; nor is the move of one class of shares that of another."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("電池新創QS獲福斯投資大漲14%", []),
        ("微星Q4獲利遜色 盤中放量跌逾7%", ["2377.TW -7"]),
        ("美國銀行：若大選出現爭議 美股恐下跌達20%", []),
        ("高盛：標普500指數將下跌5%", []),
    ],
)
def test_who_acts_or_foretells_did_not_move(text: str, told: list[str]) -> None:
    """Behind 獲 or 遭 a name is that of another one's backer or critic; 恐 and 將 before a verb foretell."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("青岭黄金跌7%，禾丰石油集团跌2%", []),
        ("现货黄金跌7%，国际原油跌2%", ["GC=F -7", "BZ=F -2"]),
        ("恒指港股通ETF银华（159318）跌0.6%，标普油气ETF（513350）涨2%", ["159318.SZ -0.6", "513350.SS +2"]),
        ("恒指港股通ETF跌0.6%，恒指跌1%", ["^HSI -1"]),
        ("中国进口原油综合指数上涨2%", []),
    ],
)
def test_a_longer_name_is_another(text: str, told: list[str]) -> None:
    """A company called after a good is no good; a fund on an index is what its code states, or nobody."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("沪锡、沪银、20号胶涨1%", ["SI=F +1"]),
        ("20号胶涨1%", []),
        ("宁德时代股价涨幅偏离值累计达20%", []),
        ("宁德时代股价涨幅达20%", ["300750.SZ +20"]),
        ("占比较高的贵州茅台涨3%", ["600519.SS +3"]),
        ("沪深300ETF（510300）涨1%，成分股青岭医药涨6%", ["510300.SS +1"]),
    ],
)
def test_what_trades_nowhere_leaves_its_list(text: str, told: list[str]) -> None:
    """The others of a list moved all the same; a deviation, and members of an index, are nobody's move."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("騰訊京東阿里等漲超4%", ["0700.HK +4", "9618.HK +4", "9988.HK +4"]),
        ("騰訊阿里漲超4%", ["9988.HK +4"]),
        ("中芯（0981）升2%，建滔（0148）升3%", ["0981.HK +2", "0148.HK +3"]),
        ("台積電續揚2%，鴻海急殺3%", ["2330.TW +2", "2317.TW -3"]),
    ],
)
def test_a_row_without_signs_moved_together(text: str, told: list[str]) -> None:
    """Where a word behind it speaks of all; a code with a zero before it says which exchange the others belong to."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "招商银行早盘高开0.6%，一度涨超3%，截至发稿涨1.8%",
            ["600036.SS +0.6", "600036.SS +3", "600036.SS +1.8"],
        ),
        ("招商银行跌0.6%，一度涨超3%", ["600036.SS -0.6"]),
        ("招商银行盘中最高涨超3%，收盘涨1.8%", ["600036.SS +1.8"]),
        ("紫金礦業(02899)獲高盛升目標價12%，股價升0.9%", ["2899.HK +0.9"]),
        ("青岭激光（688999）涨8%，寒武纪跌2%", ["688999.SS +8", "688256.SS -2"]),
    ],
)
def test_an_open_or_a_peak_is_no_main_move(text: str, told: list[str]) -> None:
    """What follows an open counts, a peak beside the main move does not; an agent's raise of a target is no move, and a new share is what its code states."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("太辰光、青岭博创均涨超6%", ["300570.SZ +6"]),
        ("太辰光、青岭概念股涨超6%", []),
        ("美股盘前，QBTS、QUBT涨5%，COIN跌2%", ["QBTS +5", "QUBT +5", "COIN -2"]),
        ("美股盘前，MLCC涨8%", []),
        ("英特尔、应用材料涨2%，台积电涨3%", ["INTC +2", "AMAT +2", "TSM +3"]),
        ("英特爾、應用材料漲2%，台積電漲3%", ["INTC +2", "AMAT +2", "2330.TW +3"]),
        ("光通信涨6%", []),
    ],
)
def test_lists_of_chinese_wires(text: str, told: list[str]) -> None:
    """Unknown ones may end a list; codes of New York stand bare; among Americans a company trades there, in simplified signs."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "理想汽车-W(02015)跌逾5%，截至发稿跌4.2%，报90.5港元，成交额12亿港元。",
            ["2015.HK -5", "2015.HK -4.2"],
        ),
        ("理想汽车跌5%，盘中一度跌6%。", ["2015.HK -5"]),
        (
            "纽约商品交易所9月交货的原油期货价格跌1%；10月交货的伦敦布伦特原油期货价格跌2%。",
            ["CL=F -1", "BZ=F -2"],
        ),
        ("欧元兑美元涨0.3%，美元兑日元跌0.6%。", ["EURUSD=X +0.3", "JPY=X -0.6"]),
        ("世芯-KY盤中攻上漲停，終場漲9.7%。", ["3661.TW +9.7"]),
        ("ドル円は前日比0.4%の円高・ドル安だった。", ["JPY=X -0.4"]),
        ("달러 대비 원화 가치는 0.5% 떨어졌다.", ["KRWUSD=X -0.5"]),
        (
            "엔비디아와 AMD는 각각 1.8%, 0.9% 올랐으나 인텔은 2.3% 하락했다.",
            ["NVDA +1.8", "AMD +0.9", "INTC -2.3"],
        ),
    ],
)
def test_sessions_places_and_pairs(text: str, told: list[str]) -> None:
    """How a price stands now is no peak; the exchange of its clause names a crude, a pair is itself, the yen's rise the dollar's fall."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("元大高股息（0056）漲0.7%，國泰永續高股息（00878）跌0.4%。", ["0056.TW +0.7", "00878.TW -0.4"]),
        ("港鐵（0066）升0.9%。", ["0066.HK +0.9"]),
        ("高盛：上调美团目标价5%，股价现涨0.8%。", ["3690.HK +0.8"]),
        ("英特尔市值超越高通，股价再涨2.1%。", ["INTC +2.1"]),
        ("英特尔与高通合作，股价再涨2.1%。", []),
        ("小米订单增长18%，小米集团股价涨2.6%。", ["1810.HK +2.6"]),
    ],
)
def test_whose_price_it_is(text: str, told: list[str]) -> None:
    """Funds of Taiwan by their houses and codes; a judging house and who was outdone own no price; a noun behind a name does."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("台积电(TSM.US)涨1.6%", ["TSM +1.6"]),
        ("台积电涨1.6%", ["2330.TW +1.6"]),
        ("蔚来(NIO.US)、小鹏汽车(XPEV.US)盘前分别涨2.1%、3.4%", ["NIO +2.1", "XPEV +3.4"]),
    ],
)
def test_a_code_says_that_it_is_of_new_york(text: str, told: list[str]) -> None:
    """The suffix of Chinese wires."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("聯發科面對手機換機潮遞延，終場下跌2.4%，收1080元。", ["2454.TW -2.4"]),
        ("特斯拉公布的季度交付量没能达到华尔街的期待，盘中一度重挫6.2%。", ["TSLA -6.2"]),
        ("苹果公布的毛利率优于指引，上升2%。", []),
        ("高盛唱淡手机股，收市跌3%。", []),
        ("费城半导体指数再创新高 至少9只股票涨超10%", []),
    ],
)
def test_a_part_that_only_says_when_goes_on_about_the_topic(text: str, told: list[str]) -> None:
    """Who opens the part before moved; not a house that judges, nor with a metric told of and no time of trade."""
    assert moves(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "沪上阿姨与腾讯达成合作，股价大涨9%。",
        "某初创企业宣布获得英伟达的订单，股价飙升20%。",
        "特斯拉竞争对手宣布停产，股价跌了8%。",
        "腾讯股东大会通过派息方案，多只个股涨超5%。",
    ],
)
def test_a_partner_owns_no_price(text: str) -> None:
    """With whom somebody unknown deals, or whose rival he is, did not move; nor do several stocks belong to one."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("輝達新晶片延至明年出貨 超微樂漲3.4%", ["AMD +3.4"]),
        ("PayPal下修獲利預期 股價挫近9%", ["PYPL -9"]),
        ("傳蘋果自研數據機晶片 高通恐失大單 股價挫逾4%", ["QCOM -4"]),
        ("鴻海旗下工業富聯否認遭砍單 股價應聲大漲7%", ["601138.SS +7"]),
        ("〈財報〉企業需求回溫 戴爾財測、訂單雙報喜 盤後大漲6%", ["DELL +6"]),
        ("台積電展望超預期 ADR盤前漲5%", []),
        ("應材營收遜色 台積電赴美設廠 激勵盤後大漲4%", []),
        ("高盛預計 標普500指數上漲10%", []),
        ("若三項指標達成 美股年底前再漲20%", []),
        ("大摩分析師：獲利衰減 標普500指數估跌20%", []),
    ],
)
def test_a_part_of_a_headline_stands_for_itself(text: str, told: list[str]) -> None:
    """What an earlier part foretells is not the move's; a condition is; who opens the part before moved, unless it moved another one."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("特斯拉獲散戶力挺收高逾3%", ["TSLA +3"]),
        ("Coinbase下月加入標普500指數 盤後飆9%", ["COIN +9"]),
        ("Netflix獲兩家投行上修目標價 週二仍跌近4%", ["NFLX -4"]),
        ("比特幣兩度升破31500美元 過去7天上漲12%", ["BTC-USD +12"]),
        ("高通宣布擴大裁員3%", []),
        ("微軟推出新服務營收增5%", []),
    ],
)
def test_the_topic_got_or_did_something(text: str, told: list[str]) -> None:
    """What it got, did or joined stands between a topic and its verb; days may be counted; a metric is another thing."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("滙控(0005)拖累大市，跌3.96%，收報41.2元。", ["0005.HK -3.96"]),
        ("騰訊支撐恒指，升2.5%，收報400元。", ["0700.HK +2.5"]),
        ("騰訊拖累恒指收跌0.5%。", ["^HSI -0.5"]),
        ("創業板50指數漲幅達1.65%。", []),
        ("据统计，创业板个股平均跌幅达2.8%。", []),
        ("創業板指數漲1.65%。", ["399006.SZ +1.65"]),
        ("另據大智慧 VIP，兩市共37檔股票漲幅在9%以上。", []),
        ("高盛(Goldman Sachs)和富國銀行(Wells Fargo)股價分別漲1.2%及0.9%。", ["GS +1.2", "WFC +0.9"]),
        ("護國神山台積電也不負眾望，終場上漲 10 元收在 1,770 元，漲幅 0.57%。", ["2330.TW +0.57"]),
        ("比特幣挖礦難度上升6%。", []),
        ("科指跑輸大市，跌逾2%。", ["HSTECH.HK -2"]),
        ("中芯国际A股涨5%，港股涨7%。", ["688981.SS +5", "0981.HK +7"]),
        ("比亚迪港股涨7%，A股涨5%。", ["1211.HK +7"]),
        ("輝達伺服器組裝大廠鴻海，表現亦不遑多讓，終場股價上漲7.5元、收236.5元，漲幅3.2%。", ["2317.TW +3.2"]),
    ],
)  # fmt: skip
def test_who_led_a_market_and_what_is_no_board(text: str, told: list[str]) -> None:
    """A stock that led a market moved itself where a part opens with the verb; other indices of a board, its members and a source of numbers are none of it."""
    assert moves(text) == told
