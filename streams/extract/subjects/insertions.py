"""The subject before an insertion: what stands between two commas tells something besides, and the verb goes on behind it."""

from itertools import pairwise

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.causes.kin import is_of_kin
from streams.extract.causes.speakers import only_tells
from streams.extract.chinese.times import DENSE_LANGUAGES
from streams.extract.german.clauses import past_index
from streams.extract.german.places import is_where_ranked
from streams.extract.german.two_part_verbs import split_verb_behind
from streams.extract.malay.beside import is_held, is_kin
from streams.extract.marks import Mark
from streams.extract.prose.function_words import AUXILIARIES, GERMANIC, LOCATIVES
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject, are_joined, words_in
from streams.extract.prose.support import COMMA
from streams.extract.romance.attached import ROMANCE
from streams.extract.subjects.heads import COMMAS
from streams.extract.trades.english import COMPANY_NOUNS
from streams.extract.turkish.causes import past_cause
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_JOINING = (", and ", ", but ", ", while ")
"""These open a clause of its own behind a comma, and no insertion."""
_RELATIVE = Cue(
    r"[,–—-] (?:which|who|whose|qui|que|dont|che|cui|cuy[oa]s?|cuj[oa]s?|care|ktor[a-z]+|kter[a-z]+|amely|som|yang|котор[а-я]+|як[а-яі]{1,3}) "
    r"(?!inclu|compr|umfass|obejm|включа)[^,;:–—]*$"
    r"|[,–—-] (?:(?:the|an?|already|currently|largest|biggest|main|major|second-largest|joint|part) )*"
    r"(?:owner|parent|holder|shareholder|stakeholder|supplier|maker|investor|partner|backer|founder|subsidiary|unit|arm|contractor) (?:of|in|to|for) [^,;:–—]*$"
)
"""Before a name they open what is told besides of somebody before it: "Acme, which owns 31% of Tencent, fell", "Acme, a supplier to Apple, fell"."""
_RELATIVES = (
    r"which|whose|whom|qui|que|dont|laquelle|lequel|che|cui|quale|cuy[oa]s?|cuj[oa]s?|cual|qual|care|d(?:er|ie|as|em|en|essen|eren)|waarvan|waarin|waar|som|hvor|dar"
    r"|owned|held|controlled|backed|detenue?s?|controlee?s?|participad[ao]s?|controlad[ao]s?|detid[ao]s?|controllat[ao]|partecipat[ao]|in mano|en manos|em maos|kontrolowan[a-z]+|принадлежащ[а-я]+|контролируем[а-я]+|do"
    r"|jo(?:ka|nka|ssa|sta|ta)|ktor[a-z]+|kter[a-z]+|nemz|niz|amely[a-z]*|yang|котор[а-я]+|як[а-яі]{1,4}|οποι[α-ω]+|που"
)
_OWN_PERCENT = Pattern(
    rf"(?: ?\([^()]{{1,14}}\))?[”»\"]?\s?[,–—-] ?(?:\d[\d.,]* ?(?:%|[^\W\d_]+) )?(?:(?:[^\W\d_]{{1,5}} ){{0,3}}(?:{_RELATIVES})|(?:[^\W\d_]{{1,16}} ){{1,3}}(?:котор|як|ktor|kter|jeho)[^\W\d_]*)\b(?:[^,;:–—]|(?<=\d),(?=\d))*[,，–—-]"
)
"""Between a name and its verb what is told besides of it: "Acme, in which Beta holds 62%,"."""
_RIGHT_BEFORE, _LONGEST = 24, 200
_BESIDE_VERB = frozenset(["up", "down", "higher", "lower"])
"""Behind a comma they may tell of the name before it: "which owns Tencent, up 3%"."""
_NOW = Pattern(r" (?:сейчас|сегодня|зараз|сьогодні|teraz|obecnie|dzis|dzisiaj|dnes|nyni|aktualne)$")
"""Between the comma and the verb behind it they only say when."""
_SINGULAR = Pattern(r",\s(?:was|is|has)\b")
"""Such a verb belongs to one, and not to a list before it."""
_ITEM = Cue(
    r"\s?[-–—:] ?(?:the|a|an) (?:[\w'’.&/-]+ ){0,6}"
    rf"(?:{COMPANY_NOUNS}|platform|owner|parent|brand|start-?up|seller|marketplace|startup|franchisor|specialist|pioneer|partnership|business|network|service|website|hotelier|homebuilder|brokerage|exchange|studio|vendor|agency)"
    r" (?:(?:was|is|were|has|had|also|then|later|initially) ){0,2}"
)
"""Between a name that opens an item and its verb they only say what it is: "Gartner - The research firm was up 7%"."""
_BULLET = " •*·-–—"
_CAUSE = Pattern(r" (?:after|following|amid|despite|on|ahead of) (?:[\w.'’-]+ ){0,4}$")
_CODE = Pattern(r"^(?:\([^()]{1,12}\)|\))\s?(?=,)")
"""Behind a name its code in brackets, or the end of them, before the comma of an insertion."""
_THEN = Pattern(r"(?:[^,;:]|(?<=\d),(?=\d)){0,80}, (?:(?:is|was|were|last|now|currently|trading) )*")
_MOVED_SO = Pattern(
    r" ?(?:$|[.;\n]|,? (?:to|at|on|in|from|near)\b|, (?:its|the) (?:best|worst|biggest|largest|highest|lowest))"
)
"""Behind the number of a price they end its clause, or say what it came to."""


