"""A site of another event begun: `init` writes a folder that needs nothing of this repository."""

import posixpath
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from check_jsonschema import main as check_jsonschema
from click import Context
from click.testing import CliRunner, Result

from generator.beginning import asked, folder
from generator.build import compile_site
from generator.cli import main
from generator.reading.load import event_of
from tests.sitebuild import ROOT
from tests.test_docs import MODELS, SECTION_OF
from tests.test_workflows import BIN, ran

FACTS = {
    "title": "Storm at Northport",
    "place": "Northport",
    "begins": "2031-03-03",
    "counts": "Deaths",
    "publisher": "The Northport Chronicle",
}
# Pages by hand that tell of this project and its program.
OF_THIS_PROJECT = (
    "first-record.md", "commands.md", "taking-out.md", "releasing.md", "program.md", "hardening.md", "opened.md"
)  # fmt: skip
HOSTILE = {
    "markup": '<script>alert("x")</script> & <b>',
    "of YAML": "- {a: [b, *c]} #d: |",
    "a truth value": "no",
    "a number": "0x1F",
    "from the right": "عاصفة في ميناء الشمال",
    "quotes": '"It\'s" `one`',
    "of a template": "{title} {{ 7 * 7 }} {% raw %} ${HOME} %s",
    "a reserved word": "unstated",
    "of no letters of ASCII": "Наводнение",
    "a name of a device": "con",
}


def init(at: Path, facts: Mapping[str, str] = FACTS, *more: str, answers: str = "") -> Result:
    options = [part for name, text in facts.items() for part in (f"--{name}", text)]
    return CliRunner().invoke(main, ["init", *options, *more, str(at)], input=answers)


def made_of(facts: Mapping[str, str]) -> dict[str, str]:
    return folder.whole_event(asked.answered(facts), date(2031, 4, 1), None)


def check(at: Path) -> str:
    arguments = ["check", "--sources", str(at / "sources"), "--docs", str(at / "docs")]
    return CliRunner().invoke(main, arguments).output


@pytest.mark.parametrize("words", [*HOSTILE.values(), "Storm"], ids=[*HOSTILE, "plain words"])
def test_a_begun_event_has_no_problem_and_says_what_was_typed(words: str, tmp_path: Path) -> None:
    """No warning either, whatever somebody types: it is data."""
    facts = dict.fromkeys(("title", "place", "counts", "publisher", "unit", "question", "name"), words)
    done = init(tmp_path / "mine", {**facts, "begins": "2031-03-03"})
    assert done.exit_code == 0, done.output
    assert check(tmp_path / "mine") == "no problems\n"
    event = event_of(tmp_path / "mine" / "sources")
    assert event
    plain = " ".join(words.split())
    assert (event.title, event.publisher, event.name) == (plain, plain, plain)
    files, _ = compile_site(tmp_path / "mine" / "sources", tmp_path / "mine" / "docs", None)
    assert "<script>alert" not in str(files["index.md"]).replace("\\u003c", "<").split("---\n", 2)[2]
    written = (tmp_path / "mine" / "sources" / "event.yml").read_text("utf-8")
    assert yaml.load(written, yaml.BaseLoader)["title"] == plain
    assert len([*(tmp_path / "mine" / "sources" / "articles").iterdir()]) == 2


def test_the_dead_are_defined_and_stand_among_people_and_of_anything_else_nothing_is_known() -> None:
    dead, homes = (
        {name: yaml.safe_load(made_of(facts)[f"sources/{name}.yml"]) for name in ("event", "metrics", "groups")}
        for facts in (FACTS, {**FACTS, "counts": "Homes flooded", "unit": "homes"})
    )
    deaths = dead["metrics"]["deaths"]
    assert (deaths["topic"], deaths["question"], deaths["counted"]) == ("people", "How many people died?", "dead")
    assert "Not written yet" not in deaths["definition"]
    assert dead["groups"]["all"] == {"name": "everyone", "unit": "people"}
    assert homes["groups"]["all"] == {"name": "all"}
    flooded = homes["metrics"]["homes-flooded"]
    assert "Not written yet" in flooded["definition"] and "topic" not in flooded and "counted" not in flooded
    assert FACTS["title"] not in dead["event"]["summary"]


def test_its_readme_tells_what_to_do_with_a_record_of_the_desk() -> None:
    readme = made_of(FACTS)["README.md"]
    assert "contested-figures add " in readme and "`contact`" in readme and "git init" in readme
    assert "contested-figures draft " not in readme


@pytest.mark.parametrize("day", ["0001-01-01", "1900-02-28", "2020-02-29", "9999-12-31"])
def test_an_event_may_have_been_at_any_time(day: str, tmp_path: Path) -> None:
    assert init(tmp_path / "mine", {**FACTS, "begins": day}).exit_code == 0
    assert check(tmp_path / "mine") == "no problems\n"


def test_without_a_terminal_the_option_that_is_missing_is_named_on_one_line(tmp_path: Path) -> None:
    done = init(tmp_path / "mine", {name: FACTS[name] for name in ("title", "begins")})
    assert done.exit_code == 2
    assert done.output.splitlines()[-1] == "Error: --place is missing, and there is no terminal to ask at: Where."
    assert not (tmp_path / "mine").exists()


