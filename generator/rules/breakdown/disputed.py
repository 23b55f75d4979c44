"""Remainders of one whole that differ because sources differ on a part are one finding."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from generator.ledger.claim import Scope
from generator.record.counts import Interval
from generator.rules.alike import in_order_of_recording
from generator.rules.finding import FigureTerm, Finding, room


def one_per_dispute(found: Iterable[Finding], disputed: StrEnum) -> Iterator[Finding]:
    """The findings, those of one whole and the same parts together; of two wordings of a part the more exact stays."""
    alike: dict[object, list[Finding]] = defaultdict(list)
    for finding in found:
        whole, *parts = finding.figures
        same = (whole.lead.scope, whole.lead.count.number, frozenset(part.lead.scope for part in parts))
        alike[same if finding.result else finding.id].append(finding)
    for findings in alike.values():
        yield _merged(findings, disputed) if len(findings) > 1 else findings[0]


def _merged(findings: Sequence[Finding], disputed: StrEnum) -> Finding:
    first = in_order_of_recording(finding.terms[0].lead for finding in findings)[0]
    lead = next(finding for finding in findings if finding.terms[0].lead is first)
    wholes = in_order_of_recording(claim for one in findings for claim in one.figures[0].claims)
    whole = FigureTerm(tuple(sorted(wholes, key=lambda claim: claim.count.precision)))
    parts = [term for part in lead.figures[1:] for term in _differing(part.lead.scope, findings)]
    results = [finding.derived for finding in findings]
    if len(parts) == len(lead.figures) - 1:
        # What "at least 164" leaves is not what 164 does: each wording answers for its own sources.
        return min(findings, key=lambda one: (_width(one.derived), one is not lead))
    return Finding(lead.rule, lead.severity, disputed, (whole, *parts), _hull(results))


def _width(result: Interval) -> tuple[bool, float]:
    return result.high is None, float((result.high or result.low) - result.low)


def _differing(scope: Scope, findings: Sequence[Finding]) -> list[FigureTerm]:
    """What sources give for a part, the most exact wording of each number."""
    terms = [term for finding in findings for term in finding.figures[1:] if term.lead.scope == scope]
    kept: list[list[FigureTerm]] = []
    for term in sorted(terms, key=lambda one: one.lead.count.precision):
        same = next((group for group in kept if room(group[0].lead).meets(room(term.lead))), None)
        if same is None:
            kept.append([term])
        else:
            same.append(term)
    groups = sorted(kept, key=lambda group: (group[0].lead.count.number or 0, group[0].lead.id))
    return [
        FigureTerm(tuple({claim.id: claim for term in group for claim in term.claims}.values())) for group in groups
    ]


def _hull(results: Sequence[Interval]) -> Interval:
    highs = [one.high for one in results if one.high is not None]
    high = max(highs) if len(highs) == len(results) else None
    return Interval(min(one.low for one in results), high)
