"""Records whose header names are not UTF-8: aiokafka fails on them again and again, which would stop a partition for good.

Kafka's protocol calls the name a string, and brokers do not look. So whoever may write a topic could stop its readers; with
this, such a name is read with replacement characters, and the stage decides about the record.
"""

import struct
from collections.abc import Iterator
from typing import Any

from aiokafka.consumer import fetcher
from aiokafka.record.default_records import _DefaultRecordBatchPy
from aiokafka.record.memory_records import MemoryRecords

_LENGTH = struct.Struct(">i")
_LENGTH_AT = 8
_OVERHEAD = 12


class _Lenient(bytearray):
    """Bytes whose slices decode with replacements."""

    def __getitem__(self, index: Any) -> Any:
        part = super().__getitem__(index)
        return _Lenient(part) if isinstance(index, slice) else part

    def decode(self, encoding: str = "utf-8", errors: str = "replace") -> str:
        return super().decode(encoding, errors)


class _LenientBatch(_DefaultRecordBatchPy):  # type: ignore[misc]
    """aiokafka's batch in pure Python, over lenient bytes."""

    def _maybe_uncompress(self) -> None:
        super()._maybe_uncompress()
        self._buffer: bytearray = _Lenient(self._buffer)


class _Batch:
    """aiokafka's quick batch, with the slow lenient one behind it."""

    def __init__(self, batch: Any, raw: memoryview) -> None:
        self._batch = batch
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        return getattr(self._batch, name)

    def __iter__(self) -> Iterator[Any]:
        given = 0
        try:
            for record in self._batch:
                given += 1
                yield record
        except UnicodeDecodeError:
            for index, record in enumerate(_LenientBatch(self._raw)):
                if index >= given:
                    yield record


class LenientRecords:
    """What a fetch brought of one partition; in the place of aiokafka's ``MemoryRecords``."""

    def __init__(self, raw: bytes) -> None:
        """Take the bytes of the record batches."""
        self._raw = memoryview(raw)
        self._at = 0
        self._records = MemoryRecords(raw)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._records, name)

    def next_batch(self) -> _Batch | None:
        """Return the next batch, or None behind the last whole one."""
        batch = self._records.next_batch()
        if batch is None:
            return None
        start = self._at
        self._at += _OVERHEAD + _LENGTH.unpack_from(self._raw, start + _LENGTH_AT)[0]
        return _Batch(batch, self._raw[start : self._at])


def read_leniently() -> None:
    """Let every consumer of this process read such records."""
    fetcher.MemoryRecords = LenientRecords
