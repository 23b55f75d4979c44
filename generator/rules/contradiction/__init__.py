"""The rule: one voice, or one source, gives figures for the same thing and moment that cannot both hold."""
