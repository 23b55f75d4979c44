"""A real `mkdocs serve`: one saved record means one rebuild, and a broken one keeps the last good pages."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.few_records import few_records
from tests.project import lay_out

pytestmark = pytest.mark.builders
PATIENCE = 60
# Longer than the server waits between a change and its rebuild, so that a second rebuild would show.
QUIET = 3


class Server:
    """A running server: what it has printed, and what it serves."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.temporary = folder / "temporary"
        self.temporary.mkdir(exist_ok=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._log = folder / "serve.log"
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{self._port}", *options],
                cwd=folder,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(self.temporary)},
            )

    def printed(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def page(self, path: str) -> str:
        with urlopen(f"http://127.0.0.1:{self._port}/{path}") as answer:
            text: str = answer.read().decode()
        return text

    def wait(self, reached: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < deadline and self._process.poll() is None, self.printed()
            time.sleep(0.2)

    def wait_until_it_serves(self) -> None:
        self.wait(lambda: "Serving on" in self.printed())

    def builds(self) -> int:
        return self.printed().count("Documentation built")

    def sites(self) -> list[Path]:
        """The folders among the temporary ones in which a site was made."""
        return [*self.temporary.glob("*mkdocs_*")]

    def stop(self, number: int = signal.SIGTERM) -> int:
        self._process.send_signal(number)
        return self._process.wait(PATIENCE)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    serving = Server(lay_out(tmp_path, few_records(tmp_path / "few")))
    serving.wait_until_it_serves()
    yield serving
    serving.stop()


def test_a_saved_record_is_one_rebuild_and_a_broken_one_keeps_the_last_good_pages(server: Server) -> None:
    registry = server.folder / "sources" / "metrics.yml"
    good = registry.read_text(encoding="utf-8").replace("How many people died?", "How many roofs were lost?")
    registry.write_text(good, encoding="utf-8")
    server.wait(lambda: server.builds() == 2)
    time.sleep(QUIET)
    assert server.builds() == 2
    assert "How many roofs were lost?" in server.page("metrics/deaths/")

    registry.write_text(good.replace("kind: cumulative", "kind: stok"), encoding="utf-8")
    server.wait(lambda: server.builds() == 3)
    assert "sources/metrics.yml" in server.printed()
    assert '"stok" is not one of the choices' in server.printed()
    assert "How many roofs were lost?" in server.page("metrics/deaths/")


@pytest.mark.parametrize("options", [(), ("--clean",)], ids=["as it is", "clean"])
def test_a_server_that_a_signal_ends_leaves_no_site(options: tuple[str, ...], tmp_path: Path) -> None:
    folder = lay_out(tmp_path, few_records(tmp_path / "few"))
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        serving = Server(folder, *options)
        serving.wait_until_it_serves()
        assert len(serving.sites()) == 1
        assert serving.stop(number) in ({-number} if number != signal.SIGINT else {0})
        assert serving.sites() == []


def test_what_a_server_left_that_was_killed_the_next_one_removes(tmp_path: Path) -> None:
    killed = Server(lay_out(tmp_path, few_records(tmp_path / "few")))
    killed.wait_until_it_serves()
    killed.stop(signal.SIGKILL)
    (left,) = killed.sites()
    assert (left / "index.html").is_file()
    following = Server(tmp_path)
    following.wait_until_it_serves()
    assert not left.exists()
    assert len(following.sites()) == 1
    following.stop()
