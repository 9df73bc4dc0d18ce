"""A real Apache Kafka broker for a test: one KRaft node on loopback, from Maven's jars."""

import asyncio
import fcntl
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiokafka import AIOKafkaClient
from aiokafka.errors import KafkaError

from tests.conftest import CACHE

POM = Path(__file__).parent / "pom.xml"
CLUSTER_ID = "MkU3OEVBNTcwNTJENDM2Qg"
FORMAT_FLAGS = ("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
RUN_FLAGS = ("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
LOGGING = """status=error
appender.out.type=Console
appender.out.name=out
appender.out.layout.type=PatternLayout
appender.out.layout.pattern=%d{ISO8601} %p %c{1} %m%n
rootLogger.level=warn
rootLogger.appenderRef.out.ref=out
"""
PROPERTIES = """process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{client},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{client},CONTROLLER://127.0.0.1:{controller}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
controller.listener.names=CONTROLLER
log.dirs={folder}/data
num.partitions=3
auto.create.topics.enable=false
default.replication.factor=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
"""


def jars() -> Path:
    """The folder with Kafka's jars, fetched by Maven once a machine."""
    folder = CACHE / "kafka"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").is_file() or (folder / "complete").read_text() != POM.read_text():
            shutil.rmtree(folder / "lib", ignore_errors=True)
            fetch = ["mvn", "-q", "-B", "-f", str(POM), "dependency:copy-dependencies"]
            subprocess.run(
                [*fetch, f"-DoutputDirectory={folder / 'lib'}", "-DincludeScope=runtime"], check=True
            )
            (folder / "log4j2.properties").write_text(LOGGING)
            (folder / "complete").write_text(POM.read_text())
    return folder


def free_ports(count: int) -> list[int]:
    """Ports of loopback that are free now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


@contextmanager
def kafka_process(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Format and start one broker in ``folder``; give its address and its process; end it by its id."""
    client, controller = free_ports(2)
    properties = folder / "server.properties"
    properties.write_text(PROPERTIES.format(client=client, controller=controller, folder=folder))
    path = f"{jars()}:{jars() / 'lib'}/*"
    format_command = ["java", *FORMAT_FLAGS, "-cp", path, "kafka.tools.StorageTool", "format", "--standalone"]
    subprocess.run(
        [*format_command, "-t", CLUSTER_ID, "-c", str(properties)], check=True, capture_output=True
    )
    with (folder / "broker.log").open("wb") as log:
        process = subprocess.Popen(
            ["java", *RUN_FLAGS, "-cp", path, "kafka.Kafka", str(properties)], stdout=log, stderr=log
        )
    try:
        yield f"127.0.0.1:{client}", process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


async def answers(url: str, process: subprocess.Popen[bytes], log: Path, *, tries: int = 300) -> None:
    """Wait until the broker answers a metadata request; fail with its last lines when it ends or stays silent."""
    for _ in range(tries):
        client = AIOKafkaClient(bootstrap_servers=url)
        try:
            await client.bootstrap()
        except (KafkaError, OSError):
            if await asyncio.to_thread(ended_within, process, 0.1):
                break
        else:
            return
        finally:
            await client.close()
    raise AssertionError(f"Kafka did not answer at {url}:\n{last_lines(log)}")


def last_lines(log: Path) -> str:
    """The end of a log, for a failure's message."""
    return log.read_text(errors="replace")[-2000:]


def ended_within(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether the process ends within that time."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True
