"""What need not be made again: what a build made is kept, by a digest of all of which it was made.

It is an optimisation only: without it every build has the same bytes. Nothing kept is taken for whole that is not.
"""
