"""Ladders of one row, which have no place of their own on the page of a metric."""

from generator.site.parts.answers import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.ladder_view import LadderView


def is_in_table(view: LadderView, given: Answers) -> bool:
    """Whether the one figure of a ladder stands among those of groups and places, so that nothing is drawn of it."""
    return _is_of_one_row(view) and not is_lead_alone(view, given)


def is_lead_alone(view: LadderView, given: Answers) -> bool:
    """Whether a ladder would only tell again the figure that leads the page."""
    return _is_the_only(view, given.first.latest) if given.first else False


def _is_of_one_row(view: LadderView) -> bool:
    """Whether one figure alone would stand on a ladder, and nothing that befell it, be others folded or not."""
    rows = [row for block in view.blocks if not block.summary for row in block.rows]
    return len(rows) == 1 and rows[0].rung is not None and not rows[0].against and not view.nameless


def _is_the_only(view: LadderView, first: Given) -> bool:
    """Whether a ladder has one rung alone, of the figure that leads the page, and no more to tell of it."""
    rows = [row for block in view.blocks for row in block.rows]
    if len(rows) != 1 or rows[0].rung is None or view.nameless or len(view.entries) > 1:
        return False
    entry = rows[0].rung
    is_more = entry.is_changed or entry.scope or entry.step.others or len(entry.step.cites) > 1
    return not is_more and first.marks[0] in entry.step.cites
