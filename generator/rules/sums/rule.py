"""Sums that the metrics declare: which hold, which cannot, and which term of one follows."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from itertools import combinations, islice, product

from generator.language import in_sentence, say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.counts import Interval, Qualifier
from generator.record.ids import MetricId
from generator.rules.alike import in_order_of_recording
from generator.rules.api import Placing, Rule
from generator.rules.arithmetic import difference, one_per_arithmetic, total
from generator.rules.finding import FigureTerm, Finding, Severity, current_figures, is_definite, room, strict_room
from generator.rules.moments import is_one_moment, moment, must_hold_together
from generator.rules.phrases import Phrases
from generator.rules.sums.periods import splits_that_fail


class Shape(StrEnum):
    """What became of a sum."""

    HOLDS = "holds"
    FAILS = "fails"
    DERIVED = "derived"
    PERIODS = "periods"


_Bucket = Mapping[Scope, Sequence[FigureSaid]]


def _find(ledger: Ledger) -> Iterator[Finding]:
    for finding in one_per_arithmetic((*_in_each_source(ledger), *_over_periods(ledger))):
        yield _with_past(ledger, finding) if finding.shape is Shape.HOLDS else finding


def _with_past(ledger: Ledger, finding: Finding) -> Finding:
    """A sum that holds, with what texts have of it that tell all its terms as earlier figures."""
    past: dict[str, dict[int, FigureSaid]] = defaultdict(dict)
    for number, term in enumerate(finding.figures):
        for assertion in ledger.by_scope.get(term.lead.scope, ()):
            for one in assertion.claims:
                if one.is_earlier and one.count == term.lead.count and one.source_id not in finding.sources:
                    past[one.source_id].setdefault(number, one)
    full = [claims for claims in past.values() if len(claims) == len(finding.figures)]
    terms = (
        FigureTerm(in_order_of_recording((*term.claims, *(claims[number] for claims in full))))
        for number, term in enumerate(finding.figures)
    )
    return replace(finding, terms=tuple(terms)) if full else finding


def _over_periods(ledger: Ledger) -> Iterator[Finding]:
    """In one text a contradiction; else the later count may know more than the parts did."""
    for whole, parts in splits_that_fail(ledger):
        in_one_text = {part.source_id for part in parts} == {whole.source_id}
        severity = Severity.CONTRADICTION if in_one_text else Severity.REVISION
        yield Finding(RULE.id, severity, Shape.PERIODS, _terms((whole, *parts)))


def _in_each_source(ledger: Ledger) -> Iterator[Finding]:
    declared = [
        (MetricId(whole), parts) for whole, metric in sorted(ledger.corpus.metrics.items()) for parts in metric.sums
    ]
    buckets: dict[str, dict[Scope, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    # Other words for a figure of their text leave the room that it leaves.
    for claim in (one for one in current_figures(ledger) if not one.is_rewording):
        buckets[claim.source_id][claim.scope].append(claim)
    for _, bucket in sorted(buckets.items()):
        for whole, parts in declared:
            for scope in _bases(bucket, (whole, *parts)):
                yield from _judge(ledger, bucket, scope, (whole, *parts))


def _bases(bucket: _Bucket, metrics: Sequence[MetricId]) -> list[Scope]:
    """The scopes, told by the sum's first metric, of which at least one term is counted."""
    found = {replace(scope, metric=metrics[0]): None for scope in bucket if scope.metric in metrics}
    return list(found)


def _judge(ledger: Ledger, bucket: _Bucket, scope: Scope, metrics: Sequence[MetricId]) -> Iterator[Finding]:
    sides = [_distinct(bucket.get(replace(scope, metric=metric), ())) for metric in metrics]
    missing = [number for number, claims in enumerate(sides) if not claims]
    if len(missing) == 1 and missing[0] > 0:
        yield from _derive(ledger, [claims for claims in sides if claims], metrics[missing[0]])
    if missing:
        return
    choices = [choice for choice in product(*sides) if _each_two(choice, is_one_moment)]
    # Of several exact choices the one that fewest bodies gave.
    exact = min(filter(_is_exact, choices), key=lambda choice: len({claim.body for claim in choice}), default=None)
    if exact:
        yield Finding(RULE.id, Severity.CONSISTENT, Shape.HOLDS, _terms(exact))
    elif not any(_holds(choice) for choice in choices):
        together = (choice for choice in choices if _must_hold(ledger, choice))
        for choice in islice(together, 1):
            yield Finding(RULE.id, Severity.CONTRADICTION, Shape.FAILS, _terms(choice))


