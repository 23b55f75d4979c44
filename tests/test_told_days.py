"""What days, ladders and stories tell of small records: only what was certainly so, and one thing in one way."""

import re
from datetime import date
from typing import Any

from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.pages.home.page import HomePage
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.source.page import SourcePage
from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made, source

FOURTH, SIXTH = "2031-03-04", "2031-03-06"


def _day(said: Site, number: int) -> DayPage:
    day = date(2031, 3, number)
    return next(page for page in pages_of(said, DayPage) if page.day == day)


def _deaths(said: Site) -> MetricPage:
    return next(page for page in pages_of(said, MetricPage) if page.path == "metrics/deaths.md")


def _given(page: DayPage) -> list[tuple[str, int]]:
    views = [view for one in page.said for view in (*one.leading, *one.others)]
    return [(entry.step.value, entry.step.sources) for view in views for entry in view.entries]


def test_a_telling_without_a_day_is_not_said_on_the_day_of_another() -> None:
    said = made(a=source(figure("toll", 19, said_on=FOURTH)), b=source(figure("toll", 19, said_by="speaker")))
    assert _given(_day(said, 4)) == [("19", 1)]
    assert [entry.step.sources for entry in _deaths(said).lead.entries] == [2]  # type: ignore[union-attr]


def test_a_day_counts_the_figures_that_it_shows_and_leaves_general_speakers_out() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(figure("toll", 19, said_on=FOURTH), figure("more", 5, said_on=FOURTH, place="quay")),
        c=source(figure("toll", 7, said_on=FOURTH, said_by="sources", place="northport")),
    )
    page = _day(said, 4)
    assert (page.figures, page.given.speakers) == (3, 1)
    told = "2 figures from one speaker or body; 1 figure with a general word for the speaker."
    assert told in markdown(page.path, said)


def test_what_an_outlet_says_in_its_own_words_and_what_nobody_is_named_for_was_given_by_no_speaker() -> None:
    said = made(
        a=source(
            figure("toll", 19, said_on=FOURTH),
            figure("title", "4,000", said_by="article", where="headline"),
            figure("loose", 7, said_by="unstated", said_on=FOURTH, place="quay"),
            figure("silent", "not given", said_by="council", said_on=FOURTH, metric="found"),
            published=FOURTH,
        )
    )
    told = "1 figure from one speaker or body; 1 figure in an outlet’s own words; 1 figure without a recorded speaker."
    assert told in markdown(_day(said, 4).path, said)


def test_an_article_s_own_statement_is_of_the_day_on_which_it_appeared() -> None:
    words = {"id": "words", "kind": "statement", "said_by": "article", "restated": "The pier was gone."}
    loose = {**words, "id": "theirs", "said_by": "council", "restated": "The road was open."}
    said = made(a=source(words, loose, figure("toll", 19, said_on=FOURTH), published=FOURTH))
    page = _day(said, 4)
    assert (page.statements.all, page.claims) == (("a#words",), 2)
    assert "4 March 2031, when it appeared" in markdown("sources/a.md", said)
    of_source = {claim.id: claim for one in pages_of(said, SourcePage) for claim in one.claims}
    assert of_source["a#words"].is_dated and not of_source["a#theirs"].is_dated


def test_a_figure_of_one_speaker_or_another_is_given_by_one_or_more() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH, said_by=["office", "council"])),
        b=source(figure("toll", 5, said_on=FOURTH, place="quay")),
    )
    assert "2 figures from at least one speaker or body." in markdown(_day(said, 4).path, said)


def test_what_may_have_been_said_on_a_day_stands_apart() -> None:
    said = made(a=source(figure("toll", 19, said_on=FOURTH)), b=source(figure("toll", 23, said_on=f"{FOURTH}/{SIXTH}")))
    page = _day(said, 4)
    assert _given(page) == [("19", 1)]
    assert page.possible == ("b#toll",)
    assert "## What may have been said on this day" in markdown(page.path, said)


