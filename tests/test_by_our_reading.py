"""What no source says of a figure, but our reading of the records, and what was not denied of it: told as that."""

import re
from typing import Any

import pytest

from generator.exports.rows import rows
from generator.ledger.status import Status
from generator.rules import findings
from generator.rules.denial.besides import sides_of
from generator.rules.phrases import Phrases
from generator.site.nights.as_of import as_of_nights
from generator.site.nights.compared import courses
from generator.site.pages.day.page import DayPage
from generator.site.pages.life.page import LifePage
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import book, denial, figure, made
from tests.test_lives import source

_FOURTH, _SIXTH = "2031-03-04", "2031-03-06"
_OF_NINE = {"metric": "deaths", "count": 9}


def _parts(kind: str, **fields: Any) -> dict[str, Any]:
    whole = figure("whole", 9, said_on=_FOURTH, breakdowns=[_BY_PLACE])
    part = figure("part", 4, said_on=_FOURTH, place="quay")
    against = denial("no", kind=kind, target=_OF_NINE, said_on=_SIXTH, **fields)
    return {"a": source(whole, part, published=_FOURTH), "b": source(against, published=_SIXTH)}


_BY_PLACE = {"by": "place", "parts": ["quay"], "complete": "no", "disjoint": "yes"}


def _night(sources: dict[str, Any], day: str) -> str:
    site = made(**sources)
    (page,) = [page for page in pages_of(site, DayPage) if page.day.isoformat() == day]
    return markdown(page.path, site)


def test_a_part_that_went_with_its_withdrawn_total_is_withdrawn_by_our_reading() -> None:
    text = _night(_parts("retraction", disputes="publication"), _SIXTH)
    assert ">withdrawn, by our reading</span> It was, by our reading, withdrawn with its total" in text
    counts = [text.count(f">{word}</span>") for word in ("withdrawn", "withdrawn, by our reading")]
    assert counts == [2, 2], "once among the changes and once as it stood, of the total and of its part"


def test_a_part_of_what_was_published_in_error_is_denied_by_our_reading() -> None:
    text = _night(_parts("denial", disputes="publication"), _SIXTH)
    assert ">denied, by our reading</span> It was, by our reading, published in error with its total" in text


def test_the_part_is_not_said_to_be_anything_but_its_total_s_part() -> None:
    kept = book(**_parts("retraction", disputes="publication"))
    by_reading = {one.scope.place[0]: kept.standings[one.id].is_by_reading for one in kept.assertions}
    assert by_reading == {"coast": False, "quay": True}
    assert {one.status for one in kept.standings.values()} == {Status.RETRACTED}


_NINE = {"metric": "deaths", "count": 9, "said_by": "office"}


def _life(**sources: Any) -> LifePage:
    (page,) = pages_of(made(**sources), LifePage)
    return page


def test_a_denial_that_a_record_reads_out_of_its_text_does_not_lead_the_life_of_a_number() -> None:
    so = {"note": "Read so for what follows.", "readings": ["disputes", "target"]}
    read = denial("no", target=_NINE, disputes="attribution", restated="Not ours.", **so)
    plain = denial("no", target=_NINE, disputes="attribution", restated="It was never theirs.", said_by="speaker")
    more = {"id": "of", "kind": "statement", "said_by": "office", "about": "toll", "restated": "It is the Council’s."}
    sources = {
        "a": source(figure("toll", 9, said_on=_FOURTH)),
        "b": source(figure("toll", 9, told_as="earlier"), read, more, published=_SIXTH),
        "c": source(plain, published="2031-03-07"),
    }
    assert _life(**sources).caption == "It was never theirs."
    text = markdown("figures/deaths-9.md", made(**sources))
    assert "Not ours. (as we read it)" in text


def test_a_withdrawal_of_which_one_report_tells_is_not_told_flat_in_the_life_of_a_number() -> None:
    back = denial("back", kind="retraction", target={"metric": "deaths", "count": 9})
    page = _life(a=source(figure("toll", 9, said_on=_FOURTH)), b=source(back, published=_SIXTH))
    assert "The Office withdrew the number, according to one report (by 6 March 2031)." in page.course
    assert page.title == "9 dead: credited to the Office, which withdrew it, according to one report"


