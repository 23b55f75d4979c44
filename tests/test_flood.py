"""A second real event, of another kind than the first: the flood of Derna in September 2023, recorded from notes."""

import json
import re
from collections.abc import Mapping

from generator.ledger.independent import has_general, independent
from generator.ledger.status import Reason
from generator.reading.checks import check
from generator.reading.load import load
from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import words_of_lead
from tests.made_when_asked import pages_of
from tests.project import ROOT
from tests.records import FLOOD, book_of, files_of, site_of


def test_its_records_have_no_problem() -> None:
    corpus, problems = load(ROOT / FLOOD)
    assert corpus and not problems
    assert check(corpus) == []
    assert len(corpus.sources) == 20


def test_it_makes_a_whole_site() -> None:
    made = files_of(FLOOD)
    page = made["metrics/deaths.md"]
    assert isinstance(page, str)
    # What the government in the east last gave is not known: one of its figures has no day.
    lead = page.split('<p class="definition"')[0]
    assert all(value in lead for value in ("3,875", "more than 5,200", "11,300", "26,000"))
    assert " last put " not in lead


def _lead(made: Mapping[str, object], metric: str) -> str:
    """The words of the lead of a metric's page, without marks and links."""
    return words_of_lead(str(made[f"metrics/{metric}.md"]))


def _rival(lead: str, figure: str) -> str:
    """The row of a figure in the table of a lead; with it what it counts, where that is told there."""
    return next(line for line in lead.splitlines() if line.startswith("|") and f"| {figure} {{" in line)


def test_its_leads_hide_nothing_that_may_be_later_or_larger() -> None:
    made = files_of(FLOOD)
    deaths = _lead(made, "deaths")
    # The rounding of an address is no figure of its own, and who stands furthest outside is named.
    assert "11,000 (by 30 September 2023)" not in deaths
    assert "3,875 on 25 September 2023" in deaths and "by 16 September 2023" in _rival(deaths, "more than 26,000")
    # Nor is what reports without a speaker have for wider places, nor a bound that the first figure meets: that may be
    # disputed.
    assert "Everyone, the east of Libya" in _rival(deaths, "6,000") and "14,000 to 24,000" in deaths
    assert "Called confirmed." in _rival(deaths, "more than 5,951")
    # What had been put is not told as what the report has now.
    assert "day not stated The source gives it as an earlier figure." in _rival(deaths, "between 5,000 and 11,000")
    # General words name no speaker: they are not counted, and not passed over either.
    assert "Libyan health authorities" in _rival(deaths, "at least 5,500")
    # Nor is who may only pass on the number of another.
    assert "at least 4 independent speakers are credited" in deaths
    # A mere bound is no less somebody's figure.
    assert "Ambulance service spokesman Osama Ali" in _rival(deaths, "at least 2,300")
    assert "about 17,000 (by 16 September 2023), the place not stated." in _lead(made, "buried")
    assert "more than 43,000 (by 30 September 2023), the place not stated." in _lead(made, "displaced")
    missing = _lead(made, "missing")
    assert "September 2023, day not stated" in missing and "Everyone, place not stated" in missing
    # The same speaker's larger figure of the same text, for what takes in more, stands beside it.
    assert "Everyone, Derna and other flooded areas" in _rival(missing, "about 20,000")
    # Where other reports of a number state the place, it is not told as if nobody had.
    assert "Everyone, the northeast of Libya" in missing and "Everyone, the northeast of Libya" in deaths
    # What may be later than a figure that is told stands beside it; so does a bound beyond its speaker's others.
    assert "day not stated" in _rival(deaths, "3,166")
    assert "by 18 September 2023" in _rival(deaths, "more than 11,000")
    assert "day not stated" in _rival(deaths, "more than 7,000")
    # What is said against the number itself, and what took its place, is no less than that somebody had not given it.
    assert deaths.count("Tawfiq Shukri deny the 11,300 itself") == 1
    assert "Reports have Tawfiq Shukri deny the 11,300 itself (17 September 2023)." in deaths
    assert "humanitarian affairs replace the 11,300 with 3,958 dead in the northeast of Libya (day not" in deaths
    # What is estimated or not final is told as that.
    assert "Called estimated." in _rival(deaths, "14,000 to 24,000") and "Called not final." in _rival(deaths, "6,000")
    assert "13 August 2025 (described as missing registered)." in _lead(made, "missing-reported")