def test_what_may_have_been_said_leaves_out_headlines_and_says_what_is_open_for_longer() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(
            figure("toll", "more than 22", said_on=f"{FOURTH}/{SIXTH}"),
            figure("title", 22, said_by="article", where="headline"),
            figure("unknown", "not given", said_on=f"{FOURTH}/{SIXTH}"),
            published=SIXTH,
        ),
        c=source(figure("toll", "more than 22", said_on=f"{FOURTH}/{SIXTH}"), published=SIXTH),
        d=source(figure("open", 31), published="2031-03-28"),
    )
    page = _day(said, 4)
    assert (page.possible, page.open) == (("b#toll",), 1)
    assert "1 figure that may be of this day or of another" in markdown(page.path, said)
    assert (
        "Of further figures the day is open within a longer time; whether any was given on this day is not recorded."
        in markdown(page.path, said)
    )


def test_what_was_expected_may_have_been_said_on_a_day_since_the_event_began() -> None:
    expected = figure("expected", "4,000", modality="expected")
    said = made(a=source(expected, figure("toll", 19)), b=source(figure("toll", 7, said_on=FOURTH)))
    assert _day(said, 4).possible == ()
    said = made(a=source(expected, figure("toll", 19), published=SIXTH), b=source(figure("toll", 7, said_on=FOURTH)))
    assert _day(said, 4).possible == ("a#expected", "a#toll")


def test_no_step_is_told_from_a_figure_that_some_reports_put_below_its_number() -> None:
    last = figure("last", 719, said_on=SIXTH)
    loose = made(a=source(figure("first", 400, said_on=FOURTH)), b=source(last))
    assert "Up 319 from the 400" in markdown("metrics/deaths.md", loose)
    almost = source(figure("first", "almost 400", said_on=FOURTH))
    worded = made(a=source(figure("first", 400, said_on=FOURTH)), b=source(last), c=almost)
    assert "Up 319" not in markdown("metrics/deaths.md", worded)


def test_a_story_names_all_who_repeat_a_figure_after_it_was_first_disputed() -> None:
    target = {"metric": "deaths", "count": 164}
    again = {name: source(figure("toll", 164), published=SIXTH) for name in ("c", "d")}
    said = made(
        a=source(figure("toll", 164, said_on=FOURTH), published=FOURTH),
        b=source(denial("no", target=target, said_by="council", said_on=FOURTH), published=FOURTH),
        **again,
    )
    (story,) = _deaths(said).stories
    assert story.repeats == ("c#toll", "d#toll")
    assert "after the first of these" in markdown(story.life, said)


def test_a_disputed_figure_is_of_the_days_alone_on_which_it_was_given_or_disputed() -> None:
    target = {"metric": "deaths", "count": 19}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(denial("no", target=target, said_by="council"), published=SIXTH),
        c=source(figure("other", 5, said_on=SIXTH, place="quay")),
    )
    assert [len(_day(said, number).stories) for number in (4, 6)] == [1, 0]


def test_no_step_is_told_where_another_figure_may_lie_between() -> None:
    between = figure("middle", "5,969", said_on="2031-03-03/2031-03-09")
    told = [figure("first", "5,135", said_on=FOURTH), figure("last", "7,939", said_on="2031-03-10")]
    sources = {f"s{at}": source(one) for at, one in enumerate(told)}
    moved = [entry.moved for entry in _deaths(made(**sources)).lead.entries]  # type: ignore[union-attr]
    assert moved == ["Up 2,804 from the 5,135 (4 March 2031)", ""]
    moved = [entry.moved for entry in _deaths(made(**sources, s3=source(between))).lead.entries]  # type: ignore[union-attr]
    assert moved == ["", "", ""]


def test_no_step_leads_over_a_figure_whose_place_is_open() -> None:
    said = made(
        a=source(figure("before", 10, said_on=FOURTH, place="unstated")), b=source(figure("after", 14, said_on=SIXTH))
    )
    lead = _deaths(said).lead
    assert lead and [(entry.step.value, entry.moved) for entry in lead.entries] == [("14", ""), ("10", "")]


