"""HTML to text with offsets: what a reader of the page sees, and where each character of it stood."""

from streams.text.html.page import Flattened, flatten

__all__ = ["Flattened", "flatten"]
