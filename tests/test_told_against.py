"""What a page tells of denials of one number by one body: who gave it and the number itself are two things."""

import re

from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.small_records import denial, figure, made

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _disowned() -> Site:
    """A figure that its speaker disowned in one report, and denied in another that appeared before that."""
    target = {"metric": "deaths", "count": 164}
    own = denial("not-ours", disputes="attribution", target={**target, "said_by": "harbour"}, said_by="harbour")
    number = denial("untrue", target=target, said_by="harbour")
    first = {"claims": (figure("toll", 164, said_by="harbour", said_on=FOURTH),)}
    return made(
        a=first,
        b={"claims": (own,), "published": SIXTH, "title": "The disowning"},
        c={"claims": (figure("toll", 164, said_by="unstated"), number), "published": FIFTH, "title": "The denial"},
        d={"claims": (figure("toll", 238, said_on="2031-03-20"),)},
    )


def _plain(text: str) -> str:
    return re.sub(r"<sup.*?</sup>|\]\([^)]*\)|<[^>]+>|[\[*]", "", text)


def test_who_disowned_a_number_and_denied_it_is_told_to_have_done_both() -> None:
    lead = _plain(markdown("metrics/deaths.md", _disowned()).split('<p class="definition"')[0])
    assert "was disowned by it no later than 6 March 2031" in lead
    assert "One report has the Harbour deny the 164 itself (by 5 March 2031)." in lead


def test_each_report_of_a_denial_bears_out_what_it_tells_alone() -> None:
    page = _plain(markdown("metrics/deaths.md", _disowned()))
    (told,) = re.findall(r"by 5 March 2031: Harbour denied 164\. .*", page)
    assert "denial in Gazette, 5 March 2031" in told
    assert told.count("6 March 2031") == 1
    assert "Told as disowned in Gazette, 6 March 2031." in told


def test_what_leaves_its_group_open_is_not_what_had_been_known_of_one_part() -> None:
    openly = figure("toll", 26, group="unstated", said_on=FOURTH)
    of_nurses = figure("nurses", 3, group="nurses", said_on=FIFTH)
    said = made(a={"claims": (openly,)}, b={"claims": (of_nurses, figure("toll", 30, said_on=FIFTH))})
    page = _plain(markdown(f"days/{FIFTH}.md", said))
    (row,) = [line for line in page.splitlines() if line.startswith("|") and "nurses" in line and "3" in line][:1]
    assert "26" not in row
