"""The topic of a Chinese sentence, of which a later part tells that names nobody: "联发科面临杂音，终场下跌1.67%"."""

from itertools import pairwise

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.chinese.agents import JOINS
from streams.extract.chinese.parts import clause_start
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.subjects.unknowns import residue
from streams.text.patterns import Pattern

_PARTING = "，,；;：:！？"
_WORD = Pattern(r"[\u4e00-\u9fff]|[A-Za-z]{2}")
_SMALL = Pattern(
    r"[惟但卻却而则則最終终又再還还亦也且即隨随後后遂了竟一曾更仍就使令致時时中內内自今昨午市年月來来]|公司|集團|集团|一路|應聲|应声|過去|过去|[\d一兩两]\s?(?:天|日|周|週|個月|个月|個交易日|个交易日)"
)
"""Words of a part that only say when and how, past those that the lexicon knows."""
_FOR_ANOTHER = Pattern(r"\s?(?:并|並)?(?:带动|帶動|激勵|激励|拖累|刺激|推動|推动|推升|帶旺|带旺)")
"""They open a part that tells what the topic did to somebody else's price."""
_LEADING = Pattern(
    r"\s?(?:[（(][^（）()]{1,12}[）)])?(?:則|则|成為|成为|繼續|继续|逆市|獨力|独力)?(?:拖累|拖低|支撐|支撑|力撐|力撑|撐起|撑起|帶動|带动|推升|推高|跑贏|跑赢|跑輸|跑输|領漲|领涨|領跌|领跌)"
)
_THEN_MOVED = Pattern(r"\s?[，,]\s?(?:股[價价])?[大急續续再反微小]?")
_COUNTED = Pattern(r"[\d多数數两兩三幾几]\s?(?:只|隻|檔|档|家|支|股)")
_ROLE = Pattern(
    r"(?:不僅|不仅|其中|此外|另外|另|而|但|反觀|反观|至於|至于|值得注意的是|今日|昨日|[「“]?)?(?:[^，,；;。：:、的]{0,8}(?:王|哥|姐|頭|头|巨擘|巨頭|巨头|股|廠|厂|商|企|行|龍頭|龙头|神山|雙雄|双雄|集團|集团|公司))?"
)
"""What may stand before the name that opens a part: what joins it, and which it is."""
_OWNS = Pattern(r"旗下(?:的)?|子公司|轉投資|转投资")
_MAKER = Pattern(r"[^，,；;：:、%\d]{0,10}(?:大[廠厂]|[廠厂]商|[龍龙][頭头]|代工[廠厂]|供[應应]商|[夥伙]伴)")
"""Between two names they say what the second does for the first: "輝達伺服器組裝大廠鴻海"."""
_OWNED = Pattern(r"(?:旗下(?:的)?|子公司|轉投資|转投资)$")
_BESIDE = Pattern(
    r"\s?(?:[（(][^（）()]{1,12}[）)])?\s?(?:[、和与與及跟同对對向的]|等|旗下|子公司|供应|供應|概念|对手|對手|同业|同業|竞争|競爭|合作|前|持股|参股|參股|大股东|大股東|创始|創始|高管|执行|執行|首席|分析|经济|經濟|策略|研究|发言|發言|工程师|工程師|员工|員工|产业|產業|生态|生態"
    r"|表示|指出|認為|认为|称|稱|预计|預計|預估|报告|報告|上调|上調|下调|下調|调升|調升|调降|調降|调高|調高|维持|維持|重申|首予|给予|給予|唱|看好|看淡|收购|收購|投资|投資|入股|增持|减持|減持|买入|買入|卖出|賣出|出售|[：:])"
)
"""Right behind a name they make it no topic: others beside it, somebody else of its own, whose word it is, what it did to others."""
_DOES = Pattern(r"(?:[获獲遭受]|迎[來来]|挾|挟|憑|凭|宣布|推出|發表|发表)[^，,；;：:、的%與与]{2,14}")
_GOT = Pattern(r"[获獲遭被受]")
"""Right behind a name they tell what others did to it: "Netflix獲3家投行上修目標價"."""
_JUDGES = Pattern(
    r"表示|指出|認為|认为|目标价|目標價|评级|評級|收购|收購|入股|持股|旗下|子公司|概念|合资|合資|与|與|携手|攜手|联手|聯手|投资者|竞争对手|競爭對手"
)
"""In the words of a topic they bring in somebody else, or another measure."""
_MEASURES = Pattern(r"同比|環比|环比|按年|按月|年增|年減|年减|月增")
"""In the words of a topic they compare what is no price, unless a day stands with the verb: "鴻海10月營收年增8.6%，今日漲1.5%"."""
_PRICED = Pattern(r"[大急微小收高逆]?[涨跌漲升挫]")
_OF_TRADE = frozenset(
    ["换手率", "換手率", "成交额", "成交額", "成交量", "成交金额", "成交金額", "成交", "总市值", "總市值", "市值", "市盈率", "振幅", "量比"]
)  # fmt: skip
"""Figures of a day's trade, beside which news tells the move: "换手率2%，涨3%"."""
_ITS_PRICE = frozenset(["股价", "股價", "股票", "股份", "收盘价", "收盤價", "报价", "報價", "币价", "幣價"])
_MEMBER = frozenset(["成分股", "成份股"])
_RECEIPT = "adr"
_DAY = marks.PRICE | marks.PERIOD
_PARTNER = Pattern(r"(?:与|與|和|跟|获|獲|获得|獲得|得到|携手|攜手|联手|聯手|收购|收購|入股)\s?$")
"""Before a name they make it the one with whom, or of whom, somebody before it got something."""
_SOMEBODY = Pattern(r"[\u4e00-\u9fffA-Za-z]{2}")
_ITS = Pattern(
    r"(?:的)?(?:主要|最大|长期|長期)?(?:竞争对手|競爭對手|对手|對手|供应商|供應商|代工厂|代工廠|合作伙伴|合作夥伴|产业链|產業鏈|概念)"
)
"""Behind a name they tell of somebody else, who has to do with it."""
_OF_MANY = frozenset(["板块", "板塊", "个股", "個股", "概念股", "类股", "類股"])
_PARTED = Pattern(rf"[{_PARTING}](?!\d{{3}})|(?<=[^\d ]) (?=[^\d ])")
"""What parts a sentence; signs inside a number do not, and spaces beside one: "上漲 10 元收在 1,770 元"."""
_STOCKS = frozenset(["个股", "個股"])
"""Behind a market they are its members: "创业板个股平均跌幅达2.8%"."""
_LONGEST, _FURTHEST = 70, 3


