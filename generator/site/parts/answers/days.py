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
    """A step with no day that its mark does not bear by itself, and with a range of days as that.

    That it is our reading is said by the record of the mark, too.
    """
    if not marks:
        return step
    claim, day = marks[0], rung.before or rung.known_by
    step = replace(step, day_as_read=claim.record.is_day_read)
    if step.day_page:
        return step
    said = claim.when
    if said and step.day in {naming.when(said), naming.known(said.latest)}:
        return replace(step, day=_within(said))
    if rung.lead.as_of or day is None or _bears_day(views, claim, day):
        return step
    return replace(step, day=naming.known(claim.appeared.latest) if claim.when is None else say("when-no-day"))


def bearing_the_start(rung: Rung, marks: Sequence[FigureSaid]) -> FigureSaid | None:
    """The record that tells before which day a figure was not given, where its mark alone tells by which it was."""
    lead, mark = rung.lead, marks[0] if marks else None
    if mark is None or mark.when or lead.first or lead.as_of or rung.before:
        return None
    if lead.begun.latest is None or lead.begun != lead.ended or mark.appeared.latest != lead.begun.latest:
        return None
    first = (claim for claim in lead.exact if claim.when and claim.said.earliest == lead.begun.earliest)
    return next((claim for claim in first if not claim.is_general), None)


def between_its_marks(step: Step, rung: Rung, start: FigureSaid | None, marks: Sequence[FigureSaid]) -> Step:
    """A step with the days within which its figure was given, where the `start` of these has a record of its own.

    That two records are of one statement is our reading, where they name others for it.
    """
    begun = rung.lead.begun
    if start is None or begun.earliest is None or begun.latest is None or step.day != naming.known(begun.latest):
        return step
    is_read = step.day_as_read or not set(start.speakers) & set(marks[0].speakers)
    return replace(step, day=_between(begun.earliest, begun.latest), day_as_read=is_read)


def _within(said: When) -> str:
    """The days within which something was said, in the words of a sentence."""
    if said.earliest is None or "/" not in said.text:
        return naming.when(said)
    return _between(said.earliest, said.latest)


def _between(first: date, last: date) -> str:
    return say("answer-day-between", first=formats.day_before(first, last), last=formats.day(last))


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
