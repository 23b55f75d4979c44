"""What became of addresses: each kind of answer, from a server on this machine; nothing outside is asked."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.reading.load import load
from generator.reading.problems import Location
from generator.upkeep import commands
from generator.upkeep.addresses import Copied, Outbound, by_url, outbound
from generator.upkeep.asking import MOST_OF_A_HEAD, Manners, is_public
from generator.upkeep.linkreport import LINK_FORMS, links
from generator.upkeep.looking import MOST_STEPS, Fortune, Seen, look, look_at_all
from tests.sitebuild import EVENT, ROOT
from tests.test_docs import FORMAT, examples, write

AGENT = "test-agent/1 (+https://example.org/repository)"
PATIENCE = 1.0


@dataclass
class Asked:
    """What a server was asked: method, path and headers, and how many requests it had at one time."""

    requests: list[tuple[str, str]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    now: int = 0
    most: int = 0
    stop: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)


class _Handler(BaseHTTPRequestHandler):
    asked: Asked
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        asked = self.asked
        with asked.lock:
            asked.requests.append((self.command, self.path))
            asked.headers.append(dict(self.headers))
            asked.now += 1
            asked.most = max(asked.most, asked.now)
        try:
            getattr(self, f"_{self.path.strip('/').split('/')[0].split('?')[0].replace('-', '_')}")()
        finally:
            with asked.lock:
                asked.now -= 1

    def _status(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def _code(self) -> None:
        self._status(int(self.path.split("/")[2]))

    def _to(self) -> None:
        _, _, status, *rest = self.path.split("/")
        self._status(int(status), Location="/" + "/".join(rest))

    def _circle(self) -> None:
        self._status(302, Location="/circle-back")

    def _circle_back(self) -> None:
        self._status(302, Location="/circle")

    def _stairs(self) -> None:
        self._status(302, Location=f"/stairs/{int(self.path.split('/')[2]) + 1}")

    def _script(self) -> None:
        self._status(301, Location="javascript:alert(1)")

    def _nowhere(self) -> None:
        self._status(301)

    def _long(self) -> None:
        self._status(301, Location="/code/200?" + "x" * 3000)

    def _command(self) -> None:
        self._status(301, Location="/code/200?##[error]x")

    def _private(self) -> None:
        self._status(301, Location="http://[::ffff:10.0.0.1]/code/200")

    def _no_heads(self) -> None:
        self._status(405 if self.command == "HEAD" else 200)

    def _lies_of_heads(self) -> None:
        self._status(404 if self.command == "HEAD" else 200)

    def _slow(self) -> None:
        self.asked.stop.wait(20)

    def _drip(self) -> None:
        """Headers that go on and on, each within the time that a socket waits."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.asked.stop.wait(0.2):
            self.wfile.write(b"X-Y: z\r\n")

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while self.command == "GET" and not self.asked.stop.is_set():
            self.wfile.write(b"x" * 65536)

    def _endless_after_head(self) -> None:
        if self.command == "HEAD":
            self._status(405)
        else:
            self._endless()

    def _briefly(self) -> None:
        time.sleep(0.05)
        self._status(200)

    def _cookie(self) -> None:
        self._status(302, **{"Set-Cookie": "a=b; Path=/", "Location": "/code/200"})

    def log_message(self, *_: object) -> None:
        pass

    def handle(self) -> None:
        with suppress(OSError):
            super().handle()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        pass


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def here(asked: Asked) -> Iterator[str]:
    """The address of a running server."""
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"asked": asked}))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    asked.stop.set()
    server.shutdown()
    thread.join()
    server.server_close()


def on_this_machine(address: str) -> bool:
    return address == "127.0.0.1"


MANNERS = Manners(AGENT, patience=PATIENCE, pause=0.01, may_ask=on_this_machine)

