"""What `event.yml` may say: what happened, which figure leads, and who publishes the site and how it looks."""

from collections import Counter
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.record.colours import Colour
from generator.record.fields import (
    Day,
    Doi,
    FormatVersion,
    Name,
    OneGroup,
    OneMetric,
    OnePlace,
    Text,
    WebAddress,
    WikidataItem,
)
from generator.record.kinds import one_of, refusal
from generator.record.model import Record
from generator.record.standards import StandardsMet
from generator.record.versions import FIRST_FORMAT


class Licence(StrEnum):
    """Under which licence the records are, by its SPDX id."""

    ATTRIBUTION = "CC-BY-4.0"
    SHARE_ALIKE = "CC-BY-SA-4.0"
    ZERO = "CC0-1.0"
    DATABASE = "ODbL-1.0"


class Event(Record):
    """`event.yml`: what the site is about and which figure leads."""

    title: Name = Field(examples=["Storm at Northport"])
    """The name of the event."""
    summary: Text = Field(examples=["A storm struck the harbour town of Northport on 3 March 2031."])
    """Two or three neutral sentences for the home page."""
    begins: Day = Field(examples=["2031-03-03"])
    """Its first day."""
    ends: Day = Field(examples=["2031-03-05"])
    """Its last day."""
    lead_metric: OneMetric = Field(examples=["deaths"])
    """The figure that leads: the id of a metric."""
    lead_group: OneGroup = Field(examples=["all"])
    """Of which people or things: the id of a group."""
    lead_place: OnePlace = Field(examples=["northport"])
    """Where: the id of a place."""
    name: Name | None = Field(None, examples=["Northport Counts"])
    """The name of the site. Without it that of `site_name` in `mkdocs.yml`."""
    description: Text | None = Field(None, examples=["Who gave which figure after the storm, and what became of it."])
    """What the site is, in a sentence, for search engines and wherever a page is shared."""
    address: WebAddress | None = Field(None, examples=["https://counts.example/"])
    """Where the site stands. Citations and feeds carry whole addresses with it. `SITE_URL` and `--site-url` go before
    it."""
    colour: Colour | None = Field(None, examples=["0a5c8f"])
    """The colour of links and headings, as six digits, dark enough to be read. The night's is made of it."""
    publisher: Name | None = Field(None, examples=["The Northport Chronicle"])
    """Who publishes the site and answers for it. Without it the pages name its contributors."""
    contact: WebAddress | None = Field(None, examples=["https://chronicle.example/corrections"])
    """The address of a page where somebody can ask for a correction."""
    licence: Annotated[Licence, one_of(Licence)] = Field(Licence.ATTRIBUTION, examples=["CC-BY-4.0"])
    """Under which licence the records are, by its SPDX id: `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` or `ODbL-1.0`."""
    doi: Doi | None = Field(None, examples=["10.5555/12345678"])
    """The DOI under which an archive keeps the data, of all versions together, without `https://doi.org/`."""
    wikidata: WikidataItem | None = Field(None, examples=["Q4115189"])
    """The item of the event in Wikidata: `Q` and a number. With it the site offers a proposal for editors of that."""
    wikidata_withdrawn: WikidataItem | None = Field(None, examples=["Q13406268"])
    """The item that tells Wikidata why a figure that was taken back has the deprecated rank. Without it none is
    proposed."""
    standards: tuple[StandardsMet, ...] = ()
    """How far the publisher says that the Standards for Casualty Recording are met: see A
    point of the Standards."""
    format: FormatVersion = Field(FIRST_FORMAT, examples=["1"])
    """The version of the record format: `1`. `python -m generator migrate` writes it."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends < self.begins:
            raise refusal(f"the event ends on {self.ends}, before it begins", "Correct begins or ends.")
        return self

    @model_validator(mode="after")
    def _points_once(self) -> Self:
        times = Counter(one.point for one in self.standards)
        if twice := [point for point, number in times.items() if number > 1]:
            raise refusal(f'"{twice[0]}" of the Standards stands there twice', "Keep one.")
        return self
