"""Anchors: finding each quote of a source in its capture, without keeping the capture itself.

An anchor shows that record and anchor agree, which anybody can check, and that the person it names found
the quote in the text with the hash it names, which whoever holds that text can repeat.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from generator.captures.accounting import account, totals
from generator.captures.text import Captured, Span
from generator.disk.whole import write_whole
from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem
from generator.record.anchor_file import (
    AnchorFile,
    AnchorTarget,
    Annotation,
    Creator,
    Numbers,
    Selector,
    annotation_id,
    capture_name,
)
from generator.record.formulas import is_formula
from generator.record.source import Source
from generator.record.words import word_count

MAX_SHARE = 0.25
CONTEXT_WORDS = 3


@dataclass(frozen=True, slots=True)
class Anchoring:
    """What an attempt to anchor a source gave: the anchors, or the problems that forbid them."""

    anchors: AnchorFile | None
    problems: list[Problem]


def write_anchors(sources: Path, source_id: str, anchors: AnchorFile) -> str:
    """Write a source's anchors, unless the same were found before, and tell in words what was done."""
    path = sources / "anchors" / f"{source_id}.json"
    numbers = anchors.numbers
    summary = (
        f"{len(anchors.items)} quotes anchored, {numbers.recorded + numbers.set_aside} of {numbers.found} "
        "numbers accounted for"
    )
    if path.is_file():
        try:
            if AnchorFile.model_validate_json(path.read_bytes()).same_findings(anchors):
                return f"{summary}; unchanged"
        except ValidationError:
            pass  # a file that is no anchor file is written anew
    write_whole(path, anchors.text().encode())
    return summary


def anchor(corpus: Corpus, source_id: str, captured: Captured, by: str, on: date) -> Anchoring:
    """Anchors for every quote of a source; refused where one is not in the capture or all are too much.

    A quote is never matched by likeness: the passage most like it is offered to the recorder.
    """
    source = corpus.sources[source_id]
    assert source.capture
    found: list[Annotation] = []
    problems: list[Problem] = []
    used: Counter[str] = Counter()
    for index, claim in enumerate(source.claims):
        if claim.quote is None:
            continue
        spans = captured.find(claim.quote)
        if not spans:
            where = corpus.locate(source_id, "claims", index, "quote")
            problems.append(_not_found(where, claim.id, captured.resembling(claim.quote)))
            continue
        # Claims that share their words share their place, unless the words stand at several places in turn.
        span = spans[min(used[claim.quote], len(spans) - 1)]
        used[claim.quote] += 1
        target = _target(source.capture.sha256, captured, span, several=len(spans) > 1)
        found.append(Annotation(id=annotation_id(source_id, claim.id), target=target))
    problems.extend(_too_much(corpus, source_id, captured, found))
    if problems:
        return Anchoring(None, problems)
    numbers = _numbers(captured, source)
    return Anchoring(AnchorFile(creator=Creator(name=by), created=on, numbers=numbers, items=tuple(found)), [])


def _numbers(captured: Captured, source: Source) -> Numbers:
    sums = totals(account(captured, source))
    return Numbers(found=sums.found, recorded=sums.recorded, set_aside=sums.set_aside)


def _target(sha256: str, captured: Captured, span: Span, *, several: bool) -> AnchorTarget:
    prefix, suffix = captured.around(span, CONTEXT_WORDS) if several else ("", "")
    exact = captured.text[span.start : span.end]
    selector = Selector(exact=exact, prefix=_unrun(prefix) or None, suffix=_unrun(suffix, at_end=True) or None)
    return AnchorTarget(source=capture_name(sha256), paragraph=captured.paragraph(span.start), selector=selector)


def _unrun(context: str, *, at_end: bool = False) -> str:
    """What stands around a quote, without what would make a formula of it; words that follow have to begin there."""
    while is_formula(context):
        context = "" if at_end else context.lstrip()[1:].lstrip()
    return context


def _not_found(where: Location, claim: str, resembling: str | None) -> Problem:
    return Problem(
        where,
        f'claim "{claim}": the quote is not in the capture',
        "Copy it from the text as it stands there.",
        resembling,
    )


def _too_much(corpus: Corpus, source_id: str, captured: Captured, found: list[Annotation]) -> Iterator[Problem]:
    selectors = [each.target.selector for each in found]
    phrases = {selector.exact for selector in selectors}
    context = [part for one in selectors for part in (one.prefix, one.suffix) if part]
    words = sum(map(word_count, [*phrases, *context]))
    if captured.words and words > MAX_SHARE * captured.words:
        yield Problem(
            corpus.locate(source_id, "claims", key=True),
            f"the quotes have {words} of the text's {captured.words} words, more than a quarter",
            "Shorten quotes, or restate statements and events in your own words.",
        )
