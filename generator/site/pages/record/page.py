"""The form that writes a record, which its script fills with the fields of the record format."""

from dataclasses import dataclass

from generator.site.pages.kind import Kind, Material


@dataclass(frozen=True, slots=True)
class RecordPage:
    """`record.md`: the form, what it is for, and what it cannot say."""

    path: str


def _pages(_: Material) -> tuple[RecordPage]:
    return (RecordPage("record.md"),)


KIND = Kind("record", RecordPage, _pages)
