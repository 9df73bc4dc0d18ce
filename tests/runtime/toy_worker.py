"""Run one toy stage as a worker process: ``python -m tests.runtime.toy_worker extract prefix 127.0.0.1:9092 folder``."""

import asyncio
import logging
import sys
from dataclasses import replace
from pathlib import Path

from streams.adapters.broker.connection import Connection
from streams.adapters.clock import SystemClock
from streams.runtime.options import BrokerKind, RuntimeOptions, ask_broker, options_for
from streams.runtime.worker import run_worker
from tests.runtime.toys import AlertStage, ClaimStage, LaterStage, ToyTopics

SESSION_SECONDS = {BrokerKind.TANSU: 2.0, BrokerKind.KAFKA: 4.0}


def toy_options(url: str, *, group: str, folder: Path) -> RuntimeOptions:
    connection = Connection(url=url)
    broker = asyncio.run(ask_broker(connection))
    options = options_for(
        broker, connection=connection, group=group, data_dir=folder / group, code_version="0"
    )
    return replace(
        options,
        session_seconds=SESSION_SECONDS[broker.kind],
        heartbeat_seconds=0.5,
        batch_records=50,
        commit_every=200,
        fault_folder=folder,
    )


def main(stage: str, prefix: str, url: str, folder: Path) -> None:
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"
    )
    topics = ToyTopics(prefix=prefix)
    made = AlertStage(topics) if stage == "alert" else ClaimStage(topics)
    later = LaterStage(topics, SystemClock().now) if stage == "patient" else None
    run_worker(made, toy_options(url, group=f"{prefix}.{stage}", folder=folder), later=later)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
