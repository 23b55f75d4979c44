"""A proposal for Wikidata: figures of the whole event as commands in QuickStatements, for an editor to check and run.

Version 1 of the syntax, columns between tabs: https://www.wikidata.org/wiki/Help:QuickStatements. Which property a
metric has, and which item the event, the records say.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.reference import Reference, article
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason, Standing, Status
from generator.reading.load import Corpus
from generator.record.claims import Modality, PlaceReading
from generator.record.counts import Count, Qualifier
from generator.record.dates import When, parse_when
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.record.registries import Event
from generator.record.units import is_whole
from generator.rules.finding import is_definite

PROPOSAL = "data/wikidata.txt"
# What Wikidata says of a statement as a whole.
POINT_IN_TIME, DISPUTED_BY, SUPPORTED_BY, CIRCUMSTANCES, WHY_DEPRECATED = "P585", "P1310", "P3680", "P1480", "P2241"
# What it says of a reference.
ADDRESS, TITLE, QUOTATION, AUTHOR_NAME, PUBLISHER = "S854", "S1476", "S1683", "S2093", "S123"
PUBLISHED, RETRIEVED, ARCHIVED_AT, ARCHIVED_ON = "S577", "S813", "S1065", "S2960"
CIRCA = "Q5727902"
DEPRECATED = "R-"
# There is somebody, and Wikidata has no item of them that the record knows.
SOMEBODY = "somevalue"
# The precision of a year, a month and a day, by the number of parts that are known.
_PRECISION = {1: 9, 2: 10, 3: 11}
# The longest text of a statement, and the longest address.
_LONGEST, _LONGEST_ADDRESS = 400, 4000
# The marks that part commands, columns and comments, which no text can hold.
_MARKS = ("|", "/*", "*/")
# What became of a figure whose number is not meant, or of which it is in doubt who gave it.
_NOT_PROPOSED = frozenset(
    {
        Reason.LIKELY_MISPRINT,
        Reason.PUBLISHED_WITH_RETRACTED,
        Reason.PUBLISHED_WITH_DENIED,
        Reason.ATTRIBUTION_DENIED,
        Reason.ATTRIBUTION_DISPUTED,
    }
)


@dataclass(frozen=True, slots=True)
class _Given:
    """A figure that is proposed: a claim for each assertion that has it is its reference."""

    assertion: Assertion
    standing: Standing
    claim: FigureSaid

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was certainly taken back."""
        return any(one.status is Status.RETRACTED for one in self.standing.all)

    @property
    def disputes(self) -> tuple[Standing, ...]:
        """The certain denials of it."""
        return tuple(one for one in self.standing.all if one.status is Status.DENIED)

    @property
    def weight(self) -> int:
        """Of one number in several manners: undisputed, then disputed, then withdrawn."""
        return 2 if self.is_withdrawn else 1 if self.disputes else 0


def quickstatements(ledger: Ledger) -> dict[str, str]:
    """The file of the commands, one a line; none where the event names no item.

    Two statements of one number would be made one by the tool: here they are one, and the figures that are least
    disputed are those that stand for it.
    """
    event = ledger.corpus.event
    if event.wikidata is None:
        return {}
    lines = [
        _line(ledger.corpus, event, event.wikidata, key, _least_disputed(members))
        for key, members in sorted(_by_number(ledger).items(), key=lambda item: (item[0][0], _number(item[0][1])))
    ]
    return {PROPOSAL: "".join(f"{line}\n" for line in lines if line)}


def properties(corpus: Corpus) -> dict[str, str]:
    """The property of each metric that has one, by the metric's id."""
    return {name: metric.wikidata for name, metric in sorted(corpus.metrics.items()) if metric.wikidata}


def _by_number(ledger: Ledger) -> dict[tuple[str, str], list[_Given]]:
    known = properties(ledger.corpus)
    found: dict[tuple[str, str], list[_Given]] = defaultdict(list)
    for assertion in ledger.assertions:
        property_ = known.get(assertion.scope.metric)
        amount = _amount(assertion.count)
        standing = ledger.standings[assertion.id]
        claim = _reference(assertion)
        if property_ and amount and claim and _is_of_the_event(ledger.corpus, assertion) and _is_offered(standing):
            found[property_, amount].append(_Given(assertion, standing, claim))
    return found


def _is_of_the_event(corpus: Corpus, assertion: Assertion) -> bool:
    """Whether a figure certainly counts the whole event and everyone, by somebody who is named."""
    scope, event = assertion.scope, corpus.event
    return (
        assertion.voice is not None
        and (scope.group, scope.place) == (event.lead_group, (event.lead_place,))
        and scope.modality is Modality.ACTUAL
        and scope.place_reading is PlaceReading.TOGETHER
        and not (scope.excluded or scope.period or scope.of or scope.unit)
        and is_whole(corpus.metrics[scope.metric].unit)
        and all(map(is_definite, assertion.claims))
    )


def _is_offered(standing: Standing) -> bool:
    return _NOT_PROPOSED.isdisjoint(one.reason for one in standing.all)


def _amount(count: Count) -> str | None:
    """A number as the source has it, with the ends of its estimate; None of words that give no one number."""
    if not count.may_be_best or not isinstance(count.number, int):
        return None
    room = count.estimate
    return f"{count.number}[{room.low},{room.high}]" if room else str(count.number)


def _number(amount: str) -> int:
    return int(amount.partition("[")[0])


