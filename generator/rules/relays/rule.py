"""Relays give different numbers for one speaker, one thing and one moment."""

from collections.abc import Iterator
from enum import StrEnum

from generator.language import say
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.relays import nearest_relay
from generator.ledger.utterances import Divergence, divergences
from generator.rules.alike import DISTINCTIVE
from generator.rules.api import Rule, Sides, sentence_of_sides
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.phrases import Phrases


class Shape(StrEnum):
    """Whether one number is likely a slip of the other."""

    DIFFER = "differ"
    MISPRINT = "misprint"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for divergence in divergences(ledger.corpus, ledger.figures):
        if _is_of_another_heading(ledger, divergence) or _is_of_two_things(ledger, divergence):
            continue
        shape = Shape.MISPRINT if divergence.misprint else Shape.DIFFER
        terms = tuple(FigureTerm(side.claims) for side in divergence.sides)
        yield Finding(RULE.id, RULE.severity, shape, terms)


def _is_of_another_heading(ledger: Ledger, divergence: Divergence) -> bool:
    """Whether one side's large number is what a source of another side has of another thing: then that changed."""
    numbers = {side.number for side in divergence.sides if float(side.number) >= DISTINCTIVE}
    scope = divergence.sides[0].claims[0].scope
    sources = {claim.source_id for side in divergence.sides for claim in side.claims}
    return any(
        isinstance(one, FigureSaid) and one.count.number in numbers and one.scope.metric != scope.metric
        for source in sources
        for one in ledger.claims_of_source[source]
    )


def _is_of_two_things(ledger: Ledger, divergence: Divergence) -> bool:
    """Whether a source of one side tells of the other side's number, too: as part of the first, or of another time."""
    if divergence.misprint:
        return False
    numbers = {side.number for side in divergence.sides}
    scope = divergence.sides[0].claims[0].scope
    return any(
        isinstance(one, FigureSaid) and one.count.number in numbers - {side.number} and one.scope.metric == scope.metric
        for side in divergence.sides
        for claim in side.claims
        for one in ledger.claims_of_source[claim.source_id]
    )


def _relays(phrases: Phrases, term: FigureTerm) -> int:
    """How many heard it from the speaker: copies of one text count once."""
    return len({nearest_relay(phrases.corpus, claim) for claim in term.claims})


def _tell(phrases: Phrases, finding: Finding) -> str:
    if finding.shape is not Shape.MISPRINT:
        return sentence_of_sides(_opened(phrases, finding))
    meant, slip = finding.figures
    return say(
        "rule-relays-misprint",
        source=phrases.source(slip),
        count=phrases.count(slip),
        thing=phrases.thing(slip),
        meant=phrases.count(meant),
        n=_relays(phrases, meant),
    )


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    return None if finding.shape is Shape.MISPRINT else _opened(phrases, finding)


def _opened(phrases: Phrases, finding: Finding) -> Sides:
    first = finding.figures[0]
    named = [term for term in finding.figures if term.speakers]
    opening = (
        say("rule-relays-differ", who=phrases.who(named[0]), thing=phrases.thing(first))
        if named
        else say("rule-relays-differ-unnamed", thing=phrases.thing(first))
    )
    return Sides(opening, tuple(_side(phrases, term) for term in finding.figures))


def _side(phrases: Phrases, term: FigureTerm) -> str:
    return say("rule-relays-side", count=phrases.count(term), n=_relays(phrases, term), sources=phrases.sources(term))


RULE = Rule(
    id="relays",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    sides=_sides,
)
