"""The pages of disputed numbers."""
