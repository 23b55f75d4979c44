"""What stands beside a figure in small records: its day, its time, its scope and what became of it."""

import re
from typing import Any

import pytest

from generator.site.pages.metric.page import MetricPage
from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made, source

FOURTH, SIXTH = "2031-03-04", "2031-03-06"
PAGE = "metrics/deaths.md"


def _plain(path: str, said: Site) -> str:
    return re.sub(r"<sup.*?</sup>|<[^>]*>", "", markdown(path, said))


def test_a_likely_misprint_is_marked_wherever_it_stands() -> None:
    named = {name: source(figure("toll", "7,939", as_of=FOURTH), publication="unstated") for name in ("a", "b")}
    said = made(**named, c=source(figure("toll", "7,989", as_of=FOURTH)))
    marked = re.findall(r"\*\*([\d,]+)\*\*\{[^}]*\} \(likely a misprint\)", _plain("days/2031-03-04.md", said))
    assert marked == ["7,989"]


def test_a_list_of_a_day_tells_which_of_its_figures_were_denied() -> None:
    loose = f"{FOURTH}/{SIXTH}"
    said = made(
        a=source(figure("toll", 19, said_on=loose), figure("part", 5, said_on=loose, place="quay")),
        c=source(figure("other", 7, said_on=FOURTH, place="northport")),
        b=source(denial("no", target={"metric": "deaths", "count": 19}, said_by="council", said_on="2031-03-09")),
    )
    lines = [line for line in _plain("days/2031-03-04.md", said).splitlines() if "**" in line]
    assert [line.endswith("denied") for line in lines if "**19**" in line] == [True]
    assert not any(line.endswith("denied") for line in lines if "**5**" in line)


def test_what_was_counted_at_some_time_of_a_month_is_not_told_as_counted_in_all_of_it() -> None:
    said = made(
        a=source(figure("night", 850, period="2031-03", place="quay")),
        b=source(figure("day", 170, period="../2031-03-13", place="northport")),
        c=source(figure("week", 90, period="2031-03-03/2031-03-10", place="northport")),
        d=source(figure("toll", 19)),
    )
    text = _plain(PAGE, said)
    assert "Everyone, The quay, in March 2031" in text
    assert "Everyone, Northport, no later than 13 March 2031" in text
    assert "Everyone, Northport, 3 March 2031 to 10 March 2031" in text
    assert "1 March 2031 to 31 March" not in text


def test_a_figure_that_had_been_given_before_is_not_told_as_raised_to_on_its_second_day() -> None:
    earlier = figure("before", "fewer than 50", told_as="earlier")
    again = source(earlier, figure("toll", 225, said_on=SIXTH), published=SIXTH)
    said = made(a=again, b=source(figure("toll", 225, said_by="speaker"), published="2031-03-05"))
    assert "Later raised to 225, given again on 6 March 2031." in _plain(PAGE, said)
    assert "Later raised to 225, 6 March 2031." in _plain(PAGE, made(a=again))


@pytest.mark.parametrize(
    ("edition", "shown"),
    [({}, "A later source has"), ({"edition_of": "a"}, "A later edition has")],
)
def test_a_higher_figure_that_may_be_older_is_not_told_as_the_later_one(edition: dict[str, str], shown: str) -> None:
    said = made(
        a=source(figure("toll", 16, said_on=FOURTH), published=FOURTH),
        b=source(figure("toll", 17, said_by="speaker"), published=SIXTH, **edition),
    )
    page = _plain(PAGE, said)
    assert f"{shown} 17" in page
    assert f"superseded {shown}" not in page
    assert "our records do not tell which of the two is of the later day" in page
    assert "or a higher one of a later report" in _plain("days/2031-03-06.md", said)