def test_a_lead_gives_no_place_to_a_figure_for_which_none_is_recorded() -> None:
    made = files_of(FLOOD)
    for metric in ("bodies-at-sea", "blood-samples", "bodies-found", "pulled-out", "diarrhoea-cases"):
        assert "put" in _lead(made, metric) or "spoke of" in _lead(made, metric)
        assert " in Derna" not in _lead(made, metric), metric
    assert " in Derna" in _lead(made, "missing-reported")
    # The bodies were found on one day, which the record has not; they are not all until the end of the month.
    assert "bodies found (September 2023, day not stated). The dates that this covers are not recorded." in _lead(
        made, "bodies-found"
    )


def test_a_part_is_told_as_its_source_has_it_with_what_its_body_had_elsewhere() -> None:
    made = files_of(FLOOD)
    # He said that 80 of 145 were identified as Egyptians; his body had told of 145 Egyptians, which are no part of 145.
    lead = _lead(made, "bodies-at-tobruk")
    assert "Of the 145: 80 (Egyptians identified, partly in doubt).\n" in lead
    assert "coastal security put the number of bodies received in Tobruk (Egyptians) at 145" in lead


def test_general_words_and_those_who_passed_a_figure_on_have_not_counted() -> None:
    book = book_of(FLOOD)
    deaths = [one for one in book.figures if one.scope.metric == "deaths" and one.scope.place == ("derna",)]
    assert {"health-authorities", "eastern-government"} <= {one.voice for one in deaths}
    counted = independent(book, deaths)
    assert has_general(book, deaths)
    assert "eastern-government" in counted and not {"health-authorities", "united-nations"} & counted


def test_what_is_inferred_of_a_denial_is_told_as_possible() -> None:
    book = book_of(FLOOD)
    disowned = {
        str(one.scope.metric): {each.reason for each in book.standings[one.id].all}
        for one in book.assertions
        if any(claim.source_id.startswith("lbc-afp") for claim in one.claims)
    }
    # The office that had passed it on put another number in its place, which takes back nothing of the Red Crescent.
    assert disowned["deaths"] == {Reason.ATTRIBUTION_DENIED, Reason.REVISED_BY_OTHERS}
    assert disowned["missing"] == {Reason.POSSIBLY_DENIED}, "the words of the denial name the dead only"


def test_a_denial_that_may_be_of_another_figure_stands_beside_that() -> None:
    made = files_of(FLOOD)
    open_still = (
        "Tawfiq Shukri denied on 17 September 2023 that the Libyan Red Crescent had given 11,300 dead; whether that "
        "took in this figure is not"
    )
    assert open_still in _lead(made, "missing")
    # The lead tells the denial with the number that it names.
    assert open_still not in _lead(made, "deaths")
    assert "possibly disputed" in str(made["index.md"])
    assert "(that it was theirs), perhaps also 10,100 missing" in str(made["actors/tawfiq-shukri.md"])


def test_a_figure_told_of_several_sources_says_what_some_leave_open() -> None:
    made = files_of(FLOOD)
    ladder, story = str(made["metrics/deaths.md"]), str(made["figures/deaths-11300.md"])
    # One text has the northeast and no day, another the day and no place.
    apart = "In 2 sources the place is not stated. Without a place it was given by 16 September 2023, as we read it."
    assert apart in ladder
    # The fourth source of the credited figure has no day.
    assert "one speaker. In one source the place is not stated. One source may be of another day." in story


def test_a_story_tells_a_denial_and_a_revision_of_its_number_that_change_no_figure() -> None:
    made = files_of(FLOOD)
    story = str(made["figures/deaths-11300.md"])
    assert "denied that the dead had reached 11,300" in story
    assert "now 3,958 dead in the northeast of Libya: The office put the new figures" in story
    # The rung leads there, as its own remarks tell the milder denial alone.
    assert "[What was said against it](../figures/deaths-11300.md)" in str(made["metrics/deaths.md"])


