"""The rows of the tables of registries, and of what their entries hold in turn."""

from collections.abc import Iterator

from generator.cite.licence import named
from generator.cite.reference import edition, publisher
from generator.exports.letters import script_of
from generator.exports.values import Row, dates, number_of
from generator.reading.load import Corpus
from generator.record.outline import as_geojson
from generator.record.registries import EVENT, OUTLINE, Alias, Metric


def event_rows(corpus: Corpus) -> list[Row]:
    """The event, in one row."""
    event, day = corpus.event, edition(corpus)
    return [
        {
            "id": EVENT.name,
            "title": event.title,
            "summary": event.summary,
            "begins": event.begins.isoformat(),
            "ends": event.ends.isoformat(),
            "lead_metric": event.lead_metric,
            "lead_group": event.lead_group,
            "lead_place": event.lead_place,
            "publisher": publisher(corpus),
            "contact": event.contact,
            "licence": str(event.licence),
            "licence_address": named(event.licence).address,
            "version": day.isoformat() if day else None,
            "doi": event.doi,
            "wikidata": event.wikidata,
            "wikidata_withdrawn": event.wikidata_withdrawn,
        }
    ]


def actor_rows(corpus: Corpus) -> list[Row]:
    """Everyone in the registry, by id."""
    return [
        {
            "id": name,
            "name": actor.name,
            "kind": str(actor.kind),
            "part_of": actor.part_of,
            "generic": actor.generic,
            "description": actor.description,
            "role": actor.role,
            "in_sentence": actor.in_sentence,
            "short": actor.short,
            "aliases": [alias.text for alias in actor.aliases],
            "own_names": [own.text for own in actor.own_names],
            "family": actor.family,
            "given": actor.given,
            "wikidata": actor.wikidata,
        }
        for name, actor in sorted(corpus.actors.items())
    ]


def spelling_rows(corpus: Corpus) -> list[Row]:
    """Every spelling of every actor beside the name that the pages show, a row each."""
    return [
        row
        for name, actor in sorted(corpus.actors.items())
        for origin, spellings in (("alias", actor.aliases), ("own-name", actor.own_names))
        for row in _spellings(name, origin, spellings)
    ]


def _spellings(actor: str, origin: str, spellings: tuple[Alias, ...]) -> Iterator[Row]:
    for at, one in enumerate(spellings, start=1):
        yield {
            "id": f"{actor}--{origin}-{at}",
            "actor": actor,
            "spelling": one.text,
            "origin": origin,
            "language": one.language,
            "script": script_of(one.text),
        }


def reply_rows(corpus: Corpus) -> list[Row]:
    """Every reply, by actor in the order in which they stand there."""
    return [
        {
            "id": f"{name}--{at}",
            "actor": name,
            "replied_on": reply.on.isoformat(),
            "words": reply.words,
            "restated": reply.restated,
            "url": reply.url,
        }
        for name, actor in sorted(corpus.actors.items())
        for at, reply in enumerate(actor.replies, start=1)
    ]


def metric_rows(corpus: Corpus) -> list[Row]:
    """Every metric, in the order of the registry."""
    return [_metric(at, name, metric) for at, (name, metric) in enumerate(corpus.metrics.items(), start=1)]


def _metric(at: int, name: str, metric: Metric) -> Row:
    return {
        "id": name,
        "position": at,
        "name": metric.name,
        "question": metric.question,
        "definition": metric.definition,
        "unit": metric.unit,
        "units": list(metric.units),
        "kind": str(metric.kind),
        "topic": str(metric.topic),
        "within": metric.within,
        "amount": metric.amount,
        "counted": metric.counted,
        "measured": metric.measured,
        "terms": list(metric.terms),
        "wikidata": metric.wikidata,
    }


def sum_rows(corpus: Corpus) -> list[Row]:
    """Every sum that a metric has to equal, by metric in the order in which they stand there."""
    return [
        {"id": f"{name}--{at}", "metric": name, "parts": list(parts)}
        for name, metric in sorted(corpus.metrics.items())
        for at, parts in enumerate(metric.sums, start=1)
    ]


def break_rows(corpus: Corpus) -> list[Row]:
    """Every day from which a metric counts something else, by metric."""
    return [
        {
            "id": f"{name}--{one.on.isoformat()}",
            "metric": name,
            "begins_on": one.on.isoformat(),
            "what": one.what,
            "said_by": [*one.said_by],
        }
        for name, metric in sorted(corpus.metrics.items())
        for one in metric.breaks
    ]


def group_rows(corpus: Corpus) -> list[Row]:
    """Every group, in the order of the registry."""
    return [
        {
            "id": name,
            "position": at,
            "name": group.name,
            "within": group.within,
            "unit": group.unit,
            "in_sentence": group.in_sentence,
            "definition": group.definition,
            "terms": list(group.terms),
        }
        for at, (name, group) in enumerate(corpus.groups.items(), start=1)
    ]


def place_rows(corpus: Corpus) -> list[Row]:
    """Every place, by id."""
    return [
        {
            "id": name,
            "name": place.name,
            "within": place.within,
            "in_sentence": place.in_sentence,
            "latitude": number_of(place.coordinates.latitude) if place.coordinates else None,
            "longitude": number_of(place.coordinates.longitude) if place.coordinates else None,
            "area": place.area,
        }
        for name, place in sorted(corpus.places.items())
    ]


def outline_rows(corpus: Corpus) -> list[Row]:
    """The outline, in one row; none where there is none. Its coordinates are those of GeoJSON, as JSON."""
    return [
        {
            "id": name,
            "source": outline.source,
            "licence": outline.licence,
            "note": outline.note,
            "type": str(outline.type),
            "coordinates": as_geojson(outline),
        }
        for name, outline in corpus.entries(OUTLINE).items()
    ]


def dispatch_rows(corpus: Corpus) -> list[Row]:
    """Every dispatch that is not recorded itself, by id."""
    return [
        {
            "id": name,
            "agency": dispatch.agency,
            "about": dispatch.about,
            **dates("published", "published", dispatch.published),
            "basis": dispatch.basis,
        }
        for name, dispatch in sorted(corpus.dispatches.items())
    ]
