"""The pages of actors of the fictional event."""

import re
from dataclasses import replace
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.places import actor_page
from generator.language import say
from generator.record.ids import SourceId
from generator.site.pages.actor.page import KIND, ActorPage
from generator.site.pages.actor.said import remarks_once
from generator.site.pages.kind import Material
from generator.site.pages.life.page import KIND as LIVES
from generator.site.parts.shown import Shown
from generator.site.site import Site
from tests.fictional_pages import made as all_made
from tests.fictional_pages import markdown, only, pages
from tests.small_records import denial, figure, made, source


def test_an_actor_that_only_relays_says_nothing_itself_and_shows_its_figures() -> None:
    page = only(ActorPage, "actors/channel-nine.md")
    assert (page.rows.all, page.days.all, page.denials) == ((), (), ())
    shown = sum(one.n for one in page.passed.all) + len(page.passed_besides) + len(page.passed_others)
    assert page.passed.first
    assert page.tally.passed_on + page.tally.passed_inferred >= shown


def test_who_somebody_is_stands_first_and_how_they_are_spelled_last() -> None:
    text = markdown("actors/rescue-service.md")
    parts = ["# Civil Rescue Service", "actor-who", "actor-record", "## Figures given", "{ #record", "## Names"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_everything_that_somebody_said_stands_there_by_day() -> None:
    for page in pages(ActorPage):
        told = [claim for day in page.days.all for claim in day.claims]
        assert len(told) == len(set(told))
        assert told or not page.denials


def test_a_few_figures_need_no_order_of_days() -> None:
    few = {"claims": [figure("toll", 5), figure("quay", 2, place="quay")]}
    more = {"claims": [*few["claims"], {"id": "s", "kind": "statement", "said_by": "office", "restated": "It rained."}]}
    for kept, days in ((few, False), (more, True)):
        (page,) = [one for one in made(a=kept).pages if isinstance(one, ActorPage) and one.path == "actors/office.md"]
        assert page.rows.all
        assert bool(page.days) is days


def test_a_figure_that_was_denied_is_struck_in_the_order_of_days_too() -> None:
    target = {"metric": "deaths", "count": 9}
    said = {"id": "s", "kind": "statement", "said_by": "office", "restated": "It rained."}
    no = denial("no", target=target, said_by="council", said_on="2031-03-05")
    text = markdown("actors/office.md", made(a={"claims": [figure("toll", 9), figure("next", 12), said, no]}))
    days = text[text.index('class="chronology"') :]
    assert '**9**{ .number--denied } <span class="chip chip--denied">denied</span>' in days
    assert "**12**{ .number--standing } (" in days


def test_a_figure_in_the_order_of_days_has_its_further_sources_and_what_may_have_become_of_it() -> None:
    target = {"metric": "deaths", "count": 9, "candidates": ["a#lost"]}
    said = {"id": "s", "kind": "statement", "said_by": "office", "restated": "It rained."}
    lost, no = figure("lost", 30, metric="found", said_on="2031-03-04"), denial("no", target=target, said_by="council")
    again = figure("lost", 30, metric="found", said_on="../2031-03-06")
    text = markdown(
        "actors/office.md", made(a=source(said, lost), b=source(again, published="2031-03-06"), c=source(no))
    )
    (line,) = [row for row in text[text.index('class="chronology"') :].splitlines() if "**30**" in row]
    assert re.search(r"#c-lost\); perhaps of another day also in \[.*6 March 2031\]\(\.\./sources/b", line)
    assert "possibly disputed" in line


def test_further_sources_of_a_figure_are_parted_by_whether_they_have_it_of_the_same_day() -> None:
    others = [
        figure(name, value, metric="found", said_on="2031-03-04") for name, value in (("x", 1), ("y", 2), ("z", 3))
    ]
    first, later = (figure("lost", 30, metric="found", said_on=day) for day in ("2031-03-04", "../2031-03-06"))
    found = made(a=source(first, *others), b=source(first), c=source(later))
    text = markdown("actors/office.md", found)
    (line,) = [row for row in text[text.index('class="chronology"') :].splitlines() if "**30**" in row]
    assert re.search(r"#c-lost\); also in [^;]*sources/b[^;]*; perhaps of another day also in [^;]*sources/c", line)


def test_what_was_denied_leads_what_was_passed_on() -> None:
    for page in pages(ActorPage):
        by_article = [[bool(row.timing) for row in one.rows] for one in page.passed.all]
        for disputed in (*by_article, [any(one) for one in by_article]):
            assert disputed == sorted(disputed, reverse=True)


def test_what_became_of_figures_is_told_by_the_lead_and_every_case_is_folded_behind_it() -> None:
    told = [page for page in pages(ActorPage) if page.record and page.record.rows]
    assert {bool(page.actor.replies) for page in told} == {True, False}
    for page in told:
        text = markdown(page.path)
        fold = text.split('id="record"' if not page.actor.replies else "{ #record }")[1].partition("</details>")[0]
        assert "every case, and by whom" in fold
        assert page.record
        assert all(case.text in fold for row in page.record.rows for case in row.cases)
        assert ("## What became of the figures" in text) is bool(page.actor.replies)


def test_a_reply_stands_beside_the_record_and_elsewhere_it_is_said_that_there_is_none() -> None:
    replied, silent = markdown("actors/rescue-service.md"), markdown("actors/water-ministry.md")
    assert "We counted those whom our own boats brought in" in replied
    assert "[in full](https://rescue.orrumland.example/reply)" in replied
    assert "No reply" not in replied
    assert "No reply to this record has been received." in silent
    assert "(../corrections.md#replies)" in replied
    assert "(../corrections.md#replies)" in silent


def _page(name: str, **sources: Any) -> ActorPage:
    (page,) = [one for one in made(**sources).pages if isinstance(one, ActorPage) and one.path == f"actors/{name}.md"]
    return page


def _leading(page: ActorPage) -> str:
    """What opens a page, in words."""
    return " ".join((*(one.text for one in page.foremost), *page.opening))


def test_a_page_opens_with_the_figure_of_the_most_reports_and_what_became_of_it() -> None:
    toll = {"said_on": "2031-03-04"}
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    page = _page(
        "office",
        a={"claims": [figure("toll", 9, **toll), figure("last", 30, metric="ill", said_on="2031-03-09")]},
        b={"claims": [figure("toll", 9, **toll)]},
        c={"claims": [denial("no", target=target, said_by="council", said_on="2031-03-05")]},
    )
    given, denied = page.foremost
    assert given.text == "On 4 March 2031 the Office gave the figure of 9 dead, according to 2 reports."
    assert given.cites == ("a#toll", "b#toll")
    assert denied.text == "Denied by the Council, 5 March 2031."


def test_whoever_passed_on_a_figure_and_its_denial_is_known_for_both() -> None:
    given = {"said_on": "2031-03-04", "reported_by": ["gazette"]}
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    denied = denial("no", target=target, said_by="council", said_on="2031-03-05", reported_by=["gazette"])
    page = _page(
        "gazette",
        a={"publication": "gazette", "published": "2031-03-04", "claims": [figure("toll", 9, **given)]},
        b={
            "publication": "gazette",
            "published": "2031-03-05",
            "claims": [figure("toll", 9, told_as="earlier", **given), denied],
        },
    )
    (one,) = page.foremost
    assert one.text == (
        "Gazette passed on the figure of 9 dead as given by the Office (4 March 2031; before its denial) "
        "and as given by the Office together with its denial (5 March 2031)."
    )


def test_one_number_with_different_bounds_of_one_thing_stands_in_one_row() -> None:
    figures = [figure("range", "2 to 3"), figure("bound", "up to 3"), figure("other", 7)]
    page = _page("office", a={"claims": figures[:1]}, b={"claims": figures[1:]})
    rows = [[row.entry.step.value, *(one.entry.step.value for one in row.also)] for row in page.rows.all]
    assert sorted(map(sorted, rows)) == [["2 to 3", "up to 3"], ["7"]]
    assert "Also" in markdown("actors/office.md", made(a={"claims": figures[:1]}, b={"claims": figures[1:]}))


def test_articles_that_only_credit_a_wire_are_not_under_its_name() -> None:
    own = {"publication": "gazette", "claims": [figure("toll", 9)]}
    others = {"publication": "unstated", "agency": "gazette", "claims": [figure("toll", 9)]}
    page = _page("gazette", a=own, b=others)
    assert [len(page.published.all), len(page.crediting.all)] == [1, 1]


def test_a_figure_dated_by_others_stands_below_those_of_own_days() -> None:
    dated = figure("dated", 5, said_by="harbour", said_on="2031-03-04")
    own = figure("own", 7, said_by="quarter", said_on="2031-03-06")
    page = _page("quarter", a={"claims": [dated]}, b={"claims": [figure("open", 5, said_by="quarter"), own]})
    assert [row.entry.step.value for row in page.rows.all] == ["7"]
    assert [row.entry.step.value for row in page.others_rows.all] == ["5"]


def test_a_count_that_was_raised_step_by_step_is_told_from_its_first_figure_to_its_last() -> None:
    series = [figure(f"day-{n}", 40 + n, said_on=f"2031-03-0{n}") for n in (4, 5, 6)]
    page = _page("office", a={"claims": series})
    assert page.record
    assert "The count rose from 44 dead (4 March 2031) to 46 (6 March 2031)." in page.record.summary
    undated = _page("office", a={"claims": [figure("toll", 5)]}, b={"claims": [figure("next", 9)]})
    assert undated.record
    assert not any("The count" in sentence for sentence in undated.record.summary)


def test_that_others_credit_a_figure_to_the_body_of_who_gave_it_is_told_so() -> None:
    by_office = {"claims": [figure("toll", 5, said_by="office")]}
    said = {"a": {"claims": [figure("toll", 5, said_by="speaker")]}, "b": by_office}
    text = markdown("actors/speaker.md", made(**said))
    assert "One more credits it to the body of which the name on this page is part" in text


def test_who_speaks_for_an_office_is_named_for_its_figure_and_who_does_not_is_credited_too() -> None:
    (row,) = _page(
        "office",
        a={"claims": [figure("toll", 5, said_by="speaker")]},
        b={"claims": [figure("toll", 5, said_by="office")]},
        c={"claims": [figure("toll", 5, said_by="authorities")]},
    ).rows.all
    assert [one.text for one in row.by.all] == ["Ada Lund"]
    assert [one.text for one in row.others.all] == []


def test_a_count_with_figures_whose_order_is_open_is_told_with_all_of_them() -> None:
    claims = {
        "a": {"published": "2031-03-04", "claims": [figure("first", 44)]},
        "b": {"published": "2031-03-06", "claims": [figure("second", 46)]},
        "c": {"claims": [figure("third", 48, said_on="2031-03-07"), figure("fourth", 52, said_on="2031-03-09")]},
    }
    page = _page("office", **claims)
    course = "44 dead (by 4 March 2031), 46 (by 6 March 2031), 48 (7 March 2031), 52 (9 March 2031)"
    assert course in _leading(page) and "Later raised" not in _leading(page)
    assert not any("The count" in one or course in one for one in page.opening)


def test_whom_reports_credit_with_a_number_that_it_disowned_is_said_to_have_denied_having_given_it() -> None:
    toll = {"claims": [figure("toll", 9, said_on="2031-03-04")]}
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    disowned = {"claims": [denial("no", disputes="attribution", target=target, said_on="2031-03-05")]}
    opening = _leading(_page("office", a=toll, b=disowned))
    assert "One report credits the Office with 9 dead; the Office denied having given that number." in opening
    assert "Denied: 9 dead" not in opening
    others = {"claims": [denial("no", target=target, said_on="2031-03-05", said_by="council")]}
    page = _page("office", a=toll, b=others)
    # What the lead tells of its figure is not told below it again; of another it is.
    assert "Denied by the Council" in " ".join(one.text for one in page.foremost) and "Denied:" not in " ".join(
        page.opening
    )
    more = {"claims": [figure("more", 12, said_on="2031-03-06"), figure("again", 12, said_on="2031-03-06")]}
    page = _page("office", a=toll, b=others, c=more, d=more)
    assert "12 dead" in page.foremost[0].text and "Denied: 9 dead." in " ".join(page.opening)


def test_a_report_of_which_it_is_open_whether_its_number_was_disowned_is_none_of_those_that_credit_whom_it_is() -> None:
    toll = {"claims": [figure("toll", 9, said_on="2031-03-04")]}
    bound = {"claims": [figure("bound", "more than 9", said_by="speaker", said_on="2031-03-03")]}
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    against = {"claims": [denial("no", disputes="attribution", target=target, said_on="2031-03-05")]}
    opening = _leading(_page("office", a=toll, b=bound, c=against))
    assert "One report credits the Office with 9 dead; the Office denied having given that number." in opening


def test_who_gave_no_figure_is_led_by_what_it_denied_and_withdrew() -> None:
    toll = {"claims": [figure("toll", 9, said_on="2031-03-04")]}
    target = {"metric": "deaths", "count": 9}
    against = {
        "claims": [
            denial("slip", disputes="publication", target=target, said_by="council", said_on="2031-03-05"),
            denial("back", kind="retraction", target=target, said_by="council", said_on="2031-03-06"),
        ]
    }
    opening = " ".join(_page("council", a=toll, b=against).opening)
    assert "The Council called the publication of 9 dead an error, according to one report." in opening
    assert "The Council withdrew 9 dead, according to one report." in opening
    called = denial("no", target={**target, "label": "sailors"}, said_by="council", said_on="2031-03-05")
    opening = " ".join(_page("council", a=toll, b={"claims": [called]}).opening)
    assert "The Council denied 9 dead as a number of sailors" in opening


def test_every_actor_has_a_lead() -> None:
    for page in pages(ActorPage):
        assert page.opening, page.path


def test_that_nothing_was_denied_is_said_only_where_nothing_may_have_been() -> None:
    toll = {"claims": [figure("toll", 5, said_on="2031-03-04", place="unstated")]}
    target = {"metric": "deaths", "count": 5, "group": "all", "place": "coast"}
    doubted = {"claims": [denial("no", target=target, said_by="council", said_on="2031-03-05")]}
    for name in ("office", "gazette"):
        plain, open_ = _page(name, a=toll).record, _page(name, a=toll, b=doubted).record
        assert plain
        assert open_
        assert "It is not recorded as denied or withdrawn." in plain.summary
        assert "It is not recorded as denied or withdrawn." not in open_.summary


def test_of_whom_there_is_nothing_it_is_told_where_the_name_stands_and_nothing_is_offered_to_cite() -> None:
    told = {"claims": [{"id": "s", "kind": "statement", "said_by": "office", "restated": "The Harbour was shut."}]}
    page = _page("harbour", a=told)
    assert page.is_only_named
    assert page.named_in == ("a#s",)
    text = markdown("actors/harbour.md", made(a=told))
    assert "## Where the name appears" in text
    assert "Cite this page" not in text


def test_the_page_of_somebody_only_named_is_made_of_the_words_in_which_the_name_stands() -> None:
    told = {"id": "s", "kind": "statement", "said_by": "office", "restated": "The Harbour was shut."}
    ladders = made(a={"claims": [told]}, b={"claims": [{**told, "restated": "A road was shut."}]}).ladders
    sources, material = ladders.views.corpus.sources, Material(ladders, Addresses(), frozenset())
    a, b = ({id(claim) for claim in sources[SourceId(name)].claims} for name in "ab")
    material.make(LIVES)
    material.make(KIND)
    asked = material.asked[actor_page("harbour")]
    assert asked & a
    assert not asked & b


def test_a_number_that_words_above_a_text_give_to_somebody_else_than_the_text_is_not_theirs() -> None:
    toll = figure("toll", 190, said_by="council", reported_by="office", place="coast")
    address = figure("address", 190, said_by="office", where="address", place="northport")
    page = _page("office", a={"claims": [address, toll]})
    assert page.rows.all == ()
    assert page.named == ("a#address",)
    own = figure("toll", 190, place="coast")
    assert _page("office", a={"claims": [address, own]}).named == ()


def test_who_said_nothing_leads_to_the_nearest_under_whose_name_claims_are_recorded_and_says_so_once() -> None:
    toll = {"claims": [figure("toll", 9)]}
    page = _page("harbour", a=toll)
    assert [one.path for one in page.claiming] == ["actors/office.md"]
    text = markdown(page.path, made(a=toll))
    assert text.count("under this name") == 1
    assert "Claims are recorded under the name of [the Office](office.md)." in text
    assert not _page("council", a=toll).claiming


def test_a_record_tells_of_how_many_by_whom_only_where_that_is_not_all_and_its_figures_by_day() -> None:
    days = {"first": (5, "2031-03-04"), "second": (7, "2031-03-05"), "third": (9, "2031-03-06")}
    given = {name: {"claims": [figure(name, n, said_on=day)]} for name, (n, day) in reversed(days.items())}
    record = _page("office", **given).record
    assert record
    (row,) = record.rows
    assert (row.n, row.by) == (2, "by itself")
    assert [one.text for one in row.cases] == ["5 dead", "7 dead"]


def test_a_denial_that_several_reports_tell_is_one_sentence_with_a_note_each_and_stands_once_among_the_days() -> None:
    target = {"metric": "deaths", "count": 9}
    told = {name: {"claims": [denial("no", target=target, said_by="council")]} for name in "abc"}
    unclear = {name: {"claims": [denial("no", target=target, said_by="council", disputes="unclear")]} for name in "de"}
    site = made(**told, **unclear)
    page = _page("council", **told, **unclear)
    assert [(one.sentence, len(one.claims)) for one in page.denied] == [
        (
            "The Council denied 9 dead (in 3 reports) and disputed it "
            "(in 2 reports, which do not tell what was disputed).",
            5,
        )
    ]
    assert page.denials == ()
    assert [len(one.claims) for one in page.days.all] == [2]
    section = markdown(page.path, site).split("## What they denied")[1].split("##")[0]
    assert (section.count("\n- "), section.count("footnote-ref")) == (1, 5)


def test_a_row_of_a_number_of_which_much_was_said_leads_to_its_page_and_tells_no_more() -> None:
    of = {"metric": "deaths", "count": 9}
    deeds = [("council", "figure"), ("office", "publication"), ("mission", "figure"), ("quarter", "publication")]
    no = [denial("no", target=of, said_by=who, disputes=what) for who, what in deeds]
    sources = {"a": {"claims": [figure("toll", 9)]}, **{f"b{at}": {"claims": [one]} for at, one in enumerate(no)}}
    (row,) = _page("office", **sources).rows.all
    assert row.on_page and row.on_page.path == "figures/deaths-9.md"
    text = markdown("actors/office.md", made(**sources)).partition("given-fared")[2].partition("</span> |")[0]
    assert "figures/deaths-9.md" in text and "denied by" in text and "It was" not in text


def test_a_number_given_again_for_the_same_stands_in_its_row_by_its_day_alone() -> None:
    sources = {
        "a": {"claims": [figure("toll", 9, said_on="2031-03-04")]},
        "b": {"claims": [figure("toll", 9, as_of="2031-04-04")]},
    }
    (row,) = _page("office", **sources).rows.all
    assert [one.is_as_first for one in row.also] == [True]
    cell = markdown("actors/office.md", made(**sources)).partition("given-also")[2].partition("</span> |")[0]
    assert "Also the same, " in cell and "The coast" not in cell


def test_denials_of_another_number_or_name_or_told_by_one_report_keep_their_words() -> None:
    of = {"metric": "deaths", "count": 9}
    targets = {"a": of, "b": {**of, "count": 10}, "c": {**of, "label": "sailors"}, "d": {**of, "place": "quay"}}
    sources = {name: {"claims": [denial("no", target=one, said_by="council")]} for name, one in targets.items()}
    page = _page("council", **sources)
    assert (page.denied, len(page.denials)) == ((), 4)
    days = {
        name: {"claims": [denial("no", target=of, said_by="council", said_on=day)]}
        for name, day in (("a", "2031-03-05"), ("b", "2031-03-06"))
    }
    assert [len(one.claims) for one in _page("council", **days).days.all] == [1, 1], "two days on which it was denied"


def test_parts_that_went_with_a_withdrawn_total_are_one_row_and_have_one_word_everywhere() -> None:
    day, parts = "2031-03-04", {"quay": 4, "northport": 3, "southport": 2}
    broken = {"by": "place", "parts": [*parts], "complete": "no", "disjoint": "yes"}
    whole = figure("whole", 20, said_on=day, breakdowns=[broken])
    given = {"claims": [whole, *(figure(name, n, said_on=day, place=name) for name, n in parts.items())]}
    target = {"metric": "deaths", "count": 20}
    back = {"claims": [denial("no", kind="retraction", target=target, disputes="publication", said_on="2031-03-06")]}
    page, text = _page("office", a=given, b=back), markdown("actors/office.md", made(a=given, b=back))
    assert [(row.entry.step.value, len(row.with_it)) for row in page.rows.all] == [("20", 0), ("3", 2)]
    table, days = text.split('class="chronology"')
    assert table.count(">withdrawn, by our reading</span>") == 1
    assert days.count(">withdrawn, by our reading</span>") == len(parts)
    assert "Withdrawn with their total, by our reading: " in " ".join(page.opening)
    assert page.record
    assert [row.code for row in page.record.rows] == ["given-withdrawn", "given-withdrawn-by-reading"]
    assert "possibly" not in text.casefold()


def test_what_was_passed_on_stands_under_the_title_of_each_article_without_an_empty_cell() -> None:
    toll = {"publication": "wire", "claims": [figure("toll", 9), figure("lost", 3, metric="found")]}
    sources = {"a": {**toll, "title": "Nine dead"}, "b": {**toll, "title": "More dead"}}
    text = markdown("actors/wire.md", made(**sources))
    section = text.split("## What was passed on")[1].split("## ")[0]
    assert [section.count(f'<p class="passed-in" markdown>[{title}]') for title in ("Nine dead", "More dead")] == [1, 1]
    assert not re.search(r"\| *\|", section)


def test_what_was_passed_on_and_withdrawn_is_struck_and_has_the_word_that_its_source_has() -> None:
    whole = figure("whole", 20, breakdowns=[{"by": "place", "parts": ["quay"], "complete": "no", "disjoint": "yes"}])
    given = {
        "publication": "wire",
        "claims": [whole, figure("quay", 4, place="quay"), figure("lost", 3, metric="found")],
    }
    target = {"metric": "deaths", "count": 20}
    back = {"claims": [denial("no", kind="retraction", target=target, disputes="publication", said_on="2031-03-06")]}
    text = markdown("actors/wire.md", made(a=given, b=back))
    section = text.split("## What was passed on")[1].split("## ")[0]
    rows = {value: line for line in section.splitlines() for value in re.findall(r'class="given[^"]*">\[(\d+)\]', line)}
    assert [("given--retracted" in rows[n], "withdrawn" in rows[n]) for n in ("20", "4", "3")] == [
        (True, True),
        (True, True),
        (False, False),
    ]


def test_of_whom_only_the_name_stands_it_is_said_in_how_many_reports_and_not_of_what_kind_it_is() -> None:
    told = {"claims": [{"id": "s", "kind": "statement", "said_by": "office", "restated": "The Mission was shut."}]}
    page, text = _page("mission", a=told), markdown("actors/mission.md", made(a=told))
    assert page.opening == ("Named in one report; no words of its own are recorded.",)
    assert "actor-who" not in text
    assert "actor-who" in markdown("actors/harbour.md", made(a=told)), "it is part of another"


def test_what_one_of_several_said_stands_on_the_page_of_each_with_all_of_them() -> None:
    hope = {"id": "hope", "kind": "statement", "said_by": ["council", "wire"], "restated": "More were expected."}
    made_of = made(a={"claims": [figure("toll", 9), hope]})
    for name in ("council", "wire"):
        (line,) = [one for one in markdown(f"actors/{name}.md", made_of).splitlines() if "More were expected." in one]
        assert re.search(r"More were expected\. \(by .*council.* or .*wire.*\)", line)


def test_where_no_speaker_is_recorded_a_sign_stands_in_a_table_whose_words_are_heard_and_told_once() -> None:
    toll = {"publication": "wire", "claims": [figure("toll", 9, said_by="unstated"), figure("lost", 3, metric="found")]}
    text = markdown("sources/a.md", made(a=toll))
    assert text.count('told-who--unsaid"><span class="unseen">No speaker recorded</span>') == 1
    assert text.count("our records name no speaker") == 1
    assert "our records name no speaker" not in markdown("sources/a.md", made(a={"claims": [figure("toll", 9)]}))


def test_what_nobody_compared_has_a_sign_whose_words_are_heard_and_told_once() -> None:
    text = markdown("actors/office.md", made(a={"claims": [figure("toll", 9), figure("lost", 3, metric="found")]}))
    rows = [line for line in text.splitlines() if "given-basis" in line]
    assert [
        ('basis--noted">One source<span class="unseen">, no comparison recorded</span>' in row) for row in rows
    ] == [True] * 2
    assert text.count("no comparison with their pages is recorded") == 1


def test_what_a_row_has_in_the_words_of_one_above_is_not_told_again() -> None:
    page, row = next((page, row) for page in pages(ActorPage) for row in page.rows.all if row.remarks)
    rows = remarks_once(Shown((row,), (row, replace(row, remarks=()))))
    assert [one.is_as_above for one in rows.all] == [False, True, False]
    assert (len(rows.first), len(rows.rest)) == (1, 2)
    text = markdown(page.path, replace(all_made(), pages=(replace(page, rows=rows, others_rows=Shown(())),)))
    assert text.count(say("actor-as-above")) == 1


def _actor(path: str, small: Site) -> ActorPage:
    return next(page for page in small.pages if isinstance(page, ActorPage) and page.path == path)


def test_what_is_read_out_of_a_text_is_marked_wherever_the_page_of_an_actor_has_it() -> None:
    read = {"note": "The text has the weekday alone."}
    toll = figure("toll", 5, said_on="2031-03-04", readings=["said_on"]) | read
    others = [figure(f"of-{n}", n, said_on=f"2031-03-{n:02}", said_by="office") for n in (6, 7, 8)]
    small = made(a=source(toll, *others, published="2031-03-09"))
    text = re.sub(r"\[\^[^]]*\]|\]\([^)]*\)|<[^>]*>|\[", "", markdown("actors/office.md", small))
    assert "4 March 2031 (as we read it) |" in text
    assert "- 4 March 2031, as we read it\n" in text and "- 6 March 2031\n" in text
    first = _actor("actors/office.md", made(a=source(toll, published="2031-03-09")))
    assert "On 4 March 2031 (as we read it) the Office gave" in first.foremost[0].text
    named = figure("toll", 5, said_on="2031-03-04", readings=["said_by"]) | read
    one = made(a=source(named, published="2031-03-09"))
    assert "as given by the Office (as we read it)" in _actor("actors/gazette.md", one).foremost[0].text
    seen = markdown("actors/office.md", one)
    assert "It is as we read the source." in seen and "Office (as we read it)" in seen.split("{ #notes }")[1]


def test_what_an_outlet_passed_on_has_the_mark_of_what_is_read_out_of_a_text() -> None:
    read = {"note": "The text has the weekday alone."}
    days = figure("toll", 5, said_on="2031-03-04", readings=["said_on"]) | read
    named = figure("lost", 6, said_on="2031-03-05", readings=["said_by"], metric="found") | read
    stated = figure("ill", 7, said_on="2031-03-06", metric="ill")
    text = markdown("actors/gazette.md", made(a=source(days, named, stated, published="2031-03-09")))
    rows = [row.rsplit("|", 2)[1] for row in text.splitlines() if "told-who" in row and row.startswith("|")]
    plain = {re.sub(r"\]\([^)]*\)|<[^>]*>|\[|\{.*", "", row).strip() for row in rows}
    assert plain == {
        "Office, 4 March 2031, as we read it",
        "Office (as we read it), 5 March 2031",
        "Office, 6 March 2031",
    }
