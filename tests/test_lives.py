"""Which numbers have a life, what belongs to it, and how a report stands to what was said against it."""

import re
from datetime import date, timedelta
from typing import Any

import pytest

from generator.rules import findings
from generator.site.cards.sheet import _shapes
from generator.site.charts.life_lanes import LaneKind, LifeLane, lane_picture
from generator.site.charts.life_shapes import WIDE_LANES, Tone
from generator.site.charts.life_time import life_time
from generator.site.charts.scale import Cutting
from generator.site.embeds import embeds
from generator.site.pages.life.page import LifePage
from generator.site.parts.life_caption import deciding_facts, life_caption
from generator.site.parts.life_dates import dated_sentences, given_first
from generator.site.parts.life_lanes import LifeLanes, life_lanes
from generator.site.parts.life_meaning import asserted_by
from generator.site.parts.life_reports import Stand
from generator.site.parts.life_title import life_title
from generator.site.parts.life_words import course_in_words, facts, of_reports
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views
from generator.site.site import site
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import book, denial, figure, made

_FOURTH, _FIFTH, _SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"
_TARGET = {"metric": "deaths", "count": 19}


def source(*claims: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A source with some claims."""
    return {"claims": list(claims), **fields}


def _called(label: str) -> dict[str, Any]:
    """A figure of 19 dead with what its source calls them, in a quoted text."""
    told = figure("toll", 19, label=label, quote=f"19 {label} lost")
    return {name: value for name, value in told.items() if name != "restated"}


def _views(**sources: dict[str, Any]) -> Views:
    kept = book(**sources)
    return Views(kept, findings(kept), lambda _: None)


def _only(views: Views) -> tuple[Life, LifeLanes]:
    (life,) = views.lives
    return life, life_lanes(views, life)


def _stands(lanes: LifeLanes) -> dict[str, Stand | None]:
    return {report.claim.source_id: report.stand for report in lanes.reports}


def test_a_number_that_nobody_disputed_has_none() -> None:
    assert (
        _views(a=source(figure("toll", 19, said_on=_FOURTH)), b=source(figure("toll", 20, said_on=_FIFTH))).lives == ()
    )


def test_a_denied_number_has_one_by_its_metric_and_number_and_keeps_it_when_a_source_is_added() -> None:
    records = {
        "a": source(figure("toll", 19, said_on=_FOURTH), published=_FOURTH),
        "b": source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH), published=_SIXTH),
    }
    life, _ = _only(_views(**records))
    more, _ = _only(_views(**records, aa=source(figure("toll", 19), published=_FIFTH)))
    assert life.id == more.id == "deaths-19"
    assert life.path == "figures/deaths-19.md"


def test_a_report_has_appeared_by_one_day_whichever_of_its_figures_is_asked() -> None:
    late = figure("found", 7, metric="found", said_by="council")
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH), published=_FOURTH),
        b=source(denial("no", target=_TARGET, said_by="council", said_on=_FIFTH), published=_FIFTH),
        c=source({**late, "said_on": _SIXTH}, published=_SIXTH),
        d=source(figure("toll", 19), late),
    )
    _, lanes = _only(views)
    (days,) = [report.appeared for report in lanes.reports if report.claim.source_id == "d"]
    assert days.earliest and days.earliest.isoformat() == _SIXTH
    assert _stands(lanes)["d"] is Stand.AFTER


def test_a_report_stands_before_the_denial_only_where_every_day_allows_it() -> None:
    no = denial("no", target=_TARGET, said_by="council", said_on=_SIXTH)
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH), published=_FOURTH),
        b=source(no, published=_SIXTH),
        c=source(figure("toll", 19), published="2031-03-05/2031-03-06"),
        d=source(figure("toll", 19)),
        e=source(figure("toll", 19), published="2031-03-08"),
        f=source(
            figure("toll", 19, told_as="earlier"), denial("no", target=_TARGET, said_by="council", said_on=_SIXTH)
        ),
    )
    _, lanes = _only(views)
    assert _stands(lanes) == {
        "a": Stand.BEFORE,
        "c": Stand.OPEN,
        "d": Stand.OPEN,
        "e": Stand.SILENT,
        "f": Stand.AWARE,
    }


def test_what_has_no_day_has_no_bar() -> None:
    views = _views(
        a=source(figure("toll", 19)),
        b=source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH), published=_SIXTH),
    )
    _, lanes = _only(views)
    (report,) = [lane for lane in lanes.lanes if lane.id == "a#toll"]
    assert (report.span, report.when) == (None, "no day recorded")


def test_a_denial_aims_at_the_speaker_whom_it_names() -> None:
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH, said_by="council")),
        b=source(figure("toll", 19, said_on=_FOURTH)),
        c=source(figure("toll", 19, said_on=_FOURTH, said_by="council")),
        d=source(denial("no", target={**_TARGET, "said_by": "office"}, said_by="office", said_on=_SIXTH)),
    )
    _, lanes = _only(views)
    texts = {lane.id: lane.text for lane in lanes.lanes}
    (denied,) = [lane for lane in lanes.lanes if lane.hits]
    assert texts[denied.hits].startswith("The Office")


def test_a_title_tells_who_did_what() -> None:
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH)),
        b=source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH)),
    )
    life, lanes = _only(views)
    assert life_title(views, life, lanes).endswith(": credited to the Office, denied by the Council")
    own = _views(
        a=source(figure("toll", 19, said_on=_FOURTH, said_by="speaker")),
        b=source(denial("no", disputes="attribution", target={**_TARGET, "said_by": "speaker"}, said_by="speaker")),
    )
    life, lanes = _only(own)
    assert life_title(own, life, lanes).endswith(": credited to Ada Lund, who disowned it")


def test_a_title_names_nobody_for_a_number_for_which_as_many_reports_name_another() -> None:
    denied = source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH))
    two = {"a": source(figure("toll", 19, said_by="harbour")), "b": source(figure("toll", 19, said_by="quarter"))}
    views = _views(**two, c=denied)
    life, lanes = _only(views)
    assert life_title(views, life, lanes) == "19 dead: denied by the Council"
    views = _views(**two, c=denied, d=source(figure("toll", 19, said_by="quarter"), title="Another"))
    life, lanes = _only(views)
    assert life_title(views, life, lanes) == "19 dead: credited to the Quarter, denied by the Council"


def test_the_lead_tells_by_when_who_had_given_the_number_first() -> None:
    denied = source(denial("no", target={"metric": "deaths", "count": 19}, said_by="mission", said_on=_SIXTH))
    site = made(
        a=source(figure("toll", 19, said_by="council"), published=_FIFTH),
        b=source(figure("toll", 19, said_by="council"), published=_FIFTH, title="Another"),
        c=source(figure("toll", 19, said_by="speaker", said_on=_FOURTH), published=_SIXTH),
        d=denied,
    )
    (page,) = pages_of(site, LifePage)
    assert page.given and page.given.text == "According to one report Ada Lund gave it on 4 March 2031."
    assert page.given.cites == ("c#toll",)
    assert page.given.text in markdown(page.path, site).partition("<figure")[0]


def test_a_withdrawal_of_ones_own_number_is_told_where_no_text_gives_that_number() -> None:
    taken_back = denial("back", kind="retraction", target={**_TARGET, "said_by": "council"}, said_by="council")
    records = {
        "a": source(figure("toll", 19, said_on=_FOURTH), taken_back, published=_FOURTH),
        "b": source(denial("no", target=_TARGET, said_by="harbour", said_on=_SIXTH), published=_SIXTH),
    }
    _, lanes = _only(_views(**records))
    assert "The Council withdrew the number" in {one.text for one in lanes.against}
    assert "withdrawing it" in markdown("figures/deaths-19.md", made(**records))


def test_what_the_places_assert_is_told_with_the_readings_in_which_it_is_true() -> None:
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH), published=_FOURTH),
        b=source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH), published=_SIXTH),
    )
    _, lanes = _only(views)
    codes = {one.code for one in asserted_by(lanes)}
    assert codes == {"life-said", "life-denied", "life-appeared", "life-before", "life-order", "life-said-then"}


def test_a_report_with_the_number_and_another_in_its_place_is_one_of_those_that_give_the_number() -> None:
    told = {"said_by": "office", "reported_by": ["council"]}
    rises = {"id": "rises", "kind": "statement", "said_by": "council", "about": "now", "restated": "It would rise."}
    revised = {"kind": "revision", "target": {**_TARGET, "said_by": "office"}, "to": "now", "said_by": "council"}
    views = _views(
        a=source(figure("toll", 19, **told), denial("no", target={**_TARGET, "said_by": "office"}, said_on=_SIXTH)),
        b=source(
            figure("earlier", 19, told_as="earlier", **told),
            figure("now", 9, said_by="gazette", reported_by=["council"]),
            {"id": "revised", "restated": "They took it.", **revised},
            rises,
        ),
    )
    life, lanes = _only(views)
    assert course_in_words(views, life, lanes)[0] == (
        "2 reports give 19 dead. All of them name the Office. One of them also has 9."
    )
    assert [one.text for one in lanes.speaking] == ["The Office, 2 reports", "9: Gazette, 1 report"]
    # What is said of the other number is not said of this one.
    assert facts(views, life) == ()


def test_of_a_number_it_is_told_that_it_was_put_in_the_place_of_another() -> None:
    revised = {"kind": "revision", "target": _TARGET, "to": "now", "said_by": "council", "restated": "They took it."}
    views = _views(
        a=source(figure("now", 9, said_by="gazette"), {"id": "revised", **revised}),
        b=source(figure("toll", 9), denial("no", target={"metric": "deaths", "count": 9}, said_on=_SIXTH)),
        c=source(figure("toll", 19)),
    )
    life = next(one for one in views.lives if one.id == "deaths-9")
    assert [claim.id for claim in facts(views, life)] == ["a#revised"]


def test_the_days_of_a_speaker_are_those_of_the_reports_of_one_figure_and_it_is_told_of_how_many() -> None:
    toll = figure("toll", 19, said_by="council", said_on=_FOURTH)
    views = _views(
        a=source(toll, figure("other", "at least 19", said_by="council", said_on=_FIFTH)),
        b=source(figure("toll", "at least 19", said_by="council", said_on=_FIFTH), published=_FIFTH),
        c=source({**toll, "id": "first"}, denial("no", target={**_TARGET, "said_by": "council"}, said_on=_SIXTH)),
    )
    _, lanes = _only(views)
    assert [one.text for one in lanes.speaking] == ["The Council, 3 reports (2 with a day)"]


def test_a_report_without_a_day_is_none_of_those_whose_days_are_drawn() -> None:
    toll = figure("toll", 19, said_by="council")
    views = _views(
        a=source({**toll, "said_on": f"../{_FOURTH}"}),
        b=source({**toll, "said_on": f"../{_FOURTH}", "count": "about 19"}),
        c=source(toll),
        e=source(toll),
        d=source(denial("no", target={**_TARGET, "said_by": "council"}, said_on=_SIXTH)),
    )
    _, lanes = _only(views)
    assert [one.text for one in lanes.speaking] == ["The Council, 4 reports (2 with a day)"]
    assert [one.text for one in lanes.lanes if one.span and one.span.is_inferred] == []


def test_a_day_that_a_record_reads_out_of_a_text_is_drawn_as_inferred() -> None:
    read = {"said_on": _FOURTH, "readings": ["said_on"], "note": "The text has a Tuesday."}
    no = denial("no", target={**_TARGET, "said_by": "council"}, **{**read, "said_on": _SIXTH})
    views = _views(
        a=source(figure("toll", 19, said_by="council", **read), published="2031-03"),
        b=source(figure("toll", 19, said_by="office", said_on=_FOURTH), no, published="2031-03"),
    )
    _, lanes = _only(views)
    inferred = [one.text for one in lanes.lanes if one.span and one.span.is_inferred]
    assert inferred == ["The Council, 1 report", "The Office denied the number", "Gazette", "Gazette"]


@pytest.mark.parametrize(("said_by", "count", "n"), [("office", 19, 2), ("council", 19, 1), ("office", 18, 1)])
def test_what_may_be_denied_with_a_number_of_the_same_voice_is_one_of_its_reports(
    said_by: str, count: int, n: int
) -> None:
    target = {**_TARGET, "group": "guards", "said_by": "office"}
    views = _views(
        a=source(figure("toll", 19, group="guards", said_on=_FOURTH)),
        b=source(figure("nurses", count, group="unstated", place="quay", said_by=said_by, said_on=_FOURTH)),
        c=source(denial("no", target={**target, "place": "coast"}, said_by="council", said_on=_SIXTH)),
    )
    life = next(one for one in views.lives if one.id == "deaths-19")
    assert len(life_lanes(views, life).reports) == n


def test_the_first_day_on_which_a_number_was_given_is_not_told_of_all_reports_that_name_its_speaker() -> None:
    views = _views(
        a=source(figure("toll", 19, said_by="council", said_on=_FOURTH), published=_FIFTH),
        b=source(figure("toll", "at least 19", said_by="council"), published=_SIXTH),
        c=source(figure("toll", 19, said_by="council")),
        d=source(denial("no", target={**_TARGET, "said_by": "council"}, said_on=_SIXTH)),
    )
    life, lanes = _only(views)
    given, *_ = dated_sentences(views, life, lanes)
    assert given.when == "4 March 2031"
    assert given.text == "Given on this day, as the first dated of the 3 reports that name the Council tells."
    # What is cited bears the day, and the number of reports is that of the course.
    assert given.cites == ("a#toll",)
    assert "All of them name the Council." in course_in_words(views, life, lanes)[0]


@pytest.mark.parametrize(
    ("reports", "when", "text", "cites"),
    [
        # Neither has a day of its own: the bound is that of what was said.
        (
            [{"said_on": "../2031-03-04"}, {"said_on": "../2031-03-04"}],
            "on or before 4 March 2031",
            "Given by then, as both reports that name the Council show.",
            ("a#toll", "b#toll"),
        ),
        # One is dated, and later than what it tells; the other may have appeared before it.
        (
            [
                {"said_on": "../2031-03-04", "published": "2031-03-05"},
                {"said_on": "../2031-03-04", "published": "2031-03-04/2031-03-06"},
                {"said_on": _FIFTH},
            ],
            "on or before 4 March 2031",
            "Given by then, as 2 of the 3 reports that name the Council show.",
            ("a#toll", "b#toll"),
        ),
        # Two appeared on one day, and neither is the first.
        (
            [{"said_on": _FOURTH, "published": _FOURTH}, {"published": _FOURTH}],
            "4 March 2031",
            "Given on this day, as one of the 2 reports that name the Council tells.",
            ("a#toll",),
        ),
        (
            [{"said_on": _FOURTH, "published": _FOURTH}] * 3,
            "4 March 2031",
            "Given on this day, as all 3 reports that name the Council tell.",
            ("a#toll", "b#toll", "c#toll"),
        ),
        # The day of the one is read from elsewhere: it bears the same bound.
        (
            [{"published": _FOURTH}, {"published": _FOURTH, "published_basis": "inferred from the address"}, {}],
            "by 4 March 2031",
            "Given by then, as 2 of the 3 reports that name the Council show.",
            ("a#toll", "b#toll"),
        ),
    ],
)
def test_the_bound_of_what_was_said_is_not_told_as_the_day_of_a_first_report(
    reports: list[dict[str, str]], when: str, text: str, cites: tuple[str, ...]
) -> None:
    records = {}
    for name, one in zip("abc", reports, strict=False):
        toll = figure("toll", 19, said_by="council", **{key: one[key] for key in one if key == "said_on"})
        records[name] = source(toll, **{key: one[key] for key in one if key.startswith("published")})
    no = denial("no", target={**_TARGET, "said_by": "council"}, said_on=_SIXTH)
    views = _views(**records, d=source(no, published=_SIXTH))
    life, lanes = _only(views)
    given, *_ = dated_sentences(views, life, lanes)
    assert (given.when, given.text, given.cites) == (when, text, cites)


def test_a_denial_is_drawn_at_the_day_that_its_words_have_and_at_no_day_of_what_may_be_another() -> None:
    target = {**_TARGET, "said_by": "office"}
    unclear = denial("no", target=target, disputes="unclear")
    disowned = denial("not-ours", target=target, disputes="attribution")
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH), published=_FOURTH),
        b=source(unclear, published=_FIFTH),
        c=source(disowned, published=_SIXTH),
    )
    life, lanes = _only(views)
    (against,) = lanes.against
    assert str(against.within.latest) == _SIXTH
    (lane,) = [one for one in lanes.lanes if one.id == "denied-0"]
    assert lane.when.startswith("by 6 Mar") or lane.when.endswith("6 Mar")
    assert any("6 March 2031" in sentence for sentence in course_in_words(views, life, lanes))
    assert not any("5 March 2031" in sentence for sentence in course_in_words(views, life, lanes))


def test_what_a_denier_adds_stands_in_the_caption_only_where_it_names_somebody_else() -> None:
    def caption(words: str) -> int:
        no = denial("no", target=_TARGET, said_by="council", said_on=_SIXTH)
        said = {"id": "s", "kind": "statement", "about": "toll", "said_by": "council", "restated": words}
        views = _views(a=source(figure("toll", 19, said_on=_FOURTH)), b=source(figure("toll", 19), no, said))
        life, lanes = _only(views)
        return len(deciding_facts(views, life, lanes, facts(views, life)))

    assert caption("Such numbers frightened people.") == 1
    assert caption("The number came from the Gazette.") == 2


def test_a_report_that_gives_a_number_for_two_things_is_counted_for_each() -> None:
    views = _views(
        a=source(figure("toll", 19), figure("quay", 19, label="sailors")),
        b=source(figure("toll", 19, label="sailors")),
        c=source(figure("toll", 19, label="dockers")),
    )
    (life,) = views.lives
    lanes = life_lanes(views, life)
    assert sorted(len(one.whats) for one in lanes.reports) == [1, 1, 2]


def test_reports_of_what_nobody_denied_stand_below_what_they_have_the_number_count() -> None:
    views = _views(
        a=source(_called("sailors")),
        b=source(_called("sailors")),
        c=source(_called("dockers")),
    )
    (life,) = views.lives
    lanes = [one for one in life_lanes(views, life).lanes if one.kind in {LaneKind.RELAY, LaneKind.REPORT}]
    assert [(one.kind, one.depth) for one in lanes] == [
        (LaneKind.RELAY, 0),
        (LaneKind.REPORT, 1),
        (LaneKind.REPORT, 1),
        (LaneKind.RELAY, 0),
        (LaneKind.REPORT, 1),
    ]
    assert [one.text for one in lanes if one.kind is LaneKind.RELAY] == ["“sailors”", "“dockers”"]


def _course(**sources: dict[str, Any]) -> str:
    views = _views(**sources)
    life, lanes = _only(views)
    return " ".join(course_in_words(views, life, lanes))


def test_reports_that_differ_in_what_the_number_counts_are_not_counted_as_giving_one_thing() -> None:
    no = source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH))
    where = _course(
        a=source(figure("toll", 19)), b=source(figure("toll", 19)), c=source(figure("toll", 19, place="unstated")), d=no
    )
    assert where.startswith("3 reports give the number 19. The number is given in 2 reports as 19 dead")
    assert "in 1 report as 19 dead (place not stated)" in where
    words = _course(a=source(figure("toll", 19)), b=source(_called("lost souls")), c=no)
    assert words.startswith("2 reports give 19 dead, 1 of them in words of their own. 1 report has words of its own")
    assert "“lost souls” (1)" in words
    bounds = _course(a=source(figure("toll", 19)), b=source(figure("toll", "at least 19")), c=no)
    assert bounds.startswith("2 reports give 19 dead. Of these, 1 has at least 19.")


def test_a_title_names_the_group_that_all_have_and_none_that_one_leaves_open() -> None:
    def title(*groups: str) -> str:
        given = {f"a{at}": source(figure("toll", 19, group=group)) for at, group in enumerate(groups)}
        target = {**_TARGET, "group": groups[0]}
        views = _views(**given, d=source(denial("no", target=target, said_by="council", said_on=_SIXTH)))
        life, lanes = _only(views)
        return life_title(views, life, lanes)

    assert title("guards", "guards").startswith("19 dead among guards:")
    assert title("guards", "unstated").startswith("19 dead:")


def test_somebody_who_speaks_for_whom_most_name_is_told_beside_those() -> None:
    told = _course(
        a=source(figure("toll", 19)),
        b=source(figure("toll", 19)),
        c=source(figure("toll", 19, said_by="speaker")),
        d=source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH)),
    )
    assert "Of the 3, 2 name the Office, one somebody who speaks for it." in told


def test_whom_reports_name_for_a_number_stands_above_its_drawing_each_where_they_are_few() -> None:
    names = ("office", "office", "mission", "harbour")
    given = {f"s{n}": source(figure("toll", 19, said_by=name), published=_FOURTH) for n, name in enumerate(names)}
    no = source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH))

    def brief(**more: Any) -> str:
        (page,) = [page for page in made(**given, **more, d=no).pages if isinstance(page, LifePage)]
        return page.in_brief

    assert brief() == "4 reports have it. 2 of them name the Office, one the Harbour and one the Mission."
    more = {"w": source(figure("toll", 19, said_by="wire"), published=_FOURTH)}
    assert brief(**more).endswith(" 2 of them name the Office and 3 somebody by another name.")
    theirs = {"x": source(figure("toll", 19, said_by="speaker"), published=_FOURTH)}
    told = " 2 of them name the Office, one somebody who speaks for it and 3 somebody by another name."
    assert brief(**more, **theirs).endswith(told)
    nobody = {"y": source(figure("toll", 19, said_by="unstated"), published=_FOURTH)}
    assert brief(**more, **theirs, **nobody).endswith(told)
    open_still = {"z": source(figure("toll", 19, said_by=["office", "council"]), published=_FOURTH)}
    assert brief(**more, **theirs, **open_still).endswith(told)


def test_every_report_that_has_the_number_and_the_one_in_its_place_is_counted() -> None:
    target = {**_TARGET, "said_by": "office"}
    revised = {"kind": "revision", "target": target, "to": "now", "said_by": "council", "restated": "They took it."}
    told = {"said_by": "office", "reported_by": ["council"]}
    now = figure("now", 9, said_by="gazette", reported_by=["council"])
    course = _course(
        a=source(figure("toll", 19, **told), denial("no", target=target, said_on=_SIXTH)),
        b=source(figure("earlier", 19, told_as="earlier", **told), now, {"id": "revised", **revised}),
        c=source(figure("toll", 19, **told), figure("now", 9, said_by="gazette")),
    )
    assert "2 of them also have 9." in course


def test_a_denial_that_leaves_open_what_it_disputes_has_a_line_of_its_own() -> None:
    target = {**_TARGET, "said_by": "office"}
    records = {
        "a": source(figure("toll", 19, said_on=_FOURTH), published=_FOURTH),
        "b": source(denial("no", target=target, disputes="unclear"), published=_FIFTH),
        "c": source(denial("not-ours", target=target, disputes="attribution"), published=_SIXTH),
    }
    page = markdown("figures/deaths-19.md", made(**records))
    lines = {line for line in page.splitlines() if line.startswith("- ") and "story-what" in line}
    (disowned,) = [line for line in lines if ">disowned<" in line]
    (left_open,) = [line for line in lines if "it is open whether the number or having given it" in line]
    assert "sources/c.md" in disowned and "sources/b.md" not in disowned
    assert "sources/b.md" in left_open and "sources/c.md" not in left_open


def test_a_denial_of_the_number_stands_beside_one_of_having_given_it_by_the_same_body() -> None:
    target = {**_TARGET, "said_by": "council"}
    _, lanes = _only(
        _views(
            a=source(figure("toll", 19, said_by="council", said_on=_FOURTH), published=_FOURTH),
            b=source(
                figure("toll", 19, said_by="unstated"),
                denial("untrue", target=_TARGET, disputes="figure", said_by="council"),
                published=_FIFTH,
            ),
            c=source(denial("not-ours", target=target, disputes="attribution", said_by="council"), published=_SIXTH),
        )
    )
    assert sorted(str(one.reason) for one in lanes.against) == ["attribution-denied", "figure-denied"]


def test_a_denial_that_may_be_of_the_publication_is_told_as_none_of_having_given_the_number() -> None:
    """A denial of each kind only may be of one figure, and of that somebody is known to have denied the one kind."""
    toll = figure("toll", 19, said_by="unstated")
    known = denial("known", target={**_TARGET, "said_by": "office"}, disputes="attribution", said_on=_SIXTH)
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH)),
        b=source(figure("toll", 19, said_by="council")),
        c=source(
            toll,
            denial("no", target=_TARGET, disputes="unclear"),
            denial("slip", target=_TARGET, disputes="publication"),
        ),
        d=source(toll, known, published=_SIXTH),
    )
    _, lanes = _only(views)
    assert {one.text: {claim.id for claim in one.claims} for one in lanes.against} == {
        "The Office denied having given the number": {"d#known", "c#no"},
        "The Office called the publication of the number an error": {"c#slip"},
    }


def test_what_one_undated_report_alone_tells_of_a_number_is_given_to_that_report() -> None:
    revised = {"kind": "revision", "target": _TARGET, "to": "now", "said_by": "council", "restated": "They took it."}
    told = source(figure("now", 9, said_by="gazette"), {"id": "revised", **revised})
    records = {
        "a": told,
        "b": source(figure("toll", 9), denial("no", target={"metric": "deaths", "count": 9}, said_on=_SIXTH)),
        "c": source(figure("toll", 19)),
    }

    def course(**sources: dict[str, Any]) -> str:
        views = _views(**sources)
        life = next(one for one in views.lives if one.id == "deaths-9")
        return " ".join(course_in_words(views, life, life_lanes(views, life)))

    in_place = "The Council put this number in the place of 19"
    assert f"{in_place}, according to one report." in course(**records)
    assert f"{in_place}." in course(**records, d=told)
    assert f"{in_place}." in course(**{**records, "a": {**told, "published": _FIFTH}})


def test_a_number_that_one_text_has_for_two_things_is_not_asked_for_against_that_of_the_second() -> None:
    hurt = {"metric": "found", "group": "nurses"}
    views = _views(
        a=source(figure("dead", 26, group="nurses"), figure("hurt", 26, **hurt), published=_FOURTH),
        b=source(figure("dead", 26, group="nurses"), figure("hurt", 18, **hurt), published=_FOURTH),
        c=source(figure("dead", 26, group="nurses"), figure("hurt", 18, **hurt), published=_FOURTH),
    )
    life, lanes = _only(views)
    assert life.id == "deaths-26"
    assert life_title(views, life, lanes) == "26: one number for two things"


def test_a_report_that_leaves_some_out_of_a_number_is_counted_with_those_that_do_not() -> None:
    told = {"said_on": _FOURTH}
    views = _views(
        a=source(figure("all", 149, **told), published=_FOURTH),
        b=source(figure("nurses", 149, group="nurses", **told), published=_FOURTH),
        c=source(figure("nurses", 149, group="nurses", **told), published=_FOURTH),
        d=source(figure("others", 149, covers={"nurses": "excluded"}, said_by="unstated"), published=_FOURTH),
    )
    life, _ = _only(views)
    assert len({claim.article for claim in life.claims}) == 4


def test_all_reports_that_have_the_other_number_are_counted_beside_one_that_a_finding_sets_apart() -> None:
    views = _views(
        a=source(figure("toll", 241), published=_FOURTH),
        b=source(figure("toll", 238), published=_SIXTH),
        c=source(figure("toll", 238, said_by="unstated"), published="2031-03-08"),
        d=source(figure("toll", "at least 238", said_by="sources"), published="2031-03-09"),
    )
    (life,) = views.lives
    assert {claim.article for claim in life.otherwise} == {"b", "c", "d"}


def test_of_two_numbers_a_card_says_which_one_so_many_reports_give() -> None:
    said = made(
        a=source(figure("toll", 241), published=_FOURTH),
        b=source(figure("toll", 238), published=_SIXTH),
        c=source(figure("toll", 238), published="2031-03-08"),
    )
    assert "One of 3 reports gives 241" in markdown("index.md", said)


def test_a_report_that_has_only_what_took_the_place_of_a_disputed_number_is_none_of_those_it_is_counted_among() -> None:
    told, of = {"said_by": "office", "reported_by": ["council"]}, {**_TARGET, "said_by": "office"}
    now = figure("now", 9, said_by="mission", reported_by=["council"])
    revised = {"kind": "revision", "target": of, "to": "now", "said_by": "council", "restated": "They took it."}
    records = {
        "a": source(figure("toll", 19, **told), denial("no", target=of, said_on=_SIXTH)),
        "b": source(figure("earlier", 19, told_as="earlier", **told), now, {"id": "revised", **revised}),
        "c": source(now),
    }
    (life,) = _views(**records).lives
    assert {claim.article for claim in life.claims} == {"a", "b", "c"}
    said = made(**records)
    assert '<span class="dispute-reports">2 reports</span>' in markdown("index.md", said)
    assert "2 reports have it." in markdown("figures/deaths-19.md", said)


def _caption(**sources: dict[str, Any]) -> str:
    views = _views(**sources)
    life, lanes = _only(views)
    return life_caption(views, life, lanes, facts(views, life)).text


def test_who_published_a_number_leads_where_whom_others_credit_disowned_it_and_a_source_names_the_owner() -> None:
    def caption(
        *more: dict[str, Any],
        disputes: str = "attribution",
        words: str = "The Bulletin was the Council.",
        by: str = "article",
        **fields: Any,
    ) -> str:
        no = denial("no", target={**_TARGET, "said_by": "office"}, disputes=disputes, said_on=_SIXTH)
        owner = {"id": "owner", "kind": "statement", "about": "toll", "said_by": by, "restated": words}
        return _caption(
            a=source(figure("toll", 19, said_on=_FOURTH)),
            b=source(figure("toll", 19, reported_by=["bulletin"]), owner),
            c=source(figure("toll", 19, told_as="earlier", **{"said_by": "bulletin", **fields}), no),
            **{f"d{at}": one for at, one in enumerate(more)},
        )

    assert caption() == (
        "Bulletin published the number, 2 reports say; the Office, credited with it by 2, denied having given it. "
        "The Bulletin was the Council."
    )
    # A report that does not name it is one only as it is read.
    inferred = "The channel that passed it on is inferred from its owner."
    more = source(figure("toll", 19, reported_by=["bulletin"], note=inferred, readings=["reported_by"]))
    assert "2 reports say (one more as we read it); the Office, credited with it by 3," in caption(more)
    # Nothing of that where no source names the owner, where the number itself was denied, or where it is their own.
    assert caption(words="Nobody knew whose it was.") == "They denied it."
    assert caption(said_by="gazette", by="council") == "They denied it."
    assert caption(disputes="figure") == "They denied it."
    assert (
        _caption(
            a=source(figure("toll", 19, said_by="council", reported_by=["bulletin"], said_on=_FOURTH)),
            b=source(denial("no", target={**_TARGET, "said_by": "council"}, said_by="council", disputes="attribution")),
        )
        == "They denied it."
    )


def test_who_published_a_number_stands_on_its_page_below_its_drawing_and_in_its_frame() -> None:
    no = denial("no", target={**_TARGET, "said_by": "office"}, disputes="attribution", said_on=_SIXTH)
    whose = {"id": "owner", "kind": "statement", "about": "toll", "said_by": "article", "restated": "Of the Council."}
    toll = figure("toll", 19, reported_by=["bulletin"])
    site = made(a=source(figure("toll", 19, said_on=_FOURTH)), b=source(toll, whose, no))
    (page,) = pages_of(site, LifePage)
    opening = page.decides.opening
    assert opening.startswith("Bulletin published the number, one report says; the Office, credited with it by 2,")
    assert page.caption == f"{opening} Of the Council."
    assert f">{page.caption}</p>" in str(dict(embeds([page]))[page.frame])
    text = markdown(page.path, site)
    lead = text.partition('<p class="lead" markdown>')[2].partition("</p>")[0]
    # Each part has its marks behind it.
    parts = [re.sub(r"<[^>]+>", "", one) for one in re.split(r"(?:<sup.*?</sup>)+", lead)]
    assert parts[:2] == ["Bulletin published the number, one report says;", " the Office, credited with it by 2,"]
    assert parts[2] == " denied having given it." and parts[3].startswith(" Of the Council ([Gazette")
    assert "<figcaption><strong>Published by Bulletin; credited to, and disowned by, the Office.</strong>" in text


def test_a_title_says_of_a_number_that_nobody_denied_what_is_open_about_it() -> None:
    def title(*claims: dict[str, Any]) -> str:
        views = _views(**{f"a{at}": source(claim) for at, claim in enumerate(claims)})
        life, lanes = _only(views)
        return life_title(views, life, lanes)

    sailors, dockers = _called("sailors"), _called("dockers")
    assert title(sailors, sailors, dockers) == "19 dead: “sailors” or “dockers”?"
    # The name of what is counted says nothing beside the figure and is no further thing; no title holds many things.
    assert title(sailors, sailors, dockers, figure("toll", 19)) == "19 dead: “sailors” or “dockers”?"
    more = [_called(label) for label in ("guards", "the fallen")]
    assert title(sailors, sailors, dockers, *more) == "19 dead, called four things"
    assert title(sailors, sailors, dockers, *more, figure("toll", 19)) == "19 dead, called four things"


def test_a_number_that_may_be_part_of_a_total_taken_back_is_titled_by_what_is_certain_of_it() -> None:
    part = figure("nurses", 19, group="nurses", said_on=_FOURTH, said_by="speaker", reported_by=["wire"])
    theirs = figure("nurses", 19, group="nurses", said_by="council", reported_by=["wire"])
    views = _views(
        a=source(figure("toll", 164, said_on=_FOURTH, said_by="speaker"), part),
        b=source(
            denial("back", kind="retraction", disputes="unclear", target={**_TARGET, "count": 164}, said_by="harbour")
        ),
        c=source(theirs),
        d=source(theirs),
    )
    life = next(one for one in views.lives if one.id == "deaths-19")
    lanes = life_lanes(views, life)
    assert life_title(views, life, lanes) == "19 dead among nurses: one number credited to different speakers"
    course = "The Harbour withdrew a total of 164, according to one report, and perhaps the number with it"
    assert course in {one.text for one in lanes.against}


def test_a_number_that_was_denied_as_one_not_reached_is_no_number_denied() -> None:
    said = denial("no", target=_TARGET, said_by="council", restated="The Council denied that the dead had reached 19.")
    own = denial("own", disputes="attribution", target={**_TARGET, "said_by": "office"}, said_on=_SIXTH)
    _, lanes = _only(_views(a=source(figure("toll", 19, said_on=_FOURTH)), b=source(own), c=source(said)))
    assert "The Council denied that the dead had reached 19" in {one.text for one in lanes.against}


def test_a_title_asks_which_of_two_numbers_where_reports_differ() -> None:
    views = _views(
        a=source(figure("toll", "7,939", metric="found", as_of=_FOURTH), published=_FOURTH, publication="wire"),
        b=source(figure("toll", "7,939", metric="found", as_of=_FOURTH), publication="bulletin"),
        c=source(figure("toll", "7,989", metric="found", as_of=_FOURTH), published=_FOURTH),
    )
    life, lanes = _only(views)
    assert life_title(views, life, lanes) == "7,939 or 7,989 found?"


def test_the_key_of_a_drawing_names_what_has_no_tone_of_its_own() -> None:
    def last(names: str) -> str:
        sources = {f"a{at}": source(_called(f"sort {name}")) for at, name in enumerate(names)}
        _, lanes = _only(_views(**sources))
        return lanes.key[-1][1]

    # Four have a tone.
    assert last("abcd") == "“sort d”"
    assert last("abcdef") == "“sort e” or “sort f”"
    assert last("abcdefgh") == "Any of 4 other things, named above"


def test_of_a_figure_that_was_disowned_it_is_told_who_credited_it_and_on_which_day() -> None:
    by_way = {"reported_by": ["mission"], "reported_on": _FIFTH, "said_on": f"../{_FIFTH}"}
    no = denial(
        "no", target={**_TARGET, "said_by": "office"}, disputes="attribution", said_on=_SIXTH, said_by="speaker"
    )
    views = _views(
        a=source(figure("toll", 19, **by_way), published=_FIFTH),
        b=source(figure("toll", 19, **by_way), no, published=_SIXTH),
    )
    life, lanes = _only(views)
    first = given_first(views, life, lanes)
    assert first and first.text == "According to 2 reports the Mission credited it to the Office on 5 March 2031."
    told = [(one.when, one.text) for one in dated_sentences(views, life, lanes)]
    assert ("5 March 2031", "The Mission passed it on as a figure of the Office, as 2 reports tell.") in told


def test_a_day_on_which_a_number_was_passed_on_is_told_as_read_where_its_record_reads_it() -> None:
    by_way = {"reported_by": ["mission"], "reported_on": _FIFTH, "said_on": f"../{_FIFTH}"}
    read = by_way | {"readings": ["reported_on"], "note": "The text has a Wednesday."}
    no = denial(
        "no", target={**_TARGET, "said_by": "office"}, disputes="attribution", said_on=_SIXTH, said_by="speaker"
    )
    for ways, credited, days in (
        ((by_way, read), "one report the Mission credited it to the Office on 5 March 2031.", ["", ", as we read it"]),
        (
            (read, read),
            "2 reports the Mission credited it to the Office on 5 March 2031 (as we read it).",
            [", as we read it"],
        ),
    ):
        views = _views(
            a=source(figure("toll", 19, **ways[0]), published=_FIFTH),
            b=source(figure("toll", 19, **ways[1]), no, published=_SIXTH),
        )
        life, lanes = _only(views)
        first = given_first(views, life, lanes)
        assert first and first.text == f"According to {credited}"
        told = [one.when for one in dated_sentences(views, life, lanes) if "passed it on" in one.text]
        assert told == [f"5 March 2031{mark}" for mark in days]


def test_a_day_on_which_a_number_was_given_is_told_as_read_where_its_record_reads_it() -> None:
    read = {"said_on": _FOURTH, "readings": ["said_on"], "note": "The text has a Tuesday."}
    views = _views(
        a=source(figure("toll", 19, said_by="council", **read)),
        b=source(figure("toll", 19, said_by="council"), denial("no", target=_TARGET, said_on=_SIXTH)),
    )
    life, lanes = _only(views)
    given, *_ = dated_sentences(views, life, lanes)
    assert given.when == "4 March 2031, as we read it"
    assert given.text == "Given on this day, as we read one of the 2 reports that name the Council."


def test_a_report_that_words_a_number_with_two_bounds_is_told_with_both() -> None:
    by = {"said_by": "council"}
    views = _views(
        a=source(figure("lead", "at least 19", where="lead", **by), figure("toll", "about 19", **by)),
        b=source(figure("toll", "at least 19", **by), denial("no", target={**_TARGET, **by}, said_on=_SIXTH)),
    )
    page = next(one for one in site(views.ledger, views.found, lambda _: None).pages if isinstance(one, LifePage))
    assert "Of these, 2 have at least 19 and 1 has about 19; one of them has more than one of these." in page.words
    assert {row.claim: row.beside for row in page.rows} == {"a#toll": "at least 19", "b#toll": ""}


def test_what_was_put_in_the_place_of_a_number_is_no_dispute_of_it() -> None:
    by = {"said_by": "office"}
    toll = figure("toll", 19, **by, said_on=_FOURTH)
    revised = {"kind": "revision", "target": _TARGET, "to": "now", "said_by": "council", "restated": "They took it."}
    now = figure("now", 9, said_by="council")
    views = _views(
        a=source(toll, now, {"id": "revised", **revised}),
        b=source(toll, denial("no", target={**_TARGET, **by}, said_by="council", said_on=_SIXTH)),
    )
    life = next(one for one in views.lives if one.id == "deaths-19")
    lanes = life_lanes(views, life)
    assert lanes.lanes[0].text == "Said to have given it, who disputed it, and what was put in its place"
    tones = {one.text: one.tone for one in lanes.lanes if one.kind is LaneKind.DENIAL}
    assert sorted(tones.values()) == [Tone.DENIAL, Tone.PLAIN]


def test_what_reports_call_those_counted_stands_once_above_a_drawing() -> None:
    found, certified = (figure("toll", 19, label=label) for label in ("bodies found", "certified"))
    (page,) = [
        one for one in made(a=source(found), b=source(certified), c=source(found)).pages if isinstance(one, LifePage)
    ]
    assert "more closely what it counts" in f"{page.caption} {page.more_words}"
    assert not page.heading


def test_what_a_report_calls_those_counted_is_no_quotation_where_only_notes_of_it_are_recorded() -> None:
    found, certified = (figure("toll", 19, label=label) for label in ("bodies found", "certified"))
    views = _views(a=source(found), b=source(certified), c=source(found))
    life, lanes = _only(views)
    assert of_reports(views, life, lanes) == (
        "3 reports tell more closely what it counts, in our words: bodies found (2) and certified (1)."
    )
    assert life_title(views, life, lanes) == "19 dead: bodies found or certified?"
    named = [figure("toll", 19, label=label) for label in ("Northerners", "Southerners")]
    views = _views(a=source(named[0]), b=source(named[1]), c=source(named[0]))
    assert life_title(views, *_only(views)) == "19 dead: Northerners or Southerners?"


def test_a_drawing_to_take_away_says_what_its_broken_line_means_and_no_whole_line_hides_that() -> None:
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH), published="2031-03-04"),
        b=source(denial("no", target={**_TARGET, "said_by": "office"}, said_by="council", said_on="2031-03-28")),
        c=source(figure("toll", 19), published=_FIFTH),
    )
    page = next(one for one in site(views.ledger, views.found, lambda _: None).pages if isinstance(one, LifePage))
    assert page.wide.cuts
    assert {one.at for one in page.wide.cuts}.isdisjoint(one.at for one in page.wide.days)
    assert "Behind a broken upright line" in " ".join(one.text for one in page.poster.words)
    # In the picture, too: of the ink of the axis there are many short pieces.
    pieces = [one for one in _shapes(page.poster) if one.ink == "ink-soft" and not one.is_closed]
    assert len(pieces) > 9 * len(page.wide.cuts)
    assert all(abs(one.corners[0][1] - one.corners[-1][1]) < 9 for one in pieces)


def test_a_report_that_is_only_inferred_to_have_a_number_through_somebody_tells_that_below_what_is_certain() -> None:
    toll = figure("toll", 19, said_on=_FOURTH)
    views = _views(
        a=source(toll, agency="wire", published=_FOURTH),
        b=source(toll, agency="wire", agency_basis="The page credits two.", publication="bulletin", title="B"),
        c=source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH), published=_SIXTH),
    )
    _, lanes = _only(views)
    told = [one.text for one in lanes.lanes]
    assert "through Wire" in told and "Gazette" in told and "Bulletin, through Wire (inferred)" in told


def test_what_was_put_in_the_place_of_a_number_has_not_the_colour_of_denials() -> None:
    number = [
        LifeLane("one", "They took it.", LaneKind.DENIAL, Tone.PLAIN),
        LifeLane("two", "They denied it.", LaneKind.DENIAL, Tone.DENIAL),
    ]
    assert [one.role for one in lane_picture(number, (), WIDE_LANES).words] == ["report", "denial"]


def test_of_several_who_had_given_a_number_by_its_first_day_it_is_open_who_was_first() -> None:
    by = {"published": _FOURTH}
    through = {"said_by": "office", "reported_by": ["wire"]}
    views = _views(
        a=source(figure("toll", 19, **through), **by),
        b=source(figure("toll", 19, **through), title="B", **by),
        c=source(figure("toll", 19, said_by="mission"), title="C", **by),
        d=source(denial("no", target=_TARGET, said_by="council", said_on=_SIXTH), published=_SIXTH),
    )
    given = given_first(views, *_only(views))
    assert given
    assert given.text == (
        "Who gave it first is not recorded. 3 reports have it as out by 4 March 2031: "
        "2 credit it to the Office, 2 of these through Wire; 1 credits it to the Mission."
    )
    assert given.cites == ("a#toll", "b#toll", "c#toll")


def test_of_the_reports_after_a_denial_those_with_a_number_of_the_past_are_counted_apart() -> None:
    denied = source(denial("no", target=_TARGET, said_by="council", said_on=_FIFTH), published=_FIFTH)
    now = {"published": _SIXTH}
    views = _views(
        a=source(figure("toll", 19), published=_FOURTH),
        b=denied,
        c=source(figure("toll", 19, told_as="earlier"), figure("now", 25), title="C", **now),
        d=source(figure("toll", 19, told_as="earlier"), figure("now", 26), title="D", **now),
    )
    life, lanes = _only(views)
    assert "2 appeared after it, with the number as of the past" in of_reports(views, life, lanes)


def test_the_days_after_a_break_are_those_after_the_last_day_on_which_much_lies() -> None:
    fourth = date(2031, 3, 4)
    days = [fourth + timedelta(days=one) for one in (0, 1, 0, 1, 0, 1, 1, 2, 20)]
    assert life_time(days, 0, 100, Cutting(10, least=20)).stretches[0].last == date(2031, 3, 6)


def test_what_a_speaker_said_on_a_day_not_recorded_is_not_told_as_of_the_day_before_it() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    fields = {"target": target, "said_by": "office"}
    given = source(figure("toll", 9, said_on="2031-03-04"), published="2031-03-04")
    first = denial("first", **fields, said_on="2031-03-05")
    later = denial("later", **fields, disputes="attribution", said_on="2031-03-06")
    undated = denial("undated", **fields, disputes="publication")
    said = made(a=given, b=source(first, later, published="2031-03-06"), c=source(undated))
    (page,) = pages_of(said, LifePage)
    row = next(one for one in page.dated if "denied the number" in one.text)
    further = "denied having given it ({}) and called the publication of it an error ({})"
    assert row.text == f"The Office denied the number, {further.format('6 March 2031', 'day not recorded')}."
    drawn = markdown(page.path, said).partition("<svg")[2].partition("</svg>")[0]
    words = " ".join(re.sub(r"<[^>]+>", " ", drawn).split())
    assert f"denied the number, {further.format('6 Mar', '4 Mar or later')}" in words
