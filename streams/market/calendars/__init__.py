"""Which days a venue rested on, and which ended early."""
