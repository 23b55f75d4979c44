"""What the pages call what the records hold: dates, scopes, sources and reasons in words, not yet escaped."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from generator.language import formats
from generator.language.book import say, spoken
from generator.language.formats import day, listed, month
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, Scope
from generator.ledger.status import WITH_ANOTHER, Reason, Standing, Status
from generator.reading.load import Corpus
from generator.record.claims import Coverage, FigureClaim, Modality, PlaceReading
from generator.record.coordinates import Coordinates
from generator.record.counts import Count
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.numerals import Number
from generator.record.registries import Metric
from generator.record.source import Source

_SCALES = ((10**12, "number-trillions"), (10**9, "number-billions"), (10**6, "number-millions"))
# What changes nothing of a figure has no sentence.
SILENT = {Reason.NOTHING_SINCE, Reason.NO_FIGURE}


def when(value: When | None) -> str:
    """A date as a reader writes it: `9 January 2022`, `January 2022`, `on or before …`, or `undated`.

    A time of day stands with it as its own clock shows it.
    """
    if value is None:
        return say("when-undated")
    if value.earliest is None:
        return say("when-on-or-before", day=day(value.latest))
    if value.instant:
        return at(value.instant)
    if value.earliest == value.latest:
        text = day(value.latest)
    elif "/" in value.text:
        return say("when-from-to", first=day(value.earliest), last=day(value.latest))
    else:
        text = formats.month(value.latest) if value.text.count("-") else str(value.latest.year)
    return say("when-about", when=text) if value.approximate else text


def when_in_short(value: When) -> str:
    """The same in a table, where it is a day or a run of days: `9 Jan 2022`, `9–10 Jan 2022`."""
    is_of_days = value.day or ("/" in value.text and not value.approximate)
    return formats.days_between(value.earliest, value.latest) if value.earliest and is_of_days else when(value)


def described(value: When) -> str:
    """The moment that a figure describes: `6 May 2019`, `a day up to 6 May 2019`."""
    return when(value) if value.earliest else say("moment-up-to", day=day(value.latest))


def within(value: When) -> str:
    """The same in the middle of a sentence: `on 9 January 2022`, `in January 2022`, `between … and …`."""
    if value.earliest is None or value.approximate:
        return when(value)
    if value.day or value.instant:
        return say("moment-on", when=when(value))
    if "/" in value.text:
        return say("moment-between", first=day(value.earliest), last=day(value.latest))
    return say("moment-in", when=when(value))


def at(value: datetime) -> str:
    """A time of day as its own clock tells it, with the day: `9 January 2022 at 08:15 (UTC+06:00)`."""
    return say("when-at", day=day(value.date()), time=clock(value))


def clock(value: datetime) -> str:
    """The same without the day: `08:15 (UTC+06:00)`."""
    offset = value.isoformat()[-6:] if value.utcoffset() else ""
    return say("when-clock", time=formats.clock(value), offset=offset)


def headline(corpus: Corpus, source_id: str) -> str:
    """The title of a source; where it is not known, its outlet, its date and what it is about."""
    source = corpus.sources[source_id]
    if source.title:
        return source.title
    return say(
        "source-untitled", outlet=outlet(corpus, source_id), when=when(source.published), topic=source.topic or ""
    )


def title_language(corpus: Corpus, source_id: str) -> str:
    """The language of a title as printed, where the site does not speak it; nothing where the words are ours."""
    source = corpus.sources[source_id]
    return "" if source.is_described else foreign(source.language)


def foreign(language: str) -> str:
    """A language that is not the site's; nothing for that of the site, whatever its script or country."""
    return "" if language.partition("-")[0] == spoken().locale.language else language


def outlet(corpus: Corpus, source_id: str) -> str:
    """The name of the outlet that published a source."""
    publication = corpus.sources[source_id].publication
    return say("source-no-outlet") if publication == UNSTATED else corpus.actors[publication].name


def short_source(corpus: Corpus, source_id: str) -> str:
    """A source by outlet and date alone: `The Bulletin, 9 March 2031`, for lists of several."""
    return say("source-short", outlet=outlet(corpus, source_id), when=published(corpus.sources[source_id]))


def published(source: Source) -> str:
    """The day of a source, with that it is inferred where it is."""
    shown = when(source.published)
    return say("when-dated", when=shown) if source.published and source.is_dated_by_inference else shown


