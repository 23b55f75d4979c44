"""What the record held of each metric at the end of each day, as the pages of days tell it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby

from generator.cite.places import day_page, metric_anchor
from generator.language import formats, in_sentence
from generator.ledger.appearing import FEW_DAYS
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.breaks import may_count_so
from generator.ledger.claim import DenialSaid
from generator.ledger.ledger import Ledger
from generator.ledger.nights import Night
from generator.ledger.status import Reason, Standing, gravest
from generator.reading.former import first_metric
from generator.record.apart import without
from generator.record.claims import Disputes
from generator.record.counts import Qualifier
from generator.record.registries import MetricKind, breaks_between
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.night_echoes import echoes
from generator.site.parts.night_news import Held, News, news_of
from generator.site.parts.objected_by import objected_by
from generator.site.parts.shown import Shown, shown

_DISOWNED = frozenset({Reason.ATTRIBUTION_DENIED, Reason.ATTRIBUTION_DISPUTED})
# So many figures of a metric are told on a day that did not change its record.
NEWEST = 3


@dataclass(frozen=True, slots=True)
class MetricNight:
    """What the record held of one metric at the end of a day; `name` is the id of the metric, and `anchor`
    its place on the page of the day.

    `leading` is the scope that leads, `others` are folded below it; `disputed` had been denied or withdrawn by then.
    What stands as on an earlier day is not told again: `as_on` leads there, `kept` are the first claims of those
    figures of a day that changed others, and `unchanged` counts those of a day that changed none.
    `since` leads to the day on which it last changed, where that is an earlier one; `news` is what it changed.
    Where that day is told in short, so many figures `more` lead.
    `breaks` are the days by then from which something else is counted, with who counts so and what that is.
    `reported` are the first claims of figures of which somebody said, on that night or later, that they were not their
    speaker's: certain is that they were reported so. `echoes` are those of what nobody is named for and may be another
    wording of a number that had been denied or withdrawn.
    """

    name: str
    anchor: str
    metric: Link
    leading: tuple[LadderView, ...]
    others: tuple[LadderView, ...]
    disputed: tuple[LadderView, ...]
    unchanged: int
    as_on: Link | None
    breaks: tuple[tuple[str, str, str], ...] = ()
    since: Link | None = None
    news: News | None = None
    more: int = 0
    reported: frozenset[str] = frozenset()
    echoes: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()

    @property
    def stood(self) -> Shown[tuple[str, str]]:
        """The value that leads, with its group and place where the ladder has others, and the further ones."""
        return shown(dict.fromkeys((one.step.value, one.scope) for view in self.leading for one in view.entries), 1)

    @property
    def struck(self) -> tuple[str, ...]:
        """What had been denied or withdrawn of the group and place that lead, each value once."""
        titles = {view.title for view in self.leading}
        views = (view for view in self.disputed if view.title in titles)
        return tuple(dict.fromkeys(entry.step.value for view in views for entry in view.entries))

    @property
    def further(self) -> int:
        """How many figures lead besides the first."""
        return self.more + self.stood.more

    @property
    def held(self) -> Held:
        """All that stood, and what had been denied or withdrawn."""
        return Held(self.given, self.disputed)

    @property
    def all(self) -> tuple[LadderView, ...]:
        """All ladders of it."""
        return (*self.given, *self.disputed)

    @property
    def given(self) -> tuple[LadderView, ...]:
        """What stood, by scope."""
        return (*self.leading, *self.others)


def nights_of_metrics(ladders: Ladders) -> Iterator[tuple[Night, tuple[MetricNight, ...]]]:
    """Each night of the record, and the record then; of a metric what changed since the day of its last change.

    It stands in full again when as many figures have been told as changed since it did: so all days together tell as
    many as change, and at most twice as many.
    """
    written: Counter[str] = Counter()
    last: dict[str, tuple[Link, MetricNight]] = {}
    made: dict[str, MetricNight] = {}
    since = date.min
    for night in ladders.views.ledger.nights(ladders.views.days):
        day, rows = night.day, []
        made |= {name: _night(ladders, night, name) for name in night.changed}
        for name in metrics_in_order(night.by_metric, ladders.views):
            row = replace(made[name], breaks=_breaks(ladders.views, night, name))
            here = Link(formats.day(day), f"{day_page(day)}#{row.anchor}")
            there, before = last.get(row.anchor, (here, None))
            if row == before:
                shortened = replace(_short(row, there), since=there)
            else:
                news = news_of(ladders.views, night, name, row.held, before.held if before else None, since)
                kept = _kept(row, before) if before else frozenset()
                written[row.anchor] += figures_in(row.all) - len(kept)
                is_full = written[row.anchor] >= figures_in(row.all)
                shortened = replace(row if is_full else replace(row, kept=kept, as_on=there), news=news)
                written[row.anchor] = 0 if is_full else written[row.anchor]
            last[row.anchor] = (there if row == before else here), row
            rows.append(shortened)
        since = day
        yield night, tuple(rows)


def _breaks(views: Views, night: Night, name: str) -> tuple[tuple[str, str, str], ...]:
    """From when something else is counted in the figures of a night, by whom where it is not by all, and what."""
    return tuple(
        (formats.day(one.on), in_sentence.actors(views.corpus, one.said_by), one.what)
        for one in breaks_between(views.corpus.metrics[name], date.min, night.day)
        if any(may_count_so(views.ledger.chains, one, each) for each in night.by_metric[name])
    )


def _short(row: MetricNight, there: Link) -> MetricNight:
    """A night that changed nothing: the newest figures, those of a named speaker first, and what had been denied."""
    leading = tuple(replace(view, entries=_of_speakers_first(view.entries)[:NEWEST]) for view in row.leading)
    left_out = figures_in((*row.leading, *row.others)) - figures_in(leading)
    more = figures_in(row.leading) - figures_in(leading)
    short = replace(row, leading=leading)
    return replace(short, others=(), unchanged=left_out, as_on=there, more=more) if left_out else short


def _of_speakers_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The figures with those of a named speaker first, of those that are of the group and place of their ladder."""
    return tuple(sorted(entries, key=lambda one: (bool(one.scope), not one.step.has_voice)))


