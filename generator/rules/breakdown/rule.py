"""Breakdowns: what the parts leave over, and parts that cannot add up to their whole."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason
from generator.reading.load import Corpus
from generator.record.claims import Breakdown
from generator.record.counts import Interval, Qualifier
from generator.record.hierarchy import Entry, is_nested, upward
from generator.rules.api import Placing, Rule
from generator.rules.arithmetic import difference, fuller_only, one_per_arithmetic, total
from generator.rules.breakdown.disputed import one_per_dispute
from generator.rules.breakdown.placed import at_places, is_together, parts_by_place, scope_of_part
from generator.rules.breakdown.resorted import Listed, as_many, resorted, terms_of
from generator.rules.breakdown.shape import Shape
from generator.rules.breakdown.twice import crowded, may_be_counted_twice
from generator.rules.breakdown.words import in_line, marks, sides_of, tell
from generator.rules.finding import FigureTerm, Finding, Severity, is_current, is_definite, strict_room
from generator.rules.of_text import total_of_text

# What one part leaves of its whole anybody can tell, and next to every count one part is named.
FEWEST_PARTS = 2


def _find(ledger: Ledger) -> Iterator[Finding]:
    found = one_per_dispute(fuller_only(one_per_arithmetic(_in_each_source(ledger))), Shape.PART_DISPUTED)
    yield from (_with_sum(ledger, _with_present_total(ledger, one)) for one in _one_per_whole(found))
    yield from _resorted(ledger)


def _resorted(ledger: Ledger) -> Iterator[Finding]:
    """Totals of one body that two texts sort into other classes."""
    by_scope = _by_scope(ledger)

    def parts_of(whole: FigureSaid, breakdown: Breakdown) -> list[FigureSaid]:
        parts = []
        for name in breakdown.parts:
            part = _part(ledger, whole, breakdown, name, by_scope)
            parts += [part] if part else at_places(ledger, whole, breakdown, name, by_scope)
        return parts

    for pair in resorted(ledger, parts_of):
        terms = tuple(term for alike in pair for term in terms_of(alike))
        beside = tuple(term for alike in pair for term in (*as_many(ledger, alike[0]), *_made_by(ledger, alike[0])))
        crowding = (term for alike in pair for term in _crowding(ledger, alike[0]))
        besides = (FigureTerm(found) for alike in pair for found in _counted_besides(ledger, alike[0], by_scope))
        further = (*crowding, *besides)
        yield Finding(RULE.id, Severity.REVISION, Shape.RESORTED, terms, beside=beside, further=further)


def _surplus(ledger: Ledger, listed: Listed) -> Interval | None:
    """What the parts of a list make, where that is certainly more than their whole."""
    whole, *parts = listed
    made = total(strict_room(ledger.corpus, part) for part in parts)
    return made if made.is_above(strict_room(ledger.corpus, whole)) else None


def _counted_besides(
    ledger: Ledger, listed: Listed, by_scope: Mapping[tuple[str, Scope], list[FigureSaid]]
) -> Iterator[Listed]:
    """Of a list whose parts are less than its whole the classes that other texts have the body count in that total.

    Each with that total as its text has it. Whether they overlap with the classes of the list is not recorded.
    """
    whole, *parts = listed
    if not strict_room(ledger.corpus, whole).is_above(total(strict_room(ledger.corpus, part) for part in parts)):
        return
    known = {part.scope.group for part in parts}
    for one in _alike_elsewhere(ledger, whole):
        for breakdown in one.record.breakdowns if not one.record.is_said_by_reading else ():
            names = [name for name in breakdown.parts if breakdown.by == "group" and name not in known]
            found = [part for name in names if (part := _part(ledger, one, breakdown, name, by_scope))]
            apart = [part for part in found if _is_apart(ledger, part, parts)]
            known |= {part.scope.group for part in apart}
            yield from ((part, one) for part in apart)


def _is_apart(ledger: Ledger, part: FigureSaid, parts: Iterable[FigureSaid]) -> bool:
    """Whether a class neither holds one of some others nor lies in one."""
    groups = [(part.scope.group, other.scope.group) for other in parts]
    return not any(is_nested(ledger.corpus.groups, *pair) for pair in groups)


def _alike_elsewhere(ledger: Ledger, whole: FigureSaid) -> Iterator[FigureSaid]:
    """A total as other texts have it of the same body."""
    for one in ledger.by_number.get(whole.count.number, ()):
        if one.source_id != whole.source_id and one.body == whole.body and one.scope == whole.scope:
            yield one


def _made_by(ledger: Ledger, listed: Listed) -> Iterator[FigureTerm]:
    """Of a list whose parts are more than their whole the totals of its body that have the number which they make."""
    whole = listed[0]
    if made := _surplus(ledger, listed):
        alike = (one for one in ledger.by_scope[whole.scope] if one.count.qualifier is Qualifier.EXACT)
        given = (one for one in alike if one.test and (one.test.low, one.test.high) == (made.low, made.high))
        yield from (FigureTerm(one.claims) for one in given if whole.body in one.bodies)


def _crowding(ledger: Ledger, listed: Listed) -> Iterator[FigureTerm]:
    """Of such a list what its text has of a place where some of its parts leave others no room: total, these, other."""
    whole, *parts = listed
    if _surplus(ledger, listed) and (found := crowded(ledger, whole, parts)):
        yield from (FigureTerm((one,)) for one in (found.total, *found.made_by, found.other))


def _with_sum(ledger: Ledger, finding: Finding) -> Finding:
    """Parts that are more than their whole, with the totals of the same body that have the number which they make."""
    if finding.shape is not Shape.TOO_MUCH:
        return finding
    given = _made_by(ledger, tuple(term.lead for term in finding.figures))
    return replace(finding, beside=tuple(given))


def _with_present_total(ledger: Ledger, finding: Finding) -> Finding:
    """A finding on what one text tells as past, with the total that this has as the present one beside it."""
    whole = finding.figures[0]
    if len(whole.sources) > 1 or not whole.lead.is_earlier:
        return finding
    now = total_of_text(ledger, whole.lead)
    return replace(finding, beside=(FigureTerm((now,)),)) if now else finding


def _one_per_whole(found: Iterable[Finding]) -> Iterator[Finding]:
    """What is left of a whole once: where one text divides it by place, too, the other parts tell more."""
    divided: dict[object, Finding] = {}
    for finding in found:
        if finding.shape not in {Shape.REMAINDER, Shape.NOT_ALLOCATED}:
            yield finding
            continue
        whole = finding.figures[0].lead
        known = divided.setdefault((whole.id, finding.shape), finding)
        if _is_by_place(known) and not _is_by_place(finding):
            divided[(whole.id, finding.shape)] = finding
    yield from divided.values()


def _is_by_place(finding: Finding) -> bool:
    whole, *parts = finding.figures
    return all(part.lead.scope.place != whole.lead.scope.place for part in parts)


def _by_scope(ledger: Ledger) -> Mapping[tuple[str, Scope], list[FigureSaid]]:
    """The figures of each source by what they count."""
    found: dict[tuple[str, Scope], list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        found[(claim.source_id, claim.scope)].append(claim)
    return found


def _in_each_source(ledger: Ledger) -> Iterator[Finding]:
    by_scope = _by_scope(ledger)
    disputed = {(claim.scope, claim.count.number) for claim in ledger.figures if ledger.standing(claim).is_disputed}
    for claim in ledger.figures:
        for breakdown in claim.record.breakdowns:
            if breakdown.disjoint and (claim.scope, claim.count.number) not in disputed:
                yield from _judge(ledger, claim, breakdown, by_scope)


def _judge(
    ledger: Ledger, whole: FigureSaid, breakdown: Breakdown, by_scope: Mapping[tuple[str, Scope], list[FigureSaid]]
) -> Iterator[Finding]:
    parts = [part for name in breakdown.parts if (part := _part(ledger, whole, breakdown, name, by_scope))]
    if whole.count.test is None or overlap(ledger.corpus, breakdown):
        return
    if placed := parts_by_place(ledger, whole, breakdown, parts, by_scope):
        if not may_be_counted_twice(ledger, whole, placed[1:]):
            yield Finding(RULE.id, Severity.CONTRADICTION, Shape.TOO_MUCH, tuple(FigureTerm((one,)) for one in placed))
        return
    if not parts:
        return
    sizes = [strict_room(ledger.corpus, part) for part in parts]
    shape, result = _compare(strict_room(ledger.corpus, whole), sizes, breakdown.complete)
    if shape is not Shape.TOO_MUCH and len(parts) < len(breakdown.parts):
        return
    terms = tuple(FigureTerm((claim,)) for claim in (whole, *parts))
    if shape in {Shape.TOO_MUCH, Shape.TOO_LITTLE}:
        is_twice = shape is Shape.TOO_MUCH and may_be_counted_twice(ledger, whole, parts)
        if not is_twice and all(is_current(claim) and is_definite(claim) for claim in (whole, *parts)):
            yield Finding(RULE.id, Severity.CONTRADICTION, shape, terms)
    elif shape and len(parts) >= FEWEST_PARTS and not _is_rest_known(ledger, whole, breakdown, by_scope):
        yield Finding(RULE.id, RULE.severity, shape, terms, result)


def _is_rest_known(
    ledger: Ledger, whole: FigureSaid, breakdown: Breakdown, by_scope: Mapping[tuple[str, Scope], list[FigureSaid]]
) -> bool:
    """Whether the source or the same body counts the rest elsewhere, or the whole was revised, so nothing is left.

    Of a whole that a text divides in two ways no rest is left where that of one way is counted elsewhere.
    """
    is_revised = any(each.reason is Reason.REVISED for each in ledger.standing(whole).all)
    is_elsewhere = any(_is_class_counted(ledger, whole, each) for each in whole.record.breakdowns)
    return is_revised or is_elsewhere or _is_rest_counted(ledger, whole, breakdown, by_scope)


def _is_class_counted(ledger: Ledger, whole: FigureSaid, breakdown: Breakdown) -> bool:
    """Whether another text has the same body count a group within the same total that lies apart from all its parts.

    Those counted there may be of the rest, so that nobody can tell how many are left.
    """
    lists = (
        other
        for one in _alike_elsewhere(ledger, whole)
        for other in one.record.breakdowns
        if other.disjoint and other.by == "group"
    )
    names = (name for other in lists for name in other.parts)
    groups = ledger.corpus.groups
    return breakdown.by == "group" and any(
        all(name != part and not is_nested(groups, name, part) for part in breakdown.parts) for name in names
    )


def _is_rest_counted(
    ledger: Ledger, whole: FigureSaid, breakdown: Breakdown, by_scope: Mapping[tuple[str, Scope], list[FigureSaid]]
) -> bool:
    """Whether the source counts, at a place within the whole, what its breakdown does not name: the rest is not left.

    Groups beside each other may overlap, so that a further group need not be of the rest.
    """
    if breakdown.by != "place":
        return False
    others = (
        claim
        for (source, scope), claims in by_scope.items()
        if source == whole.source_id and _is_of_one_kind(scope, whole.scope)
        for claim in claims
        if scope != whole.scope and claim.is_earlier is whole.is_earlier and claim.count.test
    )
    return any(_is_elsewhere(ledger, place, whole, breakdown) for claim in others for place in claim.scope.place)


def _is_of_one_kind(one: Scope, other: Scope) -> bool:
    """Whether two scopes differ in the place alone."""
    return replace(one, place=other.place, place_reading=other.place_reading) == other


def _is_elsewhere(ledger: Ledger, place: str, whole: FigureSaid, breakdown: Breakdown) -> bool:
    """Whether a place lies in the whole and apart from the parts."""
    places = ledger.corpus.places
    around = upward(places, place)
    return any(one in around for one in whole.scope.place) and not any(
        name == place or is_nested(places, name, place) for name in breakdown.parts
    )


def overlap(corpus: Corpus, breakdown: Breakdown) -> bool:
    """Whether a part holds another: what the record calls parts that do not overlap then do."""
    registries: Mapping[str, Mapping[str, Entry]]
    registries = {"group": corpus.groups, "place": corpus.places, "metric": corpus.metrics}
    return any(is_nested(registries[breakdown.by], one, other) for one, other in combinations(breakdown.parts, 2))


def _compare(whole: Interval, sizes: Sequence[Interval], complete: bool | None) -> tuple[Shape | None, Interval | None]:
    parts = total(sizes)
    if any(size.is_above(whole) for size in sizes):
        return None, None  # One part is enough to tell of, and the rule of parts and wholes does.
    if parts.is_above(whole):
        return Shape.TOO_MUCH, None
    if complete:
        return (None if parts.meets(whole) else Shape.TOO_LITTLE), None
    left = difference(whole, parts)
    # Parts of which it is not told whether they are all may be all of a whole that is only bounded.
    if left is None or left.high == 0 or (complete is None and left.low == 0):
        return None, None
    return (Shape.REMAINDER if complete is False else Shape.NOT_ALLOCATED), left


def _part(
    ledger: Ledger,
    whole: FigureSaid,
    breakdown: Breakdown,
    name: str,
    by_scope: Mapping[tuple[str, Scope], list[FigureSaid]],
) -> FigureSaid | None:
    """The source's figure for one part, told in the same way and together with the whole; of the same body first."""
    found = [
        claim
        for claim in by_scope.get((whole.source_id, scope_of_part(whole.scope, breakdown, name)), ())
        if claim.count.test and claim.is_earlier is whole.is_earlier and is_together(ledger, whole, claim)
    ]
    same = [claim for claim in found if claim.body == whole.body]
    return next(iter(same or found), None)


RULE = Rule(
    id="breakdown",
    severity=Severity.CONSISTENT,
    find=_find,
    tell=tell,
    sides=sides_of,
    marks=marks,
    in_line=in_line,
    standing=Placing.ARITHMETIC,
)