def before_insertion(scope: Scope, motion: Motion, head: Name | Mark) -> Name | None:
    """Return the name before an insertion when the verb follows its closing comma: "Intel, which fell on X, gained"."""
    sentence = scope.sentence
    if motion.start < head.end or COMMAS.isdisjoint(sentence.gap(head.end, motion.start)):
        return None
    end = min(motion.start, scope.anchor.start)
    trading = sentence.marks_in(head.end, end, marks.PERIOD)
    split = split_verb_behind(sentence, head.end, end)
    verbs = (trading[0].start, end) if trading else (end,) if split is None else (split,)
    verb = next((each for each in verbs if _closes_at(sentence, head.end, each)), None)
    if verb is None or _opens_next_item(scope, head):
        return None
    for earlier in reversed(sentence.names_in(sentence.start, head.start)):
        if _is_place(sentence, earlier, head) or is_kin(sentence, earlier):
            continue
        inside = AUXILIARIES.sub("", _CODE.sub("", sentence.gap(earlier.end, verb).strip()))
        commas = len(COMMA.findall(inside))
        if ";" not in inside and inside[:1] in COMMAS and commas == 2 and len(inside) > 3:
            if not _SINGULAR.match(sentence.gap(head.end, verb)) and _lists(sentence, earlier, head):
                return None
            told = words_in(inside) == words_in(sentence.gap(head.start, head.end))
            return None if inside.startswith(_JOINING) or (told and earlier.surface.islower()) else earlier
    return None


def _opens_next_item(scope: Scope, head: Name | Mark) -> bool:
    """Whether "and" joins a name to the item of a list that ends before it with its own number: "Acme, up 3% and Beta, up 4%"."""
    sentence = scope.sentence
    if not isinstance(head, Name) or not sentence.start < scope.left < head.start:
        return False
    joined = sentence.marks_in(scope.left, head.start, marks.CONJUNCTION)
    return bool(joined) and not sentence.gap(joined[-1].end, head.start).strip()


def resumed(scope: Scope, motion: Motion) -> Name | None:
    """Return the name that goes on behind an insertion with a percent of its own: "Acme, in which Beta holds 62%, fell 2%"."""
    sentence = scope.sentence
    start = min(motion.start, scope.anchor.start)
    if motion.mark is None or start < scope.left or scope.left <= sentence.start:
        return None
    if sentence.lang in DENSE_LANGUAGES:
        return None  # they have no relative pronouns
    names = reversed(sentence.names_in(max(sentence.start, scope.left - _LONGEST), scope.left))
    name = next((each for each in names if _tells_besides(sentence.gap(each.end, start))), None)
    return None if name is None or is_owner_of_metric(sentence, name) else name


