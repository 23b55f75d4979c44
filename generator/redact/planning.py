"""What changes in a folder of records when somebody or something is taken out: whole files, in memory first."""

import errno
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from generator.disk.saved import Seen, seen
from generator.disk.state import Turning
from generator.disk.whole import unfinished, write_whole
from generator.reading.nodes import read_yaml
from generator.reading.reader import SUFFIXES
from generator.record.anchor_file import AnchorFile, Annotation, annotation_id
from generator.record.registries import REGISTRIES, REMOVED, Thing
from generator.redact.contents import held
from generator.redact.deciding import Decider
from generator.redact.edits import edited, with_entry, without_comments, written
from generator.redact.spans import Branch, Listing, Pairs, spanned, text_of
from generator.redact.wanted import Redaction

_ARTICLES, _ANCHORS = "articles", "anchors"
_REMOVED_HEAD = "# yaml-language-server: $schema=../schema/removed.json\n"


@dataclass(frozen=True, slots=True)
class Note:
    """What a record and the list of removals say of it, without a word of what was taken out."""

    on: date
    what: str
    why: str
    now: str | None = None


@dataclass(slots=True)
class Plan:
    """The new text of each file that changes, None of one that goes; the places that change, and those left open.

    `unused` are places for which a text was given and that do not need it. `was` is what lay in the folder when it was
    read.
    """

    was: Seen
    files: dict[Path, str | None] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    unnoted: list[str] = field(default_factory=list)
    unused: set[str] = field(default_factory=set)

    def write(self, folder: Path) -> None:
        """Bring a folder of records to its next state in one step; a stopped run leaves the one or the other.

        Raises ChangedError where somebody saved a record since the plan was made.
        """
        turning = Turning(folder, shared=True)
        self.copied(folder, turning.begin())
        turning.end(self.was)

    def copied(self, folder: Path, target: Path) -> None:
        """Fill another folder with the records as planned."""
        try:
            shutil.copytree(folder, target, symlinks=True, dirs_exist_ok=True, ignore=_of_stopped_runs)
        except shutil.Error as error:
            source, _, why = error.args[0][0]
            raise OSError(errno.EIO, str(why), str(source)) from error
        for path, text in self.files.items():
            copy = target / path.relative_to(folder)
            if text is None:
                copy.unlink(missing_ok=True)
            else:
                write_whole(copy, text.encode())


def _of_stopped_runs(_: str, names: list[str]) -> set[str]:
    """What stopped runs left of records that they were writing."""
    return {name for name in names if unfinished(name)}


def records_in(folder: Path) -> dict[str, Path]:
    """The files of a folder of records by the names that they have in places: registries and sources.

    Raises UnreadableError where two have one name.
    """
    files = {each.name: folder / each.file for each in REGISTRIES if (folder / each.file).is_file()}
    for path in sorted((folder / _ARTICLES).rglob("*")):
        if path.suffix in SUFFIXES and path.is_file() and not path.is_symlink():
            if other := files.get(path.stem):
                raise UnreadableError(f"{other} and {path} have one name: rename one of them")
            files[path.stem] = path
    return files


class UnreadableError(Exception):
    """A file of the records is none, or shares its name, as `check` says, too."""


def read_text(path: Path) -> str:
    """The text of a record; raises UnreadableError where it is none."""
    data = path.read_bytes()
    tree, problems = read_yaml(path.as_posix(), data)
    if tree is None:
        raise UnreadableError("\n".join(map(str, problems)))
    return data.decode("utf-8-sig")


def planned(folder: Path, wanted: Redaction, note: Note) -> Plan:
    """Everything that changes in a folder of records; nothing is written."""
    plan = Plan(seen(folder), unused=set(wanted.instead) - set(wanted.names))
    for name, path in records_in(folder).items():
        is_source = path.parent != folder
        if is_source and name in wanted.sources:
            plan.files |= {path: None, folder / _ANCHORS / f"{name}.json": None}
            plan.places.append(name)
        else:
            _file(plan, folder, name, path, wanted, note, is_source=is_source)
    _stray_anchors(plan, folder, wanted)
    _tombstones(plan, folder, wanted, note)
    return plan


def _file(plan: Plan, folder: Path, name: str, path: Path, wanted: Redaction, note: Note, *, is_source: bool) -> None:
    text = read_text(path)
    root = spanned(text)
    decider = Decider(name, wanted)
    decider.decide(root)
    new = without_comments(edited(text, root, decider.decided) if root else text, wanted.spellings.within)
    plan.unused -= decider.asked
    target = path.with_name(f"{wanted.names.get(name, name)}{path.suffix}") if is_source else path
    if new != text and not decider.places:
        plan.places.append(f"{name}: a comment")
    if target != path:
        plan.places.append(f"{name}: its id")
        plan.files[path] = None
    if new == text and target == path:
        return
    if is_source:
        new = _noted(new, note)
        _anchors(plan, folder, name, wanted, new)
    plan.files[target] = new
    plan.places.extend(decider.places)
    plan.open.extend(decider.open)


