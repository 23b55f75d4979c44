"""Chains of records: none goes round in a circle, and none leads too far, in whatever field records lead on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.reading.doubles import FIELDS
from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem
from generator.record.claims import CLAIM_MODELS
from generator.record.fields import CLAIM_ID
from generator.record.ids import SourceId, global_id
from generator.record.leading import Steps, leading, led_to
from generator.record.limits import MAX_CHAIN
from generator.record.model import Record
from generator.record.registries import REGISTRIES, Registry
from generator.record.source import Source

# So many circles of one field are told; with one cut, others may be gone.
_MOST_CIRCLES = 100


@dataclass(frozen=True, slots=True)
class _Link:
    """One reference: where it stands, and the record to which it leads."""

    file: str
    steps: Steps
    to: str


_Links = Mapping[str, list[_Link]]


def check_chains(corpus: Corpus) -> Iterator[Problem]:
    """A problem for each circle of records, and one for each field in which a chain of them is too long."""
    for field, links in _of_registries(corpus):
        yield from _faults(corpus, field, links)
    for field, links in _of_sources(corpus):
        yield from _faults(corpus, field, links)
    for field, links in _of_claims(corpus):
        yield from _faults(corpus, field, links, itself=False)


def _of_registries(corpus: Corpus) -> Iterator[tuple[str, _Links]]:
    for registry in REGISTRIES:
        for path in dict.fromkeys((*paths_of(registry), *([(registry.parent,)] if registry.parent else []))):
            entries = corpus.entries(registry).items()
            links = {
                name: [_Link(registry.name, (name, *steps), to) for steps, to in led_to(entry, path)]
                for name, entry in entries
            }
            yield path[-1], links


def paths_of(registry: Registry[Any]) -> tuple[tuple[str, ...], ...]:
    """The fields by which entries of a registry lead to others of it."""
    model: type[Record] = registry.model
    return leading(model, registry.refers) if registry.refers else ()


def _of_sources(corpus: Corpus) -> Iterator[tuple[str, _Links]]:
    """Of editions and duplicates not even a chain of two may be."""
    for path in leading(Source, SourceId):
        if path[-1] not in FIELDS:
            yield (
                path[-1],
                {
                    name: [_Link(name, steps, to) for steps, to in led_to(source, path)]
                    for name, source in corpus.sources.items()
                },
            )


def _of_claims(corpus: Corpus) -> Iterator[tuple[str, _Links]]:
    for path in dict.fromkeys(path for model in CLAIM_MODELS for path in leading(model, CLAIM_ID)):
        links: _Links = {
            global_id(name, claim.id): [
                _Link(name, ("claims", index, *steps), global_id(name, to)) for steps, to in led_to(claim, path)
            ]
            for name, source in corpus.sources.items()
            for index, claim in enumerate(source.claims)
        }
        yield path[-1], links


def _faults(corpus: Corpus, field: str, links: _Links, *, itself: bool = True) -> Iterator[Problem]:
    """The circles and the first chain that is too long; what names itself is told elsewhere unless `itself`."""
    names = {name: [link.to for link in each] for name, each in links.items() if each}
    # What leads nowhere ends a chain, and is in no circle.
    names |= {to: [] for to in {to for each in names.values() for to in each} & links.keys() - names.keys()}
    has_circle = False
    for loop in islice(cycles(names), _MOST_CIRCLES):
        has_circle = True
        if itself or len(loop) > 1:
            link = next(link for link in links[loop[0]] if link.to == loop[1 % len(loop)])
            yield _circle(corpus.locate(link.file, *link.steps), field, loop)
    far = None if has_circle else too_far(names)
    if far:
        link = links[far][0]
        what = f'{field} leads on from "{far}" through more than {MAX_CHAIN} others'
        yield Problem(corpus.locate(link.file, *link.steps), what, "Name what stands nearer to the end of the chain.")


def _circle(where: Location, field: str, loop: list[str]) -> Problem:
    """The problem of a chain whose last link leads to its first; a loop of one names itself."""
    if len(loop) == 1:
        return Problem(where, f'{field} of "{loop[0]}" names itself', "Name another or delete the key.")
    chain = " -> ".join([*loop, loop[0]])
    return Problem(where, f"{field} goes round in a circle: {chain}", "Cut one of the links.")


def cycles(links: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Each cycle that a walk along the links meets, from its alphabetically first member."""
    settled: set[str] = set()
    for start in sorted(links):
        path = {} if start in settled else {start: iter(links[start])}
        while path:
            name, parents = next(reversed(path.items()))
            parent = next(parents, None)
            if parent is None:
                settled.add(name)
                del path[name]
            elif parent in path:
                loop = list(path)[list(path).index(parent) :]
                first = loop.index(min(loop))
                yield loop[first:] + loop[:first]
            elif parent in links and parent not in settled:
                path[parent] = iter(links[parent])


def too_far(links: Mapping[str, Iterable[str]], most: int = MAX_CHAIN) -> str | None:
    """The first in the alphabet from which a chain without circles leads through more than `most` others."""
    steps: dict[str, int] = {}
    for start in sorted(links):
        path = {} if start in steps else {start: iter(links[start])}
        while path:
            name, following = next(reversed(path.items()))
            onward = next((each for each in following if each in links and each not in steps), None)
            if onward is not None:
                path[onward] = iter(links[onward])
                continue
            steps[name] = 1 + max((steps[each] for each in links[name] if each in links), default=-1)
            del path[name]
    return min((name for name, number in steps.items() if number > most), default=None)
