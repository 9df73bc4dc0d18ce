"""Providers of daily prices behind streams.ports.MarketData."""
