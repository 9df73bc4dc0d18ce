"""How fast, how often and in which lane articles are replayed."""

import re
from dataclasses import dataclass

from schemas.headers import LIVE
from streams.adapters.clock import SystemClock
from streams.cli.exits import WrongUse
from streams.steps.intake import LANE_SHAPE

_RATE = re.compile(r"(\d+(?:\.\d+)?)(?:/(s|m|h))?", re.ASCII)
_SPEED = re.compile(r"(\d+(?:\.\d+)?)x?", re.ASCII)
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3_600.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a replay goes.

    Attributes:
        per_second: at most so many articles; None as fast as the broker takes them.
        speed: follow the articles' own times, so many times faster; None does not.
        is_shifted: published times are moved so that the first article is of now.
        keeps_time: an article is received at its published time.
    """

    per_second: float | None
    speed: float | None
    is_loop: bool
    is_shifted: bool
    keeps_time: bool
    lane: str


def rate_of(text: str) -> float:
    """Return articles a second.

    Raises:
        WrongUse: it is no rate above 0.
    """
    found = _RATE.fullmatch(text.strip())
    if found is None or float(found[1]) == 0:
        raise WrongUse(f"--rate {text!r} is no rate: write 200/s, 30/m or 200")
    return float(found[1]) / _SECONDS[found[2] or "s"]


def speed_of(text: str) -> float:
    """Return how many times faster than the articles' own times.

    Raises:
        WrongUse: it is no factor above 0.
    """
    found = _SPEED.fullmatch(text.strip().lower())
    if found is None or float(found[1]) == 0:
        raise WrongUse(f"--speed {text!r} is no factor: write 60 or 60x")
    return float(found[1])


def lane_of(name: str | None) -> str:
    """Return the lane that a name means; without a name a new one.

    Raises:
        WrongUse: a lane cannot be called that.
    """
    if name is None:
        return f"replay:{SystemClock().now():%Y%m%dT%H%M%S.%fZ}"
    lane = name if name == LIVE or ":" in name else f"replay:{name}"
    if LANE_SHAPE.fullmatch(lane) is None:
        raise WrongUse(
            f"--lane {name!r} is no lane: letters, digits, . _ - (at most 64), or live, replay:NAME, canary:NUMBER"
        )
    return lane
