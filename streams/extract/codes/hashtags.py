"""Companies and indices of several words that a post joins behind a hash sign: "#AsianPaints", "#CoalIndia"."""

from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.instruments.names import AliasKind
from streams.text.fold import fold
from streams.text.patterns import Pattern

_TAG = Pattern(r"(?<![\w&/])#(?P<tag>[A-Z][a-z]\w*[A-Z]\w*|[A-Z]{2,}[A-Z][a-z]\w*)(?!\w)")
_WORD = Pattern(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|\d+")
_CODES = frozenset([AliasKind.TICKER, AliasKind.MARKET])


def with_hashtags(directory: Directory, text: str, start: int, end: int, names: list[Name]) -> list[Name]:
    """Return the names of a stretch with those of hashtags whose words, parted at the capitals, the directory knows as one name."""
    found = names
    for match in _TAG.finditer(text, start, end):
        span = match.span("tag")
        words = _WORD.findall(match["tag"])
        alias = directory.named(fold(" ".join(words))) if len(words) > 1 else None
        if alias is None or alias.kind in _CODES or alias.is_common or alias.is_shadow:
            continue
        if any(each.meets(*span) for each in found):
            continue
        name = Name(
            start=span[0],
            end=span[1],
            name_end=span[1],
            surface=match["tag"],
            listing=alias.entity,
            alias=alias,
        )
        found = [*found, name]
    return found if found is names else sorted(found, key=lambda each: each.start)
