"""What befell a figure, in words: who denied or withdrew it, and when."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.language import wording
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.rung import Rung
from generator.ledger.status import Reason, Standing
from generator.record.claims import Disputes
from generator.site.parts.ladder_view import Fate
from generator.site.parts.makers import Views

# What does not touch the number itself makes no story: it is told on the rung.
MINOR = {Reason.LABEL_DENIED}
FATES = {
    Reason.FIGURE_DENIED: "was denied",
    # Whether the number was denied, or only that they had given it.
    Reason.DENIED_UNSPECIFIED: "was denied or disowned",
    Reason.ATTRIBUTION_DENIED: "was denied to be theirs",
    Reason.PUBLICATION_DENIED: "was disowned as published",
    Reason.RETRACTED_BY_ORIGIN: "was withdrawn",
    Reason.RETRACTED_BY_SUPERIOR: "was withdrawn",
    Reason.RETRACTED_BY_PUBLISHER: "was withdrawn",
    Reason.POSSIBLY_RETRACTED: "may have been withdrawn",
}


class Done(NamedTuple):
    """What was done to a figure: of the one who did it (`denied having given`), and of the figure."""

    verb: str
    word: str


_DENIED = {
    Disputes.ATTRIBUTION: Done("denied having given", "denied giving it"),
    Disputes.PUBLICATION: Done("disowned", "disowned"),
    Disputes.LABEL: Done("disputed the name for those counted in", "denied"),
    Disputes.UNCLEAR: Done("denied or disowned", "denied or disowned"),
}


def fates(views: Views, rung: Rung, standing: Standing) -> Iterator[Fate]:
    """The denials and withdrawals of a figure, each by who made it, those that tell the most first."""
    told: set[tuple[str, ...]] = set()
    # Those that a source dates and names tell a reader the most.
    for each in sorted((standing, *standing.also), key=_is_vague):
        if each.reason not in FATES or each.by[0].speakers in told:
            continue
        claim = each.by[0]
        told.add(claim.speakers)
        taken_back = claim.record.kind == "retraction" and each.reason is not Reason.POSSIBLY_RETRACTED
        yield Fate(
            "was withdrawn" if taken_back else FATES[each.reason],
            tuple(views.actor(name) for name in claim.speakers),
            _when(claim, rung.lead.first),
            claim.id,
        )


def heard(claim: Claim) -> date | None:
    """The day by which a denial had been said."""
    return claim.when.latest if claim.when else claim.known_by


def done(claim: DenialSaid) -> Done:
    """What the speaker of a denial or retraction did to the figures it hits."""
    if claim.record.target.candidates:
        return Done("may have withdrawn", "possibly withdrawn")
    if claim.is_retraction:
        return Done("withdrew", "withdrawn")
    return _DENIED.get(claim.record.disputes, Done("denied", "denied"))


def _is_vague(standing: Standing) -> tuple[bool, date]:
    """Sorts what befell a figure: by somebody named first, then by when it was known."""
    first = next(iter(standing.by), None)
    return not (first and first.speakers), (first.known_by if first else None) or date.max


def _when(claim: Claim, given: date | None) -> str:
    """`the same day`, `on 9 January 2022`, or by when the source shows it."""
    if claim.when is None and claim.known_by:
        return "the same day" if claim.known_by == given else f"no later than {wording.day(claim.known_by)}"
    if claim.when is None:
        return "on a day not stated"
    if claim.when.day and claim.when.day == given:
        return "the same day"
    text = wording.when(claim.when)
    return f"on {text}" if claim.when.day else f"({text})"
