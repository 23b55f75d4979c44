"""What several page kinds show: links, citations, steps of a ladder."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from generator import wording
from generator.assertions import Assertion
from generator.citing.quote_link import quote_link
from generator.claims import Claim, Scope
from generator.fields import ARTICLE, UNSTATED
from generator.findings import one_origin
from generator.findings.finding import Finding
from generator.ledger import Ledger
from generator.pages.parts import (
    Branch,
    Change,
    Citation,
    FindingView,
    Link,
    Remark,
    Scoped,
    Step,
    actor_page,
    cite_anchor,
    claim_anchor,
    day_page,
    dispatch_anchor,
    metric_page,
    source_page,
)
from generator.pages.sentences import Sentences
from generator.records import DenialClaim, EventClaim, Modality
from generator.rungs import Rung, ladder
from generator.status import Standing, Status

# So many claims of one side are cited beside a sentence; the rest stand on the ladder.
MAX_CITED = 2


def page_days(ledger: Ledger) -> tuple[date, ...]:
    """The days that have a page: on which something was said, happened or was counted, or a source appeared."""
    appeared = (source.published for source in ledger.corpus.sources.values())
    dates = {when.day for when in appeared if when and when.day}
    for claim in ledger.claims:
        as_of = claim.figure.as_of if claim.figure else None
        dates.update(when.day for when in (claim.when, claim.happened, as_of) if when and when.day)
    return tuple(sorted(dates))


class Views:
    """Makes the parts of pages from a ledger; the same claim always gives the same citation.

    `edit_address` gives the address under which a record can be edited, or None where the repository is
    not known.
    """

    def __init__(self, ledger: Ledger, found: Sequence[Finding], edit_address: Callable[[str], str | None]) -> None:
        self.ledger = ledger
        self.found = found
        self.corpus = ledger.corpus
        self.edit_address = edit_address
        self.days = page_days(ledger)
        self._day_set = frozenset(self.days)
        self._sentences = Sentences(ledger.corpus)
        self._touching = _touching(found)

    def actor(self, name: str) -> Link:
        """The link to an actor."""
        return Link(self.corpus.actors[name].name, actor_page(name))

    def _relay(self, claim: Claim, name: str) -> Link:
        """The link to a relay, with a word where it is only inferred that it was one."""
        inferred = name == claim.source.agency and claim.source.agency_basis
        return Link(f"{self.corpus.actors[name].name} (inferred)", actor_page(name)) if inferred else self.actor(name)

    def metric(self, name: str) -> Link:
        """The link to a metric."""
        return Link(self.corpus.metrics[name].name, metric_page(name))

    def source(self, name: str) -> Link:
        """The link to a source."""
        return Link(wording.headline(self.corpus, name), source_page(name))

    def claim(self, claim: Claim) -> Link:
        """The link to a claim on the page of its source, under the name of that."""
        page = self.source(claim.source_id)
        return Link(page.text, f"{page.path}#{claim_anchor(claim.record.id)}")

    def origin(self, name: str) -> Link:
        """The link to what a source is taken from: another source, or a dispatch in the list of sources."""
        if name in self.corpus.dispatches:
            return Link(wording.dispatch(self.corpus, name), f"sources/index.md#{dispatch_anchor(name)}")
        return self.source(name)

    def day(self, value: date | None) -> Link | None:
        """The link to a day, where it has a page."""
        return Link(wording.day(value), day_page(value)) if value in self._day_set and value else None

    def publication(self, source_id: str) -> str:
        """The outlet of a source in words, with the agency it credits."""
        source = self.corpus.sources[source_id]
        outlet = (
            "publisher not stated" if source.publication == UNSTATED else self.corpus.actors[source.publication].name
        )
        if not source.agency:
            return outlet
        agency = self.corpus.actors[source.agency].name
        return f"{outlet}, after {agency} (inferred)" if source.agency_basis else f"{outlet}, crediting {agency}"

    def published(self, source_id: str) -> str:
        """When a source appeared, in words."""
        published = self.corpus.sources[source_id].published
        return wording.when(published) if published else "date not stated"

    def _imprint(self, source_id: str) -> str:
        """Outlet and date of a source, as far as what it is called by does not tell them."""
        source = self.corpus.sources[source_id]
        if source.title:
            return f"{self.publication(source_id)}; {self.published(source_id)}"
        return self.publication(source_id) if source.agency else ""

    def touching(self, page: str) -> tuple[str, ...]:
        """The ids of the findings that touch a page, in the order of the findings."""
        return tuple(self._touching.get(page, ()))

    def finding(self, finding: Finding) -> FindingView:
        """A finding in words."""
        # A family of copies names every source, one claim each coming first.
        of_copies = finding.rule == one_origin.RULE.id and finding.shape is not one_origin.Shape.STATEMENT
        most = max(MAX_CITED, len(finding.sources)) if of_copies else MAX_CITED
        cites = [claim.id for term in finding.terms for claim in term.claims[:most]]
        return FindingView(
            id=finding.id,
            rule=finding.rule,
            severity=finding.severity,
            sentence=self._sentences.sentence(finding),
            derived=finding.result is not None,
            cites=tuple(dict.fromkeys(cites)),
            tree=self._tree(finding) if finding.shape is one_origin.Shape.STATEMENT else (),
        )

    def _tree(self, finding: Finding) -> tuple[Branch, ...]:
        ways: dict[tuple[tuple[str, ...], str], Claim] = {}
        for claim in finding.claims:
            ways.setdefault((claim.relays, claim.source_id), claim)
        return tuple(
            Branch(tuple(self.actor(name) for name in relays), self.claim(claim))
            for (relays, _), claim in sorted(ways.items(), key=lambda way: (way[0][1], way[0][0]))
        )

    def change(self, standing: Standing) -> Change:
        """What became of a figure, in words."""
        remarks = tuple(
            Remark(sentence, tuple(claim.id for claim in each.by))
            for each in (standing, *standing.also)
            if (sentence := wording.reason(self.corpus, each))
        )
        return Change(wording.CHIPS[standing.status], remarks)

    def citations(self) -> dict[str, Citation]:
        """The citation of every claim, by claim id."""
        return {claim.id: self._citation(claim) for claim in self.ledger.claims}

    def _citation(self, claim: Claim) -> Citation:
        record = claim.record
        source_page_link = self.source(claim.source_id)
        anchor = claim_anchor(record.id)
        original = None if claim.source.url == UNSTATED else claim.source.url
        figure = claim.figure
        as_of = getattr(record, "as_of", None)
        return Citation(
            id=claim.id,
            anchor=anchor,
            address=Link(claim.id, f"{source_page_link.path}#{anchor}"),
            kind=record.kind,
            where=record.where,
            metric=self.metric(figure.metric) if figure else None,
            value=wording.worth(self.corpus, claim.scope, figure) if figure and claim.scope else None,
            scope=wording.scope(self.corpus, claim.scope) if claim.scope else "",
            label=figure.label if figure else None,
            earlier=figure is not None and figure.told_as == "earlier",
            words=record.quote or record.restated or "",
            is_quote=record.quote is not None,
            restated=record.restated if record.quote else None,
            speakers=tuple(self.actor(name) for name in claim.speakers),
            speaker_unknown=_speaker_unknown(claim),
            relays=tuple(self._relay(claim, name) for name in claim.relays),
            said_on=wording.when(record.said_on) if record.said_on else "day not stated",
            said_on_day=self.day(record.said_on.day if record.said_on else None),
            as_of=wording.when(as_of) if as_of else None,
            happened_on=_happened(record) if isinstance(record, EventClaim) else None,
            printed=tuple(sorted(record.printed.items())),
            note=record.note,
            disputes=self._disputes(record) if isinstance(record, DenialClaim) else None,
            source=source_page_link,
            original=original,
            exact=quote_link(original, record.quote) if original and record.quote else None,
            cite=Link("Cite", f"{source_page_link.path}#{cite_anchor(record.id)}"),
            publication=self.publication(claim.source_id),
            published=self.published(claim.source_id),
            imprint=self._imprint(claim.source_id),
            evidence=claim.evidence,
            change=self.change(self.ledger.standing(claim)),
            edit=self.edit_address(claim.source_id),
        )

    def _disputes(self, record: DenialClaim) -> str:
        """What a denial is directed against, in words."""
        target = record.target
        if target.candidates:
            return "one of several statements; the source does not say which"
        parts = []
        if target.metric:
            parts.append(self.corpus.metrics[target.metric].name.lower())
        if target.count:
            parts.append(target.count.text)
        if target.said_by and target.said_by != UNSTATED:
            parts.append(f"attributed to {self.corpus.actors[target.said_by].name}")
        return f"{', '.join(parts)} ({record.disputes})"

    def steps(self, assertions: Iterable[Assertion], ledger: Ledger | None = None) -> tuple[Step, ...]:
        """The ladder of some assertions of one scope, newest first, with their standing in `ledger`."""
        standings = (ledger or self.ledger).standings
        return tuple(self._step(rung, standings[rung.lead.id]) for rung in ladder(assertions))

    def _step(self, rung: Rung, standing: Standing) -> Step:
        claims = [claim for assertion in rung.assertions for claim in assertion.claims]
        lead = rung.lead
        value = wording.value(self.corpus, lead.scope, lead.count)
        wordings = dict.fromkeys(wording.value(self.corpus, one.scope, one.count) for one in rung.others)
        figures = [claim.figure for claim in claims if claim.figure]
        return Step(
            value=value,
            others=tuple(text for text in wordings if text != value),
            scope=wording.scope(self.corpus, lead.scope),
            day=_step_day(rung),
            day_page=self.day(lead.first),
            speakers=tuple(self.actor(name) for name in _by_weight(claim.speakers for claim in claims)),
            relays=tuple(self.actor(name) for name in _by_weight(claim.relays for claim in claims)),
            labels=tuple(dict.fromkeys(figure.label for figure in figures if figure.label)),
            speaker_unknown=_speaker_unknown(claims[0]),
            sources=len({claim.source_id for claim in claims}),
            has_voice=lead.voice is not None,
            earlier_only=all(figure.told_as == "earlier" for figure in figures),
            change=self.change(standing),
            cites=tuple(claim.id for claim in claims),
        )

    def scoped(self, assertions: Sequence[Assertion], ledger: Ledger | None = None) -> tuple[Scoped, ...]:
        """One ladder a scope: the event's lead scope first, then those with the most claims."""
        by_scope: dict[Scope, list[Assertion]] = {}
        for assertion in assertions:
            by_scope.setdefault(assertion.scope, []).append(assertion)
        lead = (self.corpus.event.lead_group, (self.corpus.event.lead_place,))

        def weight(item: tuple[Scope, list[Assertion]]) -> tuple[bool, bool, int, str]:
            of, members = item
            plain = not (of.excluded or of.period or of.of) and of.modality == "actual"
            title = wording.scope(self.corpus, of)
            return (of.group, of.place) != lead, not plain, -sum(len(m.claims) for m in members), title

        return tuple(
            Scoped(wording.scope(self.corpus, of), self.steps(members, ledger))
            for of, members in sorted(by_scope.items(), key=weight)
        )


