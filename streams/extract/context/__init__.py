"""What the words beside a move say of it: whether it happened, whether it is business, whose it is."""
