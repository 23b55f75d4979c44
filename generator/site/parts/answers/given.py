"""A figure as an answer tells it: who gave it, when, and the claims that by themselves say so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.rung import Rung
from generator.ledger.status import Reason
from generator.record.claims import Modality, ToldAs
from generator.record.counts import Count, Qualifier
from generator.record.every_claim import PAST, SAID_ON
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, SourceId
from generator.record.registries import MetricKind
from generator.site.parts.answers.bearing import bearing_out, ranked
from generator.site.parts.answers.days import as_its_mark_has, bearing_the_day, bearing_the_start, between_its_marks
from generator.site.parts.answers.named import named_in_full
from generator.site.parts.answers.where import has_place, left_open, names_place, stated
from generator.site.parts.ladder_view import OUTCOMES_SHOWN, Entry, Outcome
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link, Step
from generator.site.parts.makers import Views
from generator.site.parts.placed import Placed

# So many marks stand beside a figure of an answer.
MARKS = 3
# Words that stand behind no “at”, and bring with them what they count.
_SPOKEN_OF = {Qualifier.AT_LEAST, Qualifier.VAGUE, Qualifier.SHARE}
# A number flatly, or near it.
_WORDINGS = {Qualifier.EXACT, Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.JUST_OVER}


@dataclass(frozen=True, slots=True)
class Given:
    """A figure of an answer.

    `giver` is the one speaker of the claims that bear its day out, else the body that answers for all of them, else the
    voice; None where nobody is named. `behalf` is for whom they spoke, where that is another than the registry has.
    `who` names them within a sentence, a person with their body; `is_one` tells that they are no mere voice. `amount`
    is what is put at a number, of whom and where, but for what was expected or possible, `counted` the number with
    that, `in_full` what is put at it with the place that goes without saying elsewhere, `limits` of whom and where
    alone, `open` what of that is not stated. `best` is an estimate without its bounds, `span` the days of a flow,
    without which its number is then told. `label` is what all its sources call those counted, `called` the same, or in
    how many of them some do. `start` is the claim that
    tells before which day it was not given, where its mark does not. `articles` are those in which its giver has the
    number, `or_body` the claims that name their body alone for it, and `is_own_report` tells that the
    article it is cited from is the giver's own. `entry` is how a ladder shows it.
    """

    giver: ActorId | None
    behalf: ActorId | None
    who: Link | None
    is_one: bool
    amount: str
    counted: str
    in_full: str
    best: str
    span: str
    is_firm: bool
    limits: str
    open: str
    label: str
    called: str
    step: Step
    marks: tuple[str, ...]
    start: str | None
    articles: frozenset[str]
    or_body: tuple[FigureSaid, ...]
    is_own_report: bool
    is_inferred: bool
    outcomes: tuple[Outcome, ...]
    rung: Rung
    entry: Entry

    @property
    def put(self) -> str:
        """The code of the sentence that somebody gave it."""
        match self.rung.lead.scope.modality:
            case Modality.EXPECTED:
                return "answer-put-expected"
            case Modality.POSSIBLE:
                return "answer-put-possible"
            case _ if self.count.qualifier is Qualifier.NONE:
                return "answer-put-none"
            case _ if self.count.qualifier in _SPOKEN_OF:
                return "answer-put-bound"
            case _ if self.count.estimate and self.count.estimate.high:
                return "answer-put-estimated"
            case _:
                return "answer-put-within" if self.span else "answer-put"

    @property
    def none_in_words(self) -> str:
        """The record's sentence of a figure that is none, without its full stop; a code where it quotes alone."""
        return (self.rung.lead.claims[0].record.restated or "none").rstrip(".")

    @property
    def what(self) -> str:
        """What the sentence that somebody gave it has besides who and the figure."""
        return self.span if self.put == "answer-put-within" else self.amount

    @property
    def count(self) -> Count:
        """The figure in the words of its sources."""
        return self.rung.lead.count

    @property
    def chief(self) -> tuple[str, ...]:
        """The first of the marks."""
        return self.marks[:1]

    @property
    def dating(self) -> tuple[str, ...]:
        """The marks that by themselves bear out its day, or the first and the last that it may be."""
        return (*self.chief, *([self.start] if self.start and self.start not in self.chief else ()))

    @property
    def outcomes_shown(self) -> tuple[Outcome, ...]:
        """What befell it itself, as far as a sentence tells it."""
        return tuple(one for one in self.outcomes if one not in self.as_called)[:OUTCOMES_SHOWN]

    @property
    def as_called(self) -> tuple[Outcome, ...]:
        """The denials of its number as one of those whom the denial calls something else."""
        return tuple(one for one in self.outcomes if one.reason is Reason.DENIED_AS_CALLED)

    @property
    def is_credited(self) -> bool:
        """Whether it is to be said who gave it: where that is one, and none of those who disowned it."""
        deniers = {link.path for one in self.outcomes_shown for speaker in one.speakers for link in speaker.links}
        return self.is_one and self.who is not None and self.who.path not in deniers

    @property
    def day_only(self) -> str:
        """By when it was given, where no day is stated, and whether that day is inferred, or a reading of the text."""
        if self.step.day_page:
            return ""
        if self.step.day_as_read:
            return self.step.day_shown
        is_inferred = self.is_inferred and self.is_dated
        return say("answer-day-inferred", day=self.step.day) if is_inferred else self.step.day

    @property
    def is_dated(self) -> bool:
        """Whether a day is told by which it was given."""
        return bool(self.step.day_page) or self.step.day != say("when-no-day")

    @property
    def loosely(self) -> str:
        """What is not stated of it, by when it was given, and what of it is our reading."""
        return formats.in_row(part for part in (self.open, self.marked) if part)

    @property
    def marked(self) -> str:
        """Whether all its reports tell it as earlier, by when it was given, and what of it is our reading.

        Of what has a day of its own in its texts, nothing: that they tell it as earlier adds nothing to that.
        """
        if self.step.day_page:
            return ""
        if self._as_read and self.is_inferred and self.is_dated and not self.step.day_as_read:
            day = say("answer-day-inferred-read", day=self.step.day)
            return formats.in_row(part for part in (day, self.doubt) if part)
        return formats.in_row(part for part in (self.earlier_only, self.day_only, self.as_read) if part)

    @property
    def as_read(self) -> str:
        """That its records are readings of their texts, unless that is said otherwise, and that they are in doubt."""
        return formats.in_row(part for part in (self._as_read, self.doubt) if part)

    @property
    def doubt(self) -> str:
        """That something of it is in doubt, where a note of its records tells that."""
        return say("answer-in-doubt") if self.step.in_doubt else ""

    @property
    def _as_read(self) -> str:
        """That its records are readings of their texts, unless that is said of its day or with its being earlier."""
        is_said = bool(self.earlier_only) and not self.step.day_page
        return say("answer-as-read") if self._is_read and not is_said else ""

    @property
    def _is_read(self) -> bool:
        """Whether more of it is read so than its day, where that is told of that, or its time.

        So in all the records that name who gave it; a title that words the figure of its text is read as that is.
        """
        claims = [claim for one in self.rung.alike for claim in one.exact] or self.rung.claims
        named = [claim for claim in claims if self.giver in {*claim.speakers, claim.body, claim.voice}]
        of_texts = [claim for claim in named or claims if not claim.is_inferred]
        marked = SAID_ON if self.step.day_as_read else PAST
        return all(claim.record.reads_else(PAST, marked) for claim in of_texts or named or claims)

    @property
    def earlier_only(self) -> str:
        """That all its reports tell it as what had been given before, where they do, and what of it is our reading."""
        if not all(one.is_only_earlier for one in self.rung.alike):
            return ""
        if any(PAST in claim.record.readings for claim in self.rung.claims):
            return say("answer-told-earlier-as-read")
        return say("answer-told-earlier-else-read" if self._is_read else "answer-told-earlier")


