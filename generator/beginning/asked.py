"""What is asked of a new event, each by an option or by a question."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_type_hints

import click
from pydantic import TypeAdapter, ValidationError

from generator.beginning.event import counts_deaths
from generator.record.characters import described, forbidden
from generator.record.entries import Metric, Place
from generator.record.event import Event, Licence
from generator.record.kinds import Mend
from generator.record.model import Record

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the field of a record that its answer has to fit, and what stands for an empty answer.

    `usual` may name an earlier answer in braces; None, where one has to be given. What is not `asked` for is only an
    option.
    """

    words: str
    model: type[Record]
    field: str
    usual: str | None = None
    asked: bool = True


QUESTIONS: dict[str, Question] = {
    "title": Question("What happened, as a name of the event", Event, "title"),
    "place": Question("Where", Place, "name"),
    "begins": Question("Its first day, as 2031-03-03", Event, "begins"),
    "ends": Question("Its last day", Event, "ends", "{begins}"),
    "counts": Question("What is counted first, as a name", Metric, "name"),
    "unit": Question("In which unit", Metric, "unit", "people"),
    "question": Question("The question that this answers", Metric, "question", "{counts}: how many?"),
    "publisher": Question("Who publishes the site (needed)", Event, "publisher"),
    "licence": Question(f"Under which licence: {', '.join(Licence)}", Event, "licence", str(Licence.ATTRIBUTION)),
    "summary": Question(
        "Two or three neutral sentences on it", Event, "summary", "It happened at {place}.", asked=False
    ),
    "name": Question("The name of the site", Event, "name", "{title}", asked=False),
    "description": Question(
        "What the site is, in a sentence", Event, "description", "Who gave which figure, and what became of it.", False
    ),
    "contact": Question("The page where somebody can ask for a correction, if there is one", Event, "contact", ""),
    "address": Question("Where the site will stand", Event, "address", "", asked=False),
    "colour": Question("The colour of links and headings, as six digits", Event, "colour", "", asked=False),
}


def fact_options(command: _Command) -> _Command:
    """The command with an option for each question."""
    for name, question in reversed(QUESTIONS.items()):
        words = f"{question.words}{'; asked for unless given' if question.asked else ''}."
        command = click.option(f"--{name}", name, help=words)(command)
    return command


def answered(given: Mapping[str, str | None]) -> dict[str, str]:
    """The answer to every question; wrong usage where one cannot stand, or is missing and nobody can be asked."""
    answers = {name: _accepted(name, text) for name, text in given.items() if text is not None}
    for name, question in QUESTIONS.items():
        if name in answers:
            continue
        usual = None if question.usual is None else question.usual.format_map(answers)
        if name == "question" and counts_deaths(answers):
            usual = "How many people died?"
        if question.asked and can_ask():
            answers[name] = _ask(name, usual)
        elif usual is None:
            raise click.UsageError(f"--{name} is missing, and there is no terminal to ask at: {question.words}.")
        else:
            answers[name] = usual
    if answers["ends"] < answers["begins"]:
        raise click.BadParameter(f"{answers['ends']} is before {answers['begins']}", param_hint="--ends")
    return answers


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def _ask(name: str, usual: str | None) -> str:
    def read_answer(text: str) -> str:
        try:
            return checked(name, text)
        except ValueError as error:
            raise click.UsageError(str(error)) from error

    try:
        answer: str = click.prompt(
            QUESTIONS[name].words, usual, value_proc=read_answer, show_default=bool(usual), err=True
        )
    except click.Abort:
        raise click.UsageError("Not every question was answered; nothing was written.") from None
    return answer


def _accepted(name: str, text: str) -> str:
    try:
        return checked(name, text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint=f"--{name}") from error


def checked(name: str, text: str) -> str:
    """The text as an answer, with its spacing made plain; raises ValueError where no record may hold it."""
    question, line = QUESTIONS[name], " ".join(text.split())
    if not line and question.usual == "":
        return ""
    if found := forbidden(line):
        raise ValueError(f"{described(found[0])}: delete it")
    try:
        TypeAdapter(get_type_hints(question.model, include_extras=True)[question.field]).validate_python(line)
    except ValidationError as error:
        raise ValueError(_why(error)) from None
    return line


def _why(error: ValidationError) -> str:
    known = error.errors()[0].get("ctx", {})
    mend: Mend = known.get("mend", "")
    return f"{known.get('what', error.errors()[0]['msg'])}. {mend if isinstance(mend, str) else mend()}".strip()
