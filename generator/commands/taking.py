"""The command `capture`: a saved page, PDF or text -> a captured text and a begun record."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import click

from generator import options
from generator.captures.files import MAX_CAPTURE, read_capture
from generator.capturing.begun import SavedArticle, filled, keep
from generator.capturing.document import from_pdf
from generator.capturing.page import from_page
from generator.capturing.taken import NoReaderError, Taken, UntakenError, plainly
from generator.commands.common import usable_corpus
from generator.disk.whole import write_new
from generator.draft.command import draft_record
from generator.draft.new import RefusedError, checked_id, proposed_id
from generator.printed import emit
from generator.reading.files import UnreadError, content
from generator.reading.formats import is_page, is_pdf
from generator.record.characters import on_one_line
from generator.refusals import PARTLY, unwritten

_PAGES = (".htm", ".html", ".xhtml")
# Where somebody can ask an archive to keep a page.
_KEEP = "https://web.archive.org/save/"


@click.command()
@options.sources
@click.option(
    "--captures",
    type=click.Path(file_okay=False, path_type=Path),
    default="captures",
    show_default=True,
    help="The folder of captured texts, of which git takes nothing.",
)
@click.option("--url", default=None, callback=options.web_address, help="The address of the article.")
@click.option("--published", default=None, help="When it appeared, as in a record: 2022-01-09, 2022-01-09/2022-01-10.")
@click.option("--id", "name", default=None, help="The id of the source; proposed from the address or the title.")
@click.option("--archived", default=None, callback=options.web_address, help="The address of a copy in a web archive.")
@click.option("--archived-on", type=click.DateTime(["%Y-%m-%d"]), help="The day of that copy; today unless given.")
@click.option("--archive", is_flag=True, help="Print the address at which an archive can be asked to keep the page.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def capture(
    sources: Path,
    captures: Path,
    url: str | None,
    published: str | None,
    name: str | None,
    archived: str | None,
    archived_on: datetime | None,
    archive: bool,
    file: Path,
) -> None:
    """Take the text out of a saved page, PDF or text FILE, keep it in private, and begin its record; fetch nothing."""
    corpus = usable_corpus(sources, "text")
    today = date.today()
    original, taken = _taken(file, url)
    address = url or taken.url
    taken = replace(taken, url=address)
    article = SavedArticle(_name(sources, name, address, taken), original, file.suffix.lower() or ".txt", taken, today)
    with unwritten(PARTLY):
        text = keep(captures, article)
    copy = (archived, archived_on.date() if archived_on else today) if archived else None
    draft = draft_record(corpus, text, address, published or taken.published, today)
    record = sources / "articles" / f"{article.name}.yml"
    with unwritten(PARTLY):
        write_new(record, filled(draft, corpus, taken, copy, is_dated=published is not None).encode())
    emit(f"{on_one_line(str(text))}: {len(taken.text.split()):,} words", err=True)
    if archive and address:
        emit(f"To have an archive keep the page, open {_KEEP}{address}", err=True)
    emit(str(record))


def _taken(file: Path, url: str | None) -> tuple[bytes, Taken]:
    """The bytes of a file and what is taken from them; wrong usage where nothing can be."""
    try:
        original = content(file.resolve(), MAX_CAPTURE, "captured file")
        if is_pdf(original):
            return original, plainly(from_pdf(original))
        # A page may begin with anything; whoever saved it named it.
        if is_page(original) or file.suffix.lower() in _PAGES:
            return original, plainly(from_page(original, url))
        return original, plainly(Taken(read_capture(file)[0].text))
    except UnreadError as error:
        raise click.BadParameter(f"{on_one_line(str(file))}: {error}. {error.mend}", param_hint="FILE") from None
    except UntakenError as error:
        raise click.BadParameter(f"{on_one_line(str(file))}: {error}", param_hint="FILE") from error
    except NoReaderError as error:
        raise click.UsageError(str(error)) from error


def _name(sources: Path, given: str | None, address: str | None, taken: Taken) -> str:
    """The id of the source; wrong usage where there is none or it is taken."""
    title = taken.title or taken.text.partition("\n")[0]
    name = given or proposed_id(address, title)
    if name is None:
        raise click.UsageError("No id can be made of the address or the title: choose one with --id.")
    try:
        return checked_id(sources, name)
    except RefusedError as error:
        raise click.BadParameter(str(error), param_hint="--id") from error
