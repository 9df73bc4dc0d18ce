"""Values: dataclasses that the type checker keeps from change, as cheap to make as any object.

A frozen dataclass sets each field with a call, which makes it three times as dear; an article makes hundreds of small values.
Nothing assigns to a field of one: mypy refuses it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

Value = TypeVar("Value")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def value(*, kw_only: bool = True) -> Callable[[type[Value]], type[Value]]:
    """Return the decorator of a value: equal and hashed by its fields, with slots, never changed once it is made."""
    return dataclass(slots=True, kw_only=kw_only, unsafe_hash=True)
