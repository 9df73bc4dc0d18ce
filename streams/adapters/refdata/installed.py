"""Refreshed reference data on disk: one folder a version, and a link ``current`` that is moved in one step.

A folder is complete before it gets its name, and nothing is ever written into a version that differs from it. So a crash
at any moment leaves what was in use in use.
"""

import fcntl
import os
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TypeAlias

from streams.adapters.refdata import manifest
from streams.adapters.refdata.manifest import Manifest, sha256
from streams.errors import Misconfigured, TapewireError
from streams.instruments.directory import Directory
from streams.instruments.load import TABLES, bundled, from_bytes
from streams.instruments.master.columns import NotTables

CURRENT = "current"
CACHE = ".cache"
"""A folder of what takes longest to derive from tables; it may be removed at any time."""

REJECTED = "rejected.tsv"
KEPT = 10
"""So many versions stay on disk: an alert names its version, and an older one may be asked for."""

_NEW = ".new-"

Swap: TypeAlias = Callable[[Path, str], None]
"""Makes a version of a folder the current one."""


class InUse(TapewireError):
    """Another refresh works in the same folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """The version that is in use."""

    folder: Path
    manifest: Manifest

    def read(self, name: str) -> bytes:
        """Return the bytes of one of its files.

        Raises:
            Misconfigured: it is missing, or not what the manifest says.
        """
        try:
            data = (self.folder / name).read_bytes()
        except OSError as error:
            raise Misconfigured(f"cannot read {self.folder / name} ({error.strerror}): {WAY_OUT}") from None
        if self.manifest.files.get(name, "") not in ("", sha256(data)):
            raise Misconfigured(f"{self.folder / name} is not what its manifest says: {WAY_OUT}")
        return data


WAY_OUT = "remove the link current to go back to the data of the package, then run: tapewire refdata refresh"


def base_bytes() -> bytes:
    """Return the compressed tables that travel in the package."""
    return (files("streams.instruments") / "data" / TABLES).read_bytes()


def current(root: Path) -> Installed | None:
    """Return the version in use below ``root``, or None if nothing was ever installed.

    Raises:
        Misconfigured: there is one, but it cannot be read.
    """
    link = root / CURRENT
    if not link.is_symlink():
        return None
    folder = root / link.readlink()
    path = folder / manifest.FILE
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Misconfigured(f"cannot read {path} ({error.strerror}): {WAY_OUT}") from None
    return Installed(folder=folder, manifest=manifest.from_bytes(data, str(path)))


def load(root: Path | None) -> Directory:
    """Return the directory in use: the refreshed one below ``root``, or the package's.

    Raises:
        Misconfigured: a refreshed one is installed, and damaged or of another version of the program.
    """
    found = None if root is None else current(root)
    if found is None:
        return bundled()
    try:
        directory = from_bytes(found.read(TABLES), found.folder.parent / CACHE)
    except (NotTables, KeyError, ValueError, OSError, EOFError, zlib.error):
        raise Misconfigured(
            f"{found.folder / TABLES} was made by another version of tapewire: run tapewire refdata refresh --offline"
        ) from None
    if directory.version != found.manifest.version:
        raise Misconfigured(f"{found.folder / TABLES} is not the version of its folder: {WAY_OUT}")
    return directory


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the folder for one refresh; what a crashed one left is swept away.

    Raises:
        InUse: another refresh holds it.
        Misconfigured: it cannot be written to.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
        lock = (root / ".lock").open("w")
    except OSError as error:
        raise Misconfigured(
            f"cannot write below {root} ({error.strerror}): choose another data folder"
        ) from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(f"another refresh works in {root}: wait for its end") from None
        for left in root.glob(f"{_NEW}*"):
            shutil.rmtree(left, ignore_errors=True)
        yield


def install(root: Path, version: str, contents: Mapping[str, bytes], swap: Swap) -> None:
    """Write the files of a version and make it the current one; if it is there already, only renew its account.

    Versions beyond the latest ``KEPT`` go, after the swap.

    Raises:
        OSError: the disk refused; what was current still is.
    """
    folder = root / version
    if folder.is_dir() and _is_whole(folder, contents):
        for name in (REJECTED, manifest.FILE):
            _replace(folder / name, contents[name])
    else:
        _write(root, folder, contents)
    swap(root, version)
    _sweep(root)


def _sweep(root: Path) -> None:
    """Remove versions beyond the latest ``KEPT``; never the current one."""
    now = root / (root / CURRENT).readlink()
    versions = sorted(
        (
            path.parent
            for path in root.glob(f"*/{manifest.FILE}")
            if path.parent.name not in (CURRENT, now.name)
        ),
        key=lambda folder: (folder.stat().st_mtime_ns, folder.name),
        reverse=True,
    )
    for folder in versions[KEPT - 1 :]:
        shutil.rmtree(folder, ignore_errors=True)


def _is_whole(folder: Path, contents: Mapping[str, bytes]) -> bool:
    """Whether a version's folder holds what it must: all files, the same bytes, the account of rows aside."""
    return all(
        (folder / name).is_file()
        and (name in (REJECTED, manifest.FILE) or (folder / name).read_bytes() == data)
        for name, data in contents.items()
    )


def _write(root: Path, folder: Path, contents: Mapping[str, bytes]) -> None:
    fresh = Path(tempfile.mkdtemp(prefix=_NEW, dir=root))
    try:
        for name, data in contents.items():
            _replace(fresh / name, data)
        fresh.chmod(0o755)
        if folder.exists():
            # Damaged, and of the same version: it makes way under a name that the next refresh sweeps up.
            folder.rename(root / f"{_NEW}damaged-{folder.name}")
        fresh.rename(folder)
        _sync(root)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _replace(path: Path, data: bytes) -> None:
    """Write a file so that it is never seen in part."""
    draft = path.with_name(f".{path.name}.part")
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _sync(folder: Path) -> None:
    """Let a renaming in a folder survive a loss of power."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def point(root: Path, version: str) -> None:
    """Move the link ``current`` to a version in one step."""
    draft = root / f".{CURRENT}.part"
    draft.unlink(missing_ok=True)
    draft.symlink_to(version, target_is_directory=True)
    draft.replace(root / CURRENT)
    _sync(root)
