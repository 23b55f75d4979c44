"""The page of what is counted."""
