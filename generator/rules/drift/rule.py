"""One number under another heading, of another group, or in other words, from source to source."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations, permutations

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.statements import own_remarks
from generator.record.counts import Count, Qualifier
from generator.record.hierarchy import is_nested
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
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
from generator.rules.api import Rule
from generator.rules.drift.given_too import further_of, given_too
from generator.rules.drift.in_common import how_worded, worded_otherwise
from generator.rules.drift.of_its_texts import is_total
from generator.rules.drift.roundings import with_roundings
from generator.rules.drift.shape import Shape
from generator.rules.drift.words import leaves_out, sides_of, tell
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.lines import reports_in_few
from generator.rules.moments import runs
from generator.rules.of_text import also_counted, of_other_bodies, otherwise_called
from generator.rules.phrases import Phrases

# So many days without a figure part what may be of one time.
RUN_DAYS = 14
# Within so many days a body may have been told to have given one figure.
NEAR_DAYS = 2
# A smaller number more or less is soon another count: "50" of the morning and "more than 50" of the noon.
LEAST_WORDED = 100
# A group, what its number does in time, the number, and who gave it where it may be met by chance.
_OfGroup = tuple[str, MetricKind, Count, ActorId | None]
# So many texts, copies counted once, have each of two wordings.
LEAST_TEXTS = 2


def _find(ledger: Ledger) -> Iterator[Finding]:
    return (replace(one, beside=tuple(_counted_apart(ledger, one))) for one in _drifting(ledger))


def _counted_apart(ledger: Ledger, finding: Finding) -> Iterator[Term]:
    """What a text of one side has itself of what another side puts its number to, or by somebody else of its own.

    Of two things also what it has of the side's own by another word; last what it says itself of its number.
    """
    if finding.shape is not Shape.WORDING:
        for one, other in permutations(finding.figures, 2):
            yield from also_counted(ledger, one.claims, other.lead.scope)
        for one in finding.figures if finding.shape is Shape.METRIC else ():
            yield from otherwise_called(ledger, one.claims)
        for one in finding.figures:
            yield from of_other_bodies(ledger, one.claims)
        of_each = (tuple(own_remarks(ledger, claim)) for one in finding.figures for claim in one.claims)
        yield from (Term(claims) for claims in of_each if claims)


def _drifting(ledger: Ledger) -> Iterator[Finding]:
    metrics: list[Finding] = []
    given = [claim for claim in ledger.figures if is_distinctive(claim.count) and is_in_the_text(claim)]
    for claims in same_number(ledger, DISTINCTIVE):
        distinctive = [claim for claim in claims if is_distinctive(claim.count) and is_in_the_text(claim)]
        for near in runs(distinctive, RUN_DAYS):
            metrics += _metrics(ledger, near)
            yield from _groups(ledger, near)
    yield from with_roundings([*_one_a_matter(metrics)], given, RUN_DAYS)
    yield from _places(ledger)
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
    """One finding for each group whose number stands under several metrics that behave alike in time.

    Two numbers to the thousand meet by chance, but where one body gave both.
    """
    alike: dict[_OfGroup, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        kind = ledger.corpus.metrics[claim.scope.metric].kind
        giver = claim.body if _is_to_the_thousand(claim.count) and not is_general(ledger, claim) else None
        if giver or not _is_to_the_thousand(claim.count):
            alike[(claim.scope.group, kind, claim.count, giver)][claim.scope.metric].append(claim)
    for (group, kind, *_), headings in alike.items():
        of_group = (claim for claim in claims if claim.scope.group == group)
        worded = [claim for claim in of_group if ledger.corpus.metrics[claim.scope.metric].kind is kind]
        for one in _drift(headings, Shape.METRIC, lambda one, other: True):
            yield _with_other_wordings(one, worded)


def _is_to_the_thousand(count: Count) -> bool:
    return str(count.number).endswith("000")


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
            for one in _drift(headings, Shape.GROUP, partial(is_nested, ledger.corpus.groups)):
                yield _with_other_wordings(one, claims)


def _places(ledger: Ledger) -> Iterator[Finding]:
    """One finding for each count of one voice that stands for a place and for one that holds it."""
    for claims in same_number(ledger, DISTINCTIVE, wherever=True):
        large = [one for one in claims if is_distinctive(one.count) and is_in_the_text(one) and one.voice]
        for near in runs([one for one in large if len(one.scope.place) == 1 and not one.scope.is_open], RUN_DAYS):
            alike: dict[object, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
            for claim in near:
                key = claim.scope.metric, claim.scope.group, claim.count, claim.voice
                alike[key][claim.scope.place[0]].append(claim)
            for headings in alike.values():
                yield from _drift(headings, Shape.PLACE, partial(is_nested, ledger.corpus.places))


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
            for one in found:
                if any(map(partial(is_total, ledger.corpus), one.figures)):
                    yield replace(one, further=(*one.further, *given_too(ledger, one, RUN_DAYS)))


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


def _with_other_wordings(finding: Finding, given: Iterable[FigureSaid]) -> Finding:
    """A finding with what other reports have for one of its sides in other words for the number: a term for a side."""
    known = set(finding.sources)
    others = [claim for claim in given if claim.source_id not in known]
    alike = ([one for one in others if _is_worded_otherwise(term.lead, one)] for term in finding.figures)
    worded = (FigureTerm(in_order_of_recording(claims)) for claims in alike if claims)
    return replace(finding, further=tuple(worded))


def _is_worded_otherwise(lead: FigureSaid, one: FigureSaid) -> bool:
    same = (one.scope.metric, one.scope.group) == (lead.scope.metric, lead.scope.group)
    return same and one.count != lead.count


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
    one_leaves_out = leaves_out(first, second) or leaves_out(second, first)
    return one_leaves_out and _texts_apart(ones, others) >= LEAST_TEXTS


def _texts_apart(ones: Sequence[FigureSaid], others: Sequence[FigureSaid]) -> int:
    """In how many texts, copies counted once, each of two wordings stands at least without the other."""
    first, second = ({claim.text for claim in claims} for claims in (ones, others))
    return min(len(first - second), len(second - first))


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """What one number is told of, each with where."""
    shown = {(term.lead.scope.group, term.lead.scope.excluded): term for term in finding.figures}
    for term in further_of(finding):
        key = term.lead.scope.group, term.lead.scope.excluded
        shown[key] = FigureTerm((*shown[key].claims, *term.claims)) if key in shown else term
    terms = shown.values() if finding.shape is Shape.GROUP else finding.figures
    sides = listed(_side_in_line(phrases, finding, term) for term in terms)
    return {"count": phrases.count(finding.figures[0]), "sides": sides}


def _side_in_line(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    where = reports_in_few(phrases, term)
    if others := [*worded_otherwise(finding, term)]:
        n = sum(len(one.sources) for one in others)
        where = say("rule-drift-line-worded", where=where, n=n, how=how_worded(term, others))
    if finding.shape is Shape.METRIC:
        return say("rule-drift-line-thing", what=phrases.amount(term), where=where)
    if finding.shape is Shape.PLACE:
        return say("rule-drift-line-group", what=phrases.place(term.lead), where=where)
    kind = "total" if is_total(phrases.corpus, term) else "group"
    return say(f"rule-drift-line-{kind}", what=phrases.group(term.lead), where=where)


RULE = Rule(
    id="drift",
    severity=Severity.WORDING,
    find=_find,
    tell=tell,
    sides=sides_of,
    in_line=_in_line,
    expected=frozenset({Shape.WORDING}),
    on_metrics=False,
    differing=frozenset({Shape.METRIC, Shape.GROUP, Shape.PLACE}),
)
