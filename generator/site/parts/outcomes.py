"""What befell a figure: who denied or withdrew it, and when."""

from collections.abc import Collection, Iterator
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.objecting import objecting
from generator.ledger.occasions import Occasion, deed, occasions
from generator.ledger.rung import Rung
from generator.ledger.speakers import saying
from generator.ledger.status import POSSIBLE, WITH_ANOTHER, Reason, Standing
from generator.record.ids import ActorId
from generator.site.parts.ladder_view import Outcome
from generator.site.parts.link import Either
from generator.site.parts.makers import Views

# What takes a figure back, alone or with its total.
_WITHDRAWN = {Reason.RETRACTED_BY_ORIGIN, Reason.PUBLISHED_WITH_RETRACTED}
# What is told of a figure by who did it, and when.
DISPUTING = {
    Reason.FIGURE_DENIED,
    Reason.DENIED_UNSPECIFIED,
    Reason.ATTRIBUTION_DENIED,
    Reason.PUBLICATION_DENIED,
    Reason.RETRACTED_BY_ORIGIN,
    Reason.RETRACTED_BY_SUPERIOR,
    Reason.RETRACTED_BY_PUBLISHER,
    Reason.TAKEN_BACK,
    *WITH_ANOTHER,
    Reason.DENIED_AS_CALLED,
    Reason.ATTRIBUTION_DISPUTED,
    Reason.POSSIBLY_RETRACTED,
}


def outcomes(views: Views, rung: Rung, standing: Standing) -> Iterator[Outcome]:
    """The denials and withdrawals of a figure, each occasion once, those that tell the most first."""
    found = occasions_of(standing)
    open_still = {claim.id for each in standing.all if each.is_open for claim in each.denials}
    withdrew = {claim.body for each in found if deed(each.reason) in _WITHDRAWN for claim in each.claims}
    # Those that a source dates and names tell a reader the most.
    for each in sorted(found, key=lambda one: (_is_implied(one, withdrew), *_is_vague(one))):
        claim = each.claims[0]
        named = [tuple(map(views.named, names)) for names in saying(claim)]
        speakers = tuple(Either(names) if len(names) > 1 else names[0] for names in named)
        words = in_sentence.words_of_denial(views.corpus, claim)
        when, is_alone = _when(claim, rung.lead.first), each.is_of_one_report
        when = say("when-perhaps-later") if claim.id in open_still else when
        also = _denies_number(views, rung, each)
        yield Outcome(each.reason, speakers, when, claim.id, **words, is_of_one_report=is_alone, denies_number=also)


def _denies_number(views: Views, rung: Rung, occasion: Occasion) -> bool:
    """Whether the same speakers denied the number itself on that day, too, by a denial that changed no figure."""
    first = occasion.claims[0]
    if not first.speakers or first.said.day is None:
        return False
    members = [one for one in rung.assertions if one.id in views.ledger.standings]
    same = (one for one in objecting(views.ledger, members) if isinstance(one, DenialSaid))
    return any(one.speakers == first.speakers and one.said.day == first.said.day for one in same)


def occasions_of(standing: Standing) -> tuple[Occasion, ...]:
    """Each denial or withdrawal that befell a figure, however many sources tell of it."""
    return occasions(
        (each.reason, claim) for each in standing.all if each.reason in DISPUTING for claim in each.denials
    )


def other_deeds(occasion: Occasion) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What else an occasion is told as: the code of the word for that, and the claims that tell it so."""
    return tuple(
        (naming.outcome(reason, "mark"), tuple(claim.id for claim in claims))
        for reason, claims in occasion.others.items()
    )


def heard(claim: Claim) -> date | None:
    """The day by which a denial had been said."""
    return claim.when.latest if claim.when else claim.known_by


def _is_implied(occasion: Occasion, withdrew: Collection[ActorId | None]) -> bool:
    """Whether somebody called a publication wrong who withdrew it, too: that tells more."""
    return occasion.reason is Reason.PUBLICATION_DENIED and occasion.claims[0].body in withdrew


def _is_vague(occasion: Occasion) -> tuple[bool, bool, date]:
    """Sorts what befell a figure: what certainly did, by somebody named first, then by when it was known."""
    first = occasion.claims[0]
    return occasion.reason in POSSIBLE, not first.speakers, first.known_by or date.max


def _when(claim: Claim, given: date | None) -> str:
    """`the same day`, `on 9 January 2022`, or by when the source shows it."""
    stated = claim.when.day if claim.when else claim.said.day
    if stated and stated == given:
        return say("moment-same-day")
    if claim.when:
        return say("moment-on" if claim.when.day else "moment-loose", when=naming.when(claim.when))
    if claim.known_by is None:
        return say("when-not-stated")
    shown = say("when-no-later", day=formats.day(claim.known_by))
    return say("when-inferred", when=shown) if claim.source.is_dated_by_inference else shown
