"""Tables of what the parts of a draft find: numbers, days, sentences; and what holds of every draft."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.draft import FIELDS, measure
from benchmarks.gold import GOLD
from generator.captures.text import Captured
from generator.cli import main
from generator.draft.draft import Drafter
from generator.draft.mentions import mentions
from generator.draft.reading import Reading
from generator.reading.load import load
from generator.reading.nodes import plain, read_yaml
from generator.record.dates import parse_when
from generator.record.limits import MAX_QUOTE_WORDS
from tests.drafting.drafted import REGISTRY, decided, drafted, examined, folder_with, registry
from tests.drawn import drawn


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no fewer than 16 died", ["no fewer than 16"]),
        ("between 20 and 30 people", ["between 20 and 30"]),
        ("tens of thousands of people", ["tens of thousands"]),
        ("hundreds of thousands of people and 3 dogs", ["hundreds of thousands", "3"]),
        ("several hundred, some “1,300” and a dozen", ["several hundred", "1,300", "a dozen"]),
        ("a total of 225 people, only about 18 million", ["225", "about 18 million"]),
        ("164+ dead or 170 or more", ["164+", "170 or more"]),
        ("more than 1 000 people", ["more than 1 000"]),
        ("fewer than 50 - 26 of them armed", ["fewer than 50", "26"]),
        ("two hundred and twenty-five", ["two hundred and twenty-five"]),
        ("1.300 tote", ["1.300"]),
    ],
)
def test_a_number_is_found_once_with_its_qualifier_and_scale(text: str, found: list[str]) -> None:
    assert [each.text for each in mentions(text)] == found


@pytest.mark.parametrize(
    ("words", "published", "said_on"),
    [
        ("said on Sunday", "2031-03-09", "2031-03-09"),
        ("said on Monday", "2031-03-09", "2031-03-03"),
        ("said last Sunday", "2031-03-09", "2031-03-02"),
        ("said yesterday", "2031-03-01", "2031-02-28"),
        ("said on March 4", "2031-03-09", "2031-03-04"),
        ("said on 4 March 2031", "", "2031-03-04"),
        ("said on the 6th", "2031-03-09", "2031-03-06"),
        ("said on Friday", "2031-03-09/2031-03-16", "2031-03-07/2031-03-14"),
        ("said today", "2031-03-09/2031-03-10", "2031-03-09/2031-03-10"),
        ("said on Sunday", "2031", None),
        ("said on Sunday", "", None),
        ("said on February 30", "2031-03-09", None),
        ("said", "2031-03-09", None),
    ],
)
def test_the_day_beside_the_verb_is_reckoned_from_the_publication(
    words: str, published: str, said_on: str | None
) -> None:
    text = f"The Health Ministry {words} that 41 people died."
    candidate = Drafter(registry()).draft(text, parse_when(published) if published else None).candidates[0]
    assert (candidate.day.day if candidate.day else None) == said_on


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It began on Jan. 7 in the U.S. Army. Then 5 died.", 2),
        ("“It was bad. Nine died,” said Dr. Vesk. Ten fled.", 2),
        ("One.\nTwo\r\n\r\nThree", 3),
    ],
)
def test_abbreviations_and_open_quotations_end_no_sentence(text: str, parts: int) -> None:
    assert len(Reading(text).sentences) == parts


@pytest.mark.parametrize(
    ("sentence", "metric"),
    [
        ("Some 300 demonstrators were arrested.", "detained"),
        ("Police arrested 300 demonstrators.", "detained"),
        ("Some 300 demonstrators passed.", "marchers"),
        ("The clashes killed 12 and injured 30 guards.", "deaths"),
        ("Twelve guards were injured, and three more people are missing.", "injured"),
    ],
)
def test_a_verb_outweighs_what_is_counted(sentence: str, metric: str) -> None:
    judged = Drafter(registry()).draft(sentence).candidates[0].metric
    assert judged and (judged.metric, judged.sure) == (metric, True)


def test_a_registry_without_terms_is_understood_by_its_names() -> None:
    corpus, problems = load(Path("tests/event"))
    assert corpus, problems
    text = (
        "The rescue service said on Monday that 31 people were missing, 204 had been rescued and 90 homes were flooded."
    )
    found = Drafter(corpus).draft(text).candidates
    assert [(each.written, each.metric and each.metric.metric, each.speaker.id) for each in found] == [
        ("31", "missing", "rescue-service"),
        ("204", "rescued", "rescue-service"),
        ("90", "homes-flooded", "rescue-service"),
    ]


SOUP = (
    '" “ ” ( ) – , . : ; \n - # & * ! | > % @ ` { } [ ] \\ said Orvale the ministry killed 12 dozens of people '
    "between and 1,200 1.300 TODO on Sunday according to ‘ ’s it he who had been 2031-03-09 "
    "\u2028 \x00 \ufeff \u202e \ud800"
).split(" ")


@settings(max_examples=drawn(150))
@given(st.text(max_size=200) | st.lists(st.sampled_from(SOUP), max_size=40).map(" ".join))
@example("")
@example("12")
@example("killed 12 \x85 dead \u202e 13 died")
def test_any_text_gives_a_draft_that_reads_back(text: str) -> None:
    written = drafted(registry(), text, "2031-03-09")
    tree, problems = read_yaml("draft.yml", written.encode())
    assert tree, (problems, written)
    record = plain(tree)
    assert isinstance(record, dict)
    assert set(record) <= set(
        "title publication url published published_basis language recorded capture set_aside claims".split()
    )
    captured = Captured(text)
    for claim in record["claims"]:
        assert isinstance(claim, dict) and isinstance(quote := claim["quote"], str)
        assert len(quote.split()) <= MAX_QUOTE_WORDS
        assert quote == "TODO" or captured.find(quote), (quote, written)


def test_a_record_made_from_its_own_draft_measures_as_wholly_right(tmp_path: Path) -> None:
    text = "The Health Ministry said that 41 people died, 12 of them police officers. It said 90 were hurt in Sellamar."
    corpus, problems = examined(folder_with(tmp_path, decided(drafted(registry(), text))))
    assert corpus and not problems
    tally = measure(corpus, corpus.sources["drafted"], Captured(text))
    assert (tally.recorded, tally.found, tally.exact, tally.drafted) == (3, 3, 3, 3)
    assert [tally.right[each] for each in FIELDS[:5]] == [3] * 5


def test_a_measure_tells_each_wrong_value(tmp_path: Path) -> None:
    text = "The Health Ministry said that 41 people died."
    wrong = decided(drafted(registry(), text)).replace("metric: deaths", "metric: injured")
    corpus, problems = examined(folder_with(tmp_path, wrong))
    assert corpus and not problems
    tally = measure(corpus, corpus.sources["drafted"], Captured(text))
    assert tally.misses == ["deaths: metric is deaths, recorded injured"]
    assert (tally.right["metric"], tally.written["metric"], tally.right["said_by"]) == (0, 1, 1)


def test_the_command_writes_a_draft_once(tmp_path: Path) -> None:
    text, out = tmp_path / "text.txt", tmp_path / "out.yml"
    text.write_text("Orvale says 41 dead\nMore.", encoding="utf-8")
    arguments = ["draft", str(text), "--sources", str(REGISTRY), "--out", str(out), "--url", "https://wire.example/41"]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    assert 'url: "https://wire.example/41"\n' in out.read_text(encoding="utf-8")
    again = CliRunner().invoke(main, arguments)
    assert (again.exit_code, "out.yml exists" in again.output) == (2, True)


@pytest.mark.parametrize(
    ("data", "options", "told"),
    [
        (b"\xff\xfe4\x00\x00\xd8", [], "the file is text in UTF-16, and damaged. Save it as UTF-8."),
        ("\ufeff<html><p>41".encode("utf-16"), [], "the file is a web page (HTML)."),
        (b"%PDF-1.7\n", [], "the file is a PDF. Save its text as plain text in UTF-8."),
        (b"<!DOCTYPE html><p>41", [], "the file is a web page (HTML)."),
        (b"\xcf\xee", [], "not UTF-8 on line 1, and its encoding cannot be told. Save it as UTF-8."),
        ("41 \u202edead".encode(), [], "invisible character U+202E (right-to-left override) on line 1."),
        (b"41 dead", ["--published", "Sunday"], '"Sunday" is not a date'),
    ],
)
def test_what_cannot_be_read_is_wrong_usage(tmp_path: Path, data: bytes, options: list[str], told: str) -> None:
    text = tmp_path / "text.txt"
    text.write_bytes(data)
    done = CliRunner().invoke(main, ["draft", str(text), "--sources", str(REGISTRY), *options])
    assert (done.exit_code, told in done.output) == (2, True)


def test_a_draft_of_a_text_in_another_encoding_says_so_at_its_start(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_bytes("Orvale says 41 dead".encode("utf-16"))
    done = CliRunner().invoke(main, ["draft", str(text), "--sources", str(REGISTRY)])
    assert "# The file is read as utf-16, and not UTF-8" in done.output.partition("title:")[0]
    assert "count: 41" in done.output


def test_what_is_left_to_decide_is_told_with_its_place(tmp_path: Path) -> None:
    left = decided(drafted(registry(), "Forty died.")).replace("said_by: article", "said_by: TODO")
    _, problems = examined(folder_with(tmp_path, left))
    assert json.dumps([problem.message for problem in problems]) == json.dumps(
        ['claim "deaths": said_by: TODO is left to decide. Replace it by what the source says.']
    )


@pytest.mark.parametrize("command", ["draft", "scan"])
def test_a_record_that_is_begun_does_not_keep_another_text_from_being_read(tmp_path: Path, command: str) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Orvale says 41 dead\nMore.", encoding="utf-8")
    sources = folder_with(tmp_path, drafted(registry(), "Forty died."))
    done = CliRunner().invoke(main, [command, str(text), "--sources", str(sources)])
    assert (done.exit_code, "41" in done.stdout) == (0, True)
    assert done.stderr.splitlines()[0] == "Left aside, for `check` finds faults in it: drafted"


def test_scan_does_not_say_that_no_record_names_a_text_where_one_cannot_be_read(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Forty died.", encoding="utf-8")
    sources = folder_with(tmp_path, drafted(registry(), "Forty died."))
    done = CliRunner().invoke(main, ["scan", str(text), "--sources", str(sources)])
    assert "No record that can be read names this text." in done.stderr


# What a text says of where, in the gold's registry; a question mark where it is left to decide.
WHERE = {
    "Ten died in Orvale.": "orvale",
    "In Orvale, ten died.": "orvale",
    "Ten died in Orvale and in Tesmin.": "? orvale",
    "Ten died in Orvale, Tesmin and Kaldur.": "? orvale",
    "In Orvale and Tesmin ten died.": "? orvale",
    "Ten died in Orvale, in Land.": "orvale",
    "Ten died in Orvale and eight in Tesmin.": "orvale",
    "Ten died.": "land",
    "ORVALE, 4 March – Ten died.": "? land",
    "Orvale (Wire) – Ten died.": "? land",
    "ORVALE, 4 March. Ten died.": "? land",
}


WHEN = {
    "Ten died, the police said on Monday.": "said_on: 2031-03-03\n    printed:\n      said_on: on Monday",
    "The toll rose to ten on Monday, the police said.": "said_on: TODO  # guess: 2031-03-03; printed: on Monday, apart",
    "The toll rose to ten yesterday, the police said.": "said_on: TODO  # guess: 2031-03-04; printed: yesterday, apart",
    "Ten had died by Sunday evening, the police said.": "as_of: TODO  # guess: ../2031-03-02; printed: by Sunday",
    "ORVALE, 5 March – The toll rose to ten on Monday, the police said.": "said_on: TODO  # guess: 2031-03-03",
    "Ten died on Sunday and on Monday, the police said.": "",
    "Ten died on Monday.": "",
}


@pytest.mark.parametrize("text", WHEN)
def test_a_day_apart_from_the_verb_is_left_to_decide(text: str) -> None:
    made = drafted(registry(), f"A wire text\n\n{text}", "2031-03-05")
    assert WHEN[text] in made
    assert bool(WHEN[text]) == ("said_on" in made or "as_of" in made)


@pytest.mark.parametrize("text", WHERE)
def test_of_two_places_that_stand_equally_near_none_is_chosen(text: str) -> None:
    corpus, problems = load(GOLD / "registry")
    assert corpus, problems
    place = Drafter(corpus).draft(f"A wire text\n\n{text}").candidates[0].place
    assert f"{'' if place.sure else '? '}{place.id}" == WHERE[text]
