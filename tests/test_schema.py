"""The JSON Schema against the loader: what records hold it accepts, and what is refused it refuses."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import yaml
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pydantic import TypeAdapter, ValidationError

from generator.cli import main
from generator.reading.nodes import plain, read_yaml
from generator.record import colours, fields, outline
from generator.record.kinds import ValueKind
from generator.record.model import field_texts
from generator.record.registries import REGISTRIES, Record
from generator.record.schema import SOURCE_LINE, schemas, stale
from generator.record.source import Source
from tests.records import OF_FIRST_EVENT
from tests.test_docs import FORMAT, MODELS, SECTION_OF, rows, section

ROOT = Path(__file__).parents[1]
SCHEMAS: dict[str, dict[str, Any]] = {name.removesuffix(".json"): json.loads(text) for name, text in schemas().items()}
LOADERS: dict[str, TypeAdapter[Any]] = {
    "source": TypeAdapter(Source),
    **{registry.name: registry.reader() for registry in REGISTRIES},
}
_OPTIONAL = {registry.name for registry in REGISTRIES if registry.optional}
RECORDS = {
    path.relative_to(ROOT).as_posix(): kind
    for folder in (ROOT / "sources", ROOT / "tests" / "event")
    for kind, paths in {
        "source": sorted((folder / "articles").glob("*.yml")),
        **{registry.name: [folder / registry.file] for registry in REGISTRIES},
    }.items()
    for path in paths
    if path.is_file() or kind not in _OPTIONAL
}


def accepts(kind: str, value: object) -> bool:
    return not list(Draft7Validator(SCHEMAS[kind]).iter_errors(value))


def loads(kind: str, value: object) -> bool:
    try:
        LOADERS[kind].validate_python(value)
    except ValidationError:
        return False
    return True


def reader(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)


def as_loader_reads(text: str) -> Any:
    tree, problems = read_yaml("case.yml", text.encode())
    assert tree, problems
    return plain(tree)


class Yaml11(yaml.CSafeLoader):
    """YAML 1.1, where `no` is a truth value and `1:30` a number; with dates and keys as text, as JSON has them."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


Yaml11.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith(":timestamp")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


# The committed files


