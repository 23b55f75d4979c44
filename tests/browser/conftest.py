"""A built site behind a server on this machine, and a browser that tells what it asked for."""

import functools
import os
import shutil
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, Route, sync_playwright

from generator.cli import main
from generator.site.offline import pack
from generator.site.theme.scripts import spoken_in
from tests.browser.events import EVENTS, REAL, Event
from tests.browser.pages import Pages
from tests.project import lay_out, run
from tests.sitebuild import EVENT, ROOT, Site, fictional_site, made_once, real_site

# Debian's Chromium without windows takes a third less for each page; where only the other is, that will do.
CHROMIUM = Path(os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or "/usr/bin/chromium")
# A test is over before code pays that was compiled to run fast.
_FLAGS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --js-flags=--no-opt"
).split()
# The pages whose scripts fetch what they show.
_FETCHING = ("/explorer/", "/record/")


# Before the marks that follow from it.
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def real_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site that the committed records make, built as for publication."""
    with served(real_site(tmp_path_factory).html) as root:
        yield root


@pytest.fixture(scope="session")
def fictional_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site of the fictional event."""
    with served(fictional_site(tmp_path_factory).html) as root:
        yield root


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked offline edition of the fictional event."""
    return made_once("offline", tmp_path_factory, _edition) / "unpacked" / "site"


def _edition(project: Path) -> None:
    """The edition, built, packed and unpacked within a folder."""
    lay_out(project, EVENT)
    done = run(project, "mkdocs", "build", "--strict", "--config-file", "mkdocs.offline.yml")
    assert done.returncode == 0, done.stdout + done.stderr
    built, packed, unpacked = project / "build" / "offline", project / "offline.zip", project / "unpacked"
    command = CliRunner().invoke(main, ["pack", str(built), str(packed), "--name", "site"])
    assert command.exit_code == 0, command.output
    again = project / "again.zip"
    pack(built, again, "site")
    assert again.read_bytes() == packed.read_bytes()
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(unpacked)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a built site, for as long as the context lasts."""
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium; without it the tests are skipped, or fail where REQUIRE_BROWSER is set."""
    if not CHROMIUM.exists():
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(f"no browser at {CHROMIUM}")
        pytest.skip(f"no browser at {CHROMIUM}")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pages(chromium: Browser) -> Iterator[Pages]:
    """The pages that tests use one after another."""
    kept = Pages(chromium)
    yield kept
    kept.close()


def offer_modules(page: Page) -> None:
    """Let a page import the modules of which the scripts are made, below `/js/`, with the words of the form."""

    def answered(route: Route) -> None:
        module = urlsplit(route.request.url).path.removeprefix("/")
        path = ROOT / "generator" / "site" / "theme" / module
        route.fulfill(body=path.read_text(encoding="utf-8"), content_type="text/javascript; charset=utf-8")

    page.route("**/js/**/*.js", answered)
    page.add_init_script(f"globalThis.BOOK = {spoken_in('assets/scripts/record.js')};")


def visit(page: Page, address: str) -> None:
    """Open an address and wait until its scripts ran and have what they fetch."""
    fetches = urlsplit(address).path.endswith(_FETCHING)
    page.goto(address, wait_until="networkidle" if fetches else "load")


@dataclass
class Reader:
    """A page in the browser, with what went wrong on it and what it asked of other hosts."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)

    def heard(self, said: ConsoleMessage) -> None:
        """Keep an error that the page tells of."""
        if said.type == "error":
            self.complaints.append(said.text)

    def failed(self, error: Error) -> None:
        """Keep what a script of the page did not catch."""
        self.complaints.append(str(error))

    def asked(self, request: Request) -> None:
        """Keep the address of a request that leaves the site."""
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.complaints.append(request.url)

    def open(self, path: str) -> None:
        """Open a page of the site and wait until its scripts ran and have what they fetch."""
        visit(self.page, self.address + path)


@pytest.fixture(params=EVENTS)
def event(request: pytest.FixtureRequest) -> Event:
    """Each of the two events in turn."""
    one: Event = request.param
    return one


@pytest.fixture
def site(event: Event, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The built site of the event."""
    return real_site(tmp_path_factory) if event is REAL else fictional_site(tmp_path_factory)


@pytest.fixture
def root(event: Event, request: pytest.FixtureRequest) -> str:
    """The address of the site of the event."""
    root: str = request.getfixturevalue("real_address" if event is REAL else "fictional_address")
    return root


@pytest.fixture
def desk(pages: Pages, root: str) -> Iterator[Reader]:
    """A reader of the event at a desk, on whose pages nothing goes wrong and who sees no movement."""
    with pages.lent(viewport={"width": 1440, "height": 900}, reduced_motion="reduce") as page:
        with listening(page, root) as reader:
            yield reader
        assert reader.complaints == []


@contextmanager
def listening(page: Page, address: str) -> Iterator[Reader]:
    """The reader of a page, who hears what goes wrong on it for as long as the context lasts."""
    reader = Reader(page, address)
    page.on("console", reader.heard)
    page.on("pageerror", reader.failed)
    page.on("request", reader.asked)
    try:
        yield reader
    finally:
        page.remove_listener("console", reader.heard)
        page.remove_listener("pageerror", reader.failed)
        page.remove_listener("request", reader.asked)


@pytest.fixture(params=[(1440, 900), (360, 780)], ids=["desktop", "phone"])
def reader(request: pytest.FixtureRequest, pages: Pages, root: str) -> Iterator[Reader]:
    """A reader at a desk and one with a phone."""
    width, height = request.param
    with (
        pages.lent(viewport={"width": width, "height": height}) as page,
        listening(page, root) as reader,
    ):
        yield reader
