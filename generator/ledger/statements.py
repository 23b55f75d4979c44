"""What texts say about their own claims."""

from collections.abc import Iterator

from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.record.claims import StatementClaim
from generator.record.ids import global_id


def statements_about(book: Ledger, claim: Claim) -> Iterator[Claim]:
    """The statements of its text about a claim that the record words, those of headlines and addresses included."""
    for other in book.claims_of_source[claim.source_id]:
        record = other.record
        if not isinstance(record, StatementClaim) or not record.restated or not record.about:
            continue
        if global_id(other.source_id, record.about) == claim.id:
            yield other
