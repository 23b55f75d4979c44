"""Apart: figures that the words of a denial set apart from the same number by the same voice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.record.claims import Disputes, Target
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, ClaimId, MetricId
from generator.record.numerals import Number

# What a denial is of: a number and a metric, or any.
_Matter = tuple[Number | None, MetricId | None]
_Near = Mapping[_Matter, Sequence[FigureSaid]]
# What sets a figure apart that may have been given again after a denial.
ANEW = "said anew"


def with_denied_words(claims: Sequence[Claim], chains: Chains) -> tuple[Claim, ...]:
    """The claims, with what denials of their numbers say of them.

    Rule: what is called as a denial calls it is no telling of a figure that is not. What a person said is none of what
    others attributed to the body, where the body denies that. A number of which the text tells that it was denied is
    what was denied, whoever the text leaves out. What a text of long after a denial has without a day may be said anew.
    """
    denials = [claim for claim in claims if isinstance(claim, DenialSaid)]
    if not denials:
        return tuple(claims)
    figures = [claim for claim in claims if isinstance(claim, FigureSaid)]
    near = _near(figures, denials)
    apart = {claim.id: ANEW for claim in chain(_said_anew(near, denials), _beyond_said_anew(figures, denials))}
    for denial in denials:
        apart.update(_apart(denial, near.get(_matter(denial), ()), chains))
    unnamed = _unnamed(near, denials)
    return tuple(
        _marked(claim, apart, claim.id in unnamed) if claim.id in apart or claim.id in unnamed else claim
        for claim in claims
    )


def _matter(denial: DenialSaid) -> _Matter:
    target = denial.record.target
    return target.count.number if target.count else None, target.metric


def _near(figures: Iterable[FigureSaid], denials: Iterable[DenialSaid]) -> _Near:
    """By the number that some denials name, and by their metric or none, the figures of these."""
    denied = {matter for matter in map(_matter, denials) if matter[0] is not None}
    numbers = {number for number, _ in denied}
    found: dict[_Matter, list[FigureSaid]] = defaultdict(list)
    for claim in figures:
        number = claim.figure.count.number
        if number not in numbers:
            continue
        for matter in ((number, claim.scope.metric), (number, None)):
            if matter in denied:
                found[matter].append(claim)
    return found


def _said_anew(near: _Near, denials: Iterable[DenialSaid]) -> Iterator[FigureSaid]:
    """The figures that may be said anew after the first denial of their number."""
    first: dict[_Matter, date] = {}
    for denial in denials:
        if day := denial.known_by:
            first[_matter(denial)] = min(day, first.get(_matter(denial), day))
    for matter, day in first.items():
        yield from (claim for claim in near.get(matter, ()) if claim.figure.may_be_said_anew(day))


def _beyond_said_anew(figures: Iterable[FigureSaid], denials: Iterable[DenialSaid]) -> Iterator[FigureSaid]:
    """The figures that may be said anew after a denial of all beyond a number."""
    for denial in denials:
        target = denial.record.target
        if target.above or target.other_than:
            yield from (
                claim
                for claim in figures
                if target.metric in {None, claim.scope.metric}
                and _is_beyond(claim.figure.count.number, target)
                and claim.figure.may_be_said_anew(denial.known_by)
            )


def _is_beyond(number: Number | None, target: Target) -> bool:
    """Whether a number is one of those that are denied beyond another."""
    bound = target.above or target.other_than
    if number is None or bound is None or bound.number is None:
        return False
    return number > bound.number or target.other_than is not None


def _unnamed(near: _Near, denials: Iterable[DenialSaid]) -> set[ClaimId]:
    """The figures for which nobody is named, in texts that tell of a denial of their number."""
    texts = {(_matter(denial), denial.text) for denial in denials}
    return {
        claim.id
        for matter, those in near.items()
        for claim in those
        if claim.voice is None and (matter, claim.text) in texts
    }


def _marked(claim: Claim, apart: Mapping[ClaimId, str], is_denied_there: bool) -> Claim:
    name = apart.get(claim.id)
    if not isinstance(claim, FigureSaid):
        return claim
    return replace(claim, apart=name or claim.apart, is_denied_there=is_denied_there)


def folded(words: str) -> str:
    """A label, written as it may be."""
    return " ".join(words.casefold().split())


def _apart(denial: DenialSaid, near: Sequence[FigureSaid], chains: Chains) -> Iterator[tuple[ClaimId, str]]:
    if label := denial.record.target.label:
        yield from ((claim.id, folded(label)) for claim in near if folded(claim.record.label or "") == folded(label))
    yield from ((claim.id, " ".join(claim.speakers)) for claim in _by_persons(denial, near, chains))


def _by_persons(denial: DenialSaid, near: Iterable[FigureSaid], chains: Chains) -> Iterator[FigureSaid]:
    """Figures that somebody of a body gave, where the body denies one that others attributed to it.

    Those who reported the one must be others than those who reported the other.
    """
    body = denial.record.target.said_by
    if denial.record.disputes is not Disputes.ATTRIBUTION or body in {None, UNSTATED} or denial.is_retraction:
        return
    assert body
    attributed = {claim.figure.id: claim.figure for claim in near if _is_attributed(claim, body, chains)}
    if not attributed or not all(claim.record.reported_by for claim in attributed.values()):
        return
    of_body = {claim.figure.id for claim in near if _is_of(claim, body, chains)}
    relays = {relay for claim in attributed.values() for relay in claim.record.reported_by}
    for claim in near:
        figure = claim.figure
        if figure.id in of_body and figure.id not in attributed and relays.isdisjoint(figure.relays):
            yield claim


def _is_attributed(claim: FigureSaid, body: ActorId, chains: Chains) -> bool:
    """Whether a figure is given to a body itself."""
    return body in claim.figure.answering and _is_of(claim, body, chains)


def _is_of(claim: FigureSaid, body: ActorId, chains: Chains) -> bool:
    """Whether somebody of a body gave a figure, or the body itself."""
    return any(chains.is_above(body, name) for name in claim.answering)
