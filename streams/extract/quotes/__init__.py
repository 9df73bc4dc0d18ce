"""Quotes that stand on a page: badges, the securities they name, and who states a move: the author, a quote or a table."""
