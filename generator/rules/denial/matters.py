"""Matters: all that was done to one figure, by whomever, on however many occasions and in however many accounts."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations, permutations

from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid
from generator.ledger.ledger import Ledger
from generator.ledger.occasions import when_shown
from generator.ledger.status import RETRACTED, WITH_ANOTHER, Reason
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.ids import ClaimId, global_id
from generator.rules.denial.drawn import is_drawn_from_before


class Shape(StrEnum):
    """What was done to a figure, or how far a denial can be tied to one; `several` where it is told as two things."""

    FIGURE = "figure"
    ATTRIBUTION = "attribution"
    OF_OTHERS = "attribution-of-others"
    LABEL = "label"
    CALLED = "called-otherwise"
    PUBLICATION = "publication"
    DISOWNED = "publication-disowned"
    UNSPECIFIED = "unspecified"
    RETRACTED = "retracted"
    RETRACTED_UNCLEARLY = "retracted-unclearly"
    POSSIBLE = "possible"
    NOTHING_RECORDED = "nothing-recorded"
    RECORDED_OF_OTHERS = "recorded-of-others"
    RECORDED_ELSEWHERE = "recorded-elsewhere"
    SEVERAL = "several"


_REMARKS = {
    Reason.LABEL_DENIED: Shape.LABEL,
    Reason.DENIED_AS_CALLED: Shape.CALLED,
    Reason.POSSIBLY_RETRACTED: Shape.RETRACTED_UNCLEARLY,
    Reason.POSSIBLY_DENIED: Shape.POSSIBLE,
}
_DISPUTED = {
    Disputes.FIGURE: Shape.FIGURE,
    Disputes.PUBLICATION: Shape.PUBLICATION,
    Disputes.LABEL: Shape.LABEL,
    Disputes.UNCLEAR: Shape.UNSPECIFIED,
}
# What a denial does less certainly than anything else steps back where it does more.
_REMOTE = (Reason.DENIED_AS_CALLED, Reason.POSSIBLY_RETRACTED, Reason.POSSIBLY_DENIED)
_POSSIBLE = {Shape.RETRACTED_UNCLEARLY, Shape.POSSIBLE}


@dataclass(frozen=True, slots=True)
class Deed:
    """What one claim tells to have been done, and to which figures; `parts` were taken back with them.

    `also` are figures that its record tells may have been meant, too.
    """

    claim: DenialSaid
    kind: Shape
    hits: tuple[Assertion, ...]
    parts: tuple[Assertion, ...]
    also: tuple[Assertion, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """What is told in one way of one body and day: the claims that tell it, what was known first first."""

    kind: Shape
    claims: tuple[DenialSaid, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """All that was done to one figure, in order.

    `possible` are other figures that may have been meant, `also` such as may have been meant beside it.
    """

    accounts: tuple[Account, ...]
    hits: tuple[Assertion, ...]
    possible: tuple[Assertion, ...]
    parts: tuple[Assertion, ...]
    also: tuple[Assertion, ...]

    @property
    def certain(self) -> tuple[Account, ...]:
        """The accounts of what was certainly done to the figure."""
        return tuple(one for one in self.accounts if one.kind not in {*_POSSIBLE, Shape.CALLED})

    @property
    def shape(self) -> Shape:
        """What was done, where all tell one thing."""
        kinds = {one.kind for one in self.accounts}
        return kinds.pop() if len(kinds) == 1 else Shape.SEVERAL


def matters(ledger: Ledger) -> Iterator[Matter]:
    """The matters of a ledger: deeds that certainly hit the same figure, and with them what may have hit it.

    A denial of all totals but some is one matter of its own: what else was done to one of those was done to that alone.
    """
    deeds = _deeds(ledger)
    certain = [deed for deed in deeds if deed.kind not in _POSSIBLE]
    groups = _joined([deed for deed in certain if not _is_of_many(deed.claim)])
    of_many: dict[object, list[Deed]] = defaultdict(list)
    for deed in (deed for deed in certain if _is_of_many(deed.claim)):
        of_many[(deed.claim.body or deed.claim.text, deed.claim.record.target)].append(deed)
    apart: dict[object, list[Deed]] = defaultdict(list)
    for deed in (deed for deed in deeds if deed.kind in _POSSIBLE):
        fitting = [] if _is_of_many(deed.claim) else [one for one in groups if _may_be_of(deed, one)]
        meant = max(fitting, key=len, default=None)
        if meant is None:
            apart[(deed.claim.body or deed.claim.text, deed.kind, _ids(deed.hits))].append(deed)
        else:
            meant.append(deed)
    for deed in _of_no_figure(ledger, {deed.claim.id for deed in deeds}):
        if meant := next((group for group in groups if _is_of_the_number(deed, group)), None):
            meant.append(deed)
    yield from (_matter(ledger, group) for group in (*groups, *of_many.values(), *apart.values()))


def _is_of_many(claim: DenialSaid) -> bool:
    """Whether all totals but some are denied, which is no denial of one figure that is not named."""
    return bool(claim.record.target.above or claim.record.target.other_than)


def _of_no_figure(ledger: Ledger, known: Collection[ClaimId]) -> Iterator[Deed]:
    """Denials that hit no figure, as one of a number that the denier's own body gave."""
    for claim in ledger.denials:
        if claim.id not in known and claim.record.target.count:
            yield Deed(claim, _kind(claim, (), ()), (), ())