def test_a_part_of_the_places_takes_in_no_figure_whose_place_is_open() -> None:
    said = made(
        a=source(figure("open", "20,000", place="unstated", said_on=FOURTH)),
        b=source(figure("part", 15, place="quay", said_by="council", said_on=FOURTH)),
        c=source(figure("whole", 30, said_by="council", said_on=FOURTH)),
    )
    page = _deaths(said)
    views = [view for view in (page.lead, *page.others) if view]
    assert {view.title: view.values for view in views} == {
        "everyone, The coast": "30 and 20,000",
        "everyone, The quay": "15",
    }


def test_the_same_number_by_a_voice_is_one_story_wherever_the_place_is_left_open() -> None:
    target = {"metric": "deaths", "count": 19}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(figure("toll", 19, place="unstated", said_on=FOURTH)),
        c=source(denial("no", target=target, said_by="council", said_on=SIXTH)),
    )
    (story,) = _deaths(said).stories
    assert {cite for entry in story.given for cite in entry.step.cites} == {"a#toll", "b#toll"}
    assert "In one source the place is not stated." in markdown(_deaths(said).path, said)


def test_what_a_body_disowned_is_told_as_credited_and_by_whom_on_its_behalf() -> None:
    target = {"metric": "deaths", "count": 19, "said_by": "office"}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(denial("no", disputes="attribution", target=target, said_by="speaker", said_on=SIXTH)),
    )
    page = _deaths(said)
    (story,) = page.stories
    assert story.deed == "story-credited"
    text = markdown(page.path, said)
    assert "Ada Lund denied that the Office had given it, 6 March 2031." in text
    assert "neither confirmed" not in text


def test_a_denial_that_nothing_dates_is_told_without_a_day() -> None:
    target = {"metric": "deaths", "count": 19}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(denial("no", target=target, said_by="council", said_on=SIXTH)),
        c=source(denial("no", target=target, said_by="council")),
    )
    (story,) = _deaths(said).stories
    (dispute,) = story.denials
    assert (dispute.dated, dispute.loose) == (("b#no",), ("c#no",))
    assert "Undated, perhaps of the same" in markdown(story.life, said)


def test_a_repetition_is_told_by_how_far_its_source_was_read() -> None:
    target = {"metric": "deaths", "count": 19}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(denial("no", target=target, said_by="council", said_on=SIXTH)),
        c=source(figure("toll", 19), published="2031-03-09"),
    )
    (story,) = _deaths(said).stories
    assert (len(story.repeats), story.repeats_read) == (1, "part")
    text = markdown(story.life, said)
    assert "What was read of it does not mention that." in text
    assert "without saying so" not in text


def test_an_outlet_is_no_speaker_of_what_its_article_gives_in_its_own_words() -> None:
    said = made(a=source(figure("toll", 19, said_by="article")))
    page = next(page for page in pages_of(said, ActorPage) if page.path == "actors/gazette.md")
    assert (page.figures, page.tally.made, len(page.published.all)) == ((), 0, 1)
    assert said.citations["a#toll"].speakers == ()


def test_a_wire_that_is_only_inferred_is_marked_wherever_it_is_shown() -> None:
    inferred = source(figure("toll", 19, said_by="council", said_on=FOURTH), agency="wire", agency_basis="the wording")
    said = made(a=inferred)
    (entry,) = _deaths(said).lead.entries  # type: ignore[union-attr]
    assert [link.text for link in entry.step.relays] == ["Gazette", "Wire (inferred)"]
    assert "(inferred)](../sources/a.md)" in markdown("actors/wire.md", said)


def test_home_leads_to_the_corrections_and_lists_none() -> None:
    mended = [{"on": f"2031-05-{day:02}", "what": f"Mended {day}.", "why": "It was wrong."} for day in range(1, 9)]
    said = made(a=source(figure("toll", 19), corrections=mended))
    home = next(page for page in pages_of(said, HomePage))
    assert not home.changes
    assert "[Corrections](corrections.md)" in markdown("index.md", said) and "Mended" not in markdown("index.md", said)


