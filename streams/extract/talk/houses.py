"""Houses that judge a stock, count for a survey or only say so: "Acme raises its target price for Beta", "data compiled by Acme"."""

from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import NORTHERN
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.fold import fold
from streams.text.patterns import Pattern

_JUDGED, _BEFORE = 160, 90
"""So far behind and before a name its part is looked for, in code points."""
_GRADES = r"buy|hold|sell|neutral|outperform|underperform|overweight|underweight|equal[- ]weight|add|reduce|accumulate"
_JUDGES = Cue(
    r"(?:['’]s? (?:analysts?|brokers?|team))? (?:also |(?:has|have|had) )?(?![^.;]{0,110}\bconsensus\b)"
    r"(?:(?:raise|lift|lower|cut|trim|slash|hike|boost|bump|up|increase|reduce|maintain|keep|retain|reiterate|assign|resume|initiate|downgrade|upgrade|set)(?:s|d|ed|med|ped)?|kept)\b"
    rf"(?:[^.;]|\.\d){{0,100}}?\b(?:target prices?|price targets?|price objective|recommendation|(?:{_GRADES})['’\"”]? (?:rating|recommendation|call|stance))\b"
    rf"|(?:['’]s? analysts?)? (?:rates?|rated) [^.;]{{1,40}}? (?:at |as )?(?:an? )?['’\"“‘]?(?:{_GRADES}|sector perform|market perform)\b"
    r"|(?:['’]s? analysts?)? (?:has|have|had) an? (?:[^.;]|\.\d){0,80}?\b(?:ratings?|target price|price target|recommendation|call) on (?:the|its) (?:stock|shares)\b"
)
"""Behind the name of a house they judge somebody else's stock: "Acme raises its target price for Beta", "Acme has a buy call on the stock"."""
_REGRADES = Cue(
    r" (?:upgrad|downgrad)(?:es|ed) (?:the )?$| (?:initiat|start|resum|assum)(?:es|ed) (?:coverage (?:of|on) )?$"
)
"""Between two names it makes the first one the house that judges the second: "Acme upgrades Beta; its share price soars"."""
_JUDGED_STOCK = Cue(
    r"[a-z&] (?:(?:has |have )?(?:double[- ])?(?:upgrade[sd]?|downgrade[sd]?)|(?:initiates?|starts?|resumes?|begins?) (?:coverage )?(?:of|on)"
    rf"|(?:cuts?|raises?|hikes?|lifts?|slashes|trims?|lowers?|ups|increases?|reduces?|retains?|maintains?|reiterates?|keeps?|assigns?|gives?)(?: its| an?)? ['‘’]?(?:target|tp|price target|target price|rating|{_GRADES})['‘’]?(?: price)?(?: rating| call| tag)? (?:on|for|of)"
    r"|sees? (?:(?:up to |over |nearly )?\d[\d.]*(?:%| per cent| percent) )?(?:more |further )?(?:upside|downside|potential|rally|room)(?: potential| of \d[\d.]*(?:%| per cent| percent))? (?:in|for|on)"
    r"|(?:(?:turns?|remains?|stays?|is) )?(?:bullish|bearish|positive|negative|cautious|neutral|overweight|underweight) on|recommends?(?: buying)?"
    r"|(?:raises?|hikes?|trims?|cuts?|pares?|ups|increases?|reduces?) (?:its )?(?:stake|holding)s? in)(?: shares of)? (?:the )?$"
    r"|[a-z] (?:(?:me)?naikkan|kerek|mengerek|pangkas|memangkas|turunkan|menurunkan|(?:mem)?pertahankan|(?:me)?revisi|beri|memberi|(?:me)?rekomendasikan|(?:mem)?borong|koleksi|mengoleksi|serok|akumulasi)"
    r" (?:(?:target|harga|rekomendasi|peringkat|rating|beli|jual|hold|buy|saham|di|ke|untuk|pada|atas|emiten|pt|bank) ){1,5}$"
)
"""Between a house that opens a headline and a stock: "Acme cuts target on Beta; shares slip", "Acme raises stake in Beta; stock up"."""
_JUDGES_MALAY = Cue(
    r"(?: (?:securities|sekuritas))?(?: (?:kembali|resmi|juga|turut))? (?:(?:me)?naikkan|kerek|mengerek|pangkas|memangkas|turunkan|menurunkan|(?:mem)?pertahankan|(?:me)?revisi|beri|memberi)"
    r" (?:target|harga target|rekomendasi|peringkat|rating)\b"
)
"""Behind the name of a house in Indonesian they judge somebody else's stock: "Acme naikkan target harga Beta"."""
_TOLD_IN = frozenset({"en", *MALAY})
_ITS_PRICE = Pattern(r"[^;:]*[;:,] (?:its |the |harga )?$")
_COLLECTED = Cue(
    r"\b(?:tracked|compiled|polled|surveyed|collected|estimated|calculated|provided|cited|published|released|conducted|reported|data|figures|numbers|estimates|note|report|survey|poll) (?:by|from) (?:the )?$"
)
"""Before a name they make it the source: "stocks, as tracked by Acme, jumped"."""
_RATING = Cue(
    r"\b(?:upgrad(?:e[sd]?|ing)|downgrad(?:e[sd]?|ing)|ratings?|outperform|overweight|underweight|underperform|neutral|equal-weight|initiat(?:e[sd]?|ion|ing)|coverage|price targets?|target|(?:buy|hold|sell) (?:rating|call|recommendation)|reiterat(?:e[sd]?|ing)|analysts?)\b[^.;,]{0,30}?\b(?:from|at|by) (?:analysts? (?:at|from) |brokers? |brokerage )?$"
)
"""Before a name they make it the house that judges a stock, and not the stock."""
_RATES = Cue(
    r"(?:['’]s? analysts?| analysts?)? (?:(?:upgrades?|downgrades?|reiterates?|maintains?|retains?|assigns?|initiates?)(?: (?:the |its |a )?(?:stocks?|shares|it|coverage|ratings?|price target))?"
    rf"(?: (?:to|at|with|on|from) (?:a |an )?['’‘\"“]?(?:strong )?(?:{_GRADES})\b)?"
    r"|(?:upgraded|downgraded) (?:the )?(?:stock|shares|it)\b)['’”\"]?,? (?:after|on|following|amid|despite|post|citing|as|from)\b"
)
"""Behind a name they make it the house that judges a stock: "A surges as B upgrades to 'buy' after a 40% fall"."""
_ANALYST = Pattern(r"(?:['’]s)?\s(?:[a-z]+\s){0,2}(?:analysts?|strategists?|economists?)\b")
_DATA_FROM = Pattern(
    r"\b(?:surveyed|polled|compiled|tracked|collected|quoted) by (?:the )?$|\b[Aa]ccording to (?:the )?$"
    r"|\b(?:data|figures|estimates|numbers|consensus|poll|survey)(?: (?:compiled|provided|collected|published|gathered))? (?:from|by) (?:the )?$"
    r"|\b(?:[Dd]owngrade[sd]?|[Uu]pgrade[sd]?|targets?|ratings?|recommendation|coverage)\b[^.;,]{0,32}? (?:from|by|at) (?:analysts? at |brokers? |brokerage )?$"
)
"""Before a name they make it the source of what is told, or who judges: "according to data from LSEG", "a downgrade from Citi"."""
_SAYS = Pattern(
    r"(?: (?:Capital Markets|Capital|Securities|Global Research|Equity Research|Research|Markets))? (?:says|said|writes|wrote|notes|noted|adds|added|reckons|reckoned|estimates|estimated|predicts|predicted|argues|argued|warned|cautioned)(?= ?[.,])"
)
_LATEST = Pattern(
    r" (?:is|was|became|are|were) (?:also )?(?:the )?(?:latest|first|only|second|third|newest)(?: (?:bank|broker|brokerage|firm|analyst|house))? to (?:downgrade|upgrade|cut|raise|lower|slash|lift|start|initiate|turn|trim|boost|call|warn)\b"
)
"""Behind a house they say that it judges as others have: "Acme is the latest to downgrade the stock"."""
_DESK = Pattern(r" (?:Capital Markets|Securities|Global Research|Equity Research|Research)\b")
_ANALYST_AT = Pattern(
    r"\b(?:analysts?|strategists?|economists?|brokers?|traders?|portfolio managers?|fund managers?|money managers?)(?:, [^,.;]{2,40},)? (?:at|with|for|from) (?:the )?$"
)
"""Before a name they make it the house for which somebody speaks: "an analyst at Acme, was looking for more"."""
_PARTNER = Pattern(
    r"(?<=[a-z%,’'] )(?:its|their|an?|the|from|to|as|by|of|with|and|on) (?:[\w.-]+ ){0,3}(?:subsidiary|unit|division|affiliate|partner|supplier|rivals?|competitors?|peers?|parent|customer) $"
)
"""Right before a name inside a sentence they make it what it is to somebody else: "bigger rival Acme", "its insurance unit Acme"."""
_BROKERS = frozenset(
    ["JEF", "C", "GS", "MS", "JPM", "BAC", "WFC", "RJF", "EVR", "PIPR", "UBSG.SW", "BARC.L", "DBK.DE", "HSBA.L", "BNP.PA", "GLE.PA", "RY.TO", "BMO.TO", "TD.TO", "8604.T", "8601.T", "MQG.AX", "COWN", "SF", "OPY", "KEY", "CS", "NMR", "D05.SI", "1155.KL", "1066.KL"]
)  # fmt: skip
"""Houses whose word reports give at the end of a sentence: ", Jefferies says."."""
_COUNTERS = frozenset(["FDS", "TRI", "LSEG.L", "MORN", "SPGI", "MCO", "NLSN", "IT"])
_COUNTED = Pattern(r" (?:[a-z]+ )?(?:consensus|estimates?|forecasts?|expectations?|data|polls?|surveys?)\b")
"""Behind a house that counts for others they are what it counted: "below the FactSet consensus"."""
_JUDGES_ELSEWHERE = {
    "de": Pattern(
        r"(?:-(?:analyst|stratege|experte|volkswirt|okonom)(?:en|in)?\b"
        r"|(?: (?:research|analysten))?(?: (?:hat|haben|hatte|hatten|stufte?n?|hebt|hob|senkte?|senken|erhohte?|kappte?|belasst|beließ|beließen|bestatigte?|startete?|nimmt|nahm|strich|streicht|rat|empfiehlt|empfahl|wird|wurde|zeigte? sich|außerte? sich|traute?|bleibt|blieb)\b)"
        r"(?! [^.;]{0,60}\b(?:von|durch|seitens) )[^.;]{0,90}\b(?:kursziele?s?|einstufung|votum|kaufempfehlung|verkaufsempfehlung|empfehlungsliste|hochgestuft|abgestuft|herabgestuft|heraufgestuft|heruntergestuft|(?:stuft|stufte) [^.;]{0,60} (?:hoch|ab|herab|herauf|herunter)\b"
        r"|(?:optimistischer|pessimistischer|skeptischer|zuversichtlicher|vorsichtiger|positiver|negativer) (?:fur|zu|bei|gestimmt|gegenuber)|auf (?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|kaufen|verkaufen|halten)\b))"
    ),
    "tr": Pattern(
        r"(?:,|['’][a-z]{1,4})? (?:[a-z'’]+ ){0,8}?(?:hedef fiyat\w*|tavsiye\w*|not\w* (?:yukselt|dusur)|(?:al|sat|tut|endeks ustu|endekse paralel) (?:tavsiyesi|onerisi))\b"
    ),
    "id": Pattern(
        r"(?: (?:securities|sekuritas|research|capital))?(?: (?:indonesia|kembali|resmi|juga|turut|telah|baru saja))? (?:(?:me)?naikkan|menaikkan|kerek|mengerek|pangkas|memangkas|turunkan|menurunkan|(?:mem)?pertahankan|(?:me)?revisi|merevisi|beri|memberi|memberikan|merekomendasikan|menyematkan)"
        r" (?:target|harga target|rekomendasi|peringkat|rating|saham)\b"
    ),
}  # fmt: skip
"""Behind the name of a house in other languages they judge somebody else's stock: "Acme hat Beta hochgestuft", "Acme, Beta için hedef fiyatını yükseltti"."""
_JUDGES_ELSEWHERE["ms"] = _JUDGES_ELSEWHERE["id"]
_JUDGES_NORTH = Pattern(
    r"(?: [a-z]+){0,4}? (?:verhoogde|verhoogt|verhoogd|verlaagde|verlaagt|verlaagd|handhaafde|handhaaft|herhaalde|herhaalt|heeft|zette|zet|gaf|geeft|startte|start|schroefde|schroeft"
    r"|hojer|hojde|hojt|sanker|sankte|sankt|atertar|aterupptar|aterupptagit|inleder|inledde|inlett|upprepar|upprepade|har|hæver|hævede|hævet|sænker|sænkede|sænket|indleder|indledte|genoptager|lofter|loftede|fastholder|gentager|skærer"
    r"|hever|hevet|senker|senket|kutter|kuttet|gjentar|oppgraderer|nedgraderer|nedgraderte|oppgraderte)"
    r"\b[^.;]{0,90}\b(?:koersdoel|koopadvies|verkoopadvies|houdadvies|adviesverlaging|adviesverhoging|taxaties?|riktkurs\w*|kopråd|kopråd|kopradet|kop-?rad|salj-?rad|bevakning\w*|rekommendation\w*|kursmal\w*|anbefaling\w*|dækning\w*|kjopsanbefaling\w*)\b"
)
"""Behind the name of a house in Dutch and Nordic they judge somebody else's stock: "Acme verhoogde het koersdoel voor Beta"."""
HOUSES = _COLLECTED.bit | _RATING.bit | _RATES.bit
"""The cues of who counts for a survey or judges by a rating."""


