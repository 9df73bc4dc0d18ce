"""Slavic sentences in a free order: a genitive right behind a noun of motion, levels and a verb between a number and whose it is, a verb that opens."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

SLAVIC = frozenset(["pl", "cs", "sk", "uk", "ru"])
_OPENING = Pattern(
    r"\s*(?:(?:nakonec|dnes|potom|pote|naopak|celkem|letos|zaroven|dzis|dzisiaj|ostatecznie|rano|obecnie|teraz)|(?:jejich|jeho|jeji|ich|jego|jej) (?:cena|kurz|hodnota|kurs|wycena|notowania))(?: se)? "
)
"""Opens a sentence that leaves out whom it speaks of: "Nakonec přidaly 1,4 procenta", "Jejich cena klesla"."""
_BESIDE, _OPENS = 2, 2


def owner_in_genitive(scope: Scope, motion: Motion) -> Name | None:
    """Return the name right behind a noun of motion that follows its percent: "ponad 7-proc. spadek Orlenu"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang not in SLAVIC or motion.mark is None or not 0 <= motion.start - end <= _BESIDE:
        return None
    name = next((each for each in sentence.names_in(motion.end, scope.right)), None)
    if name is None or not name.listed or name.market or sentence.gap(motion.end, name.start) != " ":
        return None
    return name


_NUMBER = r"[\d.,\xa0 ]*\d(?: ?(?:korun\w*|kc|k\u010d|eur\w*|bod\w*|usd|dolar\w*|zl|zlotych|pkt|punkt\w*))?"
_BEHIND_LEVEL = Pattern(
    rf"(?: (?:na|do) (?:(?:cene|hodnote|hodnotu|urovni|uroven|kurzu|kurz|poziom|poziomu) )?{_NUMBER})?,? (?:(?:si|se) )?(?P<verb>[^\W\d_]+)(?: [^\W\d_]+){{0,5}} "
)
"""Between a Czech or Polish percent and whose it is: "o 2,8 procenta na 237 korun klesly akcie Acme"."""
_OWN_NUMBER = Pattern(r" \((?:[+−–-] ?)?\d")
"""Behind a name it gives it another number: "jedno procento připsaly i papíry Acme (+1,22 %)"."""
_CLOSES = Pattern(
    r"konci|zakoncil\w*|zaverila|uzavrel\w*|pripsal\w*|odepsal\w*|zaznamenal\w*|zanotowal\w*|zakonczyl\w*"
)
"""Verbs that leave the direction to a noun before the number: "mírným poklesem o 0,3% končí obchodování s akciemi Acme"."""


def stands_behind_level(sentence: Sentence, end: int, name: Name) -> bool:
    """Whether a level and a verb stand between a Czech or Polish percent and the name that it is told of."""
    if sentence.lang not in SLAVIC or not name.listed or name.market:
        return False
    if _OWN_NUMBER.match(sentence.gap(name.end, sentence.end)) is not None:
        return False
    found = _BEHIND_LEVEL.fullmatch(sentence.gap(end, name.start))
    if found is None:
        return False
    low = end + found.start("verb")
    received = sentence.text[low - sentence.start : name.start - sentence.start]
    if received != received.lower() or sentence.marks_in(low, name.start, marks.METRIC | marks.CLAUSE_BREAK):
        return False
    return (
        bool(sentence.marks_in(low, name.start, marks.MOTION)) or _CLOSES.fullmatch(found["verb"]) is not None
    )


def opens_with_verb(scope: Scope, motion: Motion) -> bool:
    """Whether a sentence opens with its verb and leaves out whom it speaks of: "Odepsaly 0,9 procenta na 875 korun"."""
    sentence = scope.sentence
    if sentence.lang not in SLAVIC or motion.mark is None or motion.mark.kinds & marks.METRIC:
        return False
    if 0 <= motion.start - sentence.start <= _OPENS:
        return True
    return _OPENING.fullmatch(sentence.gap(sentence.start, motion.start)) is not None


_AND_THAT = Cue(
    r", (?:a to|i to) (?:(?:az|celkem|hned|dokonca|az) )?o (?:(?:temer|vice nez|viac ako|ponad|prawie|skoro) )?$"
)
"""Between a name and its number they leave the verb before the name: "posílily jen akcie Acme, a to o 4,8 procenta"."""
_VERB_REACH = 130


def verb_and_that(scope: Scope) -> Motion | None:
    """Return the one verb of a Slavic clause that tells a number behind "and that by", however many words its subject has."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang not in SLAVIC or not sentence.cues & _AND_THAT.bit:
        return None
    low = max(scope.left, start - _VERB_REACH)
    found = _AND_THAT.search(sentence.gap(low, start))
    if found is None:
        return None
    end = low + found.start()
    verbs = sentence.marks_in(low, end, marks.MOTION)
    if len(verbs) != 1 or sentence.marks_in(verbs[0].end, end, marks.METRIC | marks.CLAUSE_BREAK):
        return None
    return by_word(verbs[0]) if sentence.names_in(verbs[0].end, end) else None


_WHO = Cue(
    r"^\"?, (?:ktor[yae]|ktorzy|kter[yae]|котор(?:ый|ая|ое|ые)|як(?:ий|а|е|і)|koj[iae]) (?P<rest>[^,;:()]{0,70}) ?$"
)
_FEW = 7


def is_who_moved(scope: Scope, name: Name, gap: str) -> bool:
    """Whether nothing but the word that opens a Slavic relative clause, and when, parts a name from its verb: "Orlen, który od początku lipca stracił"."""
    sentence = scope.sentence
    if not sentence.cues & _WHO.bit or not name.is_stock:
        return False
    found = _WHO.match(gap)
    if found is None or len(found["rest"].split()) > _FEW:
        return False
    end = name.end + len(gap)
    return not sentence.marks_in(name.end, end, marks.METRIC) and not sentence.names_in(name.end, end)


_AND_BY = Cue(
    r"(?:,? (?:a|i|oraz|и|а|та|і|й) (?:zas )?|, )(?:o|na|на) (?:(?:prawie|ponad|blisko|почти|более чем|майже) )?$"
)
_NEXT = Pattern(
    rf" (?:(?:akcje|kursy?|notowania|walory|papiery|акции|бумаги|акції|папери) )?[«„\"“]?(?P<name>[{CAPITALS}А-ЯЁІЇЄҐ][\w&.-]+)(?: [{CAPITALS}А-ЯЁІЇЄҐ][\w&.-]*){{0,3}}[»”\"]?(?= (?:i|oraz|и|та|і) |[,.;]|$)"
)


def next_behind(scope: Scope, motion: Motion) -> Name | bool:
    """Return whom a Slavic clause names behind its number where it has the verb of the clause before: "o 2 proc. podrożał Acme, a o 1 proc. Intel".

    True where nobody knows whom, False where the clause is no such one.
    """
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang not in SLAVIC or not sentence.cues & _AND_BY.bit or motion.start >= anchor.start:
        return False
    behind = _NEXT.match(sentence.text, anchor.end - sentence.start)
    if behind is None or _AND_BY.search(sentence.gap(scope.left, anchor.start)) is None:
        return False
    start, end = sentence.start + behind.start("name"), sentence.start + behind.end()
    if not sentence.is_known(start):
        return True
    named = next((each for each in sentence.names_in(start - 1, end) if each.start <= start), None)
    return named if named is not None and named.listed and named.name_end <= end <= named.end + 1 else False