def test_home_tells_a_dispute_of_the_whole_before_one_of_a_part() -> None:
    part = figure("part", 7, place="quay", said_on=FOURTH)
    of_part = {"metric": "deaths", "count": 7, "place": "quay"}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(denial("no", target={"metric": "deaths", "count": 19}, said_by="council", said_on=SIXTH)),
        c=source(part),
        d=source(part),
        e=source(part, denial("no", target=of_part, said_by="council", said_on=SIXTH)),
    )
    home = next(page for page in pages_of(said, HomePage))
    told = [one.finding for one in home.disputes]
    assert [one.rule for one in told[:2]] == ["denial", "denial"]
    assert "a#toll" in told[0].cites or "b#no" in told[0].cites


def test_a_chart_s_table_has_the_figures_of_its_scope_and_no_other() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), figure("more", 23, said_on=SIXTH)),
        b=source(figure("open", 30, place="unstated", said_by="council")),
    )
    page = _deaths(said)
    assert page.chart and [entry.step.value for entry in page.drawn] == ["23", "19"]
    assert page.lead and "30" in page.lead.values


def test_a_story_leads_with_what_was_certainly_meant_and_marks_the_rest() -> None:
    target = {"metric": "deaths", "count": 19}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(denial("no", target=target, said_by="council", said_on=SIXTH)),
        c=source(figure("again", 19, said_on="2031-03-20", place="unstated", said_by="office")),
    )
    (story,) = _deaths(said).stories
    assert [code for code, _ in story.others] == ["story-by-perhaps"]
    assert story.days == {date(2031, 3, 4), date(2031, 3, 6)}


def test_what_was_given_again_for_a_day_is_told_of_that_day() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH, as_of=FOURTH)),
        b=source(figure("toll", 31, said_on=SIXTH, as_of=SIXTH)),
        c=source(
            figure("again", 23, said_on="2031-03-20", as_of=FOURTH), figure("toll", 40, said_on="2031-03-20")
        ),
    )  # fmt: skip
    page = _plain(said)
    assert "For 4 March 2031 the Office gave 23 on 20 March 2031, in place of 19." in page


def _of_the_fourth(**later: tuple[str | int, str]) -> Site:
    """A toll of the fourth, a higher one of the sixth, and what was given afterwards for the fourth."""
    return made(
        a=source(figure("toll", 19, said_on=FOURTH, as_of=FOURTH)),
        b=source(figure("toll", 31, said_on=SIXTH, as_of=SIXTH)),
        **{
            name: source(figure("again", count, said_on=day, as_of=FOURTH)) for name, (count, day) in later.items()
        },
    )  # fmt: skip


def test_what_was_given_again_and_again_for_a_day_is_told_in_the_order_in_which_it_was_said() -> None:
    page = _plain(_of_the_fourth(c=(25, "2031-03-08"), d=(23, "2031-03-10")))
    assert "For 4 March 2031 the Office gave 25 on 8 March 2031 and 23 on 10 March 2031, in place of 19." in page


def test_a_number_that_was_given_again_for_its_day_is_told_of_both_days() -> None:
    page = _plain(_of_the_fourth(c=(19, "2031-03-08")))
    assert "Before that the Office had given 19 on 4 March 2031." in page
    assert "For 4 March 2031 the Office again gave 19 on 8 March 2031." in page


def test_a_bound_that_was_given_for_a_day_in_the_place_of_a_number_is_told() -> None:
    page = _plain(_of_the_fourth(c=("fewer than 18", "2031-03-08")))
    assert "For 4 March 2031 the Office gave fewer than 18 on 8 March 2031, in place of 19." in page
    assert "For 4 March 2031 the Office" not in _plain(_of_the_fourth(c=("fewer than 30", "2031-03-08")))


def test_figures_of_one_day_stand_in_the_order_of_their_times_which_are_told() -> None:
    told = {76: "08:15", 64: "12:00", 60: "21:40"}
    said = made(a=source(*(figure(f"of-{n}", n, said_on=f"{FOURTH}T{time}+06:00") for n, time in told.items())))
    page = re.sub(r"</?strong[^>]*>", "", _plain(said))
    assert "last put the figure for deaths at 60 on 4 March 2031 at 21:40 (UTC+06:00)." in page
    assert (
        "Before that the Office had given 76 on 4 March 2031 at 08:15 (UTC+06:00)"
        " and 64 on 4 March 2031 at 12:00 (UTC+06:00)." in page
    )
    assert "Later lowered to 64, 4 March 2031 at 12:00 (UTC+06:00)." in page


