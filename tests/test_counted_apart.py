"""What stands beside an answer though it is counted apart, and by what figures of one number are told apart."""

import re
from dataclasses import replace
from html import unescape
from typing import Any

from generator.site.pages.home.page import HomePage
from generator.site.pages.metric.page import MetricPage
from generator.site.site import Site
from tests.fictional_pages import markdown, words_of_lead
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made, source


def _lead(said: Site, metric: str = "deaths") -> str:
    """The words of the lead, without marks and links."""
    return unescape(words_of_lead(markdown(f"metrics/{metric}.md", said)))


def _listed(count: int, day: str, **fields: Any) -> dict[str, Any]:
    return figure("listed", count, metric="listed", said_by="council", said_on=day, **fields)


_TOLL = source(figure("toll", 19, said_on="2031-03-05"))


def test_a_later_figure_of_what_is_counted_apart_stands_beside_the_answer_with_speaker_and_day() -> None:
    first = {"id": "first", "kind": "statement", "said_by": "unstated", "about": "listed", "restated": "It was new."}
    said = made(a=_TOLL, b=source(_listed(7, "2031-03-09"), first))
    lead = _lead(said)
    assert "The Council put the figure for listed dead at 7 on 9 March 2031. It was new (day not stated)." in lead
    rows = {str(page.path): page.row for page in pages_of(said, MetricPage)}
    assert rows["metrics/deaths.md"].also.words == "7 (listed dead, the Council, 9 March 2031)"


def test_a_figure_of_what_is_counted_apart_is_not_told_where_the_answer_may_be_as_late_or_is_of_another_place() -> None:
    assert "7" not in _lead(made(a=_TOLL, b=source(_listed(7, "2031-03-05"))))
    assert "7" not in _lead(made(a=_TOLL, b=source(_listed(7, "2031-03-09", place="northport"))))


def test_beside_a_figure_of_a_time_of_any_length_stand_those_of_stated_days() -> None:
    whole = figure("toll", 80, label="dead of three years")
    night = {"period": "2031-03-04/2031-03-05", "note": "The night is read so.", "readings": ["period"]}
    part = figure("night", 11, said_by="council", place="northport", **night)
    told = "For the time from 4 March 2031 to 5 March 2031, as we read it, the Council gave 11 dead in Northport."
    assert f"{told} How we read the 11: The night is read so." in _lead(made(a=source(whole), b=source(part)))
    assert told not in _lead(made(a=source({**whole, "said_on": "2031-03-06"}), b=source(part)))
    del whole["label"]
    assert told not in _lead(made(a=source(whole), b=source(part)))


def _found(count: Any, day: str = "", **fields: Any) -> dict[str, Any]:
    days = {"period": day} if day else {}
    return source(figure("found", count, metric="found", **days, **fields))


def test_days_of_which_more_reports_with_a_speaker_have_a_figure_lead_before_days_that_are_open() -> None:
    fifth = [_found(50, "2031-03-05", said_on="2031-03-15") for _ in range(3)]
    loose = _found("some 80", said_by="council", said_on="../2031-03-20", label="guests")
    said = made(**{f"s{at}": one for at, one in enumerate([*fifth, loose, _found("about 90", said_by="unstated")])})
    lead = _lead(said, "found")
    assert lead.index("For 5 March 2031 the Office gave 50 ") < lead.index(
        "One report credits the Council with some 80 (described as guests, on or before 20 March 2031), "
        "for dates that are not recorded."
    )
    assert "has about 90 (for dates that are not recorded" in lead
    assert "The dates that this covers are not recorded" not in lead
    as_many = made(a=fifth[0], b=loose)
    assert "The dates that this covers are not recorded" in _lead(as_many, "found")


def test_numbers_that_reports_have_of_one_speaker_for_other_days_than_the_first_are_told_as_of_the_same_days() -> None:
    counts = [(50, "2031-03-05"), (38, "2031-03-04"), (37, "2031-03-04")]
    lead = _lead(made(**{f"s{at}": _found(*one) for at, one in enumerate(counts)}), "found")
    assert "Reports differ on what the Office gave as" in lead and "38 (one report, day not stated) or 37" in lead


