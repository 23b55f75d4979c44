"""What a lead may not leave out: what came before, when a number was first denied, and what else is well borne."""

import re
from typing import Any

import pytest

from generator.ledger.ledger import ledger
from generator.site.site import Site
from tests.fictional_pages import lead_in, markdown, words_of_lead
from tests.made_when_asked import when_asked
from tests.small_records import REGISTRIES, SOURCE, figure, made, source
from tests.stage import Stage

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def test_a_lower_figure_of_another_giver_hides_nothing_of_what_came_before() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "20", said_on=FOURTH)),
            b=source(figure("toll", "30", said_on=SIXTH)),
            c=source(figure("toll", "5", said_by="harbour", told_as="earlier")),
        )
    )
    assert "The Harbour gave a lower figure, 5" in lead
    assert "Before that the Office had given 20 on 4 March 2031." in lead
    assert lead.index("Before that") < lead.index("a lower figure")


def _denial(name: str, **fields: Any) -> dict[str, Any]:
    told = {"kind": "denial", "said_by": "harbour", "disputes": "attribution", "restated": "They had not given it."}
    return {"id": name, **told, "target": {"metric": "deaths", "count": "20"}, **fields}


def test_a_denial_is_told_by_the_first_day_by_which_a_record_shows_it() -> None:
    said = made(
        a=source(figure("toll", "20", said_by="harbour", said_on=FOURTH)),
        b=source(_denial("not-ours"), published=SIXTH),
        c=source(_denial("denied", disputes="unclear"), published=FOURTH),
        d=source(figure("toll", "10", said_by="quarter", said_on=FIFTH)),
    )
    lead = lead_in(said)
    assert "The 20 of 4 March 2031 credited to the Harbour was disputed by it the same day and disowned." in lead
    assert "no later than 6 March 2031" not in lead


def test_what_became_of_a_figure_is_told_before_that_its_publication_was_called_wrong() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "20", said_by="harbour", said_on=FOURTH)),
            b=source(_denial("error", said_by="authorities", disputes="publication"), published=FOURTH),
            c=source(_denial("not-ours"), published=FIFTH),
            d=source(_denial("untrue", said_by="office", disputes="figure", said_on=FIFTH)),
            e=source(_denial("back", kind="retraction", said_by="office", disputes="figure"), published=SIXTH),
            f=source(figure("toll", "10", said_by="quarter", said_on=SIXTH)),
        )
    )
    assert "denied by the Office on 5 March 2031 and taken back (according to one report)" in lead
    assert "in error" not in lead


def test_one_number_of_one_denial_is_no_second_matter_where_a_report_calls_those_counted_otherwise() -> None:
    counted = source(
        figure("toll", "20", said_by="harbour", group="nurses"), _denial("again", disputes="figure"), published=SIXTH
    )
    lead = lead_in(
        made(
            a=source(figure("toll", "20", said_by="harbour", said_on=FOURTH)),
            b=source(_denial("not-ours"), published=FOURTH),
            c=counted,
            d=source(figure("toll", "10", said_by="quarter", said_on=FIFTH)),
        )
    )
    assert lead.count("The 20") == 1


def test_what_holds_at_a_moment_is_told_by_its_highest_day_and_then_by_the_last() -> None:
    def of(count: str, day: str) -> dict[str, Any]:
        return source(figure("in", count, metric="sheltered", said_on=day))

    site = made(a=of("80", FOURTH), b=of("719", FIFTH), c=of("6", SIXTH))
    lead = lead_in(site, "sheltered")
    assert lead.index("at 719 on 5 March 2031") < lead.index("at 6 on 6 March 2031")
    assert "719" in _row(site, "sheltered")


def test_a_count_that_fell_is_told_with_what_it_had_been() -> None:
    lead = lead_in(
        made(a=source(figure("toll", "241", said_on=FOURTH)), b=source(figure("toll", "238", said_on=SIXTH)))
    )
    assert "Before that the Office had given 241 on 4 March 2031." in lead.split("Basis:")[0]


