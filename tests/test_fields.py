"""Every field of a record shows on the pages and in the data files, or it is said here why it does not.

Each field of a miniature event is varied, and what is compiled from it is compared. The form has a test of its own.
"""

import copy
import json
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from enum import StrEnum
from functools import cache, reduce
from pathlib import Path
from tempfile import TemporaryDirectory
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
import yaml
from pydantic import Discriminator, Field, Tag

from generator.build import compile_site
from generator.captures.evidence import check_anchors
from generator.captures.naming import group_terms, metric_terms
from generator.cite.addresses import Addresses
from generator.exports import exports
from generator.exports.rows import rows
from generator.exports.values import Row
from generator.language import in_sentence
from generator.ledger.ledger import Ledger, ledger
from generator.reading.checks import check
from generator.reading.load import load, read
from generator.reading.problems import errors
from generator.record.claims import (
    Breakdown,
    DenialClaim,
    Equivalent,
    Estimate,
    EventClaim,
    EveryClaim,
    FigureClaim,
    Removed,
    RevisionClaim,
    StatementClaim,
    Target,
    _kind,
)
from generator.record.fields import Text
from generator.record.kinds import ValueKind
from generator.record.registries import (
    ACTORS,
    REGISTRIES,
    Actor,
    Alias,
    Break,
    Dispatch,
    Event,
    Group,
    Metric,
    Outline,
    Place,
    Record,
    Removal,
    Reply,
    StandardsMet,
)
from generator.record.source import Archived, Capture, Check, Correction, Reader, SetAside, Source
from generator.rules import findings
from generator.rules.finding import Finding
from generator.site.pages.kind import Page
from generator.site.pages.source.page import SourcePage
from generator.site.render import render
from generator.site.site import KINDS, Site
from tests.drawn import is_deep
from tests.made_when_asked import pages_of, when_asked
from tests.test_docs import FORMAT, MODELS, examples
from tests.test_registries import listed

