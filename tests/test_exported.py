"""Messages as data for a script: what a browser can say, and what is refused."""

import pytest

from generator.language import Book, exported, speaking


def spoken_from(text: str, locale: str = "en_GB") -> Book:
    return Book("en", [f"language-locale = {locale}\n{text}"])


def test_a_message_is_a_text_with_its_values_named() -> None:
    with speaking(spoken_from('a-told = { $who } said “{ $what }”{ ", " }and no more.\nb-other = Other')):
        assert exported.messages("a") == {"a-told": "{who} said “{what}”, and no more."}


def test_forms_are_whole_texts_by_number_and_category() -> None:
    text = """
a-left = Of { $all }: { $n ->
    [0] nothing
    [one] { $n } claim
   *[other] { $n } claims
} left.
"""
    with speaking(spoken_from(text)):
        assert exported.messages("a") == {
            "a-left": {
                "by": "n",
                "forms": {"0": "Of {all}: nothing left.", "one": "Of {all}: {n} claim left."},
                "rest": "Of {all}: {n} claims left.",
            }
        }


def test_a_choice_within_a_choice_is_told_by_both() -> None:
    text = """
a-both = { $one ->
    [x] X
   *[y] Y
} and { $two ->
    [z] Z
   *[w] W
}
"""
    with speaking(spoken_from(text)):
        made = exported.messages("a")["a-both"]
    assert made == {
        "by": "one",
        "forms": {"x": {"by": "two", "forms": {"z": "X and Z"}, "rest": "X and W"}},
        "rest": {"by": "two", "forms": {"z": "Y and Z"}, "rest": "Y and W"},
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a-b = { b-c }\nb-c = C", "a-b: a script cannot say MessageReference"),
        ("-term = T\na-b = { -term }", "a-b: a script cannot say TermReference"),
        ("a-b = { NUMBER($n) }", "a-b: a script cannot say FunctionReference"),
        ('a-b = a { "{" } b', "a-b: a script cannot say StringLiteral"),
        ("a-b = { NUMBER($n) ->\n    [one] x\n   *[other] y\n}", "a-b: a script cannot say FunctionReference"),
        ("a-b =\n    .title = T", "a-b: a message without a text"),
    ],
)
def test_what_a_script_cannot_say_is_refused(text: str, told: str) -> None:
    with speaking(spoken_from(text)), pytest.raises(ValueError, match=told):
        exported.messages("a")


@pytest.mark.parametrize(
    ("locale", "day", "january", "group", "sizes"),
    [
        ("en_GB", "{day} {month} {year}", "January", ",", [3, 3]),
        ("ru", "{day} {month} {year}\u202fг.", "января", "\xa0", [3, 3]),
        ("hi", "{day} {month} {year}", "जनवरी", ",", [3, 2]),
        ("kk", "{year}\u202fж. {day} {month}", "қаңтар", "\xa0", [3, 3]),
    ],
)
def test_days_and_numbers_are_written_as_in_the_cldr(
    locale: str, day: str, january: str, group: str, sizes: list[int]
) -> None:
    with speaking(spoken_from("", locale)):
        dates, numbers = exported.dates(), exported.numbers()
    assert (dates["day"], dates["months"][0]) == (day, january)
    assert numbers == {"group": group, "sizes": sizes}


def test_a_pattern_with_more_than_a_day_is_refused() -> None:
    with speaking(spoken_from("", "zh")), pytest.raises(ValueError, match="a script cannot write"):
        exported.dates()
