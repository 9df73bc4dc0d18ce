"""How sure a claim is: the chance that its number is a move, that its security is the one meant, and that its sign is right.

Each part is a rate. The rates come from the labelled sentences of the project (``tests/golden``: the golden sentences,
and ``hard.jsonl``, which was written in the shapes in which real reports led the rules astray), by
``(right + 1) / (all + 2)`` over the claims of a class, a golden sentence counting a quarter, because the rules were mended
on it. ``tapewire bench calibration tests/golden/*.jsonl`` prints the rates of today beside the values here, and how often
claims of each band of the product are right. A class with few cases keeps a value between its rate and that of its
neighbours. Two faults are told apart: a number that is no move of anything (``shape``), and the move of another security
(``link``).
"""

from decimal import Decimal
from functools import cache, lru_cache

from schemas.claim import Confidence
from schemas.instrument import Candidate
from schemas.vocabulary import RepairKind, SignSource
from streams.extract.forms import runs_on
from streams.extract.prose.sentence import Name
from streams.extract.prose.support import Support
from streams.extract.prose.verdicts import Finding
from streams.extract.quotes.badges import Badge

_HUNDREDTH = Decimal("0.01")
_SIGN = {
    SignSource.MINUS: Decimal("0.99"),
    SignSource.PLUS: Decimal("0.99"),
    SignSource.ARROW: Decimal("0.99"),
    SignSource.ALT_TEXT: Decimal("0.99"),
    SignSource.WORD: Decimal("0.99"),
    SignSource.UNSIGNED: Decimal("0.90"),
}
"""An unsigned badge means a rise at most publishers; some drop the sign of falls."""

_SHAPES: dict[str, dict[int, Decimal]] = {
    "price_noun": {0: Decimal("0.94")},
    "name": {
        0: Decimal("0.80"),
        62: Decimal("0.88"),
        75: Decimal("0.95"),
        80: Decimal("0.92"),
        85: Decimal("0.96"),
        95: Decimal("0.98"),
    },
    "respectively": {0: Decimal("0.95")},
    "table": {0: Decimal("0.95")},
    "its_price": {0: Decimal("0.80")},
    "same_line": {0: Decimal("0.78")},
    "same_subject": {0: Decimal("0.75")},
    "anaphora": {0: Decimal("0.65")},
    "reversed": {0: Decimal("0.60")},
}
"""By the rule that found the subject and the least class of distance (see ``subject.py``) that has its own rate."""
_UNKNOWN_RULE = Decimal("0.6")

_STATED = Decimal("0.99")
"""The symbol stands behind the name."""
_IMPLIED = Decimal("0.93")
"""Other words of the sentence give the listing: the other currency of a pair, a share class, a market."""
_PLAIN = Decimal("0.97")
_DOUBTFUL = {
    Support.PRICE_WORD: Decimal("0.96"),
    Support.MARKET: Decimal("0.94"),
    Support.NONE: Decimal("0.88"),
}
"""A name that is an ordinary word too, by what else in the sentence speaks of securities; all stand beside a word of motion."""
_DOUBTFUL_INSIDE = Decimal("0.66")
"""The same in a script without spaces, where it may be a part of a longer name: "AP시스템", "現代中藥"."""
_CERTAIN = Decimal(1)
_RIVALRY = 3
"""Scores to this power are as the chances of two issuers with one name (20 of 21 claims right where the second one's
score is at most 0.6 of the first one's, 8 of 10 at 0.7)."""

_BADGE_SHAPE = Decimal("0.99")
_REPAIR_SPOILS = Decimal("0.9")


def of_badge(badge: Badge) -> Confidence:
    """Return the confidence of a badge: by what names its security; an undone ticker costs a tenth."""
    is_spoilt = any(each.kind is RepairKind.MT_TICKER for each in badge.repairs)
    return _of_badge(badge.rule, badge.link, is_spoilt, badge.slot.way[1])


@cache
def _of_badge(rule: str, worth: int, is_spoilt: bool, source: SignSource) -> Confidence:
    """Return the same for every badge of one kind: there are some dozens."""
    link = Decimal(worth) / 100
    if is_spoilt:
        link *= _REPAIR_SPOILS
    return _product(f"badge/{rule}", link=link, shape=_BADGE_SHAPE, sign=_SIGN[source])


def of_finding(finding: Finding, name: Name, candidates: tuple[Candidate, ...], text: str) -> Confidence:
    """Return the confidence of a move told in prose for one of its securities; ``text`` is the field."""
    return _product(
        f"prose/{finding.rule}",
        link=_link(name, candidates, support=finding.support, text=text),
        shape=_shape(finding.rule, finding.shape),
        sign=_SIGN[finding.sign_source],
    )


@lru_cache(maxsize=256)
def _shape(rule: str, distance: int) -> Decimal:
    rates = _SHAPES.get(rule, {0: _UNKNOWN_RULE})
    return rates[max(least for least in rates if least <= distance)]


def _link(name: Name, candidates: tuple[Candidate, ...], *, support: Support, text: str) -> Decimal:
    """Return how surely a name means the first candidate's issuer."""
    if name.stated:
        return _STATED if name.end != name.name_end or name.alias is None else _IMPLIED
    worth = _PLAIN
    if name.weak:
        worth = _DOUBTFUL_INSIDE if name.is_stock and _is_run_on(name, text) else _DOUBTFUL[support]
    return worth * _lead(candidates)


def _is_run_on(name: Name, text: str) -> bool:
    """Whether letters of a script without spaces may make a longer name of it."""
    beside = text[name.name_end - 1 : name.name_end + 1]
    return any(runs_on(char) and char.isalpha() for char in beside)


def _lead(candidates: tuple[Candidate, ...]) -> Decimal:
    """Return the share of the first candidate's issuer against the best one of another issuer."""
    if len(candidates) == 1:
        return _CERTAIN
    first = candidates[0]
    rival = max(
        (each.score for each in candidates if each.instrument.issuer_id != first.instrument.issuer_id),
        default=Decimal(0),
    )
    if not rival:
        return _CERTAIN
    own = first.score**_RIVALRY
    return own / (own + rival**_RIVALRY)


@lru_cache(maxsize=4_096)
def _product(rule: str, *, link: Decimal, shape: Decimal, sign: Decimal) -> Confidence:
    return Confidence(
        value=(link * shape * sign).quantize(_HUNDREDTH),
        rule=rule,
        link=link.quantize(_HUNDREDTH),
        shape=shape,
        sign=sign,
    )
