"""The list of disputed numbers."""
