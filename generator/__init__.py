"""A static research-site generator for contested figures."""
