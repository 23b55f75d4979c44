"""What opens the page of a day: the figures that it brought, in a sentence."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import IntEnum, auto

from generator.language import formats, in_sentence, say
from generator.ledger.appearing import FEW_DAYS
from generator.ledger.claim import FigureSaid
from generator.ledger.status import RETRACTED, Reason, Status
from generator.record.counts import Qualifier
from generator.record.registries import MetricKind
from generator.site.pages.day.changes import by_topic, is_echo, is_leading, new_of, stood_before
from generator.site.pages.day.remarked import disputed_later, remarked
from generator.site.parts.ladder_view import Entry
from generator.site.parts.makers import Views
from generator.site.parts.metric_nights import MetricNight
from generator.site.parts.night_news import FigureOfNight, Moved

# So many figures are found.
OPENING = 3
_MOVED = {Reason.RAISED: "day-news-up", Reason.LOWERED: "day-news-down"}


class _Weight(IntEnum):
    """What is found of a figure of a day, the weightiest first."""

    STRUCK_AT_ONCE = auto()
    LEADING = auto()
    STRUCK = auto()
    MOVED = auto()
    NEW = auto()


_News = tuple[_Weight, str]
_STRUCK = {_Weight.STRUCK_AT_ONCE, _Weight.STRUCK}


def opening(views: Views, night: Sequence[MetricNight], day: date, *, is_open: bool) -> str:
    """The figures that a day brought or took, totals first, else what stood; empty where nothing was on record.

    `is_open` tells that a figure may be of the day that is not certain to be.
    """
    changed = by_topic(views.corpus.metrics, night)
    return formats.raised(
        _news(views, night, day, OPENING, of_day=False)
        or _again(views, changed, day)
        or _late(changed, day)
        or _standing(views, night, is_open=is_open)
    )


def headline(views: Views, night: Sequence[MetricNight], day: date, most: int) -> str:
    """So many of the new figures that were given on a day, the weightiest first; empty where there are none."""
    return _news(views, night, day, most, of_day=True)


def _news(views: Views, night: Sequence[MetricNight], day: date, most: int, *, of_day: bool) -> str:
    """So many of the figures that a day brought or took, perhaps of those alone that were given on it.

    Background is none where the day has other figures.
    """
    metrics, changed = views.corpus.metrics, by_topic(views.corpus.metrics, night)
    of_event = [row for row in changed if metrics[row.name].kind is not MetricKind.FIXED]
    return _found(views, of_event, day, most, of_day=of_day) or _found(views, changed, day, most, of_day=of_day)


def _found(views: Views, changed: Sequence[MetricNight], day: date, most: int, *, of_day: bool) -> str:
    """So many of the figures of some metrics that a day brought or took, in words.

    A part that was given on it comes before a total of which only is known that it had been given by then.
    """

    def found(*, is_total: bool, of_day: bool = of_day) -> list[_News]:
        news = (one for row in changed for one in _news_of(views, row, day, is_total=is_total, of_day=of_day))
        return sorted(news, key=lambda one: one[0])

    totals = found(is_total=True)
    known = {*found(is_total=True, of_day=True)} | {one for one in totals if one[0] in _STRUCK}
    dated, loose = [one for one in totals if one in known], [one for one in totals if one not in known]
    parts = found(is_total=False, of_day=True) if loose else []
    first = [*dated, *parts, *loose] if totals else found(is_total=False)
    return formats.raised(say("joint-semicolon").join(words for _, words in first[:most]))


def _news_of(views: Views, row: MetricNight, day: date, *, is_total: bool, of_day: bool) -> Iterator[_News]:
    """What a day struck and what it brought of one metric, of the totals or of the parts a figure each.

    Of the leading metric what is only known to have been given by then is told beside what was given on the day.
    """
    assert row.news
    struck = [one for one in row.news.struck if is_leading(row, one.ladder) == is_total]
    struck = [one for one in struck if not of_day or _is_given_on(views, one, day)]
    struck.sort(key=lambda one: (not _is_given_on(views, one, day), -one.entry.step.sources))
    for one in struck[:1]:
        is_of_day = _is_given_on(views, one, day)
        figure = _words(views, one.entry)
        news = say("day-news-struck", figure=figure, how=_how(one), given="yes" if is_of_day else "no")
        taken_back = [outcome for outcome in one.entry.outcomes if outcome.reason in RETRACTED]
        is_of_one = bool(taken_back) and all(outcome.is_of_one_report for outcome in taken_back)
        weight = _Weight.STRUCK_AT_ONCE if is_of_day else _Weight.STRUCK
        news = say("outcome-of-one-report", outcome=news) if is_of_one else news
        yield weight, _with_echo(views, row, one, news, day)
    came = [one for one in new_of(row, day) if is_leading(row, one.ladder) == is_total and one.adds]
    came = [one for one in came if (_is_said_on if of_day else _is_of)(views, one.entry, day) and not is_echo(row, one)]
    if came:
        first = min(came, key=lambda one: (not _is_said_on(views, one.entry, day), *_rank(row, one)))
        yield _came(views, row, first)
        is_lead = is_total and row.name == views.corpus.event.lead_metric
        loose = [one for one in came if is_lead and _is_dated(views, first.entry) and not _is_dated(views, one.entry)]
        if loose:
            yield _came(views, row, min(loose, key=lambda one: (bool(one.entry.scope), *_rank(row, one))))


def _with_echo(views: Views, row: MetricNight, struck: FigureOfNight, news: str, day: date) -> str:
    """What a day struck, with what reports of it have besides that may be another wording of that and name nobody."""
    came = (one for one in new_of(row, day) if is_echo(row, one) and one.ladder == struck.ladder)
    of_day = [one.entry.step for one in came if _is_of(views, one.entry, day)]
    if not of_day:
        return news
    values = formats.listed(dict.fromkeys(step.value for step in of_day))
    return say("day-news-echo", news=news, values=values, n=sum(step.sources for step in of_day))


def _is_given_on(views: Views, one: FigureOfNight, day: date) -> bool:
    """Whether a figure was given on a day."""
    return _claim(views, one.entry).said.day == day


def _is_said_on(views: Views, entry: Entry, day: date) -> bool:
    """Whether a report has a figure as given on a day."""
    return any(views.ledger.claim_of_id[cite].said.day == day for cite in entry.step.cites)


def _is_of(views: Views, entry: Entry, day: date) -> bool:
    """Whether a figure was given on a day or few days before it, or stands in a report of that day."""
    claims = [views.ledger.claim_of_id[cite] for cite in entry.step.cites]
    recent = (one.said.earliest for one in claims if one.known_by == day)
    return any(one.appeared.day == day for one in claims) or any(one and day - one <= FEW_DAYS for one in recent)


def _rank(row: MetricNight, one: FigureOfNight) -> tuple[bool, bool]:
    """What moved a voice's own figure first, then what somebody is named for."""
    assert row.news
    return one.entry.step.cites[0] not in row.news.moved, not one.entry.step.has_voice


