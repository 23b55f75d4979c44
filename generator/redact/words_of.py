"""The words that must not remain of an actor, a source or a claim, as the records have them."""

from collections.abc import Iterator
from pathlib import Path

from generator.record.fields import UNSTATED
from generator.record.registries import ACTORS
from generator.redact.planning import read_text, records_in
from generator.redact.spans import Branch, Leaf, Listing, Pairs, spanned, text_of
from generator.redact.spellings import Spellings

# The texts of a source by which it would be known again; one that is shorter may stand anywhere.
_KNOWN_BY = frozenset({"title", "topic", "quote", "restated", "note", "text", "published_basis"})
_ALWAYS = frozenset({"url", "sha256"})
_FEWEST = 4


def spellings_of_actor(folder: Path, name: str) -> list[str] | None:
    """How a person is named, in every spelling recorded; None where there is no such actor."""
    actor = _actor(folder, name)
    if actor is None:
        return None
    words = [text_of(actor.value(key)) for key in ("name", "family")]
    for key in ("aliases", "own_names"):
        listed = actor.value(key)
        for one in listed.items if isinstance(listed, Listing) else (listed,):
            words.append(text_of(one.value("text")) if isinstance(one, Pairs) else text_of(one))
    return [word for word in words if word]


def bearers_of(folder: Path, spellings: Spellings) -> list[str]:
    """The persons whose name has one of the spellings."""
    root = _actors(folder)
    entries = root.entries if root else ()
    return [
        key.text
        for key, actor in entries
        if isinstance(actor, Pairs) and text_of(actor.value("kind")) == "person"
        if spellings.within(text_of(actor.value("name")))
    ]


def part_of(folder: Path, name: str) -> str | None:
    """The body for which an actor speaks."""
    actor = _actor(folder, name)
    return (text_of(actor.value("part_of")) if actor else "") or None


def is_person(folder: Path, name: str) -> bool:
    """Whether an actor is a person, whose name has forms; names of bodies stand as they are."""
    actor = _actor(folder, name)
    return actor is not None and text_of(actor.value("kind")) == "person"


def _actor(folder: Path, name: str) -> Pairs | None:
    root = _actors(folder)
    actor = root.value(name) if root else None
    return actor if isinstance(actor, Pairs) else None


def _actors(folder: Path) -> Pairs | None:
    """All actors; None where a folder of records has no list of them."""
    path = folder / ACTORS.file
    root = spanned(read_text(path)) if path.is_file() else None
    return root if isinstance(root, Pairs) else None


def words_of_source(folder: Path, name: str, claim: str | None = None) -> list[str] | None:
    """The texts of a source, or of one of its claims, that stand in no other record; None where there is none."""
    path = records_in(folder).get(name)
    if path is None or path.parent == folder:
        return None
    root = spanned(read_text(path))
    part = _claim(root, claim) if claim else root
    if part is None:
        return None
    others = "\n".join(_elsewhere(folder, name, root if claim else None, part))
    words = {
        text for key, text in _texts(part) if key in _ALWAYS or (key in _KNOWN_BY and len(text.split()) >= _FEWEST)
    }
    return sorted(word for word in words if word != UNSTATED and not Spellings([word]).within(others))


def _claim(root: Branch | None, name: str) -> Pairs | None:
    claims = root.value("claims") if isinstance(root, Pairs) else None
    items = claims.items if isinstance(claims, Listing) else ()
    return next((one for one in items if isinstance(one, Pairs) and text_of(one.value("id")) == name), None)


def _elsewhere(folder: Path, name: str, root: Branch | None, part: Branch) -> Iterator[str]:
    """The texts of all other records, and of the rest of the same one."""
    for other, path in records_in(folder).items():
        if other != name:
            yield from (text for _, text in _texts(spanned(read_text(path))))
    inner = {text for _, text in _texts(part)}
    yield from (text for _, text in _texts(root) if text not in inner)


def _texts(branch: Branch | None, key: str = "") -> Iterator[tuple[str, str]]:
    match branch:
        case Leaf(text):
            yield key, " ".join(text.split())
        case Listing(items):
            for item in items:
                yield from _texts(item, key)
        case Pairs(entries):
            for name, value in entries:
                yield from _texts(value, name.text)
