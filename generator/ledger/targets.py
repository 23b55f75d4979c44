"""Targets: which assertions a denial or retraction is directed against, and how certainly."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import chain

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.chains import Chains
from generator.ledger.claim import FigureSaid, RevisionSaid, Scope
from generator.ledger.fitting import (
    Directed,
    Fit,
    answers_for,
    are_one_denied_number,
    fit_number,
    fit_scope,
    is_before,
    is_called,
    is_given_beside,
    is_of_one_text,
    is_one_number,
    is_one_statement,
    is_reported_by,
    may_be_of_publication,
    successor,
    wholes,
)
from generator.reading.load import Corpus
from generator.record.claims import Disputes, Target
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested, upward
from generator.record.ids import ActorId, ClaimId, PlaceId, SourceId, global_id
from generator.record.numerals import Number
from generator.record.registries import ActorKind

# By what a denial finds an assertion: the id of one of its claims or sources, or metric and number as far as a target
# names them.
Key = str | tuple[str | None, Number | None]


class Reach(Enum):
    """How a denial is directed against an assertion."""

    MEANT = auto()
    OTHERWISE_CALLED = auto()
    POSSIBLY_MEANT = auto()
    PART = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """How a denial reaches an assertion; `statement` is that with what else of one statement it certainly hits.

    `successor` is the figure that a revision puts in its place.
    """

    reach: Reach
    statement: tuple[Assertion, ...]
    successor: Assertion | None = None


def keys_of(assertion: Assertion) -> tuple[Key, ...]:
    """By what an assertion can be found."""
    return *(claim.id for claim in assertion.claims), *_keys_shared(assertion)


def _keys_shared(assertion: Assertion) -> tuple[Key, ...]:
    """By what an assertion can be found with others: all but its claims."""
    metric, number = assertion.scope.metric, assertion.count.number
    return (metric, number), (metric, None), (None, number), (None, None), *assertion.sources


def keys_sought(denial: Directed) -> tuple[Key, ...]:
    """By what a denial seeks its assertions."""
    target = denial.record.target
    if target.candidates:
        return tuple(global_id(denial.source_id, ref) for ref in target.candidates)
    named = successor(denial)
    new = (named,) if named else ()
    return ((target.metric, target.count.number if target.count else None), *new)


class Targets:
    """The assertions against which denials may be directed, to find those of one without trying each."""

    def __init__(self, chains: Chains, corpus: Corpus) -> None:
        self._chains, self._corpus = chains, corpus
        self._by_key: dict[Key, dict[ClaimId, Assertion]] = defaultdict(dict)
        self._by_claim: dict[Key, Assertion] = {}

    def add(self, assertion: Assertion) -> None:
        """Take an assertion in, in place of an earlier one of the same id."""
        for key in _keys_shared(assertion):
            self._by_key[key][assertion.id] = assertion
        for claim in assertion.claims:
            self._by_claim[claim.id] = assertion

    def remove(self, assertion: Assertion) -> None:
        """Leave an assertion out from now on."""
        for key in _keys_shared(assertion):
            self._by_key[key].pop(assertion.id, None)
        for claim in assertion.claims:
            self._by_claim.pop(claim.id, None)

    def hit(self, denial: Directed) -> dict[ClaimId, Hit]:
        """What a denial reaches, by id.

        Rule: what its words describe and what was not certainly said after it; certainly what was given before, or
        on its day, what its own source tells, the one statement that it can be of, and what is one statement with
        any of these. What may have been said after it, or of another group or place, may be meant. Of what it takes
        back or denies as published, the parts that were published with it are reached, too.
        """
        if isinstance(denial, RevisionSaid):
            return self._revised(denial)
        target = denial.record.target
        near = {one.id: one for one in self._found(keys_sought(denial)) if not denial.said.is_before(one.begun)}
        if target.candidates:
            return {name: Hit(Reach.POSSIBLY_MEANT, (one,)) for name, one in near.items()}
        fits = {one.id: self._fit(denial, one) for one in near.values()}
        whole = [one for one in near.values() if fits[one.id] is Fit.WHOLE]
        meant = self._meant(denial, whole)
        beside = self._beside(denial, meant.values())
        others = {one.id: one for one in (*near.values(), *beside) if one.id not in meant}
        close = self._close(others.values(), meant.values())
        found = {name: one for name, one in (near | close).items() if name in close or fits[name] is not Fit.NOT}
        meant |= {
            name: one
            for name, one in close.items()
            if any(self._is_certain(denial, one, other) for other in meant.values())
        }
        hits = {name: self._hit(target, one, meant) for name, one in (found | meant).items()}
        if may_be_of_publication(denial):
            hits = self._parts(denial, meant.values()) | hits
        return hits

    def _revised(self, revision: RevisionSaid) -> dict[ClaimId, Hit]:
        """What a revision certainly is of: figures of those who revise, or of who is part of them."""
        near = self._found(keys_sought(revision)[:1])
        said = [
            one for one in near if not revision.said.is_before(one.begun) and answers_for(revision, one, self._chains)
        ]
        whole = [one for one in said if self._fit(revision, one) is Fit.WHOLE]
        new = next(iter(self._found(keys_sought(revision)[1:])), None)
        return {
            name: Hit(Reach.MEANT, (one,), new)
            for name, one in self._meant(revision, [one for one in whole if one != new]).items()
        }

    def sought_beside(self, hits: Iterable[ClaimId]) -> Iterator[Key]:
        """By what is found what else the sources of some assertions tell."""
        for name in hits:
            if one := self._by_claim.get(name):
                yield from one.sources

    def _found(self, keys: Iterable[Key]) -> list[Assertion]:
        found: dict[ClaimId, Assertion] = {}
        for key in keys:
            found |= self._by_key.get(key, {})
            if one := self._by_claim.get(key):
                found[one.id] = one
        return list(found.values())

    def _beside(self, denial: Directed, meant: Iterable[Assertion]) -> list[Assertion]:
        """What the sources of some assertions tell beside them, and was not said after the denial."""
        sources = {source for one in meant for source in one.sources}
        return [one for one in self._found(sorted(sources)) if not denial.said.is_before(one.begun)]

    def _hit(self, target: Target, one: Assertion, meant: dict[ClaimId, Assertion]) -> Hit:
        if not is_called(target, one):
            return Hit(Reach.OTHERWISE_CALLED, (one,))
        if one.id not in meant:
            return Hit(Reach.POSSIBLY_MEANT, (one,))
        others = (other for other in meant.values() if other.id != one.id)
        statement = [other for other in others if is_one_statement(one, other) or are_one_denied_number(one, other)]
        return Hit(Reach.MEANT, (one, *statement))

    def _meant(self, denial: Directed, whole: Sequence[Assertion]) -> dict[ClaimId, Assertion]:
        """Those of the described that the denial is certainly of, as it denies what had been said."""
        earliest = [one.begun.earliest for one in whole]
        first = None if None in earliest else min((day for day in earliest if day), default=None)
        given = denial.said.narrowed(Bounds(first, None)).earliest
        whole = [one for one in whole if not self._is_said_apart(denial, one, whole)]
        voiced = [one for one in whole if one.voice] or whole
        alone = voiced if all(self._may_be_one_statement(one, other) for one in voiced for other in voiced) else []
        sure = [one for one in whole if one in alone or is_before(one, given) or is_reported_by(denial, one)]
        more = [
            one
            for one in whole
            if any(self._is_as_one(one, other) or are_one_denied_number(one, other) for other in sure)
        ]
        return {one.id: one for one in (*sure, *more)}

    def _is_said_apart(self, denial: Directed, one: Assertion, whole: Iterable[Assertion]) -> bool:
        """Whether somebody of a body said it himself, where the body denies what others attributed to it."""
        body = denial.record.target.said_by
        is_persons = one.apart is not None and not any(body in claim.answering for claim in one.exact)
        if not is_persons or is_reported_by(denial, one):
            return False
        if isinstance(denial, RevisionSaid) or denial.record.disputes is not Disputes.ATTRIBUTION:
            return False
        return any(body in claim.answering for other in whole for claim in other.claims)

    def _is_certain(self, denial: Directed, one: Assertion, other: Assertion) -> bool:
        """Whether what stands beside what is denied, in a group or place of its own or open, is denied with that.

        A statement that is taken back goes in all of its wordings; else only copies of one text are one for certain.
        """
        if denial.is_retraction:
            return self._is_as_one(one, other)
        is_copy = is_of_one_text(one, other) and one.sources.isdisjoint(other.sources)
        return is_copy and one.scope.may_be(other.scope)

    def _is_as_one(self, one: Assertion, other: Assertion) -> bool:
        return is_one_statement(one, other) or self._may_be_one_statement(one, other)

    def _may_be_one_statement(self, one: Assertion, other: Assertion) -> bool:
        """Whether two assertions of a number are of one voice and of days that may be one.

        As within an assertion, what is told without a day is a telling of what was said then.
        """
        if one.id == other.id:
            return True
        if one.voice is None or one.voice != other.voice or not is_one_number(one.count, other.count):
            return False
        undated = one.begun.day is None or other.begun.day is None
        here, there = one.scope, other.scope
        return undated and one.begun.meets(other.begun) and here.has_rest_of(there) and self._is_near(here, there)

    def _fit(self, denial: Directed, one: Assertion) -> Fit:
        target, scope = denial.record.target, one.scope
        if target.metric not in {None, scope.metric} or not self._is_aimed_at(denial, one):
            return Fit.NOT
        fits = (fit_number(target, one), *fit_scope(target, scope))
        return Fit.NOT if Fit.NOT in fits else Fit.OPEN if Fit.OPEN in fits else Fit.WHOLE

    def _is_aimed_at(self, denial: Directed, one: Assertion) -> bool:
        """Whether the speaker that a denial names, or the one that it speaks of, may have said it."""
        said_by = denial.record.target.said_by
        if one.is_denied_there:
            return True
        if said_by is not None and said_by != UNSTATED:
            return any(self._chains.is_above(said_by, name) for name in one.answering)
        if isinstance(denial, RevisionSaid) or denial.is_retraction:
            return True
        match denial.record.disputes:
            case Disputes.ATTRIBUTION:
                # "We did not say so" is of what was said to be theirs.
                return denial.body is None or answers_for(denial, one, self._chains)
            case Disputes.FIGURE | Disputes.LABEL:
                return denial.body is None or denial.body not in one.bodies
        return True

    def _close(self, others: Iterable[Assertion], meant: Iterable[Assertion]) -> dict[ClaimId, Assertion]:
        """Those of some assertions that may be another wording of one that is meant."""
        alike: dict[tuple[Number, Scope], list[Assertion]] = defaultdict(list)
        for one in meant:
            if one.count.number is not None:
                alike[one.count.number, one.scope].append(one)
        # Many are meant and of few scopes; what is beside a scope is found once for each.
        beside: dict[tuple[Number | None, Scope], list[Assertion]] = {}
        found: dict[ClaimId, Assertion] = {}
        numbers = {number for number, _ in alike}
        for one in others:
            number, scope = one.count.number, one.scope
            if number not in numbers:
                continue
            if (number, scope) not in beside:
                near = (group for key, group in alike.items() if key[0] == number and self._is_beside(scope, key[1]))
                beside[number, scope] = list(chain.from_iterable(near))
            if any(_may_reword(one, other) for other in beside[number, scope]):
                found[one.id] = one
        return found

    def _is_beside(self, here: Scope, there: Scope) -> bool:
        """Whether two scopes differ at most in a group, place or metric, each beside the other's or open."""
        return here.has_rest_of(there) and self._is_near(here, there)

    def _is_near(self, here: Scope, there: Scope) -> bool:
        groups, places = {here.group, there.group}, {here.place, there.place}
        return (
            (UNSTATED in groups or is_nested(self._corpus.groups, here.group, there.group))
            and (len(places) == 1 or (UNSTATED,) in places or self._are_nested(here.place, there.place))
            and is_nested(self._corpus.metrics, here.metric, there.metric)
        )

    def _are_nested(self, here: Sequence[PlaceId], there: Sequence[PlaceId]) -> bool:
        return len(here) == len(there) == 1 and is_nested(self._corpus.places, here[0], there[0])

    def _parts(self, denial: Directed, meant: Collection[Assertion]) -> dict[ClaimId, Hit]:
        """What was given as a part of what was published, or as a part of such a part, by one speaker in one text.

        Where another speaker gave the same apart from that, it may stand by this.
        """
        bodies = {claim.body for one in meant for claim in one.claims if claim.body}
        names = {one.id for one in meant}
        hits: dict[ClaimId, Hit] = {}
        wide = list(meant)
        while wide:
            known: dict[SourceId, list[FigureSaid]] = defaultdict(list)
            for claim in (claim for one in wide for claim in one.claims):
                known[claim.source_id].append(claim)
            beside = (one for one in self._beside(denial, wide) if one.id not in names and one.id not in hits)
            through = [hits[one.id] for one in wide if one.id in hits]
            new = {one.id: _led(hit, through) for one in beside if (hit := self._part(one, known, meant, bodies))}
            # That a publication was an error says nothing of what others counted by themselves.
            hits |= {name: hit for name, hit in new.items() if hit.reach is Reach.PART or denial.is_retraction}
            wide = [hit.statement[0] for hit in new.values() if hit.reach is Reach.PART]
        return hits

    def _part(
        self,
        one: Assertion,
        known: Mapping[SourceId, Sequence[FigureSaid]],
        meant: Iterable[Assertion],
        bodies: Collection[ActorId],
    ) -> Hit | None:
        """How an assertion is reached as a part of what some sources give; None where it is no part of that."""
        parts = {
            part.id for part in one.claims if any(self._is_part(part, whole) for whole in known.get(part.source_id, ()))
        }
        others = (claim.body for claim in one.claims if claim.id not in parts and claim.body)
        if not parts:
            return None
        apart = any(self._counts_apart(body, bodies) for body in others)
        return Hit(Reach.POSSIBLY_MEANT if apart else Reach.PART, (one, *wholes(one, meant)))

    def _counts_apart(self, body: ActorId, bodies: Collection[ActorId]) -> bool:
        """Whether a body may have counted by itself: it is none of some bodies, above none of them, and no relay."""
        actor = self._corpus.actors[body]
        passes_on = actor.kind is ActorKind.OUTLET or actor.generic
        return not passes_on and not any(self._chains.is_above(body, other) for other in bodies)

    def _is_part(self, part: FigureSaid, whole: FigureSaid) -> bool:
        return is_given_beside(part, whole) and self._is_within(part, whole)

    def _is_within(self, part: FigureSaid, whole: FigureSaid) -> bool:
        if part.scope == whole.scope or part.scope.metric != whole.scope.metric:
            return False
        named = {name for each in whole.record.breakdowns for name in each.parts}
        if named & {part.scope.group, *part.scope.place}:
            return True
        groups, places = self._corpus.groups, self._corpus.places
        in_group = whole.scope.group in upward(groups, part.scope.group)
        return in_group and all(
            any(place in upward(places, name) for place in whole.scope.place) for name in part.scope.place
        )


def _led(hit: Hit, through: Iterable[Hit]) -> Hit:
    """A part with the wholes that it is of; where its own source has none, with those of the part that it is of."""
    one, *others = hit.statement
    if others:
        return hit
    above = [whole for part in through if wholes(one, part.statement[:1]) for whole in part.statement[1:]]
    return replace(hit, statement=(one, *above))


def _may_reword(one: Assertion, other: Assertion) -> bool:
    """Whether two assertions of one number, each of a scope beside the other's, may be two wordings of one.

    They have a body in common; where a single source gives both, only what it leaves open can be the same.
    """
    if not is_one_number(one.count, other.count) or one.bodies.isdisjoint(other.bodies):
        return False
    groups, places = {one.scope.group, other.scope.group}, {one.scope.place, other.scope.place}
    return UNSTATED in groups or (UNSTATED,) in places or one.sources.isdisjoint(other.sources)
