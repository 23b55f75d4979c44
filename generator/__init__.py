"""A static research-site generator for contested figures: records -> who said what -> findings -> pages and data.

The public names, as a program uses them; docs/commands.md has an example. What is not listed in `__all__` may change.

- `load` reads a folder of records into a `Corpus`, and `check` tells its broken references. What is wrong with a
  record is a value, a `Problem` at a `Location`, never an exception.
- `ledger_of` keeps the `Ledger` of a checked corpus: each `Claim`, the `Assertion` that claims make together, and
  its `Standing`, a `Status` with its reason and the claims that bring it about.
- `findings` applies the rules to a ledger; each `Finding` is something that a rule noticed across claims.
- `compile_site` takes the whole road in memory and `write` brings a folder up to date with it, which is told as
  `Written`; `seal` gives the pages of a built site their content-security policy.
- `languages` names the languages of the site; a `Book` holds the messages of one, and `UnknownLanguageError` is
  raised for a language without a book.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.build import Written, compile_site, write
    from generator.language import Book, UnknownLanguageError, languages
    from generator.ledger.assertion import Assertion
    from generator.ledger.claim import Claim
    from generator.ledger.ledger import Ledger
    from generator.ledger.ledger import ledger as ledger_of
    from generator.ledger.status import Standing, Status
    from generator.reading.checks import check
    from generator.reading.load import Corpus, load
    from generator.reading.problems import Location, Problem
    from generator.rules import findings
    from generator.rules.finding import Finding
    from generator.site.policy import seal

__all__ = [
    "Assertion",
    "Book",
    "Claim",
    "Corpus",
    "Finding",
    "Ledger",
    "Location",
    "Problem",
    "Standing",
    "Status",
    "UnknownLanguageError",
    "Written",
    "check",
    "compile_site",
    "findings",
    "languages",
    "ledger_of",
    "load",
    "seal",
    "write",
]

# Every stage imports this package before itself, so a name is looked for where it stands when it is first asked for.
_HOMES = {
    "build": ("Written", "compile_site", "write"),
    "language": ("Book", "UnknownLanguageError", "languages"),
    "ledger.assertion": ("Assertion",),
    "ledger.claim": ("Claim",),
    "ledger.ledger": ("Ledger", "ledger_of"),
    "ledger.status": ("Standing", "Status"),
    "reading.checks": ("check",),
    "reading.load": ("Corpus", "load"),
    "reading.problems": ("Location", "Problem"),
    "rules": ("findings",),
    "rules.finding": ("Finding",),
    "site.policy": ("seal",),
}
# A package of the generator has the name that this would have.
_THERE = {"ledger_of": "ledger"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """A public name, from the module in which it stands."""
        for home, names in _HOMES.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{home}"), _THERE.get(name, name))
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
