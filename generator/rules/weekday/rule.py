"""A printed weekday or relative date, or a day of saying, that cannot be right for the other dates of the record."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain

from generator.language import formats, naming, say
from generator.language.formats import listed
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.dates import When
from generator.rules.alike import in_order_of_recording
from generator.rules.api import Placing, Rule, Sides, one_after_another, sentence_of_sides
from generator.rules.dates import WEEKDAYS, weekdays_in
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.lines import text_in_few
from generator.rules.marks import of_named
from generator.rules.phrases import Phrases
from generator.rules.restated import in_a_sentence
from generator.rules.weekday.sayings import (
    after_publication,
    appeared_before,
    had_by_nobody,
    said_before,
    shown_earlier,
)
from generator.rules.weekday.shown import tell_shown_earlier

# What a claim says of its day, in which words, and the day that is recorded for it.
_Misfit = tuple["Shape", Term, str, str]


class Shape(StrEnum):
    """What does not fit."""

    WEEKDAY = "weekday"
    LAST_MONTH = "last-month"
    WEEK_AGO = "week-ago"
    AFTER_PUBLICATION = "after-publication"
    SHOWN_EARLIER = "shown-earlier"
    SEVERAL = "several"


_SAID = re.compile(rf"\bsaid (?:on |late |early |late on |early on )?(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
# The beginning of a restatement up to what was said.
_THAT = " said that "
_SAID_THAT = re.compile(rf"[^.,;]*?{_THAT}")
_WEEK_SLACK = timedelta(days=3)
# A source of about a day appeared within so many days of it.
_APPEARED_WITHIN = timedelta(days=7)


def _find(ledger: Ledger) -> Iterator[Finding]:
    appeared = _appeared(ledger)
    found: dict[tuple[str, Shape, str, date], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        for words, day in _dated_words(claim):
            shape = _misfit(words, day, appeared.get(claim.source_id))
            if shape:
                found[(claim.source_id, shape, words, day)].append(claim)
                break
    of_text: dict[str, list[_Misfit]] = defaultdict(list)
    for (source, shape, words, day), claims in found.items():
        of_text[source].append((shape, Term(tuple(claims)), words, day.isoformat()))
    for source, misfits in of_text.items():
        if source not in appeared and not any(_is_counted(claim) for _, term, *_ in misfits for claim in term.claims):
            continue
        shapes, terms, *printed = zip(*misfits, strict=True)
        shape = shapes[0] if len(misfits) == 1 else Shape.SEVERAL
        printed_days = tuple(chain(*zip(*printed, strict=True)))
        further = () if source in appeared else tuple(_of_last_month(ledger.claims_of_source[source]))
        beside = tuple(_beside(ledger.claims_of_source[source], terms, further))
        yield Finding(RULE.id, RULE.severity, shape, terms, words=printed_days, further=further, beside=beside)
    for day, late in after_publication(ledger):
        yield Finding(RULE.id, RULE.severity, Shape.AFTER_PUBLICATION, (Term(late),), words=("", day.isoformat()))
    yield from _shown_before(ledger)


def _is_counted(claim: Claim) -> bool:
    """Whether a claim is a figure or of what became of one: what else a text without a day misdates moves nothing."""
    return isinstance(claim, FigureSaid | DenialSaid)


def _shown_before(ledger: Ledger) -> Iterator[Finding]:
    """Of each text that dates figures to a day: who had them in print before, and who states an earlier day."""
    for day, dated, earlier in shown_earlier(ledger):
        before = appeared_before(earlier, day) or earlier
        terms = FigureTerm(in_order_of_recording(dated)), FigureTerm(_stating_the_day_next(before))
        others, printed_day = had_by_nobody(ledger, dated, day), ("", day.isoformat())
        known = {one.article for one in (*before, *others)}
        stated = ([one for one in of_day if one.article not in known] for of_day in said_before(ledger, dated, day))
        sides = [*([others] if others else []), *filter(None, stated)]
        beside = tuple(FigureTerm(in_order_of_recording(side)) for side in sides)
        yield Finding(RULE.id, RULE.severity, Shape.SHOWN_EARLIER, terms, words=printed_day, beside=beside)


def _stating_the_day_next(claims: Iterable[FigureSaid]) -> tuple[FigureSaid, ...]:
    """Claims in the order of recording: the first, then those that state a day of saying, which bear it out best."""
    first, *others = in_order_of_recording(claims)
    return (first, *sorted(others, key=lambda claim: claim.when is None and claim.article != first.article))


def _of_last_month(claims: Iterable[Claim]) -> Iterator[Term]:
    """What a text without a date dates to the month before, by each word for that."""
    found: dict[tuple[str, date], list[Claim]] = defaultdict(list)
    for claim in claims:
        for words, day in _dated_words(claim):
            if "last month" in words.lower():
                found[(words, day)].append(claim)
    return (Term(tuple(alike)) for alike in found.values())


def _beside(claims: Iterable[Claim], misfits: Sequence[Term], of_last_month: Sequence[Term]) -> Iterator[Term]:
    """What a text dates to the month that it calls the last one, by other words: of each day the first."""
    known = {claim.id for term in (*misfits, *of_last_month) for claim in term.claims}
    months = {(day.year, day.month) for term in of_last_month for _, day in _dated_words(term.lead)}
    of_day: dict[date, Claim] = {}
    for claim in claims:
        for _, day in _dated_words(claim):
            if claim.id not in known and (day.year, day.month) in months:
                of_day.setdefault(day, claim)
    return (Term((of_day[day],)) for day in sorted(of_day))


def _dated_words(claim: Claim) -> Iterator[tuple[str, date]]:
    """The printed words that tell a day, with the day recorded for them.

    A weekday in a quote counts only after "said": elsewhere it dates what happened, not what was said.
    """
    as_of = claim.record.as_of if isinstance(claim, FigureSaid) else None
    for field, when in (("said_on", claim.when), ("happened_on", claim.happened), ("as_of", as_of)):
        if when and when.day and field in claim.record.printed:
            yield claim.record.printed[field], when.day
    said = _SAID.search(claim.record.quote or "")
    if said and claim.when and claim.when.day and "said_on" not in claim.record.printed:
        yield said[0], claim.when.day


def _appeared(ledger: Ledger) -> dict[str, tuple[date, date]]:
    """The first and last day on which a source can have appeared, and from which it looks back, where it is dated.

    A text without a date may have appeared at any time after the last day of which it tells.
    """
    return {name: days for name, source in ledger.corpus.sources.items() if (days := _bounds(ledger, source.published))}


def _bounds(ledger: Ledger, published: When | None) -> tuple[date, date] | None:
    if published is None:
        return None
    if published.approximate:
        return _moved(published.latest, -_APPEARED_WITHIN), _moved(published.latest, _APPEARED_WITHIN)
    return published.earliest or min(ledger.corpus.event.begins, published.latest), published.latest


def _misfit(words: str, day: date, appeared: tuple[date, date] | None) -> Shape | None:
    weekdays = weekdays_in(words)
    if len(weekdays) == 1 and day.weekday() not in weekdays:
        return Shape.WEEKDAY
    if appeared is None:
        return None
    first, last = appeared
    lower = words.lower()
    if "last month" in lower and not _months(day, first) <= 1 <= _months(day, last):
        return Shape.LAST_MONTH
    week_ago = _moved(day, timedelta(days=7))
    if "a week ago" in lower and not _moved(first, -_WEEK_SLACK) <= week_ago <= _moved(last, _WEEK_SLACK):
        return Shape.WEEK_AGO
    return None


def _moved(day: date, by: timedelta) -> date:
    """A day so much later, as far as the calendar reaches."""
    return date.fromordinal(min(max(day.toordinal() + by.days, date.min.toordinal()), date.max.toordinal()))


def _months(earlier: date, later: date) -> int:
    """The number of month's ends between two days."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def _tell(phrases: Phrases, finding: Finding) -> str:
    lead, read = finding.terms[0].lead, date.fromisoformat(finding.words[1])
    source, weekday, day = phrases.source(finding.terms[0]), formats.weekday(read), formats.day(read)
    match finding.shape:
        case Shape.AFTER_PUBLICATION:
            published = naming.when(lead.source.published)
            return say("rule-calendar-after-publication", source=source, weekday=weekday, day=day, published=published)
        case Shape.SHOWN_EARLIER:
            return tell_shown_earlier(phrases, finding, weekday, day)
        case Shape.SEVERAL:
            return sentence_of_sides(_several(phrases, finding))
    note = _note(finding.terms[0])
    values = _misfit_values(phrases, finding.terms[0], *finding.words)
    sentence = say("rule-calendar-misfit", source=source, noted="yes" if note else "no", note=note, **values)
    for term in finding.further:
        another = say("rule-calendar-another", **_if_later(phrases, finding, term))
        sentence = say("rule-calendar-with-another", sentence=sentence, another=another)
    return sentence


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """The text, and the words with which it dates something."""
    return {"text": text_in_few(phrases, finding.terms[0]), "words": finding.words[0] if finding.words else ""}


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    return _several(phrases, finding) if finding.shape is Shape.SEVERAL else None


