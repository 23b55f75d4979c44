"""One request to one address: what a host answers, and nothing of what it would send after that.

The addresses are contributed, so none within a private network is asked, whatever its name resolves to and wherever a
host redirects; no cookie is kept, no proxy is used, and no body is read.
"""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address, ip_network
from threading import Event, Timer
from urllib.parse import quote, urlsplit

# What may stand in a path as it is: a percent sign, too, for the address may be encoded already.
_PLAIN = "%/:=&?~#+!$,;'@()*[]"
# Of a host that may be gone, name and all.
UNRESOLVED = "its name does not resolve"
_PORTS = {"http": 80, "https": 443}
# Addresses that stand for those of IPv4, private ones included (RFC 6052, 3056, 4380).
_TRANSLATED = tuple(ip_network(each) for each in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32"))


class UnansweredError(Exception):
    """There was no answer; the message says why."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public network, and no other way to write one that is not."""
    number = ip_address(address.partition("%")[0])
    return number.is_global and not number.is_multicast and not any(number in each for each in _TRANSLATED)


@dataclass(frozen=True, slots=True)
class Manners:
    """How hosts are asked: under which name, for how many seconds, with which pause, and within which network."""

    agent: str
    patience: float = 20.0
    pause: float = 1.0
    may_ask: Callable[[str], bool] = is_public


@dataclass(frozen=True, slots=True)
class Response:
    """The status of an answer, and the address to which it sends on; empty where it does not."""

    status: int
    location: str


class _Line(HTTPConnection):
    """A connection to an address that was looked at before it was opened."""

    def __init__(self, url: str, manners: Manners) -> None:
        parts = urlsplit(url)
        self._is_secure = parts.scheme == "https"
        host = (parts.hostname or "").encode("idna").decode()
        super().__init__(host, parts.port or _PORTS[parts.scheme], timeout=manners.patience)
        self.default_port = _PORTS[parts.scheme]
        self._may_ask = manners.may_ask

    def connect(self) -> None:
        """Connect to the address itself: a name could resolve to another one a moment later."""
        found = {each[4][0] for each in socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)}
        if closed := sorted(str(one) for one in found if not self._may_ask(str(one))):
            raise UnansweredError(f"{closed[0]} is within a private network, and is not asked")
        self.sock = _opened(sorted(str(one) for one in found), self.port, self.timeout or 0)
        if self._is_secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)


def _opened(addresses: list[str], port: int, timeout: float) -> socket.socket:
    """A connection to the first of some addresses that takes one."""
    for address in addresses[:-1]:
        with suppress(OSError):
            return socket.create_connection((address, port), timeout)
    return socket.create_connection((addresses[-1], port), timeout)


def ask(method: str, url: str, manners: Manners) -> Response:
    """The answer to a request; raises UnansweredError."""
    try:
        line = _Line(url, manners)
    except (UnicodeError, ValueError) as error:
        raise UnansweredError("it has no host that can be asked") from error
    with _at_most(manners.patience, line) as is_over:
        try:
            line.request(method, _path(url), headers={"User-Agent": manners.agent, "Accept": "*/*"})
            answer = line.getresponse()
            # What was cut off within its head may look like one that ended.
            if is_over.is_set():
                raise TimeoutError
            return Response(answer.status, answer.getheader("Location") or "")
        except (OSError, HTTPException, UnicodeError) as error:
            late = is_over.is_set() or isinstance(error, TimeoutError)
            raise UnansweredError(f"no answer within {manners.patience:g} seconds" if late else _why(error)) from error


@contextmanager
def _at_most(seconds: float, line: HTTPConnection) -> Iterator[Event]:
    """Cut a connection off after a time, however slowly it goes on; the event tells whether that was so."""
    is_over = Event()

    def cut() -> None:
        is_over.set()
        with suppress(OSError, AttributeError):
            line.sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield is_over
    finally:
        timer.cancel()
        line.close()


def _path(url: str) -> str:
    """What is asked for: path and query, in ASCII."""
    parts = urlsplit(url)
    return quote(f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}", safe=_PLAIN)


def _why(error: Exception) -> str:
    """A fault in words of our own: those of a host are not repeated."""
    match error:
        case socket.gaierror():
            return UNRESOLVED
        case ssl.SSLError():
            return "its certificate is not valid, or it speaks no TLS that is"
        case ConnectionRefusedError():
            return "the host takes no connection"
        case HTTPException():
            return "what it answers is no HTTP"
    return "the connection failed"
