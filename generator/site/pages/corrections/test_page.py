"""The page of corrections of the fictional event."""

from typing import Any

from generator.cite.parting import PageRoom
from generator.site.pages.corrections.page import OPEN_ROWS, SPARE, CorrectedTogether, CorrectionsPage
from generator.site.render import render
from generator.site.site import site
from tests.fictional_pages import book as fictional_book
from tests.fictional_pages import markdown, only
from tests.made_when_asked import when_asked
from tests.small_records import book, figure, made


def test_every_correction_of_a_record_is_listed_the_newest_first() -> None:
    corrections = [one for source in fictional_book().corpus.sources.values() for one in source.corrections]
    shown = [
        one for day in only(CorrectionsPage).days for row in day.rows.all for one in row.corrections * len(row.sources)
    ]
    assert sorted(shown, key=str) == sorted(corrections, key=str) != []
    days = [one.on for one in shown]
    assert days == sorted(days, reverse=True)


def test_corrections_stand_by_day_and_source_and_what_was_done_to_many_stands_once() -> None:
    all_alike = {"on": "2031-04-01", "what": "The day was added.", "why": "It is printed."}
    own = {**all_alike, "what": "The place was added."}
    later = {**all_alike, "on": "2031-04-02"}
    said = made(
        a={"title": "A", "claims": [figure("dead", 19)], "corrections": [all_alike, own, {**own, "why": "So it is."}]},
        b={"title": "B", "claims": [figure("dead", 19)], "corrections": [all_alike, later]},
    )
    page = next(page for page in said.pages if isinstance(page, CorrectionsPage))
    assert [(str(one.day), one.records) for one in page.days] == [("2031-04-02", 1), ("2031-04-01", 2)]
    rows = [([source.text for source in row.sources], len(row.corrections)) for row in page.days[1].rows.all]
    assert rows == [(["A", "B"], 1), (["A"], 2)]
    text = markdown("corrections.md", said)
    assert text.count("The day was added.") == 2 and "In 2 records" in text


def test_many_corrections_of_a_day_are_folded_below_the_first() -> None:
    def of(n: int) -> dict[str, Any]:
        mend = {"on": "2031-04-01", "what": f"The day of {n} was added.", "why": "It is printed."}
        return {"title": f"T{n}", "claims": [figure("dead", n)], "corrections": [mend]}

    many = {f"s{n}": of(n) for n in range(OPEN_ROWS + SPARE + 1)}
    text = markdown("corrections.md", made(**many))
    assert text.count("<details") == 1 and f"{SPARE + 1} more of this day" in text
    assert all(f"The day of {n} was added." in text for n in range(len(many)))


def test_where_there_are_too_many_the_newest_stand_first_and_each_in_one_part() -> None:
    def of(n: int) -> dict[str, Any]:
        mend = {"on": f"203{n % 3}-04-01", "what": f"The day of {n} was added.", "why": "It is printed."}
        return {"title": f"T{n}", "claims": [figure("dead", n)], "corrections": [mend]}

    recorded = book(**{f"s{n:02}": of(n) for n in range(3 * OPEN_ROWS)})
    whole = next(one for one in when_asked(recorded).pages if isinstance(one, CorrectionsPage))
    divided = site(recorded, (), lambda _: None, room=PageRoom(10 * OPEN_ROWS))
    page = next(one for one in divided.pages if isinstance(one, CorrectionsPage))
    assert not whole.lines and not whole.parts
    assert [line.things for line in page.lines] == [OPEN_ROWS] * 3
    assert _rows(page.days) == _rows(whole.days)[:OPEN_ROWS]
    assert [row for part in reversed(page.parts) for row in _rows(part.content)] == _rows(whole.days)
    texts = render(divided)
    assert all(f"(corrections/203{n}.md)" in texts["corrections.md"] for n in range(3))
    assert "The day of 4 was added." in texts["corrections/2031.md"]


def _rows(days: Any) -> list[CorrectedTogether]:
    return [row for day in days for row in day.rows.all]
