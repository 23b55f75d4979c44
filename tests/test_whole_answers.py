"""What an answer has to tell so that somebody could sign it: all that is beside its figure, and no more than that."""

import re
from typing import Any

import pytest

from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import lead_in, markdown, words_of_lead
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made, source

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


@pytest.mark.parametrize(("count", "is_told"), [("more than 100", True), ("at least 100", False)])
def test_a_number_is_not_more_than_itself(count: str, is_told: bool) -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 100), published=SIXTH),
            b=source(figure("toll", count, said_by="harbour"), published=SIXTH),
        )
    )
    assert (f"One report credits the Harbour with {count} (by 6 March 2031)." in lead) is is_told


def test_what_a_body_gave_of_a_narrower_group_or_a_place_is_told_as_no_part_of_its_figure() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 74, metric="sheltered", place="unstated")),
            b=source(
                figure("nurses", 5, metric="sheltered", place="unstated", group="nurses"),
                figure("quay", 12, metric="sheltered", place="quay", group="unstated"),
            ),
        ),
        "sheltered",
    )
    parts = "5 (nurses, day not stated) and 12 (The quay, whom it counts is not stated, day not stated)"
    assert f"The Office also gave {parts}; whether these are counted in the 74 is not recorded." in lead
    assert "parts" not in lead


@pytest.mark.parametrize(("metric", "words"), [("cost", "what exactly it counts"), ("deaths", "whom it counts")])
def test_of_things_it_is_not_said_that_they_count_people(metric: str, words: str) -> None:
    openly = figure("open", 43, metric=metric, group="unstated", said_by="council")
    guards = figure("guards", 5, metric=metric, group="guards", place="quay")
    said = made(a=source(figure("toll", 30, metric=metric, said_on=FOURTH)), b=source(openly), c=source(guards))
    row = next(page.row for page in pages_of(said, MetricPage) if page.path == f"metrics/{metric}.md")
    assert row.also.words.endswith(f"(the Council, {words} is not stated, day not stated)")


def test_what_a_source_says_of_a_figure_is_told_beside_it() -> None:
    doubt = {"id": "doubt", "kind": "statement", "said_by": "article", "about": "toll"}
    doubted = {**doubt, "restated": "The article said that the figure could not be verified."}
    title = {**doubt, "id": "title", "where": "headline", "restated": "The headline doubted the figure."}
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH), doubted, title),
            b=source(
                figure("toll", 30, said_by="council", said_on=FOURTH),
                {**doubt, "said_by": "council", "restated": "The council expected more."},
            ),
            c=source(figure("toll", 19, said_on=FOURTH)),
        )
    )
    assert "The article said that the figure could not be verified (Gazette, day not stated)." in lead
    assert "On the 30: The council expected more (day not stated)." in lead
    assert "headline" not in lead


def test_a_lower_figure_of_an_open_group_is_told_where_it_may_be_later() -> None:
    open_figure = figure("toll", "about 2", group="unstated", label="badly hurt", said_by="speaker")
    toll = source(figure("toll", 90, said_on=FIFTH))
    lead = lead_in(made(a=toll, b=source({**open_figure, "said_on": "2031-03-04/2031-03-06"})))
    assert "One report credits Ada Lund (Office) with about 2 (described as badly hurt, between 4 and 6 March" in lead
    before = lead_in(made(a=toll, b=source({**open_figure, "said_on": FOURTH})))
    assert "badly hurt" not in before


@pytest.mark.parametrize(("said_on", "is_told"), [(FOURTH, True), ("../2031-03-04", False)])
def test_a_dated_figure_of_an_open_place_is_not_passed_over_for_one_only_known_by_a_day(
    said_on: str, is_told: bool
) -> None:
    openly = source(figure("toll", 65, place="unstated", said_by="speaker", said_on=said_on))
    lead = lead_in(made(a=source(figure("toll", 90), published=SIXTH), b=openly))
    assert ("with 65 on 4 March 2031, the place not stated" in lead) is is_told


@pytest.mark.parametrize(
    ("fields", "told"),
    [({"readings": ["group"]}, "as we read it"), ({"readings": ["reported_by"]}, ""), ({}, "")],
)
def test_a_figure_that_is_only_our_reading_is_told_as_that(fields: dict[str, Any], told: str) -> None:
    toll = source(figure("toll", 90, said_on=FOURTH))
    dated, undated = (figure("toll", n, said_by="council", note="Read as of all.", **fields) for n in (70, 60))
    lead = lead_in(made(a=toll, c=toll, b=source({**dated, "said_on": FOURTH}, published=SIXTH)))
    assert f"One report credits the Council with 70{f' ({told})' if told else ''} on 4 March 2031." in lead
    lead = lead_in(made(a=toll, c=toll, b=source(undated, published=SIXTH)))
    assert f"One report credits the Council with 60 (by 6 March 2031{f', {told}' if told else ''})." in lead


