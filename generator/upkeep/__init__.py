"""What keeps a site and its records in order: sums, bills, addresses, formats, and what a change touches."""