@pytest.mark.parametrize(("speaker", "whose"), [("speaker", " of Ada Lund"), ("office", "")])
def test_a_higher_figure_of_another_speaker_is_told_as_theirs(speaker: str, whose: str) -> None:
    said = made(
        a=source(figure("toll", 16, said_by="office", said_on=FOURTH), published=FOURTH),
        b=source(figure("toll", 17, said_by=speaker), published=SIXTH),
    )
    assert f"A later source has 17{whose}, no later than 6 March 2031." in _plain(PAGE, said)


def test_what_leaves_its_group_open_is_of_the_story_that_it_fits_and_of_no_other_through_a_third() -> None:
    target = {"metric": "deaths", "count": 2}
    here, there = {"place": "quay", "said_by": "harbour"}, {"place": "coast", "said_by": "quarter"}
    said = made(
        a=source(figure("coast", 2, **there)),
        b=source(figure("group", 2, **here, **{"group": "unstated"})),
        c=source(figure("place", 2, place="unstated", said_by="quarter")),
        d=source(figure("quay", 2, **here)),
        e=source(denial("no", target=target, said_by="council", said_on=SIXTH)),
    )
    (page,) = (page for page in pages_of(said, MetricPage) if page.path == PAGE)
    told = [{cite for entry in story.given for cite in entry.step.cites} for story in page.stories]
    assert sorted(map(sorted, told)) == [["a#coast", "c#place"], ["b#group", "d#quay"]]


def test_of_a_list_of_speakers_one_or_more_are_told() -> None:
    listed = figure("both", "44", said_by=["office", "council"], said_on=FOURTH)
    said = made(a=source(listed), b=source(figure("alone", "51", said_by="council", said_on=SIXTH)))
    assert "[Office](../actors/office.md) or [Council](../actors/council.md)" in _plain(PAGE, said)
    assert "at least one independent speaker is credited]" in _plain(PAGE, said)
    several = made(a=source(listed, figure("own", "9", said_by="gazette", said_on=SIXTH)))
    assert "at least 2 independent speakers are credited]" in _plain(PAGE, several)


def test_who_spoke_for_another_body_is_told_with_that() -> None:
    toll = figure("toll", "44", said_by="speaker", speaks_for="council", said_on=FOURTH)
    said = made(a=source(toll, published=FOURTH))
    assert "Ada Lund (for the Council) put" in _plain(PAGE, said)
    assert "Ada Lund (for the Council) put" in _plain("sources/a.md", said)
    assert "In 1 claim speaking for [the Council](council.md)" in _plain("actors/speaker.md", said)


def test_of_a_body_of_which_nothing_is_recorded_no_source_is_said_to_tell() -> None:
    said = made(a=source(figure("toll", "44", said_by="council", said_on=FOURTH)))
    assert "No claim in the record is made or passed on under this name." in _plain("actors/quarter.md", said)


def test_what_stands_from_before_a_break_is_told_with_that() -> None:
    before = figure("before", 44, metric="ill", said_on=FOURTH)
    after = figure("after", 60, metric="ill", said_on=SIXTH)
    ladder = _plain("metrics/ill.md", made(a=source(before, after, published=SIXTH)))
    assert ladder.count("From before the change of 5 March 2031.") == 1
    alone = _plain("metrics/ill.md", made(a=source(before, published=SIXTH)))
    assert "From before the change" not in alone


def test_what_somebody_took_back_is_told_once_on_their_page() -> None:
    back = denial(
        "back", kind="retraction", target={"metric": "deaths", "count": 44, "said_by": "office"}, said_on=SIXTH
    )
    page = _plain("actors/office.md", made(a=source(figure("toll", 44, said_on=FOURTH), back, published=SIXTH)))
    assert "## What they denied, withdrew or revised" in page and "## Attributed to them and disputed" not in page
    other = denial(
        "no", target={"metric": "deaths", "count": 44, "said_by": "office"}, said_by="council", said_on=SIXTH
    )
    page = _plain("actors/office.md", made(a=source(figure("toll", 44, said_on=FOURTH), other, published=SIXTH)))
    assert "## Attributed to them and disputed" in page