def dispatch(corpus: Corpus, name: str) -> str:
    """What a dispatch is called: `Brightquay Wire, 4 March 2031: five dead in the storm`."""
    one = corpus.dispatches[name]
    return say("source-untitled", outlet=corpus.actors[one.agency].name, when=when(one.published), topic=one.about)


def value(corpus: Corpus, of: Scope, count: Count) -> str:
    """A count in the words of the source, with its unit where that is a measure or one of several, and its bounds."""
    metric = corpus.metrics[of.metric]
    value = count.text if count.number is None else _with_unit(metric, of, count.text)
    if not count.estimate or count.estimate.high is None:
        return value
    return say("value-estimate", value=value, low=number(count.estimate.low), high=number(count.estimate.high))


def value_of_number(corpus: Corpus, of: Scope, value: Number) -> str:
    """A number alone, without the words that a source has around it, with its unit as a count has it."""
    return _with_unit(corpus.metrics[of.metric], of, number(value))


def _with_unit(metric: Metric, of: Scope, value: str) -> str:
    unit = of.unit or metric.unit
    return say("value-in-unit", value=value, unit=unit) if metric.units or metric.measured else value


def number(value: Number) -> str:
    """A number to be read: `61`, `4,353`, `1.9 billion`; none is rounded for it."""
    for scale, code in _SCALES:
        if value >= scale and value * 1000 % scale == 0:
            return say(code, number=formats.number(value / scale))
    return formats.number(value)


def worth(corpus: Corpus, of: Scope, figure: FigureClaim) -> str:
    """The value of a figure, with what the source itself makes of it in other units."""
    own = value(corpus, of, figure.estimated)
    others = [say("value-in-unit", value=one.count.text, unit=one.unit) for one in figure.equivalents]
    return say("value-reckoned", value=own, others=listed(others)) if others else own


def coordinates(point: Coordinates) -> str:
    """Where a place lies: `43.24° N, 76.95° E`."""
    north, east = (formats.number(abs(degrees)) for degrees in (point.latitude, point.longitude))
    return formats.in_row(
        (
            say("place-south" if point.latitude < 0 else "place-north", degrees=north),
            say("place-west" if point.longitude < 0 else "place-east", degrees=east),
        )
    )


def scope(corpus: Corpus, of: Scope) -> str:
    """What a scope counts, and where: `children, Northport`."""
    return formats.in_row((*_group(corpus, of), place_of(corpus, of), *limits(corpus, of)))


def scope_of_event(corpus: Corpus) -> str:
    """What the event counts first, and where, as a scope of people is worded."""
    event = corpus.event
    return formats.in_row((corpus.groups[event.lead_group].name, corpus.places[event.lead_place].name))


def scope_anywhere(corpus: Corpus, of: Scope) -> str:
    """What a scope counts, wherever that is: `children`; empty for all that the metric counts."""
    return formats.in_row((*_group(corpus, of), *limits(corpus, of)))


def scope_within(corpus: Corpus, of: Scope) -> str:
    """A scope as far as it differs from what the event counts first: `children`; empty where it does not."""
    event = corpus.event
    if of.place != (event.lead_place,):
        return scope(corpus, of)
    group = [] if of.group == event.lead_group else _group(corpus, of)
    return formats.in_row((*group, *limits(corpus, of)))


def divides(corpus: Corpus, of: Scope) -> bool:
    """Whether the group of a scope divides what its metric counts by its unit: no clinic is one of “everyone”."""
    group = of.group if of.group in corpus.groups else corpus.event.lead_group
    units = (corpus.groups[one].unit for one in upward(corpus.groups, group))
    unit = next((unit for unit in units if unit), corpus.metrics[corpus.event.lead_metric].unit)
    return corpus.metrics[of.metric].unit == unit


def unclear_groups(corpus: Corpus, records: Iterable[FigureClaim]) -> str:
    """The sub-groups of which sources leave open whether they count them; empty where there are none."""
    unclear = {name for one in records for name, how in one.covers.items() if how is Coverage.UNCLEAR}
    return listed(corpus.groups[name].name for name in sorted(unclear))


def _group(corpus: Corpus, of: Scope) -> list[str]:
    """The group of a scope; none for the widest one, nor for an open one, where the metric counts other things."""
    is_open = of.group not in corpus.groups
    if (is_open or of.group == corpus.event.lead_group) and not divides(corpus, of):
        return []
    return [no_group(corpus, of) if is_open else corpus.groups[of.group].name]


