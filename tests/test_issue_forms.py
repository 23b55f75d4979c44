"""The ways into the project on GitHub: issue forms that keep to their schema, and the second reader's list."""

import re
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner, Result

from generator.reading.nodes import plain, read_yaml
from generator.record.limits import MAX_QUOTE_WORDS

FOLDER = Path(".github/ISSUE_TEMPLATE")
CONFIG = FOLDER / "config.yml"
FORMS = sorted(path for path in FOLDER.glob("*.yml") if path != CONFIG)
TEMPLATE = Path(".github/pull_request_template.md").read_text(encoding="utf-8")
CONTRIBUTING = Path("CONTRIBUTING.md").read_text(encoding="utf-8")
BROKEN = {
    "a field of no kind": "name: A\ndescription: B\nbody:\n  - type: paragraph\n    attributes: {label: C}\n",
    "a field without a label": "name: A\ndescription: B\nbody:\n  - type: input\n    attributes: {description: C}\n",
    "no description": "name: A\nbody:\n  - type: input\n    attributes: {label: C}\n",
}


def validated(schema: str, *files: Path) -> Result:
    """What the validator says of some files."""
    return CliRunner().invoke(check_jsonschema, ["--builtin-schema", f"vendor.{schema}", *map(str, files)])


def content(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


def test_issue_forms_keep_to_their_schema() -> None:
    assert [path.stem for path in FORMS] == ["error-found", "source-found"]
    done = validated("github-issue-forms", *FORMS)
    assert done.exit_code == 0, done.output


def test_the_settings_of_the_issue_forms_keep_to_their_schema() -> None:
    done = validated("github-issue-config", CONFIG)
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_the_schema_refuses(text: str, tmp_path: Path) -> None:
    (tmp_path / "form.yml").write_text(text, encoding="utf-8")
    assert validated("github-issue-forms", tmp_path / "form.yml").exit_code == 1


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_each_thing_once_and_warns_that_issues_are_public(path: Path) -> None:
    form = content(path)
    asked = [field for field in form["body"] if field["type"] != "markdown"]
    for names in ([field["id"] for field in asked], [field["attributes"]["label"] for field in asked]):
        assert len(set(names)) == len(names) > 3
    (welcome,) = (field["attributes"]["value"] for field in form["body"] if field["type"] == "markdown")
    assert "private persons, minors or" in welcome
    assert "issues are public" in welcome


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_allows_quotations_as_long_as_a_record_does(path: Path) -> None:
    assert set(re.findall(r"at most\s+(\d+) words", path.read_text(encoding="utf-8"))) == {str(MAX_QUOTE_WORDS)}


def test_the_second_reader_follows_the_list_of_the_contributing_page() -> None:
    section = CONTRIBUTING.partition("\n## What a second reader checks\n")[2].partition("\n## ")[0]
    explained = [" ".join(item.split()) for item in re.findall(r"^\d+\. (.+(?:\n   .+)*)", section, re.MULTILINE)]
    listed = TEMPLATE.partition("For the second reader")[2].partition("\n## ")[0]
    assert len(explained) > 5
    assert re.findall(r"^- \[ \] (.+)$", listed, re.MULTILINE) == explained
    assert f"no quotation is longer than {MAX_QUOTE_WORDS} words" in TEMPLATE
