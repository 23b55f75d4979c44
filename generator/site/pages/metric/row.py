"""The row by which an index or the home page sums a metric up, and the lines beneath its answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.ledger.independent import fewest_independent
from generator.ledger.ledger import Ledger
from generator.ledger.once import once
from generator.ledger.status import POSSIBLE
from generator.record.claims import Modality
from generator.record.counts import Count, Qualifier
from generator.record.ids import ActorId
from generator.record.numerals import Number
from generator.site.pages.metric.beside import Beside, as_late, beside, label_beside, nameless, others, with_left_out
from generator.site.pages.metric.borne import Borne, borne
from generator.site.parts.answers import Answer, Answers, Lead
from generator.site.parts.answers.cited_in import cited_in
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.latest import is_numbered
from generator.site.parts.answers.where import has_place, where
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Either, Link, Step
from generator.site.parts.makers import Views, is_live
from generator.site.parts.range_in_words import span
from generator.site.parts.routes import WIDELY_CARRIED

# So many claims are cited beside the figure of a metric in one line.
CITED_FIGURES = 2


@dataclass(frozen=True, slots=True)
class Carried:
    """A figure of one speaker, and how many sources have it as that speaker's, of these `bounded` as a lower bound."""

    value: str
    who: Link
    sources: int
    bounded: int


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One metric in one line.

    `span` reaches from the lowest to the highest number that was given for the scope of the figure that stands for it,
    whatever became of it; `scope` names the leading one, and `counted` does so within a sentence; `in_scope` tells who
    bears its figures; `has_more` tells that there are figures for other scopes. `latest` is what the first answer
    gives, else a figure that stands, one with a day and a speaker first, with the claims `cited` beside it and who gave
    it, `where` of whom and where it is, `label` what its source calls those counted, and `begins_elsewhere` that it is
    for another scope, `in_units` that others give the same in another unit, `is_of_days` that it is
    of what happened within days; `dispute` is a code for how far its number
    was denied or withdrawn, empty where it was not, and `denied` what such a denial calls those counted; each with its
    day, `as_late` are the other numbers of which one may have come last, `others` those that other voices gave, `also`
    those that others or the same may have given, of whom only a general word tells, or without group or place,
    `nameless` those of reports for which no speaker is recorded, as far as an answer tells them. `carried` is the
    figure of one speaker that the most sources carry, where these are several.
    """

    link: Link
    question: str
    scope: str
    counted: str
    where: str
    label: str
    begins_elsewhere: bool
    in_units: bool
    is_of_days: bool
    latest: Step | None
    modality: str
    cited: tuple[str, ...]
    given_by: Link | Either | None
    dispute: str
    denied: str
    as_late: Beside
    others: Beside
    also: Beside
    nameless: Beside
    span: str
    claims: int
    sources: int
    voices: int
    in_scope: Borne
    has_more: bool
    carried: Carried | None

    @property
    def is_of_one(self) -> bool:
        """Whether one source alone has the figures of the scope, and one speaker: its basis tells that."""
        of = self.in_scope
        return of.sources == of.voices == 1 and not of.has_general and not self.begins_elsewhere

    @property
    def giver_first(self) -> Link | Either | None:
        """Who gave its figure, as words that begin a line; `given_by` are those within a sentence."""
        who = self.given_by
        return replace(who, text=formats.raised(who.text)) if isinstance(who, Link) else who

    @property
    def tells_voices(self) -> bool:
        """Whether it is said who is credited: not where that would be of others, too, and no words tell it apart."""
        return self.names_scope or not self.in_scope.is_belied

    @property
    def names_scope(self) -> bool:
        """Whether it is said of whom and where the figures are whose sources are told: where others stand beside."""
        return bool(self.counted) and (
            self.begins_elsewhere or self.in_units or self.is_of_days or self.in_scope.is_belied
        )

    @property
    def is_disputed(self) -> bool:
        """Whether anything was said against the number."""
        return bool(self.dispute)


def row_of_metric(
    ladders: Ladders,
    name: str,
    assertions: Sequence[Assertion],
    scoped: Sequence[LadderView],
    lead: Sequence[Assertion],
    given: Answers,
    opening: Lead | None,
) -> MetricRow:
    """A metric in one line, from its assertions and those of its leading scope, its ladders, its answers and lead."""
    views, given = ladders.views, given.of_lead
    metric = views.corpus.metrics[name]
    unit = (lead[0].scope.unit or metric.unit) if lead and metric.units else ""
    claims, in_scope = (
        [claim for one in assertions for claim in one.claims],
        borne(views.ledger, lead, cited_in(opening)),
    )
    latest, cited, given_by = _latest(ladders, lead, given)
    in_units = bool(lead) and _is_in_units(views, lead[0].scope)
    leading, found = _leading(given), tuple(others(views, given, scoped))
    in_row = (
        beside(one for one, is_certain in found if is_certain),
        beside(one for one, is_certain in found if not is_certain),
        beside(nameless(views, given, latest)),
    )
    in_row = with_left_out(views.ledger, given, scoped, in_row, latest)
    return MetricRow(
        link=views.metric(name),
        question=metric.question,
        scope=scoped[0].title if scoped else "",
        counted=_counted(views, lead[0].scope, in_units=in_units) if lead else "",
        where=where(views.ledger, leading.rung.lead.scope if leading else lead[0].scope) if lead else "",
        label=label_beside(leading) if leading else "",
        begins_elsewhere=bool(given.first) and bool(lead) and figure_in_table(given).rung.lead.scope != lead[0].scope,
        in_units=in_units,
        is_of_days=bool(lead) and lead[0].scope.period is not None,
        latest=latest,
        modality=_modality(given.first.latest) if given.first else "",
        cited=cited[:CITED_FIGURES],
        given_by=given_by,
        denied=next((one.label for one in figure_in_table(given).as_called), "") if given.first else "",
        dispute=_dispute(views.ledger, figure_in_table(given), given.first) if given.first else "",
        as_late=beside(as_late(views, given)),
        others=in_row[0],
        also=in_row[1],
        nameless=in_row[2],
        span=span([one.count for one in _of_one_scope(assertions, lead, given) if is_numbered(one.count)], unit),
        claims=len(once(claims)),
        sources=len({claim.article for claim in claims}),
        voices=fewest_independent(views.ledger, claims),
        in_scope=in_scope,
        has_more=len(lead) < len(assertions),
        carried=_carried(views, lead),
    )


def _of_one_scope(assertions: Sequence[Assertion], lead: Sequence[Assertion], given: Answers) -> Iterable[Assertion]:
    """What was given for the scope of the figure that stands in a table; of the leading one where none does."""
    of = figure_in_table(given).rung.lead.scope if given.first else lead[0].scope if lead else None
    return (one for one in assertions if one.scope == of)


def _latest(
    ladders: Ladders, lead: Sequence[Assertion], given: Answers
) -> tuple[Step | None, tuple[str, ...], Link | Either | None]:
    """The figure that stands for a metric in a table, its marks, and who gave it."""
    views = ladders.views
    if given.first:
        first = figure_in_table(given)
        step = replace(first.step, day=first.day_only or first.step.day_shown, day_as_read=False)
        return step, first.marks, views.in_role(first.giver) if first.giver else None
    if figure := _leading(given):
        return figure.step, figure.marks, None
    entries = ladders.entries([one for one in lead if is_live(views.ledger, one)])
    by_weight = sorted(entries, key=lambda entry: (not entry.step.day_page, not entry.step.has_voice))
    entry = next(iter(by_weight), None)
    return (entry.step, entry.marks, next(iter(entry.step.speakers), None)) if entry else (None, (), None)


def _leading(given: Answers) -> Given | None:
    """The figure of an answer that stands in a table; of what nobody is named for the one with which it begins."""
    if given.first:
        return figure_in_table(given)
    return given.around.nameless.chosen.first[0][0] if given.around.nameless else None


def figure_in_table(given: Answers) -> Given:
    """The figure of the first answer; where that is none at all, the disputed one that it is an answer to.

    Of what holds at a moment the highest of a stated day: the last may be that of an end.
    """
    assert given.first
    first = given.first.peak or given.first.latest
    return given.disputed[0] if first.count.qualifier is Qualifier.NONE and given.disputed else first


def _dispute(book: Ledger, of: Given, first: Answer) -> str:
    """A code for what was said against the figure that is told, or against its number where that stands elsewhere."""
    against = [one for one in of.outcomes if one not in of.as_called]
    if any(one.reason not in POSSIBLE for one in against):
        return of.step.change.dispute or "disputed"
    if against:
        return "disputed-perhaps"
    if of.as_called:
        return "disputed-as-called"
    if any(one.reason in POSSIBLE for one in book.standings[of.rung.lead.id].all):
        # The answer has it so, too.
        return "disputed-perhaps"
    if _has_number(first.elsewhere, of.count):
        return "disputed-elsewhere"
    return "disputed-number" if _has_number(first.disputed, of.count) else ""


def _modality(one: Given) -> str:
    """That a figure was only expected, or said to be possible."""
    modality = one.rung.lead.scope.modality
    return "" if modality is Modality.ACTUAL else say(f"scope-{modality.name.lower()}")


def _has_number(figures: Iterable[Given], count: Count) -> bool:
    return any(one.count.number == count.number for one in figures)


def _carried(views: Views, lead: Sequence[Assertion]) -> Carried | None:
    """The figure of one speaker that more sources carry than any other, of which their words may differ.

    One whom only a general word names is none.
    """
    sources: dict[tuple[Count, ActorId], set[str]] = {}
    bounds: dict[tuple[Number | None, ActorId], set[str]] = {}
    worded: dict[tuple[Number | None, ActorId], set[str]] = {}
    for claim in (claim for one in lead for claim in one.exact if not claim.is_general):
        if len(claim.speakers) == 1 and is_numbered(claim.count):
            sources.setdefault((claim.count, claim.speakers[0]), set()).add(claim.article)
            worded.setdefault((claim.count.number, claim.speakers[0]), set()).add(claim.article)
            if claim.count.qualifier is Qualifier.AT_LEAST:
                bounds.setdefault((claim.count.number, claim.speakers[0]), set()).add(claim.article)
    most = max(sources, key=lambda key: (len(sources[key]), str(key)), default=None)
    if most is None or len(sources[most]) < WIDELY_CARRIED:
        return None
    alike = bounds.get((most[0].number, most[1]), set()) if most[0].qualifier is Qualifier.EXACT else set()
    bounded = alike - sources[most]
    n = len(sources[most] | bounded)
    if any(key != (most[0].number, most[1]) and len(articles) >= n for key, articles in worded.items()):
        return None
    return Carried(str(most[0]), views.named(most[1]), n, len(bounded))


def _is_in_units(views: Views, of: Scope) -> bool:
    """Whether figures of the same as a scope are in another unit."""
    scopes = (one.scope for one in views.ledger.by_metric[of.metric] if not one.count.is_withheld)
    return any(one.unit != of.unit and replace(one, unit=of.unit) == of for one in scopes)


def _counted(views: Views, of: Scope, *, in_units: bool) -> str:
    """Of whom and where the figures of a scope are; a place that no figure has is not told to be missing.

    What was expected or possible of the same is not among them, and that is said.
    """
    name = naming.scope if has_place(views.ledger, of) else naming.scope_anywhere
    of_metric = {one.scope for one in views.ledger.by_metric[of.metric] if not one.count.is_withheld}
    apart = {one.modality for one in of_metric if one != of and replace(one, modality=of.modality) == of}
    apart -= {Modality.ACTUAL}
    code = "none" if not apart else apart.pop().name.lower() if len(apart) == 1 else "other"
    days = "yes" if _is_also_of_periods(views, of) else "no"
    # The first unit of a metric is not told, but where figures of the same are in another one.
    unit = say("scope-in-unit", unit=views.corpus.metrics[of.metric].unit) if in_units and not of.unit else ""
    scope = formats.in_row(part for part in (_all_of(views, of, of_metric), name(views.corpus, of), unit) if part)
    return say("answer-scope-actual", scope=scope, apart=code, days=days)


def _all_of(views: Views, of: Scope, scopes: Iterable[Scope]) -> str:
    """A word for all things that a metric counts, where figures of some of these stand beside; people have their own.

    By their names alone figures of all and of some would be of one group.
    """
    corpus = views.corpus
    if (
        of.group != corpus.event.lead_group
        or naming.divides(corpus, of)
        or all(one.group == of.group for one in scopes)
    ):
        return ""
    return say("answer-scope-all", metric=formats.lowered(corpus.metrics[of.metric].name))


def _is_also_of_periods(views: Views, of: Scope) -> bool:
    """Whether figures of some days alone stand beside those of no such days."""
    scopes = {one.scope for one in views.ledger.by_metric[of.metric]}
    return of.period is None and any(one.period and replace(one, period=None) == of for one in scopes)
