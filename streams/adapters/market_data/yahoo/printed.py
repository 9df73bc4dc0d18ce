"""How Yahoo writes symbols and prices."""

import math
import re
import struct
from decimal import Decimal

SYMBOL = re.compile(r"[A-Za-z0-9.^=&_+-]{1,40}")
"""What may stand in the path of a request as it is."""


def to_decimal(price: float) -> Decimal | None:
    """Return the price that was printed: Yahoo sends 465.70001220703125, the nearest 32-bit number to 465.70.

    The shortest decimal that is the same 32-bit number; a price that is none keeps ten significant digits. None for
    what is no number.
    """
    value = float(price)
    if not math.isfinite(value):
        return None
    digits = next(
        (text for text in (f"{value:.{count}g}" for count in range(1, 10)) if _same_single(text, value)), None
    )
    text = digits if digits is not None else f"{value:.10g}"
    return Decimal(format(Decimal(text), "f"))


def _same_single(text: str, value: float) -> bool:
    """Whether ``value`` is a 32-bit number, and ``text`` the same one."""
    try:
        return bool(struct.unpack("f", struct.pack("f", float(text)))[0] == value)
    except OverflowError:
        return False
