"""Events as full as they may be, or fuller, of what takes longest to check."""

import json
from collections.abc import Callable, Iterator, Mapping

from generator.record.limits import MAX_CHAIN, MAX_FILES, MAX_LIST
from tests.harden.events import SMALL
from tests.harden.hostile_case import HEAD, Case

_MEBIBYTE = 2**20
_LONG = "abcdefghij" * 6


def floods() -> Iterator[Case]:
    """Each within what a file may have; checked in every format, and not built."""
    for name, files in _FLOODS.items():
        yield Case(f"full of {name}", {path.encode(): text.encode() for path, text in files()}, builds=False)


def _sources(number: int, rest: str, head: str = HEAD) -> Iterator[tuple[str, str]]:
    """So many articles, each with its own address and title; `@` in the rest is the number of each."""
    for at in range(number):
        own = head.replace("/fell", f"/fell-{at}").replace("The river fell", f"The river fell by {at}")
        yield f"articles/s{at}.yml", own + rest.replace("@", str(at))


def _claims(number: int, **more: str) -> str:
    """A list of claims in as few words as they have; `#` is the number of each."""
    fields = {"metric": "deaths", "count": "1", "said_by": "article", "restated": "w"} | more
    told = ",".join(f"{key}: {value}" for key, value in fields.items())
    return f"claims: [{','.join(f'{{id: c{at},{told}}}'.replace('#', str(at)) for at in range(number))}]\n"


def _prose(words: str) -> Iterator[tuple[str, str]]:
    text = (words * 2000)[:1990]
    return _sources(15, _claims((_MEBIBYTE - 2000) // (len(text.encode()) + 100), note=f'"{text}"'))


def _refused_at_the_end() -> Iterator[tuple[str, str]]:
    """Files of which each is refused for its last line."""
    items = ",".join("a" * MAX_LIST)
    return _sources(130, f"x: [{','.join([f'[{items}]'] * 59)}]\nx: 1\n", "")


def _unknown_actors() -> Iterator[tuple[str, str]]:
    known = "".join(f"actor-{at:04}-{_LONG}: {{name: N {at}, kind: body}}\n" for at in range(1990))
    yield "actors.yml", (SMALL / "actors.yml").read_text(encoding="utf-8") + known
    yield from _sources(20, _claims(100, said_by=f"actor-#-{_LONG}k"))


def _duplicates() -> Iterator[tuple[str, str]]:
    yield from _sources(1, _claims(900, count="#"))
    for path, text in _sources(2500, "duplicate_of: s0\n" + _claims(5, count="7")):
        if path != "articles/s0.yml":
            yield path, text


def _anchors() -> Iterator[tuple[str, str]]:
    for path, text in _sources(15, "claims: []\n"):
        yield path, text
        yield path.replace("articles", "anchors").replace(".yml", ".json"), "[" + "[]," * 330_000 + "[]]"


def _honest_anchors() -> Iterator[tuple[str, str]]:
    """As many anchors as claims can have, each as long as it may be in a mebibyte."""
    for path, text in _sources(15, f"capture: {{file: x.txt, sha256: {'a' * 64}}}\n{_claims(MAX_LIST, quote='a b c')}"):
        yield path, text
        items = [_anchor(path[9:-4], at) for at in range(MAX_LIST)]
        numbers = {"found": 1, "recorded": 1, "set_aside": 0}
        page = {
            "@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage",
            "creator": {"type": "Person", "name": "Ada"}, "created": "2031-04-02", "numbers": numbers, "items": items,
        }  # fmt: skip
        yield f"anchors/{path[9:-4]}.json", json.dumps(page)


def _anchor(source: str, at: int) -> dict[str, object]:
    selector = {"type": "TextQuoteSelector", "exact": "a b c", "prefix": "[{," * 100}
    target = {"source": f"urn:sha256:{'a' * 64}", "paragraph": 1, "selector": selector}
    return {"id": f"urn:claim:{source}:c{at}", "type": "Annotation", "motivation": "identifying", "target": target}


def _origins() -> Iterator[tuple[str, str]]:
    """Each derives from all in the chains before it."""
    for at, (path, text) in enumerate(_sources(MAX_CHAIN * 7, "")):
        origins = ", ".join(f"s{one}" for one in range(at // MAX_CHAIN * MAX_CHAIN, at))
        yield path, text + (f"derived_from: [{origins}]\n" if origins else "") + "claims: []\n"


_FLOODS: Mapping[str, Callable[[], Iterator[tuple[str, str]]]] = {
    "claims": lambda: _sources(20, _claims(MAX_LIST)),
    "sources": lambda: _sources(MAX_FILES - 10, _claims(3)),
    "sources of one address": lambda: _sources(MAX_FILES - 10, _claims(3), HEAD.replace("/fell", "/it")),
    "sources that are wrong": lambda: _sources(MAX_FILES - 10, _claims(3, counts="x"), HEAD.replace("language", "l")),
    "files that are refused at their ends": _refused_at_the_end,
    "ids of the past": lambda: _sources(17, f"formerly: [a@, b@, c@]\n{_claims(900, formerly='[f#,g#,h#]')}"),
    "unknown actors": _unknown_actors,
    "unknown claims": lambda: _sources(17, _claims(MAX_LIST, about=f"d{_LONG}#").replace("id: c", f"id: c{_LONG}")),
    "duplicates": _duplicates,
    "anchors that are none": _anchors,
    "anchors": _honest_anchors,
    "origins": _origins,
    "hosts of many parts": lambda: _sources(2400, "claims: []\n", HEAD.replace("gaz", "xn--80ak6aa92e." * 99 + "gaz")),
    "what addresses ask": lambda: _sources(2400, "claims: []\n", HEAD.replace("/fell", "/fell?" + "a&" * 900)),
    "letters of two scripts": lambda: _prose("абв abc "),
    "words of two scripts": lambda: _prose("\u0430b"),
    "joiners": lambda: _prose("\u200d"),
    "long counts": lambda: _sources(20, _claims(MAX_LIST, count=f'"{"nine hundred " * 7}"')),
    "days": lambda: _sources(16, _claims(MAX_LIST, said_on="2031-03-04", as_of="2031-03-01/2031-03-04")),
}
