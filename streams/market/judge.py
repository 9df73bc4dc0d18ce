"""One article before the market: its claims and the prices of what they may mean, to checked claims.

The whole article at once, because its moves date it together and a chain of badges is assigned together.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from schemas.claim import CheckedClaim, Claim, Extraction, Market
from schemas.instrument import Instrument
from schemas.vocabulary import MarketStatus, NotChecked, SessionMethod, Verdict
from streams.market.bars import Bar, Bars, DailyAnswer, NoBars, Window, cut
from streams.market.calendars.closures import NO_CALENDARS, Calendars
from streams.market.extended.hours import asked_day, hours_meant, is_of_hours, why_no_hours
from streams.market.extended.prices import ExtendedAnswer, ExtendedBars, SymbolDay
from streams.market.extended.verdict import check_extended
from streams.market.fingerprint import Fingerprint, search
from streams.market.healing.reasons import TRANSIENT
from streams.market.moves import Tape, make_tapes, settled
from streams.market.questions import Question, chains_of, instruments_of, offers_of, questions_of, rivals_of
from streams.market.sessions import Target, published_target, stated_target, window_of
from streams.market.share_class import BEST, NO_CANDIDATE, RIVAL_ISSUERS, assign
from streams.market.snapshot import snapshot_sha256
from streams.market.venues import venue_of
from streams.market.verdict import Finding, ambiguous, check, not_checked, unsupported

_WEIGHT = {Verdict.CONFIRMED: BEST, Verdict.OTHER_SESSION: 1, Verdict.SIGN_FLIPPED: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What an article must know of the market: which symbols, over which days."""

    symbols: tuple[str, ...]
    window: Window
    extended: tuple[SymbolDay, ...] = ()
    """Symbols whose prices outside of regular hours are needed, and up to which day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Court:
    """What every claim of one article is judged by."""

    extraction: Extraction
    answers: Mapping[str, DailyAnswer]
    extended: Mapping[SymbolDay, ExtendedAnswer]
    fingerprint: Fingerprint | None
    provider: str
    snapshot: str


def needs_of(extraction: Extraction) -> Needs:
    """Return the symbols and days whose prices the claims of an article need."""
    return Needs(
        symbols=tuple(instruments_of(extraction.claims)),
        window=window_of(extraction),
        extended=tuple(dict.fromkeys(_extended_needs(extraction))),
    )


def _extended_needs(extraction: Extraction) -> Iterator[SymbolDay]:
    for claim in extraction.claims:
        for instrument in (*offers_of(claim), *rivals_of(claim)):
            day = asked_day(claim, extraction.article.published_at, instrument)
            if day is not None:
                yield instrument.symbol, day


def judge(
    extraction: Extraction,
    answers: Mapping[str, DailyAnswer],
    *,
    provider: str,
    calendars: Calendars = NO_CALENDARS,
    extended: Mapping[SymbolDay, ExtendedAnswer] | None = None,
) -> tuple[CheckedClaim, ...]:
    """Return every claim of the article with its verdict, in order.

    ``answers`` has every symbol of ``needs_of``, ``extended`` the prices outside of regular hours that it names; rows outside of
    its window have no say. A symbol without an answer is ``unavailable``.
    """
    instruments = instruments_of(extraction.claims)
    window = window_of(extraction)
    seen = {symbol: cut(answers.get(symbol, _missing(symbol)), window) for symbol in instruments}
    bars = {symbol: answer for symbol, answer in seen.items() if isinstance(answer, Bars)}
    venues = {
        symbol: venue_of(instruments[symbol], timezone=answer.timezone, calendars=calendars)
        for symbol, answer in bars.items()
    }
    needed = dict.fromkeys(_extended_needs(extraction))
    around = {need: (extended or {}).get(need, _missing(need[0])) for need in needed}
    questions = questions_of(extraction.claims, make_tapes(bars, venues))
    dated = extraction.article.published_at is not None
    undated = [] if dated else [each for each in questions if each.claim.session_hint is None]
    court = _Court(
        extraction=extraction,
        answers=seen,
        extended=around,
        fingerprint=search(undated, received_at=extraction.article.received_at),
        provider=provider,
        # Of the rows that were final: what an open session shows has no say, so it makes no other snapshot.
        snapshot=snapshot_sha256(
            seen
            | {
                symbol: replace(answer, bars=settled(answer, venues[symbol]))
                for symbol, answer in bars.items()
            },
            around,
        ),
    )
    decided = {
        checked.claim_id: checked for chain in chains_of(questions) for checked in _judge_chain(chain, court)
    }
    return tuple(decided[claim.claim_id] for claim in extraction.claims)


def _missing(symbol: str) -> NoBars:
    return NoBars(symbol=symbol, reason=NotChecked.UNAVAILABLE, detail="not answered")


def _judge_chain(chain: Sequence[Question], court: _Court) -> list[CheckedClaim]:
    """Judge the claims of one chain on each offered instrument, and assign the instruments that fit best."""
    offered = [question for question in chain if question.offers]
    findings = {
        question.claim.claim_id: {offer.symbol: _find(question, offer, court) for offer in question.offers}
        for question in offered
    }
    assigned = (
        assign([_weights(findings[question.claim.claim_id]) for question in offered]) if offered else ()
    )
    choice = dict(zip((question.claim.claim_id for question in offered), assigned, strict=True))
    checked = []
    for question in chain:
        if question.claim.claim_id not in choice:
            checked.append(_undecided(question.claim, (NO_CANDIDATE,), court))
            continue
        symbol, reasons = choice[question.claim.claim_id]
        finding = findings[question.claim.claim_id][symbol]
        if question.rivals and not _beats_rivals(question, finding, court):
            checked.append(_undecided(question.claim, (RIVAL_ISSUERS,), court))
            continue
        instrument = next(offer for offer in question.offers if offer.symbol == symbol)
        checked.append(_checked(question.claim, instrument, reasons, finding, court))
    return checked


def _weights(findings: Mapping[str, Finding]) -> dict[str, int | None]:
    return {
        symbol: None
        if finding.status is Verdict.NOT_CHECKED and finding.move is None
        else _WEIGHT.get(finding.status, 0)
        for symbol, finding in findings.items()
    }


def _beats_rivals(question: Question, finding: Finding, court: _Court) -> bool:
    """Whether prices speak for the claim's issuer and against every rival whose name is as likely."""
    if finding.status is not Verdict.CONFIRMED:
        return False
    others = [_find(question, rival, court).status for rival in question.rivals]
    return not {Verdict.CONFIRMED, Verdict.NOT_CHECKED, Verdict.AMBIGUOUS_SESSION} & set(others)


