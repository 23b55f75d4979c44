"""The rule: one number under another heading, of another group, or in other words, from source to source."""
