"""What a name in the dictionary is: kind, flags, the instrument it means, and where it stands in a text."""

from dataclasses import dataclass
from enum import IntEnum, IntFlag

from schemas.instrument import Instrument
from schemas.values import value
from schemas.vocabulary import InstrumentType

SHADOWS = frozenset({InstrumentType.PRIVATE, InstrumentType.SUBSIDIARY, InstrumentType.PRODUCT})
"""What news names but no venue lists: such a name only keeps a look-alike from matching."""

LOWER_CASE_BRANDS = frozenset(
    {
        "voestalpine",
        "thyssenkrupp",
        "thyssenkrupp nucera",
        "flatexdegiro",
        "zooplus",
        "adidas",
        "freenet",
        "nagarro",
        "pbb",
        "adesso",
        "home24",
        "secunet",
        "secunet security networks",
        "windeln.de",
        "innogy",
        "technotrans",
        "bwin",
        "conwert",
        "lululemon",
        "lululemon athletica",
        "monday.com",
        "agilon health",
        "abrdn",
        "argenx",
        "trivago",
        "bpost",
        "boohoo",
        "u-blox",
        "bluebird bio",
        "onsemi",
        "tonies",
        "q.beyond",
        "bet-at-home",
        "alstria office",
        "comdirect",
        "pferdewetten.de",
        "elumeo",
    }
)
"""Companies that write themselves without a capital, in words that mean nothing else."""


class AliasKind(IntEnum):
    """What a name is to its instrument. The order is that of the tables: append only."""

    LEGAL = 0
    SHORT = 1
    BRAND = 2
    FORMER = 3
    NICK = 4
    TICKER = 5
    MARKET = 6
    MT_NOUN = 7


class Flag(IntFlag):
    """What a name needs beside it before it may be believed.

    ``AMBIGUOUS``: it means several things, one of which may be no security at all.
    ``COMMON``: it is an ordinary word of some language. ``UPPER``: it counts only when printed in capitals;
    ``CAPITAL``: only when its first letter is one.
    """

    AMBIGUOUS = 1
    COMMON = 2
    UPPER = 4
    CAPITAL = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """One name and the instrument that it means most likely.

    Attributes:
        id: the name's number in the tables; the same as long as ``Directory.version`` is.
        text: folded. ``lang``: BCP-47 of the texts in which it occurs, ``*`` for any.
        weight: 0 to 100, how good a name it is.
        context: folded words of which one must stand near it; empty for most names.
        others: what else it may mean, best first; not empty only if ``is_ambiguous``.
        source: the input that it comes from, as in ``data/manifest.json``.
    """

    id: int
    text: str
    kind: AliasKind
    lang: str
    weight: int
    is_ambiguous: bool
    is_common: bool
    context: tuple[str, ...]
    entity: Instrument
    source: str = ""
    others: tuple["Alias", ...] = ()

    def __hash__(self) -> int:
        # Caches are keyed by names; the hash of all fields would be that of the whole instrument, and of every other meaning.
        return self.id

    @property
    def is_shadow(self) -> bool:
        """Whether the name means something that no venue lists under it (a private company, a product)."""
        return self.entity.type in SHADOWS or not self.entity.symbol


@value(kw_only=False)
class NameHit:
    """A dictionary name in a window: offsets in code points of the window, end exclusive."""

    start: int
    end: int
    alias: Alias


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who stands behind listings: a company, or the index, pair, commodity or asset itself.

    ``name`` is that of the primary listing; ``symbols`` are all its listings, primary first.
    """

    id: str
    name: str
    country: str | None
    type: InstrumentType
    symbols: tuple[str, ...]