def given(ladders: Ladders, one: Placed) -> Given:
    """A rung as an answer tells it: by its lead alone, so that words, day and marks agree."""
    book, scope = ladders.views.ledger, one.rung.lead.scope
    beside = [
        claim.source_id for claim in one.rung.claims if claim.record.told_as is ToldAs.EARLIER or claim.record.label
    ]
    parts = one, book.scopes[scope.metric], book.by_claim.get(scope.of or ""), _claims_of(book, beside)
    found: Given = ladders.views.made.given.of(one.rung.lead.id, parts, lambda: _given(ladders, one))
    return found


def _claims_of(book: Ledger, sources: Sequence[SourceId]) -> Sequence[Sequence[Claim]]:
    """All claims of some sources: they may bear out the day of what is told as earlier, or set labels apart."""
    return [book.claims_of_source[name] for name in sources] if sources else ()


def _given(ladders: Ladders, one: Placed) -> Given:
    one = replace(one, rung=as_most_have(one.rung))
    views, lead = ladders.views, one.rung.lead
    bearing = bearing_out(one.rung)
    giver, is_one = _giver(views, lead, bearing)
    scope = replace(lead.scope, unit=None, of=lead.scope.of if is_share(views.ledger, lead.scope) else None)
    is_placed = has_place(views.ledger, lead.scope)
    scope = stated(views.ledger, scope)
    amount, figure = (
        (in_sentence.amount_in_full, in_sentence.figure_in_full)
        if is_placed and names_place(views.ledger, lead.scope)
        else (in_sentence.amount, in_sentence.figure)
    )
    marks = bearing_the_day(views, one.rung, ranked(bearing, giver))
    behalf = _behalf(marks)
    others = _or_body(views, one.rung, giver)
    start = bearing_the_start(one.rung, marks)
    step = as_its_mark_has(views, views.step(replace(one.rung, others=()), one.standing), one.rung, marks)
    label, called = _calling(views, one.rung, label_of(views.ledger, marks[:1]))
    spanned, span = _spanned(views, scope, lead.count)
    return Given(
        giver=giver,
        behalf=behalf,
        who=named_in_full(views, giver, behalf) if giver else None,
        is_one=is_one,
        amount=amount(views.corpus, scope),
        counted=_likely(
            lead.scope,
            figure(views.corpus, spanned, _of_its_whole(views, lead, one)),
        ),
        in_full=_in_full(views, scope, lead),
        best=naming.value(views.corpus, lead.scope, replace(lead.count, estimate=None)),
        span=span,
        is_firm=one.entry.firm,
        limits=in_sentence.limits(views.corpus, replace(scope, modality=lead.scope.modality)),
        open=left_open(views.ledger, lead, is_placed=is_placed),
        label="" if others else label,
        called="" if others else called,
        step=between_its_marks(step, one.rung, start, marks),
        marks=tuple(claim.id for claim in marks)[:MARKS],
        start=start.id if start else None,
        articles=frozenset(
            claim.article
            for claim in lead.exact
            if giver in {*claim.speakers, claim.body, claim.voice} and (not label or claim.record.label == label)
        ),
        or_body=others,
        is_own_report=bool(marks) and _is_own_report(views, marks[0], giver),
        is_inferred=_is_inferred(marks[0], one.rung) if marks else False,
        outcomes=one.entry.outcomes,
        rung=one.rung,
        entry=one.entry,
    )


