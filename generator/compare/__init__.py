"""What differs between two editions of the records."""
