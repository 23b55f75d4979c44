"""Other ids for what has an id with a name in it."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from generator.record.fields import is_slug
from generator.record.registries import unfit_for_a_source
from generator.redact.places import SCOPED
from generator.redact.planning import read_text, records_in
from generator.redact.spans import Branch, Listing, Pairs, spanned, text_of
from generator.redact.spellings import Spellings

# The registries whose ids are changed with all that refers to them.
_KEYED = frozenset({"actors", "dispatches"})


class UnfitIdError(Exception):
    """An id that was given cannot stand in the place of another; the message says why."""


def new_ids(folder: Path, spellings: Spellings, but: frozenset[str], instead: Mapping[str, str]) -> dict[str, str]:
    """Other ids for all that has an id with the words in it, or is to have another one.

    The rest of the id, and a number at need. An actor, place or group that is called so, too, and is something else
    keeps its own id. Those of metrics, groups and places stand with their registry: `places.coast`. Raises UnfitIdError
    for a given one that is none or is taken.
    """
    names = dict(_ids(folder))
    taken = set(map(_own, names))
    found: dict[str, str] = {}
    for name in sorted(names.keys() - but):
        own = _own(name)
        if given := instead.get(name):
            _refuse_unfit(name, given, [*names, *(_home(one) + new for one, new in found.items())])
            found[name] = given
        elif name in instead or (spellings.in_code(own) and not _is_namesake(names[name], spellings)):
            found[name] = _free(own, name, spellings, taken | set(found.values()))
    return found


def _own(name: str) -> str:
    """An id without what it belongs to."""
    return name.rpartition("#")[2].rpartition(".")[2]


def _home(name: str) -> str:
    """What an id belongs to, with the sign between them."""
    return name[: len(name) - len(_own(name))]


def _refuse_unfit(name: str, new: str, taken: Collection[str]) -> None:
    """Raise UnfitIdError where a file or an entry cannot have an id, or another one has it."""
    home = _home(name)
    if not is_slug(new):
        raise UnfitIdError(f'"{new}" is no id: lower-case letters, digits and single hyphens')
    if not home and (named := unfit_for_a_source(new)):
        raise UnfitIdError(f'"{new}" is {named}')
    if f"{home}{new}" in taken:
        raise UnfitIdError(f'the id "{new}" is taken')


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
    """The ids of sources, claims (`source#claim`) and entries (`places.coast`); with those of entries, their names."""
    for name, path in records_in(folder).items():
        root = spanned(read_text(path))
        if not isinstance(root, Pairs):
            continue
        if path.parent == folder:
            home = f"{name}." if name in SCOPED else ""
            yield from ((home + key.text, _name(entry)) for key, entry in root.entries if home or name in _KEYED)
            continue
        yield name, ""
        claims = root.value("claims")
        for claim in claims.items if isinstance(claims, Listing) else ():
            if isinstance(claim, Pairs):
                yield f"{name}#{text_of(claim.value('id'))}", ""


def _name(entry: Branch) -> str:
    return text_of(entry.value("name")) if isinstance(entry, Pairs) else ""