def test_a_day_lists_a_figure_that_may_be_of_it_once_and_of_what_is_open_for_longer_that_of_its_reports() -> None:
    made = files_of(FLOOD)
    listed = str(made["days/2023-09-14.md"]).partition("## What may have been said")[2].partition("\n## ")[0]
    # "About 11,300" in one text and 11,300 in others are one statement that the Red Crescent is credited with.
    assert listed.count("11,300**") == 1
    # Of what is open for longer only that is listed which a report of the day gives.
    late = str(made["days/2023-09-18.md"]).partition("## What may have been said")[2].partition("\n## ")[0]
    listed_late = [line for line in late.splitlines() if line.startswith("- ")]
    assert listed_late and all("Kashf Media, 18 September 2023" in line for line in listed_late)


def test_home_counts_all_sources_and_all_others_that_have_a_figure_of_the_leading_scope() -> None:
    home = str(files_of(FLOOD)["index.md"])
    # An address that puts a number in Derna is one, be it lent from the northeast.
    assert "10 sources have figures for this" in home
    beside = "more than 26,000 (Mohamed al-Lafi, by 16 September 2023) and 3,958 (the United Nations, day not stated)"
    rows = {str(page.path): page.row for page in pages_of(site_of(FLOOD), MetricPage)}
    row = rows["metrics/deaths.md"]
    assert row.others.words == beside
    # Among those that may be as late are at least 2,300 and at least 5,500, that hold wherever the leading figure does.
    assert row.as_late.values == "more than 5,200, at least 2,300, 4,540 and at least 5,500"
    assert "at least 5,500 (Libyan health authorities, told as an earlier figure, Sept" in row.as_late.words
    assert "; [other figures are given](metrics/deaths.md)" in home
    # Nor does the lead leave out who stands furthest from it.
    lead = re.sub(r"<sup.*?</sup>", "", home.partition("## What this is")[0])
    others = lead.partition("Others are credited with:</p>\n\n")[2].partition("\n\n")[0]
    assert others.splitlines() == [
        "- at least 2,300 (the Tripoli government’s ambulance service, September 2023, day not stated)",
        "- 4,029 (the Libyan National Army, without Egyptians whose bodies were handed to Egypt, as of "
        "24 September 2023)",
        "- 4,540 (Libya’s prosecutor general, day not stated)",
        "- at least 5,500 (Libyan health authorities, told as an earlier figure, September 2023, day not stated)",
        "- more than 26,000 (Derna’s lawyers’ association, by 16 September 2023)",
    ]
    # What leaves its place open is told as that.
    assert row.nameless.words.startswith("between 5,000 and 11,000 (place not stated, ")
    assert rows["metrics/displaced.md"].also.words.startswith("more than 43,000 (place not stated, ")
    assert "about 17,000 (Mohamed al-Lafi, place not stated, " in rows["metrics/buried.md"].also.words


def test_the_data_tell_whom_the_words_of_a_claim_do_not_name() -> None:
    rows = {row["id"]: row for row in json.loads(files_of(FLOOD)["data/claims.json"])}
    address = rows["rtl-ocha-11300-minister-3252#address-deaths"]
    assert address["inferred"] == ["libyan-red-crescent", "ocha"]
    assert rows["rtl-ocha-11300-minister-3252#deaths-derna"]["inferred"] == []


def test_a_chart_says_of_a_figure_that_was_disowned_no_more_than_that() -> None:
    made = files_of(FLOOD)
    assert "11,300, disowned" in str(made["metrics/deaths.md"])


def test_a_chart_draws_a_bound_beyond_all_numbers_and_cuts_no_value() -> None:
    made = files_of(FLOOD)
    _, wide, narrow = str(made["metrics/deaths.md"]).partition("</figcaption>")[0].split("<svg")
    assert all("more than 26,000</tspan>" in one for one in (wide, narrow))
    # Every mark has its words, a possibly denied one what may be against it, a denial what it is of.
    for one in (wide, narrow):
        assert "more than 5,200</tspan>" in one and ">3,840</tspan>" in one and "…" not in one
        assert "11,300, disowned</tspan>" in one and "11,300: disowned</tspan>" in one


