"""The page of the method."""
