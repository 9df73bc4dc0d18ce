"""The word that a percent hangs on: the last name or head noun before it, or the one that it really means."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.causes.before_number import METRIC_CAUSE
from streams.extract.causes.behind_verb import is_in_cause, without_told_causes
from streams.extract.chinese.rows import are_listed
from streams.extract.english.ranked import is_ranked_by, only_says_what
from streams.extract.english.several import opens_list
from streams.extract.english.shares import without_objects
from streams.extract.english.weighing import leads_index, without_joined
from streams.extract.german.behind import behind_level, without_those_among
from streams.extract.german.causes import fronted_until
from streams.extract.german.places import (
    is_exchange,
    is_place,
    is_place_of_win,
    is_told_of,
    stands_behind,
    trades_at,
    verb_before_place,
)
from streams.extract.german.told import spoken_of
from streams.extract.hungarian.levels import stands_behind_forints
from streams.extract.japanese.headlines import without_causes
from streams.extract.korean.topics import without_partners
from streams.extract.malay.beside import is_counted_money, is_malay, without_passed
from streams.extract.marks import Mark
from streams.extract.names.money import without_measures
from streams.extract.prose.function_words import (
    ARTICLE_OF_ITEM,
    FOR,
    LOCATIVES,
    MEMBERS,
    NORTHERN,
    TOPPING,
    WEIGHING_ON,
)
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import (
    GOODS,
    Name,
    Sentence,
    are_joined,
    is_enumeration,
    weighty_words,
    words_in,
)
from streams.extract.romance.led import is_made_to_move
from streams.extract.romance.places import is_market_moved
from streams.extract.romance.units import is_no_mover, without_units
from streams.extract.slavic.amounts import without_exchanges
from streams.extract.slavic.causes import slavic_cause
from streams.extract.slavic.free_order import stands_behind_level
from streams.extract.subjects.places import OF_THE, TURKISH_LOCATIVE
from streams.extract.turkish.causes import BECAUSE, is_only_cause
from streams.extract.turkish.places import ends_clause, owns_alone
from streams.text.cues import Cue
from streams.text.patterns import Pattern

TIGHT_WORDS = 2
REVERSED_WORDS = 3
COMMAS, _PARTING = frozenset(",，、"), frozenset(",;。(")
_AT_THE_TOP = frozenset(["tete", "cabeza", "testa", "coda", "fondo", "queue", "haut", "bas", "cima", "topo"])
_OTHERS = Cue(
    r"\b(?:terhadap|berbanding|di ?hadapan|di antara|di kalangan|against|versus|among|amongst|frente a|gegenuber)\s(?:[^\W\d_]+ ){0,3}$|\baccording to (?:the )?(?:[\w.&'’-]+ ){0,4}$"
)
"""Before a price noun it makes it what something is measured against, or who says so: "fell against six major currencies", "according to the Acme index"."""
_BY_VALUE = Cue(
    r",? (?:the |an? |[a-z]+['’]s )?(?:[a-z0-9-]+ ){0,4}(?:cryptocurrency|crypto|coin|token|altcoin|company|firm|bank|lender|stock|asset|digital asset|exchange|retailer|miner|carmaker|automaker|chipmaker) by (?:market )?(?:cap|capitali[sz]ation|value|valuation)$"
)
"""Up to a metric they only rank somebody: "Ether, the second-largest coin by market cap, fell"."""
_TRADED = Cue(
    r"\b(?:trading|trades|traded|quoted|chang(?:ing|ed) hands|closed|settled) (?:last )?at (?:about |around )?[a-z]{0,3}[$£€¥₹] ?\d[\d.,]*\d,? (?:(?:up|down) )?$"
    r"|\bit (?:last |later |then |was |is |had |has )*(?:traded|trading|closed|settled|changed hands) (?:[a-z]+ly )?(?:(?:up|down|lower|higher) )?(?:by )?(?:about |around |nearly |almost |more than )?$"
)
"""Right before a number they tell of a price, whatever metric was told of before: "cut its sales goal and last traded at $9.20, 4% lower"."""
_BEFORE_ITS_OWN = frozenset(["'s ", "’s ", "-parent ", " parent ", "-owner ", " owner "])
"""Between two names of one issuer: "Solana's SOL", "Google-parent Alphabet"."""
_OWNER_NEXT = Pattern(r"(?<=\s)(?:[A-Z][\w.]*\s){0,2}[A-Z][\w.]*['’]s\s\Z")
_JOINING_CLAUSE = frozenset(["and", "while", "but", "as", "whereas"])
"""Before "the" and an index they open its own clause: "news from Acme and the Dow added 1%"."""
_FOLLOWED = ("seguid", "seguit", "suivi", "followed")
_ELIDED, _FOR = frozenset(["d'", "dell'"]), frozenset(["pour", "para", "per", "por", "for"])


def nearest_head(scope: Scope, motion: Motion) -> Name | Mark | None:
    """Return the last name or head noun left of the percent in its territory."""
    sentence, limit = scope.sentence, scope.anchor.start
    names = without_units(scope, spoken_of(sentence, sentence.names_in(scope.left, limit)))
    names = without_exchanges(sentence, without_measures(sentence, without_joined(sentence, names)))
    names = without_partners(sentence, without_causes(sentence, without_objects(sentence, names)))
    names = without_told_causes(scope, names)
    cause = slavic_cause(scope, names)
    names = without_passed(sentence, [each for each in names if each.start not in cause])
    if sentence.lang == "en":
        names = [each for each in names if not (each.may_be_place and _is_session(sentence, each))]
    heads = [
        each
        for each in sentence.marks_in(scope.left, limit, marks.HEAD)
        if each is not motion.mark and not (each.kinds & marks.MOTION) and not is_exchange(sentence, each)
    ]
    if heads and sentence.cues & (METRIC_CAUSE.bit | _OTHERS.bit | BECAUSE.bit):
        heads = [each for each in heads if not _stands_aside(scope, each)]
    heads = [
        each
        for each in heads
        if each.start not in cause and not is_in_cause(scope, each) and not _moves_nothing(scope, each)
    ]
    if heads and sentence.cues & _BY_VALUE.bit:
        heads = [each for each in heads if _BY_VALUE.search(sentence.gap(scope.left, each.end)) is None]
    if heads and sentence.cues & _TRADED.bit and _TRADED.search(sentence.gap(scope.left, limit)) is not None:
        heads = [each for each in heads if not each.kinds & marks.METRIC or each.kinds & marks.PRICE]
    heads = without_those_among(sentence, heads) if names else heads
    last_name, last_head = names[-1] if names else None, heads[-1] if heads else None
    if last_name is None or last_head is None:
        return last_name or last_head
    return last_name if last_name.end > last_head.start else last_head


_SESSION = Pattern(r" (?:trading|trade|hours|time|session)\b")
_IN_SESSION = Pattern(r"\bin (?:(?:early|late|morning|afternoon|midday|regular|thin) )?$")


def _is_session(sentence: Sentence, place: Name) -> bool:
    """Whether a city only says whose trading hours are told of: "rose 3 percent in early Tokyo trading and was up 1 percent at noon"."""
    before = sentence.gap(max(sentence.start, place.start - 20), place.start)
    return bool(_SESSION.match(sentence.gap(place.end, sentence.end)) and _IN_SESSION.search(before))


def _stands_aside(scope: Scope, head: Mark) -> bool:
    """Whether a head noun is only the cause of a move, or what something is measured against."""
    sentence = scope.sentence
    is_cause = METRIC_CAUSE.match(sentence.gap(head.end, scope.anchor.start)) or is_only_cause(scope, head)
    if head.kinds & marks.METRIC and is_cause:
        return True
    price = head.kinds & (marks.PRICE | marks.ANAPHORA)
    return bool(price) and _OTHERS.search(sentence.gap(scope.left, head.start)) is not None


def index_of_place(scope: Scope, place: Name) -> Name | None:
    """Return the index that a place of trading only tells more of: "o índice Dow Jones da Bolsa de Nova York"."""
    before = scope.sentence.names_in(scope.left, place.start)
    if not before or before[-1].market:
        return None
    if before[-1].is_stock:
        return before[-1] if _trades_there(scope.sentence, before[-1], place) else None
    if before[-1].type in GOODS and trades_at(scope.sentence, before[-1], place):
        return before[-1]
    return before[-1] if words_in(scope.sentence.gap(before[-1].end, place.start)) <= TIGHT_WORDS else None


_IN_TURKISH = Pattern(r"[^,]{0,6}?['’]?n?[dt][ae]\b")


def _trades_there(sentence: Sentence, stock: Name, place: Name) -> bool:
    """Whether a market is only where a stock before it trades: "saham BP di bursa London turun 4%", "X, Borsa İstanbul'da yüzde 2 arttı"."""
    if trades_at(sentence, stock, place):
        return True
    if not stock.listed or sentence.marks_in(stock.end, place.start, marks.MOTION | marks.CLAUSE_BREAK):
        return False
    before = sentence.gap(max(sentence.start, place.start - 12), place.start).split()[-1:]
    behind = sentence.gap(place.start, sentence.end)
    return (
        before in (["di"], ["pada"])
        or _IN_TURKISH.match(behind, place.name_end - place.start - 4) is not None
    )


_GOES_ON = (",", "'s", "’s", " stock", " member", " component", " constituent")
"""Behind an index they only say which stock is meant: "Acme, the Dow's best, rose"; else a comma before it opens its own clause."""


def _moves_nothing(scope: Scope, head: Mark) -> bool:
    """Whether a noun only is a unit, an amount, or what something else is said to be."""
    return is_no_mover(scope, head) or is_counted_money(scope, head) or only_says_what(scope, head)


_NEXT_IN_GERMAN = tuple(
    f"{opener} der "
    for opener in (";", ",", " –", " -", " und", " wahrend", " wobei", " wogegen", " da", " weil", " nachdem", " obwohl", " obgleich", " indes", " wenngleich")
)  # fmt: skip
"""Before an index they open a clause of its own: "Verlierer war Acme; der Dax gab um 3 Prozent nach"."""


def stock_of_index(scope: Scope, name: Name) -> Name:
    """Return the stock that opens a clause in which an index is only a place: "Amundi a fini en tête du SBF 120 avec"."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or name.market or is_made_to_move(scope, name):
        return name
    if is_told_of(sentence, name, scope.anchor.start):
        return name
    left = fronted_until(sentence, scope.left, name.start)
    before = [each for each in sentence.names_in(left, name.start) if each.is_stock and each.listed]
    before = without_objects(sentence, before)
    near = sentence.gap(max(sentence.start, name.start - 24), name.start)
    if before and any(word in near for word in MEMBERS):
        return before[-1]
    if before and (is_ranked_by(sentence, name) or leads_index(scope, name)):
        return before[-1]
    if sentence.lang == "de" and near.endswith(_NEXT_IN_GERMAN):
        return name
    words = sentence.gap(max(sentence.start, name.start - 16), name.start).split()
    if words[-1:] == ["the"] and words[-2:-1] and words[-2] in _JOINING_CLAUSE:
        return name
    if (
        words[-1:] == ["the"]
        and near.endswith(", the ")
        and not sentence.gap(name.end, sentence.end).startswith(_GOES_ON)
    ):
        return name
    placed = bool(words) and (words[-1] in LOCATIVES or (words[-1] in {"the", "la", "el", "de", "den", "det", "het"} and words[-2:-1] and words[-2] in LOCATIVES))  # fmt: skip
    topping = bool(before) and not TOPPING.isdisjoint(sentence.gap(before[-1].end, name.start).split()[:2])
    placed = placed or topping or (len(words) > 1 and words[-1] in OF_THE and words[-2] in _AT_THE_TOP)
    if _leads_falls_of(sentence, before, name, words) or (before and words and words[-1] in WEIGHING_ON):
        return before[-1]
    placed = placed or (sentence.lang in NORTHERN and is_place(sentence, name))
    placed = placed or TURKISH_LOCATIVE.match(sentence.gap(name.end, sentence.end)) is not None
    if before and verb_before_place(sentence, before[-1], name):
        return before[-1]
    if not before or not placed or sentence.marks_in(before[-1].end, name.start, marks.MOTION | marks.METRIC):
        return name
    return before[-1]


