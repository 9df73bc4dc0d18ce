"""Faust's application is set up by arguments alone, and by what the broker can do."""

from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn, cast

import pytest

from streams.adapters.broker.connection import Connection
from streams.runtime.options import Broker, BrokerKind, options_for
from streams.runtime.overrides.application import build_application, credentials

TANSU = Broker(kind=BrokerKind.TANSU, is_idempotent=False)
KAFKA = Broker(kind=BrokerKind.KAFKA, is_idempotent=True)


def leave(reason: str) -> NoReturn:
    raise AssertionError(reason)


def built(broker: Broker, **changes: Any) -> Any:
    options = options_for(
        broker,
        connection=Connection(url="127.0.0.1:1,127.0.0.1:2"),
        group="g",
        data_dir=Path("data"),
        code_version="0",
    )
    return build_application(replace(options, **changes), leave=leave)


@pytest.mark.parametrize(
    ("broker", "session", "heartbeat", "wait", "is_idempotent"),
    [(TANSU, 4, 1, 20, False), (KAFKA, 10, 3, 500, True)],
)
async def test_each_kind_of_broker_has_its_settings(
    broker: Broker, session: float, heartbeat: float, wait: int, is_idempotent: bool
) -> None:
    """Tansu needs short waits, Kafka refuses short sessions; acknowledged by all, always."""
    app = built(broker)
    conf = app.conf
    assert (conf.broker_session_timeout, conf.broker_heartbeat_interval) == (session, heartbeat)
    assert app.options.fetch_wait_ms == wait
    extra = cast(Any, app.producer)._settings_extra()
    assert extra == {"acks": "all"} | ({"enable_idempotence": True} if is_idempotent else {})


async def test_nobodys_environment_reaches_faust(monkeypatch: pytest.MonkeyPatch) -> None:
    """Faust lets its own variables win over arguments; ours have another prefix."""
    monkeypatch.setenv("BROKER_SESSION_TIMEOUT", "77")
    monkeypatch.setenv("STREAM_WAIT_EMPTY", "0")
    conf = built(TANSU).conf
    assert (conf.broker_session_timeout, conf.stream_wait_empty) == (4, True)
    assert [str(each) for each in conf.broker] == ["kafka://127.0.0.1:1", "kafka://127.0.0.1:2"]


@pytest.mark.parametrize(
    ("security", "protocol"),
    [("SASL_PLAINTEXT", "SASL_PLAINTEXT"), ("SASL_SSL", "SASL_SSL"), ("SSL", "SSL")],
)
def test_faust_is_let_in_as_the_tools_are(security: str, protocol: str) -> None:
    """The same connection in Faust's own form."""
    connection = Connection(url="h:1", security=security, username="u", password="p")
    made = credentials(connection)
    assert made is not None
    assert made.protocol.value == protocol
    if security.startswith("SASL"):
        assert (made.username, made.password, made.mechanism.value) == ("u", "p", "SCRAM-SHA-512")  # type: ignore[union-attr]


def test_an_open_broker_needs_no_credentials() -> None:
    """As the embedded one."""
    assert credentials(Connection(url="h:1")) is None
