"""Nordic words in which a company is joined to its share, or a name to "index": "Nordeaaktien", "Equinoraksjen", "Topixindex"."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.function_words import NORDIC
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, AliasKind
from streams.text.fold import fold
from streams.text.patterns import Pattern

_COUNTRIES = frozenset(["SE", "NO", "DK", "FI", "IS"])
_NAMES = frozenset([AliasKind.LEGAL, AliasKind.SHORT, AliasKind.BRAND])
_JOINED = Pattern(
    r"(?<![\w-])(?P<name>(?:(?:Hang|Dow) )?[A-ZÅÄÖÆØ][\w&]{2,}?)(?:(?P<share>aktien?|aktiekurs(?:en)?|aksjen?|aksjekurs(?:en)?)|index(?:et)?|indeks(?:en|et)?)\b"
)
_WORDS = ("aktie", "aksje", "index", "indeks")


def may_join(folded: str, lang: str | None) -> bool:
    """Whether a text may hold such a word."""
    return lang in NORDIC and any(word in folded for word in _WORDS)


def _is_known_there(alias: Alias, *, share: bool) -> bool:
    """Whether a name is that of an index, or of a stock of the North, or of a foreign one that no ordinary word is like."""
    if not share:
        return alias.entity.type is InstrumentType.INDEX and not alias.is_common
    if alias.entity.type is not InstrumentType.EQUITY or alias.kind not in _NAMES:
        return False
    return alias.entity.country in _COUNTRIES or not alias.is_common


def with_joined(
    directory: Directory, text: str, span: tuple[int, int], names: list[Name], found: list[Mark]
) -> tuple[list[Name], list[Mark]]:
    """Return the names and the marks of a stretch with the companies and the shares of such words."""
    taken = {name.start for name in names}
    stocks: list[Name] = []
    shares: list[Mark] = []
    for match in _JOINED.finditer(text, *span):
        alias = directory.named(fold(match.group("name")))
        start, end = match.span("name")
        if alias is None or start in taken:
            continue
        name = Name(
            start=start,
            end=end,
            name_end=end,
            surface=match.group("name"),
            listing=alias.entity,
            alias=alias,
        )
        if _is_known_there(alias, share=match.group("share") is not None):
            stocks.append(name)
            shares.append(Mark(end, match.end(), marks.PRICE))
    if not stocks:
        return names, found
    return (
        sorted([*names, *stocks], key=lambda each: each.start),
        sorted([*found, *shares], key=lambda each: each.start),
    )