def _came(views: Views, row: MetricNight, one: FigureOfNight) -> _News:
    """A figure that came, with what its voice had given before where that was less or was certainly before it.

    What the night before had is told of figures with a day alone: another may be older, or may have stood by then.
    """
    assert row.news
    is_dated = _is_dated(views, one.entry)
    leading, words = row.name == views.corpus.event.lead_metric, _words(views, one.entry)
    remarks = list(remarked(views, one.entry, words, is_dated=is_dated))
    figure = _remarked(words, remarks, is_dated=is_dated)
    weight = _Weight.LEADING if leading and is_dated else _Weight.MOVED
    if one.entry.step.cites[0] in row.news.moved:
        before, reason = _moved_from(row, one)
        had, who = _given_before(views, row, before, one)
        remarks = [*remarks, who] if who else remarks
        figure = _remarked(words, remarks, is_dated=is_dated)
        return weight, say(_MOVED[reason], figure=figure, before=had)
    stood = (
        other.entry for other in row.news.stood if other.ladder == one.ladder and other.adds and not other.entry.scope
    )
    own = next((other for other in stood if _is_less_of_its_voice(views, other, one.entry)), None)
    if own and is_dated and _is_dated(views, own):
        return weight, say("day-news-after", figure=figure, before=own.step.value)
    return (_Weight.LEADING if leading and is_dated else _Weight.NEW), figure


def _remarked(words: str, remarks: Sequence[str], *, is_dated: bool) -> str:
    """A figure that came with what is told of it, and whether it only had been given by its day."""
    figure = say("day-news-remarked", figure=words, remarks=formats.in_row(remarks)) if remarks else words
    return figure if is_dated else say("day-news-by", figure=figure)


def _moved_from(row: MetricNight, one: FigureOfNight) -> Moved:
    """Of the figures in the place of which one came that with which the night before led, else the first of them."""
    assert row.news
    moved = row.news.moved[one.entry.step.cites[0]]
    led = _led(row, one.ladder)
    return next((each for each in moved if each[0] == led), moved[0])


def _led(row: MetricNight, ladder: str) -> FigureOfNight | None:
    """The figure with which the night before led on a ladder."""
    assert row.news
    return next((other for other in row.news.stood if other.ladder == ladder and other.adds), None)


