"""Crediting: the figures that reports certainly give to somebody, each once, and what became of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import answering_for, is_theirs_by_inference, may_be_anothers
from generator.ledger.status import POSSIBLE, WITH_ANOTHER, Reason, Standing, Status
from generator.record.claims import Modality
from generator.record.ids import ActorId
from generator.record.registries import MetricKind


class Sequel(StrEnum):
    """What became of a figure, as far as it is counted."""

    RAISED = "raised"
    LOWERED = "lowered"
    REPLACED = "replaced"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"
    QUESTIONED = "questioned"
    PERHAPS = "perhaps"


class Doer(StrEnum):
    """By whom something became of a figure, seen from whom it is credited to."""

    ITSELF = "itself"
    SAME_VOICE = "same-voice"
    OTHERS = "others"
    UNRECORDED = "unrecorded"


_MOVED = {Reason.RAISED: Sequel.RAISED, Reason.LOWERED: Sequel.LOWERED}
_BY_STATUS = {Status.SUPERSEDED: Sequel.REPLACED, Status.DENIED: Sequel.DENIED, Status.RETRACTED: Sequel.WITHDRAWN}
_CERTAIN = frozenset({Sequel.DENIED, Sequel.WITHDRAWN})
# What was said of a figure that stands: of what it is called, or of who gave it.
_QUESTIONED = frozenset({Reason.LABEL_DENIED, Reason.ATTRIBUTION_DISPUTED})
# What may touch a figure, which the records do not tell: of a part of a total no source says that it went with it.
_PERHAPS = POSSIBLE | WITH_ANOTHER | {Reason.DENIED_AS_CALLED}
_WITH_TOTAL = {
    Reason.PUBLISHED_WITH_RETRACTED: Sequel.WITHDRAWN,
    Reason.PUBLISHED_WITH_DENIED: Sequel.DENIED,
}
# What leaves open whether a figure is denied.
IN_DOUBT = _QUESTIONED | _PERHAPS


@dataclass(frozen=True, slots=True)
class Befallen:
    """One thing that became of a figure: which of its assertions, how, and by whom."""

    deed: Sequel
    side: Doer
    of: Assertion
    standing: Standing


@dataclass(frozen=True, slots=True)
class Credited:
    """A figure that reports credit to somebody: their claims, and what became of it.

    `adds_up` tells that its metric does, so that it can be raised or lowered at all.
    """

    claims: tuple[FigureSaid, ...]
    assertions: tuple[Assertion, ...]
    befallen: tuple[Befallen, ...]
    adds_up: bool

    @property
    def lead(self) -> FigureSaid:
        """The claim that stands for it: of the most exact wording, and with a day where any has one."""
        return min(self.claims, key=lambda one: (one.count.precision, one.when is None, one.scope.is_open, one.id))

    @property
    def deeds(self) -> frozenset[Sequel]:
        """What became of it, each once."""
        return frozenset(each.deed for each in self.befallen)

    @property
    def by_reading(self) -> Sequel | None:
        """As what it counts by our reading, as its total was that and no source says it of this part; else None."""
        reasons = {each.standing.reason for each in self.befallen if each.deed is Sequel.PERHAPS}
        return next((deed for reason, deed in _WITH_TOTAL.items() if reason in reasons), None)

    def sides(self, deed: Sequel) -> frozenset[Doer]:
        """By whom that became of it."""
        return frozenset(each.side for each in self.befallen if each.deed is deed)


def is_counted(book: Ledger, claim: FigureSaid) -> bool:
    """Whether a figure is one of which a record is kept: a number given as an actual one, and no background."""
    if claim.scope.modality is not Modality.ACTUAL or claim.count.test is None:
        return False
    return book.corpus.metrics[claim.scope.metric].kind is not MetricKind.FIXED


def is_credited(claim: FigureSaid, name: ActorId) -> bool:
    """Whether a figure is certainly credited to somebody.

    It is not where that is inferred, where one or another of several gave it, or where it is likely a misprint.
    """
    if claim.moved_from or claim.misprint_of or is_theirs_by_inference(claim, name):
        return False
    return name in answering_for(claim) and not may_be_anothers(claim, name)


def credited(book: Ledger, name: ActorId, claims: Iterable[FigureSaid]) -> tuple[Credited, ...]:
    """The figures among some claims that are credited to somebody, each once."""
    own = [claim for claim in claims if is_credited(claim, name)]
    return tuple(_credited(book, name, alike) for alike in one_figure_each(own))


def one_figure_each(claims: Iterable[FigureSaid]) -> Iterator[list[FigureSaid]]:
    """Claims by figure: one number for one thing, wherever one of two leaves its group or place open they are one.

    What words a figure of its text again, or puts that number in another place, is that figure.
    """
    by_number: dict[object, list[list[FigureSaid]]] = defaultdict(list)
    for claim in claims:
        what = _meant(claim)
        groups = by_number[(what.scope.metric, what.scope.unit, number_of(claim))]
        meant = [one for one in groups if any(_meant(other).scope.may_be(what.scope) for other in one)]
        groups[:] = [one for one in groups if one not in meant] + [[*(other for one in meant for other in one), claim]]
    yield from (group for groups in by_number.values() for group in groups)


def number_of(claim: FigureSaid) -> object:
    """The number that a claim gives, however worded; what words a figure of its text again has that of it."""
    count = _meant(claim).count
    # A text has its own wording of what no number is given for.
    return count.text if count.number is None else count.number


def _meant(claim: FigureSaid) -> FigureSaid:
    return claim.words_of or claim.moved_from or claim


def _credited(book: Ledger, name: ActorId, claims: Sequence[FigureSaid]) -> Credited:
    assertions = tuple({one.id: one for one in (book.by_claim[claim.id] for claim in claims)}.values())
    befallen = [each for one in assertions for each in _befallen(book, name, one)]
    # What may have been meant, beside what certainly was, tells nothing more.
    if any(each.deed in _CERTAIN for each in befallen):
        befallen = [each for each in befallen if each.deed is not Sequel.PERHAPS]
    return Credited(tuple(claims), assertions, tuple(befallen), book.adds_up(assertions))


def _befallen(book: Ledger, name: ActorId, one: Assertion) -> Iterator[Befallen]:
    for standing in book.standings[one.id].all:
        if deed := _deed(standing):
            yield Befallen(deed, _side(book, name, standing), one, standing)


def _deed(standing: Standing) -> Sequel | None:
    """As what something counts that became of a figure; None where nothing did.

    A higher figure that only a later source shows is not certainly the later one: nothing replaced this.
    """
    if standing.reason is Reason.SHOWN_HIGHER:
        return None
    if standing.reason in _PERHAPS:
        return Sequel.PERHAPS
    if standing.reason in _QUESTIONED:
        return Sequel.QUESTIONED
    return _MOVED.get(standing.reason) or _BY_STATUS.get(standing.status)


def _side(book: Ledger, name: ActorId, standing: Standing) -> Doer:
    """By whom something became of a figure: whose the next figure is, or who all tellings of the act say did it."""
    if standing.successor:
        is_own = any(is_credited(claim, name) for claim in standing.successor.claims)
        return Doer.ITSELF if is_own else Doer.SAME_VOICE
    sides = {_side_of(book, name, claim) for claim in standing.by if claim.speakers}
    return sides.pop() if len(sides) == 1 else Doer.UNRECORDED


def _side_of(book: Ledger, name: ActorId, claim: Claim) -> Doer:
    chains = book.chains
    if name == claim.body or all(chains.is_above(name, speaker) for speaker in claim.speakers):
        return Doer.ITSELF
    if len(claim.speakers) > 1 and name in claim.speakers:
        return Doer.UNRECORDED
    if claim.voice is None:
        return Doer.UNRECORDED
    return Doer.SAME_VOICE if claim.voice == chains.voice(name) else Doer.OTHERS
