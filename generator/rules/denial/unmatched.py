"""Denials that hit nothing, with the figures of their number that are on record and that they are not of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ledger.claim import DenialSaid, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Disputes
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.target import Target
from generator.rules.denial.matters import Shape


def of_no_matter(ledger: Ledger, claims: tuple[DenialSaid, ...]) -> Iterator[tuple[Shape, Sequence[FigureSaid]]]:
    """Denials that hit nothing: of a number that is on record of others, or of nobody.

    A denial of what its own body gave, or others gave later, hits nothing, and yet the number is on record.
    """
    target = claims[0].record.target
    count = target.count
    given = [
        one for one in ledger.figures if (one.scope.metric, one.count.number) == (target.metric, count and count.number)
    ]
    if holders := _holders(ledger, claims[0], given):
        yield Shape.RECORDED_OF_OTHERS, holders
    elif count is None or not given:
        yield Shape.NOTHING_RECORDED, _ranges(ledger, claims[0])
    elif not any(one.scope.may_be(_like(target, one.scope)) for one in given):
        elsewhere = {one.scope: one for one in reversed(given)}
        yield Shape.RECORDED_ELSEWHERE, [*elsewhere.values()]


def _like(target: Target, scope: Scope) -> Scope:
    """A scope with the group and place that a denial names."""
    return replace(scope, group=target.group or scope.group, place=target.place or scope.place)


def _ranges(ledger: Ledger, denial: DenialSaid) -> list[FigureSaid]:
    """The first range with the denied number as an end that he gave who is said not to have given the number."""
    target, named = denial.record.target, denial.record.target.said_by
    if denial.record.disputes is not Disputes.ATTRIBUTION or named in {None, UNSTATED} or target.count is None:
        return []
    assert named
    ranges = (
        one
        for one in ledger.figures
        if one.scope.metric == target.metric and one.count.qualifier is Qualifier.RANGE and one.count.literal
        if target.count.number in {one.count.literal.low, one.count.literal.high}
        if any(ledger.chains.is_above(named, name) for name in one.answering)
        if target.group in {None, one.scope.group} and target.place in {None, (), one.scope.place}
    )
    return list(ranges)[:1]


def _holders(ledger: Ledger, denial: DenialSaid, given: Sequence[FigureSaid]) -> list[FigureSaid]:
    """One figure of each of those who gave the number, where it is denied of somebody who is not recorded to have."""
    target, named = denial.record.target, denial.record.target.said_by
    if denial.record.disputes is not Disputes.ATTRIBUTION or named in {None, UNSTATED}:
        return []
    assert named
    attributed = [one for one in given if one.speakers]
    if any(ledger.chains.is_above(named, name) for one in attributed for name in one.answering):
        return []
    fitting = [one for one in attributed if target.group in {None, one.scope.group}]
    fitting = [one for one in fitting if target.place in {None, (), one.scope.place}]
    return list({one.speakers: one for one in reversed(fitting)}.values())
