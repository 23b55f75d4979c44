"""Targets: which assertions a denial or retraction is directed against, and how certainly."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, earliest_of
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
from generator.ledger.gathered import Gathered, candidates, matter
from generator.ledger.parts import Parts
from generator.ledger.reach import Hit, Reach
from generator.ledger.rewordings import Rewordings
from generator.reading.load import Corpus
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, ClaimId


class Targets:
    """The assertions against which denials may be directed, to find those of one without trying each."""

    def __init__(self, chains: Chains, corpus: Corpus) -> None:
        self._chains, self._groups = chains, corpus.groups
        self._rewordings, self._parts = Rewordings(corpus), Parts(chains, corpus)
        self._gathered = Gathered()
        self.add, self.remove = self._gathered.add, self._gathered.remove

    def hit(self, denial: Directed) -> dict[ClaimId, Hit]:
        """What a denial reaches, by id.

        Rule: what its words describe and what was not certainly said after it; certainly what was given before, or
        on its day if it names a number, what its own source tells, the one statement that it can be of, and what is
        one statement with any of these. What may have been said after it, or of another group or place, may be meant.
        Of what it takes back or denies as published, the parts that were published with it are reached, too.
        """
        if isinstance(denial, RevisionSaid):
            return self._revised(denial)
        named = self._not_after(denial, self._gathered.of_claims(candidates(denial)).values())
        if denial.record.target.is_one_of_several:
            return _possibly_meant(named)
        fitting = list(self._fitting(denial))
        if not is_by_publisher(denial, self._chains):
            metric = denial.record.target.metric
            near = {one.id for one in named}
            return self._described(
                denial, fitting, named, lambda one: metric in (None, one.scope.metric) or one.id in near
            )
        own = self._published(denial, named)
        kept = [(one, fit) for one, fit in fitting if one.id in own]
        if not kept:
            return _possibly_meant(one for one, _ in fitting)
        return self._described(denial, kept, [one for one in named if one.id in own], lambda one: one.id in own)

    def _not_after(self, denial: Directed, some: Iterable[Assertion]) -> list[Assertion]:
        """Those of some assertions that were not certainly said after a denial."""
        return [one for one in some if not denial.said.is_before(one.begun)]

    def _fitting(self, denial: Directed) -> Iterator[tuple[Assertion, Fit]]:
        """What the words of a denial describe, or may, and was not certainly said after it."""
        for scope, alike in self._gathered.of_matter(*matter(denial)):
            # What costs little, and most often tells two things apart, is asked first.
            wide = fit_scope(denial.record.target, scope)
            if Fit.NOT in wide:
                continue
            for one in self._not_after(denial, alike):
                if (fit := self._fit(denial, one, wide)) is not Fit.NOT:
                    yield one, fit

    def _published(self, denial: Directed, named: Iterable[Assertion]) -> dict[ClaimId, Assertion]:
        """What whoever denies published of what the denial is near, with its wordings in copies of that."""
        alike = (one for _, those in self._gathered.of_matter(*matter(denial)) for one in those)
        near = {one.id: one for one in (*self._not_after(denial, alike), *named)}
        own = [one for one in near.values() if is_published_by(denial.body, one, self._chains)]
        return {
            name: one for name, one in near.items() if any(one is each or is_of_one_text(one, each) for each in own)
        }

    def _described(
        self,
        denial: Directed,
        fitting: Sequence[tuple[Assertion, Fit]],
        named: Iterable[Assertion],
        is_near: Callable[[Assertion], bool],
    ) -> dict[ClaimId, Hit]:
        """What a denial reaches, by what fits its words, what its record names and what else it is near."""
        target = denial.record.target
        meant = self._meant(denial, [one for one, fit in fitting if fit is Fit.WHOLE])
        # Of what is called otherwise a denial is not, and so it is for certain of nothing by that.
        sure = [one for one in meant.values() if self._is_so_called(denial, one)]
        close = self._close(denial, meant, is_near)
        found = {one.id: one for one, _ in fitting} | close
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
        # What a denial that names another figure may be of, too, by its record.
        return _possibly_meant(named) | hits

    def _close(
        self, denial: Directed, meant: Mapping[ClaimId, Assertion], is_near: Callable[[Assertion], bool]
    ) -> dict[ClaimId, Assertion]:
        """What may word otherwise what a denial is of: what that is near, and what the sources of this tell beside it.

        What those counted are called is disputed of the group that the denial names, and of no other.
        """
        if is_of_label(denial):
            return {}
        sources = {source for one in meant.values() for source in one.sources}

        def may_be(one: Assertion) -> bool:
            is_beside = is_near(one) or not sources.isdisjoint(one.sources)
            return is_beside and one.id not in meant and not denial.said.is_before(one.begun)

        return self._rewordings.close_to(meant.values(), self._gathered.of_matter, may_be)

    def _revised(self, revision: RevisionSaid) -> dict[ClaimId, Hit]:
        """What a revision certainly is of: figures of those who revise or of who is part of them, else of others."""
        to = successor(revision)
        new = next(iter(self._gathered.of_claims([to] if to else []).values()), None)
        whole = [one for one, fit in self._fitting(revision) if fit is Fit.WHOLE and one != new]
        own = [one for one in whole if answers_for(revision, one, self._chains)]
        # What a body revises of its own goes in all words, of others' figures what is named.
        named = own or [one for one in whole if is_worded_so(revision.record.target, one)]
        meant = self._meant(revision, named)
        parts = self._parts.reached(revision, meant.values(), partial(self._beside, revision)) if own else {}
        parts = {name: hit for name, hit in parts.items() if hit.reach is Reach.PART}
        return parts | {name: Hit(Reach.MEANT, (one,), new) for name, one in meant.items()}

    def _beside(self, denial: Directed, meant: Iterable[Assertion]) -> list[Assertion]:
        """What the sources of some assertions tell beside them, and was not said after the denial."""
        sources = {source for one in meant for source in one.sources}
        return self._not_after(denial, self._gathered.of_sources(sorted(sources)).values())

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
        first = earliest_of(one.begun.earliest for one in whole)
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

    def _fit(self, denial: Directed, one: Assertion, wide: tuple[Fit, Fit]) -> Fit:
        """How far the words of a denial describe an assertion, of which they fit group and place so far."""
        if not is_of_what_is(denial, one):
            return Fit.NOT
        if (number := fit_denied(denial, one)) is Fit.NOT or (speaker := self._fit_speaker(denial, one)) is Fit.NOT:
            return Fit.NOT
        return Fit.OPEN if Fit.OPEN in (*wide, number, speaker) else Fit.WHOLE

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
        those = self._gathered.of_sources(sorted(one.sources)).values()
        beside = (claim for other in those for claim in other.claims)
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


def _possibly_meant(some: Iterable[Assertion]) -> dict[ClaimId, Hit]:
    return {one.id: Hit(Reach.POSSIBLY_MEANT, (one,)) for one in some}
