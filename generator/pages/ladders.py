"""Ladders as a page shows them: rungs and denials by day, what is folded away, and the ways into the sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator import wording
from generator.assertions import Assertion
from generator.claims import Claim, Evidence
from generator.counts import Qualifier
from generator.ledger import Ledger
from generator.pages.entries import Block, Entry, Fate, LadderView, Row, Struck, few, folded
from generator.pages.parts import Link, Step, metric_page
from generator.pages.views import Views
from generator.pages.ways import Way, way_anchor, way_of
from generator.records import DenialClaim, Disputes
from generator.rungs import Rung, ladder
from generator.status import Reason, Standing, Status

# So many citation marks stand beside a figure; the others are reached through the ways into the sources.
MARKS = 3
_LOUD = {Qualifier.EXACT, Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.RANGE, Qualifier.NONE}
_FATES = {
    Reason.FIGURE_DENIED: "was denied",
    Reason.DENIED_UNSPECIFIED: "was denied",
    Reason.ATTRIBUTION_DENIED: "was denied to be theirs",
    Reason.PUBLICATION_DENIED: "was disowned as published",
    Reason.RETRACTED_BY_ORIGIN: "was withdrawn",
    Reason.RETRACTED_BY_SUPERIOR: "was withdrawn",
    Reason.RETRACTED_BY_PUBLISHER: "was withdrawn",
    Reason.POSSIBLY_RETRACTED: "may have been withdrawn",
}


@dataclass(frozen=True, slots=True)
class _Placed:
    """A rung with what the page shows of it."""

    rung: Rung
    standing: Standing
    entry: Entry

    @property
    def day(self) -> date:
        return self.rung.lead.first or self.rung.before or self.rung.lead.known_by or date.min


class Ladders:
    """Makes ladders; a rung of the whole ledger that several sources carry has one way, on its metric's page."""

    def __init__(self, views: Views) -> None:
        self.views = views
        self._claims = {claim.id: claim for claim in views.ledger.claims}
        self._ways = dict(self._find_ways())

    def _find_ways(self) -> Iterator[tuple[str, str]]:
        """The address of the way of each claim whose figure stands in several sources."""
        for members in _by_scope(self.views.ledger.assertions).values():
            for rung in ladder(members):
                if len(_sources(rung)) > 1:
                    address = f"{metric_page(rung.lead.scope.metric)}#{way_anchor(rung.lead.id)}"
                    for assertion in rung.assertions:
                        yield from ((claim.id, address) for claim in assertion.claims)

    def entries(self, assertions: Iterable[Assertion], ledger: Ledger | None = None) -> tuple[Entry, ...]:
        """The rungs of assertions of one scope, newest first, as they stand in `ledger`."""
        return tuple(one.entry for one in self._placed(assertions, ledger or self.views.ledger))

    def scoped(self, assertions: Sequence[Assertion], ledger: Ledger | None = None) -> tuple[LadderView, ...]:
        """One ladder a scope, in the order in which a page shows scopes."""
        titles = [one.title for one in self.views.scoped(assertions, ledger)]
        by_title: dict[str, list[Assertion]] = {title: [] for title in titles}
        for assertion in assertions:
            by_title[wording.scope(self.views.corpus, assertion.scope)].append(assertion)
        return tuple(self._ladder(title, members, ledger or self.views.ledger) for title, members in by_title.items())

    def ways(self, assertions: Iterable[Assertion]) -> tuple[Way, ...]:
        """The way of each rung that several sources carry, the most widely carried first."""
        rungs = [rung for members in _by_scope(assertions).values() for rung in ladder(members)]
        carried = [rung for rung in rungs if len(_sources(rung)) > 1]
        carried.sort(key=lambda rung: (-len(_sources(rung)), rung.lead.id))
        return tuple(way_of(self.views, rung) for rung in carried)

    def _ladder(self, title: str, assertions: Sequence[Assertion], ledger: Ledger) -> LadderView:
        placed = self._placed(assertions, ledger)
        quiet = _quiet(placed)
        rows = self._rows([one for one in placed if one not in quiet])
        blocks = list(folded(rows))
        if quiet:
            values = few(one.entry.step.value for one in quiet)
            number = wording.plural(len(quiet), "further figure")
            summary = f"{number} that can hold beside these: {values}"
            blocks.append(Block(summary, tuple(Row(one.entry, None) for one in quiet)))
        return LadderView(title, tuple(blocks), tuple(one.entry for one in placed))

    def _placed(self, assertions: Iterable[Assertion], ledger: Ledger) -> list[_Placed]:
        members = list(assertions)
        rungs = ladder(members)
        steps = self.views.steps(members, ledger)
        placed: list[_Placed] = []
        for rung, step in zip(rungs, steps, strict=True):
            standing = ledger.standings[rung.lead.id]
            placed.append(_Placed(rung, standing, self._entry(rung, step, standing)))
        return [
            replace(one, entry=replace(one.entry, moved=_moved(one, placed[at + 1 :]))) for at, one in enumerate(placed)
        ]

    def _entry(self, rung: Rung, step: Step, standing: Standing) -> Entry:
        ranks = list(Evidence)
        marks = sorted(step.cites, key=lambda cite: ranks.index(self._claims[cite].evidence))
        address = self._ways.get(step.cites[0])
        more = len(step.cites) - MARKS
        return Entry(
            step=step,
            marks=tuple(marks if more <= 1 else marks[:MARKS]),
            way=Link(wording.plural(step.sources, "source"), address) if address and step.sources > 1 else None,
            moved="",
            fates=tuple(self._fates(rung, standing)),
            test=rung.lead.test,
            firm=rung.lead.count.qualifier in _LOUD,
            placed=rung.lead.first is not None or any(_appeared(claim) for claim in rung.lead.claims),
            live=standing.status is Status.STANDING,
        )

    def _fates(self, rung: Rung, standing: Standing) -> Iterator[Fate]:
        told: set[tuple[str, ...]] = set()
        # Those that a source dates and names tell a reader the most.
        for each in sorted((standing, *standing.also), key=_is_vague):
            if each.reason not in _FATES or each.by[0].speakers in told:
                continue
            claim = each.by[0]
            told.add(claim.speakers)
            taken_back = claim.record.kind == "retraction" and each.reason is not Reason.POSSIBLY_RETRACTED
            yield Fate(
                "was withdrawn" if taken_back else _FATES[each.reason],
                tuple(self.views.actor(name) for name in claim.speakers),
                _when(claim, rung.lead.first),
                claim.id,
            )

    def _rows(self, placed: Sequence[_Placed]) -> list[Row]:
        """Rungs and the denials that hit them, newest first; a denial stands above the rungs of its day."""
        hits: dict[str, tuple[Claim, list[str]]] = {}
        for one in placed:
            for each in (one.standing, *one.standing.also):
                for claim in each.by:
                    if isinstance(claim.record, DenialClaim):
                        hits.setdefault(claim.id, (claim, []))[1].append(one.entry.step.value)
        struck = [
            (claim.when.latest if claim.when else claim.known_by or date.min, self._struck(claim, values))
            for claim, values in hits.values()
        ]
        everything = [(day, 1, Row(None, one)) for day, one in struck]
        everything += [(one.day, 0, Row(one.entry, None)) for one in placed]
        return [row for _, _, row in sorted(everything, key=lambda item: item[:2], reverse=True)]

    def _struck(self, claim: Claim, values: Iterable[str]) -> Struck:
        return Struck(
            claim=claim.id,
            verb=_verb(claim),
            day=wording.said(claim),
            day_page=self.views.day(claim.when.day if claim.when else None),
            values=tuple(dict.fromkeys(values)),
        )


