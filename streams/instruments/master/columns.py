"""The tables of a security master as flat columns: bytes on disk, arrays in memory, objects only when asked for.

A file is ``b"TWT1"``, the length of a JSON header (4 bytes, little endian), the header ``[[name, typecode, bytes], ...]``
and the columns one after another. Typecode ``s`` is UTF-8 text, others are those of :mod:`array`, little endian.
"""

from __future__ import annotations

import json
import struct
import sys
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

MAGIC = b"TWT1"
Column: TypeAlias = "array[int] | bytes"


class NotTables(ValueError):
    """The bytes are no table file of this version."""


def pack(columns: Mapping[str, Column]) -> bytes:
    """Return the columns as one file, the same bytes for the same columns."""
    header: list[tuple[str, str, int]] = []
    parts: list[bytes] = []
    for name, column in columns.items():
        raw = column if isinstance(column, bytes) else _little(column).tobytes()
        header.append((name, "s" if isinstance(column, bytes) else column.typecode, len(raw)))
        parts.append(raw)
    head = json.dumps(header, separators=(",", ":")).encode()
    return b"".join([MAGIC, struct.pack("<I", len(head)), head, *parts])


def unpack(data: bytes) -> dict[str, Column]:
    """Return the columns of a file written by :func:`pack`.

    Raises:
        NotTables: the bytes are something else, or cut short.
    """
    if data[:4] != MAGIC:
        raise NotTables("the file does not start as a table file does")
    (size,) = struct.unpack_from("<I", data, 4)
    columns: dict[str, Column] = {}
    at = 8 + size
    view = memoryview(data)
    for name, typecode, length in json.loads(data[8:at]):
        raw = view[at : at + length]
        if len(raw) != length:
            raise NotTables(f"the column {name} is cut short")
        columns[name] = bytes(raw) if typecode == "s" else _little(array(typecode, raw.tobytes()))
        at += length
    return columns


def _little(column: array[int]) -> array[int]:
    """Return the array in the byte order of the file, and one read from it in that of the machine."""
    if sys.byteorder == "little":
        return column
    swapped = array(column.typecode, column)
    swapped.byteswap()
    return swapped


@dataclass(frozen=True, slots=True)
class Strings:
    """Many strings in one block of UTF-8; ``at`` has one offset more than there are strings."""

    block: bytes
    at: array[int]

    def __len__(self) -> int:
        return len(self.at) - 1

    def raw(self, number: int) -> bytes:
        """Return one string as UTF-8."""
        return self.block[self.at[number] : self.at[number + 1]]

    def text(self, number: int) -> str:
        """Return one string."""
        return self.block[self.at[number] : self.at[number + 1]].decode()

    def find(self, wanted: bytes) -> int:
        """Return the first number whose string is not smaller than ``wanted``; the strings are sorted."""
        low, high = 0, len(self)
        block, at = self.block, self.at
        while low < high:
            middle = (low + high) // 2
            if block[at[middle] : at[middle + 1]] < wanted:
                low = middle + 1
            else:
                high = middle
        return low


def strings(texts: list[str]) -> tuple[bytes, array[int]]:
    """Return many strings as one block of UTF-8, and the size of each in bytes."""
    parts = [text.encode() for text in texts]
    return b"".join(parts), array("H", map(len, parts))


def offsets(sizes: array[int]) -> array[int]:
    """Return where each piece of a block begins, and where the last one ends."""
    return array("I", accumulate(sizes, initial=0))
