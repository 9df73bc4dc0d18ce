"""What a price noun or an anaphor stands for, whose price it is, what a name only belongs to, and what else a number tells the move of."""

from dataclasses import replace

from schemas.vocabulary import InstrumentType, NumberType, Period
from streams.extract import marks
from streams.extract.german.causes import fronted_until
from streams.extract.german.told import of_profit
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Anchor, Name, Sentence, words_in
from streams.extract.romance.attached import ROMANCE
from streams.extract.slavic.free_order import SLAVIC
from streams.extract.subjects.places import stock_before_index
from streams.extract.subjects.unknowns import BRACKET, aside_of_unknown, holds_unknown, last_boundary, residue
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_DENSE_ITEM = Pattern(
    r"(?<![\d.\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7af])(?<!\d\s)[\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,}$"
)
_WHOSE = Pattern(
    r",? (?:cuy[oa]s?|cuj[oa]s?|(?:i|le|il|la) cui|dont (?:les?|la|l['’])|whose|yang paling aktif(?: diperdagangkan)?)\s?"
)
"""Between a name and a price noun it makes the noun the name's: "Banco Acme, cuyas acciones"."""
_AGAINST_BEHIND = Pattern(r"[^,;]{1,20}kar[sş][iı]s[iı]nda")
"""Behind a currency it makes it that of the number after: "dolar karşısında yüzde 0,3, sterlin karşısında yüzde 0,1"."""
_PARTING = frozenset(",;。")
_BESIDE_WORDS = 2
_BEHIND_CHARS = 60
_TRADED = frozenset({Period.OPEN, Period.CLOSE, Period.DAY, Period.INTRADAY})
_IT = Cue(
    r"(?:^|[\s,;])it(?: (?:had|has|was|also|then|later|earlier|eventually|finally|closed|ended|opened|settled|finished|yesterday|today))*\s$"
)
_DESCRIBED = Pattern(
    r"\)?\s?(?:\([^()]*\)\s?)?,?\s?(?:mit|der|des|fur|in dem|im dem|das|zu dem)\b(?!.*\b(?:fiel|stieg|sank|verlor|gewann)\b)[^.;:]{0,64}$"
)
"""Between an index and a price noun: what the index holds ("der MDax der mittelgroßen Werte")."""
_HOLDS = Pattern(
    r"(?:-?index\w*)?(?:, (?:de|het|den|det) [a-z]*(?:graadmeter|index|indeks|indekset))? (?:med|over|for|av|af|van|met|voor) (?:de|den|dei) (?:[a-z0-9-]+ ){0,4}$"
)
_HOLDS_IN_MALAY = Pattern(
    r" yang (?:lebih luas|mencakup|mewakili|berisi|melacak|terdiri|mengukur)(?:(?! (?:naik|turun|menguat|melemah)\b)[^,;:]){0,48}$"
)
"""The same in Indonesian: "indeks Topix yang lebih luas dari seluruh saham papan utama"."""
_DESCRIBING = GERMANIC | ROMANCE | MALAY
_OF_THE_MAIN = Pattern(
    r" (?:(?:de|que (?:reune|agrupa|incluye|inclui|engloba)|qui (?:regroupe|reunit)|che (?:raggruppa|riunisce|comprende)) (?:los|las|os|as|les|i|le|gli)|des|dei|delle|das|dos)"
    r" (?:[\d.]+ |[a-z]+ )?(?:principal[a-z]*|principaux|principali|mayores|maiores|maggiori|mas grandes|plus grandes|grandes)? ?$"
)
"""Between an index and a word for shares they only say what it holds: "el Euro Stoxx 50 de los principales valores"."""
_WHICH_IS = Pattern(
    r" ?, (?:(?:czyli|tedy|neboli|cili|to jest|то есть|тобто) )?(?:(?:glown|hlavn|najwazniejsz|szerok|основн|главн|головн|ключев)[^\W\d_]+ )?$"
)
"""Between an index and the word for one in Slavic they say which it is: "CAC40, główny indeks giełdy paryskiej"."""
_SALE_REACH = 70
_FORMER = Cue(r"\bpour l[ae] (?:premiere?|seconde?|deuxieme)\b")
_MARKET_SHARE = Cue(
    r" (?:market )?share(?:[.,;)]| of\b| in\b| and\b| while\b|$)|['’]?\w{0,4} isten cikar| (?:em cima de|sobre) cada (?!u)"
)
"""Behind a number: "slipped to third with 17.6 percent share", and no "5 percent share price rise"; part of a staff: "yüzde 15'ini işten çıkaracak"; what one sale leaves: "ganha 25% em cima de cada viagem"."""
_SPLIT = Cue(r"\d[.,] 0\d")
"""A number that a stray space parts: "caem 3, 09%"."""
_PROFIT_BY = Cue(r"(?:gewinn|verlust)(?:e|en|s)? (?:\w+ )?um (?:\w+ )?$")
"""Before a number they are a company's profit or loss, no word of motion: "sank der Gewinn um 41 Prozent"."""
_ON_ACCOUNT_OF = Pattern(r"\b(?:on|after|amid|despite) (?:an? |the |its )?$")
_MOVE_OF_ANOTHER = Cue(
    r" (?:[a-z-]+ ){1,4}(?:plunge|drop|decline|fall|slump|surge|rise|jump|increase|growth)\b"
)
"""Around a number they make it the move of what the shares fell for: "shares fall on 40 percent bond trading plunge"."""
_MEASURING = Cue(
    r"\b(?:melacak|mengukur|mencerminkan|tracks?|tracking|mirrors?|mirroring|measures|measuring|replica|mide|mede|misura)"
    r"(?: (?:pergerakan|kinerja|nilai|kekuatan|posisi|strength of|movements? of|performance of|value of|the|el|la|o|a|il|l'|[a-z]+-listed|[a-z]+-traded|us|u\.s\.|foreign|dozens of|a basket of|large|small|big))*\s$"
)