@pytest.mark.parametrize(("fields", "is_told"), [({}, True), ({"said_on": SIXTH}, False), ({"count": "31"}, False)])
def test_that_another_body_had_given_a_number_before_is_told(fields: dict[str, str], is_told: bool) -> None:
    before = {"said_by": "harbour", "said_on": FOURTH} | fields
    lead = lead_in(
        made(
            a=source(figure("toll", "30", said_on=SIXTH)),
            b=source(figure("toll", "20", said_on=FIFTH)),
            c=source(figure("theirs", before.pop("count", "30"), **before)),
        )
    )
    assert ("The Harbour had given the same number before (4 March 2031)." in lead) is is_told
    assert "30 on 6 March 2031" in lead


@pytest.mark.parametrize("sources", [1, 2])
def test_beside_a_figure_of_one_unchecked_source_stands_the_last_that_several_have(sources: int) -> None:
    early = {f"s{n}": source(figure("toll", "99", said_on=FIFTH, said_by="harbour")) for n in range(sources)}
    lead = lead_in(made(**early, z=source(figure("toll", "more than 120", said_on=SIXTH))))
    assert ("the Harbour had given 99 on 5 March 2031" in lead.split("Basis:")[0]) is (sources > 1)
    assert lead.count("99 on 5 March 2031") == 1


def _row(site: Site, metric: str) -> str:
    index = markdown("metrics/index.md", site)
    return next(line for line in index.splitlines() if f"({metric}.md" in line or f"/{metric}.md" in line)


def test_a_number_for_which_nobody_answers_has_not_the_rank_of_one_that_somebody_gave() -> None:
    own = source(figure("own", "200", said_by="article", said_on=FIFTH), publication="wire")
    page = markdown("metrics/deaths.md", made(a=own, b=source(figure("toll", "225", said_on=SIXTH))))
    page = page.partition('class="ladder"')[2]
    rungs = {one: page.index(f">{one}</strong>") for one in ("200", "225")}
    assert "rung-value--unnamed" in page[rungs["200"] - 90 : rungs["200"]]
    assert "chip--standing" not in page[rungs["200"] :].partition("rung-day")[0]
    assert "rung-value--unnamed" not in page[rungs["225"] - 90 : rungs["225"]]
    assert "chip--standing" in page[rungs["225"] :].partition("rung-day")[0]


@pytest.mark.parametrize(("metric", "is_told"), [("ill", True), ("cost", False)])
def test_a_number_is_no_other_thing_s_where_that_comes_in_other_units(metric: str, is_told: bool) -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "300", said_on=FOURTH)),
            b=source(figure("own", "166", said_by="unstated"), published=SIXTH),
            c=source(figure("other", "166", metric=metric, said_on=FIFTH)),
        )
    )
    assert "166" in lead
    assert ("also reported as" in lead) is is_told


def test_where_nobody_gives_a_number_it_is_told_what_was_said() -> None:
    said = figure("none", "not given", restated="The Office said that some had died, and gave no number.")
    lead = lead_in(made(a=source(said, published=FIFTH)))
    assert "The Office said that some had died, and gave no number (said by 5 March 2031)." in lead


@pytest.mark.parametrize("is_long", [False, True])
def test_what_was_said_of_a_figure_stands_in_lines_where_it_is_more_than_a_paragraph(is_long: bool) -> None:
    speakers = ["office", "council", "mission"] if is_long else ["office"]
    about = [
        {"id": one, "kind": "statement", "said_by": one, "about": "toll", "restated": f"It was said by way of {one}."}
        for one in speakers
    ]
    later = {"b": source(figure("toll", "20", said_by="unstated"), published="2031-06")} if is_long else {}
    page = markdown("metrics/deaths.md", made(a=source(figure("toll", "20", said_on=FOURTH), *about), **later))
    opening = page.split('<p class="definition"')[0]
    lines = re.findall(r"- <span class=\"answer-words\">(.*?)</span>", opening)
    block = re.search(r'<p class="answer answer--others" markdown>(.*?)</p>', opening, re.DOTALL)
    assert block and bool(lines) is is_long
    assert len(re.findall(r"by way of", " ".join([block[1], *lines]))) == len(speakers)
    assert block[1].count(". ") <= 2


