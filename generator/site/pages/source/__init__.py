"""The page of a source."""
