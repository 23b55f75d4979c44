"""A record begun: the facts of a source asked for, checked and written, its claims still to come."""

import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar, get_type_hints
from urllib.parse import unquote, urlsplit

import click
import yaml
from pydantic import TypeAdapter, ValidationError

from generator.disk.whole import write_new
from generator.printed import emit
from generator.reading.former import SOURCES, former_ids
from generator.reading.load import read
from generator.reading.nodes import read_yaml
from generator.reading.problems import nearest
from generator.reading.reader import SUFFIXES
from generator.record.fields import UNSTATED, Slug, is_slug
from generator.record.kinds import Mend
from generator.record.registries import DISPATCHES, REGISTRIES, REMOVED, unfit_for_a_source
from generator.record.schema import SOURCE_LINE
from generator.record.source import Source

_Command = TypeVar("_Command", bound=Callable[..., Any])
# The questions in their order, with what an empty answer means; one without it has to be answered.
QUESTIONS = {
    "title": ("Title, as printed; [a role] in place of the name of a private person", None),
    "publication": ("Publication (the id of an actor)", UNSTATED),
    "agency": ("Agency that the text credits (the id of an actor; empty if none)", ""),
    "url": ("Address", UNSTATED),
    "published": ("Published", UNSTATED),
    "published_basis": ("From what you know that date", None),
    "language": ("Language, as a code", None),
}
_OPTIONAL = {"agency"}
_ACTORS = ("publication", "agency")
_EXAMPLE = """\
claims: []
# Every figure, statement, event and denial is a claim, in the order of the text. Write them like this one, with
# the signs at the beginning of the lines and the brackets above taken away:
#   - id: toll
#     where: headline
#     metric: deaths
#     count: at least five
#     group: all
#     place: unstated
#     said_by: unstated
#     quote: at least five people had died
"""
_MAX_PROPOSED = 60


class _PlainDumper(yaml.SafeDumper):
    """Writes dates and numbers without quotation marks, as people write them; the loader reads text anyway."""


# Only an empty value keeps its quotation marks: an editor would not take it for text.
_PlainDumper.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if tag.endswith(":null")]
    for first, pairs in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


class RefusedError(ValueError):
    """An answer that cannot stand in a record; the message says why and what can."""


def checked(field: str, text: str) -> str:
    """The text of a field of a source, with its spacing made plain; raises RefusedError where it cannot be one."""
    line = " ".join(text.split())
    if not line and field in _OPTIONAL:
        return ""
    try:
        TypeAdapter(get_type_hints(Source, include_extras=True)[field]).validate_python(line)
    except ValidationError as error:
        raise RefusedError(_why(error)) from None
    return line


def checked_id(sources: Path, text: str) -> str:
    """The id for a new source; raises RefusedError where it is none or is taken."""
    try:
        name: str = TypeAdapter(Slug).validate_python(text)
    except ValidationError as error:
        raise RefusedError(_why(error)) from None
    if named := unfit_for_a_source(name):
        raise RefusedError(f'"{name}" is {named}. Choose another id.')
    for path in sorted((sources / "articles").rglob(f"{name}.*")):
        if path.suffix in SUFFIXES:
            raise RefusedError(f'the id "{name}" is taken by {path.as_posix()}. Choose another id.')
    if holder := _formerly(sources, name):
        raise RefusedError(f'the id "{name}" was once that of "{holder}". Choose another id.')
    if taken := _beside(sources, name):
        raise RefusedError(f'the id "{name}" is taken in {taken}. Choose another id, or delete it there first.')
    return name


def _beside(sources: Path, name: str) -> str | None:
    """The file of the registry that has an entry of this id beside the sources, or of one taken out; else None."""
    corpus, _ = read(sources)
    beside = (each for each in REGISTRIES if each.beside_sources or each is REMOVED)
    taken = (each for each in beside if corpus and name in corpus.entries(each))
    return next(((sources / registry.file).as_posix() for registry in taken), None)


def _formerly(sources: Path, name: str) -> str | None:
    """The source or dispatch that had this id before; None where none had it or no record can be read."""
    corpus, _ = read(sources)
    former = former_ids(corpus) if corpus else ()
    return next((one.now for one in former if one.id == name and one.kind in {SOURCES, DISPATCHES.name}), None)


def _why(error: ValidationError) -> str:
    context = error.errors()[0]["ctx"]
    mend: Mend = context["mend"]
    return f"{context['what']}. {mend() if callable(mend) else mend}"


