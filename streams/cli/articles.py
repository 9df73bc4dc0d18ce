"""Articles from files, folders and standard input, as the bytes of raw records."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from schemas.headers import LANE, ms_from_utc
from schemas.record import Headers, Outgoing, Received
from schemas.topics import ARTICLES
from streams.cli.exits import NothingFound, WrongUse
from streams.errors import InvalidEvent
from streams.steps.intake import Intake, take_in

STDIN = "-"
TEXT: Headers = (("content-type", b"text/plain; charset=utf-8"),)
HTML: Headers = (("content-type", b"text/html; charset=utf-8"),)
JSON: Headers = (("content-type", b"application/json"),)
KINDS = {".txt": TEXT, ".html": HTML, ".htm": HTML, ".json": JSON, ".jsonl": JSON, ".ndjson": JSON}
_LINES = frozenset({".jsonl", ".ndjson"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One article before it is a record: where it stands, its bytes, and what its file's name says of them."""

    where: str
    value: bytes
    headers: Headers

    def as_received(self, *, lane: str, timestamp_ms: int) -> Received:
        """Return the record as the extract stage would receive it."""
        return Received(
            topic=ARTICLES.name,
            partition=0,
            offset=0,
            timestamp_ms=timestamp_ms,
            key=None,
            value=self.value,
            headers=((LANE, lane.encode()), *self.headers),
        )

    def as_outgoing(self, *, lane: str, timestamp_ms: int, key: str | None) -> Outgoing:
        """Return the record to produce."""
        return Outgoing(
            topic=ARTICLES.name,
            key=None if key is None else key.encode(),
            value=self.value,
            headers=((LANE, lane.encode()), *self.headers),
            timestamp_ms=timestamp_ms,
        )


def find_articles(paths: Sequence[str]) -> list[Found]:
    """Return every article in files, folders (all levels, in order of names) and ``-`` for standard input.

    Raises:
        WrongUse: a path does not exist or has a suffix that says nothing.
        NothingFound: there is no article in any of them.
    """
    found = [article for path in paths for article in _of_path(path)]
    if not found:
        raise NothingFound(
            f"no article in {', '.join(paths)}: give .txt, .html, .json or .jsonl files, or - for stdin"
        )
    return found


def _of_path(path: str) -> Iterator[Found]:
    if path == STDIN:
        yield from split(read_stdin(), where="stdin")
        return
    place = Path(path)
    if place.is_dir():
        for file in sorted(place.rglob("*")):
            if file.suffix.lower() in KINDS and file.is_file() and not file.name.startswith("."):
                yield from _of_file(file)
        return
    if place.suffix.lower() not in KINDS and place.exists():
        raise WrongUse(
            f"{path}: cannot tell what is in it by its name: give .txt, .html, .json or .jsonl, or pipe it into -"
        )
    yield from _of_file(place)


def _of_file(file: Path) -> Iterator[Found]:
    value = read_file(str(file))
    suffix = file.suffix.lower()
    if suffix in _LINES:
        yield from _lines(value, where=str(file))
    elif suffix == ".json":
        yield from _objects(value, where=str(file))
    else:
        yield Found(where=str(file), value=value, headers=KINDS[suffix])


def read_file(path: str) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``.

    Raises:
        WrongUse: there is no such file, or it cannot be read.
    """
    if path == STDIN:
        return read_stdin()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise WrongUse(
            f"cannot read {path} ({error.strerror or error}): check the path, or use - for stdin"
        ) from None


def read_stdin() -> bytes:
    """Return all of standard input.

    Raises:
        WrongUse: it is a terminal, where nobody would end it.
    """
    if sys.stdin.isatty():
        raise WrongUse(
            "nothing is piped into stdin: name a file, or pipe one, e.g. cat story.txt | tapewire ... -"
        )
    return sys.stdin.buffer.read()


def split(value: bytes, *, where: str) -> Iterator[Found]:
    """Give the articles in bytes of unknown kind: JSON, JSON lines, HTML or plain text, by how they begin."""
    start = value.lstrip()[:200].lower()
    if start[:1] in (b"{", b"["):
        yield from _objects(value, where=where) if _is_json(value) else _lines(value, where=where)
    elif start.startswith((b"<!doctype", b"<html")):
        yield Found(where=where, value=value, headers=HTML)
    elif value.strip():
        yield Found(where=where, value=value, headers=TEXT)


def _is_json(value: bytes) -> bool:
    try:
        orjson.loads(value)
    except orjson.JSONDecodeError:
        return False
    return True


def _lines(value: bytes, *, where: str) -> Iterator[Found]:
    for number, line in enumerate(value.splitlines(), 1):
        if line.strip():
            yield Found(where=f"{where}:{number}", value=line, headers=JSON)


def _objects(value: bytes, *, where: str) -> Iterator[Found]:
    """Give the one article of a JSON file, or each of a JSON list; bytes that are no JSON stay as they are."""
    if value.lstrip()[:1] == b"[" and _is_json(value):
        for number, each in enumerate(orjson.loads(value), 1):
            yield Found(where=f"{where}[{number}]", value=orjson.dumps(each), headers=JSON)
    else:
        yield Found(where=where, value=value, headers=JSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An article as the extract stage would see it: taken in, or refused with a reason."""

    found: Found
    intake: Intake | None
    refusal: str = ""

    @property
    def published_at(self) -> datetime | None:
        """When the article says it was published."""
        return None if self.intake is None else self.intake.facts.published_at

    @property
    def key(self) -> str | None:
        """The article's id, the key of its record."""
        return None if self.intake is None else self.intake.facts.id


def check(found: Found, *, lane: str, timestamp_ms: int) -> Checked:
    """Return what the extract stage would say of an article at its door."""
    try:
        return Checked(found=found, intake=take_in(found.as_received(lane=lane, timestamp_ms=timestamp_ms)))
    except InvalidEvent as refusal:
        return Checked(found=found, intake=None, refusal=f"{refusal.reason.value}: {refusal}")


def shifted(checked: Checked, by: timedelta) -> Found:
    """Return the article with its ``published_at`` moved; one without a time, or one that is no JSON, stays as it is."""
    published = checked.published_at
    if published is None or checked.found.headers != JSON:
        return checked.found
    fields: dict[str, Any] = orjson.loads(checked.found.value)
    fields["published_at"] = (published + by).isoformat()
    return replace(checked.found, value=orjson.dumps(fields, option=orjson.OPT_UTC_Z))


def timestamp_of(when: datetime) -> int:
    """Return the Kafka timestamp of a time."""
    return ms_from_utc(when)
