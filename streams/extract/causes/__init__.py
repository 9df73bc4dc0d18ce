"""Whom a sentence names only to tell why somebody else moved, whose kin that one is, or who says so."""
