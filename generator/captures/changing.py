"""Words of a change: "by 12 to 176" and "from 164 to 225" are two numbers, and no range."""

import re

# So many characters before a number are looked at.
REACH = 90
CHANGED = re.compile(
    r"\b(?:ris\w+|rose|rais\w+|increas\w+|gr[eo]w\w*|climb\w*|jump\w*|soar\w*|surg\w+|swell\w*|swollen"
    r"|went|gone|fell|fall\w*"
    r"|drop\w*|declin\w+|up|down|revis\w+|lower\w*|cut|reduc\w+|chang\w+|correct\w+|updat\w+|mov\w+|doubl\w+|tripl\w+)"
    r"\b(?P<between>[^.;:]{0,60})$",
    re.IGNORECASE,
)
BY = re.compile(r"\bby (?:about |some |around |another |a further )?$", re.IGNORECASE)


def is_of_change(text: str, start: int) -> bool:
    """Whether the number that begins at `start` is where a change begins, or by how much something changes."""
    before = text[max(0, start - REACH) : start]
    found = CHANGED.search(before)
    if found is None:
        return False
    between = found["between"].lower().strip()
    return bool(BY.search(before)) or between.endswith("from") or between in {"", "another"}
