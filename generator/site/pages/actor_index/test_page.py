"""The list of actors of the fictional event."""

from dataclasses import replace
from typing import Any

import pytest

from generator.language import say
from generator.record.registries import ActorKind
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.actor_index.page import _COMPARED, ActorIndexPage
from generator.site.pages.actor_index.section import OPEN_ROWS, SPARE_ROWS, ActorSection
from generator.site.parts.link import Link
from generator.site.parts.track_summary import DOUBTS
from tests.fictional_pages import book, markdown, only, pages
from tests.fictional_pages import made as all_made
from tests.small_records import denial, figure, made


def test_every_actor_stands_once_under_what_it_is() -> None:
    sections = only(ActorIndexPage).sections
    listed = [row.link.path for section in sections for row in section.rows]
    listed += [link.path for section in sections for link, _ in section.through]
    listed += [link.path for section in sections for link in section.silent]
    assert sorted(listed) == sorted(page.path for page in pages(ActorPage))
    assert len(sections) == len({actor.kind for actor in book().corpus.actors.values()})


def test_actors_of_a_kind_of_whom_there_is_most_stand_first() -> None:
    for section in only(ActorIndexPage).sections:
        order = [(-row.in_all, row.link.text.casefold()) for row in section.rows]
        assert order == sorted(order)


@pytest.mark.parametrize("more", [0, 1])
def test_the_most_of_many_stand_open_and_all_of_few(more: int) -> None:
    page = only(ActorIndexPage)
    first = next(section for section in page.sections if section.rows)
    many = replace(first, rows=(first.rows[0],) * (OPEN_ROWS + SPARE_ROWS + more))
    text = markdown(page.path, replace(all_made(), pages=(replace(page, sections=(many,)),)))
    assert text.count("<details") == text.count("</details>") == more
    name = f"[{first.rows[0].link.text}]"
    assert text.count(name) == OPEN_ROWS + SPARE_ROWS + more
    assert text.partition("<details")[0].count(name) == (OPEN_ROWS if more else OPEN_ROWS + SPARE_ROWS)


def test_nobody_is_told_to_speak_for_themselves() -> None:
    for row in (row for section in only(ActorIndexPage).sections for row in section.rows):
        assert f"Speaks for {row.link.text}." not in row.who


def test_what_became_of_no_record_has_no_column() -> None:
    days = {f"s{n}": {"claims": [figure("toll", n, said_on=f"2031-03-{n:02}")]} for n in range(4, 16)}
    (page,) = [page for page in made(**days).pages if isinstance(page, ActorIndexPage)]
    assert page.given.columns == ("actor-index-column-raised",)
    assert [(row.figures, row.parts) for row in page.given.rows] == [(12, ((11, 12),))]
    assert not page.passed


def test_of_none_a_dash_stands_beside_the_records_of_others() -> None:
    days = {f"s{n}": {"claims": [figure("toll", n, said_on=f"2031-03-{n:02}")]} for n in range(4, 16)}
    others = {f"h{n}": {"claims": [figure("toll", n, said_by="harbour", said_on="2031-03-02")]} for n in range(31, 43)}
    every = made(**days, **others)
    (page,) = [page for page in every.pages if isinstance(page, ActorIndexPage)]
    assert sorted(row.parts[0] for row in page.given.rows) == [(0, 12), (11, 12)]
    text = markdown(page.path, every)
    assert "| 11 of 12 { data-label" in text and "| – { .of-none data-label" in text and "0 of" not in text


def test_who_gave_no_figure_said_statements_only_and_who_gave_one_that_is_not_counted_did_not() -> None:
    said = {"id": "s", "kind": "statement", "restated": "It rained.", "said_by": "council"}
    forecast = figure("f", 5, said_by="harbour", modality="expected")
    (page,) = [one for one in made(a={"claims": [said, forecast]}).pages if isinstance(one, ActorIndexPage)]
    remarks = {row.link.text: row.remark for section in page.sections for row in section.rows}
    assert (remarks["Council"], remarks["Harbour"]) == (
        "Statements only",
        "Credited with one figure, a forecast or background number",
    )
    (bodies,) = [one for one in page.sections if one.kind is ActorKind.BODY]
    assert [(link.text, n) for link, n in bodies.through] == [("Office", 1)]


def test_every_row_says_what_is_recorded() -> None:
    rows = [row for section in only(ActorIndexPage).sections for row in section.rows]
    assert rows
    assert all(row.remark or row.gave or row.relayed for row in rows)
    assert all(row.gave >= row.against for row in rows) and any(row.against for row in rows)


def test_a_row_is_found_by_every_spelling() -> None:
    text = markdown("actors/index.md")
    assert all(alias.text in text for alias in book().corpus.actors["tordesk"].aliases)


def test_records_of_few_figures_are_set_beside_none() -> None:
    few = {f"s{n}": {"claims": [figure("toll", n + 1)]} for n in range(9)}
    tenth = {"s9": {"claims": [figure("toll", 10)]}}
    for sources, number in ((few, 0), ({**few, **tenth}, 1)):
        (page,) = [page for page in made(**sources).pages if isinstance(page, ActorIndexPage)]
        assert len(page.given.rows) == number


