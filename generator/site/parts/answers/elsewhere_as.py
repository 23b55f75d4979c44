"""As what else than its page says other reports have the number of a figure."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.language import formats
from generator.ledger.claim import FigureSaid, Scope
from generator.reading.load import Corpus
from generator.record.counts import Count
from generator.site.parts.answers.given import Given
from generator.site.parts.makers import Views

# Smaller numbers than that come up by chance.
FROM = 100


class ElsewhereAs(NamedTuple):
    """As what else a number is told, in how many reports, and in how many of these another figure stands beside it."""

    what: str
    reports: int
    both: int


def as_something_else(views: Views, one: Given, beside: Given | None = None) -> ElsewhereAs:
    """As what of other metrics the voice of a figure is credited with its number, and by how many other reports.

    Of these all are counted, whomever they name. A number that has a page of its own is known to be told in several
    ways, be it a round one.
    """
    lead, corpus, book = one.rung.lead, views.corpus, views.ledger
    if not (is_rare(lead.count) or one.step.life):
        return ElsewhereAs("", 0, 0)
    alike = (claim for claim in book.by_number.get(lead.count.number, ()) if claim.count == lead.count)
    alike = (claim for claim in alike if claim.scope.metric != lead.scope.metric and claim.article not in one.articles)
    others = [claim for claim in alike if counted_in(corpus, claim.scope) == counted_in(corpus, lead.scope)]
    metrics = dict.fromkeys(claim.scope.metric for claim in others if claim.voice == lead.voice)
    others = [claim for claim in others if claim.scope.metric in metrics]
    texts = {claim.text for claim in _with_number(views, beside) if not claim.is_earlier} if beside else set()
    both = {claim.article for claim in others if claim.text in texts and not claim.is_earlier}
    names = (formats.lowered(corpus.metrics[name].name) for name in metrics)
    return ElsewhereAs(formats.listed(dict.fromkeys(names)), len({claim.article for claim in others}), len(both))


def _with_number(views: Views, one: Given) -> Iterator[FigureSaid]:
    """The claims of the scope of a figure that have its number in the same words, whomever they name."""
    lead = one.rung.lead
    return (claim for each in views.ledger.by_scope[lead.scope] for claim in each.exact if claim.count == lead.count)


def counted_in(corpus: Corpus, scope: Scope) -> str | None:
    """The unit in which a scope counts."""
    return scope.unit or corpus.metrics[scope.metric].unit


def is_rare(count: Count) -> bool:
    """Whether a number hardly comes up twice by chance."""
    number = count.number if count.is_bare else None
    return number is not None and number >= FROM and number % 10 != 0
