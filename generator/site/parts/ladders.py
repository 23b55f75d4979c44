"""Ladders as a page shows them: rungs and denials by day, what is folded away, and the routes into the sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from generator.cite.parting import Portion, by_day, leaves
from generator.cite.places import metric_page, routes_folder
from generator.language import in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.breaks import possible_breaks
from generator.ledger.claim import Claim, DenialSaid, Evidence, FigureSaid, Scope
from generator.ledger.occasions import Occasion, acts, heard, occasions
from generator.ledger.rung import Rung
from generator.ledger.status import POSSIBLE, Reason, Standing, Status
from generator.record.apart import without
from generator.record.claims import Disputes
from generator.record.noted import Once, once_property
from generator.site.parts.ladder_folds import few, folded
from generator.site.parts.ladder_view import Block, Entry, LadderView, Nameless, Row, Struck
from generator.site.parts.link import Link, Step
from generator.site.parts.made import LastMade, name_of
from generator.site.parts.makers import Views
from generator.site.parts.matters import denials_of, matters
from generator.site.parts.metric_room import ROUTES, gone, weight_of_route
from generator.site.parts.objections import objections
from generator.site.parts.outcomes import DISPUTING, other_deeds, outcomes
from generator.site.parts.placed import GivenBy, Placed, before_it, given_by, moved, names_a_number, quiet
from generator.site.parts.routes import Route, route_anchor, route_of
from generator.site.parts.scopes import Stated, in_order, stated_for, with_open
from generator.site.parts.turns import turns, with_turns

# So many citation marks stand beside a figure; the others are reached through the routes into the sources.
MARKS = 3
# Of a figure of which more was said the rung tells the chief things and leads to its story.
REMARKS_HERE = 2
# So many figures by nobody named may stand as rungs where there are no others.
NAMELESS = 3


class Ladders:
    """Makes ladders; a rung of the whole ledger that several sources carry has one route, on its metric's page."""

    def __init__(self, views: Views) -> None:
        self.views = views
        self._made = LastMade[LadderView]()
        self._claims = views.ledger.claim_of_id
        self._routes = Once[str, Mapping[str, str]]()
        self._gone = Once[str, frozenset[str]]()
        # What became of the figures of each metric, for who writes that.
        self.stories = Once[str, tuple[Any, ...]]()
        # Without lives there are no stories.
        self._matters = [*matters(views.ledger.assertions)] if views.lives else []
        self._stories = dict(self._find_stories())
        self._longer = frozenset(self._find_longer())

    @once_property
    def _stated(self) -> Stated:
        return stated_for(self.views.ledger.assertions)

    @once_property
    def rung_of(self) -> Mapping[str, Rung]:
        """Of each claim the rung on which it stands where all of its metric is shown."""
        rungs = (rung for one in self.views.ledger.by_metric.values() for rung in self._rungs(one))
        return {claim.id: rung for rung in rungs for claim in rung.claims}

    @once_property
    def leads(self) -> Mapping[str, str]:
        """Of each claim that which leads the rung on which it stands."""
        return {name: rung.lead.id for name, rung in self.rung_of.items()}

    def _route(self, claim: FigureSaid) -> str | None:
        """The address of the route of a claim whose figure stands in several sources."""
        metric = claim.scope.metric
        return self._routes.of(metric, lambda: dict(self._find_routes(metric))).get(claim.id)

    def _find_routes(self, metric: str) -> Iterator[tuple[str, str]]:
        """The address of the route of each claim of a metric whose figure stands in several sources."""
        parts = {str(rung.lead.id): one.name for one in leaves(self.divided_routes(metric)) for rung in one.own}
        for rung in self._rungs(self.views.ledger.by_metric.get(metric, ())):
            if len(_sources(rung)) > 1:
                address = self._route_address(rung, parts)
                for assertion in rung.assertions:
                    yield from ((claim.id, address) for claim in assertion.claims)

    def _route_address(self, rung: Rung, parts: Mapping[str, str]) -> str:
        """Where a route is told: with the life of its number, where that has one, else on the page or a part of it."""
        life, metric = self.views.life_of(rung.lead.id), rung.lead.scope.metric
        part = parts.get(rung.lead.id)
        page = f"{routes_folder(metric)}/{part}.md" if part else metric_page(metric)
        return life.path if life else f"{page}#{route_anchor(rung.lead)}"

    def gone(self, metric: str) -> frozenset[str]:
        """Which lists of a metric stand elsewhere, because its page has no room for them."""
        return self._gone.of(metric, lambda: self._find_gone(metric))

    def _find_gone(self, metric: str) -> frozenset[str]:
        found, standings = self.views.ledger.by_metric.get(metric, ()), self.views.ledger.standings
        by_scope = (self._laddered(members, standings) for members in self._by_scope(found))
        judged = [[(one, standings[one.lead.id]) for one in rungs] for rungs in by_scope]
        return gone(judged, len(self.views.days), self._carried(found), self.views.room)

    def divided_routes(self, metric: str) -> tuple[Portion[Rung], ...]:
        """The parts in which the routes of a metric are told, where its page has no room for them; else none."""
        if ROUTES not in self.gone(metric):
            return ()
        carried = self._carried(self.views.ledger.by_metric.get(metric, ()))
        return by_day(carried, lambda one: one.at, weight_of_route, self.views.room)

    def _find_stories(self) -> Iterator[tuple[str, Link]]:
        """The link to the story of each assertion whose number was disputed."""
        for members in self._matters:
            life = self.views.life_of(members[0].id)
            if life and any(True for one in members for _ in self.denials(one)):
                yield from ((one.id, Link(say("ladder-story"), life.path)) for one in members)

    def _find_longer(self) -> Iterator[str]:
        """Each assertion whose story tells what no remark on it does."""
        for members in self._matters:
            if members[0].id in self._stories and any(True for _ in objections(self.views.ledger, members)):
                yield from (one.id for one in members)

    def denials(self, assertion: Assertion) -> Iterator[tuple[Reason, DenialSaid]]:
        """The denials and withdrawals that reach an assertion, each with what it makes of that."""
        return denials_of(self.views.ledger.standings[assertion.id])

    def placed(self, assertions: Iterable[Assertion]) -> Sequence[Placed]:
        """The rungs of assertions of one scope with what is shown of them, newest first."""
        return self._placed(assertions, self.views.ledger.standings)

    def entries(self, assertions: Iterable[Assertion]) -> tuple[Entry, ...]:
        """The rungs of assertions of one scope, newest first."""
        return tuple(one.entry for one in self._placed(assertions, self.views.ledger.standings))

    def scoped(
        self,
        assertions: Sequence[Assertion],
        standings: Mapping[str, Standing] | None = None,
        *,
        is_partial: bool = False,
        chief: str = "",
    ) -> tuple[LadderView, ...]:
        """One ladder a scope, in the order in which a page shows scopes; `standings` are those of a night.

        What leaves the group or the place open stands, marked, on the ladder that it fits best, see `with_open`. Where
        a page has a part of what is on record (`is_partial`), that is none where the voice gave the number for
        another, nor one of a part of the places. The figure that is the `chief` of a page is not folded away.
        """
        standings = self.views.ledger.standings if standings is None else standings
        known = self._stated if is_partial else {}
        joined = with_open(self.views.corpus, self._in_order(assertions), known, is_partial=is_partial)
        return tuple(self._kept(scope, members, standings, chief) for scope, members in joined)

    def _kept(
        self, scope: Scope, members: Sequence[Assertion], standings: Mapping[str, Standing], chief: str
    ) -> LadderView:
        """The ladder of a scope; where all stands as it did when that was asked for last, the same."""
        judged = [(one, standings[one.id]) for one in members]
        # A chief that stands on another ladder changes nothing of this one.
        chief = chief if any(one.id == chief for one in members) else ""
        key = (chief, *(one.id for one in members))
        return self._made.of(key, judged, lambda: self._ladder(scope, members, standings, chief))

    def _title(self, scope: Scope) -> str:
        return self.views.made.titles.of(scope, lambda: naming.scope(self.views.corpus, scope))

    def leading(self, assertions: Sequence[Assertion]) -> list[Assertion]:
        """Those of the scope that leads a page."""
        return next((members for _, members in self._in_order(assertions)), [])

    def _in_order(self, assertions: Iterable[Assertion]) -> list[tuple[Scope, list[Assertion]]]:
        return in_order(self.views.corpus, assertions, self._title)

    def routes(self, assertions: Iterable[Assertion]) -> tuple[Route, ...]:
        """The route of each rung that several sources carry, the most widely carried first; none that a life tells."""
        return tuple(self.route(rung) for rung in self._carried(assertions))

    def route(self, rung: Rung) -> Route:
        """The route of a rung."""
        return route_of(self.views, rung)

    def _carried(self, assertions: Iterable[Assertion]) -> list[Rung]:
        not_elsewhere = (rung for rung in self._rungs(assertions) if not self.views.life_of(rung.lead.id))
        carried = [rung for rung in not_elsewhere if len(_sources(rung)) > 1]
        return sorted(carried, key=lambda rung: (-len(_sources(rung)), rung.lead.id))

    def _rungs(self, assertions: Iterable[Assertion]) -> Iterator[Rung]:
        """The rungs of all ladders of some assertions, as a page shows them."""
        for members in self._by_scope(assertions):
            yield from self._laddered(members, self.views.ledger.standings)

    def _by_scope(self, assertions: Iterable[Assertion]) -> Iterator[Sequence[Assertion]]:
        return (members for _, members in with_open(self.views.corpus, self._in_order(assertions)))

    def _laddered(self, members: Sequence[Assertion], standings: Mapping[str, Standing]) -> tuple[Rung, ...]:
        """The ladder of some assertions of one scope; where all stands as it did when that was asked last, the same."""
        judged, ledger = [standings[one.id] for one in members], self.views.ledger

        def anew() -> tuple[Rung, ...]:
            # Assertions with a part of their claims, as on a page for one day, are none of the ledger's.
            kept = standings is ledger.standings and all(ledger.by_claim[one.id] is one for one in members)
            return ledger.rungs(members) if kept else ledger.ladder_of(members, standings)

        return self.views.made.rungs.of(name_of(members), (members, judged), anew)

    def _ladder(
        self, scope: Scope, assertions: Sequence[Assertion], standings: Mapping[str, Standing], chief: str
    ) -> LadderView:
        found = with_turns(self.views, self._placed(assertions, standings))
        # What leaves the group or the place open that the others state stands below them, whatever its day.
        placed = sorted((self._marked(one, scope) for one in found), key=lambda one: bool(one.entry.scope))
        nameless = [one for one in placed if one.is_nameless]
        if len(nameless) == len(placed) <= NAMELESS:
            nameless = []
        named = without(placed, nameless)
        beside = [one for one in quiet(named) if all(each.id != chief for each in one.rung.assertions)]
        shown = without(named, beside)
        apart = [one for one in shown if one.entry.scope] if any(not one.entry.scope for one in shown) else []
        blocks = list(folded(self._rows(without(shown, apart), placed)))
        if apart:
            rows = tuple(Row(one.entry, None) for one in apart)
            blocks.append(Block("", rows, say("ladder-open", n=len(apart))))
        if beside:
            summary = say("ladder-fold-beside", n=len(beside), values=few(one.entry.step.value for one in beside))
            blocks.append(Block(summary, tuple(Row(one.entry, None) for one in beside)))
        return LadderView(
            title=self._title(scope),
            blocks=tuple(blocks),
            entries=tuple(one.entry for one in placed),
            named=tuple(one.entry for one in named),
            nameless=tuple(_by_value(nameless)),
            quiet=tuple(one.entry for one in beside),
            values=few(one.entry.step.value for one in placed),
            own_values=len({one.entry.step.value for one in placed if not one.entry.scope}),
        )

    def _placed(self, assertions: Iterable[Assertion], standings: Mapping[str, Standing]) -> tuple[Placed, ...]:
        members = [*assertions]
        judged = [standings[one.id] for one in members]
        return self.views.made.placed.of(
            name_of(members), (members, judged), lambda: tuple(self._placed_anew(members, standings))
        )

    def _placed_anew(self, members: Sequence[Assertion], standings: Mapping[str, Standing]) -> Iterator[Placed]:
        made = self.views.made
        rungs = self._laddered(members, standings)
        judged = [(rung, standings[rung.lead.id]) for rung in rungs]
        placed = [made.each.of(rung.lead.id, (rung, of), partial(self._place, rung, of)) for rung, of in judged]
        given = given_by(placed)
        for one in placed:
            by = self._moved(one, given)
            yield made.moved.of(one.rung.lead.id, (one, by), partial(_moved_by, one, by)) if by else one

    def _place(self, rung: Rung, standing: Standing) -> Placed:
        return Placed(rung, standing, self._entry(rung, self.views.step(rung, standing), standing))

    def _moved(self, one: Placed, given: GivenBy) -> str:
        """By how much a figure differs from the one before it, unless something else may have been counted then."""
        before, lead = before_it(one, given), one.rung.lead
        metric, chains = self.views.corpus.metrics[lead.scope.metric], self.views.ledger.chains
        return moved(one, before) if before and not possible_breaks(chains, metric, before.rung.lead, lead) else ""

    def _marked(self, one: Placed, scope: Scope) -> Placed:
        """A rung with its own scope, where that is another than the ladder's."""
        of = one.rung.lead.scope
        return one if of == scope else replace(one, entry=replace(one.entry, scope=self._title(of)))

    def _rank(self, cite: str) -> int:
        return list(Evidence).index(self._claims[cite].evidence)

    def _entry(self, rung: Rung, step: Step, standing: Standing) -> Entry:
        cites = [claim.id for claim in rung.claims if _has_its_number(claim, rung)]
        marks = sorted(cites, key=lambda cite: (not bears_day(self._claims[cite], rung), self._rank(cite)))
        address = self._route(rung.claims[0]) if step.sources > 1 else None
        more = len(marks) - MARKS
        tells_more = standing.is_disputed and rung.lead.id in self._longer
        is_long = len(step.change.remarks) > REMARKS_HERE
        story = self._stories.get(rung.lead.id) if tells_more or is_long else None
        return Entry(
            step=replace(step, change=self.views.change(standing, DISPUTING, rung.lead.speakers)) if story else step,
            marks=tuple(marks if more <= 1 else marks[:MARKS]),
            route=Link(say("ladder-sources", n=step.sources), address) if address else None,
            moved="",
            outcomes=tuple(outcomes(self.views, rung, standing)),
            test=rung.lead.test,
            firm=names_a_number(rung),
            live=standing.status is Status.STANDING,
            story=story,
            scope="",
            on=rung.at or date.min,
        )

    def _rows(self, shown: Iterable[Placed], placed: Sequence[Placed]) -> list[Row]:
        """The rungs shown and the denials that hit any, newest first.

        A denial of one rung alone stands with it, another one above the rungs of its day. A day from which something
        else is counted stands below them.
        """
        shown = list(shown)
        hits = [
            (each.reason, claim, one)
            for one in placed
            for each in one.standing.all
            if each.reason is not Reason.POSSIBLY_DENIED
            for claim in each.denials
        ]
        struck: list[tuple[date, Struck]] = []
        beside: dict[str, list[tuple[date, Struck]]] = {}
        for occasion in acts((reason, claim) for reason, claim, _ in hits):
            hit = [one for reason, claim, one in hits if occasion.reaches(claim, reason)]
            rungs = {one.rung.lead.id for one in hit if one in shown}
            of = beside.setdefault(rungs.pop(), []) if len(rungs) == 1 else struck
            day = heard(occasion.claims[0]) or date.min
            of.append((day, replace(self._struck(occasion, hit), on=day)))
        everything = [(one.on, -1, Row(None, None, one)) for one in turns(self.views, placed)]
        everything += [(day, 1, Row(None, one)) for day, one in struck]
        for one in shown:
            newest = sorted(beside.get(one.rung.lead.id, ()), key=lambda item: item[0], reverse=True)
            row = Row(one.entry, None, denials=tuple(each for _, each in newest), objections=(*self._objections(one),))
            everything.append((one.day, 0, row))
        return [row for _, _, row in sorted(everything, key=lambda item: item[:2], reverse=True)]

    def _objections(self, one: Placed) -> Iterator[Struck]:
        """The denials of the number of a rung by its own texts that hit no figure."""
        ledger = self.views.ledger
        members = [each for each in one.rung.assertions if each.id in ledger.standings]
        claims = [self._claims[name] for each in objections(ledger, members) for name in each.claims]
        denials = [claim for claim in claims if isinstance(claim, DenialSaid)]
        for occasion in occasions((_denied_as(claim), claim) for claim in denials):
            yield self._struck(occasion, [one])

    def _struck(self, occasion: Occasion, hit: Iterable[Placed]) -> Struck:
        first = occasion.claims[0]
        # Where only some tell what was disputed, the others may be of another act: none of them stands for this one.
        # Nor does one that tells of another deed, with which it is told.
        exact = [claim for claim in occasion.deeds[occasion.reason] if claim not in occasion.leaving_open]
        dated = any(claim.known_by for claim in exact)
        loose = [claim for claim in exact if dated and not claim.known_by]
        words = in_sentence.words_of_denial(self.views.corpus, first)
        values: dict[object, str] = {}
        # "164" says what "at least 164" says, and more.
        hit = sorted(hit, key=lambda one: one.rung.lead.count.precision)
        for one in hit:
            values.setdefault(one.rung.lead.count.number or one.entry.step.value, one.entry.step.value)
        return Struck(
            claims=tuple(claim.id for claim in occasion.claims),
            deed=_deed(occasion),
            label=words["label"],
            whose=words["whose"],
            behalf=words["behalf"],
            own=words["own"],
            otherwise=other_deeds(occasion),
            shown_in=_by_source(claim for claim in exact if claim.known_by or not dated),
            loose_in=_by_source(loose),
            open_in=_by_source(occasion.leaving_open),
            perhaps_in=len(_by_source((*loose, *occasion.leaving_open))),
            day=naming.said_as_dated(first),
            day_page=self.views.day(first.when.day if first.when else None),
            values=tuple(values.values()),
            hits=frozenset(one.entry.step.opened for one in hit),
        )


