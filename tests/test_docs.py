"""The documents against the code: what they show works, and what the code accepts they explain."""

import inspect
import re
import shlex
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.build import compile_site
from generator.captures.files import MAX_CAPTURE
from generator.checked import hand_written
from generator.cli import main
from generator.draft.command import MAX_LETTERS, MAX_NUMBERS
from generator.draft.draft import MAX_OF_A_SENTENCE
from generator.reading import caret
from generator.reading.load import load
from generator.reading.problems import MAX_ALL_PROBLEMS, MAX_PROBLEMS
from generator.record import claims as claim_records
from generator.record import limits, registries
from generator.record import source as records
from generator.record.claims import CLAIM_KINDS, FigureClaim
from generator.record.counts import parse_count
from generator.record.dates import parse_when
from generator.record.limits import MAX_QUOTE_WORDS
from generator.record.registries import Record

README = Path("README.md").read_text(encoding="utf-8")
CONTRIBUTING = Path("CONTRIBUTING.md").read_text(encoding="utf-8")
FORMAT = Path("docs/format.md").read_text(encoding="utf-8")
COMMANDS = Path("docs/commands.md").read_text(encoding="utf-8")
BY_HAND = tuple(f"docs/{name}" for name in hand_written(Path("docs")) if name.endswith(".md"))
DOCUMENTS = (
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md", *BY_HAND,
    # A corpus may do without it.
    *(path.as_posix() for path in Path("sources").glob("LICENSE.md")),
)  # fmt: skip

SECTION_OF = {
    "Source": "A source",
    "Capture": "A capture",
    "Archived": "An archived copy",
    "SetAside": "Something set aside",
    "Reader": "A reader",
    "Check": "A check",
    "Correction": "A correction",
    "EveryClaim": "Every claim",
    "FigureClaim": "A figure",
    "Estimate": "A best estimate",
    "Equivalent": "An equivalent",
    "Breakdown": "A breakdown",
    "StatementClaim": "A statement",
    "EventClaim": "An event",
    "DenialClaim": "A denial or a retraction",
    "Target": "A target",
    "RevisionClaim": "A revision",
    "Removed": "A part taken out",
    "Alias": "An alias",
    "Reply": "A reply",
    "Break": "A break",
    "StandardsMet": "A point of the Standards",
    **{registry.model.__name__: registry.file for registry in registries.REGISTRIES},
}
_CLASSES = dict(
    each for module in (registries, claim_records, records) for each in inspect.getmembers(module, inspect.isclass)
)
MODELS = {name: model for name, model in _CLASSES.items() if issubclass(model, Record) and model is not Record}
CHOICES = {
    f"{name}.{choice.name}": choice for name, kind in _CLASSES.items() if issubclass(kind, StrEnum) for choice in kind
}


def section(document: str, heading: str) -> str:
    """The text below a heading, up to the next one."""
    found = re.search(
        rf"^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)",
        re.sub(r"(?ms)^```.*?^```$", "", document),
        re.MULTILINE | re.DOTALL,
    )
    assert found, f'no section "{heading}"'
    return found[1]


def rows(text: str) -> Iterator[list[str]]:
    """The rows of the tables in a text, without their heads."""
    for row in re.findall(r"^\| (.+) \|$", text, re.MULTILINE):
        cells = row.split(" | ")
        if cells[0].startswith("`"):
            yield cells


def examples(document: str) -> dict[str, str]:
    """The YAML blocks of a document by the path below `sources/` that their first line names."""
    return dict(re.findall(r"^```yaml\n# sources/(\S+)\n(.*?)^```$", document, re.MULTILINE | re.DOTALL))


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_every_model_has_a_section() -> None:
    assert set(MODELS) == set(SECTION_OF)


@pytest.mark.parametrize("name", SECTION_OF)
def test_every_field_of_a_model_is_explained_and_no_other(name: str) -> None:
    model = MODELS[name]
    shared = set() if name == "EveryClaim" else set(MODELS["EveryClaim"].model_fields)
    own = set(model.model_fields) - (shared if name.endswith("Claim") else set())
    documented = {cells[0].strip("`"): cells[1] for cells in rows(section(FORMAT, SECTION_OF[name]))}
    assert set(documented) == own
    needed = {field for field, cell in documented.items() if cell == "yes"}
    assert needed == {field for field in own if model.model_fields[field].is_required()}


