"""What a rule notices: codes plus data. Its sentence comes from the book of messages."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import named_by
from generator.ledger.status import Reason, Standing, Status
from generator.reading.load import Corpus
from generator.record.claims import Coverage, Modality, PlaceReading
from generator.record.counts import Interval
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.record.units import is_whole


class Severity(StrEnum):
    """What kind of thing a finding is, the gravest first."""

    CONTRADICTION = "contradiction"
    REVISION = "revision"
    PROVENANCE = "provenance"
    WORDING = "wording"
    CONSISTENT = "consistent"


@dataclass(frozen=True, slots=True)
class Term:
    """One side of a finding: the claims that give it, the leading one first."""

    claims: tuple[Claim, ...]

    @property
    def lead(self) -> Claim:
        """The claim whose words stand for the side."""
        return self.claims[0]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everyone named as having said it."""
        return tuple(dict.fromkeys(name for claim in self.claims for name in claim.speakers))

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources that carry it."""
        return tuple(dict.fromkeys(claim.article for claim in self.claims))

    @property
    def when(self) -> When | None:
        """The first stated day of saying."""
        return next((claim.when for claim in self.claims if claim.when), None)

    @property
    def known_by(self) -> date | None:
        """The first day by which it was certainly said."""
        return min((claim.known_by for claim in self.claims if claim.known_by), default=None)


@dataclass(frozen=True, slots=True)
class FigureTerm(Term):
    """One side of a finding, where the claims that give it are figures."""

    claims: tuple[FigureSaid, ...]

    @property
    def lead(self) -> FigureSaid:
        """The figure whose words stand for the side."""
        return self.claims[0]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a rule noticed across claims.

    `beside` is what it tells besides and is not about: of a text that it names, what else that has.
    `shape` says which of a rule's cases it is, `terms` are the sides in the order of the sentence, `result`
    is what arithmetic gave, `words` are what was found in the text, and `relays` who passed on what it tells of.
    `further` are sides that it names besides: whatever joins them, it stays the same finding. `doubts` are denials of
    which it is not certain whether they mean a side, and `doubted` the sides that they may mean; `denied` are sides
    that denials certainly mean.
    """

    rule: str
    severity: Severity
    shape: StrEnum
    terms: tuple[Term, ...]
    result: Interval | None = None
    words: tuple[str, ...] = ()
    relays: tuple[ActorId, ...] = ()
    doubts: tuple[DenialSaid, ...] = ()
    doubted: tuple[FigureTerm, ...] = ()
    denied: tuple[FigureTerm, ...] = ()
    further: tuple[Term, ...] = ()
    beside: tuple[Term, ...] = ()

    @property
    def id(self) -> str:
        """The rule with a digest of shape and leading claims: it stays when citations join and names change."""
        return digest(self.rule, self.shape, self.terms)

    @property
    def dispute(self) -> str:
        """What gathers the findings on one figure: its metric and number, whatever the wording, group and place.

        A denial's is that of the figure denied; a finding without a number gathers nothing but itself.
        """
        targets = (claim.record.target for claim in self.claims if isinstance(claim, DenialSaid))
        counts = [(one.metric, one.count.number) for one in targets if one.metric and one.count]
        counts += [(term.lead.scope.metric, term.lead.count.number) for term in self.figures]
        return next((f"{metric}-{number}" for metric, number in counts if number is not None), self.id)

    @property
    def derived(self) -> Interval:
        """What arithmetic gave; raises ValueError where the rule works nothing out."""
        if self.result is None:
            raise ValueError(f"{self.id} derives nothing")
        return self.result

    @property
    def figures(self) -> tuple[FigureTerm, ...]:
        """The terms that are figures, in their order."""
        return tuple(term for term in self.terms if isinstance(term, FigureTerm))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim of every term, once, and the denials that may mean any."""
        terms = (*self.terms, *self.further, Term(self.doubts))
        return tuple({claim.id: claim for term in terms for claim in term.claims}.values())

    @property
    def metrics(self) -> tuple[str, ...]:
        """The metrics it touches, those of a denial's target among them."""
        found = [claim.record.metric for claim in self.claims if isinstance(claim, FigureSaid)]
        denied = (claim.record.target.metric for claim in self.claims if isinstance(claim, DenialSaid))
        found += [metric for metric in denied if metric]
        return tuple(dict.fromkeys(found))

    @property
    def actors(self) -> tuple[str, ...]:
        """Who is said to have said something in it, be it by a title alone, or to have passed on what it tells of."""
        names = (name for claim in self.claims for name in (*claim.speakers, *named_by(claim)))
        return tuple(sorted({*self.relays, *names}))

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which its claims were said."""
        return tuple(sorted({day for one in self.claims for day in (one.said.day, one.when and one.when.day) if day}))

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources it rests on."""
        return tuple(sorted({claim.source_id for claim in self.claims}))


def digest(rule: str, shape: str, terms: Iterable[Term]) -> str:
    """The id of what a rule found, from codes alone."""
    key = "\n".join([shape, *(term.lead.first_id for term in terms)])
    return f"{rule}-{hashlib.sha256(key.encode()).hexdigest()[:10]}"


def current_figures(ledger: Ledger) -> Iterator[FigureSaid]:
    """The figures told as current and as actual, whatever they leave open."""
    return (claim for claim in ledger.figures if is_current(claim))


def is_current(claim: FigureSaid) -> bool:
    """Whether a claim gives a number as the present and actual one."""
    return claim.count.test is not None and not claim.is_earlier and claim.scope.modality is Modality.ACTUAL


def comparable_figures(ledger: Ledger) -> Iterator[FigureSaid]:
    """The current figures that can contradict: nothing of what they count is left open, and they were not withdrawn."""
    return (claim for claim in current_figures(ledger) if is_definite(claim) and not is_withdrawn(ledger, claim))


def is_definite(claim: FigureSaid) -> bool:
    """Whether a figure tells what it counts: no group, place or sub-group is unstated or unclear."""
    figure = claim.record
    return (
        UNSTATED not in {figure.group, *figure.place}
        and figure.place_reading is not PlaceReading.UNCLEAR
        and Coverage.UNCLEAR not in figure.covers.values()
    )


def is_withdrawn(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether the figure was retracted, is denied to be its speaker's, or was denied by the speaker's own voice."""
    return any(_withdraws(standing, claim) for standing in ledger.standing(claim).all)


def _withdraws(standing: Standing, claim: FigureSaid) -> bool:
    if standing.status is Status.DENIED:
        own = standing.by[0].voice is not None and standing.by[0].voice == claim.voice
        return own or standing.reason in {Reason.ATTRIBUTION_DENIED, Reason.PUBLICATION_DENIED}
    return standing.status is Status.RETRACTED


def room(claim: FigureSaid) -> Interval:
    """The interval in which a figure leaves room; raises ValueError where its words bound nothing."""
    if claim.count.test is None:
        raise ValueError(f"{claim.id} gives no number")
    return claim.count.test


def strict_room(corpus: Corpus, claim: FigureSaid) -> Interval:
    """The interval of a definite count among others of its own text, where "more than 16" leaves out 16."""
    unit = claim.scope.unit or corpus.metrics[claim.scope.metric].unit
    interval = claim.count.in_one_text(whole=is_whole(unit))
    if interval is None:
        raise ValueError(f"{claim.id} gives no count")
    return interval


def terms_of(ledger: Ledger, claims: Iterable[FigureSaid]) -> tuple[FigureTerm, ...]:
    """A term for each figure with everything that carries its assertion, so that copies find the same."""
    return tuple(FigureTerm(ledger.by_claim[claim.id].claims) for claim in claims)
