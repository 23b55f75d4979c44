"""Targets: which assertions a denial or retraction is directed against, and how certainly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.chains import Chains
from generator.ledger.claim import RevisionSaid
from generator.ledger.fitting import (
    Directed,
    Fit,
    answers_for,
    are_one_denied_number,
    fit_denied,
    fit_scope,
    fit_words,
    is_before,
    is_before_all,
    is_by_publisher,
    is_called,
    is_of_label,
    is_of_name,
    is_of_one_text,
    is_of_what_is,
    is_one_statement,
    is_published_by,
    is_reported_by,
    is_worded_so,
    may_be_of_publication,
    names_one,
    successor,
)
from generator.ledger.parts import Parts
from generator.ledger.reach import Hit, Reach
from generator.ledger.rewordings import Rewordings
from generator.reading.load import Corpus
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, ClaimId, global_id
from generator.record.numerals import Number

# By what a denial finds an assertion: the id of one of its claims or sources, or metric and number as far as a target
# names them.
Key = str | tuple[str | None, Number | None]


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
    candidates = tuple(global_id(denial.source_id, ref) for ref in target.candidates)
    if target.is_one_of_several:
        return candidates
    named = successor(denial)
    more = (named,) if named else () if isinstance(denial, RevisionSaid) else candidates
    return ((target.metric, target.count.number if target.count else None), *more)


class Targets:
    """The assertions against which denials may be directed, to find those of one without trying each."""

    def __init__(self, chains: Chains, corpus: Corpus) -> None:
        self._chains, self._groups = chains, corpus.groups
        self._rewordings, self._parts = Rewordings(corpus), Parts(chains, corpus)
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
        on its day if it names a number, what its own source tells, the one statement that it can be of, and what is
        one statement with any of these. What may have been said after it, or of another group or place, may be meant.
        Of what it takes back or denies as published, the parts that were published with it are reached, too.
        """
        if isinstance(denial, RevisionSaid):
            return self._revised(denial)
        target = denial.record.target
        near = {one.id: one for one in self._found(keys_sought(denial)) if not denial.said.is_before(one.begun)}
        if target.is_one_of_several:
            return {name: Hit(Reach.POSSIBLY_MEANT, (one,)) for name, one in near.items()}
        fits = {name: fit for name, one in near.items() if (fit := self._fit(denial, one)) is not Fit.NOT}
        if is_by_publisher(denial, self._chains):
            own = self._published(denial, near)
            if own.keys().isdisjoint(fits):
                return {name: Hit(Reach.POSSIBLY_MEANT, (near[name],)) for name in fits}
            near = own
        return self._described(denial, near, fits)

    def _published(self, denial: Directed, near: Mapping[ClaimId, Assertion]) -> dict[ClaimId, Assertion]:
        """Those of some assertions that whoever denies published, with their wordings in copies of that."""
        own = [one for one in near.values() if is_published_by(denial.body, one, self._chains)]
        return {
            name: one for name, one in near.items() if any(one is each or is_of_one_text(one, each) for each in own)
        }

    def _described(
        self, denial: Directed, near: Mapping[ClaimId, Assertion], fits: Mapping[ClaimId, Fit]
    ) -> dict[ClaimId, Hit]:
        """What a denial reaches of what is near, by how that fits its words."""
        target = denial.record.target
        meant = self._meant(denial, [one for name, one in near.items() if fits.get(name) is Fit.WHOLE])
        beside = self._beside(denial, meant.values())
        others = {one.id: one for one in (*near.values(), *beside) if one.id not in meant}
        # Of what is called otherwise a denial is not, and so it is for certain of nothing by that.
        sure = [one for one in meant.values() if self._is_so_called(denial, one)]
        # What those counted are called is disputed of the group that the denial names, and of no other.
        close = {} if is_of_label(denial) else self._rewordings.close_to(others.values(), meant.values())
        found = {name: one for name, one in near.items() if name in fits} | close
        meant |= {
            name: one
            for name, one in found.items()
            if name in close or (target.count and fit_words(target.count, one.count) is Fit.OPEN)
            if any(self._is_certain(denial, one, other) for other in sure)
        }
        hits = {name: self._hit(denial, one, meant) for name, one in (found | meant).items()}
        if may_be_of_publication(denial):
            called = [one for one in meant.values() if is_called(target, one)]
            hits = self._parts.reached(denial, called, partial(self._beside, denial)) | hits
        return self._perhaps_too(denial, near.values()) | hits

    def _perhaps_too(self, denial: Directed, near: Iterable[Assertion]) -> dict[ClaimId, Hit]:
        """What a denial that names another figure may be of, too, by its record."""
        names = {global_id(denial.source_id, ref) for ref in denial.record.target.candidates}
        if not names:
            return {}
        found = (one for one in near if not names.isdisjoint(claim.id for claim in one.claims))
        return {one.id: Hit(Reach.POSSIBLY_MEANT, (one,)) for one in found}

    def _revised(self, revision: RevisionSaid) -> dict[ClaimId, Hit]:
        """What a revision certainly is of: figures of those who revise or of who is part of them, else of others."""
        near = self._found(keys_sought(revision)[:1])
        new = next(iter(self._found(keys_sought(revision)[1:])), None)
        said = [one for one in near if one != new and not revision.said.is_before(one.begun)]
        whole = [one for one in said if self._fit(revision, one) is Fit.WHOLE]
        own = [one for one in whole if answers_for(revision, one, self._chains)]
        # What a body revises of its own goes in all words, of others' figures what is named.
        named = own or [one for one in whole if is_worded_so(revision.record.target, one)]
        meant = self._meant(revision, named)
        parts = self._parts.reached(revision, meant.values(), partial(self._beside, revision)) if own else {}
        parts = {name: hit for name, hit in parts.items() if hit.reach is Reach.PART}
        return parts | {name: Hit(Reach.MEANT, (one,), new) for name, one in meant.items()}

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

    def _name(self, one: Assertion) -> str:
        """The name of those counted; empty where the group is not stated."""
        group = self._groups.get(one.scope.group)
        return group.name if group else ""

    def _is_so_called(self, denial: Directed, one: Assertion) -> bool:
        """Whether those counted are called what a denial calls them, by all sources or by the name of their group."""
        return is_called(denial.record.target, one) or is_of_name(denial, one, self._name(one))

    def _hit(self, denial: Directed, one: Assertion, meant: dict[ClaimId, Assertion]) -> Hit:
        if not self._is_so_called(denial, one):
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
        # What leaves open what it counts, and may have been said after, need not be what was given before.
        loose = [one for one in whole if self._may_be_later(denial, one, whole, given)]
        whole = [one for one in whole if one not in loose]
        voiced = [one for one in whole if one.voice] or whole
        voiced = [one for one in voiced if self._is_so_called(denial, one)]
        alone = voiced if all(self._rewordings.may_be_one(one, other) for one in voiced for other in voiced) else []
        reported = [one for one in whole if names_one(denial) and is_reported_by(denial, one)]
        before = is_before if names_one(denial) else partial(is_before_all, denial)
        alone = alone if names_one(denial) else []
        sure = [one for one in whole if one in alone or before(one, given) or one in reported]
        more = [
            one
            for one in whole
            if any(self._rewordings.are_one(one, other) or are_one_denied_number(one, other) for other in sure)
        ]
        copies = [one for one in loose if any(is_one_statement(one, other) for other in sure)]
        return {one.id: one for one in (*sure, *more, *copies)}

    def _may_be_later(self, denial: Directed, one: Assertion, whole: Iterable[Assertion], given: date | None) -> bool:
        """Whether what is said anew, or leaves group or place open, may be later than a denial that can mean others."""
        if is_before(one, given) or is_reported_by(denial, one):
            return False
        if any(self._rewordings.may_be_anew(one, other) and is_before(other, given) for other in whole):
            return True
        if not one.scope.is_open or denial.is_retraction:
            return False
        return any(is_before(other, given) and other.scope != one.scope for other in whole)

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
        More than a number goes with that number only where one body gave both on one day, or one text has both.
        """
        if not denial.is_retraction and fit_words(one.count, other.count) is Fit.OPEN:
            return one.scope == other.scope and is_one_statement(one, other)
        if denial.is_retraction:
            return self._rewordings.are_one(one, other)
        is_copy = is_of_one_text(one, other) and one.sources.isdisjoint(other.sources)
        return is_copy and one.scope.may_be(other.scope)

    def _fit(self, denial: Directed, one: Assertion) -> Fit:
        target, scope = denial.record.target, one.scope
        if target.metric not in (None, scope.metric):
            return Fit.NOT
        # What costs little, and most often tells two things apart, is asked first.
        group, place = fit_scope(target, scope)
        if group is Fit.NOT or place is Fit.NOT or not is_of_what_is(denial, one):
            return Fit.NOT
        if (number := fit_denied(denial, one)) is Fit.NOT or (speaker := self._fit_speaker(denial, one)) is Fit.NOT:
            return Fit.NOT
        return Fit.OPEN if Fit.OPEN in (group, place, number, speaker) else Fit.WHOLE

    def _fit_speaker(self, denial: Directed, one: Assertion) -> Fit:
        """How far the speaker that a denial names, or the one that it speaks of, is he who said it."""
        if self._is_aimed_at(denial, one):
            return Fit.WHOLE
        said_by = denial.record.target.said_by or denial.body
        may_be = said_by is not None and said_by != UNSTATED and self._may_be_words_of(said_by, denial, one)
        return Fit.OPEN if may_be else Fit.NOT

    def _may_be_words_of(self, name: ActorId, denial: Directed, one: Assertion) -> bool:
        """Whether what an article has in its own words may be what somebody denies to have given, or is denied to him.

        It carries the number, and its text names him, or somebody by a general word only, for figures of that metric.
        """
        if denial.record.target.count is None or not all(claim.is_own for claim in one.claims):
            return False
        beside = (claim for other in self._found(sorted(one.sources)) for claim in other.claims)
        return any(
            claim.is_general or any(self._chains.is_above(name, each) for each in claim.answering)
            for claim in beside
            if claim.article in one.sources and claim.scope.metric == one.scope.metric
        )

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
