"""The page with the list of what is counted."""