def is_house(sentence: Sentence, name: Name) -> bool:
    """Whether a name in a sentence is only the house that judges another's stock."""
    if not name.is_stock:
        return False
    if sentence.cues & _REGRADES.bit:
        judged = sentence.names_in(name.end, min(sentence.end, name.end + _JUDGED))[:1]
        if judged and _REGRADES.fullmatch(sentence.gap(name.end, judged[0].start)) is not None:
            return True
    behind = sentence.gap(name.end, min(sentence.end, name.end + _JUDGED))
    if sentence.cues & _JUDGES_MALAY.bit and _JUDGES_MALAY.match(behind) is not None:
        return True
    return bool(sentence.cues & _JUDGES.bit) and _JUDGES.match(behind) is not None


def judged_stock(sentence: Sentence, place: int) -> Name | None:
    """Return the stock that a house, known or not, judges or holds in a headline before its price noun at ``place``: "Acme cuts target on Beta; shares slip 1%"."""
    if not sentence.cues & _JUDGED_STOCK.bit or sentence.lang not in _TOLD_IN:
        return None
    names = [each for each in sentence.names_in(sentence.start, place) if each.is_stock]
    for name in names:
        if _JUDGED_STOCK.search(sentence.gap(sentence.start, name.start)) is None:
            continue
        is_last = name is names[-1] and name.listed
        return name if is_last and _ITS_PRICE.fullmatch(sentence.gap(name.end, place)) is not None else None
    return None


