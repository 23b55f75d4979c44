"""Other ids for what has an id with a name in it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.redact.planning import read_text, records_in
from generator.redact.spans import Branch, Listing, Pairs, spanned, text_of
from generator.redact.spellings import Spellings

# The registries whose ids are changed with all that refers to them.
_KEYED = frozenset({"actors", "dispatches"})


def new_ids(folder: Path, spellings: Spellings, but: frozenset[str], instead: Mapping[str, str]) -> dict[str, str]:
    """Other ids for actors, dispatches, sources and claims whose ids have the words, or are to have another.

    The rest of the id, and a number at need. An actor who is called so, too, and is somebody else keeps the own id.
    """
    names = dict(_ids(folder))
    taken = {name.rpartition("#")[2] for name in names}
    found: dict[str, str] = {}
    for name in sorted(names.keys() - but):
        own = name.rpartition("#")[2]
        if name in instead or (spellings.in_code(own) and not _is_namesake(names[name], spellings)):
            found[name] = instead.get(name) or _free(own, name, spellings, taken | set(found.values()))
    return found


def _is_namesake(called: str, spellings: Spellings) -> bool:
    """Whether somebody has a part of the name, and is not the one who is taken out."""
    return spellings.in_code(called) and not spellings.within(called)


def _free(own: str, name: str, spellings: Spellings, taken: set[str]) -> str:
    rest = spellings.rest_of_code(own) or ("claim" if "#" in name else "unnamed")
    new, number = rest, 2
    while new in taken:
        new, number = f"{rest}-{number}", number + 1
    return new


def _ids(folder: Path) -> Iterator[tuple[str, str]]:
    """The ids of sources, claims (`source#claim`), actors and dispatches; with those of actors, their names."""
    for name, path in records_in(folder).items():
        root = spanned(read_text(path))
        if not isinstance(root, Pairs):
            continue
        if path.parent == folder:
            yield from ((key.text, _name(entry)) for key, entry in root.entries if name in _KEYED)
            continue
        yield name, ""
        claims = root.value("claims")
        for claim in claims.items if isinstance(claims, Listing) else ():
            if isinstance(claim, Pairs):
                yield f"{name}#{text_of(claim.value('id'))}", ""


def _name(entry: Branch) -> str:
    return text_of(entry.value("name")) if isinstance(entry, Pairs) else ""
