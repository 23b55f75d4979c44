"""The whole road: `sources/` -> pages and data files, in memory first, then on disk."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.captures.evidence import check_anchors
from generator.cite.addresses import Addresses
from generator.cite.places import PagePath
from generator.exports import exports, sizes
from generator.exports.feeds import Announced, announced
from generator.language import Book, book, speaking, spoken
from generator.ledger.ledger import ledger
from generator.reading.checks import check
from generator.reading.load import Corpus, read
from generator.reading.problems import Problem, errors
from generator.rules import findings
from generator.site.cards.cards import ShareCards, share_cards
from generator.site.embeds import embeds
from generator.site.explorer import explorer
from generator.site.head import Announcement
from generator.site.nights.files import night_files
from generator.site.pages.life.page import LifePage
from generator.site.proof import prove
from generator.site.render import render
from generator.site.searched import searched
from generator.site.site import site
from generator.site.theme.scripts import scripts
from generator.site.theme.styles import styles

MANIFEST = ".generated"
_THEME = Path(__file__).parent / "site" / "theme"
# What `custom_dir` in mkdocs.yml names.
_TEMPLATES = _THEME / "overrides"
Report = Callable[[str], None]
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

    No file where a problem is more than a warning. With `site_url` citations and feeds carry whole addresses.
    All is said in `language`, a book or the name of one, else in the language spoken at present, which is English
    unless another was chosen. Raises UnknownLanguageError for the name of none.
    """
    with speaking(book(language) if isinstance(language, str) else language or spoken()):
        corpus, problems = _checked(sources, report)
        if corpus is None or errors(problems):
            return {}, problems
        addresses = Addresses(site_url or None, repo_url or None)
        return _compiled(corpus, docs, _edit_address(corpus, sources, repo_url), addresses, report), problems


def _checked(sources: Path, report: Report) -> tuple[Corpus | None, list[Problem]]:
    report("reading the records")
    corpus, problems = read(sources)
    if corpus:
        report("checking")
        problems = [*problems, *check(corpus), *check_anchors(corpus)]
    return corpus, problems


def _compiled(
    corpus: Corpus, docs: Path, edit: Callable[[str], str | None], addresses: Addresses, report: Report
) -> dict[str, Content]:
    """Every generated file of checked records by its path."""
    report("keeping the ledger")
    kept = ledger(corpus)
    report("looking for findings")
    found = findings(kept)
    exported = exports(kept, found, addresses)
    report("making the pages")
    documents = hand_written(docs)
    made = site(kept, found, edit, addresses, documents, sizes(exported))
    report("going through the nights")
    nights = night_files(made.ladders, made.citations)
    report("drawing the cards")
    cards = share_cards(made)
    pages = render(made, _announcing(announced(kept), cards, addresses))
    data = {**exported, **explorer(kept, made.citations), **nights}
    by_hand = {name: (docs / name).read_text(encoding="utf-8") for name in documents if name.endswith(".md")}
    data |= searched(kept, made.citations, {**by_hand, **pages})
    data |= {**scripts(), **styles(), **cards.files}
    data |= embeds(page for page in made.pages if isinstance(page, LifePage))
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


def hand_written(docs: Path) -> list[str]:
    """The files in `docs` that no build wrote."""
    generated = {*_manifest(docs), MANIFEST}
    paths = (path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file())
    return sorted(path for path in paths if path not in generated)


def watched(sources: Path, docs: Path) -> list[Path]:
    """What a server has to watch: the records, the hand-written pages, styles and scripts, not what a build writes."""
    return [sources, _THEME, *(docs / name for name in hand_written(docs))]


def templates() -> dict[str, Content]:
    """The templates that change the theme, by their paths, for a site that stands apart from the program."""
    return {path.relative_to(_TEMPLATES).as_posix(): path.read_bytes() for path in sorted(_TEMPLATES.rglob("*.html"))}


def write(docs: Path, files: Mapping[str, Content]) -> Written:
    """Bring `docs` up to date: write what changed, remove what an earlier build wrote and this one did not.

    A file that no build wrote is never removed.
    """
    stale = set(_manifest(docs)) - set(files)
    changed = sum(_write(docs / path, text) for path, text in files.items())
    removed = sum(_remove(docs, path) for path in sorted(stale))
    _write(docs / MANIFEST, json.dumps(sorted(files), indent=0) + "\n")
    return Written(pages=sum(path.endswith(".md") for path in files), changed=changed, removed=removed)


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


def _manifest(docs: Path) -> list[str]:
    path = docs / MANIFEST
    if not path.is_file():
        return []
    names: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return names


def _write(path: Path, content: Content) -> bool:
    """Write a file if its content differs, and tell whether it did."""
    data = content if isinstance(content, bytes) else content.encode()
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


def _remove(docs: Path, name: str) -> bool:
    path = docs / name
    if not path.is_file():
        return False
    path.unlink()
    folder = path.parent
    while folder != docs and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
    return True
