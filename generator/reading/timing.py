"""Rules for dates: no year far outside the event, nothing said or done after the text that tells it had appeared."""

from collections.abc import Callable, Iterator

from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem
from generator.record.claims import ClaimRecord, EventClaim, FigureClaim, Modality
from generator.record.dates import When
from generator.record.source import Source

# A figure may be of long ago, and a plan of far ahead; beyond these years a date is of another calendar, or a slip.
YEARS_BEFORE, YEARS_AFTER = 200, 100
_DATES = ("said_on", "reported_on", "as_of", "period", "happened_on")
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
        for where, field, when, claim in _dates(corpus, source_id, source):
            if far := _far(corpus, source, where, field, when):
                yield far
            elif claim and (field.endswith(("said_on", "reported_on")) or _has_happened(claim)):
                yield from _later(where, field, when, claim, None if claim.where.is_added else source.published)
        published = source.published
        if published and published.earliest and published.earliest > source.recorded:
            where = corpus.locate(source_id, "published")
            yield _warning(where, f"published after it was recorded, on {source.recorded}", "Correct one of the two.")
        yield from _too_early(corpus, source_id, source)
        if source.archived and published and published.earliest and published.earliest > source.archived.on:
            where = corpus.locate(source_id, "archived", "on")
            yield _warning(where, f"archived before it was published, {published}", "Correct one of the two.")


def _too_early(corpus: Corpus, source_id: str, source: Source) -> Iterator[Problem]:
    """A warning for each reading of an article before it appeared, and each check of a record before it was made."""
    appeared = source.published.earliest if source.published else None
    for index, one in enumerate(source.read_by):
        if appeared and one.on < appeared:
            where = corpus.locate(source_id, "read_by", index, "on")
            yield _warning(where, f"read before it was published, {source.published}", "Correct one of the two.")
    for index, check in enumerate(source.checked_by):
        if check.on < source.recorded:
            where = corpus.locate(source_id, "checked_by", index, "on")
            yield _warning(where, f"checked before it was recorded, on {source.recorded}", "Correct one of the two.")


def _has_happened(claim: ClaimRecord) -> bool:
    """Whether a claim tells of what is so or was, and not of what is expected or possible."""
    return isinstance(claim, FigureClaim | EventClaim) and claim.modality is Modality.ACTUAL


def _later(where: Location, field: str, when: When, claim: ClaimRecord, published: When | None) -> Iterator[Problem]:
    """A warning for a date that is later than its text, or that a figure describes before it had come."""
    if _is_after(when, published):
        what = f"{field}: {when} is after the day on which the text appeared, {published}"
        yield _warning(where, what, "Compare both with the text; where it prints them so, say it in `printed`.")
    elif field.endswith(("as_of", "period")) and _is_after(when, claim.said_on):
        what = f"{field}: {when} is after the day on which it was said, {claim.said_on}"
        yield _warning(where, what, "Compare both with the text; of what was to come, write `modality: expected`.")


def _dates(corpus: Corpus, source_id: str, source: Source) -> Iterator[tuple[Location, str, When, ClaimRecord | None]]:
    if source.published:
        yield corpus.locate(source_id, "published"), "published", source.published, None
    for index, claim in enumerate(source.claims):
        for field in _DATES:
            when: When | None = getattr(claim, field, None)
            if when:
                yield corpus.locate(source_id, "claims", index, field), f'claim "{claim.id}": {field}', when, claim


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
