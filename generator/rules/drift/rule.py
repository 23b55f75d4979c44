"""One number under another heading, of another group, or in other words, from source to source."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import partial
from itertools import combinations

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.counts import Count, Qualifier
from generator.record.hierarchy import is_nested
from generator.rules.alike import (
    DISTINCTIVE,
    bound_apart,
    in_order_of_recording,
    is_distinctive,
    is_general,
    is_in_the_text,
    is_round,
    same_number,
)
from generator.rules.api import Rule, Sides, of_figures, sentence_of_sides
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.lines import reports_in_few
from generator.rules.moments import runs
from generator.rules.phrases import Phrases

# Within so many days a body may have been told to have given one figure.
NEAR_DAYS = 2
# Words that leave the number itself out.
_LEAVING_OUT = {
    Qualifier.MORE_THAN,
    Qualifier.JUST_OVER,
    Qualifier.FEWER_THAN,
    Qualifier.JUST_UNDER,
    Qualifier.ALMOST,
}


# A smaller number more or less is soon another count: "50" of the morning and "more than 50" of the noon.
LEAST_WORDED = 100
# So many texts, copies counted once, have each of two wordings.
LEAST_TEXTS = 2


class Shape(StrEnum):
    """What drifts."""

    METRIC = "metric"
    GROUP = "group"
    WORDING = "wording"


def _find(ledger: Ledger) -> Iterator[Finding]:
    metrics: list[Finding] = []
    for claims in same_number(ledger, DISTINCTIVE):
        distinctive = [claim for claim in claims if is_distinctive(claim.count) and is_in_the_text(claim)]
        for near in runs(distinctive, days=14):
            metrics += _metrics(ledger, near)
            yield from _groups(ledger, near)
    yield from _one_a_matter(metrics)
    yield from _groups_of_a_body(ledger)
    yield from _wordings(ledger)


def _one_a_matter(found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those of the same metrics in which a source of one that rests on more sources recurs."""
    seen: dict[frozenset[str], set[str]] = defaultdict(set)
    for finding in sorted(found, key=lambda one: (-len(one.sources), one.id)):
        sources = seen[frozenset(finding.metrics)]
        if sources.isdisjoint(finding.sources):
            sources.update(finding.sources)
            yield finding


