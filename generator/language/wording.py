"""The words of the pages: dates, scopes and reasons as plain sentences, not yet escaped."""

from collections.abc import Iterable, Iterator
from datetime import date

from babel import Locale

from generator.ledger.claim import Claim, Scope
from generator.ledger.status import Reason, Standing, Status
from generator.reading.load import Corpus
from generator.record.claims import FigureClaim, Modality, PlaceReading
from generator.record.counts import Count
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.numerals import Number

_MONTHS = "January February March April May June July August September October November December".split()

_ENGLISH = Locale("en")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def day(value: date) -> str:
    """`9 January 2022`, whatever the locale."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def when(value: When | None) -> str:
    """A date as a reader writes it: `9 January 2022`, `January 2022`, `on or before …`, or `undated`."""
    if value is None:
        return "undated"
    if value.earliest is None:
        return f"on or before {day(value.latest)}"
    if value.earliest == value.latest:
        return f"about {day(value.latest)}" if value.approximate else day(value.latest)
    if "/" in value.text:
        return f"{day(value.earliest)} to {day(value.latest)}"
    year = str(value.latest.year)
    text = f"{_MONTHS[value.latest.month - 1]} {year}" if value.text.count("-") else year
    return f"about {text}" if value.approximate else text


def language(code: str) -> str:
    """The English name of a language from its code: `Georgian` for `ka`; the code itself where it has none there."""
    return str(_ENGLISH.languages.get(code.partition("-")[0], code))


def headline(corpus: Corpus, source_id: str) -> str:
    """The title of a source; where it is not known, its outlet, its date and what it is about."""
    source = corpus.sources[source_id]
    if source.title:
        return source.title
    return f"{outlet(corpus, source_id)}, {when(source.published)}: {source.topic}"


def outlet(corpus: Corpus, source_id: str) -> str:
    """The name of the outlet that published a source."""
    publication = corpus.sources[source_id].publication
    return "Outlet not stated" if publication == UNSTATED else corpus.actors[publication].name


def short_source(corpus: Corpus, source_id: str) -> str:
    """A source by outlet and date alone: `The Bulletin, 9 March 2031`, for lists of several."""
    return f"{outlet(corpus, source_id)}, {when(corpus.sources[source_id].published)}"


def dispatch(corpus: Corpus, name: str) -> str:
    """What a dispatch is called: `Brightquay Wire, 4 March 2031: five dead in the storm`."""
    one = corpus.dispatches[name]
    return f"{corpus.actors[one.agency].name}, {when(one.published)}: {one.about}"


def value(corpus: Corpus, of: Scope, count: Count) -> str:
    """A count in the words of the source, with its unit where its metric is given in several."""
    metric = corpus.metrics[of.metric]
    return f"{count.text} {of.unit or metric.unit}" if metric.units and count.number is not None else count.text


def number(value: Number) -> str:
    """A number to be read: `61`, `4,353`, `1.9 billion`; none is rounded for it."""
    for scale, name in _SCALES:
        if value >= scale and value * 1000 % scale == 0:
            return f"{value / scale:.3f}".rstrip("0").rstrip(".") + f" {name}"
    return f"{value:,}"


def worth(corpus: Corpus, of: Scope, figure: FigureClaim) -> str:
    """The value of a figure, with what the source itself makes of it in other units."""
    told = value(corpus, of, figure.count)
    others = [f"{one.count.text} {one.unit}" for one in figure.equivalents]
    return f"{told} ({listed(others)} by the source’s reckoning)" if others else told


def plural(number: int, noun: str, many: str | None = None) -> str:
    """`1 source`, `3 sources`."""
    return f"{number} {noun if number == 1 else many or noun + 's'}"


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = list(items) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def scope(corpus: Corpus, of: Scope) -> str:
    """What a scope counts, and where: `children, Northport`."""
    return ", ".join((_group(corpus, of), _place(corpus, of), *_limits(corpus, of)))


def scope_within(corpus: Corpus, of: Scope) -> str:
    """A scope as far as it differs from what the event counts first: `children`; empty where it does not."""
    event = corpus.event
    if of.place != (event.lead_place,):
        return scope(corpus, of)
    group = [] if of.group == event.lead_group else [_group(corpus, of)]
    return ", ".join((*group, *_limits(corpus, of)))


def _group(corpus: Corpus, of: Scope) -> str:
    return corpus.groups[of.group].name if of.group in corpus.groups else "group not stated"


def _place(corpus: Corpus, of: Scope) -> str:
    places = [corpus.places[place].name for place in of.place if place in corpus.places]
    joined = {
        PlaceReading.TOGETHER: listed(places),
        PlaceReading.EACH: f"each of {listed(places)}",
        PlaceReading.UNCLEAR: f"{listed(places)} (together or each is unclear)",
    }[of.place_reading if len(places) > 1 else PlaceReading.TOGETHER]
    return joined or "place not stated"


def _limits(corpus: Corpus, of: Scope) -> Iterator[str]:
    """What else narrows a scope: who is left out, the period, the unit, the modality."""
    if of.excluded:
        yield f"without {listed(corpus.groups[name].name for name in of.excluded)}"
    if of.period:
        earliest, latest = of.period
        yield span(earliest, latest) or f"until {day(latest)}"
    if of.unit:
        yield f"in {of.unit}"
    if of.modality is not Modality.ACTUAL:
        yield {"expected": "expected", "possible": "said to be possible"}[of.modality]
    if of.of:
        yield "a share of another figure"


_ACTION = {
    Reason.RETRACTED_BY_ORIGIN: "Withdrawn by {who}, its origin, {date}.",
    Reason.RETRACTED_BY_SUPERIOR: "Withdrawn by {who}, to whom its origin belongs, {date}.",
    Reason.RETRACTED_BY_PUBLISHER: "Withdrawn by {who}, who had passed it on, {date}.",
    Reason.FIGURE_DENIED: "Denied by {who}, {date}.",
    Reason.ATTRIBUTION_DENIED: (
        "{who} denied having given it, {date}; the figure itself was neither confirmed nor rejected."
    ),
    Reason.PUBLICATION_DENIED: "{who} disowned its publication, {date}.",
    Reason.DENIED_UNSPECIFIED: "Denied by {who}, {date}, without saying what was wrong.",
    Reason.LABEL_DENIED: "{who} disputed what the people counted are called, {date}; not the figure.",
    Reason.POSSIBLY_RETRACTED: (
        "Possibly withdrawn: {who} took back a statement, {date}, and the source does not say which."
    ),
    Reason.RAISED: "Later raised to {value}, {date}.",
    Reason.LOWERED: "Later lowered to {value}, {date}.",
    Reason.RESTATED: "Later put at {value} for the same time, {date}.",
}


def reason(corpus: Corpus, standing: Standing) -> str:
    """The sentence that tells why a figure has its status; empty where nothing has changed it."""
    if standing.reason not in _ACTION:
        return ""
    first = standing.by[0]
    successor = standing.successor
    if successor:
        date_ = span(successor.first, successor.last) or _shown(successor.known_by)
    else:
        date_ = when(first.when) if first.when else _shown(first.known_by)
    sentence = _ACTION[standing.reason].format(
        who=listed(corpus.actors[name].name for name in first.speakers) or "somebody not named",
        date=date_ or "on a day not stated",
        value=successor.count.text if successor else "",
    )
    if standing.other_body:
        sentence += " It is another body of the same voice."
    return sentence[:1].upper() + sentence[1:]


def said(of: Claim) -> str:
    """The day on which something was said, or by when its source shows it."""
    if of.when:
        return when(of.when)
    return known(of.known_by)


def known(by: date | None) -> str:
    """How something without a day stands in time: `by 9 January 2022`, the first day on which it had been said."""
    return f"by {day(by)}" if by else "day not stated"


def _shown(known_by: date | None) -> str:
    """How a statement without a day stands in time: by when its sources show it."""
    return f"no later than {day(known_by)}" if known_by else ""


def span(first: date | None, last: date | None) -> str:
    """A run of days, or empty where it has none."""
    if first is None:
        return ""
    return f"{day(first)} to {day(last)}" if last and last != first else day(first)


CHIPS = {
    Status.STANDING: "standing",
    Status.SUPERSEDED: "superseded",
    Status.DENIED: "denied",
    Status.RETRACTED: "withdrawn",
}
