"""Occasions: what one speaker did to a figure at a time, however many sources tell of it, and in whatever way."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.status import RETRACTED, Reason
from generator.record.claims import Disputes
from generator.record.ids import ClaimId

# What tells what was disputed.
SPECIFIC = {Reason.FIGURE_DENIED, Reason.ATTRIBUTION_DENIED, Reason.PUBLICATION_DENIED}
# Nobody did the one of these by another.
ACTS = (Reason.RETRACTED_BY_ORIGIN, Reason.FIGURE_DENIED, Reason.ATTRIBUTION_DENIED)
# What only may be so, or says less, steps back where an occasion has more.
_REMOTE = (
    Reason.PUBLISHED_WITH_RETRACTED,
    Reason.PUBLISHED_WITH_DENIED,
    Reason.DENIED_AS_CALLED,
    Reason.POSSIBLY_RETRACTED,
    Reason.POSSIBLY_DENIED,
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One or more tellings of one denial or withdrawal: its claims by what they tell, what most tell first.

    Of those that are told as one deed the first tells it by itself, with its day.
    """

    deeds: Mapping[Reason, tuple[DenialSaid, ...]]

    @property
    def reason(self) -> Reason:
        """What was done, as most sources tell it."""
        return next(iter(self.deeds))

    @property
    def claims(self) -> tuple[DenialSaid, ...]:
        """Every telling, those of the deed that most tell first."""
        return tuple(claim for claims in self.deeds.values() for claim in claims)

    @property
    def ids(self) -> frozenset[ClaimId]:
        """The ids of its claims."""
        return frozenset(claim.id for claim in self.claims)

    @property
    def others(self) -> Mapping[Reason, tuple[DenialSaid, ...]]:
        """What else it is told as, and in which claims."""
        return {reason: claims for reason, claims in self.deeds.items() if reason is not self.reason}

    @property
    def alone(self) -> "Occasion":
        """What was done, without what else it is told as."""
        return Occasion({self.reason: self.deeds[self.reason]})

    @property
    def leaving_open(self) -> tuple[DenialSaid, ...]:
        """The claims that are told as a deed that others name, and leave open themselves what was disputed."""
        if self.reason not in SPECIFIC:
            return ()
        unclear = tuple(claim for claim in self.claims if claim.record.disputes is Disputes.UNCLEAR)
        return unclear if len(unclear) < len(self.claims) else ()

    @property
    def is_of_one_report(self) -> bool:
        """Whether one article alone tells that a figure was withdrawn, and not on which day."""
        return self.reason in RETRACTED and self.has_one_report

    @property
    def has_one_report(self) -> bool:
        """Whether one article alone tells of it, and not on which day."""
        return len({claim.article for claim in self.claims}) == 1 and self.claims[0].when is None

    def reaches(self, claim: DenialSaid, reason: Reason) -> bool:
        """Whether what a claim did to a figure, by the reason of the ledger, is what was done on the occasion."""
        return any(one.id == claim.id for one in self.claims) and _rank(deed(reason)) == _rank(self.reason)


def deed(reason: Reason) -> Reason:
    """What was done to a figure, in whichever capacity."""
    return Reason.RETRACTED_BY_ORIGIN if reason in RETRACTED else reason


def occasions(known: Iterable[tuple[Reason, DenialSaid]]) -> tuple[Occasion, ...]:
    """The occasions of which some claims tell, by the first that is dated.

    Rule: one body, or one text that names nobody, one figure, and days of saying that may all be one. Who called a
    publication wrong did not withdraw it by that.
    """
    found: dict[object, list[list[tuple[Reason, DenialSaid]]]] = {}
    for pair in sorted(known, key=lambda pair: (when_shown(pair[1]), pair[0])):
        alike = found.setdefault(_matter(pair[1]), [])
        joined = next((one for one in alike if all(pair[1].said.meets(claim.said) for _, claim in one)), None)
        if joined is None:
            alike.append([pair])
        else:
            joined.append(pair)
    made = [_occasion(one) for alike in found.values() for one in alike]
    return tuple(sorted(made, key=lambda one: when_shown(one.claims[0])))


