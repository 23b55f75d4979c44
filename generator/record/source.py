"""What a record may say: one source with its claims, beside the registries.

Every value arrives as text and is typed here; the words below a field are what an editor shows for it. Ids
are checked against the registries in `checks`, which sees all files at once.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator

from generator.record.claims import CLAIM_MODELS, AnyClaim
from generator.record.fields import (
    FORMERLY,
    Address,
    DatedOrUnstated,
    Day,
    FormerIds,
    Language,
    Name,
    OneActor,
    OneSource,
    Origins,
    Sha256,
    Slugs,
    Text,
    WebAddress,
)
from generator.record.kinds import one_of, refusal
from generator.record.noted import hold_words
from generator.record.registries import Record


class Extent(StrEnum):
    """How much of the article the capture holds."""

    WHOLE = "whole"
    PART = "part"


class Capture(Record):
    """The saved text from which a source was recorded; the text itself is never committed."""

    file: Name = Field(examples=["gazette-0304.txt"])
    """The name of the file, for those who hold the same capture."""
    sha256: Sha256 = Field(examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"])
    """Its fingerprint: 64 digits and lower-case letters."""
    extent: Annotated[Extent, one_of(Extent)] = Field(Extent.WHOLE, examples=["part"])
    """`whole` (the usual case) or `part`, where the capture holds only a part of the article."""


class Archived(Record):
    """A copy of the article in a web archive, for the day on which its address is dead or its text another."""

    url: WebAddress = Field(examples=["https://archive.example/20310306/https://gazette.example/storm"])
    """The address of the copy, beginning with http or https."""
    on: Day = Field(examples=["2031-03-06"])
    """The day on which the copy was made."""


class SetAside(Record):
    """A number in the text that is no claim, and why."""

    text: Text = Field(examples=["140 years"])
    """The words as printed."""
    reason: Text = Field(examples=["duration"])
    """Why they are no claim: date, age, duration, name, page furniture."""


class Correction(Record):
    """A change made to a published record."""

    on: Day = Field(examples=["2031-04-01"])
    """The day of the change."""
    what: Text = Field(examples=["The speaker had been recorded as the council."])
    """What was changed."""
    why: Text = Field(examples=["The article names the harbour office."])
    """Why."""
    asked_by: Name | None = Field(None, examples=["the harbour office"])
    """Who asked for the change, if it was somebody outside the project who agreed to be named."""


class Reader(Record):
    """Somebody who read the article itself to record it."""

    by: Name = Field(examples=["Oda Quillaran"])
    """The name under which this person agreed to be shown."""
    on: Day = Field(examples=["2031-03-06"])
    """The day of the reading."""


class Check(Record):
    """A comparison of a record with its article, by somebody else than who recorded it, which found it right."""

    by: Name = Field(examples=["Tarn Ullevik"])
    """The name under which this person agreed to be shown."""
    on: Day = Field(examples=["2031-03-08"])
    """The day of the comparison."""
    claims: Slugs = Field((), examples=[["toll"]])
    """The ids of the claims that were compared; without it, all."""


class Source(Record):
    """One file in `sources/articles/`: an article, statement or report, and what it claims."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["title"]}, {"required": ["topic"]}]})

    title: Name | None = Field(None, examples=["Five dead in storm, says harbour office"])
    """The headline as printed. Where there is none, a description in your own words beginning "Untitled:"."""
    topic: Name | None = Field(None, examples=["the harbour office on five deaths"])
    """In place of a title that you do not know: what the source is about."""
    publication: OneActor = Field(examples=["northport-gazette", "unstated"])
    """The outlet that published it: the id of an actor, or `unstated`."""
    agency: OneActor | None = Field(None, examples=["brightquay-wire"])
    """The news agency that the text credits: the id of an actor."""
    agency_basis: Text | None = Field(None, examples=["inferred from the wording"])
    """From what you know the agency, where the text does not credit it."""
    author: OneActor | None = Field(None, examples=["quillaran"])
    """The byline: the id of an actor."""
    url: Address = Field(examples=["https://gazette.example/storm", "unstated"])
    """The address of the article, beginning with http or https, or `unstated`."""
    archived: Archived | None = None
    """A copy of it in a web archive: see An archived copy."""
    published: DatedOrUnstated = Field(examples=["2031-03-04", "2031-03", "unstated"])
    """When it appeared: a date, or `unstated`."""
    published_basis: Text = Field(examples=["printed under the headline", 'inferred from "on Sunday" in the text'])
    """From what you know that date: "printed under the headline", or "inferred from …" with the words."""
    language: Language = Field(examples=["en", "pl"])
    """The language of the text, as a code: `en`, `kk`, `ru`, `sr-Latn`."""
    recorded: Day = Field(examples=["2031-03-06"])
    """The day on which you enter it. Feeds and lists of changes run on this day."""
    derived_from: Origins = Field((), examples=[["wire-five-dead"]])
    """A list of the ids of sources or dispatches from which this one was copied or rewritten."""
    derived_basis: Text | None = Field(None, examples=["inferred from the wording"])
    """From what you know that, where the text does not say so."""
    edition_of: OneSource | None = Field(None, examples=["gazette-five-dead"])
    """The id of the source of which this one is another edition: the same article, with its text changed."""
    duplicate_of: OneSource | None = Field(None, examples=["gazette-five-dead"])
    """The id of the source that records the same article with the same text; the two count as one."""
    capture: Capture | None = None
    """The saved text: see A capture."""
    set_aside: tuple[SetAside, ...] = ()
    """Numbers that are no claims: see Something set aside."""
    read_by: tuple[Reader, ...] = ()
    """Who read the article itself to record it, and when: see A reader. Leave it out where you had only notes."""
    checked_by: tuple[Check, ...] = ()
    """Who compared the record with the article afterwards, and when: see A check."""
    corrections: tuple[Correction, ...] = ()
    """What was changed after publication: see A correction."""
    note: Text | None = Field(None, examples=["The text reads like a translation."])
    """What a reader should know of the source as a whole."""
    formerly: FormerIds = FORMERLY
    claims: tuple[AnyClaim, ...]
    """The list of claims, in the order of the text."""

    @property
    def untitled(self) -> str:
        """What describes it where it has no headline; empty where it has one."""
        marked, _, about = (self.title or "").partition(":")
        return about.strip() if marked == "Untitled" else ""

    @property
    def last_changed(self) -> date:
        """The day on which it was last recorded or corrected."""
        return max((self.recorded, *(one.on for one in self.corrections)))

    @property
    def is_described(self) -> bool:
        """Whether it has no headline, but words of the record that say what it is."""
        return not self.title or bool(self.untitled)

    @property
    def is_saved_whole(self) -> bool:
        """Whether all of its text was saved, so that what it lacks can be said."""
        return self.capture is not None and self.capture.extent is Extent.WHOLE

    @property
    def is_dated_by_inference(self) -> bool:
        """Whether its day is not printed but follows from something else, as `published_basis` begins by saying."""
        return self.published_basis.startswith("inferred")

    @model_validator(mode="after")
    def _is_named_and_based(self) -> Self:
        if (self.title is None) == (self.topic is None):
            both = "both title and topic are given" if self.title else "neither title nor topic is given"
            raise refusal(both, "Write the title as printed, or, where you do not know it, a topic in your own words.")
        if self.edition_of and self.duplicate_of:
            raise refusal(
                "both edition_of and duplicate_of are given",
                "Write edition_of where the text was changed, else duplicate_of.",
            )
        for basis, field in (("agency_basis", self.agency), ("derived_basis", self.derived_from)):
            if getattr(self, basis) and not field:
                raise refusal(
                    f"{basis} is given, and nothing that rests on it", f"Name what you know from it, or delete {basis}."
                )
        return self


# On the days of corrections the edition of all data rests.
hold_words((Source,), "title", "note")
hold_words(CLAIM_MODELS, "quote", "restated", "note", "printed")
