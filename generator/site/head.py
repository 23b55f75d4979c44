"""The head of a page: what it says of itself to whoever does not see it yet, in its front matter for the templates."""

import html
import re
from dataclasses import dataclass
from typing import Any

from generator.cite.linked import json_in_page
from generator.language import say

# So many characters: search engines and cards show less, and an answer keeps its dispute.
LONGEST_HEAD = 300
_FRONT = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
# What is no prose: comments, drawings, tables, lists of terms, blocks of HTML other than paragraphs.
_NO_PROSE = re.compile(r"[|<\-+*:#!{]|\d+\.|.*\n:")
_MARK = re.compile(r"<sup.*?</sup>", re.DOTALL)
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_ATTRIBUTES = re.compile(r"\s*\{ [.#][^{}]*\}\s*$")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Announcement:
    """What other programs are told of a page: its picture, by its whole address, and the feeds that tell of it.

    Each feed is its title, its path below the docs and its media type. Without an address of the site no picture can
    be named.
    """

    picture: str | None = None
    picture_words: str = ""
    feeds: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """The description of a page in its own words, and what is announced of it."""

    description: str
    announced: Announcement = Announcement()

    def front_matter(self) -> str:
        """The line of front matter that holds it."""
        head: dict[str, Any] = {"description": self.description}
        if self.announced.picture:
            head |= {"picture": self.announced.picture, "picture_words": self.announced.picture_words}
        if self.announced.feeds:
            head["feeds"] = [{"title": title, "path": path, "type": kind} for title, path, kind in self.announced.feeds]
        return f"head: {json_in_page(head)}\n"


def with_head(text: str, head: Head) -> str:
    """The Markdown of a page with its head in its front matter."""
    front = _FRONT.match(text)
    if front:
        return f"---\n{front[1]}{head.front_matter()}---\n{text[front.end() :]}"
    return f"---\n{head.front_matter()}---\n\n{text}"


def first_paragraph(text: str, begins: str = "") -> str:
    """The first paragraph of a page's Markdown in plain words, cut to what is shown; empty where it has none.

    Words that it `begins` with stand before it.
    """
    front = _FRONT.match(text)
    blocks = (text[front.end() :] if front else text).split("\n\n")
    prose = (words for block in blocks if (words := _plain(block.strip())))
    return cut(" ".join(filter(None, (begins, next(prose, "")))))


def _plain(block: str) -> str:
    """A paragraph without its marks, links and markup; nothing where the block is none."""
    if block.startswith("<p "):
        block = _TAG.sub("", _MARK.sub("", block))
    elif not block or _NO_PROSE.match(block):
        return ""
    return without_markup(without_links(_MARK.sub("", _ATTRIBUTES.sub("", block))).replace("**", ""))


def without_markup(text: str) -> str:
    """Text on one line without tags, its character references as characters."""
    return " ".join(html.unescape(_TAG.sub("", text)).split())


def without_links(text: str) -> str:
    """Words in Markdown with what its links say in their place."""
    return _LINK.sub(r"\1", text)


def cut(words: str) -> str:
    """The words up to the last sentence that fits, else to the last whole part of a row, else to the last word."""
    if len(words) <= LONGEST_HEAD:
        return words
    whole = [found.end() - 1 for found in re.finditer(r"[.?!] ", words[: LONGEST_HEAD + 1])]
    if whole and whole[-1] > LONGEST_HEAD // 2:
        return words[: whole[-1]]
    parts = words[:LONGEST_HEAD].rpartition(say("joint-semicolon"))[0]
    if len(parts) > LONGEST_HEAD // 2:
        return f"{parts}…"
    return f"{words[: LONGEST_HEAD - 1].rsplit(' ', 1)[0].rstrip(',;:')}…"