def _of_its_whole(views: Views, lead: Assertion, one: Placed) -> str:
    """The value of a figure, of a share with what it is a share of: `a third of 700 detained`."""
    whole = views.ledger.by_claim.get(lead.scope.of) if lead.scope.of else None
    value = one.entry.step.value
    if whole is None or lead.count.qualifier is not Qualifier.SHARE:
        return value
    counted = in_sentence.counted(views.corpus, whole.scope, naming.value(views.corpus, whole.scope, whole.count))
    return say("answer-share", value=value, whole=counted)


def _likely(of: Scope, counted: str) -> str:
    """A number with what it counts, and that it was only expected where it was."""
    return say("answer-likely", figure=counted) if of.modality is Modality.EXPECTED else counted


def _spanned(views: Views, scope: Scope, count: Count) -> tuple[Scope, str]:
    """A scope without the days within which a flow was counted, and these; the scope itself where it is none."""
    metric = views.corpus.metrics[scope.metric]
    if metric.kind is not MetricKind.FLOW or not metric.counted or count.qualifier in {*_SPOKEN_OF, Qualifier.NONE}:
        return scope, ""
    return replace(scope, period=None), in_sentence.period(scope, form="days")


def _in_full(views: Views, scope: Scope, lead: Assertion) -> str:
    """What is put at a number, with the place that goes without saying elsewhere."""
    amount = in_sentence.amount if UNSTATED in lead.scope.place else in_sentence.amount_in_full
    return amount(views.corpus, scope)


def _behalf(claims: Sequence[FigureSaid]) -> ActorId | None:
    """For whom claims were made where the record has that of all of them, and the same."""
    found = {claim.record.speaks_for for claim in claims}
    return found.pop() if len(found) == 1 else None


def _is_own_report(views: Views, claim: FigureSaid, giver: ActorId | None) -> bool:
    """Whether the source of a claim was published by who is named for it, or the body they speak for."""
    return giver is not None and claim.source.publication in {giver, views.ledger.chains.body(giver)}


def _or_body(views: Views, rung: Rung, giver: ActorId | None) -> tuple[FigureSaid, ...]:
    """The claims that name for the number of somebody only the body they speak for: it may be one statement or two."""
    body = views.ledger.chains.body(giver) if giver else None
    claims = (claim for one in rung.alike for claim in one.exact if claim.count == rung.lead.count)
    return tuple(claim for claim in claims if giver != body and claim.speakers == (body,))


def as_most_have(rung: Rung) -> Rung:
    """A rung led by the wording of its number that the most sources have: a copy may have rounded the others.

    Where that has no day of its own, a telling of the number leads that states the day it describes, so that the mark
    bears out what is told as earlier.
    """
    return _led_by(rung, _dated(rung) if rung.lead.first is None and not rung.lead.as_of else None) or _as_worded(rung)


