"""Names in scripts without spaces: what stands directly against one tells whether it is meant, or only part of another."""

import re
from collections.abc import Sequence

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.names.listings import meant_where
from streams.extract.prose.sentence import Name
from streams.instruments.names import Alias, AliasKind
from streams.instruments.venues import US_MICS
from streams.text.patterns import Pattern

_OTHER_INDEX = Pattern(
    r"ユーロファースト\s?300(?:種)?|[^\W\d_，。、はがもの跌涨漲升]{1,8}・[^\W\d_，。、はがもの]{1,12}指数|\s?인덱스\s?(?:400|150)|\s?선물\s?지수|\s(?:(?:음식료|담배|전기|전자|전기전자|의약품|제약|바이오|화학|철강|금속|기계|운수장비|운송장비|유통|건설|금융|은행|증권|보험|통신|서비스|제조|대형주|중형주|소형주|헬스케어|반도체|에너지|고배당|배당|레버리지|변동성|섬유|의복|종이|목재|오락|문화|IT)[·/,]?\s?){1,3}(?:업종|업)?\s?지수|\s(?:[가-힣]{1,6}\s?)?(?:업종|섹터)(?:지수)?(?=[\s은는이가도의,(])|(?:・[\u30a1-\u30ff\u4e00-\u9fff]{2,16}){1,4}(?<!テック)指数|プライム150指数|日経400|[^\W\d_，。、和及与與兼跌涨漲升收报報挫走高低の的がもた]{1,10}?(?:\([^()]{1,8}\))?[^\W\d_，。、和及与與跌涨漲升の的]{0,4}?(?:指数|指數|股指|지수)"
)
_SAME_INDEX = Pattern(
    r"[のA的]?[種种]?(?:成份|成分|综合|綜合|総合|종합|平均|株価平均|산업평균|工业|工業|股票|股价|股價|株価|价格|價格|種)?(?:平均|株価)?(?:指数|指數|股指|지수)"
)
_SECTORS = (
    "energy|financials?|materials|health ?care|technology|information technology|tech|it|real estate|property|banks?|banking|utilities|industrials?"
    "|consumer (?:staples|discretionary|durables|goods)|telecoms?|communication services|mining|resources|gold|pharma|auto|metals?|realty|media|fmcg|psu"
    "|ipo|mid-?cap|small-?cap|growth|value|retail(?:ing)?|semiconductors?"
)
_VARIANT = Pattern(
    rf"\s(?:Prime|Global Players|(?:All-)?World|Developed|Emerging|EPRA)\b|\s(?i:(?:{_SECTORS})(?:\sand\s\w+)?\s(?:sub-?index|index|sector|gauge)\b)"
)
"""Behind the name of an index these make it another one: "ATX Prime", "the S&P/ASX 200 energy index"."""
_BOARDS = frozenset(["创业板", "創業板", "科创板", "科創板"])
_OF_BOARD = Pattern(
    r"(?:50|200|300|[综綜](?:合|指)|低波|动量|動量|大[盘盤]|成长|成長|价值|價值)(?:指[数數]?)?|[个個]股|公司"
)
"""Behind the name of a board they make it another of its indices: "创业板50指数", "創業板綜指"."""
_NUMBERED = Pattern(r"\d{2,4}\s?(?:ETF|LOF|基金|期指|期[货貨])")
"""Behind the short name of an exchange's index they make it a fund or a contract on another one: 上证50ETF."""
_WEIGHTED = Pattern(r"\s?[\"”“»]?\s?(?:محدد[ة]? (?:الأوزان|الاوزان)|للعائد الكل[يى]|ذو العائد)")
"""Behind an Egyptian index they make it another one: with capped weights, with dividends."""
_PROVIDERS = frozenset({"msci", "ftse", "富时", "富時", "jpx"})
"""Companies after which indices are called."""
_RELATED = Pattern(
    r"(?:概念股?|产业链|產業鏈|供应链|供應鏈|系公司|集团系|旗下|关联公司|關係企業|関連株|関連銘柄|関連の|系列|子会社|傘下|グループ各社|[锡锌铜铝錫鋅銅鋁][业業]|矿业|礦業|蒙电|新能源|水电|环保|文旅|传媒|物业|物業|租赁|期货|信托|(?:的)?(?:主要|最大)?(?:供应商|供應商|竞争对手|競爭對手|代工厂|代工廠|经销商|經銷商|客户|客戶)|の?(?:サプライヤー|取引先|競合|ライバル|調達先|販売店|顧客))"
    r"|(?:의)?\s?(?:계열사|관련주|그룹주|협력사|협력업체|자회사|테마주|수혜주|납품업체|납품사|공급업체|공급사|경쟁사|경쟁업체|부품사|고객사|라이벌)"
)
"""Behind a company they make it others: its suppliers, its subsidiaries, whoever is said to gain from it."""
_LISTED_THERE = Pattern(r"\s?(?:に?上場|上市|挂牌|掛牌|次?新股|\s?상장)")
_SOMETHING_OF_IT = Pattern(
    r"(?:集团|集團|股份|矿业|礦業|珠宝|珠寶|首饰|首飾|饰品|飾品|控股|实业|實業|资源|資源|国际(?![金油价價现現市])|國際(?![金油价價现現市])|(?:进口|综合|运输|运价|運價)[\u4e00-\u9fff]{0,6}指[数數]|圏|区|區|债|債|T\+D|建て|计价|計價|存款|贷款|貸款|库存|庫存|产量|產量|储备|儲備|需求|进口|出口|進口|消费|消費|股|概念|矿|礦|产业|產業"
    r"|[\u4e00-\u9fff]{0,4}(?:ETF|LOF|基金)|の?輸[入出]|の?需要|の?在庫|の?備蓄|の?生産|の?消費|\s?(?:재고|생산|수요|예금|채권|펀드|관련)|주(?=\s))"
)
"""Behind a currency or a commodity these words are what is spoken of: the euro area, gold miners, deposits in yuan."""
_US_PLACES = (
    "美股|美国股市|美國股市|那斯達克|納斯達克|纳斯达克|纳指|費半|费半|紐約|纽约|道瓊|道指|华尔街|華爾街"
)
_CAUSE_ABROAD = Pattern(
    rf"(?:受|隨|随|隔夜|昨晚|昨夜|前晚|跟隨|跟随|因)[^，。；]{{0,6}}(?:{_US_PLACES})|(?:{_US_PLACES})[^，。；]{{0,12}}(?:拖累|激勵|激励|帶動|带动|影響|影响|鼓舞|提振|牽動)"
)
_HOME_MARKETS = (
    "台股",
    "加權",
    "港股",
    "恒指",
    "恆指",
    "恒生指",
    "a股",
    "沪指",
    "滬指",
    "深成指",
    "新台幣",
    "港元",
    "港幣",
)
_HONG_KONG = ("港元", "港币", "港幣", "h股", "恒指", "恆指", "本港", "藍籌股")
_HONG_KONG_MARKET = ("港股", "恒生指數", "恆生指數", "恒指", "恆指", "港交所")
_MAINLAND = ("滬指", "滬深", "深成指", "上證", "a股", "A股", "創業板指")
_LEAD = 240
"""The market that a text is about stands in its first so many signs."""
_US_SESSION = Pattern("盘前|盤前|盘后|盤後|美东|美東|adr|存託憑證|存托凭证")
_GOODS_TRADED = Pattern("商品期[货貨]|期货(?:夜盘|主力|市场|收盘)|主力合[约約]|期市")
_LINE = 120
_ABROAD = "中概股"
"""Chinese companies as they trade in New York: "热门中概股涨跌互现。阿里巴巴收跌0.98%"."""
_LEFT_OUT = Pattern(r"[(（](?:不包括|不含|不计|不計|剔除|扣除|除|ex|excl)[^()（）]{0,12}$")
_PREFERRED = Pattern(r"[1-3]?우[ABC]?(?![가-힣])|우선주")
_FUNDS = ("ETF", "LOF", "종이·", "종이ㆍ", "종이/", "종이,", "종이")
"""Right before a name they make it that of the house that runs a fund, or a sector: "消费电子ETF平安", "종이·목재"."""
_BY, _DATA = ("据", "據"), Pattern(r"\s?(?:VIP|iFinD|Choice|统计|統計|数据|數據|资讯|資訊|显示|顯示)")
"""Around a house that gathers numbers they say whose count it is: "據大智慧 VIP，37 檔股票漲幅在 9% 以上"."""
_CODE_END = "-US)"
"""Behind the letters of an index they make them a code in New York: "日月光ADR (ASX-US)"."""
_NEAR_VIETNAM = frozenset({"VN", "US"})
_CITY, _OF_CITY = "HCM.VN", ("TP ", "TP.", "TP. ")
"""A broker called like the capitals of Ho Chi Minh City, and what stands before those."""
_CONVERTED = Pattern(r"(?:折合?|换算|換算)$")
_RECEIPT = ("adr", "存託憑證", "存托凭证", "預託證券", "预托证券")
_RECEIPT_REACH = 12
_RECEIPT_BEHIND = Pattern(r"(?:的|之)?\s?[(（]?ADR(?![A-RT-Z])", re.IGNORECASE)
_OPENS = Pattern(r"(?:adr|存託憑證|存托凭证|預託證券|预托证券)(?:方面|部分|部份|表現|表现)?[，,：:]")
_FUND_OF_IT = Pattern(
    r"\s?(?:ETF|基金|成份股|成分股|構成銘柄|採用銘柄|市场数据|市場數據|权重股|權值股|概念|[^\W\d_，。、和及与與兼跌涨漲升收报報挫走高低の的]{1,8}?(?:ETF|LOF|基金))"
)
"""Behind an index they make it a fund on it, a part of it or a source: "恒指港股通ETF", "标普油气ETF"."""
_DOLLAR_INDEX = "DX-Y.NYB"
_TRADITIONAL = Pattern(
    "[漲點億個這時後與電開會對國區臺為來當說從彈場滬證藍籌騰訊團滙匯創紀倒貝寶藥銀業財資價報華萬東產線買賣跡勢轉]"
)
_DENSE = "\u2e80"
"""Scripts from this sign on are written without spaces."""
_SHORT = 2
_WORDS = frozenset({"绿电", "綠電", "股王"})
"""Short names of companies that mostly mean what they say: green electricity, the dearest share."""
_ENDS_IN_ADVERB = Pattern(r"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]大(?=[漲涨跌升挫])")
"""A short name whose last sign is that of the verb behind it: 佳大 in "財報俱佳大漲"."""
_WHOLE_WORD = 3
"""Words of a context of so many letters stand for themselves only."""


