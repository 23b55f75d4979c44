"""How it went with a disputed number: few dated sentences, each with the claims that tell it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.language import in_sentence, naming, say
from generator.ledger.claim import Claim
from generator.ledger.speakers import is_a_reading
from generator.site.parts.life_lanes import Against, LifeLanes
from generator.site.parts.makers import Views

# So many claims are cited of one sentence.
CITED_OF_ONE = 3


@dataclass(frozen=True, slots=True)
class Dated:
    """What was said of a number, `when` in words, and the first claims that tell it."""

    when: str
    text: str
    cites: tuple[str, ...]


def dated_sentences(views: Views, lanes: LifeLanes) -> Iterator[Dated]:
    """Who is named most for a number that was disputed, and what was said against it, in the order of the drawing."""
    if not lanes.against:
        return
    named = next((one for one in lanes.speaking if one.claims[0].speakers and one.within.latest), None)
    if named:
        first = min(named.of_one, key=lambda claim: (claim.known_by != named.within.latest, claim.id))
        text = say("life-went-given", n=len(named.of_one), who=in_sentence.speakers(views.corpus, named.of_one[:1]))
        yield Dated(naming.said_as_dated(first), text, _cited((first, *named.of_one)))
    for one in lanes.against:
        yield Dated(
            naming.said_as_dated(one.first_known), say("life-sentence", words=one.text), _cited(_certain_of(one))
        )


def _certain_of(one: Against) -> Sequence[Claim]:
    """The claims that tell a deed in words of their texts; those that are read so where there are no others."""
    certain = sorted(one.dated, key=lambda claim: claim is not one.first_known)
    return [claim for claim in certain if not is_a_reading(claim)] or certain


def _cited(claims: Sequence[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.id for claim in claims))[:CITED_OF_ONE]
