"""What only Indonesian and Malay sentences hold."""
