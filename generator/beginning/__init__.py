"""A site of another event begun: what is asked of it, and the files that make a folder of its own."""
