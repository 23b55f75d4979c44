"""The rule: two voices give figures for the same thing and moment that cannot both hold."""
