"""What an entry of a registry may say: an actor, a metric, a group, a place, a dispatch.

Every value arrives as text and is typed here. The words below a field are what an editor shows for it.
"""

from collections import Counter
from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator

from generator.record.fields import (
    FORMERLY,
    Actors,
    DatedOrUnstated,
    Day,
    Flag,
    FormerIds,
    Language,
    Located,
    Metrics,
    Name,
    OneActor,
    OneGroup,
    OneMetric,
    OnePlace,
    Text,
    WebAddress,
    WikidataItem,
    WikidataProperty,
)
from generator.record.kinds import Shorthand, one_of, refusal
from generator.record.model import Record


class ActorKind(StrEnum):
    """What an actor is; a `state` is usually the root of a `part_of` chain."""

    PERSON = "person"
    BODY = "body"
    STATE = "state"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    GROUP = "group"


class MetricKind(StrEnum):
    """How a metric behaves in time: adding up, at a moment, within a period, or not at all."""

    CUMULATIVE = "cumulative"
    STOCK = "stock"
    FLOW = "flow"
    FIXED = "fixed"


class Topic(StrEnum):
    """Of what a metric is, for lists that put like beside like."""

    PEOPLE = "people"
    CUSTODY = "custody"
    FORCE = "force"
    DAMAGE = "damage"
    RELIEF = "relief"
    OTHER = "other"


class Alias(Record):
    """Another spelling under which sources name an actor."""

    text: Name = Field(examples=["Rada Northportu"])
    """The spelling as printed."""
    language: Language | None = Field(None, examples=["pl"])
    """Its language, as a code."""


Spelling = Annotated[Alias, Shorthand("text")]


class Reply(Record):
    """What an actor answers to what is told of it here."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["words"]}, {"required": ["restated"]}]})

    on: Day = Field(examples=["2031-04-10"])
    """The day of the reply."""
    words: Text | None = Field(None, examples=["We gave five on Monday evening, and nobody asked us again."])
    """Its own words, whole or as far as they are about the record."""
    restated: Text | None = Field(None, examples=["The office said that it had given its figure once."])
    """The reply in your own words, where it did not wish to be quoted."""
    url: WebAddress | None = Field(None, examples=["https://office.example/reply"])
    """Where the reply stands, beginning with http or https."""

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.words is None and self.restated is None:
            raise refusal("neither words nor restated is given", "Give the words of the reply, or restate them.")
        return self


class Actor(Record):
    """Somebody who says or relays something: a person, a body, an outlet."""

    name: Name = Field(examples=["Harbour Office"])
    """The name as the pages show it."""
    family: Name | None = Field(None, examples=["Quillaran"])
    """Of a person cited as an author: the part of the name by which lists sort it."""
    given: Name | None = Field(None, examples=["Ebbe"])
    """The other part of it. Leave both out where you do not know how the name divides."""
    kind: Annotated[ActorKind, one_of(ActorKind)] = Field(examples=["body"])
    """`person`, `body` (an office, a ministry), `state`, `organisation`, `outlet` (it publishes) or `group`."""
    part_of: OneActor | None = Field(None, examples=["northport-council"])
    """The id of the actor for which this one speaks. All who lead to the same root are one voice."""
    generic: Flag = Field(False, examples=["yes"])
    """`yes` for a speaker as vague as "the authorities"."""
    description: Text | None = Field(None, examples=["Runs the port and its rescue boats."])
    """Who this is, in a sentence."""
    role: Name | None = Field(None, examples=["the harbour office’s spokesman"])
    """Of a person: what stands before the name in a first mention: "the harbour office’s spokesman". Without it the
    description stands behind it, in brackets."""
    in_sentence: Name | None = Field(None, examples=["the harbour office"])
    """The name within a sentence, with its article: "the harbour office". Without it, in English, a body is given
    "the", a person or an outlet nothing."""
    short: Name | None = Field(None, examples=["the office"])
    """What a sentence calls it the second time: "the office"."""
    aliases: tuple[Spelling, ...] = Field((), examples=[["the harbour office", "Port Office"]])
    """A list of every other spelling under which a source names it."""
    own_names: tuple[Spelling, ...] = Field((), examples=[[{"text": "Kapitanat Portu", "language": "pl"}]])
    """A list of its names in its own languages and scripts, whether or not a source prints them."""
    replies: tuple[Reply, ...] = Field((), examples=[[{"on": "2031-04-10", "words": "We gave five, and once only."}]])
    """What it answers to what is told of it here: see A reply."""
    wikidata: WikidataItem | None = Field(None, examples=["Q15397819"])
    """Its item in Wikidata: `Q` and a number."""
    formerly: FormerIds = FORMERLY

    @model_validator(mode="after")
    def _divides_its_name(self) -> Self:
        if self.given and not self.family:
            raise refusal("given stands without family", "Add the family name, or leave both out.")
        if self.family and self.kind is not ActorKind.PERSON:
            raise refusal(f"a {self.kind} has no family name", "Leave family and given out, or correct kind.")
        if self.role and self.kind is not ActorKind.PERSON:
            raise refusal("only a person has a role", "Leave role out, or correct kind.")
        if absent := [part for part in (self.family, self.given) if part and part not in self.name]:
            raise refusal(f'"{absent[0]}" is no part of the name "{self.name}"', "Write it as in name.")
        return self


class Break(Record):
    """A day from which a metric counts something else than before."""

    on: Day = Field(examples=["2031-03-04"])
    """The first day on which it is counted in the new way."""
    what: Text = Field(examples=["Those who died of their injuries are included."])
    """What is counted from there on, in a sentence."""
    said_by: Actors = Field((), examples=["harbour-office"])
    """Whose counting it is: the id of an actor, or a list. Without it, the break holds for everybody's figures."""


