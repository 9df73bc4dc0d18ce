"""How German reports tell moves, where their words differ from those of other languages."""
