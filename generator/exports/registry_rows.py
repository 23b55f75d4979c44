"""The rows of the tables that hold entries of registries."""

from generator.exports.values import Row, number_of
from generator.reading.load import Corpus


def actor_rows(corpus: Corpus) -> list[Row]:
    """Everyone in the registry, by id."""
    return [
        {
            "id": name,
            "name": actor.name,
            "kind": str(actor.kind),
            "part_of": actor.part_of,
            "aliases": [alias.text for alias in actor.aliases],
        }
        for name, actor in sorted(corpus.actors.items())
    ]


def place_rows(corpus: Corpus) -> list[Row]:
    """Every place, by id."""
    return [
        {
            "id": name,
            "name": place.name,
            "within": place.within,
            "latitude": number_of(place.coordinates.latitude) if place.coordinates else None,
            "longitude": number_of(place.coordinates.longitude) if place.coordinates else None,
        }
        for name, place in sorted(corpus.places.items())
    ]


def break_rows(corpus: Corpus) -> list[Row]:
    """Every day from which a metric counts something else, by metric."""
    return [
        {
            "id": f"{name}--{one.on.isoformat()}",
            "metric": name,
            "on": one.on.isoformat(),
            "what": one.what,
            "said_by": [*one.said_by],
        }
        for name, metric in sorted(corpus.metrics.items())
        for one in metric.breaks
    ]


def reply_rows(corpus: Corpus) -> list[Row]:
    """Every reply, by actor in the order in which they stand there."""
    return [
        {
            "id": f"{name}--{at}",
            "actor": name,
            "on": reply.on.isoformat(),
            "words": reply.words,
            "restated": reply.restated,
            "url": reply.url,
        }
        for name, actor in sorted(corpus.actors.items())
        for at, reply in enumerate(actor.replies, start=1)
    ]
