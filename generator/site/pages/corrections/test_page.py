"""The page of corrections of the fictional event."""

from generator.site.pages.corrections.page import CorrectionsPage
from tests.fictional_pages import book, only


def test_every_correction_of_a_record_is_listed_the_newest_first() -> None:
    corrections = [one for source in book().corpus.sources.values() for one in source.corrections]
    rows = only(CorrectionsPage).rows
    assert len(rows) == len(corrections) > 0
    days = [row.correction.on for row in rows]
    assert days == sorted(days, reverse=True)
