"""Many sources, one statement; and sources that are copies of one text."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.ledger import Ledger

# Two sources share a text where the smaller has at least so many figures and nearly all of them recur.
SHARED_FIGURES = 5
SHARED_PART = 0.8


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
    yield from _copies(ledger, figures)


def _copies(ledger: Ledger, figures: dict[str, dict[object, Claim]]) -> Iterator[Finding]:
    """One finding for each two sources that share figures and an origin, by what tells most."""
    holders: dict[object, list[str]] = defaultdict(list)
    for source_id, held in sorted(figures.items()):
        for key in held:
            holders[key].append(source_id)
    shared: dict[tuple[str, str], list[object]] = defaultdict(list)
    for key, sources in holders.items():
        for pair in combinations(sources, 2):
            shared[pair].append(key)
    for (one, other), keys in sorted(shared.items()):
        shape = _shape(ledger, one, other, len(keys) / min(len(figures[one]), len(figures[other])), len(keys))
        if shape:
            terms = tuple(Term(tuple(figures[source][key] for key in keys)) for source in (one, other))
            yield Finding(RULE.id, RULE.severity, shape, terms)


def _shape(ledger: Ledger, one: str, other: str, part: float, number: int) -> Shape | None:
    first, second = ledger.corpus.sources[one], ledger.corpus.sources[other]
    if one in second.derived_from or other in first.derived_from:
        return Shape.DERIVED
    if first.agency and first.agency == second.agency and number > 1:
        return Shape.AGENCY
    return Shape.SAME_FIGURES if number >= SHARED_FIGURES and part >= SHARED_PART else None


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
