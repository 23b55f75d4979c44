"""Scopes in the order in which a page shows them, and where a figure stands that leaves group or place open."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid, Scope
from generator.reading.load import Corpus
from generator.record.claims import Modality
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.registries import MetricKind

# The fields of a record that tell of whom and where a figure is.
_OF_SCOPE = frozenset({"group", "place"})


def by_scope(assertions: Iterable[Assertion]) -> Mapping[Scope, list[Assertion]]:
    """The assertions of each scope."""
    found: dict[Scope, list[Assertion]] = {}
    for assertion in assertions:
        found.setdefault(assertion.scope, []).append(assertion)
    return found


def in_order(
    corpus: Corpus, assertions: Iterable[Assertion], title: Callable[[Scope], str]
) -> list[tuple[Scope, list[Assertion]]]:
    """Assertions by scope: the event's lead scope first, then the widest, and of equals that with the most claims.

    A total that adds up was not counted within a time: what was is not of the lead scope. What is only expected does
    not come first. Of what was counted within periods the latest comes first, by its end. Of a flow a figure that
    leaves its days open comes before those of stated days, but for days of which more reports with a speaker have one.

    A wider scope of which every figure is one that its voice gave for a part, in more claims, stands behind that.
    """
    lead = (corpus.event.lead_group, (corpus.event.lead_place,))
    scopes = by_scope(assertions)
    claims = {of: sum([len(one.claims) for one in members]) for of, members in scopes.items()}
    retold, attested = _retold(scopes, claims), _attested(corpus, scopes)

    def weight(item: tuple[Scope, list[Assertion]]) -> tuple[bool, bool, bool, bool, int, int, int, str]:
        of, _ = item
        is_plain_time = not of.period or of in attested
        plain = is_plain_time and not (of.excluded or of.of) and of.modality is Modality.ACTUAL
        adds_up = corpus.metrics[of.metric].kind is MetricKind.CUMULATIVE
        leads = (of.group, of.place) == lead and not (of.period and adds_up)
        return of in retold, not leads, not plain, of.is_open, _depth(corpus, of), -_ends(of), -claims[of], title(of)

    ordered = sorted(scopes.items(), key=weight)
    first = next((item for item in ordered if item[0].modality is Modality.ACTUAL), None)
    return [first, *(item for item in ordered if item is not first)] if first else ordered


# The scopes that state group and place for which each voice gave each number.
Stated = Mapping[tuple[object, object], Sequence[Scope]]


def stated_for(assertions: Iterable[Assertion]) -> Stated:
    """For which scopes that state group and place each named voice gave each number."""
    found: dict[tuple[object, object], list[Scope]] = {}
    for one in assertions:
        if one.voice and one.count.number is not None and not one.scope.is_open:
            found.setdefault((one.voice, one.count.number), []).append(one.scope)
    return found


def with_open(
    corpus: Corpus,
    scopes: Sequence[tuple[Scope, list[Assertion]]],
    known: Stated = MappingProxyType({}),
    *,
    is_partial: bool = False,
) -> list[tuple[Scope, list[Assertion]]]:
    """The scopes with their assertions, what a named voice gives for an open one with the one that it fits best.

    That is the one for which the same voice gave the same number, else the one that leads the page, else the widest.
    Where the voice gave that number for several, none of which takes in the others, it stays open for which; so it does
    where it is `known` for one of which the page has nothing.
    A part of the places of the event takes in nothing by itself: what leaves its place open may be of any other. So
    no scope leads where the page has only a part of what is on record (`is_partial`).
    """
    stated = {scope: list(members) for scope, members in scopes if not scope.is_open}
    given = {scope: _numbers(members) for scope, members in stated.items()}
    left: list[tuple[Scope, list[Assertion]]] = []
    for scope, members in scopes:
        if not scope.is_open:
            left.append((scope, stated[scope]))
            continue
        fitting = [other for other in stated if scope.may_be(other)]
        leading = [other for other in fitting if other == scopes[0][0] and not is_partial]
        wide = [other for other in fitting if UNSTATED not in scope.place or _is_whole(corpus, other)]
        rest: list[Assertion] = []
        for one in members:
            shared = [other for other in fitting if (one.voice, one.count.number) in given[other]]
            elsewhere = any(map(scope.may_be, known.get((one.voice, one.count.number), ())))
            fit = _widest(corpus, shared) if shared else [] if elsewhere else leading or wide
            chosen = fit if one.voice else []
            home = min(chosen, key=lambda of: (_depth(corpus, of), -_claims_of(stated[of])), default=None)
            (stated[home] if home else rest).append(one)
        if rest:
            left.append((scope, rest))
    return left


def _widest(corpus: Corpus, scopes: Sequence[Scope]) -> list[Scope]:
    """The one of some scopes that takes in the others; none where no one does."""
    return [of for of in scopes if all(_takes_in(corpus, of, other) for other in scopes)]


def _takes_in(corpus: Corpus, wide: Scope, narrow: Scope) -> bool:
    places = all(any(one in upward(corpus.places, name) for one in wide.place) for name in narrow.place)
    return wide.group in upward(corpus.groups, narrow.group) and places


def _is_whole(corpus: Corpus, of: Scope) -> bool:
    """Whether a scope is of all places of the event, as far as these lie in one another."""
    return all(place == corpus.event.lead_place or len(tuple(upward(corpus.places, place))) < 2 for place in of.place)


def _numbers(assertions: Iterable[Assertion]) -> set[tuple[object, object]]:
    """The numbers that named voices give, with who gives them."""
    return {(one.voice, one.count.number) for one in assertions if one.voice and one.count.number is not None}


def _claims_of(assertions: Sequence[Assertion]) -> int:
    return sum(len(one.claims) for one in assertions)


def _may_be_retold(of: Scope, other: Scope) -> bool:
    """Whether two scopes are of one period, so that one number may have been given for both."""
    return other != of and not other.is_open and other.period == of.period


def _ends(of: Scope) -> int:
    """The last day of the period, as a number that grows; nought for none."""
    return of.period[1].toordinal() if of.period else 0


def _attested(corpus: Corpus, scopes: Mapping[Scope, Sequence[Assertion]]) -> set[Scope]:
    """The scopes of stated days of a flow of which more reports with a speaker have a figure than with open days.

    There are none where no figure leaves the days open.
    """
    flows = {of for of in scopes if of.period and corpus.metrics[of.metric].kind is MetricKind.FLOW}
    pairs = ((of, replace(of, period=None)) for of in flows)
    return {of for of, loose in pairs if loose in scopes and _reports(scopes[of]) > _reports(scopes[loose])}


def _reports(assertions: Iterable[Assertion]) -> int:
    """How many reports name a speaker for a figure."""
    return len({claim.article for one in assertions if one.voice for claim in one.claims})


def _retold(scopes: Mapping[Scope, Sequence[Assertion]], claims: Mapping[Scope, int]) -> set[Scope]:
    """The scopes of which all that named voices give is a number that they give for another, in more claims.

    A bound is none of them: of a wider scope "at least 10" is no telling of the 10 of a narrower one. Nor is what only
    our reading puts into the narrower one.
    """
    given = [(of, {(one.voice, one.count) for one in those if one.voice}, claims[of]) for of, those in scopes.items()]
    stated = {of: [claim for one in those for claim in one.claims if _is_stated(claim)] for of, those in scopes.items()}
    known = [(of, {(one.voice, one.figure.count) for one in those}, len(those)) for of, those in stated.items()]
    return {
        of
        for of, numbers, few in given
        for other, theirs, many in known
        if few < many and numbers <= theirs and _may_be_retold(of, other)
    }


def _is_stated(claim: FigureSaid) -> bool:
    """Whether a text states of whom and where a figure is."""
    return _OF_SCOPE.isdisjoint(claim.record.readings)


def _depth(corpus: Corpus, of: Scope) -> int:
    """How many steps a scope lies below the widest groups and places; one that is left open counts as a step."""
    places = [len(tuple(upward(corpus.places, place))) or 2 for place in of.place]
    return (len(tuple(upward(corpus.groups, of.group))) or 2) + max(places)
