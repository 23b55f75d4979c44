"""A captured text kept in its folder, and the record that is begun from it."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.capturing.taken import Taken
from generator.disk.whole import write_new
from generator.draft.writing import comment, entry
from generator.reading.load import Corpus
from generator.record.registries import ActorKind

# Below the folder of captures: what was saved as it was, and what is known of it. Only texts lie in the folder itself.
ORIGINALS = "originals"
_ALL = "*\n"
_PAGE_SAYS = "the data of the page itself"


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """An article that is taken in: its id, the file that was saved, and what was found in it."""

    name: str
    original: bytes
    suffix: str
    taken: Taken
    saved: date


def keep(captures: Path, article: SavedArticle) -> Path:
    """Write text, original and what is known of both, and give the path of the text; raises FileExistsError.

    Git takes nothing of the folder: a file in it says so.
    """
    ignored = captures / ".gitignore"
    if not ignored.exists():
        write_new(ignored, _ALL.encode())
    text = captures / f"{article.name}.txt"
    data = article.taken.text.encode()
    write_new(text, data)
    write_new(captures / ORIGINALS / f"{article.name}{article.suffix}", article.original)
    known = json.dumps(_known(article, data), ensure_ascii=False, indent=2)
    write_new(captures / ORIGINALS / f"{article.name}.json", f"{known}\n".encode())
    return text


def _known(article: SavedArticle, text: bytes) -> dict[str, str | None]:
    taken = article.taken
    return {
        "title": taken.title,
        "outlet": taken.outlet,
        "author": taken.author,
        "published": taken.published,
        "url": taken.url,
        "language": taken.language,
        "saved": str(article.saved),
        "text": f"{article.name}.txt",
        "text_sha256": hashlib.sha256(text).hexdigest(),
        "original": f"{article.name}{article.suffix}",
        "original_sha256": hashlib.sha256(article.original).hexdigest(),
    }


def filled(draft: str, corpus: Corpus, taken: Taken, archived: tuple[str, date] | None, *, is_dated: bool) -> str:
    """A draft with what the file says in the place of what is left to decide; `is_dated` where somebody gave its day.

    An outlet or an author whom no actor is called stands in a comment.
    """
    lines = dict(_lines(corpus, taken, is_dated=is_dated))
    for field, line in lines.items():
        draft = re.sub(rf"^{field}: .*\n", lambda _, line=line: line, draft, count=1, flags=re.MULTILINE)  # type: ignore[misc]
    extra = "".join(_behind_address(corpus, taken, archived))
    return re.sub(r"^url: .*\n", lambda found: found[0] + extra, draft, count=1, flags=re.MULTILINE)


def _lines(corpus: Corpus, taken: Taken, *, is_dated: bool) -> Iterator[tuple[str, str]]:
    if taken.title:
        yield "title", entry("title", taken.title)
    if taken.outlet:
        known = _actor(corpus, taken.outlet, {ActorKind.OUTLET})
        yield "publication", entry("publication", known, why=f"printed: {taken.outlet}" if known is None else "")
    if taken.published and not is_dated:
        yield "published_basis", entry("published_basis", _PAGE_SAYS)
    if taken.language:
        yield "language", entry("language", taken.language)


def _behind_address(corpus: Corpus, taken: Taken, archived: tuple[str, date] | None) -> Iterator[str]:
    if archived:
        url, day = archived
        yield f"archived:\n{entry('url', url, indent=2)}{entry('on', str(day), indent=2)}"
    if taken.author:
        known = _actor(corpus, taken.author, {ActorKind.PERSON})
        yield entry("author", known) if known else f"{comment(f'author, printed: {taken.author}')}\n"


def _actor(corpus: Corpus, name: str, kinds: set[ActorKind]) -> str | None:
    """The only actor of these kinds that is called so."""
    wanted = name.casefold()
    called: Mapping[str, set[str]] = {
        actor: {entry.name.casefold(), *(each.text.casefold() for each in (*entry.aliases, *entry.own_names))}
        for actor, entry in corpus.actors.items()
        if entry.kind in kinds
    }
    found = [actor for actor, names in called.items() if wanted in names]
    return found[0] if len(found) == 1 else None