def _is_of_the_number(deed: Deed, group: Sequence[Deed]) -> bool:
    """Whether a denial is of the number that others of a group hit, whosever figure it is."""
    target = deed.claim.record.target
    number = target.count.number if target.count else None
    hits = (hit for one in group for hit in one.hits)
    return any(
        (hit.scope.metric, hit.count.number) == (target.metric, number)
        and target.group in {None, hit.scope.group}
        and target.place in {None, (), hit.scope.place}
        for hit in hits
    )


def _deeds(ledger: Ledger) -> list[Deed]:
    """What each denial did, by the gravest that the ledger makes of it."""
    reached: dict[ClaimId, list[tuple[Reason, Assertion]]] = defaultdict(list)
    claims: dict[ClaimId, DenialSaid] = {}
    for assertion in ledger.assertions:
        for each in ledger.standings[assertion.id].all:
            for claim in each.denials:
                claims[claim.id] = claim
                reached[claim.id].append((each.reason, assertion))
    return [_deed(claims[name], reached[name]) for name in sorted(claims)]


def _deed(claim: DenialSaid, reached: Sequence[tuple[Reason, Assertion]]) -> Deed:
    parts = {one.id: one for reason, one in reached if reason in WITH_ANOTHER}
    rank = min(_rank(reason) for reason, _ in reached)
    near = [(reason, one) for reason, one in reached if _rank(reason) == rank and one.id not in parts]
    hits = _sorted({one.id: one for _, one in near}.values())
    reasons = {reason for reason, _ in near}
    return Deed(claim, _kind(claim, reasons, hits), hits, _sorted(parts.values()), _also(claim, reached))


def _also(claim: DenialSaid, reached: Sequence[tuple[Reason, Assertion]]) -> tuple[Assertion, ...]:
    """The figures of which the record of a denial that names another tells that they may be meant, too."""
    target = claim.record.target
    names = {global_id(claim.source_id, ref) for ref in target.candidates if target.may_be_more}
    return _sorted(one for _, one in reached if not names.isdisjoint(each.id for each in one.claims))


def _rank(reason: Reason) -> int:
    if reason in WITH_ANOTHER:
        return len(_REMOTE) + 1
    return _REMOTE.index(reason) + 1 if reason in _REMOTE else 0


def _kind(claim: DenialSaid, reasons: Iterable[Reason], hits: Sequence[Assertion]) -> Shape:
    given = set(reasons)
    for reason, kind in _REMARKS.items():
        if given == {reason}:
            return kind
    if given & RETRACTED:
        return Shape.DISOWNED if claim.record.disputes is Disputes.PUBLICATION else Shape.RETRACTED
    if claim.record.disputes is Disputes.ATTRIBUTION:
        return Shape.ATTRIBUTION if _is_of_themselves(claim, hits) else Shape.OF_OTHERS
    return _DISPUTED[claim.record.disputes]


def _is_of_themselves(claim: DenialSaid, hits: Sequence[Assertion]) -> bool:
    """Whether those who deny an attribution are named for the figure; who speaks for them denies it of others."""
    named = claim.record.target.said_by
    if named and named != UNSTATED:
        return named in claim.speakers
    return any(not one.speakers.isdisjoint(claim.speakers) for one in hits)