Steps = tuple[str | int, ...]
Tables = Mapping[str, list[Row]]
PAGES, DATA = "pages", "data"
ARTICLE = "articles/gazette-five-dead"
# Where in the event a record of each kind stands.
STANDS: Mapping[type[Record], Steps] = {
    Event: ("event",),
    StandardsMet: ("event", "standards", 0),
    Actor: ("actors", "northport-council"),
    Alias: ("actors", "northport-council", "aliases", 1),
    Reply: ("actors", "northport-council", "replies", 0),
    Metric: ("metrics", "deaths"),
    Break: ("metrics", "deaths", "breaks", 0),
    Group: ("groups", "sailors"),
    Place: ("places", "old-harbour"),
    Outline: ("outline",),
    Dispatch: ("dispatches", "wire-five-dead"),
    Removal: ("removed", "gazette-comments"),
    Source: (ARTICLE,),
    Capture: (ARTICLE, "capture"),
    Archived: (ARTICLE, "archived"),
    SetAside: (ARTICLE, "set_aside", 0),
    Reader: (ARTICLE, "read_by", 0),
    Check: (ARTICLE, "checked_by", 0),
    Correction: (ARTICLE, "corrections", 0),
    FigureClaim: (ARTICLE, "claims", 1),
    Estimate: (ARTICLE, "claims", 1, "bounds"),
    Equivalent: (ARTICLE, "claims", 1, "equivalents", 0),
    Breakdown: (ARTICLE, "claims", 1, "breakdowns", 0),
    EventClaim: (ARTICLE, "claims", 3),
    StatementClaim: (ARTICLE, "claims", 4),
    DenialClaim: (ARTICLE, "claims", 5),
    Target: (ARTICLE, "claims", 5, "target"),
    RevisionClaim: (ARTICLE, "claims", 6),
    Removed: (ARTICLE, "claims", 6, "removes"),
}
# Fields that only another entry of that kind can have.
STANDS_ELSEWHERE: Mapping[tuple[str, str], Steps] = {
    ("Actor", "family"): ("actors", "quillaran"),
    ("Actor", "given"): ("actors", "quillaran"),
    ("Actor", "role"): ("actors", "quillaran"),
    ("Actor", "wikidata"): ("actors", "harbour-office"),
    ("FigureClaim", "said_by_all"): ("articles/gazette-another", "claims", 0),
}
# Values of each kind to try where the examples of a field do not do.
OTHERS: Mapping[str, list[Any]] = {
    "text": ["Words that stand nowhere else"],
    "name": ["Words that stand nowhere else"],
    "flag": ["yes", "no"],
    "day": ["2031-03-02", "2031-03-07"],
    "date": ["2031-03-02", "2031-03-05"],
    "date-or-time": ["2031-03-02", "2031-03-05", "2031-03-03T18:30+02:00"],
    "date-or-unstated": ["unstated", "2031-03-05"],
    "count": ["six", "seven"],
    "quote": ["at least five people"],
    "address": ["https://gazette.example/another"],
    "language": ["pl", "sr-Latn"],
    "coordinates": [["54.52", "18.55"], ["-54.52", "-18.55"]],
    "web-address": ["https://archive.example/another"],
    "sha256": ["0" * 64],
    "doi": ["10.5555/87654321"],
    "wikidata-item": ["Q42"],
    "colour": ["0a5c8f"],
    "wikidata-property": ["P1339"],
    "field-name": ["place"],
    "claim-id": ["not-our-figure", "old-harbour-deaths"],
    "id": ["another-name", "injured", "sailors", "old-harbour", "northport", "quillaran", "harbour-office"],
}
OTHERS_OF: Mapping[tuple[str, str], list[Any]] = {
    ("Source", "claims"): [[]],
    ("Source", "edition_of"): ["gazette-another"],
    ("Source", "duplicate_of"): ["gazette-another"],
    ("DenialClaim", "target"): [{"metric": "injured", "count": "five"}],
    ("RevisionClaim", "target"): [{"metric": "injured", "count": "five"}],
    ("FigureClaim", "covers"): [{"sailors": "excluded"}],
    ("Metric", "sums"): [[["injured"]]],
    ("Metric", "units"): [["US dollars", "euros", "pounds"]],
    ("Equivalent", "unit"): ["euros"],
    ("Estimate", "low"): ["3", "4"],
    ("Estimate", "high"): ["8", "7"],
    ("Breakdown", "parts"): [["northport"]],
    ("Check", "claims"): [["headline-toll"]],
    ("Actor", "family"): ["Ebbe"],
    ("Actor", "given"): ["Quillaran"],
    ("Removal", "now"): ["gazette-five-dead"],
}
# What has to change with a field, or to go.
TOGETHER: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("Source", "topic"): {"title": None},
    ("Breakdown", "by"): {"parts": ["sailors"]},
    ("Removal", "what"): {"now": None},
    ("Target", "above"): {"count": None, "group": "all", "place": "northport"},
    ("Target", "other_than"): {"count": None, "group": "all", "place": "northport"},
}
# The only value of a field is what tells the kind of record, or the version of the format.
TELLS_THE_KIND = {
    ("Event", "format"),
    ("FigureClaim", "kind"),
    ("Outline", "type"),
    ("StatementClaim", "kind"),
    ("EventClaim", "kind"),
    ("RevisionClaim", "kind"),
}
_FOR_DRAFTS = (PAGES, "the program reads it, for drafts; a test below shows what it does")
_NO_USE = (PAGES, "the event has no use for it; a test below shows what it does")
_PROPOSED = (PAGES, "it is for the proposal to Wikidata, which is a file of the data")
_OF_THE_SITE = (DATA, "it tells of the site and not of the records")
# A field that one surface does not show, and why; the other one has to.
_GATHERS = (PAGES, "puts together what texts that tell of one denial say besides; this event has no such two")
NOT_SHOWN: Mapping[tuple[str, str], tuple[str, str]] = {
    ("Actor", "short"): _NO_USE,
    ("Event", "name"): _OF_THE_SITE,
    ("Event", "description"): _OF_THE_SITE,
    ("Event", "colour"): _OF_THE_SITE,
    ("Event", "standards"): _OF_THE_SITE,
    ("StandardsMet", "point"): _OF_THE_SITE,
    ("StandardsMet", "here"): _OF_THE_SITE,
    ("StandardsMet", "how"): _OF_THE_SITE,
    ("Metric", "measured"): _NO_USE,
    ("Actor", "wikidata"): _PROPOSED,
    ("Event", "wikidata_withdrawn"): _PROPOSED,
    ("Metric", "terms"): _FOR_DRAFTS,
    ("Group", "terms"): _FOR_DRAFTS,
    ("StatementClaim", "topic"): _GATHERS,
    ("EventClaim", "topic"): _GATHERS,
    ("Capture", "file"): (PAGES, "readers do not have the file; the checksum tells those who do"),
}