def _moved_by(one: Placed, by: str) -> Placed:
    return replace(one, entry=replace(one.entry, moved=by))


def _denied_as(claim: DenialSaid) -> Reason:
    """What a denial of a number makes of that."""
    is_open = claim.record.disputes is Disputes.UNCLEAR
    return Reason.DENIED_UNSPECIFIED if is_open else Reason.FIGURE_DENIED


def _deed(occasion: Occasion) -> str:
    """The code of the message that says what the speaker of a denial did, and whether that is left open."""
    is_open = occasion.reason is Reason.DENIED_UNSPECIFIED
    return "ladder-struck-unclear" if is_open else naming.outcome(occasion.reason, "deed")


def _by_source(claims: Iterable[Claim]) -> tuple[str, ...]:
    """One claim of each source, the first."""
    first: dict[str, str] = {}
    for claim in claims:
        first.setdefault(claim.source_id, claim.id)
    return tuple(first.values())


def _has_its_number(claim: FigureSaid, rung: Rung) -> bool:
    """Whether a claim has a number that is told of a rung: a headline or an address may word it as another."""
    return claim.count in {one.count for one in rung.assertions}


def bears_day(claim: Claim, rung: Rung) -> bool:
    """Whether a claim by itself bears out the day that is told of a rung."""
    if rung.lead.first:
        return claim.said.day == rung.lead.first
    if isinstance(claim, FigureSaid) and claim.record.as_of and rung.moment.day:
        return claim.record.as_of.day == rung.moment.day
    if claim.said.latest is not None and claim.said.latest == rung.known_by:
        return True
    return isinstance(claim, FigureSaid) and any(one.day_by_order(claim) for one in _of_its_day(claim, rung))


