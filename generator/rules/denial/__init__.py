"""The rule: somebody disputed a figure, or took one back."""
