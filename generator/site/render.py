"""Pages -> Markdown, one template a page kind; footnotes are numbered by first use."""

import io
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from hashlib import sha256
from types import CodeType
from typing import Any

import jinja2
from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket

from generator.cite.linked import json_in_page
from generator.cite.places import PagePath
from generator.disk.compiled import Compiled
from generator.kept.units import unit
from generator.language import formats, say
from generator.record.noted import Once, asking
from generator.site.escape import code, esc, href, on_paper
from generator.site.head import Announcement, Head, cut, first_paragraph, with_head, without_markup
from generator.site.pages.kind import Page, PageKind
from generator.site.parts.how_to_cite import Cited
from generator.site.parts.link import Citation, Link
from generator.site.site import KINDS, Site

_BLANK_LINES = re.compile(r"\n{3,}")


def render(site: Site, announced: Callable[[PagePath], Announcement] = lambda _: Announcement()) -> dict[str, str]:
    """The Markdown of every page, by its path below the docs; `announced` tells what the head of a page announces."""
    kinds = {kind.page: kind for kind in KINDS}
    writer = _Writer(site)

    def text(page: Page) -> str:
        head, cited, asked = announced(page.path), site.cited.get(page.path), site.asked.get(page.path)
        write = partial(writer.written, kinds[type(page)], page, cited, head)
        if asked is not None:
            return unit(page.path, (head, cited), asked, write)
        with asking(apart=True):
            return write()

    return {page.path: text(page) for page in site.pages}


def in_plain_words(citations: Mapping[str, Citation], part: str) -> Callable[..., str]:
    """What the macros of a part say of things, by their names, as plain text: no markup, no mark, no link."""
    said = _macros(part, {"citations": citations, "link": _plainly, "cite": _unmarked})
    return lambda macro, *of: without_markup(said(macro, *of))


def in_markdown(
    citations: Mapping[str, Citation], part: str, cite: Callable[[Iterable[str]], str]
) -> Callable[[str, object], str]:
    """The same in Markdown, with links counted from the root of the docs and marks as `cite` makes them.

    Marks have to be the same each time, for what a macro says of one thing is written once.
    """
    known: dict[int, tuple[object, str]] = {}

    def once(of: object, macro: Callable[[object], str]) -> str:
        # What is known is kept, so that no other thing comes to have its number.
        if id(of) not in known:
            known[id(of)] = of, macro(of)
        return known[id(of)][1]

    return _macros(part, {"citations": citations, "link": _Linker(""), "cite": cite, "once": once})


def _macros(part: str, context: Mapping[str, object]) -> Callable[..., str]:
    says = _templates(context).get_template(part).module
    return lambda macro, *of: str(getattr(says, macro)(*of))


def made_of(template: str, context: Mapping[str, object]) -> str:
    """A file of the site that is no page, from its template."""
    return _environment().get_template(template).render(context).lstrip()


def _plainly(link: Link) -> str:
    return esc(link.text)


def _unmarked(_: Iterable[str]) -> str:
    return ""


