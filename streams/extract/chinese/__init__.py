"""Chinese and Japanese: headlines in parts, sessions that go on about a stock, rates that are called high, classes of shares."""
