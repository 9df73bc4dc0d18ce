"""Whether today's events and those of every released version can be read by each other.

Writers are closed, readers are open, so for a released schema ``old`` and today's ``new``:
old records must be readable today (backward), and today's records by a reader built on ``old`` (forward).
Adding a field that a reader may do without passes; removing, renaming or retyping one fails, and needs a new topic.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schemas.codec import adapter, parse_json
from schemas.export import FOLDER, event_topics, json_schema, schema_name
from schemas.topics import ARTICLES, Topic

RELEASED = FOLDER / "released"
GROWING = frozenset(
    {"ReasonCode", "NotChecked", "RepairKind", "Period", "Qualifier", "SessionMethod", "NumberType", "Basis"}
)
"""Word lists that may grow within a topic version: a reader takes a word that it does not know as "something else".
Words on which consumers act (tier, verdict, origin, action, direction, zone) may not."""
_PROSE = frozenset({"description", "title", "$schema", "$id", "default"})
Schema = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """One incompatible change: which event, against which release, in which direction, at which field."""

    event: str
    release: str
    direction: str
    field: str

    def __str__(self) -> str:
        """Return one line that names the break and the way out."""
        return (
            f"{self.event} is not {self.direction} compatible with release {self.release} at {self.field}: "
            "keep the field as it was (a new one needs a default), or give the event a new topic version"
        )


def releases(folder: Path = RELEASED) -> tuple[str, ...]:
    """Return the released versions that are kept, oldest name first."""
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir())) if folder.is_dir() else ()


def breaks(folder: Path = RELEASED) -> list[Break]:
    """Return every incompatible change against every released version."""
    return [
        found
        for release in releases(folder)
        for topic in event_topics()
        if (path := folder / release / f"{schema_name(topic)}.schema.json").is_file()
        for found in compare(
            event=schema_name(topic),
            release=release,
            old=parse_json(path.read_bytes()),
            new=json_schema(topic),
            reader=reader_schema(topic),
            is_written=topic is not ARTICLES,
        )
    ]


def reader_schema(topic: Topic) -> Schema:
    """Return what our own reader of a topic demands: fields with a default are optional."""
    if topic.event is None:
        raise ValueError(f"{topic.name} carries no event type of ours")
    return adapter(topic.event).json_schema(mode="validation")


def compare(
    *, event: str, release: str, old: Schema, new: Schema, reader: Schema, is_written: bool = True
) -> Iterator[Break]:
    """Return the breaks between a released writer's schema and today's writer and reader.

    ``is_written`` is False for the raw article, which others write: they hold to the old schema, so only backward counts.
    """
    for place in _not_inside(_inlined(old), _opened(_inlined(reader))):
        yield Break(event=event, release=release, direction="backward", field=place)
    if is_written:
        for place in _not_inside(_inlined(new), _opened(_inlined(old, growing=GROWING))):
            yield Break(event=event, release=release, direction="forward", field=place)


def _inlined(schema: Schema, *, growing: frozenset[str] = frozenset()) -> Schema:
    """Return the schema without prose and with every ``$ref`` replaced by what it means (our schemas are not recursive).

    Word lists named in ``growing`` become any text.
    """
    definitions = schema.get("$defs", {})

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            return [walk(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            name = node["$ref"].removeprefix("#/$defs/")
            return {"type": "string"} if name in growing else walk(definitions[name])
        return {
            key: {name: walk(item) for name, item in value.items()} if key == "properties" else walk(value)
            for key, value in node.items()
            if key not in _PROSE and key != "$defs"
        }

    inlined: Schema = walk(schema)
    return inlined


def _opened(node: Any) -> Any:
    """Return the schema of a tolerant reader: unknown fields are welcome."""
    if isinstance(node, list):
        return [_opened(item) for item in node]
    if isinstance(node, dict):
        return {key: _opened(value) for key, value in node.items() if key != "additionalProperties"}
    return node


def _not_inside(inner: Schema, outer: Schema, place: str = "") -> Iterator[str]:
    """Return the narrowest fields at which ``inner`` allows what ``outer`` refuses.

    Objects and arrays are walked, so that a break is found at its field; jsonsubschema decides on the rest, but for the
    shapes of texts (``date``, ``date-time``), of which it knows nothing.
    """
    if inner == outer:
        return
    if "properties" in inner and "properties" in outer:
        missing = set(outer.get("required", ())) - set(inner.get("required", ()))
        yield from (f"{place}.{name}".removeprefix(".") for name in sorted(missing))
        for name in sorted((inner["properties"].keys() & outer["properties"].keys()) - missing):
            yield from _not_inside(inner["properties"][name], outer["properties"][name], f"{place}.{name}")
    elif "items" in inner and "items" in outer:
        yield from _not_inside(inner["items"], outer["items"], f"{place}[]")
    else:
        from jsonsubschema import isSubschema

        if _is_reshaped(inner, outer) or not isSubschema(_unshaped(inner), _unshaped(outer)):
            yield place.removeprefix(".") or "the event"


def _is_reshaped(inner: Schema, outer: Schema) -> bool:
    """Whether ``outer`` takes only texts of a shape (``date``) that those of ``inner`` need not have."""
    wanted, given = _shapes(outer), _shapes(inner)
    return bool(wanted) and None not in wanted and not given <= wanted


def _shapes(schema: Schema) -> set[str | None]:
    """Return the shapes of the texts that a field may hold, None for any text."""
    return {each.get("format") for each in schema.get("anyOf", [schema]) if each.get("type") == "string"}


def _unshaped(node: Any) -> Any:
    if isinstance(node, list):
        return [_unshaped(item) for item in node]
    if isinstance(node, dict):
        return {key: _unshaped(value) for key, value in node.items() if key != "format"}
    return node
