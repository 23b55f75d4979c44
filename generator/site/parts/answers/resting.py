"""On what the figure rests that leads a page: the sources that by themselves bear out what is told of it."""

from collections.abc import Sequence

from generator.site.parts.answers.bearing import bearing_out, ranked
from generator.site.parts.answers.days import bearing_the_day
from generator.site.parts.answers.given import Given
from generator.site.parts.basis import Basis, basis_of
from generator.site.parts.ladder_view import Entry
from generator.site.parts.makers import Views


def resting_on(views: Views, one: Given, label: str) -> Basis:
    """The basis of a figure in the sources that have it as its giver's, of its day, and called as is told."""
    marks = bearing_the_day(views, one.rung, ranked(bearing_out(one.rung), one.giver))
    return basis_of(claim for claim in marks if not label or claim.record.label == label)


def further_sources(one: Given, basis: Basis, entries: Sequence[Entry]) -> int:
    """How many more sources stand with a figure on its rung, which may have it from somebody else or of another day."""
    cites = {claim.id for claim in one.rung.lead.claims}
    found = (entry.step.sources for entry in entries if cites <= {*entry.step.cites})
    return next(found, one.step.sources) - basis.sources
