"""What is written to disk is written whole: a run that is stopped leaves what was there, or what was to come.

A folder that a build fills is never edited. Its next state is made beside it and changes places with it in one step
(`state`); single files are written under another name and then named (`whole`). Nothing that lies in such a folder is
trusted: what a build wrote is told by a list that is kept outside of it (`manifest`).
"""
