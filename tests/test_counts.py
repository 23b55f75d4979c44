"""Counts as `counts.txt` tabulates them, and what holds of every count."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.record.counts import GRAMMAR, Count, Interval, Qualifier, parse_count
from generator.record.numerals import BadCountError

TABLE = [
    [cell.strip() for cell in line.split("|")]
    for line in Path(__file__).with_name("counts.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def _written(interval: Interval | None) -> str:
    if interval is None:
        return "-"
    if interval.high is None:
        return f"[{interval.low}, ∞)"
    return f"[{interval.low}, {interval.high}{')' if interval.open_high else ']'}"


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_count(row: list[str]) -> None:
    text, qualifier, *intervals = row
    if qualifier == "refused":
        with pytest.raises(BadCountError, match=r"is not a count|could be a decimal"):
            parse_count(text)
        return
    count = parse_count(text)
    literal, test = intervals
    assert (count.qualifier, _written(count.literal)) == (qualifier, literal)
    assert _written(count.test) == (literal if test == "=" else test)
    assert count.text == text


WORDS = (
    "a an one six fifteen twenty ninety hundred dozen thousand million and to from between about at least "
    "almost up more than several dozens hundreds of no none - – + . , 0 1 2,200 4.5 k"
).split()
numbers = st.integers(0, 10**15 - 1)
parsable = st.builds(
    "{}{:,}{}".format,
    st.sampled_from(["", "about ", "almost ", "more than ", "at least ", "up to ", "fewer than ", "only "]),
    numbers,
    st.sampled_from(["", " "]),
).map(parse_count)


@given(st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join) | st.lists(st.sampled_from(WORDS)).map("".join))
@example("9" * 5000)
@example("9" * 5000 + " million")
@example("1." + "9" * 5000)
@example("5 m\u0131llion")
def test_a_text_is_a_count_or_refused(text: str) -> None:
    try:
        count = parse_count(text)
    except BadCountError:
        return
    assert count.text == text


@given(numbers)
def test_separators_between_thousands_change_nothing(number: int) -> None:
    assert parse_count(f"{number:,}") == parse_count(str(number))
    assert parse_count(str(number)).number == number


@given(parsable)
def test_the_number_lies_in_both_intervals_and_the_test_is_the_wider(count: Count) -> None:
    assert count.number is not None and count.literal and count.test
    assert count.test.low <= count.literal.low <= count.number
    if count.literal.high is None:
        assert count.test.high is None
    else:
        assert count.test.high is not None
        assert count.number <= count.literal.high <= count.test.high


@given(numbers, numbers)
def test_a_range_has_the_bounds_written(one: int, other: int) -> None:
    low, high = sorted((one, other))
    if low == high:
        with pytest.raises(BadCountError):
            parse_count(f"{low:,} to {high:,}")
    else:
        assert parse_count(f"{low:,} to {high:,}").literal == Interval(low, high)


@given(parsable, parsable)
def test_meeting_is_mutual_and_excludes_being_above(one: Count, other: Count) -> None:
    assert one.test and other.test
    assert one.test.meets(one.test)
    assert one.test.meets(other.test) == other.test.meets(one.test)
    verdicts = (one.test.meets(other.test), one.test.is_above(other.test), other.test.is_above(one.test))
    assert sum(verdicts) == 1


def test_an_open_end_does_not_meet_what_begins_there() -> None:
    assert not Interval(10, 20, open_high=True).meets(Interval(20, 30))
    assert Interval(10, 20).meets(Interval(20, 30))


def test_the_form_has_no_word_of_these_tables_by_hand() -> None:
    scripts = [path for folder in ("docs/assets", "generator/site") for path in Path(folder).rglob("counts.js")]
    assert len(scripts) == 1
    code = re.sub(r"//.*|/\*\*.*?\*/", "", scripts[0].read_text(encoding="utf-8"))
    quoted = {word for text in re.findall(r'"([^"]*)"|`([^`]*)`', code) for part in text for word in part.split()}
    tables = ("small", "tens", "scales", "steps", "many", "nothing", "articles", "half")
    words = {word for name in tables for word in GRAMMAR[name]}  # type: ignore[attr-defined]
    assert len(words) > 40
    # What a table is called may be one of its words.
    assert quoted & (words - {Qualifier.NONE} - set(GRAMMAR)) == set()
