"""One language's words in another's texts: all packs are merged, so what a word means may not depend on the language.

A conflict is resolved by dropping the word or by saying it with its neighbours (``won de`` in Dutch); one that cannot
be is named here with its reason: the extractor then reads the word by the article's language, and without one not at all.
A language may itself say two things with one word (Dutch ``winst``: a profit, a gain); that is no conflict of packs.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import pytest

from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.fold import fold

_RESOLVED_BY_LANGUAGE = {
    "ha": 'Vietnamese: "hạ", a fall; Hungarian: if',
    "stocks": "English means shares, French inventories",
}


def _form(word: str) -> str:
    """Return the word as the lexicon holds it: folded, apostrophes and hyphens as spaces."""
    return " ".join(fold(word).replace("'", " ").replace("-", " ").split())


def _speakers(listed: Iterable[tuple[str, Iterable[str]]]) -> dict[str, set[str]]:
    """Return the languages of each form."""
    speakers: dict[str, set[str]] = defaultdict(set)
    for code, entries in listed:
        for word in entries:
            speakers[_form(word)].add(code)
    return speakers


def _list(name: str) -> dict[str, set[str]]:
    return _speakers((pack.code, getattr(pack, name)) for pack in packs())


_MOTION = ("rises", "falls", "flat")
_PAIRS = [
    ("rises", "falls"),
    *(
        (motion, other)
        for motion in ("rises", "falls")
        for other in ("flat", "metric_nouns", "price_nouns", "negations")
    ),
    *(
        (motion, other)
        for motion in ("rises", "falls")
        for other in ("conditionals", "forecasts", "clause_breaks")
    ),
    ("price_nouns", "metric_nouns"),
]


@pytest.mark.parametrize(("one", "other"), _PAIRS, ids=[f"{one}-{other}" for one, other in _PAIRS])
def test_a_word_is_of_one_kind_in_all_languages(one: str, other: str) -> None:
    """No form stands in one list in one language and in the opposite list in another."""
    left, right = _list(one), _list(other)
    conflicts = {
        word: (sorted(left[word]), sorted(right[word]))
        for word in left.keys() & right.keys()
        if word not in _RESOLVED_BY_LANGUAGE and not left[word] & right[word]
    }
    assert conflicts == {}


def _meanings(pack: LanguagePack, field: str) -> Iterable[tuple[str, Iterable[str]]]:
    mapping: Mapping[str, Iterable[str]] = getattr(pack, field)
    return mapping.items()


@pytest.mark.parametrize("field", ["periods", "qualifiers"])
def test_a_period_or_qualifier_is_the_same_in_all_languages(field: str) -> None:
    """A phrase that two languages share means the same time, or the same precision, in both."""
    meanings = _speakers((key, entries) for pack in packs() for key, entries in _meanings(pack, field))
    assert {
        word: sorted(keys)
        for word, keys in meanings.items()
        if len(keys) > 1 and word not in _RESOLVED_BY_LANGUAGE
    } == {}


def test_only_conflicts_are_excused() -> None:
    """The table of reasons holds no word that needs none."""
    listed = [_list(name) for name in {name for pair in _PAIRS for name in pair}]
    for word, reason in _RESOLVED_BY_LANGUAGE.items():
        assert reason
        assert sum(word in each for each in listed) != 1, word


def test_short_latin_words_of_motion_are_few() -> None:
    """Two letters are a word of another meaning somewhere, so motion is not said with them except where news does."""
    short = {word for name in _MOTION for word in _list(name) if len(word) <= 2 and word.isascii()}
    assert short <= {"up", "ha"}  # "ha": a Vietnamese word counts with its own tones only