@cache
def shown() -> Mapping[str, Any]:
    """The event that the guide shows, by file."""
    return {
        path.removesuffix(".yml"): yaml.load(text, Loader=yaml.BaseLoader) for path, text in examples(FORMAT).items()
    }


def event() -> dict[str, Any]:
    """The event that the guide shows, with every part of a record that the guide's has not; by file."""
    made: dict[str, Any] = copy.deepcopy(dict(shown()))
    made["actors"] |= {
        "brightquay-wire": {"name": "Brightquay Wire", "kind": "outlet"},
        "quillaran": {"name": "Ebbe Quillaran", "kind": "person", "family": "Quillaran", "given": "Ebbe"},
    }
    made["event"] |= {"wikidata": "Q4115189", "wikidata_withdrawn": "Q13406268"}
    made["event"]["standards"] = [{"point": "harm", "here": "in-part", "how": "Nobody is named."}]
    made["metrics"]["deaths"]["wikidata"] = "P1120"
    made["actors"]["northport-council"]["replies"] = [
        {
            "on": "2031-04-10",
            "words": "We said five.",
            "restated": "It said so.",
            "url": "https://council.example/reply",
        }
    ]
    made["metrics"]["deaths"]["units"] = ["US dollars", "euros"]
    made["metrics"]["deaths"]["breaks"] = [{"on": "2031-03-04", "what": "A sentence.", "said_by": "harbour-office"}]
    made["metrics"]["injured"] = copy.deepcopy(made["metrics"]["deaths"]) | {"name": "Injured"}
    made["dispatches"] = {
        "wire-five-dead": {"agency": "brightquay-wire", "about": "a toll", "published": "2031-03-03", "basis": "copies"}
    }
    made["removed"] = {
        "gazette-comments": {
            "what": "source",
            "on": "2031-04-12",
            "reason": "It was no report.",
            "now": "gazette-another",
            "formerly": ["gazette-letters"],
        }
    }
    source = made[ARTICLE]
    source |= {
        "agency": "brightquay-wire",
        "author": "quillaran",
        "url": "https://gazette.example/storm",
        "derived_from": ["wire-five-dead"],
        "archived": {"url": "https://archive.example/storm", "on": "2031-03-06"},
        "capture": {"file": "a.txt", "sha256": "1" * 64},
        "read_by": [{"by": "Oda Quillaran", "on": "2031-03-05"}],
        "checked_by": [{"by": "Tarn Ullevik", "on": "2031-03-08"}],
        "corrections": [{"on": "2031-04-02", "what": "A word.", "why": "A reason."}],
    }
    made["articles/gazette-another"] = copy.deepcopy(source) | {"title": "Another", "url": "unstated"}
    by_several = {"said_by": ["harbour-office", "northport-council"], "restated": "Both said six."}
    made["articles/gazette-another"]["claims"] = [
        {"id": "by-several", "metric": "injured", "count": "six", "group": "all", "place": "northport", **by_several}
    ]
    made["articles/gazette-another"] |= {"capture": {"file": "b.txt", "sha256": "2" * 64}}
    source["claims"][1] |= {"count": "five", "bounds": {"low": "2", "high": "9"}}
    source["claims"][1] |= {"equivalents": [{"count": "90 million", "unit": "US dollars"}]}
    made["places"]["new-harbour"] = {"name": "the new harbour", "within": "northport", "coordinates": ["54.4", "18.5"]}
    made["places"]["old-harbour"]["coordinates"] = ["54.5", "18.6"]
    made["places"]["outer-pier"] = {"name": "the outer pier", "within": "northport", "coordinates": ["54.6", "18.4"]}
    made["outline"] = {
        "source": "A map",
        "licence": "CC0-1.0",
        "type": "MultiPolygon",
        "coordinates": [[[["18", "54"], ["19", "54"], ["18.5", "55"], ["18", "54"]]]],
    }
    source["claims"][1]["breakdowns"][0]["parts"] = ["old-harbour", "new-harbour"]
    revised: dict[str, Any] = {"id": "revised", "kind": "revision", "target": {"metric": "deaths", "count": "five"}}
    revised |= {
        "to": "headline-toll",
        "said_by": "harbour-office",
        "said_on": "2031-03-05",
        "removes": {"count": "three", "group": "sailors"},
    }
    source["claims"].append({**revised, "restated": "The office said that three sailors were no longer counted."})
    for claim in source["claims"]:
        claim["note"] = "The text has it so."
    given = {
        "metric": "deaths",
        "group": "all",
        "place": "northport",
        "said_by": "harbour-office",
        "said_on": "2031-03-04",
    }
    source["claims"] += [
        {**given, "id": "eight", "count": "eight", "quote": "eight dead", "said_by": "quillaran"},
        {**given, "id": "nine", "count": "nine", "quote": "nine dead"},
        {
            "id": "not-nine",
            "kind": "retraction",
            "disputes": "figure",
            "target": {"metric": "deaths", "count": "nine"},
            "said_by": "harbour-office",
            "said_on": "2031-03-04",
            "restated": "The office took it back.",
        },
    ]
    for place, count in (("old-harbour", "two"), ("new-harbour", "one"), ("outer-pier", "one")):
        part: dict[str, Any] = {"id": f"at-the-{place}", "metric": "deaths", "count": count}
        part |= {"group": "all", "place": place}
        part |= {"said_by": "harbour-office", "said_on": "2031-03-03", "printed": {"said_on": "on Monday evening"}}
        source["claims"].append({**part, "quote": count})
    return made


