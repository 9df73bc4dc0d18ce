"""What every command begins with: settings, the way to the broker, options that many commands share."""

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from streams.cli.exits import WrongUse
from streams.errors import Misconfigured

if TYPE_CHECKING:
    from streams.adapters.broker.connection import Connection
    from streams.settings import Settings

Broker = Annotated[
    str | None,
    typer.Option(
        "--broker", "-b", metavar="HOST:PORT", help="Broker address instead of TAPEWIRE_BROKER__URL."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]

_AGO = re.compile(r"(\d+(?:\.\d+)?)(s|m|h|d)", re.ASCII)
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0}


def load_settings(broker: str | None = None) -> "Settings":
    """Return the settings of this environment, with another broker if one is given.

    Raises:
        WrongUse: a variable is misspelt or its value is wrong.
    """
    from streams.settings import Settings

    try:
        return Settings.load().at_broker(broker)
    except Misconfigured as error:
        raise WrongUse(str(error)) from None


def connect(settings: "Settings") -> "Connection":
    """Return the way to the broker, checked as far as it can be without asking.

    Raises:
        WrongUse: the address or the credentials cannot be right.
    """
    from streams.app import connection_of

    try:
        connection = connection_of(settings)
        connection.options()
    except Misconfigured as error:
        raise WrongUse(str(error)) from None
    return connection


def moment(text: str, *, option: str, now: datetime) -> datetime:
    """Return the time that ``15m`` (ago), ``2024-07-26`` or ``2024-07-26T14:00Z`` means; without a zone it is UTC.

    Raises:
        WrongUse: it is none of them.
    """
    ago = _AGO.fullmatch(text.strip())
    if ago is not None:
        return now - timedelta(seconds=float(ago[1]) * _SECONDS[ago[2]])
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        raise WrongUse(
            f"{option} {text!r} is no time: write 15m, 2h, 7d, 2024-07-26 or 2024-07-26T14:00Z"
        ) from None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