def _touching(found: Sequence[Finding]) -> dict[str, list[str]]:
    """The findings of each page, by the page's path."""
    pages: dict[str, list[str]] = {}
    for finding in found:
        for path in (
            *(metric_page(name) for name in finding.metrics),
            *(actor_page(name) for name in finding.actors),
            *(day_page(day) for day in finding.days),
            *(source_page(name) for name in finding.sources),
        ):
            pages.setdefault(path, []).append(finding.id)
    return pages


def is_live(ledger: Ledger, assertion: Assertion) -> bool:
    """Whether an assertion stands: nothing later in the record replaced, denied or withdrew it."""
    return ledger.standings[assertion.id].status is Status.STANDING


def _by_weight(groups: Iterable[tuple[str, ...]]) -> list[str]:
    """All names, those that occur in the most claims first."""
    counts: dict[str, int] = {}
    for names in groups:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], name))


def _speaker_unknown(claim: Claim) -> str:
    if claim.record.said_by == (ARTICLE,):
        return "the article in its own voice"
    return "a speaker the text does not name"


def _happened(record: EventClaim) -> str:
    text = wording.when(record.happened_on)
    return text if record.modality is Modality.ACTUAL else f"{text} ({record.modality})"


def _step_day(rung: Rung) -> str:
    lead = rung.lead
    if lead.first:
        return wording.span(lead.first, lead.last)
    if rung.before:
        return f"day not stated, before {wording.day(rung.before)}"
    stated = {claim.when for claim in lead.claims}
    if len(stated) == 1 and (only := stated.pop()):
        return wording.when(only)
    return f"day not stated, by {wording.day(lead.known_by)}" if lead.known_by else "day not stated"
