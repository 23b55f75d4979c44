"""What several page kinds show: links, findings in words, steps of a ladder."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from generator.cite.finding_places import finding_places
from generator.cite.parting import PageRoom
from generator.cite.places import (
    PagePath,
    actor_page,
    claim_anchor,
    day_page,
    dispatch_anchor,
    metric_page,
    source_page,
)
from generator.language import formats, in_sentence, naming, people, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.rung import Rung
from generator.ledger.speakers import is_of_an_inferred_wire
from generator.ledger.status import POSSIBLE, Reason, Standing
from generator.ledger.track_records import TrackRecord, track_records
from generator.record.every_claim import PAST, SAID_ON
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, ClaimId, SourceId
from generator.record.noted import once_property
from generator.rules import rule_of
from generator.rules.api import Sides
from generator.rules.finding import Finding
from generator.rules.garblings import garblings
from generator.rules.misdated import misdated
from generator.rules.sentences import Sentences
from generator.site.nights.stops import stops
from generator.site.parts.basis import basis_of
from generator.site.parts.days_as_read import is_day_read, is_open_day_read, noted_doubt
from generator.site.parts.finding_lines import line_of
from generator.site.parts.link import Branch, Change, Either, FindingView, Link, Remark, Step
from generator.site.parts.lives import Life, lives
from generator.site.parts.made import Made
from generator.site.parts.naming_speakers import (
    by_day,
    by_weight,
    is_of_day,
    names_of,
    of_other_days,
    speaker_unknown,
    tellers,
)
from generator.site.parts.words_above import lent

# A sentence of more letters is broken into a list where its sides can stand alone.
LONG = 220


def page_days(ledger: Ledger) -> tuple[date, ...]:
    """The days that have a page: on which something was said, happened or was counted, or a source appeared."""
    appeared = (source.published for source in ledger.corpus.sources.values())
    dates = {when.day for when in appeared if when and when.day}
    for claim in ledger.claims:
        dates.update(day for day in (claim.said.day, claim.happened and claim.happened.day) if day)
    described = (claim.record.as_of for claim in ledger.figures)
    dates.update(when.day for when in described if when and when.day)
    return tuple(sorted(dates))


class Views:
    """Makes the parts of pages from a ledger.

    `edit_address` gives the address under which a record can be edited, or None where the repository is not known.
    `made` is what was made on another night, of which the same is taken again; `days` are those that have a page, where
    somebody knows them; `room` is how much a page has room for.
    """

    def __init__(
        self,
        ledger: Ledger,
        found: Sequence[Finding],
        edit_address: Callable[[str], str | None],
        made: Made | None = None,
        days: tuple[date, ...] | None = None,
        room: PageRoom | None = None,
    ) -> None:
        self.ledger = ledger
        self.found = found
        self.corpus = ledger.corpus
        self.edit_address = edit_address
        self.days = page_days(ledger) if days is None else days
        self._day_set = frozenset(self.days)
        self._sentences = Sentences(ledger.corpus)
        self.made = Made() if made is None else made
        self.room = room or PageRoom()

    @once_property
    def found_by(self) -> tuple[tuple[date, Finding], ...]:
        """The findings of which all claims are known to have been made by a day, each with that."""
        days = ((one, [claim.known_by for claim in one.claims]) for one in self.found)
        return tuple((max(filter(None, of)), one) for one, of in days if of and None not in of)

    @once_property
    def finding_places(self) -> Mapping[str, str]:
        """Where each finding is told, by its id."""
        return finding_places(self.found, self.room)

    @once_property
    def _touching(self) -> Mapping[PagePath, Sequence[str]]:
        """The findings of each page, by the page's path."""
        return _touching(self.found)

    @once_property
    def lives(self) -> tuple[Life, ...]:
        """The lives of the disputed numbers, those of the most reports first."""
        return lives(self.ledger, self.found)

    @once_property
    def garbled(self) -> Mapping[ClaimId, bool]:
        """The figures in which a copy differs from its text or from the other copies, and whether that is certain."""
        return garblings(self.found)

    @once_property
    def misdated(self) -> Mapping[ClaimId, str]:
        """The printed words for a day that do not fit the one that is recorded, by claim."""
        return misdated(self.found)

    @once_property
    def track_records(self) -> Mapping[ActorId, TrackRecord]:
        """What became of the figures of each actor, and of those that it passed on."""
        return track_records(self.ledger, self.garbled)

    @once_property
    def stops(self) -> Mapping[str, tuple[date, ...]]:
        """Of each metric the nights at which its switch stops."""
        return stops(self.ledger, self.days)

    @once_property
    def _life_of(self) -> Mapping[str, Life]:
        """The life that a finding is of, by its id, and that of an assertion by its."""
        of = {one.id: life for life in reversed(self.lives) for one in life.figures}
        return of | {finding.id: life for life in reversed(self.lives) for finding in life.findings}

    def life_of(self, name: str) -> Life | None:
        """The life of a disputed number, by the id of a finding on it or of an assertion that gives it."""
        return self._life_of.get(name)

    def life_link(self, name: str) -> Link | None:
        """What leads to the life of a number, by the same ids."""
        life = self.life_of(name)
        return Link(say("life-of-number", number=life.number), life.path) if life else None

    def actor(self, name: str) -> Link:
        """The link to an actor."""
        return Link(self.corpus.actors[name].name, actor_page(name))

    def in_role(self, name: str) -> Link:
        """The same within a sentence, with the role of a person before the name where one is recorded."""
        one = self.corpus.actors[ActorId(name)]
        return Link(people.in_role(one, one.name), actor_page(name))

    def speaker(self, names: Sequence[str]) -> Link | Either:
        """The link to a speaker, or to each of several of whom one or more are meant."""
        links = tuple(self.actor(name) for name in names)
        return links[0] if len(links) == 1 else Either(links)

    def named(self, name: str) -> Link:
        """The link to an actor within a sentence, with the article that it takes there."""
        return Link(in_sentence.actor(self.corpus, name), actor_page(name))

    def metric(self, name: str) -> Link:
        """The link to a metric."""
        return Link(self.corpus.metrics[name].name, metric_page(name))

    def source(self, name: str) -> Link:
        """The link to a source."""
        return Link(naming.headline(self.corpus, name), source_page(name), naming.title_language(self.corpus, name))

    def claim(self, claim: Claim) -> Link:
        """The link to a claim on the page of its source, under the name of that."""
        page = self.source(claim.source_id)
        return replace(page, path=f"{page.path}#{claim_anchor(claim.record.id)}")

    def origin(self, name: str) -> Link:
        """The link to what a source is taken from: another source, or a dispatch in the list of sources."""
        if name in self.corpus.dispatches:
            return Link(naming.dispatch(self.corpus, name), f"sources/index.md#{dispatch_anchor(name)}")
        return self.source(name)

    def day(self, value: date | None) -> Link | None:
        """The link to a day, where it has a page."""
        return Link(formats.day(value), day_page(value)) if value in self._day_set and value else None

    def publication(self, source_id: str) -> str:
        """The outlet of a source in words, with the agency it credits."""
        source = self.corpus.sources[source_id]
        known = source.publication != UNSTATED
        outlet = self.corpus.actors[source.publication].name if known else say("source-no-publisher")
        if not source.agency:
            return outlet
        agency = self.corpus.actors[source.agency].name
        return say("source-after" if source.agency_basis else "source-crediting", outlet=outlet, agency=agency)

    def published(self, source_id: str) -> str:
        """When a source appeared, in words."""
        published = self.corpus.sources[source_id].published
        return naming.when(published) if published else say("when-no-date")

    def published_by(self, source_id: str) -> date | None:
        """The last day on which a source can have appeared, where that is known."""
        published = self.corpus.sources[source_id].published
        return published.latest if published else None

    def touching(self, page: PagePath) -> tuple[str, ...]:
        """The ids of the findings that touch a page, in the order of the findings."""
        return tuple(self._touching.get(page, ()))

    def finding(self, finding: Finding) -> FindingView:
        """A finding in words."""
        rule = rule_of(finding)
        cites = [claim.id for claim in self._sentences.marks(finding)]
        sentence, sides = self._sentences.sentence(finding), self._sentences.sides(finding)
        if sides and len(sentence) > LONG:
            opening = f"{sides.opening.rstrip(':')}:"
            sentence = opening[:1].upper() + opening[1:]
        else:
            sides = None
        if sides and sides.opened:
            cites = [claim.id for claim in sides.opened]
        each = _with_marks(sides) if sides else ()
        beside = {cite for _, marks in each for cite in marks}
        return FindingView(
            id=finding.id,
            rule=finding.rule,
            title=rule.chipped(finding.shape),
            line=line_of(self.corpus, finding),
            severity=finding.severity,
            sentence=sentence,
            sides=each,
            derived=finding.result is not None,
            cites=tuple(one for one in cites if one not in beside),
            tree=self._tree(finding) if finding.shape in rule.routes else (),
            place=self.finding_places[finding.id],
            life=self.life_link(finding.id),
        )

    def relay(self, name: str, claims: Iterable[Claim]) -> Link:
        """The link to a relay of some claims, with a word where it is only inferred that it was one of any."""
        link = self.actor(name)
        inferred = all(is_of_an_inferred_wire(claim, ActorId(name)) for claim in claims if name in claim.relays)
        return Link(say("source-inferred", name=link.text), link.path) if inferred else link

    def _tree(self, finding: Finding) -> tuple[Branch, ...]:
        routes: dict[tuple[tuple[str, ...], str], Claim] = {}
        for claim in finding.terms[0].claims:
            routes.setdefault((claim.relays, claim.source_id), claim)
        return tuple(
            Branch(tuple(self.relay(name, (claim,)) for name in relays), self.claim(claim))
            for (relays, _), claim in sorted(routes.items(), key=lambda route: (route[0][1], route[0][0]))
        )

    def change(self, standing: Standing, untold: Collection[Reason] = (), givers: Collection[str] = ()) -> Change:
        """What became of a figure, in words, but for what is told elsewhere."""
        remarks = tuple(
            Remark(
                sentence, tuple(claim.id for claim in each.by), in_sentence.reason_in_brief(self.corpus, each, givers)
            )
            for each in (standing, *standing.also)
            if each.reason not in untold and (sentence := in_sentence.reason(self.corpus, each, givers))
        )
        doubted = standing.is_live and any(each.reason in POSSIBLE for each in standing.all)
        code, word = naming.status_code(standing), naming.became(standing)
        return Change(standing.status, code, word, remarks, doubted, not standing.is_of_open_order)

    def step(self, rung: Rung, standing: Standing) -> Step:
        """A rung of a ladder with its standing; the same as before where both are what they were."""
        key = (rung.lead.id, *(claim.id for claim in rung.claims), rung.before, rung.at)
        return self.made.steps.of(key, standing, lambda: self._step(rung, standing))

    def _step(self, rung: Rung, standing: Standing) -> Step:
        claims = [*rung.claims]
        exact = [claim for assertion in rung.assertions for claim in assertion.exact]
        lead = rung.lead
        open_in, undated = _articles_leaving_open(claims, lead.scope), undated_articles(rung, claims)
        articles = {claim.article for claim in claims}
        value = naming.value(self.corpus, lead.scope, lead.count)
        wordings = dict.fromkeys(self._beside(one) for one in rung.others)
        labels = dict.fromkeys(claim.record.label for claim in claims)
        speakers = tuple(map(self.speaker, by_day(rung, exact)))
        change = self.change(standing, givers=lead.speakers)
        return Step(
            value=value,
            others=tuple(text for text in wordings if text != value),
            scope=naming.scope(self.corpus, lead.scope),
            day=_step_day(rung),
            day_page=self.day(lead.first),
            clock=naming.clock(at) if (at := lead.time) else "",
            described=_described(rung),
            speakers=speakers,
            bearing=len(names_of(claim for claim in exact if is_of_day(rung, claim))),
            other_day=_other_day(of_other_days(rung, exact)),
            relays=tuple(self.relay(name, claims) for name in by_weight(map(_shown_relays, claims))),
            passed_by=tuple(map(self.named, tellers(self.corpus, exact))),
            labels=tuple(label for label in labels if label),
            unlabelled=len(articles - {claim.article for claim in claims if claim.record.label}),
            **lent(self.ledger, claims),
            speaker_unknown=speaker_unknown(claims[0]),
            in_own_words=self._in_own_words(claims) if len(articles) == 1 else "",
            sources=len(articles),
            basis=basis_of(claims),
            has_voice=lead.voice is not None,
            earlier_only=all(claim.is_earlier for claim in claims),
            earlier_as_read=all(PAST in claim.record.readings for claim in claims),
            day_as_read=(day_as_read := is_day_read(rung)),
            else_as_read=all(
                claim.record.reads_else(PAST, SAID_ON if day_as_read else PAST) for claim in exact or claims
            ),
            in_doubt=noted_doubt(exact or claims),
            open_in=frozenset(open_in),
            open_what="place" if any(UNSTATED in claim.scope.place for claim in claims) else "group",
            undated_in=frozenset(undated),
            unclear=len({one.article for one in claims if naming.unclear_groups(self.corpus, [one.record])}),
            differs=all(claim.id in self.garbled for claim in claims),
            unclear_groups=naming.unclear_groups(self.corpus, [claim.record for claim in claims]),
            known_openly=_known_openly(rung),
            change=replace(change, is_answered_for=bool(speakers)),
            cites=tuple(claim.id for claim in claims),
            life=Link(value, life.path) if (life := self.life_of(lead.id)) else None,
            is_withheld=lead.count.is_withheld,
        )

    def _in_own_words(self, claims: Sequence[FigureSaid]) -> str:
        """The outlet of an article that gives a figure in its own words; empty where it does not, or none is known."""
        first = claims[0]
        known = first.is_own and first.source.publication != UNSTATED
        return say("unnamed-article-of", outlet=naming.outlet(self.corpus, first.source_id)) if known else ""

    def _beside(self, assertion: Assertion) -> str:
        """Another wording of a rung; a likely misprint is shown as one."""
        value = naming.value(self.corpus, assertion.scope, assertion.count)
        return say("ladder-misprint", value=value) if assertion.misprint_of else value


