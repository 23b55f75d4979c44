"""Many sources, one statement; and sources that are copies of one text."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from enum import StrEnum
from math import ceil

from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.ledger import Ledger
from generator.records import Source

# Two sources share a text where the smaller has at least so many figures and nearly all of them recur.
SHARED_FIGURES = 5
SHARED_PART = 0.8
# So many holders of a figure are compared with a source, the first by id: copies of one text need no more.
TRIED = 8

_Figures = Mapping[str, Mapping[object, Claim]]


class Shape(StrEnum):
    """What is one."""

    STATEMENT = "one statement in many sources"
    DERIVED = "a source taken from another"
    AGENCY = "sources that credit one agency"
    SAME_FIGURES = "sources that give the same figures"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for assertion in ledger.assertions:
        if assertion.voice and len(assertion.sources) > 1:
            yield Finding(RULE.id, RULE.severity, Shape.STATEMENT, (Term(assertion.claims),))
    figures: dict[str, dict[object, Claim]] = defaultdict(dict)
    for claim in ledger.claims:
        if claim.figure and claim.scope:
            figures[claim.source_id].setdefault((claim.scope, claim.figure.count), claim)
    pairs = _pairs(ledger.corpus.sources, figures)
    for (one, other), shape in sorted(pairs.items()):
        keys = [key for key in figures[one] if key in figures[other]]
        terms = tuple(Term(tuple(figures[source][key] for key in keys)) for source in (one, other))
        yield Finding(RULE.id, RULE.severity, shape, terms)


def _pairs(sources: Mapping[str, Source], figures: _Figures) -> dict[tuple[str, str], Shape]:
    """The sources that are one text, in pairs: each with its origin, else with the one it shares most with."""
    found: dict[tuple[str, str], Shape] = {}
    for name in sorted(figures):
        for origin in sources[name].derived_from:
            if origin in figures and figures[name].keys() & figures[origin].keys():
                found[_pair(name, origin)] = Shape.DERIVED
    taken_from = {name for pair in found for name in pair if sources[name].derived_from}
    by_agency: dict[str, list[str]] = defaultdict(list)
    for name in sorted(figures):
        by_agency[sources[name].agency or ""].append(name)
    for agency, names in by_agency.items():
        if agency:
            for pair in _most_shared({name: figures[name] for name in names}, taken_from, 2, 0):
                found.setdefault(pair, Shape.AGENCY)
    alone = taken_from | {name for pair in found for name in pair[1:]}
    for pair in _most_shared(figures, alone, SHARED_FIGURES, SHARED_PART):
        found.setdefault(pair, Shape.SAME_FIGURES)
    return found


def _most_shared(figures: _Figures, settled: Set[str], least: int, part: float) -> Iterator[tuple[str, str]]:
    """Each source that is not settled, with the one of which it shares most and at least so much."""
    holders: dict[object, list[str]] = defaultdict(list)
    twins: dict[frozenset[object], str] = {}
    for name, held in figures.items():
        twins.setdefault(frozenset(held), name)
        for key in held:
            holders[key].append(name)
    for name, held in figures.items():
        if name in settled or len(held) < least:
            continue
        # Whoever shares so large a part has one of the rarest figures; a figure held by all tells nothing.
        rarest = sorted(held, key=lambda key: len(holders[key]))[: len(held) - ceil(part * len(held)) + 1]
        tried = {other for key in rarest for other in holders[key][:TRIED]} | {twins[frozenset(held)]}
        shared = {other: len(held.keys() & figures[other].keys()) for other in sorted(tried - {name})}
        best = max(shared, key=lambda other: shared[other], default=None)
        if best and shared[best] >= least and shared[best] >= part * min(len(held), len(figures[best])):
            yield _pair(name, best)


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


RULE = Rule(
    id="one-origin",
    title="Many sources, one origin",
    explanation=(
        "Several sources carry one statement of one voice: together they count as one origin. Copies are "
        "recognised by what they are taken from, by the agency they credit, and by giving the same figures."
    ),
    severity=Severity.PROVENANCE,
    find=_find,
)
