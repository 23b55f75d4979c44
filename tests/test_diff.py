"""Each file in `diff_cases/` holds two states of the records and all that `diff` tells of the way between them.

`--- before path`, `--- after path` or `--- both path` begins a file that is laid over the event in `_base`, in
that state; `(absent)` after the path takes the file away. What follows `=== differs` is expected.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner, Result
from markdown import Markdown

from generator.cli import main
from generator.compare.diff import Edition, FieldChange, compare, edition
from generator.compare.forms import Item, Report, Section, as_markdown, as_text
from generator.compare.harmless import MAX_ITEMS, MAX_TEXT
from generator.compare.report import sections
from generator.reading.checks import check
from generator.reading.load import load
from generator.reading.problems import Location, Problem, errors
from generator.record.anchor_file import AnchorFile, Creator, Numbers

CASES = Path(__file__).parent / "diff_cases"
EXPECTED = "=== differs\n"


def lay(folder: Path, case: str, side: str) -> Path:
    """The event in `_base` with the files of one state laid over it."""
    shutil.copytree(CASES / "_base", folder)
    for part in case.split("--- ")[1:]:
        header, _, text = part.partition("\n")
        when, path, *absent = header.split()
        if when in {side, "both"} and absent:
            (folder / path).unlink()
        elif when in {side, "both"}:
            (folder / path).write_text(text, encoding="utf-8")
    return folder


def read(folder: Path) -> Edition:
    corpus, problems = load(folder)
    assert corpus and problems == [] and errors(check(corpus)) == []
    return edition(corpus)


@pytest.mark.parametrize("case", sorted(CASES.glob("*.txt")), ids=lambda case: case.stem)
def test_what_differs(case: Path, update: bool, tmp_path: Path) -> None:
    given, _, expected = case.read_text(encoding="utf-8").partition(EXPECTED)
    old, new = (read(lay(tmp_path / side, given, side)) for side in ("before", "after"))
    told = as_text(Report("before", sections(compare(old, new)))) + "\n"
    if update:
        case.write_text(given + EXPECTED + told, encoding="utf-8")
        expected = told
    assert told == expected


# Against git: what the command prints, and how it ends


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=A Contributor", "-c", "user.email=contributor@northport.example")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, env=clean(), capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def clean() -> dict[str, str]:
    """The environment without what git would take from a repository around the test."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the event in `_base` committed below `data/records`, and the working directory in it."""
    folder = tmp_path / "repository"
    shutil.copytree(CASES / "_base", folder / "data" / "records")
    git(tmp_path, "init", "--quiet", "repository")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "first")
    for name in set(os.environ) - set(clean()):
        monkeypatch.delenv(name)
    monkeypatch.chdir(folder)
    return folder


def diff(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["diff", "--sources", "data/records", *arguments])


ARTICLE = Path("data/records/articles/gazette-five-dead.yml")


def test_no_difference_is_told_and_is_no_failure(repository: Path) -> None:
    done = diff("HEAD")
    assert (done.exit_code, done.stdout) == (
        0,
        "Compared with HEAD:\nNo source, figure, other claim, status, finding or entry of a registry differs.\n",
    )


def test_a_difference_is_no_failure_either(repository: Path) -> None:
    ARTICLE.write_text(ARTICLE.read_text().replace("count: five", "count: nine"))
    done = diff("HEAD", "--format", "json")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {
        "base": "HEAD",
        "problems": [],
        "figures_changed": [
            {
                "id": "gazette-five-dead#toll",
                "text": "nine deaths (everyone, Northport), by Harbour Office, 3 March 2031",
                "fields": [{"field": "count", "before": "five", "after": "nine"}],
            }
        ],
    }