def is_measured(scope: Scope, name: Name) -> bool:
    """Whether a name is only what somebody before it measures: "the fund that tracks the S&P 500 fell 1.4%"."""
    sentence = scope.sentence
    if not sentence.cues & _MEASURING.bit:
        return False
    return _MEASURING.search(sentence.gap(scope.left, name.start)) is not None


def of_another(sentence: Sentence, left: int, anchor: Anchor) -> str | None:
    """Return the reason why a number whose territory begins at ``left`` tells the move of something else."""
    cues = sentence.cues
    if cues & _MARKET_SHARE.bit and _MARKET_SHARE.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return "a share of a market"
    if cues & _SPLIT.bit and _SPLIT.fullmatch(sentence.gap(anchor.start - 3, anchor.start + 2)) is not None:
        return "the end of a number with a space in it"
    if cues & _PROFIT_BY.bit and _PROFIT_BY.search(sentence.gap(left, anchor.start)) is not None:
        return "a profit that moved"
    if of_profit(sentence, fronted_until(sentence, left, anchor.start), anchor.start):
        return "a profit that moved"
    if cues & _MOVE_OF_ANOTHER.bit and _for_another(sentence, left, anchor):
        return "the move of what was the cause"
    return None


def _for_another(sentence: Sentence, left: int, anchor: Anchor) -> bool:
    if _ON_ACCOUNT_OF.search(sentence.gap(left, anchor.start)) is None:
        return False
    return _MOVE_OF_ANOTHER.match(sentence.gap(anchor.end, sentence.end)) is not None


def is_beside(gap: str) -> bool:
    """Whether a name with no more than ``gap`` between it and a price noun owns the noun."""
    if _PARTING.isdisjoint(gap) and words_in(gap) <= _BESIDE_WORDS:
        return True
    return _WHOSE.fullmatch(gap) is not None


def whose_own_price(scope: Scope, head: Mark) -> Name | None:
    """Return the one name of a clause before an Indonesian "its price": "XRP, aset terbesar kelima, harganya anjlok 16 persen"."""
    sentence = scope.sentence
    if not sentence.gap(head.start, head.end).endswith("nya"):
        return None
    names = sentence.names_in(scope.left, head.start)
    if len(names) != 1 or not names[0].listed or names[0].market:
        return None
    if holds_unknown(sentence, scope.left, head.start) or aside_of_unknown(sentence, names[0], head):
        return None
    return names[0]


def names_another(scope: Scope, motion: Motion, head: Mark) -> bool:
    """Whether behind a price noun a new clause names somebody unknown: "X, 엇갈리는 주가…Y 4% 상승"."""
    sentence, end = scope.sentence, min(max(motion.start, head.end), scope.anchor.start)
    part = last_boundary(sentence, head.end, end)
    return part > head.end and holds_unknown(sentence, part, end)


