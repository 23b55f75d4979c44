"""The home page: the leading question with its dispute, who said what when, the disputes, the figures by topic."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from generator.cite.places import PagePath, source_page
from generator.language import formats, naming
from generator.ledger.claim import FigureSaid
from generator.ledger.crediting import number_of
from generator.ledger.independent import fewest_independent, has_more
from generator.ledger.once import once
from generator.record.ids import ActorId
from generator.record.registries import ActorKind, Event
from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Finding, Severity
from generator.rules.weight import Weight, weight
from generator.site.pages.check.page import CheckPage
from generator.site.pages.home.figures import OfTopic, by_topic
from generator.site.pages.home.matrix import matrix
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.answers import Lead
from generator.site.parts.chart import ChartView
from generator.site.parts.imprint import Imprint, imprint
from generator.site.parts.leading_findings import one_a_dispute
from generator.site.parts.link import FindingView, Link
from generator.site.parts.makers import Views
from generator.site.parts.matters import numbers_of
from generator.site.parts.place_map import PlaceMap
from generator.site.parts.range_in_words import span
from generator.site.parts.shown import Shown, shown

# So many metrics stand in the matrix, so many disputes are told, and so many days of changes, on which up to so many
# sources are named.
IN_MATRIX, DISPUTES, CHANGE_DAYS, CHANGED = 3, 3, 3, 3
# Of fewer places the home page has no map.
IN_MAP = 4
# So many sides of a dispute are told, and one more rather than that there is another.
SIDES = 3
# So many numbers of a dispute stand large on its card, and a sentence of so many words has room there.
NUMBERS_LARGE, CARD_WORDS = 2, 40


@dataclass(frozen=True, slots=True)
class ChangedDay:
    """How many sources were recorded on one day, and which they are where they are few."""

    day: str
    sources: int
    recorded: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class InDispute:
    """A dispute in a few words: of which metric, what was found, its first sides, and where the rest is told.

    `numbers` are those that it opens with, as far as a card has room for them.
    `life` is the page of its number, where what opens that tells of it, and no dispute before it has the same.
    """

    metric: Link
    finding: FindingView
    numbers: str
    sides: Shown[tuple[str, tuple[str, ...]]]
    life: LifePage | None = None

    @property
    def sentence(self) -> str:
        """The sentence of what was found, where a card has room for it: else its line tells it, which leads to it.

        Where it begins with all that the line says, it goes on from there.
        """
        text, line = self.finding.sentence, self.finding.line.removesuffix(".")
        if len(text.split()) > CARD_WORDS:
            return ""
        return formats.raised(text.removeprefix(line).lstrip(";:. ")) if text.startswith(line) else text

    @property
    def cites(self) -> tuple[str, ...]:
        """The claims of all that the sentence tells."""
        return self.finding.cites


@dataclass(frozen=True, slots=True)
class HomePage:
    """`index.md`; `opening` is the lead of the metric that leads, by the office of who speaks for one.

    `again` counts the figures of records that say one of an article again, `withheld` those that no number was given.
    `corrected` is the day of the last correction, empty where there is none.
    """

    path: PagePath
    event: Event
    imprint: Imprint
    lead: MetricPage
    opening: Lead | None
    matrix: ChartView | None
    in_matrix: tuple[MetricPage, ...]
    days: int
    topics: tuple[OfTopic, ...]
    counted: int
    disputes: tuple[InDispute, ...]
    found: int
    changes: tuple[ChangedDay, ...]
    corrected: str
    claims: int
    figures: int
    again: int
    withheld: int
    unchecked: int
    voices: int
    has_more_voices: bool
    sources: int

    @property
    def map(self) -> PlaceMap | None:
        """The map of the metric that leads, where it has points enough; its table stands with the metric."""
        of = self.lead.map
        return of if of and len(of.rows) >= IN_MAP else None

    @property
    def map_at(self) -> str:
        """Where the figures of the map stand in a table."""
        return f"{self.lead.path}#{self.lead.scopes_anchor}"

    @property
    def contested(self) -> str:
        """What the figure that leads counts, where others gave other figures, so that all of them are told first."""
        return self.lead.contested

    @property
    def on_paper(self) -> ChartView | None:
        """The chart of the metric that leads, which paper has in place of that of several."""
        return self.lead.chart if self.drawn_beside else None

    @property
    def drawn_beside(self) -> str:
        """What else is drawn beside the metric that leads."""
        return formats.listed(page.metric.name for page in self.in_matrix[1:])

    @property
    def not_drawn(self) -> str:
        """Of which metrics the ladder has figures that no drawing has; empty where that is none."""
        return formats.listed(page.metric.name for page in self.in_matrix if page.undrawn)

    @property
    def is_matrix_cut(self) -> bool:
        """Whether the matrix leaves older figures out."""
        return any(page.is_cut for page in self.in_matrix)

    @property
    def left_out(self) -> str:
        """For which reasons the explorer has more figures than are counted; empty where it has none."""
        reasons = {"again": self.again, "withheld": self.withheld}
        return "-and-".join(name for name, number in reasons.items() if number)

    @property
    def compared(self) -> int:
        """How many of the figures somebody had the page before them for, or compared."""
        return self.figures - self.unchecked


def home_page(views: Views, metrics: Sequence[MetricPage], check: CheckPage, numbers: Sequence[LifePage]) -> HomePage:
    """The home page, from the pages of metrics and of disputed numbers."""
    event, ledger = views.corpus.event, views.ledger
    lead = next(page for page in metrics if page.path == views.metric(event.lead_metric).path)
    rest = [page for page in metrics if page is not lead and page.row.claims]
    ordered = (lead, *sorted(rest, key=lambda page: (-page.row.claims, page.path)))
    figures = len(once(ledger.figures))
    return HomePage(
        path=PagePath("index.md"),
        event=event,
        imprint=imprint(views.corpus),
        lead=lead,
        opening=_by_office(views, lead),
        matrix=matrix(views, ordered[:IN_MATRIX]),
        in_matrix=ordered[:IN_MATRIX],
        days=len(views.days),
        topics=tuple(by_topic(views, ordered)),
        counted=len(ordered),
        disputes=tuple(_in_dispute(views, weightiest(views), numbers)),
        found=len(views.found),
        changes=_changes(views),
        corrected=_last_corrected(views),
        claims=len(once(ledger.claims)),
        figures=check.figures,
        again=len(ledger.figures) - figures,
        withheld=figures - check.figures,
        unchecked=check.unchecked,
        voices=fewest_independent(ledger, ledger.figures),
        has_more_voices=has_more(ledger, ledger.figures),
        sources=sum(not source.duplicate_of for source in views.corpus.sources.values()),
    )


def _by_office(views: Views, page: MetricPage) -> Lead | None:
    """The lead, with the office for a person of whom the record says so; the note of the figure names who it was."""
    lead, first = page.opening, page.answers.first.latest if page.answers.first else None
    office = _office(views, first.giver, first.behalf) if first else None
    if not (lead and first and first.who and office):
        return lead
    person = formats.raised(first.who.text)
    named = Link(formats.raised(views.named(office).text), "")
    return replace(
        lead,
        opening=tuple(
            replace(one, who=named) if isinstance(one.who, Link) and one.who.text == person else one
            for one in lead.opening
        ),
    )


def _office(views: Views, name: ActorId | None, behalf: ActorId | None) -> ActorId | None:
    """The office for which a claim says that a person of it spoke; None where it is no person, or of another."""
    actors = views.corpus.actors
    if not (name and behalf) or actors[name].kind is not ActorKind.PERSON or actors[behalf].kind is not ActorKind.BODY:
        return None
    return behalf if views.ledger.chains.is_above(behalf, name) else None


def weightiest(views: Views) -> Sequence[Finding]:
    """The disputes that the home page tells, by their weight, one of a figure.

    Rule: figures that were denied, revised or contradicted; where there are too few, those of which reports differ.
    What only holds together, is only worded otherwise or was worked out is no dispute.
    """
    found = [one for one in views.found if one.metrics and one.result is None]
    found = [one for one in found if rule_of(one).standing is not Placing.ASIDE]
    chosen: list[Finding] = []
    for severities in ({Severity.CONTRADICTION, Severity.REVISION}, {Severity.PROVENANCE}):
        among = (one for one in found if one.severity in severities)
        chosen += sorted(among, key=partial(weight_on_home, views.corpus.event), reverse=True)
    return one_a_dispute(views, chosen)[:DISPUTES]


def weight_on_home(event: Event, finding: Finding) -> tuple[int, Weight]:
    """In how many texts a dispute stands, copies counted once; twice as many where it is of the very figure that leads.

    Of equals what weighs more among all findings comes first.
    """
    texts = len({claim.text for claim in finding.claims})
    scopes = (claim.scope for claim in finding.claims if isinstance(claim, FigureSaid))
    lead = event.lead_metric, event.lead_group, (event.lead_place,)
    leads = any((of.metric, of.group, of.place) == lead for of in scopes)
    return 2 * texts if leads else texts, weight(event, finding)


def _in_dispute(views: Views, found: Iterable[Finding], numbers: Iterable[LifePage]) -> Iterator[InDispute]:
    """Each dispute, with the page of its number where none before it has the same."""
    left: dict[str, LifePage] = {one.path: one for one in numbers}
    for finding in found:
        view = views.finding(finding)
        sides = ((side, marks[:1]) for side, marks in view.sides)
        life = left.get(view.life.path) if view.life else None
        if life and life.against and not _is_of_one_number(finding):
            life = None
        if life:
            del left[life.path]
        yield InDispute(views.metric(finding.metrics[0]), view, _numbers(finding), shown(sides, SIDES, spare=1), life)


def _numbers(finding: Finding) -> str:
    """The first numbers of a dispute, each once, with the words that bound them."""
    found: dict[object, str] = {}
    for count in (term.lead.count for term in finding.figures):
        if count.number is not None:
            found.setdefault(numbers_of(count), span([replace(count, estimate=None)]))
    return formats.listed(tuple(found.values())[:NUMBERS_LARGE])


def _is_of_one_number(finding: Finding) -> bool:
    """Whether of each thing it has one number: where others differ from that, its page opens with something else."""
    leads = [term.lead for term in finding.figures]
    return len({(lead.scope, number_of(lead)) for lead in leads}) == len({lead.scope for lead in leads})


def _changes(views: Views) -> tuple[ChangedDay, ...]:
    """What was recorded on the last days, newest first; nothing of a record to which nothing was added since."""
    recorded = defaultdict[date, list[str]](list)
    for name, source in sorted(views.corpus.sources.items()):
        recorded[source.recorded].append(name)
    days = sorted(recorded, reverse=True)
    return tuple(_changed(views, day, recorded[day]) for day in days[:CHANGE_DAYS] if len(days) > 1)


def _last_corrected(views: Views) -> str:
    """The day of the last correction of any record."""
    days = [one.on for source in views.corpus.sources.values() for one in source.corrections]
    return formats.day(max(days)) if days else ""


def _changed(views: Views, day: date, recorded: Sequence[str]) -> ChangedDay:
    named = recorded if len(recorded) <= CHANGED else ()
    links = tuple(Link(naming.short_source(views.corpus, name), source_page(name)) for name in named)
    return ChangedDay(formats.day(day), len(recorded), links)


def _pages(material: Material) -> tuple[HomePage]:
    metrics, numbers = material.made(MetricPage), material.made(LifePage)
    return (home_page(material.views, metrics, material.made(CheckPage)[0], numbers),)


KIND = PageKind("home", HomePage, _pages)
