"""The index of Borsa Istanbul, which Turkish texts call "endeks" before they name it, or without ever naming it."""

from collections.abc import Callable

from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import symbol_alone
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.text.patterns import Pattern

_HOME = "XU100.IS"
_IN_POINTS = Pattern(
    r"Endeks\b[^!?\n%]{0,60}(?:%|yüzde) ?\d[^!?\n]{0,60}?\b\d{1,3}(?:\.\d{3})+(?:,\d+)? puan"
)
"""Opens what is told of an index of shares: that of confidence has no thousands of points."""


def home_index(
    names: list[Name], names_behind: Callable[[], list[Name]], text: str, place: int, *, directory: Directory
) -> Name | None:
    """Return the index that "endeks" at ``place`` means: of the one exchange that the text named, else of the home market.

    ``names`` are those before it: "Borsa İstanbul ... Yılbaşından bu yana endeks yüzde 95 yükseldi".
    """
    if any(each.type is InstrumentType.INDEX and not each.market for each in names):
        return None
    markets = [each for each in names if each.market and each.listed]
    if markets:
        return markets[-1] if len({each.issuer for each in markets}) == 1 else None
    return _at_home([*names, *names_behind()], text, place, directory)


def _at_home(names: list[Name], text: str, place: int, directory: Directory) -> Name | None:
    indices = [each for each in names if each.type is InstrumentType.INDEX and each.listed]
    if any(each.listing.country != "TR" for each in indices):
        return None
    named = [each for each in indices if each.listing.symbol == _HOME]
    if named:
        return min(named, key=lambda each: abs(each.start - place))
    if not indices and _IN_POINTS.match(text, place) is None:
        return None
    listing = directory.by_symbol(_HOME)
    return None if listing is None else symbol_alone(place, place + len("Endeks"), "Endeks", listing)
