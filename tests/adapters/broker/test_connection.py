"""What a broker's refusal is called: the cause, the setting behind it, the next step."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemas.record import Outgoing
from schemas.topics import ARTICLES
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import read_all
from streams.adapters.broker.topics import apply, require
from streams.errors import BrokerUnavailable, Misconfigured
from tests.adapters.broker.secured import secured_kafka


@pytest.fixture(scope="module")
def embedded_url() -> Iterator[str]:
    with EmbeddedBroker() as broker:
        yield broker.url


async def test_tls_to_a_broker_without_it_names_the_setting(embedded_url: str) -> None:
    """Somebody is there, but speaks otherwise."""
    with pytest.raises(
        BrokerUnavailable, match=r"does not answer as a SSL broker.*TAPEWIRE_BROKER__SECURITY"
    ):
        await require(Connection(url=embedded_url, security="SSL", timeout_ms=1_000), [])


async def test_a_login_that_the_broker_does_not_know_names_the_settings(embedded_url: str) -> None:
    """The embedded broker asks nobody for a name."""
    login = Connection(url=embedded_url, security="SASL_PLAINTEXT", username="a", password="b")
    with pytest.raises(Misconfigured, match=r"SASL_PLAINTEXT with SCRAM-SHA-512.*TAPEWIRE_BROKER__MECHANISM"):
        await require(login, [])


async def test_a_host_that_there_is_not_is_unreachable() -> None:
    """A name that nobody knows is told like a broker that is down."""
    with pytest.raises(BrokerUnavailable, match=r"no broker answers at nowhere\.invalid:9092"):
        await require(Connection(url="nowhere.invalid:9092", timeout_ms=1_000), [])


def test_certificates_are_read_or_refused(tmp_path: Path) -> None:
    """A file of certificates that is none is named; none at all means the system's."""
    bad = tmp_path / "ca.pem"
    bad.write_text("not a certificate", encoding="utf-8")
    with pytest.raises(Misconfigured, match=r"ca\.pem.*TAPEWIRE_BROKER__CA_FILE"):
        Connection(url="a:1", security="SSL", ca_file=bad).options()
    assert isinstance(Connection(url="a:1", security="SSL").options()["ssl_context"], ssl.SSLContext)


@pytest.fixture(scope="module")
def secured_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with secured_kafka(tmp_path_factory.mktemp("kafka")) as url:
        yield url


def as_user(url: str, username: str, password: str) -> Connection:
    return Connection(url=url, security="SASL_PLAINTEXT", username=username, password=password)


@pytest.mark.kafka
async def test_a_wrong_password_is_called_that(secured_url: str) -> None:
    """By every client; and the password is not repeated."""
    stranger = as_user(secured_url, "admin", "wrong-word")
    for doing in (require(stranger, []), read_all(stranger, "any"), Producer(stranger).__aenter__()):
        with pytest.raises(Misconfigured, match=r"refuses user admin.*TAPEWIRE_BROKER__PASSWORD") as refusal:
            await doing
        assert "wrong-word" not in str(refusal.value)


@pytest.mark.kafka
async def test_a_user_without_a_right_is_told_so(secured_url: str) -> None:
    """The admin makes the topics; the guest sees none of them, and may not write."""
    await apply(as_user(secured_url, "admin", "admin-secret"), partitions=1)
    guest = as_user(secured_url, "guest", "guest-secret")
    with pytest.raises(Misconfigured, match=r"no topic news\.articles\.v1|may not"):
        await read_all(guest, ARTICLES.name)
    async with Producer(guest) as producer:
        with pytest.raises(Misconfigured, match=r"user guest may not.*grant it an ACL"):
            await producer.deliver([Outgoing(topic=ARTICLES.name, key=b"k", value=b"v")])


@pytest.mark.kafka
async def test_no_login_at_a_broker_that_wants_one(secured_url: str) -> None:
    """A plain client hears nothing, and is told which setting to look at."""
    with pytest.raises(BrokerUnavailable, match=r"TAPEWIRE_BROKER__SECURITY|no broker answers"):
        await require(Connection(url=secured_url, timeout_ms=2_000), [])