def _leads_falls_of(sentence: Sentence, before: list[Name], index: Name, words: list[str]) -> bool:
    """Whether a stock leads the gains or falls "of" an index, in one clause: "Cisco led the falls of the Dow Jones"."""
    if not before or not words or words[-1] not in OF_THE:
        return False
    start, end = before[-1].end, index.start
    broken = sentence.marks_in(start, end, marks.CLAUSE_BREAK | marks.CONJUNCTION)
    led = sentence.marks_in(max(start, end - 48), end, marks.MOTION | marks.LIST_HEADER)
    return bool(led) and not broken and "," not in sentence.gap(start, end)


_TO_ITS_VERB = Pattern(r"(?: (?:index|composite|futures|prices?|was|is|ended|closed|opened)){0,2} ")
"""From an index or a good to its verb no more than these."""
_OPENING_CLAUSE = (", ", ", the ", " as ", " while ", ", der ", ", el ", ", le ", ", il ", ", o ")


def stock_with_price_noun(scope: Scope, motion: Motion, name: Name) -> Name:
    """Return the stock whose price noun stands before an index: "X's shares in the FTSE 100 rose 1.2%".

    Another verb, a semicolon, or a comma before an index right before its verb begins a clause of its own: "X shares jump; crude oil slides 4%",
    "Foreigners sell X shares, Nasdaq falls 1%".
    """
    if name.is_stock or not motion.mark or is_told_of(scope.sentence, name, scope.anchor.start):
        return name
    verb_next = _TO_ITS_VERB.fullmatch(scope.sentence.gap(name.end, motion.start)) is not None
    for noun in scope.sentence.marks_in(scope.left, name.start, marks.PRICE):
        moved = scope.sentence.marks_in(noun.end, name.start, marks.MOTION)
        between = scope.sentence.gap(noun.end, name.start)
        if moved or ";" in between or (verb_next and between.endswith(_OPENING_CLAUSE)):
            continue
        for other in without_exchanges(scope.sentence, scope.sentence.names_in(scope.left, name.start)):
            if other.is_stock and abs(noun.start - other.end) <= 4:
                return other
    return name


