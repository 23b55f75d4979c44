"""The anchor files: W3C Web Annotations that tie a quote to the capture it was found in.

Model: https://www.w3.org/TR/annotation-model/ (TextQuoteSelector, section 4.2.4).
"""

from datetime import date
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from generator.record.formulas import is_formula
from generator.record.limits import MAX_LIST, MAX_NAME, MAX_PROSE

# No text has more numbers or paragraphs than letters.
_Number = Annotated[int, Field(strict=True, ge=0, le=8 * 1024 * 1024)]


def _unrun(text: str) -> str:
    if is_formula(text):
        raise ValueError("it begins as a formula, which a spreadsheet would run")
    return text


_Words = Annotated[str, Field(min_length=1, max_length=MAX_PROSE), AfterValidator(_unrun)]
_Name = Annotated[str, Field(pattern=r"\S", max_length=MAX_NAME), AfterValidator(_unrun)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Selector(_Part):
    """The words of the capture; what stands around them only where they stand in it more than once."""

    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: _Words
    prefix: _Words | None = None
    suffix: _Words | None = None


class AnchorTarget(_Part):
    """The place: the capture by its hash, the paragraph counted from 1, the words."""

    source: _Name
    paragraph: Annotated[_Number, Field(ge=1)]
    selector: Selector


class Annotation(_Part):
    """One claim's anchor."""

    id: _Name
    type: Literal["Annotation"] = "Annotation"
    motivation: Literal["identifying"] = "identifying"
    target: AnchorTarget


class Creator(_Part):
    """Who found the quotes in the capture."""

    type: Literal["Person"] = "Person"
    name: _Name


class Numbers(_Part):
    """How many numbers the capture holds, and how many of them the record accounts for."""

    found: _Number
    recorded: _Number
    set_aside: _Number

    @model_validator(mode="after")
    def _add_up(self) -> Self:
        if self.recorded + self.set_aside > self.found:
            raise ValueError("more numbers are accounted for than were found")
        return self


class AnchorFile(_Part):
    """`sources/anchors/<source>.json`."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field(
        default="http://www.w3.org/ns/anno.jsonld", alias="@context"
    )
    type: Literal["AnnotationPage"] = "AnnotationPage"
    creator: Creator
    created: date
    numbers: Numbers
    items: Annotated[tuple[Annotation, ...], Field(max_length=MAX_LIST)]

    @model_validator(mode="after")
    def _is_one_a_claim(self) -> Self:
        if len(self.by_id) < len(self.items):
            raise ValueError("a claim has two anchors")
        return self

    @cached_property
    def by_id(self) -> dict[str, Annotation]:
        """The annotations by their ids."""
        return {item.id: item for item in self.items}

    def text(self) -> str:
        """The file's content."""
        return self.model_dump_json(indent=1, by_alias=True, exclude_none=True) + "\n"

    def same_findings(self, other: "AnchorFile") -> bool:
        """Whether two runs found the same, whoever ran them and when."""
        return (self.numbers, self.items) == (other.numbers, other.items)


def capture_name(sha256: str) -> str:
    """The name by which an anchor points to a capture: its hash, never its text or address."""
    return f"urn:sha256:{sha256}"


def annotation_id(source: str, claim: str) -> str:
    """The name of a claim's annotation."""
    return f"urn:claim:{source}:{claim}"
