"""How reports in Chinese, Japanese, Korean, Vietnamese and Arabic tell who moved, over what time, and beside which metrics and goods."""

import pytest

from tests.extract.reading import moves, read

TOLD = [
    ("ja", "a bracket before 高い", "TOPIXの終値は前日終値より12.50ポイント（0.80%）低い1550.20だった。", ["^TOPX -0.80"]),
    ("ja", "高い that compares", "資生堂の株価は業界平均より10%高い。", []),
    ("ja", "a metric that is the topic", "円相場にも影響する米国の消費者物価指数は、前の年と比べて3.1%の上昇となった。", []),
    ("ja", "a good that only is the cause", "消費者物価指数は、中東情勢を背景としたガソリンの値上がりなどで1.1%の上昇となり、連続で増えた。", []),
    ("ja", "a price behind a metric", "消費者物価指数は予想を上回り、日経平均は2%下落した。", ["^N225 -2"]),
    ("zh", "a verb of one sign", "〈美股早盤〉避險升溫 道瓊大跌400點、VIX飆18%", ["^VIX +18"]),
    ("zh", "a verb of one sign down", "〈美股盤後〉晶片股重挫 輝達崩近7% 特斯拉摔逾5%", ["NVDA -7", "TSLA -5"]),
    ("zh", "a company called a holding", "港股异动，某某控股涨近9%，东方电气涨近8%。", ["1072.HK +8"]),
    ("zh", "shares of weight", "【港股收盘：恒生科技指数收跌2.30% 权重科技股走弱】", ["HSTECH.HK -2.30"]),
    ("zh", "what came before the next number", "富时中国A50指数期货在夜盘收涨0.22%的基础上低开，现跌0.08%。", ["XIN9.FGI -0.08"]),
    ("zh", "a metal of one sign", "沪银涨超6%，钯涨近3%，铂跌2%。", ["SI=F +6"]),
    ("zh", "a product priced by weight", "中信特钢公布新报价，螺纹钢报价3800元/吨，上调120元/吨，涨幅3.26%。", []),
    ("zh", "a share priced", "中信特钢报13.2元，涨幅3.26%。", ["000708.SZ +3.26"]),
    ("zh", "the stock that a tag announces", "〈熱門股〉世芯-KY打入輝達供應鏈 周漲8%", ["3661.TW +8"]),
    ("zh", "a metric behind a space", "泡泡瑪特今飆漲11% 市值再創新高", ["9992.HK +11"]),
    ("zh", "a metric behind its own number", "特斯拉財報不佳 營收下滑12% 市值縮水", []),
    ("zh", "a session behind a metric", "〈財報〉特斯拉Q3毛利遜預期 汽車營收降5% 但盤後反彈漲逾3%", ["TSLA +3"]),
    ("zh", "behind the figures", "英特爾財報後一路上漲12%。", ["INTC +12"]),
    ("zh", "a profit that fell", "〈財報〉高盛上季獲利下跌18%", []),
    ("zh", "a profit that is taken", "獲利了結賣壓湧現 台積電跌3%", ["2330.TW -3"]),
    ("zh", "a verb's sign is no end of a name", "梅西百貨財報俱佳大漲20% 股東滿意", ["M +20"]),
    ("zh", "the earlier of two names that overlap", "道瓊升逾200點、美光大漲8%", ["MU +8"]),
    ("zh", "a receipt beside the market at home", "〈台股盤前〉台積電ADR漲3%", ["TSM +3"]),
    ("zh", "the index that somebody joins", "某某科技下週加入標普500指數 盤後飆10%", []),
    ("zh", "the index that moved", "標普500指數 盤後漲1%", ["^GSPC +1"]),
    ("zh", "a stranger in Latin letters", "大股東富士康聲稱違約 Acmerol盤中股價崩近40%", []),
    ("zh", "a known company in Latin letters", "蘋果縮減訂單 Spotify盤中股價崩近7%", ["SPOT -7"]),
    ("zh", "freight of large ships", "〈商品報價〉BCI上漲9%", []),
    ("zh", "each part of a tagged headline", "〈美股熱門股〉輝達受惠臉書擴張大漲5% 羅技獲利不佳跌4%", ["NVDA +5", "LOGI -4"]),
    ("zh", "profits of a tagged headline", "〈美股熱門股〉特斯拉營收大漲5% 蘋果獲利跌4%", []),
    ("zh", "a house that judges in it", "〈美股熱門股〉美銀唱旺AMD漲近3%", ["AMD +3"]),
    ("zh", "two names of a part", "〈焦點股〉聯發科重返千元、富邦媒大漲8%", ["8454.TW +8"]),
    ("zh", "what a part before foretells", "〈熱門股〉圓剛本業可望轉盈 股價創高周漲14%", ["2417.TW +14"]),
    ("zh", "Hong Kong's shares", "避險升溫 港股午盤大跌近3%", ["^HSI -3"]),
    ("zh", "a company's shares in Hong Kong", "小米港股跌3%", ["1810.HK -3"]),
    ("zh", "worth behind the number", "迪士尼重挫6%市值險遭超越", ["DIS -6"]),
    ("zh", "an expectation that grew", "〈商品報價〉供應預期增加 小麥期貨下挫1.6%", ["ZW=F -1.6"]),
    ("zh", "an expectation of the move", "市場預期上證上漲0.6%", []),
    ("zh", "what the opener does", "〈財報〉IC設計廠邁威爾看好全年收入 盤後一度飆逾19%", ["MRVL +19"]),
    ("zh", "how many shares somebody sold", "谷歌C类股减持约120.5万股，降幅41.2%", []),
    ("zh", "a house that speaks of a market", "花旗策略師：美股將因此下挫10%", []),
    ("ko", "a partner of the opener", "카카오, 네이버 합병설에 주가 5%↓", ["035720.KS -5"]),
    ("ko", "two that moved", "카카오, 네이버 강세에 3%↑", ["035720.KS +3", "035420.KS +3"]),
    ("ko", "an agency of news", "AP통신에 따르면 대만 증시는 3% 올랐다.", ["^TWII +3"]),
    ("zh", "a plant that works again", "台積電產線100%復工 股價漲3%", ["2330.TW +3"]),
    ("zh", "a motion of a later part", "台積電新廠50%完工 股價彈升創高", []),
    ("zh", "the price of what it sells", "台積電晶圓3月報價再漲10%", []),
    ("zh", "its price", "台積電股價再漲3%", ["2330.TW +3"]),
    ("zh", "a price that is only shown", "意法半导体美股指示性报价下跌5.1%", ["STM -5.1"]),
    ("zh", "a rise of what it sells", "台積電明年代工費調漲5%", []),
    ("zh", "a company called alike", "興業銅業漲3%", []),
    ("vi", "large companies", "Các cổ phiếu vốn hoá lớn gồm VPB (2,1%), CTG (1,7%) tăng giá.", ["VPB.VN +2.1", "CTG.VN +1.7"]),
    ("vi", "a code that nobody knows", "Cổ phiếu FPT tăng 2%, SAP giảm 3% trong phiên.", ["FPT.VN +2"]),
    ("vi", "a code that is known", "Cổ phiếu FPT tăng 2%, SSI giảm 3% trong phiên.", ["FPT.VN +2", "SSI.VN -3"]),
    ("vi", "shares joined each with its word", "Cổ phiếu VJC và cổ phiếu GEE cùng tăng trần lần lượt 6,9% và 6,8%.", ["VJC.VN +6.9", "GEE.VN +6.8"]),
    ("vi", "whose rise a number is", "Giá Bitcoin tăng 21%, nhưng vẫn thua mức tăng 43% của vàng.", ["BTC-USD +21", "GC=F +43"]),
    ("vi", "a question about a profit", "Lợi nhuận lao dốc, vì sao IDICO (IDC) lại giảm 41%?", []),
    ("vi", "a question about a share", "Vì sao cổ phiếu IDICO (IDC) giảm 4,1%?", ["IDC.VN -4.1"]),
    ("vi", "where it stopped", "Chốt phiên, STB dừng ở 60.000 đồng, tăng 3,1% so với tham chiếu.", ["STB.VN +3.1"]),
    ("vi", "even stronger", "Thị trường giảm. VIC thậm chí mạnh hơn, đóng cửa tăng 6,1%.", ["VIC.VN +6.1"]),
    ("vi", "verbs of one sign", "Cổ phiếu BSR vọt 5%, PLX leo 2%.", ["BSR.VN +5", "PLX.VN +2"]),
    ("vi", "a fall of one sign", "Cổ phiếu FPT tăng 1,2%, VCB hạ 0,5%, còn HPG bớt 0,8%.", ["FPT.VN +1.2", "VCB.VN -0.5", "HPG.VN -0.8"]),
    ("vi", "a rise of one sign", "FPT giảm 1%, VCB thêm 0,5%.", ["FPT.VN -1", "VCB.VN +0.5"]),
    ("vi", "a barrel is no fall", "Giá dầu Brent thêm 0,8% lên 65 USD/thùng.", ["BZ=F +0.8"]),
    ("vi", "what is about to be sold", "Vietnam Airlines sắp bán 49% vốn tại Skypec", []),
    ("vi", "what somebody hands over", "PC1: 50% số hộ dân đã bàn giao mặt bằng.", []),
    ("vi", "a year is no stake", "VN-Index nối dài chuỗi đi lên để chốt ngày cuối năm tại 1.784 điểm, tăng 41%.", ["^VNINDEX.VN +41"]),
    ("vi", "the other place of a tone", "Vốn hoá giảm, cổ phiếu FPT tăng 2,1%.", ["FPT.VN +2.1"]),
    ("vi", "without any tone", "CO PHIEU FPT TANG 2,1%.", ["FPT.VN +2.1"]),
    ("vi", "an interest rate", "Fed hạ lãi suất 0,25%, vàng tăng 1%.", ["GC=F +1"]),
    ("vi", "more profit", "CTCP Cảng Nghệ Tĩnh (HNX: NAP) điều chỉnh tăng lợi nhuận thêm 5%.", []),
    ("ko", "one money against another", "엔화는 유로에 대해 0.34% 내렸다.", ["JPYEUR=X -0.34"]),
    ("ko", "one money against the dollar", "유로는 달러에 대해 0.16% 밀렸다.", ["EURUSD=X -0.16"]),
    ("ar", "a jump in somebody's shares", "بفضل زيادة 1.7 بالمئة في مصرف الراجحي وقفزة 5.2 بالمئة في بنك الرياض.", ["1120.SR +1.7", "1010.SR +5.2"]),
    ("ar", "a market as a place", "وارتفع سهم أرامكو 2 بالمئة في تعاملات الرياض.", ["2222.SR +2"]),
    ("ko", "no blank before the verb", "18일 코스피는 전거래일 대비 0.4%오른 4012.30으로 장을 마쳤다.", ["^KS11 +0.4"]),
    ("ko", "in the case of", "카카오의 경우 7.1%(3200원) 상승한 4만8000원에 마감했다.", ["035720.KS +7.1"]),
    ("ko", "in case that", "카카오가 하락할 경우 7.1% 손실이 난다.", []),
    ("ko", "a topic that did so too", "카카오도 기관 매수세가 몰리며 3.2% 올랐다.", ["035720.KS +3.2"]),
    ("ko", "the index of a sector", "코스피는 2% 하락한 반면 코스피 음식료·담배 지수는 4% 상승했다.", ["^KS11 -2"]),
    ("ko", "another index of that paper", "JPX 닛케이 인덱스 400지수는 전 거래일 대비 1.1% 오른 3만5000에 마감했다.", []),
    ("ko", "money against other money", "엔화에 대한 위안화 기준치는 0.3% 절상했다.", ["CNYJPY=X +0.3"]),
    ("ko", "a code behind an unknown name", "정밀기기 업체 노드슨(NDSN)의 주가가 전 거래일 대비 6% 올랐다.", ["NDSN +6"]),
    ("ko", "a technology in brackets", "고대역폭메모리(HBM) 수요에 삼성전자 주가가 3% 상승했다.", ["005930.KS +3"]),
    ("ko", "what went on for a day", "비트코인은 6만 달러 선에서 거래됐다. 하루 전보다 약 4.2% 오른 수준이다.", ["BTC-USD +4.2"]),
    ("ko", "an arrow behind the headline", "대만 증시, 기술주 매수에 사흘째 상승 마감…0.5%↑", ["^TWII +0.5"]),
    ("ko", "an arrow that closes a row", "삼성전자 1.4%·하이닉스 2.8%↑", ["005930.KS +1.4", "000660.KS +2.8"]),
    ("ko", "stakes of a row", "삼성전자 지분 1.4%·하이닉스 2.8%↑", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [row[2:] for row in TOLD], ids=[f"{row[0]}: {row[1]}" for row in TOLD]
)
def test_a_claim_names_who_moved(text: str, expected: list[str]) -> None:
    """The security that a reader takes it for, or nobody."""
    assert moves(text) == expected


OVER = [
    ("智原單周大漲12%創新高", "week"),
    ("Індекс S&P 500 втратив 2,1% - і це найбільше падіння за місяць.", None),
    ("Акции Газпрома упали на 3%, показав худший день за месяц.", None),
    ("Акции Газпрома упали на 30% за месяц.", "month"),
    ("VN-Index giảm 3%, phiên giảm mạnh nhất trong ba tháng.", None),
    ("Cổ phiếu tăng mạnh nhất trong tuần là FPT với mức tăng 12%.", "week"),
    ("美股费城半导体指数上周五涨1.5%。", "day"),
    ("美股费城半导体指数上周涨1.5%。", "week"),
    ("美元距今年高點跌幅超過9%。", "from_high"),
    ("港股午间收盘，恒生指数涨0.8%。", "intraday"),
    ("トヨタの株価は前週末に比べ3%上昇した。", "day"),
]


@pytest.mark.parametrize(("text", "period"), OVER)
def test_a_claim_says_over_what_time(text: str, period: str) -> None:
    """A day of the week is no week; a close at noon is none."""
    assert [claim.move.period for claim in read(text).claims] == [period]
