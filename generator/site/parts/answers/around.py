"""What stands around an answer: figures whose group or place is open, and those of the same thing in other terms."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.language import formats, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.reading.load import Corpus
from generator.record.claims import Modality
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import ActorId
from generator.record.registries import Group, Place
from generator.site.parts.answers.given import Given, given, is_share
from generator.site.parts.answers.latest import carried, is_numbered, leading, newest, stands
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed


def numbered(ladders: Ladders, assertions: Sequence[Assertion]) -> list[Placed]:
    """The figures of one scope that name a number, without own wordings of another one and likely misprints."""
    found = (one for one in ladders.placed(assertions) if is_numbered(one.rung.lead.count))
    placed = (one for one in found if not one.rung.lead.misprint_of)
    return [one for one in placed if not all(claim.words_of for claim in one.rung.lead.claims)]


def by_scope(assertions: Iterable[Assertion]) -> Mapping[Scope, list[Assertion]]:
    """Assertions by what they count."""
    found: dict[Scope, list[Assertion]] = {}
    for one in assertions:
        found.setdefault(one.scope, []).append(one)
    return found


def left_open(ladders: Ladders, of: Scope, others: Sequence[Assertion]) -> list[Placed]:
    """The figures that leave group or place open and may be of a scope."""
    scopes = by_scope(one for one in others if leaves_open(one.scope, of))
    return [placed for members in scopes.values() for placed in numbered(ladders, members)]


def leaves_open(one: Scope, of: Scope) -> bool:
    """Whether a scope may be another one, of which it leaves a part open and states nothing else."""
    same_group, same_place = one.group in {of.group, UNSTATED}, one.place in {of.place, (UNSTATED,)}
    return one != of and same_group and same_place and one.may_be(of)


def is_of_another_period(one: Scope, of: Scope) -> bool:
    """Whether two scopes are the same but for the days within which was counted."""
    return None not in {one.period, of.period} and one.period != of.period and replace(one, period=of.period) == of


def otherwise(ladders: Ladders, of: Scope, others: Sequence[Assertion]) -> tuple[Given, ...]:
    """What named voices give for the same thing in other terms, and for wider groups or places."""
    scopes = by_scope(one for one in others if one.voice)
    kept = sorted(
        (scope for scope in scopes if _is_of_kind(ladders, scope, of)), key=lambda scope: _distance(scope, of)
    )
    found: list[Placed] = []
    for scope in kept:
        voices: dict[ActorId | None, list[Placed]] = {}
        for one in numbered(ladders, scopes[scope]):
            if stands(one):
                voices.setdefault(one.rung.lead.voice, []).append(one)
        found += (
            one for members in voices.values() for one in leading(newest(members), carried(members), adds_up=False)
        )
    return tuple(with_its_worth(ladders, given(ladders, one)) for one in found)


def worth_of(first: Given, one: Given) -> str:
    """What a source of a figure makes of it in the unit of another of the same speaker, where that may be the other.

    Empty where none does.
    """
    here, there = first.rung.lead.scope, one.rung.lead.scope
    if first.giver != one.giver or here.unit == there.unit or here.modality is not there.modality:
        return ""
    for each in (each for claim in first.rung.lead.exact for each in claim.record.equivalents):
        if each.unit == there.unit and each.count.test and one.entry.test and each.count.test.meets(one.entry.test):
            return say("value-in-unit", value=each.count.text, unit=each.unit)
    return ""


def with_its_worth(ladders: Ladders, one: Given) -> Given:
    """A figure with what its source makes of it in other units, where it does."""
    claim = next((claim for claim in one.rung.claims if claim.id in one.chief), None)
    if claim is None or not claim.record.equivalents:
        return one
    values = formats.listed(
        say("value-in-unit", value=each.count.text, unit=each.unit) for each in claim.record.equivalents
    )
    reckoned = say("answer-reckoned", values=values)
    if one.step.day_page:
        return replace(one, step=replace(one.step, value=say("answer-value-by", value=one.step.value, about=reckoned)))
    return replace(one, step=replace(one.step, day=formats.in_row((reckoned, one.step.day))))


def _is_of_kind(ladders: Ladders, one: Scope, of: Scope) -> bool:
    """Whether a scope is another only in unit, period, who is left out or modality, or only wider; no share is."""
    if one == of or (one.of and is_share(ladders.views.ledger, one)):
        return False
    if one.unit != of.unit and one.place == (UNSTATED,):
        one = replace(one, place=of.place)
    terms = replace(one, unit=of.unit, period=of.period, excluded=of.excluded, of=of.of, modality=of.modality)
    return terms == of or is_wider(ladders, one, of)


def is_wider(ladders: Ladders, one: Scope, of: Scope) -> bool:
    """Whether a scope is another only in that its group or place takes in that of the other."""
    return is_within(ladders.views.corpus, of, one)


def is_within(corpus: Corpus, of: Scope, one: Scope) -> bool:
    """Whether a scope is another one only in that its group or place lies within that of the other."""
    wider = (one.group == of.group or one.group in _above(corpus.groups, of.group)) and all(
        any(place == within or place in _above(corpus.places, within) for within in of.place) for place in one.place
    )
    return one != of and wider and replace(one, group=of.group, place=of.place, place_reading=of.place_reading) == of


def _above(registry: Mapping[str, Group] | Mapping[str, Place], name: str) -> set[str]:
    return {*upward(registry, name)} - {name}


def _distance(one: Scope, of: Scope) -> tuple[bool, bool, bool, bool, int, str]:
    """Sorts scopes: those of the same group and place first, of what was counted, of the latest period."""
    wider = (one.group, one.place) != (of.group, of.place)
    actual = one.modality is Modality.ACTUAL
    latest = one.period[1].toordinal() if one.period else 0
    return wider, not actual, one.unit == of.unit, one.period is None, -latest, str(one)
