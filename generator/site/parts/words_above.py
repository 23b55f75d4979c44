"""What the words above a text have for something else than the text: for another place, or for a part of a sum."""

from collections.abc import Iterator, Mapping, Sequence

from generator.language import naming, say
from generator.ledger.claim import FigureSaid
from generator.ledger.crediting import number_of
from generator.ledger.ledger import Ledger

_NOTHING: Mapping[str, str] = {"lent_in": "", "lent_from": ""}


def lent(ledger: Ledger, claims: Sequence[FigureSaid]) -> Mapping[str, str]:
    """The part of an article whose words alone have a figure for what they tell, and for what its text has that."""
    corpus = ledger.corpus
    texts = [one for claim in claims for one in _in_text(ledger, claim)]
    if not claims or len(texts) < len(claims):
        return _NOTHING
    first, scope = texts[0], naming.scope(corpus, texts[0].scope)
    if first.scope.metric != claims[0].scope.metric:
        scope = say("ladder-lent-metric", metric=corpus.metrics[first.scope.metric].name, scope=scope)
    return {"lent_in": str(claims[0].record.where), "lent_from": scope}


def _in_text(ledger: Ledger, claim: FigureSaid) -> Iterator[FigureSaid]:
    """The figure of the text that a claim above it has for something else; nothing where there is none."""
    if claim.moved_from:
        yield claim.moved_from
    elif claim.record.where.is_title:
        below = [one for one in ledger.claims_of_source[claim.source_id] if isinstance(one, FigureSaid)]
        alike = [one for one in below if not one.record.where.is_title and number_of(one) == number_of(claim)]
        if not any(one.scope.metric == claim.scope.metric for one in alike):
            yield from [one for one in alike if _is_of_a_sum(ledger, one, claim)][:1]


def _is_of_a_sum(ledger: Ledger, one: FigureSaid, claim: FigureSaid) -> bool:
    """Whether a figure is by the same speakers, as sure, and of a sum with what another counts in it."""
    is_alike = one.speakers == claim.speakers and one.scope.modality == claim.scope.modality
    return is_alike and any(claim.scope.metric in parts for parts in ledger.corpus.metrics[one.scope.metric].sums)
