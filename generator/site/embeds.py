"""What can be taken away of a disputed number: a page for a frame on other sites, and its drawing as SVG and PNG."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from generator.kept.parts import part
from generator.language import spoken
from generator.site.cards.sheet import poster_png
from generator.site.pages.life.page import LifePage
from generator.site.parts.life_poster import Poster
from generator.site.render import made_of
from generator.site.theme.tokens import tokens

_SHEETS = Path(__file__).parent / "theme" / "css"
_BY_DAY = re.compile(r"light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)")
_TOKEN = re.compile(r"--([\w-]+): ([^;]+);")
_USED = re.compile(r"var\(--([\w-]+)\)")
# Where the sheet of colours turns to the theme, which a frame does without.
_FOR_THEME = re.compile(r"/\* The theme")
_RULE_OF_PAGE = re.compile(r"/\* On a screen.*", re.DOTALL)


def embeds(pages: Iterable[LifePage]) -> Iterator[tuple[str, str | bytes]]:
    """The files of all disputed numbers by their paths below the docs."""
    for page in pages:
        yield page.svg, _svg(page.poster)
        if page.png:
            yield page.png, _png_of(page.poster, spoken().language)
        yield page.frame, _frame(page)


def _png_of(made: Poster, language: str) -> bytes:
    return part("poster", (made, language), lambda: _png(made, language))


# A server that builds a site anew at every change draws again what changed.
@lru_cache(maxsize=1_000)
def _png(made: Poster, _language: str) -> bytes:
    return poster_png(made)


def _svg(made: Poster) -> str:
    context = {"poster": made, "style": _style_of_file(made.colour), "language": spoken().language}
    return made_of("parts/life_file.svg.jinja", context)


def _frame(page: LifePage) -> str:
    """The page for a frame: no script and nothing loaded; it is sealed with all pages."""
    context = {
        "page": page,
        "style": _style_of_frame(page.imprint.colour),
        "home": page.address or f"../{page.path.removesuffix('.md')}/",
        "language": spoken().language,
    }
    return made_of("parts/life_frame.html.jinja", context)


@cache
def _style_of_frame(colour: str | None) -> str:
    """The rules of the drawing and of its page, with the colours by day and by night."""
    return "\n".join((_FOR_THEME.split(tokens(colour))[0], _sheet("site", "lanes"), _sheet("frame", "page")))


@cache
def _style_of_file(colour: str | None) -> str:
    """The rules of the drawing with the colours by day in their places, as programs that draw need them."""
    known = dict(_TOKEN.findall(_BY_DAY.sub(r"\1", tokens(colour))))
    rules = "\n".join((_RULE_OF_PAGE.sub("", _sheet("site", "lanes")), _sheet("frame", "file")))
    return _USED.sub(lambda found: known[found[1]], rules)


def _sheet(folder: str, name: str) -> str:
    return (_SHEETS / folder / f"{name}.css").read_text(encoding="utf-8")
