"""What makes the pages anew, for the commands that do; it takes a second to load."""

from pathlib import Path

from generator.build import compile_site, write, write_templates
from generator.commands.said import progress, stop_at
from generator.kept.builds import KeptBuild
from generator.kept.inputs import AskedBuild
from generator.kept.parts import keeping
from generator.language import Book
from generator.reading.problems import Problem, errors
from generator.refusals import unwritten

__all__ = ["made_anew", "rebuilt", "write_templates"]
# Of pages, when the records are as they shall be.
_NOT_ANEW = "the records were changed, and the pages were not made anew; build them"


def made_anew(asked: AskedBuild, style: str, begun: KeptBuild | None) -> tuple[int, int, int]:
    """The numbers of pages made and written, of files that are others now, and of those that went.

    Problems are printed in a style; where one is more than a warning the run ends, and nothing is written.
    """
    with unwritten(), keeping(begun.parts if begun else None):
        given = (asked.repo_url, progress(), asked.site_url, asked.language)
        files, problems = compile_site(asked.sources, asked.docs, *given)
    stop_at(problems, style)
    if begun:
        # Before anything is written: that gives pages by hand new places, and changes none.
        begun.keep({name: one if isinstance(one, bytes) else one.encode() for name, one in files.items()}, problems)
    with unwritten():
        done = write(asked.docs, files)
    return done.pages, done.changed, done.removed


def rebuilt(sources: Path, docs: Path, repo_url: str | None, site_url: str | None, language: Book) -> list[Problem]:
    """Pages and data made anew, unless a record is bad: its problems."""
    with unwritten(_NOT_ANEW):
        files, problems = compile_site(sources, docs, repo_url, progress(), site_url, language)
        if not errors(problems):
            write(docs, files)
    return problems
