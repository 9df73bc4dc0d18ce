"""Where installed reference data comes from: each source with its licence, address, time and account of rows."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from streams.errors import Misconfigured

FILE = "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One source.

    Attributes:
        retrieved_at: RFC 3339, UTC, when its rows came.
        sha256: of its file of accepted rows.
        rejected: how many rows were refused, by reason.
        parts, asked: as in ``Collected``.
    """

    licence: str
    urls: tuple[str, ...]
    retrieved_at: str
    sha256: str
    rows: int
    rejected: Mapping[str, int]
    parts: Mapping[str, int] = field(default_factory=dict)
    asked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a version was made of.

    Attributes:
        version: of the tables: the name of the folder, and what alerts say.
        base: version of the package's tables below.
        overrides: SHA-256 of the override file, empty for none.
        files: SHA-256 of each file.
        counts: instruments by type, and names.
    """

    version: str
    base: str
    overrides: str
    files: Mapping[str, str]
    counts: Mapping[str, int]
    sources: Mapping[str, Entry]

    def to_bytes(self) -> bytes:
        """Return the manifest as JSON."""
        whole = {"format": FORMAT} | asdict(self)
        return json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True).encode() + b"\n"


def from_bytes(data: bytes, where: str) -> Manifest:
    """Return the manifest in JSON.

    Raises:
        Misconfigured: it is none of this version.
    """
    try:
        whole = json.loads(data)
        if whole.pop("format") != FORMAT:
            raise ValueError("another format")
        sources = {name: _entry(each) for name, each in whole.pop("sources").items()}
        return Manifest(**whole, sources=sources)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Misconfigured(
            f"{where} is no manifest of this version: remove the link current beside it and refresh again"
        ) from None


def _entry(given: dict[str, Any]) -> Entry:
    known = {each.name for each in fields(Entry)}
    return Entry(
        **{name: value for name, value in given.items() if name in known} | {"urls": tuple(given["urls"])}
    )


def sha256(data: bytes) -> str:
    """Return the hash that manifests name."""
    return hashlib.sha256(data).hexdigest()
