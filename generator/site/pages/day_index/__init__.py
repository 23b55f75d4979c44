"""The page with the list of days."""
