"""What the claims are about, and who makes them, as things of schema.org: each has its id where the site tells of it.

Actors and metrics have pages; a place, a group, a status and a kind of claim stand on the Data page.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from generator.cite.addresses import Addresses
from generator.cite.linked_terms import Node, known
from generator.cite.places import actor_page, article_place, dispatch_place, listed_place, variable_place
from generator.language import naming
from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.status import Status
from generator.reading.load import Corpus
from generator.record.coordinates import Coordinates
from generator.record.dates import When
from generator.record.numerals import number_of
from generator.record.registries import Actor, ActorKind, Dispatch, Group, Metric, Place

# The sorts of anchors on the Data page.
PLACE, GROUP, STATUS, KIND = "place", "group", "status", "claim"


@dataclass(frozen=True, slots=True)
class View:
    """The records as a file or a page (`sources/x/index.html`) has them: with addresses seen from there.

    `asked` are the places of which somebody asked for the address, by that.
    """

    corpus: Corpus
    addresses: Addresses
    file: str
    asked: dict[str, str] = field(default_factory=dict, compare=False)

    def at(self, path: str) -> str:
        """The address of a place below the docs."""
        address = self.addresses.seen_from(self.file, path)
        self.asked[address] = path
        return address

    def link(self, path: str) -> Node:
        """What leads to the thing at a place."""
        return {"@id": self.at(path)}

    def actors(self, *names: str | None) -> list[Node]:
        """What leads to some actors, of those that the registry has."""
        return [self.link(actor_page(name)) for name in names if name and name in self.corpus.actors]

    def groups(self, *names: str | None) -> list[Node]:
        """What leads to some groups, of those that the registry has."""
        return [self.link(listed_place(GROUP, name)) for name in names if name and name in self.corpus.groups]

    def places(self, *names: str) -> list[Node]:
        """What leads to some places, of those that the registry has."""
        return [self.link(listed_place(PLACE, name)) for name in names if name in self.corpus.places]

    def place(self, name: str) -> Node:
        """A place itself."""
        return _place(self, name, self.corpus.places[name])

    def origins(self, names: Iterable[str]) -> list[Node]:
        """What leads to the articles and dispatches from which one was copied."""
        return [self.link((article_place if name in self.corpus.sources else dispatch_place)(name)) for name in names]

    def things(self) -> Iterator[tuple[str, Callable[[], Node]]]:
        """Every entry of the registries, and every status: its place, and what makes it."""
        corpus = self.corpus
        yield from self._entries(corpus.metrics, variable_place, _metric)
        yield from self._entries(corpus.groups, partial(listed_place, GROUP), _group)
        yield from self._entries(corpus.places, partial(listed_place, PLACE), _place)
        yield from self._entries(corpus.actors, actor_page, _actor)
        yield from self._entries(corpus.dispatches, dispatch_place, _dispatch)
        yield from self._entries({one.value: one for one in Status}, partial(listed_place, STATUS), _status)

    def _entries(
        self, entries: Mapping[str, object], place: Callable[[str], str], make: Callable[..., Node]
    ) -> Iterator[tuple[str, Callable[[], Node]]]:
        return ((place(name), partial(make, self, name, entry)) for name, entry in sorted(entries.items()))


def behind(view: View, graph: Iterable[Node]) -> list[Node]:
    """The things to which a graph of a view leads, and to which these lead, in the order of the registries."""
    every, found = dict(view.things()), dict[str, Node]()
    sought = [name for node in graph for name in _leading(node)]
    while sought:
        place = view.asked.get(sought.pop(), "")
        if place in every and place not in found:
            found[place] = every[place]()
            sought += _leading(found[place])
    return [found[place] for place in every if place in found]


def day(when: When | None) -> str | None:
    """A date as schema.org takes it, with the time of day where it has one; a bound, a span or an estimate is none."""
    if when and when.instant:
        return when.instant.isoformat()
    return when.day.isoformat() if when and when.day else None


def bounds(name: str, given: Bounds) -> Node:
    """The first and the last day that are possible, as terms of their own: `saidFrom`, `saidUntil`."""
    earliest, latest = given.earliest, given.latest
    return {
        **({f"{name}From": earliest.isoformat()} if earliest else {}),
        **({f"{name}Until": latest.isoformat()} if latest else {}),
    }


def _leading(value: object) -> Iterator[str]:
    """The ids to which a node leads."""
    if isinstance(value, Mapping):
        if [*value] == ["@id"]:
            yield str(value["@id"])
        for one in value.values():
            yield from _leading(one)
    elif isinstance(value, list):
        for one in value:
            yield from _leading(one)


def _metric(view: View, name: str, metric: Metric) -> Node:
    """What a metric counts; its question stands as another name of it."""
    fields = {
        "@type": "StatisticalVariable",
        **view.link(variable_place(name)),
        "identifier": name,
        "name": metric.name,
        "alternateName": metric.question,
        "description": metric.definition,
        "within": view.link(variable_place(metric.within)) if metric.within else None,
    }
    return known(fields)


def _group(view: View, name: str, group: Group) -> Node:
    fields = {
        "@type": "DefinedTerm",
        **view.link(listed_place(GROUP, name)),
        "termCode": name,
        "name": group.name,
        "description": group.definition,
        "within": view.link(listed_place(GROUP, group.within)) if group.within else None,
    }
    return known(fields)


def _place(view: View, name: str, place: Place) -> Node:
    fields = {
        "@type": "Place",
        **view.link(listed_place(PLACE, name)),
        "identifier": name,
        "name": place.name,
        "containedInPlace": view.link(listed_place(PLACE, place.within)) if place.within else None,
        "geo": _point(place.coordinates),
    }
    return known(fields)


def _point(point: Coordinates | None) -> Node | None:
    if point is None:
        return None
    degrees = {"latitude": number_of(point.latitude), "longitude": number_of(point.longitude)}
    return {"@type": "GeoCoordinates", **degrees}


def _actor(view: View, name: str, actor: Actor) -> Node:
    """Who speaks: of a person the body for which it speaks, of a body that of which it is part."""
    is_person = actor.kind is ActorKind.PERSON
    above = view.corpus.actors[actor.part_of] if actor.part_of else None
    is_led = above is not None and above.kind is not ActorKind.PERSON
    fields = {
        "@type": "Person" if is_person else "Organization",
        **view.link(actor_page(name)),
        "identifier": name,
        "name": actor.name,
        "affiliation" if is_person else "parentOrganization": view.actors(actor.part_of) if is_led else None,
    }
    return known(fields)


def _dispatch(view: View, name: str, dispatch: Dispatch) -> Node:
    """A wire text that nobody recorded, and of which copies tell."""
    fields = {
        "@type": "CreativeWork",
        **view.link(dispatch_place(name)),
        "identifier": name,
        "description": dispatch.about,
        "publisher": view.actors(dispatch.agency),
        "datePublished": day(dispatch.published),
        **bounds("published", bounds_of(dispatch.published)),
    }
    return known(fields)


def _status(view: View, name: str, status: Status) -> Node:
    return {
        "@type": "DefinedTerm",
        **view.link(listed_place(STATUS, name)),
        "termCode": name,
        "name": naming.status_word(status),
    }