@pytest.mark.parametrize(("sender", "is_told"), [("oda-q", True), ("ODA QUILLARAN", False), (None, False)])
def test_anchors_by_somebody_else_than_the_sender_are_told(sender: str | None, is_told: bool, repository: Path) -> None:
    record = f"capture: {{file: a.txt, sha256: {'a' * 64}}}\n"
    ARTICLE.write_text(ARTICLE.read_text() + record)
    numbers = Numbers(found=1, recorded=1, set_aside=0)
    made = AnchorFile(creator=Creator(name="Oda Quillaran"), created=date(2031, 4, 2), numbers=numbers, items=())
    folder = repository / "data/records/anchors"
    folder.mkdir()
    (folder / "gazette-five-dead.json").write_text(made.text())
    done = diff("HEAD", *(["--sender", sender] if sender else []))
    told = "~ gazette-five-dead: made by Oda Quillaran, sent by oda-q"
    assert done.exit_code == 0
    assert (told in done.stdout) == is_told == ("Anchors that name somebody else than the sender" in done.stdout)
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "second")
    assert "Anchors" not in diff("HEAD", "--sender", "oda-q").stdout


def test_a_base_without_records_makes_everything_new(repository: Path) -> None:
    git(repository, "rm", "-r", "--quiet", "--cached", "data")
    (repository / "README").write_text("No records yet.")
    git(repository, "add", "README")
    git(repository, "commit", "--quiet", "--message", "none")
    done = diff("HEAD")
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0] == "HEAD has no records in data/records. All of it is new."
    assert "  + gazette-five-dead#toll: five deaths" in done.stdout


BAD = {
    "bad records at the base": (
        True,
        'HEAD:data/records/articles/gazette-five-dead.yml:10:13: claim "toll": unknown metric "death"; did you mean '
        '"deaths"? Add it to HEAD:data/records/metrics.yml or correct metric.\n',
    ),
    "bad records now": (
        False,
        'data/records/articles/gazette-five-dead.yml:10:13: claim "toll": unknown metric "death"; did you mean '
        '"deaths"? Add it to data/records/metrics.yml or correct metric.\n',
    ),
}


@pytest.mark.parametrize(("at_base", "told"), BAD.values(), ids=BAD)
def test_bad_records_on_either_side_are_told_and_end_with_1(at_base: bool, told: str, repository: Path) -> None:
    good = ARTICLE.read_text()
    ARTICLE.write_text(good.replace("metric: deaths", "metric: death"))
    if at_base:
        git(repository, "commit", "--quiet", "--all", "--message", "bad")
        ARTICLE.write_text(good)
    done = diff("HEAD")
    assert (done.exit_code, done.stdout) == (1, told)


def test_a_link_at_the_base_is_refused_and_not_followed(repository: Path) -> None:
    target = ARTICLE.with_name("link.yml")
    target.symlink_to("gazette-five-dead.yml")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "link")
    target.unlink()
    done = diff("HEAD")
    assert done.exit_code == 1
    assert done.stdout == (
        "HEAD:data/records/articles/link.yml:1:1: the file is a link to another. Put the record itself here.\n"
    )


@pytest.mark.parametrize("revision", ["nonsense", "HEAD~9", "HEAD:data", "--", ""])
def test_an_unknown_revision_is_wrong_usage(revision: str, repository: Path) -> None:
    done = diff("--", revision)
    assert done.exit_code == 2
    assert f'Error: git knows no revision "{revision}".' in done.stderr


def test_a_revision_that_looks_like_an_option_is_none(repository: Path) -> None:
    done = diff("--", "--path-format=x")
    assert done.exit_code == 2
    assert 'git knows no revision "--path-format=x"' in done.stderr


def test_a_folder_outside_any_repository_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    shutil.copytree(CASES / "_base", "data/records")
    done = diff("HEAD")
    assert done.exit_code == 2
    assert "not a git repository" in done.stderr


def test_no_git_is_wrong_usage(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository / "nowhere"))
    done = diff("HEAD")
    assert done.exit_code == 2
    assert "Error: git is not installed." in done.stderr


def test_the_base_is_read_as_committed_whatever_attributes_say(repository: Path) -> None:
    Path(".gitattributes").write_text("*.yml export-ignore ident text eol=crlf\n")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "attributes")
    assert "articles/gazette-five-dead.yml" in git(repository, "ls-tree", "-r", "--name-only", "HEAD")
    assert "No source" in diff("HEAD").stdout


