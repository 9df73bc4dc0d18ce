"""The files for operators hold to what the tools that read them accept, and to the code."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from schemas.vocabulary import StageName
from tests.conftest import REPOSITORY

DEPLOY = REPOSITORY / "deploy"


def compose() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return document


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPOSITORY)


def tool(name: str) -> str:
    """The tool that was installed beside the running Python."""
    import sys

    return str(Path(sys.executable).parent / name)


def test_the_compose_file_is_one() -> None:
    """docker compose itself reads it; a misspelt key is refused."""
    done = run(tool("docker-compose"), "-f", str(DEPLOY / "compose.yaml"), "config", "--quiet")
    assert (done.returncode, done.stderr) == (0, "")


def test_docker_compose_does_refuse(tmp_path: Path) -> None:
    """The check above can fail."""
    broken = tmp_path / "compose.yaml"
    broken.write_text("services: {kafka: {imagine: apache/kafka}}\n")
    assert run(tool("docker-compose"), "-f", str(broken), "config", "--quiet").returncode != 0


def test_the_dockerfile_follows_the_rules() -> None:
    """hadolint has nothing to say."""
    done = run(tool("hadolint"), str(DEPLOY / "Dockerfile"))
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("stage", StageName)
def test_every_stage_has_a_service_that_is_scraped(stage: StageName) -> None:
    """One process a stage, each a target of Prometheus."""
    scrape = (DEPLOY / "prometheus" / "prometheus.yml").read_text()
    port = compose()["services"]["extract"]["environment"]["TAPEWIRE_METRICS__PORT"]
    assert compose()["services"][stage.value]["command"] == ["worker", "--stage", stage.value]
    assert f"{stage.value}:{port}" in scrape


def test_ports_are_published_on_loopback_only() -> None:
    """No service of ours is open to the network unless an operator says so."""
    published = [port for service in compose()["services"].values() for port in service.get("ports", [])]
    assert all(re.match(r"127\.0\.0\.1:", port) for port in published)