def test_a_chart_tells_its_course_in_words_and_its_caption_in_few() -> None:
    pages = [str(text) for path, text in files_of(FLOOD).items() if path.startswith("metrics/")]
    captions = [part.partition("</figcaption>")[0] for page in pages for part in page.split("<figcaption>")[1:]]
    assert captions and max(len(caption.split()) for caption in captions) <= 40
    deaths = str(files_of(FLOOD)["metrics/deaths.md"])
    told = deaths.partition('-wide-desc">')[2].partition("</desc>")[0]
    assert "Libyan Red Crescent: 11,300, disowned (given by 16 September 2023, as we read it)" in told
    assert "Lawyers' association of Derna: more than 26,000 (by 16 September 2023)." in told


def test_own_words_are_signed_as_inferred_and_of_another_place_with_whom_they_name() -> None:
    made = files_of(FLOOD)
    # One address names nobody, another somebody else than its text does.
    named = _row(str(made["sources/africanmanager-3845-registered-only.md"]), "The words of the web address")
    assert "Mohamed Eljarh](../actors/mohamed-eljarh.md) (inferred)" in named
    rtl = str(made["sources/rtl-ocha-11300-minister-3252.md"])
    address = _row(rtl, "The words of the web address gave 11,300")
    assert "[United Nations](../actors/united-nations.md) (in the text: [Libyan Red Crescent]" in address
    # Of Derna, of which the text has no such number, nobody but the United Nations is named, who counted nothing.
    observer = _row(str(made["sources/libyaobserver-ocha-down-to-3958.md"]), "The words of the web address gave 3,958")
    assert "[United Nations]" in observer and "World Health Organization" not in observer
    (passed_on,) = [line for line in str(made["actors/ocha.md"]).splitlines() if ">[3,958](" in line]
    assert "everyone, the northeast of Libya" in passed_on
    row = next(one for one in _claims(made) if one["id"] == "libyaobserver-ocha-down-to-3958#address-deaths-derna")
    assert (row["voice"], row["reported_by"]) == (None, ["libya-observer"])
    assert "its text has 3,958 dead in the northeast of Libya, from the World Health Organization" in str(
        row["safe_sentence"]
    )


def test_a_number_put_in_another_place_is_no_telling_of_the_figure_of_its_text() -> None:
    made = files_of(FLOOD)
    deaths = str(made["metrics/deaths.md"])
    ladder = deaths.partition("## How the figure moved")[2].partition('<div class="ladder"')[2]
    derna = ladder.partition("<summary")[0]
    assert ">3,958<" in derna and "[United Nations]" in derna
    passed = (
        str(made["figures/deaths-3958.md"]).partition("Every report: the 3 as a table")[2].partition("</details>")[0]
    )
    assert passed and "#c-address-deaths-derna" not in passed
    address = "libyaobserver-ocha-down-to-3958#address-deaths-derna"
    rows = [one for one in json.loads(str(made["data/assertions.json"])) if address in one["claims"]]
    assert [(one["claims"], one["voice"], one["place"]) for one in rows] == [([address], None, ["derna"])]
    own, _, named = str(made["actors/united-nations.md"]).partition(
        "## Named for figures that their texts give to others"
    )
    assert "3,958**" not in own and ">3,958<" not in own
    assert re.search(r"\*\*3,958\*\*\{[^}]*\} \(everyone, Derna\)", named)


def _row(page: str, words: str) -> str:
    """The line with some words where a source's page tells its claims, or an actor's its figures."""
    return next(
        line for line in page.splitlines() if words in line and line.startswith(("<span", "**", "| <span", "| **"))
    )


def _claims(made: Mapping[str, object]) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(str(made["data/claims.json"]))
    return rows


def test_what_may_have_been_denied_is_marked_so_in_a_list_too() -> None:
    made = files_of(FLOOD)
    (missing,) = [line for line in str(made["actors/afp.md"]).splitlines() if "**10,100**" in line]
    assert "possibly disputed" in missing
    # It stands with the figure of another day, and its own text allows this one, too.
    listed = str(made["days/2023-09-16.md"]).partition("## What may have been said")[2].partition("\n## ")[0]
    (of_day,) = [line for line in listed.splitlines() if "**10,100**" in line]
    assert "**11,300**" in listed and "possibly disputed" in of_day
    # No number of an address that the denial cannot have meant: the outlet's is counted as the figure of the text.
    lines = str(made["actors/kristeligt-dagblad.md"]).splitlines()
    assert any(">[at least 11,300](" in line for line in lines)
    assert not any(">[at least 11,000](" in line for line in lines)


