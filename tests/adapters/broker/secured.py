"""A Kafka broker that lets in nobody without a password: SASL with SCRAM, two users, ACLs."""

import asyncio
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from streams.adapters.broker.connection import Connection
from streams.adapters.broker.topics import require
from streams.errors import BrokerUnavailable
from tests.kafka.broker import CLUSTER_ID, FORMAT_FLAGS, PROPERTIES, RUN_FLAGS, free_ports, jars, last_lines

MECHANISM = "SCRAM-SHA-512"
ADMIN = Connection(url="", security="SASL_PLAINTEXT", username="admin", password="admin-secret")
LOGIN = "org.apache.kafka.common.security.scram.ScramLoginModule required"
SECURED = f"""listener.security.protocol.map=PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
sasl.mechanism.inter.broker.protocol={MECHANISM}
sasl.enabled.mechanisms={MECHANISM}
listener.name.plaintext.scram-sha-512.sasl.jaas.config={LOGIN} username="admin" password="admin-secret";
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:admin;User:ANONYMOUS
allow.everyone.if.no.acl.found=false
"""
USERS = {"admin": "admin-secret", "guest": "guest-secret"}


@contextmanager
def secured_kafka(folder: Path) -> Iterator[str]:
    """Run it and give its address."""
    client, controller = free_ports(2)
    kept = [
        line
        for line in PROPERTIES.format(client=client, controller=controller, folder=folder).splitlines()
        if not line.startswith(("listener.security", "inter.broker"))
    ]
    properties = folder / "server.properties"
    properties.write_text("\n".join(kept) + "\n" + SECURED, encoding="utf-8")
    path = f"{jars()}:{jars() / 'lib'}/*"
    command = ["java", *FORMAT_FLAGS, "-cp", path, "kafka.tools.StorageTool", "format", "--standalone"]
    users = [f"{MECHANISM}=[name={name},password={word}]" for name, word in USERS.items()]
    scram = [part for user in users for part in ("--add-scram", user)]
    subprocess.run(
        [*command, "-t", CLUSTER_ID, "-c", str(properties), *scram], check=True, capture_output=True
    )
    with (folder / "broker.log").open("wb") as log:
        process = subprocess.Popen(
            ["java", *RUN_FLAGS, "-cp", path, "kafka.Kafka", str(properties)], stdout=log, stderr=log
        )
    try:
        url = f"127.0.0.1:{client}"
        asyncio.run(_answers(url, process, folder / "broker.log"))
        yield url
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


async def _answers(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    admin = Connection(url=url, security=ADMIN.security, username=ADMIN.username, password=ADMIN.password)
    for _ in range(300):
        try:
            await require(admin, [])
        except BrokerUnavailable:
            if process.poll() is not None:
                break
            await asyncio.sleep(0.1)
        else:
            return
    raise AssertionError(f"Kafka did not answer at {url}:\n{last_lines(log)}")