@pytest.mark.parametrize(("published", "is_told"), [("2031-08-16", True), ("2031-03-09", False)])
def test_who_gives_the_number_of_the_same_body_long_after_is_told(published: str, is_told: bool) -> None:
    again = source(figure("toll", 90, said_by="speaker"), published=published)
    lead = lead_in(made(a=source(figure("toll", 90), published=SIXTH), b=again))
    assert ("The same number is also credited to Ada Lund (Office) (by 16 August 2031)" in lead) is is_told


@pytest.mark.parametrize(("named", "is_told"), [("foreign sailors", True), (None, False)])
def test_where_a_name_was_denied_all_names_of_the_number_are_told(named: str | None, is_told: bool) -> None:
    target = {"metric": "deaths", "count": 90, "said_by": "office", **({"label": named} if named else {})}
    denied = denial("no", said_by="council", said_on=SIXTH, disputes="label" if named else "figure", target=target)
    openly = [
        figure(name, 90, place="unstated", label=name, said_by="speaker", said_on=FOURTH) for name in ("crew", "men")
    ]
    sources = {one["id"]: source(one) for one in openly}
    lead = lead_in(made(a=source(figure("toll", 90, said_on=FOURTH)), b=source(denied), **sources))
    told = "different words for those counted: crew (Ada Lund, place not stated) and men (Ada Lund, place not stated)"
    assert (told in lead) is is_told


def test_what_has_no_speaker_makes_one_sentence_and_no_table() -> None:
    nameless = {f"s{n}": source(figure("toll", 100 + n, said_by="article"), published=SIXTH) for n in range(5)}
    others = {"b": source(figure("toll", 70, said_by="council", said_on=FOURTH))}
    lead = lead_in(made(a=source(figure("toll", 90, said_on=FOURTH)), **nameless, **others))
    # The only table is that of the chart, which stands before the list of the other figures.
    before, chart, behind = lead.partition("The figures of the chart")
    assert chart and "|" not in before and "Five reports in their own words have 100" in behind.rpartition("|")[2]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("address", "The words of a report’s web address have 4,000 on 6 March 2031."),
        ("headline", "A headline alone has 4,000 on 6 March 2031."),
        ("body", "A report in its own words has 4,000 on 6 March 2031."),
    ],
)
def test_what_only_stands_over_a_text_is_told_as_that(where: str, told: str) -> None:
    over = figure("over", "4,000", said_by="article", where=where)
    lead = lead_in(made(a=source(figure("toll", 90, said_on=FOURTH)), b=source(over, published=SIXTH)))
    assert told in lead


def test_a_title_that_words_another_thing_of_its_text_is_told_with_that() -> None:
    """Almost 6,000 over a text of 5,800 found may be a rounding of these under another name."""
    over = figure("over", "almost 6,000", said_by="article", where="address")
    found = figure("found", "5,800", metric="found", said_by="council")
    far = figure("far", "900", metric="buried", said_by="council")
    lead = lead_in(made(a=source(figure("toll", 90, said_on=FOURTH)), b=source(over, found, far, published=SIXTH)))
    told = (
        "The words of a report’s web address have almost 6,000 on 6 March 2031. Its own text has 5,800 found (from the"
    )
    assert told in lead and "900" not in lead


@pytest.mark.parametrize(("label", "is_told"), [("stolen boats", True), ("boats", False)])
def test_a_bound_for_those_who_are_called_something_else_is_told(label: str, is_told: bool) -> None:
    bound = figure("over", "over 20", said_by="unstated", label=label)
    lead = lead_in(made(a=source(figure("toll", 90, label="boats", said_on=FOURTH)), b=source(bound)))
    assert ("over 20" in lead) is is_told


def test_a_share_of_another_figure_is_told_beside_a_number() -> None:
    share = figure("most", "most", metric="buried", of="toll", said_by="unstated")
    lead = lead_in(
        made(
            a=source(figure("buried", 12, metric="buried", said_on=FOURTH)),
            b=source(figure("toll", 90, said_by="unstated"), share, published=SIXTH),
        ),
        "buried",
    )
    assert "A report for which no speaker is recorded speaks of most of 90 dead" in lead


def test_the_number_that_other_reports_have_for_a_part_has_a_mark_of_its_own() -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    whole = figure("toll", 19, said_on=FOURTH)
    said = made(
        a=source({**whole, **divided}, figure("part", 5, place="northport", said_on=FOURTH)),
        b=source(whole, figure("part", 9, place="northport", said_on=FOURTH)),
    )
    told = markdown("metrics/deaths.md", said)
    assert re.search(r"also reported: 9\)(<sup[^>]*>.*?</sup>){2}\.", told)


