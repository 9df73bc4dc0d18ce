"""Letters of Europe's Latin languages, as parts of a class in a pattern over text as received."""

CAPITALS = "A-ZÀ-ÞĂĄĆČĎĐĘĚĞİĹĽŁŃŇŐŔŘŚŞŠŤŮŰŹŻŽȘȚ"
"""The capitals that a word of such a language with a pack may begin with; Vietnamese has more."""
