"""What stands between a provider and the wire: pace, breaker, one flight a question, answers kept on disk."""