def _kept(row: MetricNight, before: MetricNight) -> frozenset[str]:
    """The first claims of the figures of a night that stood on an earlier one, and on the same ladder as now."""
    had = {(view.title, one.step.cites[0]): one for view in before.all for one in view.entries}
    figures = [(view.title, one.step.cites[0], one) for view in row.all for one in view.entries]
    # What is the same object is seen to be equal without a look into it.
    same = {cite for title, cite, one in figures if [had.get((title, cite))] == [one]}
    return frozenset(same - (row.reported ^ before.reported))


def figures_in(views: Iterable[LadderView]) -> int:
    """How many figures stand on some ladders."""
    return sum(len(view.entries) for view in views)


def _night(ladders: Ladders, night: Night, name: str) -> MetricNight:
    """A metric as it stood: what was standing by then, and what had been denied or withdrawn."""
    standings = remarked_of(ladders.views, night.by_metric[name], night)
    judged = [(one, standings[one.id]) for one in night.by_metric[name]]
    given = [one for one, standing in judged if standing.is_given(one.voice)]
    struck = [one for one in without(night.by_metric[name], given) if standings[one.id].is_disputed]
    is_stock = ladders.views.corpus.metrics[name].kind is MetricKind.STOCK
    scoped = ladders.scoped(list(_states(given)) if is_stock else given, standings)
    standing = tuple(
        ladders.views.made.named.of((name, view.title), (view,), partial(_named_first, ladders.views.ledger, view))
        for view in objected_by(ladders.views.ledger, scoped, night.day)
    )
    return MetricNight(
        name=name,
        anchor=metric_anchor(first_metric(ladders.views.corpus, name)),
        metric=ladders.views.metric(name),
        leading=standing[:1],
        others=standing[1:],
        disputed=objected_by(ladders.views.ledger, ladders.scoped(struck, standings), night.day),
        unchanged=0,
        as_on=None,
        reported=frozenset(
            cite
            for view in standing
            for cite in (one.step.cites[0] for one in view.entries)
            if is_disowned(ladders.views.ledger, cite)
        ),
        echoes=frozenset(echoes(standing, night.by_claim, [one for one in struck if one.voice])),
    )


def is_disowned(ledger: Ledger, claim_id: str) -> bool:
    """Whether somebody said, whenever, that the figure of a claim was not its speaker's."""
    standing = ledger.standings[ledger.by_claim[claim_id].id]
    return any(one.reason in _DISOWNED for one in standing.all)


