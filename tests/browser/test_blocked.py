"""The content-security policy in the browser: it lets every page of ours run, and no script of another."""

from playwright.sync_api import Browser

from tests.browser.conftest import Reader
from tests.browser.events import Event

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


def test_no_page_has_anything_blocked(desk: Reader, event: Event) -> None:
    for path in event.kinds:
        desk.open(path)
        desk.page.wait_for_load_state("networkidle")
        assert desk.complaints == [], path


def test_a_script_and_a_handler_from_elsewhere_do_not_run(chromium: Browser, root: str, event: Event) -> None:
    page = chromium.new_page()
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text))
    page.goto(root + event.metric)
    assert page.evaluate(_SMUGGLED) is False
    assert len([text for text in said if "Content Security Policy" in text]) == 2
    page.close()
