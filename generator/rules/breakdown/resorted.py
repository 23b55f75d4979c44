"""One body's total that two texts divide into other classes: what became of a class then nobody can tell."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations, product

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Breakdown
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested
from generator.record.ids import ActorId
from generator.rules.finding import FigureTerm, Finding, is_current, is_definite

# A list of fewer classes tells of one group beside the rest, and not how all were sorted.
_FEWEST = 3
# The figures of a list: the whole, then its parts; and those of all texts that have its numbers, the best told first.
Listed = tuple[FigureSaid, ...]
Alike = Sequence[Listed]
Parts = Callable[[FigureSaid, Breakdown], Sequence[FigureSaid]]


def resorted(ledger: Ledger, parts_of: Parts) -> Iterator[tuple[Alike, Alike]]:
    """Of each total of a body the two fullest lists of groups that have no class in common, the earlier first.

    Each is told by the text that tells it best; the others that have the same numbers follow.
    """
    found: dict[tuple[ActorId, Scope], list[Listed]] = defaultdict(list)
    for claim in ledger.figures:
        for breakdown in claim.record.breakdowns:
            if breakdown.by == "group" and breakdown.disjoint and claim.body and not claim.is_general:
                listed = (claim, *parts_of(claim, breakdown))
                if len(_groups(listed)) >= _FEWEST and all(map(_counts_now, listed)):
                    found[(claim.body, claim.scope)].append(listed)
    for lists in found.values():
        pairs = [pair for pair in combinations(_alike(lists), 2) if _are_apart(ledger, pair[0][0], pair[1][0])]
        fullest = max(pairs, key=lambda pair: min(len(_groups(one[0])) for one in pair), default=None)
        if fullest:
            first, second = sorted(fullest, key=lambda one: (one[0][0].known_by or date.max, one[0][0].id))
            yield first, second


def _alike(lists: Sequence[Listed]) -> list[Alike]:
    """Lists of the same numbers together, that first of which speaker and day are told most plainly."""
    found: dict[object, list[Listed]] = defaultdict(list)
    for listed in lists:
        found[frozenset((one.scope, one.count) for one in listed)].append(listed)
    return [sorted(same, key=_plainness) for same in found.values()]


def _plainness(listed: Listed) -> tuple[object, ...]:
    whole = listed[0]
    is_read = any(one.record.is_said_by_reading for one in listed)
    return is_read, whole.when is None or whole.when.day is None, whole.known_by or date.max, whole.id


def terms_of(alike: Alike) -> Iterator[FigureTerm]:
    """The terms of a list: each figure of the text that tells it best, with those of the others that have it."""
    for one in alike[0]:
        others = (other for listed in alike[1:] for other in listed)
        yield FigureTerm((one, *(other for other in others if other.scope == one.scope)))


def _counts_now(claim: FigureSaid) -> bool:
    return is_current(claim) and is_definite(claim)


def _groups(listed: Listed) -> set[str]:
    return {claim.scope.group for claim in listed[1:]}


def _are_apart(ledger: Ledger, one: Listed, other: Listed) -> bool:
    """Whether two lists are of two texts and totals, and no class of one is, holds or lies in one of the other."""
    groups = ledger.corpus.groups
    is_another = one[0].article != other[0].article and one[0].count.number != other[0].count.number
    return is_another and not any(is_nested(groups, *pair) for pair in product(_groups(one), _groups(other)))


def as_many(ledger: Ledger, listed: Listed) -> Iterator[FigureTerm]:
    """Of a class that a list has at several places, the figures by the same body of as many elsewhere, at no place."""
    by_group: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in listed[1:]:
        by_group[claim.scope.group].append(claim)
    for claims in by_group.values():
        exact = [one.count.number for one in claims if one.count.number and one.count.qualifier is Qualifier.EXACT]
        if len(claims) < 2 or len(exact) < len(claims):
            continue
        lead, made = claims[0], sum(exact)
        alike = (one for one in ledger.by_number.get(made, ()) if one.body == lead.body and not one.is_rewording)
        same = (one for one in alike if (one.scope.metric, one.scope.group) == (lead.scope.metric, lead.scope.group))
        places = ({UNSTATED}, {*listed[0].scope.place})
        if given := tuple(one for one in same if {*one.scope.place} in places):
            yield FigureTerm(given)


def lists_of(finding: Finding) -> list[tuple[FigureTerm, list[FigureTerm]]]:
    """The wholes of a finding, each with its parts."""
    by_text: dict[str, list[FigureTerm]] = defaultdict(list)
    for term in finding.figures:
        by_text[term.lead.article].append(term)
    return [(terms[0], terms[1:]) for terms in by_text.values()]
