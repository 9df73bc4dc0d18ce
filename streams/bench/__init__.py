"""Benchmarks: figures for a person to compare in one run, never a test's assertion."""
