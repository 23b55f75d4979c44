"""`new`: what it asks, what it writes, what it refuses, and how it ends."""

import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.draft.new import proposed_id
from generator.reading.load import load
from tests.test_diff import CASES
from tests.test_schema import Yaml11, accepts

ROOT = Path(__file__).parents[1]
FACTS = {
    "title": "Nine dead",
    "publication": "northport-gazette",
    "agency": "wire",
    "url": "https://gazette.example/nine-dead",
    "published": "2031-03-05",
    "published-basis": "printed under the headline",
    "language": "en",
    "recorded": "2031-03-07",
}


@pytest.fixture(autouse=True)
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with the event of the comparison's cases in `sources/`."""
    shutil.copytree(CASES / "_base", tmp_path / "sources")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "sources"


def options(facts: Mapping[str, str]) -> list[str]:
    return [part for name, value in facts.items() for part in (f"--{name}", value)]


def new(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["new", *arguments], input=answers)


def check() -> tuple[int, str]:
    done = CliRunner().invoke(main, ["check"])
    return done.exit_code, done.output


WHOLE = """\
# yaml-language-server: $schema=../../schema/source.json
title: Nine dead
publication: northport-gazette
agency: wire
url: https://gazette.example/nine-dead
published: 2031-03-05
published_basis: printed under the headline
language: en
recorded: 2031-03-07
claims: []
# Every figure, statement, event and denial is a claim, in the order of the text. Write them like this one, with
# the signs at the beginning of the lines and the brackets above taken away:
#   - id: toll
#     where: headline
#     metric: deaths
#     count: at least five
#     group: all
#     place: unstated
#     said_by: unstated
#     quote: at least five people had died
"""


def test_with_every_fact_as_an_option_nothing_is_asked(event: Path) -> None:
    done = new("nine-dead", *options(FACTS))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "sources/articles/nine-dead.yml\n", "")
    assert (event / "articles" / "nine-dead.yml").read_text(encoding="utf-8") == WHOLE


def test_the_facts_are_asked_for_and_asked_again_where_they_cannot_stand(event: Path) -> None:
    answers = [
        "Nine dead: the *third* count",
        "Nine Dead",
        "gazette-five-dead",
        "nine-dead",
        "northport-gazette",
        "",
        "",
        "5 March 2031",
        "2031-03-05",
        "",
        "dateline",
        "no",
    ]
    done = new("--recorded", "2031-03-07", answers="\n".join(answers) + "\n")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == "sources/articles/nine-dead.yml\n"
    assert 'Error: "Nine Dead" is not an id.' in done.stderr
    assert 'the id "gazette-five-dead" is taken by sources/articles/gazette-five-dead.yml.' in done.stderr
    assert 'Error: "5 March 2031" is not a date. Write 2031-03-05.' in done.stderr
    head = (event / "articles" / "nine-dead.yml").read_text(encoding="utf-8").partition("claims:")[0]
    assert head.splitlines()[1:] == [
        "title: 'Nine dead: the *third* count'",
        "publication: northport-gazette",
        "url: unstated",
        "published: 2031-03-05",
        "published_basis: dateline",
        "language: no",
        "recorded: 2031-03-07",
    ]
    assert check() == (0, "no problems\n")


def test_the_record_passes_check_before_and_after_its_claims_are_filled_in(event: Path) -> None:
    new("nine-dead", *options(FACTS))
    assert check() == (0, "no problems\n")
    path = event / "articles" / "nine-dead.yml"
    head, _, example = path.read_text(encoding="utf-8").partition("claims: []\n")
    claims = [line.removeprefix("#") for line in example.splitlines() if line.startswith("#  ")]
    path.write_text("\n".join([f"{head}claims:", *claims]) + "\n", encoding="utf-8")
    code, remarks = check()
    assert code == 0 and remarks.count("warning:") == 1 and "no place: the home page passes over" in remarks
    path.write_text(path.read_text().replace("metric: deaths", "metric: dead"))
    assert check()[0] == 1


def test_an_address_proposes_the_id_and_itself(event: Path) -> None:
    facts = {name: value for name, value in FACTS.items() if name != "url"}
    done = new("--from-url", "https://gazette.example/2031/03/Nine_dead.html?print=1", *options(facts), answers="\n\n")
    assert done.exit_code == 0
    assert [line.strip() for line in done.stderr.splitlines()] == [
        "Id [nine-dead]:",
        "Address [https://gazette.example/2031/03/Nine_dead.html?print=1]:",
    ]
    assert "url: https://gazette.example/2031/03/Nine_dead.html?print=1\n" in Path(done.stdout.strip()).read_text()


PROPOSED = {
    "the last part of the path": ("https://a.example/world/storm-kills-nine", None, "storm-kills-nine"),
    "without its ending": ("https://a.example/storm-kills-nine.amp.html", None, "storm-kills-nine"),
    "without what is asked of it": ("https://a.example/storm?id=7#top", None, "storm"),
    "not a part without letters": ("https://a.example/storm-kills-nine/2031/03", None, "storm-kills-nine"),
    "encoded words": ("https://a.example/St%C3%B6rm%20kills", None, "storm-kills"),
    "not longer than sixty": (f"https://a.example/{'nine-' * 20}dead", None, "-".join(["nine"] * 12)),
    "the title where the path is bare": ("https://a.example/", "Nine dead!", "nine-dead"),
    "the title where there is no address": (None, "“Nine” dead", "nine-dead"),
    "nothing of a title in other letters": (None, "Девять", None),
}


