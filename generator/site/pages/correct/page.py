"""How to correct or add something: where it can be sent from this very copy of the site, and what to write."""

from dataclasses import dataclass

from generator.cite.places import REPLIES, PagePath
from generator.language import say
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.imprint import CORRECTING

# What a letter has a line for, by codes.
_LINES = ("page", "says", "source", "address", "who")
# The hand-written guide to records, where the docs have one.
_GUIDE = "contribute.md"


@dataclass(frozen=True, slots=True)
class CorrectPage:
    """`correct.md`.

    `contact` is the address that the event names for it, `repository` where the records lie, `publisher` who answers
    for them, `guide` the page on records: each is None where this copy of the site does not know it.
    """

    path: PagePath
    contact: str | None
    repository: str | None
    publisher: str | None
    guide: str | None
    replies_at: str

    @property
    def is_nowhere(self) -> bool:
        """Whether this copy of the site knows no address to which anything can be sent."""
        return not self.contact and not self.repository

    @property
    def letter(self) -> str:
        """The lines of a letter that whoever tells of a mistake fills in."""
        return "".join(f"{say(f'page-correct-letter-{line}')}:\n\n" for line in _LINES)

    @property
    def issues(self) -> str:
        """Where the repository takes reports of mistakes."""
        return f"{self.repository}/issues"


def _pages(material: Material) -> tuple[CorrectPage]:
    event, repository = material.views.corpus.event, material.addresses.repository
    return (
        CorrectPage(
            path=PagePath(CORRECTING),
            contact=event.contact,
            repository=repository.rstrip("/") if repository else None,
            publisher=event.publisher,
            guide=_GUIDE if _GUIDE in material.documents else None,
            replies_at=REPLIES,
        ),
    )


KIND = PageKind("correct", CorrectPage, _pages)
