"""Somebody or something is taken out of records and all that is made from them; what was counted stays."""

import contextlib
import json
import os
import re
import shutil
import socket
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator.captures.evidence import check_anchors
from generator.cli import main
from generator.reading.checks import check
from generator.reading.load import Corpus, load, read
from generator.reading.nodes import plain, read_yaml
from generator.reading.problems import errors
from generator.record.anchor_file import annotation_id, capture_name
from generator.record.claims import FigureClaim
from generator.redact.spans import spanned
from generator.redact.spellings import Spellings
from generator.redact.words_of import spellings_of_actor
from tests.sitebuild import EVENT, ROOT
from tests.test_disk import STEP, stopped_at

pytestmark = pytest.mark.trials

_SHA = "ab" * 32
_SPELLINGS = ("Ada Lund", "Adá Lundh", "Ада Лунд")
_ACTORS = """\
# Who speaks. Ada Lund is one of them.
office:
  name: Office
  kind: body
  aliases: [the office, Ada Lund’s office]
# Whoever speaks for the office.
speaker:
  name: Ada Lund   # as she signs
  kind: person
  part_of: office
  aliases:
    - Adá Lundh
  own_names:
    - {text: Ада Лунд, language: ru}
aide:
  name: An aide (unnamed)
  kind: person
  part_of: speaker
  description: Speaks for Ada Lund.
witness:
  name: Bo Ray
  kind: person
council: {name: Council, kind: body}
gazette:
  name: Gazette
  kind: outlet
"""
_REGISTRIES = {
    "event.yml": """\
title: Storm
summary: A storm.
begins: 2031-03-03
ends: 2031-03-31
lead_metric: deaths
lead_group: all
lead_place: coast
""",
    "metrics.yml": """\
deaths:
  name: Deaths
  question: How many?
  definition: D.
  unit: people
  kind: cumulative
  breaks:
    - on: 2031-03-05
      what: More are counted.
      said_by: [speaker, council]
""",
    "groups.yml": "all:\n  name: everyone\n",
    "places.yml": "coast:\n  name: The coast\n",
    "dispatches.yml": """\
wire:
  agency: speaker
  about: Five dead
  published: 2031-03-04
  basis: credited
""",
}
_STORM = f"""\
# Read twice.
title: Ada Lund counts five
publication: gazette
agency: speaker
agency_basis: inferred
author: speaker
url: https://gazette.example/ada-lund-counts
archived:
  url: https://archive.example/ada_lund
  on: 2031-03-05
published: 2031-03-04
published_basis: printed beside “ADA LUND”
language: en
recorded: 2031-04-01
capture:
  file: ada-lund.txt
  sha256: {_SHA}
set_aside:
  - text: Ada Lund, 52,
    reason: age
  - text: Ada Lund
    reason: name
  - text: 140 years   # stays
    reason: duration
read_by:
  - by: Ada Lund
    on: 2031-04-01
  - by: Oda Q
    on: 2031-04-01
corrections:
  - on: 2031-04-02
    what: Ada Lund had been recorded as the council.
    why: The article names her.
    asked_by: Ada Lund
note: What Ada
  Lund said.   # on two lines
claims:
  - id: toll
    metric: deaths
    count: five
    group: all
    place: coast
    label: Ada Lund’s dead
    said_by: speaker   # not the office
    reported_by: [aide, speaker]
    printed:
      said_by: said Mrs. Ada Lund
      group: all
    quote: "five had died, Ada Lund said"
  - id: ada-lund-again
    metric: deaths
    count: six
    group: all
    place: coast
    said_by: [speaker, council]
    quote: six, said Ада Лунд
    restated: Six were counted.
  - id: plain
    metric: deaths
    count: seven
    group: all
    place: coast
    said_by: speaker
    speaks_for: council
    quote: seven had died
  - id: no
    kind: denial
    disputes: attribution
    target:
      metric: deaths
      said_by: speaker
    about: ada-lund-again
    said_by: council
    restated: The council spoke against the number.
"""
_COPY = """\
{"title": "Copy", "publication": "gazette", "url": "unstated", "published": "2031-03-05", "published_basis": "printed",
 "language": "en", "recorded": "2031-04-02", "derived_from": ["storm"], "derived_basis": "it says so",
 "checked_by": [{"by": "Oda Q", "on": "2031-04-03", "claims": ["six"]}],
 "claims": [
  {"id": "six", "metric": "deaths", "count": "6", "group": "all", "place": "coast", "said_by": "speaker",
   "restated": "Six."},
  {"id": "denied", "kind": "denial", "disputes": "figure", "said_by": "council", "restated": "No.",
   "target": {"candidates": ["storm#plain"]}, "about": "storm#ada-lund-again"}]}
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Records in which a person stands in every place where one can."""
    folder = tmp_path / "sources"
    files = {"actors.yml": _ACTORS, "articles/storm.yml": _STORM, "articles/copy.yml": _COPY, **_REGISTRIES}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    _write_anchors(folder)
    corpus, problems = load(folder)
    assert corpus, problems
    assert errors([*check(corpus), *check_anchors(corpus)]) == []
    return folder


