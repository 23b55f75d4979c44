"""Dates in the forms of Extended Date/Time Format that a record may have."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language import naming
from generator.record.dates import BadDateError, parse_when


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2022-01-09", "2022-01-09", "2022-01-09"),
        ("2022-01", "2022-01-01", "2022-01-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-01-05/2022-01-09", "2022-01-05", "2022-01-09"),
        ("2021-12/2022-01-09", "2021-12-01", "2022-01-09"),
        ("2022-01-09/2022-01-09", "2022-01-09", "2022-01-09"),
        ("../2022-01-09", None, "2022-01-09"),
        ("../2022-01", None, "2022-01-31"),
        ("2022-01-09~", "2022-01-09", "2022-01-09"),
        ("2022~", "2022-01-01", "2022-12-31"),
    ],
)
def test_bounds(text: str, earliest: str | None, latest: str) -> None:
    when = parse_when(text)
    assert when.earliest == (date.fromisoformat(earliest) if earliest else None)
    assert when.latest == date.fromisoformat(latest)
    assert when.approximate == text.endswith("~")
    assert str(when) == text


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("2022-02-30", 'there is no date "2022-02-30"'),
        ("2023-02-29", 'there is no date "2023-02-29"'),
        ("2022-13", 'there is no date "2022-13"'),
        ("2022-00-01", 'there is no date "2022-00-01"'),
        ("0000", 'there is no date "0000"'),
        ("2022-01-05/2022-02-30", 'there is no date "2022-02-30"'),
        ("2022-01-09/2022-01-05", 'the range "2022-01-09/2022-01-05" ends before it begins'),
        ("2022-01-09T10:00", '"2022-01-09T10:00" is a time of day without its zone'),
        ("2022-02-30T10:00Z", 'there is no date "2022-02-30"'),
        *(
            (text, f'"{text}" is not a date')
            for text in (
                "",
                "no",
                "9 January 2022",
                "09/01/2022",
                "2022-1-9",
                "22-01-09",
                "2022-01-09T10",
                "2022-01-09T10:00:00Z",
                "2022-01-09T24:00Z",
                "2022-01-09T10:00+15:00",
                "2022-01T10:00Z",
                "2022-01-09T10:00Z~",
                "../2022-01-09T10:00Z",
                "2022-01-09T10:00Z/2022-01-10",
                "2022-01-09?",
                "2022-01-05/",
                "/2022-01-09",
                "2022-01-05/2022-01-07/2022-01-09",
                "../",
                "../..",
                "../2022-01-09~",
                "2022-01-09/..",
                "~",
                "2022-01-09 ",
                "٢٠٢٢-٠١-٠٩",
            )
        ),
    ],
)
def test_no_date(text: str, what: str) -> None:
    with pytest.raises(BadDateError) as refused:
        parse_when(text)
    assert str(refused.value) == what


@given(st.dates())
def test_a_day_written_in_iso_8601_is_that_day(day: date) -> None:
    assert parse_when(day.isoformat()).day == day
    assert parse_when(f"{day.isoformat()}~").day is None
    assert parse_when(f"../{day.isoformat()}").day is None


def test_a_time_of_day_lies_on_the_day_of_its_own_clock_and_is_one_moment() -> None:
    here, there = parse_when("2022-01-10T05:15+06:00"), parse_when("2022-01-09T23:15Z")
    assert (here.day, there.day) == (date(2022, 1, 10), date(2022, 1, 9))
    assert here.instant == there.instant
    assert not here.is_before(there) and not there.is_before(here)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2022-01-09T08:15+06:00", "2022-01-09T21:40+06:00"),
        ("2022-01-10T00:30+06:00", "2022-01-09T20:00Z"),
        ("2022-01-09T21:40+06:00", "2022-01-10"),
        ("2022-01-08", "2022-01-09"),
        ("../2022-01-08", "2022-01-09/2022-01-11"),
        ("2021", "2022-01"),
    ],
)
def test_what_is_certainly_earlier_is_before(first: str, second: str) -> None:
    assert parse_when(first).is_before(parse_when(second))
    assert not parse_when(second).is_before(parse_when(first))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2022-01-09", "2022-01-09"),
        ("2022-01-09T08:15+06:00", "2022-01-09"),
        ("2022-01-08/2022-01-09", "2022-01-09/2022-01-10"),
        ("2022-01-08", "../2022-01-09"),
        ("2022-01-01~", "2022-01-09"),
    ],
)
def test_what_may_be_either_way_has_no_order(one: str, other: str) -> None:
    assert not parse_when(one).is_before(parse_when(other))
    assert not parse_when(other).is_before(parse_when(one))


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=ZONES).map(lambda moment: moment.replace(second=0, microsecond=0))


@given(MOMENTS, MOMENTS)
def test_moments_follow_one_another_whatever_their_zones(first: datetime, second: datetime) -> None:
    one, other = (parse_when(moment.isoformat(timespec="minutes")) for moment in (first, second))
    assert one.instant == first
    assert one.day == first.date()
    assert one.is_before(other) == (first < second)


@given(st.dates(), st.dates())
def test_a_range_is_read_in_order_or_refused(first: date, last: date) -> None:
    text = f"{first.isoformat()}/{last.isoformat()}"
    if first > last:
        with pytest.raises(BadDateError):
            parse_when(text)
    else:
        when = parse_when(text)
        assert (when.earliest, when.latest) == (first, last)


@given(st.text(alphabet="0123456789-/.~ x") | st.text())
def test_a_text_is_a_date_or_refused(text: str) -> None:
    try:
        when = parse_when(text)
    except BadDateError:
        return
    assert when.text == text
    assert when.earliest is None or when.earliest <= when.latest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2022-01-09", "on 9 January 2022"),
        ("../2022-01-09", "on or before 9 January 2022"),
        ("2022-01", "in January 2022"),
        ("2022-01-07/2022-01-09", "between 7 January 2022 and 9 January 2022"),
        ("2022-01-09~", "about 9 January 2022"),
        ("2022-01-09T08:15Z", "on 9 January 2022 at 08:15 (UTC)"),
    ],
)
def test_a_day_has_its_preposition_within_a_sentence(text: str, words: str) -> None:
    assert naming.within(parse_when(text)) == words
