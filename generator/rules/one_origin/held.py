"""The figure that most of a family have, and what a member has in its place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from generator.ledger.claim import FigureSaid
from generator.reading.load import Corpus
from generator.rules.alike import is_in_the_text
from generator.rules.finding import FigureTerm


def most_held(corpus: Corpus, claims: Iterable[FigureSaid]) -> FigureTerm:
    """The figure that the most sources have; of several the one that the event counts first."""
    held: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        held[(claim.scope, claim.count)].append(claim)
    return max((FigureTerm(tuple(same)) for same in held.values()), key=partial(_weight, corpus))


def _weight(corpus: Corpus, term: FigureTerm) -> tuple[int, bool, float]:
    is_first = term.lead.scope.metric == corpus.event.lead_metric
    return len(term.sources), is_first, float(term.lead.count.number or 0)


def instead_of(most: FigureTerm, claims: Iterable[FigureSaid]) -> Iterator[FigureSaid]:
    """What each source that lacks a figure has in its place: one figure of what may be the same."""
    found: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        if claim.article not in most.sources and _is_in_place_of(claim, most.lead):
            found[claim.article].append(claim)
    return (ones[0] for ones in found.values() if len(ones) == 1)


def _is_in_place_of(claim: FigureSaid, lead: FigureSaid) -> bool:
    same = (claim.scope.metric, claim.scope.group) == (lead.scope.metric, lead.scope.group)
    may_be = claim.scope == lead.scope or claim.scope.may_be(lead.scope)
    return same and may_be and claim.count != lead.count and not claim.is_earlier and is_in_the_text(claim)
