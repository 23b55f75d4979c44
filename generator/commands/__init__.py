"""The commands, a module a room; `cli.py` knows where each stands and loads the one that is asked for."""
