"""Lists that answer each other: "A and B fell 2% and 3%", and which name each percent belongs to."""

from dataclasses import dataclass, replace
from itertools import pairwise

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.german.places import is_place
from streams.extract.prose.sentence import Anchor, Name, Sentence, are_joined, is_joint
from streams.extract.trades.english import COMPANY_NOUNS
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

_TWO = 2
_IN_BRACKETS, _CLOSING = Pattern(r"\s?[(（]"), frozenset(")）")
_OF = frozenset(["de", "di", "of", "do", "da", "del"])
_ARTICLE = Pattern(
    r"(?<=\s)(?:(?:un|una|el|del|de|um|uma|o|il|lo|del|le|du|um|den|von|van|cu|на|κατα|(?:di )?minus|(?:di )?plus|sebesar|sebanyak)\s|(?:l|d|dell|all)['’])$"
)
"""A small word before a number of a list: "un 0,34% y un 0,62%", "masing-masing minus 2% dan minus 3%"."""
_WORDS_FOR_AND = (
    "and|und|y|e|et|dan|en|och|og|ve|i|oraz|a|és|és az?|și|και|και (?:ο|η|το|του|της|των)|и|та|і|й"
)
_FIRST = f"{CAPITALS}А-ЯЁІЇЄҐΆ-Ω"
_JOINED_BEFORE = Pattern(rf"(?:^|[a-zß-ÿĀ-ſά-ώа-яёіїєґ,]\s)[{_FIRST}][\w&.'’-]*\w\s(?:{_WORDS_FOR_AND})\s$")
"""A capitalised word joined to the first known name of a list: "Acmerol and Intel rose 2% and 3%"."""

_WITHOUT_LEVEL = Pattern(
    r"^ (?:to|at) (?:[a-z]{0,3}[$£€¥₱₹]|rs\.? ?|rm|p|[a-z]{2,3} )?\d[\d.,]*(?: ?(?:points?|pts|pence|p|cents|euros?|dollars|yen|won|rupees|sen|pesos))?(?: (?:an?|per) [a-z]+)?,? and (?:by )?$| and by $|,? (?:si,? )?respectiv,? (?:cu )?$"
    r"|,? (?:beziehungsweise|bzw\.|respektive|resp\.) (?:um|mit)(?: plus| minus)? $|,? (?:beziehungsweise|bzw\.|respektive|resp\.) (?:plus|minus) $"
)
"""Between two numbers where the first one led to: "lower by 0.85% at 9,882.63 points and by 0.96%"; in Romanian two words for "and" may stand there: "3% și, respectiv, 2%"."""
_LEVEL_BETWEEN = Pattern(
    r" (?:til|till|tot|auf) (?:kurs )?[\d.,:]*\d(?: (?:svenske |norske )?(?:kr|kroner|kronor|euro|dollar|franken|punkter|punten|punkte|poeng)\.?)?(?:,|,? (?:og|och|en|und|respektive|resp\.|bzw\.|beziehungsweise)) (?:med |met |um )?"
)
"""Between two numbers of such a list where each one led to: "faldt henholdsvis 0,8 pct. til 240,70 kr. og 0,2 pct."."""
_PRICED_BETWEEN = Pattern(
    r"[)）](?:,|、|·|，)?\s?(?:と|和|와|과)?\s?[\d.,만천억萬万]+\s?(?:원|달러|센트|엔|円|元|美元|港元|ドル|포인트|點|点|銭)?\s?[(（]"
)
"""The same where each stands in brackets behind its price: "각각 628원(-6.19%), 1259원(-6.40%)"."""
_JOINED_BEHIND = Pattern(rf"\s(?:{_WORDS_FOR_AND.replace('|e|', '|')})\s[{_FIRST}]")
"""The same behind the last known name: "In Paris und London ging es um 0,3 und 0,2 Prozent nach unten"."""


