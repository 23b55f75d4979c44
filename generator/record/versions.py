"""The versions of the record format: which there are, and which of them `format` in event.yml may name.

Records that name none are of the first. A version is new where records of the one before would be refused or read
otherwise; a field that is added makes none. How records come from one to the next: `upkeep.migrating`.
"""

from typing import Annotated

from generator.record.kinds import WHOLE, spelled

FIRST_FORMAT = 1
FORMAT = 1

FormatVersion = Annotated[
    int,
    spelled(
        "format",
        "|".join(str(version) for version in range(FIRST_FORMAT, FORMAT + 1)),
        "is no version of the record format that this program knows",
        f"Write {FORMAT}, or leave it out for {FIRST_FORMAT}.",
        WHOLE,
        make=int,
        minimum=FIRST_FORMAT,
        maximum=FORMAT,
    ),
]
