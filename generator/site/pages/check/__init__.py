"""The page on which readers compare one figure with its source."""
