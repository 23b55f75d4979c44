"""How it went with a disputed number: few dated sentences, each with the claims that tell it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.language import naming, say
from generator.ledger.claim import Claim
from generator.ledger.speakers import is_a_reading
from generator.site.parts.life_counts import counts_of, named_most
from generator.site.parts.life_lanes import Against, LifeLanes
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views

# So many claims are cited of one sentence.
CITED_OF_ONE = 3


@dataclass(frozen=True, slots=True)
class Dated:
    """What was said of a number, `when` in words, and the first claims that tell it."""

    when: str
    text: str
    cites: tuple[str, ...]


def dated_sentences(views: Views, life: Life, lanes: LifeLanes) -> Iterator[Dated]:
    """Who is named most for a number that was disputed, and what was said against it, in the order of the drawing.

    Of those who are named the day is that of the first dated report, and the reports are all that name them.
    """
    if not lanes.against:
        return
    who, claims = named_most(views, [one.claim for one in counts_of(views, life, lanes.reports).giving])
    dated = sorted((day, claim.when is None, claim.id, claim) for claim in claims if (day := claim.known_by))
    if dated:
        day, *_, first = dated[0]
        cites = _cited(claim for known, *_, claim in dated if known == day)
        yield Dated(naming.said_as_dated(first), say("life-went-given", n=len(claims), who=who), cites)
    for one in lanes.against:
        yield Dated(
            naming.said_as_dated(one.first_known), say("life-sentence", words=one.text), _cited(_certain_of(one))
        )


def _certain_of(one: Against) -> Sequence[Claim]:
    """The claims that tell a deed in words of their texts; those that are read so where there are no others."""
    certain = sorted(one.dated, key=lambda claim: claim is not one.first_known)
    return [claim for claim in certain if not is_a_reading(claim)] or certain


def _cited(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.id for claim in claims))[:CITED_OF_ONE]
