"""Files of a build by the words of which they are made: where the rest of the records is as it was, those are kept of
which no record's words changed.

Of whose words a file is made is known by who asked for them while it was made (`record.noted`). Whatever else it is
made of has to be given where the files of a build begin (`units`), or with the file. What was asked for outside of any
file counts for all of them.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypeVar

from generator.disk.manifest import digest
from generator.kept.digests import Digests
from generator.kept.inputs import UnkeptError
from generator.kept.parts import KeptParts, kept_parts
from generator.record.noted import asking, note, words_of

_T = TypeVar("_T")
Content = str | bytes
# What is kept of a file: of what else it was made, of whose words, by the numbers of their records, which words those
# were, and the digest of its text.
Kept = tuple[str, Sequence[int], str, str]


@dataclass(slots=True)
class Units:
    """The files of one build. `numbers` has those of the records by `id`, `words` the digest of the words of each."""

    parts: KeptParts
    name: str
    digests: Digests
    numbers: Mapping[int, int]
    words: Sequence[bytes]
    former: Mapping[str, Kept]
    _same: dict[str, Kept] = field(default_factory=dict)
    _made: dict[str, tuple[str, set[int], str]] = field(default_factory=dict)
    _settled: bytes = b""

    def taken(self, file: str, of: object) -> str | None:
        """The text of a file as it is kept; None where it has to be made."""
        found = self.former.get(file)
        if found is None or found[0] != self._of(of) or found[2] != self._words(found[1]):
            return None
        data = self.parts.store.data(found[3])
        if data is None or digest(data) != found[3]:
            return None
        self._same[file] = found
        return data.decode()

    def note(self, file: str) -> None:
        """Note of whose words a file is made that was taken as it is kept."""
        ids = [*self.numbers]
        note(ids[one] for one in self._same[file][1])

    def taken_together(self, name: str) -> dict[str, Content] | None:
        """Files that are made together, by path, as they are kept under a name; None where they have to be made."""
        listed = self.taken(name, ())
        return None if listed is None else _all_kept(self.parts, listed)

    def keep_together(self, name: str, asked: Iterable[int], files: Mapping[str, Content]) -> None:
        """Keep such files that were made; they have to be of the build."""
        listed = json.dumps([[path, isinstance(one, str), digest(_bytes(one))] for path, one in files.items()])
        self.keep_text(name, asked, listed)

    def keep_text(self, name: str, asked: Iterable[int], text: str) -> None:
        """Keep a text that was made, though it is no file of the build."""
        self.parts.add(digest(text.encode()), text.encode())
        self.keep(name, (), asked, text)

    def keep(self, file: str, of: object, asked: Iterable[int], text: str) -> None:
        """Keep a file that was made, with the records that were asked for their words: all of them have to be known."""
        numbers = {self.numbers.get(one) for one in asked}
        if None not in numbers:
            self._made[file] = self._of(of), {one for one in numbers if one is not None}, digest(text.encode())

    def settle(self, value: object) -> None:
        """Have all files that are made from now on be made of a value, whatever words that is made of."""
        self._settled = sha256(self._settled + self.digests.of(value)).digest()

    def end(self, asked: Collection[int]) -> None:
        """Keep all that was made for the next build; some records were asked for their words outside of any file."""
        of_all = {self.numbers[one] for one in asked if one in self.numbers}
        if len(of_all) < len(asked):
            return
        # Nobody may have asked for a text because all that is made of it is kept.
        left = ((file, kept) for file, kept in self.former.items() if file not in self._same and file not in self._made)
        found = self._same | {file: kept for file, kept in left if kept[2] == self._words(kept[1])}
        self.parts.store.use(kept[3] for kept in found.values())
        for file, (of, numbers, made) in self._made.items():
            all_ = sorted(numbers | of_all)
            found[file] = of, all_, self._words(all_), made
        self.parts.put(self.name, found)

    def _of(self, of: object) -> str:
        return sha256(self._settled + self.digests.of(of)).hexdigest()

    def _words(self, numbers: Iterable[int]) -> str:
        return sha256(b"".join(self.words[one] for one in numbers)).hexdigest()


_UNITS: ContextVar[Units | None] = ContextVar("units", default=None)


@contextmanager
def units(records: Iterable[object], of: object) -> Iterator[None]:
    """Within this context files are taken as they are kept, where some are: files made of the words of some records.

    What else all of them are made of is `of`.
    """
    found = _begun([*records], of)
    token = _UNITS.set(found)
    try:
        with asking() as asked:
            yield
    finally:
        _UNITS.reset(token)
    if found:
        found.end(asked)


def _begun(records: Sequence[object], of: object) -> Units | None:
    parts, digests = kept_parts(), Digests()
    if parts is None:
        return None
    try:
        name = sha256(parts.made_with.encode() + digests.of(of)).hexdigest()
        words = [sha256(digests.of(words_of(one))).digest() for one in records]
    except UnkeptError:
        return None
    numbers = {id(one): number for number, one in enumerate(records)}
    former = _former(parts.store.get(name) or {}, len(words))
    return Units(parts, name, digests, numbers, words, former)


def _former(entry: Mapping[str, Any], most: int) -> Mapping[str, Kept]:
    """What is kept of a build, as far as it is of this form."""
    found: dict[str, Kept] = {}
    for file, kept in entry.items():
        match kept:
            case [str(of), list(numbers), str(words), str(made)]:
                if all(isinstance(one, int) and 0 <= one < most for one in numbers):
                    found[file] = of, numbers, words, made
    return found


def unit(file: str, of: object, asked: Iterable[int], make: Callable[[], str]) -> str:
    """A file as it is kept, or made.

    It is made of what `of` is made of too, and of what was made before of the words of the records that were `asked`.
    """
    known = taken(file, of)
    if known is None:
        with asking(apart=True) as meanwhile:
            known = make()
        keep(file, of, {*asked, *meanwhile}, known)
    return known


def taken(file: str, of: object = ()) -> str | None:
    """A file as it is kept; None where it has to be made."""
    found = _UNITS.get()
    return found.taken(file, of) if found else None


def keep(file: str, of: object, asked: Iterable[int], text: str) -> None:
    """Keep a file that was made; see `unit`."""
    if found := _UNITS.get():
        found.keep(file, of, asked, text)


def lent(name: str, make: Callable[[], str]) -> str:
    """A text as it is kept, or made, which is no file but what others are made of: they are made of the same words."""
    found = _UNITS.get()
    known = found.taken(name, ()) if found else None
    if found and known is not None:
        found.note(name)
        return known
    with asking() as asked:
        made = make()
    if found:
        found.keep_text(name, asked, made)
    return made


def taken_together(name: str) -> dict[str, Content] | None:
    """Files that are made together, as they are kept; None where they have to be made."""
    found = _UNITS.get()
    return found.taken_together(name) if found else None


def keep_together(name: str, asked: Iterable[int], files: Mapping[str, Content]) -> None:
    """Keep such files that were made."""
    if found := _UNITS.get():
        found.keep_together(name, asked, files)


def _all_kept(parts: KeptParts, listed: str) -> dict[str, Content] | None:
    """The files of a list of paths, each with whether it is a text, and its digest; None where one is not kept."""
    files: dict[str, Content] = {}
    for path, is_text, name in json.loads(listed):
        data = parts.store.data(name)
        if data is None or digest(data) != name:
            return None
        files[path] = data.decode() if is_text else data
    return files


def _bytes(content: Content) -> bytes:
    return content.encode() if isinstance(content, str) else content


def settled(make: Callable[[], _T]) -> _T:
    """What is made of the words of many and seldom changes with them: of itself, not of those words, files are made."""
    with asking(apart=True):
        made = make()
    if found := _UNITS.get():
        found.settle(made)
    return made
