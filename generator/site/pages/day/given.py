"""The figures of a day by who gave them: speakers, general words, outlets in their own words, nobody recorded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from generator.language import say
from generator.ledger.claim import FigureSaid
from generator.ledger.independent import fewest_independent, has_more
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import named_in
from generator.site.parts.ladder_view import Entry


class _By(Enum):
    """Who is behind a figure."""

    SPEAKERS = auto()
    GENERAL_WORD = auto()
    OWN_WORDS = auto()
    NOBODY = auto()


@dataclass(frozen=True, slots=True)
class GivenThatDay:
    """How many figures were given, and of these how many by whom; `speakers` are so many, or more (`at_least`).

    These are voices that could have counted, each of one or more of the `bodies`.
    """

    figures: int
    by_speakers: int
    speakers: int
    bodies: int
    at_least: bool
    in_general: int
    in_own_words: int

    @property
    def by_nobody(self) -> int:
        """How many have no speaker."""
        return self.figures - self.by_speakers - self.in_general - self.in_own_words

    @property
    def words(self) -> str:
        """How many were given by whom, in a row; empty where none was."""
        counts = {
            "day-given-by": self.by_speakers,
            "day-given-in-general": self.in_general,
            "day-given-in-own-words": self.in_own_words,
            "day-given-by-nobody": self.by_nobody,
        }
        how = "least" if self.at_least else "exact"
        return say("joint-semicolon").join(
            say(code, figures=n, voices=self.speakers, bodies=self.bodies, how=how) for code, n in counts.items() if n
        )


def given_that_day(book: Ledger, entries: Iterable[Entry], claims: Mapping[str, FigureSaid]) -> GivenThatDay:
    """The figures of a day, from its rungs and its claims by id; that a number was not given is no figure."""
    rungs = [[claims[cite] for cite in entry.step.cites] for entry in entries]
    rungs = [rung for rung in rungs if any(not one.count.is_withheld for one in rung)]
    by = [_by(rung) for rung in rungs]
    named = by.count(_By.SPEAKERS)
    attributed = [one for rung, whom in zip(rungs, by, strict=True) if whom is _By.SPEAKERS for one in rung]
    return GivenThatDay(
        figures=len(rungs),
        by_speakers=named,
        speakers=max(min(1, named), fewest_independent(book, attributed)),
        bodies=len({claim.body or claim.speakers for claim in attributed}),
        at_least=has_more(book, attributed),
        in_general=by.count(_By.GENERAL_WORD),
        in_own_words=by.count(_By.OWN_WORDS),
    )


def _by(rung: Iterable[FigureSaid]) -> _By:
    """Who is behind a figure: speakers by name, else a general word, else an outlet in its own words, else nobody."""
    claims = tuple(rung)
    if any(map(_is_named, claims)):
        return _By.SPEAKERS
    if any(map(named_in, claims)):
        return _By.GENERAL_WORD
    return _By.OWN_WORDS if any(claim.is_own for claim in claims) else _By.NOBODY


def _is_named(claim: FigureSaid) -> bool:
    """Whether a speaker is named for a figure, by more than a general word."""
    return bool(named_in(claim)) and not claim.is_general