def test_a_figure_that_only_may_have_been_denied_has_a_column_of_its_own() -> None:
    days = {f"s{n}": {"claims": [figure("toll", n, said_on=f"2031-03-{n:02}", place="unstated")]} for n in range(4, 16)}
    target = {"metric": "deaths", "count": 9, "group": "all", "place": "coast"}
    doubted = {"claims": [denial("no", target=target, said_by="council", said_on="2031-03-20")]}
    (page,) = [page for page in made(**days, no=doubted).pages if isinstance(page, ActorIndexPage)]
    at = page.given.columns.index("actor-index-column-perhaps")
    assert [(row.link.text, row.parts[at]) for row in page.given.rows] == [("Office", (1, 12))]
    (row,) = [row for section in page.sections for row in section.rows if row.link.text == "Office"]
    assert (row.gave, row.against, row.remark) == (12, 0, "")


def test_who_repeated_a_denied_figure_is_named_with_however_few_figures() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    against = {
        "published": "2031-03-05",
        "claims": [denial("no", target=target, said_by="council", said_on="2031-03-05")],
    }
    late = {"published": "2031-03-20", "publication": "wire", "claims": [figure("toll", 9)]}
    first = {"published": "2031-03-04", "claims": [figure("toll", 9, said_on="2031-03-04")]}
    site = made(a=first, b=against, c=late)
    (page,) = [page for page in site.pages if isinstance(page, ActorIndexPage)]
    assert not page.passed
    assert [(one.link.text, [case.text for case in one.cases]) for one in page.repeated] == [
        ("Wire", ["9 dead in Wire"])
    ]
    assert "one passed on a figure, by name" in markdown(page.path, site)


def _section(**sources: Any) -> ActorSection:
    (page,) = [page for page in made(**sources).pages if isinstance(page, ActorIndexPage)]
    return next(one for one in page.sections if one.kind == "body")


def test_for_whom_several_speak_is_told_once_above_them_and_of_few_in_each_row() -> None:
    told = {"claims": [figure(name, 9, said_by=name) for name in ("harbour", "quarter")]}
    few, text = _section(a=told), markdown("actors/index.md", made(a=told))
    assert [one.voice for one in few.sides] == [""]
    assert text.count("Speaks for Office.") == 2
    rows = tuple(replace(few.rows[0], link=Link(name, f"actors/{name}.md")) for name in "abc")
    assert [(one.voice, len(one.rows)) for one in replace(few, rows=(*few.rows, *rows)).sides] == [("Office", 5)]


def test_who_has_one_claim_has_no_row_where_there_are_several_such_and_is_found_all_the_same() -> None:
    names = ("council", "mission", "office")
    one = {"claims": [figure("toll", 9, said_by="harbour"), figure("more", 10, said_by="harbour")]}
    sources = {name: {"claims": [figure("toll", 9, said_by=name)]} for name in names}
    (side,) = _section(a=one, **sources).sides
    assert [row.link.text for row in side.leading] == ["Harbour"]
    assert sorted(row.link.text for row in side.few) == ["Council", "Mission", "Office"]
    assert not _section(**sources).sides[0].few, "none of them has a row otherwise"
    assert "| [Council](council.md) |" in markdown("actors/index.md", made(a=one, **sources))


def test_what_became_of_figures_is_called_beside_others_as_on_the_page_of_the_actor() -> None:
    for code in (*_COMPARED, *DOUBTS):
        assert say(f"actor-index-column-{code}") == say(f"record-row-given-{code}")


def test_what_went_with_a_withdrawn_total_is_called_so_as_on_the_page_of_the_actor() -> None:
    day, broken = "2031-03-04", {"by": "place", "parts": ["quay"], "complete": "no", "disjoint": "yes"}
    given = [figure("whole", 9, said_on=day, breakdowns=[broken]), figure("part", 4, said_on=day, place="quay")]
    target = {"metric": "deaths", "count": 9}
    back = denial("no", kind="retraction", disputes="publication", target=target, said_on="2031-03-06")
    section = _section(a={"claims": given}, b={"claims": [back]})
    (row,) = [row for row in section.rows if row.link.text == "Office"]
    assert (row.gave, row.against) == (2, 1), "what went with a total by our reading is not certain"
    more = {f"s{n}": {"claims": [figure("toll", n)]} for n in range(31, 41)}
    every = made(a={"claims": given}, b={"claims": [back]}, **more)
    (page,) = [page for page in every.pages if isinstance(page, ActorIndexPage)]
    named = dict(zip(page.given.columns, page.given.rows[0].parts, strict=True))
    assert named["actor-index-column-withdrawn-by-reading"] == (1, 12)
    assert "actor-index-column-perhaps" not in named


def test_a_figure_that_was_denied_and_withdrawn_is_one_figure_in_the_list() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    no = denial("no", target=target, said_by="council", said_on="2031-03-05")
    back = denial("back", kind="retraction", target=target, said_on="2031-03-06")
    section = _section(a={"claims": [figure("toll", 9, said_on="2031-03-04")]}, b={"claims": [no, back]})
    (row,) = [row for row in section.rows if row.link.text == "Office"]
    assert (row.gave, row.against, row.relayed) == (1, 1, 0)
