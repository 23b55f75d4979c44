"""The rule: a part is counted larger than the whole it belongs to."""
