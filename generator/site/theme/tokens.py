"""The colours of a site by their names, from one sheet, with the colour that its publisher has chosen."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.record.colours import by_night

TOKENS = ("site", "tokens")
_SHEET = Path(__file__).parent / "css" / "site" / "tokens.css"
_ACCENT = re.compile(r"(?<=--accent: light-dark\()#[0-9a-f]{6}, #[0-9a-f]{6}")
_BY_DAY = re.compile(r"--([\w-]+): light-dark\(#([0-9a-f]{6}),")
# The sign of the site, in a tab of the browser: the steps of a chart.
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E"
    "%3Cpath fill='%23{colour}' d='M2 21v-6h6V9h7V3h7v18z'/%3E%3C/svg%3E"
)


@cache
def tokens(colour: str | None) -> str:
    """The sheet that names the colours."""
    sheet = _SHEET.read_text(encoding="utf-8")
    return _ACCENT.sub(f"#{colour}, #{by_night(colour)}", sheet) if colour else sheet


@cache
def by_day(colour: str | None) -> Mapping[str, bytes]:
    """The colours by day, by their names."""
    return {name: bytes.fromhex(digits) for name, digits in _BY_DAY.findall(tokens(colour))}


def icon(colour: str) -> str:
    """The address of the sign in a colour, which holds the sign itself."""
    return _ICON.format(colour=colour)