def is_owner_of_metric(sentence: Sentence, name: Name) -> bool:
    """Whether a metric stands right before a name, which it belongs to: "Добыча «Лукойла», которому ..."."""
    before = sentence.marks_in(
        max(sentence.start, name.start - _RIGHT_BEFORE), name.start, marks.METRIC | marks.PRICE
    )
    if not before or before[-1].kinds & marks.PRICE:
        return False
    return words_in(sentence.gap(before[-1].end, name.start)) == 0


def past_clause(scope: Scope, inherited: Subject | Refused | None) -> Subject | Refused | None:
    """Return who goes on behind a German clause about an index, or a Turkish one of why, with a number of its own."""
    return past_index(scope, inherited) or past_cause(scope)


def _tells_besides(gap: str) -> bool:
    return _OWN_PERCENT.fullmatch(AUXILIARIES.sub("", gap.rstrip()).rstrip()) is not None


_WHERE = Pattern(
    r"^ (?:bei|bij|hos|chez|en|in|na|no|em|presso|nella|nel) (?:der |dem |den |de |het |la |el |l['’])?$"
)
_OPENS_WITH_NOUN = Pattern(
    r"(?:^|[,;:–] )(?:(?:auch|doch|aber|und|allerdings|dagegen|hingegen) )?(?:der|die|das|ein|eine|de|het|een|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as) [a-zäöüß-]{3,}(?: [^,;:]{1,60})? $"
)
_NOBODY = Pattern(r"\b(?:es|er|sie|ging|geht|gehen|het)\b")


def _is_where_something_moved(sentence: Sentence, motion: Motion, name: Name) -> bool:
    """Whether "bei" and its like behind a verb make a company where something else than its price moved: "Die Nachfrage stieg bei Infineon um 5 Prozent"."""
    if sentence.lang not in GERMANIC | ROMANCE or motion.mark is None or not name.is_stock:
        return False
    if motion.end > name.start or _WHERE.match(sentence.gap(motion.end, name.start)) is None:
        return False
    if sentence.marks_in(sentence.start, motion.start, marks.PRICE | marks.ANAPHORA):
        return False
    before = sentence.gap(sentence.start, motion.start)
    if sentence.names_in(sentence.start, motion.start) or _NOBODY.search(before) is not None:
        return False
    metrics = sentence.marks_in(sentence.start, motion.start, marks.METRIC)
    return bool(metrics) or _OPENS_WITH_NOUN.search(before) is not None


