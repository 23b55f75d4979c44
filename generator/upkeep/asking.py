"""One request to one address: what a host answers, and nothing of what it would send after that.

The addresses are contributed, so none within a private network is asked, whatever its name resolves to and wherever a
host redirects; no cookie is kept, no proxy is used, and no body is read. No host decides how long that takes: name,
connection and head have an end in time, and the head has one in bytes.
"""

import socket
import ssl
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse
from io import BufferedReader, RawIOBase
from ipaddress import ip_address, ip_network
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any
from urllib.parse import quote, urlsplit

# What may stand in a path as it is: a percent sign, too, for the address may be encoded already.
_PLAIN = "%/:=&?~#+!$,;'@()*[]"
# The bytes of a head, with all that a host sends before it; servers send some hundred, and take a few thousand.
MOST_OF_A_HEAD = 128 * 1024
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
    """How hosts are asked: under which name, with which pause, and within which network.

    Their `patience` are the seconds for an address with all to which it is sent on.
    """

    agent: str
    patience: float = 20.0
    pause: float = 1.0
    may_ask: Callable[[str], bool] = is_public


@dataclass(frozen=True, slots=True)
class Response:
    """The status of an answer, and the address to which it sends on; empty where it does not."""

    status: int
    location: str


@dataclass(frozen=True, slots=True)
class Until:
    """A moment after which nobody waits, on the clock that never goes back."""

    moment: float

    @property
    def left(self) -> float:
        """The seconds until then; raises TimeoutError where there are none."""
        seconds = self.moment - monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


class _Bytes(RawIOBase):
    """What a host sends, up to a moment and a number of bytes."""

    def __init__(self, sock: socket.socket, until: Until) -> None:
        self._sock = sock
        self._until = until
        self._room = MOST_OF_A_HEAD

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._sock.settimeout(self._until.left)
        number = self._sock.recv_into(buffer)
        self._room -= number
        if self._room < 0:
            raise HTTPException
        return number


class _Answer(HTTPResponse):
    def __init__(self, sock: socket.socket, *given: Any, until: Until, **named: Any) -> None:
        super().__init__(sock, *given, **named)
        self.fp.close()
        self.fp = BufferedReader(_Bytes(sock, until))


class _Line(HTTPConnection):
    """A connection to an address that was looked at before it was opened."""

    def __init__(self, url: str, manners: Manners, until: Until) -> None:
        parts = urlsplit(url)
        self._is_secure = parts.scheme == "https"
        host = (parts.hostname or "").encode("idna").decode()
        super().__init__(host, parts.port or _PORTS[parts.scheme])
        self.default_port = _PORTS[parts.scheme]
        setattr(self, "response_class", partial(_Answer, until=until))  # noqa: B010
        self._may_ask = manners.may_ask
        self._until = until

    def connect(self) -> None:
        """Connect to the address itself: a name could resolve to another one a moment later."""
        found = _resolved(self.host, self.port, self._until)
        if closed := [one for one in found if not self._may_ask(one)]:
            raise UnansweredError(f"{closed[0]} is within a private network, and is not asked")
        self.sock = _opened(found, self.port, self._until)
        if self._is_secure:
            self.sock.settimeout(self._until.left)
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)
        self.sock.settimeout(self._until.left)


def _resolved(host: str, port: int, until: Until) -> list[str]:
    """The addresses of a name; the system may take as long for them as it likes, and is not waited for."""
    answers: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

    def resolve() -> None:
        try:
            answers.put(sorted({str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    Thread(target=resolve, daemon=True).start()
    try:
        found = answers.get(timeout=until.left)
    except Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return found


def _opened(addresses: list[str], port: int, until: Until) -> socket.socket:
    """A connection to the first of some addresses that takes one."""
    for number, address in enumerate(addresses[:-1]):
        with suppress(OSError):
            # Each has its share of the time, so that the last one is tried, too.
            return socket.create_connection((address, port), until.left / (len(addresses) - number))
    return socket.create_connection((addresses[-1], port), until.left)


def ask(method: str, url: str, manners: Manners, until: Until) -> Response:
    """The answer to a request, if it comes until then; raises UnansweredError."""
    try:
        line = _Line(url, manners, until)
    except (UnicodeError, ValueError) as error:
        raise UnansweredError("it has no host that can be asked") from error
    with closing(line):
        try:
            line.request(method, _path(url), headers={"User-Agent": manners.agent, "Accept": "*/*"})
            answer = line.getresponse()
            return Response(answer.status, answer.getheader("Location") or "")
        except TimeoutError as error:
            raise UnansweredError(f"no answer within {manners.patience:g} seconds") from error
        except (OSError, HTTPException, UnicodeError) as error:
            raise UnansweredError(_why(error)) from error


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
