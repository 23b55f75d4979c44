"""A word of one report is told as that of one, our reading as ours, and a title beside what its text has."""

from typing import Any

import pytest

from generator.ledger.independent import fewest_independent
from generator.ledger.ledger import ledger
from tests.fictional_pages import markdown, words_of_lead
from tests.made_when_asked import when_asked
from tests.small_records import REGISTRIES, SOURCE, book, figure, made, source
from tests.stage import Stage

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _lead(metric: str = "deaths", /, **sources: dict[str, Any]) -> str:
    return words_of_lead(markdown(f"metrics/{metric}.md", made(**sources)))


def test_a_name_that_one_of_several_reports_has_is_told_as_of_one() -> None:
    labelled = figure("toll", 58, said_on=FOURTH, label="brought to police")
    plain = source(figure("toll", 58, said_on=FOURTH), title="Another")
    assert "at 58 on 4 March 2031 (described as brought to police)." in _lead(a=source(labelled))
    both = _lead(a=source(labelled), b=source(labelled, title="The same"))
    assert "at 58 on 4 March 2031 (described as brought to police)." in both
    assert "at 58 on 4 March 2031 (described as “brought to police” in one report)." in _lead(
        a=source(labelled), b=plain
    )


def test_a_word_by_which_all_speak_is_told_where_a_text_has_another_number_under_another_such_word() -> None:
    metrics = {**REGISTRIES["metrics"], "deaths": {**REGISTRIES["metrics"]["deaths"], "terms": ["killed", "dead"]}}
    stage = Stage({**REGISTRIES, "metrics": metrics})
    killed, dead = figure("toll", 58, said_on=FOURTH, label="killed"), figure("dead", 30, said_on=FOURTH, label="dead")
    for claims, is_told in (([killed], False), ([killed, dead], True), ([killed, {**dead, "place": "quay"}], False)):
        site = when_asked(ledger(stage.corpus({"a": {**SOURCE, "claims": claims}})))
        assert ("described as killed" in words_of_lead(markdown("metrics/deaths.md", site))) is is_told, claims


@pytest.mark.parametrize("is_told", [True, False])
def test_beside_a_title_stands_what_its_text_has_of_the_same_thing(is_told: bool) -> None:
    title = figure("over", 40, said_by="article", where="address", said_on=None)
    title = {key: value for key, value in title.items() if value}
    below = figure("below", "more than 44", said_by="unstated") if is_told else figure("other", 3, place="quay")
    first = source(figure("toll", 99, said_on=SIXTH), figure("again", 99, said_on=SIXTH))
    lead = _lead(a=first, b=source(title, below, title="Another"))
    assert "The words of a report’s web address have 40 (day not stated)." in lead
    assert ("Its own text has more than 44 dead." in lead) is is_told


def test_in_a_list_what_a_text_has_stands_in_one_item_with_its_title() -> None:
    title = figure("over", 40, said_by="article", where="address", said_on=None)
    title = {key: value for key, value in title.items() if value}
    alone = {
        f"d{n}": source(figure("toll", n, said_by=who), title=who)
        for n, who in ((30, "council"), (31, "mission"), (32, "harbour"))
    }
    first = source(figure("toll", 99, said_on=SIXTH), figure("again", 99, said_on=SIXTH))
    below = figure("below", "more than 44", said_by="unstated")
    opening = markdown("metrics/deaths.md", made(a=first, b=source(title, below, title="Another"), **alone))
    (line,) = [one for one in opening.splitlines() if "Its own text has" in one]
    assert not line.startswith("- ") and opening.splitlines()[opening.splitlines().index(line) - 1].startswith(
        "- The words"
    )


def test_of_reports_that_lead_it_is_said_how_many_we_only_read_so() -> None:
    read = {"label": "arrested", "note": "Read as dead, as other sources have it.", "readings": ["metric"]}
    some = {
        name: source(figure("toll", 446, said_by="unstated", **(read if name in "ab" else {})), title=name)
        for name in "abcd"
    }
    assert "Two of these reports have “arrested”, which we read so." in _lead(**some)
    assert "which we read so" not in _lead(c=some["c"], d=some["d"])


def test_a_number_of_several_reports_tells_for_what_else_others_have_it() -> None:
    both = {name: source(figure("toll", 446, said_by="unstated"), title=name, published=FOURTH) for name in "ab"}
    other = source(figure("buried", 446, metric="buried", said_by="unstated"), title="Another")
    assert "446 (the first by 4 March 2031; also reported as: buried)." in _lead(**both, c=other)
    assert "(by 4 March 2031; also reported as: deaths)" in _lead(
        "buried", a=source(figure("buried", 446, metric="buried", said_by="unstated"), published=FOURTH), b=both["b"]
    )


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("hundreds", "about a hundred", 2),
        ("almost 1,000", "more than 1,000", 2),
        ("almost 1,000", "1,000", 1),
        ("about 1,000", "more than 1,000", 1),
        ("hundreds", "hundreds", 1),
    ],
)
def test_who_gave_a_count_that_is_not_that_of_another_has_it_not_from_them(one: str, other: str, least: int) -> None:
    kept = book(
        a=source(figure("toll", one, said_by="council")),
        b=source(figure("toll", other, said_by="mission"), title="B"),
    )
    assert fewest_independent(kept, kept.figures) == least


@pytest.mark.parametrize(
    ("published", "day"), [("2031-03", "March 2031, day not stated"), ("2031-04", "April 2031 or")]
)
def test_what_cannot_have_been_said_before_the_month_of_its_source_is_not_said_to_be_older(
    published: str, day: str
) -> None:
    assert f"at 21 ({day}" in _lead(a=source(figure("toll", 21), published=published))


def test_lower_bounds_are_counted_among_the_sources_that_repeat_a_figure() -> None:
    texts = {f"s{at}": source(figure("toll", 164), title=f"Text {at}") for at in range(5)}
    bound = source(figure("toll", "at least 164"), title="A bound")
    elsewhere = source(figure("more", 3, place="quay"), title="Elsewhere")
    lead = markdown("metrics/deaths.md", made(**texts, bound=bound, quay=elsewhere))
    assert "6 of the sources repeat one figure of" in lead and "164 (1 of them as at least that)." in lead
    assert "as at least that" not in markdown("metrics/deaths.md", made(**texts, quay=elsewhere))
