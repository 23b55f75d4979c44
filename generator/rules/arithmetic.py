"""Interval arithmetic over counts, and one finding for each arithmetic, however many sources repeat it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.ledger.claim import FigureSaid, Scope
from generator.record.counts import Count, Interval
from generator.record.numerals import Number
from generator.rules.alike import in_order_of_recording
from generator.rules.finding import FigureTerm, Finding

_Figure = tuple[Scope, Count]


def total(parts: Iterable[Interval]) -> Interval:
    """The interval of a sum; without an upper bound where a part has none, with open ends where a part has them."""
    low: Number = 0
    high: Number | None = 0
    open_low = open_high = False
    for part in parts:
        low += part.low
        high = None if high is None or part.high is None else high + part.high
        open_low, open_high = open_low or part.open_low, open_high or part.open_high
    return Interval(low, high, open_high and high is not None, open_low)


def difference(whole: Interval, part: Interval) -> Interval | None:
    """The interval of what is left, counts never below nothing; None where it says nothing.

    It says nothing where the whole has no upper bound and the part may take all of its lower one.
    """
    high = None if whole.high is None else whole.high - part.low
    low = max(0, whole.low - part.high) if part.high is not None else 0
    if high is None and low == 0:
        return None
    open_high = high is not None and (whole.open_high or part.open_low)
    if high is not None and (high < low or (high == low and open_high)):
        return None
    return Interval(low, high, open_high, open_low=low > 0 and (whole.open_low or part.open_high))


def one_per_arithmetic(found: Iterable[Finding]) -> Iterator[Finding]:
    """One finding for the same figures with the same outcome, with the claims of every source that gives them.

    The parts stand in the order of the source that was recorded first.
    """
    alike: dict[object, list[Finding]] = defaultdict(list)
    for finding in found:
        whole, *parts = map(_figure, finding.figures)
        alike[(finding.shape, whole, frozenset(parts), finding.words)].append(finding)
    for same in alike.values():
        claims: dict[_Figure, list[FigureSaid]] = defaultdict(list)
        for term in (term for finding in same for term in finding.figures):
            claims[_figure(term)] += term.claims
        first = in_order_of_recording(finding.terms[0].lead for finding in same)[0]
        lead = next(finding for finding in same if finding.terms[0].lead is first)
        terms = tuple(FigureTerm(in_order_of_recording(claims[_figure(term)])) for term in lead.figures)
        yield Finding(lead.rule, lead.severity, lead.shape, terms, lead.result, lead.words)


def fuller_only(found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those whose parts all stand, beside further ones, in another of the same whole."""
    by_whole: dict[object, list[tuple[frozenset[_Figure], Finding]]] = defaultdict(list)
    for finding in found:
        whole, *parts = map(_figure, finding.figures)
        by_whole[(finding.shape, whole)].append((frozenset(parts), finding))
    for findings in by_whole.values():
        for parts_, finding in findings:
            if not any(parts_ < others for others, _ in findings):
                yield finding


def _figure(term: FigureTerm) -> _Figure:
    """What a term counts and how: its scope and its count."""
    return term.lead.scope, term.lead.count
