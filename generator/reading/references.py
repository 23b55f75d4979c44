"""What the references of records lead to: every id is known, and no chain goes round in a circle."""

from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from generator.reading.explain import Steps
from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem, nearest
from generator.record.registries import Registry


def circle(where: Location, field: str, loop: list[str]) -> Problem:
    """The problem of a chain whose last link leads to its first; a loop of one names itself."""
    if len(loop) == 1:
        return Problem(where, f'{field} of "{loop[0]}" names itself', "Name another or delete the key.")
    chain = " -> ".join([*loop, loop[0]])
    return Problem(where, f"{field} goes round in a circle: {chain}", "Cut one of the links.")


def cycles(links: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Each cycle that a walk along the links meets, from its alphabetically first member."""
    settled: set[str] = set()
    for start in sorted(links):
        path = {} if start in settled else {start: iter(links[start])}
        while path:
            name, parents = next(reversed(path.items()))
            parent = next(parents, None)
            if parent is None:
                settled.add(name)
                del path[name]
            elif parent in path:
                loop = list(path)[list(path).index(parent) :]
                first = loop.index(min(loop))
                yield loop[first:] + loop[:first]
            elif parent in links and parent not in settled:
                path[parent] = iter(links[parent])


def unknown(
    corpus: Corpus,
    file: str,
    steps: Steps,
    ids: Iterable[str],
    registry: Registry[Any],
    *,
    subject: str = "",
    words: Container[str] = (),
) -> Iterator[Problem]:
    """A problem for each id that the registry lacks and that is none of the words allowed beside ids.

    The steps lead to one id, a list of ids, or a mapping whose keys they are.
    """
    known = corpus.entries(registry)
    for index, name in enumerate(ids):
        if name in known or name in words:
            continue
        field = _field(steps)
        is_key = field == "covers"
        where = corpus.locate(file, *steps, name if is_key else index, key=is_key)
        mend = f"Add it to {folder(corpus)}/{registry.file} or correct {field}."
        yield Problem(where, f'{subject}unknown {registry.noun} "{name}"', mend, nearest(name, known))


def folder(corpus: Corpus) -> PurePosixPath:
    """The folder of the registries, as problems name it."""
    return PurePosixPath(corpus.files["event"].where.path).parent


def _field(steps: Steps) -> str:
    """The field to which steps lead, whatever its items are."""
    return next(step for step in reversed(steps) if isinstance(step, str))
