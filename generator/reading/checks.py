"""Rules that need more than one value: every id a record uses exists, and no chain bites its tail."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from generator.reading.chains import check_chains
from generator.reading.doubles import check_doubles, check_duplicates, check_editions
from generator.reading.former import check_former
from generator.reading.likely import check_likely
from generator.reading.load import Corpus
from generator.reading.misleading import check_misleading
from generator.reading.outlines import check_outline
from generator.reading.outsized import check_outsized
from generator.reading.persons import check_persons
from generator.reading.problems import Problem, few_of
from generator.reading.references import unknown
from generator.reading.source_checks import SourceCheck, origins
from generator.reading.timing import check_dates
from generator.record.fields import DEVICES, LISTING
from generator.record.registries import ACTORS, METRICS, REGISTRIES, Registry

_RULES: tuple[Callable[[Corpus], Iterable[Problem]], ...] = (
    check_former,
    check_dates,
    check_likely,
    check_misleading,
    check_outline,
    check_outsized,
    check_persons,
    check_editions,
    check_doubles,
    check_duplicates,
)


def check(corpus: Corpus) -> list[Problem]:
    """Every broken reference, cycle, doubled claim id and impossible date; what is only doubtful is a warning."""
    return few_of(_all(corpus))


def _all(corpus: Corpus) -> Iterator[Problem]:
    for registry in REGISTRIES:
        yield from _registry(corpus, registry)
    yield from _sums(corpus)
    yield from _breaks(corpus)
    yield from check_chains(corpus)
    claims = {name: {claim.id for claim in source.claims} for name, source in corpus.sources.items()}
    known = origins(corpus)
    for source_id in corpus.sources:
        yield from SourceCheck(corpus, source_id, claims, known).problems()
    for rule in _RULES:
        yield from rule(corpus)


def _registry(corpus: Corpus, registry: Registry[Any]) -> Iterator[Problem]:
    """The faults of a registry's ids and of what its entries lead to."""
    yield from _ids(corpus, registry)
    yield from _namesakes(corpus, registry)
    by_name = {each.name: each for each in REGISTRIES}
    for field, other in registry.leads_to:
        for name, ids in _links(corpus, registry, field).items():
            steps = (field,) if registry.alone else (name, field)
            yield from unknown(corpus, registry.name, steps, ids, by_name[other])
    if registry.parent:
        links = _links(corpus, registry, registry.parent)
        for name, ids in links.items():
            yield from unknown(corpus, registry.name, (name, registry.parent), ids, registry)


def _ids(corpus: Corpus, registry: Registry[Any]) -> Iterator[Problem]:
    """A problem for each id that has a meaning of its own, or is that of a source where it must not be."""
    entries = corpus.entries(registry)
    for name in sorted(set(registry.reserved) & set(entries)):
        what = "is the page that lists all" if name == LISTING else "is a word of the record format"
        what = "is a name that Windows keeps for a device" if name in DEVICES else what
        where = corpus.locate(registry.name, name, key=True)
        yield Problem(where, f'"{name}" {what}', f"Give the {registry.noun} another id.")
    if registry.beside_sources:
        for name in sorted(set(entries) & set(corpus.sources)):
            where = corpus.locate(registry.name, name, key=True)
            taken = corpus.files[name].where.path
            yield Problem(where, f'the id "{name}" is taken by {taken}', f"Rename the {registry.noun}, or delete it.")


def _namesakes(corpus: Corpus, registry: Registry[Any]) -> Iterator[Problem]:
    """A warning for each entry whose name another one before it has, from which no page could tell it."""
    first: dict[str, str] = {}
    for name, entry in corpus.entries(registry).items():
        words = getattr(entry, "name", None)
        if words is None:
            continue
        other = first.setdefault(words.casefold(), name)
        if other != name:
            what = f'"{name}" and "{other}" are both called {words}'
            mend = "Give one of them a name that tells them apart wherever it stands."
            yield Problem(corpus.locate(registry.name, name, "name"), what, mend, is_warning=True)


def _links(corpus: Corpus, registry: Registry[Any], field: str) -> dict[str, tuple[str, ...]]:
    """The id to which a field of each entry leads, where it is given."""
    values = {name: getattr(entry, field) for name, entry in corpus.entries(registry).items()}
    return {name: (value,) if value else () for name, value in values.items()}


def _sums(corpus: Corpus) -> Iterator[Problem]:
    for name, metric in corpus.metrics.items():
        for number, parts in enumerate(metric.sums):
            yield from unknown(corpus, METRICS.name, (name, "sums", number), parts, METRICS)


def _breaks(corpus: Corpus) -> Iterator[Problem]:
    for name, metric in corpus.metrics.items():
        for number, one in enumerate(metric.breaks):
            yield from unknown(corpus, METRICS.name, (name, "breaks", number, "said_by"), one.said_by, ACTORS)