def _by_scope(assertions: Iterable[Assertion]) -> Mapping[object, list[Assertion]]:
    found: dict[object, list[Assertion]] = {}
    for assertion in assertions:
        found.setdefault(assertion.scope, []).append(assertion)
    return found


def _sources(rung: Rung) -> set[str]:
    return {source for assertion in rung.assertions for source in assertion.sources}


def _appeared(claim: Claim) -> bool:
    published = claim.source.published
    return published is not None and published.day is not None


def _is_vague(standing: Standing) -> tuple[bool, date]:
    """Sorts what befell a figure: by somebody named first, then by when it was known."""
    first = next(iter(standing.by), None)
    return not (first and first.speakers), (first.known_by if first else None) or date.max


def _verb(claim: Claim) -> str:
    """What the speaker of a denial or retraction did to the figures it hits."""
    record = claim.record
    assert isinstance(record, DenialClaim)
    if record.target.candidates:
        return "may have withdrawn"
    if record.kind == "retraction":
        return "withdrew"
    verbs = {
        Disputes.ATTRIBUTION: "denied having given",
        Disputes.PUBLICATION: "disowned",
        Disputes.LABEL: "disputed the name for those counted in",
    }
    return verbs.get(record.disputes, "denied")


def _when(claim: Claim, given: date | None) -> str:
    """`the same day`, `on 9 January 2022`, or by when the source shows it."""
    if claim.when is None and claim.known_by:
        return "the same day" if claim.known_by == given else f"no later than {wording.day(claim.known_by)}"
    if claim.when is None:
        return "on a day not stated"
    if claim.when.day and claim.when.day == given:
        return "the same day"
    text = wording.when(claim.when)
    return f"on {text}" if claim.when.day else f"({text})"


def _moved(one: _Placed, older: Sequence[_Placed]) -> str:
    """By how much an exact figure differs from the exact one that its voice gave last on an earlier day."""
    lead = one.rung.lead
    if lead.first is None or lead.voice is None or one.standing.status in {Status.DENIED, Status.RETRACTED}:
        return ""
    for other in older:
        before = other.rung.lead
        if before.voice != lead.voice or before.last is None or before.last >= lead.first:
            continue
        if other.standing.status in {Status.DENIED, Status.RETRACTED}:
            continue
        if not (lead.count.qualifier is before.count.qualifier is Qualifier.EXACT) or lead.count == before.count:
            return ""
        assert lead.count.number is not None and before.count.number is not None
        difference = lead.count.number - before.count.number
        word = "Up" if difference > 0 else "Down"
        return f"{word} {abs(difference):,} from the {other.entry.step.value} of {wording.day(before.last)}"
    return ""


def _quiet(placed: Sequence[_Placed]) -> list[_Placed]:
    """The rungs that add nothing to another: open, undated or by nobody named, and compatible with a firm one."""
    firm = [one for one in placed if _is_firm(one)]
    tests = [one.rung.lead.test for one in firm if one.rung.lead.test]
    return [
        one
        for one in placed
        if not _is_firm(one)
        and one.standing.status in {Status.STANDING, Status.SUPERSEDED}
        and not one.entry.fates
        and (test := one.rung.lead.test) is not None
        and any(test.meets(other) for other in tests)
    ]


def _is_firm(one: _Placed) -> bool:
    lead = one.rung.lead
    return lead.first is not None and lead.voice is not None and lead.count.qualifier in _LOUD
