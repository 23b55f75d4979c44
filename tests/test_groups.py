"""Groups of pairs: who has one in common with another is of its group."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.groups import joined


def test_pairs_with_one_in_common_are_one_group_in_the_order_of_their_first() -> None:
    assert list(joined([("c", "d"), ("a", "b"), ("d", "e")])) == [["c", "d", "e"], ["a", "b"]]
    assert list(joined([])) == []


def test_the_order_of_pairs_changes_no_group() -> None:
    pairs = [("a", "b"), ("c", "d"), ("b", "e"), ("d", "c")]
    found = {tuple(sorted(map(tuple, map(sorted, joined(some))))) for some in permutations(pairs)}
    assert found == {(("a", "b", "e"), ("c", "d"))}


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_each_stands_in_one_group_and_beside_those_that_a_pair_has_with_it(pairs: list[tuple[int, int]]) -> None:
    groups = list(joined(pairs))
    members = [one for group in groups for one in group]
    assert sorted(members) == sorted({one for pair in pairs for one in pair})
    assert all(any({*pair} <= {*group} for group in groups) for pair in pairs)
