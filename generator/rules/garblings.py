"""Garblings: the figures that findings hold to differ from the text of which their source is a copy."""

from collections.abc import Iterable, Mapping

from generator.record.ids import ClaimId
from generator.rules.finding import Finding
from generator.rules.garbled.rule import RULE, Shape


def garblings(found: Iterable[Finding]) -> Mapping[ClaimId, bool]:
    """The garbled figures, and whether that is certain.

    It is not where only the copies differ from one another, for one may be of another version of their origin, nor
    where it is inferred of what a source is a copy.
    """
    return {
        claim.id: finding.shape is not Shape.ALONE and claim.source.derived_basis is None
        for finding in found
        if finding.rule == RULE.id
        for claim in finding.figures[0].claims
    }
