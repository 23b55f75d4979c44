"""Rules for dates: no year far outside the event, and nothing said after the text that tells it had appeared."""

from collections.abc import Callable, Iterator

from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem
from generator.record.dates import When
from generator.record.source import Source

# A figure may be of long ago, and a plan of far ahead; beyond these years a date is of another calendar, or a slip.
YEARS_BEFORE, YEARS_AFTER = 200, 100
_DATES = ("said_on", "as_of", "period", "happened_on")
# The year of our calendar in which a year of another begins, or nearly.
_CALENDARS: tuple[tuple[str, Callable[[int], int]], ...] = (
    ("the Iranian calendar", lambda year: year + 621),
    ("the Islamic calendar", lambda year: int(year * 0.970229 + 621.5774)),
    ("the Buddhist calendar", lambda year: year - 543),
    ("the Hebrew calendar", lambda year: year - 3760),
    ("the calendar of the Republic of China", lambda year: year + 1911),
    ("the Japanese era Reiwa", lambda year: year + 2018),
    ("the Japanese era Heisei", lambda year: year + 1988),
    ("the Coptic calendar", lambda year: year + 284),
)


def check_dates(corpus: Corpus) -> Iterator[Problem]:
    """A problem for each date that is far from the event; a warning for each that is later than it can be."""
    for source_id, source in corpus.sources.items():
        for where, field, when in _dates(corpus, source_id, source):
            if far := _far(corpus, source, where, field, when):
                yield far
            elif field.endswith("said_on") and _is_after(when, source.published):
                what = f"{field}: {when} is after the day on which the text appeared, {source.published}"
                yield _warning(where, what, "Compare both with the text; where it prints them so, say it in `printed`.")
        published = source.published
        if published and published.earliest and published.earliest > source.recorded:
            where = corpus.locate(source_id, "published")
            yield _warning(where, f"published after it was recorded, on {source.recorded}", "Correct one of the two.")


def _dates(corpus: Corpus, source_id: str, source: Source) -> Iterator[tuple[Location, str, When]]:
    if source.published:
        yield corpus.locate(source_id, "published"), "published", source.published
    for index, claim in enumerate(source.claims):
        for field in _DATES:
            when: When | None = getattr(claim, field, None)
            if when:
                yield corpus.locate(source_id, "claims", index, field), f'claim "{claim.id}": {field}', when


def _far(corpus: Corpus, source: Source, where: Location, field: str, when: When) -> Problem | None:
    first, last = corpus.event.begins.year - YEARS_BEFORE, source.recorded.year + YEARS_AFTER
    years = [day.year for day in (when.earliest, when.latest) if day]
    year = next((year for year in years if not first <= year <= last), None)
    if year is None:
        return None
    what = f"{field}: {when} is far from the event, which began in {corpus.event.begins.year}"
    return Problem(where, what, _mend(year, corpus.event.begins.year - 1, source.recorded.year))


def _mend(year: int, first: int, last: int) -> str:
    ours = [(name, to(year)) for name, to in _CALENDARS if first <= to(year) <= last]
    known_as = "".join(f"; {year} of {name} is about {known}" for name, known in ours[:1])
    return f"Write the year of the Gregorian calendar{known_as}."


def _is_after(when: When, published: When | None) -> bool:
    return bool(published and when.earliest and not when.approximate and when.earliest > published.latest)


def _warning(where: Location, what: str, mend: str) -> Problem:
    return Problem(where, what, mend, is_warning=True)
