"""What is asserted by that a figure was denied, withdrawn or revised: in which readings of the records that is true."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.fitting import (
    Directed,
    Fit,
    are_one_denied_number,
    fit_denied,
    is_called,
    is_given_beside,
    is_of_one_text,
    is_one_number,
    may_be_of_publication,
)
from generator.ledger.ledger import Ledger
from generator.ledger.readings import ClosedReading
from generator.ledger.status import CERTAIN, REVISIONS, WITH_ANOTHER, Reason, Standing
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import ActorId

Holds = Callable[[ClosedReading], bool]
Hit = Mapping[str, Sequence[Assertion]]
# What certainly befell the figure itself.
_OF_IT = CERTAIN | REVISIONS
# What befell a figure as a part of another.
_AS_PART = WITH_ANOTHER | {Reason.PUBLISHED_WITH_REVISED}


def disputed_by(book: Ledger) -> Hit:
    """The figures that each denial or revision is certainly of, by its id."""
    found: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in book.assertions:
        for standing in book.standings[assertion.id].all:
            for claim in _directed(standing) if standing.reason in _OF_IT else ():
                found[claim.id].append(assertion)
    return found


def was_disputed(book: Ledger, one: Assertion, standing: Standing, hit: Hit) -> Holds | None:
    """What is asserted by that a figure was denied, withdrawn or revised; None where it only may have been."""
    if standing.reason is Reason.DENIED_AS_CALLED:
        return lambda _: all(_is_otherwise_called(denial, one) for denial in standing.denials)
    if standing.reason in _AS_PART:
        return was_part(book, one, standing, hit)
    denied = was_denied(book, one, standing, hit)
    if standing.reason is Reason.REVISED:
        return lambda reading: all(_is_theirs(book, reading, claim, one) for claim in standing.by) and denied(reading)
    return denied if standing.reason in _OF_IT else None


def _directed(standing: Standing) -> Iterator[Directed]:
    yield from (claim for claim in standing.by if isinstance(claim, DenialSaid | RevisionSaid))


def was_denied(book: Ledger, one: Assertion, standing: Standing, hit: Hit) -> Holds:
    """That a denial was of a figure: its words describe that, or what is one with it, and it had been given."""
    pairs = [(claim, other) for claim in _directed(standing) for other in _one_with(one, hit[claim.id], claim)]
    return lambda reading: any(_is_of(book, reading, claim, other) for claim, other in pairs)


def _is_otherwise_called(denial: DenialSaid, one: Assertion) -> bool:
    """Whether a denial is of the number of a figure, for people whom some telling of that does not call so."""
    target = denial.record.target
    numbers = {claim.record.estimated.number for claim in one.exact}
    labels = {(claim.record.label or "").casefold() for claim in one.exact}
    is_of_number = target.count is None or target.count.number in numbers
    metrics = {None, *(claim.record.metric for claim in one.exact)}
    return bool(target.label) and is_of_number and target.metric in metrics and labels != {str(target.label).casefold()}


def _is_theirs(book: Ledger, reading: ClosedReading, claim: Claim, one: Assertion) -> bool:
    """Whether somebody of those who revise a figure had given it."""
    named = (name for each in one.exact for name in (reading.speaker_of(each), each.body) if name)
    known = [ActorId(name) for name in named if name in book.corpus.actors]
    return claim.body is not None and any(book.chains.is_above(claim.body, name) for name in known)


def was_part(book: Ledger, one: Assertion, standing: Standing, hit: Hit) -> Holds:
    """That a figure was given beside a wider one that was denied or withdrawn, or beside a part of that."""
    wider = [other for denial in _directed(standing) for other in (*hit[denial.id], *_parts_of(book, denial))]
    beside = [other for other in wider if other is not one and other.sources & one.sources]
    return lambda reading: any(_is_given_within(book, reading, one, other) for other in beside)


def _parts_of(book: Ledger, denial: Directed) -> Iterator[Assertion]:
    for one in book.assertions:
        for each in book.standings[one.id].all:
            if each.reason in _AS_PART and denial in each.by:
                yield one


def _is_given_within(book: Ledger, reading: ClosedReading, one: Assertion, other: Assertion) -> bool:
    """Whether one source has both, by the same people, and the one for some of those or of where the other is for."""
    pairs = product(one.claims, other.claims)
    together = [
        pair for pair in pairs if pair[0].source_id == pair[1].source_id and pair[0].speakers == pair[1].speakers
    ]
    return any(_is_within(book, reading, part, whole) for part, whole in together)


def _is_within(book: Ledger, reading: ClosedReading, part: FigureSaid, whole: FigureSaid) -> bool:
    listed = {name for each in whole.record.breakdowns for name in each.parts}
    if listed & {part.record.group, *part.record.place}:
        return True
    groups, places = book.corpus.groups, book.corpus.places
    in_group = reading.group_of(whole) in upward(groups, reading.group_of(part))
    around = {*reading.place_of(whole)}
    in_place = all(around & {*upward(places, name)} for name in reading.place_of(part))
    wider = (reading.group_of(part), reading.place_of(part)) != (reading.group_of(whole), reading.place_of(whole))
    return part.record.metric == whole.record.metric and in_group and in_place and wider


def _one_with(one: Assertion, hit: Sequence[Assertion], denial: Directed) -> Sequence[Assertion]:
    """The figures that a denial is of and that are one with a figure, or with others that are."""
    found, waiting = [one], [one]
    while waiting:
        known = waiting.pop()
        new = [other for other in hit if other not in found and _is_as_one(known, other, denial)]
        found += new
        waiting += new
    return found


def _is_as_one(one: Assertion, other: Assertion, denial: Directed) -> bool:
    """Whether what was denied of one was denied of the other: one number by one voice at one time, or in one text.

    What leaves open whom or where the denial names may be another thing, and so it is one with its own text only.
    What was published in one statement was denied as published with that.
    """
    if one is other or is_of_one_text(one, other) or are_one_denied_number(one, other):
        return True
    if may_be_of_publication(denial) and any(is_given_beside(*pair) for pair in product(one.claims, other.claims)):
        return True
    target = denial.record.target
    is_open = (target.group is not None and one.scope.group == UNSTATED) or (
        bool(target.place) and UNSTATED in one.scope.place
    )
    is_of_one_voice = one.voice is not None and one.voice == other.voice and is_one_number(one.count, other.count)
    return is_of_one_voice and one.begun.meets(other.begun) and (denial.is_retraction or not is_open)


def _is_of(book: Ledger, reading: ClosedReading, denial: Directed, one: Assertion) -> bool:
    """Whether a denial is of a figure by its words, and not of one that was first given after it."""
    target = denial.record.target
    is_of_label = isinstance(denial, DenialSaid) and denial.record.disputes is Disputes.LABEL
    described = fit_denied(denial, one) is Fit.WHOLE and (is_of_label or is_called(target, one))
    given = reading.first(one).day <= reading.day_of(denial)
    return described and given and any(_is_described(book, reading, denial, claim) for claim in one.exact)


def _is_described(book: Ledger, reading: ClosedReading, denial: Directed, claim: FigureSaid) -> bool:
    """Whether group, place and speaker are those that a denial names."""
    target = denial.record.target
    if target.metric not in {None, claim.scope.metric} or target.group not in {None, reading.group_of(claim)}:
        return False
    if target.place and tuple(sorted(target.place)) != reading.place_of(claim):
        return False
    if claim.is_denied_there or target.said_by in {None, UNSTATED}:
        return True
    assert target.said_by
    who = (claim.record.speaks_for, reading.speaker_of(claim), claim.body)
    return any(
        name in book.corpus.actors and book.chains.is_above(target.said_by, ActorId(name)) for name in who if name
    )