def _joined(deeds: Sequence[Deed]) -> list[list[Deed]]:
    """Deeds by the figure that they hit, whatever the wording, and the group or place that a source leaves open."""
    group_of = {deed.claim.id: [deed] for deed in deeds}
    for one, other in _of_one_number(deeds):
        first, second = group_of[one.claim.id], group_of[other.claim.id]
        if first is not second and _is_one_matter(one, other):
            first += second
            for deed in second:
                group_of[deed.claim.id] = first
    return list({id(group): group for group in group_of.values()}.values())


def _of_one_number(deeds: Sequence[Deed]) -> Iterator[tuple[Deed, Deed]]:
    """Each two that may hit one figure, without trying those that hit other numbers."""
    alike: dict[object, list[Deed]] = defaultdict(list)
    for deed in deeds:
        for key in {(hit.scope.metric, hit.count.number or hit.id) for hit in deed.hits}:
            alike[key].append(deed)
    for ones in alike.values():
        yield from combinations(ones, 2)


def _is_one_matter(one: Deed, other: Deed) -> bool:
    return any(_is_one_figure(here, there) for here in one.hits for there in other.hits)


def _is_one_figure(one: Assertion, other: Assertion) -> bool:
    same = one.id == other.id or (one.count.number is not None and one.count.number == other.count.number)
    return same and one.scope.may_be(other.scope)


def _may_be_of(deed: Deed, group: Sequence[Deed]) -> bool:
    return any(_is_one_matter(deed, one) for one in group)


def _matter(ledger: Ledger, group: Sequence[Deed]) -> Matter:
    certain = [deed for deed in group if deed.kind not in _POSSIBLE] or list(group)
    hits = _sorted({one.id: one for deed in certain for one in deed.hits}.values())
    possible = {one.id: one for deed in group if deed not in certain for one in deed.hits}
    others = [one for one in possible.values() if not any(_is_one_figure(one, hit) for hit in hits)]
    known = {one.id for one in hits}
    parts = {one.id: one for deed in group for one in deed.parts if one.id not in known}
    also = {one.id: one for deed in group for one in deed.also if one.id not in known}
    return Matter(_accounts(ledger, group), hits, _sorted(others), _sorted(parts.values()), _sorted(also.values()))


def _accounts(ledger: Ledger, group: Sequence[Deed]) -> tuple[Account, ...]:
    """What is told, by the day: of one body and deed once for each stated day, with what may be told of that day."""
    found: dict[object, list[list[DenialSaid]]] = defaultdict(list)
    apart = {one.claim.id for one, other in permutations(group, 2) if _is_of_before(ledger, one, other)}
    for deed in sorted(group, key=lambda deed: (deed.claim.id in apart, when_shown(deed.claim))):
        alike = found[_whose(deed)]
        of_day = (one for one in alike if _is_one_day(one[0], deed.claim))
        fitting = [one for one in of_day if not is_drawn_from_before(ledger, deed.claim, one[0])]
        # What could be of two days is told apart from both.
        if len(fitting) == 1:
            fitting[0].append(deed.claim)
        else:
            alike.append([deed.claim])
    kinds = {deed.claim.id: deed.kind for deed in group}
    made = [Account(kinds[claims[0].id], tuple(claims)) for alike in found.values() for claims in alike]
    return tuple(sorted(made, key=lambda one: (one.claims[0].known_by or date.max, one.claims[0].id)))


def _whose(deed: Deed) -> object:
    return deed.claim.body or deed.claim.speakers, deed.kind


def _is_of_before(ledger: Ledger, one: Deed, other: Deed) -> bool:
    """Whether a deed is told like another and was told before its day, by the text from which it was drawn."""
    return _whose(one) == _whose(other) and is_drawn_from_before(ledger, one.claim, other.claim)


def _is_one_day(one: DenialSaid, other: DenialSaid) -> bool:
    stated = {claim.when.text for claim in (one, other) if claim.when}
    return len(stated) < 2 and one.said.meets(other.said)


def _sorted(assertions: Iterable[Assertion]) -> tuple[Assertion, ...]:
    return tuple(sorted(assertions, key=lambda one: one.id))


def _ids(assertions: Iterable[Assertion]) -> tuple[ClaimId, ...]:
    return tuple(one.id for one in assertions)
