"""What a provider answered in a run, as a file that a replay can ask instead."""