def compiled(
    made: Mapping[str, Any], folder: Path, *, must_hold: bool = False
) -> Mapping[str, Mapping[str, object]] | None:
    """The pages and the data files of an event; None where its records are refused."""
    files, problems = compile_site(written(made, folder), folder / "docs", None)
    if not files:
        assert not must_hold, "\n".join(map(str, problems))
        return None
    return {PAGES: {path: text for path, text in files.items() if path.endswith(".md")}, DATA: data_of(files)}


def written(made: Mapping[str, Any], folder: Path) -> Path:
    """The folder, with the records of an event and no other."""
    for path in folder.rglob("*.yml"):
        path.unlink()
    for name, content in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        # JSON is YAML.
        (folder / f"{name}.yml").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return folder


def data_of(files: Mapping[str, object]) -> Mapping[str, object]:
    """The data files that are for readers, neither their page nor what is for the scripts."""
    of_pages = ("data/index.md", "data/nights/", "data/cite/figures.", "data/figures/")
    others = (*of_pages, "data/checks/", "data/vocabulary", "data/desk.json", "data/explorer", "data/search")
    return {path: text for path, text in files.items() if path.startswith("data/") and not path.startswith(others)}


@cache
def usual() -> Mapping[str, Mapping[str, object]]:
    """The event as it is, before anything is varied."""
    with TemporaryDirectory() as folder:
        made = compiled(event(), Path(folder), must_hold=True)
    assert made
    return made