def is_in_context(alias: Alias, folded: str) -> bool:
    """Whether a word stands in a text near which the name has its meaning; a short one stands as a whole word ("Inc" is not in "since")."""
    return any(word in folded and _stands(word, folded) for word in alias.context)


def _stands(word: str, folded: str) -> bool:
    if len(word) > _WHOLE_WORD or not word.isascii() or not word.isalpha():
        return True
    return re.search(rf"(?<![a-z]){word}s?(?![a-z])", folded) is not None


def end_of_other_index(text: str, end: int, alias: Alias) -> int | None:
    """Return where the name of another index ends that begins with this one: 沪深300地产指数 is not the CSI 300."""
    is_index = alias.entity.type is InstrumentType.INDEX
    if is_index and alias.text in _BOARDS and (other := _OF_BOARD.match(text, end)) is not None:
        return other.end()
    for goes_on in (_VARIANT, _NUMBERED, _WEIGHTED) if is_index else ():
        if (other := goes_on.match(text, end)) is not None:
            return other.end()
    if text[end : end + _SHORT].isascii() or (not is_index and alias.text not in _PROVIDERS):
        return None
    if (
        alias.kind is AliasKind.MARKET
        or alias.text.endswith(("指数", "指數", "지수"))
        or _SAME_INDEX.match(text, end) is not None
    ):
        return None
    other = _OTHER_INDEX.match(text, end)
    return None if other is None else other.end()


