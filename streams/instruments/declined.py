"""Names of companies in the cases of a language: Czech "Volkswagenu" is Volkswagen, "Tesly" is Tesla.

Which endings a language has stands in its pack. A form counts only where its word has a capital that says something, and leads
to a company's name that is no ordinary word of the language.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from schemas.vocabulary import InstrumentType
from streams.instruments.names import Alias, NameHit
from streams.languages import codes, load
from streams.text.fold import fold
from streams.text.patterns import Pattern
from streams.text.words import words_of

SHORTEST = 4
"""A name of fewer letters is not looked for in its cases."""
_LONG = 5
"""A name that is a word, too, has at least so many letters to be believed in a case."""
WORDS_BEFORE = 2
"""Of a name of several words the last is declined; so many capitalised ones may stand before it."""
_WORD = Pattern(r"(?<![\w.@#$&'’-])[^\W\d_][\w&]*[^\W\d_](?![\w&])")
_SHARE = Pattern(r" (?:osake|osakkee|osakkeid|osakekurssi|kurssi)")
"""Behind a Finnish genitive it makes it the owner of a share: "Teslan osake"."""
_COMPANIES = frozenset({InstrumentType.EQUITY, InstrumentType.PRIVATE, InstrumentType.SUBSIDIARY})
Named = Callable[[str], Alias | None]


@cache
def endings_of(lang: str) -> tuple[tuple[str, str], ...]:
    """Return the case endings of a language with what the name ends in instead, folded, the longest first."""
    if lang not in codes():
        return ()
    pairs = [(fold(each), fold(base)) for base, forms in load(lang).case_endings.items() for each in forms]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


def with_declined(hits: list[NameHit], folded: str, original: str, lang: str, named: Named) -> list[NameHit]:
    """Return the names of a window with those that stand in a case, in order; ``named`` looks a folded name up."""
    if not endings_of(lang):
        return hits
    more = list(_declined(hits, folded, original, lang, named))
    if not more:
        return hits
    kept = [each for each in hits if all(each.end <= one.start or one.end <= each.start for one in more)]
    return sorted([*kept, *more], key=lambda each: each.start)


def _declined(
    hits: Sequence[NameHit], folded: str, original: str, lang: str, named: Named
) -> Iterator[NameHit]:
    before: list[tuple[int, int]] = []
    for match in _WORD.finditer(original):
        start, end = match.span()
        if original[start:end].islower():
            continue
        before = [each for each in before[-WORDS_BEFORE:] if original[each[1] : each[1] + 1] == " "]
        before.append((start, end))
        owns = lang == "fi" and _SHARE.match(folded, end) is not None
        if any(
            each.start <= start and end <= each.end and not (owns and each.alias.lang != lang)
            for each in hits
        ):
            continue
        opens = _opens(original, start)
        if opens and not owns and folded[start:end] in words_of(lang):
            continue
        begins = [each[0] for each in _run(before)]
        found = _meant(folded, begins, end, lang, named)
        if found is not None and _is_told(found.alias, opens=opens and not owns, owns=owns):
            yield found


def _run(words: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the last words that stand one space apart, the first of them first."""
    run = [words[-1]]
    for each in reversed(words[:-1]):
        if each[1] + 1 != run[0][0]:
            break
        run.insert(0, each)
    return run


def _meant(folded: str, begins: Sequence[int], end: int, lang: str, named: Named) -> NameHit | None:
    for ending, base in endings_of(lang):
        stem_end = end - len(ending)
        if stem_end - begins[-1] < SHORTEST - 1 or not folded.endswith(ending, 0, end):
            continue
        for begin in begins:
            name = folded[begin:stem_end] + base
            alias = named(name) if len(name) >= SHORTEST else None
            if alias is not None:
                return NameHit(begin, end, alias)
    return None


def _opens(original: str, start: int) -> bool:
    """Whether a word opens a sentence, where its capital says nothing."""
    return original[max(0, start - 2) : start].strip(" \"'„“»«-–—") in {"", ".", ":", "!", "?", "\n"}


def _is_told(alias: Alias, *, opens: bool, owns: bool) -> bool:
    """Whether the capital alone tells that a company is meant: its name is no word, or owns a share, or is long and not the sentence's first."""
    if alias.entity.type not in _COMPANIES:
        return False
    is_word = alias.is_common or alias.is_ambiguous or bool(alias.context)
    return not is_word or owns or (not opens and len(alias.text) >= _LONG)
