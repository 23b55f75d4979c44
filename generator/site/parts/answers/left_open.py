"""Figures that leave group or place open and that an answer tells beside those that state both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ledger.rung import Rung
from generator.ledger.status import Reason
from generator.record.ids import ActorId
from generator.site.parts.answers.around import by_scope, numbered
from generator.site.parts.answers.given import Given, given
from generator.site.parts.answers.ground import Ground
from generator.site.parts.answers.latest import is_implied, is_outgrown, leading, newest, stands
from generator.site.parts.placed import Placed


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A figure that leaves group or place open, and the same number of the same voice where reports state both."""

    figure: Given
    stated: tuple[Given, ...]


def besides(
    ground: Ground, openly: Sequence[Placed], known: Sequence[Placed], beside: Sequence[Rung]
) -> list[LeftOpen]:
    """The open figures of named voices that may be later or say more than those that are known.

    Known are figures of the leading scope, and `beside` them what is told in other terms and of wider scopes.
    """
    by_voice: dict[ActorId, list[Placed]] = {}
    for one in openly:
        if (voice := one.rung.lead.voice) and stands(one) and _adds(ground, one, known, beside):
            by_voice.setdefault(voice, []).append(one)
    groups = (leading(newest(members), ground.sources, adds_up=ground.adds_up) for members in by_voice.values())
    return [LeftOpen(given(ground.ladders, one), tuple(_stated(ground, one))) for group in groups for one in group]


def _adds(ground: Ground, one: Placed, known: Sequence[Placed], beside: Sequence[Rung]) -> bool:
    """Whether an open figure says what those that are told do not: another voice's bound says nothing for its own."""
    voice = one.rung.lead.voice
    own = [other for other in known if other.rung.lead.voice == voice]
    wider = [other for other in beside if other.lead.voice == voice]
    given_by_it = [*(other.rung for other in own), *wider]
    bounding = given_by_it or ([] if _is_struck(ground, voice) else [other.rung for other in known])
    if any(is_implied(one, other) for other in bounding if not _is_doubted(ground, other)):
        return False
    if any(other.lead.count == one.rung.lead.count for other in given_by_it):
        return False
    # What has a day is not passed over for what is only known by one, unless it is told elsewhere with its scope.
    firm = own
    if one.rung.lead.first and not any(_stated(ground, one)):
        firm = [other for other in own if other.rung.lead.first]
    is_past = any(one.rung.comes_before(other.rung) for other in own) or (ground.adds_up and is_outgrown(one, firm))
    return not is_past or any(_follows(ground, one, other) for other in wider)


def _is_struck(ground: Ground, voice: ActorId | None) -> bool:
    """Whether a figure of a voice was denied or withdrawn, so that another of its is the more to be told."""
    return any(one.rung.lead.voice == voice and not stands(one) for one in ground.placed)


def _is_doubted(ground: Ground, one: Rung) -> bool:
    """Whether a figure may have been denied, so that another bears out what it implied."""
    return any(each.reason is Reason.POSSIBLY_DENIED for each in ground.ladders.views.ledger.standings[one.lead.id].all)


def _follows(ground: Ground, one: Placed, known: Rung) -> bool:
    """Whether an open figure may be a later one of the scope of another that is told, and not the same number."""
    lead = one.rung.lead
    may_be = lead.scope.may_be(known.lead.scope) and not lead.meets(known.lead) and not one.rung.comes_before(known)
    return may_be and not (ground.adds_up and known.lead.is_above(lead))


def _stated(ground: Ground, one: Placed) -> Iterator[Given]:
    """The same number by the same voice, as far as it stands, in each scope that states what the figure leaves open."""
    lead = one.rung.lead
    others = [other for other in ground.others if other.voice == lead.voice and other.count == lead.count]
    for scope, members in by_scope(others).items():
        if not scope.is_open and lead.scope.may_be(scope):
            yield from (given(ground.ladders, each) for each in numbered(ground.ladders, members)[:1] if stands(each))
