"""Denials and retractions: which assertions each is directed against, and what it makes of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import DenialSaid
from generator.ledger.status import Reason, Standing, Status
from generator.record.claims import Disputes, Target
from generator.record.fields import UNSTATED
from generator.record.ids import global_id
from generator.record.numerals import Number

# By what a denial finds an assertion: the id of one of its claims, or metric and number as far as a target names them.
Key = str | tuple[str | None, Number | None]

_DENIED_FOR = {
    Disputes.ATTRIBUTION: Reason.ATTRIBUTION_DENIED,
    Disputes.FIGURE: Reason.FIGURE_DENIED,
    Disputes.PUBLICATION: Reason.PUBLICATION_DENIED,
    Disputes.UNCLEAR: Reason.DENIED_UNSPECIFIED,
}


def keys_of(assertion: Assertion) -> set[Key]:
    """By what an assertion can be found."""
    metric, number = assertion.scope.metric, assertion.count.number
    return {(metric, number), (metric, None), (None, number), (None, None), *(claim.id for claim in assertion.claims)}


def keys_sought(denial: DenialSaid) -> tuple[Key, ...]:
    """By what a denial seeks its assertions."""
    target = denial.record.target
    if target.candidates:
        return tuple(global_id(denial.source_id, ref) for ref in target.candidates)
    return ((target.metric, target.count.number if target.count else None),)


class Targets:
    """The assertions against which denials may be directed, to find those of one without trying each."""

    def __init__(self, chains: Chains) -> None:
        self._chains = chains
        self._by_key: dict[Key, dict[str, Assertion]] = defaultdict(dict)

    def add(self, assertion: Assertion) -> None:
        """Take an assertion in, in place of an earlier one of the same id."""
        for key in keys_of(assertion):
            self._by_key[key][assertion.id] = assertion

    def remove(self, assertion: Assertion) -> None:
        """Leave an assertion out from now on."""
        for key in keys_of(assertion):
            self._by_key[key].pop(assertion.id, None)

    def hit(self, denial: DenialSaid) -> Iterator[Assertion]:
        """The assertions that the denial's target describes and that were not made after it."""
        target = denial.record.target
        near = {one.id: one for key in keys_sought(denial) for one in self._by_key.get(key, {}).values()}
        if target.candidates:
            yield from near.values()
            return
        described = [assertion for assertion in near.values() if self._describes(target, assertion)]
        before = [assertion for assertion in described if not _is_later(assertion, denial)]
        struck = {body for assertion in before for body in assertion.bodies} | {denial.body}
        for assertion in described:
            # Only a later statement of the same body revives a figure.
            if not _is_later(assertion, denial) or struck.isdisjoint(assertion.bodies):
                yield assertion

    def _describes(self, target: Target, assertion: Assertion) -> bool:
        scope = assertion.scope
        if target.metric is not None and target.metric != scope.metric:
            return False
        if target.count is not None and target.count.number != assertion.count.number:
            return False
        if target.group is not None and target.group != scope.group:
            return False
        if target.place and tuple(sorted(target.place)) != scope.place:
            return False
        if target.said_by is None or target.said_by == UNSTATED:
            return True
        return any(self._chains.is_above(target.said_by, name) for name in assertion.answering)


def disputed(denials: Iterable[DenialSaid], assertion: Assertion, chains: Chains) -> list[Standing]:
    """What the denials that hit an assertion bring about, in the order in which they were said.

    Where another source tells of the same denial, its citation is added to that.
    """
    found: list[Standing] = []
    for denial in sorted(denials, key=_when_said):
        _join(found, _disputed(denial, assertion, chains))
    return found


def _join(standings: list[Standing], added: Standing) -> None:
    for at, one in enumerate(standings):
        same_effect = (one.status, one.reason, one.other_body) == (added.status, added.reason, added.other_body)
        if same_effect and one.by[0].body is not None and one.by[0].body == added.by[0].body:
            standings[at] = replace(one, by=(*one.by, *added.by))
            return
    standings.append(added)


def _when_said(denial: DenialSaid) -> tuple[bool, str, str]:
    """Puts what was said on a known day first, and then what its source shows first."""
    day = denial.when.latest if denial.when else denial.known_by
    return denial.when is None, day.isoformat() if day else "9999", denial.id


def _is_later(assertion: Assertion, denial: DenialSaid) -> bool:
    """Whether all of a run of days lies after the denial; days of one run may be datings of one statement."""
    return bool(denial.when and assertion.first and assertion.first > denial.when.latest)


def _disputed(denial: DenialSaid, assertion: Assertion, chains: Chains) -> Standing:
    record, by = denial.record, (denial,)
    if record.target.candidates:
        return Standing(Status.STANDING, Reason.POSSIBLY_RETRACTED, by)
    if record.disputes is Disputes.LABEL:
        return Standing(Status.STANDING, Reason.LABEL_DENIED, by)
    if denial.is_retraction and (reason := _retracted_by(denial, assertion, chains)):
        return Standing(Status.RETRACTED, reason, by)
    other = denial.voice == assertion.voice and denial.body not in assertion.bodies
    return Standing(Status.DENIED, _DENIED_FOR[record.disputes], by, other_body=other and denial.voice is not None)


def _retracted_by(denial: DenialSaid, assertion: Assertion, chains: Chains) -> Reason | None:
    """In which capacity the speaker may take the figure back; None where in none."""
    if denial.body in assertion.bodies:
        return Reason.RETRACTED_BY_ORIGIN
    superiors = {*denial.answering, *([denial.body] if denial.body else [])}
    if any(chains.is_above(name, body) for name in superiors for body in assertion.bodies):
        return Reason.RETRACTED_BY_SUPERIOR
    relays = {chains.body(relay) for claim in assertion.claims for relay in claim.relays}
    return Reason.RETRACTED_BY_PUBLISHER if denial.body in relays else None
