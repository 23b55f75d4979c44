"""What became of an address: alive, moved, gone, refused or unreachable."""

import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from generator.record.fields import is_web_address
from generator.upkeep.asking import Manners, Response, UnansweredError, Until, ask

MOST_STEPS = 8
MOST_LETTERS = 2000
_HOSTS_AT_ONCE = 8
_PERMANENT = {HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT}
_SENT_ON = {*_PERMANENT, HTTPStatus.FOUND, HTTPStatus.SEE_OTHER, HTTPStatus.TEMPORARY_REDIRECT}
_GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_ERRORS, _FAULTS = range(400, 1000), range(500, 600)


class Fortune(StrEnum):
    """What became of an address, the most urgent first."""

    GONE = "gone"
    MOVED = "moved"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    ALIVE = "alive"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of an address, why it is called that, and the address that has taken its place for good."""

    fortune: Fortune
    reason: str
    moved_to: str = ""


def look_at_all(urls: Iterable[str], manners: Manners) -> Mapping[str, Seen]:
    """What became of each address; the requests to one host come one after another, with a pause between them."""
    hosts: dict[str, list[str]] = {}
    for url in sorted(set(urls)):
        hosts.setdefault(urlsplit(url).hostname or "", []).append(url)
    with ThreadPoolExecutor(_HOSTS_AT_ONCE) as pool:
        seen = pool.map(lambda each: _in_turn(each, manners), hosts.values())
        return {url: one for answers in seen for url, one in answers.items()}


def _in_turn(urls: Iterable[str], manners: Manners) -> Mapping[str, Seen]:
    seen: dict[str, Seen] = {}
    for url in urls:
        if seen:
            time.sleep(manners.pause)
        seen[url] = look(url, manners)
    return seen


def look(url: str, manners: Manners) -> Seen:
    """What became of one address, wherever it leads."""
    visited, settled, is_lasting = [url], url, True
    until = Until(time.monotonic() + manners.patience)
    try:
        while True:
            reply = _reply(visited[-1], manners, until)
            if reply.status not in _SENT_ON:
                return _judged(reply.status, settled if settled != url else "")
            onward = _onward(visited, reply)
            is_lasting = is_lasting and reply.status in _PERMANENT
            settled = onward if is_lasting else settled
            visited.append(onward)
    except UnansweredError as error:
        return Seen(Fortune.UNREACHABLE, str(error))


def _reply(url: str, manners: Manners, until: Until) -> Response:
    """The answer for the head alone; where that is refused or faulty, for the whole: some hosts know no heads."""
    try:
        reply = ask("HEAD", url, manners, until)
    except UnansweredError as error:
        if "no HTTP" not in str(error):
            raise
        return ask("GET", url, manners, until)
    is_final = reply.status not in _ERRORS or reply.status == HTTPStatus.TOO_MANY_REQUESTS
    return reply if is_final else ask("GET", url, manners, until)


def _onward(visited: list[str], reply: Response) -> str:
    """Where an answer sends on; raises UnansweredError where that is nowhere, or has no end."""
    onward = urljoin(visited[-1], reply.location)
    if not reply.location or not _can_be_shown(onward):
        raise UnansweredError("it sends on to what is no web address")
    if onward in visited:
        raise UnansweredError("it sends on in a circle")
    if len(visited) > MOST_STEPS:
        raise UnansweredError(f"it sends on more than {MOST_STEPS} times")
    return onward


def _can_be_shown(url: str) -> bool:
    return len(url) <= MOST_LETTERS and url.isprintable() and is_web_address(url)


def _judged(status: int, moved_to: str) -> Seen:
    if status in _GONE:
        return Seen(Fortune.GONE, f"the host answers {status}")
    if status in _FAULTS or status < HTTPStatus.OK:
        return Seen(Fortune.UNREACHABLE, f"the host answers {status}")
    if status in _ERRORS:
        return Seen(Fortune.REFUSED, f"the host answers {status}")
    return Seen(Fortune.MOVED, "sent on for good", moved_to) if moved_to else Seen(Fortune.ALIVE, f"{status}")
