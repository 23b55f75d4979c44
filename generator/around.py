"""What a run of MkDocs keeps around the commands: where the site is made, and what a server watches meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import click

from generator.checked import hand_written
from generator.disk.lent import Lent, is_temporary, remove_left
from generator.disk.state import Turning
from generator.reading.load import event_of
from generator.refusals import unwritten
from generator.site.theme.place import TEMPLATES, THEME


class Server(Protocol):
    """What is needed of a server that watches files."""

    def watch(self, path: str) -> None:
        """Build anew when something changes there."""

    def unwatch(self, path: str) -> None:
        """Stop that."""


class Settings(Protocol):
    """What is needed of the settings of MkDocs."""

    site_url: Any
    site_dir: Any
    docs_dir: Any
    extra: Any
    theme: Any


def complete(settings: Settings) -> None:
    """Fill in what the settings leave out: the address of the site as the records have it, and our own templates.

    The offline edition stands at no address, and what somebody has set himself stays.
    """
    if not settings.site_url and not settings.extra.get("offline"):
        event = event_of(Path(settings.extra.get("sources", "sources")))
        settings.site_url = f"{event.address.rstrip('/')}/" if event and event.address else settings.site_url
    settings.theme.dirs.insert(1 if settings.theme.custom_dir else 0, str(TEMPLATES))


def watched(sources: Path, docs: Path) -> list[Path]:
    """What a server has to watch: the records, the hand-written pages, styles and scripts, not what a build writes."""
    return [sources, THEME, *(docs / name for name in hand_written(docs))]


@dataclass(slots=True)
class Watching:
    """The files that a server watches; `paths` are found anew each time, for files come and go."""

    server: Server
    paths: Callable[[], list[Path]]
    _watched: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """Watch all of them."""
        self._watched = [str(path) for path in self.paths()]
        for path in self._watched:
            self.server.watch(path)

    @contextmanager
    def paused(self, kept: Path) -> Iterator[None]:
        """Heed only what changes in the folder `kept`: a build gives the other files new places, and changes none."""
        for path in self._watched:
            if Path(path) != kept:
                self.server.unwatch(path)
        try:
            yield
        finally:
            watched = [str(path) for path in self.paths()]
            for path in watched:
                if Path(path) != kept or path not in self._watched:
                    self.server.watch(path)
            self._watched = watched


@dataclass(slots=True)
class Run:
    """One run of MkDocs, which builds a site once, or again and again for a server."""

    is_serving: bool = False
    _watching: Watching | None = None
    _turning: Turning | None = None
    _lent: Lent | None = None

    def begin(self, command: str, **_: object) -> None:
        """Remember whether a server runs."""
        self.is_serving, self._watching, self._turning = command == "serve", None, None

    def settle(self, settings: Settings) -> None:
        """Complete the settings, and have the site made beside its place."""
        complete(settings)
        settings.site_dir = self.beside(settings.site_dir, settings.docs_dir)

    def beside(self, site: str, docs: str) -> str:
        """Where the site is made, which is beside its place; a server makes it elsewhere anyway."""
        if self.is_serving:
            self.lend(site, docs)
        if self.is_serving or is_temporary(Path(site)):
            return site
        self._turning = Turning(Path(site))
        with unwritten():
            made = self._turning.begin()
        return str(made)

    def lend(self, site: str, docs: str) -> None:
        """Let the folder of a server go when a signal ends it, and what one left that was killed go now."""
        if self._lent is None and is_temporary(Path(site)):
            remove_left(Path(docs))
            self._lent = Lent(Path(site), Path(docs))

    def end(self) -> None:
        """Leave to a server that ends by itself what it removes."""
        if self._lent:
            self._lent.release()
            self._lent = None

    def in_place(self, site: str) -> str:
        """The site, which comes into its place now."""
        if self._turning:
            with unwritten():
                placed = self._turning.end()
            return str(placed)
        return site

    def watch(self, server: Server, paths: Callable[[], list[Path]]) -> None:
        """Let a server build anew when one of the files changes, which are found again after each build."""
        self._watching = Watching(server, paths)
        self._watching.begin()

    @contextmanager
    def compiling(self, sources: Path, docs: Path) -> Iterator[None]:
        """While the records are compiled; a bad one stops a build but not a server that has pages to show."""
        with ExitStack() as held:
            if self._watching:
                held.enter_context(self._watching.paused(sources))
            if self.is_serving and (docs / "index.md").is_file():
                held.enter_context(_last_good_pages())
            yield


@contextmanager
def _last_good_pages() -> Iterator[None]:
    """Let a build that fails say why, and leave the pages that were there."""
    try:
        yield
    except click.ClickException as error:
        error.show()
    except SystemExit:
        pass
