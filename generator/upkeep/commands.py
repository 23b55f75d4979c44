"""The commands by which a site and its records are kept in order."""

import sys
from importlib.metadata import version
from pathlib import Path

import click

from generator import options
from generator.disk.whole import write_whole
from generator.refusals import unwritten
from generator.upkeep import bill, sums


@click.command()
@click.option("--commit", required=True, help="The commit of which the site was made, as 40 or 64 digits and letters.")
@options.repo
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
def manifest(commit: str, repo_url: str | None, site: Path) -> None:
    """Write the sum of every file of a built SITE and the commit into it, for `sha256sum -c` and for people."""
    if not sums.COMMIT.fullmatch(commit):
        raise click.BadParameter("it is no commit", param_hint="--commit")
    try:
        with unwritten():
            number = sums.write_sums(site, commit, repo_url)
    except ValueError as error:
        raise click.UsageError(f"{error}.") from error
    click.echo(f"{site / sums.LIST_OF_SUMS}: {number} files", err=True)


@click.command()
@click.option(
    "--table",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A page of Markdown that receives the licences.",
)
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def bom(table: Path | None, target: Path) -> None:
    """Write what the lock files here pin, with its licences, as a bill of materials (CycloneDX) into TARGET."""
    try:
        made = bill.materials(Path())
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{error}.") from error
    with unwritten():
        write_whole(target, bill.bill(made, version(bill.PROGRAM)).encode())
        if table:
            write_whole(table, bill.table(made).encode())
    click.echo(f"{target}: {len(made)} packages", err=True)
    if unknown := bill.unlicensed(made):
        click.echo(f"no licence is known here of {', '.join(unknown)}", err=True)
        sys.exit(1)


COMMANDS = (manifest, bom)
