"""Several names of which one number is told: those joined behind the verb, and those whose prices a relative clause tells of."""

from itertools import takewhile

from streams.extract.german.behind import closes_list
from streams.extract.marks import Mark
from streams.extract.prose.function_words import ARTICLE_OF_ITEM, GERMANIC
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, are_joined, with_joined_behind
from streams.extract.slavic.free_order import SLAVIC
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_BRACKET = 6
_NEXT_BY = Pattern(r",(?: (?:a|zas|natomiast|kdezto|zatimco|kym|ale))?(?: o)? ?")
"""Behind a Slavic list they begin the next number, which is that of somebody else: "o 3 proc. tanieją A i B, o 4 proc. C"."""


def with_those_joined(scope: Scope, name: Name) -> tuple[Name, ...]:
    """Return a name behind a verb with those that are joined to it: "około 3 proc. tracą PGE i JSW".

    Of Germanic languages those behind a colon: "Die jeweils über 1,5 Prozent zulegten: Allianz, BASF und Bayer".
    """
    sentence = scope.sentence
    if sentence.lang == "en":
        return _in_english(scope, name)
    listed = sentence.lang in GERMANIC and sentence.gap(scope.anchor.end, name.start).rstrip().endswith(":")
    if sentence.lang not in SLAVIC and not listed and sentence.lang != "de":
        return (name,)
    joined = _in_german(scope, name) or with_joined_behind(sentence, name, scope.right)
    chain = [name, *takewhile(lambda other: other.listed, joined[1:])]
    if sentence.lang == "de" and not listed and not closes_list(sentence, chain[-1]):
        return (name,)
    own_number = scope.right < sentence.end and scope.right - chain[-1].end <= _BRACKET
    own_number = own_number and _NEXT_BY.fullmatch(sentence.gap(chain[-1].end, scope.right)) is None
    return tuple(chain) if not own_number else (name,)


_NOUN_IN = Cue(r"(?:%|per ?cent|pct)(?: each)?(?: [a-z-]+)? (?:in|for)(?: the)? $")
_ENDS = Pattern(
    r"(?:['’]s?)?(?: (?:shares|stock|stocks))?(?:\s*(?:[.;)!?]|$)|,? (?:helped|weighed|dragged|lifted|boosted|led|sent|pushed|pulled|kept|offset|hurt|limited|capped|drove|propelled|underpinned|supported)\b)"
)
"""Behind the last of several names no verb may stand that tells something else of it: "a 3% rise in Acme and Intel fell"."""


def _in_english(scope: Scope, name: Name) -> tuple[Name, ...]:
    """Return a name with those joined to it to which an English noun of motion is given: "gains of 3% each in Acme and Intel"."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _NOUN_IN.bit or name.start < end:
        return (name,)
    if _NOUN_IN.match(sentence.gap(end - 1, name.start)) is None:
        return (name,)
    joined = with_joined_behind(sentence, name, scope.right)
    if not all(each.listed for each in joined):
        return (name,)
    return tuple(joined) if _ENDS.match(sentence.gap(joined[-1].end, sentence.end)) is not None else (name,)


def _in_german(scope: Scope, name: Name) -> list[Name]:
    """Return the names of a German list of which one has its article behind the comma: "die Aktien von Airbus, der Commerzbank und auch Daimler Truck"."""
    sentence = scope.sentence
    behind = sentence.names_in(name.end, scope.right)
    if sentence.lang != "de" or not behind or sentence.gap(name.end, behind[0].start) not in ARTICLE_OF_ITEM:
        return []
    chain = [name, behind[0]]
    for other in behind[1:]:
        gap = sentence.gap(chain[-1].end, other.start)
        if (
            gap not in ARTICLE_OF_ITEM
            and gap != " und auch "
            and not are_joined(sentence, chain[-1].end, other.start)
        ):
            break
        chain.append(other)
    return chain


_WHOSE = Cue(
    r", (?:deren|dessen|ktorych|ktorej|ktorego|jejichz|jejiz|jehoz|vars|hvis|wier|wiens|jonka|joiden) (?:[^\W\d_]+ )?$"
)
"""Between names and a price noun it makes the prices theirs: "Acme und Beta, deren Kurse um 2 Prozent stiegen", "Bitcoin, dessen Kurs"."""
_DEREN = "deren "
"""It may be told together with the noun: "deren Aktie"."""
_LAST_NOUN = Pattern(r"(?P<who>[A-ZÄÖÜ][\w&-]+)(?: [a-zß]+(?:en|t)){0,2}, $")
_VERB_LAST = Pattern(r"(?: [a-zß]+(?:en|t)){0,2}")
"""What may stand between a name and such a clause: the verb that closes a German one ("will bei Acme aufstocken, deren Aktie")."""
_OF_WHICH = Cue(
    r"\"?, (?:котировки|бумаги|акции|стоимость|цена|курс|котирування|папери|акції|вартість|ціна) (?:котор(?:ых|ой|ого)|яких|якої|якого)\b"
)
"""In Russian and Ukrainian the noun stands before the word for "whose": "Газпрома, котировки которых поднялись на 2%"."""


def is_whose_of_stranger(scope: Scope, noun: Mark) -> bool:
    """Whether a German clause tells of the share of somebody unknown right before it: "hat Anteile der Acmerol gekauft, deren Aktie"."""
    sentence = scope.sentence
    if sentence.lang != "de" or not sentence.gap(noun.start, noun.end).startswith(_DEREN):
        return False
    found = _LAST_NOUN.search(sentence.text, 0, noun.start - sentence.start)
    if found is None or sentence.is_known(sentence.start + found.start("who")):
        return False
    return not sentence.names_in(sentence.start + found.start("who"), noun.start)


def whose_prices(scope: Scope, noun: Mark) -> Name | None:
    """Return the last of the names whose prices a relative clause tells of, or None where it begins otherwise."""
    sentence = scope.sentence
    if sentence.cues & _OF_WHICH.bit:
        before = sentence.names_in(sentence.start, noun.start)
        of_which = _OF_WHICH.match(sentence.gap(before[-1].end, sentence.end)) if before else None
        if of_which is not None and before[-1].listed and before[-1].end + of_which.end() > noun.end:
            return before[-1]
    if not sentence.cues & _WHOSE.bit:
        return None
    end = noun.start + len(_DEREN) if sentence.gap(noun.start, noun.end).startswith(_DEREN) else noun.start
    found = _WHOSE.search(sentence.gap(max(sentence.start, noun.start - 32), end))
    names = sentence.names_in(sentence.start, noun.start)
    if found is None or not names or not names[-1].listed:
        return None
    to_clause = sentence.gap(names[-1].end, end - len(found.group()))
    return names[-1] if _VERB_LAST.fullmatch(to_clause) is not None else None
