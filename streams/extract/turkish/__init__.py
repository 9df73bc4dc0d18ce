"""What only Turkish sentences hold."""
