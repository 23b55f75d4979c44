"""What those who gave a figure said of its number, in the words of the record."""

import re
from collections.abc import Iterable, Iterator

from generator.language import formats, people
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.claims import StatementClaim
from generator.record.ids import global_id


def explanations(book: Ledger, claim: FigureSaid) -> Iterator[tuple[str, Claim]]:
    """The statements of its speakers about a figure, in the same source, that name its number: words and claim."""
    for other in book.claims_of_source[claim.source_id]:
        record = other.record
        if not isinstance(record, StatementClaim) or not record.restated or not record.about:
            continue
        theirs = other.speakers and {*other.speakers} <= {*claim.speakers}
        is_of_it = global_id(claim.source_id, record.about) == claim.id
        if theirs and is_of_it and names_the_number(record.restated, claim):
            yield record.restated, other


def in_full(corpus: Corpus, words: str, claim: Claim) -> str:
    """Words that begin with a short name of the one who said them, with the full one and who they are."""
    if len(claim.speakers) != 1 or claim.body is None:
        return words
    (name,) = claim.speakers
    _, _, short = corpus.actors[name].name.rpartition(" ")
    known = words.startswith(f"{short} ") and people.in_full(corpus, name, claim.body)
    return f"{formats.raised(known)}{words.removeprefix(short)}" if known else words


def explained_in_full(book: Ledger, claims: Iterable[FigureSaid]) -> dict[str, Claim]:
    """What those who gave some figures said of their numbers, with who that is, and the claims that tell it."""
    found = ((words, by) for claim in claims for words, by in explanations(book, claim))
    return {in_full(book.corpus, words, by): by for words, by in found}


def names_the_number(words: str, claim: FigureSaid) -> bool:
    """Whether a sentence names a figure by its number."""
    number = claim.count.number
    return number is not None and bool(re.search(rf"(?<![\d,.]){re.escape(formats.number(number))}(?![\d,]*\d)", words))
