"""Who tells of a denial: the texts, those that give the day apart from those that do not."""

from collections.abc import Iterator, Sequence

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import Claim
from generator.ledger.speakers import is_a_reading
from generator.record.claims import Where
from generator.rules.finding import Term
from generator.rules.phrases import Phrases
from generator.rules.restated import since


def papers_of(phrases: Phrases, said: Term) -> str:
    """Who tells it; those that give the day, apart those that do not; last those of which it is a reading."""
    read = [claim.source_id for claim in said.claims if is_a_reading(claim)]
    plain = [claim for claim in said.claims if claim.source_id not in read]
    papers = _by_day(phrases, plain)
    if not read:
        return papers
    return say("rule-denial-papers-read", papers=papers or "none", read=phrases.papers(read))


def _by_day(phrases: Phrases, claims: Sequence[Claim]) -> str:
    is_stated = any(claim.when for claim in claims)
    dated = [claim for claim in claims if (claim.when if is_stated else claim.known_by)]
    named = {claim.source_id for claim in dated}
    undated = [claim for claim in claims if claim.source_id not in named]
    if not (dated and undated):
        return _copied(phrases, dated) if dated else listed(_undated(phrases, undated))
    # What is added to a text has not its day, where it has one.
    added = [claim for claim in undated if claim.record.where is Where.UPDATE]
    plain = [claim for claim in undated if claim not in added]
    papers = _copied(phrases, dated)
    for code, claims in (("rule-denial-papers-update", added), ("rule-denial-papers", plain)):
        papers = say(code, dated=papers, undated=listed(_undated(phrases, claims))) if claims else papers
    return papers


def _undated(phrases: Phrases, claims: Sequence[Claim]) -> Iterator[str]:
    """Those who tell no day; each of which the record tells how long after something it was, with that."""
    plain = [claim for claim in claims if not since(claim)]
    if plain:
        yield _copied(phrases, plain)
    for claim in claims:
        if claim not in plain:
            yield say("rule-denial-paper-since", paper=phrases.paper(claim.source_id), since=since(claim))


def _copied(phrases: Phrases, claims: Sequence[Claim]) -> str:
    """The outlets of some claims; where all copy one text, or seem to, that is said, for it is one witness."""
    papers = phrases.papers(claim.source_id for claim in claims)
    if len({claim.text for claim in claims}) > 1 or len({claim.article for claim in claims}) == 1:
        return papers
    basis = "inferred" if any(phrases.seems_copied(claim.source_id) for claim in claims) else "stated"
    return say("rule-denial-of-one-text", papers=papers, basis=basis)
