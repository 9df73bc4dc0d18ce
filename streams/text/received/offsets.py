"""Offsets: where each piece of a changed text stood in the text received."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Offsets:
    """Maps spans of a changed text to spans of the text received (code points, end exclusive).

    The changed text is a row of pieces: piece ``n`` begins at ``starts[n]`` and comes from
    ``received[places[n]:places[n] + widths[n]]``. A verbatim piece is its source letter for letter; any other piece
    comes from the whole of its source. Without pieces nothing was changed.
    """

    starts: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    widths: tuple[int, ...] = ()
    verbatim: tuple[bool, ...] = ()

    def to_received(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the text received that ``[start, end)`` of the changed text comes from."""
        if not self.starts:
            return start, end
        first = max(0, bisect_right(self.starts, start) - 1)
        begin = self.places[first] + (start - self.starts[first] if self.verbatim[first] else 0)
        if end <= start:
            return begin, begin
        last = max(0, bisect_right(self.starts, end - 1) - 1)
        stop = self.places[last] + (end - self.starts[last] if self.verbatim[last] else self.widths[last])
        return begin, max(begin, stop)

    def part(self, start: int, end: int) -> "Offsets":
        """Return the map of ``changed[start:end]``, with offsets that begin at 0."""
        builder = OffsetsBuilder()
        for piece in range(max(0, bisect_right(self.starts, start) - 1), len(self.starts)):
            if self.starts[piece] >= end:
                break
            builder.follow(self, piece, start)
        return builder.offsets()


class OffsetsBuilder:
    """Collects the pieces of a changed text and where they come from."""

    def __init__(self) -> None:
        self.length = 0
        self._pieces: list[str] = []
        self._rows: list[tuple[int, int, int, bool]] = []

    def keep(self, piece: str, place: int) -> None:
        """Append ``piece`` as it stands at ``place``."""
        if piece:
            width = len(piece)
            self._rows.append((self.length, place, width, True))
            self._pieces.append(piece)
            self.length += width

    def put(self, piece: str, place: int, width: int) -> None:
        """Append ``piece`` in the place of ``width`` characters at ``place``."""
        if piece:
            self._rows.append((self.length, place, width, False))
            self._pieces.append(piece)
            self.length += len(piece)

    def follow(self, offsets: Offsets, piece: int, start: int) -> None:
        """Append a piece of another map, without the part before ``start`` of its text."""
        cut = max(0, start - offsets.starts[piece])
        is_verbatim = offsets.verbatim[piece]
        place = offsets.places[piece] + (cut if is_verbatim else 0)
        self._rows.append((offsets.starts[piece] + cut - start, place, offsets.widths[piece], is_verbatim))

    def text(self) -> str:
        """Return the changed text."""
        return "".join(self._pieces)

    def offsets(self) -> Offsets:
        """Return its map."""
        if not self._rows:
            return Offsets()
        starts, places, widths, verbatim = zip(*self._rows, strict=True)
        return Offsets(starts=starts, places=places, widths=widths, verbatim=verbatim)
