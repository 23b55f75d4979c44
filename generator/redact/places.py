"""What the values of the record format are for who takes something out of them, by their keys."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.record.ids import global_id
from generator.redact.spans import Branch, Leaf, Listing, Pairs, Steps, text_of

# Where ids of actors stand, in whatever record.
ACTORS_IN = frozenset({"publication", "agency", "author", "said_by", "speaks_for", "reported_by", "part_of"})
# Where ids of sources and dispatches stand, and those of claims; `now` and `formerly` are of either.
SOURCES_IN = frozenset({"derived_from", "edition_of", "duplicate_of"})
CLAIMS_IN = frozenset({"about", "of", "to", "candidates"})
# The registries whose ids stand nowhere but where their kind is told, by the words for the kind.
_OF_A_KIND = {"metric": "metrics", "group": "groups", "place": "places"}
SCOPED = frozenset(_OF_A_KIND.values())
# Texts without which a record is as true as before: spellings, printed words, who asked or read.
SPARED = frozenset(
    {"aliases", "own_names", "formerly", "printed", "label", "asked_by", "archived", "in_sentence", "short", "family"}
    | {"given", "role"}
)
# Values that are codes and days, which hold no words.
CODED = frozenset({"kind", "metric", "count", "recorded", "language", "sha256", "on", "where", "disputes", "modality"})


@dataclass(frozen=True, slots=True)
class Valued:
    """A value of a record: where it stands, and what holds it."""

    leaf: Leaf
    steps: Steps
    holder: Pairs
    place: str

    @property
    def key(self) -> str:
        """The key that it belongs to, of a list that of the list."""
        return next((step for step in reversed(self.steps) if isinstance(step, str)), "")

    @property
    def is_in_claim(self) -> bool:
        """Whether it is of a claim."""
        return self.steps[:1] == ("claims",)


def registry_of(spot: Valued, home: str) -> str | None:
    """The registry of metrics, groups or places of which a value of the file `home` is an id; None for others."""
    match spot.key:
        case "within":
            return home
        case "sums":
            return "metrics"
        case "parts":
            return _OF_A_KIND.get(text_of(spot.holder.value("by")))
        case "now":
            return _OF_A_KIND.get(text_of(spot.holder.value("what")))
    return None if "printed" in spot.steps else _OF_A_KIND.get(spot.key.removeprefix("lead_"))


def spots(root: Branch | None, name: str) -> Iterator[Valued]:
    """Every value of a file by its place: `source.title`, `source#claim.quote`, `actors.office.name`."""
    if isinstance(root, Pairs):
        yield from _spots(root, (), root, name)


def _spots(branch: Branch, steps: Steps, holder: Pairs, place: str) -> Iterator[Valued]:
    match branch:
        case Leaf():
            yield Valued(branch, steps, holder, place)
        case Listing(items):
            for index, item in enumerate(items):
                claim = text_of(item.value("id")) if steps == ("claims",) and isinstance(item, Pairs) else ""
                inner = f"{place.removesuffix('.claims')}#{claim}" if claim else f"{place}.{index}"
                yield from _spots(item, (*steps, index), holder, inner)
        case Pairs(entries):
            for key, value in entries:
                yield from _spots(value, (*steps, key.text), branch, f"{place}.{key.text}")


def called(reference: str, home: str, names: Mapping[str, str]) -> str | None:
    """What a reference to a claim has to be where sources and claims have other ids; None where it stays."""
    source, _, claim = global_id(home, reference).partition("#")
    new_source = names.get(source, source)
    new_claim = names.get(f"{source}#{claim}", claim)
    if (new_source, new_claim) == (source, claim):
        return None
    return f"{new_source}#{new_claim}" if "#" in reference else new_claim
