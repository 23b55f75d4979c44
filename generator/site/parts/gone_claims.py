"""The claims that stood in a source and stand there no more: moved to another, or taken out."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.cite.places import claim_anchor
from generator.reading.former import CLAIMS, former_ids, removed_ids
from generator.record.registries import Removal
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class GoneClaim:
    """A claim that is no longer at this place: `removal` tells why it was taken out, `now` leads to what to read."""

    anchor: str
    removal: Removal | None
    now: Link | None


def gone_claims(views: Views) -> Mapping[str, tuple[GoneClaim, ...]]:
    """What stands on the page of a source in the place of such claims, by the source's id; once under all its ids."""
    corpus = views.corpus
    homes = {old: name for name, source in corpus.sources.items() for old in (name, *source.formerly)}
    found: dict[str, dict[str, GoneClaim]] = defaultdict(dict)
    for one in former_ids(corpus):
        home, _, name = one.id.partition("#")
        if one.kind == CLAIMS and home in homes and not one.now.startswith(f"{homes[home]}#"):
            found[homes[home]][name] = GoneClaim(claim_anchor(name), None, _claim(views, one.now))
    for one, removal in removed_ids(corpus):
        home, _, name = one.id.partition("#")
        if one.kind == CLAIMS and home in homes:
            now = _claim(views, removal.now) if removal.now else None
            found[homes[home]][name] = GoneClaim(claim_anchor(name), removal, now)
    return {name: tuple(gone.values()) for name, gone in found.items()}


def _claim(views: Views, name: str) -> Link:
    return views.claim(views.ledger.claim_of_id[name])