def only_speaks(text: str, name: Name, lang: str | None) -> bool:
    """Whether a house is only who says so, or judges another's stock: "Deutsche Bank analyst Jane Doe said", "data from LSEG"."""
    if _ANALYST.match(text, name.end) is not None:
        return True
    if lang in NORTHERN:
        return name.is_stock and _JUDGES_NORTH.match(fold(text[name.end : name.end + _JUDGED])) is not None
    if not name.is_stock:
        return False
    if (judges := _JUDGES_ELSEWHERE.get(lang or "")) is not None:
        return judges.match(fold(text[name.end : name.end + _JUDGED])) is not None
    if lang not in {"en", None}:
        return False
    if name.listing.symbol in _BROKERS and _LATEST.match(text, name.end) is not None:
        return True
    if name.listing.symbol in _COUNTERS and _COUNTED.match(text, name.end) is not None:
        return True
    is_closing = text.startswith(", ", max(0, name.start - 2)) or _DESK.match(text, name.end) is not None
    is_closing = is_closing and name.listing.symbol in _BROKERS
    if is_closing and _SAYS.match(text, name.end) is not None:
        return True
    before = (text, max(0, name.start - 72), name.start)
    if any(each.search(*before) is not None for each in (_DATA_FROM, _ANALYST_AT, _PARTNER)):
        return True
    return _JUDGES.match(fold(text[name.end : name.end + _JUDGED])) is not None


def is_source(sentence: Sentence, name: Name) -> bool:
    """Whether a name is only who counted what is told."""
    return bool(sentence.cues & _COLLECTED.bit) and _COLLECTED.search(_before(sentence, name)) is not None


def rates(scope: Scope, name: Name) -> bool:
    """Whether what stands between a name and the number is its rating of somebody else's stock."""
    sentence = scope.sentence
    if not sentence.cues & _RATES.bit:
        return False
    return _RATES.match(sentence.gap(name.end, scope.anchor.start)) is not None


def has_rated(sentence: Sentence, name: Name) -> bool:
    """Whether the words before a name make it the house whose rating is told."""
    return bool(sentence.cues & _RATING.bit) and _RATING.search(_before(sentence, name)) is not None


def _before(sentence: Sentence, name: Name) -> str:
    return sentence.gap(max(sentence.start, name.start - _BEFORE), name.start)