class Metric(Record):
    """What is counted, and what is not."""

    name: Name = Field(examples=["Deaths"])
    """The name as the pages show it."""
    question: Name = Field(examples=["How many people died?"])
    """The question that it answers: "How many people died?"."""
    definition: Text = Field(examples=["People reported killed by the storm. A person missing does not count."])
    """What counts, and what does not."""
    unit: Name = Field(examples=["people", "vehicles"])
    """People, vehicles, cases."""
    units: tuple[Name, ...] = Field((), examples=[["US dollars", "euros"]])
    """A list of the other units in which sources give it. Figures in different units are never compared."""
    kind: Annotated[MetricKind, one_of(MetricKind)] = Field(examples=["cumulative"])
    """`cumulative` (it only adds up: deaths), `stock` (at a moment: people in hospital), `flow` (within a
    period: arrests of a day) or `fixed` (background: inhabitants)."""
    amount: Name | None = Field(None, examples=["the dead"])
    """What is put at a number, within a sentence: "the dead", as in "put the dead at 238". Without it: "the figure
    for" and the name."""
    counted: Name | None = Field(None, examples=["dead"])
    """What stands after the number, within a sentence: "dead", as in "238 dead". Without it the name, in brackets."""
    measured: Flag = Field(False, examples=["yes"])
    """`yes` where the unit is a measure that has to stand beside each figure (hours, metres, US dollars). Where there
    are `units`, it does so anyway."""
    topic: Annotated[Topic, one_of(Topic)] = Field(Topic.OTHER, examples=["people"])
    """Where a list by topic has it: `people` (the dead, the injured, the missing), `custody` (arrests and courts),
    `force` (troops, weapons, attacks), `damage`, `relief` (rescue, shelter, aid) or `other`."""
    within: OneMetric | None = Field(None, examples=["deaths"])
    """The id of a metric of which this one is a part."""
    sums: tuple[Metrics, ...] = Field((), examples=[[["deaths", "injured"]]])
    """Sums that this metric has to equal, each a list of the ids of metrics: `- [deaths, injured]`."""
    wikidata: WikidataProperty | None = Field(None, examples=["P1120"])
    """The property by which Wikidata gives it of an event, where both count the same: `P` and a number, as P1120 of
    deaths."""
    breaks: tuple[Break, ...] = ()
    """The days from which something else is counted than before: see A break."""
    terms: tuple[Name, ...] = Field((), examples=[["killed", "death toll", "bodies + recovered"]])
    """A list of words by which a text speaks of it, for drafts. Words joined by `+` may stand apart:
    `bodies + recovered`."""
    formerly: FormerIds = FORMERLY

    @model_validator(mode="after")
    def _breaks_once_a_day(self) -> Self:
        times = Counter(one.on for one in self.breaks)
        if twice := [day for day, number in times.items() if number > 1]:
            raise refusal(f"two breaks begin on {min(twice)}", "Tell of both in one.")
        return self


def breaks_between(metric: Metric, first: date, last: date) -> tuple[Break, ...]:
    """What came to be counted otherwise after one day and no later than another, in the order of days."""
    return tuple(sorted((one for one in metric.breaks if first < one.on <= last), key=lambda one: one.on))


class Group(Record):
    """Which people or things are counted; `within` only where nobody disputes it."""

    name: Name = Field(examples=["sailors"])
    """The name as the pages show it."""
    within: OneGroup | None = Field(None, examples=["all"])
    """The id of a group that contains this one; only where nobody disputes that."""
    unit: Name | None = Field(None, examples=["people"])
    """The unit of the metrics whose counts it divides; without it that of the group above, or of the figure that
    leads. The widest group is not named beside counts in another unit: no clinic is "everyone"."""
    in_sentence: Name | None = Field(None, examples=["among sailors"])
    """How a sentence adds it to what is counted: "among sailors". Without it the language of the site decides."""
    definition: Text | None = Field(None, examples=["Crews of ships and boats, whoever employs them."])
    """Who belongs to it."""
    terms: tuple[Name, ...] = Field((), examples=[["seamen", "crew members"]])
    """A list of words by which a text names its members, for drafts."""
    formerly: FormerIds = FORMERLY


class Place(Record):
    """Where."""

    name: Name = Field(examples=["the old harbour"])
    """The name as the pages show it."""
    within: OnePlace | None = Field(None, examples=["northport"])
    """The id of the place that contains this one."""
    in_sentence: Name | None = Field(None, examples=["in the old harbour"])
    """How a sentence adds it to what is counted: "in the old harbour". Without it: "in" and the name."""
    coordinates: Located | None = Field(None, examples=[["54.52", "18.55"]])
    """Latitude and longitude in decimal degrees (WGS 84), south and west with a minus: `[43.24, 76.95]`; of a town
    or a region, a point in it. A metric with two such places has a map."""
    area: Flag = Field(False, examples=["yes"])
    """`yes` of a region or a country: on a map a ring stands for it and no dot."""
    formerly: FormerIds = FORMERLY


class Dispatch(Record):
    """A wire text or release that is not recorded itself, and from which recorded sources were copied."""

    agency: OneActor = Field(examples=["brightquay-wire"])
    """Who sent it out: the id of an actor."""
    about: Text = Field(examples=["five dead in the storm"])
    """What it was about, in your own words."""
    published: DatedOrUnstated = Field(examples=["2031-03-04", "unstated"])
    """When it appeared: a date, or `unstated`."""
    basis: Text = Field(examples=["credited by the copies"])
    """From what you know that it existed."""
    formerly: FormerIds = FORMERLY
