"""The cards of all pages: the file of each, and its words for those who do not see it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from generator.kept.parts import part
from generator.language import formats, say, spoken
from generator.site.cards.layout import frame, laid
from generator.site.cards.picture import blank, draw, png
from generator.site.cards.says import actor_card, day_card, frame_of, life_card, metric_card
from generator.site.cards.words import CardFrame, CardValue, CardWords
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.pages.home.page import HomePage
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.render import in_plain_words
from generator.site.site import Site

_ANSWERS, _SHARED = "parts/answers/answers.jinja", "parts/macros.jinja"


@dataclass(frozen=True, slots=True)
class ShareCard:
    """The card of a page: its path below the docs, and what stands on it in words."""

    path: str
    alt: str


@dataclass(frozen=True, slots=True)
class ShareCards:
    """The cards of a site: the bytes of each by its path, and which card a page has.

    `by_page` has them by the path of a page; `home` is that of all others.
    """

    files: Mapping[str, bytes]
    by_page: Mapping[str, ShareCard]
    home: ShareCard | None

    def of(self, page: str) -> ShareCard | None:
        """The card of a page, or the one that stands for the site; None where that cannot be set."""
        return self.by_page.get(page, self.home)


def share_cards(site: Site) -> ShareCards:
    """The cards of all pages that have one."""
    (home,) = (page for page in site.pages if isinstance(page, HomePage))
    of, language = frame_of(home), spoken().language
    files: dict[str, bytes] = {}
    by_page: dict[str, ShareCard] = {}
    for page, words in _words(site, home):
        if card := _card(of, words, language):
            path, (alt, data) = _path(page), card
            files[path] = data
            by_page[page] = ShareCard(path, alt)
    return ShareCards(files, by_page, by_page.get(home.path))


def _card(of: CardFrame, words: CardWords, language: str) -> tuple[str, bytes] | None:
    """A card in words, and its file; None where it cannot be set."""
    alt, _, data = part("card", (of, words, language), lambda: _drawn(of, words, language)).partition(_END_OF_WORDS)
    return (alt.decode(), data) if data else None


# No record has a letter like it.
_END_OF_WORDS = b"\0"


# A server that builds a site anew at every change draws again what changed.
@lru_cache(maxsize=4_000)
def _drawn(of: CardFrame, words: CardWords, _language: str) -> bytes:
    """The words of a card and its file, as they are kept; empty where it cannot be set."""
    card = laid(words)
    if card is None:
        return b""
    picture = _ground(of).copy()
    draw(picture, card.placed)
    return _alt(of, card.words).encode() + _END_OF_WORDS + png(picture, of.colour)


@lru_cache(maxsize=8)
def _ground(of: CardFrame) -> Image.Image:
    """A card with what all cards of an event have."""
    ground = blank()
    draw(ground, frame(of))
    return ground


def _path(page: str) -> str:
    """Where the card of a page lies: `assets/cards/metrics/deaths.png`."""
    return f"assets/cards/{page.removesuffix('.md')}.png"


def _words(site: Site, home: HomePage) -> Iterator[tuple[str, CardWords]]:
    """What the cards say, by the pages that they are of."""
    answers, shared = in_plain_words(site.citations, _ANSWERS), in_plain_words(site.citations, _SHARED)
    yield home.path, metric_card(home.lead, answers)
    for page in site.pages:
        match page:
            case MetricPage():
                yield page.path, metric_card(page, answers)
            case LifePage():
                yield page.path, life_card(page, shared)
            case DayPage():
                yield page.path, day_card(page, home.lead, shared)
            case ActorPage():
                yield page.path, actor_card(page)


def _alt(of: CardFrame, words: CardWords) -> str:
    """What stands on a card, in sentences."""
    said = " ".join(text if text[-1] in _ENDS else say("card-ended", words=text) for text in _in_words(words))
    return say("card-alt", title=of.title, words=said)


# What ends a sentence.
_ENDS = ".?!…:"


def _in_words(words: CardWords) -> Iterator[str]:
    """The texts of a card in the order in which they are read, the figures of a row in one."""
    yield words.heading
    yield from filter(None, [words.about])
    if words.figure:
        figure = _seen(words.figure)
        yield say("card-beside", figure=figure, beside=words.beside) if words.beside else figure
    yield from words.said
    for row in words.rows:
        yield say("card-row", label=row.label, values=formats.in_row(map(_seen, row.values)))
    for dispute in words.disputes:
        yield from filter(None, [formats.in_row(map(_seen, dispute.values)), dispute.sentence])


def _seen(value: CardValue) -> str:
    return say("card-crossed", value=value.text) if value.is_crossed else value.text
