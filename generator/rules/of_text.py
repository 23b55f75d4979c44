"""What a text has itself beside a figure of which a finding tells."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Where
from generator.record.counts import Count
from generator.record.hierarchy import is_nested
from generator.rules.alike import in_order_of_recording, is_in_the_text
from generator.rules.finding import FigureTerm, is_current


def also_counted(ledger: Ledger, claims: Iterable[FigureSaid], of: Scope) -> list[FigureTerm]:
    """What texts of some figures have of something else, as what is so at present: each number that is not theirs."""
    found: dict[Count, list[FigureSaid]] = defaultdict(list)
    for claim in {one.article: one for one in reversed([*claims])}.values():
        beside = (one for one in ledger.claims_of_source[claim.source_id] if isinstance(one, FigureSaid))
        alike = (one for one in beside if _is_of(one, of) and is_current(one) and is_in_the_text(one))
        in_full = (one for one in alike if one.record.where is Where.BODY)
        if (first := next(in_full, None)) and first.count.number != claim.count.number:
            found[first.count].append(first)
    return [FigureTerm(in_order_of_recording(alike)) for alike in found.values()]


def of_other_bodies(ledger: Ledger, claims: Iterable[FigureSaid]) -> list[FigureTerm]:
    """What texts of some figures have of the same by other bodies, one of each, as what is so at present.

    Whom such a figure leaves out may differ.
    """
    found: dict[str, FigureSaid] = {}
    own = {(claim.body, claim.count.number) for claim in claims}
    for claim in {one.article: one for one in reversed([*claims])}.values():
        for one in ledger.claims_of_source[claim.source_id]:
            if isinstance(one, FigureSaid) and is_current(one) and is_in_the_text(one) and not one.is_own:
                same = replace(one.scope, excluded=(), of=None) == replace(claim.scope, excluded=(), of=None)
                is_apart = all(one.body != body and one.count.number != number for body, number in own)
                if same and is_apart and one.body:
                    found.setdefault(one.body, one)
    return [FigureTerm((one,)) for one in found.values()]


def near_in_text(ledger: Ledger, title: FigureSaid, text: FigureSaid) -> list[FigureTerm]:
    """What a text has besides of what holds, or is part of, the things of a title and of the figure with its number."""
    metrics, (first, second) = ledger.corpus.metrics, (title.scope.metric, text.scope.metric)
    near: dict[Count, FigureSaid] = {}
    for one in ledger.claims_of_source[text.source_id]:
        if not isinstance(one, FigureSaid) or not (is_current(one) and is_in_the_text(one)):
            continue
        metric = one.scope.metric
        is_near = any(
            is_nested(metrics, metric, other) or is_nested(metrics, other, metric) for other in (first, second)
        )
        if metric not in {first, second} and is_near and replace(one.scope, metric=second) == text.scope:
            near.setdefault(one.count, one)
    return [FigureTerm((one,)) for one in near.values()]


def sums_nearer(ledger: Ledger, part: FigureSaid, given: Iterable[FigureSaid]) -> list[FigureTerm]:
    """What a text has for a declared sum of what a part of it counts, where that is nearer than its figure of that."""
    number, metrics = part.count.number, ledger.corpus.metrics
    if number is None:
        return []
    least = min(
        (abs(float(one.count.number) - float(number)) for one in given if one.count.number is not None), default=None
    )
    found: dict[Count, FigureSaid] = {}
    for one in ledger.claims_of_source[part.source_id]:
        if not isinstance(one, FigureSaid) or one.count.number is None or not (is_current(one) and is_in_the_text(one)):
            continue
        is_sum = any(part.scope.metric in parts for parts in metrics[one.scope.metric].sums)
        is_nearer = least is not None and abs(float(one.count.number) - float(number)) < least
        if is_sum and is_nearer and replace(one.scope, metric=part.scope.metric) == part.scope:
            found.setdefault(one.count, one)
    return [FigureTerm((one,)) for one in found.values()]


def _is_of(claim: FigureSaid, scope: Scope) -> bool:
    """Whether a figure is of something, be it given as a part of another figure or not."""
    return replace(claim.scope, of=None) == replace(scope, of=None)


def total_of_text(ledger: Ledger, figure: FigureSaid) -> FigureSaid | None:
    """The one total that the text of a figure has of the same metric as what is so at present."""
    event, beside = ledger.corpus.event, ledger.claims_of_source[figure.source_id]
    figures = (one for one in beside if isinstance(one, FigureSaid) and one.scope.metric == figure.scope.metric)
    of_all = [one for one in figures if one.scope.group == event.lead_group and is_current(one) and is_in_the_text(one)]
    everywhere = [one for one in of_all if one.scope.place == (event.lead_place,)]
    return everywhere[0] if len({one.count for one in everywhere}) == 1 else None
