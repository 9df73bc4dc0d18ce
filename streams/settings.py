"""Every setting, and the only reader of the environment: ``TAPEWIRE_`` + room + ``__`` + field.

Built once by the command line and passed on in parts. What belongs to a rule, a word list or the topic table is no setting.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from streams.errors import Misconfigured

PREFIX = "TAPEWIRE_"
DELIMITER = "__"
FOREIGN = frozenset({"TAPEWIRE_REQUIRE"})
"""Names with our prefix that are no settings: what the tests demand of a machine."""

_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?", re.ASCII)


def _duration(value: Any) -> Any:
    """Read ``90``, ``90s``, ``15m``, ``24h``, ``7d`` or ``250ms``; anything else is left to pydantic (ISO 8601)."""
    found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    return value if found is None else timedelta(seconds=float(found[1]) * _UNITS[found[2] or "s"])


def _names(value: Any) -> Any:
    """Read ``a,b`` or a JSON list of names."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise ValueError('neither a,b nor a JSON list like ["a", "b"]') from None
    return [name.strip() for name in value.split(",") if name.strip()]


Duration = Annotated[timedelta, BeforeValidator(_duration), Field(ge=timedelta(0))]
Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_names)]


class Room(BaseModel):
    """The settings of one part of the program."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class BrokerSettings(Room):
    """How the broker is reached, and how topics are made."""

    url: str = Field("127.0.0.1:9092", description="Bootstrap addresses, host:port[,host:port].")
    security: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        "PLAINTEXT", description="Security protocol of the listener."
    )
    mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = Field(
        "SCRAM-SHA-512", description="SASL mechanism, for the SASL protocols."
    )
    username: str | None = Field(None, description="SASL user.")
    password: SecretStr | None = Field(None, description="SASL password; better from a file.")
    password_file: Path | None = Field(None, description="File whose content is the SASL password.")
    ca_file: Path | None = Field(
        None, description="PEM file of certificates to trust instead of the system's."
    )
    timeout: Duration = Field(timedelta(seconds=10), description="Longest time that one request may take.")
    partitions: int = Field(3, ge=1, le=10_000, description='Partitions of new topics ("topics apply").')
    replication: int = Field(1, ge=1, le=100, description='Replicas of new topics ("topics apply").')


class MarketSettings(Room):
    """Where prices come from."""

    provider: str = Field(
        "recorded", description="recorded, recorded:FILE, yfinance, none, or the name of a provider file."
    )
    snapshot: Path | None = Field(
        None, description="Folder or file of recorded prices; without it those that come with the package."
    )
    record_to: Path | None = Field(
        None, description="File to which each answer of the provider is appended; recorded:FILE replays it."
    )
    wait: Duration = Field(
        timedelta(milliseconds=250),
        description="How long an article waits for its prices before it goes on unchecked.",
    )
    timeout: Duration = Field(timedelta(seconds=10), description="Longest time that one request may take.")
    threads: int = Field(4, ge=1, le=64, description="Requests under way at once.")
    per_second: float = Field(
        1.0, gt=0, le=1_000, description="Requests over time; halved while the provider says 429."
    )
    burst: int = Field(5, ge=1, le=10_000, description="Requests at once after a quiet time.")
    answers_file: Path | None = Field(
        None,
        description="SQLite file that keeps the provider's answers; without it market.sqlite3 in the worker's data folder, and without that memory only.",
    )
    live: bool = Field(
        True,
        description="Whether live alerts carry the last price, from the provider's stream and quotes (yfinance has them).",
    )
    connect_to: str | None = Field(
        None,
        pattern=r"^[^\s:]+:\d{1,5}$",
        description="host:port at which the provider's hosts are connected instead of their own addresses.",
    )
    ca_file: Path | None = Field(
        None, description="PEM file of certificates to trust at the provider instead of the usual ones."
    )
    tries: int = Field(
        30,
        ge=0,
        le=1_000,
        description="Later looks at an article whose prices were late, further apart each time, an hour at most.",
    )


class AlertSettings(Room):
    """What makes an alert tradable. All conditions must hold; each that fails adds its reason code."""

    allowed_sources: Names = Field(
        (), description="Article sources that may make a tradable alert, a,b or a JSON list. Empty: none."
    )
    stale_after: Duration = Field(
        timedelta(minutes=15), description="An article received so long after its publication is stale."
    )
    min_confidence: Decimal = Field(
        Decimal("0.8"), ge=0, le=1, description="Least confidence of the extractor, 0 to 1."
    )
    min_novelty: int = Field(50, ge=0, le=100, description="Least novelty score, 0 to 100.")
    novelty_within: Duration = Field(
        timedelta(hours=24), description="Two reports received further apart are two pieces of news."
    )
    cooldown: Duration = Field(
        timedelta(0),
        description="After an alert, another article's in the same direction of the same issuer is only audit for so long. 0: off.",
    )
    window: int = Field(
        50_000, ge=1, le=10_000_000, description="Claims of a partition that the alert stage remembers."
    )


class WorkerSettings(Room):
    """How a worker process behaves."""

    group: str = Field(
        "tapewire",
        pattern=r"^[A-Za-z0-9._-]{1,200}$",
        description="Prefix of the consumer groups: <group>-<stage>.",
    )
    data_dir: Path | None = Field(
        None, description="Folder that a worker may write into; without it a temporary one."
    )
    session: Duration | None = Field(
        None,
        description="Session time-out of the consumer group; without it what suits the broker (Kafka 10s, embedded 4s).",
    )
    batch_records: int = Field(
        200, ge=1, le=10_000, description="Records worked and delivered at once, at most."
    )
    drain: Duration = Field(timedelta(seconds=30), description="How long the end may take after SIGTERM.")
    fault_folder: Path | None = Field(
        None, description="Folder of flag files for fault tests. Leave it unset."
    )


class MetricsSettings(Room):
    """Where a worker serves /metrics, /livez and /readyz."""

    host: str = Field("127.0.0.1", description="Address to listen on; metrics are not for the world.")
    port: int | None = Field(
        None,
        ge=0,
        le=65_535,
        description="Port, 0 for a free one; without it 9464 extract, 9465 enrich, 9466 alert.",
    )


class RefdataSettings(Room):
    """How sources of reference data are asked ("refdata refresh"); what comes is kept in the worker's data folder."""

    contact: str | None = Field(
        None,
        description="Who asks, as SEC and Wikidata want to know: a name and a mail address, Example Ltd ops@example.com.",
    )
    openfigi_key: SecretStr | None = Field(
        None, description="Key of OpenFIGI; without one it answers 250 questions a minute."
    )


