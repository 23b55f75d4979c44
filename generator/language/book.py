"""The book of messages: every word that the site says by itself, one message a code, in Fluent's notation.

A language is a folder of `.ftl` files beside this module, and a file of its name (`en.ftl`) in the folder of each
rule; a rule of another package brings its own. Values are passed as data: the message picks number, article and case.
Fluent: https://projectfluent.org/fluent/guide/.
"""

import pickle
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from importlib.metadata import entry_points, version
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast, visitor

from generator.disk.compiled import Compiled
from generator.language.quoting import inside_marks, quoted_values

Value = str | int
# The language of the project's own book, in which everything is said.
FIRST = "en"
# Fluent refuses 2,500 letters in one place, and what is contributed may be longer: something stands in for it.
_LONG = 200
# Four of five messages that Fluent writes were written before: so many of them are kept.
_KEPT = 20_000
_STAND_IN = re.compile("\ue000(\\w+)\ue001")
# The entry points by which other packages bring rules, and beside them their messages.
RULES = "generator.rules"


class UnknownLanguageError(LookupError):
    """There is no book of messages for a language; its text is a sentence without a full stop."""


class Book:
    """The messages of one language.

    Raises ValueError for a text that is no Fluent, and for a code that two messages have. What was read is kept for the
    next run where it `is_kept`.
    """

    def __init__(self, language: str, texts: Iterable[str], *, is_kept: bool = False) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._written = lru_cache(maxsize=_KEPT)(self._write)
        self._plain: dict[str, str] = {}
        self._quoted: dict[str, frozenset[str]] = {}
        self._joined: dict[str, tuple[tuple[str, bool], ...]] = {}
        self.patterns: dict[str, ast.Pattern | None] = {}
        for resource in _kept(language, tuple(texts)) if is_kept else _parsed(texts):
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    raise ValueError(f"not Fluent: {entry.content}")
                if isinstance(entry, ast.Message):
                    self._add(entry)
            self._bundle.add_resource(resource)
        self.locale = Locale.parse(self.say("language-locale"))

    def _add(self, message: ast.Message) -> None:
        code = message.id.name
        if code in self.codes:
            raise ValueError(f"two messages have the code {code}")
        self.patterns[code] = message.value
        if message.value and (names := quoted_values(message.value)):
            self._quoted[code] = names
        elements = message.value.elements if message.value else []
        pieces = _pieces(elements)
        if any(is_value for _, is_value in pieces):
            self._joined[code] = pieces
        elif pieces:
            self._plain[code] = "".join(text for text, _ in pieces)

    @property
    def codes(self) -> Set[str]:
        """The codes of all messages."""
        return self.patterns.keys()

    def say(self, code: str, /, **values: Value) -> str:
        """The message of a code with its values; raises KeyError for no message, ValueError for a value not given."""
        if code in self._plain:
            return self._plain[code]
        if names := self._quoted.get(code):
            values = {name: inside_marks(value) if name in names else value for name, value in values.items()}
        if (pieces := self._joined.get(code)) and (whole := _put_in(pieces, values)) is not None:
            return whole
        if code not in self.codes:
            raise KeyError(f'no message "{code}" in the book "{self.language}": generator/language/{self.language}/')
        return self._written(code, tuple(values.items()))

    def _write(self, code: str, given: tuple[tuple[str, Value], ...]) -> str:
        """What Fluent makes of a message and its values."""
        pattern, values = self._bundle.get_message(code).value, dict(given)
        if pattern is None:
            raise ValueError(f"{code}: a message without a text")
        long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONG}
        text, errors = self._bundle.format_pattern(pattern, values | {name: _stand_in(name) for name in long})
        if errors:
            raise ValueError(f"{code}: {errors[0]}")
        return _STAND_IN.sub(lambda found: long[found[1]], str(text)) if long else str(text)