def test_a_report_of_later_than_a_denial_is_not_said_to_be_perhaps_before_it() -> None:
    target = {"metric": "deaths", "count": 9}
    page = _life(
        a=source(figure("toll", 9, said_on=_FOURTH), published=_FOURTH),
        b=source(denial("no", target=target, said_by="council", said_on=_SIXTH), published=_SIXTH),
        c=source(figure("toll", 9, told_as="earlier"), published="2031-03-08/2031-03-09"),
        d=source(figure("toll", 9)),
    )
    assert page.of_reports.endswith(
        "1 appeared after it, with the number as of the past; 1 may have come before it or after."
    )


def test_of_a_figure_that_was_only_disowned_it_is_not_told_that_its_number_was_denied() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    given = source(figure("toll", 9, said_on=_FOURTH), published=_FOURTH)
    words = {}
    for disputes in ("attribution", "publication", "unclear", "figure"):
        no = denial("no", target=target, disputes=disputes, said_by="speaker", said_on=_SIXTH)
        text = _night({"a": given, "b": source(no, published=_SIXTH)}, _SIXTH)
        words[disputes] = (
            text.partition("## What changed")[2].partition("chip--")[2].partition(">")[2].partition("<")[0]
        )
    assert words == {
        "attribution": "attribution denied",
        "publication": "publication denied",
        "unclear": "disputed",
        "figure": "denied",
    }


def test_a_figure_that_a_record_reads_as_one_of_the_past_is_not_said_to_be_given_as_that() -> None:
    so = {"note": "Read as earlier in time.", "readings": ["told_as"]}
    read = figure("before", 5, told_as="earlier", said_by="council", **so)
    told = figure("found", 4, told_as="earlier", said_by="council", metric="found")
    site = made(a=source(figure("now", 9, said_on=_FOURTH), published=_FOURTH), b=source(read, told, published=_SIXTH))
    text = markdown("metrics/deaths.md", site)
    assert "As we read it, it is an earlier figure." in text or "an earlier figure as we read it" in text
    night = [line for line in _night_lines(site) if "**5**" in line or "**4**" in line]
    assert ["As we read it" in line for line in night if "basis" in line and "**5**" in line] == [True]
    assert ["The source gives it" in line for line in night if "basis" in line and "**4**" in line] == [True]


def test_a_figure_of_the_past_whose_speaker_is_read_is_given_as_that_by_its_source() -> None:
    so = {"note": "The council may be meant.", "readings": ["said_by"]}
    told = figure("before", 5, told_as="earlier", said_by="council", place="quay", **so)
    site = made(a=source(figure("now", 9, said_on=_FOURTH), published=_FOURTH), b=source(told, published=_SIXTH))
    (night,) = [line for line in _night_lines(site) if "**5**" in line and "basis" in line]
    assert "The source gives it as an earlier figure." in night and "As we read it" not in night


@pytest.mark.parametrize(
    ("readings", "words"),
    [
        (["restated"], "told as an earlier figure, and for the rest as we read it"),
        (["reported_by"], "told as an earlier figure"),
        (["told_as"], "an earlier figure as we read it"),
        (["group", "told_as"], "an earlier figure as we read it"),
    ],
)
def test_an_answer_tells_which_reading_of_a_record_makes_its_figure_one_of_the_past(
    readings: list[str], words: str
) -> None:
    so = {"note": "Another is meant, perhaps.", "readings": readings, "told_as": "earlier", "said_by": "article"}
    now = source(figure("now", 9, said_on=_FOURTH), published=_FOURTH)
    site = made(a=now, b=source(figure("before", 12, **so), published=_SIXTH))
    assert f" has 12 ({words}, by" in re.sub(r"<[^>]+>", "", markdown("metrics/deaths.md", site))


@pytest.mark.parametrize(("readings", "is_read"), [(["group"], True), (["reported_by"], False), (["told_as"], False)])
def test_a_figure_of_which_the_only_record_is_a_reading_carries_the_mark_in_tables(
    readings: list[str], is_read: bool
) -> None:
    so = {"note": "Nurses may be meant.", "readings": readings, "group": "nurses"}
    now = source(figure("now", 9, said_on=_FOURTH), published=_FOURTH)
    site = made(a=now, b=source(figure("part", 4, **so), published=_SIXTH))
    (row,) = [line for line in markdown("metrics/deaths.md", site).splitlines() if "| nurses" in line.lower()]
    assert ("It is as we read the source." in row) is is_read


