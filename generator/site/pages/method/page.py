"""The method: how a figure gets here, what its status means, the limits, and the codebook."""

from collections import Counter
from dataclasses import dataclass

from generator.language import wording
from generator.record.registries import Event, Group, Place
from generator.site.pages.kind import Kind, Material
from generator.site.pages.metric.page import MetricPage


@dataclass(frozen=True, slots=True)
class MethodPage:
    """`method.md`: the codebook and the limits."""

    path: str
    event: Event
    metrics: tuple[MetricPage, ...]
    groups: tuple[tuple[Group, str | None], ...]
    places: tuple[tuple[Place, str | None], ...]
    evidence: tuple[tuple[str, int], ...]
    statuses: tuple[tuple[str, int], ...]


def _pages(material: Material) -> tuple[MethodPage]:
    ledger = material.views.ledger
    corpus = ledger.corpus
    evidence = Counter(str(claim.evidence) for claim in ledger.claims)
    statuses = Counter(wording.CHIPS[standing.status] for standing in ledger.standings.values())
    return (
        MethodPage(
            path="method.md",
            event=corpus.event,
            metrics=material.made(MetricPage),
            groups=tuple(
                (group, corpus.groups[group.within].name if group.within else None) for group in corpus.groups.values()
            ),
            places=tuple(
                (place, corpus.places[place.within].name if place.within else None) for place in corpus.places.values()
            ),
            evidence=tuple(sorted(evidence.items())),
            statuses=tuple(sorted(statuses.items())),
        ),
    )


KIND = Kind("method", MethodPage, _pages)