def test_earlier_figures_below_a_lead_do_not_come_before_the_one_that_it_has() -> None:
    told = {76: "08", 64: "12", 62: "16", 60: "21"}
    said = made(a=source(*(figure(f"of-{n}", n, said_on=f"{FOURTH}T{time}:00+06:00") for n, time in told.items())))
    page = re.sub(r"</?strong[^>]*>", "", _plain(said))
    assert page.count("Before that the Office had given 76 on") == page.count("Before that") == 1
    assert "Also earlier, the Office had given 64 on 4 March 2031 at 12:00 (UTC+06:00) and 62 on" in page


def test_times_of_two_zones_stand_in_their_order_whatever_days_the_clocks_show() -> None:
    said = made(
        a=source(
            figure("here", 76, said_on="2031-03-05T01:00+06:00"), figure("there", 64, said_on="2031-03-04T23:00Z")
        )
    )  # fmt: skip
    entries = _deaths(said).lead.entries  # type: ignore[union-attr]
    assert [entry.step.value for entry in entries] == ["64", "76"]
    assert entries[0].moved == "Down 12 from the 76 (5 March 2031 at 01:00 (UTC+06:00))"


def test_what_describes_no_one_day_is_told_with_that() -> None:
    toll, more = figure("toll", 19, said_on=FOURTH, as_of=FOURTH), figure("more", 31, said_on=SIXTH, as_of=SIXTH)
    between = figure("between", 23, said_on="2031-03-08", as_of=f"{FOURTH}/2031-03-05")
    page = _plain(made(a=source(toll), b=source(more), c=source(between)))
    assert "The Office gave 23 on 8 March 2031, as of 4 March 2031 to 5 March 2031." in page
    about = figure("about", 40, said_on="2031-03-08", as_of=f"{FOURTH}~")
    page = re.sub(r"</?strong[^>]*>", "", _plain(made(a=source(toll), b=source(more), c=source(about))))
    assert "at 40 on 8 March 2031, as of about 4 March 2031." in page


def test_what_several_bodies_gave_before_is_told_latest_first_and_in_no_order_that_is_not_certain() -> None:
    told: dict[str, Any] = {"count": 18, "said_on": SIXTH, "said_by": "harbour"}
    last = figure("toll", 31, said_on="2031-03-10")
    loose = figure("loose", "about 20", said_by="quarter", said_on="../2031-03-05")
    page = _plain(made(a=source(last), b=source(figure("toll", **told)), c=source(loose)))
    assert page.index("Before that the Harbour had given 18 on 6 March") < page.index(
        "Before that the Quarter had given about 20"
    )
    late = {**loose, "said_on": "../2031-03-07"}
    page = _plain(made(a=source(last), b=source(figure("toll", **told)), c=source(late)))
    assert page.count("Before that") == 1
    assert (
        "Before that the Quarter had given about 20 (on or before 7 March 2031). Also earlier, the Harbour had given 18"
        in page
    )


def _plain(said: Site) -> str:
    return re.sub(r"<sup.*?</sup>|\]\([^)]*\)|\[", "", markdown(_deaths(said).path, said))


def test_of_what_is_counted_within_periods_the_latest_leads_and_the_others_follow() -> None:
    weeks = {19: "2031-03-03/2031-03-10", 31: "2031-03-10/2031-03-17", 8: "2031-03-17/2031-03-24"}
    claims = [figure(f"in-{count}", count, period=days, said_on=days[-10:]) for count, days in weeks.items()]
    said = made(a=source(*claims), b=source(figure("again", 31, period=weeks[31], said_on="2031-03-17")))
    page = re.sub(r"<sup.*?</sup>|\]\([^)]*\)|\[|</?strong[^>]*>", "", markdown(_deaths(said).path, said))
    assert "The Office put the figure for deaths in the week to 24 March 2031 at 8 on 24 March 2031." in page
    assert "The Office gave 31 for the week to 17 March 2031 and 19 for the week to 10 March 2031." in page


