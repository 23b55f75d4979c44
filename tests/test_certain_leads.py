"""What a lead asserts of the order of figures, of who gave them and of how many reports have them holds for certain."""

import pytest

from tests.fictional_pages import lead_in, markdown, words_of_lead
from tests.small_records import denial, figure, made, source

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


@pytest.mark.parametrize(("published", "is_known"), [("2031-03-04/2031-03-08", False), ("2031-03-05/2031-03-08", True)])
def test_of_days_that_overlap_neither_figure_is_known_earlier(published: str, is_known: bool) -> None:
    lead = lead_in(
        made(
            a=source(figure("low", 5), published=FOURTH),
            b=source(figure("high", 10, said_by="harbour"), published=FIFTH),
            c=source(figure("last", 9), published=published),
            d=source(figure("last", 9), published=published),
        )
    )
    assert ("earlier" in lead) is is_known
    assert ("The Office gave a lower figure, 5 (by 4 March 2031)." in lead) is not is_known


def test_who_else_is_credited_with_a_number_is_dated_by_when_that_is_first_known() -> None:
    own = figure("toll", 90, said_by="speaker")
    again = figure("toll", 90)
    told = {"a": source(own, published="2031-03-10"), "c": source(again, published="2032-03-05")}
    assert "also credited to the Office (by 5 March 2032)" in lead_in(made(**told))
    first = source({**again, "said_on": "2031-03-08/2031-03-12", "told_as": "earlier"}, published="2031-05-02")
    assert "also credited to the Office (8 March 2031 to 12 March 2031)" in lead_in(made(**told, b=first))


def test_days_within_which_two_records_put_a_figure_are_told_with_both_marks() -> None:
    dated = figure("toll", 90, said_on="2031-03-08/2031-03-20", told_as="earlier")
    told = {"a": source(figure("toll", 90, said_by="speaker"), published="2031-03-10"), "b": source(dated)}
    said = made(**told)
    # That what the office gave is what its speaker gave is a reading.
    words = "between 8 and 10 March 2031, as we read it)"
    assert f"Ada Lund (Office) put the figure for deaths at 90 ({words}." in lead_in(said)
    marked = markdown("metrics/deaths.md", said).partition(words)[2]
    assert marked.partition("Basis")[0].count("fnref") == 2


def test_a_number_that_its_reports_have_for_something_else_beside_the_figure_is_no_rival_of_it() -> None:
    whole = figure("whole", "4,578", metric="ill")
    told = {
        "a": source(figure("toll", "4,353", said_by="speaker"), whole, published=FIFTH),
        "b": source(figure("toll", "4,353", said_by="speaker"), published=FIFTH),
        "c": source(figure("toll", "4,578"), published=FOURTH),
    }
    said = made(**told)
    lead = lead_in(said)
    assert "One report credits the Office with 4,578 (by 4 March 2031)." in lead
    assert "Another report has the 4,578 as: ill; it also has the 4,353." in lead
    assert "came last" not in lead and "as late" not in markdown("index.md", said)
    rounded = source(figure("toll", "almost 4,360", said_by="speaker"), whole, published=FIFTH)
    assert "has the 4,578 as: ill." in lead_in(made(**{**told, "a": rounded}))
    apart = lead_in(made(**{**told, "a": source(told["a"]["claims"][0]), "d": source(whole, published=FIFTH)}))
    assert "Another report has the 4,578 as: ill." in apart
    assert "Which of 4,353 and 4,578 came last is not recorded." in apart


def test_who_spoke_for_a_body_is_named_where_some_reports_of_its_number_name_them() -> None:
    told = {
        "a": source(figure("toll", 90, said_by="council"), published=FIFTH),
        "b": source(figure("toll", 90, said_by="keeper"), published=FIFTH),
        **{name: source(figure("toll", 95), published=SIXTH) for name in "cde"},
    }
    assert "Reports credit the Council with 90 (by 5 March 2031); one of them names harbour head Bo Lind." in lead_in(
        made(**told)
    )
    read = source({**told["b"]["claims"][0], "readings": ["said_by"], "note": "Read so."}, published=FIFTH)
    assert "of them names" not in lead_in(made(**{**told, "b": read}))
    more = {name: source(figure("toll", 95), published=SIXTH) for name in "gh"}
    both = lead_in(made(**told, **more, f=read))
    assert "with 90 (by 5 March 2031); at least one of them names harbour head Bo Lind." in both


@pytest.mark.parametrize(
    ("count", "published", "is_told"),
    [("more than 30", "2031-06", True), ("more than 15", "2031-06", False), ("more than 30", "2031-03-05", False)],
)
def test_what_a_report_has_after_all_that_the_voices_gave_is_told_where_it_is_more(
    count: str, published: str, is_told: bool
) -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 20), figure("more", "more than 30", said_by="harbour"), published=FIFTH),
            b=source(figure("toll", 20), published=FIFTH),
            c=source(figure("toll", count, said_by="article"), published=published, title="Another"),
        )
    )
    assert (f"In its own words a later report, of June 2031, has {count}." in lead) is is_told