def in_a_bracketed_list(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name is one of several in brackets that close before its verb: "commodities (trigo, milho) tiveram"."""
    sentence = scope.sentence
    if ")" not in sentence.folded:
        return False
    behind = sentence.gap(name.end, max(name.end, min(motion.start, scope.anchor.start)))
    closing = behind.find(")")
    opening = sentence.gap(scope.left, name.start).rfind("(")
    if closing < 0 or opening < 0 or "(" in behind[:closing]:
        return False
    return "," in sentence.gap(scope.left + opening, name.start)


def meant_by_it(scope: Scope, motion: Motion) -> Name | None:
    """Return the stock that "it" means where the words speak of trading: "It closed 2% lower", "during the day it had slipped"."""
    sentence, limit = scope.sentence, min(motion.start, scope.anchor.start)
    if not sentence.cues & _IT.bit or not sentence.kinds & marks.PERIOD:
        return None
    low = max(scope.left, limit - 40)
    found = _IT.search(sentence.gap(low, limit))
    traded = any(each.period in _TRADED for each in sentence.marks_in(scope.left, scope.right, marks.PERIOD))
    if found is None or not traded:
        return None
    spoken_of = sentence.antecedent(sentence.start, "stock")
    return spoken_of if spoken_of is not None and spoken_of.listed else None


def paired_here(scope: Scope, name: Name) -> Name:
    """Return a currency measured against several as the pair with the one that stands at this percent."""
    if not name.pairs:
        return name
    near = [
        pair
        for place, pair in name.pairs
        if scope.anchor.end <= place < scope.right
        and not scope.sentence.marks_in(scope.anchor.end, place, marks.CONJUNCTION)
        and "," not in scope.sentence.gap(scope.anchor.end, place)
        and not _AGAINST_BEHIND.match(scope.sentence.gap(place, min(scope.right, place + 2 * _BEHIND_CHARS)))
    ]
    if not near:
        near = [pair for place, pair in name.pairs if scope.left <= place < scope.anchor.start]
    if len(near) != 1:
        return replace(name, listed=False)
    return replace(name, listing=near[0], stated=(near[0],), listed=True)


def is_shares(sentence: Sentence, head: Mark) -> bool:
    """Whether a German word for stakes means the shares of the company that it is joined to: "die UBS-Anteile"."""
    if not sentence.gap(head.start, head.end).startswith("anteile"):
        return False
    return sentence.gap(head.start - 1, head.start) == "-" and any(
        name.is_stock and name.end == head.start - 1 for name in sentence.names
    )


def leader_or_index(scope: Scope, head: Mark) -> Name | None:
    """Return the stock that leads the index of a price noun, or the index that the noun only describes."""
    return stock_before_index(scope, head) or _index_described(scope, head)


def _index_described(scope: Scope, head: Mark) -> Name | None:
    """Return the index of which a price noun only says what it holds: "der CSI 300 mit den 300 wichtigsten Werten"."""
    sentence = scope.sentence
    if not head.kinds & (marks.PRICE | marks.ANAPHORA) or (
        sentence.capitals_name and sentence.lang not in _DESCRIBING | SLAVIC
    ):
        return None
    names = sentence.names_in(scope.left, head.start)
    if not names:
        return None
    index = names[-1]
    if index.type is not InstrumentType.INDEX or index.market or not index.listed:
        return None
    if sentence.gap(max(sentence.start, index.start - 8), index.start).split()[-1:] in (["im"], ["am"]):
        return None
    moved = sentence.marks_in(index.end, head.start, marks.MOTION)
    holds = _HOLDS if sentence.capitals_name else _DESCRIBED
    if sentence.lang in ROMANCE | SLAVIC:
        holds = _OF_THE_MAIN if sentence.lang in ROMANCE else _WHICH_IS
    holds = _HOLDS_IN_MALAY if sentence.lang in MALAY else holds
    described = holds.match(sentence.gap(index.end, head.start)) is not None
    return index if described and not moved else None


def on_sale(scope: Scope, motion: Motion | None) -> tuple[NumberType, str] | None:
    """Return the refusal of a sign before goods on sale, and of "for the former (+1%) and for the latter (-2%)" in French."""
    sentence, anchor = scope.sentence, scope.anchor
    if motion is None or motion.mark is not None:
        return None
    if sentence.cues & _FORMER.bit and _FORMER.search(sentence.gap(scope.left, anchor.start)) is not None:
        return NumberType.OTHER, "the former or the latter of two"
    offers = sentence.marks_in(anchor.end, min(scope.right, anchor.end + _SALE_REACH), marks.DISCOUNT)
    offers = [each for each in offers if not _ends_verb(sentence, each)]
    if not offers or sentence.marks_in(sentence.start, sentence.end, marks.PRICE):
        return None
    return NumberType.OTHER, "a discount or a coupon"


def _ends_verb(sentence: Sentence, offer: Mark) -> bool:
    """Whether "off" belongs to the English word before it, and no price is cut: "+4% as it shrugs off the row"."""
    return (
        sentence.gap(offer.start, offer.end) == "off"
        and sentence.gap(offer.start - 2, offer.start - 1).isalpha()
    )


def in_brackets_of_unknown(scope: Scope, name: Name) -> bool:
    """Whether a percent stands in brackets behind Chinese, Japanese or Korean signs that nobody knows: "코스닥의 알체라(30%)"."""
    sentence, low, start = scope.sentence, name.end, scope.anchor.start
    gap = sentence.text[low - sentence.start : start - sentence.start]
    if low > start or ("(" not in gap and "（" not in gap):
        return False
    bracket = BRACKET.search(gap)
    return (
        bracket is not None and _DENSE_ITEM.search(residue(sentence, low, low + bracket.start())) is not None
    )
