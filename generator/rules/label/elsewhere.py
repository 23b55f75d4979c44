"""What whoever is credited with a side is credited with elsewhere: its number, for whom another side counts."""

import re
from collections.abc import Iterable, Iterator

from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.statements import statements_about
from generator.record.claims import Modality
from generator.rules.alike import is_in_the_text
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.label.shape import Shape
from generator.rules.moments import may_be_of_one_time

# Within so many days two texts may tell of one statement.
_DAYS = 2


def of_their_speakers(ledger: Ledger, finding: Finding) -> Iterator[FigureTerm]:
    """Of each other metric of the topic the figures with the number, of the speaker of a side and the group of another.

    They say by themselves that the difference need not be one between speakers.
    """
    if finding.shape is not Shape.LABELS or not (finding.figures[0].lead.count.number or 0):
        return
    known = set(finding.sources)
    for side in finding.figures:
        groups = {one.lead.scope.group for one in finding.figures if one is not side}
        for claim in ledger.by_number.get(side.lead.count.number, ()):
            is_new = claim.article not in known and claim.scope.group in groups
            if is_new and any(_may_be_theirs(ledger, claim, one) for one in side.claims):
                known.add(claim.article)
                yield FigureTerm((claim,))


def _may_be_theirs(ledger: Ledger, claim: FigureSaid, one: FigureSaid) -> bool:
    """Whether somebody's figure of another metric may be of the statement of which one of theirs is."""
    metrics = ledger.corpus.metrics
    first, second = metrics[claim.scope.metric], metrics[one.scope.metric]
    is_kin = claim.scope.metric != one.scope.metric and (first.topic, first.unit) == (second.topic, second.unit)
    is_theirs = bool(one.speakers) and not one.is_own and claim.speakers == one.speakers and not one.is_general
    is_alike = claim.count == one.count and claim.scope.place == one.scope.place and is_in_the_text(claim)
    is_actual = claim.scope.modality is Modality.ACTUAL
    return is_kin and is_theirs and is_alike and is_actual and may_be_of_one_time(claim, one, _DAYS)


def of_two_words(ledger: Ledger, finding: Finding) -> Iterator[Term]:
    """What reports tell of their speaker that has words of more than one side: who used both differs from nobody."""
    words = [{one.record.label.casefold() for one in side.claims if one.record.label} for side in finding.figures]
    for claim in (one for side in finding.figures for one in side.claims if one.speakers):
        about = (one for one in statements_about(ledger, claim) if one.speakers == claim.speakers)
        yield from (Term((one,)) for one in about if sum(_has_any(one, names) for names in words) > 1)


def _has_any(claim: Claim, names: Iterable[str]) -> bool:
    text = (claim.record.restated or "").casefold()
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


def of_two_words_in(finding: Finding) -> list[Term]:
    """What a finding has of such."""
    return [one for one in finding.beside if not isinstance(one, FigureTerm)]


def elsewhere_of(finding: Finding) -> list[FigureTerm]:
    """What a finding has of such figures."""
    return [one for one in _beside(finding) if one.lead.scope.metric != finding.figures[0].lead.scope.metric]


def totals_of(finding: Finding) -> list[FigureTerm]:
    """The total that its reports have beside the number."""
    first = finding.figures[0].lead
    same = (one for one in _beside(finding) if one.lead.scope.metric == first.scope.metric)
    return [one for one in same if one.lead.count.number != first.count.number]


def _beside(finding: Finding) -> Iterator[FigureTerm]:
    return (one for one in finding.beside if isinstance(one, FigureTerm))
