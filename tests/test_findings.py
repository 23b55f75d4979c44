"""The rules against the cases beside them: a few claims in one file, and exactly what each rule says of them.

A case lies in the folder of its rule and has `claims` by `source#claim`, in the order of the text; what it
leaves out of a claim or a source is filled in below. `expect` lists the findings of that rule, each by its
shape, all its claims in their order and, where arithmetic gave one, its result. `expect: []` is a near-miss:
the rule says nothing, and no rule says that anything contradicts anything. `says` are the sentences of the
findings, where their wording matters, `heads` the sentences by which they are chosen among others, `marks` the
claims that their sentences lead to, where these are chosen.
"""

import inspect
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.ledger.ledger import ledger
from generator.reading.checks import check
from generator.reading.load import Corpus
from generator.reading.nodes import plain, read_yaml
from generator.reading.problems import errors
from generator.rules import findings, rules
from generator.rules.api import Rule
from generator.rules.finding import Finding, Severity
from generator.rules.sentences import Sentences
from generator.site.parts.finding_lines import line_of
from tests.stage import Stage

ROOT = Path(__file__).resolve().parents[1]
REGISTRIES = Path(__file__).parent / "rule_registries"
RULES = rules()
FOLDERS = {Path(inspect.getfile(rule.find)).parent: rule.id for rule in RULES}
PATHS = sorted(path for folder in FOLDERS for path in (folder / "cases").glob("*.yml"))
_SOURCE = {
    "publication": "unstated",
    "url": "unstated",
    "published": "unstated",
    "published_basis": "invented",
    "language": "en",
    "recorded": "2015-07-01",
}
_CLAIM = {"said_by": "interior", "restated": "Words."}
_FIGURE = {"metric": "deaths", "group": "all", "place": "tolmen"}


