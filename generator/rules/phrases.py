"""The parts of sentences that rules share: what is counted, by whom, where it stands, on which day."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.language import in_sentence, naming, people, say
from generator.language.formats import either, listed
from generator.ledger.chains import Chains
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.speakers import is_a_reading
from generator.reading.load import Corpus
from generator.record.claims import FigureClaim
from generator.record.counts import Interval
from generator.record.fields import UNSTATED
from generator.record.noted import once_property
from generator.record.numerals import Number
from generator.record.registries import ActorKind
from generator.record.source import Source
from generator.rules.dates import days
from generator.rules.finding import FigureTerm, Term
from generator.rules.restated import own_note

# So many sources are named in a sentence; the page of the finding lists them all.
NAMED_SOURCES = 3
# So many copies of one text are told of.
LEAST_COPIES = 2


class Phrases:
    """Writes parts of a sentence with the names of one event; `named` are the sources that it may name."""

    def __init__(self, corpus: Corpus, named: Iterable[str]) -> None:
        self.corpus = corpus
        sources = [corpus.sources[name] for name in named]
        # How many of them an outlet has, and how many of one day.
        self._of_outlet = Counter(source.publication for source in sources)
        self._untitled = sum(bool(source.untitled) for source in sources)
        self._on_its_day = Counter((source.publication, str(source.published)) for source in sources)

    @once_property
    def chains(self) -> Chains:
        """Who speaks for whom."""
        return Chains(self.corpus.actors)

    def metric(self, claim: FigureSaid) -> str:
        """What a claim counts: `deaths`."""
        return self.corpus.metrics[claim.scope.metric].name.lower()

    def count(self, term: FigureTerm) -> str:
        """The leading count in the words of its source, with its unit where there are several."""
        return self.worded(term.lead)

    def worded(self, claim: FigureSaid) -> str:
        """The count of a claim in the words of its source, with its unit where there are several."""
        return naming.value(self.corpus, claim.scope, claim.count)

    def scope(self, claim: FigureSaid) -> str:
        """What a claim counts and where; the unit stands beside the count."""
        return naming.scope(self.corpus, replace(claim.scope, unit=None))

    def group(self, claim: FigureSaid, called: str | None = None) -> str:
        """Whom a claim counts, by what its text calls them where that is given, and whom it leaves out."""
        group, excluded = claim.scope.group, claim.scope.excluded
        known = self.corpus.groups[group].name if group in self.corpus.groups else say("phrase-group-not-stated")
        name = called or known
        if not excluded:
            return name
        return say("phrase-group-without", group=name, others=listed(self.corpus.groups[one].name for one in excluded))

    def place(self, claim: FigureSaid) -> str:
        """Where a claim counts."""
        names = [self.corpus.places[place].name for place in claim.scope.place if place in self.corpus.places]
        return listed(names) if names else say("phrase-place-not-stated")

    def in_place(self, claim: FigureSaid) -> str:
        """Where a claim counts, as it stands in a sentence: `in the old harbour`; empty where that is not stated."""
        return in_sentence.in_place(self.corpus, claim.scope)

    def thing(self, term: FigureTerm) -> str:
        """What a term counts: `deaths (children)`; what the event counts everywhere and of everybody is not told."""
        scope = naming.scope_within(self.corpus, replace(term.lead.scope, unit=None))
        metric = self.metric(term.lead)
        return say("phrase-thing", metric=metric, scope=scope) if scope else metric

    def amount(self, term: FigureTerm) -> str:
        """What a term puts at a number, as an object: `put { $amount } at`: `the dead`, `the dead among children`."""
        return in_sentence.amount(self.corpus, term.lead.scope)

    def figure(self, term: FigureTerm) -> str:
        """The leading count with what it counts: `164 dead`, `three children dead`."""
        return self.figured(term.lead)

    def figured(self, claim: FigureSaid) -> str:
        """The count of a claim with what it counts."""
        return in_sentence.figure_of_people(self.corpus, claim.scope, claim.count, self.worded(claim))

    def figures(self, terms: Iterable[FigureTerm]) -> str:
        """Several counts of one thing with what they count, which stands once, behind them: `12, 15 and 18 dead`."""
        leads = [term.lead for term in terms]
        values = listed(map(self.worded, leads))
        return in_sentence.figure_of_people(self.corpus, leads[0].scope, leads[-1].count, values)

    def who(self, term: Term) -> str:
        """Everyone named as having said it, with articles; the source itself where it speaks in its own voice."""
        return self._speakers(term) or in_sentence.actors(self.corpus, _named(term))

    def who_in_full(self, term: Term) -> str:
        """The same; one person with who they are."""
        name, *others = _named(term) or ("",)
        body = term.lead.body
        return self.who(term) if others or not name or body is None else people.in_full(self.corpus, name, body)

    def actor(self, name: str) -> str:
        """An actor by id, with the article."""
        return in_sentence.actor(self.corpus, name)

    def _speakers(self, term: Term) -> str:
        if term.speakers:
            return ""
        own = term.lead.is_own
        return self.source(term) if own else say("unnamed-somebody")

    def source(self, term: Term) -> str:
        """The source of the leading claim, by name."""
        return self.title(term.lead.source_id)

    def sources(self, term: Term) -> str:
        """The sources that carry it, by name."""
        return self.titles(term.sources)

    def title(self, source: str) -> str:
        """A source by its outlet; by its day, too, where the sentence tells of two: `The Bulletin of 9 March 2031`.

        By its title where the outlet is not known, or two of the outlet are of one day: `“Flood takes three”`. A day
        that tells no source from another is left out: where a finding is about time, its sentence has the day.
        """
        one = self.corpus.sources[source]
        is_known = one.publication != UNSTATED
        if is_known and self._of_outlet[one.publication] < 2:
            return say("phrase-text", outlet=self._outlet(source), kind=self._kind(one))
        if one.title and (not is_known or self._on_its_day[one.publication, str(one.published)] > 1):
            return self._titled(one)
        dated = "no" if not one.published else "inferred" if one.is_dated_by_inference else "yes"
        day = days(one.published)
        return say("phrase-outlet", outlet=self._outlet(source), day=day, dated=dated, kind=self._kind(one))

    def _titled(self, source: Source) -> str:
        """A source by its headline; where it has none by that, and by what it is about if that tells it from others."""
        if source.untitled:
            return self._untitled_text(source, "phrase-untitled")
        return say("phrase-title", title=source.title or "")

    def _untitled_text(self, source: Source, code: str) -> str:
        return say(code, about=source.untitled if source.untitled and self._untitled > 1 else "none")

    def _outlet(self, source: str) -> str:
        """An outlet as its record has it for a sentence, else by name."""
        one = self.corpus.sources[source]
        if self._kind(one) == "other":
            return in_sentence.actor(self.corpus, one.publication)
        if one.publication == UNSTATED:
            return say("phrase-outlet-unknown")
        known = self.corpus.actors[one.publication].in_sentence
        return known or naming.outlet(self.corpus, source)

    def _kind(self, source: Source) -> str:
        """By a code, whether a source is of an outlet, or of somebody whose name does not say that it is a text."""
        publication = source.publication
        is_outlet = publication == UNSTATED or self.corpus.actors[publication].kind is ActorKind.OUTLET
        return "outlet" if is_outlet else "other"

    def is_named_by_its_day(self, source: str) -> bool:
        """Whether the name of a source has the day of its publication."""
        one = self.corpus.sources[source]
        if one.publication != UNSTATED and self._of_outlet[one.publication] < 2:
            return False
        return one.published is not None and self.title(source) != (self._titled(one) if one.title else "")

    def titles(self, sources: Iterable[str]) -> str:
        """Some sources by name, and how many further ones there are."""
        names = [self.title(source) for source in dict.fromkeys(sources)]
        if len(names) > NAMED_SOURCES + 1:
            names = [*names[:NAMED_SOURCES], say("phrase-other-sources", n=len(names) - NAMED_SOURCES)]
        return listed(names)

    def range(self, claim: FigureSaid, interval: Interval) -> str:
        """`61`, `at most 6`, `24 or more`, `1.9 billion to 2.1 billion crowns`: in the unit of the claim."""
        metric = self.corpus.metrics[claim.scope.metric]
        unit = (claim.scope.unit or metric.unit) if metric.units or metric.measured else None
        if interval.high is None:
            return say("phrase-or-more", low=_of_unit(interval.low, unit))
        if interval.low == interval.high:
            return _of_unit(interval.low, unit)
        if interval.low == 0:
            return say("phrase-at-most", high=_of_unit(interval.high, unit))
        return say("phrase-from-to", low=naming.number(interval.low), high=_of_unit(interval.high, unit))

    def called(self, what: str, term: FigureTerm) -> str:
        """Something, with what some sources of a term call those counted: `the injured (called harmed in “B”)`.

        A label that only repeats what the metric counts is none; one that joins something to it is.
        """
        by_label: dict[str, list[FigureSaid]] = defaultdict(list)
        for claim in term.claims:
            if label := self.own_label(claim):
                by_label[label].append(claim)
        if not by_label:
            return what
        called = (
            say("phrase-called-in", label=label, sources=self.reports(FigureTerm(tuple(claims))))
            for label, claims in by_label.items()
        )
        return say("phrase-called-as", what=what, labels=listed(called))

    def own_label(self, claim: FigureSaid) -> str:
        """What a text calls those counted, where that is more than what the metric counts; else empty."""
        label = claim.record.label
        return label if label and not self._repeats(label, claim) else ""

    def _repeats(self, label: str, claim: FigureSaid) -> bool:
        """Whether a label has no more words than the metric for what it counts: not "injured and in treatment"."""
        metric = self.corpus.metrics[claim.scope.metric]
        usual = [words.casefold() for words in (metric.name, metric.amount, metric.counted) if words]
        words = {*label.casefold().split()} - {*metric.unit.casefold().split()}
        return any(label.casefold() in one or words <= {*one.split()} for one in usual)

    def of_everybody(self, term: FigureTerm, value: str = "") -> str:
        """The leading count, or a value in its place, with what it counts, of whomever."""
        scope = replace(term.lead.scope, group=self.corpus.event.lead_group, excluded=())
        return in_sentence.figure(self.corpus, scope, value or self.count(term))

    def shared(self, terms: Iterable[FigureTerm]) -> str:
        """The count that sides of one number share: where not all their reports word it alike, the number alone."""
        claims = [claim for term in terms for claim in term.claims]
        first, number = claims[0], claims[0].count.number
        if number is None or all(claim.count == first.count for claim in claims):
            return self.worded(first)
        return naming.value_of_number(self.corpus, first.scope, number)

    def names(self, term: FigureTerm, but: str = "") -> str:
        """What the sources of a term call those counted, each name once and none that stands in other words already."""
        words = {claim.record.label.casefold(): claim.record.label for claim in term.claims if claim.record.label}
        return listed(label for word, label in words.items() if word not in but.casefold())

    def reports(self, term: Term) -> str:
        """The sources of a term, of many how many and some by name: `5 reports (“A”, “B” and 3 others)`.

        Copies of one text are said to be such, so that they do not look like so many witnesses; that they are is
        inferred where the text itself is not recorded.
        """
        names = [self.title(source) for source in term.sources]
        is_many = len(names) > NAMED_SOURCES
        if is_many:
            names = [*names[: NAMED_SOURCES - 1], say("phrase-others", n=len(names) - NAMED_SOURCES + 1)]
        copied = [copies for copies in self._copies(term) if len(copies) >= LEAST_COPIES]
        copies = [source for of_one in copied for source in of_one]
        return say(
            "phrase-reports",
            n=len(term.sources) if is_many else 0,
            sources=listed(names),
            copies=len(copies),
            texts=len(copied),
            which="none" if not copies else "all" if len(copies) == len(term.sources) else "some",
            basis="inferred" if any(map(self.seems_copied, copies)) else "stated",
        )

    def reports_in(self, term: Term) -> str:
        """The same behind what stands in them: `in “A” and “B”`."""
        return say("phrase-in-sources", sources=self.reports(term))

    def seems_copied(self, source: str) -> bool:
        """Whether it is inferred that a source goes back to the text that it does."""
        one = self.corpus.sources[source]
        return bool(one.derived_basis) or any(name in self.corpus.dispatches for name in one.derived_from)

    def _copies(self, term: Term) -> Iterable[tuple[str, ...]]:
        """The sources of a term by the text of which they are copies."""
        by_text: dict[str, dict[str, None]] = defaultdict(dict)
        for claim in term.claims:
            by_text[claim.text][claim.article] = None
        return (tuple(sources) for sources in by_text.values())

    def stated(self, claims: Iterable[FigureSaid], *, one_of: bool = False) -> str:
        """Figures that something befell, each once: `the figure of 164 dead`, `the figures of 3 dead and 8 injured`."""
        items = list(dict.fromkeys(self.of_a_part(claim) for claim in claims))
        figures = either(items) if one_of else listed(items)
        return say("phrase-stated", n=1 if one_of else len(items), figures=figures)

    def counted(self, claim: FigureSaid, value: str = "") -> str:
        """A count or value with what its metric counts, of whomever and wherever: `164 dead`, `164 dead (expected)`."""
        event = self.corpus.event
        anybody = replace(
            claim.scope, group=event.lead_group, place=(event.lead_place,), excluded=(), period=None, of=None
        )
        return in_sentence.figure(self.corpus, anybody, value or self.worded(claim))

    def recorded(self, figure: FigureClaim) -> str:
        """The count of a record with what its metric counts: `11 villages with damage`."""
        return in_sentence.counted_by(self.corpus.metrics[figure.metric], figure.count.text)

    def placed(self, claim: FigureSaid) -> str:
        """A count with what it counts and where, the place that the event counts first, too."""
        return in_sentence.figure_in_full(self.corpus, claim.scope, self.worded(claim))

    def of_a_part(self, claim: FigureSaid) -> str:
        """A count with what it counts, with the place that the event counts first where that is part of a wider one."""
        place = self.corpus.places.get(self.corpus.event.lead_place)
        is_part = place is not None and place.within and claim.scope.place == (self.corpus.event.lead_place,)
        return self.placed(claim) if is_part else self.figured(claim)

    def without_gaps(self, claim: FigureSaid, value: str = "") -> str:
        """A count or value with what it counts, where a group or place left open goes without saying.

        Both sides leave it so.
        """
        return in_sentence.figure(self.corpus, self._closed(claim.scope), value or self.worded(claim))

    def _closed(self, scope: Scope) -> Scope:
        """A scope with what the event counts first in the place of a group or place left open."""
        event = self.corpus.event
        place = (event.lead_place,) if UNSTATED in scope.place else scope.place
        return replace(scope, place=place, group=event.lead_group if scope.group == UNSTATED else scope.group)

    def in_its_words(self, claim: FigureSaid) -> str:
        """A count with what its text calls those counted: `hundreds dead (visitors)`."""
        label = claim.record.label
        return say("phrase-labelled", what=self.counted(claim), label=label) if label else self.figured(claim)

    def as_labelled(self, claim: FigureSaid) -> str:
        """A count of those whom its text calls by a word of its own: `200 visitors`; else with what is counted."""
        label = claim.record.label
        return say("phrase-of-unit", number=self.worded(claim), unit=label) if label else self.figured(claim)

    def as_read(self, side: str, term: FigureTerm, *, is_whole: bool = False) -> str:
        """A side of a sentence; where the records of all that carry it only read it so, with their notes on it.

        The notes are whole where a finding does not tell of the other texts that they name.
        """
        if not all(map(is_a_reading, term.claims)):
            return side
        read = [claim for claim in term.claims if claim.record.is_a_reading]
        notes = dict.fromkeys((claim.record.note or "").strip() if is_whole else own_note(claim) for claim in read)
        return say("phrase-as-read", side=side, words=" ".join(notes) or "none")

    def with_reading(self, figure: str, terms: Iterable[FigureTerm]) -> str:
        """A figure of some sides, marked where what any of their reports counts is only read so."""
        claims = [claim for term in terms for claim in term.claims]
        read = sum(claim.record.is_counted_by_reading for claim in claims)
        return say("phrase-counted-as-read", figure=figure, apart=len(claims) - read) if read else figure

    def is_known_by_outlet(self, source: str) -> bool:
        """Whether the outlet of a source tells it from the others that a sentence may name."""
        publication = self.corpus.sources[source].publication
        return publication != UNSTATED and self._of_outlet[publication] < 2

    def papers(self, sources: Iterable[str], most: int = NAMED_SOURCES) -> str:
        """Some sources by outlet alone, else by title, and how many further ones there are."""
        names = list(dict.fromkeys(self.paper(source) for source in dict.fromkeys(sources)))
        if len(names) > most + 1:
            names = [*names[:most], say("phrase-further-reports", n=len(names) - most)]
        return listed(names)

    def papers_again(self, sources: Iterable[str]) -> str:
        """Some sources as `papers` has them, of which the sentence has told already."""
        return listed(dict.fromkeys(self._again(source) for source in sources))

    def _again(self, source: str) -> str:
        one = self.corpus.sources[source]
        is_titled = one.publication != UNSTATED or not one.untitled
        return self.paper(source) if is_titled else self._untitled_text(one, "phrase-untitled-again")

    def paper(self, source: str) -> str:
        """A source by its outlet alone; by its title where that is not known."""
        is_known = self.corpus.sources[source].publication != UNSTATED
        return self._outlet(source) if is_known else self.title(source)


def _of_unit(value: Number, unit: str | None) -> str:
    number = naming.number(value)
    return say("phrase-of-unit", number=number, unit=unit) if unit else number


def _named(term: Term) -> tuple[str, ...]:
    """Everyone named as having said it as it is told; of those who only word it otherwise nobody is."""
    exact = [claim for claim in term.claims if not (isinstance(claim, FigureSaid) and claim.is_rewording)]
    return tuple(dict.fromkeys(name for claim in exact or term.claims for name in claim.speakers))