def test_a_lower_figure_is_told_with_all_bodies_that_gave_it() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 30, said_on=FOURTH), figure("again", 30, said_on=FIFTH)),
            b=source(figure("toll", 20, said_by="harbour"), published=SIXTH),
            c=source(figure("toll", 20, said_by="quarter")),
            **{name: source(figure("toll", 30, said_on=FIFTH)) for name in ("d", "e")},
        )
    )
    assert "The Harbour gave a lower figure, 20 (by 6 March 2031). The 20 is also credited to the Quarter." in lead


def test_what_another_speaker_has_for_a_part_in_other_units_is_told_too() -> None:
    divided = {"breakdowns": [{"by": "group", "parts": ["nurses"], "complete": False, "disjoint": True}]}
    part = {"metric": "cost", "group": "nurses", "said_on": FOURTH}
    lead = lead_in(
        made(
            a=source(
                figure("all", "90 million", metric="cost", said_on=FOURTH, **divided), figure("n", "20 million", **part)
            ),
            b=source(figure("n", "8 billion", unit="crowns", said_by="council", **part)),
        ),
        "cost",
    )
    assert "For nurses the Council gave 8 billion crowns on 4 March 2031." in lead


def test_a_count_of_a_whole_year_is_told_by_the_year() -> None:
    lead = lead_in(made(a=source(figure("toll", 90, metric="found", period=2031, said_on=FOURTH))), "found")
    assert "For 2031 the Office gave 90 found (said on 4 March 2031)." in lead


@pytest.mark.parametrize("is_stated", [False, True])
def test_a_group_that_no_figure_of_a_metric_has_is_not_missed(is_stated: bool) -> None:
    sheltered = {"metric": "sheltered", "group": "unstated", "said_on": FOURTH}
    other = figure("other", 3, metric="sheltered", group="guards", place="quay", said_by="council", said_on=FOURTH)
    sources = {"a": source(figure("toll", 14, **sheltered)), "c": source(figure("toll", 14, **sheltered))}
    said = made(**sources, **({"b": source(other)} if is_stated else {}))
    row = next(page for page in pages_of(said, MetricPage) if page.path == "metrics/sheltered.md")
    figures = [one.latest for one in row.answers.voices] + [one.figure for one in row.answers.around.openly.all]
    assert {bool(one.open) for one in figures if one.step.value == "14"} <= {is_stated}
    assert ("whom it counts is not stated" in lead_in(said, "sheltered")) is False or is_stated


def test_a_row_tells_what_leaves_its_place_open_as_that() -> None:
    nameless = figure("seen", 300, place="unstated", said_by="unstated")
    openly = figure("more", 43, place="unstated", said_by="council")
    said = made(a=source(figure("toll", 30, said_on=FOURTH)), b=source(openly), c=source(nameless))
    row = next(page.row for page in pages_of(said, MetricPage) if page.path == "metrics/deaths.md")
    assert (row.also.words, row.nameless.words) == (
        "43 (the Council, place not stated, day not stated)",
        "300 (place not stated, day not stated)",
    )


def test_a_report_that_leaves_its_place_open_is_not_counted_among_those_of_a_stated_one() -> None:
    seen = {"metric": "sheltered", "said_by": "article"}
    said = made(
        **{name: source(figure("seen", 120, place="northport", **seen), published=SIXTH) for name in ("a", "b")},
        c=source(figure("seen", 120, place="unstated", **seen), published=FOURTH),
    )
    lead = lead_in(said, "sheltered")
    assert "Two reports in their own words have 120 (the first on 6 March 2031)." in lead
    assert "Another report has 120 (place not stated) on 4 March 2031." in lead


def test_home_names_every_number_that_another_speaker_gave_with_who_did_and_when() -> None:
    others = {"b": ("council", "70"), "c": ("wire", "12"), "d": ("gazette", "at least 5")}
    said = made(
        **{name: source(figure("toll", 30, said_on=FOURTH)) for name in ("a", "e", "f")},
        **{name: source(figure("toll", count, said_by=by, said_on=FOURTH)) for name, (by, count) in others.items()},
    )
    home = re.sub(r"<sup.*?</sup>", "", markdown("index.md", said))
    others_told = home.partition("Others are credited with:</p>\n\n")[2].partition("\n\n")[0]
    on = "on [4 March 2031](days/2031-03-04.md)"
    assert "One report credits the Council with 70 on 4 March 2031." in home
    assert others_told.splitlines() == [
        f"- at least 5 {on} (Gazette)",
        f"- 12 {on} (Wire)",
    ]


