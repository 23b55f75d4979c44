"""Many sources, one statement; and families of sources that are copies of one text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from enum import StrEnum
from math import ceil

from generator.language import naming, say
from generator.language.formats import listed
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.source import Source
from generator.rules.alike import in_order_of_recording, is_in_the_text
from generator.rules.api import Placing, Rule, Sides, sentence_of_sides
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.phrases import Phrases

# Two texts with one statement are nothing to tell of; a third makes it look like many that agree.
SEVERAL = 3
# Two sources share a text where the smaller has at least so many figures and nearly all of them recur.
SHARED_FIGURES = 5
SHARED_PART = 0.8
# So many holders of a figure are compared with a source, the first by id: copies of one text need no more.
TRIED = 8

_Figures = Mapping[str, Mapping[object, FigureSaid]]
_Pair = tuple[str, str]


class Shape(StrEnum):
    """What is one."""

    STATEMENT = "statement"
    DERIVED = "derived"
    DISPATCH = "dispatch"
    AGENCY = "agency"
    SAME_FIGURES = "same-figures"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for assertion in _widest([one for one in ledger.assertions if _is_carried(one)]):
        yield Finding(RULE.id, RULE.severity, Shape.STATEMENT, (FigureTerm(assertion.claims),))
    figures: dict[str, dict[object, FigureSaid]] = defaultdict(dict)
    for claim in ledger.figures:
        figures[claim.source_id].setdefault((claim.scope, claim.count), claim)
    yield from _families(ledger.corpus.sources, figures)


def _is_carried(assertion: Assertion) -> bool:
    """Whether several texts, and not their headlines alone, give a voice's figure."""
    texts = {claim.text for claim in assertion.claims if is_in_the_text(claim)}
    return assertion.voice is not None and len(texts) >= SEVERAL


def _widest(carried: Sequence[Assertion]) -> Iterator[Assertion]:
    """The figures whose sources do not all carry another, as large, of the same voice."""
    kept: dict[object, list[Assertion]] = defaultdict(list)
    for one in sorted(carried, key=lambda one: (-len(one.sources), -float(one.count.number or 0), one.id)):
        first = min(one.sources)
        if not any(one.sources <= wider.sources and not one.is_above(wider) for wider in kept[(one.voice, first)]):
            for source in one.sources:
                kept[(one.voice, source)].append(one)
            yield one


def _families(sources: Mapping[str, Source], figures: _Figures) -> Iterator[Finding]:
    """One finding for each family of copies: by origin, by dispatch, by agency, and by the same figures."""
    by_origin: dict[str, list[str]] = defaultdict(list)
    by_agency: dict[str, list[str]] = defaultdict(list)
    for name in sorted(figures):
        for origin in sources[name].derived_from:
            by_origin[origin].append(name)
        by_agency[sources[name].agency or ""].append(name)
    settled: set[str] = set()
    for origin, copies in sorted(by_origin.items()):
        shape = Shape.DERIVED if origin in sources else Shape.DISPATCH
        family = [*copies, origin] if origin in figures else copies
        held = _shared(figures, family, origin if origin in sources else None)
        if held:
            settled.update(held)
            yield _family(shape, held, origin)
    for agency, names in sorted(by_agency.items()):
        if agency:
            pairs = list(_most_shared({name: figures[name] for name in names}, settled, 2, 0))
            for family in _joined(pairs):
                yield _family(Shape.AGENCY, _shared(figures, family), agency)
            settled.update(name for pair in pairs for name in pair)
    for family in _joined(_most_shared(figures, settled, SHARED_FIGURES, SHARED_PART)):
        yield _family(Shape.SAME_FIGURES, _shared(figures, family))


def _shared(figures: _Figures, family: Iterable[str], origin: str | None = None) -> dict[str, list[FigureSaid]]:
    """The figures of each source that recur in the family, or in the origin; sources without any are left out."""
    members = sorted(set(family))
    held_by = Counter(key for name in members for key in figures[name])
    recurring = {key for key, holders in held_by.items() if holders > 1}
    if origin:
        recurring &= figures.get(origin, {}).keys()
    held = {name: [claim for key, claim in figures[name].items() if key in recurring] for name in members}
    return {name: claims for name, claims in held.items() if claims}


