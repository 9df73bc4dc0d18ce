"""The rows that a security master is compiled from, whoever delivers them: the bundled build or a refresh."""

from dataclasses import dataclass

from schemas.vocabulary import InstrumentType
from streams.instruments.names import AliasKind, Flag

COMMON_SHARE = "common"
"""The form of an ordinary share; others are ``preferred``, ``warrant``, ``unit``, ``right``, ``note``, ``adr``."""

FORMER = "former"
"""The form of a row that only says which symbol a listing had before; its issuer goes on under another one."""

_PLAIN = Flag(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One instrument, as in :class:`schemas.instrument.Instrument`, and what ranks it.

    Attributes:
        key: what names refer to: the symbol, or an own key for what has none.
        form: what kind of share (see ``COMMON_SHARE``); empty for what is no share.
        rank: 0 is the largest; among equals the smaller rank is meant.
        valid_from, valid_to: ISO days from and until (not on) which the symbol means this issuer; empty if always.
    """

    key: str
    symbol: str
    ticker: str
    mic: str
    name: str
    type: InstrumentType
    currency: str
    issuer_id: str
    country: str = ""
    share_class: str = ""
    isin: str = ""
    form: str = ""
    rank: int = 99_999
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One meaning of one folded name: it means the listing ``key``, in any language unless told."""

    text: str
    key: str
    kind: AliasKind = AliasKind.SHORT
    lang: str = "*"
    weight: int
    flags: Flag = _PLAIN
    context: str = ""
    source: str = ""
