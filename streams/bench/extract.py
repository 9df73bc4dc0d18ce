"""How fast the extractor reads, how long it takes to be ready, and how much memory it holds."""

import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.article import RawArticle
from schemas.codec import decode, encode
from streams.bench.texts import dense, everyday, mixed, seed_text

if TYPE_CHECKING:
    from streams.extract.extractor import Extractor


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What one set came to; times in microseconds, the best of all rounds."""

    name: str
    articles: int
    claims: int
    per_second: float
    p50_us: float
    p99_us: float


def extractor() -> "Extractor":
    """Return the extractor over the bundled reference data."""
    from streams.extract.extractor import Extractor
    from streams.instruments.load import bundled

    return Extractor(bundled())


def ready() -> tuple[Callable[[bytes], int], float]:
    """Return a reader of raw bytes that has read one article already, and the seconds until then.

    The gate comes first, as in the extract stage; imports count, because a worker pays for them too.
    """
    begun = time.perf_counter()
    reader = extractor()
    reader.read_claims(RawArticle(text=seed_text()), article_id="bench")
    seconds = time.perf_counter() - begun

    def read(value: bytes) -> int:
        return len(reader.read_claims(decode(RawArticle, value), article_id="bench").claims)

    return read, seconds


def sets(articles: int) -> dict[str, list[str]]:
    """The texts of each set."""
    return {
        "seed": [seed_text()] * articles,
        "mixed 7 KB": mixed(articles),
        "dense 7 KB": dense(articles),
        "everyday 7 KB": everyday(articles),
    }


def measure(name: str, texts: Sequence[str], read: Callable[[bytes], int], *, rounds: int) -> Figures:
    """Return the figures of the round with the highest rate; ``read`` takes raw bytes and counts claims."""
    values = [encode(RawArticle(text=text)) for text in texts]
    best: Figures | None = None
    for _ in range(rounds):
        taken = []
        claims = 0
        for value in values:
            begun = time.perf_counter()
            claims += read(value)
            taken.append(time.perf_counter() - begun)
        found = _figures(name, taken, claims)
        if best is None or found.per_second > best.per_second:
            best = found
    if best is None:
        raise ValueError("a measurement needs at least one round")
    return best


def _figures(name: str, taken: list[float], claims: int) -> Figures:
    ordered = sorted(taken)
    return Figures(
        name=name,
        articles=len(taken),
        claims=claims,
        per_second=len(taken) / sum(taken),
        p50_us=1e6 * ordered[len(ordered) // 2],
        p99_us=1e6 * ordered[int(len(ordered) * 0.99)],
    )


def resident_megabytes() -> float:
    """Return the largest memory that this process held (MB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