def chinese_topic(scope: Scope, motion: Motion) -> Name | None:
    """Return the name that opens the part before a part which only says when and how its price moved."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "zh" or motion.mark is None or not scope.sentence.start < motion.end <= anchor.start:
        return None
    start = _part_start(scope, motion.start)
    if within := sentence.names_in(start, motion.start):
        return within[0] if _does_something(scope, within, motion.start) else None
    if start == sentence.start or not _says_only_how(sentence, start, motion.start):
        return None
    names = [
        each for each in sentence.names_in(sentence.start, motion.start) if not _is_beside(sentence, each)
    ]
    if not names:
        return None
    opening = _part_start(scope, names[-1].start)
    topic = _opener([each for each in names if each.start >= opening], sentence)
    dated = bool(sentence.marks_in(start, motion.start, _DAY | marks.DAYS))
    if not _is_topic(scope, topic, start, dated=dated) or any(
        each.issuer != topic.issuer for each in names if each.start > topic.start
    ):
        return None
    if _RECEIPT in sentence.gap(start, motion.start) and "." in topic.listing.symbol:
        return None  # what moved is the receipt in New York
    nouns = sentence.marks_in(topic.end, start, marks.PRICE)
    if any(sentence.gap(each.start, each.end) not in _ITS_PRICE | _MEMBER for each in nouns):
        return None
    priced = _PRICED.match(sentence.gap(motion.start, motion.end)) is not None
    metric = [
        each
        for each in sentence.marks_in(topic.end, motion.start, marks.METRIC | marks.PARTITIVE)
        if not priced or sentence.gap(each.start, each.end) not in _OF_TRADE
    ]
    return None if metric and not (dated or sentence.marks_in(start, motion.end, _DAY)) else topic


def led_market(scope: Scope, motion: Motion, market: Name) -> Name | None:
    """Return the stock that a Chinese sentence says led a market, where a part opens behind the comma with the verb: "匯控拖累大市，跌3.96%"."""
    sentence = scope.sentence
    if sentence.lang != "zh" or market.type is not InstrumentType.INDEX or motion.start < market.end:
        return None
    if _THEN_MOVED.fullmatch(sentence.gap(market.end, motion.start)) is None:
        return None
    before = sentence.names_in(sentence.start, market.start)
    leads = bool(before) and _LEADING.fullmatch(sentence.gap(before[-1].end, market.start)) is not None
    if not leads or not before[-1].listed or before[-1].market or before[-1].issuer == market.issuer:
        return None
    return before[-1] if before[-1].is_stock or before[-1].type is InstrumentType.INDEX else None


def is_of_somebody_else(scope: Scope, name: Name, head: Mark) -> bool:
    """Whether a price behind the only name of a sentence is a sector's, or that of somebody for whom the name is a partner."""
    sentence = scope.sentence
    if sentence.lang != "zh":
        return False
    if sentence.gap(head.start, head.end) in (_OF_MANY if name.is_stock else _STOCKS):
        return True
    if not name.is_stock:
        return False
    if _ITS.match(sentence.gap(name.end, head.start)) is not None:
        return True
    start = _part_start(scope, name.start)
    found = _PARTNER.search(sentence.gap(start, name.start))
    return found is not None and _SOMEBODY.search(residue(sentence, start, start + found.start())) is not None


