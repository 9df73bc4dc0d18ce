"""Whom a sentence names only to tell why somebody else moved, or who says so."""
