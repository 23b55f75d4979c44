"""The public names of the package: each does what the page on commands says of it."""

import ast
import inspect
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import generator
from generator import (
    Assertion,
    Book,
    Claim,
    Corpus,
    Finding,
    Ledger,
    Location,
    Problem,
    Standing,
    Status,
    UnknownLanguageError,
    Written,
    check,
    compile_site,
    findings,
    languages,
    ledger_of,
    load,
    seal,
    write,
)
from tests.sitebuild import EVENT, ROOT

COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
SECTION = COMMANDS.partition("## Use it from Python\n")[2].partition("\n## ")[0]
# What the records of the fictional event tell.
EXPECTED = [
    "rescued: about 300 (rescue-service), denied by quillaran in lantern-denials-and-withdrawals#not-our-300",
    "homes-flooded: 1,460 (rescue-service), denied by tordesk in lantern-denials-and-withdrawals#homes-denied",
]


@cache
def corpus() -> Corpus:
    read, problems = load(EVENT)
    assert read and not problems
    return read


@cache
def ledger() -> Ledger:
    return ledger_of(corpus())


def denied() -> list[Assertion]:
    return [one for one in ledger().assertions if ledger().standings[one.id].status is Status.DENIED]


def test_load_reads_the_records_of_a_folder() -> None:
    assert isinstance(corpus(), Corpus)
    assert set(corpus().sources) == {path.stem for path in (EVENT / "articles").iterdir()}


def test_load_gives_the_problems_of_a_bad_record_with_their_places(tmp_path: Path) -> None:
    sources = shutil.copytree(EVENT, tmp_path / "sources")
    (sources / "metrics.yml").unlink()
    read, (problem,) = load(sources)
    assert read is None
    assert problem == Problem(Location((sources / "metrics.yml").as_posix()), problem.what, problem.mend)
    assert str(problem.where) == f"{sources.as_posix()}/metrics.yml:1:1"
    assert problem.what == "the file is missing"


def test_check_tells_what_is_broken_between_records(tmp_path: Path) -> None:
    assert check(corpus()) == []
    sources = shutil.copytree(EVENT, tmp_path / "sources")
    event = sources / "event.yml"
    event.write_text(re.sub("lead_metric: .*", "lead_metric: nobody-counts-this", event.read_text("utf-8")), "utf-8")
    read, _ = load(sources)
    assert read
    assert ['unknown metric "nobody-counts-this"' in problem.what for problem in check(read)] == [True]


def test_the_ledger_tells_what_became_of_each_claim() -> None:
    assert isinstance(ledger(), Ledger)
    assert all(isinstance(one, Claim) for one in ledger().claims)
    assert all(isinstance(one, Assertion) for one in ledger().assertions)
    assert all(isinstance(one, Standing) for one in ledger().standings.values())
    assert denied()
    by = {claim.record.kind for one in denied() for claim in ledger().standings[one.id].by}
    assert by <= {"denial", "retraction"}


def test_the_ledger_of_a_night_knows_nothing_later() -> None:
    first = min(claim.known_by for claim in ledger().claims if claim.known_by)
    night = ledger().until(first)
    assert 0 < len(night.claims) < len(ledger().claims)
    assert {claim.known_by for claim in night.claims} == {first}


def test_findings_are_what_the_rules_notice() -> None:
    found = findings(ledger())
    assert found
    assert all(isinstance(one, Finding) for one in found)
    assert {source for one in found for source in one.sources} <= set(corpus().sources)


def test_a_site_is_compiled_written_and_sealed(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    files, problems = compile_site(EVENT, docs, None)
    assert not problems
    assert not docs.exists()
    done = write(docs, files)
    assert done == Written(pages=sum(name.endswith(".md") for name in files), changed=len(files), removed=0)
    page = tmp_path / "site" / "index.html"
    page.parent.mkdir()
    page.write_text('<meta charset="utf-8">', encoding="utf-8")
    assert seal(page.parent) == 1
    assert "Content-Security-Policy" in page.read_text(encoding="utf-8")


def test_a_site_has_one_of_the_languages_or_a_book_of_its_own(tmp_path: Path) -> None:
    assert "en" in languages()
    with pytest.raises(UnknownLanguageError):
        compile_site(EVENT, tmp_path, None, language="tlh")
    empty = Book("none", ["language-locale = en"])
    with pytest.raises(KeyError):
        compile_site(EVENT, tmp_path, None, language=empty)


def test_every_public_name_is_used_by_a_test_here() -> None:
    tree = ast.parse(Path(__file__).read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    used = {node.id for function in functions for node in ast.walk(function) if isinstance(node, ast.Name)}
    assert set(generator.__all__) <= used


@pytest.mark.parametrize("name", generator.__all__)
def test_a_public_name_explains_itself(name: str) -> None:
    assert inspect.getdoc(getattr(generator, name))
    assert f"`{name}`" in (inspect.getdoc(generator) or "")


def test_the_readme_explains_the_public_names_and_no_other() -> None:
    cells = re.findall(r"^\| (`[^|]*) \|", SECTION, re.MULTILINE)
    assert sorted(re.findall(r"`(\w+)`", " ".join(cells))) == sorted(generator.__all__)


def test_no_public_name_is_that_of_a_stage_which_would_hide_it() -> None:
    stages = {path.stem for path in (ROOT / "generator").iterdir()}
    assert "ledger" in stages
    assert stages.isdisjoint(generator.__all__)


def test_what_is_no_public_name_is_not_there() -> None:
    assert set(generator.__all__) <= set(dir(generator))
    with pytest.raises(AttributeError, match="module 'generator' has no attribute 'nonsense'"):
        generator.nonsense  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.plain
def test_importing_the_package_imports_none_of_its_stages() -> None:
    told = "import sys, generator; print(sorted(name for name in sys.modules if name.startswith('generator')))"
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "['generator']\n"


def test_the_example_of_the_readme_tells_every_denial(tmp_path: Path) -> None:
    shutil.copytree(EVENT, tmp_path / "sources")
    (example,) = re.findall(r"```python\n(.*?)```", SECTION, re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", example],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == EXPECTED
