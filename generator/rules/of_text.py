"""What a text has itself beside a figure of which a finding tells."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality, Where
from generator.record.counts import Count, Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested
from generator.rules.alike import in_order_of_recording, is_in_the_text, is_unusual
from generator.rules.finding import FigureTerm, is_current


def also_counted(ledger: Ledger, claims: Iterable[FigureSaid], of: Scope) -> list[FigureTerm]:
    """What texts of some figures have of something else, as what is so at present: each number that is not theirs.

    Beside what a text tells as an earlier figure stands what it tells so, too.
    """
    found: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in {one.article: one for one in reversed([*claims])}.values():
        beside = _earlier(ledger, claim) if claim.is_earlier else _present(ledger, claim)
        alike = [one for one in beside if _is_of(one, of)]
        in_full = (one for one in alike if one.record.where is Where.BODY)
        if (first := next(in_full, next(iter(alike), None))) and first.count.number != claim.count.number:
            found[first.count.number or first.count].append(first)
    return [FigureTerm(in_order_of_recording(alike)) for alike in found.values()]


def otherwise_called(ledger: Ledger, claims: Iterable[FigureSaid]) -> list[FigureTerm]:
    """What texts of some figures have of the same in another number, of people whom they call by a word of theirs."""
    found: dict[Count, list[FigureSaid]] = defaultdict(list)
    for claim in {one.article: one for one in reversed([*claims])}.values():
        beside = (one for one in _present(ledger, claim) if one.scope == claim.scope and one.record.label)
        others = (one for one in beside if one.count.number != claim.count.number and not one.speakers)
        if first := next((one for one in others if one.record.where is Where.BODY), None):
            found[first.count].append(first)
    return [FigureTerm(in_order_of_recording(alike)) for alike in found.values()]


def of_other_bodies(ledger: Ledger, claims: Iterable[FigureSaid]) -> list[FigureTerm]:
    """What texts of some figures have of the same by other bodies, one of each, as what is so at present.

    Whom such a figure leaves out may differ.
    """
    found: dict[str, FigureSaid] = {}
    own = {(claim.body, claim.count.number) for claim in claims}
    for claim in {one.article: one for one in reversed([*claims])}.values():
        for one in (one for one in _present(ledger, claim) if not one.is_own):
            same = replace(one.scope, excluded=(), of=None) == replace(claim.scope, excluded=(), of=None)
            is_apart = all(one.body != body and one.count.number != number for body, number in own)
            if same and is_apart and one.body:
                found.setdefault(one.body, one)
    return [FigureTerm((one,)) for one in found.values()]


def near_in_text(ledger: Ledger, title: FigureSaid, text: FigureSaid) -> list[FigureTerm]:
    """What a text has besides of what holds, or is part of, the things of a title and of the figure with its number."""
    metrics, (first, second) = ledger.corpus.metrics, (title.scope.metric, text.scope.metric)
    near: dict[Count, FigureSaid] = {}
    for one in _present(ledger, text):
        metric = one.scope.metric
        is_near = any(
            is_nested(metrics, metric, other) or is_nested(metrics, other, metric) for other in (first, second)
        )
        if metric not in {first, second} and is_near and replace(one.scope, metric=second) == text.scope:
            near.setdefault(one.count, one)
    return [FigureTerm((one,)) for one in near.values()]


def sums_nearer(ledger: Ledger, part: FigureSaid, given: Iterable[FigureSaid]) -> list[FigureTerm]:
    """What a text has for a declared sum of what a part of it counts, where that is nearer than its figure of that."""
    metrics, apart = ledger.corpus.metrics, partial(_apart, part)
    least = min((far for one in given if (far := apart(one)) is not None), default=None)
    found: dict[Count, FigureSaid] = {}
    for one in _present(ledger, part):
        is_sum = any(part.scope.metric in parts for parts in metrics[one.scope.metric].sums)
        far = apart(one)
        is_nearer = least is not None and far is not None and far < least
        if is_sum and is_nearer and replace(one.scope, metric=part.scope.metric) == part.scope:
            found.setdefault(one.count, one)
    return [FigureTerm((one,)) for one in found.values()]


def completed_by(ledger: Ledger, part: FigureSaid) -> tuple[FigureSaid, FigureSaid] | None:
    """The one part of its text that makes, with another whose place is left open, exactly a total of that text.

    Neither is recorded as a part of that total, which is of some place; and its number hardly meets by chance.
    """
    number = _exact(part)
    if number is None or UNSTATED not in part.scope.place:
        return None
    present = [one for one in _present(ledger, part) if one.scope.metric == part.scope.metric and _exact(one)]
    others = [one for one in present if _is_part_beside(ledger, part, one)]
    wholes = [one for one in present if one.scope.group == ledger.corpus.event.lead_group and not one.scope.is_open]
    unusual = [one for one in wholes if is_unusual(one.count)]
    made = [(one, whole) for one in others for whole in unusual if number + (_exact(one) or 0) == _exact(whole)]
    return made[0] if len(made) == 1 else None


def _exact(claim: FigureSaid) -> float | None:
    number = claim.count.number
    return float(number) if number and claim.count.qualifier is Qualifier.EXACT else None


def _is_part_beside(ledger: Ledger, part: FigureSaid, one: FigureSaid) -> bool:
    """Whether a figure is of another group than a part, at a place that is left open as that of the part is."""
    group, other = part.scope.group, one.scope.group
    groups = ledger.corpus.groups
    is_apart = group != other and not is_nested(groups, group, other) and not is_nested(groups, other, group)
    return is_apart and replace(one.scope, group=group) == part.scope


def _apart(one: FigureSaid, other: FigureSaid) -> float | None:
    """By how much the numbers of two figures differ; None where one has none."""
    if one.count.number is None or other.count.number is None:
        return None
    return abs(float(one.count.number) - float(other.count.number))


def _present(ledger: Ledger, of: FigureSaid) -> Iterator[FigureSaid]:
    """The figures that the text of a figure has as what is so at present, but for its titles."""
    figures = (one for one in ledger.claims_of_source[of.source_id] if isinstance(one, FigureSaid))
    return (one for one in figures if is_current(one) and is_in_the_text(one))


def _earlier(ledger: Ledger, of: FigureSaid) -> Iterator[FigureSaid]:
    """The figures that the text of a figure tells as earlier ones of what happened, but for its titles."""
    figures = (one for one in ledger.claims_of_source[of.source_id] if isinstance(one, FigureSaid))
    past = (one for one in figures if one.is_earlier and one.scope.modality is Modality.ACTUAL)
    return (one for one in past if one.count.test is not None and is_in_the_text(one))


def _is_of(claim: FigureSaid, scope: Scope) -> bool:
    """Whether a figure is of something, be it given as a part of another figure or not."""
    return replace(claim.scope, of=None) == replace(scope, of=None)


def total_of_text(ledger: Ledger, figure: FigureSaid) -> FigureSaid | None:
    """The one total that the text of a figure has of the same metric as what is so at present."""
    event = ledger.corpus.event
    figures = (one for one in _present(ledger, figure) if one.scope.metric == figure.scope.metric)
    of_all = [one for one in figures if one.scope.group == event.lead_group]
    everywhere = [one for one in of_all if one.scope.place == (event.lead_place,)]
    return everywhere[0] if len({one.count for one in everywhere}) == 1 else None


def common_total(ledger: Ledger, claims: Iterable[FigureSaid]) -> tuple[FigureTerm, ...]:
    """The one total that the text of each of some figures has beside its own, which ties them; none where one lacks it.

    A number that is the total itself has none beside it.
    """
    of_texts = {claim.article: claim for claim in reversed([*claims])}
    totals = [(claim, total_of_text(ledger, claim)) for claim in of_texts.values()]
    given = [total for claim, total in totals if total and total.count.number != claim.count.number]
    is_one = len(given) == len(totals) and len({(one.scope, one.count) for one in given}) == 1
    return (FigureTerm(in_order_of_recording(given)),) if is_one else ()
