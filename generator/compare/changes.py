"""What differs between two editions of the records as data: one row for each thing that came, went or changed."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.compare.beside import Beside, beside
from generator.compare.diff import Difference, FieldChange
from generator.exports.tables import as_csv as csv_lines
from generator.reading.former import CLAIMS, SOURCES

_COLUMNS = ("table", "id", "what", "columns", "before", "after")


class Alteration(StrEnum):
    """What was done to a thing; `corrected` where its source tells of a correction that was not there before."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    CORRECTED = "corrected"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Altered:
    """A thing that differs, by the table in which it stands and its id of now, with the fields that do."""

    table: str
    id: str
    what: Alteration
    fields: tuple[FieldChange, ...] = ()

    @property
    def row(self) -> Mapping[str, object]:
        """It as plain data."""
        return {
            "table": self.table,
            "id": self.id,
            "what": str(self.what),
            "columns": [one.field for one in self.fields],
            "before": {one.field: one.before for one in self.fields},
            "after": {one.field: one.after for one in self.fields},
        }


def altered(difference: Difference) -> tuple[Altered, ...]:
    """All that differs: by table, id and what was done."""
    found = (*_of_sources(difference), *_of_claims(difference), *_of_entries(difference), *_followed(difference))
    return tuple(sorted(_with(found, beside(difference)), key=lambda one: (one.table, one.id, one.what)))


def _with(found: Iterable[Altered], besides: Beside) -> Iterator[Altered]:
    """What differs, each with what differs beside its fields; of what has the same fields as before, that alone."""
    left = dict(besides)
    for one in found:
        is_changed = one.what in {Alteration.CHANGED, Alteration.CORRECTED}
        more = left.pop((one.table, one.id), ()) if is_changed else ()
        yield replace(one, fields=(*one.fields, *more))
    yield from (Altered(table, name, Alteration.CHANGED, fields) for (table, name), fields in left.items())


def as_json(found: Sequence[Altered]) -> str:
    """A list of rows."""
    return json.dumps([one.row for one in found], ensure_ascii=False, indent=1)


def as_csv(found: Sequence[Altered]) -> str:
    """RFC 4180 with LF: the columns joined by a space, before and after as JSON."""
    return csv_lines([_COLUMNS, *map(_as_line, found)]).removesuffix("\n")


def _as_line(one: Altered) -> tuple[str, ...]:
    row = one.row
    before, after = (json.dumps(row[side], ensure_ascii=False) for side in ("before", "after"))
    return one.table, one.id, one.what, " ".join(each.field for each in one.fields), before, after


CHANGE_FORMATS = {"json": as_json, "csv": as_csv}


def _all(table: str, ids: Iterable[str], what: Alteration) -> Iterator[Altered]:
    yield from (Altered(table, name, what) for name in ids)


def _renamed(table: str, names: Iterable[tuple[str, str]]) -> Iterator[Altered]:
    for old, new in names:
        yield Altered(table, new, Alteration.RENAMED, (FieldChange("id", old, new),))


def _of_sources(difference: Difference) -> Iterator[Altered]:
    yield from _all(SOURCES, difference.sources_added, Alteration.ADDED)
    yield from _all(SOURCES, difference.sources_removed, Alteration.REMOVED)
    yield from _renamed(SOURCES, difference.renamed.items())
    corrected = _corrected(difference)
    for one in difference.changed:
        if one.registry is None:
            yield Altered(SOURCES, one.id, _how(one.id in corrected), one.fields)


def _of_claims(difference: Difference) -> Iterator[Altered]:
    for sides in (difference.figures, difference.others):
        yield from _all(CLAIMS, (claim.id for claim in sides.added), Alteration.ADDED)
        yield from _all(CLAIMS, (claim.id for claim in sides.removed), Alteration.REMOVED)
    yield from _renamed(CLAIMS, difference.claims_renamed.items())
    corrected = _corrected(difference)
    for one in difference.claims_changed:
        yield Altered(CLAIMS, one.claim.id, _how(one.claim.source_id in corrected), one.fields)


def _of_entries(difference: Difference) -> Iterator[Altered]:
    sides = ((difference.entries_added, Alteration.ADDED), (difference.entries_removed, Alteration.REMOVED))
    for entries, what in sides:
        yield from (Altered(registry.name, name, what) for registry, name in entries)
    for registry, old, new in difference.entries_renamed:
        yield from _renamed(registry.name, [(old, new)])
    for one in difference.changed:
        if one.registry:
            yield Altered(one.registry.name, one.id, Alteration.CHANGED, one.fields)


def _followed(difference: Difference) -> Iterator[Altered]:
    """What followed for things that the program makes: what became of figures, and findings."""
    for one in difference.statuses:
        fields = (FieldChange("status", str(one.before.status), str(one.after.status)),)
        name = difference.new.ledger.by_claim[one.claims[0].id].id
        yield Altered("assertions", name, Alteration.CHANGED, fields)
    yield from _all("findings", (one.id for one in difference.findings_appeared), Alteration.ADDED)
    yield from _all("findings", (one.id for one in difference.findings_gone), Alteration.REMOVED)


def _corrected(difference: Difference) -> set[str]:
    """The sources that tell of a correction of which they did not tell before."""
    before, after = difference.old.ledger.corpus.sources, difference.new.ledger.corpus.sources
    return {name for name in after if name in before and {*after[name].corrections} - {*before[name].corrections}}


def _how(is_corrected: bool) -> Alteration:
    return Alteration.CORRECTED if is_corrected else Alteration.CHANGED
