"""Sentences in a free order, Slavic ones above all: a genitive right behind a noun of motion, whose prices moved, levels and amounts between a name and its number."""

import re
from itertools import takewhile

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.extract.prose.sentence import Name, Sentence, with_joined_behind
from streams.text.cues import Cue

_ENDS_LIST = re.compile(
    r"(?: (?:zu|nach|ab|ein|an|vor|hinzu|zuruck|zulegten|nachgaben))?(?:[.;:!?)]|,? (?:auf|mit|am|im|in|an) |$)"
)
"""Behind the last of several German names it closes their clause, so that nobody of them begins the next one."""
_LANGUAGES = frozenset(["pl", "cs", "sk", "uk", "ru"])
_OPENING = re.compile(
    r"\s*(?:(?:nakonec|dnes|potom|pote|naopak|celkem|letos|zaroven|dzis|dzisiaj|ostatecznie|rano|obecnie|teraz)|(?:jejich|jeho|jeji|ich|jego|jej) (?:cena|kurz|hodnota|kurs|wycena|notowania))(?: se)? "
)
"""Opens a sentence that leaves out whom it speaks of: "Nakonec přidaly 1,4 procenta", "Jejich cena klesla"."""
_BESIDE, _OPENS, _BRACKET = 2, 2, 6


def owner_in_genitive(scope: Scope, motion: Motion) -> Name | None:
    """Return the name right behind a noun of motion that follows its percent: "ponad 7-proc. spadek Orlenu"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang not in _LANGUAGES or motion.mark is None or not 0 <= motion.start - end <= _BESIDE:
        return None
    name = next((each for each in sentence.names_in(motion.end, scope.right)), None)
    if name is None or not name.listed or name.market or sentence.gap(motion.end, name.start) != " ":
        return None
    return name


def with_those_joined(scope: Scope, name: Name) -> tuple[Name, ...]:
    """Return a name behind a verb with those that are joined to it: "około 3 proc. tracą PGE i JSW".

    Of Germanic languages those behind a colon: "Die jeweils über 1,5 Prozent zulegten: Allianz, BASF und Bayer".
    """
    sentence = scope.sentence
    listed = sentence.lang in GERMANIC and sentence.gap(scope.anchor.end, name.start).rstrip().endswith(":")
    if sentence.lang not in _LANGUAGES and not listed and sentence.lang != "de":
        return (name,)
    joined = with_joined_behind(sentence, name, scope.right)
    chain = [name, *takewhile(lambda other: other.listed, joined[1:])]
    if (
        sentence.lang == "de"
        and not listed
        and _ENDS_LIST.match(sentence.gap(chain[-1].end, sentence.end)) is None
    ):
        return (name,)
    own_number = scope.right < sentence.end and scope.right - chain[-1].end <= _BRACKET
    return tuple(chain) if not own_number else (name,)


_WHOSE = Cue(r", (?:deren|ktorych|jejichz|vars|hvis|wier) (?:[^\W\d_]+ )?$")
"""Between several names and a price noun it makes the prices theirs: "Acme und Beta, deren Kurse um 2 Prozent stiegen"."""


def whose_prices(scope: Scope, noun: Mark) -> Name | None:
    """Return the last of the names whose prices a relative clause tells of, or None where it begins otherwise."""
    sentence = scope.sentence
    if not sentence.cues & _WHOSE.bit:
        return None
    found = _WHOSE.search(sentence.gap(max(sentence.start, noun.start - 32), noun.start))
    names = sentence.names_in(sentence.start, noun.start)
    if found is None or not names or not names[-1].listed:
        return None
    return names[-1] if names[-1].end == noun.start - len(found.group()) else None


_NUMBER = r"[\d.,\xa0 ]*\d(?: ?(?:korun\w*|kc|k\u010d|eur\w*|bod\w*|usd|dolar\w*|zl|zlotych|pkt|punkt\w*))?"
_BEHIND_LEVEL = re.compile(
    rf"(?: (?:na|do) (?:(?:cene|hodnote|hodnotu|urovni|uroven|kurzu|kurz|poziom|poziomu) )?{_NUMBER})?,? (?:(?:si|se) )?(?P<verb>[^\W\d_]+)(?: [^\W\d_]+){{0,5}} "
)
"""Between a Czech or Polish percent and whose it is: "o 2,8 procenta na 237 korun klesly akcie Acme"."""
_OWN_NUMBER = re.compile(r" \((?:[+−–-] ?)?\d")
"""Behind a name it gives it another number: "jedno procento připsaly i papíry Acme (+1,22 %)"."""
_CLOSES = re.compile(
    r"konci|zakoncil\w*|zaverila|uzavrel\w*|pripsal\w*|odepsal\w*|zaznamenal\w*|zanotowal\w*|zakonczyl\w*"
)
"""Verbs that leave the direction to a noun before the number: "mírným poklesem o 0,3% končí obchodování s akciemi Acme"."""


def stands_behind_level(sentence: Sentence, end: int, name: Name) -> bool:
    """Whether a level and a verb stand between a Czech or Polish percent and the name that it is told of."""
    if sentence.lang not in _LANGUAGES or not name.listed or name.market:
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


_TO_LEVEL = re.compile(
    r",? (?:(?:kereken |mintegy |kozel |egeszen )?[\d.,\xa0 ]+ (?:forint|euro|dollar|pont)(?:ra|re|on|ig),? )?(?P<verb>\w+(?: be| fel| le)?) az? "
)


def level_and_verb(sentence: Sentence, end: int, name: Name) -> bool:
    """Whether a level and a verb stand between a percent and whose it is: "3 százalékkal 5000 forintra erősödött a Richter"."""
    if stands_behind_level(sentence, end, name):
        return True
    if sentence.lang != "hu" or not name.listed:
        return False
    found = _TO_LEVEL.fullmatch(sentence.gap(end, name.start))
    return found is not None and bool(sentence.marks_in(end + found.start("verb"), name.start, marks.MOTION))


def opens_with_verb(scope: Scope, motion: Motion) -> bool:
    """Whether a sentence opens with its verb and leaves out whom it speaks of: "Odepsaly 0,9 procenta na 875 korun"."""
    sentence = scope.sentence
    if sentence.lang not in _LANGUAGES or motion.mark is None:
        return False
    if 0 <= motion.start - sentence.start <= _OPENS:
        return True
    return _OPENING.fullmatch(sentence.gap(sentence.start, motion.start)) is not None


_EXCHANGE = Cue(r"(?:бирж|бірж)[а-яії]{0,3} [«\"“]?$")


def without_exchanges(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return the names without the exchanges that only tell where something trades: "на бирже ICE в Лондоне"."""
    if not sentence.cues & _EXCHANGE.bit:
        return names
    return [
        each
        for each in names
        if _EXCHANGE.search(sentence.gap(max(sentence.start, each.start - 12), each.start)) is None
    ]


