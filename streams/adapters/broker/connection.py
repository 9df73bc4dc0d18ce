"""How a broker is reached, and what its refusals mean in our own words."""

import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiokafka import errors

from streams.errors import BrokerUnavailable, Misconfigured, TapewireError

SECURITY = ("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL")
MECHANISMS = ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")

_FORBIDDEN = (
    errors.TopicAuthorizationFailedError,
    errors.GroupAuthorizationFailedError,
    errors.ClusterAuthorizationFailedError,
)
_NOBODY = (
    "Connect call failed",
    "Name or service not known",
    "nodename nor servname",
    "getaddrinfo",
    "Errno 111",
)
_MECHANISM = ("UnsupportedSaslMechanism", "IllegalSaslState")
_CREDENTIALS = ("SaslAuthenticationFailed", "Authentication failed", "invalid credentials")
_CERTIFICATE = ("CERTIFICATE_VERIFY_FAILED", "certificate verify failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """The address of a broker and what it takes to be let in.

    Attributes:
        url: bootstrap addresses, ``host:port[,host:port]``.
        security: one of ``SECURITY``; ``mechanism`` one of ``MECHANISMS``, for the SASL ones.
        ca_file: certificates to trust instead of the system's.
        timeout_ms: how long one request may take.
    """

    url: str
    security: str = "PLAINTEXT"
    mechanism: str = "SCRAM-SHA-512"
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None
    timeout_ms: int = 10_000

    def options(self) -> dict[str, Any]:
        """Return the arguments that every aiokafka client takes.

        Raises:
            Misconfigured: the security settings do not fit together, or a certificate file is unreadable.
        """
        options: dict[str, Any] = {
            "bootstrap_servers": [_address(part) for part in self.url.split(",")],
            "request_timeout_ms": self.timeout_ms,
            "security_protocol": self.security,
        }
        if self.security.startswith("SASL"):
            if not self.username or not self.password:
                raise Misconfigured(
                    f"broker security {self.security} needs a user: set TAPEWIRE_BROKER__USERNAME and TAPEWIRE_BROKER__PASSWORD"
                )
            options |= {
                "sasl_mechanism": self.mechanism,
                "sasl_plain_username": self.username,
                "sasl_plain_password": self.password,
            }
        if self.security.endswith("SSL"):
            options["ssl_context"] = self.ssl_context()
        return options

    def ssl_context(self) -> ssl.SSLContext:
        """Return the TLS context.

        Raises:
            Misconfigured: ``ca_file`` cannot be read as certificates.
        """
        try:
            return ssl.create_default_context(cafile=None if self.ca_file is None else str(self.ca_file))
        except (OSError, ssl.SSLError) as error:
            raise Misconfigured(
                f"cannot read certificates from {self.ca_file} ({error}): set TAPEWIRE_BROKER__CA_FILE to a PEM file"
            ) from None


def _address(part: str) -> str:
    """Return one bootstrap address, checked.

    Raises:
        Misconfigured: it is not ``host:port``.
    """
    host, colon, port = part.strip().rpartition(":")
    if not colon or not host or not port.isdigit() or not 0 < int(port) < 65_536 or "/" in host:
        raise Misconfigured(
            f"broker address {part!r} is not host:port: pass --broker or set TAPEWIRE_BROKER__URL, e.g. 127.0.0.1:9092"
        )
    return part.strip()


class _LastWords(logging.Handler):
    """Keeps what aiokafka logs: the cause of a failed connection stands nowhere else."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(record.getMessage())
        del self.lines[:-20]


@contextmanager
def translated(connection: Connection, doing: str) -> Iterator[None]:
    """Turn every failure of the client into one of ours; ``doing`` completes the sentence "cannot ...".

    Raises:
        BrokerUnavailable: nobody answered at the address, or not in time.
        Misconfigured: the broker answered and refused; the message names the way out.
    """
    logger, words = logging.getLogger("aiokafka"), _LastWords()
    logger.addHandler(words)
    try:
        yield
    except TapewireError:
        raise
    except (errors.KafkaError, OSError, ssl.SSLError, RuntimeError, ValueError, TypeError) as error:
        raise _ours(error, connection=connection, doing=doing, said="\n".join(words.lines)) from None
    finally:
        logger.removeHandler(words)


def _ours(error: Exception, *, connection: Connection, doing: str, said: str) -> TapewireError:
    known = _refusal(error, said=f"{said}\n{error}", connection=connection)
    if known is not None:
        return Misconfigured(f"cannot {doing}: {known}")
    if isinstance(error, (RuntimeError, ValueError, TypeError)) and not isinstance(error, errors.KafkaError):
        return Misconfigured(f"cannot {doing}: {type(error).__name__}: {error}")
    if said and not any(word in said for word in _NOBODY):
        return BrokerUnavailable(
            f"cannot {doing}: {connection.url} does not answer as a {connection.security} broker: "
            "check the address and TAPEWIRE_BROKER__SECURITY"
        )
    return BrokerUnavailable(
        f"cannot {doing}: no broker answers at {connection.url} ({type(error).__name__}): "
        'start one ("tapewire broker"), or pass --broker / set TAPEWIRE_BROKER__URL'
    )


def _refusal(error: Exception, *, said: str, connection: Connection) -> str | None:
    """Return what the broker refused and the way out, or None if it did not answer at all."""
    if isinstance(error, _FORBIDDEN):
        return f"user {connection.username or 'anonymous'} may not ({error}): grant it an ACL"
    if isinstance(error, errors.UnknownTopicOrPartitionError):
        return 'the topic does not exist: run "tapewire topics apply"'
    if isinstance(error, errors.MessageSizeTooLargeError):
        return f"a record is larger than the broker takes ({error}): split it, or raise max.message.bytes"
    if isinstance(error, errors.UnsupportedCodecError) or "Compression library" in said:
        return f'{error}: install aiokafka with its compression libraries, "pip install aiokafka[all]"'
    if any(word in said for word in _CERTIFICATE):
        return f"{connection.url} does not show a certificate that is trusted: set TAPEWIRE_BROKER__CA_FILE"
    if any(word in said for word in _MECHANISM):
        return (
            f"{connection.url} does not take {connection.security} with {connection.mechanism}: "
            "check TAPEWIRE_BROKER__SECURITY and TAPEWIRE_BROKER__MECHANISM"
        )
    if any(word in said for word in _CREDENTIALS):
        return (
            f"{connection.url} refuses user {connection.username or 'anonymous'}: "
            "check TAPEWIRE_BROKER__USERNAME, TAPEWIRE_BROKER__PASSWORD and TAPEWIRE_BROKER__MECHANISM"
        )
    return None