class LogSettings(Room):
    """What is said on stderr."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="Least level that is said."
    )
    format: Literal["auto", "json", "text"] = Field(
        "auto", description="json lines, text for a person, or by whether stderr is a terminal."
    )


class Settings(BaseSettings):
    """All settings, one room each."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter=DELIMITER,
        env_ignore_empty=True,
        frozen=True,
        extra="forbid",
    )

    broker: BrokerSettings = BrokerSettings()
    market: MarketSettings = MarketSettings()
    alerts: AlertSettings = AlertSettings()
    worker: WorkerSettings = WorkerSettings()
    metrics: MetricsSettings = MetricsSettings()
    refdata: RefdataSettings = RefdataSettings()
    log: LogSettings = LogSettings()

    @classmethod
    def load(cls) -> Self:
        """Return the settings of this environment.

        Raises:
            Misconfigured: a name is unknown (the nearest one is named), or a value is not what its field takes.
        """
        refuse_unknown(os.environ)
        try:
            return cls()
        except ValidationError as error:
            raise Misconfigured(_first_line(error)) from None
        except ValueError as error:
            # pydantic-settings' own complaint about JSON that it cannot read.
            raise Misconfigured(f"cannot read the {PREFIX}* settings: {str(error).splitlines()[0]}") from None

    def at_broker(self, url: str | None) -> Self:
        """Return these settings with another broker address, or themselves for None."""
        if url is None:
            return self
        return self.model_copy(update={"broker": self.broker.model_copy(update={"url": url})})

    def password(self) -> str | None:
        """Return the broker's password, from the variable or its file.

        Raises:
            Misconfigured: both are set, or the file cannot be read.
        """
        direct, file = self.broker.password, self.broker.password_file
        if direct is not None and file is not None:
            raise Misconfigured(
                f"{PREFIX}BROKER__PASSWORD and {PREFIX}BROKER__PASSWORD_FILE are both set: unset one of them"
            )
        if file is None:
            return None if direct is None else direct.get_secret_value()
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
            raise Misconfigured(
                f"cannot read the password from {file} ({reason}): correct {PREFIX}BROKER__PASSWORD_FILE"
            ) from None


