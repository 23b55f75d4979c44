"""Claims that may be one figure told in several ways: the same number, of the same things, near in time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.claims import Modality
from generator.record.counts import Count, Qualifier
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId

# From here on one number under two headings may be taken for one figure; below, numbers meet by chance.
DISTINCTIVE = 1000
# From here on one that does not end in a zero hardly stands for two things by chance.
_UNUSUAL_FROM = 100
_RAISING = {Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.JUST_OVER}
_LOWERING = {Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.UP_TO, Qualifier.FEWER_THAN}
_C = TypeVar("_C", bound=Claim)


def same_number(ledger: Ledger, least: int, *, wherever: bool = False) -> Iterator[list[FigureSaid]]:
    """Figures of at least two sources with one number and one scope but for metric and group, from `least` upwards.

    Where `wherever` tells so, the places may differ, too. A small number occurs by chance under many headings, a large
    and unround one hardly.
    """
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        number = claim.count.number
        if number is not None and number >= least and claim.scope.modality is not Modality.POSSIBLE:
            scope = replace(claim.scope, place=()) if wherever else claim.scope
            alike[(number, _rest(ledger.corpus, scope))].append(claim)
    return (claims for claims in alike.values() if len({claim.article for claim in claims}) > 1)


def _rest(corpus: Corpus, scope: Scope) -> tuple[object, ...]:
    """A scope without its metric and group, by the unit that the metric has where none is told."""
    unit = scope.unit or corpus.metrics[scope.metric].unit
    return unit, scope.place, scope.place_reading, scope.excluded, scope.period, scope.modality, scope.of


def bound_apart(one: Count, other: Count) -> bool:
    """Whether two wordings bound in opposite directions: "more than 1,000" and "almost 1,000"."""
    pair = {one.qualifier, other.qualifier}
    return bool(pair & _RAISING and pair & _LOWERING)


def is_in_the_text(claim: FigureSaid) -> bool:
    """Whether a figure is the text's own: no headline, no other wording of a figure below, and no likely misprint."""
    return not claim.record.where.is_title and claim.words_of is None and claim.misprint_of is None


def may_be_one_place(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether one place is the other or is left open."""
    return one.scope.place == other.scope.place or UNSTATED in (*one.scope.place, *other.scope.place)


def is_distinctive(count: Count) -> bool:
    """Whether a number is large and not round: "2,200" rather than "5,000" or "26"."""
    return count.number is not None and count.number >= DISTINCTIVE and not is_round(count)


def is_round(count: Count) -> bool:
    """Whether a number has one digit and then zeros: "20" and "5,000", not "149" or "2,200"."""
    return count.number is not None and len(str(count.number).rstrip("0")) <= 1


def is_unusual(count: Count) -> bool:
    """Whether a number is so large, and does not end in a zero, that it hardly stands for two things by chance."""
    return count.number is not None and count.number >= _UNUSUAL_FROM and not str(count.number).endswith("0")


def in_order_of_recording(claims: Iterable[_C]) -> tuple[_C, ...]:
    """Claims, each once, in the order in which they were recorded: the first stays when sources are added."""
    found = {claim.id: claim for claim in claims}.values()
    return tuple(sorted(found, key=lambda claim: (claim.source.recorded, claim.source_id, claim.position)))


def origin_omitted(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Whether two speakers may be one origin told more or less closely, not two attributions.

    So it is where one is a general word ("authorities"), is a relay of the other's claim, or holds the
    other in its `part_of` chain.
    """
    return (
        is_general(ledger, one)
        or is_general(ledger, other)
        or _reaches(ledger.chains, one, other)
        or _reaches(ledger.chains, other, one)
    )


def is_general(ledger: Ledger, claim: Claim) -> bool:
    """Whether nobody is named, or only by a general word ("authorities")."""
    return not claim.speakers or all(ledger.corpus.actors[name].generic for name in claim.speakers)


def _reaches(chains: Chains, one: Claim, other: Claim) -> bool:
    """Whether a speaker of the first passed the second on, or speaks for its speaker."""
    passed_on = set(other.relays)
    return any(name in passed_on or chains.is_above(name, lower) for name in named(one) for lower in named(other))


def named(claim: Claim) -> tuple[ActorId, ...]:
    """The speakers of a claim and the body that answers for them."""
    return (*claim.speakers, claim.body) if claim.body else claim.speakers
