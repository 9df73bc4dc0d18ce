"""What a worker reports of its work: metrics once a batch, and one log line for each dead letter."""

import structlog

from schemas.dead_letter import EXCEPTION, PREFIX, REASON
from schemas.record import Outgoing
from schemas.topics import DEAD_LETTER_PREFIX
from streams.metrics import Metrics
from streams.runtime.observer import BatchDone

log = structlog.get_logger(__name__)


class Reporter(Metrics):
    """Counts what the runtime tells, and says each dead letter. A normal article is no line."""

    def batch_done(self, done: BatchDone) -> None:
        """Count a batch, and say its dead letters."""
        super().batch_done(done)
        for record in done.outgoing:
            if record.topic.startswith(DEAD_LETTER_PREFIX):
                log.warning("dead letter", stage=self.stage.value, **_said(record))


def _said(record: Outgoing) -> dict[str, str]:
    """Return what the headers of a dead letter say; never its text."""
    headers = {name: value.decode("utf-8", "replace") for name, value in record.headers}
    names = {
        "reason": REASON,
        "topic": f"{PREFIX}topic",
        "partition": f"{PREFIX}partition",
        "offset": f"{PREFIX}offset",
        "message": f"{PREFIX}message",
        "exception": EXCEPTION,
    }
    return {short: headers[name] for short, name in names.items() if headers.get(name)}
