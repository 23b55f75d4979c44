"""The rows of the tables of sources."""

from collections.abc import Iterator, Sequence

from generator.cite.reference import last_changed
from generator.exports.values import Row, Value, dates, stated, unstated
from generator.reading.load import Corpus
from generator.record.anchor_file import annotation_id
from generator.record.ids import global_id
from generator.record.source import Check, Reader, Source


def source_rows(corpus: Corpus) -> list[Row]:
    """Every source, by id."""
    return [_source(corpus, name, source) for name, source in sorted(corpus.sources.items())]


def edition_rows(corpus: Corpus) -> list[Row]:
    """Every source that is another edition or a duplicate of one."""
    return [
        {"id": name, "likeness": likeness, "other": other}
        for name, source in sorted(corpus.sources.items())
        for likeness, other in (("edition", source.edition_of), ("duplicate", source.duplicate_of))
        if other
    ]


def confirmation_rows(corpus: Corpus) -> list[Row]:
    """Who read an article to record it, compared its record with it, or found its quotations in the saved text."""
    return [row for name in sorted(corpus.sources) for row in _confirmed(corpus, name)]


def correction_rows(corpus: Corpus) -> list[Row]:
    """Every correction of a published record, as it stands there."""
    return [
        {
            "id": f"{name}--{at}",
            "source": name,
            "corrected_on": one.on.isoformat(),
            "what": one.what,
            "why": one.why,
            "asked_by": one.asked_by,
        }
        for name, source in sorted(corpus.sources.items())
        for at, one in enumerate(source.corrections, start=1)
    ]


def set_aside_rows(corpus: Corpus) -> list[Row]:
    """Every number of a text of which its record says that it is no claim, and why."""
    return [
        {"id": f"{name}--{at}", "source": name, "words": one.text, "reason": one.reason}
        for name, source in sorted(corpus.sources.items())
        for at, one in enumerate(source.set_aside, start=1)
    ]


def signed(readings: Sequence[Reader | Check]) -> list[Value]:
    """Who read or compared an article, each with the day."""
    return [f"{one.by}, {one.on.isoformat()}" for one in readings]


def _source(corpus: Corpus, name: str, source: Source) -> Row:
    changed = last_changed([source])
    return {
        "id": name,
        "title": source.title,
        "topic": source.topic,
        "publisher": stated(source.publication),
        "agency": source.agency,
        "agency_basis": source.agency_basis,
        "author": source.author,
        **dates("published", "published", source.published),
        "published_basis": source.published_basis,
        "unstated": unstated(publication=source.publication),
        "language": source.language,
        "url": source.url,
        "archived": source.archived.url if source.archived else None,
        "archived_on": source.archived.on.isoformat() if source.archived else None,
        "derived_from_sources": [one for one in source.derived_from if one in corpus.sources],
        "derived_from_dispatches": [one for one in source.derived_from if one in corpus.dispatches],
        "derived_basis": source.derived_basis,
        "edition_of": source.edition_of,
        "duplicate_of": source.duplicate_of,
        "recorded": source.recorded.isoformat(),
        "last_changed": changed.isoformat() if changed else None,
        "read_by": signed(source.read_by),
        "checked_by": signed(source.checked_by),
        "capture_file": source.capture.file if source.capture else None,
        "capture_sha256": source.capture.sha256 if source.capture else None,
        "capture_extent": str(source.capture.extent) if source.capture else None,
        "note": source.note,
    }


def _confirmed(corpus: Corpus, name: str) -> Iterator[Row]:
    source, anchors = corpus.sources[name], corpus.anchors.get(name)
    for at, reader in enumerate(source.read_by, start=1):
        yield _confirmation(name, "read", at, reader.by, reader.on.isoformat(), ())
    for at, check in enumerate(source.checked_by, start=1):
        yield _confirmation(name, "compared", at, check.by, check.on.isoformat(), check.claims)
    if anchors and anchors.items:
        found = [claim.id for claim in source.claims if annotation_id(name, claim.id) in anchors.by_id]
        yield _confirmation(name, "anchored", 1, anchors.creator.name, anchors.created.isoformat(), found)


def _confirmation(source: str, manner: str, at: int, person: str, day: str, claims: Sequence[str]) -> Row:
    return {
        "id": f"{source}--{manner}-{at}",
        "source": source,
        "claims": [global_id(source, claim) for claim in claims],
        "manner": manner,
        "person": person,
        "confirmed_on": day,
    }
