"""The whole road: `sources/` -> pages and data files, in memory first, then on disk."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.checked import Report, check_all, hand_written, page_text
from generator.cite.addresses import Addresses
from generator.cite.places import PagePath
from generator.disk.present import Domain, first_part
from generator.disk.state import bring_to
from generator.exports import exports_beside, sizes
from generator.exports.feeds import Announced, announced, feeds_of_numbers
from generator.exports.former import all_former
from generator.exports.kept_rows import rows_as_kept
from generator.exports.old_names import under_old_names
from generator.exports.references import references_to_pages
from generator.kept.domain import DOMAIN
from generator.kept.units import units
from generator.language import Book, book, speaking, spoken
from generator.ledger.ledger import ledger
from generator.reading.files import Sort, below
from generator.reading.kept import most_kept
from generator.reading.load import Corpus
from generator.reading.problems import Location, Problem, errors
from generator.record.characters import on_one_line
from generator.record.limits import MAX_WRITTEN, MAX_WRITTEN_A_BYTE, MAX_WRITTEN_ANYWAY
from generator.record.noted import asking, note
from generator.rules import findings
from generator.site.cards.cards import ShareCards, share_cards
from generator.site.checks import check_files
from generator.site.embeds import embeds
from generator.site.explorer import explorer
from generator.site.head import Announcement
from generator.site.nights.files import night_files_beside
from generator.site.pages.life.page import LifePage
from generator.site.proof import prove
from generator.site.render import render
from generator.site.searched import searched
from generator.site.site import site
from generator.site.theme.place import TEMPLATES
from generator.site.theme.scripts import scripts
from generator.site.theme.styles import styles

Content = str | bytes


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the docs."""

    pages: int
    changed: int
    removed: int


def compile_site(
    sources: Path,
    docs: Path,
    repo_url: str | None,
    report: Report = lambda _: None,
    site_url: str | None = None,
    language: str | Book | None = None,
) -> tuple[dict[str, Content], list[Problem]]:
    """The content of every generated file by its path below `docs`, and the problems of the records.

    No file where a problem is more than a warning, or where all would have more bytes than a site may. With `site_url`
    citations and feeds carry whole addresses: with that of the event unless one is given, and an empty one is none.
    All is said in `language`, a book or the name of one, else in the language spoken at present, which is English
    unless another was chosen. Raises UnknownLanguageError for the name of none.
    """
    with speaking(book(language) if isinstance(language, str) else language or spoken()), most_kept():
        corpus, problems = check_all(sources, docs, report)
        if corpus is None or errors(problems):
            return {}, problems
        stands = corpus.event.address if site_url is None else site_url
        addresses = Addresses(stands or None, repo_url or None)
        files = _compiled(corpus, docs, _edit_address(corpus, sources, repo_url), addresses, report)
        return (files, problems) if (far := beyond(sources, files)) is None else ({}, [far, *problems])


def beyond(sources: Path, files: Mapping[str, Content]) -> Problem | None:
    """The problem of a site that has more bytes than its records may bring about."""
    read = sum(os.lstat(one.path).st_size for one in below(sources) if one.sort is Sort.FILE)
    written = sum(len(each if isinstance(each, bytes) else each.encode()) for each in files.values())
    most = min(MAX_WRITTEN, MAX_WRITTEN_ANYWAY + MAX_WRITTEN_A_BYTE * read)
    if written <= most:
        return None
    what = f"the pages and data of these records would have {written:,} bytes, more than {most:,}"
    return Problem(Location(on_one_line(sources.as_posix())), what, "Divide the records among several sites.")


