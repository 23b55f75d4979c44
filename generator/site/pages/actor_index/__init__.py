"""The page with the list of those who say it."""
