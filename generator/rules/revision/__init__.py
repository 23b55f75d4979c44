"""The rule: a voice gave another figure for the same thing later, and both cannot hold."""
