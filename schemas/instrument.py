"""What can be meant: instruments, and the candidates for a mention."""

from dataclasses import dataclass
from decimal import Decimal

from schemas.vocabulary import InstrumentType


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """The thing traded, e.g. Alphabet class C on Nasdaq.

    Attributes:
        id: ``MIC:TICKER`` (``XNAS:GOOG``) for a listing, else the issuer id (``idx:GDAXI``).
        symbol: Yahoo's string (``BRK-B``, ``BBCA.JK``, ``^GDAXI``, ``EURUSD=X``).
        ticker: the venue's own code.
        mic: ISO 10383 code of the venue; None for indices, currencies and crypto assets.
        currency: ISO 4217; ``GBp`` stays ``GBp``.
        issuer_id: the key of the later topics: ``cik:1326801``, ``idx:GDAXI``, ``fx:EURUSD``, own ids elsewhere.
    """

    id: str
    symbol: str
    ticker: str
    mic: str | None
    name: str
    type: InstrumentType
    currency: str | None
    share_class: str | None
    issuer_id: str
    isin: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An instrument that the text offered for a mention.

    ``score`` is 0 to 1; ``reasons`` say why it ranks where it does, in order of weight.
    """

    instrument: Instrument
    score: Decimal
    reasons: tuple[str, ...] = ()
