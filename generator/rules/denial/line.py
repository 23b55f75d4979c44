"""What the line of a finding on a denial tells: who did what to the figure."""

from collections.abc import Mapping, Sequence

from generator.language import say
from generator.language.formats import listed, raised
from generator.ledger.speakers import is_a_reading
from generator.rules.denial.matters import Shape
from generator.rules.finding import Term
from generator.rules.phrases import Phrases

# What is certainly of the figure, whoever did it.
_SURE = (
    Shape.FIGURE,
    Shape.ATTRIBUTION,
    Shape.OF_OTHERS,
    Shape.LABEL,
    Shape.PUBLICATION,
    Shape.DISOWNED,
    Shape.RETRACTED,
    Shape.UNSPECIFIED,
)


def in_line(phrases: Phrases, accounts: Sequence[tuple[str, Term, Mapping[str, str | int]]]) -> dict[str, str | int]:
    """Who did what; of several accounts one of each body that is named, or `none` where no more than readings are.

    Each account has its kind and what its messages say of it.
    """
    _, first, values = accounts[0]
    by_body: dict[str | None, str] = {}
    for kind, said, of_it in sorted(accounts, key=lambda one: one[0] == Shape.UNSPECIFIED):
        is_named = said.speakers or len(accounts) == 1
        if kind in _SURE and is_named and not all(map(is_a_reading, said.claims)):
            by_body.setdefault(said.lead.body, _side(phrases, kind, said, of_it))
    return {
        "named": values["named"],
        "who": raised(phrases.who(first)),
        "denied": say("rule-denial-denied-called", **values),
        "acts": listed(by_body.values()) if by_body else "none",
    }


def _side(phrases: Phrases, kind: str, said: Term, values: Mapping[str, str | int]) -> str:
    who = phrases.who(said) if said.speakers else "none"
    return say("rule-denial-line-side", act=kind, who=who, whose=values["whose"])
