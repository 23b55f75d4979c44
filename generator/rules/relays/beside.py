"""What a report counts in one breath with a figure, and of which alone the figure may be."""

import re
from collections.abc import Iterable, Iterator

from generator.reading.load import Corpus
from generator.record.claims import FigureClaim
from generator.rules.finding import FigureTerm


def counted_beside(corpus: Corpus, term: FigureTerm) -> Iterator[FigureClaim]:
    """The counts of other things that the record of a figure names beside it: "37,000 people in 11 regions".

    They are in another unit, of the same speaker and period in the same source, and stand in the figure's restatement.
    """
    lead = term.lead.record
    unit = corpus.metrics[lead.metric].unit
    for one in term.lead.source.claims:
        if not isinstance(one, FigureClaim) or corpus.metrics[one.metric].unit == unit:
            continue
        if (one.said_by, one.period) == (lead.said_by, lead.period) and _names(lead.restated, one):
            yield one


def called_by(term: FigureTerm, beside: Iterable[FigureClaim]) -> str:
    """What a report calls those counted, where that names the counts beside: then the figure is of these."""
    label = term.lead.record.label or ""
    return label if all(_names(label, one) for one in beside) else ""


def _names(words: str | None, one: FigureClaim) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(one.count.text)}(?![\d.,]*\d)", words or "") is not None
