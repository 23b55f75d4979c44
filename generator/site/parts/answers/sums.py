"""Whether the parts that an answer tells of a figure can make it, and of what sum a number is that it tells."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.language import formats, in_sentence
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.ids import ClaimId
from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Finding, Severity
from generator.site.parts.answers.bearing import ranked
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, named_number
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


def making(views: Views, whole: Given, part: Given) -> Iterator[LeadSentence]:
    """That a figure and others make a number that is given for the same as it, and for a declared sum of them."""
    for finding in views.found:
        if finding.severity is Severity.CONSISTENT and _is_sum_of(finding, whole, part):
            parts = [term.lead for term in finding.figures[1:]]
            values = formats.listed(in_sentence.figure(views.corpus, one.scope, one.count.text) for one in parts)
            cites = tuple(_in_its_text(views.ledger, one) for one in parts)
            step = replace(part.step, value=values, life=None)
            item = LeadItem("answer-value", values, step, "", "", 1, cites, "", is_chief=False)
            yield LeadSentence("answer-sum", (item,), what=named_number(whole))
            return


def _in_its_text(book: Ledger, claim: FigureSaid) -> ClaimId:
    """The claim of a figure that stands for it, or, where that is a title, the best of those of texts."""
    alike = (one for one in book.by_claim[claim.id].exact if not one.record.where.is_title)
    texts = ranked(alike, None) if claim.record.where.is_title else []
    return texts[0].id if texts else claim.id


def _is_sum_of(finding: Finding, whole: Given, part: Given) -> bool:
    """Whether a finding on a sum has one figure as a part of a number that is given as another, too."""
    if rule_of(finding).standing is not Placing.ARITHMETIC or not finding.figures:
        return False
    total, *terms = (term.lead for term in finding.figures)
    is_given = total.count == whole.count and total.scope != whole.rung.lead.scope
    return is_given and any(one.scope == part.rung.lead.scope and one.count == part.count for one in terms)
