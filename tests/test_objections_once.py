"""A denial of a number that befell no figure is told once, be it that one of its reports has no day."""

import re

from tests.fictional_pages import markdown
from tests.small_records import denial, figure, made
from tests.test_lives import source

_FOURTH, _SIXTH = "2031-03-04", "2031-03-06"


def test_what_one_report_dates_is_not_told_again_of_a_report_without_a_day() -> None:
    toll = figure("toll", 9, said_on=_FOURTH)
    of_office = denial("not-ours", disputes="attribution", target={"metric": "deaths", "count": 9, "said_by": "office"})
    flat = denial("flat", target={"metric": "deaths", "count": 9})
    dated = {"said_by": "speaker", "said_on": _SIXTH}
    site = made(
        a=source(toll, {**of_office, **dated}, {**flat, **dated}, published=_SIXTH),
        b=source(toll, {**of_office, "said_by": "speaker"}, {**flat, "said_by": "speaker"}),
    )
    lead = re.sub(r"<sup.*?</sup>|\]\([^)]*\)|<[^>]+>|[\[*]", "", markdown("metrics/deaths.md", site))
    assert re.findall(r"\w+ \w+ Ada Lund deny the 9 itself \([^)]*\)", lead) == [
        "report has Ada Lund deny the 9 itself (6 March 2031)"
    ]