def _tells_goods(text: str, start: int) -> bool:
    """Whether a Chinese line tells of futures on goods, where 苹果 and 红枣 are fruit."""
    line = text[max(0, text.rfind("\n", 0, start) + 1, start - _LINE) : start + _LINE].partition("\n")[0]
    return _GOODS_TRADED.search(line) is not None and "股" not in line


def is_left_out(text: str, start: int, alias: Alias) -> bool:
    """Whether a name stands in brackets as what does not count, or is only a unit of conversion."""
    near = text[max(0, start - 14) : start]
    if ("(" in near or "（" in near) and _LEFT_OUT.search(near) is not None:
        return True
    if text.isascii():
        return False
    if alias.entity.type is InstrumentType.INDEX and text.startswith(_CODE_END, start + len(alias.text)):
        return True
    if text.endswith(_BY, 0, start) and _DATA.match(text, start + len(alias.text)) is not None:
        return True
    if text.endswith(_FUNDS, 0, start) or (
        alias.entity.symbol == _CITY and text.endswith(_OF_CITY, 0, start)
    ):
        return True
    if alias.entity.type is InstrumentType.EQUITY:
        if alias.is_common and _tells_goods(text, start):
            return True
        return _ENDS_IN_ADVERB.match(text, start) is not None
    return (
        alias.entity.type is InstrumentType.INDEX
        and _CONVERTED.search(text, max(0, start - 3), start) is not None
    )