def given_to_stock(scope: Scope, motion: Motion, head: Name | Mark | None) -> Name | None:
    """Return the stock right behind the percent to which a noun of motion gives it: "and the gains of 2.8% in Repsol".

    The noun stands directly before the percent, and a comma or a conjunction parts it from the head before it.
    """
    sentence, anchor = scope.sentence, scope.anchor
    behind = sentence.names_in(anchor.end, min(scope.right, anchor.end + 24))
    words = sentence.gap(anchor.end, behind[0].start).split() if behind else []
    if not words or weighty_words(" ".join(words[1:])) > 1 or len(words) > 3 or not behind[0].listed:
        return None
    if motion.mark is None:
        return behind[0] if words[0] in _FOR and head is not None else None
    start = scope.left if head is None else head.end
    if not start <= motion.start < motion.end <= anchor.start:
        return None
    if words_in(sentence.gap(motion.end, anchor.start)) > TIGHT_WORDS:
        return None
    parted = sentence.marks_in(start, motion.start, marks.CLAUSE_BREAK | marks.CONJUNCTION)
    if not parted and "," not in sentence.gap(start, motion.start):
        return None
    if (words[0] not in FOR and words[0] not in _ELIDED) or behind[0].market:
        return None
    if words[0] == "di" and is_malay(sentence):
        return None
    return behind[0]