def _metrics(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for each group whose number stands under several metrics that behave alike in time."""
    alike: dict[object, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        kind = ledger.corpus.metrics[claim.scope.metric].kind
        alike[(claim.scope.group, kind, claim.count)][claim.scope.metric].append(claim)
    for headings in alike.values():
        yield from _drift(headings, Shape.METRIC, lambda one, other: True)


def _groups(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for each count of a metric that stands for a group and for one that holds it, by one voice or nobody.

    "About 1,300" of one group and "more than 1,300" of another need not be one count.
    """
    alike: dict[object, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        alike[(claim.scope.metric, claim.count)][claim.scope.group].append(claim)
    for headings in alike.values():
        voices = {claim.voice for claims in headings.values() for claim in claims if claim.voice}
        if len(voices) < 2:
            yield from _drift(headings, Shape.GROUP, partial(is_nested, ledger.corpus.groups))


def _groups_of_a_body(ledger: Ledger) -> Iterator[Finding]:
    """Smaller numbers of one named body that one text has as the total and another for a group.

    What one text has of both is left out, as is a round number.
    """
    for claims in same_number(ledger, LEAST_WORDED):
        exact = [claim for claim in claims if _is_exact(claim.count) and not is_distinctive(claim.count)]
        by_body: dict[object, list[FigureSaid]] = defaultdict(list)
        for claim in exact:
            if claim.body and not is_round(claim.count) and is_in_the_text(claim) and not is_general(ledger, claim):
                by_body[claim.body].append(claim)
        for given in by_body.values():
            found = (finding for near in runs(given, NEAR_DAYS) for finding in _groups(ledger, near))
            yield from (one for one in found if any(map(partial(_is_total, ledger.corpus), one.figures)))


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
    """One finding for a number of one body that different sources word so that one leaves out what the other gives."""
    given: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        number = claim.count.number
        if claim.is_earlier or not number or number < LEAST_WORDED or claim.count.qualifier is Qualifier.VAGUE:
            continue
        if is_in_the_text(claim) and claim.body and not is_general(ledger, claim):
            given[(claim.body, claim.scope, number)].append(claim)
    for claims in given.values():
        if len({claim.count for claim in claims}) > 1:
            standing = [claim for claim in claims if not ledger.standing(claim).is_disputed]
            for run in runs(standing, NEAR_DAYS):
                yield from _worded_apart(run)


def _is_exact(count: Count) -> bool:
    return count.qualifier is Qualifier.EXACT


def _worded_apart(claims: Sequence[FigureSaid]) -> Iterator[Finding]:
    """What is told of one speaker: two persons of a body may have said two things."""
    wordings: dict[Count, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        wordings[claim.count].append(claim)
    persons = {name for claim in claims for name in claim.speakers if name != claim.body}
    pairs = combinations(wordings.values(), 2)
    if len(persons) < 2 and any(_are_apart(*pair) for pair in pairs):
        terms = [FigureTerm(in_order_of_recording(same)) for same in wordings.values()]
        terms.sort(key=lambda term: (-len(term.sources), term.lead.count.precision, term.lead.id))
        yield Finding(RULE.id, RULE.severity, Shape.WORDING, tuple(terms))


def _are_apart(ones: Sequence[FigureSaid], others: Sequence[FigureSaid]) -> bool:
    """Whether two wordings bound a number from two sides, or one leaves out what the other gives, in several texts.

    That one text has "more than" for the number itself is routine.
    """
    first, second = ones[0].count, others[0].count
    if bound_apart(first, second):
        return _texts_apart(ones, others) >= 1
    leaves_out = _leaves_out(first, second) or _leaves_out(second, first)
    return leaves_out and _texts_apart(ones, others) >= LEAST_TEXTS


def _leaves_out(one: Count, other: Count) -> bool:
    return one.qualifier in _LEAVING_OUT and other.is_bare


def _texts_apart(ones: Sequence[FigureSaid], others: Sequence[FigureSaid]) -> int:
    """In how many texts, copies counted once, each of two wordings stands at least without the other."""
    first, second = ({claim.text for claim in claims} for claims in (ones, others))
    return min(len(first - second), len(second - first))


def _tell(phrases: Phrases, finding: Finding) -> str:
    return sentence_of_sides(_sides(phrases, finding))


def _sides(phrases: Phrases, finding: Finding) -> Sides:
    first = finding.figures[0]
    match finding.shape:
        case Shape.METRIC:
            opening = say("rule-drift-metric", count=phrases.count(first))
            apart = len({term.lead.body for term in finding.figures if term.lead.body}) > 1
            each = tuple(
                phrases.as_read(_metric(phrases, term, after, apart), term) for term, after in _in_turn(finding)
            )
            return Sides(opening, each, of_figures(finding))
        case Shape.GROUP:
            opening = say("rule-drift-group", figure=phrases.of_everybody(first))
            each = tuple(phrases.as_read(_group(phrases, term, after), term) for term, after in _in_turn(finding))
            return Sides(opening, each, of_figures(finding))
    return _worded(phrases, finding)


def _in_turn(finding: Finding) -> Iterator[tuple[FigureTerm, list[FigureSaid]]]:
    """The sides, each with the claims of those that are told of after it."""
    for at, term in enumerate(finding.figures):
        yield term, [claim for other in finding.figures[at + 1 :] for claim in other.claims]


def _where(phrases: Phrases, term: FigureTerm, after: Sequence[FigureSaid]) -> str:
    """The reports of a side; apart those that go back to a text to which reports of a later side go back, too."""
    texts = {claim.text for claim in after}
    copies = FigureTerm(tuple(claim for claim in term.claims if claim.text in texts))
    rest = FigureTerm(tuple(claim for claim in term.claims if claim.text not in texts))
    alone = say("phrase-in-sources", sources=phrases.reports(rest)) if rest.claims else ""
    if not copies.claims:
        return alone
    shared = {claim.text for claim in copies.claims}
    there = FigureTerm(tuple(claim for claim in after if claim.text in shared))
    basis = "inferred" if any(map(phrases.seems_copied, copies.sources)) else "stated"
    side = say(
        "rule-drift-copies",
        sources=phrases.titles(copies.sources),
        n=len(copies.sources),
        others=phrases.titles(there.sources),
        basis=basis,
    )
    return say("joint-two", first=alone, second=side) if alone else side


def _worded(phrases: Phrases, finding: Finding) -> Sides:
    everyone = FigureTerm(tuple(claim for term in finding.figures for claim in term.claims))
    barest = min((term.lead for term in finding.figures), key=lambda claim: claim.count.precision)
    opening = say(
        "rule-drift-wording",
        n=len(everyone.sources),
        who=phrases.actor(str(barest.body)),
        figure=phrases.figured(barest),
    )
    return Sides(opening, tuple(_wording(phrases, term, barest) for term in finding.figures), of_figures(finding))


def _wording(phrases: Phrases, term: FigureTerm, barest: FigureSaid) -> str:
    n, sources, count = len(term.sources), phrases.sources(term), phrases.count(term)
    side = say("rule-drift-wording-side", count=count, n=n, sources=sources)
    if not _leaves_out(term.lead.count, barest.count):
        return side
    return say("rule-drift-wording-side-strict", side=side, number=phrases.worded(barest))


def _metric(phrases: Phrases, term: FigureTerm, after: Sequence[FigureSaid], by_two: bool) -> str:
    amount, where = phrases.called(phrases.amount(term), term), _where(phrases, term, after)
    if by_two and term.speakers:
        return say("rule-drift-metric-side-by", amount=amount, who=phrases.who_in_full(term), where=where)
    return say("rule-drift-metric-side", amount=amount, where=where)


def _group(phrases: Phrases, term: FigureTerm, after: Sequence[FigureSaid]) -> str:
    """Whom a side counts: the group that the event counts first is the total."""
    kind = "total" if _is_total(phrases.corpus, term) else "group"
    named = {claim.speakers for claim in term.claims if claim.speakers}
    credited = {claim.article for claim in term.claims if claim.speakers}
    who = phrases.who_in_full(term) if len(named) == 1 else ""
    return say(
        f"rule-drift-group-{kind}",
        group=phrases.group(term.lead),
        where=_where(phrases, term, after),
        who=who,
        named="no" if not who else "yes" if len(credited) == len(term.sources) else "some",
        n=len(credited),
        all=len(term.sources),
    )


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """What one number is told of, each with where."""
    sides = listed(_side_in_line(phrases, finding, term) for term in finding.figures)
    return {"count": phrases.count(finding.figures[0]), "sides": sides}


def _side_in_line(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    where = reports_in_few(phrases, term)
    if finding.shape is Shape.METRIC:
        return say("rule-drift-line-thing", what=phrases.amount(term), where=where)
    kind = "total" if _is_total(phrases.corpus, term) else "group"
    return say(f"rule-drift-line-{kind}", what=phrases.group(term.lead), where=where)


def _is_total(corpus: Corpus, term: FigureTerm) -> bool:
    """Whether a side is of the group that the event counts first."""
    return term.lead.scope.group == corpus.event.lead_group


RULE = Rule(
    id="drift",
    severity=Severity.WORDING,
    find=_find,
    tell=_tell,
    sides=_sides,
    in_line=_in_line,
    expected=frozenset({Shape.WORDING}),
    on_metrics=False,
    differing=frozenset({Shape.METRIC, Shape.GROUP}),
)