def test_at_a_terminal_what_is_missing_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "can_ask", lambda: True)
    answers = "Flood\nTarnholt\nin March\n2031-03-03\n\nHomes flooded\nhomes\n\nThe desk\nODbL-1.0\n\n"
    done = init(tmp_path / "mine", {}, answers=answers)
    assert done.exit_code == 0, done.output
    event = event_of(tmp_path / "mine" / "sources")
    assert event
    assert (event.title, str(event.ends), event.licence, event.lead_metric) == (
        "Flood",
        "2031-03-03",
        "ODbL-1.0",
        "homes-flooded",
    )
    assert "ODbL 1.0" in (tmp_path / "mine" / "sources" / "LICENSE.md").read_text("utf-8")
    assert '"in March" is not a date' in done.output
    assert event.contact is None and "(needed)" in done.output


@pytest.mark.parametrize(
    ("option", "text", "what"),
    [
        ("begins", "2031-02-30", "--begins"),
        ("ends", "2031-03-01", "2031-03-01 is before 2031-03-03"),
        ("licence", "mine", "Write one of: CC-BY-4.0"),
        ("colour", "ffcc00", "too pale to be read"),
        ("address", "javascript:alert(1)", "is not a web address"),
        ("title", "=1+1", "begins as a formula"),
        ("title", "a\u202eb", "invisible character U+202E"),
        ("title", " ", "the value is empty"),
        ("program", "a\nb", "write one line"),
    ],
)
def test_an_answer_that_cannot_stand_is_wrong_usage(option: str, text: str, what: str, tmp_path: Path) -> None:
    done = init(tmp_path / "mine", {**FACTS, option: text})
    assert done.exit_code == 2
    assert what in done.output
    assert not (tmp_path / "mine").exists()


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert init(tmp_path / "empty").exit_code == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for taken, what in (("empty", "it is not empty"), ("file", "it is a file")):
        done = init(tmp_path / taken, {**FACTS, "title": "Another"})
        assert done.exit_code == 2
        assert f"{what}; name a new folder" in done.output
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert "it is no folder; name a new folder" in init(tmp_path / "link").output
    assert {path: path.read_bytes() for path in before} == before


def test_a_run_that_is_stopped_leaves_no_half_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as stopped:

        def stop(*_: object) -> None:
            raise KeyboardInterrupt

        stopped.setattr("generator.disk.begun._name", stop)
        with pytest.raises(KeyboardInterrupt):
            folder.begin(tmp_path / "mine", {"a/b": "c"})
    assert not (tmp_path / "mine").exists()
    folder.begin(tmp_path / "mine", {"a/b": "c"})
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_what_no_run_left_beside_the_folder_is_not_removed(tmp_path: Path) -> None:
    own = tmp_path / ".mine.part" / "own"
    own.parent.mkdir()
    own.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError, match="no stopped run left this"):
        folder.begin(tmp_path / "mine", {"a/b": "c"})
    assert own.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "mine").exists()


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="File name too long"):
        folder.begin(tmp_path / "mine", {"a": "b", "c" * 300: "d"})
    assert [*tmp_path.iterdir()] == []


class _Loader(yaml.SafeLoader):
    """Reads the tags of MkDocs as lists."""


def _items(loader: yaml.SafeLoader, node: yaml.Node) -> list[Any]:
    assert isinstance(node, yaml.SequenceNode)
    return loader.construct_sequence(node)


_Loader.add_constructor("!ENV", _items)


def settings(text: str) -> dict[str, Any]:
    read = yaml.load(text, Loader=_Loader)
    assert isinstance(read, dict)
    return read


def test_its_settings_are_those_of_this_project() -> None:
    """But for what it has otherwise: the hook, the templates, its pages by hand, and what `event.yml` says.

    Nothing of it is kept for its next build: that has hooks of its own.
    """
    made = made_of(FACTS)
    theirs, ours = settings(made["mkdocs.yml"]), settings((ROOT / "mkdocs.yml").read_text("utf-8"))
    assert theirs.pop("hooks") == ["records.py"]
    del ours["hooks"], ours["theme"]["custom_dir"], ours["site_description"]
    del ours["extra"]["kept"], ours["extra"]["quick"]
    contribute = ours["nav"][-1]["Contribute"]
    ours["nav"][-1]["Contribute"] = [page for page in contribute if page not in OF_THIS_PROJECT]
    assert theirs == ours
    assert settings(made["mkdocs.offline.yml"]) == settings((ROOT / "mkdocs.offline.yml").read_text("utf-8"))


def workflows(made: Mapping[str, str]) -> dict[str, str]:
    return {Path(name).stem: text for name, text in made.items() if name.startswith(".github/workflows/")}


