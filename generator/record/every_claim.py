"""What claims of every kind have: who said it, through whom, when, and in which words."""

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator

from generator.record.claim_choices import Where
from generator.record.fields import (
    ARTICLE,
    UNSTATED,
    Actors,
    ClaimRef,
    DatedOrTimed,
    FieldNames,
    Flag,
    FormerClaims,
    OneActor,
    Quote,
    Slug,
    Text,
)
from generator.record.kinds import Schema, one_of, refusal
from generator.record.model import Record

# The fields of which a reading leaves in doubt who passed a claim on, or when, and not what it says.
_RELAYS, _RELAYED = "reported_by", "reported_on"
# The fields that tell whether a figure is one of now or of the past, and when it was said.
PAST, SAID_ON = "told_as", "said_on"
# Neither word can stand among speakers.
_ALONE = (UNSTATED, ARTICLE)
_NOT_BOTH: Schema = {
    "if": {"type": "array", "minItems": 2},
    "then": {"items": {"not": {"enum": [*_ALONE]}}},
}


def _with_words(schema: Schema, model: type[Record]) -> None:
    """Say in the schema of a claim that it has words, and that only its own fields have printed ones or are read."""
    names = {"enum": list(model.model_fields)}
    schema["properties"]["printed"]["propertyNames"] = names
    schema["properties"]["readings"] |= {"if": {"type": "array"}, "then": {"items": names}, "else": names}
    schema["dependencies"] = {"readings": ["note"]}
    schema["anyOf"] = [{"required": ["quote"]}, {"required": ["restated"]}]


