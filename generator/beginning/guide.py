"""The guide to the record format: a table for each kind of record, from what the models say of their fields."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.record.claims import (
    CLAIM_MODELS,
    Breakdown,
    DenialClaim,
    Equivalent,
    Estimate,
    EventClaim,
    FigureClaim,
    Removed,
    RevisionClaim,
    StatementClaim,
    Target,
)
from generator.record.every_claim import EveryClaim
from generator.record.model import Record, field_texts, parts
from generator.record.registries import REGISTRIES, Alias, Break, Reply, StandardsMet
from generator.record.source import Archived, Capture, Check, Correction, Reader, SetAside, Source

# What each kind of record is called where a field leads to it.
_TITLES: Mapping[type[Record], str] = {
    Source: "A source",
    Capture: "A capture",
    Archived: "An archived copy",
    SetAside: "Something set aside",
    Reader: "A reader",
    Check: "A check",
    Correction: "A correction",
    EveryClaim: "Every claim",
    FigureClaim: "A figure",
    Estimate: "A best estimate",
    Equivalent: "An equivalent",
    Breakdown: "A breakdown",
    StatementClaim: "A statement",
    EventClaim: "An event",
    DenialClaim: "A denial or a retraction",
    Target: "A target",
    RevisionClaim: "A revision",
    Removed: "A part taken out",
    Alias: "An alias",
    Reply: "A reply",
    Break: "A break",
    StandardsMet: "A point of the Standards",
    **{registry.model: registry.file for registry in REGISTRIES},
}


def guide(head: str) -> str:
    """The text of the guide behind its head."""
    return head.rstrip("\n") + "\n\n" + "\n".join(_sections())


def _sections() -> Iterator[str]:
    seen: set[type[Record]] = set()
    registries: tuple[type[Record], ...] = tuple(registry.model for registry in REGISTRIES)
    models: tuple[type[Record], ...] = (Source, EveryClaim, *CLAIM_MODELS, *registries)
    for model in models:
        yield from _section(model, seen)


def _section(model: type[Record], seen: set[type[Record]]) -> Iterator[str]:
    """The table of a model, and then those of what it holds, each once."""
    if model in seen:
        return
    seen.add(model)
    shared = set(EveryClaim.model_fields) if model is not EveryClaim and issubclass(model, EveryClaim) else set()
    texts = field_texts(model)
    yield f"## {_TITLES[model]}\n\n| Field | Needed | What to write | Example |\n| --- | --- | --- | --- |"
    for name, field in model.model_fields.items():
        if name not in shared:
            words = " ".join(texts[name].split()).replace("|", "\\|")
            needed = "yes" if field.is_required() else "no"
            yield f"| `{name}` | {needed} | {words} | {_example(field.examples)} |"
    yield ""
    for name, part in parts(model).items():
        if not issubclass(part, EveryClaim) and name not in shared:
            yield from _section(part, seen)


def _example(examples: list[Any] | None) -> str:
    return f"`{_plain(examples[0])}`" if examples else ""


def _plain(value: Any) -> str:
    match value:
        case list():
            return f"[{', '.join(map(_plain, value))}]"
        case dict():
            return f"{{{', '.join(f'{name}: {_plain(each)}' for name, each in value.items())}}}"
    return str(value)
