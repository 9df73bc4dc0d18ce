"""``tapewire tail``: alerts, articles and dead letters from a broker."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from schemas.alert import Alert
from schemas.codec import encode
from schemas.dead_letter import dead_letter
from schemas.headers import LANE, TIER, ms_from_utc
from schemas.record import Outgoing
from schemas.topics import ALERTS, ARTICLES
from schemas.vocabulary import DeadLetterReason, StageName, Tier
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.topics import apply
from streams.cli.running import run_until_done
from tests.builders import a_checked_claim, an_alert, an_instrument, received
from tests.cli.commands import Shell

NOON = datetime(2024, 7, 26, 12, tzinfo=UTC)
HOSTILE = "\x1b[31mred\x1b[0m [bold]not bold[/bold] \u202egnp.exe\r\nsecond"


def alert(symbol: str, tier: Tier, minute: int) -> Outgoing:
    made: Alert = replace(
        an_alert(a_checked_claim(instrument=an_instrument(symbol=symbol))),
        tier=tier,
        alert_id=f"alr_{minute}",
    )
    return Outgoing(
        topic=ALERTS.name,
        key=made.issuer_id.encode(),
        value=encode(made),
        headers=((TIER, tier.value.encode()),),
        timestamp_ms=ms_from_utc(NOON + timedelta(minutes=minute)),
    )


def records() -> list[Outgoing]:
    poison = received(b'{"text": 5}')
    letter = dead_letter(
        poison,
        reason=DeadLetterReason.SCHEMA,
        message=HOSTILE,
        stage=StageName.EXTRACT,
        group="g",
        code_version="1",
    )
    raw = Outgoing(
        topic=ARTICLES.name,
        key=b"k",
        value=HOSTILE.encode(),
        headers=((LANE, b"replay:x"),),
        timestamp_ms=ms_from_utc(NOON),
    )
    foreign = Outgoing(topic=ALERTS.name, key=b"x", value=b"not json", timestamp_ms=ms_from_utc(NOON))
    alerts = [alert("AAPL", Tier.REVIEW, 1), alert("META", Tier.AUDIT, 2), alert("META", Tier.TRADABLE, 3)]
    return [foreign, *alerts, raw, replace(letter, partition=None)]


async def fill(connection: Connection) -> None:
    await apply(connection, partitions=1)
    async with Producer(connection) as producer:
        await producer.deliver(records())


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with EmbeddedBroker() as broker:
        run_until_done(fill(Connection(url=broker.url)))
        yield broker.url


FILTERS = {
    "": ["alr_1", "alr_2", "alr_3"],
    "--symbol META": ["alr_2", "alr_3"],
    "--symbol meta": ["alr_2", "alr_3"],
    "--tier audit": ["alr_2"],
    "--symbol META --tier tradable": ["alr_3"],
    "--since 2024-07-26T12:02Z": ["alr_2", "alr_3"],
    "--last 1": ["alr_3"],
    "--symbol META --last 1": ["alr_3"],
    "--last 0": ["alr_1", "alr_2", "alr_3"],
}


@pytest.mark.broker
@pytest.mark.parametrize(("options", "ids"), FILTERS.items(), ids=FILTERS)
def test_alerts_are_chosen(options: str, ids: list[str], url: str, shell: Shell) -> None:
    """Each body on a line of its own, as it stands on the topic; a foreign record is passed over, not tripped over."""
    ended = shell("tail", "alerts", *options.split(), "--json", "--broker", url)
    assert ended.code == 0, ended.err
    bodies = [json.loads(line) for line in ended.lines]
    assert [body["alert_id"] for body in bodies] == ids


@pytest.mark.broker
def test_nothing_that_fits_is_exit_code_3(url: str, shell: Shell) -> None:
    """And the way to wait for it is told."""
    ended = shell("tail", "alerts", "--symbol", "TSLA", "--broker", url)
    assert ended.code == 3
    assert "--follow" in ended.err
    assert ended.out == ""


@pytest.mark.broker
@pytest.mark.parametrize("what", ["alerts", "articles", "dlq"])
def test_no_text_steers_the_terminal(what: str, url: str, shell: Shell) -> None:
    """Escapes, turned lines and markup in an article are shown, not obeyed; one record is one line."""
    ended = shell("tail", what, "--broker", url)
    assert ended.code == 0
    assert not set(ended.out) & set("\x1b\r\u202e\x07")
    if what != "alerts":
        assert len(ended.lines) == 1
        assert "\\x1b[31mred" in ended.out
        assert "[bold]not bold[/bold]" in ended.out
        assert "\\u202e" in ended.out


@pytest.mark.broker
def test_a_dead_letter_says_who_refused_what_and_why(url: str, shell: Shell) -> None:
    """Reason, stage, the place of the original, and its bytes."""
    (line,) = shell("tail", "dlq", "--json", "--broker", url).lines
    letter = json.loads(line)
    assert (letter["reason"], letter["stage"], letter["value"]) == ("schema", "extract", '{"text": 5}')
    assert letter["source"]["topic"] == ARTICLES.name
    assert letter["message"] == HOSTILE
