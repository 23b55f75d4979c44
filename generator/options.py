"""Options that several commands have, and what their values have to be."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from generator import printed
from generator.disk.state import Turning
from generator.language import Book, UnknownLanguageError, book
from generator.language.book import FIRST, refuse_unknown
from generator.reading import problems as report
from generator.reading.caret import illustrated
from generator.record.characters import forbidden
from generator.record.fields import is_web_address
from generator.refusals import unwritten

_Option = Callable[[Callable[..., object]], Callable[..., object]]
_KEPT = ".cache/pages"
PROBLEM_FORMATS = {"text": illustrated, "github": report.as_github, "json": report.as_json}


def printed_as(style: str) -> Callable[[str], str]:
    """The form in which problems of a style leave the program."""
    return {"text": printed.as_text, "github": printed.as_commands}.get(style, printed.harmless)


def web_address(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """The value, empty where none shall be; anything else that is no http(s) address is wrong usage."""
    if value and (not is_web_address(value) or forbidden(value)):
        raise click.BadParameter(f'"{value}" is no http or https address', param=option)
    return value


def _book(_: click.Context, option: click.Parameter, value: str) -> Book:
    """The book of a language; a language without one is wrong usage."""
    try:
        return book(value)
    except UnknownLanguageError as error:
        raise click.BadParameter(str(error), param=option) from error


def _known(_: click.Context, option: click.Parameter, value: str) -> str:
    """The name of a language that has a book, which is not read yet."""
    try:
        refuse_unknown(value)
    except UnknownLanguageError as error:
        raise click.BadParameter(str(error), param=option) from error
    return value


def _settled(_: click.Context, __: click.Parameter, value: Path) -> Path:
    """A folder of records; where a run was stopped while it changed them, that ends first."""
    with unwritten():
        Turning(value, shared=True).recover()
    return value


def form(forms: Iterable[str], what: str, default: str = "text") -> _Option:
    """The option for the form in which a command writes."""
    return click.option(
        "--format", "style", type=click.Choice(list(forms)), default=default, show_default=True, help=what
    )


def _sources(*, exists: bool) -> _Option:
    return click.option(
        "--sources",
        type=click.Path(exists=exists, file_okay=False, path_type=Path),
        callback=_settled,
        default="sources",
        show_default=True,
        help="The folder of records.",
    )


sources = _sources(exists=True)
# Of a command that does without the folder where it is given others.
sources_if_needed = _sources(exists=False)
docs = click.option(
    "--docs",
    type=click.Path(file_okay=False, path_type=Path),
    default="docs",
    show_default=True,
    help="The folder that receives the pages.",
)
problems = form(PROBLEM_FORMATS, "How problems are written.")
repo = click.option(
    "--repo-url",
    envvar="REPO_URL",
    default=None,
    callback=web_address,
    help="Address of the repository, for links that open a record for editing; left out when unset.",
)
site = click.option(
    "--site-url",
    envvar="SITE_URL",
    default=None,
    callback=web_address,
    help="Address at which the site will stand, for citations and feeds; they carry relative addresses when unset.",
)


def _language(callback: Callable[[click.Context, click.Parameter, str], Book | str]) -> _Option:
    return click.option(
        "--language",
        default=FIRST,
        show_default=True,
        callback=callback,
        help="The language of the site, by the name of its book of messages.",
    )


language, language_name = _language(_book), _language(_known)
kept = click.option(
    "--kept",
    # Set and empty is another thing than not set, which an option of the environment does not tell.
    default=lambda: os.environ.get("KEPT", _KEPT),
    show_default=f"KEPT of the environment, or {_KEPT}",
    callback=lambda _, __, value: Path(value) if value else None,
    help="The folder in which it is kept what was made, for the next build; nothing is kept where it is empty.",
)
theme = click.option(
    "--theme",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="A folder that receives the templates that change the theme, for custom_dir in mkdocs.yml.",
)