def _shown_relays(claim: FigureSaid) -> tuple[ActorId, ...]:
    """Those through whom a figure came, of an outlet's own words without the outlet, as it is named for them."""
    return claim.reached_through if claim.is_own else claim.relays


def _articles_leaving_open(claims: Sequence[FigureSaid], stated: Scope) -> set[SourceId]:
    """The sources that leave a group or place open which a scope states; none that states it further down."""
    opening = {claim.article for claim in claims if _leaves_open(claim.scope, stated)}
    return opening - {claim.article for claim in claims if not _leaves_open(claim.scope, stated)}


def undated_articles(rung: Rung, claims: Sequence[FigureSaid]) -> set[SourceId]:
    """The sources that may tell of another day than the one that is told of the rung.

    Where that is one by which it was said, those by which it may have been said later.
    """
    if rung.known_by is None:
        return set()
    is_dated = rung.lead.first is not None and rung.lead.last is not None
    of_day = [claim for claim in claims if is_of_day(rung, claim) and (is_dated or claim.known_by)]
    of_day += (claim for one in rung.dating if one.known_by == rung.known_by for claim in by_order(one))
    return {claim.article for claim in claims} - {claim.article for claim in of_day}


def by_order(one: Assertion) -> Iterable[FigureSaid]:
    """The claims of an assertion by whose text alone it is known by a day."""
    return (claim for claim in one.claims if one.day_by_order(claim))