def test_the_committed_schemas_are_those_that_the_records_make() -> None:
    assert stale(ROOT / "schema") == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_each_schema_is_a_schema_of_draft_7(kind: str) -> None:
    assert SCHEMAS[kind]["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(SCHEMAS[kind])


@pytest.mark.opened
@pytest.mark.parametrize("kind", SCHEMAS)
def test_check_jsonschema_accepts_every_committed_record(kind: str) -> None:
    paths = [f"{ROOT}/{path}" for path, of in RECORDS.items() if of == kind]
    assert len(paths) >= (1 if kind in _OPTIONAL else 2)
    done = CliRunner().invoke(check_jsonschema, ["--schemafile", f"{ROOT}/schema/{kind}.json", *paths])
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("path", RECORDS)
def test_an_editor_that_reads_yaml_1_1_accepts_every_committed_record(path: str) -> None:
    assert accepts(RECORDS[path], yaml.load((ROOT / path).read_text(encoding="utf-8"), Loader=Yaml11))


@OF_FIRST_EVENT
@pytest.mark.parametrize("path", RECORDS)
def test_the_first_line_of_each_record_leads_to_its_schema(path: str) -> None:
    first = (ROOT / path).read_text(encoding="utf-8").splitlines()[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found, first
    target = (ROOT / path).parent / found[1]
    assert target.resolve() == (ROOT / "schema" / f"{RECORDS[path]}.json").resolve()


@OF_FIRST_EVENT
def test_the_first_line_for_a_new_source_is_that_of_the_committed_ones() -> None:
    committed = {path.read_text(encoding="utf-8").splitlines()[0] for path in Path("sources/articles").glob("*.yml")}
    assert committed == {SOURCE_LINE}


# Every field is explained


def described() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every field of every object in the schemas: its owner, its name, its schema."""
    for kind, schema in SCHEMAS.items():
        for owner, node in {kind: schema, **schema.get("$defs", {})}.items():
            for name, field in node.get("properties", {}).items():
                yield owner, name, field


@pytest.mark.parametrize(
    ("owner", "name", "field"), [pytest.param(*each, id=f"{each[0]}.{each[1]}") for each in described()]
)
def test_every_field_says_what_to_write_with_an_example(owner: str, name: str, field: dict[str, Any]) -> None:
    assert field["description"].strip()
    assert field["examples"]


def spoken(words: str) -> str:
    """Words without what belongs to their place: links, code marks, the first capital and the last stop."""
    bare = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", words).replace("`", "").removesuffix(".")
    return bare[0].lower() + bare[1:]


@pytest.mark.parametrize("name", SECTION_OF)
def test_the_schema_says_of_a_field_what_the_guide_for_contributors_says(name: str) -> None:
    model: type[Record] = MODELS[name]
    told = {field: " ".join(field_texts(model)[field].split()) for field in model.model_fields}
    for cells in rows(section(FORMAT, SECTION_OF[name])):
        field, words = cells[0].strip("`"), cells[2].removesuffix(" |")
        assert spoken(told[field]) == spoken(words), field


def fields_with_hints() -> Iterator[tuple[str, str, object, list[Any]]]:
    for model in MODELS.values():
        hints = get_type_hints(model, include_extras=True)
        for name, field in model.model_fields.items():
            for shown in field.examples or []:
                yield model.__name__, name, hints[name], shown


@pytest.mark.parametrize(
    ("hint", "shown"),
    [pytest.param(hint, shown, id=f"{model}.{name}={shown}") for model, name, hint, shown in fields_with_hints()],
)
def test_every_example_is_accepted_by_the_loader(hint: object, shown: object) -> None:
    reader(hint).validate_python(shown)


@pytest.mark.parametrize(
    ("kind", "owner", "name"),
    [
        pytest.param(kind, owner, name, id=f"{kind}: {owner}.{name}")
        for kind, schema in SCHEMAS.items()
        for owner, node in {"": schema, **schema.get("$defs", {})}.items()
        for name in node.get("properties", {})
    ],
)
def test_every_example_is_accepted_by_the_schema(kind: str, owner: str, name: str) -> None:
    node = SCHEMAS[kind]["$defs"][owner] if owner else SCHEMAS[kind]
    field = {**node["properties"][name], "$defs": SCHEMAS[kind]["$defs"]}
    for shown in field["examples"]:
        Draft7Validator(field).validate(shown)


# The same rules as the loader

SOURCE = """
title: Five dead in storm
publication: northport-gazette
url: unstated
published: 2031-03-04
published_basis: dateline
language: en
recorded: 2031-03-06
claims:
  - id: toll
    metric: deaths
    count: 5
    said_by: harbour-office
    quote: Five dead
"""
DENIAL = """
  - id: denied
    kind: denial
    disputes: figure
    target: {metric: deaths, count: 5}
    said_by: council
    restated: The council denied it.
"""
ACTORS = """
council:
  name: Northport Council
  kind: body
"""
EVENT = """
title: Storm
summary: A storm.
begins: 2031-03-03
ends: 2031-03-05
lead_metric: deaths
lead_group: all
lead_place: northport
"""
# A record of each kind, what is replaced in it, and by what: both refuse the result.
REFUSED = {
    "an unknown key": ("source", "language: en", "language: en\nlang: en"),
    "an unknown key of a claim": ("source", "metric: deaths", "metric: deaths\n    metrics: deaths"),
    "a missing title": ("source", "title: Five dead in storm\n", ""),
    "a missing claim id": ("source", "- id: toll\n    metric", "- metric"),
    "a missing speaker": ("source", "    said_by: harbour-office\n", ""),
    "a missing count": ("source", "    count: 5\n", ""),
    "an unknown kind": ("source", "metric: deaths", "kind: figures\n    metric: deaths"),
    "a key of another kind": ("source", "metric: deaths", "metric: deaths\n    happened_on: 2031-03-03"),
    "a kind without its keys": ("source", "metric: deaths", "kind: event\n    metric: deaths"),
    "neither quote nor restated": ("source", "    quote: Five dead\n", ""),
    "a bad id of a claim": ("source", "id: toll", "id: The Toll"),
    "an id with two hyphens": ("source", "northport-gazette", "northport--gazette"),
    "an id of 81 characters": ("source", "northport-gazette", "a" * 81),
    "a negative id": ("source", "northport-gazette", "-5"),
    "a thirteenth month": ("source", "published: 2031-03-04", "published: 2031-13-04"),
    "a date in words": ("source", "published: 2031-03-04", "published: 4 March 2031"),
    "a month where a day belongs": ("source", "recorded: 2031-03-06", "recorded: 2031-03"),
    "unstated where a date belongs": ("source", "metric: deaths", "metric: deaths\n    said_on: unstated"),
    "an address of a file": ("source", "url: unstated", "url: file:///etc/motd"),
    "an address without a host": ("source", "url: unstated", "url: https://"),
    "an address with a user name": ("source", "url: unstated", "url: https://me@northport.example/"),
    "an empty value": ("source", "language: en", "language:"),
    "a blank value": ("source", "language: en", 'language: "  "'),
    "a value where keys belong": ("source", "language: en", "language: en\ncapture: gazette.txt"),
    "a bad checksum": ("source", "language: en", "language: en\ncapture: {file: a.txt, sha256: 5b}"),
    "keys where a value belongs": ("source", "language: en", "language: {en: yes}"),
    "a value where a list belongs": ("source", "language: en", "language: en\nset_aside: 140 years"),
    "no list of claims": ("source", SOURCE[SOURCE.index("claims:") :], "claims:\n"),
    "a claim that is a text": ("source", SOURCE[SOURCE.index("  - id") :], "  - five dead\n"),
    "an empty list": ("source", "said_by: harbour-office", "said_by: []"),
    "an item listed twice": ("source", "said_by: harbour-office", "said_by: [ap, ap]"),
    "a bad item of a list": ("source", "said_by: harbour-office", "said_by: [ap, A P]"),
    "a speaker beside unstated": ("source", "said_by: harbour-office", "said_by: [harbour-office, unstated]"),
    "a quote of sixteen words": ("source", "quote: Five dead", "quote: a b c d e f g h i j k l m n o p"),
    "a bad choice": ("source", "metric: deaths", "metric: deaths\n    where: footer"),
    "a bad coverage": ("source", "metric: deaths", "metric: deaths\n    covers: {sailors: some}"),
    "a bad key of covers": ("source", "metric: deaths", "metric: deaths\n    covers: {Sailors: included}"),
    "printed that names no field": ("source", "metric: deaths", "metric: deaths\n    printed: {day: on Monday}"),
    "printed of another kind": ("source", "metric: deaths", "metric: deaths\n    printed: {disputes: no}"),
    "a bad reference": ("source", "metric: deaths", "metric: deaths\n    about: a#b#c"),
    "a breakdown by weather": (
        "source",
        "metric: deaths",
        "metric: deaths\n    breakdowns: [{by: weather, parts: [a]}]",
    ),
    "a flag that is a number": (
        "source",
        "metric: deaths",
        "metric: deaths\n    breakdowns: [{by: place, parts: [a], complete: 1}]",
    ),
    "a negative count": ("source", "count: 5", "count: -5"),
    "a target that names nothing": ("denial", "target: {metric: deaths, count: 5}", "target: {}"),
    "a target that names a metric alone": ("denial", "target: {metric: deaths, count: 5}", "target: {metric: deaths}"),
    "a denial without a target": ("denial", "    target: {metric: deaths, count: 5}\n", ""),
    "a denial with a count of its own": ("denial", "disputes: figure", "disputes: figure\n    count: 5"),
    "an unknown key in a registry": ("actors", "kind: body", "kind: body\n  part: state"),
    "a bad kind of actor": ("actors", "kind: body", "kind: ministry"),
    "a bad id in a registry": ("actors", "council:", "The Council:"),
    "an alias without its text": ("actors", "kind: body", "kind: body\n  aliases: [{language: pl}]"),
    "a flag in words": ("actors", "kind: body", "kind: body\n  generic: perhaps"),
    "a metric without a unit": ("metrics", "  unit: people\n", ""),
    "a sum that is a word": ("metrics", "unit: people", "unit: people\n  sums: deaths"),
    "a place without a name": ("places", "  name: Northport\n", "  within: a\n"),
    "a group with a question": ("groups", "  name: everyone\n", "  name: everyone\n  question: Who?\n"),
    "an event without a summary": ("event", "summary: A storm.\n", ""),
}
METRICS = """
deaths:
  name: Deaths
  question: How many people died?
  definition: People reported killed.
  unit: people
  kind: cumulative
"""
GOOD = {
    "source": SOURCE,
    "denial": SOURCE + DENIAL,
    "actors": ACTORS,
    "metrics": METRICS,
    "places": "northport:\n  name: Northport\n",
    "groups": "all:\n  name: everyone\n",
    "event": EVENT,
}


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD)
def test_the_records_that_are_spoilt_below_are_good(text: str) -> None:
    kind = {id(each): name for name, each in GOOD.items()}[id(text)].replace("denial", "source")
    assert loads(kind, as_loader_reads(text))
    assert accepts(kind, yaml.load(text, Loader=Yaml11))


@pytest.mark.parametrize(("name", "good", "bad"), REFUSED.values(), ids=REFUSED)
def test_the_schema_refuses_what_the_loader_refuses(name: str, good: str, bad: str) -> None:
    assert GOOD[name].count(good) == 1
    text = GOOD[name].replace(good, bad)
    kind = name.replace("denial", "source")
    assert not loads(kind, as_loader_reads(text))
    assert not accepts(kind, yaml.load(text, Loader=Yaml11))


@pytest.mark.parametrize("word", ["unstated", "article"])
def test_a_word_of_the_format_is_no_id_in_a_registry(word: str) -> None:
    assert accepts("places", {"northport": {"name": "Northport"}})
    assert not accepts("places", {word: {"name": "Northport"}})


# What an editor reads as a number or a truth value the loader reads as text; both accept it.
PLAIN = {
    "a number as title": ("title: Five dead in storm", "title: 1984"),
    "a fraction as title": ("title: Five dead in storm", "title: 2.5"),
    "no as language": ("language: en", "language: no"),
    "a number as id": ("id: toll", "id: 164"),
    "yes as id": ("id: toll", "id: yes"),
    "a year alone": ("published: 2031-03-04", "published: 2031"),
    "a month": ("published: 2031-03-04", "published: 2031-03"),
    "on or before a day": ("published: 2031-03-04", "published: ../2031-03-04"),
    "about a day": ("published: 2031-03-04", "published: 2031-03-04~"),
    "an interval": ("published: 2031-03-04", "published: 2031-03-01/2031-03-04"),
    "an unstated date": ("published: 2031-03-04", "published: unstated"),
    "a large number": ("count: 5", "count: 4500"),
    "a fraction": ("count: 5", "count: 1.5"),
    "a count in words": ("count: 5", "count: more than 2,200"),
    "a number as quote": ("quote: Five dead", "quote: 225"),
    "fifteen words": ("quote: Five dead", "quote: a b c d e f g h i j k l m n o"),
    "one speaker in a list": ("said_by: harbour-office", "said_by: [harbour-office]"),
    "an address": ("url: unstated", "url: HTTPS://[::1]:80/a?b=(c)&d=e@f#g"),
    "a claim that names its kind": ("metric: deaths", "kind: figure\n    metric: deaths"),
    "no claims yet": (SOURCE[SOURCE.index("claims:") :], "claims: []\n"),
    "flags": (
        "metric: deaths",
        "metric: deaths\n    breakdowns: [{by: place, parts: a, complete: No, disjoint: true}]",
    ),
}


@pytest.mark.parametrize(("was", "plainly"), PLAIN.values(), ids=PLAIN)
def test_what_stands_plainly_is_accepted_by_both(was: str, plainly: str) -> None:
    assert SOURCE.count(was) == 1
    text = SOURCE.replace(was, plainly)
    assert loads("source", as_loader_reads(text))
    assert accepts("source", yaml.load(text, Loader=Yaml11))


KINDS = {
    kind.name: hint
    for hint in (*vars(fields).values(), colours.Colour, outline.Position, outline.Ring)
    for kind in getattr(hint, "__metadata__", ())
    if isinstance(kind, ValueKind)
}
DEFINITIONS = {name: {**kind.schema} for name, hint in KINDS.items() for kind in hint.__metadata__}


@pytest.mark.parametrize("name", KINDS)
@given(text=st.text(st.characters(codec="ascii"), max_size=12) | st.from_regex(r"[a-z0-9/.~ -]{1,16}", fullmatch=True))
@example("2031-02-30")
@example("unstated")
def test_a_text_that_the_schema_of_a_value_refuses_the_loader_refuses(name: str, text: str) -> None:
    schema = {**DEFINITIONS[name], "$defs": DEFINITIONS}
    # The loader makes spacing plain; an editor complains of it, which is no harm.
    text = " ".join(text.split())
    try:
        reader(KINDS[name]).validate_python(text)
    except ValidationError:
        return
    assert Draft7Validator(schema).is_valid(text)


def test_each_kind_of_value_that_the_records_use_has_a_schema() -> None:
    used = {name for name in vars(fields) if not name.startswith("_") and name in _exported()}
    kinds = [kind for hint in KINDS.values() for kind in hint.__metadata__]
    assert {name for name in used if not any(kind in kinds for kind in getattr(fields, name).__metadata__)} == set()
    assert {name for schema in SCHEMAS.values() for name in schema.get("$defs", {}) if name[0].islower()} == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_the_library_that_types_a_value_knows_its_schema(name: str) -> None:
    known = reader(KINDS[name]).json_schema()
    (of,) = (kind.item for kind in KINDS[name].__metadata__)
    expected = {**DEFINITIONS[name], **({"items": DEFINITIONS[of.name]} if of else {})}
    assert {key: known[key] for key in expected} == expected


def _exported() -> set[str]:
    """The kinds of value that the modules of the records take from `fields`."""
    modules = ("source.py", "claims.py", "registries.py")
    texts = [(ROOT / "generator" / "record" / name).read_text(encoding="utf-8") for name in modules]
    block = "".join(re.findall(r"from generator\.record\.fields import (\([^)]*\)|[^\n]*)", "\n".join(texts)))
    kinds = {name for name in re.findall(r"\w+", block) if name[0].isupper() and not name.isupper()}
    assert len(kinds) > 10
    return kinds


# The messages of an editor speak of one kind of claim


def test_a_fault_in_a_denial_is_told_in_the_terms_of_a_denial() -> None:
    record = yaml.load(SOURCE + DENIAL, Loader=Yaml11)
    bad = deepcopy(record)
    bad["claims"][1]["disputes"] = "figures"
    (error,) = Draft7Validator(SCHEMAS["source"]).iter_errors(bad)
    assert error.json_path == "$.claims[1].disputes"
    assert error.message == ("'figures' is not one of ['attribution', 'figure', 'label', 'publication', 'unclear']")


def test_an_unknown_kind_is_the_only_fault_told() -> None:
    record = yaml.load(SOURCE + DENIAL, Loader=Yaml11)
    record["claims"][1]["kind"] = "denail"
    (error,) = Draft7Validator(SCHEMAS["source"]).iter_errors(record)
    assert error.json_path == "$.claims[1].kind"


# The command and its exit codes


def test_the_schemas_are_written_and_found_up_to_date(tmp_path: Path) -> None:
    run = CliRunner()
    folder = tmp_path / "schema"
    folder.mkdir()
    (folder / "articles.json").write_text(schemas()["source.json"])
    (folder / "package.json").write_text("{}")
    assert run.invoke(main, ["schema", "--out", str(folder)]).exit_code == 0
    assert (folder / "package.json").read_text() == "{}"
    (folder / "package.json").unlink()
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == schemas()
    checked = run.invoke(main, ["schema", "--out", str(folder), "--check"])
    assert (checked.exit_code, checked.output) == (0, "")


def test_a_check_tells_the_files_out_of_date_and_ends_with_1(tmp_path: Path) -> None:
    run = CliRunner()
    run.invoke(main, ["schema", "--out", str(tmp_path)])
    (tmp_path / "source.json").write_text("{}")
    (tmp_path / "event.json").unlink()
    done = run.invoke(main, ["schema", "--out", str(tmp_path), "--check"])
    assert done.exit_code == 1
    assert done.stderr == f"{tmp_path}/event.json: out of date\n{tmp_path}/source.json: out of date\n"
    assert (tmp_path / "source.json").read_text() == "{}"


def test_a_file_where_a_folder_belongs_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "schema").write_text("")
    assert CliRunner().invoke(main, ["schema", "--out", str(tmp_path / "schema")]).exit_code == 2