def is_told_besides(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name only stands in what is told besides of somebody else, of whom the verb tells, or is where he is ranked."""
    sentence = scope.sentence
    if is_held(sentence, name) or is_where_ranked(sentence, name):
        return True
    if only_tells(scope, motion, name) or is_of_kin(scope, motion, name):
        return True
    return _is_where_something_moved(sentence, motion, name) or _is_inside(scope, motion, name)


def _is_inside(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name only stands in what is told besides of somebody before it, and the verb follows the closing comma."""
    sentence, start = scope.sentence, min(motion.start, scope.anchor.start)
    if not sentence.cues & _RELATIVE.bit or motion.mark is None or start < name.end:
        return False
    if sentence.gap(motion.start, motion.end) in _BESIDE_VERB and start == motion.start:
        return False
    if not _closes_at(sentence, name.end, start) or len(COMMA.findall(sentence.gap(name.end, start))) != 1:
        return False
    return _RELATIVE.search(sentence.gap(sentence.start, name.start)) is not None


def _is_place(sentence: Sentence, index: Name, head: Name | Mark) -> bool:
    """Whether an index is only where a stock behind it did best or worst: "On the FTSE 100, the top riser was Acme, up 3%"."""
    if index.type is not InstrumentType.INDEX or not isinstance(head, Name) or not head.is_stock:
        return False
    words = sentence.gap(sentence.start, index.start).split()
    words = words[:-1] if words[-1:] == ["the"] else words
    return words[-1:] != [] and words[-1] in LOCATIVES


def _closes_at(sentence: Sentence, start: int, verb: int) -> bool:
    """Whether a comma closes an insertion right before its verb."""
    gap = AUXILIARIES.sub("", sentence.gap(start, verb).rstrip())
    return _NOW.sub("", gap)[-1:] in COMMAS


def _lists(sentence: Sentence, first: Name, last: Name | Mark) -> bool:
    """Whether the names from one to another are a list that "and" closes, and the second no insertion: "A, B and C were the laggards, falling"."""
    names = sentence.names_in(first.start, last.end)
    gaps = [(a.end, b.start) for a, b in pairwise(names)]
    closed = len(gaps) > 1 and bool(sentence.marks_in(*gaps[-1], marks.CONJUNCTION))
    return closed and all(are_joined(sentence, *gap) for gap in gaps)


def price_before_comma(scope: Scope, motion: Motion, head: Name | Mark) -> Mark | None:
    """Return the price noun that goes on behind a comma: "shares neared $1 trillion in market value, up 3.7%"."""
    sentence = scope.sentence
    if isinstance(head, Name) or not head.kinds & marks.METRIC or motion.start < head.end:
        return None
    if COMMAS.isdisjoint(sentence.gap(head.end, motion.start)):
        return None
    before = sentence.marks_in(scope.left, head.start, marks.HEAD)
    return before[-1] if before and before[-1].kinds & marks.PRICE else None


def mover_before_cause(scope: Scope, motion: Motion, head: Name | Mark) -> Name | None:
    """Return the name that already moved before a metric which only says why, and moves on behind a comma: "gold gained after jobless claims, up 1%"."""
    sentence = scope.sentence
    if isinstance(head, Name) or not head.kinds & marks.METRIC or sentence.lang != "en":
        return None
    if motion.mark is None or motion.start < head.end:
        return None
    names = sentence.names_in(scope.left, head.start)
    if len(names) != 1:
        return None
    cause = _CAUSE.search(sentence.gap(names[0].end, head.start))
    if cause is None or _THEN.fullmatch(sentence.gap(head.end, motion.start)) is None:
        return None
    moved = sentence.marks_in(names[0].end, names[0].end + cause.start(), marks.MOTION)
    ends = _MOVED_SO.match(sentence.gap(scope.anchor.end, sentence.end))
    return names[0] if moved and ends is not None else None


_OVER_ANOTHER = Pattern(r"(?: [a-z]+){0,2} (?:on|after|amid|following|over|despite) (?:[\w.'’&$-]+ ){0,6}")
"""Between what a stock did and another name they say why: "jumps on", "soars after striking deal with"."""
_MULTIPLIED = Pattern(r" (?:doubles|doubled|triples|tripled|quadruples|quadrupled)\b")
_TRAILING = Pattern(r"(?:['’]s)?(?: [\w'’-]+){0,4}(?:, (?:now |and is now )?| \()")
"""Between that name and a word that only says how far: "deal, up 98%"."""


def mover_before_another(scope: Scope, motion: Motion, head: Name | Mark) -> Name | None:
    """Return the stock that moved because of another one, and by how much behind a comma: "X jumps on Y deal, up 98%"."""
    sentence = scope.sentence
    if sentence.lang != "en" or not isinstance(head, Name) or not head.is_stock:
        return None
    if motion.mark is None or motion.start < head.end or motion.start > scope.anchor.start:
        return None
    if _TRAILING.fullmatch(sentence.gap(head.end, motion.start)) is None:
        return None
    names = sentence.names_in(scope.left, head.start)
    if not names or not names[-1].is_stock or names[-1].issuer == head.issuer:
        return None
    if sentence.marks_in(head.end, motion.start, marks.MOTION | marks.METRIC | marks.PRICE):
        return None
    verb = next(iter(sentence.marks_in(names[-1].end, head.start, marks.MOTION)), None)
    multiple = None if verb is not None else _MULTIPLIED.search(sentence.gap(names[-1].end, head.start))
    if verb is None and multiple is None:
        return None
    end = verb.end if verb is not None else names[-1].end + multiple.end() if multiple is not None else 0
    return names[-1] if _OVER_ANOTHER.fullmatch(sentence.gap(end, head.start)) is not None else None


def heads_item(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether an English item opens with a stock and a dash, and goes on about it by what the company is."""
    sentence = scope.sentence
    if not sentence.cues & _ITEM.bit or not name.is_stock or motion.mark is None or motion.start < name.end:
        return False
    if sentence.gap(sentence.start, name.start).strip(_BULLET):
        return False
    return _ITEM.fullmatch(sentence.gap(name.end, min(motion.start, scope.anchor.start))) is not None