def test_its_workflows_use_the_actions_of_this_project_and_the_program_as_it_is_installed() -> None:
    made = workflows(made_of(FACTS))
    assert set(made) == {"check", "publish", "review"}
    for name, text in made.items():
        known = (ROOT / ".github" / "workflows" / f"{name}.yml").read_text("utf-8")
        used = re.findall("uses: (.*)", text)
        assert used and set(used) <= set(re.findall("uses: (.*)", known))
        assert "make " not in text and "python -m generator" not in text
        commands = re.findall(r"contested-figures (\w+)", text)
        assert set(commands) <= set(main.list_commands(Context(main)))
        assert ("pip install --requirement requirements.txt" in text) == bool(commands)


def test_its_workflows_keep_to_their_schema_and_zizmor_finds_nothing_in_them(tmp_path: Path) -> None:
    init(tmp_path / "mine")
    files = sorted(map(str, (tmp_path / "mine" / ".github" / "workflows").iterdir()))
    done = CliRunner().invoke(check_jsonschema, ["--builtin-schema", "vendor.github-workflows", *files])
    assert done.exit_code == 0, done.output
    found = ran(BIN / "zizmor", "--offline", "--pedantic", "--strict-collection", tmp_path / "mine" / ".github")
    assert found.returncode == 0, found.stdout


def test_its_reports_are_put_below_a_pull_request_as_those_of_this_project() -> None:
    """By the same script, of the main branch, with the same rights."""
    made = made_of(FACTS)
    ours = (ROOT / ".github" / "workflows" / "review.yml").read_text("utf-8")
    assert made[".github/workflows/review.yml"] == ours.replace("generator/beginning/files/comment", ".github/comment")
    assert "run: bash .github/comment\n" in made[".github/workflows/review.yml"] and ".github/comment" in made
    jobs = yaml.safe_load(workflows(made)["check"])
    assert jobs["permissions"] == {"contents": "read"} and "permissions" not in jobs["jobs"]["site"]


def test_a_change_of_its_records_is_reviewed_by_the_line_of_its_workflow(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    init(mine)
    git = ("git", "-C", mine, "-c", "user.name=A", "-c", "user.email=a@b.example")
    article = next((mine / "sources" / "articles").iterdir())
    for title in ("title: ", "title: Again, "):
        article.write_text(article.read_text("utf-8").replace("title: ", title), "utf-8")
        for command in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "records")):
            assert ran(*git, *command).returncode == 0
    (line,) = re.findall(r"run: contested-figures (review .*) \| tee", workflows(made_of(FACTS))["check"])
    report = CliRunner().invoke(main, [*line.split(), "--sources", str(mine / "sources")])
    assert report.exit_code == 0, report.output
    assert "Again, " in report.output and article.stem in report.output


def test_its_guide_has_every_field_and_each_section_that_it_leads_to() -> None:
    guide = made_of(FACTS)["docs/format.md"]
    titles = re.findall("(?m)^## (.*)$", guide)
    assert sorted(titles) == sorted(SECTION_OF.values())
    for model in MODELS.values():
        assert {field for field in model.model_fields if f"| `{field}` | " not in guide} == set()


def test_what_is_installed_can_be_told(tmp_path: Path) -> None:
    init(tmp_path / "mine", FACTS, "--program", "./contested_figures.whl")
    assert (tmp_path / "mine" / "requirements.txt").read_text("utf-8") == "./contested_figures.whl\n"
    init(tmp_path / "other")
    assert re.fullmatch(r"contested-figures==[\d.]+\n", (tmp_path / "other" / "requirements.txt").read_text("utf-8"))


def test_its_readme_tells_what_to_install_before_it_is_installed_and_every_command_of_an_article() -> None:
    readme = made_of(FACTS)["README.md"]
    told, command = readme.index("Where no package registry has the program"), readme.index("pip install -r")
    assert told < command
    for name in ("check", "new", "add", "capture", "scan", "anchor"):
        assert f"\ncontested-figures {name}" in readme, name
    assert "'contested-figures[capture]'" in readme and "-e '.[" not in readme


def test_its_first_page_is_that_of_this_project_but_for_pages_that_it_has_not() -> None:
    ours = (ROOT / "docs" / "contribute.md").read_text("utf-8").splitlines()
    theirs = made_of(FACTS)["docs/contribute.md"].splitlines()
    assert theirs == [line for line in ours if not any(f"({page})" in line for page in OF_THIS_PROJECT)] != ours


def test_every_link_between_the_documents_of_a_begun_event_leads_somewhere() -> None:
    """And to the pages that every build makes."""
    made = made_of(FACTS)
    built = {
        "docs/check.md",
        "docs/correct.md",
        "docs/desk.md",
        "docs/record.md",
        "docs/method.md",
        "docs/sources/index.md",
        "docs/data/index.md",
    }
    for name in (name for name in made if name.endswith(".md")):
        for target in re.findall(r"\]\((?!\w+://)([^)#\s]+)", made[name]):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(name), target)) in {*made, *built}, (
                name,
                target,
            )


def test_the_readme_says_what_a_folder_installs_where_no_registry_has_the_program() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "`--program`" in readme.partition("## Make a site of another event")[2].partition("\n## ")[0]
