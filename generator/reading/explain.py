"""Errors of the schema -> problems in the words of the record format."""

from collections.abc import Iterator
from functools import cache, partial

from pydantic_core import ErrorDetails

from generator.reading.nodes import Mapping, Node, Scalar, Sequence, locate
from generator.reading.problems import Location, Problem, nearest
from generator.record.claims import (
    CLAIM_KINDS,
    CLAIM_MODELS,
    DenialClaim,
    EventClaim,
    FigureClaim,
    RevisionClaim,
    StatementClaim,
    kinds_of,
)
from generator.record.kinds import Mend
from generator.record.registries import REGISTRIES, Record, parts
from generator.record.source import Source

Steps = tuple[str | int, ...]
_CLAIMS: dict[str | int, type[Record]] = {kinds_of(model)[0]: model for model in CLAIM_MODELS}
_NOUNS: dict[type[Record], str] = {
    FigureClaim: "a figure",
    StatementClaim: "a statement",
    EventClaim: "an event",
    DenialClaim: "a denial or retraction",
    RevisionClaim: "a revision",
}


def explain(tree: Node, root: type[Record], details: ErrorDetails) -> Problem:
    """The problem that a schema error stands for; `root` is the schema of the file or of its entries."""
    owner, steps, depth = _unfold(root, details["loc"])
    is_key = steps[-1:] == ("[key]",)
    steps = steps[:-1] if is_key else steps
    inner = steps[depth:]
    # An id that is refused cannot name the thing it is the id of.
    subject = "" if is_key and not inner else _subject(tree, root, steps)
    field = next((f"{step}: " for step in reversed(inner) if isinstance(step, str) and not is_key), "")
    last = steps[-1] if steps else ""
    kind, where = details["type"], locate(tree, steps, key=is_key or details["type"] == "extra_forbidden")
    if kind == "record":
        mend: Mend = details["ctx"]["mend"]
        return Problem(where, f"{subject}{field}{details['ctx']['what']}", mend() if callable(mend) else mend)
    if kind == "unknown_kind":
        return _unknown_kind(tree, steps, subject)
    if kind == "extra_forbidden":
        model = parts(owner)[str(inner[0])] if len(inner) > 1 else owner
        return _unknown_key(where, subject, str(last), model)
    if kind == "missing":
        return Problem(where, f'{subject}the key "{last}" is missing', "Add it.")
    if kind == "literal_error":
        choices = details["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
        what = f"{subject}{field}{_shown(details['input'])} is not one of the choices"
        return Problem(where, what, f"Write one of: {choices}.")
    if kind == "tuple_type":
        return Problem(where, f"{subject}{field}a list belongs here", "Write one item a line, each after a dash.")
    # What is left are the errors of a mapping: dict_type, model_type, model_attributes_type.
    return Problem(where, f"{subject}{field}keys with values belong here", "Write key: value, one pair a line.")


def _unknown_key(where: Location, subject: str, key: str, model: type[Record]) -> Problem:
    """A key that is misspelt, or one that other records have."""
    mend = "Correct the key or delete it."
    if key in _keys_of_others():
        place = f"in {_NOUNS[model]}" if model in _NOUNS else "here"
        return Problem(where, f'{subject}the key "{key}" does not belong {place}', mend)
    return Problem(where, f'{subject}unknown key "{key}"', mend, partial(nearest, key, model.model_fields))


@cache
def _keys_of_others() -> frozenset[str]:
    """The keys that some record or part of one has."""
    return frozenset(key for model in _others() for key in model.model_fields)


def _others() -> Iterator[type[Record]]:
    """Every kind of record of which a misplaced key may be."""
    of_sources: tuple[type[Record], ...] = (Source, *CLAIM_MODELS)
    yield from of_sources
    for model in of_sources:
        yield from parts(model).values()
    for registry in REGISTRIES:
        yield from parts(registry.model).values()


def _unfold(root: type[Record], loc: Steps) -> tuple[type[Record], Steps, int]:
    """The schema and steps of an error's place, and how many steps lead to what has that schema.

    The schema puts a step of its own after a claim's number, its kind; the record has no such level.
    """
    if _stands_alone(root) or (root is Source and loc[:1] != ("claims",)):
        return root, loc, 0
    if root is Source and len(loc) > 1:
        owner = _CLAIMS[loc[2]] if len(loc) > 2 else root
        return owner, (*loc[:2], *loc[3:]), 2
    return root, loc, 0 if root is Source else 1


def _subject(tree: Node, root: type[Record], steps: Steps) -> str:
    """`claim "toll": ` or `actor "ap": ` where the steps lead into something that has an id."""
    if root is Source or _stands_alone(root) or not steps:
        return _claim_subject(tree, steps)
    (noun,) = {registry.noun for registry in REGISTRIES if registry.model is root}
    return f'{noun} "{steps[0]}": '


def _stands_alone(root: type[Record]) -> bool:
    return any(registry.alone and registry.model is root for registry in REGISTRIES)


def _claim_subject(tree: Node, steps: Steps) -> str:
    match tree, steps:
        case Mapping({"claims": (_, Sequence(claims))}), ("claims", int(index), *_):
            match claims[index]:
                case Mapping({"id": (_, Scalar(text))}):
                    return f'claim "{text}": '
    return ""


def _unknown_kind(tree: Node, steps: Steps, subject: str) -> Problem:
    where = locate(tree, (*steps, "kind"))
    mend = f"Write one of: {', '.join(CLAIM_KINDS)}."
    match _at(tree, (*steps, "kind")):
        case Scalar(text):
            return Problem(where, f'{subject}unknown kind "{text}"', mend, partial(nearest, text, CLAIM_KINDS))
    return Problem(where, f"{subject}kind: a list or a group of keys stands where a single value belongs", mend)


def _at(tree: Node, steps: Steps) -> Node:
    node = tree
    for step in steps:
        match node:
            case Mapping(entries):
                node = entries[str(step)][1]
            case Sequence(items) if isinstance(step, int):
                node = items[step]
    return node


def _shown(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else "a list or a group of keys"