@cache
def usual_rows() -> Tables:
    """The rows of its tables."""
    with TemporaryDirectory() as folder:
        corpus, _ = read(written(event(), Path(folder)))
    assert corpus
    kept = ledger(corpus)
    return rows(kept, findings(kept))


def changed(made: Mapping[str, Any], folder: Path, surfaces: Set[str]) -> set[str] | None:
    """Those of the surfaces on which an event is not the usual one; None where its records are refused.

    The deep run compiles the whole site; the others make no more of it than shows a difference.
    """
    if is_deep():
        told = compiled(made, folder)
        return None if told is None else {surface for surface in surfaces if told[surface] != usual()[surface]}
    corpus, problems = read(written(made, folder))
    if corpus is None or errors([*problems, *check(corpus), *check_anchors(corpus)]):
        return None
    kept = ledger(corpus)
    found = findings(kept)
    tables = rows(kept, found)
    differs = {PAGES: pages_differ, DATA: data_differ}
    return {surface for surface in surfaces if differs[surface](kept, found, tables)}


def data_differ(kept: Ledger, found: Sequence[Finding], tables: Tables) -> bool:
    """Whether the rows differ, of which all formats are made, or else a file of another kind."""
    return tables != usual_rows() or data_of(exports(kept, found, _addresses(kept), tables)) != usual()[DATA]


def _addresses(kept: Ledger) -> Addresses:
    return Addresses(kept.corpus.event.address)


# The kinds of pages, those first on which a difference was found last: the next field of a record is often shown there
# as well. The pages of sources show most, and are made fast without the others.
LOOKED_INTO = sorted(KINDS, key=lambda kind: kind.page is not SourcePage)


def pages_differ(kept: Ledger, found: Sequence[Finding], tables: Tables) -> bool:
    """Whether a page differs, in whatever order they are looked into."""
    made, paths = when_asked(kept, found, tables), set[str]()
    for kind in [*LOOKED_INTO]:
        for page in pages_of(made, kind.page):
            if is_unusual(made, page):
                LOOKED_INTO.remove(kind)
                LOOKED_INTO.insert(0, kind)
                return True
            paths.add(page.path)
    return paths != {*usual()[PAGES]}


def is_unusual(made: Site, page: Page) -> bool:
    """Whether a page is not one of the usual event, or is another there."""
    text = usual()[PAGES].get(page.path)
    shown = render(replace(made, pages=(page,)))[page.path]
    return text is None or behind_head(shown) != behind_head(str(text))


def behind_head(text: str) -> str:
    """A page without the line of its head, which also announces what other files tell, and without their sizes."""
    page = re.sub(r"^head: .*\n", "", text, count=1, flags=re.MULTILINE)
    return re.sub(r', "contentSize": "[^"]*"', "", page)


@pytest.mark.parametrize("surface", [PAGES, DATA])
def test_without_a_variation_nothing_differs(surface: str, tmp_path: Path) -> None:
    assert changed(event(), tmp_path, {surface}) == set()


def hidden(model: type[Record], field: str, folder: Path, steps: Steps | None = None) -> set[str]:
    """The surfaces on which no value of a field makes a difference; an error where none is accepted."""
    left, accepted = {PAGES, DATA} - seen().get((model.__name__, field), set()), 0
    if not left:
        return left
    steps = steps or STANDS_ELSEWHERE.get((model.__name__, field)) or STANDS[model]
    for varied in variations(event(), model, field, steps):
        told = changed(varied, folder, left)
        if told is not None:
            accepted += 1
            left -= told
        if not left or accepted == 3:
            break
    assert accepted, f"no other value of {model.__name__}.{field} is accepted"
    return left


