"""Misdated claims: those whose printed words for a day do not fit the day that is recorded for them."""

from collections.abc import Iterable, Mapping

from generator.record.ids import ClaimId
from generator.rules.finding import Finding
from generator.rules.weekday.rule import RULE


def misdated(found: Iterable[Finding]) -> Mapping[ClaimId, str]:
    """The printed words for the day of each, as findings hold that they do not fit it."""
    return {
        claim.id: words
        for finding in found
        if finding.rule == RULE.id and finding.words[0]
        for term, words in zip(finding.terms, finding.words[::2], strict=True)
        for claim in term.claims
    }