def at_home(meanings: list[Alias], folded: str) -> list[Alias]:
    """Return the meanings without listings in New York where Wall Street is only the cause, or another market is spoken of too."""
    if len(meanings) < _SHORT or not is_only_abroad(folded):
        return meanings
    return [each for each in meanings if not (each.context and each.entity.mic in US_MICS)]


def is_only_abroad(folded: str) -> bool:
    """Whether the US market is told as what moved another one: "受美股上漲激勵", "港股早盘走低...隔夜美股收跌"."""
    if max(folded, default="") < _DENSE:
        return False
    if _US_SESSION.search(folded) is not None:
        return False
    return _CAUSE_ABROAD.search(folded) is not None or any(word in folded for word in _HOME_MARKETS)


def country_of_words(folded: str) -> str | None:
    """Return the country whose market the money or the kind of share in a Chinese sentence speaks of, if it is Hong Kong."""
    return "HK" if any(word in folded for word in _HONG_KONG) else None


def among_americans(names: list[Name], folded: str) -> list[Name]:
    """Return the names of a list in simplified signs with their lines in New York, where most of the others are American."""
    stocks = [each for each in names if each.is_stock]
    americans = sum(each.listing.country == "US" for each in stocks)
    if americans < _SHORT or americans * 2 <= len(stocks) or _TRADITIONAL.search(folded) is not None:
        return names
    return [meant_where(each, _is_in_new_york, same_issuer=True) for each in names]


def _is_in_new_york(line: Instrument) -> bool:
    return line.mic in US_MICS


def country_told(text: str, folded: str, names: Sequence[Name]) -> str | None:
    """Return the country whose market a Chinese sentence speaks of: by its own words, else by those that open its text."""
    if names and names[0].surface[0] >= _DENSE and text.startswith("ADR", names[0].name_end):
        return "US"
    told = country_of_words(folded)
    if told is None and names and _ABROAD in text[max(0, names[0].start - _LINE) : names[0].start]:
        return "US"
    if told is None and any(each.is_stock and each.listing.country == "CN" for each in names):
        return country_of_text(text, folded)
    return told


