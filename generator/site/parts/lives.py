"""Lives: the disputed numbers of an event, each with all that gives it and all that was said against it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.cite.places import PagePath, life_page
from generator.language import naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import MetricId
from generator.record.numerals import Number
from generator.rules import rule_of
from generator.rules.finding import FigureTerm, Finding
from generator.site.parts.matters import denials_of, matters, numbers_of

# A number that nobody denied, and that was only passed on otherwise, has a life from so many reports on.
REPORTS_OF_A_LIFE = 3
_Key = tuple[MetricId, tuple[Number | None, ...]]


@dataclass(frozen=True, slots=True)
class Life:
    """A number of a metric that was denied, withdrawn, revised by others or passed on as something else.

    `figures` are what gives it, be it for another thing, `otherwise` what others have in its place; `findings` are all
    on it, those first that make it one.
    """

    metric: MetricId
    numbers: tuple[Number | None, ...]
    figures: tuple[Assertion, ...]
    otherwise: tuple[FigureSaid, ...]
    findings: tuple[Finding, ...]

    @property
    def id(self) -> str:
        """Its id, from what is counted and the number alone: no further source changes it."""
        numbers = "-to-".join(map(str, self.numbers))
        return f"{self.metric}-{numbers}".replace(".", "_").replace("/", "_")

    @property
    def number(self) -> str:
        """Its number, or both ends of its range, to be read."""
        low, *high = (naming.number(one) for one in self.numbers if one is not None)
        return say("life-range", low=low, high=high[0]) if high else low

    @property
    def rivals(self) -> tuple[str, ...]:
        """Its number, and those that others have in its place, to be read."""
        others = (
            naming.number(number) for one in self.otherwise for number in numbers_of(one.count) if number is not None
        )
        return tuple(dict.fromkeys((self.number, *others)))

    def gives(self, claim: FigureSaid) -> bool:
        """Whether a claim gives the number, and no other in its place."""
        return numbers_of(claim.count) == self.numbers

    def called(self, label: str) -> str:
        """What those counted are called, to be read: as a quotation only where no text that does was noted alone."""
        claims = (claim for claim in self.claims if claim.record.label == label)
        return say("life-called", name=label) if all(claim.is_compared for claim in claims) else label

    @property
    def path(self) -> PagePath:
        """Its page."""
        return life_page(self.id)

    @property
    def claims(self) -> tuple[FigureSaid, ...]:
        """Everything that gives it, or another number in its place."""
        return (*(claim for one in self.figures for claim in one.claims), *self.otherwise)


def lives(ledger: Ledger, found: Sequence[Finding]) -> tuple[Life, ...]:
    """The lives of an event, those of the most reports first."""
    figures: dict[_Key, dict[str, Assertion]] = defaultdict(dict)
    known = [tuple(members) for members in matters(ledger.assertions)]
    matter_of = {one.id: members for members in known for one in members}
    disputed = [one for one in known if any(any(denials_of(ledger.standings[each.id])) for each in one)]
    for members in disputed:
        _add(figures, _key_of(members[0]), members)
        for beside in known:
            if _may_share_a_denial(ledger, members, beside):
                _add(figures, _key_of(members[0]), beside)
    denied = frozenset(figures)
    differing: dict[_Key, list[Finding]] = defaultdict(list)
    for finding in found:
        if key := _key_of_differing(finding):
            differing[key].append(finding)
            for claim in _with_number(ledger, finding, key[1]):
                _add(figures, key, matter_of[ledger.by_claim[claim.id].id])

    def others(key: _Key) -> Iterator[FigureSaid]:
        """All that gives one of the numbers that findings have in the place of another, for the same.

        What stands in the place of a number that one text has for two things is of the second of these.
        """
        terms = (term for one in differing.get(key, ()) for term in _of_other_numbers(one, key))
        for claim in (claim for term in terms for claim in term.claims):
            yield claim
            alike = (each for one in matter_of[ledger.by_claim[claim.id].id] for each in one.claims)
            yield from (each for each in alike if numbers_of(each.count) == numbers_of(claim.count))

    made = (_life(key, figures[key].values(), others(key), differing.get(key, ()), found) for key in figures)
    kept = [one for one in made if (one.metric, one.numbers) in denied or len(_reports(one)) >= REPORTS_OF_A_LIFE]
    return tuple(sorted(kept, key=lambda one: (-len(_reports(one)), one.id)))


def _life(
    key: _Key,
    figures: Iterable[Assertion],
    instead: Iterable[FigureSaid],
    differing: Sequence[Finding],
    found: Sequence[Finding],
) -> Life:
    members = tuple(sorted(figures, key=lambda one: (one.scope.metric != key[0], -len(one.claims), one.id)))
    given: set[str] = {claim.id for one in members for claim in one.claims}
    others = {claim.id: claim for claim in instead}
    about = [one for one in found if one not in differing and _is_about(one, key, given)]
    return Life(
        metric=key[0],
        numbers=key[1],
        figures=members,
        otherwise=tuple(claim for name, claim in others.items() if name not in given),
        findings=(*differing, *about),
    )


def _is_about(finding: Finding, key: _Key, given: set[str]) -> bool:
    """Whether a finding is of the dispute on a number, or begins with a figure that gives it."""
    first = finding.figures[0].lead.id if finding.figures else ""
    return (len(key[1]) == 1 and finding.dispute == f"{key[0]}-{key[1][0]}") or first in given


def _may_share_a_denial(ledger: Ledger, members: Sequence[Assertion], others: Sequence[Assertion]) -> bool:
    """Whether figures of the number and voice of one that was denied may be denied with it, be it of another group."""
    if _key_of(members[0]) != _key_of(others[0]):
        return False
    if {one.voice for one in members if one.voice}.isdisjoint(one.voice for one in others):
        return False
    certain = {claim.id for one in members for _, claim in denials_of(ledger.standings[one.id])}
    perhaps = (each for one in others for each in ledger.standings[one.id].all if each.reason is Reason.POSSIBLY_DENIED)
    return any(claim.id in certain for each in perhaps for claim in each.denials)


def _add(figures: dict[_Key, dict[str, Assertion]], key: _Key, members: Iterable[Assertion]) -> None:
    figures[key] |= {one.id: one for one in members}


def _key_of(one: Assertion) -> _Key:
    return one.scope.metric, numbers_of(one.count)


def _key_of_differing(finding: Finding) -> _Key | None:
    """The number that was passed on as something else, of what most reports have it count; None where there is none."""
    if finding.shape not in rule_of(finding).differing or not finding.figures:
        return None
    first = finding.figures[0].lead.count
    if first.number is None or first.qualifier is Qualifier.VAGUE:
        return None
    numbers = numbers_of(first)
    alike = [term for term in finding.figures if numbers_of(term.lead.count) == numbers]
    most: FigureTerm = max(alike, key=lambda term: len(term.sources))
    return most.lead.scope.metric, numbers


def _of_other_numbers(finding: Finding, key: _Key) -> Iterator[FigureTerm]:
    metric, numbers = key
    others = (term for term in finding.figures if numbers_of(term.lead.count) != numbers)
    return (term for term in others if term.lead.scope.metric == metric)


def _with_number(ledger: Ledger, finding: Finding, numbers: tuple[Number | None, ...]) -> Iterator[FigureSaid]:
    """The claims of a finding that give its number, be it on a side told besides that counts some of another."""
    groups, sides = ledger.corpus.groups, {term.lead.scope.group for term in finding.figures} - {UNSTATED}
    besides = (term for term in finding.further if isinstance(term, FigureTerm) and term.lead.scope.group != UNSTATED)
    within = (term for term in besides if sides & {*upward(groups, term.lead.scope.group)})
    terms = (*finding.figures, *within)
    return (claim for term in terms for claim in term.claims if numbers_of(claim.count) == numbers)


def _reports(life: Life) -> set[str]:
    return {claim.article for claim in life.claims}
