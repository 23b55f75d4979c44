"""What differs of a thing beside its fields: where it stands among others, and where its quotation was found."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from generator.compare.diff import Difference, Edition, FieldChange
from generator.exports.claim_rows import anchored
from generator.exports.columns import TABLES
from generator.reading.former import CLAIMS
from generator.record.anchor_file import annotation_id
from generator.record.registries import REGISTRIES

Beside = Mapping[tuple[str, str], tuple[FieldChange, ...]]
_POSITION = "position"
# The tables whose rows stand in an order that the records give.
_ORDERED = frozenset(table.name for table in TABLES if any(column.name == _POSITION for column in table.columns))


def beside(difference: Difference) -> Beside:
    """The changes of each thing that both editions have, by its table and its id of now, under the columns' names."""
    found: dict[tuple[str, str], tuple[FieldChange, ...]] = {}
    for key, change in (*_moved(difference), *_anchored(difference)):
        found[key] = (*found.get(key, ()), change)
    return found


def _moved(difference: Difference) -> Iterator[tuple[tuple[str, str], FieldChange]]:
    """What stands before or after others than it did; whatever else moves on for what came or went does not."""
    old, new = _orders(difference.old), _orders(difference.new)
    for (table, home), ids in new.items():
        before = {name: at for at, name in enumerate(old.get((table, home), ()), start=1)}
        kept = _rising([before[name] for name in ids if name in before])
        for at, name in enumerate(ids, start=1):
            if name in before and before[name] not in kept:
                yield (table, name), FieldChange(_POSITION, str(before[name]), str(at))


def _orders(edition: Edition) -> dict[tuple[str, str], Sequence[str]]:
    """The ids of claims by source and of ordered registries, each in their order."""
    corpus = edition.ledger.corpus
    claims = {
        (CLAIMS, name): [f"{name}#{claim.id}" for claim in source.claims] for name, source in corpus.sources.items()
    }
    entries = {(each.name, ""): [*corpus.entries(each)] for each in REGISTRIES if each.name in _ORDERED}
    return {**claims, **entries}


def _rising(numbers: Sequence[int]) -> frozenset[int]:
    """A longest row of numbers that rise from first to last, of which none is there twice (patience sorting)."""
    ends: list[int] = []
    one_before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        one_before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    row, last = set[int](), ends[-1] if ends else None
    while last is not None:
        row.add(last)
        last = one_before[last]
    return frozenset(row)


def _anchored(difference: Difference) -> Iterator[tuple[tuple[str, str], FieldChange]]:
    """The claims whose quotation was found, is not told to be found any more, or was found elsewhere or anew."""
    were = {new: old for old, new in {**difference.renamed, **difference.claims_renamed}.items()}
    for claim in difference.new.ledger.claims:
        if claim.id not in difference.old.ledger.claim_of_id:
            continue
        source, _, name = were.get(claim.id, claim.id).partition("#")
        before = _anchor(difference.old, claim.source_id, annotation_id(were.get(source, source), name))
        after = _anchor(difference.new, claim.source_id, annotation_id(claim.source_id, claim.record.id))
        for column in {**before, **after}:
            if before.get(column, "") != after.get(column, ""):
                yield (CLAIMS, claim.id), FieldChange(column, before.get(column, ""), after.get(column, ""))


def _anchor(edition: Edition, source: str, item: str) -> dict[str, str]:
    """Where the quotation of a claim stands in the saved text and who found it, as the table of claims has it."""
    row = anchored(edition.ledger.corpus.anchors.get(source), item)
    return {column: "" if value is None else str(value) for column, value in row.items()}
