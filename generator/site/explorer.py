"""`data/explorer.json`: every claim in columns, for the page that searches and filters them in the browser.

Of many claims it has those alone that the page shows first, and how many there are; `data/explorer-whole.json` has all:
the page asks for it when somebody searches, filters or turns to the next ones. A name, a scope, a day or a chain of
relays is written once, and the columns hold its place in its table; -1 stands for nothing. So the file stays small, and
one pass over a column filters thousands of claims.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from generator.exports.tables import compact_json_text
from generator.exports.values import number_of
from generator.language import say
from generator.language.formats import language_name
from generator.language.naming import became, status_word, value, when
from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.claim import Claim, Evidence, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import voice_of
from generator.ledger.status import Reason, Status
from generator.reading.load import Corpus
from generator.record.claims import CLAIM_KINDS, DenialClaim, EventClaim, FigureClaim
from generator.record.dates import When
from generator.site.parts.link import Citation
from generator.site.parts.makers import page_days

NOTHING = -1
# Of more claims than these, all stand apart from those that the page shows first.
WHOLE, FIRST = 400, 20
_FILE, _APART = "data/explorer.json", "data/explorer-whole.json"
_STATUSES = tuple(Status)
_EVIDENCE = tuple(Evidence)
Value = None | bool | int | float | str | Sequence["Value"] | Mapping[str, "Value"]
_Day = tuple[str, When]
_T = TypeVar("_T")


class _Row(NamedTuple):
    """One claim; each field becomes a column, and a number is mostly the place of something in a table."""

    source: int
    id: str
    kind: int
    metric: int
    group: int
    places: Sequence[int]
    value: str | None
    size: float | None
    scope: int
    label: str | None
    against: str | None
    words: str | None
    quoted: int
    restated: str | None
    speakers: Sequence[int]
    unnamed: int
    behind: int
    voice: int
    relays: int
    day: int
    span: int
    as_of: int
    status: int
    on_ladder: int
    evidence: int


class _Table(Generic[_T]):
    """Things written once, and the place of each."""

    def __init__(self) -> None:
        self._places: dict[_T, int] = {}

    def at(self, thing: _T | None) -> int:
        """The place of a thing, which is added where it is new; of None, `NOTHING`."""
        return NOTHING if thing is None else self._places.setdefault(thing, len(self._places))

    def listed(self, shown: Callable[[_T], Value]) -> list[Value]:
        """What is shown of each thing, those included that are added on the way."""
        done: list[Value] = []
        while len(done) < len(self._places):
            done += [shown(thing) for thing in list(self._places)[len(done) :]]
        return done


@dataclass(frozen=True)
class _Tables:
    """The tables to which the columns point, filled as the claims are read."""

    sources: _Table[str] = field(default_factory=_Table)
    metrics: _Table[str] = field(default_factory=_Table)
    groups: _Table[str] = field(default_factory=_Table)
    places: _Table[str] = field(default_factory=_Table)
    actors: _Table[str] = field(default_factory=_Table)
    relays: _Table[tuple[str, ...]] = field(default_factory=_Table)
    scopes: _Table[str] = field(default_factory=_Table)
    unnamed: _Table[str] = field(default_factory=_Table)
    days: _Table[_Day] = field(default_factory=_Table)
    spans: _Table[Bounds] = field(default_factory=_Table)
    moments: _Table[str] = field(default_factory=_Table)
    on_ladder: _Table[str] = field(default_factory=_Table)


def explorer(ledger: Ledger, citations: Mapping[str, Citation], leads: Mapping[str, str]) -> dict[str, str]:
    """The texts of the explorer's files, by their paths below the docs.

    `leads` has of each figure the claim that leads the rung on which it stands.
    """
    whole = _content(ledger, ledger.claims, citations, leads)
    if len(ledger.claims) <= WHOLE:
        return {_FILE: compact_json_text(whole)}
    apart: dict[str, Value] = {
        "path": _APART,
        "claims": len(ledger.claims),
        "sources": len({claim.source_id for claim in ledger.claims}),
        "voices": len({voice for claim in ledger.claims if (voice := voice_of(claim))}),
    }
    first = _content(ledger, _shown_first(ledger.claims), citations, leads)
    return {_FILE: compact_json_text({**first, "apart": apart}), _APART: compact_json_text(whole)}


def _content(
    ledger: Ledger, claims: Sequence[Claim], citations: Mapping[str, Citation], leads: Mapping[str, str]
) -> dict[str, Value]:
    """Some claims in columns, and all to which these point."""
    tables = _Tables()
    rows = [_row(ledger, claim, citations[claim.id], tables, leads) for claim in claims]
    return {
        "kinds": CLAIM_KINDS,
        "statuses": [{"id": str(status), "word": status_word(status)} for status in _STATUSES],
        "evidence": [str(level) for level in _EVIDENCE],
        **_listed(ledger, tables, {claim.source_id: citations[claim.id] for claim in claims}),
        "spellings": tables.actors.listed(lambda name: _spellings(ledger.corpus, name)),
        "claims": _columns(rows),
    }


def _columns(rows: Sequence[_Row]) -> dict[str, Value]:
    return {name: [row[at] for row in rows] for at, name in enumerate(_Row._fields)}


def _shown_first(claims: Sequence[Claim]) -> list[Claim]:
    """What the page shows before anything is chosen, as the record has it: the newest, by their first possible days.

    Of one such day what can be of the fewest days after it comes first; what has no such day comes last.
    """
    spans = [_span(claim) for claim in claims]
    by_last = sorted(range(len(claims)), key=lambda at: spans[at].latest or date.max)
    newest = sorted(by_last, key=lambda at: spans[at].earliest or date.min, reverse=True)[:FIRST]
    return [claims[at] for at in sorted(newest)]


def _row(ledger: Ledger, claim: Claim, citation: Citation, tables: _Tables, leads: Mapping[str, str]) -> _Row:
    record, figure = claim.record, claim.record if isinstance(claim, FigureSaid) else None
    corpus = ledger.corpus
    places = record.place if isinstance(record, FigureClaim | EventClaim) else ()
    rated = claim.id in ledger.by_claim
    return _Row(
        source=tables.sources.at(claim.source_id),
        id=record.id,
        kind=CLAIM_KINDS.index(record.kind),
        metric=tables.metrics.at(figure.metric if figure else None),
        group=tables.groups.at(figure.group if figure and figure.group in corpus.groups else None),
        places=[tables.places.at(place) for place in places if place in corpus.places],
        value=citation.value,
        size=_size(figure) if figure else None,
        scope=tables.scopes.at(citation.scope or None),
        label=citation.label,
        against=citation.disputes if isinstance(record, DenialClaim) else None,
        words=citation.words,
        quoted=int(citation.is_quote),
        restated=citation.restated,
        speakers=[tables.actors.at(name) for name in claim.speakers],
        unnamed=tables.unnamed.at(None if claim.speakers else citation.speaker_unknown),
        behind=tables.actors.at(record.speaks_for),
        voice=tables.actors.at(voice_of(claim)),
        relays=tables.relays.at(claim.relays),
        day=tables.days.at(_day(claim)),
        span=tables.spans.at(_span(claim)),
        as_of=tables.moments.at(citation.as_of),
        status=_STATUSES.index(ledger.standing(claim).status) if rated else NOTHING,
        on_ladder=tables.on_ladder.at(_on_ladder(ledger, claim.id, leads) if rated else None),
        evidence=_EVIDENCE.index(claim.evidence),
    )


def _on_ladder(ledger: Ledger, claim_id: str, leads: Mapping[str, str]) -> str | None:
    """What a ladder tells besides of a figure that stands: that it is likely a misprint, or words one that does not."""
    own = ledger.standing(ledger.claim_of_id[claim_id])
    if own.reason is Reason.LIKELY_MISPRINT and own.instead:
        return say("ladder-misprint-of", value=own.instead.text)
    lead = ledger.by_claim[leads.get(claim_id, claim_id)]
    standing = ledger.standings[lead.id]
    if own.status is not Status.STANDING or standing.status is Status.STANDING:
        return None
    return say("ladder-worded-with", value=value(ledger.corpus, lead.scope, lead.count), status=became(standing))


def _size(figure: FigureClaim) -> float | None:
    """The number by which a figure is sorted: the one written, or the least that its words allow."""
    count = figure.count
    number = count.number if count.number is not None or not count.literal else count.literal.low
    return number_of(number)


def _day(claim: Claim) -> _Day | None:
    """When it was said, or, where the text does not tell, when the event happened that it reports."""
    if claim.when:
        return "said", claim.when
    return ("happened", claim.happened) if claim.happened else None


def _span(claim: Claim) -> Bounds:
    """The days of which one must be its day: of an event that which is told, else when it can have been said."""
    span = bounds_of(claim.happened) if claim.happened and not claim.when else claim.said
    return Bounds(span.earliest, span.latest)


def _listed(ledger: Ledger, tables: _Tables, cited: Mapping[str, Citation]) -> dict[str, Value]:
    """The tables in full; `cited` holds a citation of each source. What an entry is part of is an entry, too."""
    corpus, with_page = ledger.corpus, frozenset(page_days(ledger))
    relays = tables.relays.listed(lambda chain: [tables.actors.at(name) for name in chain])
    return {
        "sources": tables.sources.listed(lambda name: _source(corpus, name, cited[name])),
        "languages": _languages(corpus, cited),
        "metrics": tables.metrics.listed(lambda name: {"id": name, "name": corpus.metrics[name].name}),
        "groups": tables.groups.listed(
            lambda name: {
                "id": name,
                "name": corpus.groups[name].name,
                "up": tables.groups.at(corpus.groups[name].within),
            }
        ),
        "places": tables.places.listed(
            lambda name: {
                "id": name,
                "name": corpus.places[name].name,
                "up": tables.places.at(corpus.places[name].within),
            }
        ),
        "actors": tables.actors.listed(lambda name: _actor(corpus, name, tables)),
        "relays": relays,
        "scopes": tables.scopes.listed(str),
        "unnamed": tables.unnamed.listed(str),
        "days": tables.days.listed(lambda one: _shown_day(one, with_page)),
        "spans": tables.spans.listed(_shown_span),
        "moments": tables.moments.listed(str),
        "on_ladder": tables.on_ladder.listed(str),
    }


def _languages(corpus: Corpus, sources: Iterable[str]) -> Value:
    codes = dict.fromkeys(corpus.sources[name].language for name in sources)
    return [{"id": code, "name": language_name(code)} for code in codes]


def _actor(corpus: Corpus, name: str, tables: _Tables) -> Value:
    actor = corpus.actors[name]
    return {"id": name, "name": actor.name, "up": tables.actors.at(actor.part_of)}


def _spellings(corpus: Corpus, name: str) -> Value:
    actor = corpus.actors[name]
    return [*dict.fromkeys(alias.text for alias in (*actor.aliases, *actor.own_names))]


def _source(corpus: Corpus, name: str, citation: Citation) -> Value:
    return {
        "id": name,
        "title": citation.source.text,
        "title_language": citation.source.language or None,
        "publication": citation.publication,
        "published": citation.published,
        "language": corpus.sources[name].language,
    }


def _shown_day(one: _Day, with_page: frozenset[date]) -> Value:
    manner, day = one
    return {
        "manner": manner,
        "text": when(day),
        "first": day.earliest.isoformat() if day.earliest else None,
        "last": day.latest.isoformat(),
        "page": day.day in with_page,
    }


def _shown_span(span: Bounds) -> Value:
    first, last = (day.isoformat() if day else None for day in (span.earliest, span.latest))
    return {"first": first, "last": last}