def coordinated(scope: Scope, name: Name) -> tuple[Name, ...]:
    """Return the names joined with commas and "and" that end in ``name``."""
    sentence = scope.sentence
    chain, start = [name], name.start
    for earlier in reversed(sentence.names_in(scope.left, name.start)):
        gap = sentence.gap(earlier.end, start)
        if earlier.issuer == chain[0].issuer and gap in _BEFORE_ITS_OWN:
            start = earlier.start
            continue
        if any(word in gap for word in _FOLLOWED):
            break
        if (
            not (
                are_listed(sentence, earlier, chain[0])
                or is_enumeration(gap)
                or _is_joint(scope, earlier, start)
                or (len(chain) > 1 and sentence.lang == "de" and gap in ARTICLE_OF_ITEM)
            )
            or earlier.type != name.type
            or earlier.issuer == chain[0].issuer
        ):
            break
        chain.insert(0, earlier)
        start = earlier.start
    if len(chain) > 1 and (owns_alone(sentence, chain) or not _is_list(scope, chain)):
        return (name,)
    return tuple(chain)


def _is_joint(scope: Scope, earlier: Name, start: int) -> bool:
    """Whether a name is joined to the next one behind its owner: "Ripple's XRP and Lido Finance's LDO"."""
    sentence = scope.sentence
    owner = _OWNER_NEXT.search(sentence.text, earlier.end - sentence.start, start - sentence.start)
    end = start if owner is None else sentence.start + owner.start()
    return are_joined(sentence, earlier.end, end)


