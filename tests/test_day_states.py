"""What stands at the end of a day: of what is counted at a moment the latest of each voice."""

from generator.site.pages.day.page import DayPage
from tests.made_when_asked import pages_of
from tests.small_records import figure, made


def _standing(metric: str) -> list[set[str]]:
    """The figures that stand at the end of each day, of one metric."""
    claims = [
        figure("one", 340, metric=metric, said_on="2031-03-04", as_of="2031-03-04"),
        figure("two", 301, metric=metric, said_on="2031-03-05", as_of="2031-03-05"),
        figure("other", 320, metric=metric, said_on="2031-03-04", said_by="council"),
    ]
    pages = pages_of(made(a={"claims": claims}), DayPage)
    nights = [night for page in pages for night in page.night]
    return [{entry.step.value for view in night.leading for entry in view.entries} for night in nights]


def test_a_count_of_an_earlier_moment_is_no_state_of_the_night() -> None:
    first, *_, latest = _standing("sheltered")
    assert first == {"340", "320"}
    assert latest == {"301", "320"}


def test_what_is_dated_only_within_a_long_time_does_not_stand_before_what_is_dated() -> None:
    dated = figure("toll", 45, said_on="2031-03-15", said_by="council")
    of_a_month = figure("toll", 22, said_by="harbour")
    site = made(
        a={"claims": [dated]},
        b={"published": "2031-03", "claims": [of_a_month]},
        c={"claims": [figure("later", 3, metric="found", said_on="2031-04-02")]},
    )
    *_, last = pages_of(site, DayPage)
    ((leading,),) = [night.leading for night in last.night if night.name == "deaths"]
    assert [entry.step.value for entry in leading.entries] == ["45", "22"]
