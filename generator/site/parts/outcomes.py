"""What befell a figure: who denied or withdrew it, and when."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from generator.language import in_sentence, naming, say
from generator.ledger.claim import DenialSaid
from generator.ledger.objecting import objecting
from generator.ledger.occasions import Occasion, deed, heard, occasions, when_shown
from generator.ledger.rung import Rung
from generator.ledger.speakers import saying
from generator.ledger.status import POSSIBLE, WITH_ANOTHER, Reason, Standing
from generator.record.claims import Disputes
from generator.record.ids import ActorId
from generator.site.parts.ladder_view import Outcome
from generator.site.parts.link import Either
from generator.site.parts.makers import Views

# What takes a figure back, alone or with its total.
_WITHDRAWN = {Reason.RETRACTED_BY_ORIGIN, Reason.PUBLISHED_WITH_RETRACTED}
# What is told behind that the same speaker denied the figure, where that is known by an earlier day.
_SHOWN_BEFORE = {Reason.FIGURE_DENIED, Reason.ATTRIBUTION_DENIED, Reason.RETRACTED_BY_ORIGIN}
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
        outcome = _outcome(views, each.reason, each.claims[0], rung, is_perhaps_later=each.claims[0].id in open_still)
        known = next(iter(_known_before(each)), None)
        before = _outcome(views, _reason_of(known), known, rung) if known else None
        alone = each.is_of_one_report or (before is not None and each.alone.is_of_one_report)
        also = before is None and _denies_number(views, rung, each)
        yield replace(outcome, is_of_one_report=alone, denies_number=also, before=before)


def _outcome(views: Views, reason: Reason, claim: DenialSaid, rung: Rung, *, is_perhaps_later: bool = False) -> Outcome:
    """One deed as a claim tells it."""
    named = [tuple(map(views.named, names)) for names in saying(claim)]
    speakers = tuple(Either(names) if len(names) > 1 else names[0] for names in named)
    words = in_sentence.words_of_denial(views.corpus, claim)
    when = say("when-perhaps-later") if is_perhaps_later else _when(claim, rung.lead.first)
    return Outcome(
        reason, speakers, when, claim.id, **words, is_of_one_report=False, denies_number=False, before=None
    )  # fmt: skip


def _known_before(occasion: Occasion) -> list[DenialSaid]:
    """The claims of an occasion that show it by an earlier day than the one that tells what was done, if any."""
    first = occasion.claims[0]
    known = heard(first)
    if occasion.reason not in _SHOWN_BEFORE or not first.speakers:
        return []
    found = [one for one in occasion.claims if (day := heard(one)) and (known is None or day < known)]
    return sorted((one for one in found if one.speakers == first.speakers), key=_tells_it)


def _tells_it(claim: DenialSaid) -> tuple[bool, tuple[bool, date, str]]:
    """Puts what tells that the number was denied before what leaves that open, and then what was shown first."""
    return _reason_of(claim) is Reason.DENIED_UNSPECIFIED, when_shown(claim)


def _reason_of(claim: DenialSaid) -> Reason:
    """As what a claim alone tells what was done."""
    is_of_number = claim.record.disputes is Disputes.FIGURE and not claim.is_retraction
    return Reason.FIGURE_DENIED if is_of_number else Reason.DENIED_UNSPECIFIED


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


def _is_implied(occasion: Occasion, withdrew: Collection[ActorId | None]) -> bool:
    """Whether somebody called a publication wrong who withdrew it, too: that tells more."""
    return occasion.reason is Reason.PUBLICATION_DENIED and occasion.claims[0].body in withdrew


def _is_vague(occasion: Occasion) -> tuple[bool, bool, bool, date]:
    """Sorts what befell a figure: what certainly did, by somebody named first, then by when it was known.

    That a publication was called wrong tells less than what befell the figure.
    """
    first, is_less = occasion.claims[0], occasion.reason is Reason.PUBLICATION_DENIED
    known = (claim.known_by for claim in (first, *_known_before(occasion)) if claim.known_by)
    return occasion.reason in POSSIBLE, not first.speakers, is_less, min(known, default=date.max)


def _when(claim: DenialSaid, given: date | None) -> str:
    """`the same day`, `on 9 January 2022`, or by when the source shows it."""
    stated = claim.when.day if claim.when else claim.said.day
    if stated and stated == given:
        return say("moment-same-day")
    if claim.when:
        return say("moment-on" if claim.when.day else "moment-loose", when=naming.when(claim.when))
    if claim.known_by is None:
        return say("when-not-stated")
    return in_sentence.no_later_than(claim)