def _of_its_day(claim: FigureSaid, rung: Rung) -> Iterator[Assertion]:
    """The assertion of a rung that a claim makes, where that tells its day."""
    return (one for one in rung.dating if one.known_by == rung.known_by and claim in one.claims)


def _by_value(placed: Iterable[Placed]) -> Iterator[Nameless]:
    """Each value once, with the sources that have it; the most widely carried first."""
    alike: dict[tuple[str, Status, str], list[Placed]] = {}
    for one in placed:
        word = _doubt(one.standing) or naming.became(one.standing)
        alike.setdefault((one.entry.step.value, one.standing.status, word), []).append(one)
    sources = {key: _of_sources(members) for key, members in alike.items()}
    for key in sorted(alike, key=lambda key: (-sources[key], key)):
        value, status, word = key
        members = alike[key]
        yield Nameless(
            value=value,
            status=status,
            word=word,
            is_in_doubt=bool(_doubt(members[0].standing)),
            own=_of_sources(one for one in members if all(claim.is_own for claim in one.rung.claims)),
            carried=sources[key],
            sources=Link(say("ladder-sources", n=sources[key]), metric_page(members[0].rung.lead.scope.metric)),
            cites=tuple(sorted({cite for one in members for cite in one.entry.step.cites})),
        )


def _of_sources(placed: Iterable[Placed]) -> int:
    return len({source for one in placed for source in _sources(one.rung)})


def _doubt(standing: Standing) -> str:
    """What may have befallen a figure that stands: that it was withdrawn, else that it was denied; else nothing."""
    found = {each.reason for each in standing.all if each.reason in POSSIBLE} if standing.is_live else set()
    return say(naming.outcome(max(found), "mark")) if found else ""


def _sources(rung: Rung) -> set[str]:
    return {source for assertion in rung.assertions for source in assertion.sources}
