"""The words over and beside a text against the figures in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import Where
from generator.record.counts import Qualifier, last_place
from generator.record.fields import UNSTATED
from generator.rules.alike import origin_omitted
from generator.rules.finding import room
from generator.rules.moments import is_one_moment, is_unattributed

# Which parts of an article are held against which, the first that gives a figure.
_TEXT_OF = {
    Where.HEADLINE: (Where.BODY, Where.LEAD),
    Where.ADDRESS: (Where.BODY, Where.LEAD),
    Where.CAPTION: (Where.BODY, Where.LEAD),
    Where.LEAD: (Where.BODY,),
}
PARTS = tuple(_TEXT_OF)
# A rounding lies so near to what it rounds, in hundredths; smaller numbers lie near each other by chance.
_NEAR, _LEAST = 10, 100

Odds = tuple[tuple[FigureSaid, ...], FigureSaid]


def at_odds(ledger: Ledger, claims: Sequence[FigureSaid]) -> Iterator[Odds]:
    """Headlines, addresses, leads and captions that no figure of their text bears out, those of one wording together.

    `claims` are the figures of one source and scope.
    """
    found: dict[str, list[FigureSaid]] = defaultdict(list)
    text_of: dict[str, FigureSaid] = {}
    for part in sorted(claims, key=lambda claim: _place(claim.record.where)):
        text = _against(ledger, part, claims)
        if text is None:
            continue
        alike = (key for key, parts in found.items() if room(parts[0]).meets(room(part)) and text_of[key] is text)
        key = next(alike, part.id)
        found[key].append(part)
        text_of.setdefault(key, text)
    for key, parts in found.items():
        yield tuple(parts), text_of[key]


def _place(where: Where) -> int:
    return PARTS.index(where) if where in PARTS else len(PARTS)


def _against(ledger: Ledger, part: FigureSaid, claims: Iterable[FigureSaid]) -> FigureSaid | None:
    """The first figure of the text that a part of the article cannot have been taken from, where none bears it out."""
    text = _text(part, claims)
    if any(room(part).meets(room(one)) or _is_short_form(part, one) or _is_rounding(part, one) for one in text):
        return None
    others = (one for one in text if is_one_moment(part, one) and _is_wording_of(ledger, part, one))
    return next(others, None)


def _is_short_form(part: FigureSaid, text: FigureSaid) -> bool:
    """Whether an address cuts off what it has no room for: `4-thousand` for "more than 4,400"."""
    one, other = part.count.number, text.count.number
    if part.record.where is not Where.ADDRESS or not isinstance(one, int) or not isinstance(other, int):
        return False
    place = last_place(one)
    return place >= _LEAST and other // place * place == one


def _is_rounding(part: FigureSaid, text: FigureSaid) -> bool:
    """Whether a number is a large one of the text, rounded to its own last place: 300 of 281, and not 40 of 38."""
    one, other = part.count.number, text.count.number
    if not isinstance(one, int) or not isinstance(other, int) or min(one, other) < _LEAST:
        return False
    is_exact = text.count.qualifier is Qualifier.EXACT
    return is_exact and 2 * abs(one - other) < last_place(one) and abs(one - other) * 100 <= _NEAR * other


def _text(part: FigureSaid, claims: Iterable[FigureSaid]) -> list[FigureSaid]:
    figures = list(claims)
    for where in _TEXT_OF.get(part.record.where, ()):
        if text := [one for one in figures if one.record.where is where]:
            return text
    return []


def _is_wording_of(ledger: Ledger, part: FigureSaid, text: FigureSaid) -> bool:
    """Whether a part is the article's own or nobody's, or names the speaker of the text, as closely or less so.

    Two bodies that are both named are two tellers.
    """
    if _is_nobodys(part):
        return True
    return part.voice is not None and part.voice == text.voice and origin_omitted(ledger, part, text)


def of_another_thing(claims: Iterable[FigureSaid]) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Headlines and addresses whose number the text gives for another thing, and not for what they count.

    An address has its text in fewer words: one that only rounds the number says it again.
    """
    for part, near in _titles(claims):
        if near and not any(one.scope.metric == part.scope.metric for one in near):
            exact = (one for one in near if one.count.qualifier is Qualifier.EXACT)
            alike = (one for one in exact if _differs_in_metric_only(part, one) and not _is_shortened(part, one))
            found = next((one for one in alike if _is_nobodys(part) or part.speakers == one.speakers), None)
            if found:
                yield part, found


def _is_shortened(part: FigureSaid, text: FigureSaid) -> bool:
    return part.record.where is Where.ADDRESS and part.count.number != text.count.number


def of_another_place(claims: Iterable[FigureSaid]) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Headlines and addresses whose number the text gives for another place, and not for that which they name.

    An address may cut the number short.
    """
    for part, near in _titles(claims):
        if any(one.scope.may_be(part.scope) for one in near):
            continue
        alike = (one for one in near if one.count.number == part.count.number or _is_short_form(part, one))
        same = (one for one in alike if _differs_in_place_only(part, one))
        found = next((one for one in same if _is_nobodys(part) or _is_moved(part, one)), None)
        if found:
            yield part, found


def _titles(claims: Iterable[FigureSaid]) -> Iterator[tuple[FigureSaid, list[FigureSaid]]]:
    """Headlines and addresses with a number that is there by no chance, each with what it may round of the text."""
    figures = list(claims)
    for part in figures:
        if part.record.where.is_title and (part.count.number or 0) >= _LEAST:
            yield part, [one for one in figures if not one.record.where.is_title and _rounds(part, one)]


def _is_nobodys(part: FigureSaid) -> bool:
    """Whether a headline or address is the article's own, or names nobody."""
    return part.is_own or is_unattributed(part)


def _is_moved(part: FigureSaid, text: FigureSaid) -> bool:
    """Whether a headline or address has its number from a figure of another place, and names who gave or passed it."""
    return part.moved_from is not None and part.moved_from.id == text.id


def _differs_in_place_only(one: FigureSaid, other: FigureSaid) -> bool:
    is_stated = UNSTATED not in {*one.scope.place, *other.scope.place}
    return is_stated and replace(one.scope, place=other.scope.place) == other.scope


def _rounds(part: FigureSaid, text: FigureSaid) -> bool:
    """Whether a number may be a rounding of another."""
    one, other = part.count.number, text.count.number
    if one is None or other is None or not room(part).meets(room(text)):
        return False
    return (one - other if one > other else other - one) * 100 <= _NEAR * other


def _differs_in_metric_only(one: FigureSaid, other: FigureSaid) -> bool:
    return one.scope.unit == other.scope.unit and replace(one.scope, metric=other.scope.metric) == other.scope
