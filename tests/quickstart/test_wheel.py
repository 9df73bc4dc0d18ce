"""The installed wheel is all that a user needs: the demo runs in an empty folder, on the data that travels in it."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import orjson
import pytest

from tests.conftest import REPOSITORY


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-3000:]
    return done


@pytest.fixture(scope="module")
def tapewire(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command, installed from a wheel into an environment of its own; the dependencies are those of this one."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, REPOSITORY, folder=folder)
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", folder=folder)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    site = folder / "venv" / "lib" / version / "site-packages"
    # A path in a .pth file is added, but the .pth files in it are not run: the editable install stays out.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    wheel = next(folder.glob("*.whl"))
    run(*pip, "--python", folder / "venv" / "bin" / "python", "install", "--no-deps", wheel, folder=folder)
    return folder / "venv" / "bin" / "tapewire"


def test_the_code_is_that_of_the_wheel(tapewire: Path, tmp_path: Path) -> None:
    """Nothing of the checkout is imported."""
    program = "import streams, schemas, seeds; print(streams.__file__, schemas.__file__, seeds.__file__)"
    done = run(tapewire.with_name("python"), "-c", program, folder=tmp_path)
    assert all(place.startswith(str(tapewire.parent.parent)) for place in done.stdout.decode().split())


@pytest.mark.broker
def test_the_demo_runs_in_an_empty_folder(tapewire: Path, tmp_path: Path) -> None:
    """Broker, workers, articles and prices all come out of the wheel, and nothing is left behind."""
    done = run(tapewire, "demo", "--once", "--json", folder=tmp_path)
    symbols = [orjson.loads(line)["instrument"]["symbol"] for line in done.stdout.splitlines()]
    assert symbols[:4] == ["GOOG", "GOOGL", "META", "AAPL"]
    assert list(tmp_path.iterdir()) == []
