"""Texts that a spreadsheet runs, where it takes each cell of a table for what somebody typed into it.

LibreOffice 7.4 computes a cell of a CSV file that begins with an equals sign, and no other; Excel also one that begins
with a plus, a minus or an at sign. Of these, honest texts have many ("-5 degrees", "+7 727", "@handle", "- he said"),
so one is a formula only where it calls a function or names a program in the manner of DDE: `cmd|' /C calc'!A0`.
"""

import re

from generator.record.letters import as_it_looks

# The first character of what an editor lets begin a text.
BEGINNING = r"[^\s=\uff1d]"
_EQUALS = "="
# A sum up to a function with its bracket, or with a text as its first argument, or up to a program and what of it. No
# two words of a sum stand beside each other with nothing between them but a space.
_OPERATOR = r"+\-*/^&<>=%,;:!@()"
_CALL = re.compile(
    rf"[+\-@](?:[{_OPERATOR}\s]|(?:\w[\w.$]*|\"[^\"]*\")\s*(?=[+\-*/^&<>=%,;:!]))*"
    r"(?:[^\W\d][\w.]*(?:\(|\s+\(\s*\"|\|.*!)|'[^']*'\|.*!)",
    re.DOTALL,
)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would run a text, whatever that is not seen stands before it."""
    if text[:1].isalnum():
        return False
    forms = (text.strip(), as_it_looks(text))
    return any(one.startswith(_EQUALS) or _CALL.match(one) for one in forms)
