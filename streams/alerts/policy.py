"""What an operator decides about alerts, as one frozen value."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

WINDOW = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPolicy:
    """The limits of the rules.

    Attributes:
        allowed_sources: article sources that may make a tradable alert; empty by default, so that nothing is tradable
            until somebody says so.
        stale_after: an article received later than this after its publication is stale.
        min_confidence: least confidence of a tradable claim, 0 to 1.
        min_novelty: least novelty of a tradable alert, 0 to 100.
        novelty_within: how far apart two reports may be received and still be one piece of news.
        cooldown: after an alert, another article's in the same direction about the same issuer is only ``audit``; 0 is off.
        experimental_languages: languages whose claims only their pack's author has checked: at most ``review``.
        window: claims of a partition, back from the one at hand, that are remembered.
    """

    allowed_sources: frozenset[str] = frozenset()
    stale_after: timedelta = timedelta(minutes=15)
    min_confidence: Decimal = Decimal("0.8")
    min_novelty: int = 50
    novelty_within: timedelta = timedelta(hours=24)
    cooldown: timedelta = timedelta(0)
    experimental_languages: frozenset[str] = frozenset()
    window: int = WINDOW
