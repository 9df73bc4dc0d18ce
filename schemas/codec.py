"""Bytes to events and back: the only file with orjson and pydantic's validation.

Writers are strict (a frozen dataclass has no other fields), readers tolerate unknown fields.
"""

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any, TypeVar, cast

import orjson
from pydantic import TypeAdapter, ValidationError

Event = TypeVar("Event")


class NotJson(ValueError):
    """The bytes are not JSON."""


class SchemaMismatch(ValueError):
    """The JSON is not what the topic promises; the message names the field and the value."""


_adapters: dict[type, TypeAdapter[Any]] = {}


def adapter(event_type: type[Event]) -> TypeAdapter[Event]:
    """Return pydantic's adapter for an event type, built once."""
    if event_type not in _adapters:
        _adapters[event_type] = TypeAdapter(event_type)
    return cast("TypeAdapter[Event]", _adapters[event_type])


def _plain(value: Any) -> Any:
    """Return what orjson cannot encode by itself: decimals in plain notation."""
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(f"{type(value).__name__} has no place in an event")


def encode(event: object) -> bytes:
    """Return the canonical JSON of an event: fields in declared order, times in UTC with ``Z``, decimals as strings."""
    if not is_dataclass(event):
        raise TypeError(f"{type(event).__name__} is not an event")
    encoded = orjson.dumps(event, default=_plain, option=orjson.OPT_UTC_Z)
    # A quote inside a string is escaped, so this can only be the key of a repair.
    return encoded.replace(b'"from_":', b'"from":')


def encode_around(event: object, **encoded: bytes) -> bytes:
    """Return the JSON of an event of which some fields are encoded already; their own values are not looked at."""
    if not is_dataclass(event):
        raise TypeError(f"{type(event).__name__} is not an event")
    parts = {
        each.name: orjson.Fragment(encoded[each.name]) if each.name in encoded else getattr(event, each.name)
        for each in fields(event)
    }
    return orjson.dumps(parts, default=_plain, option=orjson.OPT_UTC_Z)


def parse_json(value: bytes) -> Any:
    """Return the parsed JSON.

    Raises:
        NotJson: the bytes are not JSON (NaN, lone surrogates and duplicate roots included).
    """
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError as error:
        raise NotJson(str(error)) from None


def decode(event_type: type[Event], value: bytes) -> Event:
    """Return the event in ``value``.

    Raises:
        NotJson: the bytes are not JSON.
        SchemaMismatch: a field is missing or has the wrong type.
    """
    return validate(event_type, parse_json(value))


def validate(event_type: type[Event], parsed: Any) -> Event:
    """Return the event in already parsed JSON.

    Raises:
        SchemaMismatch: a field is missing or has the wrong type.
    """
    try:
        return adapter(event_type).validate_python(parsed)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = ".".join(str(part) for part in first["loc"]) or "the event"
        raise SchemaMismatch(f"{path}: {first['msg']}") from None
