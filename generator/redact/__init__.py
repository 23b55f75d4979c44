"""Somebody or something is taken out of the records and of all that is made from them, and what remains is looked for.

What is changed in a record is the value at its place alone: the rest of the file, its comments and its order stay.
"""
