"""The figures of a matter, each told once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import product

from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested, upward
from generator.record.ids import global_id
from generator.record.registries import Group, Place
from generator.rules.arithmetic import total
from generator.rules.breakdown.placed import scope_of_part
from generator.rules.breakdown.rule import overlap
from generator.rules.finding import FigureTerm, Finding, strict_room
from generator.rules.phrases import Phrases

# What a figure is to its finding, by a code; of a denial its kind stands there.
HIT, POSSIBLE, PART, ALSO, NONE = "hit", "possible", "part", "also", "none"


def distinct(phrases: Phrases, finding: Finding, code: str) -> list[FigureSaid]:
    """The figures of one code, each once: the widest, without what leaves open of whom or where it is."""
    terms = [term for word, term in zip(finding.words, finding.terms, strict=True) if word == code]
    leads = [term.lead for term in terms if isinstance(term, FigureTerm)]
    kept: list[FigureSaid] = []
    for one in sorted(leads, key=lambda claim: _weight(phrases.corpus, claim)):
        if not any(_goes_with(phrases.corpus, one, other) for other in kept):
            kept.append(one)
    return [one for one in kept if code != PART or not one.scope.is_open]


def meant(phrases: Phrases, finding: Finding, code: str, by: Iterable[Claim] | None = None) -> list[FigureSaid]:
    """The figures of one code, each once, as the records of denials name them as what may be meant, else the first.

    Others may have given the same number, of whom a denial is not. `by` are denials, where not all of the finding are.
    """
    denials = (claim for claim in (finding.claims if by is None else by) if isinstance(claim, DenialSaid))
    names = {global_id(one.source_id, name) for one in denials for name in one.record.target.candidates}
    named = [claim for claim in claims_of(finding, code) if claim.id in names]
    each = (
        next((one for one in named if _goes_with(phrases.corpus, one, other)), other)
        for other in distinct(phrases, finding, code)
    )
    return list({claim.id: claim for claim in each}.values())


def _goes_with(corpus: Corpus, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether a figure is told with another of its number: of the same, of those around it, or left open."""
    same = (one.scope.metric, one.count.number) == (other.scope.metric, other.count.number)
    group = _may_be_within(corpus.groups, one.scope.group, other.scope.group)
    places = product(one.scope.place, other.scope.place)
    return same and group and any(_may_be_within(corpus.places, *pair) for pair in places)


def _may_be_within(registry: Mapping[str, Group] | Mapping[str, Place], one: str, other: str) -> bool:
    return one == other or UNSTATED in {one, other} or is_nested(registry, one, other)


def _weight(corpus: Corpus, claim: FigureSaid) -> tuple[bool, float, int, tuple[int, int], str]:
    depth = sum(len([*upward(corpus.places, place)]) for place in claim.scope.place if place in corpus.places)
    if claim.scope.group in corpus.groups:
        depth += len([*upward(corpus.groups, claim.scope.group)])
    return claim.scope.is_open, -float(claim.count.number or 0), depth, claim.count.precision, claim.id


def together(phrases: Phrases, finding: Finding) -> str:
    """What the parts taken back with a figure make together, where that can never have been the figure; else empty."""
    wholes, parts = (claims_of(finding, code) for code in (HIT, PART))
    divided = ((whole, one) for whole in wholes for one in whole.record.breakdowns if one.disjoint)
    for whole, breakdown in divided:
        scopes = [scope_of_part(whole.scope, breakdown, name) for name in breakdown.parts]
        of_whole = {one.scope: one for one in parts if one.source_id == whole.source_id and one.count.test}
        if not (set(scopes) <= of_whole.keys()) or overlap(phrases.corpus, breakdown):
            continue
        made = total(strict_room(phrases.corpus, of_whole[scope]) for scope in scopes)
        room = strict_room(phrases.corpus, whole)
        if made.is_above(room) or (breakdown.complete and not made.meets(room)):
            return phrases.range(whole, made)
    return ""


def further_parts(ledger: Ledger, wholes: Iterable[FigureSaid], known: Collection[str]) -> Iterator[FigureTerm]:
    """What a text has as a part of a total in a breakdown, and may have been counted by others; each number once.

    What another text has of another body that is named did not go with the total.
    """
    wholes = [*wholes]
    bodies = {whole.body for whole in wholes}
    found: dict[object, list[FigureSaid]] = defaultdict(list)
    for whole in wholes:
        scopes = {scope_of_part(whole.scope, one, name) for one in whole.record.breakdowns for name in one.parts}
        figures = (one for one in ledger.claims_of_source[whole.source_id] if isinstance(one, FigureSaid))
        for claim in figures:
            is_part = claim.scope in scopes and claim.id not in known
            if is_part and not _is_of_others(ledger, claim, bodies):
                found[(claim.scope, claim.count.number)].append(claim)
    return (FigureTerm(tuple(claims)) for claims in found.values())


def _is_of_others(ledger: Ledger, part: FigureSaid, bodies: Collection[str | None]) -> bool:
    """Whether another text than that of a part credits it to a body that is named and gave none of the totals."""
    alike = (one for one in ledger.by_number.get(part.count.number, ()) if one.scope == part.scope)
    elsewhere = (one for one in alike if one.source_id != part.source_id and one.body not in bodies)
    return any(one.body is not None and not one.is_general for one in elsewhere)


def given_anew(finding: Finding, part: FigureSaid) -> list[FigureSaid]:
    """The claims by which a part is credited to somebody in texts that appeared after all that is told of its total."""
    accounts = (term.known_by for term in finding.terms if not isinstance(term, FigureTerm))
    last = max((day for day in accounts if day), default=None)
    alike = [
        one for one in claims_of(finding, PART) if (one.scope, one.count.number) == (part.scope, part.count.number)
    ]
    return [one for one in alike if one.speakers and not one.is_earlier and _appeared_after(one, last)]


def _appeared_after(claim: FigureSaid, day: date | None) -> bool:
    published = claim.source.published
    first = published.earliest if published else None
    return day is not None and first is not None and first > day


def claims_of(finding: Finding, code: str) -> list[FigureSaid]:
    """All claims of the figures of one code."""
    terms = (term for word, term in zip(finding.words, finding.terms, strict=True) if word == code)
    return [claim for term in terms if isinstance(term, FigureTerm) for claim in term.claims]
