"""No table of the data holds a text that a spreadsheet runs: what LibreOffice computes was measured, and is refused."""

import csv
import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.captures.anchors import anchor
from generator.captures.text import Captured
from generator.exports.tables import as_csv
from generator.reading.load import load, read
from generator.reading.problems import Problem
from generator.record.formulas import is_formula
from tests import records
from tests.small_event import HEAD, event
from tests.test_printed import RECORD as ANCHORED
from tests.test_printed import anchors

RUN = (
    "=1+1", "=", "=== title ===", "= he said", '=HYPERLINK("http://x.example/")', '=DDE("a";"b";"c")',
    "=cmd|'/C calc'!A0", "  =1+1", "\t=1+1", "\r=1+1", "\n=1+1", "\u00a0=1+1", "\u200b=1+1", "\u00ad=1+1", "\u3000=1+1",
    "\uff1d1+1", "\ufe661+1", "=\u03381+1", "+cmd|'/C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "+SUM(1,2)",
    '-HYPERLINK("http://x.example/")', '+HYPERLINK ("http://x.example/")', "\uff0bSUM(1)", "-x&SUM(1)",
    '-"a"&SUM(1)', "+'cmd'|'/C'!A0",
    "\uff20SUM(1)", " @SUM(1)",
)  # fmt: skip
HONEST = (
    "-5 degrees", "+7 727 258 00 00", "+7 (727) 258", "@handle", "- he said", "- Ada (of the ministry) said",
    "\u2013 he said", "-", "+1", "-1.5", "- he spoke of f(x)", "- item 3 <u onclick=alert(1)>",
    "a = b", "1+1=2", "'=' was painted on walls", "\"= 5\"", "five; six",
    "| five", "five | six!", "@ada: five dead!", "Тоқаев", "*", "(five)", "\u2212" "5 degrees",
)  # fmt: skip


@pytest.mark.parametrize("text", RUN)
def test_a_text_that_would_run_is_known(text: str) -> None:
    assert is_formula(text)


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_text_is_none(text: str) -> None:
    assert not is_formula(text)


RECORD = f"""{HEAD}claims:
  - id: toll
    metric: deaths
    count: 15
    said_by: flood-ministry
    as_of: 2031-03-05
    quote: five dead
    note: A note.
"""
FIELDS = {
    "a title": ("title: ", "title", "the value", "Begin it with a word."),
    "a note": ("    note: ", 'claim "toll": note', "the value", "Begin it with a word."),
    "a quote": ("    quote: ", 'claim "toll": quote', "the quote", "Begin it at the next word."),
}


def refused(folder: Path, key: str, text: str) -> list[Problem]:
    """The problems of a record that has a text in the place of its own."""
    changed = re.sub(rf"^{key}.*$", lambda _: f"{key}{text}", RECORD, flags=re.MULTILINE)
    assert changed != RECORD
    return read(event(folder, {"articles/river-fell.yml": changed}))[1]


def changed_line(key: str) -> int:
    return next(number for number, line in enumerate(RECORD.split("\n"), start=1) if line.startswith(key))


@pytest.mark.parametrize("text", ['"=1+1"', '"+SUM(1,2)"', '"\\t=1+1"'])
@pytest.mark.parametrize(("key", "named", "what", "mend"), FIELDS.values(), ids=FIELDS)
def test_a_record_with_such_a_text_is_refused_where_it_stands(
    key: str, named: str, what: str, mend: str, text: str, tmp_path: Path
) -> None:
    (problem,) = refused(tmp_path, key, text)
    assert problem.what == f"{named}: {what} begins as a formula, which a spreadsheet would run"
    assert problem.mend == mend
    line = changed_line(key)
    assert (Path(problem.where.path).name, problem.where.line) == ("river-fell.yml", line)


def test_a_name_and_who_anchored_are_refused(tmp_path: Path) -> None:
    folder = event(tmp_path, {"articles/river-fell.yml": ANCHORED, "places.yml": 'weirland: {name: "=1+1"}\n'})
    (folder / "anchors").mkdir()
    made = anchors(creator={"type": "Person", "name": "=1+1"})
    (folder / "anchors" / "river-fell.json").write_text(made, "utf-8")
    told = [problem.what for problem in read(folder)[1]]
    assert 'place "weirland": name: the value begins as a formula, which a spreadsheet would run' in told
    assert any("creator.name" in what and "begins as a formula" in what for what in told)