def _is_list(scope: Scope, chain: list[Name]) -> bool:
    """Whether a chain is a list: its last joint is more than a comma (and what the next one does), or the list opens the sentence.

    An Indonesian headline parts what happened from the share that moved so: "Diblokir Netflix, Saham Telkom Naik".
    """
    sentence, last = scope.sentence, scope.sentence.gap(chain[-2].end, chain[-1].start).strip()
    if last == ", saham":
        return sentence.gap(sentence.start, chain[0].start).endswith("saham ")
    is_joined = sentence.marks_in(chain[-2].end, chain[-1].start, marks.CONJUNCTION) or last[:2] != ", "
    return (last != "," and bool(is_joined)) or opens_list(scope, chain[0].start, chain[-1].end)


def follows(scope: Scope, name: Name) -> bool:
    """Whether a name behind the percent belongs to it: in the same clause, no figure between, and no mere place."""
    sentence, end = scope.sentence, scope.anchor.end
    gap = behind_level(sentence, sentence.gap(end, name.start))
    if (
        stands_behind(sentence, gap, name)
        or stands_behind_level(sentence, end, name)
        or stands_behind_forints(sentence, end, name)
    ):
        return True
    if name.market:
        return is_market_moved(sentence, gap, name)
    if not _PARTING.isdisjoint(gap) or " - " in gap or any(map(str.isdigit, gap)):
        return False
    if gap.startswith(" as ") or ends_clause(gap, sentence.lang) or is_place_of_win(sentence, gap, name):
        return False
    if sentence.marks_in(
        end, name.start, marks.CLAUSE_BREAK | marks.CONJUNCTION | marks.PAST | marks.COMPARISON
    ):
        return False
    if sentence.marks_in(end, name.start, marks.PRICE):
        return True
    if gap.startswith(" di "):
        return False
    if words_in(gap) <= REVERSED_WORDS:
        return True
    moved = sentence.marks_in(end, name.start, marks.MOTION)
    nouns = sentence.marks_in(end, name.start, marks.ANAPHORA)
    if nouns and words_in(sentence.gap(nouns[-1].end, name.start)) <= TIGHT_WORDS:
        return True
    return (
        bool(moved)
        and gap.split()[-1] in FOR
        and words_in(sentence.gap(moved[-1].end, name.start)) <= REVERSED_WORDS
    )
