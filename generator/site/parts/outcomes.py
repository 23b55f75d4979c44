"""What befell a figure: who denied or withdrew it, and when."""

from collections.abc import Iterator
from datetime import date

from generator.language import formats, naming, say
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.rung import Rung
from generator.ledger.status import Reason, Standing
from generator.record.claims import Disputes
from generator.site.parts.ladder_view import Outcome
from generator.site.parts.makers import Views

# What does not touch the number itself makes no story: it is told on the rung.
MINOR = {Reason.LABEL_DENIED}
# What is told of a figure by who did it, and when.
DISPUTING = {
    Reason.FIGURE_DENIED,
    Reason.DENIED_UNSPECIFIED,
    Reason.ATTRIBUTION_DENIED,
    Reason.PUBLICATION_DENIED,
    Reason.RETRACTED_BY_ORIGIN,
    Reason.RETRACTED_BY_SUPERIOR,
    Reason.RETRACTED_BY_PUBLISHER,
    Reason.POSSIBLY_RETRACTED,
}
_DENIED = {
    Disputes.FIGURE: Reason.FIGURE_DENIED,
    Disputes.ATTRIBUTION: Reason.ATTRIBUTION_DENIED,
    Disputes.PUBLICATION: Reason.PUBLICATION_DENIED,
    Disputes.LABEL: Reason.LABEL_DENIED,
    Disputes.UNCLEAR: Reason.DENIED_UNSPECIFIED,
}


def outcomes(views: Views, rung: Rung, standing: Standing) -> Iterator[Outcome]:
    """The denials and withdrawals of a figure, each by who made it, those that tell the most first."""
    disputing: set[tuple[str, ...]] = set()
    # Those that a source dates and names tell a reader the most.
    for each in sorted(standing.all, key=_is_vague):
        if each.reason not in DISPUTING or each.by[0].speakers in disputing:
            continue
        claim = each.denials[0]
        disputing.add(claim.speakers)
        speakers = tuple(views.named(name) for name in claim.speakers)
        yield Outcome(done(claim), speakers, _when(claim, rung.lead.first), claim.id)


def heard(claim: Claim) -> date | None:
    """The day by which a denial had been said."""
    return claim.when.latest if claim.when else claim.known_by


def done(claim: DenialSaid) -> Reason:
    """What the speaker of a denial or retraction did to the figures it hits, whatever the ledger makes of it."""
    if claim.record.target.candidates:
        return Reason.POSSIBLY_RETRACTED
    if claim.is_retraction:
        return Reason.RETRACTED_BY_ORIGIN
    return _DENIED[claim.record.disputes]


def _is_vague(standing: Standing) -> tuple[bool, date]:
    """Sorts what befell a figure: by somebody named first, then by when it was known."""
    first = next(iter(standing.by), None)
    return not (first and first.speakers), (first.known_by if first else None) or date.max


def _when(claim: Claim, given: date | None) -> str:
    """`the same day`, `on 9 January 2022`, or by when the source shows it."""
    known = claim.when.day if claim.when else claim.known_by
    if known and known == given:
        return say("moment-same-day")
    if claim.when:
        return say("moment-on" if claim.when.day else "moment-loose", when=naming.when(claim.when))
    return say("when-no-later", day=formats.day(known)) if known else say("when-not-stated")
