"""Names and symbols of instruments in a text, and the doubts about them."""
