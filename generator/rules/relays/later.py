"""Reports of a later count that have the number of a side: of which of their figures it is a part, and what is past."""

from generator.language import say
from generator.ledger.claim import FigureSaid
from generator.record.claims import FigureClaim
from generator.rules.finding import FigureTerm, Finding
from generator.rules.phrases import Phrases


def with_later(phrases: Phrases, finding: Finding, term: FigureTerm, side: str) -> str:
    """A side with the later reports that have its number, too, each with what it tells as past."""
    for one in later_of(finding, term):
        whole = _whole_of(one.lead)
        side = say(
            "rule-relays-side-later",
            side=side,
            paper=phrases.paper(one.lead.source_id),
            past=phrases.figured(one.claims[-1]),
            whole=phrases.recorded(whole) if whole else "none",
        )
    return side


def later_of(finding: Finding, term: FigureTerm) -> list[FigureTerm]:
    """The later reports that a finding has for a side, each with what it tells as past."""
    return [one for one in finding.further if isinstance(one, FigureTerm) and one.lead.count == term.lead.count]


def _whole_of(claim: FigureSaid) -> FigureClaim | None:
    """The figure of its text that has those of a figure as a part."""
    return next(
        (
            one
            for one in claim.source.claims
            if isinstance(one, FigureClaim)
            and (one.metric, one.place) == (claim.record.metric, claim.record.place)
            and any(each.by == "group" and claim.scope.group in each.parts for each in one.breakdowns)
        ),
        None,
    )
