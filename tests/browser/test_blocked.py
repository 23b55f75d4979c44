"""The content-security policy in the browser: it lets every page of ours run, and no script of another."""

from tests.browser.conftest import Reader, listening
from tests.browser.events import Event
from tests.browser.pages import Pages

_SMUGGLED = """
() => {
  const script = document.createElement("script");
  script.textContent = "window.smuggled = true";
  document.head.append(script);
  const button = document.createElement("button");
  button.setAttribute("onclick", "window.smuggled = true");
  document.body.append(button);
  button.click();
  return window.smuggled === true;
}
"""


def test_no_page_has_anything_blocked(desk: Reader, root: str, event: Event) -> None:
    for path in event.kinds:
        desk.page.goto(root + path, wait_until="networkidle")
        assert desk.complaints == [], path


def test_a_script_and_a_handler_from_elsewhere_do_not_run(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page, listening(page, root) as reader:
        reader.open(event.metric)
        assert page.evaluate(_SMUGGLED) is False
    assert len([text for text in reader.complaints if "Content Security Policy" in text]) == 2