def test_the_moment_that_a_figure_describes_is_its_day_wherever_it_stands() -> None:
    before = figure("before", 44, as_of=FOURTH, told_as="earlier")
    said = made(a=source(before, figure("now", 60, said_on=SIXTH), published=SIXTH))
    for path in (PAGE, "actors/office.md"):
        assert "as of 4 March 2031" in _plain(path, said)
        assert "by 6 March 2031" not in _plain(path, said).partition("## Notes")[0]


def test_a_denial_of_an_unstated_day_is_not_of_the_day_of_its_report() -> None:
    for given, day, words in (
        (SIXTH, {"said_on": SIXTH}, "the same day"),
        # What is denied had been given before, and then on the day of the report, which leaves that day alone.
        (FOURTH, {}, "no later than 6 March 2031"),
        (SIXTH, {}, "the same day"),
    ):
        no = denial("no", target={"metric": "deaths", "count": 44}, said_by="council", **day)
        page = _plain(PAGE, made(a=source(figure("toll", 44, said_on=given), no, published=SIXTH)))
        assert words in page
        assert ("the same day" in page) == (given == SIXTH)


def test_a_likely_misprint_is_told_with_the_number_that_the_other_reports_have() -> None:
    named = {name: source(figure("toll", "7,939", as_of=FOURTH), publication="unstated") for name in ("a", "b")}
    said = made(**named, c=source(figure("toll", "7,989", as_of=FOURTH)))
    assert "Likely a misprint of 7,939, which the other reports have." in _plain("sources/c.md", said)
    assert "it is likely a misprint of 7,939, which the other reports have" in _plain("sources/c.md", said)


def test_a_step_is_reckoned_from_a_figure_that_only_others_deny() -> None:
    before = figure("before", 188, said_on="2031-03-05")
    denied = denial("no", target={"metric": "deaths", "count": 205}, said_by="council", said_on="2031-03-07")
    said = made(
        a=source(before, figure("toll", 205, said_on=SIXTH)),
        b=source(denied),
        c=source(figure("now", 198, said_on="2031-03-09")),
    )
    text = _plain(PAGE, said)
    assert "Down 7 from the 205" in text
    assert "from the 188" not in text


def test_two_hours_of_one_day_in_one_text_are_told_once_and_in_their_order() -> None:
    beds = {"metric": "sheltered", "place": "coast"}
    said = made(
        a=source(
            figure("morning", 150, as_of=f"{FOURTH}T08:00+00:00", **beds),
            figure("evening", 131, as_of=f"{FOURTH}T20:00+00:00", **beds),
            published="2031-03-05",
        )
    )
    text = _plain("metrics/sheltered.md", said).split("With all groups")[0]
    assert re.search(r"For an earlier hour .{0,60}gave 150 \(as of 4 March 2031\)\.", text)
    assert "also credits" not in text and "For earlier days" not in text


def test_a_part_of_a_time_and_what_is_expected_do_not_lead_over_a_toll() -> None:
    within = source(figure("fortnight", 92, said_by="council", period="2031-03-01/2031-03-13"))
    expected = source(figure("feared", 700, modality="expected"))
    toll = source(figure("toll", 19, said_on=FOURTH, place="northport"))
    for beside in (within, expected):
        first = re.search(r"# How many\?\n+(.*)", _plain(PAGE, made(a=beside, b=toll)))
        assert first and "19" in first.group(1)


def test_a_figure_is_no_last_one_where_a_lower_one_may_be_of_a_later_day() -> None:
    lower = source(figure("lower", 149), published="2031-03-06")
    for fields, last in (({}, False), ({"said_on": "2031-03-20"}, True)):
        text = _plain(PAGE, made(a=lower, b=source(figure("toll", 294, **fields), published="2031-03-20")))
        assert ("last put" in text.split("With all groups")[0]) is last


