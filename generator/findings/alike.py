"""Claims that may be one figure told in several ways: the same number, of the same things, near in time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.claims import Chains, Claim
from generator.ledger import Ledger
from generator.load import Corpus
from generator.records import Modality


def same_number(ledger: Ledger, least: int) -> Iterator[list[Claim]]:
    """Figures of one number, unit, kind of unit and place, for numbers from `least` upwards.

    A small number occurs by chance under many headings, a large and unround one hardly.
    """
    alike: dict[object, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        figure, scope = claim.figure, claim.scope
        if not figure or not scope or figure.count.number is None or figure.count.number < least:
            continue
        if scope.modality is not Modality.POSSIBLE:
            unit = scope.unit or ledger.corpus.metrics[scope.metric].unit
            alike[(figure.count.number, unit, scope.place, scope.excluded)].append(claim)
    return (claims for claims in alike.values() if len({claim.source_id for claim in claims}) > 1)


def is_nested(corpus: Corpus, one: str, other: str) -> bool:
    """Whether one of two groups holds the other."""
    return one in _upward(corpus, other) or other in _upward(corpus, one)


def _upward(corpus: Corpus, group: str) -> Iterator[str]:
    name: str | None = group if group in corpus.groups else None
    while name:
        yield name
        name = corpus.groups[name].within


def origin_omitted(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Whether two speakers may be one origin told more or less closely, not two attributions.

    So it is where one is a general word ("authorities"), is a relay of the other's claim, or holds the
    other in its `part_of` chain.
    """
    return (
        _is_general(ledger, one)
        or _is_general(ledger, other)
        or _reaches(ledger.chains, one, other)
        or _reaches(ledger.chains, other, one)
    )


def _is_general(ledger: Ledger, claim: Claim) -> bool:
    return not claim.speakers or all(ledger.corpus.actors[name].generic for name in claim.speakers)


def _reaches(chains: Chains, one: Claim, other: Claim) -> bool:
    """Whether a speaker of the first passed the second on, or speaks for its speaker."""
    passed_on = set(other.relays)
    return any(
        name in passed_on or chains.is_above(name, speaker) for name in one.speakers for speaker in other.speakers
    )


def by_source(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Claims by the source that makes them."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.source_id].append(claim)
    return found
