"""The page on how to correct or add something."""
