"""The total with which a figure of which speakers differ may have been taken back."""

from collections.abc import Iterable, Sequence

from generator.language import say
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason
from generator.rules.finding import FigureTerm, Term
from generator.rules.phrases import Phrases


def withdrawn_total(ledger: Ledger, terms: Iterable[Term]) -> tuple[Term, ...]:
    """Who tells that a total was taken back, and what the reports of a figure give as that total; empty for none.

    The figure may have gone with it: its own number is another.
    """
    figures = [claim for term in terms for claim in term.claims if isinstance(claim, FigureSaid)]
    found = [denial for claim in figures for denial in _of_a_total(ledger, claim)]
    if not found:
        return ()
    first = min(found, key=lambda one: (one.known_by is None, one.known_by, one.id))
    same = {one.id: one for one in found if _deed(one) == _deed(first)}
    articles = {claim.article for claim in figures}
    totals = (one for one in ledger.figures if one.article in articles and _is_of(one, first))
    given = tuple(sorted(totals, key=lambda one: (one.count.precision, one.id)))
    return (Term(tuple(same.values())), *([FigureTerm(given)] if given else []))


def _of_a_total(ledger: Ledger, claim: FigureSaid) -> Iterable[DenialSaid]:
    """The withdrawals of a total, of another number, with which a figure may have gone."""
    perhaps = (one for one in ledger.standing(claim).all if one.reason is Reason.POSSIBLY_RETRACTED)
    for denial in (denial for one in perhaps for denial in one.denials):
        count = denial.record.target.count
        if count and count.number != claim.count.number:
            yield denial


def _deed(denial: DenialSaid) -> tuple[object, ...]:
    count = denial.record.target.count
    return denial.speakers, denial.record.target.metric, count and count.number


def _is_of(claim: FigureSaid, denial: DenialSaid) -> bool:
    count = denial.record.target.count
    is_that = count is not None and claim.count.number == count.number
    return is_that and claim.scope.metric == denial.record.target.metric


def words_of_total(phrases: Phrases, beside: Sequence[Term], sides: Iterable[Term]) -> str:
    """That a total was withdrawn, by whose report, and that it is open whether the figure was, too; `none` for none."""
    withdrawn, *given = beside or (None,)
    if withdrawn is None or not isinstance(withdrawn.lead, DenialSaid):
        return "none"
    count = withdrawn.lead.record.target.count
    (total,) = given or (None,)
    have = set(total.sources) if total else set()
    return say(
        "rule-attribution-total",
        n=len(withdrawn.sources),
        papers=phrases.papers(withdrawn.sources),
        who=phrases.who(withdrawn),
        named="yes" if withdrawn.speakers else "no",
        total=count.text if count else "",
        reports="all" if have >= {name for term in sides for name in term.sources} else len(have),
        given=phrases.figured(total.lead) if isinstance(total, FigureTerm) else "none",
    )
