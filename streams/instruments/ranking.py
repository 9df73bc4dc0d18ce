"""Which of the instruments that a name may mean ranks first, and why: scores by rule, no learning.

The scores order candidates and say how much is left open; they are no probabilities. A name's weight (0 to 100) is what
it is worth when nothing speaks against it.
"""

from decimal import Decimal

from schemas.instrument import Candidate, Instrument
from streams.instruments.names import Alias, AliasKind

AMBIGUOUS = Decimal("0.6")
SIBLING = Decimal("0.9")
ELSEWHERE = Decimal("0.5")
OTHER_MEANING = Decimal("0.7")
_CENT = Decimal("0.01")

_KIND_WORDS = {
    AliasKind.LEGAL: "legal name",
    AliasKind.SHORT: "short name",
    AliasKind.BRAND: "brand",
    AliasKind.FORMER: "former name",
    AliasKind.NICK: "nickname",
    AliasKind.TICKER: "local code",
    AliasKind.MARKET: "market without a named index",
    AliasKind.MT_NOUN: "machine-translated noun",
}


def candidate(instrument: Instrument, score: Decimal, *reasons: str) -> Candidate:
    """Return a candidate with a score of two digits between 0 and 1."""
    bounded = min(max(score, Decimal(0)), Decimal(1))
    return Candidate(instrument=instrument, score=bounded.quantize(_CENT), reasons=reasons)


def score(alias: Alias) -> Decimal:
    """Return what a name is worth alone."""
    worth = Decimal(alias.weight) / 100
    return worth * AMBIGUOUS if alias.is_ambiguous or alias.is_common else worth


def reasons(alias: Alias) -> tuple[str, ...]:
    """Return why a name offers its instrument, in words for a person."""
    said = [f"{_KIND_WORDS[alias.kind]} {alias.text!r}" + (f" ({alias.lang})" if alias.lang != "*" else "")]
    if alias.is_common:
        said.append("an ordinary word as well")
    if alias.is_ambiguous:
        said.append("may mean something else")
    if alias.context:
        said.append(f"needs one of: {', '.join(alias.context[:6])}")
    if alias.is_shadow:
        said.append(f"not listed: {alias.entity.type.value}")
    return tuple(said)


def of_alias(
    alias: Alias, siblings: tuple[Instrument, ...], elsewhere: tuple[Instrument, ...]
) -> list[Candidate]:
    """Return the candidates of one meaning: its listing, the issuer's other classes, its listings elsewhere."""
    top = score(alias)
    why = reasons(alias)
    named = alias.entity.share_class
    classes = [
        candidate(
            each, top * SIBLING, f"share class {each.share_class or each.ticker} of the same issuer", *why
        )
        for each in siblings
    ]
    others = [
        candidate(each, top * ELSEWHERE, f"the same issuer, listed on {each.mic or 'another venue'}", *why)
        for each in elsewhere
    ]
    first = candidate(
        alias.entity, top, *([f"class {named} is first by size"] if named and siblings else []), *why
    )
    return [first, *classes, *others]


def merge(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates best first, each instrument once."""
    seen: dict[str, Candidate] = {}
    for each in sorted(candidates, key=lambda one: -one.score):
        seen.setdefault(each.instrument.id, each)
    return tuple(seen.values())
