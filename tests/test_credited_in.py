"""Who is credited with a figure by a single report, where others have it of others or otherwise, is shown so."""

from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.parts.link import Link
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made
from tests.test_lives import source

_FOURTH, _SIXTH = "2031-03-04", "2031-03-06"


def test_a_figure_that_one_report_credits_to_a_body_and_others_to_another_is_told_so_on_its_page() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "quarter"}
    site = made(
        a=source(figure("toll", 9, said_by="harbour", said_on=_FOURTH)),
        b=source(figure("toll", 9, said_by="quarter", said_on=_FOURTH)),
        c=source(figure("toll", 9, said_by="quarter", said_on=_FOURTH)),
        d=source(denial("no", target=target, said_by="council", said_on=_SIXTH)),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Harbour"]
    (row,) = (*page.rows.all, *page.others_rows.all)
    assert (row.named_in, row.basis.sources, row.elsewhere, row.entry.step.sources) == (1, 1, 2, 3)
    text = markdown(page.path, site)
    assert "2 more credit it to others or to nobody" in text
    assert "9 dead (credited here by one report, to others by 2)" in text
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Quarter"]
    assert "credited here by one report" not in markdown(page.path, site)


def test_a_report_without_a_place_is_told_among_those_that_may_credit_others_with_a_figure() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "quarter"}
    site = made(
        a=source(figure("toll", 9, said_by="harbour", said_on=_FOURTH)),
        b=source(figure("toll", 9, said_by="quarter", said_on=_FOURTH)),
        c=source(figure("toll", 9, said_by="quarter", said_on=_FOURTH)),
        d=source(denial("no", target=target, said_by="council", said_on=_SIXTH)),
        e=source(figure("toll", 9, said_by="quarter", said_on=_FOURTH, place="unstated")),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Harbour"]
    told = "9 dead (credited here by one report, to others by 2 to 3, as the group or place is not stated in all)"
    assert told in markdown(page.path, site)


def test_a_row_of_an_actor_counts_the_sources_that_have_its_number_of_the_actor() -> None:
    site = made(
        a=source(figure("toll", "4,404", said_by="harbour", said_on=_FOURTH), published=_FOURTH),
        b=source(figure("toll", "about 4,400", said_by="harbour", said_on=_FOURTH), published=_FOURTH),
        c=source(figure("toll", "4,404", said_by="unstated", said_on=_FOURTH), published=_FOURTH),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Harbour"]
    (row,) = [row for row in (*page.rows.all, *page.others_rows.all) if row.entry.step.value == "4,404"]
    assert row.entry.step.sources > row.basis.sources == 1
    assert row.entry.step.sources == row.basis.sources + row.elsewhere + row.otherwise
    assert row.otherwise == 1 and "One more has it as another number" in markdown(page.path, site)


def test_a_number_denied_under_another_name_is_named_as_the_denial_has_it() -> None:
    target = {"metric": "deaths", "count": 20, "label": "victims"}
    site = made(
        a=source(figure("toll", "over 20", label="dead", said_on=_FOURTH), published=_FOURTH),
        b=source(denial("no", target=target, said_by="council", said_on=_SIXTH), published=_SIXTH),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Office"]
    assert "The Council denied 20 victims, 6 March 2031; whether that touches" in markdown(page.path, site)


def test_what_a_copy_alone_has_is_not_told_as_its_speaker_s_figure_without_a_word_on_that() -> None:
    site = made(
        a=source(figure("toll", 40), published=_SIXTH),
        b=source(figure("toll", 90), published=_SIXTH, derived_from=["a"], derived_basis="inferred from the wording"),
    )
    (day,) = pages_of(site, DayPage)
    rows = [line for line in markdown(day.path, site).splitlines() if "night-value" in line]
    told = {number: any(f"**{number}**" in row and _DIFFERS in row for row in rows) for number in (40, 90)}
    assert told == {40: False, 90: True}


_DIFFERS = "Elsewhere what seems to be the same text has another figure."


def test_a_figure_is_not_called_superseded_beside_the_words_that_the_order_of_the_two_is_open() -> None:
    site = made(
        a=source(figure("toll", 16), published=_FOURTH),
        b=source(figure("toll", 17), published=_SIXTH),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Office"]
    for path in (page.path, "metrics/deaths.md"):
        text = markdown(path, site)
        assert "which of the two is of the later day" in text
        assert "chip--superseded" not in text


def test_every_source_that_may_be_of_a_later_day_than_a_rung_s_is_counted_as_that() -> None:
    site = made(
        a=source(figure("toll", 18), published=_FOURTH),
        b=source(figure("toll", 18, told_as="earlier"), published="2031-03-08"),
        c=source(figure("toll", 18)),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Office"]
    (row,) = (*page.rows.all, *page.others_rows.all)
    assert row.entry.step.undated == 2


def test_what_may_be_of_another_day_is_counted_of_the_sources_that_credit_the_actor() -> None:
    site = made(
        a=source(figure("toll", 18, said_by="harbour"), published=_FOURTH),
        b=source(figure("toll", 18), published=_FOURTH),
        c=source(figure("toll", 18, said_by="sources")),
    )
    undated = {}
    for name in ("Office", "Harbour"):
        (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == name]
        (row,) = (*page.rows.all, *page.others_rows.all)
        undated[name] = (row.named_in, row.entry.step.undated)
    assert undated == {"Office": (3, 1), "Harbour": (1, 0)}


def test_two_actors_who_are_credited_with_one_figure_count_the_same_sources() -> None:
    site = made(
        a=source(figure("toll", 164, said_by="harbour"), published=_FOURTH),
        b=source(figure("toll", 164, said_by="quarter"), published=_FOURTH),
        c=source(figure("toll", "at least 164", said_by="quarter"), published=_FOURTH),
    )
    counted = {}
    for name in ("Harbour", "Quarter"):
        (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == name]
        (row,) = (*page.rows.all, *page.others_rows.all)
        counted[name] = (row.named_in, row.elsewhere)
        assert name not in [link.text for link in row.others.all if isinstance(link, Link)]
    assert counted == {"Harbour": (1, 2), "Quarter": (2, 1)}


def test_a_report_that_stands_in_the_row_of_one_figure_is_no_source_of_another() -> None:
    said = {"metric": "deaths", "said_by": "office"}
    site = made(
        a=source(figure("toll", 164, place="northport", said_on=_FOURTH, **said), published=_FOURTH),
        b=source(figure("toll", 164, place="unstated", said_on=f"../{_SIXTH}", **said), published=_SIXTH),
        c=source(figure("toll", "over 164", place="unstated", **said)),
    )
    (page,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Office"]
    rows = (*page.rows.all, *page.others_rows.all)
    assert {row.entry.step.value: row.named_in for row in rows} == {"164": 2, "over 164": 1}
