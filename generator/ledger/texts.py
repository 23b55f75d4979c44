"""Texts: what copies of one text agree on was in that text, and so was said before it appeared, by whom it names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.claim import Claim, FigureSaid
from generator.reading.load import Corpus
from generator.record.ids import SourceId

# By the text of a figure, its metric and how many, the figures that its copies have.
_Copies = Mapping[object, Sequence[FigureSaid]]


def as_their_texts(corpus: Corpus, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those that several copies of one text agree on told as that text has them.

    Rule: they were said no later than it appeared, where it is certain that these are copies of it. A general word for
    the speaker stands for the body that other copies name, where that is one.
    """
    known = list(claims)
    origins = {origin for source in corpus.sources.values() for origin in source.derived_from}
    if not origins:
        yield from known
        return
    copies: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in known:
        # A title is of who prints it, and of no text below.
        is_copied = claim.source.derived_from or claim.source_id in origins
        if is_copied and isinstance(claim, FigureSaid) and not claim.record.where.is_title:
            for origin in _origins(claim, origins):
                copies[origin, claim.scope.metric, claim.count].append(claim)
    for claim in known:
        if isinstance(claim, FigureSaid) and claim.source.derived_from:
            yield _as_its_text(corpus, claim, copies)
        else:
            yield claim


def _origins(claim: FigureSaid, origins: Iterable[str]) -> Iterator[str]:
    """The texts that a figure may have been copied from, and its own where others copy that."""
    yield from claim.source.derived_from
    if claim.source_id in origins:
        yield claim.source_id


def _as_its_text(corpus: Corpus, claim: FigureSaid, copies: _Copies) -> FigureSaid:
    said, named = claim.said, claim
    for origin in claim.source.derived_from:
        found = copies.get((origin, claim.scope.metric, claim.count), ())
        alike = [one for one in found if claim in found and _may_be_one_saying(claim, one)]
        if len({one.source_id for one in alike}) < 2:
            continue
        certain = {one.source_id for one in alike if one.source.derived_basis is None}
        if claim.when is None and claim.source_id in certain and len(certain) > 1:
            said = said.narrowed(Bounds(None, _appeared(corpus, origin).latest))
        named = _named(named, alike)
    return named if said == claim.said else replace(named, said=said)


def _may_be_one_saying(claim: FigureSaid, one: FigureSaid) -> bool:
    """Whether copies give a figure of one thing to one speaker, as far as they tell."""
    if not claim.scope.may_be(one.scope):
        return False
    if claim.voice is not None and claim.voice == one.voice:
        return True
    return any(each.is_own or each.is_general or not each.speakers for each in (claim, one))


def _appeared(corpus: Corpus, origin: str) -> Bounds:
    """When a text appeared, a dispatch or a source."""
    text = corpus.dispatches.get(origin) or corpus.sources[SourceId(origin)]
    return bounds_of(text.published)


def _named(claim: FigureSaid, alike: Iterable[FigureSaid]) -> FigureSaid:
    """A claim of a general speaker as of the one body that copies of its text name."""
    if not claim.is_general or claim.voice is None:
        return claim
    named = {
        (one.voice, one.body)
        for one in alike
        if one.scope == claim.scope and one.voice and one.body and not one.is_general
    }
    if len(named) != 1:
        return claim
    ((voice, body),) = named
    return replace(claim, voice=voice, body=body)
