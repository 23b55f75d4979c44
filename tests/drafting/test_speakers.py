"""Who says a figure where no actor of the registry is named, and what the comment says of it."""

import pytest

from tests.drafting.drafted import drafted, registry

HEAD = "A headline without numbers\n\n"


def said_by(text: str) -> str:
    """What the first claim of a draft says of who said it."""
    lines = drafted(registry(), text).splitlines()
    return next(line for line in lines if line.strip().startswith("said_by:")).strip()


@pytest.mark.parametrize(
    "verb",
    [
        "put the number of killed at 17",
        "had first put the number of killed at 17",
        "first put the number of killed at 17",
        "has since put the number of killed at 17",
        "had publicly put the number of killed at 17",
        "has repeatedly said that 17 people were killed",
        "had earlier announced that 17 people were killed",
    ],
)
@pytest.mark.parametrize("who", ["The harbour master", "The coast guard"])
def test_an_adverb_before_the_verb_is_no_part_of_who_speaks(who: str, verb: str) -> None:
    assert said_by(f"{HEAD}{who} {verb}.") == f"said_by: TODO  # no actor of the registry; printed: {who}"


def test_a_verb_that_may_be_one_of_saying_leaves_open_who_speaks() -> None:
    assert said_by(f"{HEAD}The weather bureau put the number of killed at 17.").startswith("said_by: TODO")