def test_what_is_read_of_a_day_is_marked_wherever_one_text_gives_it() -> None:
    said = {str(claim["id"]): claim for claim in _claims(files_of(FLOOD))}
    one, other = (said[f"rtl-ocha-11300-minister-3252#{name}"] for name in ("deaths-who", "missing-who"))
    assert one["readings"] == other["readings"] == ["said_on"]


def test_an_open_figure_of_a_body_stands_on_no_ladder_of_another_place() -> None:
    page = str(files_of(FLOOD)["actors/eastern-government.md"])
    # Its ministry gave 3,166 for the east, so that the figure of the body is not that of Derna.
    assert ": everyone, Derna" in _row(page, ">more than 5,200</span>")
    assert ": everyone, place not stated" in _row(page, ">3,166</span>")


def test_each_disagreement_stands_where_a_reader_looks_for_it() -> None:
    made = files_of(FLOOD)
    _, _, disputes = str(made["index.md"]).partition("## What is in dispute")
    disputes, _, rest = disputes.partition("## Figures by topic")
    assert "Mohamed al-Lafi reported more than 26,000 dead in Derna and Mohamed Eljarh 3,875." in disputes
    assert (
        "which had not given it, Tawfiq Shukri said; the number itself was denied, too](figures/deaths-11300.md)"
        in disputes
    )
    assert "The spokesman of the Libyan Red Crescent denied that it had reported such numbers ([LBCI" in disputes
    assert rest and "[findings (8)](findings.md)" in disputes
    # A page whose only finding is told aside elsewhere tells it.
    tobruk = str(made["metrics/bodies-at-tobruk.md"])
    assert (
        "145 bodies received in Tobruk as the total (Al-Rai) and for Egyptians" in tobruk
        and "among [all findings]" not in tobruk
    )
    # Who put one figure in the place of another is in the finding, though both are somebody else's.
    put, place = "replaced 11,300 dead (in Derna, as LBCI has it)", "with 3,958 dead in the northeast of Libya"
    befell = "credited to the Libyan Red Crescent and disowned by Libyan Red Crescent spokesman Tawfiq Shukri"
    assert f"{put}, {befell}, {place}" in str(made["findings.md"])
    # Of a denial of the number itself is told beside that of having given it.
    assert "Tawfiq Shukri denied the number itself" in str(made["findings.md"])
    assert "](../findings.md#" in str(made["actors/ocha.md"]).partition("## Findings")[2]


def test_what_one_speaker_said_on_a_day_is_not_of_that_day_for_whom_others_credit_with_it() -> None:
    made = files_of(FLOOD)
    ladder, _, routes = str(made["metrics/missing.md"]).partition("## Through whom")
    # She gave it on 14 September; the office told of the Red Crescent two days later, and not when that had given it.
    assert "; also [Libyan Red Crescent](../actors/libyan-red-crescent.md) (on or before 16 September 2023)" in ladder
    assert "4 sources, 1 speaker. In one source the place is not stated. <span" in routes
    assert ' title="3 sources may be of another day.">(3 perhaps of another day)</span>' in routes
    hers, _, theirs = routes.partition("- also [Libyan Red Crescent]")
    assert "kristeligt-dagblad" in hers and "lbc-afp" in theirs and "lbc-afp" not in hers


def test_whether_a_sub_group_is_counted_is_told_as_open() -> None:
    made = files_of(FLOOD)
    _, _, mukhaili = str(made["metrics/deaths.md"]).partition("| Everyone, Mukhaili |")
    assert "Whether foreigners are counted is not clear." in mukhaili.partition("\n")[0]
    sentences = {str(row["id"]): str(row["safe_sentence"]) for row in _claims(made)}
    told = sentences["rassd-anadolu-2090-buried-by-town#deaths-mukhaili"]
    assert "the dead in Mukhaili at 6; whether foreigners are counted is not clear" in told
    rassd = _row(str(made["sources/rassd-anadolu-2090-buried-by-town.md"]), "He put the dead of Mukhaili")
    assert "whether with foreigners is not clear" in rassd
    # What an address rounds is not what a denial may be of, but what its text has.
    rounded = sentences["kristeligt-dagblad-ap-11300-two-speakers#address-deaths-derna"]
    assert "its text has at least 11,300" in rounded and "Tawfiq Shukri denied the 11,300 itself" in rounded