def _does_something(scope: Scope, names: list[Name], limit: int) -> bool:
    """Whether the one name of a part moved behind what it got or did there: "特斯拉獲散戶買盤收高逾4%"."""
    sentence, name = scope.sentence, names[0]
    if any(each.issuer != name.issuer for each in names) or not _is_topic(scope, name, limit):
        return False
    if _DOES.fullmatch(sentence.gap(name.end, limit)) is None:
        return False
    return not sentence.marks_in(name.end, limit, marks.METRIC | marks.PARTITIVE | marks.COMPARISON)


def _part_start(scope: Scope, place: int) -> int:
    sentence = scope.sentence
    signed = max(sentence.text.rfind(sign, 0, place - sentence.start) for sign in _PARTING)
    return max(sentence.start + 1 + signed, clause_start(scope, place + 1))


def _opener(names: list[Name], sentence: Sentence) -> Name:
    """Return the name that opens a part, or the one that belongs to it: "鴻海旗下工業富聯"."""
    for owner, owned in pairwise(names):
        gap = sentence.gap(owner.end, owned.start)
        if _OWNS.fullmatch(gap) is None and _MAKER.fullmatch(gap) is None:
            return owner
    return names[-1]


def _is_beside(sentence: Sentence, name: Name) -> bool:
    """Whether a name is only a market's, or that of an index which the topic joins."""
    if name.type is not InstrumentType.INDEX:
        return name.market
    return (
        name.market or JOINS.search(sentence.gap(max(sentence.start, name.start - 6), name.start)) is not None
    )


def _says_only_how(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a part names nobody and no measure up to its word of motion."""
    if sentence.names_in(start, end) or sentence.marks_in(start, end, marks.METRIC | marks.COMPARISON):
        return False
    nouns = sentence.marks_in(start, end, marks.PRICE)
    if any(sentence.gap(each.start, each.end) not in _ITS_PRICE for each in nouns):
        return False
    gap = sentence.gap(start, end)
    if _FOR_ANOTHER.match(gap) is not None or _COUNTED.search(gap) is not None:
        return False
    return _WORD.search(_SMALL.sub("", residue(sentence, start, end))) is None


def _is_topic(scope: Scope, name: Name, limit: int, *, dated: bool = False) -> bool:
    """Whether a name opens a part of its own not far before ``limit``, and nobody else comes in behind it."""
    if not name.listed or name.market or limit - name.end > _LONGEST:
        return False
    sentence, opening = scope.sentence, _part_start(scope, name.start)
    before = sentence.gap(opening, name.start)
    if _OWNED.search(before) is None:
        before = residue(sentence, opening, name.start).strip()
        if before and _ROLE.fullmatch(before) is None:
            return False
    behind = sentence.gap(name.end, limit)
    judged = _GOT.match(behind) is not None
    if not dated and _MEASURES.search(behind) is not None:
        return False
    if _BESIDE.match(behind) is not None or (not judged and _JUDGES.search(behind) is not None):
        return False
    return len(_PARTED.findall(behind)) <= _FURTHEST