def test_a_remark_on_a_number_that_stands_for_two_places_tells_for_which() -> None:
    about = {"id": "more", "kind": "statement", "said_by": "council", "about": "two", "restated": "They feared more."}
    two = source(figure("two", 30, said_by="council"), about)
    more = source(figure("toll", 19, said_on="2031-03-05"), figure("before", 12, said_on="2031-03-04"))
    assert "On the 30: They feared more" in _lead(made(a=more, b=two))
    elsewhere = source(figure("two", 30, said_by="mission", place="inland"))
    assert "On the 30 in The coast: They feared more" in _lead(made(a=more, b=two, c=elsewhere))
    rival = source(figure("two", 30, said_by="mission"))
    assert "On the 30 credited to the Council: They feared more" in _lead(made(a=more, b=two, c=rival))


def _remark(name: str, words: str, about: str, said_by: str) -> dict[str, Any]:
    return {"id": name, "kind": "statement", "said_by": said_by, "about": about, "restated": words}


def test_no_side_of_a_dispute_on_who_gave_a_figure_is_told_alone() -> None:
    toll = source(figure("toll", 19, said_on="2031-03-05"))
    no = _remark("no", "It was somebody else.", "toll", "council")
    yes = _remark("yes", "It was he.", "no", "mission")
    lead = _lead(made(a=toll, b=source(figure("toll", 19, said_by="unstated"), no, yes)))
    assert "It was somebody else (day not stated). It was he (day not stated)." in lead


def test_the_same_in_another_unit_is_told_as_of_the_same_speaker_with_what_its_text_says_of_it() -> None:
    worth = {"equivalents": [{"count": "about 200", "unit": "crowns"}]}
    first = source(figure("cost", 90, metric="cost", said_on="2031-03-05", **worth))
    other = figure("cost", 200, metric="cost", unit="crowns", said_on="2031-03-05")
    doubt = _remark("doubt", "It was called untrue.", "cost", "council")
    lead = _lead(made(a=first, b=source(other, doubt)), "cost")
    assert "One report credits the same speaker with 200 crowns on 5 March 2031; the report with" in lead
    assert "On the 200 crowns: It was called untrue" in lead


def _cards(said: Site) -> str:
    text = markdown("index.md", said).split('<div class="disputes', 1)[1].split("</div>", 1)[0]
    return re.sub(r"\]\([^)]*\)|\[(?!\d)", "", re.sub(r"<[^>]+>", "", text))


def test_a_card_has_the_outlet_behind_words_of_a_claim_and_each_mark_at_its_sentence() -> None:
    against = denial("no", said_by="council", target={"metric": "deaths", "count": 19}, restated="It was wrong.")
    cards = _cards(made(a=_TOLL, b=source(against, published="2031-03-07")))
    assert re.search(r"It was wrong \(Gazette, 7 March 2031\)\.\[\d\]\n", cards)


def test_a_card_has_a_sentence_only_where_there_is_room_and_the_marks_of_all_that_it_tells() -> None:
    said = made(a=source(figure("toll", 19, said_on="2031-03-05")), b=source(figure("toll", 9, said_on="2031-03-06")))
    home = next(page for page in pages_of(said, HomePage))
    (one,) = home.disputes
    assert one.sentence and len(one.cites) == 2
    long = "x " * 60
    assert not replace(one, finding=replace(one.finding, sentence=long)).sentence


def test_by_how_many_figures_are_borne_is_one_sentence_and_how_that_is_counted_a_fold() -> None:
    quay = figure("quay", 3, place="quay", said_by="harbour", said_on="2031-03-06")
    more = figure("more", 23, said_by="harbour", said_on="2031-03-06")
    text = markdown("metrics/deaths.md", made(a=_TOLL, b=source(more, quay)))
    (borne,) = re.findall(r'<p class="facts" markdown>(.*have figures.*)</p>', text)
    assert re.sub(r"[\[\]]|\([^)]*\)", "", borne) == (
        "2 sources have figures for this; everyone credited speaks for the Office."
    )
    fold = text.partition("How sources and speakers are counted</summary>")[2].partition("</details>")[0]
    assert fold.split("\n\n")[1] == (
        "Counted are the figures for everyone, The coast. Those whom we list under one body count as one speaker. "
        "With all groups and places: 3 claims from 2 sources."
    )


