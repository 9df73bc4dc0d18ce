"""Claims in ordinary text: each one is a false alarm until a person says otherwise."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from schemas.article import RawArticle
from streams.bench.extract import extractor
from streams.errors import Misconfigured


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarms:
    """What was found, one line a claim."""

    paragraphs: int
    found: tuple[str, ...]

    @property
    def per_thousand(self) -> float:
        """Claims per 1,000 paragraphs."""
        return 1_000 * len(self.found) / self.paragraphs if self.paragraphs else 0.0


def count_claims(file: str) -> Alarms:
    """Read every paragraph by itself and return its claims.

    Raises:
        Misconfigured: the file cannot be read as UTF-8 text.
    """
    reader = extractor()
    found = []
    count = 0
    for paragraph in _paragraphs(file):
        count += 1
        reading = reader.read_claims(RawArticle(text=paragraph), article_id="bench")
        for claim in reading.claims:
            symbol = claim.mention.candidates[0].instrument.symbol
            found.append(f"{symbol} {claim.move.stated_pct} %: {paragraph}")
    return Alarms(paragraphs=count, found=tuple(found))


def _paragraphs(file: str) -> Iterator[str]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(
            f"cannot read {file} ({error}): give a UTF-8 text file, one paragraph a line"
        ) from None
    return (line for line in text.splitlines() if line.strip())
