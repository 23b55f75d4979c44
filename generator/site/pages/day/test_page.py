"""The pages of days of the fictional event."""

from generator.site.pages.day.page import DayPage
from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import pages


def test_a_story_stands_on_each_day_of_it() -> None:
    for page in pages(DayPage):
        for story in page.stories:
            assert page.day in story.days
    anchors = {story.anchor for page in pages(DayPage) for story in page.stories}
    assert anchors == {story.anchor for page in pages(MetricPage) for story in page.stories if story.days}