def test_the_page_of_a_disputed_number_tells_in_one_sentence_how_many_reports_have_it() -> None:
    against = denial("no", said_by="council", target={"metric": "deaths", "count": 19})
    text = markdown("figures/deaths-19.md", made(a=_TOLL, b=source(figure("toll", 19, said_on="2031-03-05"), against)))
    brief = "2 reports have it. All of them name the Office."
    assert f'<p class="life-words" markdown>{brief}</p>' in text
    shares = text.partition('<p class="life-head">Of the 2 reports</p>')[2].partition("</figure>")[0]
    assert re.findall(r"<b>(\d)</b> ([^<]*)", shares) == [
        ("1", "tells of the dispute"),
        ("1", "may have come before the dispute or after"),
    ]
    fold = text.partition("Every report: the 2 as a table")[2].partition("</details>")[0]
    assert "2 reports give 19 dead. All of them name the Office." in fold


def test_who_made_a_statement_is_named_with_who_they_are_once_in_an_answer() -> None:
    def told(name: str, words: str) -> dict[str, Any]:
        return {"id": name, "kind": "statement", "said_by": "speaker", "about": "toll", "restated": f"Lund {words}."}

    toll = figure("toll", 19, said_by="speaker", said_on="2031-03-05")
    lead = _lead(made(a=source(toll, told("one", "feared more"), told("two", "named nobody"))))
    assert "Ada Lund (Office) put" in lead and "Lund feared more" in lead and "Lund named nobody" in lead
    assert lead.count("(Office)") == 1
    office = figure("toll", 19, said_on="2031-03-05")
    lead = _lead(made(a=source(office, told("one", "feared more"), told("two", "named nobody"))))
    assert "Ada Lund (Office) feared more" in lead and " Lund named nobody" in lead
    assert lead.count("(Office)") == 1


def test_a_part_of_another_has_its_worth_in_other_units_and_how_it_is_read() -> None:
    def of(name: str, count: str, **fields: Any) -> dict[str, Any]:
        return figure(name, count, metric="cost", **fields)

    divided = [{"by": "group", "parts": ["nurses"], "complete": "no", "disjoint": "yes"}]
    whole = of("whole", "90", said_on="2031-03-05", breakdowns=divided)
    part = of("part", "30", group="nurses", said_on="2031-03-05")
    rival = of("rival", "40", group="nurses", said_by="council", note="Read as that of nurses.")
    rival |= {"readings": ["group"], "equivalents": [{"count": "4", "unit": "crowns"}]}
    lead = _lead(made(a=source(whole, part), b=source(rival)), "cost")
    assert "For nurses the Council gave 40 marks (4 crowns by the source’s reckoning, day not stated)." in lead
    assert "How we read the 40 marks: Read as that of nurses." in lead
    assert "as we read it" not in lead


def test_how_a_figure_is_read_stands_among_many_figures_as_words_and_not_as_a_number() -> None:
    def of(name: str, count: str, **fields: Any) -> dict[str, Any]:
        return figure(name, count, metric="cost", **fields)

    divided = [{"by": "group", "parts": ["nurses", "guards"], "complete": "no", "disjoint": "yes"}]
    whole = of("whole", "90", said_on="2031-03-05", breakdowns=divided)
    parts = [of(name, "30", group=name, said_on="2031-03-05") for name in ("nurses", "guards")]
    rival = of("rival", "40", group="nurses", said_by="council", note="Read as theirs.", readings=["said_by"])
    text = unescape(markdown("metrics/cost.md", made(a=source(whole, *parts), b=source(rival))))
    assert '<strong class="answer-number">40 marks</strong>' in text
    assert '- <span class="answer-words">How we read the 40 marks: Read as theirs.' in text
