"""One number under another heading, of another group, or in other words, from source to source."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import combinations, product

from generator.language import say
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.counts import Count, Qualifier, last_place
from generator.record.hierarchy import is_nested
from generator.record.numerals import Number
from generator.rules.alike import (
    DISTINCTIVE,
    bound_apart,
    in_order_of_recording,
    is_distinctive,
    is_general,
    is_in_the_text,
    same_number,
)
from generator.rules.api import Rule, Sides, sentence_of_sides
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.moments import known_days, may_be_of_one_time, runs
from generator.rules.phrases import Phrases

# Two wordings of one figure lie at most so far apart: "almost 6,000" and 5,800 do, "about 4,000" and 4,266 do not.
CLOSE = 0.04
# Within so many days a body may have been told to have given one figure.
NEAR_DAYS = 2


class Shape(StrEnum):
    """What drifts."""

    METRIC = "metric"
    GROUP = "group"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class _Wording:
    """One count of one body within a run of days, with everything that carries it."""

    count: Count
    claims: tuple[FigureSaid, ...]

    @property
    def id(self) -> str:
        """The claim that leads it."""
        return self.claims[0].id

    @property
    def sources(self) -> frozenset[str]:
        """The sources that word it so."""
        return frozenset(claim.article for claim in self.claims)


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, DISTINCTIVE):
        distinctive = [claim for claim in claims if is_distinctive(claim.count) and is_in_the_text(claim)]
        for near in runs(distinctive, days=14):
            yield from _metrics(ledger, near)
            yield from _groups(ledger, near)
    yield from _wordings(ledger)


def _metrics(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for each group whose number stands under several metrics that behave alike in time."""
    alike: dict[object, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        kind = ledger.corpus.metrics[claim.scope.metric].kind
        alike[(claim.scope.group, kind, claim.count)][claim.scope.metric].append(claim)
    for headings in alike.values():
        yield from _drift(headings, Shape.METRIC, lambda one, other: True)


def _groups(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for each metric whose number stands for a group and for one that holds it."""
    by_metric: dict[str, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        by_metric[claim.scope.metric][claim.scope.group].append(claim)
    for headings in by_metric.values():
        yield from _drift(headings, Shape.GROUP, partial(is_nested, ledger.corpus.groups))


def _drift(
    headings: Mapping[str, list[FigureSaid]], shape: Shape, are_related: Callable[[str, str], bool]
) -> Iterator[Finding]:
    """A finding of the headings that take each other's place; a source that has both tells them apart."""
    sources = {heading: {claim.source_id for claim in claims} for heading, claims in headings.items()}
    drifting = {
        heading
        for one, other in combinations(sorted(headings), 2)
        if are_related(one, other) and sources[one].isdisjoint(sources[other])
        for heading in (one, other)
    }
    if drifting:
        terms = tuple(FigureTerm(in_order_of_recording(headings[heading])) for heading in sorted(drifting))
        yield Finding(RULE.id, RULE.severity, shape, terms)


def _wordings(ledger: Ledger) -> Iterator[Finding]:
    """One finding for a figure of one body that different sources word apart, near in time."""
    given: dict[object, dict[Count, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in ledger.figures:
        if claim.is_earlier or not claim.count.number or claim.count.qualifier is Qualifier.VAGUE:
            continue
        if is_in_the_text(claim) and claim.body and not is_general(ledger, claim):
            given[(claim.body, claim.scope)][claim.count].append(claim)
    for counts in given.values():
        if len(counts) > 1:
            runs_of_counts = ((count, run) for count, claims in counts.items() for run in runs(claims, NEAR_DAYS))
            yield from _reworded([_Wording(count, in_order_of_recording(run)) for count, run in runs_of_counts])


def _reworded(wordings: list[_Wording]) -> Iterator[Finding]:
    """A finding for each most precise wording, with the others that stand for it, by numbers near its own."""
    by_number = sorted(wordings, key=_number)
    numbers = [_number(one) for one in by_number]
    taken: set[str] = set()
    for lead in sorted(wordings, key=_precision):
        if lead.id in taken:
            continue
        taken.add(lead.id)
        least, most = (1 - CLOSE) * _number(lead), _number(lead) / (1 - CLOSE)
        low, high = bisect_left(numbers, least), bisect_right(numbers, most)
        near = [one for one in by_number[low:high] if one.id not in taken and _is_reworded(lead, one)]
        same = sorted(near, key=_precision)
        taken.update(one.id for one in same)
        differing = [one for one in same if one.sources - lead.sources and lead.sources - one.sources]
        if any(_changes(lead.count, one.count) for one in differing):
            terms = tuple(FigureTerm(one.claims) for one in (lead, *differing))
            yield Finding(RULE.id, RULE.severity, Shape.WORDING, terms)


def _changes(one: Count, other: Count) -> bool:
    """Whether another wording is more than a word before the same number, or turns a bound round."""
    return one.number != other.number or bound_apart(one, other)


def _number(wording: _Wording) -> float:
    return float(wording.count.number or 0)


def _precision(wording: _Wording) -> tuple[tuple[int, int], str]:
    return wording.count.precision, wording.id


def _is_reworded(one: _Wording, other: _Wording) -> bool:
    """Whether two counts near in time can both hold, are close, and are not worded the same."""
    first, second = one.count, other.count
    both = first.test is not None and second.test is not None and first.test.meets(second.test)
    # "More than 2,200" and "at least 2,200" say one thing to a reader, though they bound it by one apart.
    both = both and first != second and (first.test, first.hedge) != (second.test, second.hedge)
    return both and _is_rounding(first, second) and _are_near(one.claims, other.claims)


def _is_rounding(one: Count, other: Count) -> bool:
    """Whether two numbers are the same, or one is the other rounded: "almost 6,000" of 5,800.

    A bound that merely lets the other number in is no rounding: "at least 225" is not 238.
    """
    first, second = one.number or 0, other.number or 0
    gap, step = abs(float(first) - float(second)), max(_step(first), _step(second))
    return gap == 0 or (step >= 10 and gap <= step and gap <= CLOSE * float(max(first, second)))


def _step(number: Number) -> int:
    """To what a number looks rounded, by ones and fives: 100 for 3,800, 500 for 4,500, 5 for 225; 0 for a fraction."""
    if not isinstance(number, int) or not number:
        return 0
    place = last_place(number)
    return 5 * place if number % (5 * place) == 0 else place


def _are_near(ones: tuple[FigureSaid, ...], others: tuple[FigureSaid, ...]) -> bool:
    first, second = ({known_days(claim): claim for claim in claims}.values() for claims in (ones, others))
    return any(may_be_of_one_time(one, other, NEAR_DAYS) for one, other in product(first, second))


def _tell(phrases: Phrases, finding: Finding) -> str:
    return sentence_of_sides(_sides(phrases, finding))


def _sides(phrases: Phrases, finding: Finding) -> Sides:
    first = finding.figures[0]
    match finding.shape:
        case Shape.METRIC:
            opening = say("rule-drift-metric", count=phrases.count(first), scope=phrases.scope(first.lead))
            apart = len({term.lead.body for term in finding.figures if term.lead.body}) > 1
            return Sides(opening, tuple(_metric(phrases, term, apart) for term in finding.figures))
        case Shape.GROUP:
            opening = say("rule-drift-group", metric=phrases.metric(first.lead))
            return Sides(opening, tuple(_group(phrases, term) for term in finding.figures))
    opening = say("rule-drift-wording", who=phrases.who(first), thing=phrases.thing(first))
    wordings = (say("phrase-in", what=phrases.count(term), sources=phrases.sources(term)) for term in finding.figures)
    return Sides(opening, tuple(wordings))


def _metric(phrases: Phrases, term: FigureTerm, by_two: bool) -> str:
    if by_two and term.speakers:
        metric, who = phrases.metric(term.lead), phrases.who(term)
        return say("rule-drift-metric-side-by", metric=metric, who=who, labels=phrases.by_label(term))
    return say("rule-drift-metric-side", metric=phrases.metric(term.lead), labels=phrases.by_label(term))


def _group(phrases: Phrases, term: FigureTerm) -> str:
    called = phrases.called(phrases.scope(term.lead), term)
    return say("rule-drift-group-side", called=called, wordings=phrases.by_wording(term))


RULE = Rule(
    id="drift",
    severity=Severity.WORDING,
    find=_find,
    tell=_tell,
    sides=_sides,
    expected=frozenset({Shape.WORDING}),
    on_metrics=False,
)
