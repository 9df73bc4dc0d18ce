"""Yahoo through the yfinance package: its HTTP session, its process-wide state, its tables as bars."""
