"""Families of sources that are copies of one text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from itertools import combinations
from math import ceil

from generator.ledger.claim import FigureSaid
from generator.ledger.groups import joined
from generator.reading.load import Corpus
from generator.record.source import Source
from generator.rules.alike import in_order_of_recording
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.one_origin.held import instead_of, most_held
from generator.rules.one_origin.shape import Shape

# Two sources share a text where the smaller has at least so many figures and nearly all of them recur.
SHARED_FIGURES = 5
SHARED_PART = 0.8
# Where no text says where it was taken from, two must share so many figures: one or two are everybody's.
INFERRED_FIGURES = 3
# Else so many must credit the agency of the dispatch themselves.
CREDITING = 2
# So many holders of a figure are compared with a source, the first by id: copies of one text need no more.
TRIED = 8

Figures = Mapping[str, Mapping[object, FigureSaid]]
Sources = Mapping[str, Source]
_Pair = tuple[str, str]


def families(rule: str, corpus: Corpus, figures: Figures) -> Iterator[Finding]:
    """One finding for each family of copies: by origin, by dispatch, by agency, and by the same figures."""
    settled: set[str] = set()
    for shape, held, of in _families(corpus, figures, settled):
        family = _family(rule, shape, held, of)
        yield replace(family, terms=(FigureTerm((*family.figures[0].claims, *_instead(corpus, figures, held))),))


def _instead(corpus: Corpus, figures: Figures, held: Mapping[str, list[FigureSaid]]) -> Iterator[FigureSaid]:
    """What members have in the place of the figure that most of the family have."""
    shared = [claim for claims in held.values() for claim in claims]
    return instead_of(most_held(corpus, shared), (claim for name in held for claim in figures[name].values()))


_Family = tuple[Shape, Mapping[str, list[FigureSaid]], str]


def _families(corpus: Corpus, figures: Figures, settled: set[str]) -> Iterator[_Family]:
    sources = corpus.sources
    by_origin: dict[str, list[str]] = defaultdict(list)
    by_agency: dict[str, list[str]] = defaultdict(list)
    for name in sorted(figures):
        for each in sources[name].derived_from:
            by_origin[each].append(name)
        by_agency[sources[name].agency or ""].append(name)
    for origin, copies in sorted(by_origin.items()):
        yield from _of_origin(corpus, figures, origin, copies, settled)
    for agency, names in sorted(by_agency.items()):
        if agency:
            pairs = list(_most_shared({name: figures[name] for name in names}, settled, 2, 0))
            for family in sorted(map(sorted, joined(pairs))):
                yield Shape.AGENCY, _shared(figures, family), agency
            settled.update(name for pair in pairs for name in pair)
    for family in sorted(map(sorted, joined(_most_shared(figures, settled, SHARED_FIGURES, SHARED_PART)))):
        held = _shared(figures, family)
        # Figures that others have, too, go back to whoever gave them: they tell nothing of one text.
        if _two_share_several(_only_of(figures, held), held):
            yield Shape.SAME_FIGURES, held, ""


def _of_origin(
    corpus: Corpus, figures: Figures, origin: str, copies: list[str], settled: set[str]
) -> Iterator[_Family]:
    """The family of one source or dispatch; one that is only inferred must share several figures.

    Of a dispatch, which is not on record itself, these must be in no other text, unless several texts credit it.
    """
    sources: Sources = corpus.sources
    shape = Shape.DERIVED if origin in sources else Shape.DISPATCH
    family = [*copies, origin] if origin in figures else copies
    held = _shared(figures, family, origin if origin in sources else None)
    settled.update(held)
    inferred = any(sources[name].derived_basis for name in held if name != origin)
    own = _only_of(figures, held) if shape is Shape.DISPATCH else figures
    is_credited = len(crediting(corpus, held, origin)) >= CREDITING
    if held and (not inferred or _two_share_several(own, held) or (is_credited and _two_share_several(figures, held))):
        yield shape, held, origin


def crediting(corpus: Corpus, names: Iterable[str], dispatch: str) -> list[str]:
    """Those of some sources that by their own words are of a dispatch or its agency."""
    one = corpus.dispatches.get(dispatch)
    credits = ((name, corpus.sources[name]) for name in names)
    return [name for name, source in credits if one and _credits(source, one.agency, dispatch)]


def _credits(source: Source, agency: str, dispatch: str) -> bool:
    """Whether a text credits an agency, or another by way of which it has the dispatch: that it has is not inferred."""
    passed_on = dispatch in source.derived_from and not source.derived_basis
    named = any(agency in claim.reported_by for claim in source.claims)
    return passed_on or named or (source.agency == agency and not source.agency_basis)


def _only_of(figures: Figures, names: Iterable[str]) -> Figures:
    """The figures of some sources that no other source has."""
    family = set(names)
    others = {key for name, held in figures.items() if name not in family for key in held}
    return {name: {key: claim for key, claim in figures[name].items() if key not in others} for name in family}


def _two_share_several(figures: Figures, names: Iterable[str]) -> bool:
    """Whether two of some sources share so many figures that it is hardly chance."""
    return any(
        len(figures[one].keys() & figures[other].keys()) >= INFERRED_FIGURES for one, other in combinations(names, 2)
    )


def _shared(figures: Figures, family: Iterable[str], origin: str | None = None) -> dict[str, list[FigureSaid]]:
    """The figures of each source that recur in the family, or in the origin; sources without any are left out."""
    members = sorted(set(family))
    held_by = Counter(key for name in members for key in figures[name])
    recurring = {key for key, holders in held_by.items() if holders > 1}
    if origin:
        recurring &= figures.get(origin, {}).keys()
    held = {name: [claim for key, claim in figures[name].items() if key in recurring] for name in members}
    return {name: claims for name, claims in held.items() if claims}


def _family(rule: str, shape: Shape, held: Mapping[str, list[FigureSaid]], of: str) -> Finding:
    """A finding in one term, so that its id stays when a further copy joins; `of` is its origin or agency.

    A claim of each source comes first: not all that a page cites may be of one source.
    """
    claims = in_order_of_recording(claim for shared in held.values() for claim in shared)
    firsts = {claim.source_id: claim for claim in reversed(claims)}
    claims = tuple(sorted(claims, key=lambda claim: firsts[claim.source_id] is not claim))
    return Finding(rule, Severity.PROVENANCE, shape, (FigureTerm(claims),), words=(of,) if of else ())


def _most_shared(figures: Figures, settled: Set[str], least: int, part: float) -> Iterator[_Pair]:
    """Each source that is not settled, with the one of which it shares most and at least so much."""
    holders: dict[object, list[str]] = defaultdict(list)
    twins: dict[frozenset[object], str] = {}
    for name, held in figures.items():
        twins.setdefault(frozenset(held), name)
        for key in held:
            holders[key].append(name)
    for name, held in figures.items():
        if name in settled or len(held) < least:
            continue
        # Whoever shares so large a part has one of the rarest figures; a figure held by all tells nothing.
        rarest = sorted(held, key=lambda key: len(holders[key]))[: len(held) - ceil(part * len(held)) + 1]
        tried = {other for key in rarest for other in holders[key][:TRIED]} | {twins[frozenset(held)]}
        shared = {other: len(held.keys() & figures[other].keys()) for other in sorted(tried - {name})}
        best = max(shared, key=lambda other: shared[other], default=None)
        if not best or shared[best] < least or shared[best] < part * min(len(held), len(figures[best])):
            continue
        if not part or not _differ(held, figures[best]):
            yield name, best


def _differ(held: Mapping[object, FigureSaid], others: Mapping[object, FigureSaid]) -> bool:
    """Whether two sources give numbers for one thing that exclude each other: what is alike then shows no copy."""
    counts = defaultdict(list)
    for other in others.values():
        counts[other.scope].append(other)
    return any(
        not any(_may_be_one(claim, other) for other in counts[claim.scope])
        for claim in held.values()
        if claim.scope in counts
    )


def _may_be_one(one: FigureSaid, other: FigureSaid) -> bool:
    first, second = one.count.test, other.count.test
    return first is None or second is None or first.meets(second)
