"""The contract of a language pack: every file in the room keeps it, and a new one is tested by being there."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

from streams.languages import codes, load
from streams.languages.pack import LanguagePack
from streams.text.fold import fold

_STRIPPED_IN_TEXT = "%()[]*:;"
"""Signs that stand against words in a text and are no part of them, so an entry that holds one is never met."""
_MAY_HOLD_SIGNS = {"tail_headers", "byline_markers", "disclosure_markers", "share_widget_markers"}
_LEAST = {"rises": 20, "falls": 20, "price_nouns": 5, "metric_nouns": 40, "tail_headers": 5}


def _lists(pack: LanguagePack) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return every list of a pack with its name, those inside mappings too."""
    for each in fields(pack):
        value = getattr(pack, each.name)
        if isinstance(value, tuple):
            yield each.name, value
        elif each.name in ("periods", "qualifiers"):
            yield from ((f"{each.name}.{key}", entries) for key, entries in value.items())
        elif each.name in ("number_words", "relative_days"):
            yield each.name, tuple(value)


@pytest.fixture(params=codes())
def pack(request: pytest.FixtureRequest) -> LanguagePack:
    """Return each pack in turn."""
    return load(request.param)


def test_it_says_whose_words_it_has(pack: LanguagePack) -> None:
    """The code is that of the file, the name is English, the decimal separator is one that exists."""
    assert pack.code in codes()
    assert load(pack.code) is pack
    assert pack.name.isascii()
    assert pack.name.istitle()
    assert pack.decimal in ".,"


def test_words_are_written_as_in_running_text(pack: LanguagePack) -> None:
    """No entry is empty, has a capital, or has space at its ends or twice inside."""
    wrong = [
        (name, word)
        for name, entries in _lists(pack)
        for word in entries
        if not word or word != word.lower() or word != " ".join(word.split())
    ]
    assert wrong == []


def test_a_list_names_a_word_once(pack: LanguagePack) -> None:
    """A word that stands twice in one list is a slip."""
    twice = [
        (name, word) for name, entries in _lists(pack) for word in set(entries) if entries.count(word) > 1
    ]
    assert twice == []


def test_folding_keeps_the_length_of_every_word(pack: LanguagePack) -> None:
    """Offsets in folded text are offsets in the text, so a word and its folded form are of one length."""
    changed = [word for _, entries in _lists(pack) for word in entries if len(fold(word)) != len(word)]
    assert changed == []


def test_words_hold_no_sign_that_a_text_sets_beside_them(pack: LanguagePack) -> None:
    """Per cent signs and brackets are read by the grammar of numbers; in a word they would only be taken away."""
    held = [
        (name, word)
        for name, entries in _lists(pack)
        if name not in _MAY_HOLD_SIGNS
        for word in entries
        if any(sign in word for sign in _STRIPPED_IN_TEXT)
    ]
    assert held == []


def test_no_word_rises_and_falls(pack: LanguagePack) -> None:
    """A word of motion has one direction, folded too, and one that says nothing moved has none."""
    rises, falls, flat = ({fold(word) for word in entries} for entries in (pack.rises, pack.falls, pack.flat))
    assert rises & falls == set()
    assert (rises | falls) & flat == set()


def test_no_suffix_rises_and_falls(pack: LanguagePack) -> None:
    """What stands right behind a number has one direction, and the one that it has elsewhere."""
    up, down = set(pack.rise_suffixes), set(pack.fall_suffixes)
    assert up & down == set()
    assert up & set(pack.falls) == set()
    assert down & set(pack.rises) == set()


def test_a_look_alike_is_no_word_of_motion(pack: LanguagePack) -> None:
    """What shadows a word may not be the word itself."""
    motion = {fold(word) for word in (*pack.rises, *pack.falls)}
    assert motion & {fold(word) for word in pack.look_alikes} == set()


def test_the_lists_that_every_language_needs_are_there(pack: LanguagePack) -> None:
    """Precision hangs on the nouns of what is no price, so a pack without them is not one."""
    short = {
        name: len(getattr(pack, name)) for name, least in _LEAST.items() if len(getattr(pack, name)) < least
    }
    assert short == {}


def test_calendars_are_whole(pack: LanguagePack) -> None:
    """Weekdays are seven and months twelve, or not given at all."""
    assert len(pack.weekdays) in (0, 7)
    assert len(pack.months) in (0, 12)


def test_a_word_fixes_one_period_and_one_qualifier(pack: LanguagePack) -> None:
    """The same words cannot mean the week and the month."""
    for mapping in (pack.periods, pack.qualifiers):
        entries = [word for entry in mapping.values() for word in {fold(each) for each in entry}]
        assert [word for word in set(entries) if entries.count(word) > 1] == []


def test_numbers_and_days_have_sensible_values(pack: LanguagePack) -> None:
    """Spelled-out numbers are of the size of a move; days lie around today."""
    assert all(0 < value <= 100 for value in pack.number_words.values())
    assert all(-7 <= day <= 7 for day in pack.relative_days.values())
