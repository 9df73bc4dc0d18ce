"""What English traders and commentators say in per cent that is no move of a price: trades, counts of stocks, other verbs' numbers."""
