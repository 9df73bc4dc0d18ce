"""Whether confidence is what it says: over labelled sentences, how often claims of each class and band are right."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson

from schemas.article import RawArticle
from schemas.claim import Claim
from streams.bench.extract import extractor
from streams.errors import Misconfigured

MENDED = "claims.*.jsonl"
"""Sentences on which the rules were mended, in their folder; they count for less."""
MENDED_WEIGHT = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One class of claims.

    Attributes:
        part: which part of the confidence the class is about: ``shape``, ``link`` or ``value`` (its band).
        right, count: claims, those of mended sentences counted in part.
        rate: ``(right + 1) / (count + 2)``.
        stated: the mean of what the claims of the class say of themselves.
    """

    part: str
    name: str
    right: float
    count: float
    rate: float
    stated: float


@dataclass(frozen=True, slots=True)
class _Judged:
    claim: Claim
    is_move: bool
    is_right: bool
    weight: float


def calibration(files: list[str], *, mended: str | None = None) -> list[Row]:
    """Return the table of reliability over labelled sentences (``id, text, claims[{symbol, stated_pct}]``, one a line).

    A wrong claim whose number is stated of another security counts against the link, any other against the shape.

    Raises:
        Misconfigured: a file cannot be read, or a line is no labelled sentence.
    """
    judged = [each for file in files for each in _judge(Path(file), 1.0)]
    if mended is not None:
        judged += [each for path in sorted(Path(mended).glob(MENDED)) for each in _judge(path, MENDED_WEIGHT)]
    moves = [each for each in judged if each.is_move]
    return [
        *_rows("shape", judged, lambda each: (_rule(each.claim), each.claim.confidence.shape, each.is_move)),
        *_rows("link", moves, lambda each: (_origin(each.claim), each.claim.confidence.link, each.is_right)),
        *_rows("value", judged, lambda each: (_band(each.claim), each.claim.confidence.value, each.is_right)),
    ]


def _rows(part: str, judged: list[_Judged], ask: Any) -> list[Row]:
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for each in judged:
        name, stated, is_right = ask(each)
        entry = sums[name]
        entry[0] += each.weight * is_right
        entry[1] += each.weight
        entry[2] += each.weight * float(stated)
    return [
        Row(
            part=part,
            name=name,
            right=right,
            count=count,
            rate=(right + 1) / (count + 2),
            stated=stated / count,
        )
        for name, (right, count, stated) in sorted(sums.items())
    ]


def _rule(claim: Claim) -> str:
    return f"{claim.confidence.rule} {claim.confidence.shape}"


def _origin(claim: Claim) -> str:
    return f"{claim.confidence.rule.partition('/')[0]} {claim.confidence.link}"


def _band(claim: Claim) -> str:
    tenth = min(int(claim.confidence.value * 10), 9)
    return f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}"


def _judge(path: Path, weight: float) -> Iterator[_Judged]:
    reader = extractor()
    for text, wanted in _labelled(path):
        numbers = {number for _, number in wanted}
        reading = reader.read_claims(RawArticle(text=text), article_id="bench")
        for claim in reading.claims:
            number = claim.move.stated_pct
            symbol = claim.mention.candidates[0].instrument.symbol
            yield _Judged(claim, number in numbers, (symbol, number) in wanted, weight)


def _labelled(path: Path) -> list[tuple[str, set[tuple[str, Decimal]]]]:
    """Return the text of each sentence with the symbols and the signed percentages that it states."""
    try:
        rows = [orjson.loads(line) for line in path.read_bytes().splitlines() if line.strip()]
        return [
            (str(row["text"]), {(each["symbol"], Decimal(each["stated_pct"])) for each in row["claims"]})
            for row in rows
        ]
    except (OSError, orjson.JSONDecodeError, KeyError, TypeError, ArithmeticError) as error:
        raise Misconfigured(
            f"cannot read labelled sentences from {path} ({type(error).__name__}: {error}): "
            "one JSON object a line, with text and claims"
        ) from None
