"""What headlines and addresses say of a claim of their text, in other words than these."""

from collections.abc import Iterable, Iterator

from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.ledger.statements import statements_about
from generator.rules.finding import Term


def in_titles(ledger: Ledger, claims: Iterable[Claim]) -> Iterator[Term]:
    """A term for each statement in a headline or an address that is about one of some claims of its text."""
    for claim in claims:
        yield from (Term((one,)) for one in statements_about(ledger, claim) if one.record.where.is_title)