def acts(known: Iterable[tuple[Reason, DenialSaid]]) -> tuple[Occasion, ...]:
    """The same; one of each act, by its own day, where some tell as a withdrawal what others tell as a denial.

    So of a denial of the number and one of having given it.
    """
    found = (each for one in occasions(known) for each in _acts_of(one))
    return tuple(sorted(found, key=lambda one: when_shown(one.claims[0])))


def _acts_of(occasion: Occasion) -> Iterator[Occasion]:
    apart = [reason for reason in occasion.deeds if reason in ACTS][1:]
    yield Occasion({reason: claims for reason, claims in occasion.deeds.items() if reason not in apart})
    yield from (Occasion({reason: occasion.deeds[reason]}) for reason in apart)


def heard(claim: Claim) -> date | None:
    """The day by which a denial had been said."""
    return claim.when.latest if claim.when else claim.known_by


def when_shown(claim: Claim) -> tuple[bool, date, str]:
    """Puts a denial with a day of saying first, and then the one whose source had appeared first."""
    is_dated = claim.when is not None or (isinstance(claim, DenialSaid) and claim.day_since_given is not None)
    return not is_dated, heard(claim) or date.max, claim.id


def _matter(claim: DenialSaid) -> object:
    target = claim.record.target
    numbers = [count.number if count else None for count in (target.count, target.above, target.other_than)]
    who = claim.body or claim.speakers or claim.text
    is_of_publication = claim.record.disputes is Disputes.PUBLICATION and not claim.is_retraction
    one_of = target.candidates if target.is_one_of_several else ()
    return who, target.metric, tuple(numbers), one_of, is_of_publication


def _occasion(pairs: Sequence[tuple[Reason, DenialSaid]]) -> Occasion:
    gravest: dict[str, tuple[Reason, DenialSaid]] = {}
    for reason, claim in sorted(((deed(reason), claim) for reason, claim in pairs), key=lambda pair: _weight(pair[0])):
        gravest.setdefault(claim.id, (reason, claim))
    deeds: dict[Reason, list[DenialSaid]] = {}
    for reason, claim in gravest.values():
        deeds.setdefault(reason, []).append(claim)
    _fold(deeds)
    ranked = sorted(deeds, key=lambda reason: (_rank(reason), -len(deeds[reason]), _weight(reason)))
    near = [reason for reason in ranked if _rank(reason) == _rank(ranked[0])]
    return Occasion({reason: tuple(sorted(deeds[reason], key=_tells_it)) for reason in near})


def _tells_it(claim: DenialSaid) -> tuple[bool, tuple[bool, date, str]]:
    """Puts what tells what was disputed before what leaves that open, and then what was shown first."""
    return _is_open(claim), when_shown(claim)


def _is_open(claim: DenialSaid) -> bool:
    """Whether a denial leaves open what was disputed."""
    return claim.record.disputes is Disputes.UNCLEAR


def _fold(deeds: dict[Reason, list[DenialSaid]]) -> None:
    """Tell what is told without what was disputed as that which other sources name."""
    named = [reason for reason in deeds if reason in SPECIFIC]
    if named and Reason.DENIED_UNSPECIFIED in deeds:
        most = max(named, key=lambda reason: len(deeds[reason]))
        deeds[most] += deeds.pop(Reason.DENIED_UNSPECIFIED)


def _weight(reason: Reason) -> tuple[int, int]:
    """Sorts what was done, a withdrawal first."""
    return _rank(reason), 0 if reason in RETRACTED else list(Reason).index(reason)


def _rank(reason: Reason) -> int:
    return _REMOTE.index(reason) + 1 if reason in _REMOTE else 0
