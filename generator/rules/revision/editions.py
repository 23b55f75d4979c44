"""Totals that a later edition of a text has lower than an earlier one: which came later the editions tell."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality
from generator.record.registries import MetricKind
from generator.rules.alike import is_in_the_text
from generator.rules.finding import room


def lowered_in_editions(ledger: Ledger) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Each total of one speaker in an edition with the lower one that the next has of them, and no longer the first."""
    editions: dict[str, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in ledger.figures:
        editions[_first(ledger, claim.source_id)][claim.source_id].append(claim)
    for by_source in editions.values():
        # Of editions on unknown days none is the next.
        ordered = sorted(by_source.values(), key=lambda claims: (str(claims[0].source.published), claims[0].source_id))
        for before, after in pairwise(ordered):
            if before[0].appeared.is_before(after[0].appeared):
                yield from _lowered(ledger, before, after)


def _first(ledger: Ledger, name: str) -> str:
    """The edition to which one goes back."""
    seen: set[str] = set()
    while (of := ledger.corpus.sources[name].edition_of) and name not in seen:
        seen.add(name)
        name = of
    return name


def _lowered(
    ledger: Ledger, before: Sequence[FigureSaid], after: Sequence[FigureSaid]
) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    for one in (claim for claim in before if _is_total(ledger, claim)):
        alike = [other for other in after if other.scope == one.scope and other.speakers == one.speakers]
        is_lower = all(other.count.test is not None and room(one).is_above(room(other)) for other in alike)
        now = next((other for other in alike if _is_total(ledger, other)), None)
        if now and is_lower:
            yield one, now


def _is_total(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether a text gives a total that adds up as the present one; no headline, which may round it."""
    adds_up = ledger.corpus.metrics[claim.scope.metric].kind is MetricKind.CUMULATIVE
    actual = claim.scope.modality is Modality.ACTUAL and claim.count.test is not None
    return adds_up and actual and not claim.is_earlier and is_in_the_text(claim)
