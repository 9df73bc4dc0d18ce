"""Logs on stderr: JSON lines when no person looks, short lines when one does. Libraries speak from warning up."""

import logging
import sys
from typing import Any

import structlog

_LOUD = ("aiokafka", "faust", "mode", "kafka", "asyncio", "yfinance", "peewee", "streams.runtime.overrides")


def set_up(*, level: str, form: str) -> None:
    """Send everything that is logged, by us or by a library, through one formatter to stderr.

    ``form`` is ``json``, ``text`` or ``auto`` (by whether stderr is a terminal).
    """
    is_text = form == "text" or (form == "auto" and sys.stderr.isatty())
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    last: list[Any] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty() and not _no_color())]
        if is_text
        else [structlog.processors.dict_tracebacks, structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.PositionalArgumentsFormatter(), *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _LOUD:
        logging.getLogger(name).setLevel(
            max(logging.WARNING, root.level) if level != "debug" else logging.DEBUG
        )


def quiet() -> None:
    """Let libraries say nothing: for commands that tell each failure themselves."""
    logging.getLogger().handlers[:] = [logging.NullHandler()]
    for name in _LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)


def _no_color() -> bool:
    import os

    return bool(os.environ.get("NO_COLOR"))
