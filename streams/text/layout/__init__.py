"""What stands where on a page that was flattened to text: zones, and links to other stories between the sentences."""
