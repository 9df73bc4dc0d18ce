"""The golden sentences, with a floor for precision and recall per language and per class."""

import tomllib
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from schemas.article import RawArticle
from streams.languages import codes
from tests.extract.reading import extractor, read, symbol
from tests.golden.rows import LANGUAGES, Row, every_row, rows, rows_of

HERE = Path(__file__).parent
FLOORS: dict[str, Any] = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))
LARGE = frozenset(["en", "id", "de", "fr", "es", "pt", "it", "nl", "tr", "ru", "ja", "zh", "ko"])
"""Languages that the sources write most in."""


CLASSES = sorted({row["class"] for row in every_row()})


def wanted(row: Row) -> set[tuple[str, str]]:
    return {(each["symbol"], f"{float(each['stated_pct']):+.4f}") for each in row["claims"]}


@cache
def found(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((symbol(claim), f"{claim.move.stated_pct:+.4f}") for claim in read(text).claims)


def rates(chosen: Iterable[Row]) -> tuple[float, float]:
    """Return precision and recall over claims; 1 where there is none to count."""
    right = wrong = missed = 0
    for row in chosen:
        claims, expected = found(row["text"]), wanted(row)
        right += len(claims & expected)
        wrong += len(claims - expected)
        missed += len(expected - claims)
    return (
        right / (right + wrong) if right + wrong else 1.0,
        right / (right + missed) if right + missed else 1.0,
    )


def assert_over_floor(kind: str, name: str, chosen: Iterable[Row]) -> None:
    floor = FLOORS.get(kind, {}).get(name, FLOORS["default"])
    chosen = list(chosen)
    precision, recall = rates(chosen)
    assert precision >= floor["precision"], f"{name}: precision {precision:.3f}\n{faults(chosen)}"
    assert recall >= floor["recall"], f"{name}: recall {recall:.3f}\n{faults(chosen)}"


def faults(chosen: Iterable[Row]) -> str:
    """Return the sentences whose claims are not those wanted, one a line."""
    return "\n".join(
        f"{row['id']}: false {sorted(found(row['text']) - wanted(row))}, missed {sorted(wanted(row) - found(row['text']))}: {row['text']}"
        for row in chosen
        if found(row["text"]) != wanted(row)
    )


@pytest.mark.parametrize("lang", codes())
def test_a_language_has_enough_sentences(lang: str) -> None:
    """Forty for a large language, ten for a small one; no text counts twice, and some of them are decoys."""
    texts = {row["text"] for row in rows(lang)}
    assert len(texts) >= (40 if lang in LARGE else 10)
    assert any(not row["claims"] for row in rows(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_keeps_its_floor(lang: str) -> None:
    """Precision and recall over the claims of its sentences."""
    assert_over_floor("language", lang, rows(lang))


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_keeps_its_floor(name: str) -> None:
    """Over the sentences of all languages: a rule that breaks in one of them is seen by its name."""
    assert_over_floor("class", name, (row for row in every_row() if row["class"] == name))


def test_hard_sentences_keep_their_floor() -> None:
    """They may be missed, but no change makes more of them wrong unseen."""
    assert_over_floor("set", "hard", rows_of("hard.jsonl"))


def test_no_floor_is_left_over() -> None:
    """Every entry is of a language, a class or a set that exists."""
    assert set(FLOORS.get("language", {})) <= set(LANGUAGES)
    assert set(FLOORS.get("class", {})) <= set(CLASSES)
    assert set(FLOORS["set"]) == {"hard"}


def test_every_sentence_has_its_own_id() -> None:
    """Over all files, the hard ones too."""
    counts = Counter(row["id"] for row in [*every_row(), *rows_of("hard.jsonl")])
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_decoy_makes_a_claim(lang: str) -> None:
    """Sentences without a move stay silent, in every language."""
    loud = {
        row["id"]: sorted(found(row["text"]))
        for row in rows(lang)
        if not row["claims"] and found(row["text"])
    }
    assert loud == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_hot_path_makes_the_claims_of_the_full_reading(lang: str) -> None:
    """What it leaves out, because nobody asks for reasons there, makes no claim."""
    for row in rows(lang):
        article = RawArticle(text=row["text"])
        hot = extractor().read_claims(article, article_id="art_test").claims
        assert hot == read(row["text"]).claims, row["id"]


PERIODS = [row for lang in LANGUAGES for row in rows(lang) if any("period" in each for each in row["claims"])]


@pytest.mark.parametrize("row", PERIODS, ids=[row["id"] for row in PERIODS])
def test_a_period_is_read_where_a_sentence_states_it(row: Row) -> None:
    """The period of each claim for which the corpus gives one."""
    read_as = {
        (symbol(claim), f"{claim.move.stated_pct:+.4f}"): claim.move.period
        for claim in read(row["text"]).claims
    }
    stated = {
        (each["symbol"], f"{float(each['stated_pct']):+.4f}"): each["period"]
        for each in row["claims"]
        if "period" in each
    }
    assert {each: read_as.get(each) for each in stated} == stated
