"""What texts say about their own claims."""

from collections.abc import Iterator

from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.record.claims import EventClaim, StatementClaim
from generator.record.ids import global_id


def statements_about(book: Ledger, claim: Claim) -> Iterator[Claim]:
    """The statements of its text about a claim that the record words, those of headlines and addresses included."""
    return (other for other in _about(book, claim) if isinstance(other.record, StatementClaim))


def own_remarks(book: Ledger, claim: Claim) -> Iterator[Claim]:
    """What a text says itself of a claim of its own, headlines and addresses aside."""
    return (one for one in statements_about(book, claim) if one.is_own and not one.record.where.is_title)


def said_about(book: Ledger, claim: Claim) -> Iterator[Claim]:
    """The same with what its text tells to have happened, and without headlines and addresses."""
    of_kind = (other for other in _about(book, claim) if isinstance(other.record, StatementClaim | EventClaim))
    return (other for other in of_kind if not other.record.where.is_title)


def _about(book: Ledger, claim: Claim) -> Iterator[Claim]:
    for other in book.claims_of_source[claim.source_id]:
        record = other.record
        if record.restated and record.about and global_id(other.source_id, record.about) == claim.id:
            yield other
