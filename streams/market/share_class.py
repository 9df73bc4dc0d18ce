"""Which of the offered instruments each claim of a chain means: prices first, the order of the text second.

Price evidence ranks what the text offers and never proposes anything else: dozens of securities share any move.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, permutations, product

ONLY_CANDIDATE = "only_candidate"
PRICE_EVIDENCE = "price_evidence"
ORDER = "order"
RANK = "rank"
NO_CANDIDATE = "no_candidate"
RIVAL_ISSUERS = "rival_issuers"

MAX_ASSIGNMENTS = 5_000
"""More ways than this to assign a chain are not weighed; each claim is then decided by itself."""

Weights = Mapping[str, int | None]
"""How well each offered symbol fits one claim, in order of rank: 2 fits, 1 fits in part, 0 does not, None not known."""

BEST = 2


def assign(chain: Sequence[Weights]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return a symbol and the reasons for it, for each claim of a chain.

    Claims of one chain mean different instruments where enough are offered. The assignment that fits best wins; where
    several fit equally well, the first candidate goes to the first claim. ``price_evidence`` stands only where every
    assignment that could fit as well, prices that are not known included, gives the claim the same symbol.

    Raises:
        ValueError: a claim is offered nothing.
    """
    if not all(chain):
        raise ValueError("a claim without a candidate cannot be assigned one")
    ways = list(islice(_ways(chain), MAX_ASSIGNMENTS + 1))
    if len(ways) > MAX_ASSIGNMENTS:
        return tuple(each for weights in chain for each in assign([weights]))
    best = max(ways, key=lambda way: _weight(chain, way, unknown=0))
    weight = _weight(chain, best, unknown=0)
    contenders = [way for way in ways if _weight(chain, way, unknown=BEST) >= weight]
    natural = ways[0]
    return tuple(
        (
            symbol,
            _reasons(
                offered=len(chain[place]),
                chained=len(chain) > 1 and len(set(natural)) == len(natural),
                by_price=bool(chain[place][symbol]) and all(way[place] == symbol for way in contenders),
                in_order=symbol == natural[place],
            ),
        )
        for place, symbol in enumerate(best)
    )


def _ways(chain: Sequence[Weights]) -> Iterator[tuple[str, ...]]:
    """Yield the assignments in the order of rank: without repeats if there is one, else with."""
    if len({tuple(weights) for weights in chain}) == 1:
        distinct: Iterator[tuple[str, ...]] = permutations(chain[0], len(chain))
    else:
        distinct = (way for way in product(*chain) if len(set(way)) == len(way))
    first = next(distinct, None)
    if first is None:
        yield from product(*chain)
        return
    yield first
    yield from distinct


def _weight(chain: Sequence[Weights], way: Sequence[str], *, unknown: int) -> int:
    weights = (chain[place][symbol] for place, symbol in enumerate(way))
    return sum(unknown if weight is None else weight for weight in weights)


def _reasons(*, offered: int, chained: bool, by_price: bool, in_order: bool) -> tuple[str, ...]:
    if offered == 1:
        return (ONLY_CANDIDATE,)
    weaker = ORDER if chained else RANK
    if by_price:
        return (PRICE_EVIDENCE, weaker) if in_order else (PRICE_EVIDENCE,)
    return (weaker,)
