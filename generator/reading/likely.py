"""Warnings of what a record says and hardly means: no count of the dead before the event, nothing taken back unsaid."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date

from generator.reading.load import Corpus
from generator.reading.problems import Problem
from generator.reading.timing import YEARS_BEFORE
from generator.record.claims import ClaimRecord, DenialClaim, FigureClaim, Modality, RevisionClaim, Target, ToldAs
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.ids import MetricId
from generator.record.numerals import Number
from generator.record.registries import MetricKind
from generator.record.source import Source

_NUMBER = re.compile(r"\d[\d,.]*")


def check_likely(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each figure without what it needs, and each withdrawal or revision that leads to no such figure."""
    everything = [claim for source in corpus.sources.values() for claim in source.claims]
    figures = [claim for claim in everything if isinstance(claim, FigureClaim)]
    given = {(claim.metric, claim.count.number) for claim in figures}
    claims = {(name, claim.id): claim for name, source in corpus.sources.items() for claim in source.claims}
    within = _counted_within(figures)
    newest = _newest_of_all(corpus)
    for source_id, source in corpus.sources.items():
        for index, claim in enumerate(source.claims):
            match claim:
                case FigureClaim():
                    yield from _early(corpus, source_id, source, index, claim)
                    yield from _timeless(corpus, source_id, index, claim, within)
                    yield from _alternatives(corpus, source_id, index, claim)
                    yield from _passed_over(corpus, source_id, source, index, claim, newest)
                case DenialClaim() if claim.kind == "retraction":
                    yield from _taken_back(corpus, source_id, index, claim, given)
                case RevisionClaim():
                    yield from _other_metric(corpus, source_id, index, claim, claims)


def _counted_within(figures: Sequence[FigureClaim]) -> set[MetricId]:
    """The metrics of which no fewer figures tell within which days was counted than leave that unsaid."""
    stated = Counter(claim.metric for claim in figures if claim.period)
    unsaid = Counter(claim.metric for claim in figures if not (claim.period or claim.note))
    return {metric for metric, n in stated.items() if n >= unsaid[metric]}


def _timeless(
    corpus: Corpus, source_id: str, index: int, claim: FigureClaim, within: Set[MetricId]
) -> Iterator[Problem]:
    """A warning where a flow has no period and no note on that, unlike most others of its metric."""
    metric = corpus.metrics.get(claim.metric)
    if metric and metric.kind is MetricKind.FLOW and claim.metric in within and not (claim.period or claim.note):
        what = f"no period: {claim.metric} counts within a time, and other figures of it tell which"
        yield _warning(
            corpus, source_id, (index,), claim, what, "Add the period, or say in a note what the text leaves open."
        )


def _newest_of_all(corpus: Corpus) -> date | None:
    """The last day on which a source may have appeared that has a figure of what leads, of its group and its place."""
    event = corpus.event
    lead = (event.lead_metric, event.lead_group, (event.lead_place,))
    days = (
        source.published.latest
        for source in corpus.sources.values()
        for claim in source.claims
        if source.published and isinstance(claim, FigureClaim) and (claim.metric, claim.group, claim.place) == lead
    )
    return max(days, default=None)


def _passed_over(
    corpus: Corpus, source_id: str, source: Source, index: int, claim: FigureClaim, newest: date | None
) -> Iterator[Problem]:
    """A warning where a figure is newer than all that the home page may lead with, and open of whom it is, or where.

    One of a narrower group or place, or of people whom the text calls something, is of no more than these.
    """
    event = corpus.event
    if claim.metric != event.lead_metric or claim.label or claim.note or claim.told_as is not ToldAs.NOW:
        return
    fields = {"group": (claim.group, event.lead_group), "place": (claim.place, (event.lead_place,))}
    left = [field for field, (given, _) in fields.items() if given in {UNSTATED, (UNSTATED,)}]
    is_whole = all(field in left or given == lead for field, (given, lead) in fields.items())
    first = source.published.earliest if source.published else None
    if left and is_whole and newest and first and first > newest:
        what = f"no {' and no '.join(left)}: the home page passes over this figure of {claim.metric}"
        mend = "Write those of the event where the figure is of all of it, or say in a note what the text leaves open."
        yield _warning(corpus, source_id, (index,), claim, what, mend)


