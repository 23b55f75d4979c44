"""The commands on a built site: `python -m generator seal`, `pack` and `release`."""

import re
from pathlib import Path

import click

from generator.printed import emit
from generator.record.characters import on_one_line
from generator.refusals import PARTLY, unwritten
from generator.release import UnreleasableError
from generator.release import release as write_release
from generator.site import offline as offline_edition
from generator.site import policy

_NAME = "contested-figures"
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_SITE = click.Path(exists=True, file_okay=False, path_type=Path)


def _plain(_: click.Context, __: click.Parameter, name: str) -> str:
    """A name that leads nowhere else."""
    if not _PLAIN.fullmatch(name):
        raise click.BadParameter("write letters, digits, points and hyphens, a letter or a digit first")
    return name


@click.command()
@click.option("--name", default=_NAME, show_default=True, callback=_plain, help="The folder that the zip unfolds to.")
@click.argument("site", type=_SITE)
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def pack(name: str, site: Path, target: Path) -> None:
    """Pack a SITE built with mkdocs.offline.yml into the zip TARGET, which opens from a folder."""
    try:
        with unwritten():
            number = offline_edition.pack(site, target, name)
    except ValueError as error:
        raise click.UsageError(f"{on_one_line(str(error))}.") from error
    emit(f"{target}: {number} files, {target.stat().st_size / 10**6:.1f} MB", err=True)


@click.command()
@click.argument("site", type=_SITE)
def seal(site: Path) -> None:
    """Give every page of a built SITE its content-security policy, whatever built it; again changes nothing.

    Not for the offline edition: in a page opened from a folder the policy would stop every script.
    """
    try:
        with unwritten(PARTLY):
            number = policy.seal(site)
    except ValueError as error:
        raise click.UsageError(f"{on_one_line(str(error))}.") from error
    if not number:
        raise click.BadParameter(f"no page is in {site}", param_hint="SITE")
    emit(f"{site}: {number} pages sealed", err=True)


@click.command()
@click.option("--name", default=_NAME, show_default=True, callback=_plain, help="How the names of the files begin.")
@click.argument("site", type=_SITE)
@click.argument("offline", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("target", type=click.Path(file_okay=False, path_type=Path))
def release(name: str, site: Path, offline: Path, target: Path) -> None:
    """Write what is released of a built SITE and its OFFLINE edition into the empty folder TARGET.

    The data in one zip, the offline edition, what an archive is told of them, and their sums.
    """
    if target.exists() and any(target.iterdir()):
        raise click.BadParameter(f"{target} is not empty", param_hint="TARGET")
    try:
        with unwritten():
            files = write_release(site, offline, target, name)
    except UnreleasableError as error:
        raise click.UsageError(f"{on_one_line(str(error))}.") from error
    for file in files:
        emit(f"{target / file}: {(target / file).stat().st_size:,} bytes", err=True)
