"""HTML to text with offsets: what a reader of the page sees, and where each character of it stood."""

from streams.text.html.page import Flattened, flatten
from streams.text.html.signs import Sign, SignSpan

__all__ = ["Flattened", "Sign", "SignSpan", "flatten"]