def _noted(text: str, note: Note) -> str:
    """A record with a correction that tells what was done, once a day."""
    root = spanned(text)
    entry = {"on": note.on.isoformat(), "what": note.what, "why": note.why}
    if not isinstance(root, Pairs) or _has_entry(root.value("corrections"), entry):
        return text
    return with_entry(text, root, "corrections", entry, "claims")


def _has_entry(listed: Branch | None, entry: Mapping[str, str]) -> bool:
    items = listed.items if isinstance(listed, Listing) else ()
    return any(
        isinstance(one, Pairs) and all(text_of(one.value(key)) == text for key, text in entry.items()) for one in items
    )


def _anchors(plan: Plan, folder: Path, name: str, wanted: Redaction, record: str) -> None:
    """The anchors of a source whose record has changed: those of its quotations, under the ids that they have now."""
    path = folder / _ANCHORS / f"{name}.json"
    if not path.is_file():
        return
    now = wanted.names.get(name, name)
    try:
        anchors = AnchorFile.model_validate_json(path.read_bytes())
    except ValidationError:
        plan.files[path] = None
        return
    plan.files[path] = None
    if not wanted.spellings.within(anchors.creator.name):
        items = tuple(_kept(anchors.items, name, wanted, _quoted(record), now))
        plan.files[folder / _ANCHORS / f"{now}.json"] = anchors.model_copy(update={"items": items}).text()


def _kept(
    items: Iterable[Annotation], name: str, wanted: Redaction, quoted: set[str], now: str
) -> Iterator[Annotation]:
    begin = annotation_id(name, "")
    for item in items:
        claim = item.id.removeprefix(begin)
        claim = wanted.names.get(f"{name}#{claim}", claim)
        selector = item.target.selector
        if claim not in quoted or wanted.spellings.within(selector.exact):
            continue
        if any(wanted.spellings.within(part) for part in (selector.prefix, selector.suffix) if part):
            selector = selector.model_copy(update={"prefix": None, "suffix": None})
        target = item.target.model_copy(update={"selector": selector})
        yield item.model_copy(update={"id": annotation_id(now, claim), "target": target})


def _quoted(record: str) -> set[str]:
    """The claims of a record that have a quotation."""
    root = spanned(record)
    claims = root.value("claims") if isinstance(root, Pairs) else None
    items = claims.items if isinstance(claims, Listing) else ()
    return {text_of(one.value("id")) for one in items if isinstance(one, Pairs) and one.value("quote")}


def _stray_anchors(plan: Plan, folder: Path, wanted: Redaction) -> None:
    """Anchors whose record does not change, and which have the words around a quotation."""
    records = {name: path for name, path in records_in(folder).items() if path.parent != folder}
    for path in sorted((folder / _ANCHORS).glob("*.json")):
        record = records.get(path.stem)
        if path in plan.files or not record or not held(path.read_bytes(), wanted.spellings).found:
            continue
        _anchors(plan, folder, path.stem, wanted, read_text(record))
        plan.places.append(f"{path.stem}: its anchors")


def _tombstones(plan: Plan, folder: Path, wanted: Redaction, note: Note) -> None:
    """Entries for the ids that are gone; an id that has the words itself can leave none."""
    gone = [(Thing.ACTOR, one) for one in sorted(wanted.actors)] + [
        (Thing.SOURCE, one) for one in sorted(wanted.sources)
    ]
    gone += [(Thing.CLAIM, one) for one in sorted(wanted.claims)]
    path = folder / REMOVED.file
    text = plan.files.get(path) or (read_text(path) if path.is_file() else _REMOVED_HEAD)
    for what, name in gone:
        if wanted.spellings.in_code(name, or_first=True):
            plan.unnoted.append(name)
        else:
            text = _with_removal(text, what, name, note)
            plan.files[path] = text


def _with_removal(text: str, what: Thing, name: str, note: Note) -> str:
    root = spanned(text)
    if isinstance(root, Pairs) and root.value(name):
        return text
    entry = {"what": what.value, "on": note.on.isoformat(), "reason": note.why} | (
        {"now": note.now} if note.now else {}
    )
    if isinstance(root, Pairs) and root.in_line:
        new = f"{json.dumps(name)}: {json.dumps(entry, ensure_ascii=False)}"
        return f"{text[: root.end - 1]}{', ' if root.entries else ''}{new}{text[root.end - 1 :]}"
    key = json.dumps(name) if "#" in name else name
    lines = "".join(f"  {field}: {written(value, False, 2)}\n" for field, value in entry.items())
    return f"{text.rstrip()}\n{key}:\n{lines}"
