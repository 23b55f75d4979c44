"""A rule is a room: nobody else names one, another package may bring one, and no word of it is an identity."""

import ast
import csv
import io
import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from generator.build import compile_site
from generator.rules import rules
from generator.rules.former_ids import FORMER
from tests.artificial import artificial
from tests.modules import nodes_of
from tests.records import files_of
from tests.small_event import HEAD, event, figure

ROOT = Path(__file__).resolve().parents[1]
EVENT = ROOT / "tests" / "event"
# Columns of the tables that hold words; all others are codes, ids, days and what was recorded.
_WORDS = re.compile(r"_in_words$|^(?:safe_)?sentence$")
_CLASSES = re.compile(r'class="([^"]*)"')

_RULE = '''
"""A rule from elsewhere: every figure of one letter's metric."""

from generator.language import say
from generator.rules.api import Finding, Rule, Severity, Term
from enum import StrEnum


class Shape(StrEnum):
    SEEN = "seen"


def _find(ledger):
    for assertion in ledger.assertions[:1]:
        yield Finding("elsewhere", Severity.WORDING, Shape.SEEN, (Term(assertion.claims),))


def _tell(phrases, finding):
    return say("rule-elsewhere-seen", count=phrases.count(finding.terms[0]))


RULE = Rule("elsewhere", Severity.WORDING, _find, _tell)
'''
_MESSAGES = """
rule-elsewhere-title = A rule from elsewhere
rule-elsewhere-chip = From elsewhere
rule-elsewhere-shape = seen by it
rule-elsewhere-line = A rule from elsewhere saw { $figure }.
rule-elsewhere-explanation = It looks at one figure.
rule-elsewhere-seen = somebody else's rule saw { $count }.
"""


def test_nobody_else_names_a_rule() -> None:
    """Neither by its id nor by its folder; what a rule wants of a page it says of itself."""
    ids = {rule.id for rule in rules()}
    folders = {path.parent.name for path in (ROOT / "generator" / "rules").glob("*/rule.py")}
    # These are fields and choices of records too.
    ids -= {"attribution", "denial", "label"}
    named = {
        path.relative_to(ROOT).as_posix(): found
        for path in (ROOT / "generator").rglob("*.py")
        if path.relative_to(ROOT / "generator").parts[0] != "rules"
        and (found := sorted(_strings(path) & ids | _rooms(path) & folders))
    }
    assert named == {}


def _strings(path: Path) -> set[str]:
    compared = [node for node in nodes_of(path) if isinstance(node, ast.Compare | ast.Set | ast.MatchValue)]
    return {
        constant.value
        for node in compared
        for constant in ast.walk(node)
        if isinstance(constant, ast.Constant) and isinstance(constant.value, str)
    }


def _rooms(path: Path) -> set[str]:
    """The folders of rules that a module imports from."""
    return set(re.findall(r"generator\.rules\.(\w+)", path.read_text(encoding="utf-8")))


def test_a_rule_of_another_package_is_found_and_told(tmp_path: Path) -> None:
    package, info = tmp_path / "elsewhere", tmp_path / "elsewhere-1.dist-info"
    package.mkdir()
    info.mkdir()
    (package / "__init__.py").write_text(_RULE, encoding="utf-8")
    (package / "en.ftl").write_text(_MESSAGES, encoding="utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: elsewhere\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[generator.rules]\nelsewhere = elsewhere:RULE\n", encoding="utf-8")
    sources = event(tmp_path / "sources", {"articles/fell.yml": f"{HEAD}claims:\n{figure('toll')}"})
    command = [sys.executable, "-m", "generator", "build", "--sources", str(sources), "--docs", str(tmp_path / "docs")]
    path = f"{tmp_path}:{ROOT}"
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path, env={"PYTHONPATH": path})
    page = (tmp_path / "docs" / "findings.md").read_text(encoding="utf-8")
    assert "A rule from elsewhere" in page and "It looks at one figure." in page
    assert re.search(r"Somebody else's rule saw .+\.</span>", page)
    assert "elsewhere-" in (tmp_path / "docs" / "data" / "findings.csv").read_text(encoding="utf-8")


@cache
def _site(reworded: bool) -> Mapping[str, str]:
    files = compile_site(EVENT, ROOT / "docs", None, language=artificial())[0] if reworded else files_of("tests/event")
    return {path: content for path, content in files.items() if isinstance(content, str)}


def test_a_reworded_book_changes_no_page_and_no_path() -> None:
    assert _site(True).keys() == _site(False).keys()


@pytest.mark.parametrize("table", ["claims", "assertions", "findings", "finding_ids", "sources", "actors"])
def test_a_reworded_book_changes_no_id_and_no_code(table: str) -> None:
    before, after = (_codes(_site(reworded)[f"data/{table}.csv"]) for reworded in (False, True))
    assert before == after and len(before) > 1


def _codes(text: str) -> list[list[str]]:
    header, *lines = csv.reader(io.StringIO(text))
    kept = [at for at, name in enumerate(header) if not _WORDS.search(name)]
    return [[line[at] for at in kept] for line in (header, *lines)]


def test_a_reworded_book_changes_no_style() -> None:
    # Below a headline stands what it tells where it is in another language than the site, which the reworded one is.
    foreign = {"ours-why"}
    before, after = (
        {path: {*_CLASSES.findall(text)} - foreign for path, text in _site(reworded).items() if path.endswith(".md")}
        for reworded in (False, True)
    )
    assert before == after


def test_former_ids_are_of_shapes_that_exist() -> None:
    assert {rule for rule, _ in FORMER} <= {rule.id for rule in rules()}
    assert all(code != words for (_, code), words in FORMER.items())
