"""Many sources, one statement; and families of sources that are copies of one text."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.rules.alike import in_order_of_recording
from generator.rules.api import Placing, Rule
from generator.rules.finding import Finding, Severity, Term
from generator.rules.one_origin.families import families
from generator.rules.one_origin.shape import Shape
from generator.rules.one_origin.statement import statements
from generator.rules.one_origin.words import tell

ID = "one-origin"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for one in statements(ledger):
        yield Finding(ID, RULE.severity, Shape.STATEMENT, (one.credited, *one.terms), words=one.codes)
    figures: dict[str, dict[object, FigureSaid]] = defaultdict(dict)
    for claim in ledger.figures:
        figures[claim.source_id].setdefault((claim.scope, claim.count), claim)
    for family in families(ID, ledger.corpus, figures):
        yield _with_denials(ledger, family)


def _with_denials(ledger: Ledger, family: Finding) -> Finding:
    """A family with the denials that its texts share: where all deny what they give, that is what they took over."""
    (shared,) = family.figures
    numbers = {(claim.scope.metric, claim.count.number) for claim in shared.claims}
    denials = [
        claim
        for name in shared.sources
        for claim in ledger.claims_of_source[name]
        if isinstance(claim, DenialSaid) and _number(claim) in numbers
    ]
    if {claim.source_id for claim in denials} != {claim.source_id for claim in shared.claims}:
        return family
    return replace(family, terms=(shared, Term(in_order_of_recording(denials))))


def _number(denial: DenialSaid) -> tuple[str | None, object]:
    target = denial.record.target
    return target.metric, target.count.number if target.count else None


RULE = Rule(
    id=ID,
    severity=Severity.PROVENANCE,
    find=_find,
    tell=tell,
    standing=Placing.ASIDE,
    families=frozenset(set(Shape) - {Shape.STATEMENT}),
    routes=frozenset({Shape.STATEMENT}),
    on_metrics=False,
)