def _dated(rung: Rung) -> Assertion | None:
    """The telling of the number of a rung, of those in the most sources, that states the one day it describes."""
    found = [one for one in rung.dating if one.as_of and one.moment.day and one.count.qualifier in _WORDINGS]
    return max(found, key=lambda one: len(one.sources), default=None)


def _led_by(rung: Rung, lead: Assertion | None) -> Rung | None:
    return replace(rung, lead=lead, others=tuple(one for one in rung.assertions if one is not lead)) if lead else None


def _as_worded(rung: Rung) -> Rung:
    number, sources = rung.lead.count.number, dict[Count, set[str]]()
    worded = [one for one in rung.assertions if one.count.number == number and one.count.qualifier in _WORDINGS]
    for one in worded:
        sources.setdefault(one.count, set()).update(one.sources)
    wording = max(sources, key=lambda count: len(sources[count]), default=rung.lead.count)
    if len(sources.get(wording, ())) <= len(sources.get(rung.lead.count, ())):
        return rung
    most = max((one for one in worded if one.count == wording), key=lambda one: len(one.sources))
    return _led_by(rung, most) or rung


def is_share(book: Ledger, scope: Scope) -> bool:
    """Whether a scope is a share of a figure of the same metric, and no count of its own."""
    whole = book.by_claim.get(scope.of) if scope.of else None
    return scope.of is not None and (whole is None or whole.scope.metric == scope.metric)


def label_of(book: Ledger, claims: Iterable[FigureSaid]) -> str:
    """What the first claim that has a word of its own calls those counted.

    Not one by which all speak of them, unless its text has others under another such word.
    """
    for claim in claims:
        of = book.corpus.metrics[claim.scope.metric], book.corpus.groups.get(claim.scope.group)
        usual = {term.lower() for one in of if one for term in one.terms}
        label = claim.record.label
        if label and (label.lower() not in usual or _is_called_apart(book, claim)):
            return label
    return ""


def _is_called_apart(book: Ledger, claim: FigureSaid) -> bool:
    """Whether the text of a claim has another number of the same thing under another word."""
    return any(
        other.record.label not in {None, claim.record.label} and other.count.number != claim.count.number
        for other in book.claims_of_source[claim.source_id]
        if isinstance(other, FigureSaid) and other.scope == claim.scope
    )


def _calling(views: Views, rung: Rung, label: str) -> tuple[str, str]:
    """A name for those counted, where all reports of the number have it, and as it is told: where some, in how many."""
    texts = {claim.article: claim.record.label for one in rung.alike for claim in one.exact}
    n = sum(name == label for name in texts.values())
    if not label or n == len(texts):
        return label, label
    return "", say("answer-called-in", label=label, n=n)


def _is_inferred(claim: FigureSaid, rung: Rung) -> bool:
    """Whether the day that is told of a figure is that of a source which the record dates by inference alone.

    So is one between the ends of such a date: the source has "today".
    """
    if claim.when and claim.when.day is None and claim.when == claim.source.published:
        return claim.source.is_dated_by_inference
    if claim.when or rung.lead.first or rung.lead.as_of or rung.before or rung.known_by is None:
        return False
    return claim.source.is_dated_by_inference


def _giver(views: Views, lead: Assertion, bearing: Sequence[FigureSaid]) -> tuple[ActorId | None, bool]:
    """Who gave a figure, and whether that is one speaker or body; nobody, where an article has its own words.

    Of several bodies of one voice the one with the most claims: what they are together gave nothing by any record.
    """
    if lead.voice is None:
        return None, False
    claims: dict[ActorId, list[FigureSaid]] = {}
    for claim in bearing:
        if claim.body:
            claims.setdefault(claim.body, []).append(claim)
    if not claims:
        return lead.voice, False
    body = max(claims, key=lambda name: len(claims[name]))
    speakers = {name for claim in claims[body] for name in claim.speakers}
    return speakers.pop() if len(speakers) == 1 else body, len(claims) == 1


def together(figures: Iterable[Given]) -> tuple[tuple[Given, ...], ...]:
    """Figures by who gave them, in their order."""
    found: dict[ActorId | None, list[Given]] = {}
    for one in figures:
        found.setdefault(one.giver, []).append(one)
    return tuple(map(tuple, found.values()))


def height(one: Given) -> float:
    """The number of a figure as it is written, of a range the lower one; words without a number come last."""
    count = one.rung.lead.count
    if count.number is not None:
        return float(count.number)
    return float(one.entry.test.low) if one.entry.test else -1.0