def _write_anchors(folder: Path) -> None:
    def item(claim: str, exact: str, **around: str) -> dict[str, Any]:
        target = {"source": capture_name(_SHA), "paragraph": 1, "selector": {"exact": exact, **around}}
        return {"id": annotation_id("storm", claim), "target": target}

    items = [
        item("toll", "five had died, Ada Lund said"),
        item("ada-lund-again", "six, said Ада Лунд"),
        item("plain", "seven had died", prefix="said Ada Lund", suffix="by noon"),
    ]
    numbers = {"found": 4, "recorded": 3, "set_aside": 1}
    file = {"creator": {"name": "Oda Q"}, "created": "2031-04-02", "numbers": numbers, "items": items}
    (folder / "anchors").mkdir()
    (folder / "anchors/storm.json").write_text(json.dumps(file), encoding="utf-8")


def run(sources: Path, *arguments: str) -> Result:
    home = sources.parent
    places = ["--sources", str(sources), "--docs", str(home / "docs"), "--html", str(home / "site")]
    return CliRunner().invoke(main, ["redact", *places, *arguments])


INSTEAD = {
    "storm.title": "[The speaker] counts five",
    "storm.published_basis": "printed beside the name",
    "storm.corrections.0.what": "The speaker had been recorded as the council.",
    "storm.note": "",
    "storm#toll.restated": "The speaker said that five had died.",
    "actors.aide.description": "Speaks for somebody unnamed: an office.",
}


def _instead() -> list[str]:
    return [part for place, text in INSTEAD.items() for part in ("--instead", f"{place}={text}")]


