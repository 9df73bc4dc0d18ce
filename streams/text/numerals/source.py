"""A text that is read in windows: folded where it is looked at, and asked once for its decimal separator."""

from streams.text.fold import fold
from streams.text.numerals.decimals import decimal_vote


class Source:
    """A text with folded windows of it; ``folded`` spares the folding where the caller has it already."""

    __slots__ = ("_folded", "_vote", "text")

    def __init__(self, text: str, folded: str | None = None) -> None:
        self.text = text
        self._folded = folded
        self._vote: str | None = None

    def window(self, start: int, end: int) -> str:
        """Return the folded text between two offsets, cut at its begin."""
        start = max(0, start)
        return self._folded[start:end] if self._folded is not None else fold(self.text[start:end])

    def vote(self) -> str:
        """Return the decimal separator that the document votes for."""
        if self._vote is None:
            self._vote = decimal_vote(self.text)
        return self._vote
