"""How the words of a denial agree with an assertion, and which assertions are one statement."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import Enum, auto

from generator.ledger.apart import folded
from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import DenialSaid, FigureSaid, RevisionSaid, Scope
from generator.record.claims import Disputes, Modality, Target
from generator.record.counts import Count, Interval, Qualifier
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, ClaimId, global_id

# What is directed against figures of others or of one's own.
Directed = DenialSaid | RevisionSaid


class Fit(Enum):
    """How far the words of a target describe an assertion."""

    WHOLE = auto()
    OPEN = auto()
    NOT = auto()


def answers_for(denial: Directed, assertion: Assertion, chains: Chains) -> bool:
    """Whether the figure is said to be the denier's own, or of somebody who is part of the denier."""
    own = {*denial.answering, *([denial.body] if denial.body else [])}
    return denial.body in assertion.bodies or any(
        chains.is_above(name, body) for name in own for body in assertion.bodies
    )


def may_be_of_publication(denial: Directed) -> bool:
    """Whether what is denied or taken back is, or may be, a publication with all that it gave."""
    disputes = None if isinstance(denial, RevisionSaid) else denial.record.disputes
    return disputes is Disputes.PUBLICATION or (denial.is_retraction and disputes is Disputes.UNCLEAR)


def is_by_publisher(denial: Directed, chains: Chains) -> bool:
    """Whether an outlet takes a publication back: what it takes back it has published."""
    return (
        denial.is_retraction
        and may_be_of_publication(denial)
        and denial.body is not None
        and chains.is_outlet(denial.body)
    )


def fit_denied(denial: Directed, one: Assertion) -> Fit:
    """How the number agrees that is denied; what is taken back or revised goes in whatever words."""
    target = denial.record.target
    is_own = denial.is_retraction or isinstance(denial, RevisionSaid)
    if is_own and target.count is not None:
        return Fit.WHOLE if is_one_number(target.count, one.count) else Fit.NOT
    return fit_number(target, one)


def is_published_by(body: ActorId | None, assertion: Assertion, chains: Chains) -> bool:
    """Whether a body gave or passed on a figure by any source."""
    names = {name for claim in assertion.claims for name in (*claim.speakers, *claim.relays)}
    return body in {chains.body(name) for name in names}


def is_called(target: Target, assertion: Assertion) -> bool:
    """Whether all sources call those counted what the denial calls them; it may name them not at all."""
    if target.label is None:
        return True
    return {folded(claim.record.label or "") for claim in assertion.exact} == {folded(target.label)}


def is_of_label(denial: Directed) -> bool:
    """Whether only what those counted are called is denied."""
    return isinstance(denial, DenialSaid) and denial.record.disputes is Disputes.LABEL


def is_of_name(denial: Directed, assertion: Assertion, name: str) -> bool:
    """Whether a denial is of the name of the group counted, and not of its number; no source calls them otherwise."""
    is_own = folded(denial.record.target.label or "") == folded(name)
    return is_of_label(denial) and is_own and not any(claim.record.label for claim in assertion.exact)


def is_one_statement(one: Assertion, other: Assertion) -> bool:
    """Whether two assertions of one number are certainly one statement, worded in two ways.

    They are in copies of one text where nobody else is named for either, and where one body gave both on one day.
    """
    if not is_one_number(one.count, other.count):
        return False
    day = one.begun.day
    if day is not None and day == other.begun.day and not one.bodies.isdisjoint(other.bodies):
        return True
    return is_of_one_text(one, other)


def are_one_denied_number(one: Assertion, other: Assertion) -> bool:
    """Whether the texts of one name nobody for a number, and have that denied which is somebody's by the other."""
    nobodys, somebodys = (one, other) if one.is_denied_there else (other, one)
    return nobodys.is_denied_there and somebodys.voice is not None and is_one_number(one.count, other.count)


def is_of_one_text(one: Assertion, other: Assertion) -> bool:
    """Whether two assertions of one number are in copies of one text, where nobody else is named for either."""
    if not is_one_number(one.count, other.count):
        return False
    if one.bodies and other.bodies and one.bodies.isdisjoint(other.bodies):
        return False
    if {claim.text for claim in one.claims}.isdisjoint([claim.text for claim in other.claims]):
        return False
    return not {claim.record.told_as for claim in one.claims}.isdisjoint(claim.record.told_as for claim in other.claims)


def wholes(part: Assertion, meant: Iterable[Assertion]) -> list[Assertion]:
    """Those of some assertions with which a part shares a body and a source."""
    return [one for one in meant if not one.bodies.isdisjoint(part.bodies) and not part.sources.isdisjoint(one.sources)]