def test_an_honest_text_is_accepted_in_each_field(tmp_path: Path) -> None:
    for number, text in enumerate(HONEST):
        for key, *_ in FIELDS.values():
            quoted = text.replace("'", "''")
            assert refused(tmp_path / f"{number}{key.strip()}", key, f"'{quoted}'") == [], (key, text)


# What an anchor has of the text around a quote


@pytest.mark.parametrize(
    ("text", "prefix", "suffix"),
    [
        ("=== five dead = all.\nelsewhere five dead", None, None),
        ("= so five dead here.\nelsewhere five dead", "so", "here."),
        ("+SUM(1,2) five dead @SUM(1)\nelsewhere five dead", "SUM(1,2)", None),
    ],
)
def test_what_stands_around_a_quote_begins_as_no_formula(
    text: str, prefix: str | None, suffix: str | None, tmp_path: Path
) -> None:
    captured = Captured(text + " and many more words that make it long enough for all that is quoted" * 4)
    record = RECORD.replace("claims:", f"capture: {{file: a.txt, sha256: {'a' * 64}}}\nclaims:")
    corpus, problems = load(event(tmp_path, {"articles/river-fell.yml": record}))
    assert corpus, problems
    found = anchor(corpus, "river-fell", captured, "Ada", date(2031, 4, 1))
    assert found.anchors, found.problems
    selector = found.anchors.items[0].target.selector
    assert (selector.exact, selector.prefix, selector.suffix) == ("five dead", prefix, suffix)


# The tables


def _cells() -> Iterator[tuple[str, str]]:
    for folder in (records.EVENT, records.FLOOD):
        for name, text in records.files_of(folder).items():
            if name.endswith(".csv"):
                assert isinstance(text, str)
                yield from ((name, cell) for line in csv.reader(io.StringIO(text, newline="")) for cell in line)


def test_no_cell_of_any_table_begins_as_a_formula() -> None:
    cells = [*_cells()]
    assert len(cells) > 10_000
    assert [each for each in cells if is_formula(each[1])] == []


DIVIDING = ("five;=1+1", "five\t=1+1", "five\r=1+1", "five\n=1+1", "https://x.example/?a;=1+1", "a; =1+1", "a;+SUM(1)")


@pytest.mark.parametrize("text", DIVIDING)
def test_what_begins_within_a_cell_stands_in_quotation_marks(text: str) -> None:
    assert as_csv([["a", text, 1, None, 0.5]]) == f'a,"{text}",1,,0.5\n'


@pytest.mark.parametrize("text", ["plain", "five; six", "a\tb", "a;b", "-5", "a=b;c", "”=1"])
def test_honest_texts_stand_as_they_always_did(text: str) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(["a", text, 'b "c", d', None, 1, 0.5])
    assert as_csv([["a", text, 'b "c", d', None, 1, 0.5]]) == out.getvalue()


# As LibreOffice opens it: by itself, and by its dialogue, which divides at semicolons and tabs, too
_AS_DIALOGUE = "CSV:44/59/9,34,76,1,,0,false,true,false,false,false,,true"


@pytest.mark.sites
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("options", [[], [f"--infilter={_AS_DIALOGUE}"]], ids=["double click", "dialogue"])
def test_libreoffice_computes_nothing_that_is_accepted(options: list[str], tmp_path: Path) -> None:
    def computed(name: str, texts: tuple[str, ...]) -> int:
        (tmp_path / f"{name}.csv").write_text(as_csv([["id", text, "end"] for text in texts]), "utf-8", newline="")
        start = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", *options]
        made = [*start, "--convert-to", "fods", "--outdir", str(tmp_path), str(tmp_path / f"{name}.csv")]
        subprocess.run(made, check=True, capture_output=True, timeout=120)
        return (tmp_path / f"{name}.fods").read_text("utf-8").count("table:formula=")

    assert computed("honest", (*HONEST, *DIVIDING)) == 0
    assert computed("run", RUN[:3]) == 2