def _named_first(ledger: Ledger, view: LadderView) -> LadderView:
    """A ladder on which what leaves the group or the place open is last, and before that what adds nothing.

    So do vague words of nobody named. Before these is what is dated only within a long time, which may be older than
    any beside it. Of figures known by one day those of a general word come last, for who is meant by it may have given
    the others.
    """
    leads, quiet = ledger.by_claim, frozenset(map(id, view.quiet))

    def known_by(one: Entry) -> date | None:
        return leads[one.step.cites[0]].known_by

    def is_vague(one: Entry) -> bool:
        lead = leads[one.step.cites[0]]
        return lead.voice is None or lead.is_general

    def adds_nothing(one: Entry) -> bool:
        lead = leads[one.step.cites[0]]
        return id(one) in quiet or (lead.voice is None and lead.count.qualifier is Qualifier.VAGUE)

    def place(one: Entry) -> tuple[bool, bool, bool]:
        return bool(one.scope), adds_nothing(one), _is_loosely_dated(ledger, one)

    def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
        by_day = [one for _, alike in groupby(entries, known_by) for one in sorted(alike, key=is_vague)]
        return tuple(sorted(by_day, key=place))

    return replace(view, entries=in_order(view.entries), named=in_order(view.named))


def _is_loosely_dated(ledger: Ledger, entry: Entry) -> bool:
    """Whether no report of a figure tells a day of it, nor appeared within so few days that it may be of each."""
    claims = (ledger.claim_of_id[cite] for cite in entry.step.cites)
    return not any(one.when or _is_within_few_days(one.appeared) for one in claims)


def _is_within_few_days(appeared: Bounds) -> bool:
    first, last = appeared.earliest, appeared.latest
    return first is not None and last is not None and last - first <= FEW_DAYS


def _states(given: Sequence[Assertion]) -> Iterator[Assertion]:
    """Of counts of a moment those of the latest of each voice: one of an earlier moment is no state of the night."""
    for one in given:
        alike = (other for other in given if other.voice == one.voice and other.scope == one.scope)
        if one.voice is None or not any(one.moment.is_before(other.moment) for other in alike):
            yield one


def remarked_of(views: Views, members: Iterable[Assertion], night: Night) -> dict[str, Standing]:
    """What became by a night of each of some figures, and what befell it on a day that no source bounds."""
    ledger, then = views.ledger, night.standings
    return {
        one.id: remarked(views, one, then[one.id], night.day)
        if ledger.by_claim[one.id].id in ledger.denied
        else then[one.id]
        for one in members
    }


def remarked(views: Views, one: Assertion, standing: Standing, day: date) -> Standing:
    """What became of a figure by a night, and beside it what befell it on a day that no source bounds.

    What was certainly said by then befell it, too, where only a later telling of the figure shows that it was meant.
    """
    whole = views.ledger.standings[views.ledger.by_claim[one.id].id]
    known = {each.reason for each in standing.all}
    missed = [replace(each, also=()) for each in whole.all if each.denials and each.reason not in known]
    by_then = [replace(each, by=by) for each in missed if (by := tuple(_exact_by(each, day)))]
    loose = (each for each in missed if not any(claim.known_by for claim in each.denials))
    open_still = [
        replace(each, is_open=True) for each in loose if each.reason not in {other.reason for other in by_then}
    ]
    judged = gravest([replace(standing, also=()), *standing.also, *by_then]) if by_then else standing
    return replace(judged, also=(*judged.also, *open_still)) if open_still else judged


def _exact_by(standing: Standing, day: date) -> Iterator[DenialSaid]:
    """The denials that were certainly made by a day and tell by themselves what was done."""
    for claim in standing.denials:
        is_exact = claim.record.disputes is not Disputes.UNCLEAR or standing.reason is Reason.DENIED_UNSPECIFIED
        if is_exact and claim.known_by and claim.known_by <= day:
            yield claim


def metrics_in_order(metrics: Iterable[str], views: Views) -> list[str]:
    """The event's own metric first, then the others by name."""
    lead = views.corpus.event.lead_metric
    return sorted(metrics, key=lambda name: (name != lead, views.metric(name).text))
