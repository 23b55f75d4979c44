"""The rule: sources attribute what is one figure to different speakers."""
