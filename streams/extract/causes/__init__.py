"""Whom a sentence names only to tell why somebody else moved."""
