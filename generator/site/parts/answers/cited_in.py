"""Which claims the lead of a page cites, wherever in it."""

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.site.parts.answers.befallen import DisputedFigure
from generator.site.parts.answers.lead import Lead
from generator.site.parts.answers.sentences import LeadItem, LeadSentence


def cited_in(lead: Lead | None) -> Iterator[str]:
    """The ids of the claims behind the sentences of a lead and the rows of its table, some of them more than once."""
    if lead is None:
        return
    sentences = (lead.opening, lead.closing, lead.beneath, lead.sentences, *lead.paragraphs)
    yield from _of_sentences(chain(*sentences))
    yield from chain(*(_of_disputed(one) for one in (*lead.disputed, *lead.objected)))
    yield from (cite for _, cite in lead.explained)
    yield from chain(*(row.entry.step.cites for row in lead.rivals))
    yield from _of_items(lead.in_brief)


def _of_sentences(sentences: Iterable[LeadSentence | None]) -> Iterator[str]:
    for one in sentences:
        if one:
            yield from (*one.cites, *_of_items(one.items))


def _of_items(items: Iterable[LeadItem]) -> Iterator[str]:
    return chain(*(one.cites for one in items))


def _of_disputed(one: DisputedFigure) -> Iterator[str]:
    yield from one.figure.chief
    yield from (each.cite for each in one.objections)
    yield from (each.cite for each in one.outcomes_shown)
    yield from _of_sentences((one.put, one.elsewhere, *one.against, *chain(*(each.beside for each in one.objections))))
    yield from chain(*map(_of_disputed, one.along))