def proposed_id(url: str | None, title: str | None) -> str | None:
    """An id made of the last part of an address that has letters, or else of a title; None where there is none."""
    parts = PurePosixPath(unquote(urlsplit(url).path)).parts if url else ()
    for text in (*(part.partition(".")[0] for part in reversed(parts)), title or ""):
        words = re.findall("[a-z0-9]+", unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower())
        name = "-".join(words)
        while len(name) > _MAX_PROPOSED and "-" in name:
            name = name.rpartition("-")[0]
        if is_slug(name) and re.search("[a-z]", name):
            return name
    return None


def unknown_actors(sources: Path, answers: Mapping[str, str]) -> list[str]:
    """A word on each answer that names an actor whom the registry lacks; none where it cannot be read."""
    corpus, _ = read(sources)
    if corpus is None:
        return []
    remarks = []
    for field in _ACTORS:
        name = answers.get(field) or UNSTATED
        if name != UNSTATED and name not in corpus.actors:
            guess = nearest(name, corpus.actors)
            like = f'; did you mean "{guess}"?' if guess else "."
            remarks.append(
                f'{field}: no actor "{name}" yet{like} Add it to {sources.as_posix()}/actors.yml or correct it.'
            )
    return remarks


def record(answers: Mapping[str, str], recorded: date) -> str:
    """The text of a record with these facts and no claim yet; raises RefusedError where no record may hold them."""
    facts = {field: answers[field] for field in QUESTIONS if answers[field]}
    facts["recorded"] = recorded.isoformat()
    written = yaml.dump(facts, Dumper=_PlainDumper, allow_unicode=True, sort_keys=False, width=10**6)
    text = f"{SOURCE_LINE}\n{written}{_EXAMPLE}"
    for problem in read_yaml("", text.encode(errors="replace"))[1]:
        raise RefusedError(problem.message)
    return text


def write(sources: Path, name: str, text: str) -> Path:
    """Write a record that does not exist yet; raises FileExistsError where it does."""
    path = sources / "articles" / f"{name}.yml"
    write_new(path, text.encode())
    return path


def fact_options(command: _Command) -> _Command:
    """The command with an option for each question."""
    for field, (question, _) in reversed(QUESTIONS.items()):
        command = click.option(_option(field), field, help=f"{question}; asked for unless given.")(command)
    return command


def begin(
    sources: Path, name: str | None, from_url: str | None, given: Mapping[str, str | None], recorded: date
) -> Path:
    """The file of a new record, written with what was given and what is asked; wrong usage where it cannot be."""
    answers = {field: _accepted(field, text) for field, text in given.items() if text is not None}
    address = _accepted("url", from_url, "--from-url") if from_url else None
    name = _accepted_id(sources, name) if name else None
    try:
        answers.setdefault("title", answers.get("title") or ask("title"))
        name = name or ask_id(sources, proposed_id(address, answers["title"]))
        for field in QUESTIONS:
            if field not in answers:
                answers[field] = ask(field, address if field == "url" else None)
    except click.Abort:
        raise click.UsageError("Not every question was answered; nothing was written.") from None
    try:
        path = write(sources, name, record(answers, recorded))
    except (RefusedError, FileExistsError) as error:
        raise click.UsageError(str(error)) from error
    for word in unknown_actors(sources, answers):
        emit(word, err=True)
    return path


def ask(field: str, proposed: str | None = None) -> str:
    """The answer to one question, asked again until it can stand in a record."""
    question, usual = QUESTIONS[field]
    return _asked(question, proposed or usual, lambda text: checked(field, text))


def ask_id(sources: Path, proposed: str | None) -> str:
    """The id of the new source, asked again until it is one that is free."""
    return _asked("Id", proposed, lambda text: checked_id(sources, text))


def _asked(question: str, default: str | None, check: Callable[[str], str]) -> str:
    def read_answer(text: str) -> str:
        try:
            return check(text)
        except RefusedError as error:
            raise click.UsageError(str(error)) from error

    if sys.stdin is None:
        raise click.UsageError(f"{question}: nobody can be asked, for the input is closed.")
    answer: str = click.prompt(question, default, value_proc=read_answer, show_default=bool(default), err=True)
    return answer


def _option(field: str) -> str:
    return f"--{field.replace('_', '-')}"


def _accepted(field: str, text: str, option: str | None = None) -> str:
    try:
        return checked(field, text)
    except RefusedError as error:
        raise click.BadParameter(str(error), param_hint=option or _option(field)) from error


def _accepted_id(sources: Path, text: str) -> str:
    try:
        return checked_id(sources, text)
    except RefusedError as error:
        raise click.BadParameter(str(error), param_hint="ID") from error
