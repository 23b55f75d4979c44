"""The words of a record, and who asked for them: what is made of the words of some records need not be made anew where
only those of others changed.

Most fields of a record decide on what other records are said to mean: who said it, when, what is counted. Some hold
words that are shown, and little more. Those are read here, so that it is known of each thing made whose words it was
made of, however many hands they went through. What is made once for many has to tell each of them: it is kept by what
this module gives for that, which notes with it whose words it has.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Generic, TypeVar, overload

_T = TypeVar("_T")
_K = TypeVar("_K", bound=Hashable)
# The records of whose words is made what is being made now, by their `id`: they live as long as what is made of them.
_NOW: ContextVar[set[int] | None] = ContextVar("asked", default=None)
# The fields of each model that are so held.
_FIELDS: dict[type, tuple[str, ...]] = {}


class NotedWords:
    """A field that holds words: whoever has them is noted."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, record: Any, _: type | None = None) -> Any:
        if record is None:
            # As of any field of a model.
            raise AttributeError(self._name)
        if (asked := _NOW.get()) is not None:
            asked.add(id(record))
        return record.__dict__[self._name]

    def __set__(self, record: Any, value: object) -> None:
        # A record does not change.
        raise AttributeError(self._name)


def hold_words(models: Iterable[type], *names: str) -> None:
    """Have it noted who reads some fields of some models."""
    for model in models:
        _FIELDS[model] = names
        for name in names:
            setattr(model, name, NotedWords(name))


@contextmanager
def asking(*, apart: bool = False) -> Iterator[set[int]]:
    """Of whose words is made what is made meanwhile, which is known when this ends.

    It counts for that of which it is a part, too, unless it is made `apart`: then whoever has it has to `note` it.
    """
    found = set[int]()
    token = _NOW.set(found)
    try:
        yield found
    finally:
        _NOW.reset(token)
        if not apart:
            note(found)


def note(asked: Iterable[int]) -> None:
    """What is being made is made of what was made of the words of some records."""
    if (now := _NOW.get()) is not None:
        now.update(asked)


class Once(Generic[_K, _T]):
    """What is made once for each of some names, with whose words it was made of."""

    def __init__(self) -> None:
        self._made: dict[_K, tuple[_T, set[int]]] = {}

    def of(self, name: _K, make: Callable[[], _T]) -> _T:
        """What is made by a name."""
        known = self._made.get(name)
        if known is None:
            with asking() as asked:
                made = make()
            known = self._made[name] = made, asked
        else:
            note(known[1])
        return known[0]


class once_property(Generic[_T]):  # noqa: N801
    """A property that is made once, as `cached_property`, with whose words it was made of."""

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, _: type, name: str) -> None:
        self._name = f"_once_{name}"

    @overload
    def __get__(self, of: None, _: type | None = None) -> "once_property[_T]": ...
    @overload
    def __get__(self, of: object, _: type | None = None) -> _T: ...
    def __get__(self, of: object | None, _: type | None = None) -> "_T | once_property[_T]":
        if of is None:
            return self
        known = of.__dict__.get(self._name)
        if known is None:
            with asking() as asked:
                made = self._make(of)
            known = of.__dict__[self._name] = made, asked
        elif known[1]:
            note(known[1])
        return known[0]


def fields_of_words(model: type) -> tuple[str, ...]:
    """The fields of a model of which it is noted who reads them."""
    return _FIELDS.get(model, ())


def words_of(record: object) -> dict[str, object]:
    """The words that a record holds, by field, without that being noted."""
    return {name: vars(record)[name] for name in fields_of_words(type(record))}


class Apart(Generic[_T]):
    """What is made apart from that for which it is asked: who has it is made of what it was made of."""

    def __init__(self, make: Callable[[], _T]) -> None:
        with asking(apart=True) as asked:
            self._made = make()
        self._asked = asked

    def __call__(self) -> _T:
        """What was made."""
        note(self._asked)
        return self._made


class Each(Mapping[_K, _T]):
    """What is made once of each of some names."""

    def __init__(self, names: Iterable[_K], make: Callable[[_K], _T]) -> None:
        self._names = dict.fromkeys(names)
        self._make = make
        self._made = Once[_K, _T]()

    def __getitem__(self, name: _K) -> _T:
        if name not in self._names:
            raise KeyError(name)
        return self._made.of(name, lambda: self._make(name))

    def __iter__(self) -> Iterator[_K]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class Later(Generic[_T]):
    """What is made once, when somebody asks for it: of a page that is kept, nobody may."""

    def __init__(self, make: Callable[[], _T]) -> None:
        self._make = make
        self._made = Once[str, _T]()

    def __call__(self) -> _T:
        """What is made."""
        return self._made.of("", self._make)
