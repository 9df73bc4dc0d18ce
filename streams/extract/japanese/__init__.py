"""What holds in Japanese alone."""
