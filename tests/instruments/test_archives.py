"""Files inside downloaded packages: wheels and source archives are read alike."""

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from streams.instruments.builder.archives import files, only_file, rows

FILES = {
    "acme/data/a.csv": b"\xef\xbb\xbfsymbol,name\nACME,Acme\n",
    "acme/data/b.csv": b"symbol\nB\n",
    "acme/old/b.csv": b"",
}


@pytest.fixture(params=["acme-1.whl", "acme-1.tar.gz"])
def wheels(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with one package, as it is downloaded."""
    path = tmp_path / str(request.param)
    if path.suffix == ".whl":
        with zipfile.ZipFile(path, "w") as wheel:
            for name, data in FILES.items():
                wheel.writestr(name, data)
    else:
        with tarfile.open(path, "w:gz") as archive:
            for name, data in FILES.items():
                entry = tarfile.TarInfo(f"acme-1/{name}")
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
    return tmp_path


def test_files_are_told_by_the_end_of_their_path(wheels: Path) -> None:
    """Each comes with the end by which it was asked for."""
    assert [end for end, _ in files(wheels, "acme-*", "data/b.csv", "data/a.csv")] == [
        "data/a.csv",
        "data/b.csv",
    ]


def test_a_table_is_read_by_its_columns_without_a_byte_order_mark(wheels: Path) -> None:
    """The mark is no part of the first column's name."""
    assert list(rows(only_file(wheels, "acme-*", "data/a.csv"))) == [{"symbol": "ACME", "name": "Acme"}]


@pytest.mark.parametrize("end", ["c.csv", "b.csv"])
def test_no_file_and_several_are_an_error(wheels: Path, end: str) -> None:
    """A package that was packed otherwise than before must not pass for an empty one."""
    with pytest.raises(ValueError, match="to unpack"):
        only_file(wheels, "acme-*", end)
