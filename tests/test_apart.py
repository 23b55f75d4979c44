"""Some of several things, and the others."""

from generator.record.apart import without


def test_items_that_are_alike_are_told_apart() -> None:
    one, alike = [1], [1]
    assert without([one, alike, one], [alike]) == [one, one]
    assert [id(left) for left in without([one, alike], [one])] == [id(alike)]
