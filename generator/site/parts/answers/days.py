"""The day of a figure in an answer: only what its mark bears by itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.language import formats, naming, say
from generator.ledger.claim import FigureSaid
from generator.ledger.rung import Rung
from generator.record.dates import When
from generator.site.parts.link import Step
from generator.site.parts.makers import Views


def bearing_the_day(views: Views, rung: Rung, ranked: Sequence[FigureSaid]) -> list[FigureSaid]:
    """Claims of a figure with one first that by itself bears the day by which it was given, where any does."""
    day = rung.known_by
    if not ranked or day is None or rung.lead.first or _bears_day(views, ranked[0], day):
        return [*ranked]
    alike = (claim for one in rung.alike for claim in one.exact if claim.count == rung.lead.count)
    other = [claim for claim in alike if claim.speakers == ranked[0].speakers and _bears_day(views, claim, day)]
    return [*other[:1], *(claim for claim in ranked if claim not in other[:1])]


def as_its_mark_has(views: Views, step: Step, rung: Rung, marks: Sequence[FigureSaid]) -> Step:
    """A step with no other day than its mark bears by itself, and with a range of days as that."""
    if step.day_page or not marks:
        return step
    claim, day = marks[0], rung.before or rung.known_by
    said = claim.when
    if said and step.day in {naming.when(said), naming.known(said.latest)}:
        return replace(step, day=_within(said))
    if rung.lead.as_of or day is None or _bears_day(views, claim, day):
        return step
    return replace(step, day=naming.known(claim.appeared.latest) if claim.when is None else say("when-no-day"))


def _within(said: When) -> str:
    """The days within which something was said, in the words of a sentence."""
    if said.earliest is None or "/" not in said.text:
        return naming.when(said)
    return say("answer-day-between", first=formats.day(said.earliest), last=formats.day(said.latest))


def _bears_day(views: Views, claim: FigureSaid, day: date) -> bool:
    """Whether a record shows by itself that its claim was made by a day, as what its source tells of now may do.

    So does the day of a dispatch that its source copies: with that the note of the claim is printed.
    """
    ends = [claim.when.latest if claim.when else None, claim.appeared.latest, claim.known_by]
    ends.append(views.ledger.by_claim[claim.id].day_by_order(claim))
    if claim.is_earlier:
        own = views.ledger.claims_of_source[claim.source_id]
        ends += [one.when.latest for one in own if isinstance(one, FigureSaid) and one.when]
    return any(end is not None and end <= day for end in ends)