def _several(phrases: Phrases, finding: Finding) -> Sides:
    """The days of one text that do not fit, each with what is told of it."""
    misfits = zip(finding.terms, finding.words[::2], finding.words[1::2], strict=True)
    each = [say("rule-calendar-misfit-side", **_misfit_values(phrases, *one)) for one in misfits]
    opening = say("rule-calendar-several", source=phrases.source(finding.terms[0]))
    terms = (*finding.terms, *finding.further)
    return Sides(opening, (*each, *_besides(phrases, finding)), tuple(term.claims for term in terms))


def _besides(phrases: Phrases, finding: Finding) -> Iterator[str]:
    """The further days of a text that fit it in one month only."""
    return (say("rule-calendar-if-later", **_if_later(phrases, finding, term)) for term in finding.further)


def _if_later(phrases: Phrases, finding: Finding, term: Term) -> dict[str, str]:
    """What is said of a day of last month: whether the other days of the text lie in that, too."""
    words, read = next(_dated_words(term.lead))
    days = {day for one in finding.beside for _, day in _dated_words(one.lead) if _months(day, read) == 0}
    return {
        **_misfit_values(phrases, term, words, read.isoformat()),
        "others": listed(map(formats.day, sorted(days))) if days else "none",
        "month": formats.month(read),
        "last_month": formats.month(_moved(read.replace(day=1), timedelta(days=-1))),
        "next_month": formats.month(_moved(read.replace(day=28), timedelta(days=4))),
    }