def _parsed(texts: Iterable[str]) -> list[ast.Resource]:
    """The entries of each text."""
    resources = [FluentParser(with_spans=False).parse(text) for text in texts]
    for one in resources:
        _Lines().visit(one)
    return resources


def _kept(language: str, texts: Sequence[str]) -> list[ast.Resource]:
    """The same, as they were kept by a former run: to read them anew takes ten times as long."""
    compiled, whole = Compiled(__file__, language), "\0".join((version("fluent.syntax"), *texts))
    if (kept := compiled.kept(whole)) is not None:
        return list(pickle.loads(kept))
    resources = _parsed(texts)
    compiled.keep(whole, pickle.dumps(resources))
    return resources


def _pieces(elements: Sequence[ast.TextElement | ast.Placeable]) -> tuple[tuple[str, bool], ...]:
    """The texts of a message that only puts values in their places, each with whether it names a value; else none."""
    found = []
    for one in elements:
        if isinstance(one, ast.TextElement):
            found.append((one.value, False))
        elif isinstance(one.expression, ast.VariableReference):
            found.append((one.expression.id.name, True))
        elif isinstance(one.expression, ast.StringLiteral):
            found.append((one.expression.parse()["value"], False))
        else:
            return ()
    return tuple(found)


def _put_in(pieces: Iterable[tuple[str, bool]], values: Mapping[str, Value]) -> str | None:
    """What such a message says, ten times as fast as Fluent; None where a value is a number, which Fluent writes."""
    texts = [values.get(text) if is_value else text for text, is_value in pieces]
    return "".join(map(str, texts)) if all(isinstance(text, str) for text in texts) else None


class _Lines(visitor.Transformer):
    """Makes one line of a message that its file has on several."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = re.sub(r"\s*\n\s*", " ", node.value)
        return node


def _stand_in(name: str) -> str:
    return f"\ue000{name}\ue001"


def say(code: str, /, **values: Value) -> str:
    """What the language spoken at present says for a code; see `Book.say`."""
    return spoken().say(code, **values)


def has(code: str) -> bool:
    """Whether the language spoken at present has a message for a code."""
    return code in spoken().codes


def spoken() -> Book:
    """The book of the language spoken at present; English unless `speaking` says otherwise."""
    return _SPOKEN.get() or book(FIRST)


@contextmanager
def speaking(one: Book) -> Iterator[None]:
    """Everything that is said within this context is said from one book (as `translation.override` of Django)."""
    token = _SPOKEN.set(one)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


@cache
def book(language: str) -> Book:
    """The book of a language; raises UnknownLanguageError where there is none."""
    refuse_unknown(language)
    return Book(language, texts(language).values(), is_kept=True)


def refuse_unknown(language: str) -> None:
    """Raise UnknownLanguageError for a language without a book."""
    if language not in languages():
        raise UnknownLanguageError(f'no book of messages for the language "{language}"; there is: {_known()}')


def languages() -> tuple[str, ...]:
    """The languages that have a book."""
    folders = _children(files("generator") / "language")
    return tuple(folder.name for folder in folders if any(one.name.endswith(".ftl") for one in _children(folder)))


def _known() -> str:
    return ", ".join(languages())


def texts(language: str) -> Mapping[str, str]:
    """The files of a language's book by name: those beside this module, and those of the rules."""
    package = files("generator")
    own = [one for one in _children(package / "language" / language) if one.name.endswith(".ftl")]
    folders = [*_children(package / "rules"), *(files(entry.module) for entry in entry_points(group=RULES))]
    rules = [folder / f"{language}.ftl" for folder in folders]
    found = {f"{one.name}": one.read_text(encoding="utf-8") for one in own}
    found |= {f"{one}": one.read_text(encoding="utf-8") for one in rules if one.is_file()}
    return found


def _children(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda one: one.name) if folder.is_dir() else []


_SPOKEN: ContextVar[Book | None] = ContextVar("spoken", default=None)
