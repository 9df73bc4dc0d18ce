"""Fault points obey flag files, and only where a folder is named."""

from pathlib import Path

import pytest

from streams.runtime.faults import Faults, Point


async def test_without_a_folder_nothing_happens() -> None:
    """That is how production runs."""
    await Faults(None, "alert").at(Point.AFTER_DELIVERY)


async def test_a_flag_is_obeyed_once(tmp_path: Path) -> None:
    """It is taken away before it is obeyed, so that one of several workers obeys."""
    flag = tmp_path / "alert.after"
    flag.write_text("sleep 0")
    faults = Faults(tmp_path, "alert")
    await faults.at(Point.BEFORE_DELIVERY)
    assert flag.exists()
    await faults.at(Point.AFTER_DELIVERY)
    assert not flag.exists()
    await faults.at(Point.AFTER_DELIVERY)


async def test_an_empty_flag_is_still_being_written(tmp_path: Path) -> None:
    """It is left for the next time."""
    (tmp_path / "alert.after").touch()
    await Faults(tmp_path, "alert").at(Point.AFTER_DELIVERY)
    assert (tmp_path / "alert.after").exists()


async def test_an_unknown_fault_is_an_error(tmp_path: Path) -> None:
    """A misspelt plan must not look like a run without faults."""
    (tmp_path / "alert.before").write_text("explode")
    with pytest.raises(ValueError, match="explode"):
        await Faults(tmp_path, "alert").at(Point.BEFORE_DELIVERY)
