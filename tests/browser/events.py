"""What a reader looks for on the sites of both events, and the pages of every kind that each has."""

from dataclasses import dataclass

# The pages that every event has.
_ALWAYS = (
    "",
    "404.html",
    "actors/",
    "check/",
    "contribute/",
    "corrections/",
    "data/",
    "days/",
    "explorer/",
    "findings/",
    "first-record/",
    "method/",
    "metrics/",
    "record/",
    "sources/",
)


@dataclass(frozen=True, slots=True)
class Event:
    """One event in a reader's words; paths are counted from the root of the site.

    `last` is the figure that leads the home page, `said_by` who gave it. On `night` another, `then`, was known.
    `quoted` is a source with an address, `words` those that one of its footnotes points to. `body` is an institution
    that gave figures. `disputed` is a figure on a source's page that was denied.
    """

    name: str
    question: str
    metric: str
    last: str
    said_by: str
    night: str
    then: str
    quoted: str
    words: str
    body: str
    body_name: str
    disputed: str
    pages: tuple[str, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """A page of every kind."""
        return (*_ALWAYS, *self.pages)


REAL = Event(
    name="real",
    question="How many people died?",
    metric="metrics/deaths/",
    last="238",
    said_by="the prosecutor general’s office of Kazakhstan",
    night="days/2022-01-09/",
    then="164",
    quoted="sources/ap-164-died/",
    words="164 people died",
    body="health-ministry",
    body_name="Ministry of Health of Kazakhstan",
    disputed="sources/ap-164-died/#cite-toll",
    pages=("actors/tokayev/", "days/2022-01-09/", "metrics/deaths/", "sources/ap-164-died/"),
)
FICTIONAL = Event(
    name="fictional",
    question="How many homes were flooded?",
    metric="metrics/homes-flooded/",
    last="1,090",
    said_by="Orrumland’s waters ministry",
    night="days/2014-10-08/",
    then="1,460",
    quoted="sources/lantern-denials-and-withdrawals/",
    words="only 1,090 homes",
    body="rescue-service",
    body_name="Civil Rescue Service of Orrumland",
    disputed="sources/wire-second-count/#cite-homes-now",
    pages=(
        "actors/tordesk/",
        "days/2014-10-08/",
        "metrics/homes-flooded/",
        "sources/wire-second-count/",
    ),
)
EVENTS = (FICTIONAL, REAL)
