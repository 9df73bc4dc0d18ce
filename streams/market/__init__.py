"""What the market says: sessions, fingerprint, share class, verdict."""
