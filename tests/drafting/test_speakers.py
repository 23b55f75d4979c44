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


@pytest.mark.parametrize(
    "text",
    [
        "The Health Ministry said 176 people were injured, 9 in a critical state. The union corrected the figure.",
        "Of the 40 injured, 9 in a critical state, none has been identified.",
        "At night 40 injured people were not reached.",
    ],
)
def test_a_doubt_that_may_be_of_something_else_is_not_called_one_of_the_number(text: str) -> None:
    draft = drafted(registry(), HEAD + text)
    assert "a negation or a doubt stands near, perhaps of something else" in draft
    assert "the text denies it" not in draft


def test_people_who_were_pulled_out_were_not_taken_back() -> None:
    draft = drafted(registry(), f"{HEAD}In all 176 passengers were rescued, 12 more were pulled from the water.")
    assert draft.count("said_by: article") == 2
    assert "doubt" not in draft


def test_a_doubted_number_keeps_the_words_for_who_speaks() -> None:
    said = said_by(f"{HEAD}The commander could not confirm that 17 people were killed.")
    assert "leaves it unconfirmed; printed: The comm" in said


@pytest.mark.parametrize("verb", ["says", "said", "say"])
def test_a_headline_names_behind_its_verb_who_speaks(verb: str) -> None:
    text = f"23 dead, {verb} coast guard\n\nThe ferry sank."
    assert said_by(text) == "said_by: TODO  # no actor of the registry; printed: coast guard"


@pytest.mark.parametrize(
    "text",
    [
        "Merrow Wire, which cites the Health Ministry, reported that 17 people were killed.",
        "Channel 8, quoting Merrow Wire, which in turn quoted the Health Ministry, said 17 people were killed.",
        "Merrow Wire, who had it from the Health Ministry, said that 17 people were killed.",
        "Channel 8 had it from Merrow Wire, and they from the Health Ministry, that 17 people were killed.",
    ],
)
def test_whoever_passes_a_figure_on_is_not_its_speaker(text: str) -> None:
    assert said_by(HEAD + text) == "said_by: health-ministry"


def test_a_clause_with_having_belongs_to_whom_the_sentence_is_about() -> None:
    text = (
        "SELLAMAR (Merrow Wire) - Having told reporters at noon that 17 people were killed, the Health Ministry left."
    )
    assert said_by(HEAD + text) == "said_by: health-ministry"


def test_what_takes_lives_says_nothing() -> None:
    text = "The fire that began on a barge in the night has claimed seventeen lives, the Health Ministry said."
    assert said_by(HEAD + text) == "said_by: health-ministry"


@pytest.mark.parametrize(
    "text",
    [
        "In all 17 people were killed. Irla Veskandar read the number from a sheet and left.",
        "Now 17 people are dead. The Health Ministry gave the figure on its door.",
        "Killed by noon: 17 (ministry).",
        "Injured: 40, same bulletin.",
    ],
)
def test_a_speaker_of_the_next_sentence_or_in_brackets_is_not_passed_over(text: str) -> None:
    assert said_by(HEAD + text).startswith("said_by: TODO")