def test_all_reports_that_have_a_number_are_counted_where_one_of_them_may_be_the_latest() -> None:
    nobody = {"said_by": "unstated"}
    told = {
        "a": source(figure("toll", 50, said_on=SIXTH)),
        "b": source(figure("toll", 50, said_on=SIXTH)),
        "c": source(figure("toll", 21, **nobody), published=FOURTH),
        "d": source(figure("toll", 21, **nobody)),
        "e": source(figure("toll", "almost 21", **nobody), published=FIFTH),
        "f": source(figure("toll", 33, **nobody)),
    }
    lead = lead_in(made(**told))
    assert "have 21 or almost 21 (in 3 reports, the first by 4 March 2031) and 33 (day not stated)" in lead
    assert "Four reports for which no speaker is recorded have" in lead and "one each" not in lead


@pytest.mark.parametrize(("count", "is_rounded"), [(160, True), (150, False), (165, False)])
def test_what_one_report_has_of_a_denied_figure_in_its_own_rounding_is_no_second_figure(
    count: int, is_rounded: bool
) -> None:
    denied = source(denial("no", said_on=FIFTH, target={"metric": "deaths", "count": 164}), published=FIFTH)
    copied = figure("toll", count, said_by="harbour", told_as="earlier")
    gone = {"id": "gone", "kind": "statement", "said_by": "article", "about": "toll", "restated": "It was deleted."}
    told = {name: source(figure("toll", 164, said_by="harbour", said_on=FOURTH), title=name) for name in ("a", "b")}
    last = source(figure("toll", 200, said_on=SIXTH))
    lead = lead_in(made(**told, c=denied, d=last, e=source(copied, gone)))
    rounded = (
        f"One report credits the Harbour with {count} (told as an earlier figure, day not stated), which may be the"
    )
    assert (f"{rounded} 164, rounded. It was deleted" in lead) is is_rounded
    assert ("gave a lower figure" in lead) is not is_rounded


@pytest.mark.parametrize(("reckoned", "is_told"), [("about 20", True), ("about 50", False)])
def test_what_a_source_reckons_alike_in_another_unit_is_no_second_sum(reckoned: str, is_told: bool) -> None:
    sum_in_marks = figure("cost", "9,000", metric="cost", equivalents=[{"count": reckoned, "unit": "crowns"}])
    in_crowns = figure("crowns", 20, metric="cost", unit="crowns")
    lead = lead_in(made(a=source(sum_in_marks, published=FIFTH), b=source(in_crowns, published=SIXTH)), "cost")
    alike = (
        "One report credits the same speaker with 20 crowns (by 6 March 2031); "
        "the report with the 9,000 marks reckons its figure as about 20 crowns."
    )
    assert (alike in lead) is is_told
    assert lead.count("20 crowns") == (2 if is_told else 1)


@pytest.mark.parametrize(("fields", "is_one"), [({}, True), ({"said_on": "2031-03-09"}, False)])
def test_what_a_report_has_as_possible_may_be_the_statement_that_others_give_as_a_fact(
    fields: dict[str, str], is_one: bool
) -> None:
    within = figure("toll", "2 to 3 million", metric="cost", said_on=FIFTH)
    possible = figure("might", "2 to 3 million", metric="cost", modality="possible", **fields)
    lead = lead_in(made(a=source(within), b=source(possible)), "cost")
    told = (
        "In one report the Office only said that the figure for cost might reach 2 to 3 million marks (day not stated)."
    )
    assert (told in lead) is is_one
    assert ("The Office said that the figure for cost might reach" in lead) is not is_one


def test_a_lower_figure_that_may_be_the_last_is_told_among_those_of_which_that_is_open() -> None:
    def lead(published: str) -> str:
        lower = source(figure("toll", "3,840", said_by="quarter"), published=published)
        first = source(figure("toll", "3,875", said_by="harbour", said_on=SIXTH), published=SIXTH)
        return lead_in(made(a=first, b=source(figure("toll", "over 5,200"), published="2031-03"), c=lower))

    assert "Which of these came last is not recorded." in lead("2031-03-05/2031-03-06")
    told = (
        "Which of 3,875, over 5,200 and a lower figure (3,840) of another speaker of the same body came last is not "
        "recorded."
    )
    assert told in lead("2031-03")


def test_whose_sources_are_counted_is_told_of_what_happened_within_days() -> None:
    told = {name: source(figure("day", 90, metric="found", period=FOURTH), title=name) for name in "ab"}
    other = source(figure("day", 7, metric="found", place="northport", period=FOURTH), title="Another")
    lead = words_of_lead(markdown("metrics/found.md", made(**told, c=other)))
    assert "2 sources have figures for “Found” (everyone, The coast, 4 March 2031); " in lead


@pytest.mark.parametrize(("published", "is_told"), [("2031-03", True), ("2031-03-05", False)])
def test_what_others_may_have_given_last_is_no_less_told_than_what_the_first_voice_may_have(
    published: str, is_told: bool
) -> None:
    first = figure("toll", "3,875", said_by="harbour", said_on=SIXTH)
    said = made(
        a=source(first, published=SIXTH),
        b=source(figure("toll", "over 5,200", said_by="speaker"), published="2031-03"),
        c=source(figure("toll", "4,540", said_by="council"), published=published),
    )
    told = "Which of these came last is not recorded; another figure may be as late: 4,540."
    assert (told in lead_in(said)) is is_told
    assert ("perhaps as late: over 5,200 and 4,540" in markdown("index.md", said)) is is_told
