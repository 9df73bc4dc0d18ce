"""The text as received: bounds on it, damage undone, one form for letters and spaces, and where everything stood."""