@cache
def seen() -> Mapping[tuple[str, str], set[str]]:
    """The surfaces that have a word of its own for a field of words, all of them varied in one event."""
    made, words = event(), dict[tuple[str, str], str]()
    for model, field in fields():
        name = (model.__name__, field)
        steps = STANDS_ELSEWHERE.get(name) or STANDS[model]
        hint = get_type_hints(model, include_extras=True)[field]
        is_free = field != "unit" and name not in {*OTHERS_OF, *TOGETHER}
        if is_free and others(hint) in (OTHERS["text"], OTHERS["name"]):
            words[name] = f"Word{len(words)}word"
            standing(made, steps)[field] = words[name]
    with TemporaryDirectory() as folder:
        told = compiled(made, Path(folder), must_hold=True)
    assert told
    return {
        name: {surface for surface in (PAGES, DATA) if any(word in str(text) for text in told[surface].values())}
        for name, word in words.items()
    }


def variations(base: Mapping[str, Any], model: type[Record], field: str, steps: Steps) -> Iterator[dict[str, Any]]:
    """The event with another value of one field of one record, or without it."""
    hint = get_type_hints(model, include_extras=True)[field]
    of = OTHERS_OF.get((model.__name__, field), [])
    for value in [*of, *(model.model_fields[field].examples or []), *others(hint), None]:
        varied: Any = copy.deepcopy(base)
        record = standing(varied, steps)
        if record.get(field) == value:
            continue
        for name, given in {field: value, **TOGETHER.get((model.__name__, field), {})}.items():
            record.pop(name, None)
            if given is not None:
                record[name] = given
        yield varied


def standing(made: Any, steps: Steps) -> Any:
    """The record that stands at a place of an event."""
    return reduce(lambda record, step: record[step], steps, made)