def _night_lines(site: Any) -> list[str]:
    (page,) = [page for page in pages_of(site, DayPage) if page.day.day == 6]
    return markdown(page.path, site).splitlines()


def test_the_data_tell_in_words_what_is_so_by_our_reading() -> None:
    found = rows(book(**_parts("retraction", disputes="publication")), ())
    words = {row["assertion"]: (row["status"], row["status_in_words"]) for row in found["claims"] if row["status"]}
    expected = {"a#whole": ("retracted", "withdrawn"), "a#part": ("retracted", "withdrawn, by our reading")}
    assert words == expected
    assert {row["id"]: (row["status"], row["status_in_words"]) for row in found["assertions"]} == expected
    nights = [row for row in found["as_of"] if row["day"] == _SIXTH]
    assert {row["assertion"]: (row["status"], row["status_in_words"]) for row in nights} == expected


def test_two_nights_are_compared_by_what_became_of_a_figure_by_our_reading() -> None:
    kept = book(**_parts("retraction", disputes="publication"))
    (nights,) = as_of_nights(Ladders(Views(kept, findings(kept), lambda _: None))).values()
    assert {(course[0].value, course[-1].code) for course in courses(nights)} == {
        ("9", "retracted"),
        ("4", "retracted-as-part"),
    }


def test_a_figure_below_one_that_only_a_later_source_shows_is_nowhere_called_superseded() -> None:
    sources = {
        "a": source(figure("old", 9), published=_FOURTH),
        "b": source(figure("new", 12), published=_SIXTH),
    }
    table = markdown("metrics/deaths.md", made(**sources)).partition("| Status |")[2].partition("</details>")[0]
    assert [line.split("|")[-2].strip() for line in table.splitlines() if "| 9 |" in line] == [
        "higher in a later source"
    ]
    (row,) = [row for row in rows(book(**sources), ())["assertions"] if row["id"] == "a#old"]
    assert (row["status"], row["status_in_words"]) == ("superseded", "higher in a later source")


def test_the_day_of_an_event_that_is_a_reading_is_marked_in_a_finding() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    toll, no = figure("toll", 9, said_on=_FOURTH), denial("no", target=target, said_by="council", said_on=_SIXTH)
    told = {"id": "put", "kind": "event", "happened_on": _FOURTH, "said_by": "article", "about": "toll"}
    told |= {"restated": "The harbour put the number up.", "note": "The text says Tuesday."}

    def sides(**fields: Any) -> str:
        kept = book(a=source(toll, no, told | fields, published=_SIXTH))
        finding = next(one for one in findings(kept) if one.rule == "denial")
        return " ".join(words for words, _ in sides_of(Phrases(kept.corpus, finding.sources), finding))

    assert "on 4 March 2031 the harbour put the number up" in sides()
    assert "on 4 March 2031 (as we read it) the harbour put the number up" in sides(readings=["happened_on"])


@pytest.mark.parametrize(("disputes", "is_told"), [("figure", True), ("attribution", False)])
def test_the_title_of_a_number_that_somebody_disowned_tells_that_it_was_denied_itself_too(
    disputes: str, is_told: bool
) -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    no = denial("no", target=target, disputes="attribution", said_by="speaker", said_on=_SIXTH)
    of = {"metric": "deaths", "count": 9}
    itself = denial("itself", target=of, disputes=disputes, said_by="speaker", said_on=_SIXTH)
    given = source(figure("toll", 9, said_on=_FOURTH), published=_FOURTH)
    site = made(a=given, b=source(figure("toll", 9, told_as="earlier"), no, itself, published=_SIXTH))
    (page,) = pages_of(site, LifePage)
    assert page.title.endswith("; the number itself was denied, too") is is_told
    lead = markdown(page.path, site).partition('class="lead"')[2].partition("</p>")[0]
    sentence = "Ada Lund denied the number (6 March 2031)."
    assert (sentence in lead, sentence in page.brief) == (is_told, is_told)
    # One lane has all that a speaker said against it, and the arrow of what was of a figure.
    assert "changed nobody’s figure" not in page.means
