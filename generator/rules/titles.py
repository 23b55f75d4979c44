"""What headlines and addresses say of a claim of their text, in other words than these."""

from collections.abc import Iterable, Iterator

from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.record.claims import StatementClaim
from generator.record.ids import global_id
from generator.rules.finding import Term


def in_titles(ledger: Ledger, claims: Iterable[Claim]) -> Iterator[Term]:
    """A term for each statement in a headline or an address that is about one of some claims of its text."""
    for claim in claims:
        for other in ledger.claims_of_source[claim.source_id]:
            record = other.record
            is_titled = isinstance(record, StatementClaim) and record.where.is_title and bool(record.restated)
            if is_titled and record.about and global_id(other.source_id, record.about) == claim.id:
                yield Term((other,))
