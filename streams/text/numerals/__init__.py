"""Numbers as news texts print them: numerals, their signs, their markers and ranges."""
