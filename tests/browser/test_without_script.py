"""Reading without a script: what a page says with its scripts it says without them, but for what only they can do."""

from tests.browser.conftest import Reader
from tests.browser.events import Event
from tests.browser.pages import Pages

# The words of every block that can be seen, without those of what is pressed or chosen. The switch between nights, the
# explorer's rows, the form for records and the desk are their scripts'.
_WORDS = """
() => [...document.querySelectorAll("article :is(p, li, td, h1, h2, h3, h4, dt, dd, figcaption, summary, text)")]
  .filter((one) => !one.querySelector("p, li, td, dd"))
  .filter((one) => !one.closest(".night-switch, #claims-explorer, #record-form, #desk-form"))
  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
  .map((one) => {
    const words = one.cloneNode(true);
    for (const control of words.querySelectorAll("button, select, label")) control.remove();
    return words.textContent.replace(/\\s+/g, " ").trim();
  })
  .filter((words) => words)
"""


def test_a_page_of_every_kind_says_the_same_without_its_scripts(desk: Reader, pages: Pages, event: Event) -> None:
    seen = 0
    with pages.lent(viewport={"width": 1440, "height": 900}, java_script_enabled=False) as page:
        for path in event.kinds:
            desk.open(path)
            page.goto(desk.address + path)
            without = set(page.evaluate(_WORDS))
            assert [words for words in desk.page.evaluate(_WORDS) if words not in without] == [], path
            seen += len(without)
    assert seen > 500