def _family(shape: Shape, held: Mapping[str, list[FigureSaid]], of: str = "") -> Finding:
    """A finding in one term, so that its id stays when a further copy joins; `of` is its origin or agency.

    A claim of each source comes first: not all that a page cites may be of one source.
    """
    claims = in_order_of_recording(claim for shared in held.values() for claim in shared)
    firsts = {claim.source_id: claim for claim in reversed(claims)}
    claims = tuple(sorted(claims, key=lambda claim: firsts[claim.source_id] is not claim))
    return Finding(RULE.id, RULE.severity, shape, (FigureTerm(claims),), words=(of,) if of else ())


def _joined(pairs: Iterable[_Pair]) -> list[list[str]]:
    """The families that pairs make, where those with one source in common are one."""
    partners: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        partners[one].add(other)
        partners[other].add(one)
    families, placed = [], set[str]()
    for name in sorted(partners):
        family, waiting = [], [name]
        while waiting:
            if (member := waiting.pop()) not in placed:
                placed.add(member)
                family.append(member)
                waiting += partners[member]
        if family:
            families.append(family)
    return families


def _most_shared(figures: _Figures, settled: Set[str], least: int, part: float) -> Iterator[_Pair]:
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
        if best and shared[best] >= least and shared[best] >= part * min(len(held), len(figures[best])):
            yield name, best


def _tell(phrases: Phrases, finding: Finding) -> str:
    (term,) = finding.figures
    if finding.shape is Shape.STATEMENT:
        return say(
            "rule-one-origin-statement",
            n=len(term.sources),
            voice=phrases.actor(str(term.lead.voice)),
            count=phrases.count(term),
            thing=phrases.thing(term),
        )
    return sentence_of_sides(_opened(phrases, finding)) if _in_common(finding) == 0 else _of_all(phrases, finding)


def _in_common(finding: Finding) -> int:
    """How many figures every source of a family has."""
    held = _held(finding)
    return len(set.intersection(*(set(figures) for figures in held.values())))


def _held(finding: Finding) -> dict[str, set[object]]:
    """The figures of each source of a family that recur in another."""
    held: dict[str, set[object]] = defaultdict(set)
    for claim in finding.figures[0].claims:
        held[claim.source_id].add((claim.scope, claim.count))
    return held


def _copies(finding: Finding) -> list[str]:
    """The sources of a family, without the one that the others are taken from."""
    origin = finding.words[0] if finding.words else ""
    return [one for one in finding.terms[0].sources if finding.shape is not Shape.DERIVED or one != origin]


def _of_all(phrases: Phrases, finding: Finding) -> str:
    copies = _copies(finding)
    return say(
        f"rule-one-origin-{finding.shape}",
        copies=listed(phrases.title(source) for source in copies),
        origin=_origin(phrases, finding),
        basis=_basis(phrases, finding),
        n=_in_common(finding),
    )


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    is_apart = finding.shape is not Shape.STATEMENT and _in_common(finding) == 0
    return _opened(phrases, finding) if is_apart else None


def _opened(phrases: Phrases, finding: Finding) -> Sides:
    """A family in which no figure is in all: how many of its own each source shares with another."""
    held = _held(finding)
    opening = say(
        f"rule-one-origin-{finding.shape}-apart",
        sources=len(_copies(finding)),
        origin=_origin(phrases, finding),
        basis=_basis(phrases, finding),
    )
    each = (say("rule-one-origin-held", source=phrases.title(name), n=len(figures)) for name, figures in held.items())
    return Sides(opening, tuple(each))


def _basis(phrases: Phrases, finding: Finding) -> str:
    """Whether every text tells itself from where it is, or the record infers it of some."""
    sources = (phrases.corpus.sources[name] for name in _copies(finding))
    inferred = any(one.agency_basis if finding.shape is Shape.AGENCY else one.derived_basis for one in sources)
    return "inferred" if inferred else "stated"


def _origin(phrases: Phrases, finding: Finding) -> str:
    """The source, the dispatch or the agency of a family; empty where none is known."""
    name = finding.words[0] if finding.words else ""
    match finding.shape:
        case Shape.DERIVED:
            return phrases.title(name)
        case Shape.DISPATCH:
            return naming.dispatch(phrases.corpus, name)
        case Shape.AGENCY:
            return phrases.actor(name)
    return ""


RULE = Rule(
    id="one-origin",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    sides=_sides,
    standing=Placing.ASIDE,
    families=frozenset(set(Shape) - {Shape.STATEMENT}),
    routes=frozenset({Shape.STATEMENT}),
    on_metrics=False,
)
