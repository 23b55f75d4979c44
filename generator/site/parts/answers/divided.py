"""What an answer tells of parts by place: where these make up the whole, and where nothing else is recorded."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import ActorId, PlaceId
from generator.site.parts.answers.around import by_scope, numbered
from generator.site.parts.answers.given import Given, given
from generator.site.parts.answers.latest import carried, claims_of, leading, newest, stands
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed


def making_up(ladders: Ladders, of: Scope, others: Sequence[Assertion], voice: ActorId | None) -> tuple[Given, ...]:
    """A figure for each of the places into which the registry divides that of a scope; none where one has none.

    Where one voice gave all of them they are of that, first that of the whole: figures of two need not make it up.
    """
    corpus = ladders.views.corpus
    names = [PlaceId(name) for name, place in corpus.places.items() if (place.within,) == of.place]
    scopes = by_scope(one for one in others if one.voice and not one.is_general)
    parts = [scopes.get(replace(of, place=(name,)), []) for name in names]
    by_all = set[ActorId | None].intersection(*({one.voice for one in part} for part in parts)) if parts else set()
    only = voice if voice in by_all else min(filter(None, by_all), default=None)
    chosen = ([one for one in part if only in {None, one.voice}] for part in parts)
    found = [_first(ladders, part) for part in chosen]
    return tuple(one for one in found if one) if len(found) > 1 and all(found) else ()


def apart(ladders: Ladders, of: Scope, others: Sequence[Assertion]) -> tuple[Given, ...]:
    """Figures for other places than that of a scope, where none is recorded for all of them, nor for an open one."""
    corpus = ladders.views.corpus
    whole = corpus.event.lead_place
    scopes = {one: members for one, members in by_scope(others).items() if replace(one, place=of.place) == of}
    wide = {whole, UNSTATED, *upward(corpus.places, whole)}
    if any(wide.intersection(one.place) for one in (of, *scopes)):
        return ()
    chosen = (members for one, members in scopes.items() if _is_beside(ladders, one, of))
    found = (_first(ladders, [one for one in members if one.voice]) for members in chosen)
    return tuple(one for one in found if one)


def beyond(ladders: Ladders, chief: Placed, others: Sequence[Assertion]) -> list[Given]:
    """Higher figures that texts of the one that leads have of its voice for places that may be around its own.

    A place that stands higher up in the registry may take in the other, though that has another one above it.
    """
    lead = chief.rung.lead
    articles, of = {claim.article for claim in claims_of(chief)}, lead.scope
    chosen = [
        one
        for one in others
        if one.voice == lead.voice
        and one.is_above(lead)
        and not articles.isdisjoint(claim.article for claim in one.claims)
        and one.scope.place != of.place
        and replace(one.scope, place=of.place) == of
        and UNSTATED not in {*one.scope.place, *of.place}
        and _is_beside(ladders, one.scope, of)
        and _depth(ladders, one.scope) < _depth(ladders, of)
    ]
    scopes = by_scope(chosen)
    return [given(ladders, one) for members in scopes.values() for one in numbered(ladders, members) if stands(one)]


def _depth(ladders: Ladders, of: Scope) -> int:
    return max(len(tuple(upward(ladders.views.corpus.places, place))) for place in of.place)


def _is_beside(ladders: Ladders, one: Scope, of: Scope) -> bool:
    """Whether no place of one scope lies within one of another, nor takes it in."""
    places = ladders.views.corpus.places
    return not any(
        name in upward(places, other) or other in upward(places, name) for name in one.place for other in of.place
    )


def _first(ladders: Ladders, assertions: Sequence[Assertion]) -> Given | None:
    """The first of what the voice with the most claims last gave, of the figures that stand; None where none does."""
    by_voice: dict[ActorId | None, list[Placed]] = {}
    for one in numbered(ladders, assertions):
        if stands(one):
            by_voice.setdefault(one.rung.lead.voice, []).append(one)
    most = max(by_voice.values(), key=_weight, default=None)
    return given(ladders, leading(newest(most), carried(most), adds_up=False)[0]) if most else None


def _weight(placed: Sequence[Placed]) -> int:
    return sum(len([*claims_of(one)]) for one in placed)


def spoken_of(ladders: Ladders, assertions: Sequence[Assertion]) -> Iterator[Given]:
    """What is spoken of without a number, as far as it stands: of each voice the newest."""
    by_voice: dict[ActorId | None, list[Placed]] = {}
    for one in ladders.placed(assertions):
        if stands(one) and _is_vague(one):
            by_voice.setdefault(one.rung.lead.voice, []).append(one)
    for members in by_voice.values():
        yield from (given(ladders, one) for one in newest(members)[:1])


def _is_vague(one: Placed) -> bool:
    """Whether the words of a figure have no number: "dozens"."""
    return one.rung.lead.count.qualifier is Qualifier.VAGUE
