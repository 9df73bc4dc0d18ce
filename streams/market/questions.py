"""What the market is asked: each claim with the instruments that the text offers for it, and their tapes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from schemas.claim import Claim
from schemas.instrument import Instrument
from schemas.vocabulary import DAY_LIKE, FURNITURE, InstrumentType, Period, Qualifier
from streams.market.moves import Tape
from streams.market.periods import SPANNING

NEVER_LISTED = frozenset({InstrumentType.PRIVATE, InstrumentType.SUBSIDIARY, InstrumentType.PRODUCT})
MAX_OFFERS = 6
"""Candidates of one mention whose prices are asked for; share classes and listings beyond are not decided among."""
CLOSE_SCORE = Decimal("0.1")
"""A candidate of another issuer within this distance of the first one's score is a rival."""
OF_THE_CLOSE = frozenset({None, Period.DAY, Period.CLOSE})
"""Periods whose number is the change from close to close."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One claim, and what the market data may choose among.

    Attributes:
        offers: the candidates of the claim's own issuer, best first: the issuer is the key of all later topics, so
            price evidence chooses among its share classes and listings.
        rivals: candidates of other issuers that the text makes about as likely.
        tapes: by symbol; an offer without a tape was not answered.
    """

    claim: Claim
    offers: tuple[Instrument, ...]
    rivals: tuple[Instrument, ...]
    tapes: Mapping[str, Tape]

    @property
    def dates_the_article(self) -> bool:
        """Whether its number, close to close and of a sure issuer, can help to find the session."""
        move = self.claim.move
        return (
            move.stated_pct is not None
            and move.period in OF_THE_CLOSE
            and move.qualifier is not Qualifier.AS_MUCH_AS
            and self.claim.mention.zone not in FURNITURE
            and not self.rivals
            and any(offer.symbol in self.tapes for offer in self.offers)
        )


def offers_of(claim: Claim) -> tuple[Instrument, ...]:
    """Return the listed candidates of the claim's own issuer, best first."""
    own = [
        each.instrument for each in claim.mention.candidates if each.instrument.issuer_id == claim.issuer_id
    ]
    return tuple(each for each in own if each.type not in NEVER_LISTED)[:MAX_OFFERS]


def rivals_of(claim: Claim) -> tuple[Instrument, ...]:
    """Return the listed candidates of other issuers whose score is close to the best of the claim's own."""
    scores = [each.score for each in claim.mention.candidates if each.instrument.issuer_id == claim.issuer_id]
    if not scores:
        return ()
    return tuple(
        each.instrument
        for each in claim.mention.candidates
        if each.instrument.issuer_id != claim.issuer_id
        and each.instrument.type not in NEVER_LISTED
        and each.score >= max(scores) - CLOSE_SCORE
    )[:MAX_OFFERS]


def instruments_of(claims: Iterable[Claim]) -> dict[str, Instrument]:
    """Return every instrument whose prices the claims need, by Yahoo symbol, in order of appearance.

    A claim over a period that daily bars cannot answer needs none.
    """
    return {
        each.symbol: each
        for claim in claims
        if claim.move.period in DAY_LIKE or claim.move.period in SPANNING
        for each in (*offers_of(claim), *rivals_of(claim))
    }


def questions_of(claims: Iterable[Claim], tapes: Mapping[str, Tape]) -> tuple[Question, ...]:
    """Return the question of each claim, in order."""
    return tuple(
        Question(claim=claim, offers=offers_of(claim), rivals=rivals_of(claim), tapes=tapes)
        for claim in claims
    )


def chains_of(questions: Sequence[Question]) -> tuple[tuple[Question, ...], ...]:
    """Group the questions of one chain of badges about one issuer, in the order of the text; others stand alone."""
    chains: dict[tuple[int | str, str], list[Question]] = {}
    for question in questions:
        claim = question.claim
        key = claim.claim_id if claim.slot is None else claim.slot
        chains.setdefault((key, claim.issuer_id), []).append(question)
    return tuple(tuple(sorted(chain, key=lambda each: each.claim.position)) for chain in chains.values())