@pytest.mark.parametrize("choice", [*CHOICES.values(), *CLAIM_KINDS])
def test_every_choice_is_explained(choice: str) -> None:
    assert f"`{choice}`" in section_texts()


def section_texts() -> str:
    """All tables of the record format."""
    return "".join(section(FORMAT, heading) for heading in SECTION_OF.values())


def shown(heading: str) -> list[str]:
    """The examples in the first cells of a section's table."""
    return [example for cells in rows(section(FORMAT, heading)) for example in re.findall("`([^`]+)`", cells[0])]


@pytest.mark.parametrize("example", shown("Counts"))
def test_every_count_shown_is_understood(example: str) -> None:
    assert parse_count(example).text == example


@pytest.mark.parametrize("example", shown("Dates"))
def test_every_date_shown_is_understood(example: str) -> None:
    assert parse_when(example).text == example


def test_the_limit_for_quotations_is_that_of_the_schema() -> None:
    assert f"never more than {MAX_QUOTE_WORDS}." in section(CONTRIBUTING, "Quoting")
    assert f"at most {MAX_QUOTE_WORDS} words" in Path("docs/contribute.md").read_text(encoding="utf-8")


def test_the_first_page_can_be_read_before_the_article() -> None:
    """At most 400 words, as a reader sees them, until a first record is handed in."""
    page = Path("docs/contribute.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    seen = re.sub(r"<[^>]+>|\]\([^)]+\)|^[#-]+ |^```\w*$", "", page, flags=re.MULTILINE)
    assert 300 < len(seen.split()) <= 400


@pytest.mark.plain
def test_the_whole_event_compiles(tmp_path: Path) -> None:
    files, problems = compile_site(write(tmp_path / "sources", examples(FORMAT)), tmp_path / "docs", None)
    assert problems == []
    assert "sources/gazette-five-dead.md" in files


FIRST_RECORD = Path("docs/first-record.md").read_text(encoding="utf-8")


def test_the_record_on_the_command_line_is_made_by_what_its_page_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of its commands, in order, prints what the page shows; then a letter that is altered is told of."""
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", FIRST_RECORD, re.MULTILINE | re.DOTALL)
    (begin, _), (article,) = ([text for kind, text in blocks if kind == each] for each in ("sh", "text"))
    (tmp_path / "clone").mkdir()
    (tmp_path / "storm.txt").write_text(article, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "clone")
    for line in begin.splitlines():
        match shlex.split(line):
            case ["contested-figures", *arguments]:
                assert CliRunner().invoke(main, arguments).exit_code == 0
            case ["cd", folder]:
                monkeypatch.chdir(folder)
    written = examples(FIRST_RECORD)
    first, rest = (text for kind, text in blocks if kind == "console")
    assert session(first) == first
    write(Path("sources"), written)
    assert session(rest) == rest
    (name,) = written
    write(Path("sources"), {name: written[name].replace("quote: kills 19", "quote: kills 18")})
    caret._lines.cache_clear()
    assert 'did you mean "kills 19"?' in CliRunner().invoke(main, ["check"]).output


def session(shown: str) -> str:
    """What a terminal shows once the commands of a session were typed there."""
    lines = []
    for line in re.findall(r"(?m)^\$ (.+)$", shown):
        program, *arguments = shlex.split(line)
        assert program == "contested-figures"
        lines.append(f"$ {line}\n{CliRunner().invoke(main, arguments).output}")
    return "".join(lines)


def test_the_whole_event_shows_every_kind_of_claim_but_those_that_take_back_or_revise(tmp_path: Path) -> None:
    corpus, _ = load(write(tmp_path, examples(FORMAT)))
    assert corpus
    (source,) = corpus.sources.values()
    assert {claim.kind for claim in source.claims} == set(CLAIM_KINDS) - {"retraction", "revision"}
    assert any(isinstance(claim, FigureClaim) and claim.breakdowns for claim in source.claims)


def commands() -> dict[str, set[str]]:
    """Every command with its options as the code has them."""
    context = click.Context(main)
    return {
        name: {
            option for parameter in command.get_params(context) for option in parameter.opts if option.startswith("--")
        }
        for name in main.list_commands(context)
        if (command := main.get_command(context, name))
    }


def documented_commands() -> dict[str, set[str]]:
    """Every command with its options as the page on commands has them."""
    return {
        cells[0].strip("`").split()[-1]: set(re.findall("`(--[^`]+)`", cells[-1]))
        for cells in rows(section(COMMANDS, "The compiler"))
    }


def test_every_command_is_documented_and_no_other() -> None:
    assert {*documented_commands()} == {*commands()}


def test_every_option_is_documented_with_its_commands_and_no_other() -> None:
    assert documented_commands() == {name: options - {"--help"} for name, options in commands().items()}


def test_every_path_of_the_layout_exists() -> None:
    paths = [cells[0].strip("`") for cells in rows(section(README, "What is where"))]
    assert paths and [path for path in paths if not Path(path).exists()] == []


def test_every_path_of_the_guide_to_changes_exists() -> None:
    """Some are told from `generator/`, and some without the folder just named."""
    named = re.findall(
        r"`([\w./-]+(?:/|\.(?:py|ftl|css|js|jinja|yml)))`", Path("docs/program.md").read_text(encoding="utf-8")
    )
    there = [path for folder in ("generator", "tests", "schema", "benchmarks") for path in Path(folder).rglob("*.*")]
    whole = "\n".join(f"/{path.as_posix()}\n" for path in (*there, Path("mkdocs.yml")))
    assert len(named) > 40
    assert [name for name in named if f"/{name}" + ("" if name.endswith("/") else "\n") not in whole] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_within_the_project_leads_somewhere(name: str) -> None:
    path = Path(name)
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        file, _, anchor = target.partition("#")
        linked = path.parent / file if file else path
        if "://" in target or (name in BY_HAND and linked.as_posix() not in BY_HAND):
            # To other hosts, and to the pages that a build makes: MkDocs looks for those.
            continue
        assert linked.is_file(), target
        if anchor:
            assert anchor in anchors(linked), target


def anchors(path: Path) -> set[str]:
    """The anchors that GitHub and MkDocs give the headings of a document."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


LIMITS = {
    "a name": (limits.MAX_NAME,),
    "any other text": (limits.MAX_PROSE,),
    "a quote": (limits.MAX_QUOTE_WORDS, limits.MAX_QUOTE),
    "an address": (limits.MAX_ADDRESS,),
    "an id": (limits.MAX_ID,),
    "a count": (limits.MAX_COUNT,),
    "a date": (limits.MAX_DATE,),
    "a list": (limits.MAX_LIST,),
    "the positions of an outline": (limits.MAX_POSITIONS,),
    "the ids that something had before": (limits.MAX_FORMERLY,),
    "a registry": (limits.MAX_KEYS,),
    "a chain of records": (limits.MAX_CHAIN,),
    "a file": (limits.MAX_BYTES, limits.MAX_VALUES, limits.MAX_DEPTH),
    "all files of an event": (limits.MAX_ALL_BYTES, limits.MAX_ALL_VALUES, limits.MAX_FILES),
    "a captured text": (MAX_CAPTURE,),
    "a captured text of which `draft` makes a record": (MAX_LETTERS, MAX_NUMBERS, MAX_OF_A_SENTENCE),
}


def test_the_documented_limits_are_those_that_hold() -> None:
    told = section(FORMAT, "How much fits")
    documented = {
        re.split("[:,]", cells[0])[0]: tuple(int(each.replace(",", "")) for each in re.findall(r"\d[\d,]*", cells[1]))
        for cells in (row.split(" | ") for row in re.findall(r"^\| ((?:an?|any|all|the) .+) \|$", told, re.MULTILINE))
    }
    assert documented == LIMITS
    assert f"at most {MAX_PROBLEMS} are\nlisted, and of all at most {MAX_ALL_PROBLEMS:,}" in told
