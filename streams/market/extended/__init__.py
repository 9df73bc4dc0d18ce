"""Trading before the open and after the close: its hours, its prices, and what they say of a claim."""