def test_a_source_whose_text_states_the_place_does_not_leave_it_open() -> None:
    address = figure("address", 19, where="address", said_by="unstated", place="unstated")
    said = made(a=source(figure("toll", 19, said_on=FOURTH), address))
    (entry,) = _deaths(said).lead.entries  # type: ignore[union-attr]
    assert entry.step.left_open == 0
    both = made(a=source(figure("toll", 19, said_on=FOURTH), address), b=source(figure("toll", 19, place="unstated")))
    rungs = [entry.step.left_open for entry in _deaths(both).lead.entries]  # type: ignore[union-attr]
    assert max(rungs) <= 1


def test_a_day_of_the_index_counts_the_claims_that_state_it_and_no_wording_of_them() -> None:
    title = figure("title", "some 19", where="headline", said_by="article")
    said = made(a=source(title, figure("toll", 19, said_on=FOURTH), published=FOURTH))
    assert _day(said, 4).claims == 1


def test_what_is_not_told_is_counted_as_what_it_is() -> None:
    claims = [figure(f"toll-{at}", 10 + at, said_on=f"2031-03-{at:02}") for at in range(4, 16)]
    page = _plain(made(a=source(*claims)))
    assert "Another 5 were earlier, too, and stand below." in page
    assert "listed below" not in page


def test_a_night_tells_from_when_something_else_is_counted() -> None:
    told = [figure("before", 12, metric="ill", said_on=FOURTH), figure("after", 19, metric="ill", said_on=SIXTH)]
    said = made(**{f"s{at}": source(one) for at, one in enumerate(told)})
    words = "Ill: from 5 March 2031 something else is counted: Likely cases are included."
    assert words not in markdown("days/2031-03-04.md", said)
    assert words in markdown("days/2031-03-06.md", said)


def test_a_night_tells_of_a_withdrawal_that_nothing_dates() -> None:
    taken_back = denial("back", kind="retraction", target={"metric": "deaths", "count": 19})
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(taken_back),
        c=source(figure("toll", 5, said_on=SIXTH)),
    )
    above, _, night = markdown("days/2031-03-04.md", said).partition("{ #night")
    assert "on a day not stated, perhaps later, according to one report" in above.partition("{ #said }")[2]
    assert "More [above](#said)" in night and "Denied or withdrawn by then" not in night


def test_a_figure_for_a_day_is_not_told_again_as_perhaps_given_on_it() -> None:
    said = made(
        a=source(figure("toll", 19, as_of=FOURTH, said_on=f"{FOURTH}/{SIXTH}")),
        b=source(figure("now", 5, said_on=FOURTH)),
    )
    page = _day(said, 4)
    assert (page.described, page.possible) == (("a#toll",), ())


def test_a_night_has_a_general_word_for_a_speaker_below_who_is_named_that_day() -> None:
    page = markdown(
        "days/2031-03-04.md",
        made(
            a={"claims": [figure("toll", 471, said_by="sources", said_on=FOURTH)]},
            b={"claims": [figure("toll", 417, said_by="council", said_on=FOURTH)]},
            c={"claims": [figure("toll", 90, said_by="harbour", said_on="2031-03-03", place="quay")]},
        ),
    )
    night = page.split("## The record as it stood")[1]
    assert night.index("417") < night.index("471")


def test_what_is_taken_for_a_telling_of_one_day_is_not_told_as_perhaps_of_another() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(figure("again", 19), published=SIXTH),
        c=source(figure("ill", 7, metric="ill", said_on="2031-03-05")),
    )
    perhaps = "## What may have been said on this day"
    assert "**19**" not in markdown("days/2031-03-05.md", said).partition(perhaps)[2]
    alone = made(
        b=source(figure("again", 19), published=SIXTH), c=source(figure("ill", 7, metric="ill", said_on="2031-03-05"))
    )
    assert "**19**" in markdown("days/2031-03-05.md", alone).partition(perhaps)[2]


def test_the_words_of_a_wire_that_is_inferred_are_signed_so_whatever_they_tell() -> None:
    flood = {"id": "water", "kind": "event", "happened_on": FOURTH, "said_by": "article", "restated": "Water rose."}
    for basis in ({"agency_basis": "named in notes only"}, {}):
        page = markdown("days/2031-03-04.md", made(a=source(flood, agency="wire", published=FOURTH, **basis)))
        assert ("</span>" in page and "Wire](../actors/wire.md) (inferred)" in page) == bool(basis)