@pytest.mark.parametrize(("url", "title", "expected"), PROPOSED.values(), ids=PROPOSED)
def test_proposed_id(url: str | None, title: str | None, expected: str | None) -> None:
    assert proposed_id(url, title) == expected


def test_the_day_of_recording_is_today_unless_given(event: Path) -> None:
    facts = {name: value for name, value in FACTS.items() if name != "recorded"}
    before = date.today()
    new("nine-dead", *options(facts))
    text = (event / "articles" / "nine-dead.yml").read_text()
    assert any(f"recorded: {day.isoformat()}\n" in text for day in (before, date.today()))


def test_an_actor_not_yet_in_the_registry_is_told_and_no_failure(event: Path) -> None:
    done = new("nine-dead", *options(FACTS | {"publication": "northport-gazete", "agency": "newswire"}))
    assert done.exit_code == 0
    assert done.stderr.splitlines() == [
        'publication: no actor "northport-gazete" yet; did you mean "northport-gazette"? Add it to '
        "sources/actors.yml or correct it.",
        'agency: no actor "newswire" yet. Add it to sources/actors.yml or correct it.',
    ]


REFUSED = {
    "an id that is none": (["Nine Dead"], {}, '"Nine Dead" is not an id.'),
    "an id that leads elsewhere": (["../event"], {}, '"../event" is not an id.'),
    "the name of a registry": (["actors"], {}, '"actors" is the name of a registry.'),
    "the name of a registry that may be missing": (["dispatches"], {}, '"dispatches" is the name of a registry.'),
    "the name of the list": (["index"], {}, '"index" is that of the page that lists all sources.'),
    "a date that is none": (["nine-dead"], {"published": "yesterday"}, '"yesterday" is not a date.'),
    "an address that is a script": (["nine-dead"], {"url": "javascript:alert(1)"}, "is not a web address."),
    "an empty title": (["nine-dead"], {"title": " "}, "the value is empty."),
    "an invisible character": (["nine-dead"], {"title": "Nine \u202edead"}, "invisible character U+202E"),
    "a month as day of recording": (["nine-dead"], {"recorded": "2031-03"}, "'2031-03' does not match"),
    "a bad address to propose from": (["--from-url", "gazette"], {}, '"gazette" is not a web address.'),
}


@pytest.mark.parametrize(("arguments", "facts", "told"), REFUSED.values(), ids=REFUSED)
def test_a_fact_that_cannot_stand_is_wrong_usage_and_nothing_is_written(
    arguments: list[str], facts: dict[str, str], told: str, event: Path
) -> None:
    before = sorted(event.rglob("*"))
    done = new(*arguments, *options(FACTS | facts))
    assert done.exit_code == 2
    assert told in " ".join(done.stderr.split())
    assert sorted(event.rglob("*")) == before


@pytest.mark.parametrize("taken", ["nine-dead.yml", "nine-dead.yaml", "2031/nine-dead.yml"])
def test_a_record_is_never_overwritten(taken: str, event: Path) -> None:
    path = event / "articles" / taken
    path.parent.mkdir(exist_ok=True)
    path.write_text("title: kept\n")
    done = new("nine-dead", *options(FACTS))
    assert done.exit_code == 2
    assert f'the id "nine-dead" is taken by sources/articles/{taken}.' in done.stderr
    assert path.read_text() == "title: kept\n"


def test_the_id_of_a_dispatch_is_taken(event: Path) -> None:
    (event / "dispatches.yml").write_text(
        "nine-dead:\n  agency: wire\n  about: nine dead\n  published: unstated\n  basis: credited by the copies\n"
    )
    done = new("nine-dead", *options(FACTS))
    assert done.exit_code == 2
    told = 'the id "nine-dead" is taken in sources/dispatches.yml. Choose another id, or delete it there first.'
    assert told in " ".join(done.stderr.split())
    assert not (event / "articles" / "nine-dead.yml").exists()


def test_a_record_that_appears_meanwhile_is_not_overwritten(event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.draft.new.checked_id", lambda sources, name: name)
    done = new("gazette-five-dead", *options(FACTS))
    assert done.exit_code == 2
    assert "File exists: 'sources/articles/gazette-five-dead.yml'" in done.stderr
    assert "five people had died" in (event / "articles" / "gazette-five-dead.yml").read_text()


def test_questions_left_open_are_wrong_usage_and_nothing_is_written(event: Path) -> None:
    before = sorted(event.rglob("*"))
    done = new("nine-dead", answers="Nine dead\nnorthport-gazette\n")
    assert done.exit_code == 2
    assert "Error: Not every question was answered; nothing was written." in done.stderr
    assert sorted(event.rglob("*")) == before


# Each title is read back by the loader as it was written, and by an editor as text.
TITLES = [
    "- five",
    "5",
    "yes",
    "null",
    "~",
    "2031-03-05",
    "a: b",
    "a #b",
    "'a'",
    '"a"',
    "[a]",
    "@a",
    "%a",
    "é “x”",
    "!a",
    "&a",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_read_back_as_it_was_given(title: str, event: Path) -> None:
    assert new("nine-dead", *options(FACTS | {"title": title})).exit_code == 0
    corpus, problems = load(event)
    assert corpus and problems == []
    assert corpus.sources["nine-dead"].title == title
    path = event / "articles" / "nine-dead.yml"
    assert accepts("source", yaml.load(path.read_text(encoding="utf-8"), Loader=Yaml11))


def test_the_folder_of_articles_is_made_where_it_is_missing(event: Path) -> None:
    shutil.rmtree(event / "articles")
    assert new("nine-dead", *options(FACTS)).exit_code == 0
    assert check() == (0, "no problems\n")
