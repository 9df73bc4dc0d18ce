"""A worker refuses to start where it cannot work, in one line that names the way out."""

import pytest
from faust.transport.consumer import Consumer

from streams.errors import Misconfigured
from streams.runtime.checks import NAMES, PINNED, check_libraries, check_topics, missing
from streams.steps.delivery import Stage
from tests.runtime.toys import AlertStage, ClaimStage, ToyTopics

TOPICS = ToyTopics(prefix="x")
ALL: dict[str, int] = {topic.name: 3 for topic in TOPICS.all}


def test_the_installed_libraries_fit() -> None:
    """The pins of the project are those of the runtime."""
    check_libraries()


@pytest.mark.parametrize("found", ["0.15.4", None])
def test_another_version_is_refused(found: str | None) -> None:
    """It may still work, but private methods are overridden, so nobody can know."""
    with pytest.raises(Misconfigured, match=r"faust-streaming (0\.15\.4|is missing)") as caught:
        check_libraries({**PINNED, "faust-streaming": found})
    assert "pip install faust-streaming==0.15.3" in str(caught.value)


def test_a_name_that_is_gone_is_named() -> None:
    """By its class, so that the place is found at once."""
    assert missing([(Consumer, "_drain_messages _no_such_thing")]) == ["Consumer._no_such_thing"]
    assert missing(NAMES) == []


@pytest.mark.parametrize(
    ("stage", "topics", "said"),
    [
        (ClaimStage(TOPICS), ALL, ""),
        (AlertStage(TOPICS), ALL, ""),
        (AlertStage(TOPICS), {}, "topics are missing: dlq.x.claims, x.alerts, x.claims"),
        (
            ClaimStage(TOPICS),
            ALL | {"dlq.x.articles": 1},
            "dlq.x.articles has 1 partitions and x.articles has 3",
        ),
        (AlertStage(TOPICS), ALL | {"x.alerts": 4}, "x.alerts has 4 partitions and x.claims has 3"),
    ],
)
def test_topics_must_be_there_and_go_together(stage: Stage, topics: dict[str, int], said: str) -> None:
    """The state topic answers its source partition by partition."""
    if not said:
        check_topics(stage, topics)
        return
    with pytest.raises(Misconfigured, match=said) as caught:
        check_topics(stage, topics)
    assert "tapewire topics apply" in str(caught.value)
