"""Who and what can be meant: the security master and its look-ups."""
