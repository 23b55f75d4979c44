"""Counts as `counts.txt` tabulates them, and what holds of every count."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.record.counts import Count, Interval, Qualifier, parse_count
from generator.record.numerals import BadCountError
from generator.record.units import is_whole
from generator.record.wordings import GRAMMAR

TABLE = [
    [cell.strip() for cell in line.split("|")]
    for line in Path(__file__).with_name("counts.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def _written(interval: Interval | None) -> str:
    if interval is None:
        return "-"
    begins = "(" if interval.open_low else "["
    if interval.high is None:
        return f"{begins}{interval.low}, ∞)"
    return f"{begins}{interval.low}, {interval.high}{')' if interval.open_high else ']'}"


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


STRICT = {Qualifier.MORE_THAN, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER, Qualifier.JUST_OVER}
WORDS = (
    "a an one six fifteen twenty ninety hundred dozen thousand million and to from between about at least "
    "almost up more than several dozens hundreds of no none - – + . , 0 1 2,200 4.5 k or so half quarter lakh just "
    "under odd ~ > ≥ c. ish plus in the low handful couple few two thirds"
).split()
numbers = st.integers(0, 10**15 - 1)
parsable = st.builds(
    "{}{:,}{}".format,
    st.sampled_from(["", "about ", "almost ", "more than ", "at least ", "up to ", "fewer than ", "only ", ">", "~"]),
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
def test_the_number_lies_in_the_test_interval_which_is_the_wider(count: Count) -> None:
    assert count.number is not None and count.literal and count.test
    assert count.test.low <= count.number
    assert count.test.low <= count.literal.low
    if count.literal.high is None:
        assert count.test.high is None
    else:
        assert count.test.high is not None
        assert max(count.number, count.literal.high) <= count.test.high


@given(parsable)
def test_the_number_lies_in_the_literal_interval_unless_it_is_a_strict_bound(count: Count) -> None:
    assert count.number is not None and count.literal
    alone = Interval(count.number, count.number)
    is_strict = count.qualifier in STRICT and (count.number or count.qualifier in {"more than", "just over"})
    assert count.literal.meets(alone) != bool(is_strict)


@given(st.integers(0, 10**15 - 2))
def test_more_than_a_whole_number_is_at_least_the_next(number: int) -> None:
    assert parse_count(f"more than {number}") == parse_count(f"at least {number + 1}")
    assert parse_count(f"more than {number}") != parse_count(f"at least {number}")
    assert parse_count(f"fewer than {number + 1}") == parse_count(f"up to {number}")


@pytest.mark.parametrize(
    ("text", "whole", "measured"),
    [
        ("more than 40", "[41, ∞)", "(40, ∞)"),
        ("fewer than 50", "[0, 49]", "[0, 50)"),
        ("just over 100", "[101, 110]", "(100, 110]"),
        ("just under 50", "[45, 49]", "[45, 50)"),
        ("at least 40", "[40, ∞)", "[40, ∞)"),
        ("about 40", "[40, 40]", "[40, 40]"),
    ],
)
def test_a_bound_of_what_is_measured_leaves_out_its_number_alone(text: str, whole: str, measured: str) -> None:
    count = parse_count(text)
    assert _written(count.bounds(whole=True)) == whole
    assert _written(count.bounds(whole=False)) == measured


def test_in_one_text_only_strict_bounds_are_narrower_than_between_texts() -> None:
    sixteen, more, round_ = map(parse_count, ("16", "more than 16", "2,200"))
    assert more.test and sixteen.test and more.test.meets(sixteen.test)
    assert not _in_one_text(more).meets(_in_one_text(sixteen))
    assert _in_one_text(round_) == round_.test


def _in_one_text(count: Count) -> Interval:
    interval = count.in_one_text(whole=True)
    assert interval
    return interval


@pytest.mark.parametrize(
    ("unit", "whole"),
    [("people", True), ("vehicles", True), ("votes", True), ("US dollars", False), ("tenge", False), ("hours", False),
     ("square kilometres", False), ("crowns", False)],
)  # fmt: skip
def test_people_come_in_wholes_and_money_and_hours_do_not(unit: str, whole: bool) -> None:
    assert is_whole(unit) is whole


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("1.234", "Write 1,234, or 1.2340 where it is a decimal."),
        ("1.234.567", "Write 1,234,567."),
        ("1.234,5", "Write 1234.5."),
        ("1'234", "Write 1,234."),
        ("1’234’567", "Write 1,234,567."),
        ("12,00,000", "Write 1,200,000."),
        ("12,3456", "Write 123,456, or 12.3456 where it is a decimal."),
        ("٥٨٠٠", "Write 5,800."),
        ("۱۲٬۳۴۵", "Write 12,345."),
        ("５８００", "Write 5,800."),
        ("५,८००", "Write 5,800."),
        ("164人", "Write 164, without the words after it."),
        ("12万", "Write 120,000."),
        ("3억", "Write 300,000,000."),
        ("2,2 тыс.", "Write 2,200."),
        ("1,3 млрд тенге", "Write 1,300,000,000, without the words after it."),
        ("5,8 тысяч человек", "Write 5,800, without the words after it."),
        ("более 2,2 тыс.", 'Write 2,200, with what stands before it in English: "about 2,200", "more than 2,200".'),
        ("1,5 million", "Write 1.5 million."),
        ("3,4 Mio.", "Write 3,400,000."),
        ("2 millones", "Write 2,000,000."),
        ("225 people", "Write 225, without the words after it."),
        ("$5 million", "Write 5 million, and the currency in `unit`."),
        ("5 €", "Write 5, and the currency in `unit`."),
        ("1,5", "Write 1.5."),
        ("010", "Write 10."),
        ("many", "It names no number: record a statement, with the words restated."),
        ("n/a", 'Write "not given" where the source says that no number was given; '
         "where it says nothing, record no claim."),
        ("another 26", "It is added to another figure and is no total: write the total where the source gives it; "
         "else 26, with the `period` in which it was counted and a note."),
        ("12 more people", "It is added to another figure and is no total: write the total where the source gives it; "
         "else 12, with the `period` in which it was counted and a note."),
        ("the low double digits", "It stands for no one number: write the range that it means, as 10 to 99 for two "
         "digits, and its words in `printed`."),
        ("mid-40s", "It stands for no one number: write the range that it means, as 10 to 99 for two digits, and its "
         "words in `printed`."),
        ("10,000s", "Write tens of thousands."),
        ("2 millions", "Write 2 million."),
        ("2½ million", "Write 2.5 million."),
        ("3/4", "Write the share in words: half, a third, three-quarters."),
        ("about 5,800 people", "Write about 5,800, without the words after it."),
        ("about 5 тысяч", 'Write 5,000, with what stands before it in English: "about 5,000", "more than 5,000".'),
        ("dozens of demonstrators", "Write dozens, without the words after it."),
        ("hundreds or thousands", None),
        ("5 milllion", None),
        ("5 miles", "Write 5, without the words after it."),
        ("5 mil", "Write 5,000."),
        ("12万人", "Write 120,000, without the words after it."),
        ("8 + 1", None),
        ("-5", None),
        ("2031-03-04", None),
        ("1:30", None),
        ("1e5", None),
        ("225, 16", None),
        ("1,000,000,000,000,000", None),
        ("двести", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_number_in_another_form_is_refused_with_ours(text: str, mend: str | None) -> None:
    with pytest.raises(BadCountError) as caught:
        parse_count(text)
    assert caught.value.mend() == mend


@given(st.text() | st.from_regex(r"[^\W_]{0,3} ?[0-9]{1,4}([.,' ·][0-9]{1,4}){0,3} ?[^\W_]{0,4}", fullmatch=True))
def test_what_a_mend_says_to_write_is_a_count(text: str) -> None:
    try:
        parse_count(text)
    except BadCountError as error:
        for number in re.findall(r"(?:Write|or) ([0-9][0-9.,]*[0-9]|[0-9])(?=[ ,.])", error.mend() or ""):
            assert parse_count(number).number is not None


@given(numbers, numbers)
def test_a_range_has_the_bounds_written(one: int, other: int) -> None:
    low, high = sorted((one, other))
    if low == high:
        with pytest.raises(BadCountError):
            parse_count(f"{low:,} to {high:,}")
    else:
        assert parse_count(f"{low:,} to {high:,}").literal == Interval(low, high)


@pytest.mark.plain
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
    tables = ("small", "tens", "scales", "steps", "many", "nothing", "articles", "quarters", "signs", "not_given")
    words = {word for name in tables for word in GRAMMAR[name]}  # type: ignore[attr-defined]
    assert len(words) > 40
    # What a table is called may be one of its words.
    assert quoted & (words - {Qualifier.NONE} - set(GRAMMAR)) == set()
