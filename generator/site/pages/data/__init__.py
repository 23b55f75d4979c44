"""The page of the data files."""
