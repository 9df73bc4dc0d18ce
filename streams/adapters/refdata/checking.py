"""What reference data must be before it is used: enough rows, the symbols everyone knows, one meaning for a sure name."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.source import Collected, Distrusted, LabelRow, Source

LEAST_PCT = 5
MOST_PCT = 20
MOST_MALFORMED_PCT = 20
REQUIRED = frozenset({"META", "AAPL", "BBCA.JK", "005930.KS"})
EXPECTED = frozenset({"delisted"})
"""Reasons that say nothing against a source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What a source gave last time."""

    rows: int
    parts: Mapping[str, int] = field(default_factory=dict)
    asked: int = 0


def believe(source: Source, collected: Collected, before: Before | None, *, allow_pct: int) -> None:
    """Return if an answer may replace what is installed.

    Args:
        source: whose answer it is.
        collected: the answer.
        before: the last one, None if there is none to compare with.
        allow_pct: a change that the operator allows beside -5 % and +20 %.

    Raises:
        Distrusted: the answer is too short or too long, lacks symbols or a part, or is malformed.
    """
    for cause in (*_shape(source, collected), *(_size(collected, before, allow_pct) if before else ())):
        where = collected.urls[0] if len(collected.urls) == 1 else f"{collected.urls[0]} and others"
        raise Distrusted(f"{source.name}: {where} {cause}")


def _shape(source: Source, collected: Collected) -> Iterator[str]:
    kept = "what is installed stays in use"
    present = {"" if isinstance(row, LabelRow) else _symbol(row) for row in collected.rows}
    if not collected.rows:
        yield f"has no row that is well formed: {kept}; look at what it sends"
    malformed = [
        each
        for each in collected.rejected
        if each.reason not in EXPECTED and not each.reason.startswith("answered: ")
    ]
    total = len(collected.rows) + len(malformed)
    if total and len(malformed) * 100 > total * MOST_MALFORMED_PCT:
        first = malformed[0]
        yield f"has {len(malformed)} malformed rows of {total} (first: {first.place}, {first.reason}): {kept}; its format may have changed"
    if lacking := sorted(source.required - present):
        yield f"lacks {', '.join(lacking)}: {kept}; its list is incomplete, try again later"


def _symbol(row: object) -> str:
    return str(getattr(row, "symbol", "") or getattr(row, "ticker", ""))


def _size(collected: Collected, before: Before, allow_pct: int) -> Iterator[str]:
    gone = [
        part
        for part, count in before.parts.items()
        if count and part in _asked(collected, before) and not collected.parts.get(part)
    ]
    if gone:
        yield f"has no row left for {', '.join(gone)}: what is installed stays in use; try again later"
    shared = [part for part in before.parts if part in collected.parts]
    had = sum(before.parts[part] for part in shared) or before.rows
    has = sum(collected.parts[part] for part in shared) if shared else len(collected.rows)
    if before.asked and collected.asked:
        had = had * collected.asked // before.asked
    least, most = max(LEAST_PCT, allow_pct), max(MOST_PCT, allow_pct)
    if had and not had * (100 - least) <= has * 100 <= had * (100 + most):
        change = round((has - had) * 100 / had)
        yield (
            f"has {has} rows where {had} were expected ({change:+} %, allowed -{least} % to +{most} %): what is installed "
            f"stays in use; if the list did change so much, run again with --allow-change {abs(change) + 1}"
        )


def _asked(collected: Collected, before: Before) -> frozenset[str]:
    """Return the parts that this answer must have: all of the last one, unless fewer questions were asked."""
    return frozenset(before.parts) if not collected.asked else frozenset()


def problems(master: Master, required: frozenset[str]) -> list[str]:
    """Return what is wrong with a security master, one line each; nothing if it may be used."""
    symbols = [each.symbol for each in master.listings.values() if each.symbol and not each.valid_to]
    found = [f"the symbol {each} is missing" for each in sorted(required - set(symbols))]
    twice = sorted(each for each, count in Counter(symbols).items() if count > 1)
    found += [f"the symbol {each} occurs twice" for each in twice]
    for text in master.unsettled():
        issuers = sorted({master.listings[each.key].issuer_id for each in master.names[text]})
        found.append(f"the name {text!r} is sure and means {' and '.join(issuers)}")
    return found