def _find(question: Question, instrument: Instrument, court: _Court) -> Finding:
    """Return the verdict on a claim if it means ``instrument``."""
    stated = question.claim.move
    reason = unsupported(stated)
    if reason is not None:
        return not_checked(stated, reason)
    answer = court.answers.get(instrument.symbol, _missing(instrument.symbol))
    if isinstance(answer, NoBars):
        return not_checked(stated, answer.reason)
    tape = question.tapes[instrument.symbol]
    published_at = court.extraction.article.published_at
    if is_of_hours(stated):
        return _find_extended(question.claim, instrument, tape, court)
    if question.claim.session_hint is not None:
        return check(
            stated, tape, stated_target(question.claim.session_hint, tape, published_at=published_at)
        )
    if published_at is not None:
        return check(stated, tape, published_target(published_at, tape))
    return _find_undated(question, tape, court.fingerprint)


def _find_extended(claim: Claim, instrument: Instrument, tape: Tape, court: _Court) -> Finding:
    """Return the verdict on a claim about a moment before the open, after the close, or within a session."""
    stated, published_at = claim.move, court.extraction.article.published_at
    reason = why_no_hours(stated, instrument)
    if reason is not None:
        return not_checked(stated, reason)
    day = asked_day(claim, published_at, instrument)
    if day is None:
        return not_checked(stated, NotChecked.NO_DATE)
    answer = court.extended[instrument.symbol, day]
    if isinstance(answer, NoBars):
        return not_checked(stated, answer.reason)
    meant, by_time = (
        hours_meant(stated.period, hint=hint, published_at=published_at, venue=tape.venue)
        for hint in (claim.session_hint, None)
    )
    method = SessionMethod.PUBLISHED if meant == by_time else SessionMethod.STATED
    return check_extended(stated, tape, answer, meant, method=method, published_at=published_at)