def country_of_text(text: str, folded: str) -> str | None:
    """Return Hong Kong for a sentence in traditional signs that names no market, in a text that opens with its market."""
    lead = text[:_LEAD]
    if any(word in folded for word in _MAINLAND) or not (
        _TRADITIONAL.search(folded) or _TRADITIONAL.search(lead)
    ):
        return None
    if any(word in lead for word in _MAINLAND):
        return None
    return "HK" if any(word in lead for word in _HONG_KONG_MARKET) else None


_LONGEST_ASCII = 6
"""So many signs behind a name hold what Latin letters may say of it; all else that makes others of it is in other scripts."""


def stands_for_others(text: str, end: int, alias: Alias) -> bool:
    """Whether the words behind a name speak of others: "苹果概念股", "삼성 계열사", a listing on Nasdaq, a preferred share."""
    behind = text[end : end + _LONGEST_ASCII]
    if behind.isascii():
        capitals = behind.upper()
        if "ETF" not in capitals and "ADR" not in capitals and "T+D" not in capitals:
            return False
    if alias.entity.type is InstrumentType.INDEX and alias.entity.symbol != _DOLLAR_INDEX:
        return _LISTED_THERE.match(text, end) is not None or _FUND_OF_IT.match(text, end) is not None
    if alias.entity.type is not InstrumentType.EQUITY:
        return _SOMETHING_OF_IT.match(text, end) is not None
    if _RECEIPT_BEHIND.match(text, end) is not None and alias.entity.mic not in US_MICS:
        return True
    return _RELATED.match(text, end) is not None or _PREFERRED.match(text, end) is not None


def by_receipt(meanings: list[Alias], folded: str, start: int, end: int) -> list[Alias]:
    """Return the meanings without those that only a word for a depositary receipt brings in, unless it belongs to this name.

    It does when it stands close behind the name, or opens what is told: "ADR方面，台積電...".
    """
    if (
        len(meanings) < _SHORT
        or not any(word in folded for word in _RECEIPT)
        or _has_receipt(folded, start, end)
    ):
        return meanings
    bare = _without(folded)
    return [each for each in meanings if not each.context or is_in_context(each, bare)]


def _has_receipt(folded: str, start: int, end: int) -> bool:
    behind = folded[end : end + _RECEIPT_REACH]
    if any(word in behind for word in _RECEIPT):
        return True
    return any(found.end() <= start for found in _OPENS.finditer(folded))


def _without(folded: str) -> str:
    for word in _RECEIPT:
        folded = folded.replace(word, " ")
    return folded


def in_script(meanings: list[Alias], folded: str) -> list[Alias]:
    """Return the meanings with those of the text's own Chinese script first: 中石油 is the Hong Kong share in traditional signs."""
    if (
        len(meanings) < _SHORT
        or meanings[0].entity.type is not InstrumentType.EQUITY
        or not any(each.lang.startswith("zh-") for each in meanings)
    ):
        return meanings
    wanted = "zh-Hant" if _TRADITIONAL.search(folded) is not None else "zh-Hans"
    return sorted(meanings, key=lambda each: each.lang not in (wanted, "*"))


def is_foreign(surface: str, alias: Alias, lang: str | None) -> bool:
    """Whether a name is a short Chinese one, whose signs are a word in a Japanese text, or the other way round: 友達, 世界; 光通信.

    In a Vietnamese text the code of another country's exchange is one of Vietnam's own that is not known: SMC.
    """
    if lang == "vi" and alias.kind is AliasKind.TICKER:
        return alias.entity.type is InstrumentType.EQUITY and alias.entity.country not in _NEAR_VIETNAM
    if not surface[0] > "\u2e80":
        return False
    if surface in _WORDS:
        return True
    if lang == "ja":
        return alias.lang.startswith("zh") and len(surface) <= _SHORT
    return lang == "zh" and alias.lang == "ja" and len(surface) <= _WHOLE_WORD
