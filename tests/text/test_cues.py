"""Cues: the letters that tell which rules a sentence may concern."""

import json
import re
from pathlib import Path

import pytest

from streams.extract import extractor
from streams.text import cues
from streams.text.cues import Cue, cues_in, required
from streams.text.fold import fold

_NO_LETTERS = re.compile(r"\\[A-Za-z]|\(\?P<\w+>|\[[^\]]*\]")
"""Escapes, names of groups, and classes, which may hold more than a text does."""
GOLDEN = Path(__file__).parents[1] / "golden"


def sentences() -> list[str]:
    """The golden sentences of all languages, folded."""
    lines = [line for file in sorted(GOLDEN.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    return [fold(json.loads(line)["text"]) for line in lines]


def rules() -> list[Cue]:
    """The cues of all rules, which the extractor's modules register as they are read."""
    assert extractor.__doc__
    return cues._CUES


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bless than (?:a )?$", {"less than "}),
        (r" (?:de|del) ", {" de ", " del "}),
        (r"(?:first|second)[- ](?:half|quarter)\b", {"first half", "first-half", "first quarter", "first-quarter", "second half", "second-half", "second quarter", "second-quarter"}),
        (r"\d+\s(?:tons|tonnes of)\b", {"tons", "tonnes of"}),
        (r"q[1-3]\b", {"q1", "q2", "q3"}),
        (r"(?:up|down)(?! to)[^,]*\bgold\b", {"gold"}),
        (r"(?:[a-z]+ )?risers?", {"riser"}),
    ],
)  # fmt: skip
def test_a_match_needs_the_letters_that_its_pattern_spells(pattern: str, letters: set[str]) -> None:
    """Optional parts, classes and looks ahead need nothing; of several needs the rarest counts."""
    assert required(pattern) == letters


@pytest.mark.parametrize("pattern", [r"[a-z]+", r"(?:gold)?", r"gold|\d+", r"[^a]"])
def test_a_pattern_without_certain_letters_is_refused(pattern: str) -> None:
    """Nothing could tell where it may match."""
    with pytest.raises(ValueError, match="no certain letters"):
        required(pattern)


def test_every_rule_that_matches_a_sentence_is_cued_by_it() -> None:
    """A rule that is skipped would not have matched: no golden sentence matches a pattern without its cue."""
    matched = 0
    for text in sentences():
        found = cues_in(text)
        for cue in rules():
            if cue.search(text) is not None:
                matched += 1
                assert found & cue.bit, (cue.pattern, text)
    assert matched > len(rules())


def test_no_rule_waits_for_what_folding_takes_away() -> None:
    """Capitals, accents and typographic dashes stand in no folded sentence, so a pattern that spells them says less than it seems to."""
    spelled = {cue.pattern: _NO_LETTERS.sub("", cue.pattern) for cue in rules()}
    assert [pattern for pattern, letters in spelled.items() if fold(letters) != letters] == []


def test_a_sentence_concerns_few_rules() -> None:
    """A plain sentence passes nearly all rules by."""
    assert rules()
    assert cues_in("apple shares rose 1.2% on tuesday.").bit_count() < 8


def test_a_rule_that_is_read_later_is_looked_for_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """The automaton is built anew when a module with cues comes in."""
    monkeypatch.setattr(cues, "_CUES", list(cues._CUES))
    assert cues_in("acmerol") == 0
    late = Cue("acmer[ou]l")
    assert cues_in("acmerol") == late.bit
    cues._finder.cache_clear()
