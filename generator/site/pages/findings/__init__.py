"""The page of the findings."""