@pytest.mark.parametrize("reports", [1, 2])
def test_a_contested_number_of_one_report_is_told_with_what_others_have_it_as(reports: int) -> None:
    others = {f"c{n}": source(figure("other", "12,000", metric="ill", said_on=FIFTH)) for n in range(reports)}
    struck = source(
        figure("toll", "12,000", said_on=FIFTH),
        _denial("untrue", said_by="council", disputes="figure", target={"metric": "deaths", "count": "12,000"}),
    )
    lead = lead_in(made(a=struck, **others)).split("Basis:")[0]
    told = "Another report has" if reports == 1 else "Other reports have"
    assert f"{told} the 12,000 as: ill." in lead


def test_a_part_that_is_more_than_the_whole_stands_beside_that() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "1", said_by="mission", said_on=FIFTH)),
            b=source(figure("nurses", "35", said_by="unstated", group="nurses"), published=SIXTH),
        )
    )
    assert "at 1 on 5 March 2031. A report for which no speaker is recorded has 35 (nurses" in lead.split("Basis:")[0]
    assert lead.count("has 35") == 1


@pytest.mark.parametrize("metric", ["ill", "cost"])
def test_that_other_reports_have_a_number_as_something_else_is_counted_over_all_of_them(metric: str) -> None:
    def dispatch(said_by: str, *beside: dict[str, Any]) -> dict[str, Any]:
        return source(figure("other", "4,578", metric=metric, said_by=said_by), *beside, published=FIFTH)

    lead = lead_in(
        made(
            a=source(figure("toll", "4,353"), published=FIFTH),
            b=source(figure("toll", "4,578"), published=FIFTH),
            c=dispatch("office", figure("toll", "4,353")),
            d=dispatch("unstated", figure("toll", "4,353", said_by="unstated")),
            e=dispatch("unstated"),
        )
    )
    assert ("the 4,578 as" in lead) is (metric == "ill")
    assert ("Other reports have the 4,578 as: ill; 2 of them also have the 4,353." in lead) is (metric == "ill")


def test_that_a_number_is_a_declared_sum_with_the_figure_that_leads_is_told_where_other_reports_have_it_so() -> None:
    victims = {**REGISTRIES["metrics"]["ill"], "name": "Victims", "counted": "victims", "sums": [["deaths", "hurt"]]}
    hurt = {**REGISTRIES["metrics"]["deaths"], "name": "Hurt", "counted": "hurt"}
    stage = Stage({**REGISTRIES, "metrics": {**REGISTRIES["metrics"], "victims": victims, "hurt": hurt}})

    def lead(dead: int) -> str:
        dispatch = [
            figure(name, count, metric=name, **({"label": "registered"} if name == "victims" else {}))
            for name, count in (("deaths", dead), ("hurt", "4,353"), ("victims", "4,578"))
        ]
        told = {
            "a": source(figure("hurt", "4,353", metric="hurt"), published=FIFTH),
            "b": source(figure("hurt", "4,578", metric="hurt"), published=FIFTH),
            "c": source(*dispatch, published=FIFTH),
        }
        said = when_asked(ledger(stage.corpus({name: {**SOURCE, **one} for name, one in told.items()})))
        return words_of_lead(markdown("metrics/hurt.md", said))

    assert "225 dead and 4,353 hurt make the 4,578: that is our arithmetic." in lead(225)
    assert "our arithmetic" not in lead(226)