_ARTICLE_OF_ITEM = Pattern(
    r", (?:el|la|los|las|il|lo|le|les|the|der|die|das|den|de|het|der (?:[a-zäöü]{2,}isch|deutsch)e) "
)
"""Of more than two names the next one may have its article behind the comma: "der DAX, der MDax und der SDax"."""
_AND_TRADE = Pattern(
    rf",? and (?:(?:the|its|their) )?(?:[a-z-]+ ){{0,2}}[a-z-]*(?:{COMPANY_NOUNS}|subsidiary|arm|parent|affiliate|owner|partner) "
    r"|,? (?:dan|serta) (?:anak usaha|anak perusahaan|entitas anak|induk|induk usaha|perusahaan induk|pesaing|rival|saudara|mitra|kompetitor)nya,? "
)
"""Before the last of them it says what that one does: "Ford and chipmaker Intel fell 2% and 3%"."""
_BY = frozenset(["", "by", "um", "sebesar", "sebanyak", "con", "por", "med", "met", "de", "di"])
"""Small words between a verb and its number."""
_VERB = Pattern(r" (?:have|has|had|were|was|are|is) (?:also |both |each )?[a-z]{4,}")
"""Between the last name of a list and its first number it is their own verb, whether or not it is known."""
_AND_ROLE = Pattern(r" (?:und|sowie|en|och|samt|og|and|y|e|et) (?:[^\W\d_][\w-]* ){1,5}")
"""Between two names it joins them with a word for what the second one does that nobody knows."""


@dataclass(frozen=True, slots=True)
class OwnName:
    """The name that a percent of a run belongs to; ``start`` is where the list of names begins."""

    name: Name
    start: int


def parallel_names(sentence: Sentence) -> dict[int, "OwnName | None"]:
    """Return which name each percent of a run belongs to: "A and B fell 2% and 3%", by the place of the percent.

    None where the run answers a list that has more or fewer known names.
    """
    anchors = sentence.anchors
    found: dict[int, OwnName | None] = {}
    first = 0
    while first < len(anchors):
        last = first
        while last + 1 < len(anchors) and _adjacent(sentence, anchors[last], anchors[last + 1]):
            last += 1
        if last > first:
            found.update(_names_of_run(sentence, range(first, last + 1)))
        first = last + 1
    return found


def has_another_verb(sentence: Sentence, own: OwnName, verb: int) -> bool:
    """Whether the verb that ends at ``verb`` has a number of its own, and words that nobody knows stand before the run's: "A fell 3%, while B and C have grown by 8% and 9%"."""
    if verb > own.start or not any(verb <= each.start < own.start for each in sentence.anchors):
        return False
    first = next((each.start for each in sentence.anchors if each.start > own.start), own.start)
    names = sentence.names_in(own.start, first)
    return bool(names) and _VERB.match(sentence.gap(names[-1].end, first)) is not None


def _names_of_run(sentence: Sentence, places: range) -> dict[int, "OwnName | None"]:
    first = sentence.anchors[places.start]
    names = _chain(sentence, first.start, len(places))
    if names:
        return {place: OwnName(name, names[0].start) for place, name in zip(places, names, strict=True)}
    return dict.fromkeys(places) if _is_enumerated(sentence, first) else {}


