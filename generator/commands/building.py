"""The command `build`."""

from pathlib import Path

import click

from generator import options
from generator.beside import two_at_once
from generator.commands.said import stop_at
from generator.disk.state import Brought, bring_to, recover
from generator.kept.builds import KeptBuild, kept_build
from generator.kept.domain import DOMAIN
from generator.kept.inputs import AskedBuild
from generator.printed import emit
from generator.refusals import unwritten


@click.command()
@options.sources
@options.docs
@options.theme
@options.problems
@options.repo
@options.site
@options.language_name
@options.kept
def build(
    sources: Path,
    docs: Path,
    theme: Path | None,
    style: str,
    repo_url: str | None,
    site_url: str | None,
    language: str,
    kept: Path | None,
) -> None:
    """Write the pages and the data files; write nothing where a record is bad."""
    with unwritten():
        recover(docs)
    asked = AskedBuild(sources, docs, repo_url, site_url, language)
    begun = kept_build(kept, asked) if kept else None
    done = begun and _as_before(begun, style)
    if not done or theme:
        # What makes pages is loaded only where some are made.
        from generator.commands.making import made_anew, write_templates

        with two_at_once():
            done = done or made_anew(asked, style, begun)
        if theme:
            with unwritten():
                write_templates(theme)
    if begun:
        begun.end()
    emit("{} pages; {} files written, {} removed".format(*done), err=True)


def _as_before(begun: KeptBuild, style: str) -> tuple[int, int, int] | None:
    """What `made_anew` tells, where all of it was made before; None where that is not kept."""
    former = begun.former()
    files = None
    if former is None or not ((stands := begun.stands(former)) or (files := begun.files(former))):
        return None
    stop_at(former.problems, style)
    change = Brought(0, 0)
    if files and not stands:
        with unwritten():
            change = bring_to(begun.asked.docs, files, DOMAIN)
    return sum(name.endswith(".md") for name in former.files), change.changed, change.removed
