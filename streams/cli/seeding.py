"""The demo's articles as raw records, with the timestamps that ``seeds/metadata.json`` gives them."""

import json
from datetime import datetime
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from schemas.headers import ms_from_utc
from schemas.record import Outgoing
from streams.cli.articles import KINDS, Found, check

LANE_NAME = "replay:demo"


def seed_records(folder: Traversable | None = None) -> list[Outgoing]:
    """Return every article that the metadata lists, in its order: the seed article first."""
    place = folder or files("seeds")
    listed = json.loads(place.joinpath("metadata.json").read_text(encoding="utf-8"))["articles"]
    return [_record(place, name=each["file"], received_at=each["received_at"]) for each in listed]


def _record(place: Traversable, *, name: str, received_at: str) -> Outgoing:
    value = place.joinpath(name).read_bytes()
    found = Found(where=name, value=value, headers=KINDS[PurePosixPath(name).suffix])
    timestamp_ms = ms_from_utc(datetime.fromisoformat(received_at))
    key = check(found, lane=LANE_NAME, timestamp_ms=timestamp_ms).key
    return found.as_outgoing(lane=LANE_NAME, timestamp_ms=timestamp_ms, key=key)
