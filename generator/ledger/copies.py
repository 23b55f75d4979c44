"""Copies: a number that one copy of a text has alone, a slip from what all its other copies have, is a misprint."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.ledger.bounds import bounds_of
from generator.ledger.claim import FigureSaid
from generator.record.ids import SourceId

# So many other copies must agree before the number of one is taken for a misprint.
_AGREEING = 2


def alone(figures: Iterable[FigureSaid]) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """The figures that one copy of a text has alone where all its others have another number, each with one of those.

    So many others must agree, and the two be what one speaker may have said of one time.
    """
    known = list(figures)
    articles: dict[str, set[SourceId]] = defaultdict(set)
    for text, article in {claim.source_id: (claim.text, claim.article) for claim in known}.values():
        articles[text].add(article)
    by_text: dict[object, dict[SourceId, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in known:
        if len(articles[claim.text]) > _AGREEING:
            by_text[claim.text, claim.scope][claim.article].append(claim)
    for copies in by_text.values():
        if len(copies) > _AGREEING:
            for article, claims in copies.items():
                yield from _alone(claims, [one for name, many in copies.items() if name != article for one in many])


def _alone(own: list[FigureSaid], others: list[FigureSaid]) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    alike = [one for one in others if all(_is_of_one_saying(claim, one) for claim in own)]
    numbers = {one.count.number for one in alike}
    agree = len(numbers) == 1 and len({one.article for one in alike}) >= _AGREEING
    if agree and all(claim.count.number not in numbers for claim in own):
        yield from ((claim, next((one for one in alike if one.voice == claim.voice), alike[0])) for claim in own)


def _is_of_one_saying(claim: FigureSaid, one: FigureSaid) -> bool:
    """Whether two figures may be one body's of one time; a general word stands for any body."""
    bodies = {each.body for each in (claim, one) if each.body and not each.is_general}
    moments = bounds_of(claim.record.as_of).meets(bounds_of(one.record.as_of))
    return len(bodies) < 2 and moments and claim.said.meets(one.said)
