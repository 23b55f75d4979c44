"""What several page kinds are made of."""