def test_a_part_is_denied_by_a_night_though_only_a_later_text_has_its_total() -> None:
    error = denial("no", disputes="publication", target={"metric": "deaths", "count": 19}, said_by="unstated")
    said = made(
        a=source(figure("toll", 19), figure("part", 3, place="quay")),
        b=source(error, published=FOURTH),
        c=source(figure("toll", 19, said_on=FOURTH)),
        d=source(figure("part", 3, place="quay"), published=FOURTH),
    )
    night = markdown("days/2031-03-04.md", said).partition("{ #night")[2].partition("## What may have")[0]
    assert "**<s>3</s>** { .night-value--denied }" in night


def test_a_row_tells_whose_its_day_is_where_others_are_named_for_the_figure_too() -> None:
    said = made(
        a=source(figure("toll", 19, said_by="speaker", said_on=FOURTH)),
        b=source(figure("toll", 19, said_on=f"../{SIXTH}"), figure("late", 3, metric="buried", said_on=SIXTH)),
        c=source(figure("toll", 19, place="unstated", said_on=f"../{SIXTH}")),
    )
    night = markdown("days/2031-03-06.md", said).partition("{ #night")[2]
    assert "(../days/2031-03-04.md)" not in night
    row = next(line for line in night.splitlines() if "**19**" in line)
    assert re.search(r"Ada Lund.*4 March 2031; also .*Office.* \(on or before 6 March 2031\)", row), row
    given = next(line for line in markdown("actors/office.md", said).splitlines() if ">19</span>" in line)
    assert "In one source the place is not stated." in given
    assert "(in other reports: on or before 6 March 2031)" in given


def test_values_of_an_earlier_night_have_what_they_count_where_that_is_another() -> None:
    voices = ["office", "council", "gazette", "wire"]
    tolls = [figure(f"toll-{at}", 10 + at, said_by=who, said_on=FOURTH) for at, who in enumerate(voices)]
    tolls[0]["place"] = "unstated"
    said = made(a=source(*tolls), b=source(figure("fire", 3, metric="buried", said_on=SIXTH)))
    night = markdown("days/2031-03-06.md", said).partition("{ #night")[2]
    row = next(line for line in night.splitlines() if "metrics/deaths.md" in line)
    assert "**13** and [3 more](2031-03-04.md#metric-deaths)" in row
    open_alone = made(a=source(tolls[0]), b=source(figure("fire", 3, metric="buried", said_on=SIXTH)))
    night = markdown("days/2031-03-06.md", open_alone).partition("{ #night")[2]
    row = next(line for line in night.splitlines() if "metrics/deaths.md" in line)
    assert "**10**" in row and "place not stated" in row.lower()


def test_the_status_of_a_figure_without_a_day_tells_the_denial_of_its_own_text() -> None:
    target = {"metric": "deaths", "count": 19, "said_by": "office"}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), denial("no", target=target, said_on=SIXTH), published=SIXTH),
        b=source(figure("toll", 19, told_as="earlier"), denial("no", target=target)),
    )
    for page, when in (("a", "6 March 2031"), ("b", "on a day not stated")):
        row = next(line for line in markdown(f"sources/{page}.md", said).splitlines() if "{ #c-toll" in line)
        assert when in row
        assert ("6 March 2031" in row) is (page == "a")


def test_what_stands_with_a_figure_of_a_day_may_be_of_another_where_its_own_text_tells_so() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), figure("other", 3, metric="buried", said_on=SIXTH)),
        b=source(figure("toll", 19, place="unstated", said_on=f"2031-03-05/{SIXTH}")),
        c=source(figure("toll", 19, said_on=f"2031-03-05/{SIXTH}")),
        d=source(figure("toll", 23, said_on=f"2031-03-05/{SIXTH}")),
    )
    assert _day(said, 6).possible == ("b#toll", "d#toll")
    undated = made(
        a=source(figure("toll", 19, said_on=FOURTH), figure("other", 3, metric="buried", said_on=SIXTH)),
        b=source(figure("toll", 19), published=SIXTH),
    )
    assert _day(undated, 6).possible == ()


