"""What the references of records lead to: every id is known."""

from collections.abc import Container, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from generator.reading.explain import Steps
from generator.reading.load import Corpus
from generator.reading.problems import Problem, nearest
from generator.record.registries import Registry


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
        yield Problem(where, f'{subject}unknown {registry.noun} "{name}"', mend, partial(nearest, name, known))


def folder(corpus: Corpus) -> PurePosixPath:
    """The folder of the registries, as problems name it."""
    return PurePosixPath(corpus.files["event"].where.path).parent


def _field(steps: Steps) -> str:
    """The field to which steps lead, whatever its items are."""
    return next(step for step in reversed(steps) if isinstance(step, str))
