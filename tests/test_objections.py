"""A denial of a number that befell no figure is told, and once, be it that one of its reports has no day."""

import re

import pytest

from generator.cite.safe_sentence import safe_sentence
from generator.record.ids import ClaimId
from tests.fictional_pages import markdown, plain_words
from tests.small_records import book, denial, figure, made
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
    lead = plain_words(markdown("metrics/deaths.md", site))
    assert re.findall(r"\w+ \w+ Ada Lund deny the 9 itself \([^)]*\)", lead) == [
        "report has Ada Lund deny the 9 itself (6 March 2031)"
    ]


@pytest.mark.parametrize(("count", "day"), [("9", _FOURTH), ("at least 9", "2031-03-03")])
def test_the_sentence_to_cite_tells_the_denial_of_the_number_beside_that_of_having_given_it(
    count: str, day: str
) -> None:
    said = {"said_by": "speaker", "said_on": _SIXTH}
    target = {"metric": "deaths", "count": 9}
    kept = book(
        a=source(
            figure("toll", 9, said_on=_FOURTH),
            denial("not-ours", disputes="attribution", target={**target, "said_by": "office"}, **said),
            denial("flat", target=target, **said),
            published=_SIXTH,
        ),
        b=source(figure("bound", count, said_on=day), published=_FOURTH),
    )
    sentence = safe_sentence(kept, kept.claim_of_id[ClaimId("b#bound")])
    assert "; Ada Lund denied the 9 itself on 6 March 2031." in sentence


def test_whoever_left_open_what_he_disputed_is_not_said_to_have_denied_the_figure() -> None:
    target = {"metric": "deaths", "count": 9}
    site = made(
        a=source(figure("toll", 9, said_on=_FOURTH), published=_FOURTH),
        b=source(denial("no", disputes="unclear", target=target, said_by="council"), published=_SIXTH),
    )
    night = markdown(f"days/{_SIXTH}.md", site)
    (row,) = [line for line in night.splitlines() if "basis" in line and "<s>9</s>" in line]
    assert "It was disputed by" in row and "was denied" not in row