@pytest.mark.parametrize(("count", "is_named"), [(70, True), ("more than 30", True), (29, False)])
def test_home_names_a_count_without_some_that_is_above_the_figure_that_counts_them(
    count: int | str, is_named: bool
) -> None:
    without = figure("some", count, said_by="council", said_on=FOURTH, covers={"nurses": "excluded"})
    said = made(
        **{name: source(figure("toll", 30, said_on=FOURTH)) for name in ("a", "e", "f")},
        b=source(without),
        c=source(figure("toll", 12, said_by="wire", said_on=FOURTH)),
    )
    home = re.sub(r"<sup.*?</sup>|\]\([^)]*\)|\[", "", markdown("index.md", said))
    assert (f"- {count} on 4 March 2031 (the Council, without nurses)" in home) is is_named


def test_what_became_of_a_figure_is_not_of_the_day_on_which_it_was_given() -> None:
    target = {"metric": "deaths", "count": 19, "said_by": "office"}
    said = made(
        a=source(figure("toll", 19), published=FOURTH),
        b=source(denial("no", target=target, disputes="attribution", said_on=SIXTH)),
    )
    assert "19 dead, disowned (given by 4 March 2031)" in markdown("index.md", said)


@pytest.mark.parametrize("is_in_doubt", [False, True])
def test_what_a_figure_was_inferred_from_or_leaves_open_is_told_beside_it(is_in_doubt: bool) -> None:
    fields = {"note": "Its place stands in the other figures of the text."}
    fields |= {"in_doubt": "yes"} if is_in_doubt else {}
    lead = lead_in(made(a=source(figure("toll", 19, said_on=FOURTH, **fields))))
    assert (f"On the 19: {fields['note']}" in lead) is is_in_doubt


@pytest.mark.parametrize("note", ["Whether more died is not told.", "It is taken from the address."])
def test_how_a_figure_is_read_is_not_guessed_from_the_words_of_its_note(note: str) -> None:
    assert "How we read" not in lead_in(made(a=source(figure("toll", 19, said_on=FOURTH, note=note))))


def test_a_number_that_was_withdrawn_leads_no_place_as_one_of_nobody() -> None:
    target = {"metric": "deaths", "count": 8, "place": "quay"}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), figure("part", 8, place="quay", said_on=FOURTH)),
        b=source(denial("no", kind="retraction", target=target, said_by="office", said_on=SIXTH)),
        c=source(figure("part", 8, place="quay", said_by="unstated"), title="A copy, perhaps"),
    )
    page = next(page for page in pages_of(said, MetricPage) if page.path == "metrics/deaths.md")
    first = next(row for row in (*page.scopes, *page.of_scopes) if "quay" in row.scope.lower())
    assert (first.entry.step.value, first.entry.step.change.dispute) == ("8", "retracted")


def test_a_number_of_two_bodies_is_not_put_into_the_mouth_of_what_they_are_part_of() -> None:
    of_harbour, of_quarter = figure("toll", 19, said_by="harbour"), figure("toll", 19, said_by="quarter")
    lead = lead_in(made(a=source(of_harbour), b=source(of_quarter)))
    assert "The Harbour put the figure for deaths at 19 (day not stated)." in lead
    assert "The same number is also credited to the Quarter." in lead
    assert "Office" not in lead.split("Basis")[0]


def test_whom_the_headline_over_a_figure_of_nobody_credits_is_told() -> None:
    over = figure("over", "over 200", said_by="council", where="headline")
    site = made(
        a=source(figure("toll", 300, said_on="2031-03-05"), published="2031-03-05"),
        b=source(over, figure("toll", 209, said_by="unstated")),
    )
    lead = words_of_lead(markdown("metrics/deaths.md", site))
    assert "has 209 (day not stated). Its headline credits the Council with over 200." in lead


def test_other_counts_of_a_number_denied_of_people_called_otherwise_are_told_in_one_sentence_each() -> None:
    target = {"metric": "found", "count": 20, "said_by": "office", "label": "sailors"}
    found = {"metric": "found", "place": "northport"}
    site = made(
        **{f"a{n}": source(figure("toll", 20, **found, said_on="2031-03-04"), title=f"A {n}") for n in range(4)},
        b=source(figure("toll", 20, **found, said_by="speaker", period="2031-03-05", label="swimmers")),
        c=source(figure("toll", 20, metric="found", said_by="speaker", label="men"), title="C"),
        d=source(figure("toll", 20, metric="found", said_by="speaker", label="men"), title="D"),
        e=source(denial("no", target=target, said_by="council", said_on="2031-03-06")),
    )
    lead = words_of_lead(markdown("metrics/found.md", site))
    assert (
        "As a count in Northport on 5 March 2031 the 20 is credited to Ada Lund (Office) (described as swimmers)."
        in lead
    )
    assert "As a count in The coast the 20 is credited to Ada Lund (described as men, in 2 reports)." in lead
