"""Texts that are not what they seem: characters that cannot be seen, letters of two scripts in a word, names alike."""

from collections.abc import Iterator

from generator.reading.load import Corpus
from generator.reading.nodes import Mapping, Node, Scalar, Sequence
from generator.reading.problems import Problem
from generator.record.letters import as_it_looks, called, mixed_word, odd_letter, unseen
from generator.record.registries import REGISTRIES

# What a record has from its source as it stands there: the quotation, the words of a date, a number set aside.
_VERBATIM = frozenset({"quote", "printed", "set_aside"})


def check_misleading(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each value with a character that misleads, and for each name that looks like another."""
    for tree in corpus.files.values():
        for value, verbatim in _values(tree):
            if not value.text.isascii():
                yield from _of_value(value, verbatim)
    yield from _alike(corpus)


def _of_value(value: Scalar, verbatim: bool) -> Iterator[Problem]:
    if letter := unseen(value.text, verbatim=verbatim):
        what = f"{called(letter)} cannot be seen, or looks like a plain space"
        mend = "Delete it, or write a plain space."
        yield Problem(value.where, what, mend, is_warning=True)
    if not verbatim and (word := mixed_word(value.text)):
        what = f'"{word}" has letters of two scripts that look alike; one is {called(odd_letter(word))}'
        yield Problem(value.where, what, "Write the word in the letters of one script.", is_warning=True)


def _values(node: Node, verbatim: bool = False) -> Iterator[tuple[Scalar, bool]]:
    """Every value of a tree, and whether it is as a source has it."""
    match node:
        case Scalar():
            yield node, verbatim
        case Sequence():
            for item in node.items:
                yield from _values(item, verbatim)
        case Mapping():
            for key, (_, value) in node.entries.items():
                yield from _values(value, verbatim or key in _VERBATIM)


def _alike(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each entry whose name looks like that of one before it, written in other letters."""
    for registry in REGISTRIES:
        first: dict[str, tuple[str, str]] = {}
        for name, entry in corpus.entries(registry).items():
            words = getattr(entry, "name", None)
            if words is None:
                continue
            other, as_written = first.setdefault(as_it_looks(words), (name, words))
            if other != name and as_written.casefold() != words.casefold():
                what = f'"{name}" is called {words}, which looks like the name of "{other}" in other letters'
                mend = "Write one of the names so that it can be told from the other."
                yield Problem(corpus.locate(registry.name, name, "name"), what, mend, is_warning=True)