def is_given_beside(part: FigureSaid, whole: FigureSaid) -> bool:
    """Whether a source gives two figures by the same speakers, of the same day and moment."""
    here, there = part.record, whole.record
    return (
        part.source_id == whole.source_id
        and part.speakers == whole.speakers
        and (here.said_on, here.as_of, here.told_as) == (there.said_on, there.as_of, there.told_as)
    )


def is_reported_by(denial: Directed, assertion: Assertion) -> bool:
    """Whether the source of a denial tells of the figure itself."""
    about = global_id(denial.source_id, denial.record.about) if denial.record.about else None
    return denial.source_id in assertion.sources or any(claim.id == about for claim in assertion.claims)


def names_one(denial: Directed) -> bool:
    """Whether a denial is of one figure, and not of all that are higher than a number or other."""
    target = denial.record.target
    return (
        target.count is not None or denial.record.about is not None or (target.above, target.other_than) == (None, None)
    )


def successor(denial: Directed) -> ClaimId | None:
    """The claim of the figure that a revision puts in the place of another."""
    named = denial.record.to if isinstance(denial, RevisionSaid) else None
    return global_id(denial.source_id, named) if named else None


def is_before(assertion: Assertion, day: date | None) -> bool:
    """Whether an assertion was certainly made by a day."""
    known_by = assertion.begun.latest
    return known_by is not None and day is not None and known_by <= day


def is_before_all(denial: Directed, assertion: Assertion, day: date | None) -> bool:
    """Whether an assertion was certainly made before a denial that names no figure and was made on a day or later.

    On a day that is stated it may have been made after it, unless both tell the hour.
    """
    if denial.said.at and assertion.begun.at:
        return assertion.begun.at <= denial.said.at
    known_by = assertion.begun.latest
    return is_before(assertion, day) and (denial.said.day is None or known_by != denial.said.day)


def fit_word(named: object, counted: object) -> Fit:
    """How what a target names agrees with what a figure counts, each of which may leave it open."""
    if named is None or named == counted:
        return Fit.WHOLE
    return Fit.OPEN if counted == UNSTATED else Fit.NOT


def fit_scope(target: Target, scope: Scope) -> tuple[Fit, Fit]:
    """How the group and the place that a target names agree with what a figure counts."""
    place = tuple(sorted(target.place)) if len(target.place) > 1 else target.place
    counted = scope.place[0] if scope.place == (UNSTATED,) else scope.place
    return fit_word(target.group, scope.group), fit_word(place or None, counted)


def is_one_number(one: Count, other: Count) -> bool:
    """Whether two counts name one number in whatever words; a range is none of its ends."""
    if one.number is None or one.number != other.number:
        return False
    return (one.qualifier is Qualifier.RANGE) == (other.qualifier is Qualifier.RANGE)


def is_worded_so(target: Target, one: Assertion) -> bool:
    """Whether a figure has the number that a target names in the same words, if any; its bounds are beside that."""
    return target.count is None or target.count == replace(one.count, estimate=None)


def is_of_what_is(denial: Directed, assertion: Assertion) -> bool:
    """Whether a figure tells what is so: a denial is of no forecast but one that it names by its id."""
    about = global_id(denial.source_id, denial.record.about) if denial.record.about else None
    return assertion.scope.modality is Modality.ACTUAL or any(claim.id == about for claim in assertion.claims)


def fit_words(named: Count, counted: Count) -> Fit:
    """How two counts agree; who names one number may not have meant what is more than it, or fewer."""
    if not is_one_number(named, counted):
        return Fit.NOT
    return Fit.WHOLE if _leaves_out(named) is _leaves_out(counted) else Fit.OPEN


def _leaves_out(count: Count) -> bool:
    """Whether some words leave out the number that they name."""
    return count.qualifier in {Qualifier.MORE_THAN, Qualifier.FEWER_THAN}


def fit_number(target: Target, one: Assertion) -> Fit:
    """How the number that a target names agrees with an assertion's; one that is bounded only may be meant."""
    if target.count is not None:
        return fit_words(target.count, one.count)
    bound = target.above or target.other_than
    if bound is None or bound.number is None:
        return Fit.WHOLE
    if one.test is None or one.count.number == bound.number:
        return Fit.NOT
    limit, room = Interval(bound.number, bound.number), one.test
    if not room.meets(limit):
        return Fit.WHOLE if target.other_than or room.is_above(limit) else Fit.NOT
    return Fit.OPEN
