"""The decoy ledger: every number that is no claim gets a type and a reason, every name that did not count a reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from schemas.claim import Claim, RejectedNumber
from schemas.vocabulary import EvidenceRole, Field, NumberType
from streams.extract.claims import Draft
from streams.extract.fields import ReadField
from streams.extract.names.mentions import Mentions
from streams.extract.prose.sentence import Name
from streams.extract.prose.verdicts import Refusal
from streams.extract.skeleton import agree
from streams.text.fold import fold
from streams.text.numbers import NumberSurface, find_numbers

_TYPES = {
    NumberSurface.PERCENT: (NumberType.OTHER, "a percentage without a claim"),
    NumberSurface.POINTS: (NumberType.POINTS, "index points"),
    NumberSurface.MONEY: (NumberType.MONEY, "an amount of money"),
    NumberSurface.YEAR: (NumberType.YEAR, "a year"),
    NumberSurface.DATE: (NumberType.DATE, "a date"),
    NumberSurface.TIME: (NumberType.DATE, "a time of day"),
    NumberSurface.VERSION: (NumberType.VERSION, "a version or a part of a name"),
    NumberSurface.ORDINAL: (NumberType.COUNT, "an ordinal"),
    NumberSurface.MAGNITUDE: (NumberType.COUNT, "a count or an amount, in thousands or more"),
    NumberSurface.PLAIN: (NumberType.COUNT, "a number without a unit"),
}
WINDOW = 2_000
"""Code points that are searched for names at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticedName:
    """A name of something tradable, or of a look-alike, and why it did or did not count.

    ``means`` are the symbols or, for what is not listed, the names that it may stand for, best first.
    """

    field: Field
    cp_start: int
    cp_end: int
    exact: str
    means: tuple[str, ...]
    counted: bool
    reason: str


def reject_numbers(
    field: ReadField, refusals: Iterable[Refusal], drafts: Iterable[Draft]
) -> list[RejectedNumber]:
    """Return every number of a field that made no claim, in the order of the text."""
    reasons = {each.anchor.start: (each.type, each.reason) for each in refusals}
    values = {
        (each.cp_start, each.cp_end)
        for draft in drafts
        for each in draft.evidence
        if each.role is EvidenceRole.VALUE
    }
    rejected: list[RejectedNumber] = []
    for number in find_numbers(field.text, percents=field.percents):
        span = field.evidence(EvidenceRole.VALUE, number.start, number.end)
        if any(start < span.cp_end and span.cp_start < end for start, end in values):
            continue
        kind, reason = reasons.get(number.start, _TYPES[number.surface])
        rejected.append(
            RejectedNumber(
                field=field.field,
                cp_start=span.cp_start,
                cp_end=span.cp_end,
                exact=span.exact,
                type=kind,
                reason=reason,
                zone=field.zone_at(number.start),
            )
        )
    return rejected


def notice_names(
    field: ReadField, mentions: Mentions, claims: Sequence[Claim], lang: str | None
) -> list[NoticedName]:
    """Return every name of a field with what became of it, in the order of the text."""
    counted = {
        (each.cp_start, each.cp_end)
        for claim in claims
        for each in claim.evidence
        if each.role is EvidenceRole.NAME and each.field is field.field
    }
    found = [_noticed(field, name, counted) for name in _names(field.text, mentions, lang)]
    known = {claim.issuer_id: claim.mention.candidates[0].instrument.name for claim in claims}
    found += _look_alikes(field, known.values(), [(each.cp_start, each.cp_end) for each in found])
    return sorted(found, key=lambda each: each.cp_start)


def _names(text: str, mentions: Mentions, lang: str | None) -> list[Name]:
    names: list[Name] = []
    start = 0
    while start < len(text):
        end = min(len(text), start + WINDOW)
        end = (
            end
            if end == len(text)
            else max(text.rfind("\n", start, end), text.rfind(" ", start, end)) + 1 or end
        )
        names += mentions.find(text, fold(text[start:end]), start, lang)
        start = end
    return names


def _noticed(field: ReadField, name: Name, counted: set[tuple[int, int]]) -> NoticedName:
    span = field.evidence(EvidenceRole.NAME, name.start, name.name_end)
    inside = any(start < span.cp_end and span.cp_start < end for start, end in counted)
    zone = field.zone_at(name.start)
    if inside:
        reason = "its move is a claim"
    elif not name.listed:
        reason = f"not listed: {name.type.value}"
    else:
        reason = f"no move is stated of it ({zone.value})"
    return NoticedName(
        field=field.field,
        cp_start=span.cp_start,
        cp_end=span.cp_end,
        exact=span.exact,
        means=(name.listing.symbol or name.listing.name,),
        counted=inside,
        reason=reason,
    )


def _look_alikes(field: ReadField, known: Iterable[str], taken: list[tuple[int, int]]) -> list[NoticedName]:
    """Return capitalised words that are a claimed issuer's name by their consonants: a mention, never a claim."""
    firsts = [fold(name).split()[0] for name in known if name]
    found: list[NoticedName] = []
    for start, end in _capitalised(field.text):
        word = fold(field.text[start:end])
        match = next(
            (first for first in firsts if word != first and len(word) > 3 and agree(word, first)), None
        )
        if match is None:
            continue
        span = field.evidence(EvidenceRole.NAME, start, end)
        if any(low < span.cp_end and span.cp_start < high for low, high in taken):
            continue
        found.append(
            NoticedName(
                field=field.field,
                cp_start=span.cp_start,
                cp_end=span.cp_end,
                exact=span.exact,
                means=(match,),
                counted=False,
                reason="sounds like an issuer of this article: a mention, never a claim",
            )
        )
    return found


def _capitalised(text: str) -> Iterable[tuple[int, int]]:
    start = None
    for place, char in enumerate(text + " "):
        if char.isalpha():
            start = place if start is None else start
        elif start is not None:
            if text[start].isupper():
                yield start, place
            start = None
