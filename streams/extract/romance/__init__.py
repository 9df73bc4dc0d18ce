"""What only Spanish, Portuguese, Italian or French sentences hold."""
