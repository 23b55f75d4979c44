"""Passing on: the figures of others that somebody certainly passed on, and which of them had been denied by then."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.ledger.appearing import appeared_within
from generator.ledger.bounds import Bounds, bounds_of, earliest_of
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.crediting import IN_DOUBT, one_figure_each
from generator.ledger.ledger import Ledger
from generator.ledger.occasions import occasions
from generator.ledger.speakers import is_relay_by_inference
from generator.ledger.status import WITH_ANOTHER, Standing
from generator.record.ids import ActorId, ClaimId, SourceId


class Timing(StrEnum):
    """When a figure was passed on that somebody denied or withdrew, seen from the first denial that is recorded."""

    AFTER = "after"
    AFTER_WITH_IT = "after-with-it"
    BEFORE = "before"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Passed:
    """A figure that somebody passed on in one article: its claims there, and what had been denied of it.

    `timing` is None where no denial of it is recorded; `denials` are what denied it. `is_in_doubt` tells that a denial
    may be of it, or is of its label or of who gave it. `is_garbled` tells that the article differs in it from the text
    of which it is a copy, `is_garbled_perhaps` that it seems to. `is_by_reading` tells that it was before the denials
    only by the day on which the records read it to have been passed on.
    """

    claims: tuple[FigureSaid, ...]
    timing: Timing | None
    denials: tuple[Standing, ...]
    is_in_doubt: bool = False
    is_garbled: bool = False
    is_garbled_perhaps: bool = False
    is_by_reading: bool = False

    @property
    def lead(self) -> FigureSaid:
        """The claim that stands for it."""
        return self.claims[0]


class Passings:
    """What was passed on, and when by its sources; `garbled` are the figures that differ from what they copy.

    Each with whether that is certain.
    """

    def __init__(self, book: Ledger, garbled: Mapping[ClaimId, bool] | None = None) -> None:
        self._book, self._garbled = book, garbled or {}
        self._tell = _reporting_denials(book)

    def of(self, name: ActorId, claims: Iterable[FigureSaid]) -> tuple[Passed, ...]:
        """The figures among some claims that somebody certainly passed on, each once an article."""
        by_article: dict[SourceId, list[FigureSaid]] = defaultdict(list)
        for claim in claims:
            by_article[claim.article].append(claim)
        found = (alike for those in by_article.values() for alike in one_figure_each(those))
        return tuple(self._passed(name, sorted(alike, key=_as_the_text_has_it)) for alike in found)

    def _passed(self, name: ActorId, claims: list[FigureSaid]) -> Passed:
        standings = {one.id: self._book.standings[one.id] for one in (self._book.by_claim[each.id] for each in claims)}
        denials = tuple(each for standing in standings.values() for each in standing.all if _is_certain(each))
        printed = [claim for claim in claims if name == claim.source.publication]
        known_to_differ = [self._garbled[claim.id] for claim in printed if claim.id in self._garbled]
        is_slip = any(claim.misprint_of for claim in printed)
        timing = self._timing(name, claims, denials) if denials else None
        return Passed(
            tuple(claims),
            timing,
            denials,
            is_in_doubt=any(each.reason in IN_DOUBT for standing in standings.values() for each in standing.all),
            is_garbled=any(known_to_differ),
            is_garbled_perhaps=not any(known_to_differ) and (bool(known_to_differ) or is_slip),
            is_by_reading=timing is Timing.BEFORE and not self._is_before(name, claims, denials, as_read=False),
        )

    def _timing(self, name: ActorId, claims: list[FigureSaid], denials: tuple[Standing, ...]) -> Timing:
        if tells_its_denial(name, claims, denials):
            return Timing.AFTER_WITH_IT
        when = [self.when(name, claim) for claim in claims]
        if any(each.is_before(shown) for shown in when for each in map(known, denials)):
            return Timing.AFTER_WITH_IT if self._tells(claims, denials) else Timing.AFTER
        return Timing.BEFORE if self._is_before(name, claims, denials) else Timing.OPEN

    def _is_before(
        self, name: ActorId, claims: list[FigureSaid], denials: tuple[Standing, ...], *, as_read: bool = True
    ) -> bool:
        when = [self.when(name, claim, as_read=as_read) for claim in claims]
        return all(shown.is_before(begun(each)) for shown in when for each in denials)

    def when(self, name: ActorId, claim: FigureSaid, *, as_read: bool = True) -> Bounds:
        """The days on which somebody can have passed a claim on: whom an article credits had it no later than that.

        Who printed it did so when it appeared: not before what it tells had been said. Of the first to pass it on the
        text may tell when; what is only a reading of it counts where that is asked for (`as_read`).
        """
        if name != claim.source.publication:
            open_still = Bounds(claim.said.earliest, claim.appeared.latest)
            is_known = claim.record.reported_by[:1] == (name,) and (as_read or not claim.record.is_relay_day_read)
            return open_still.narrowed(bounds_of(claim.record.reported_on)) if is_known else open_still
        return appeared_within(self._book.shown_from, claim)

    def _tells(self, claims: list[FigureSaid], denials: tuple[Standing, ...]) -> bool:
        """Whether an article tells of a denial, or tells the figure as one of the past."""
        reporting = {claim.article for each in denials for claim in each.by}
        metric = claims[0].scope.metric
        article = claims[0].article
        is_reported = article in reporting | self._tell[metric] | self._tell[None]
        return is_reported or all(claim.is_earlier for claim in claims)


def is_passed_on(book: Ledger, claim: FigureSaid, name: ActorId) -> bool:
    """Whether somebody certainly passed a figure on, or printed it without naming whose it is; not his own count."""
    source = claim.source
    if name in claim.speakers and not claim.is_own:
        return False
    # Own words of an article are of who printed it, or of a wire that it is from; printed they were by the one.
    if claim.is_own and name not in claim.record.reported_by and name != source.publication:
        return False
    if claim.is_own and claim.voice is None and name == source.publication:
        return True
    return name in claim.relays and not is_relay_by_inference(claim, name)


def tells_its_denial(name: ActorId, claims: Iterable[FigureSaid], denials: Iterable[Standing]) -> bool:
    """Whether somebody passed a figure on in a text of theirs that tells of its denial, which thus had been made.

    A text is of the outlet that printed it and of the wire that it is from; what was added to it later tells nothing.
    """
    texts = {claim.article for claim in claims if name in (claim.source.publication, claim.source.agency)}
    reported = (claim for each in denials for claim in each.by if claim.article in texts)
    passed = (claim for claim in reported if name == claim.source.publication or name in claim.relays)
    return any(not (claim.record.where.is_added or claim.appeared.is_before(claim.said)) for claim in passed)


def _is_certain(standing: Standing) -> bool:
    """Whether a figure was denied or withdrawn itself, and not only with a total by our reading."""
    return standing.is_disputed and standing.reason not in WITH_ANOTHER


def known(denial: Standing) -> Bounds:
    """By when a denial was certainly known: the first day by which any telling of it had been said."""
    days = [claim.known_by for claim in denial.by if claim.known_by]
    return Bounds(None, min(days, default=None))


def begun(denial: Standing) -> Bounds:
    """Since when a denial can have been known; not at all bounded where that is open of any occasion of it."""
    bearing = bearing_days(denial)
    if len(bearing) == 1:
        return bearing[0].said
    return Bounds(earliest_of(claim.said.earliest for claim in bearing), None)


def bearing_days(denial: Standing) -> tuple[Claim, ...]:
    """The tellings of a denial by whose days it is bounded.

    One without a day tells of what was denied on a stated one, where it may have been the same occasion.
    """
    found = [claim for claim in denial.by if not isinstance(claim, DenialSaid)]
    for one in occasions((denial.reason, claim) for claim in denial.denials if claim in denial.by):
        found += [claim for claim in one.claims if claim.when] or one.claims
    return tuple(found)


def _as_the_text_has_it(claim: FigureSaid) -> tuple[bool, bool, int]:
    """Puts what a text has before what words it again or moves it, and before what titles have."""
    return claim.is_rewording or claim.moved_from is not None, claim.record.where.is_title, claim.position


def _reporting_denials(book: Ledger) -> Mapping[str | None, set[SourceId]]:
    """The articles that tell of a denial, by the metric that it names; by None where it names none."""
    found: dict[str | None, set[SourceId]] = defaultdict(set)
    for denial in book.denials:
        found[denial.record.target.metric].add(denial.article)
    return found