def no_group(corpus: Corpus, of: Scope) -> str:
    """That it is not stated whom a figure counts, or what."""
    return say("scope-no-group", of="people" if divides(corpus, of) else "things")


def place_of(corpus: Corpus, of: Scope) -> str:
    """Where a scope counts, by the names of its places."""
    places = [corpus.places[place].name for place in of.place if place in corpus.places]
    if len(places) < 2 or of.place_reading is PlaceReading.TOGETHER:
        return listed(places) or say("scope-no-place")
    return say(f"scope-places-{of.place_reading.name.lower()}", places=listed(places))


def limits(corpus: Corpus, of: Scope) -> Iterator[str]:
    """What else narrows a scope: who is left out, the period, the unit, the modality."""
    if of.excluded:
        yield say("scope-without", groups=listed(corpus.groups[name].name for name in of.excluded))
    if of.period:
        yield _period(*of.period)
    if of.unit:
        yield say("scope-in-unit", unit=of.unit)
    if of.modality is not Modality.ACTUAL:
        yield say(f"scope-{of.modality.name.lower()}")
    if of.of:
        yield say("scope-share")


def _period(earliest: date | None, latest: date) -> str:
    """Within which time something was counted, which need not be all of that where the record has a month."""
    if earliest and earliest.day == 1 and (latest + timedelta(days=1)).day == 1 and _is_of_one_month(earliest, latest):
        return say("scope-month", month=month(earliest))
    return span(earliest, latest) or say("scope-until", day=day(latest))


def _is_of_one_month(one: date, other: date) -> bool:
    return (one.year, one.month) == (other.year, other.month)


def outcome(reason: Reason, form: str) -> str:
    """The code of the message that tells what became of a figure, in one of its forms (`remark`, `deed` …)."""
    return f"outcome-{reason.name.lower().replace('_', '-')}-{form}"


def status_word(status: Status) -> str:
    """The word of a status: `superseded`."""
    return say(f"chip-{status.name.lower()}")


# What is disputed of a figure besides its number, with the code of the word for that.
_BESIDES = {Reason.ATTRIBUTION_DENIED: "denied-attribution", Reason.PUBLICATION_DENIED: "denied-publication"}


def status_code(of: Standing) -> str:
    """The code of what became of a figure.

    That of its status, or one of its own where it is so by our reading, where its number was not what was denied, or
    where only a source that appeared later has a higher figure.
    """
    if of.is_by_reading:
        return f"{of.status.name.lower()}-as-part"
    if of.is_of_open_order:
        return f"{of.status.name.lower()}-open"
    reasons = {one.reason for one in of.all if one.status is of.status and not one.is_open} - WITH_ANOTHER
    # Of which of these some texts do not tell may be any of them.
    if of.status is Status.DENIED and reasons and reasons <= {*_BESIDES, Reason.DENIED_UNSPECIFIED}:
        return _BESIDES.get(min(reasons), "disputed") if len(reasons) == 1 else "disputed"
    return of.status.name.lower()


def became(of: Standing) -> str:
    """The word for what became of a figure."""
    return say(f"chip-{status_code(of)}")


def said(of: Claim) -> str:
    """The day on which something was said, or by when its source shows it."""
    if of.when:
        return when(of.when)
    if isinstance(of, DenialSaid) and of.day_since_given:
        return day(of.day_since_given)
    return known(of.known_by)


def said_or_of(of: FigureSaid) -> str:
    """The day on which a figure was said; where none is recorded the moment that it describes, as far as that is."""
    moment = of.record.as_of
    return say("when-as-of", day=described(moment)) if moment and not of.when else said(of)


def said_as_dated(of: Claim) -> str:
    """The same, with a remark where the day is that of a source whose own is inferred."""
    is_inferred = of.when is None and of.known_by is not None and of.source.is_dated_by_inference
    return say("when-inferred", when=said(of)) if is_inferred else said(of)


def said_as_read(of: Claim) -> str:
    """The same, with a remark where the record reads the day out of its text."""
    return say("when-read", when=said(of)) if of.when and of.record.is_day_read else said_as_dated(of)


def known(by: date | None) -> str:
    """How something without a day stands in time: `by 9 January 2022`, the first day on which it had been said."""
    return say("when-by", day=day(by)) if by else say("when-no-day")


def span(first: date | None, last: date | None) -> str:
    """A run of days, or empty where it has none."""
    if first is None:
        return ""
    return say("when-from-to", first=day(first), last=day(last)) if last and last != first else day(first)
