"""The rule: breakdowns: what the parts leave over, and parts that cannot add up to their whole."""
