"""What the article says: badges, prose, decoys, claims with their evidence."""