class _KeptCode(BytecodeCache):
    """Keeps what is compiled of each template, for the next site and for the next run."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Give a name of a file for a template, by its own name: it lies beside the program, wherever that lies."""
        return sha256(name.encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what is kept, where it is."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))
        if bucket.code is None and (kept := Compiled(__file__, bucket.key).kept(_whole(bucket))) is not None:
            bucket.load_bytecode(io.BytesIO(kept))
            self._keep(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self._keep(bucket)
        Compiled(__file__, bucket.key).keep(_whole(bucket), bucket.bytecode_to_string())

    def _keep(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


def _whole(bucket: Bucket) -> str:
    """What a template is compiled of: its text, by a digest, and the version of who does it."""
    return f"{jinja2.__version__} {bucket.checksum}"


@cache
def _environment() -> Environment:
    """The templates, compiled once for all sites that a program makes."""
    environment = Environment(
        loader=PackageLoader("generator", "site"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # contributed text passes the filter `esc`, which covers HTML and Markdown
        bytecode_cache=_KeptCode(),
    )
    environment.filters |= {
        "code": code,
        "esc": esc,
        "href": href,
        "on_paper": on_paper,
        "in_front": json_in_page,
        "day": formats.day,
        "language": formats.language_name,
        "of_language": of_language,
        "lowered": formats.lowered,
        "n": "{:g}".format,
        "raised": formats.raised,
    }
    environment.globals["say"] = say
    return environment


def _templates(context: Mapping[str, object]) -> Environment:
    """The templates where each of them, and each macro of theirs, has what stands in the context."""
    own = _environment().overlay()
    own.globals = {**own.globals, **context}
    return own


class _Writer:
    """Writes the pages of one site, one after the other: what their macros use is of the page in hand."""

    def __init__(self, site: Site) -> None:
        self._notes, self._link, self._kept = _Notes(site.citations), _Linker(""), _Kept()
        self._templates = _templates(
            {
                "citations": site.citations,
                "findings": site.findings,
                "cite": self._notes.cite,
                "notes": self._notes.used,
                "label": self._notes.label,
                "link": self._link,
                "kept": self._kept.once,
            }
        )

    def written(self, kind: PageKind[Any], page: Page, cited: Cited | None, announced: Announcement) -> str:
        """The Markdown of a page of a kind."""
        self._notes.begin()
        self._link.folder = self._kept.folder = posixpath.dirname(page.path)
        text = self._templates.get_template(kind.template).render(page=page, cited=cited)
        text = _BLANK_LINES.sub("\n\n", text).strip("\n") + "\n"
        summary = cut(kind.summary(page)) if kind.summary else ""
        begins = kind.begins(page) if kind.begins else ""
        return with_head(text, Head(summary or first_paragraph(text, begins), announced))


class _Kept:
    """What stands alike on many pages of one folder, as the footnote of a claim does, so that it is written once."""

    def __init__(self) -> None:
        self.folder = ""
        self._written = Once[tuple[str, str], str]()

    def once(self, name: str, caller: Callable[[], str]) -> str:
        """What is known by a name, written where no page of the folder had it before."""
        return self._written.of((self.folder, name), caller)


def of_language(text: str, language: str) -> str:
    """Escaped text marked as of another language, by its code, with the direction in which that is written."""
    attributes = "".join(f' {name}="{esc(value)}"' for name, value in (("lang", language), ("dir", "auto")))
    return f"<span{attributes}>{text}</span>" if language else text


class _Notes:
    """The footnotes of one page, in the order of first use."""

    def __init__(self, citations: Mapping[str, Citation]) -> None:
        self._citations = citations
        self.begin()

    def begin(self) -> None:
        """Begin another page."""
        self._used: dict[str, Citation] = {}
        self._labels: dict[str, str] = {}

    def cite(self, claim_ids: Iterable[str]) -> str:
        """The footnote marks for some claims."""
        return "".join(self._mark(claim_id) for claim_id in claim_ids)

    def _mark(self, claim_id: str) -> str:
        """The mark of a claim: in brackets, so that no reading of the text runs it into the figure before it.

        Only the first mark is one that its footnote leads back to, for some claims have thirty.
        """
        note, citation, place = self.label(claim_id), self._citations[claim_id], ""
        if claim_id not in self._used:
            self._used[claim_id], place = citation, f' id="fnref:{note}"'
        name = esc(say(citation.marked, note=note, figure=citation.value or ""))
        return f'<sup{place}><a class="footnote-ref" href="#fn:{note}" aria-label="{name}">[{note}]</a></sup>'

    def label(self, claim_id: str) -> str:
        """The label of the footnote of a cited claim: its number, for a label stands on a page many times over."""
        return self._labels.setdefault(claim_id, str(len(self._labels) + 1))

    def used(self) -> list[Citation]:
        """What has been cited so far; the template's last part defines it."""
        return list(self._used.values())


class _Linker:
    """Makes Markdown links relative to the pages of one folder."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def __call__(self, link: Link) -> str:
        """The link with its words escaped."""
        words = of_language(esc(link.text), link.language)
        return f"[{words}]({self.to(link.path)})" if link.path else words

    def to(self, path: str) -> str:
        """The relative address of a page or of a place on it; of a place on this page, which begins with its mark."""
        target, mark, anchor = path.partition("#")
        return (_relative(target, self.folder or ".") if target else "") + mark + anchor


# A site has some hundred pages and some hundred thousand links to them.
_relative = cache(posixpath.relpath)