def _reference(assertion: Assertion) -> FigureSaid | None:
    """One claim with an address for all copies of a figure: one that quotes, and the first recorded of these."""
    with_address = [claim for claim in assertion.exact if claim.source.url != UNSTATED]
    return min(with_address, key=lambda claim: not claim.record.quote, default=None)


def _least_disputed(members: Sequence[_Given]) -> list[_Given]:
    lightest = min(one.weight for one in members)
    return [one for one in members if one.weight == lightest]


def _line(corpus: Corpus, event: Event, item: str, key: tuple[str, str], members: Sequence[_Given]) -> str:
    """One command; empty for what was withdrawn where the record has no reason that Wikidata knows."""
    is_withdrawn = all(one.is_withdrawn for one in members)
    if is_withdrawn and event.wikidata_withdrawn is None:
        return ""
    rank = [DEPRECATED] if is_withdrawn else []
    why = [WHY_DEPRECATED, event.wikidata_withdrawn or ""] if is_withdrawn else []
    references = [part for at, one in enumerate(members) for part in _cited(corpus, one.claim, is_first=at == 0)]
    about = [*_time(members), *_hedge(members), *_backed(corpus, members), *_disputed(corpus, members)]
    comment = f"/* {', '.join(one.claim.id for one in members)} */"
    columns = "\t".join([item, *key, *rank, *about, *why, *references])
    return f"{columns} {comment}"


def _time(members: Sequence[_Given]) -> list[str]:
    """The time that the figure describes, where all that give it agree; else nothing."""
    moments = {_moment(one.assertion) for one in members}
    moment = moments.pop() if len(moments) == 1 else None
    return [POINT_IN_TIME, moment] if moment else []


def _moment(assertion: Assertion) -> str | None:
    """The day, month or year that a figure is told to describe; of one told of none, the first day of its saying."""
    if not assertion.as_of:
        return _day(assertion.first) if assertion.first else None
    return _at(parse_when(min(assertion.as_of))) if len(assertion.as_of) == 1 else None


def _at(when: When | None) -> str | None:
    """A date as Wikidata takes it, to the day, month or year; None of a bound, a range or an estimate."""
    if when is None or when.earliest is None or when.approximate or "/" in when.text:
        return None
    known = when.text.partition("T")[0].count("-") + 1
    parts = [str(when.earliest.year).zfill(4), *(f"{part:02}" for part in (when.earliest.month, when.earliest.day))]
    written = [part if at < known else "00" for at, part in enumerate(parts)]
    return f"+{'-'.join(written)}T00:00:00Z/{_PRECISION[known]}"


def _day(day: date) -> str | None:
    return _at(parse_when(day.isoformat()))


def _hedge(members: Sequence[_Given]) -> list[str]:
    """That the source says "about", and bounds nothing."""
    return [CIRCUMSTANCES, CIRCA] if all(one.assertion.count.qualifier is Qualifier.ABOUT for one in members) else []


def _backed(corpus: Corpus, members: Sequence[_Given]) -> list[str]:
    """Who gave it, as far as Wikidata has items of them; nobody who disputes it or is only read to have."""
    against = {denial.voice for one in members for each in one.disputes for denial in each.by}
    given = (one for one in members if one.assertion.voice not in against)
    claims = (claim for one in given for claim in one.assertion.exact if not claim.record.is_said_by_reading)
    names = (name for claim in claims for name in claim.answering)
    return [part for item in _items(corpus, names) for part in (SUPPORTED_BY, item)]


def _disputed(corpus: Corpus, members: Sequence[_Given]) -> list[str]:
    """Who disputes it; where no item of them is known, that somebody does."""
    disputes = [each for one in members for each in one.disputes]
    names = (name for each in disputes for denial in each.by for name in denial.answering)
    items = _items(corpus, names) or ([SOMEBODY] if disputes else [])
    return [part for item in items for part in (DISPUTED_BY, item)]


def _items(corpus: Corpus, names: Iterable[ActorId]) -> list[str]:
    known = (corpus.actors[name].wikidata for name in dict.fromkeys(names) if name in corpus.actors)
    return [*dict.fromkeys(item for item in known if item)]


def _cited(corpus: Corpus, claim: FigureSaid, *, is_first: bool) -> Iterator[str]:
    """A reference of its own; a mark tells where each after the first begins."""
    reference = article(corpus, claim.source_id)
    publication = corpus.actors.get(claim.source.publication)
    parts = [
        (ADDRESS, _text(reference.address, _LONGEST_ADDRESS)),
        (TITLE, None if reference.is_described else _in_language(reference, reference.title)),
        (QUOTATION, _in_language(reference, claim.record.quote)),
        *((AUTHOR_NAME, _text(author.name)) for author in reference.authors),
        (PUBLISHER, publication.wikidata if publication else None),
        (PUBLISHED, _at(reference.issued)),
        (RETRIEVED, _day(reference.seen) if reference.seen else None),
        (ARCHIVED_AT, _text(reference.archived, _LONGEST_ADDRESS)),
        (ARCHIVED_ON, _day(reference.archived_on) if reference.archived_on else None),
    ]
    for at, (name, value) in enumerate((name, value) for name, value in parts if value):
        yield name if at or is_first else f"!{name}"
        yield str(value)


def _text(words: str | None, longest: int = _LONGEST) -> str | None:
    """Words in quotation marks; None of what is too long, or holds a mark of the syntax."""
    line = " ".join((words or "").split())
    if not line or len(line) > longest or any(mark in line for mark in _MARKS):
        return None
    return f'"{line}"'


def _in_language(reference: Reference, words: str | None) -> str | None:
    text = _text(words)
    return f"{(reference.language or '').lower()}:{text}" if text else None