def test_a_denial_in_other_words_of_a_figure_that_does_not_lead_names_that_figure() -> None:
    denied = denial("no", disputes="figure", target={"metric": "deaths", "count": 30, "label": "dockers"})
    said = made(
        a=source(figure("first", 30, said_on=FOURTH)),
        b=source({**denied, "said_by": "council"}, published=SIXTH),
        c=source(figure("toll", 41, said_on="2031-03-09")),
    )
    text = _plain(PAGE, said)
    assert (
        "denied no later than 6 March 2031 that there had been [30](../figures/deaths-30.md) dockers; whether that "
        "touches the [30](../figures/deaths-30.md) of 4 March 2031 credited to the Office is not recorded" in text
    )
    assert "touches this figure" not in text


def test_parts_that_one_voice_gave_are_told_by_it_alone() -> None:
    of_office = [figure("north", 30, place="northport"), figure("south", 12, place="southport")]
    of_council = [figure("again", 44, place="northport", said_by="council", said_on=day) for day in (FOURTH, SIXTH)]
    said = made(
        a=source(figure("toll", 42), *of_office),
        b=source(of_council[0], figure("all", 47, said_by="council")),
        c=source(of_council[1]),
    )
    first = _plain(PAGE, said).split("With all groups")[0]
    assert "Northport at 30" in first and "Southport at 12" in first
    assert "Northport at 44" not in first


def test_a_text_of_after_a_revision_is_not_told_as_revised_later() -> None:
    revised = {"id": "revised", "kind": "revision", "said_by": "office", "said_on": SIXTH, "to": "now"}
    of = {"metric": "deaths", "count": 9, "group": "all", "place": "northport"}
    toll = {"place": "northport"}
    said = made(
        a=source(figure("toll", 9, said_on=FOURTH, **toll)),
        b=source(figure("now", 8, said_on=SIXTH, **toll), {**revised, "target": of, "restated": "It was eight."}),
        c=source(figure("toll", 9, **toll), published="2031-03-08"),
    )
    assert "the Office revised it to 8 (on 6 March 2031)" in _plain("sources/c.md", said)


def test_a_sentence_on_a_denial_is_cited_for_that_and_not_for_one_of_another() -> None:
    sources: dict[str, Any] = {}
    for name, day in (("office", "2031-03-05"), ("council", SIXTH)):
        target = {"metric": "deaths", "count": 164, "said_by": name}
        sources[f"{name}-gave"] = source(figure("toll", 164, said_by=name, said_on=FOURTH))
        sources[f"{name}-back"] = source(denial("back", kind="retraction", said_by=name, said_on=day, target=target))
    again = {"office-1": "office", "office-2": "office", "council-3": "council"}
    for number, (paper, name) in enumerate(again.items()):
        toll = figure("toll", 164, said_by=name)
        sources[paper] = source(toll, published=f"2031-03-1{number}", title=f"The toll {number}")
    said = made(**sources)
    (found,) = (one for one in said.findings.values() if one.rule == "repeated")
    assert "the Office withdrew the figure of 164" in found.sentence
    assert found.cites == ("office-back#back",)
    assert {mark for _, marks in found.sides for mark in marks} == {f"{paper}#toll" for paper in again}


def test_a_range_is_of_no_story_of_its_low_end_and_nothing_is_replaced_by_that() -> None:
    target = {"metric": "deaths", "count": "between 8 and 20"}
    eight = {"id": "revised", "kind": "revision", "said_by": "council", "restated": "They changed it.", "to": "new"}
    said = made(
        a=source(figure("range", "between 8 and 20", said_on=FOURTH)),
        b=source(denial("denied", target=target, said_by="council", said_on=FOURTH)),
        c=source(figure("low", 8, said_by="office", said_on=FOURTH)),
        d=source(figure("new", 17, said_by="council"), {**eight, "target": {"metric": "deaths", "count": 8}}),
    )
    (page,) = (page for page in pages_of(said, MetricPage) if page.path == PAGE)
    (story,) = page.stories
    assert [entry.step.value for entry in story.given] == ["between 8 and 20"]
    assert story.objections == ()