def others(hint: object) -> list[Any]:
    """Further values of a type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return others(arguments[0])
    if origin is Literal:
        return [*arguments]
    if origin is Annotated and isinstance(kind := arguments[-1], ValueKind):
        if isinstance(arguments[0], type) and issubclass(arguments[0], StrEnum):
            return [str(each) for each in arguments[0]]
        return OTHERS[kind.item.name] if kind.item else OTHERS[kind.name]
    return []


def fields() -> Iterator[tuple[type[Record], str]]:
    """Every field of every kind of record; what all claims have stands once, with the figure."""
    for model in STANDS:
        shared = set() if model is FigureClaim or not issubclass(model, EveryClaim) else set(EveryClaim.model_fields)
        for name in model.model_fields:
            if name not in shared and (model.__name__, name) not in TELLS_THE_KIND:
                yield model, name


def test_every_kind_of_record_stands_in_the_event() -> None:
    assert {*STANDS, EveryClaim} == set(MODELS.values())


@pytest.mark.parametrize(
    ("model", "field"),
    [
        pytest.param(*each, id=f"{each[0].__name__}.{each[1]}", marks=() if at else pytest.mark.plain)
        for at, each in enumerate(fields())
    ],
)
def test_a_field_shows_or_it_is_said_why_not(model: type[Record], field: str, tmp_path: Path) -> None:
    name = (model.__name__, field)
    told = {NOT_SHOWN[name][0]} if name in NOT_SHOWN else set()
    found = hidden(model, field, tmp_path)
    nowhere, stale = ", ".join(sorted(found - told)), ", ".join(sorted(told - found))
    assert not nowhere, f"{'.'.join(name)} makes no difference to the {nowhere}: see docs/program.md, A field"
    assert not stale, f"{'.'.join(name)} shows in the {stale} by now: strike it from the exceptions"


def test_an_exception_is_of_one_surface_and_of_a_field_that_there_is() -> None:
    names = {(model.__name__, field) for model, field in fields()}
    assert {*NOT_SHOWN} <= names


def test_a_unit_that_its_metric_does_not_have_is_refused(tmp_path: Path) -> None:
    made = event()
    made[ARTICLE]["claims"][1]["unit"] = "euros"
    assert compiled(made, tmp_path)
    del made["metrics"]["deaths"]["units"]
    del made[ARTICLE]["claims"][1]["equivalents"]
    assert compiled(made, tmp_path) is None


def test_a_short_name_is_that_of_the_second_mention(tmp_path: Path) -> None:
    made = event()
    made["actors"]["harbour-office"] |= {"in_sentence": "the harbour office", "short": "the office"}
    assert compiled(made, tmp_path, must_hold=True)
    corpus, _ = load(tmp_path)
    assert corpus
    named = [call(corpus, "harbour-office") for call in (in_sentence.actor, in_sentence.actor_again)]
    assert named == ["the harbour office", "the office"]


def test_a_unit_that_is_a_measure_stands_beside_the_figures_also_where_it_is_the_only_one(tmp_path: Path) -> None:
    made = event()
    del made["metrics"]["deaths"]["units"], made[ARTICLE]["claims"][1]["equivalents"]
    pages = [str((compiled(made, tmp_path, must_hold=True) or {})[PAGES])]
    made["metrics"]["deaths"] |= {"unit": "souls", "measured": "yes"}
    pages.append(str((compiled(made, tmp_path, must_hold=True) or {})[PAGES]))
    assert ["five souls" in text for text in pages] == [False, True]


def test_terms_are_words_by_which_drafts_know_a_metric_or_a_group() -> None:
    made = event()
    for registry in ("metrics", "groups"):
        for entry in made[registry].values():
            entry["terms"] = ["gone under"]
    metrics = {name: Metric.model_validate(entry) for name, entry in made["metrics"].items()}
    groups = {name: Group.model_validate(entry) for name, entry in made["groups"].items()}
    assert all("gone under" in terms for terms in metric_terms(metrics).values())
    assert all("gone under" in terms for terms in group_terms(groups).values())


# A field that somebody adds and shows nowhere


class MoreFigure(FigureClaim):
    """A figure with a field that nothing shows."""

    counted_how: Text | None = Field(None, examples=["by visiting every house"])
    """How it was counted."""


class MoreSource(Source):
    """A source with a field that nothing shows, whose figures have one, too."""

    weather: Text | None = Field(None, examples=["fog"])
    """The weather on the day."""
    claims: tuple[
        Annotated[
            Annotated[MoreFigure, Tag("figure")]
            | Annotated[StatementClaim, Tag("statement")]
            | Annotated[EventClaim, Tag("event")]
            | Annotated[DenialClaim, Tag("denial")]
            | Annotated[RevisionClaim, Tag("revision")],
            Discriminator(_kind),
        ],
        ...,
    ]


class MoreActor(Actor):
    """An actor with a field that nothing shows."""

    motto: Text | None = Field(None, examples=["By the sea"])
    """Its motto."""


ADDED: Mapping[str, tuple[type[Record], str, type[Record]]] = {
    "a field of a source": (MoreSource, "weather", Source),
    "a field of a figure": (MoreFigure, "counted_how", FigureClaim),
    "a field of an actor": (MoreActor, "motto", Actor),
}


@pytest.mark.parametrize(("model", "field", "like"), ADDED.values(), ids=ADDED)
def test_a_field_that_shows_nowhere_is_found(
    model: type[Record], field: str, like: type[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.reading.reader.Source", MoreSource)
    listed(monkeypatch, *(replace(each, model=MoreActor) if each is ACTORS else each for each in REGISTRIES))
    assert hidden(model, field, tmp_path, STANDS[like]) == {PAGES, DATA}
    assert (model.__name__, field) not in NOT_SHOWN