def _read(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


@cache
def _case(path: Path) -> Any:
    """A case as it is written; several tests read it."""
    return _read(path)


@cache
def _stage() -> Stage:
    """The registries that all cases share."""
    return Stage({entry.stem: _read(entry) for entry in REGISTRIES.glob("*.yml")})


@cache
def _corpus(path: Path) -> Corpus:
    """The case as a folder of records."""
    case = _case(path)
    sources: dict[str, Any] = {name: {**given, "claims": []} for name, given in case.get("sources", {}).items()}
    for name, given in case["claims"].items():
        source_id, _, claim_id = name.partition("#")
        figure = _FIGURE if given.get("kind", "figure") == "figure" else {}
        claims = sources.setdefault(source_id, {"claims": []})["claims"]
        claims.append({"id": claim_id, **_CLAIM, **figure, **given})
    for name, source in sources.items():
        titled = {} if "topic" in source else {"title": f"Source {name}"}
        sources[name] = {**titled, **_SOURCE, **source}
    corpus = _stage().corpus(sources)
    assert errors(check(corpus)) == []
    return corpus


@cache
def _found(path: Path) -> tuple[Finding, ...]:
    return findings(ledger(_corpus(path)))


def _told(found: Sequence[Finding], rule: str) -> list[dict[str, Any]]:
    """The findings of a rule as a case writes them."""
    told = []
    for finding in found:
        if finding.rule == rule:
            one: dict[str, Any] = {"shape": str(finding.shape), "claims": [claim.id for claim in finding.claims]}
            if finding.result:
                one["result"] = f"{finding.result.low} to {finding.result.high}"
            told.append(one)
    return told


def _order(told: dict[str, Any]) -> tuple[str, list[str]]:
    return told["shape"], told["claims"]


def _rule(path: Path) -> str:
    """The id of the rule in whose folder a case lies."""
    return FOLDERS[path.parents[1]]


def _name(path: Path) -> str:
    return f"{_rule(path)}/{path.stem}"


@pytest.mark.parametrize("path", PATHS, ids=_name)
def test_the_rule_finds_what_the_case_expects_and_nothing_else(path: Path) -> None:
    expected = _case(path)["expect"]
    assert sorted(_told(_found(path), _rule(path)), key=_order) == sorted(expected, key=_order)
    if not expected:
        assert [finding for finding in _found(path) if finding.severity is Severity.CONTRADICTION] == []


# By the text, for a worker that runs other tests needs no case of these.
_TEXTS = {path: f"\n{path.read_text(encoding='utf-8')}" for path in PATHS}
SAYING, HEADED, MARKED = ([path for path in PATHS if f"\n{key}:" in _TEXTS[path]] for key in ("says", "heads", "marks"))


def test_every_case_that_has_sentences_is_compared() -> None:
    for key, compared in (("says", SAYING), ("heads", HEADED), ("marks", MARKED)):
        assert [path for path in PATHS if key in _case(path)] == compared


@pytest.mark.parametrize("path", SAYING, ids=_name)
def test_the_sentences_say_what_the_case_expects_and_nothing_else(path: Path) -> None:
    sentences = Sentences(_corpus(path))
    told = [sentences.sentence(finding) for finding in _found(path) if finding.rule == _rule(path)]
    assert sorted(told) == sorted(_case(path)["says"])


@pytest.mark.parametrize("path", HEADED, ids=_name)
def test_the_heads_say_what_the_case_expects_and_nothing_else(path: Path) -> None:
    heads = [line_of(_corpus(path), finding) for finding in _found(path) if finding.rule == _rule(path)]
    assert sorted(heads) == sorted(_case(path)["heads"])


@pytest.mark.parametrize("path", MARKED, ids=_name)
def test_the_sentences_lead_to_the_claims_that_bear_them_out(path: Path) -> None:
    sentences = Sentences(_corpus(path))
    found = [finding for finding in _found(path) if finding.rule == _rule(path)]
    assert sorted([claim.id for claim in sentences.marks(one)] for one in found) == sorted(_case(path)["marks"])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_cases_of_what_it_finds_and_near_misses(rule: Rule) -> None:
    expected = [_case(path)["expect"] for path in PATHS if _rule(path) == rule.id]
    assert len([one for one in expected if one]) >= 3
    assert len([one for one in expected if not one]) >= 4


def test_every_folder_of_a_rule_is_one_that_there_is() -> None:
    rooms = {path.parent for path in (ROOT / "generator" / "rules").glob("*/rule.py")}
    assert rooms == set(FOLDERS), "name it in OWN of rules/__init__.py"


def test_every_folder_of_cases_belongs_to_a_rule() -> None:
    assert {path.parent for path in (ROOT / "generator").rglob("cases")} == set(FOLDERS)
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_explains_itself(rule: Rule) -> None:
    assert rule.title
    assert rule.explanation.endswith(".")
    assert "\n" not in rule.explanation


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_shape_of_a_rule_is_found_in_some_case(rule: Rule) -> None:
    found = {finding.shape for path in PATHS for finding in _found(path) if finding.rule == rule.id}
    (shapes,) = {type(shape) for shape in found}
    assert found == set(shapes)
    # Each has words of its own, which stand beside its code in the data.
    assert len({rule.shaped(shape) for shape in found}) == len(found)


@pytest.mark.parametrize("path", PATHS, ids=_name)
def test_every_finding_has_a_sentence(path: Path) -> None:
    sentences = Sentences(_corpus(path))
    for finding in _found(path):
        sentence = sentences.sentence(finding)
        assert sentence.endswith(".")
        assert "None" not in sentence
        assert "  " not in sentence
        assert " ." not in sentence


_FIRST = {path.parent: path for path in reversed(PATHS)}.values()


# In the plain suite one case of each rule.
@pytest.mark.parametrize(
    "path",
    [pytest.param(path, marks=() if path in _FIRST else pytest.mark.further, id=_name(path)) for path in PATHS],
)
def test_findings_do_not_depend_on_the_order_of_files(path: Path) -> None:
    corpus = _corpus(path)
    turned = replace(
        corpus,
        sources=dict(reversed(list(corpus.sources.items()))),
        registries={name: dict(reversed(list(entries.items()))) for name, entries in corpus.registries.items()},
    )
    again = findings(ledger(turned))
    assert [(one.id, one.claims, one.result) for one in again] == [
        (one.id, one.claims, one.result) for one in _found(path)
    ]
    assert len({one.id for one in again}) == len(again)
