"""Breaks between two figures: days from which a metric counts something else, which lie or may lie between them."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from generator.ledger.chains import Chains
from generator.ledger.claim import FigureSaid
from generator.record.dates import When
from generator.record.registries import Break, Metric, breaks_between


class Figures(Protocol):
    """Claims that give one figure."""

    @property
    def claims(self) -> Sequence[FigureSaid]:
        """The claims."""


def certain_breaks(chains: Chains, metric: Metric, earlier: Figures, later: Figures) -> tuple[Break, ...]:
    """The breaks that lie between two figures on whatever day either was counted, and are of who gave both."""
    if not metric.breaks:
        return ()
    found = breaks_between(metric, _days(earlier)[1], _days(later)[0])
    return tuple(one for one in found if all(_is_of_its_body(chains, one, each) for each in (earlier, later)))


def possible_breaks(chains: Chains, metric: Metric, earlier: Figures, later: Figures) -> tuple[Break, ...]:
    """The breaks that may lie between two figures."""
    if not metric.breaks:
        return ()
    found = breaks_between(metric, _days(earlier)[0], _days(later)[1])
    return tuple(one for one in found if any(may_count_so(chains, one, each) for each in (earlier, later)))


def breaks_before(metric: Metric, figures: Figures) -> int:
    """How many breaks may lie before a figure."""
    return len(breaks_between(metric, date.min, _days(figures)[1])) if metric.breaks else 0


def may_count_so(chains: Chains, one: Break, figures: Figures) -> bool:
    """Whether who gave some figures may count otherwise from a break on: it is everybody's, or that of their voice."""
    voices = {chains.voice(name) for name in one.said_by}
    return not voices or any(claim.voice in voices for claim in figures.claims)


def counted_before(chains: Chains, one: Break, figures: Figures) -> bool:
    """Whether some figures were counted before a break of their voice, on whatever day that was."""
    return _days(figures)[1] < one.on and may_count_so(chains, one, figures)


def _is_of_its_body(chains: Chains, one: Break, figures: Figures) -> bool:
    """Whether a break certainly is of the counting of who gave some figures."""
    bodies = {chains.body(name) for name in one.said_by}
    return not bodies or all(claim.body in bodies for claim in figures.claims)


def _days(figures: Figures) -> tuple[date, date]:
    """The first and the last day on which a figure can have been counted: it describes a day, or was said on one.

    Where a source tells that, those that repeat the figure without a day add nothing.
    """
    stated = [claim for claim in figures.claims if _stated(claim)]
    days = [_counted(claim) for claim in stated or figures.claims]
    return min(first for first, _ in days), max(last for _, last in days)


def _counted(claim: FigureSaid) -> tuple[date, date]:
    described = _stated(claim)
    if described is None:
        return date.min, claim.known_by or date.max
    return described.earliest or date.min, described.latest


def _stated(claim: FigureSaid) -> When | None:
    """The time that a claim describes or was made at; None where it states neither or only about when."""
    described = claim.record.as_of or claim.when
    return None if described is None or described.approximate else described
