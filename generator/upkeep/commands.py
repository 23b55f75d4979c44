"""The commands by which a site and its records are kept in order."""

import sys
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import click

from generator import options
from generator.disk.whole import write_whole
from generator.printed import emit
from generator.reading import problems as report
from generator.reading.load import read
from generator.reading.reader import SUFFIXES
from generator.record.characters import on_one_line
from generator.record.limits import MAX_BYTES
from generator.record.versions import FORMAT
from generator.refusals import UnwrittenError, unwritten
from generator.upkeep import bill, linkreport, sums
from generator.upkeep.addresses import by_url, outbound
from generator.upkeep.asking import Manners
from generator.upkeep.linkreport import LINK_FORMS
from generator.upkeep.looking import Fortune, look_at_all
from generator.upkeep.migrating import EVENT_FILE, migrated


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
        raise click.UsageError(f"{on_one_line(str(error))}.") from error
    emit(f"{site / sums.LIST_OF_SUMS}: {number} files", err=True)


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
        raise click.UsageError(f"{on_one_line(str(error))}.") from error
    with unwritten():
        write_whole(target, bill.bill(made, version(bill.PROGRAM)).encode())
        if table:
            write_whole(table, bill.table(made).encode())
    emit(f"{target}: {len(made)} packages", err=True)
    if unknown := bill.unlicensed(made):
        emit(f"no licence is known here of {', '.join(unknown)}", err=True)
        sys.exit(1)


@click.command()
@options.sources
@options.repo
@click.option("--online", is_flag=True, help="Ask the hosts; without it the addresses are listed.")
@options.form(LINK_FORMS, "How the addresses are written.")
def links(sources: Path, repo_url: str | None, online: bool, style: str) -> None:
    """List every address that the records lead to, and with --online what became of each."""
    corpus, problems = read(sources)
    if corpus is None:
        emit(report.as_text(problems))
        sys.exit(1)
    found = outbound(corpus)
    seen = look_at_all(by_url(found), Manners(_agent(repo_url))) if online else {}
    made = linkreport.links(found, seen)
    emit(LINK_FORMS[style](made))
    bad = report.errors(problems)
    if bad:
        emit(report.as_text(bad), err=True)
        emit("What stands in these records was not looked for.", err=True)
    if bad or any(one.fortune is Fortune.GONE for one in seen.values()):
        sys.exit(1)


@click.command()
@options.sources
def migrate(sources: Path) -> None:
    """Bring records of an older version of the format to the present one; comments and layout stay."""
    files = {path.relative_to(sources).as_posix(): path for path in _records(sources)}
    if EVENT_FILE not in files:
        raise click.BadParameter(f"{sources} has no {EVENT_FILE}", param_hint="--sources")
    try:
        changed = migrated({name: _text(path) for name, path in files.items()})
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    for number, (name, text) in enumerate(changed.items()):
        try:
            write_whole(files[name], text.encode())
        except OSError as error:
            done = f"{number} of {len(changed)} files were written before it; run this again"
            raise UnwrittenError(f"{error}: {done}") from error
    emit(f"{len(changed)} files changed; the records are of format {FORMAT}", err=True)
    _, problems = read(sources)
    if problems:
        emit(report.as_text(problems))
        sys.exit(1)


def _records(sources: Path) -> list[Path]:
    """The files of records; none through a link, which no record is."""
    found = (path for suffix in SUFFIXES for path in sources.rglob(f"*{suffix}"))
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def _text(path: Path) -> str:
    """What a record holds, line ends and all; raises ValueError where it can hold no record."""
    try:
        if path.stat().st_size <= MAX_BYTES:
            return path.read_bytes().decode()
        why = f"it has more than {MAX_BYTES:,} bytes"
    except OSError as error:
        why = str(error.strerror)
    except UnicodeDecodeError:
        why = "it is not UTF-8"
    raise ValueError(f"{ascii(path.as_posix())[1:-1]}: {why}")


def _agent(repo_url: str | None) -> str:
    """The name under which hosts are asked, and where its owner is found, in ASCII as headers have to be."""
    owner = f" (+{quote(repo_url, safe=':/')})" if repo_url else ""
    return f"contested-figures-links/{version(bill.PROGRAM)}{owner}"
