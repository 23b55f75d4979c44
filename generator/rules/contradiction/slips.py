"""Several texts that have one number above one figure of a body: one matter, with a side for each text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.rules.finding import FigureTerm, Finding


def of_one_slip(found: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of a part against its text, those of one slip as one: the first, with the figures of the others."""
    by_slip: dict[object, list[Finding]] = defaultdict(list)
    for finding in found:
        by_slip[_slip(finding)].append(finding)
    for alike in by_slip.values():
        first, *others = sorted(alike, key=_recorded)
        further = tuple(term for other in others for term in other.figures)
        beside = tuple(term for one in (first, *others) for term in one.beside)
        yield replace(first, further=further, beside=beside)


def _recorded(finding: Finding) -> tuple[date, str]:
    source = finding.figures[0].lead.source
    return source.recorded, finding.figures[0].lead.source_id


def _slip(finding: Finding) -> object:
    """What texts of one slip share; a text that names nobody for its figure shares it with none."""
    part, text = finding.figures
    given = tuple(claim.count for claim in text.claims)
    teller = text.lead.body or text.lead.id
    return finding.severity, text.lead.scope, given, teller, part.lead.count.number or part.lead.id


def each_text(finding: Finding) -> Iterator[Finding]:
    """What a finding of one slip says of each text, apart."""
    figures = (*finding.figures, *(term for term in finding.further if isinstance(term, FigureTerm)))
    for at in range(0, len(figures), 2):
        part, text = figures[at : at + 2]
        beside = tuple(term for term in finding.beside if set(term.sources) <= set(part.sources))
        yield replace(finding, terms=(part, text), further=(), beside=beside)