def _given_before(views: Views, row: MetricNight, before: FigureOfNight, one: FigureOfNight) -> tuple[str, str]:
    """What had been given before, and who gave what came, if that is told: not where one body gave both.

    With the former goes who gave it then, and where the night before led with another.
    """
    value, led = before.entry.step.value, _led(row, before.ladder)
    who, by = (in_sentence.speakers(views.corpus, [_claim(views, each.entry)]) for each in (before, one))
    is_of_one = _claim(views, before.entry).body == _claim(views, one.entry).body
    is_led = led is None or led == before or led.entry.step.value == value
    if (is_of_one and is_led) or not who:
        return value, ""
    return say("day-news-of", value=value, who=who), "" if is_of_one else by


def _is_dated(views: Views, entry: Entry) -> bool:
    """Whether a day is recorded on which a figure was said."""
    return any(views.ledger.claim_of_id[cite].said.day for cite in entry.step.cites)


def _is_less_of_its_voice(views: Views, before: Entry, one: Entry) -> bool:
    """Whether a figure is a smaller number of the same voice; a vague one is none."""
    had, has = _claim(views, before), _claim(views, one)
    if had.voice is None or had.voice != has.voice or had.count.qualifier is Qualifier.VAGUE:
        return False
    return bool(has.count.test and had.count.test and has.count.test.is_above(had.count.test))


def _again(views: Views, changed: Sequence[MetricNight], day: date) -> str:
    """A figure of the day that is nothing new of it, for its number stood already or its texts give it as one of the
    past; empty where there is none.
    """
    came = ((row, one) for row in changed if row.news for one in row.news.came if is_leading(row, one.ladder))
    for row, one in came:
        if _claim(views, one.entry).said.day == day:
            figure = _with_later(views, one.entry, _words(views, one.entry))
            return say("day-news-again", figure=figure) if stood_before(row, one) else figure
    return ""


def _late(changed: Sequence[MetricNight], day: date) -> str:
    """How many figures count from a night because their reports tell no day; empty where there are none."""
    late = sum(len(new_of(row, day)) for row in changed)
    return say("day-news-late", n=late) if late else ""


def _standing(views: Views, night: Sequence[MetricNight], *, is_open: bool) -> str:
    """The figures that led the record of the leading metric; empty where there were none."""
    first = next(iter(night), None)
    if first is None or first.name != views.corpus.event.lead_metric or not first.leading:
        return ""
    firm = [one for one in first.leading[0].entries if one.step.has_voice and not one.scope]
    firm = [one for one in firm if _claim(views, one).count.qualifier is not Qualifier.VAGUE]
    if not firm:
        return ""
    each = {one.step.value: _with_later(views, one, one.step.value) for one in reversed(firm[:OPENING])}
    values = formats.listed(each[value] for value in dict.fromkeys(one.step.value for one in firm[:OPENING]))
    figure, may_be = _words(views, firm[0], values), "yes" if is_open else "no"
    if first.since is None:
        return say("day-news-as-before", figure=figure, open=may_be)
    others = "yes" if first.more else "no"
    return say("day-news-same", figure=figure, others=others, day=first.since.text, open=may_be)


def _with_later(views: Views, entry: Entry, words: str) -> str:
    """A figure with whom it is credited to and what became of it, where it was disputed after its night."""
    remarks = list(disputed_later(views, entry.step, [_claim(views, entry)]))
    return say("day-news-remarked", figure=words, remarks=formats.in_row(remarks)) if remarks else words


def _how(one: FigureOfNight) -> str:
    """What was done to a figure, as a code: who denies having given it, or that it was to be given, disputes it."""
    if one.entry.step.change.status is Status.RETRACTED:
        return "retracted"
    is_denied = any(outcome.reason is Reason.FIGURE_DENIED for outcome in one.entry.outcomes)
    return "denied" if is_denied else "disputed"


def _words(views: Views, entry: Entry, value: str = "") -> str:
    """A figure with what it counts, with the place that the event counts first where that is part of a wider one."""
    claim, value = _claim(views, entry), value or entry.step.value
    of, event = claim.scope, views.corpus.event
    if of.group == event.lead_group and of.place == (event.lead_place,):
        return in_sentence.figure_of_part(views.corpus, of, value)
    return in_sentence.figure_of_people(views.corpus, of, claim.count, value)


def _claim(views: Views, entry: Entry) -> FigureSaid:
    claim = views.ledger.claim_of_id[entry.step.cites[0]]
    assert isinstance(claim, FigureSaid)
    return claim
