"""What a page tells of denials of one number by one body: who gave it and the number itself are two things."""

import re

from generator.site.site import Site
from tests.fictional_pages import markdown, plain_words
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
    return plain_words(text)


def test_who_disowned_a_number_and_denied_it_is_told_to_have_done_both() -> None:
    lead = _plain(markdown("metrics/deaths.md", _disowned()).split('<p class="definition"')[0])
    assert "was disowned by it no later than 6 March 2031" in lead
    assert "One report has the Harbour deny the 164 itself (by 5 March 2031)." in lead


def test_a_denial_of_the_number_and_one_of_having_given_it_each_stand_by_their_own_day() -> None:
    page = _plain(markdown("metrics/deaths.md", _disowned()))
    assert re.search(
        r"- by 5 March 2031\s+Harbour denied 164\s+They denied it\.\s+denial in Gazette, 5 March 2031\n", page
    )
    assert "by 6 March 2031: Harbour denied having given 164. They denied it. denial in Gazette, 6 March 2031" in page
    assert "Told as" not in page


def test_a_denial_of_a_day_and_a_withdrawal_by_a_later_one_are_told_by_their_own_days() -> None:
    target = {"metric": "deaths", "count": 164, "said_by": "harbour"}
    no = denial("no", target=target, said_on=FIFTH)
    slip = denial("slip", target=target, disputes="publication")
    back = denial("back", kind="retraction", target=target)
    site = made(
        a={"claims": (figure("toll", 164, said_by="harbour", said_on=FOURTH),)},
        b={"claims": (no,), "published": FIFTH},
        c={"claims": (back,), "published": "2031-03-12"},
        d={"claims": (slip,)},
    )
    life = _plain(markdown("figures/deaths-164.md", site))
    course = (
        "The Office denied the number (5 March 2031). The Office withdrew the number, according to one report (by 12"
    )
    assert course in life and "Told as" not in life
    page = _plain(markdown("metrics/deaths.md", site))
    assert "164: denied (5 March 2031)" in page and "164: withdrawn (between 4 and 12 March 2031)" in page
    assert "164: publication denied" not in page, "what was denied and withdrawn by the same tells more"


def test_what_leaves_its_group_open_is_not_what_had_been_known_of_one_part() -> None:
    openly = figure("toll", 26, group="unstated", said_on=FOURTH)
    of_nurses = figure("nurses", 3, group="nurses", said_on=FIFTH)
    said = made(a={"claims": (openly,)}, b={"claims": (of_nurses, figure("toll", 30, said_on=FIFTH))})
    page = _plain(markdown(f"days/{FIFTH}.md", said))
    (row,) = [line for line in page.splitlines() if line.startswith("|") and "nurses" in line and "3" in line][:1]
    assert "26" not in row


def test_a_report_that_says_itself_what_the_number_is_worth_is_none_that_repeats_it_as_current() -> None:
    target = {"metric": "deaths", "count": 164, "said_by": "harbour"}
    doubt = {
        "id": "doubt",
        "kind": "statement",
        "about": "toll",
        "said_by": "article",
        "restated": "Nobody confirmed it.",
    }
    toll = figure("toll", 164, said_by="harbour")
    site = made(
        a={"claims": (figure("toll", 164, said_by="harbour", said_on=FOURTH),)},
        b={"claims": (denial("no", target=target, said_on=FIFTH),), "published": FIFTH},
        c={"claims": (toll,), "published": SIXTH, "publication": "wire"},
        d={"claims": (toll, doubt), "published": SIXTH, "publication": "bulletin"},
    )
    story = _plain(markdown("figures/deaths-164.md", site)).split("repeated as current", 1)[1]
    assert story.startswith(", in 1 source: Wire"), story[:200]
    assert re.match(r".*\n- after the first of these given with a remark .*Nobody confirmed it\. .*Bulletin", story), (
        story
    )
