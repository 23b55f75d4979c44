"""What several sources tell of one speaker and day in the same words: told once, with all of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.ledger.claim import Claim, DenialSaid, FigureSaid


def each_once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, in their order; of those that tell the same in the same words only the first."""
    given = [*claims]
    words, found = _first_words(given), dict[object, Claim]()
    for claim in given:
        found.setdefault(_worded(claim, words), claim)
    return list(found.values())


def alike_in_words(claims: Iterable[Claim]) -> dict[str, tuple[str, ...]]:
    """Of each claim that is no figure the ids of all that tell the same in the same words, itself among them."""
    alike: dict[object, list[str]] = defaultdict(list)
    others = [claim for claim in claims if not isinstance(claim, FigureSaid)]
    words = _first_words(others)
    for claim in others:
        alike[_worded(claim, words)].append(claim.id)
    return {claim.id: tuple(alike[_worded(claim, words)]) for claim in others}


def _first_words(claims: Sequence[Claim]) -> dict[object, str | None]:
    """In which of our words each denial stands in the first copy of a text: those of its other copies tell the same."""
    found: dict[object, str | None] = {}
    for claim in claims:
        if isinstance(claim, DenialSaid):
            found.setdefault(_denied(claim), claim.record.restated)
    return found


def _denied(claim: DenialSaid) -> object:
    """In which text who denies which number of what, and how; what is quoted stands in its own words."""
    record, target = claim.record, claim.record.target
    numbers = target.metric, target.count, target.above, target.other_than, target.label, target.place
    return claim.text, record.kind, record.disputes, claim.speakers, record.quote, *numbers


def _worded(claim: Claim, first: dict[object, str | None]) -> object:
    """What a claim tells: who said it, on which day, or in which text where that is not stated, and in which words.

    What nobody is named for is told by each for itself.
    """
    if not claim.speakers:
        return claim.id
    record, happened = claim.record, claim.happened
    when = record.said_on.text if record.said_on else claim.text
    restated = first[_denied(claim)] if isinstance(claim, DenialSaid) else record.restated
    return record.kind, claim.speakers, when, happened.text if happened else "", record.quote or restated
