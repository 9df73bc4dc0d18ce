"""The merged lexicon and the consonant skeleton."""

import pytest

from streams.extract import lexicon, marks
from streams.extract.skeleton import agree
from streams.text.fold import fold


def kinds(text: str, word: str, lang: str | None = None) -> int:
    folded = fold(text)
    found = lexicon.standard().find(folded, lang=lang)
    return next((mark.kinds for mark in found if folded[mark.start : mark.end] == fold(word)), 0)


def test_words_match_whole_in_alphabetic_scripts() -> None:
    """A verb inside another word is none."""
    assert kinds("shares rose", "rose", "en") & marks.RISE
    assert kinds("the roseate glow", "rose", "en") == 0


def test_words_match_anywhere_in_scripts_without_spaces() -> None:
    """Chinese writes no spaces."""
    assert kinds("股价上涨了", "上涨", "zh") & marks.RISE


@pytest.mark.parametrize(
    ("text", "word", "lang", "is_unchecked"),
    [
        ("शेयर गिरा", "गिरा", "hi", True),
        ("शेयर गिरा", "गिरा", "en", True),
        ("saham jatuh", "jatuh", "ms", True),
        ("saham jatuh", "jatuh", "id", False),
        ("saham jatuh", "jatuh", None, False),
        ("shares rose", "rose", "en", False),
    ],
)
def test_words_that_only_their_author_has_checked_are_marked(
    text: str, word: str, lang: str | None, is_unchecked: bool
) -> None:
    """What a checked pack says too needs no mark, unless the text is in the language of the other pack."""
    assert bool(kinds(text, word, lang) & marks.UNCHECKED) is is_unchecked


def test_a_longer_word_shadows_a_shorter_one() -> None:
    """ "Up to" is no rise."""
    assert not kinds("up to 5%", "up", "en")


def test_a_word_means_what_it_means_in_the_articles_language() -> None:
    """Indonesian "dan" joins, although Czech taxes fold to the same letters."""
    assert kinds("naik dan turun", "dan", "id") == marks.CONJUNCTION


@pytest.mark.parametrize(
    ("one", "other"), [("mati", "meta"), ("mita", "meta"), ("apel", "apple"), ("alfabet", "alphabet")]
)
def test_skeletons_agree_across_a_script_without_vowels(one: str, other: str) -> None:
    """What machine translation did to these names."""
    assert agree(one, other)


@pytest.mark.parametrize("word", ["pangsa", "saham", "hasil", "bobot", "harga"])
def test_ordinary_words_do_not_agree(word: str) -> None:
    """A word of the slot's kind is no issuer."""
    assert not agree(word, "meta")
    assert not agree(word, "apple")


def test_one_short_word_of_another_language_says_less_than_a_sure_guess_of_english() -> None:
    """ "tops" is German, too; a decimal comma or words enough of another language outweigh the guess."""
    words = lexicon.standard()
    assert words.language("intel tops $50, up 5%", "en", is_sure=True) == "en"
    assert words.language("intel tops $50", "en") == "de"
    assert words.language("intel tops $50, up 5%", "en") == "en"
    assert words.language("brent tops $70, up 2%", None) == "en"
    assert words.language("acmerol -6% on review", "en") == "en"
    assert words.language("philips won 1,3 procent", "en", is_sure=True) == "nl"
    assert words.language("saham astra turun hari ini", "en", is_sure=True) in {"id", "ms"}
    assert words.language("s&p 500 steg 22 point (0,4 procent)", "en") == "da"
    assert words.language("rebound, ihsg berhasil ditutup menguat 2%", "en") == "id"


def test_a_word_of_two_letters_speaks_for_no_language_against_a_guess() -> None:
    """Several languages share "na", and "plus", so that a pack more or less would decide between them."""
    words = lexicon.standard()
    assert words.language("renault a vendu 5% de voitures en plus", "fr", is_sure=True) == "fr"
    assert words.language("tomtom raakte 7 procent kwijt na de cijfers", "nl") == "nl"
    assert words.language("na de", None) is not None
