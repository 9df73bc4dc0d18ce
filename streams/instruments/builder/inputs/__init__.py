"""Readers of the inputs: each adds rows to the draft, or says why not."""
