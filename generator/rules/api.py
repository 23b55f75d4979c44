"""What whoever writes a rule needs: what a rule is, and what it may find and say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from generator.language import say
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.marks import in_sources, of_figures
from generator.rules.phrases import Phrases

__all__ = [
    "FigureTerm",
    "Finding",
    "Phrases",
    "Placing",
    "Rule",
    "Severity",
    "Sides",
    "Term",
    "in_sources",
    "of_figures",
    "one_after_another",
    "sentence_of_sides",
]


class Placing(StrEnum):
    """Where the findings of a rule belong: among the disputes, beside them, or with the arithmetic."""

    DISPUTE = "dispute"
    ASIDE = "aside"
    ARITHMETIC = "arithmetic"


@dataclass(frozen=True, slots=True)
class Sides:
    """A finding of several sides: how its sentence opens, and what is said of each side.

    `claims` are those on which each rests, in the order of the sides; without them the opening has the marks of all.
    `opened` are those on which the opening does, where that is not all that is left.
    """

    opening: str
    each: tuple[str, ...]
    claims: tuple[tuple[Claim, ...], ...] = ()
    opened: tuple[Claim, ...] = ()


def sentence_of_sides(sides: Sides) -> str:
    """The sentence of a finding of several sides, which may have commas of their own."""
    *most, last = sides.each
    if not most:
        return say("phrase-sides", opening=sides.opening, sides=last)
    listed = say("phrase-sides-last", most=one_after_another(most), last=last)
    return say("phrase-sides", opening=sides.opening, sides=listed)


def one_after_another(some: Iterable[str]) -> str:
    """What stands in a row and may have commas of its own, with no word before the last."""
    return reduce(lambda most, one: say("phrase-sides-further", most=most, next=one), some)


def _no_sides(_: Phrases, __: Finding) -> Sides | None:
    return None


def _no_acts(_: Finding) -> str:
    return "none"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it finds, how it is told, and where it may appear.

    `title`, `chip` and `explanation` are the messages `rule-<id>-title` and so on, the chip perhaps by its `shape`;
    `rule-<id>-line` is a sentence on what a finding is about, from its `shape`, its first `figure`, which is `none`
    where it has no figures, the `number` of that without group and place, and `each` of them, and `acts`, a code of the
    rule's own for what was done to the figure, or where it stands; `rule-<id>-shape` names each shape.
    Shapes `expected` are told after the others, `routes` are shown as a tree from the speaker to the sources of the
    first side; `sides` tells shapes as a list, `marks` are the claims on which a sentence rests, where these are not
    the first of each side. What is not `on_metrics` is told in full on the page of findings only; what `tells_repeats`
    continues the story of a denial. Shapes `differing` tell that a number was revised by others than gave it, or
    passed on as something else.
    What is `of_records` is about cases that count in the record of who gave or passed a figure on.
    """

    id: str
    severity: Severity
    find: Callable[[Ledger], Iterable[Finding]]
    tell: Callable[[Phrases, Finding], str]
    standing: Placing = Placing.DISPUTE
    sides: Callable[[Phrases, Finding], Sides | None] = _no_sides
    marks: Callable[[Phrases, Finding], Iterable[Claim]] | None = None
    expected: frozenset[StrEnum] = frozenset()
    routes: frozenset[StrEnum] = frozenset()
    on_metrics: bool = True
    tells_repeats: bool = False
    differing: frozenset[StrEnum] = frozenset()
    of_records: bool = False
    acts: Callable[[Finding], str] = _no_acts

    @property
    def title(self) -> str:
        """The words by which readers know it."""
        return say(f"rule-{self.id}-title")

    @property
    def chip(self) -> str:
        """The same in three words at most."""
        return say(f"rule-{self.id}-chip", shape="any")

    def chipped(self, shape: StrEnum) -> str:
        """Three words at most for one of its shapes: they tell no more than that does."""
        return say(f"rule-{self.id}-chip", shape=shape)

    def shaped(self, shape: StrEnum) -> str:
        """The words for one of its shapes."""
        return say(f"rule-{self.id}-shape", shape=shape)

    @property
    def explanation(self) -> str:
        """What it notices, and what it leaves out."""
        return say(f"rule-{self.id}-explanation")