def test_a_revision_by_others_is_told_as_that_and_not_as_disputed() -> None:
    made = files_of(FLOOD)
    page = str(made["actors/libyan-red-crescent.md"])
    revised = page.partition("## Attributed to them and revised by others")[2].partition("\n## ")[0]
    assert "of 11,300 dead, attributed to the Libyan Red Crescent; now 3,958" in revised
    assert "## Attributed to them and disputed" not in page


def test_what_two_copies_tell_in_the_same_words_is_told_once_with_both() -> None:
    made = files_of(FLOOD)
    words, source = "The spokesman said that such", "#c-families)"
    (told,) = [line for line in str(made["days/2023-09-17.md"]).splitlines() if line.startswith(f"- {words}")]
    assert told.count(source) == 2
    for page in ("actors/tawfiq-shukri.md", "actors/libyan-red-crescent.md"):
        (told,) = [line for line in str(made[page]).splitlines() if f'<span class="said-one">{words}' in line]
        assert told.count(source) == 2, page
    # The denials of the number and of having given it, and the statement, each in two copies.
    (row,) = [line for line in str(made["days/index.md"]).splitlines() if "[17 September 2023]" in line]
    assert row.count("chip--denial") == 2 and row.count("unsettled the families") == 1


def test_speakers_are_counted_as_the_list_of_actors_parts_them() -> None:
    made = files_of(FLOOD)
    # Nothing tells that the offices of the state of Libya are one speaker, nor that they are several.
    assert "Those whom we list under one body count as one speaker." in str(made["metrics/deaths.md"])
    assert "independent speakers (those whom we list under one body count as one)" in str(made["index.md"])
    assert "offices of one state" not in str(made["method.md"])


def test_an_open_place_of_an_actor_stands_by_itself() -> None:
    page = str(files_of(FLOOD)["actors/eastern-interior-ministry.md"])
    assert ": everyone, Susa;" in _row(page, ">4</span>")
    assert ": everyone, place not stated" in _row(page, ">more than 2,400</span>")


def test_what_describes_a_text_is_cited_as_no_title() -> None:
    made = files_of(FLOOD)
    page = str(made["sources/libyaobserver-ocha-down-to-3958.md"])
    named = "Title not recorded; about: the United Nations lower their toll of the flood from 11,300 to 3,958"
    assert f">{named}. The Libya Observer." in page and "“Untitled" not in page
    feed = str(made["data/changes.atom"])
    assert "Recorded from LBCI, 17 September 2023: " in feed and "from “LBCI" not in feed


def test_the_table_of_a_chart_marks_what_may_have_been_denied() -> None:
    made = files_of(FLOOD)
    _, _, after = str(made["metrics/deaths.md"]).partition("The figures of the chart as a table")
    rows = [line for line in after.partition("</details>")[0].splitlines() if "| 11,300 |" in line]
    assert rows and all("| attribution denied" in row or "| disowned |" in row for row in rows)
    _, _, after = str(made["index.md"]).partition("The same in words")
    assert (
        "10,100 missing, possibly disputed (given 14 September 2023, as we read it)" in after.partition("</details>")[0]
    )


def test_a_leading_figure_that_may_be_disputed_is_marked_and_the_denial_is_told_next() -> None:
    lead = str(files_of(FLOOD)["metrics/missing.md"]).split('<p class="answer')[1]
    figure, behind = lead.split("</strong>", 1)
    assert figure.endswith('<strong class="answer-value answer-value--disputed-perhaps">10,100')
    assert '<span class="chip chip--disputed-perhaps">' in behind


def test_every_dispute_on_the_home_page_leads_to_the_life_of_its_number() -> None:
    made = files_of(FLOOD)
    disputes = str(made["index.md"]).split('<div class="disputes', 1)[1].split("</div>", 1)[0]
    found = re.findall(r'<span class="(?:finding|dispute)-life">\[[^\]]*\]\((figures/[^)]*)\)', disputes)
    assert found
    assert all(path in made for path in found)


def test_home_says_of_which_metrics_it_does_not_draw_all_figures() -> None:
    home = str(files_of(FLOOD)["index.md"])
    # Among them are those that the mayor called possible.
    assert "Further figures of Deaths, Missing and Burials are not drawn." in home
