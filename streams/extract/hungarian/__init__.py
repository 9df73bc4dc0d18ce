"""What holds in Hungarian reports alone: verbs and nouns of motion that stand last."""
