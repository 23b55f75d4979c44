"""Whether the parts that an answer tells of a figure can make it."""

from collections.abc import Iterable

from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Severity
from generator.site.parts.answers.given import Given
from generator.site.parts.makers import Views


def failing(views: Views, whole: Given, parts: Iterable[Given]) -> str:
    """By a code, how the parts of a figure fail to make it, by what the rules found of them; `none` where they do not.

    All that are told are among those that were found to fail.
    """
    claims, shown = {claim.id for claim in whole.rung.claims}, {part.marks[0] for part in parts}
    found = (
        finding.shape
        for finding in views.found
        if finding.severity is Severity.CONTRADICTION
        and rule_of(finding).standing is Placing.ARITHMETIC
        and finding.figures[0].lead.id in claims
        and shown <= {term.lead.id for term in finding.figures[1:]}
    )
    return next(found, "none")