def _compiled(
    corpus: Corpus, docs: Path, edit: Callable[[str], str | None], addresses: Addresses, report: Report
) -> dict[str, Content]:
    """Every generated file of checked records by its path."""
    report("keeping the ledger")
    kept = ledger(corpus)
    report("looking for findings")
    found = findings(kept)
    documents = hand_written(docs)
    records = [one for source in corpus.sources.values() for one in (source, *source.claims)]
    edited = {name: edit(name) for name in corpus.sources}
    of = (corpus.registries, corpus.sources, corpus.anchors, corpus.unread, edited, addresses, documents)
    with units(records, (spoken().language, of, kept.claims, kept.assertions, kept.standings, kept.by_claim, found)):
        report("writing the data")
        tables = rows_as_kept(kept, found)
        with asking(apart=True):
            exported = exports_beside(kept, found, addresses, tables)

        def measured() -> Mapping[str, int]:
            note(map(id, records))
            return sizes(exported())

        report("making the pages")
        made = site(kept, found, edit, addresses, documents, measured, lambda: tables)
        report("going through the nights")
        nights = night_files_beside(made.ladders, made.citations)
        report("drawing the cards")
        with asking(apart=True):
            # Of both pages are made by what these announce.
            cards = share_cards(made)
            lives = [page for page in made.pages if isinstance(page, LifePage)]
            numbers = [one.followed for one in lives]
            announcing = _announcing(announced(kept, numbers), cards, addresses)
        report("writing the pages")
        pages = render(made, announcing)
        of_nights = nights()
    report("writing what pages fetch")
    data = {**exported(), **explorer(kept, made.citations, made.ladders.leads), **of_nights, **check_files(kept, made)}
    by_hand = {name: page_text(docs / name) for name in documents if name.endswith(".md")}
    listed = {path: text for path, text in pages.items() if path not in made.unlisted}
    data |= searched(kept, made.citations, {**by_hand, **listed})
    data |= {**scripts(), **styles(corpus.event.colour), **cards.files}
    data |= embeds(lives)
    data |= feeds_of_numbers(kept, numbers, addresses)
    data |= references_to_pages(corpus, "data/cite/figures", [(one.path, one.title) for one in lives], addresses)
    data |= dict(under_old_names(data, all_former(corpus, found)))
    report("proving the pages")
    prove(pages, {*data, *documents})
    return {**pages, **data}


def _announcing(feeds: Announced, cards: ShareCards, addresses: Addresses) -> Callable[[PagePath], Announcement]:
    """What the head of each page announces."""

    def of(page: PagePath) -> Announcement:
        card = cards.of(page)
        return Announcement(
            picture=addresses.whole(card.path) if card else None,
            picture_words=card.alt if card else "",
            feeds=tuple((feed.title, feed.path, feed.media_type) for feed in feeds.on(page)),
        )

    return of


def templates() -> dict[str, Content]:
    """The templates that change the theme, by their paths, for a site that stands apart from the program."""
    return {path.relative_to(TEMPLATES).as_posix(): path.read_bytes() for path in sorted(TEMPLATES.rglob("*.*ml"))}


def write(docs: Path, files: Mapping[str, Content]) -> Written:
    """Bring `docs` up to date in one step: all of `files` are there, and nothing else that an earlier build wrote.

    A file that no build wrote is never changed or removed. Raises InTheWayError where one stands in the place of a page
    or between pages, BusyError where another build is at work, OSError where the disk does not allow it; then `docs` is
    as it was.
    """
    return _brought(docs, files, DOMAIN)


def write_templates(theme: Path) -> Written:
    """Bring the templates that change the theme into a folder of their own, as `write` does."""
    files = templates()
    return _brought(theme, files, Domain(shared=frozenset(map(first_part, files))))


def _brought(folder: Path, files: Mapping[str, Content], domain: Domain) -> Written:
    data = {name: content if isinstance(content, bytes) else content.encode() for name, content in files.items()}
    change = bring_to(folder, data, domain)
    return Written(pages=sum(name.endswith(".md") for name in files), changed=change.changed, removed=change.removed)


def _edit_address(corpus: Corpus, sources: Path, repo_url: str | None) -> Callable[[str], str | None]:
    """Where a source's record can be edited; nowhere while the repository is not known."""
    # An absolute folder is the reader's own; the repository knows it by its name.
    folder = sources.name if sources.is_absolute() else sources.as_posix()

    def address(source_id: str) -> str | None:
        if not repo_url:
            return None
        record = Path(corpus.files[source_id].where.path).relative_to(sources).as_posix()
        return f"{repo_url.rstrip('/')}/edit/main/{folder}/{record}"

    return address
