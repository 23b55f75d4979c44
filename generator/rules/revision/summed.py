"""Two totals that are no two counts of one thing: the higher is a sum of the lower and of something else."""

from collections.abc import Set

from generator.ledger.ledger import Ledger
from generator.record.numerals import Number
from generator.rules.finding import Finding
from generator.rules.sums.rule import RULE as SUMS
from generator.rules.sums.rule import Shape as Sum

# Of a sum that some text has its whole, and a part by what it counts.
Summed = tuple[Number | None, str, Number | None]


def summed(ledger: Ledger) -> Set[Summed]:
    """Of each declared sum that the figures of a text make exactly its number with each of its parts."""
    exact = (finding.figures for finding in SUMS.find(ledger) if finding.shape is Sum.HOLDS)
    return {
        (whole.lead.count.number, part.lead.scope.metric, part.lead.count.number)
        for whole, *parts in exact
        for part in parts
    }


def is_a_sum(sums: Set[Summed], finding: Finding) -> bool:
    """Whether the higher of two totals is the number that the lower makes with another figure."""
    earlier, later = (term.lead for term in finding.figures[:2])
    return (earlier.count.number, later.scope.metric, later.count.number) in sums
