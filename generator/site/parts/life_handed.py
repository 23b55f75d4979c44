"""Where somebody who is credited with a number said later that it was another's."""

from collections.abc import Iterator
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid
from generator.record.ids import ActorId
from generator.site.parts.life_counts import counts_of, crediting
from generator.site.parts.life_dates import Dated
from generator.site.parts.life_lanes import LifeLanes
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views


def handed_on(views: Views, life: Life, lanes: LifeLanes) -> list[Dated]:
    """That somebody named for a number gave it as another's, by when: in the words of its record where it has any.

    Rule: a report has the number from one whom others name for it, and credits somebody else, of whom neither is part
    of the other. A medium only passes on what others say.
    """
    giving = [one.claim for one in counts_of(views, life, lanes.reports).giving]
    named = {name for claim in crediting(giving) for name in claim.speakers}
    found = [(claim, by) for claim in crediting(giving) for by in _handing(views, claim) if by in named]
    return sorted((_dated(views, claim, by) for claim, by in found), key=lambda one: one.day)


def _handing(views: Views, claim: FigureSaid) -> Iterator[ActorId]:
    """Who handed a figure on as that of somebody else."""
    chains = views.ledger.chains
    for by in () if claim.record.is_passed_on_in_doubt else claim.record.reported_by[:1]:
        is_kin = any(by == one or chains.is_above(one, by) or chains.is_above(by, one) for one in claim.speakers)
        if not is_kin and not chains.is_outlet(by):
            yield by


def _dated(views: Views, figure: FigureSaid, by: ActorId) -> Dated:
    who, whose = in_sentence.actor(views.corpus, by), in_sentence.speakers(views.corpus, [figure])
    text = figure.record.restated or say("life-handed-on", who=formats.raised(who), whose=whose)
    return Dated(naming.said_as_dated(figure), text, (figure.id,), figure.known_by or date.max)
