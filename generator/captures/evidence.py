"""Rules for anchors, checked without any capture: each agrees with its record, and none is left over."""

from collections.abc import Iterator

from generator.captures.text import Captured
from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem
from generator.reading.timing import YEARS_AFTER
from generator.record.anchor_file import AnchorFile, annotation_id, capture_name
from generator.record.source import Source

_AGAIN = "Run `python -m generator anchor` again."


def check_anchors(corpus: Corpus) -> Iterator[Problem]:
    """Every anchor that disagrees with its record, and every one whose record is gone."""
    folder = corpus.files["event"].where.path.rpartition("/")[0]
    for source_id, anchors in sorted(corpus.anchors.items()):
        here = Location(f"{folder}/anchors/{source_id}.json")
        source = corpus.sources.get(source_id)
        if source is None:
            yield Problem(here, f'no source "{source_id}" exists', "Delete the file.")
        else:
            yield from _check(corpus, source_id, source, anchors, here)


def _check(corpus: Corpus, source_id: str, source: Source, anchors: AnchorFile, here: Location) -> Iterator[Problem]:
    if source.capture is None:
        yield Problem(here, "the record names no capture", "Delete the file, or name the capture.")
        return
    if not source.recorded.year - YEARS_AFTER <= anchors.created.year <= source.recorded.year + YEARS_AFTER:
        yield Problem(here, f"made on {anchors.created}, and the source was recorded on {source.recorded}", _AGAIN)
    name = capture_name(source.capture.sha256)
    if any(item.target.source != name for item in anchors.items):
        where = corpus.locate(source_id, "capture", "sha256")
        yield Problem(where, "the anchors were made from another capture", _AGAIN)
    left = dict(anchors.by_id)
    for index, claim in enumerate(source.claims):
        item = left.pop(annotation_id(source_id, claim.id), None)
        exact = item.target.selector.exact if item else None
        if exact is None:
            continue
        if claim.quote is None:
            where = corpus.locate(source_id, "claims", index)
            yield Problem(where, f'claim "{claim.id}": the quote that its anchor holds is gone', _AGAIN)
        elif not _same(claim.quote, exact):
            where = corpus.locate(source_id, "claims", index, "quote")
            what = f'claim "{claim.id}": the quote differs from its anchor'
            yield Problem(where, what, f"Restore it, or: {_AGAIN}", exact)
    for stale in left:
        yield Problem(here, f'"{stale}" is the anchor of no claim', _AGAIN)
    yield from _unaccounted(corpus, source_id, anchors)


def _unaccounted(corpus: Corpus, source_id: str, anchors: AnchorFile) -> Iterator[Problem]:
    numbers = anchors.numbers
    done = numbers.recorded + numbers.set_aside
    if done < numbers.found:
        yield Problem(
            corpus.locate(source_id),
            f"{done} of the {numbers.found} numbers in the text are accounted for",
            "Run `python -m generator scan` on the text, and record the others or set them aside.",
            is_warning=True,
        )


def _same(quote: str, exact: str) -> bool:
    """Whether two phrases differ in typography at most."""
    return Captured(exact).is_only(quote)
