"""Header names that are not UTF-8 stop nobody."""

import struct

import pytest
from aiokafka.consumer import fetcher
from aiokafka.record.memory_records import MemoryRecords

from streams.runtime.overrides.records import LenientRecords, read_leniently
from tests.runtime.header_names import RawName, raw_builder


def batch(*names: str) -> bytes:
    builder = raw_builder()
    for offset, name in enumerate(names):
        builder.append(
            offset, 1_000 + offset, key=b"k%d" % offset, value=b"v" * offset, headers=[(name, b"h")]
        )
    built = bytearray(builder.build())
    struct.pack_into(">q", built, 0, 0)
    return bytes(built)


def read(raw: bytes, records: type) -> list[tuple[int, int, bytes, bytes, object]]:
    reader = records(raw)
    found = []
    while reader.has_next():
        one = reader.next_batch()
        assert one.validate_crc()
        found += [(each.offset, each.timestamp, each.key, each.value, each.headers) for each in one]
    return found


def test_aiokafka_itself_fails_on_such_a_name() -> None:
    """When it no longer does, ``overrides/records.py`` can go."""
    with pytest.raises(UnicodeDecodeError):
        read(batch("a", RawName("x")), MemoryRecords)


def test_the_record_is_read_with_a_replacement_and_its_neighbours_as_they_are() -> None:
    """Each record once, in order, over several batches of one fetch."""
    raw = batch("a", RawName("x"), "b") + batch("c") + batch(RawName("x"))
    found = read(raw, LenientRecords)
    assert [each[4][0][0] for each in found] == ["a", "n�", "b", "c", "n�"]  # type: ignore[index]
    assert [each[:4] for each in found[:3]] == [
        (0, 1_000, b"k0", b""),
        (1, 1_001, b"k1", b"v"),
        (2, 1_002, b"k2", b"vv"),
    ]


def test_clean_records_are_read_as_ever() -> None:
    """Byte for byte what aiokafka reads."""
    raw = batch("a", "ä", "b") + batch("c")
    assert read(raw, LenientRecords) == read(raw, MemoryRecords)


def test_it_stands_in_for_aiokafkas(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the one place where fetched bytes become records."""
    monkeypatch.setattr(fetcher, "MemoryRecords", fetcher.MemoryRecords)
    read_leniently()
    assert fetcher.MemoryRecords is LenientRecords
