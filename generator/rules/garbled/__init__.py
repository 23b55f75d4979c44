"""The rule: a copy differs from the source it is taken from, or alone from all other copies of one dispatch."""
