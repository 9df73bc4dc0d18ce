"""``tapewire refdata check``: whether the data in use is whole, sound and of today's package and overrides."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from streams.adapters.refdata import checking, installed
from streams.adapters.refdata.asking import SOURCES
from streams.adapters.refdata.installed import Installed
from streams.adapters.refdata.laying import overrides
from streams.adapters.refdata.laying.master import rows_of
from streams.adapters.refdata.manifest import Manifest, sha256
from streams.errors import Misconfigured
from streams.instruments.load import TABLES, version_of
from streams.instruments.master.columns import NotTables, unpack

AGAIN = "run: tapewire refdata refresh --offline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """One line of where the data in use comes from.

    Attributes:
        as_of: how old the data themselves are: a year, a month or a day; empty where they are as old as ``retrieved``.
        retrieved: when they were fetched, or taken into the package.
    """

    source: str
    licence: str
    retrieved: str
    url: str
    as_of: str = ""
    rows: int | None = None
    rejected: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a check found; ``folder`` and ``manifest`` are None where the package's own data is in use."""

    version: str
    folder: Path | None
    manifest: Manifest | None
    sources: tuple[Provenance, ...]
    problems: tuple[str, ...]


def verify(root: Path | None, base: bytes) -> Verified:
    """Check the data in use: what was refreshed below ``root``, or the package's tables ``base``, compressed.

    Raises:
        Misconfigured: the manifest of what is installed cannot be read.
    """
    found = None if root is None else installed.current(root)
    package = tuple(_package())
    if root is None or found is None:
        return Verified(
            version=version_of(gzip.decompress(base)),
            folder=None,
            manifest=None,
            sources=package,
            problems=tuple(_sound(base, checking.REQUIRED)),
        )
    return Verified(
        version=found.manifest.version,
        folder=found.folder,
        manifest=found.manifest,
        sources=(*package, *_refreshed(found.manifest)),
        problems=(*_whole(found), *_of_today(root, found.manifest, base)),
    )


def _whole(found: Installed) -> Iterator[str]:
    """Give what is wrong with the files of a version, and with what is in its tables."""
    whole = found.manifest
    read: dict[str, bytes] = {}
    for name in sorted(whole.files):
        try:
            read[name] = found.read(name)
        except Misconfigured as error:
            yield str(error)
    for name, entry in whole.sources.items():
        lines = read.get(f"source-{name}.tsv", b"").count(b"\n") - 1
        if lines not in (entry.rows, -1):
            yield f"source-{name}.tsv has {lines} rows, its manifest says {entry.rows}: {installed.WAY_OUT}"
    required = frozenset(
        symbol for name in whole.sources if name in SOURCES for symbol in SOURCES[name].required
    )
    if TABLES in read:
        if version_of(gzip.decompress(read[TABLES])) != whole.version:
            yield f"{found.folder / TABLES} is not the version of its folder: {installed.WAY_OUT}"
        yield from _sound(read[TABLES], required)


def _sound(compressed: bytes, required: frozenset[str]) -> list[str]:
    try:
        return checking.problems(rows_of(unpack(gzip.decompress(compressed))), required)
    except (NotTables, KeyError, ValueError):
        return [f"the tables are of another version of tapewire: {AGAIN}"]


def _of_today(root: Path, whole: Manifest, base: bytes) -> Iterator[str]:
    """Give what has changed since the version was made: the package, the override file."""
    package = version_of(gzip.decompress(base))
    if whole.base != package:
        yield f"it was laid over the package's data {whole.base}, the package has {package} now: {AGAIN}"
    path = overrides.find(root)
    if (sha256(path.read_bytes()) if path else "") != whole.overrides:
        said = f"{path} is not what it was" if path else "the override file is gone"
        yield f"{said} when the version was made: {AGAIN}"


def _refreshed(whole: Manifest) -> Iterator[Provenance]:
    for name, entry in whole.sources.items():
        yield Provenance(
            source=name,
            licence=entry.licence,
            retrieved=entry.retrieved_at,
            url=entry.urls[0] if entry.urls else "",
            rows=entry.rows,
            rejected=sum(entry.rejected.values()),
        )


def _package() -> Iterator[Provenance]:
    """Give the sources of the package's tables, as its own manifest names them, each once."""
    path = files("streams.instruments") / "data" / "manifest.json"
    whole: dict[str, Any] = json.loads(path.read_bytes()) if path.is_file() else {}
    named: defaultdict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for each in whole.get("sources", ()):
        key = tuple(each.get(field, "") for field in ("source", "licence", "retrieved", "as_of"))
        named[key].append(each.get("file", ""))
    for (source, licence, retrieved, as_of), inputs in named.items():
        url = ", ".join(filter(None, inputs))
        yield Provenance(
            source=f"package: {source}", licence=licence, retrieved=retrieved, url=url, as_of=as_of
        )
