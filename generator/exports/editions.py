"""What was done to the record, day by day, as the records tell it: recorded, corrected, compared, anchored, taken out.

A record keeps the day on which it was entered and those of its corrections, comparisons, anchors and replies; what else
was changed, and when, only the history of the files knows. `python -m generator changes` tells that of two editions.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.exports.codes import Done
from generator.exports.tables import json_text
from generator.exports.values import Row, by_day
from generator.reading.former import SOURCES, removed_ids
from generator.reading.load import Corpus
from generator.record.anchor_file import annotation_id
from generator.record.registries import ACTORS
from generator.record.source import Source

_FOLDER = "data/editions"


def record_day_rows(corpus: Corpus) -> list[Row]:
    """What was done on each day, in the order of days."""
    done: dict[tuple[str, str, str, str], list[Row]] = {}
    for row in (*_of_sources(corpus), *_of_actors(corpus), *_of_removals(corpus)):
        key = str(row["day"]), str(row["what"]), str(row["kind"]), str(row["thing"])
        done.setdefault(key, []).append(row)
    return [
        {"id": "--".join((*key, str(number))), **row}
        for key, rows in sorted(done.items())
        for number, row in enumerate(rows, start=1)
    ]


def editions_as_files(rows: Sequence[Row]) -> Mapping[str, str]:
    """The rows of each day as a file of its own, by path below the docs."""
    return {f"{_FOLDER}/{day}.json": json_text(those) for day, those in by_day(rows).items()}


def _of_sources(corpus: Corpus) -> Iterator[Row]:
    for name, source in corpus.sources.items():
        yield from _of_source(corpus, name, source)


def _of_source(corpus: Corpus, name: str, source: Source) -> Iterator[Row]:
    claims = [f"{name}#{claim.id}" for claim in source.claims]
    yield _row(source.recorded.isoformat(), Done.RECORDED, SOURCES, name, claims=claims)
    for one in source.corrections:
        yield _row(one.on.isoformat(), Done.CORRECTED, SOURCES, name, words=one.what, why=one.why)
    anchors = corpus.anchors.get(name)
    if anchors and anchors.items:
        found = [claim.id for claim in source.claims if annotation_id(name, claim.id) in anchors.by_id]
        yield _row(anchors.created.isoformat(), Done.ANCHORED, SOURCES, name, claims=[f"{name}#{one}" for one in found])
    for check in source.checked_by:
        compared = [f"{name}#{claim}" for claim in check.claims] or claims
        yield _row(check.on.isoformat(), Done.COMPARED, SOURCES, name, claims=compared)


def _of_actors(corpus: Corpus) -> Iterator[Row]:
    for name, actor in corpus.actors.items():
        for reply in actor.replies:
            yield _row(reply.on.isoformat(), Done.REPLIED, ACTORS.name, name, words=reply.words or reply.restated)


def _of_removals(corpus: Corpus) -> Iterator[Row]:
    for one, removal in removed_ids(corpus):
        if one.id == one.now:
            yield _row(removal.on.isoformat(), Done.REMOVED, one.kind, one.id, why=removal.reason)


def _row(
    day: str,
    what: Done,
    kind: str,
    of: str,
    claims: Sequence[str] = (),
    words: str | None = None,
    why: str | None = None,
) -> Row:
    return {"day": day, "what": str(what), "kind": kind, "thing": of, "claims": [*claims], "words": words, "why": why}
