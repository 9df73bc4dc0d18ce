"""Instruments told by a code instead of a name: symbols, cashtags, codes of local exchanges."""
