"""What holds in English sentences alone: whose shares are told of, what only counts or supposes, lists of the best and worst."""