class Source(StrEnum):
    """Where a value came from."""

    DEFAULT = "default"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One setting as it stands: its variable, value as text (secrets masked), where it came from and what it is for."""

    name: str
    value: str
    source: Source
    default: str
    description: str


def fields() -> Iterator[tuple[str, str, FieldInfo]]:
    """Give (variable, room, field) of every setting, in declared order."""
    for room, field in Settings.model_fields.items():
        model = type(field.default)
        for name, info in model.model_fields.items():
            yield f"{PREFIX}{room}{DELIMITER}{name}".upper(), room, info


def names() -> tuple[str, ...]:
    """Return the variable of every setting."""
    return tuple(variable for variable, _, _ in fields())


def refuse_unknown(environment: Mapping[str, str]) -> None:
    """Refuse variables with our prefix that no setting has: a misspelt one would be passed over in silence.

    Raises:
        Misconfigured: naming the variable and the nearest one that exists.
    """
    known = names()
    for given in sorted(environment):
        name = given.upper()
        if name.startswith(PREFIX) and name not in known and name not in FOREIGN:
            near = get_close_matches(name, known, n=1, cutoff=0.0)
            raise Misconfigured(
                f'no setting is called {given}: did you mean {near[0]}? ("tapewire config example" lists all)'
            )


def entries(settings: Settings, environment: Mapping[str, str]) -> Iterator[Entry]:
    """Give every setting with its value and where it came from."""
    given = {name.upper() for name, value in environment.items() if value}
    for variable, room, info in fields():
        field = variable.removeprefix(f"{PREFIX}{room.upper()}{DELIMITER}").lower()
        yield Entry(
            name=variable,
            value=as_text(getattr(getattr(settings, room), field)),
            source=Source.ENVIRONMENT if variable in given else Source.DEFAULT,
            default=as_text(info.default),
            description=info.description or "",
        )


def as_text(value: object) -> str:
    """Return a value as a variable would say it; a secret as stars, nothing as an empty text."""
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return "********"
    if isinstance(value, timedelta):
        return _shortest(value)
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return str(value)


def _shortest(value: timedelta) -> str:
    milliseconds = value // timedelta(milliseconds=1)
    for unit in ("d", "h", "m", "s"):
        size = int(_UNITS[unit] * 1_000)
        if milliseconds and milliseconds % size == 0:
            return f"{milliseconds // size}{unit}"
    return f"{milliseconds}ms" if milliseconds else "0s"


def example() -> str:
    """Return the text of ``.env.example``: every setting with its default and what it is for."""
    lines = [
        "# Every setting with its default; generated by `tapewire config example`.",
        "# Copy to .env for docker compose, or: set -a; . ./.env; set +a",
    ]
    last = ""
    for variable, room, info in fields():
        if room != last:
            about = type(Settings.model_fields[room].default).__doc__
            lines += ["", f"## {about}"]
            last = room
        lines += [f"# {info.description}", f"#{variable}={as_text(info.default)}"]
    return "\n".join(lines) + "\n"


def _first_line(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    variable = f"{PREFIX}{DELIMITER.join(str(part) for part in first['loc'][:2])}".upper()
    # A refused password must not be repeated on a screen.
    given = "" if "PASSWORD" in variable else f"={str(first['input'])[:80]}"
    return f'{variable}{given}: {first["msg"].removeprefix("Value error, ")} ("tapewire config example" lists all settings)'
