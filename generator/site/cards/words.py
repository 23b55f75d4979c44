"""What a card says, in its order: what its page leads with, and what was said against that."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardValue:
    """A figure in the words of its source; crossed where it was denied or withdrawn."""

    text: str
    is_crossed: bool = False


@dataclass(frozen=True, slots=True)
class CardDispute:
    """Disputed figures, none where the one that leads is meant, with the sentence of the page on what befell them.

    `brief` is the word that stands where there is no room for the sentence.
    """

    values: tuple[CardValue, ...]
    sentence: str
    brief: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """Figures beside each other, with what they are figures of."""

    label: str
    values: tuple[CardValue, ...]


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says: all but the heading may be empty.

    `about` is a line on what the page is, `beside` what stands beside the figure, `said` are the sentences on who gave
    it and when. Where there is no room the last of a kind is left out, and never a part of a sentence.
    """

    heading: str
    about: str = ""
    figure: CardValue | None = None
    beside: str = ""
    said: tuple[str, ...] = ()
    disputes: tuple[CardDispute, ...] = ()
    rows: tuple[CardRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CardFrame:
    """What all cards of a site have: the event and its days, and the colour that the site has chosen."""

    title: str
    days: str
    colour: str | None = None