_OF_AMOUNT = Cue(
    r"(?:,)?\s?[—–-] (?:почти |около |примерно |более чем |больше чем |свыше )?на (?P<amount>[$€]?\d[\d.,\xa0 ]*(?:трлн|млрд|млн|тыс)?\.? ?(?:долларов|долл\.?|рублей|руб\.?|евро)?) ?\($"
)
"""Between a name and a percent in brackets: how much money, of which the verb stands before: "Apple — на $61 млрд (2,1%)"."""
_WITHIN = 200


def has_amount(scope: Scope, name: Name) -> bool:
    """Whether nothing but the money that it stands for parts a name from a percent in brackets."""
    sentence = scope.sentence
    if not sentence.cues & _OF_AMOUNT.bit or name.end > scope.anchor.start:
        return False
    return _OF_AMOUNT.fullmatch(sentence.gap(name.end, scope.anchor.start)) is not None


def motion_of_amounts(scope: Scope) -> Motion | None:
    """Return the motion of a Russian list that gives each name an amount and a percent: "подешевели, в том числе Apple — на $61 млрд (2,1%)"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _OF_AMOUNT.bit:
        return None
    names = sentence.names_in(scope.left, anchor.start)
    if not names or not has_amount(scope, names[-1]):
        return None
    moved = sentence.marks_in(max(sentence.start, anchor.start - _WITHIN), names[-1].start, marks.MOTION)
    if not moved or sentence.marks_in(moved[-1].end, anchor.start, marks.METRIC):
        return None
    return by_word(moved[-1])