def _distinct(claims: Sequence[FigureSaid]) -> list[FigureSaid]:
    """Claims without those that repeat another of one body and day: trying each would try nothing new."""
    return list({(str(claim.count), claim.body, moment(claim)): claim for claim in claims[::-1]}.values())[::-1]


def _each_two(choice: Sequence[FigureSaid], agree: Callable[[FigureSaid, FigureSaid], bool]) -> bool:
    return all(agree(one, other) for one, other in combinations(choice, 2))


def _must_hold(ledger: Ledger, choice: Sequence[FigureSaid]) -> bool:
    """Whether the terms leave nothing open and were told together."""
    return all(map(is_definite, choice)) and _each_two(choice, partial(must_hold_together, ledger))


def _holds(choice: Sequence[FigureSaid]) -> bool:
    whole, *parts = [room(claim) for claim in choice]
    return whole.meets(total(parts))


def _is_exact(choice: Sequence[FigureSaid]) -> bool:
    """Whether every term is exact, and the sum holds to the unit and not by rounding."""
    counts = [claim.count for claim in choice]
    whole, *parts = [count.number or 0 for count in counts]
    return all(count.qualifier is Qualifier.EXACT for count in counts) and whole == sum(parts)


def _terms(choice: Sequence[FigureSaid]) -> tuple[FigureTerm, ...]:
    return tuple(FigureTerm((claim,)) for claim in choice)


def _derive(ledger: Ledger, sides: Sequence[Sequence[FigureSaid]], metric: MetricId) -> Iterator[Finding]:
    """The missing part, from the first figures of the others that one voice gave together."""
    for known in product(*sides):
        one_voice = known[0].voice is not None and len({claim.voice for claim in known}) == 1
        if len(known) < 2 or not one_voice or not _each_two(known, partial(must_hold_together, ledger)):
            continue
        whole, *parts = known
        result = difference(
            strict_room(ledger.corpus, whole), total(strict_room(ledger.corpus, part) for part in parts)
        )
        if result and not _is_given(ledger, replace(whole.scope, metric=metric), result):
            yield Finding(RULE.id, Severity.CONSISTENT, Shape.DERIVED, _terms(known), result, (metric,))
        return


def _is_given(ledger: Ledger, scope: Scope, result: Interval) -> bool:
    """Whether somebody gives a number that arithmetic leaves, in whatever text: then it is none of ours alone."""
    numbers = [one.count.number for one in ledger.figures if one.scope.may_be(scope) and one.count.number is not None]
    return any(result.low <= number and (result.high is None or number <= result.high) for number in numbers)


def _tell(phrases: Phrases, finding: Finding) -> str:
    whole, *parts = finding.figures
    if finding.shape is Shape.PERIODS:
        return _over_time(phrases, whole, parts)
    return say(f"rule-sum-{finding.shape}", sources=phrases.reports(whole), **_in_line(phrases, finding))


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    whole, *parts = finding.figures
    return {
        "whole": phrases.figure(whole),
        "parts": listed(map(phrases.figure, parts)),
        "left": _left(phrases, finding) if finding.result else "",
    }


def _over_time(phrases: Phrases, whole: FigureTerm, parts: Sequence[FigureTerm]) -> str:
    """Counts of periods and of all of them, by the body whose they are; of nobody named by the text that has them."""
    together = total(strict_room(phrases.corpus, part.lead) for part in parts)
    return say(
        "rule-sum-periods",
        by="text" if whole.lead.body is None or whole.lead.is_general else "body",
        source=phrases.paper(whole.lead.source_id),
        who=_of_all(phrases, (whole, *parts)),
        whole=phrases.figure(whole),
        parts=listed(_of_a_period(phrases, part) for part in parts),
        sum=phrases.range(whole.lead, together),
    )


def _of_all(phrases: Phrases, terms: Sequence[FigureTerm]) -> str:
    """Who gave all of some figures of one body: the one speaker, else that body."""
    body = terms[0].lead.body
    same = len({term.lead.speakers for term in terms}) == 1
    return phrases.who(FigureTerm((terms[0].lead,))) if same or body is None else phrases.actor(body)


def _of_a_period(phrases: Phrases, part: FigureTerm) -> str:
    return say("rule-sum-of-a-period", count=phrases.count(part), period=in_sentence.period(part.lead.scope))


def _left(phrases: Phrases, finding: Finding) -> str:
    """What arithmetic gave, with what it counts."""
    whole = finding.figures[0].lead
    scope = replace(whole.scope, metric=MetricId(finding.words[0]))
    return in_sentence.figure(phrases.corpus, scope, phrases.range(whole, finding.derived))


RULE = Rule(
    id="sum",
    severity=Severity.CONSISTENT,
    find=_find,
    tell=_tell,
    standing=Placing.ARITHMETIC,
    in_line=_in_line,
)