def test_it_leaves_the_repository_as_it_is(repository: Path) -> None:
    ARTICLE.write_text(ARTICLE.read_text().replace("count: five", "count: nine"))
    before = git(repository, "status", "--porcelain")
    assert diff("HEAD").exit_code == 0
    assert git(repository, "status", "--porcelain") == before == f"M {ARTICLE.as_posix()}"


def test_the_module_ends_as_the_command_does(repository: Path) -> None:
    command = [sys.executable, "-m", "generator", "diff", "nonsense", "--sources", "data/records"]
    search = {"PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(command, env=clean() | search, capture_output=True, text=True, check=False)
    assert done.returncode == 2


# Markdown for the summary of a pull request

HOSTILE = (
    "</li><script>x</script> [a](https://b.example) ![i](http://c.example) **b** `c` | #1 @d www.e.example <!-- &amp;"
)


def one(text: str, before: str = "", after: str = "") -> Report:
    fields = (FieldChange("label", before, after),) if before or after else ()
    return Report("HEAD", (Section("figures_added", "+", (Item("a#b", text, fields),)),))


def test_contributed_text_is_neither_markup_nor_link_nor_mention() -> None:
    text = as_markdown(one(HOSTILE, HOSTILE, HOSTILE))
    page = BeautifulSoup(Markdown().convert(text), "html.parser")
    assert {tag.name for tag in page.find_all()} <= {"h2", "h3", "ul", "li", "code", "p"}
    assert page.get_text().replace("\u2060", "").count(HOSTILE) == 3
    for linked in ("://", "www.", "@d", "#1 ", "<"):
        assert linked in HOSTILE and linked not in text


def test_contributed_text_of_several_lines_stays_on_one() -> None:
    text = as_markdown(one("a\n\n# b\r\n- c", "d\n\n- e", "f"))
    assert len(text.splitlines()) == len(as_markdown(one("a", "d", "f")).splitlines())
    assert "- `a#b`: a &#35;&#8288; b - c\n    - label: d - e → f\n" in text


def test_a_problem_is_escaped_as_well() -> None:
    problem = Problem(Location("HEAD:sources/x.yml"), HOSTILE, "Mend it.")
    text = as_markdown(Report("HEAD", (), (problem,)))
    assert text.startswith("## Nothing could be compared\n\n- HEAD&#58;sources/x&#46;yml")
    assert "<" not in text and "www." not in text


def test_a_long_list_is_cut_and_counted() -> None:
    (section,) = one("a figure").sections
    long = replace(section, items=section.items * (MAX_ITEMS + 1234))
    lines = as_markdown(Report("HEAD", (long,))).splitlines()
    assert f"### Figures added ({MAX_ITEMS + 1234:,})" in lines
    assert [line for line in lines if line.startswith("- ")][MAX_ITEMS:] == ["- and 1,234 more"]
    exact = replace(section, items=section.items * MAX_ITEMS)
    assert "more" not in as_markdown(Report("HEAD", (exact,)))


def test_a_long_text_is_cut() -> None:
    assert "a" * MAX_TEXT in as_markdown(one("a" * MAX_TEXT))
    cut = as_markdown(one("a" * (MAX_TEXT + 1)))
    assert "a" * (MAX_TEXT - 2) + " …\n" in cut and "a" * (MAX_TEXT - 1) not in cut


@pytest.mark.large
def test_the_summary_stays_below_the_limit_of_github() -> None:
    fields = tuple(FieldChange("label", "*" * 900, "*" * 900) for _ in range(15))
    # A few are as large as can be; the others only make it too much.
    items = tuple(Item(f"a#{at}", "*" * 900, fields[: 1 if at % 10 else 15]) for at in range(MAX_ITEMS))
    text = as_markdown(Report("HEAD", tuple(Section("sources_added", "+", items) for _ in range(15))))
    assert 800_000 < len(text.encode()) < 1024 * 1024
    assert text.endswith("The rest is left out here; `python -m generator diff` tells all of it.\n")
