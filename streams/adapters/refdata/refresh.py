"""``tapewire refdata refresh``: ask the sources, believe them or not, lay their rows over the package's, swap them in.

All or nothing: one source that fails leaves everything as it was. The same rows and overrides give the same version.
"""

import csv
import gzip
import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TypeVar

from streams.adapters.refdata import checking, installed, manifest
from streams.adapters.refdata.asking import LAST, SOURCES, Asking, Ways, chosen
from streams.adapters.refdata.installed import REJECTED, Installed, Swap, point
from streams.adapters.refdata.laying import overrides
from streams.adapters.refdata.laying.master import Master, rows_of
from streams.adapters.refdata.laying.overlay import Overlay
from streams.adapters.refdata.laying.us import lay_us, us_listings
from streams.adapters.refdata.laying.world import lay_figis, lay_labels, lay_world, wanted_isins
from streams.adapters.refdata.manifest import Entry, Manifest, sha256
from streams.adapters.refdata.source import (
    Collected,
    Distrusted,
    FigiRow,
    LabelRow,
    ListedRow,
    Rejected,
    Row,
    UsRow,
    Wanted,
    as_fields,
)
from streams.errors import Misconfigured, TapewireError
from streams.instruments.load import TABLES, from_bytes, version_of
from streams.instruments.master.columns import pack, unpack
from streams.ports import Clock

MADE_OF = "made_of"
"""A column that no reader needs: with it the version of the tables covers what they were made of."""

One = TypeVar("One", bound=Row)


class NotWritten(TapewireError):
    """The disk refused the new version; the old one is in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a refresh does.

    Attributes:
        root: the folder of versions.
        sources: the names of those that are asked; the others keep the rows that they gave last. None of them: only
            the package's tables of now and the overrides of now are laid together again.
        base: the package's tables, compressed.
        allow_pct: how much a list may change beside what is usual.
    """

    root: Path
    sources: tuple[str, ...] = tuple(SOURCES)
    ways: Ways = field(default_factory=Ways)
    base: bytes = field(default_factory=installed.base_bytes)
    allow_pct: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """What a refresh came to; ``was`` is the version before it, empty if there was none."""

    manifest: Manifest
    folder: Path
    was: str
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """The rows of one source and their entry in the manifest."""

    rows: tuple[Row, ...]
    entry: Entry


async def refresh(plan: Plan, *, clock: Clock, tell: Callable[[str], None], swap: Swap = point) -> Refreshed:
    """Refresh the sources of a plan and make the result the current version.

    Raises:
        Misconfigured: an option, the override file or what is installed cannot be used.
        SourceFailed, Distrusted: a source gave nothing, or nothing that is believed.
        NotWritten, InUse: the folder refused.
    """
    sources = chosen(plan.sources, plan.ways)
    with installed.locked(plan.root):
        before = installed.current(plan.root)
        base = rows_of(unpack(gzip.decompress(plan.base)))
        kept = _kept(before, plan)
        asking = Asking(plan.ways, before=_before(before, base), allow_pct=plan.allow_pct, tell=tell)
        answers = await asking.all(sources, lambda found: _wanted(plan, kept, found))
        when = clock.now().isoformat(timespec="seconds").replace("+00:00", "Z")
        given = kept | {name: _given(name, each, when) for name, each in answers.items()}
        refused = [each for answer in answers.values() for each in answer.rejected]
        return _install(plan, base, given, refused, before=before, swap=swap)


def _before(before: Installed | None, base: Master) -> dict[str, checking.Before]:
    """Return what each source gave last; the package has the SEC's table of its own day."""
    found = {"sec": checking.Before(rows=len(us_listings(base)))}
    for name, entry in before.manifest.sources.items() if before else ():
        found[name] = checking.Before(rows=entry.rows, parts=entry.parts, asked=entry.asked)
    return {name: each for name, each in found.items() if each.rows}


def _kept(before: Installed | None, plan: Plan) -> dict[str, _Given]:
    """Return the rows of last time of each source that is not asked."""
    if before is None:
        return {}
    return {
        name: _Given(rows=read_rows(name, before.read(file_of(name))), entry=entry)
        for name, entry in before.manifest.sources.items()
        if name in SOURCES and name not in plan.sources
    }


def _given(name: str, collected: Collected, when: str) -> _Given:
    return _Given(
        rows=collected.rows,
        entry=Entry(
            licence=SOURCES[name].licence,
            urls=collected.urls,
            retrieved_at=when,
            sha256=sha256(write_rows(name, collected.rows)),
            rows=len(collected.rows),
            rejected=_reasons(collected.rejected),
            parts=collected.parts,
            asked=collected.asked,
        ),
    )


def _reasons(rejected: Iterable[Rejected]) -> dict[str, int]:
    # "collision: means cik:1" and its like are one reason.
    return dict(sorted(Counter(each.reason.split(":")[0] for each in rejected).items()))


def _wanted(plan: Plan, kept: Mapping[str, _Given], found: Mapping[str, Collected]) -> list[Wanted]:
    """Return what OpenFIGI is asked about: the listings of now whose ISIN is known."""
    rows = {name: each.rows for name, each in kept.items()} | {
        name: each.rows for name, each in found.items()
    }
    overlay = Overlay(rows_of(unpack(gzip.decompress(plan.base))))
    _lay(overlay, {name: each for name, each in rows.items() if name in ("sec", "financedatabase")})
    labels = _typed(rows.get("wikidata", ()), LabelRow)
    return [
        Wanted(symbol=listing.symbol, mic=listing.mic, isin=isin)
        for listing, isin in wanted_isins(overlay.master, labels)
    ]


