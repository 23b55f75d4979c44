"""What the pages of one edition say, in plain words: claims in their sources, answers, findings."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.cite.addresses import Addresses
from generator.cite.places import metric_page
from generator.compare.diff import Edition
from generator.language import say
from generator.rules.finding import Finding
from generator.site.claims_shown import ClaimShown, claims_in_words
from generator.site.pages.check.page import KIND as CHECK
from generator.site.pages.home.page import KIND as HOME
from generator.site.pages.kind import Material
from generator.site.pages.life.page import KIND as LIFE
from generator.site.pages.metric.page import KIND as METRIC
from generator.site.pages.source.page import SourceClaim, SourcePage, source_pages
from generator.site.parts.answers import Lead
from generator.site.parts.citations import citations
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import FindingView
from generator.site.parts.makers import Views
from generator.site.render import in_plain_words


@dataclass(frozen=True, slots=True)
class Answered:
    """The question of a metric with the sentences that answer it on its page; none where nobody gave a figure."""

    question: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingInWords:
    """A finding with the title of its rule and all its words."""

    finding: Finding
    title: str
    words: str


class EditionShown:
    """What a reader sees of an edition, made as far as it is asked for."""

    def __init__(self, of: Edition, addresses: Addresses) -> None:
        self.edition = of
        self._addresses = addresses
        self._views = Views(of.ledger, of.findings, lambda _: None)
        self._citations = citations(self._views)
        self._claimed = claims_in_words(self._citations)
        self._answering = in_plain_words(self._citations, "parts/answers/answers.jinja")

    @cached_property
    def sources(self) -> Mapping[str, SourcePage]:
        """The pages of sources by the id of each."""
        return {page.id: page for page in source_pages(self._views, self._addresses)}

    @cached_property
    def answers(self) -> Mapping[str, Answered]:
        """The answers by the id of each metric; that of the metric which leads is as the home page has it."""
        material = Material(Ladders(self._views), self._addresses, frozenset())
        material.make(LIFE)
        material.make(METRIC)
        material.make(CHECK)
        (home,) = material.make(HOME)
        span = say("home-range", what=home.contested, span=home.lead.row.span) if home.contested else ""
        on_home = {home.lead.path: Answered(home.lead.metric.question, self._answer(home.opening, span))}
        pages = {page.path: page for page in material.made(METRIC.page)}
        by_path = {path: Answered(one.metric.question, self._answer(one.opening)) for path, one in pages.items()}
        by_path |= on_home
        return {name: by_path[metric_page(name)] for name in self.edition.ledger.corpus.metrics}

    def _answer(self, lead: Lead | None, before: str = "") -> tuple[str, ...]:
        """The sentences of an answer in their order, each by itself, and the figures of others that stand with it."""
        if lead is None:
            return ()
        said = (
            *(("sentence", one) for one in lead.opening),
            *(("disputed", one) for one in lead.disputed),
            *(("sentence", one) for one in lead.closing),
            *(("disputed", one) for one in lead.objected),
            *(("sentence", one) for one in lead.beneath),
        )
        beside = (say("review-beside", figure=self._answering("given", one)) for one in lead.in_brief)
        return tuple(filter(None, (before, *(self._answering(*each) for each in said), *beside)))

    @cached_property
    def findings(self) -> Mapping[str, FindingInWords]:
        """The findings by the id of each."""
        return {one.id: _in_words(one, self._views.finding(one)) for one in self.edition.findings}

    def as_shown(self, row: SourceClaim) -> ClaimShown:
        """A claim in the words of the page of its source."""
        return self._claimed(row)


def _in_words(finding: Finding, view: FindingView) -> FindingInWords:
    sides = (side for side, _ in view.sides)
    return FindingInWords(finding, view.title, " ".join((view.sentence, *sides)))
