"""What other reports have with a number of one body that drifts: by nobody named, or by the body at another time."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.fields import UNSTATED
from generator.rules.alike import in_order_of_recording, is_in_the_text
from generator.rules.drift.shape import Shape
from generator.rules.finding import FigureTerm, Finding, is_withdrawn
from generator.rules.moments import may_be_of_one_time


def given_too(ledger: Ledger, finding: Finding, days: int) -> Iterator[FigureTerm]:
    """By whom they count, what reports besides have with the same count, where it may be of the days around it."""
    lead, known = finding.figures[0].lead, set(finding.sources)
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    for one in ledger.figures:
        is_of_it = one.count == lead.count and _is_alike(one, lead) and may_be_of_one_time(one, lead, days)
        if is_of_it and one.source_id not in known and is_in_the_text(one) and not is_withdrawn(ledger, one):
            alike[(one.scope.group, one.scope.excluded)].append(one)
    sides = {term.lead.scope.group for term in finding.figures}
    for _, claims in sorted(alike.items(), key=lambda pair: pair[1][0].scope.group not in sides):
        yield FigureTerm(in_order_of_recording({one.article: one for one in reversed(claims)}.values()))


def _is_alike(one: FigureSaid, lead: FigureSaid) -> bool:
    """Whether a figure counts the same of whomever, and is credited to nobody else than the body or its text."""
    same = replace(one.scope, group=lead.scope.group, excluded=lead.scope.excluded) == lead.scope
    return same and one.scope.group != UNSTATED and (one.is_own or not one.speakers or one.body == lead.body)


def further_of(finding: Finding) -> Iterator[FigureTerm]:
    """Of a finding on groups what it has from reports besides, in the very count of its sides."""
    figures = (one for one in finding.further if isinstance(one, FigureTerm))
    if finding.shape is Shape.GROUP:
        yield from (one for one in figures if one.lead.count == finding.figures[0].lead.count)
