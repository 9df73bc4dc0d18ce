"""What stands beside companies: a trade that speaks of one ("la petrolera", "o banco"), and what somebody holds of it."""