def test_a_denial_of_what_was_given_on_the_day_of_its_report_is_of_that_day() -> None:
    no = denial("no", said_by="council", target={"metric": "deaths", "count": 19})
    said = made(a=source(figure("toll", 19, said_on=FOURTH), no, published=FOURTH), c=source(figure("old", 3)))
    page = _day(said, 4)
    assert page.denials == ("a#no",)
    text = markdown(page.path, said)
    assert "What was denied or withdrawn" in text and "no later than" not in text
    assert "by 4 March 2031, when it appeared; what it is of was given on that day, too" in text


def test_a_figure_that_names_no_day_may_be_of_the_day_of_its_report_however_late_that_is() -> None:
    past = figure("past", 9, said_by="council", told_as="earlier")
    late = source(figure("late", 30, said_by="council"), figure("known", 25), past, published="2031-03-28")
    known = source(figure("toll", 19, said_on=FOURTH), figure("known", 25), published=SIXTH)
    page = _day(made(a=known, b=late), 28)
    assert page.possible == ("b#late",)


def test_a_figure_below_one_of_another_place_names_its_own_in_the_record_of_a_night() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "mission"}
    no = denial("no", disputes="attribution", target=target, said_by="mission", said_on=FOURTH)
    said = made(
        a=source(
            figure("toll", 5, said_on=FOURTH), figure("lost", 9, said_by="mission", said_on=FOURTH), published=FOURTH
        ),
        b=source(figure("toll", 7, place="unstated", said_by="council", said_on=FOURTH), no, published=FOURTH),
    )
    night = markdown("days/2031-03-04.md", said).partition("{ #night")[2].partition("## What may have")[0]
    cells = [row.split("|")[1] for row in night.splitlines() if "night-value--" in row]
    assert len(cells) == 3 and "metric-deaths" in cells[0]
    assert not cells[1].strip() and "place not stated" in cells[2], "those of one place stand together"


def test_what_a_page_tells_once_of_its_figures_is_told_below_one_of_another_place() -> None:
    page = next(iter(pages_of(made(a=source(figure("toll", 5, said_on=FOURTH))), DayPage)))
    usual = page.usual_scope
    assert usual and not page.scope_beside(usual)
    assert page.scope_beside(usual, follows_another=True) == usual


def test_a_source_named_by_its_outlet_and_day_has_with_that_how_the_day_is_known() -> None:
    given = source(figure("toll", 19, said_on=FOURTH), published=FOURTH)
    refuted = source(
        denial("no", target={"metric": "deaths", "count": 19}, said_by="harbour"), published=SIXTH, title="Another"
    )
    for basis, after in (("printed", ""), ("inferred from the address", ", as we date it")):
        pages = made(a=given, b={**refuted, "published_basis": basis})
        for path in ("index.md", "metrics/deaths.md"):
            named = re.findall(r"\[Gazette, 6 March 2031([^\]]*)\]", markdown(path, pages))
            assert named and {*named} == {after}, path


def test_a_day_whose_figure_is_compared_with_one_of_another_body_names_both() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH, said_by="quarter")),
        b=source(figure("toll", 25, said_on=SIXTH, said_by="harbour")),
    )
    assert "25 dead (the Harbour), up from 19 of the Quarter" in markdown("days/2031-03-06.md", said)


def test_a_number_that_was_denied_already_is_no_change_of_a_later_day() -> None:
    target = {"metric": "deaths", "count": 19}
    denied = denial("no", target=target, said_by="council", said_on=FOURTH)
    again = denial("no", target={**target, "said_by": "mission"}, said_by="council", said_on=SIXTH)
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), denied, title="A"),
        b=source(figure("toll", 19, said_on=SIXTH, said_by="mission"), again, title="B"),
        c=source(figure("found", 7, said_on=SIXTH, metric="found")),
    )
    changed = markdown("days/2031-03-06.md", said).partition("## What changed")[2].partition("\n## ")[0]
    assert "Found" in changed and "**19**" not in changed
