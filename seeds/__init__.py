"""What the demo plays: articles, recorded prices and the alerts that must come of them."""
