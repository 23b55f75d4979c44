"""Who said what, when, through whom, and what became of it."""
