"""The rows of ids of the past: what was renamed, and what was taken out."""

from collections.abc import Iterable, Sequence

from generator.exports.codes import KIND_OF_DISPUTES
from generator.exports.values import Row
from generator.reading.former import FormerId, former_ids, removed_ids
from generator.reading.load import Corpus
from generator.record.registries import METRICS
from generator.rules.finding import Finding


def all_former(corpus: Corpus, found: Iterable[Finding]) -> tuple[FormerId, ...]:
    """Every id under which something was published before, those of disputes among them."""
    renamed = former_ids(corpus)
    metrics = [one for one in renamed if one.kind == METRICS.name]
    disputes = sorted({one.dispute for one in found})
    named = (
        FormerId(KIND_OF_DISPUTES, f"{one.id}{dispute.removeprefix(one.now)}", dispute)
        for one in metrics
        for dispute in disputes
        if dispute.startswith(f"{one.now}-")
    )
    return (*renamed, *named)


def former_rows(corpus: Corpus, found: Sequence[Finding]) -> list[Row]:
    """Every id under which something was published before."""
    return [
        {"id": f"{one.kind}--{one.id}", "kind": one.kind, "former": one.id, "now": one.now}
        for one in all_former(corpus, found)
    ]


def removed_rows(corpus: Corpus) -> list[Row]:
    """Every id of something that was taken out."""
    return [
        {
            "id": f"{one.kind}--{one.id}",
            "kind": one.kind,
            "former": one.id,
            "removed_on": removal.on.isoformat(),
            "reason": removal.reason,
            "now": removal.now,
        }
        for one, removal in removed_ids(corpus)
    ]