class EveryClaim(Record):
    """What claims of every kind have."""

    model_config = ConfigDict(json_schema_extra=_with_words)

    id: Slug = Field(examples=["toll"])
    """A short name, unique in the file and permanent."""
    where: Annotated[Where, one_of(Where)] = Field(Where.BODY, examples=["headline"])
    """Where it stands: `headline`, `address` (the words of its web address), `lead` (the first paragraph), `body` (the
    usual case), `caption` or `update` (added after the text had appeared, whose day is not taken for it)."""
    said_by: Actors = Field(
        examples=["harbour-office", ["harbour-office", "northport-council"]], json_schema_extra=_NOT_BOTH
    )
    """The earliest origin that the text names: the id of an actor, or a list (one or more of these said it).
    `article` for its own words; an outlet’s id where it counted itself; `unstated` where the text does not tell."""
    said_by_all: Flag = Field(False, examples=["yes"])
    """`yes` where each of those listed in `said_by` said it, together or alone."""
    speaks_for: OneActor | None = Field(None, examples=["northport-council"])
    """The body for which the speaker spoke, where the text says so or it is another than the registry gives. The
    home page names it then."""
    reported_by: Actors = Field((), examples=[["northport-council"]])
    """A list of those who passed it on, the one nearest to the origin first. The program adds the agency and the
    publication."""
    reported_on: DatedOrTimed | None = Field(None, examples=["2031-03-03", "../2031-03-04"])
    """When the first of those in `reported_by` passed it on, where the text tells that: a date. It was not said
    later."""
    said_on: DatedOrTimed | None = Field(None, examples=["2031-03-03", "../2031-03-04", "2031-03-03T18:30+02:00"])
    """When it was said: a date. Only where the text tells it, never the date of publication in its place. Without
    it nothing counts as said before the event began."""
    printed: dict[str, Text] = Field(default_factory=dict, examples=[{"said_on": "on Monday evening"}])
    """The printed words of a field that you interpreted or that look wrong: the field's name, a colon, the
    words."""
    quote: Quote | None = Field(None, examples=["at least five people had died"])
    """The shortest phrase that carries the claim."""
    restated: Text | None = Field(None, examples=["The council said that it had given no figure itself."])
    """The claim in your own words; both may be given."""
    about: ClaimRef | None = Field(None, examples=["toll", "gazette-five-dead#toll"])
    """The id of a claim that this one comments on."""
    note: Text | None = Field(None, examples=['The article says "reportedly", and not who reported it.'])
    """What a reader has to know: a doubt, a reading of the text that could be another."""
    readings: FieldNames = Field((), examples=[["said_on"], ["said_by", "restated"]])
    """A list of the claim's fields whose values are your reading of the text: the note says how it could be read
    otherwise, and the site that it is ours. With `reported_by`, nobody listed there counts as having passed it on;
    list the agency of the source, too, where that is in doubt."""
    in_doubt: Flag = Field(False, examples=["yes"])
    """`yes` where the note tells what you took from elsewhere than the claim's words, or what these leave open: it
    stands beside the figure where that is told first and in its rows, with a word of it in other sentences."""
    formerly: FormerClaims = Field((), examples=[["dead"]])
    """A list of the ids that it had before, the first one first, with the source where it stood in another
    (`gazette-five-dead#dead`): see A lasting id."""

    @property
    def is_a_reading(self) -> bool:
        """Whether something of what it says, or who said it, is a reading of the text, which could be another."""
        return self.reads_else()

    def reads_else(self, *marked: str) -> bool:
        """Whether more of it is a reading than who passed it on, and than the fields of which that is told."""
        return any(name not in {_RELAYS, _RELAYED, *marked} for name in self.readings)

    @property
    def is_day_read(self) -> bool:
        """Whether the day on which it was said is a reading of the text, or that up to which it can have been.

        Where that is the day on which it was passed on, it is no surer than that.
        """
        return SAID_ON in self.readings or self._is_bound_by_reading

    @property
    def is_relay_day_read(self) -> bool:
        """Whether the day on which it was passed on is a reading of the text."""
        return _RELAYED in self.readings

    @property
    def _is_bound_by_reading(self) -> bool:
        said, passed_on = self.said_on, self.reported_on
        if not self.is_relay_day_read or said is None or passed_on is None:
            return False
        return said.earliest is None and said.latest is not None and said.latest == passed_on.latest

    @property
    def is_else_than_said_a_reading(self) -> bool:
        """Whether more of it is a reading than who said it or passed it on."""
        return any(name not in {_RELAYS, _RELAYED, "said_by"} for name in self.readings)

    @property
    def is_said_by_reading(self) -> bool:
        """Whether who said it is read so and does not stand so in the text."""
        return "said_by" in self.readings

    @property
    def is_passed_on_in_doubt(self) -> bool:
        """Whether it is in doubt who passed it on."""
        return _RELAYS in self.readings

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.quote is None and self.restated is None:
            raise refusal(
                "neither quote nor restated is given",
                "Quote the phrase that carries it, or restate it in your own words.",
            )
        if self.said_by_all and len(self.said_by) < 2:
            raise refusal(
                "said_by_all is given with one speaker", "List all of them in said_by, or leave said_by_all out."
            )
        if self.in_doubt and self.note is None:
            raise refusal("in_doubt is given without a note", "Say in a note what is in doubt, or leave in_doubt out.")
        if self.reported_on and not self.reported_by:
            raise refusal(
                "reported_on is given without reported_by", "Name who passed it on, or leave reported_on out."
            )
        if self.readings and self.note is None:
            raise refusal("readings is given without a note", "Say in a note how it is read, or leave readings out.")
        self._refuse_strays("printed", self.printed, "Use the name of the field whose printed words differ.")
        self._refuse_strays("readings", self.readings, "Use the name of the field whose value is a reading.")
        if len(self.said_by) > 1 and set(_ALONE) & set(self.said_by):
            raise refusal(
                f"said_by mixes an actor with {UNSTATED} or {ARTICLE}",
                "Name the speakers, or write one of the two words alone.",
            )
        return self

    def _refuse_strays(self, field: str, names: Iterable[str], mend: str) -> None:
        """Refuse a field that names others where one of them is none of this kind of claim."""
        if strays := set(names) - set(type(self).model_fields):
            raise refusal(f'{field} names no field "{min(strays)}"', mend)