def _leaves_open(one: Scope, stated: Scope) -> bool:
    """Whether a scope leaves the group or the place open that another states."""
    group = one.group == UNSTATED and stated.group != UNSTATED
    return group or (UNSTATED in one.place and UNSTATED not in stated.place)


def _touching(found: Sequence[Finding]) -> dict[PagePath, list[str]]:
    """The findings of each page, by the page's path."""
    pages: dict[PagePath, list[str]] = {}
    for finding in found:
        for path in (
            *(metric_page(name) for name in finding.metrics),
            *(actor_page(name) for name in finding.actors),
            *(day_page(day) for day in finding.days),
            *(source_page(name) for name in finding.sources),
        ):
            pages.setdefault(path, []).append(finding.id)
    return pages


def _with_marks(sides: Sides) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The sides, each with the claims on which it rests; with none where the rule does not tell them."""
    claims = sides.claims or ((),) * len(sides.each)
    return tuple((side, tuple(one.id for one in of)) for side, of in zip(sides.each, claims, strict=True))


def is_live(ledger: Ledger, assertion: Assertion) -> bool:
    """Whether an assertion stands: see `Standing.is_live`."""
    return ledger.standings[assertion.id].is_live


def _other_day(claims: Iterable[FigureSaid]) -> str:
    """When some claims were made that have another day than their rung, or none: where it is stated alike."""
    stated = {claim.when for claim in claims}
    if stated == {None}:
        return say("when-no-day")
    only = stated.pop() if len(stated) == 1 else None
    return naming.when(only) if only else say("when-not-that-day")


def _described(rung: Rung) -> str:
    """The day or the days that a figure describes, or the time of it, where it was not said then."""
    lead = rung.lead
    moment, said = lead.moment, lead.first
    if said is None or not lead.as_of:
        return ""
    if moment.at and lead.time and moment.at != lead.time:
        return say("when-as-of", day=naming.at(moment.at))
    if moment.day:
        return say("when-as-of", day=formats.day(moment.day)) if moment.day != said else ""
    stated = {claim.record.as_of for claim in lead.claims}
    only = stated.pop() if len(stated) == 1 else None
    return say("when-as-of", day=naming.described(only)) if only else ""


def within_or_before(claim: Claim, *, of_no_day: bool = False) -> str:
    """By when a claim had been made whose source is dated only within a longer time: `January 2022 or earlier`.

    What cannot have been said before that time, for the event began within it, was not said earlier; that its day is
    not stated is not repeated where that is said, `of_no_day`.
    """
    appeared, published = claim.appeared, claim.source.published
    within = naming.when(published) if published else naming.span(appeared.earliest, appeared.latest)
    begun, said = published.earliest if published else appeared.earliest, claim.said.earliest
    is_within = begun is not None and said is not None and begun <= said
    if is_within and of_no_day:
        return within
    return say("when-within" if is_within else "when-within-or-before", when=within)


def _known_openly(rung: Rung) -> str:
    """The earlier day by which sources had it that leave group or place open."""
    if rung.known_openly_by is None:
        return ""
    day = naming.known(rung.known_openly_by)
    return say("when-read", when=day) if is_open_day_read(rung) else day


def _step_day(rung: Rung) -> str:
    lead = rung.lead
    stated = {claim.when for claim in lead.claims}
    if lead.first:
        timed = lead.first == lead.last and len(stated) == 1 and None not in stated
        return naming.when(stated.pop()) if timed else naming.span(lead.first, lead.last)
    described = rung.moment.day if any(one.as_of for one in rung.dating) else None
    if described:
        return say("when-as-of", day=formats.day(described))
    if rung.before:
        return naming.known(rung.before)
    if rung.loosely_in:
        return within_or_before(rung.loosely_in)
    bearing = {when for when in stated if when and (len(stated) == 1 or when.latest == rung.known_by)}
    # Where a source tells within which days it was said, that is no day by which a source had it.
    return naming.when(bearing.pop()) if len(bearing) == 1 else naming.known(rung.known_by)
