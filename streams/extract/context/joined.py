"""Several names of which one number is told: those joined behind the verb, and those whose prices a relative clause tells of."""

from itertools import takewhile

from streams.extract.german.behind import closes_list
from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, with_joined_behind
from streams.extract.slavic.free_order import LANGUAGES
from streams.text.cues import Cue

_BRACKET = 6


def with_those_joined(scope: Scope, name: Name) -> tuple[Name, ...]:
    """Return a name behind a verb with those that are joined to it: "około 3 proc. tracą PGE i JSW".

    Of Germanic languages those behind a colon: "Die jeweils über 1,5 Prozent zulegten: Allianz, BASF und Bayer".
    """
    sentence = scope.sentence
    listed = sentence.lang in GERMANIC and sentence.gap(scope.anchor.end, name.start).rstrip().endswith(":")
    if sentence.lang not in LANGUAGES and not listed and sentence.lang != "de":
        return (name,)
    joined = with_joined_behind(sentence, name, scope.right)
    chain = [name, *takewhile(lambda other: other.listed, joined[1:])]
    if sentence.lang == "de" and not listed and not closes_list(sentence, chain[-1]):
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
