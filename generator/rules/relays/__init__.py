"""Relays give different numbers for one statement."""