def _files(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def _read(folder: Path) -> Corpus:
    corpus, problems = load(folder)
    assert corpus, problems
    assert errors([*check(corpus), *check_anchors(corpus)]) == []
    return corpus


def test_a_person_is_taken_out_of_every_field_and_the_rest_of_a_file_stays(sources: Path) -> None:
    done = run(sources, "--person", "speaker", "--ground", "witness", "--write", *_instead())
    assert done.exit_code == 0, done.output
    assert "nothing remains" in done.output
    assert "git filter-repo" in done.output
    today = re.search(r"on: (\d{4}-\d\d-\d\d)\n    what: Somebody", _files(sources)["articles/storm.yml"])
    assert today
    assert (
        _files(sources)["articles/storm.yml"]
        == f"""\
# Read twice.
title: "[The speaker] counts five"
publication: gazette
agency: office
agency_basis: inferred
url: unstated
published: 2031-03-04
published_basis: printed beside the name
language: en
recorded: 2031-04-01
capture:
  file: {_SHA[:16]}.txt
  sha256: {_SHA}
set_aside:
  - text: 52
    reason: age
  - text: 140 years   # stays
    reason: duration
read_by:
  - by: Oda Q
    on: 2031-04-01
corrections:
  - on: 2031-04-02
    what: The speaker had been recorded as the council.
    why: The article names her.
  - on: {today[1]}
    what: Somebody who had been named here is not named any more.
    why: Witnesses who hold no office are not named here.
claims:
  - id: toll
    metric: deaths
    count: five
    group: all
    place: coast
    said_by: office   # not the office
    reported_by: [aide]
    printed:
      group: all
    restated: The speaker said that five had died.
  - id: again
    metric: deaths
    count: six
    group: all
    place: coast
    said_by: [office, council]
    restated: Six were counted.
  - id: plain
    metric: deaths
    count: seven
    group: all
    place: coast
    said_by: council
    quote: seven had died
  - id: no
    kind: denial
    disputes: attribution
    target:
      metric: deaths
      said_by: office
    about: again
    said_by: council
    restated: The council spoke against the number.
"""
    )
    assert (
        _files(sources)["actors.yml"]
        == """\
office:
  name: Office
  kind: body
  aliases: [the office]
# Whoever speaks for the office.
aide:
  name: An aide (unnamed)
  kind: person
  part_of: office
  description: "Speaks for somebody unnamed: an office."
witness:
  name: Bo Ray
  kind: person
council: {name: Council, kind: body}
gazette:
  name: Gazette
  kind: outlet
"""
    )
    corpus = _read(sources)
    assert corpus.registries["removed"].keys() == {"speaker"}
    assert '"about": "storm#again"' in _files(sources)["articles/copy.yml"]
    (item,) = corpus.anchors["storm"].items
    assert (item.id, item.target.selector.prefix) == (annotation_id("storm", "plain"), None)


def test_without_a_word_for_it_nothing_is_invented_and_check_refuses_what_is_open(sources: Path) -> None:
    done = run(sources, "--person", "speaker", "--write")
    assert done.exit_code == 1
    _, problems = read(sources)
    assert len(problems) == len(INSTEAD)
    assert all("TODO is left to decide" in problem.what for problem in problems)
    assert all(f'--instead "{place}=' in done.output for place in INSTEAD)
    assert "nothing remains" in done.output


def test_it_is_done_only_when_asked(sources: Path) -> None:
    before = _files(sources)
    done = run(sources, "--person", "speaker", *_instead())
    assert done.exit_code == 1
    assert "Nothing was written" in done.output
    assert "remains: " in done.output
    assert _files(sources) == before


def test_figures_stay_as_they_were_but_for_the_speaker(sources: Path) -> None:
    def figures(corpus: Corpus) -> Counter[tuple[object, ...]]:
        return Counter(
            (name, claim.metric, str(claim.count), claim.group, claim.place, str(claim.as_of), claim.modality)
            for name, source in corpus.sources.items()
            for claim in source.claims
            if isinstance(claim, FigureClaim)
        )

    before = figures(_read(sources))
    assert run(sources, "--person", "speaker", "--write", *_instead()).exit_code == 0
    assert figures(_read(sources)) == before


def test_a_run_that_was_stopped_leaves_the_old_records_or_the_new(sources: Path) -> None:
    done = shutil.copytree(sources, sources.parent / "done")
    before = _files(sources)
    assert run(done, "--person", "speaker", "--write", *_instead()).exit_code == 0
    number, is_killed = 1 - 10 * STEP, True
    while is_killed:
        number += 10 * STEP
        is_killed = stopped_at(number, lambda: run(sources, "--person", "speaker", "--write", *_instead()))
        assert _files(sources) in (before, _files(done)), number
    assert _files(sources) == _files(done)
    (sources / "articles/.storm.yml.part").write_text("Ada Lund")
    assert run(sources, "--words", "Ada Lund", "--write").exit_code == 0
    assert _files(sources) == _files(done)


def test_an_id_that_has_the_name_leaves_no_trace(sources: Path) -> None:
    (sources / "actors.yml").write_text(_ACTORS.replace("witness:", "bo-ray:"))
    (sources / "articles/storm.yml").rename(sources / "articles/bo-ray-on-storm.yml")
    (sources / "anchors/storm.json").unlink()
    (sources / "articles/copy.yml").write_text(_COPY.replace("storm", "bo-ray-on-storm").replace("council", "bo-ray"))
    done = run(sources, "--person", "bo-ray", "--write")
    assert done.exit_code == 0, done.output
    assert "no removal is noted of bo-ray" in done.output
    corpus = _read(sources)
    assert set(corpus.sources) == {"copy", "on-storm"}
    assert corpus.sources["copy"].derived_from == ("on-storm",)
    assert corpus.sources["copy"].claims[1].said_by == ("unstated",)
    assert "bo-ray" not in str(_files(sources))


def test_a_source_from_which_others_derive_is_taken_out(sources: Path) -> None:
    reason = ("--reason", "It recorded a private page.")
    assert run(sources, "--source", "storm", "--write").exit_code == 2
    done = run(sources, "--source", "storm", *reason, "--write", "--instead", "copy#denied.target.candidates=six")
    assert done.exit_code == 0, done.output
    assert _files(sources).keys() & {"articles/storm.yml", "anchors/storm.json"} == set()
    corpus = _read(sources)
    copy = corpus.sources["copy"]
    assert (copy.derived_from, copy.derived_basis, copy.claims[1].about) == ((), None, None)
    assert len(copy.corrections) == 1
    assert corpus.registries["removed"]["storm"].reason == "It recorded a private page."  # type: ignore[attr-defined]


def test_a_claim_is_taken_out_with_what_refers_to_it(sources: Path) -> None:
    done = run(sources, "--claim", "copy#six", "--reason", "It was private.", "--write")
    assert done.exit_code == 0, done.output
    copy = _read(sources).sources["copy"]
    assert [claim.id for claim in copy.claims] == ["denied"]
    assert copy.checked_by == ()


@pytest.mark.parametrize("arguments", [(), ("--person", "nobody"), ("--source", "none", "--reason", "R")])
def test_what_is_not_there_is_wrong_usage(sources: Path, arguments: tuple[str, ...]) -> None:
    assert run(sources, *arguments).exit_code == 2


def test_line_ends_of_windows_are_kept(sources: Path) -> None:
    path = sources / "articles/storm.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run(sources, "--person", "speaker", "--write", *_instead()).exit_code == 0
    assert b"said_by: office   # not the office\r\n" in path.read_bytes()
    assert _read(sources).sources["storm"].note is None


def test_who_has_the_words_for_a_name_is_told(sources: Path) -> None:
    assert "--person speaker" in run(sources, "--words", "ada lund").output
    assert "--person" not in run(sources, "--words", "Oda Q").output


def test_what_cannot_be_read_stops_it(sources: Path) -> None:
    (sources / "articles/bad.yml").write_text("a: *b")
    before = _files(sources)
    done = run(sources, "--person", "speaker", "--write", *_instead())
    assert done.exit_code == 2
    assert "bad.yml:1:4" in done.output
    assert _files(sources) == before


def test_words_that_are_taken_out_cannot_stand_instead(sources: Path) -> None:
    assert run(sources, "--person", "speaker", "--instead", "storm.title=Ada  LUND again").exit_code == 2
    assert run(sources, "--person", "speaker", "--instead", "storm.title").exit_code == 2


def test_it_searches_what_is_made_and_other_folders(sources: Path) -> None:
    home = sources.parent
    run(sources, "--person", "speaker", "--write", *_instead())
    for place in (
        "docs/a.md",
        ".docs.build/staged/a.md",
        "site/a.html",
        ".site.build/former/a.html",
        "captures/ada-lund",
    ):
        (home / place).parent.mkdir(parents=True, exist_ok=True)
        (home / place).write_text("Ada Lund")
        found = run(sources, "--words", "Ada Lund", "--also", str(home / "captures"))
        assert found.exit_code == 1
        assert f"remains: {home / place}" in found.output
        (home / place).unlink()
    assert run(sources, "--words", "Ada Lund", "--also", str(home / "captures")).exit_code == 0


def test_pages_are_made_anew(tmp_path: Path) -> None:
    sources = shutil.copytree(EVENT, tmp_path / "sources")
    docs = tmp_path / "docs"
    assert CliRunner().invoke(main, ["build", "--sources", str(sources), "--docs", str(docs)]).exit_code == 0
    assert [path for path in docs.rglob("*") if path.is_file() and b"Tordesk" in path.read_bytes()]
    done = run(sources, "--person", "tordesk", "--words", "Tordesk", "--write")
    assert "TODO" not in done.output, done.output
    assert done.exit_code == 0, done.output
    assert not [path for path in docs.rglob("*") if path.is_file() and b"ordesk" in path.read_bytes()]


@pytest.mark.parametrize("text", ["Landau", "Ada", "Lund", "Ada Lunding", "Nevada Lund"])
def test_other_words_are_not_taken_for_them(text: str) -> None:
    assert not Spellings(["Ada Lund"]).within(text)


@pytest.mark.parametrize("text", ["adalund", "ADA_LUND", "Ada-Lund", "Ada\nLund", "Ada. Lund’s", "@AdaLund"])
def test_a_name_is_found_in_other_punctuation(text: str) -> None:
    assert Spellings(["Ada Lund"]).within(text)


def test_an_inflected_name_is_the_name() -> None:
    assert Spellings(["Рейнов"]).within("с Рейновым")
    assert not Spellings(["Рейнов"]).within("Рейновоградский")


_FIELDS = (
    "title",
    "note",
    "quote",
    "restated",
    "claim-note",
    "label",
    "printed",
    "set_aside",
    "said_by",
    "by",
    "comment",
)


@given(fields=st.sets(st.sampled_from(_FIELDS)), spelling=st.sampled_from(_SPELLINGS), in_line=st.booleans())
def test_wherever_a_person_stands_check_is_content_or_names_what_is_open(
    tmp_path_factory: pytest.TempPathFactory, fields: set[str], spelling: str, in_line: bool
) -> None:
    sources = tmp_path_factory.mktemp("drawn") / "sources"
    (sources / "articles").mkdir(parents=True)
    for name, text in {"actors.yml": _ACTORS, **_REGISTRIES}.items():
        (sources / name).write_text(text.replace("agency: speaker", "agency: gazette"))
    record = _drawn(fields, spelling)
    text = json.dumps(record, ensure_ascii=False) if in_line else _in_lines(record)
    if "comment" in fields and not in_line:
        text = f"# As {spelling} said.\n{text}"
    (sources / "articles/drawn.yml").write_text(text, encoding="utf-8")
    assert load(sources)[1] == []
    done = run(sources, "--person", "speaker", "--write", "--instead", "actors.aide.description=")
    assert "nothing remains" in done.output, done.output
    corpus, problems = read(sources)
    assert all("TODO is left to decide" in problem.what for problem in problems)
    assert len(problems) == done.output.count("to write: ")
    if not problems:
        assert corpus
        assert errors([*check(corpus), *check_anchors(corpus)]) == []
        assert done.exit_code == 0
    assert "count: five" in _files(sources)["articles/drawn.yml"].replace('"', "")


def _drawn(fields: set[str], spelling: str) -> dict[str, Any]:
    def words(field: str, text: str) -> str:
        return f"{text} {spelling} {text}" if field in fields else text

    claim = {
        "id": "toll", "metric": "deaths", "count": "five", "group": "all", "place": "coast",
        "said_by": "speaker" if "said_by" in fields else "council", "printed": {"said_by": words("printed", "he")},
        "label": words("label", "dead"), "quote": words("quote", "five died"), "note": words("claim-note", "odd"),
    }  # fmt: skip
    if "restated" in fields or "quote" not in fields:
        claim["restated"] = words("restated", "Five died")
    return {
        "title": words("title", "The storm"), "publication": "gazette", "url": "unstated", "published": "unstated",
        "published_basis": "not printed", "language": "en", "recorded": "2031-04-01", "note": words("note", "read"),
        "set_aside": [{"text": words("set_aside", "52"), "reason": "age"}, {"text": "53", "reason": "age"}],
        "read_by": [{"by": words("by", "Oda Q"), "on": "2031-04-01"}], "claims": [claim],
    }  # fmt: skip


def _in_lines(value: Any, indent: int = 0) -> str:
    """A record as people write one."""
    room, lines = "  " * indent, []
    for key, item in value.items():
        match item:
            case dict():
                lines.append(f"{room}{key}:\n{_in_lines(item, indent + 1)}")
            case list():
                lines.append(f"{room}{key}:\n")
                for one in item:
                    lines.append(f"{room}  - {_in_lines(one, indent + 2).lstrip()}")
            case _:
                lines.append(f"{room}{key}: {item}\n")
    return "".join(lines)


def test_the_spans_of_a_tree_are_those_of_the_text() -> None:
    for path in sorted(EVENT.rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        root = spanned(text)
        assert root
        assert text[root.start : root.end].strip() == text[root.start :].strip()


def _persons(folder: Path) -> list[tuple[Path, str]]:
    tree, problems = read_yaml("actors.yml", (folder / "actors.yml").read_bytes())
    assert tree, problems
    actors = plain(tree)
    assert isinstance(actors, dict)
    return [(folder, name) for name, actor in actors.items() if isinstance(actor, dict) and actor["kind"] == "person"]


@pytest.mark.parametrize(
    ("folder", "person"),
    [
        *_persons(EVENT),
        *(pytest.param(folder, name, marks=pytest.mark.deep) for folder, name in _persons(ROOT / "sources")),
    ],
)
def test_any_person_of_an_event_can_be_taken_out(tmp_path: Path, folder: Path, person: str) -> None:
    """Then check is content but for what is open, nothing remains, and as many figures are there as before."""
    sources = shutil.copytree(folder, tmp_path / "sources")
    before, _ = read(sources)
    done = run(sources, "--person", person, "--write")
    assert "\nremains: " not in done.output, done.output
    words = spellings_of_actor(folder, person)
    assert words
    looked_at = re.findall(r"(?<=: |, )([^\s,:]+)(?=,|$)", "\n".join(re.findall("(?m)^perhaps: .*", done.output)), re.M)
    given = [part for word in words for part in ("--words", word)]
    given += [part for word in looked_at for part in ("--except", word)]
    assert "nothing remains" in run(sources, *given).output, done.output
    after, problems = read(sources)
    assert all("TODO is left to decide" in problem.what for problem in problems), problems
    assert len(problems) == done.output.count("to write: ")
    if before and after:
        assert problems or errors([*check(after), *check_anchors(after)]) == []
        whole = [name for name in before.sources if name in after.sources]
        assert [len(before.sources[name].claims) for name in whole] == [
            len(after.sources[name].claims) for name in whole
        ]


@pytest.mark.deep
@pytest.mark.parametrize("source", sorted(path.stem for path in (ROOT / "sources/articles").glob("*.yml")))
def test_any_source_of_an_event_can_be_taken_out(tmp_path: Path, source: str) -> None:
    sources = shutil.copytree(ROOT / "sources", tmp_path / "sources")
    done = run(sources, "--source", source, "--reason", "It was no report.", "--write")
    assert "nothing remains" in done.output, done.output
    _, problems = read(sources)
    assert all("TODO is left to decide" in problem.what for problem in problems), problems
    assert len(problems) == done.output.count("to write: ")


@pytest.mark.parametrize(
    ("name", "new", "why"),
    [
        ("storm", "copy", "is taken"),
        ("storm", "../../elsewhere", "is no id"),
        ("storm", "Ünfit", "is no id"),
        ("storm", "actors", "the name of a registry"),
        ("storm", "nul", "Windows"),
        ("storm#toll", "plain", "is taken"),
        ("aide", "council", "is taken"),
        ("places.coast", "inland", "is taken"),
    ],
)
def test_an_id_that_is_given_takes_no_others_place(sources: Path, name: str, new: str, why: str) -> None:
    (sources / "places.yml").write_text("coast:\n  name: The coast\ninland:\n  name: Inland\n")
    before = _files(sources)
    done = run(sources, "--words", "Ada Lund", "--write", "--instead", f"{name}={new}")
    assert done.exit_code == 2, done.output
    assert why in done.output
    assert _files(sources) == before


@pytest.mark.parametrize("names", [("storm", "copy"), ("places.coast", "places.inland")])
def test_two_ids_that_are_given_are_two(sources: Path, names: tuple[str, str]) -> None:
    (sources / "places.yml").write_text("coast:\n  name: The coast\ninland:\n  name: Inland\n")
    before = _files(sources)
    done = run(sources, "--words", "Ada Lund", "--write", *(f"--instead={name}=same" for name in names))
    assert done.exit_code == 2, done.output
    assert _files(sources) == before


_IDS_WITH_A_NAME = {
    "metrics.yml": """\
deaths:
  name: Deaths
  question: How many?
  definition: D.
  unit: people
  kind: cumulative
  sums:
    - [ada-lund-s-dead, rest]
ada-lund-s-dead:
  name: Dead of the yard
  question: How many of the yard?
  definition: D.
  unit: people
  kind: cumulative
  within: deaths
rest:
  name: The rest
  question: How many besides?
  definition: D.
  unit: people
  kind: cumulative
""",
    "groups.yml": """\
all:
  name: everyone
ada-lund-crew:
  name: the crew
  within: all
mates:
  name: mates
  within: ada-lund-crew
""",
    "places.yml": """\
coast:
  name: The coast
ada-lund-yard:
  name: the yard
  within: coast
quay:
  name: the quay
  within: ada-lund-yard
""",
    "removed.yml": """\
old-crew:
  what: group
  on: 2031-04-01
  reason: It was there twice.
  now: ada-lund-crew
""",
    "articles/named.yml": """\
title: The yard
publication: gazette
url: unstated
published: 2031-03-04
published_basis: printed
language: en
recorded: 2031-04-01
claims:
  - id: toll
    metric: ada-lund-s-dead
    count: five
    group: ada-lund-crew
    place: [ada-lund-yard, coast]
    place_reading: together
    covers: {mates: included}
    said_by: council
    quote: five had died
    breakdowns:
      - by: group
        parts: [mates]
  - id: all-of-them
    metric: deaths
    count: six
    group: all
    place: coast
    covers:
      ada-lund-crew: included
    said_by: council
    quote: six in all
    breakdowns:
      - by: place
        parts: [ada-lund-yard]
  - id: denied
    kind: denial
    disputes: figure
    target: {metric: ada-lund-s-dead, group: ada-lund-crew, place: ada-lund-yard}
    said_by: council
    restated: The council spoke against it.
""",
}


def test_metrics_groups_and_places_whose_ids_have_the_name_get_others(sources: Path) -> None:
    for name, text in _IDS_WITH_A_NAME.items():
        (sources / name).write_text(text)
    event = sources / "event.yml"
    event.write_text(event.read_text().replace("lead_place: coast", "lead_place: ada-lund-yard"))
    before = _read(sources)
    done = run(sources, "--words", "Ada Lund", "--person", "speaker", "--write", *_instead())
    assert done.exit_code == 0, done.output
    assert "new id: groups.ada-lund-crew -> crew" in done.output
    after = _read(sources)
    assert set(after.metrics) == {"deaths", "dead", "rest"}
    assert set(after.groups) == {"all", "crew", "mates"}
    assert (after.places["quay"].within, after.event.lead_place) == ("yard", "yard")
    assert after.metrics["deaths"].sums == (("dead", "rest"),)
    renamed = str(before.sources["named"].claims)
    for old, new in {"ada-lund-s-dead": "dead", "ada-lund-crew": "crew", "ada-lund-yard": "yard"}.items():
        renamed = renamed.replace(old, new)
    assert str(after.sources["named"].claims) == renamed


def test_a_place_that_is_called_so_too_keeps_its_id(sources: Path) -> None:
    (sources / "places.yml").write_text("coast:\n  name: The coast\nlund:\n  name: Lund\n  within: coast\n")
    run(sources, "--words", "Ada Lund", "--write", *_instead())
    assert "lund" in (sources / "places.yml").read_text()


def test_a_text_for_a_place_that_nothing_is_taken_out_of_is_told(sources: Path) -> None:
    done = run(sources, "--person", "speaker", *_instead(), "--instead", "storm.titel=The storm")
    assert "unused: storm.titel" in done.output
    assert done.output.count("unused: ") == 1


@pytest.mark.parametrize("second", ["articles/more/storm.yml", "articles/storm.yaml", "articles/actors.yml"])
def test_of_two_files_of_one_name_neither_is_passed_over(sources: Path, second: str) -> None:
    (sources / second).parent.mkdir(exist_ok=True)
    (sources / second).write_text(_STORM)
    before = _files(sources)
    done = run(sources, "--words", "Ada Lund", "--write", *_instead())
    assert done.exit_code == 2, done.output
    assert second in done.output
    assert _files(sources) == before


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as found, contextlib.chdir(path.parent):
        found.bind(path.name)


@pytest.mark.parametrize("lay", [_pipe, _socket])
def test_what_cannot_be_copied_is_named_and_nothing_is_written(sources: Path, lay: Callable[[Path], None]) -> None:
    lay(sources / "articles/odd")
    before = _files(sources)
    done = run(sources, "--words", "Ada Lund", "--write", *_instead())
    assert done.exit_code == 3, done.output
    assert "nothing was written" in done.output
    assert str(sources / "articles/odd") in done.output
    assert _files(sources) == before
    assert (sources / "articles/odd").exists()


def test_a_comment_that_runs_over_two_lines_goes(sources: Path) -> None:
    storm = sources / "articles/storm.yml"
    storm.write_text(f"# It stays.\n# As Ada\n#   Lund said.\n# This stays, too.\n{_STORM}")
    done = run(sources, "--person", "speaker", "--write", *_instead())
    assert "nothing remains" in done.output, done.output
    assert storm.read_text().startswith("# It stays.\n# This stays, too.\n# Read twice.\n")


def test_anchors_in_which_the_words_stand_in_codes_are_changed(sources: Path) -> None:
    anchors = sources / "anchors/copy.json"
    (sources / "articles/copy.yml").write_text(
        _COPY.replace("#ada-lund-again", "#plain")
        .replace('\n "claims": [', f'"capture": {{"file": "c.txt", "sha256": "{_SHA}"}}, "claims": [')
        .replace('"restated": "Six."', '"quote": "six in all"')
    )
    file = json.loads((sources / "anchors/storm.json").read_text())
    item = file["items"][2] | {"id": annotation_id("copy", "six")}
    item["target"]["selector"] = {"exact": "six in all", "prefix": "said Ада Лунд"}
    numbers = {"found": 1, "recorded": 1, "set_aside": 0}
    anchors.write_text(json.dumps(file | {"items": [item], "numbers": numbers}))
    assert "Лунд" not in anchors.read_text()
    _read(sources)
    done = run(sources, "--words", "Ада Лунд", "--write", *_instead())
    assert f"remains: {anchors}" not in done.output
    assert "prefix" not in anchors.read_text()