def _find_undated(question: Question, tape: Tape, found: Fingerprint | None) -> Finding:
    """Return the verdict by the session fingerprint: it speaks of no claim that it was not made from."""
    stated = question.claim.move
    if stated.stated_pct is None:
        return not_checked(stated, NotChecked.NO_NUMBER)
    if found is None or question.claim.claim_id not in found.claim_ids:
        return not_checked(stated, NotChecked.NO_DATE)
    if found.session is not None:
        target = Target(sessions=(found.session,), method=SessionMethod.FINGERPRINT)
        return check(stated, tape, target, fit=found.fit)
    if found.fit.fitting == 0:
        return not_checked(stated, NotChecked.NO_DATE, fit=found.fit)
    return ambiguous(stated, found.fit)


def _undecided(claim: Claim, reasons: tuple[str, ...], court: _Court) -> CheckedClaim:
    """A claim whose instrument is not decided has no move to be checked against."""
    reason = unsupported(claim.move) or NotChecked.NO_INSTRUMENT
    return _checked(claim, None, reasons, not_checked(claim.move, reason), court)


def _checked(
    claim: Claim, instrument: Instrument | None, reasons: tuple[str, ...], finding: Finding, court: _Court
) -> CheckedClaim:
    extraction = court.extraction
    return CheckedClaim(
        article=extraction.article,
        action=extraction.action,
        lane=extraction.lane,
        version=extraction.version,
        claim_id=claim.claim_id,
        issuer_id=claim.issuer_id,
        instrument=instrument,
        instrument_reasons=reasons,
        mention=claim.mention,
        move=finding.stated,
        evidence=claim.evidence,
        confidence=claim.confidence,
        verification=finding.verification,
        market=_market(instrument, finding, court),
        provenance=extraction.provenance,
        is_experimental=claim.is_experimental,
    )


def _market(instrument: Instrument | None, finding: Finding, court: _Court) -> Market:
    """Return the numbers behind a finding: the two closes, their currency, when and by whom they were said."""
    answer = None if instrument is None else court.answers.get(instrument.symbol)
    if not isinstance(answer, Bars):
        return Market(status=_status(answer), provider=court.provider, snapshot_sha256=court.snapshot)
    move, reference = finding.move, finding.reference
    if reference is None and move is not None:
        reference = Bar(date=move.reference_date, close=move.reference_close)
    is_late = finding.verification.reason in TRANSIENT
    return Market(
        status=MarketStatus.PENDING if is_late else MarketStatus.OK,
        provider=court.provider,
        currency=answer.currency,
        reference_date=None if reference is None else reference.date,
        reference_close=None if reference is None else reference.close,
        close=None if move is None else move.bar.close,
        compared=finding.compared,
        dividend=None if move is None else move.dividend,
        split_ratio=None if move is None else move.split_ratio,
        as_of=_as_of(instrument, answer, finding, court),
        snapshot_sha256=court.snapshot,
        extended=finding.extended,
    )


def _as_of(instrument: Instrument | None, answer: Bars, finding: Finding, court: _Court) -> datetime:
    """Return when the provider said what the finding rests on: the prices within the day once their reference is known."""
    if instrument is None or not is_of_hours(finding.stated) or finding.reference is None:
        return answer.as_of
    said = (
        each.as_of
        for (symbol, _), each in court.extended.items()
        if symbol == instrument.symbol and isinstance(each, ExtendedBars)
    )
    return min(said, default=answer.as_of)


def _status(answer: NoBars | None) -> MarketStatus:
    """Return whether the market data was there: a transient lack is looked at again, so it is pending."""
    if answer is None:
        return MarketStatus.UNAVAILABLE
    if answer.reason is NotChecked.DISABLED:
        return MarketStatus.DISABLED
    return MarketStatus.PENDING if answer.reason in TRANSIENT else MarketStatus.UNAVAILABLE
