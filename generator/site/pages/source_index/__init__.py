"""The page with the list of sources."""