CASES = {
    "it is there": ("/code/200", Seen(Fortune.ALIVE, "200")),
    "it is there, partly": ("/code/206", Seen(Fortune.ALIVE, "206")),
    "not found": ("/code/404", Seen(Fortune.GONE, "the host answers 404")),
    "gone": ("/code/410", Seen(Fortune.GONE, "the host answers 410")),
    "a login is asked for": ("/code/401", Seen(Fortune.REFUSED, "the host answers 401")),
    "forbidden": ("/code/403", Seen(Fortune.REFUSED, "the host answers 403")),
    "too many requests": ("/code/429", Seen(Fortune.REFUSED, "the host answers 429")),
    "withheld by law": ("/code/451", Seen(Fortune.REFUSED, "the host answers 451")),
    "a number that a network made up": ("/code/999", Seen(Fortune.REFUSED, "the host answers 999")),
    "a fault of the host": ("/code/500", Seen(Fortune.UNREACHABLE, "the host answers 500")),
    "closed for a while": ("/code/503", Seen(Fortune.UNREACHABLE, "the host answers 503")),
    "sent on for good": ("/to/301/code/200", Seen(Fortune.MOVED, "sent on for good", "{here}/code/200")),
    "sent on for good twice": ("/to/308/to/301/code/200", Seen(Fortune.MOVED, "sent on for good", "{here}/code/200")),
    "sent on for now": ("/to/302/code/200", Seen(Fortune.ALIVE, "200")),
    "sent on for good and then for now": (
        "/to/301/to/302/code/200",
        Seen(Fortune.MOVED, "sent on for good", "{here}/to/302/code/200"),
    ),
    "sent on for now and then for good": ("/to/307/to/301/code/200", Seen(Fortune.ALIVE, "200")),
    "sent on to what is gone": ("/to/301/code/404", Seen(Fortune.GONE, "the host answers 404")),
    "a circle": ("/circle", Seen(Fortune.UNREACHABLE, "it sends on in a circle")),
    "stairs without end": ("/stairs/0", Seen(Fortune.UNREACHABLE, f"it sends on more than {MOST_STEPS} times")),
    "sent on to a script": ("/script", Seen(Fortune.UNREACHABLE, "it sends on to what is no web address")),
    "sent on to nowhere": ("/nowhere", Seen(Fortune.UNREACHABLE, "it sends on to what is no web address")),
    "sent on to a very long address": ("/long", Seen(Fortune.UNREACHABLE, "it sends on to what is no web address")),
    "sent on into a private network": (
        "/private",
        Seen(Fortune.UNREACHABLE, "::ffff:10.0.0.1 is within a private network, and is not asked"),
    ),
    "a host that knows no heads": ("/no-heads", Seen(Fortune.ALIVE, "200")),
    "a host that lies of heads": ("/lies-of-heads", Seen(Fortune.ALIVE, "200")),
    "no answer": ("/slow", Seen(Fortune.UNREACHABLE, "no answer within 1 seconds")),
    "an answer in drops": ("/drip", Seen(Fortune.UNREACHABLE, "no answer within 1 seconds")),
    "a body without end": ("/endless", Seen(Fortune.ALIVE, "200")),
    "a body without end where heads are not known": ("/endless-after-head", Seen(Fortune.ALIVE, "200")),
}


def _in_drops(line: socket.socket) -> None:
    for letter in b"HTTP/1.1 200 OK" + b"x" * 200:
        line.sendall(bytes([letter]))
        time.sleep(0.1)


def _always_on(line: socket.socket) -> None:
    for _ in range(200):
        line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        time.sleep(0.1)


def _flooding(line: socket.socket) -> None:
    sent = 0
    with suppress(OSError):
        while sent < 64 * MOST_OF_A_HEAD:
            line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)
            sent += 2500


