"""The rule: a weekday or a relative date, as printed, that cannot be right for the date recorded."""