def _misfit_values(phrases: Phrases, term: Term, words: str, read: str) -> dict[str, str]:
    day = date.fromisoformat(read)
    return {
        "words": words,
        "weekday": formats.weekday(day),
        "day": formats.day(day),
        **_what(phrases, term, words),
        "dated": "yes" if re.search(rf"\b{day.day}\b", words) else "no",
    }


def _note(term: Term) -> str:
    return next((claim.record.note.removesuffix(".") for claim in term.claims if claim.record.note), "")


def _what(phrases: Phrases, term: Term, words: str) -> dict[str, str]:
    """What is dated so, each once, and by a code how that is told: as reported, as said with the words, or a figure.

    It is in the record's own words, else the figure, else the words quoted.
    """
    each = list(dict.fromkeys(_of_claim(phrases, claim) for claim in term.claims))
    restated = [bool(claim.record.restated) for claim in term.claims]
    if not all(restated):
        return {"form": "list" if any(restated) or len(each) > 1 else "figure", "what": one_after_another(each)}
    heads = {one[: match.end()] if (match := _SAID_THAT.match(one)) else "" for one in each}
    head = heads.pop() if len(heads) == 1 else ""
    # What one is told to have said, he is named for once.
    first, *others = (one.removeprefix(head) for one in each)
    listed_here = listed([first, *(say("rule-calendar-that", words=one) for one in others)])
    if head and all(claim.record.printed.get("said_on") == words for claim in term.claims):
        who = head.removesuffix(_THAT)
        return {"form": "said", "what": say("rule-calendar-said", who=who, words=words, what=listed_here)}
    return {"form": "clause", "what": f"{head}{listed_here}"}


def _of_claim(phrases: Phrases, claim: Claim) -> str:
    if claim.record.restated:
        return in_a_sentence(claim.record.restated)
    if isinstance(claim, FigureSaid):
        return phrases.figured(claim)
    return say("phrase-title", title=claim.record.quote or "")


RULE = Rule(
    id="calendar",
    severity=Severity.WORDING,
    find=_find,
    tell=_tell,
    in_line=_in_line,
    sides=_sides,
    marks=of_named,
    standing=Placing.ASIDE,
)