def _lay(overlay: Overlay, rows: Mapping[str, tuple[Row, ...]]) -> None:
    """Lay the rows of all sources over a master, in the order of ``SOURCES``."""
    listed = _typed(rows.get("financedatabase", ()), ListedRow)
    if "sec" in rows:
        lay_us(overlay, sorted(_typed(rows["sec"], UsRow), key=lambda row: row.rank))
    lay_world(overlay, listed)
    lay_figis(overlay, _typed(rows.get(LAST, ()), FigiRow), listed)
    lay_labels(overlay, _typed(rows.get("wikidata", ()), LabelRow))
    overlay.master.flag_ambiguous()


def _typed(rows: Iterable[Row], kind: type[One]) -> list[One]:
    return [row for row in rows if isinstance(row, kind)]


def _install(
    plan: Plan,
    base: Master,
    given: Mapping[str, _Given],
    refused: list[Rejected],
    *,
    before: Installed | None,
    swap: Swap,
) -> Refreshed:
    overlay = Overlay(base)
    _lay(overlay, {name: each.rows for name, each in given.items()})
    path = overrides.find(plan.root)
    said = path.read_bytes() if path else b""
    if path:
        overrides.apply(overlay.master, overrides.read(path))
    _refuse_problems(overlay.master, given)
    contents = {file_of(name): write_rows(name, each.rows) for name, each in given.items()}
    if path:
        contents[path.name] = said
    rejected = (*refused, *overlay.rejected)
    made = _tables(plan, overlay.master, contents)
    whole = contents | {TABLES: made.data, REJECTED: _account(rejected)}
    account = Manifest(
        version=made.version,
        base=version_of(gzip.decompress(plan.base)),
        overrides=sha256(said) if said else "",
        files={name: sha256(data) for name, data in sorted(whole.items()) if name != REJECTED},
        counts=made.counts,
        sources={name: _with_laying(each.entry, name, overlay.rejected) for name, each in given.items()},
    )
    try:
        installed.install(plan.root, made.version, whole | {manifest.FILE: account.to_bytes()}, swap)
    except OSError as error:
        raise NotWritten(
            f"cannot write below {plan.root} ({error.strerror or error}): make room or correct its rights; the old data is in use"
        ) from None
    return Refreshed(
        manifest=account,
        folder=plan.root / made.version,
        was=before.manifest.version if before else "",
        rejected=rejected,
    )


def _with_laying(entry: Entry, name: str, rejected: Iterable[Rejected]) -> Entry:
    """Return an entry whose account has the rows that found no place in the master, too."""
    laid = Counter(_reasons(each for each in rejected if each.source == name))
    refused = Counter({reason: count for reason, count in entry.rejected.items() if reason not in laid})
    return replace(entry, rejected=dict(sorted((refused + laid).items())))


def _refuse_problems(master: Master, given: Mapping[str, _Given]) -> None:
    required = frozenset(symbol for name in given for symbol in SOURCES[name].required)
    found = checking.problems(master, required)
    if found:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        raise Distrusted(
            f"the new data is not used, {found[0]}{more}: what is installed stays in use; see the overrides"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tables:
    data: bytes
    version: str
    counts: Mapping[str, int]


def _tables(plan: Plan, master: Master, contents: Mapping[str, bytes]) -> _Tables:
    """Compile the master; the tables say what they were made of, so their version covers it."""
    lines = [f"base {version_of(gzip.decompress(plan.base))}"]
    lines += [f"{name} {sha256(data)}" for name, data in sorted(contents.items())]
    packed = pack(master.compiled() | {MADE_OF: "\n".join(lines).encode()})
    version = version_of(packed)
    data = gzip.compress(packed, 6, mtime=0)
    directory = from_bytes(data, plan.root / installed.CACHE)
    return _Tables(data=data, version=version, counts=directory.counts())


def file_of(name: str) -> str:
    """Return the name of the file with a source's accepted rows."""
    return f"source-{name}.tsv"


def write_rows(name: str, rows: Iterable[Row]) -> bytes:
    """Return the file of a source's rows: the names of its fields, then a row a line, tabs between."""
    columns = [each.name for each in fields(SOURCES[name].row)]
    return _tsv(columns, (as_fields(row) for row in rows))


def _tsv(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    lines = ["\t".join(columns), *("\t".join(" ".join(cell.split()) for cell in row) for row in rows)]
    return "\n".join(lines).encode() + b"\n"


def read_rows(name: str, data: bytes) -> tuple[Row, ...]:
    """Return the rows in the file of a source.

    Raises:
        Misconfigured: their fields are those of another version.
    """
    kind = SOURCES[name].row
    lines = csv.DictReader(io.StringIO(data.decode(), newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)
    try:
        return tuple(kind(**line) for line in lines)
    except TypeError:
        raise Misconfigured(
            f"the rows of {name} were kept by another version of tapewire: run tapewire refdata refresh --source {name}"
        ) from None


def _account(rejected: Iterable[Rejected]) -> bytes:
    rows = ((each.source, each.place, each.what, each.reason) for each in rejected)
    return _tsv(("source", "place", "what", "reason"), rows)
