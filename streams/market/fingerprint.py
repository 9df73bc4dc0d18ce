"""The session fingerprint: all stated moves of one article together date it.

One stated move fits many sessions; the moves of several issuers fit one. The numbers of the search go with the
verdict: how many sessions were searched, how many fit, by how many issuers. Share classes are one issuer, because
their prices move together.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from itertools import product
from math import prod

from schemas.claim import Fit
from schemas.vocabulary import Origin
from streams.market.moves import Tape
from streams.market.questions import Question, chains_of
from streams.market.tolerance import fitting_test

MIN_ISSUERS = 2
MIN_SESSIONS = 200
MAX_ACCIDENTS = Fraction(1, 10)
"""How many sessions may be expected to fit by accident before a unique fit proves nothing."""
MAX_WAYS = 100
"""A chain that can be assigned in more ways than this is searched claim by claim."""


class Standing(IntEnum):
    """What a session's prices say of one chain of claims, worst first."""

    CONTRADICTED = 0
    UNKNOWN = 1
    """No price of that session is known."""
    POSSIBLE = 2
    """What is known fits."""
    FITS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """The outcome of a search.

    Attributes:
        fit: its numbers.
        session: the session that the article means, if the fit may be trusted.
        claim_ids: the claims that were searched with; no other claim is dated by it.
    """

    fit: Fit
    session: date | None
    claim_ids: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """One claim on one tape: the sessions whose move is known, and those that fit."""

    known: frozenset[date]
    fits: frozenset[date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The claims of one chain: each with its fitting by symbol, and the ways to give them different symbols."""

    fittings: tuple[Mapping[str, Fitting], ...]
    ways: tuple[tuple[str, ...], ...]

    @property
    def known(self) -> frozenset[date]:
        """The sessions on which any offered price is known."""
        return frozenset().union(*(each.known for offers in self.fittings for each in offers.values()))


def search(questions: Sequence[Question], *, received_at: datetime) -> Fingerprint | None:
    """Return what the stated moves of an article say of its session; None if no claim can be searched with.

    All of them together first; if nothing fits, the page's badges alone, which are of one moment by their nature.
    Sessions that closed after the article was received cannot be meant.
    """
    usable = [question for question in questions if question.dates_the_article]
    badges = [question for question in usable if question.claim.move.origin is Origin.QUOTE_BADGE]
    everything = _search(usable, received_at)
    if everything is None or everything.fit.fitting or not 0 < len(badges) < len(usable):
        return everything
    narrowed = _search(badges, received_at)
    return narrowed if narrowed is not None and narrowed.session is not None else everything


def _search(questions: Sequence[Question], received_at: datetime) -> Fingerprint | None:
    issuers = _issuers(questions, received_at)
    if not issuers:
        return None
    searched = _standings(issuers)
    fitting = [day for day, standing in searched.items() if Standing.CONTRADICTED not in standing]
    fit = Fit(sessions_searched=len(searched), fitting=len(fitting), issuers=len(issuers))
    session = fitting[0] if len(fitting) == 1 and _is_proof(searched, fitting[0]) else None
    return Fingerprint(
        fit=fit, session=session, claim_ids=frozenset(each.claim.claim_id for each in questions)
    )


def _standings(issuers: Sequence[Sequence[Chain]]) -> dict[date, list[Standing]]:
    """Return what each searched session says of each issuer: a session counts where two issuers can be looked up."""
    known = [frozenset().union(*(chain.known for chain in chains)) for chains in issuers]
    needed = min(MIN_ISSUERS, len(issuers))
    days = sorted(frozenset().union(*known))
    standings = {day: [_issuer_standing(chains, day) for chains in issuers] for day in days}
    return {
        day: standing
        for day, standing in standings.items()
        if sum(each is not Standing.UNKNOWN for each in standing) >= needed
    }


def _is_proof(searched: Mapping[date, Sequence[Standing]], day: date) -> bool:
    """Whether a unique fit may be trusted: enough issuers fit, enough was searched, and luck is no explanation."""
    full = [place for place, standing in enumerate(searched[day]) if standing is Standing.FITS]
    if len(full) < MIN_ISSUERS or len(searched) < MIN_SESSIONS:
        return False
    sessions = len(searched)
    chances = (
        Fraction(sum(standing[place] is Standing.FITS for standing in searched.values()), sessions)
        for place in full
    )
    return prod(chances, start=Fraction(sessions)) <= MAX_ACCIDENTS


def _issuers(questions: Sequence[Question], received_at: datetime) -> list[list[Chain]]:
    """Return the chains of each issuer that any price is known of."""
    by_issuer: dict[str, list[Chain]] = {}
    for questions_of_chain in chains_of(questions):
        fittings = [_fittings(question, received_at) for question in questions_of_chain]
        for chain in _chains(fittings):
            if chain.known:
                by_issuer.setdefault(questions_of_chain[0].claim.issuer_id, []).append(chain)
    return list(by_issuer.values())


def _chains(fittings: Sequence[Mapping[str, Fitting]]) -> list[Chain]:
    if prod(len(offers) for offers in fittings) > MAX_WAYS:
        return [chain for offers in fittings for chain in _chains([offers])]
    every = list(product(*fittings))
    distinct = [way for way in every if len(set(way)) == len(way)]
    return [Chain(fittings=tuple(fittings), ways=tuple(distinct or every))]


def _fittings(question: Question, received_at: datetime) -> dict[str, Fitting]:
    """Return how the claim stands to each offered tape, over the sessions that had closed when it was received."""
    is_fitting = fitting_test(question.claim.move)
    return {
        offer.symbol: _fitting(question.tapes.get(offer.symbol), is_fitting, received_at)
        for offer in question.offers
    }


def _fitting(tape: Tape | None, is_fitting: Callable[[Decimal], bool], received_at: datetime) -> Fitting:
    if tape is None:
        return Fitting(known=frozenset(), fits=frozenset())
    closed = tape.sessions[: bisect_right(tape.sessions, received_at, key=tape.venue.close_of)]
    known = [day for day in closed if day in tape.moves]
    return Fitting(
        known=frozenset(known), fits=frozenset(day for day in known if is_fitting(tape.moves[day].pct))
    )


def _issuer_standing(chains: Sequence[Chain], day: date) -> Standing:
    """Return the worst that any chain of one issuer says; a chain without prices says nothing."""
    standings = [_chain_standing(chain, day) for chain in chains]
    known = [each for each in standings if each is not Standing.UNKNOWN]
    if not known:
        return Standing.UNKNOWN
    worst = min(known)
    return Standing.POSSIBLE if worst is Standing.FITS and len(known) < len(standings) else worst


def _chain_standing(chain: Chain, day: date) -> Standing:
    """Return the best that any assignment says."""
    return max(_way_standing(chain, way, day) for way in chain.ways)


def _way_standing(chain: Chain, way: Sequence[str], day: date) -> Standing:
    known = 0
    for offers, symbol in zip(chain.fittings, way, strict=True):
        fitting = offers[symbol]
        if day in fitting.known:
            if day not in fitting.fits:
                return Standing.CONTRADICTED
            known += 1
    if not known:
        return Standing.UNKNOWN
    return Standing.FITS if known == len(way) else Standing.POSSIBLE