def _alternatives(corpus: Corpus, source_id: str, index: int, claim: FigureClaim) -> Iterator[Problem]:
    """A warning where a count is a range and the words of the record have its ends as one or the other."""
    ends = _NUMBER.findall(claim.count.text) if claim.count.qualifier is Qualifier.RANGE else []
    words, either = claim.restated or claim.quote or "", " or ".join(ends)
    if len(ends) == 2 and either in words and either not in claim.count.text:
        what = f'count: "{claim.count}" is a range, and the words have "{either}"'
        yield _warning(corpus, source_id, (index, "count"), claim, what, "Write the count as the words have it.")


def _early(corpus: Corpus, source_id: str, source: Source, index: int, claim: FigureClaim) -> Iterator[Problem]:
    """A warning where a running total is of a day, or stands in a text that appeared, before the event began."""
    metric, begins = corpus.metrics.get(claim.metric), corpus.event.begins
    if claim.modality is not Modality.ACTUAL or metric is None or metric.kind is not MetricKind.CUMULATIVE:
        return
    day = claim.as_of.day if claim.as_of else None
    # A year alone may well be that of another event.
    if day and _is_near(corpus, day) and day < begins:
        what = f"as_of: {claim.as_of} is before the event began on {begins}"
        mend = "Correct it, or leave the claim out."
        yield _warning(corpus, source_id, (index, "as_of"), claim, what, mend)
    stated = (claim.as_of, claim.period, claim.said_on)
    day = source.published.latest if source.published else None
    if day and _is_near(corpus, day) and day < begins and not any(stated):
        what = f"the text appeared on {source.published}, before the event began on {begins}"
        yield _warning(
            corpus, source_id, (index, "metric"), claim, what, "Correct `published`, or leave the claim out."
        )


def _is_near(corpus: Corpus, day: date) -> bool:
    """Whether a day is not so far from the event that it is a problem of its own."""
    return day.year >= corpus.event.begins.year - YEARS_BEFORE


def _taken_back(
    corpus: Corpus, source_id: str, index: int, claim: DenialClaim, given: set[tuple[MetricId, Number | None]]
) -> Iterator[Problem]:
    """A warning where a number is taken back that no figure of the record has."""
    target = claim.target
    if not _names_a_number(target) or (target.metric, target.count and target.count.number) in given:
        return
    what = f"target: no figure of the record for {target.metric} has {target.count}"
    mend = "Correct the target, or record the figure where a source has it."
    yield _warning(corpus, source_id, (index, "target"), claim, what, mend)


def _names_a_number(target: Target) -> bool:
    return bool(target.metric and target.count and target.count.number is not None)


def _other_metric(
    corpus: Corpus, source_id: str, index: int, claim: RevisionClaim, claims: Mapping[tuple[str, str], ClaimRecord]
) -> Iterator[Problem]:
    """A warning where a figure is revised to one of another metric."""
    if claim.to is None or claim.target.metric is None:
        return
    name, _, claim_id = claim.to.rpartition("#")
    found = claims.get((name or source_id, claim_id))
    if isinstance(found, FigureClaim) and found.metric != claim.target.metric:
        what = f'to: "{claim.to}" is a figure of {found.metric}, and the target is of {claim.target.metric}'
        yield _warning(corpus, source_id, (index, "to"), claim, what, "Name the figure that took its place.")


def _warning(
    corpus: Corpus, source_id: str, steps: tuple[str | int, ...], claim: ClaimRecord, what: str, mend: str
) -> Problem:
    where = corpus.locate(source_id, "claims", *steps)
    return Problem(where, f'claim "{claim.id}": {what}', mend, is_warning=True)
