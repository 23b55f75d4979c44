"""Whether a figure of which speakers differ may be part of a total that was taken back."""

from collections.abc import Iterable

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason
from generator.rules.finding import Term


def withdrawn_totals(ledger: Ledger, terms: Iterable[Term]) -> tuple[str, ...]:
    """By a code, whether `some` or `all` of the figures may be part of a total taken back, and that; empty for none."""
    figures = [claim for term in terms for claim in term.claims if isinstance(claim, FigureSaid)]
    totals = [_total(ledger, claim) for claim in figures]
    found = [total for total in totals if total]
    return ("all" if len(found) == len(totals) else "some", found[0]) if found else ()


def _total(ledger: Ledger, claim: FigureSaid) -> str:
    """The total, of another number, that was taken back and may have taken a figure with it; empty for none."""
    perhaps = (one for one in ledger.standing(claim).all if one.reason is Reason.POSSIBLY_RETRACTED)
    targets = (denial.record.target.count for one in perhaps for denial in one.denials)
    return next((count.text for count in targets if count and count.number != claim.count.number), "")
