"""What is logged: one JSON line a dead letter, none a normal article."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from prometheus_client import CollectorRegistry

from schemas.dead_letter import dead_letter
from schemas.record import Outgoing
from schemas.topics import EXTRACTIONS
from schemas.vocabulary import DeadLetterReason, StageName
from streams.adapters.clock import SystemClock
from streams.app import build_stage
from streams.cli.logs import set_up
from streams.reporting import Reporter
from streams.runtime.observer import BatchDone
from streams.settings import Settings
from tests.builders import received


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    """What a test sets up is taken down again."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def batch() -> BatchDone:
    letter = dead_letter(
        received(b"\xff"),
        reason=DeadLetterReason.NOT_UTF8,
        message="value: byte 0",
        stage=StageName.EXTRACT,
        group="g",
        code_version="1",
    )
    extraction = Outgoing(topic=EXTRACTIONS.name, key=b"k", value=b"{}")
    return BatchDone(
        stage=StageName.EXTRACT,
        received=(),
        outcomes=(),
        outgoing=(extraction, letter, extraction),
        seconds=0.1,
    )


def test_a_dead_letter_is_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    """Reason, place and message; never the text of the article."""
    set_up(level="info", form="auto")
    reporter = Reporter(
        CollectorRegistry(),
        stage=build_stage(StageName.EXTRACT, Settings.load()),
        clock=SystemClock().now,
        version="1",
    )
    reporter.batch_done(batch())
    out, err = capfd.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    said = json.loads(line)
    assert {name: said[name] for name in ("event", "level", "stage", "reason", "topic", "offset", "message")} == {
        "event": "dead letter", "level": "warning", "stage": "extract", "reason": "not_utf8",
        "topic": "news.articles.v1", "offset": str(received(b"").offset), "message": "value: byte 0",
    }  # fmt: skip


def test_libraries_speak_in_the_same_voice(capfd: pytest.CaptureFixture[str]) -> None:
    """A library's record is the same kind of line, its arguments filled in; what it says below warning is not passed on."""
    set_up(level="info", form="json")
    logging.getLogger("aiokafka.client").warning("no answer from %s", "a:1")
    logging.getLogger("faust.worker").info("chatter")
    (line,) = capfd.readouterr().err.splitlines()
    said = json.loads(line)
    assert (said["event"], said["logger"], said["level"]) == (
        "no answer from a:1",
        "aiokafka.client",
        "warning",
    )
    assert said["timestamp"].endswith("Z")


def test_a_person_gets_plain_lines(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without colours where they are not wanted."""
    monkeypatch.setenv("NO_COLOR", "1")
    set_up(level="warning", form="text")
    structlog.get_logger("x").info("not said")
    structlog.get_logger("x").warning("said", place="here")
    err = capfd.readouterr().err
    assert "said" in err
    assert "place=here" in err
    assert "not said" not in err
    assert "\x1b" not in err