def _many_headers(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\n" + (b"X: " + b"z" * 60_000 + b"\r\n") * 4 + b"\r\n")


def _slow_tls(line: socket.socket) -> None:
    line.sendall(b"\x16\x03\x03\x3f\xff")
    for _ in range(200):
        line.sendall(b"\x02")
        time.sleep(0.1)


def _one_after_another(line: socket.socket) -> None:
    """Sends on and on, each time before anybody is tired of it."""
    time.sleep(0.6)
    number = time.monotonic_ns()
    line.sendall(b"HTTP/1.1 302 Found\r\nLocation: /%d\r\nContent-Length: 0\r\n\r\n" % number)


def _refusing_heads(line: socket.socket) -> None:
    time.sleep(0.7)
    line.sendall(b"HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n")


SLOW = {
    "a head in drops": (_in_drops, "http", "no answer within 1 seconds"),
    "a head that never comes": (_always_on, "http", "no answer within 1 seconds"),
    "TLS in drops": (_slow_tls, "https", "no answer within 1 seconds"),
    "sent on slowly": (_one_after_another, "http", "no answer within 1 seconds"),
    "heads refused slowly": (_refusing_heads, "http", "no answer within 1 seconds"),
    "a flood before the head": (_flooding, "http", "what it answers is no HTTP"),
    "a head of more than it may have": (_many_headers, "http", "what it answers is no HTTP"),
}


@contextmanager
def serving(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """The port on which whoever connects is answered so."""

    def each(line: socket.socket) -> None:
        with line, suppress(OSError):
            line.recv(4096)
            answer(line)

    def listen(listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=each, args=(listening.accept()[0],), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=listen, args=(listening,), daemon=True).start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(("answer", "scheme", "reason"), SLOW.values(), ids=SLOW)
def test_an_address_has_its_time_and_its_bytes_and_no_more(
    answer: Callable[[socket.socket], None], scheme: str, reason: str
) -> None:
    began = time.monotonic()
    with serving(answer) as port:
        assert look(f"{scheme}://127.0.0.1:{port}/", MANNERS) == Seen(Fortune.UNREACHABLE, reason)
    assert time.monotonic() - began < 1.5 * PATIENCE


def test_a_name_that_takes_its_time_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [*range(resolving.wait(20) * 0)])
    began = time.monotonic()
    assert look("http://slow.invalid/", MANNERS) == Seen(Fortune.UNREACHABLE, "no answer within 1 seconds")
    assert time.monotonic() - began < 1.5 * PATIENCE
    resolving.set()


def test_an_address_that_takes_no_connection_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        asked.append(address[0])
        time.sleep(timeout)
        raise TimeoutError

    found = [(None, None, None, None, (f"192.0.2.{number}", 80)) for number in range(3)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    monkeypatch.setattr(socket, "create_connection", connect)
    began = time.monotonic()
    seen = look("http://slow.invalid/", replace(MANNERS, may_ask=lambda _: True))
    assert seen == Seen(Fortune.UNREACHABLE, "no answer within 1 seconds")
    assert asked == ["192.0.2.0", "192.0.2.1", "192.0.2.2"]
    assert time.monotonic() - began < 1.5 * PATIENCE


@pytest.mark.parametrize(("path", "expected"), CASES.values(), ids=CASES)
def test_an_answer_says_what_became_of_an_address(path: str, expected: Seen, here: str) -> None:
    began = time.monotonic()
    seen = look(here + path, MANNERS)
    assert seen == Seen(expected.fortune, expected.reason, expected.moved_to.replace("{here}", here))
    assert time.monotonic() - began < 3 * PATIENCE


def test_a_name_that_does_not_resolve() -> None:
    seen = look("https://no-such-host.invalid/a", Manners(AGENT, patience=10))
    assert seen == Seen(Fortune.UNREACHABLE, "its name does not resolve")


def test_a_host_that_takes_no_connection() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert look(f"http://127.0.0.1:{port}/", MANNERS) == Seen(Fortune.UNREACHABLE, "the host takes no connection")


def spoken_to(greeting: bytes, scheme: str) -> Seen:
    """What is seen of a host that says something else to whoever connects."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet() -> None:
            for _ in range(2):
                try:
                    line, _ = listening.accept()
                except OSError:
                    return
                with line:
                    line.sendall(greeting)
                    line.recv(4096)

        threading.Thread(target=greet, daemon=True).start()
        return look(f"{scheme}://127.0.0.1:{listening.getsockname()[1]}/", MANNERS)


def test_a_host_that_speaks_no_http() -> None:
    assert spoken_to(b"220 mail ready\r\n", "http") == Seen(Fortune.UNREACHABLE, "what it answers is no HTTP")


def test_a_host_that_speaks_no_tls() -> None:
    seen = spoken_to(b"HTTP/1.1 200 OK\r\n\r\n", "https")
    assert (seen.fortune, "TLS" in seen.reason) == (Fortune.UNREACHABLE, True)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "192.168.1.1", "[::ffff:127.0.0.1]", "0"]
)
def test_nothing_within_a_private_network_is_asked(host: str) -> None:
    seen = look(f"http://{host}/", Manners(AGENT, patience=5))
    assert seen.fortune is Fortune.UNREACHABLE
    assert "is within a private network" in seen.reason


def test_what_is_public() -> None:
    assert is_public("8.8.8.8")
    assert is_public("2001:4860:4860::8888")


@pytest.mark.parametrize(
    "address",
    ["fe80::1%eth0", "64:ff9b::a00:1", "64:ff9b:1::a00:1", "2002:a00:1::", "2001:0:a00:1::", "224.0.0.1", "100.64.0.1"],
)
def test_what_leads_into_a_private_network_or_to_many(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("url", ["http://a.example:99999/", f"http://{'a' * 70}.example/", "http://a..example/"])
def test_a_host_that_cannot_be_asked(url: str) -> None:
    assert look(url, MANNERS) == Seen(Fortune.UNREACHABLE, "it has no host that can be asked")


def test_hosts_are_asked_politely(here: str, asked: Asked) -> None:
    urls = [f"{here}/briefly/{number}" for number in range(6)]
    seen = look_at_all([*urls, *urls], MANNERS)
    assert {one.fortune for one in seen.values()} == {Fortune.ALIVE}
    assert asked.most == 1
    assert sorted(asked.requests) == [("HEAD", f"/briefly/{number}") for number in range(6)]
    assert {each["User-Agent"] for each in asked.headers} == {AGENT}


def test_between_two_addresses_of_a_host_there_is_a_pause(here: str) -> None:
    began = time.monotonic()
    look_at_all([f"{here}/code/{200 + number}" for number in range(4)], replace(MANNERS, pause=0.2))
    assert time.monotonic() - began >= 0.6


def test_no_cookie_comes_back(here: str, asked: Asked) -> None:
    look(f"{here}/cookie", MANNERS)
    look(f"{here}/code/200", MANNERS)
    assert len(asked.headers) == 3
    assert not any({"Cookie", "Referer", "Authorization"} & set(each) for each in asked.headers)


def test_letters_of_any_script_are_asked_for_in_ascii(here: str, asked: Asked) -> None:
    look(f"{here}/code/200/тіл?q=ә&r=%20#place", MANNERS)
    assert asked.requests == [("HEAD", "/code/200/%D1%82%D1%96%D0%BB?q=%D3%99&r=%20")]


# The addresses of records


def test_every_address_of_the_records_is_found_where_it_stands() -> None:
    corpus, _ = load(EVENT)
    assert corpus
    found = outbound(corpus)
    for one in found:
        lines = Path(one.where.path).read_text(encoding="utf-8").split("\n")
        assert lines[one.where.line - 1][one.where.column - 1 :].startswith(one.url)
    urls = {source.url for source in corpus.sources.values() if source.url != "unstated"}
    urls |= {source.archived.url for source in corpus.sources.values() if source.archived}
    assert urls and urls <= set(by_url(found))


GAZETTE = """\
title: Five dead
publication: northport-gazette
url: {here}/code/404
archived:
  url: {here}/to/301/code/200
  on: 2031-03-06
published: 2031-03-04
published_basis: printed
language: en
recorded: 2031-03-06
claims: []
"""
OTHER = GAZETTE.replace("/code/404", "/code/410").split("archived:")[0] + "published: 2031-03-04\n"
OTHER += GAZETTE.partition("published: 2031-03-04\n")[2]


@pytest.fixture
def sources(tmp_path: Path, here: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An event whose articles lead to the server, which may be asked."""
    files = {**examples(FORMAT), "articles/gazette.yml": GAZETTE, "articles/other.yml": OTHER}
    files["event.yml"] += "contact: {here}/code/200\n"
    monkeypatch.setattr(
        commands,
        "Manners",
        lambda agent: Manners(agent, patience=PATIENCE, pause=0.01, may_ask=on_this_machine),
    )
    monkeypatch.chdir(tmp_path)
    return write(Path("sources"), {name: text.replace("{here}", here) for name, text in files.items()})


def run(*options: str) -> tuple[int, str]:
    done = CliRunner(env={"REPO_URL": ""}).invoke(main, ["links", *options])
    return done.exit_code, done.stdout


def test_without_being_told_to_nothing_is_asked(sources: Path, here: str, asked: Asked) -> None:
    status, listed = run()
    assert status == 0
    assert asked.requests == []
    assert listed.splitlines() == [
        f"sources/articles/gazette.yml:3:6: {here}/code/404",
        f"sources/articles/gazette.yml:5:8: {here}/to/301/code/200",
        f"sources/articles/other.yml:3:6: {here}/code/410",
        f"sources/event.yml:8:10: {here}/code/200",
        "4 addresses",
    ]


def test_what_is_gone_comes_first_with_its_mend(sources: Path, here: str, asked: Asked) -> None:
    status, told = run("--online", "--repo-url", "https://example.org/some")
    assert status == 1
    assert told.splitlines() == [
        f"sources/articles/gazette.yml:3:6: gone, the host answers 404: {here}/code/404",
        "    The record has a copy, so readers are not lost:",
        "    archived:",
        f"      url: {here}/to/301/code/200",
        "      on: 2031-03-06",
        f"sources/articles/other.yml:3:6: gone, the host answers 410: {here}/code/410",
        f"    Choose a copy at https://web.archive.org/web/*/{here}/code/410 and add it:",
        "    archived:",
        "      url: TODO",
        "      on: TODO",
        f"sources/articles/gazette.yml:5:8: moved, sent on for good: {here}/to/301/code/200",
        f"    Write {here}/code/200 if the same text stands there.",
        "4 addresses: 2 gone, 1 moved, 1 alive",
    ]
    assert {each["User-Agent"] for each in asked.headers} == {
        "contested-figures-links/0.1.0 (+https://example.org/some)"
    }


def test_the_other_forms_say_the_same(sources: Path, here: str) -> None:
    rows = json.loads(run("--online", "--format", "json")[1])
    assert [row["outcome"] for row in rows] == ["gone", "gone", "moved", "alive"]
    assert rows[2]["moved_to"] == f"{here}/code/200"
    assert rows[3]["mend"] is None
    text = run("--online", "--format", "markdown")[1]
    assert f"- `sources/articles/other.yml:3:6` gone, the host answers 410: `{here}/code/410`" in text
    assert "  ```text\n  Choose a copy at" in text


def test_bad_registries_are_problems(sources: Path) -> None:
    (sources / "actors.yml").write_text("a: [")
    status, told = run()
    assert (status, told.startswith("sources/actors.yml:")) == (1, True)


def test_an_address_commands_no_runner() -> None:
    hostile = "https://a.example/##[error]x"
    where = Location("sources/articles/a.yml", 1, 1)
    gone, moved = Seen(Fortune.GONE, "x"), Seen(Fortune.MOVED, "x", hostile)
    for address in (Outbound(hostile, where), Outbound(hostile, where, Copied(hostile, "2031-01-01"))):
        for seen in (gone, moved):
            made = links([address], {hostile: seen})
            assert "##[" not in LINK_FORMS["text"](made) + LINK_FORMS["markdown"](made)


def test_a_name_that_does_not_resolve_has_the_mend_of_what_is_gone_for_the_time_that_it_stays_so() -> None:
    url = "https://no-such-host.invalid/a"
    seen = {url: look(url, Manners(AGENT, patience=10))}
    (plain,) = links([Outbound(url, Location("a.yml"))], seen)
    assert plain.mend == (
        "Where it stays so:",
        f"Choose a copy at https://web.archive.org/web/*/{url} and add it:",
        *("archived:", "  url: TODO", "  on: TODO"),
    )
    (copy,) = links([Outbound(url, Location("a.yml"), is_copy=True)], seen)
    assert copy.mend == ("Where it stays so:", "Name another copy, or take archived out.")


def test_the_workflow_of_links_reads_only_and_runs_each_week() -> None:
    text = (ROOT / ".github" / "workflows" / "links.yml").read_text(encoding="utf-8")
    assert "write" not in text
    assert "links --online --format markdown" in text
    assert "schedule:" in text
