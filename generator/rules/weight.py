"""How much hangs on a finding: the measure by which findings of one kind are told, the weightiest first."""

from dataclasses import dataclass

from generator.ledger.claim import FigureSaid
from generator.record.counts import Qualifier
from generator.record.registries import Event
from generator.rules.finding import Finding


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    """The weight of a finding; of two with as many texts what the event counts first, then the larger number."""

    texts: int
    is_of_first: bool
    number: float


def weight(event: Event, finding: Finding) -> Weight:
    """How many texts stand in a finding, copies counted once; twice as many where it is of what the event counts first.

    That a ministry denied what twenty papers print weighs more than how one of them words its headline. A finding on
    words such as "dozens" alone is of no number, and not weighed twice.
    """
    texts = len({claim.text for claim in finding.claims})
    figures = [claim for claim in finding.claims if isinstance(claim, FigureSaid)]
    is_vague = bool(figures) and all(claim.count.qualifier is Qualifier.VAGUE for claim in figures)
    is_of_first = event.lead_metric in finding.metrics and not is_vague
    numbers = (claim.count.number for claim in figures)
    return Weight(
        2 * texts if is_of_first else texts, is_of_first, max((float(one or 0) for one in numbers), default=0)
    )
