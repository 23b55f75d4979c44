"""What the rules say of the committed records, told without ids: every contradiction, and what must not be missed."""

import json
from functools import cache

import pytest

from generator.exports import exports
from generator.findings import findings
from generator.findings.finding import Finding, Severity, Term
from generator.ledger import Ledger, ledger
from generator.load import load
from tests.project import ROOT

CONTRADICTIONS = [
    "self-contradiction: headline against body: 4,500 injured | 4,353 injured",
    "self-contradiction: lead against body: more than 4,500 injured | 4,353 injured",
    "disagreement: one source sets a figure against another it does not attribute: "
    "approximately 2,000 detained | more than 10,000 detained",
]
OTHERS = [
    "sum: holds: 4,578 victims | 225 deaths | 4,353 injured",
    "revision: raised: 164 deaths | 225 deaths",
    "revision: raised: 16 deaths (law-officers) | 19 deaths (law-officers)",
    "revision: raised: 18 deaths (law-officers) | 19 deaths (law-officers)",
    "revision: raised: fewer than 50 deaths | 225 deaths",
    "denial: retracted without day, reason or scope: (retraction) | 103 deaths (almaty) | 164 deaths | "
    "three deaths (children)",
    "drift: another wording: about 5,800 detained | almost 6,000 detained | more than 5,800 detained",
    "drift: another metric: more than 2,200 injured | more than 2,200 sought-treatment",
    "attribution: same count under another heading: more than 2,200 injured | more than 2,200 sought-treatment",
    "attribution: same count of the same: three deaths (children) | three deaths (children)",
    "label: labels differ: 26 deaths (attackers) | 26 deaths (civilians) | 26 deaths (demonstrators)",
    "calendar: weekday: (statement)",
    "calendar: last month: (event)",
    "one-origin: one statement in many sources: 164 deaths",
    "one-origin: one statement in many sources: 103 deaths (almaty)",
    "breakdown: remainder: 164 deaths | 103 deaths (almaty) = 61 to 61",
    "breakdown: not allocated: fewer than 50 deaths | 26 deaths (attackers) | 18 deaths (law-officers) = 0 to 6",
]
# The number of sources that a tree of one origin must gather at the least.
TREES = {"164 deaths": 5, "103 deaths (almaty)": 4}


@cache
def _book() -> Ledger:
    corpus, problems = load(ROOT / "sources")
    assert corpus, problems
    return ledger(corpus)


@cache
def _found() -> tuple[Finding, ...]:
    return findings(_book())


def _told(finding: Finding) -> str:
    sides = " | ".join(map(_side, finding.terms))
    result = f" = {finding.result.low} to {finding.result.high}" if finding.result else ""
    return f"{finding.rule}: {finding.shape}: {sides}{result}"


def _side(term: Term) -> str:
    """`19 deaths (law-officers)`, without the group and place that the event leads with."""
    figure, event = term.lead.figure, _book().corpus.event
    if figure is None:
        return f"({term.lead.record.kind})"
    narrower = [name for name in (figure.group, *figure.place) if name not in {event.lead_group, event.lead_place}]
    return f"{figure.count} {figure.metric}" + (f" ({', '.join(narrower)})" if narrower else "")


def test_nothing_else_is_called_a_contradiction() -> None:
    told = [_told(finding) for finding in _found() if finding.severity is Severity.CONTRADICTION]
    assert sorted(told) == sorted(CONTRADICTIONS)


@pytest.mark.parametrize("description", OTHERS)
def test_the_rules_find_in_the_records(description: str) -> None:
    assert description in {_told(finding) for finding in _found()}


@pytest.mark.parametrize(("figure", "sources"), TREES.items(), ids=TREES)
def test_sources_of_one_origin_are_gathered(figure: str, sources: int) -> None:
    (tree,) = [one for one in _found() if one.rule == "one-origin" and _side(one.terms[0]) == figure]
    assert len(tree.sources) >= sources


def test_both_date_errors_stand_in_one_article() -> None:
    assert len({source for one in _found() if one.rule == "calendar" for source in one.sources}) == 1


def test_the_data_file_of_findings_has_its_fields() -> None:
    rows = json.loads(exports(_book(), _found())["data/findings.json"])
    fields = ["id", "rule", "severity", "claims", "metrics", "actors", "days", "sources", "sentence"]
    assert [list(row) for row in rows] == [fields] * len(_found())
    claims = {claim.id for claim in _book().claims}
    for row in rows:
        assert row["claims"], row["id"]
        assert set(row["claims"]) <= claims
        assert set(row["sources"]) == {claim.partition("#")[0] for claim in row["claims"]}
        assert set(row["metrics"]) <= set(_book().corpus.metrics)
        assert set(row["actors"]) <= set(_book().corpus.actors)
        assert row["sentence"].endswith(".")
    assert len({row["id"] for row in rows}) == len(rows)