def _is_enumerated(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a run of percents answers a list of names, some of which are not known."""
    if sentence.marks_in(sentence.start, sentence.end, marks.RESPECTIVELY):
        return True
    names = sentence.names_in(sentence.start, anchor.start)
    if len(names) > 1 and _AND_ROLE.fullmatch(sentence.gap(names[-2].end, names[-1].start)):
        return True
    return _is_one_of_two(sentence, anchor) or "、" in sentence.gap(sentence.start, anchor.start)


def _is_one_of_two(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a capitalised word that nobody knows is joined to the last name before a percent."""
    names = sentence.names_in(sentence.start, anchor.start)
    if not names:
        return False
    if _JOINED_BEFORE.search(sentence.text, 0, names[-1].start - sentence.start) is not None:
        return True
    return _JOINED_BEHIND.match(sentence.text, names[-1].name_end - sentence.start) is not None


def _adjacent(sentence: Sentence, one: Anchor, other: Anchor) -> bool:
    if sentence.kinds & marks.RESPECTIVELY:
        between_them = sentence.gap(one.end, other.sign_start if other.sign else other.start)
        if any(each.fullmatch(between_them) is not None for each in (_LEVEL_BETWEEN, _PRICED_BETWEEN)):
            return True
        if _has_own_verb(sentence, one, other):
            return True
    gap = _WITHOUT_LEVEL.sub(" and ", sentence.gap(one.end, _qualified_start(sentence, one, other)))
    bare = _ARTICLE.sub(" ", gap)
    between = sentence.marks_in(one.end, other.start, marks.CONJUNCTION | marks.RESPECTIVELY)
    return is_joint(gap, between) or (bare != gap and is_joint(bare, between))


def _has_own_verb(sentence: Sentence, one: Anchor, other: Anchor) -> bool:
    """Whether the second of two numbers that answer two names has a verb of its own: "A and B respectively fell 1% and rose 2%"."""
    moved = sentence.marks_in(one.end, other.start, marks.MOTION)
    if len(moved) != 1 or sentence.names_in(one.end, other.start):
        return False
    joints = sentence.marks_in(one.end, other.start, marks.CONJUNCTION | marks.RESPECTIVELY)
    before = sentence.gap(one.end, moved[0].start)
    behind = sentence.gap(moved[0].end, _qualified_start(sentence, one, other))
    by = _ARTICLE.sub(" ", " " + behind).strip() in _BY
    joined = is_joint(before, joints) if by else not before.strip() and is_joint(behind, joints)
    return joined and (bool(_chain(sentence, one.start, _TWO)) or _is_one_of_two(sentence, one))


def _qualified_start(sentence: Sentence, one: Anchor, other: Anchor) -> int:
    """Return where a number begins with the qualifier before it: "1%及近3%"."""
    before = sentence.marks_in(one.end, other.start, marks.QUALIFIER)
    beside = bool(before) and not sentence.gap(before[-1].end, other.start).strip()
    return before[-1].start if beside else other.start


def _chain(sentence: Sentence, limit: int, count: int) -> list[Name]:
    """Return the last ``count`` joined names before ``limit``, or none when the list is not exactly that long."""
    names = _without_counter(sentence, _without_places(sentence, sentence.names_in(sentence.start, limit)))
    joined = [
        are_joined(sentence, a.end, b.start)
        or (b.is_stock and _AND_TRADE.fullmatch(sentence.gap(a.end, b.start)) is not None)
        or (count > _TWO and _ARTICLE_OF_ITEM.fullmatch(sentence.gap(a.end, b.start)) is not None)
        for a, b in pairwise(names)
    ]
    if len(names) < count or not all(joined[len(names) - count :]):
        return []
    if len(names) > count and joined[len(names) - count - 1]:
        return []
    return names[-count:]


def _without_counter(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return the names of a list of money without that against which all of them moved, behind their verb: "A, B and C rose against the dollar by 1%, 2% and 3%"."""
    if (
        len(names) <= _TWO
        or any(each.type is not InstrumentType.FX for each in names[:-1])
        or names[-1].is_stock
    ):
        return names
    moved = sentence.marks_in(names[-2].end, names[-1].start, marks.MOTION)
    return names[:-1] if moved else names


def _without_places(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return the names without those that only say where one before them is, or name it again in brackets: "the Cac of Paris", "花旗集團(Citigroup)"."""
    kept: list[Name] = []
    for name in names:
        if kept and name.market and sentence.gap(kept[-1].end, name.start).strip() in _OF:
            kept[-1] = replace(kept[-1], end=name.end)
        elif (
            kept
            and kept[-1].listing == name.listing
            and _IN_BRACKETS.fullmatch(sentence.gap(kept[-1].end, name.start))
        ):
            closed = sentence.gap(name.end, min(sentence.end, name.end + 1)) in _CLOSING
            kept[-1] = replace(kept[-1], end=name.end + closed)
        elif not (kept and is_place(sentence, name)):
            kept.append(name)
    return kept
