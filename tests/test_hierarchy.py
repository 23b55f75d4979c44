"""The walk up a hierarchy: nearest first, whatever the registry, and never in a circle."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.chains import Chains
from generator.record.hierarchy import is_nested, upward
from generator.record.ids import ActorId
from generator.record.registries import Actor, Group

_NAMES = [f"group-{number}" for number in range(6)]


def _groups(parents: dict[str, str | None]) -> dict[str, Group]:
    return {name: Group(name=name, **({"within": parent} if parent else {})) for name, parent in parents.items()}


def _actors(parents: dict[str, str | None]) -> dict[str, Actor]:
    part = {name: {"part_of": parent} if parent else {} for name, parent in parents.items()}
    return {name: Actor(name=name, kind="body", **part[name]) for name in parents}


_CHAIN: dict[str, str | None] = {"crew": "sailors", "sailors": "all", "all": None, "guests": "all"}


def test_the_walk_goes_from_the_entry_to_the_root() -> None:
    assert [*upward(_groups(_CHAIN), "crew")] == ["crew", "sailors", "all"]
    assert [*upward(_actors(_CHAIN), "crew")] == ["crew", "sailors", "all"]


def test_a_word_that_is_no_entry_has_no_chain() -> None:
    assert [*upward(_groups(_CHAIN), "unstated")] == []


def test_the_walk_ends_before_a_parent_that_is_no_entry() -> None:
    assert [*upward(_groups({"crew": "sailors"}), "crew")] == ["crew"]


def test_one_entry_holds_another_in_either_order_and_a_sibling_does_not() -> None:
    groups = _groups(_CHAIN)
    assert is_nested(groups, "crew", "all")
    assert is_nested(groups, "all", "crew")
    assert is_nested(groups, "crew", "crew")
    assert not is_nested(groups, "crew", "guests")


def test_a_voice_is_the_root_and_a_superior_stands_in_the_chain() -> None:
    chains = Chains(_actors(_CHAIN))
    crew, sailors, everyone = ActorId("crew"), ActorId("sailors"), ActorId("all")
    assert (chains.voice(crew), chains.voice(everyone)) == (everyone, everyone)
    assert chains.is_above(sailors, crew)
    assert not chains.is_above(crew, sailors)


@given(st.dictionaries(st.sampled_from(_NAMES), st.none() | st.sampled_from(_NAMES)), st.sampled_from(_NAMES))
def test_no_walk_meets_an_entry_twice(parents: dict[str, str | None], start: str) -> None:
    walk = [*upward(_groups(parents), start)]
    assert len(walk) == len(set(walk))
    assert (walk[:1] == [start]) == (start in parents)
    assert all(parents[lower] == upper for lower, upper in pairwise(walk))
