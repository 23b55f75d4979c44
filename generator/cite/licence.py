"""Under which licence the records are, as references, tables and pages name it."""

from dataclasses import dataclass

from generator.record.event import Licence


@dataclass(frozen=True, slots=True)
class LicenceNamed:
    """A licence: its name for readers, its address, and the code of what it asks of whoever uses the records."""

    name: str
    address: str
    asks: str


_CREATIVE_COMMONS = "https://creativecommons.org"
_NAMED = {
    Licence.ATTRIBUTION: LicenceNamed("CC BY 4.0", f"{_CREATIVE_COMMONS}/licenses/by/4.0/", "name"),
    Licence.SHARE_ALIKE: LicenceNamed("CC BY-SA 4.0", f"{_CREATIVE_COMMONS}/licenses/by-sa/4.0/", "name-and-share"),
    Licence.ZERO: LicenceNamed("CC0 1.0", f"{_CREATIVE_COMMONS}/publicdomain/zero/1.0/", "nothing"),
    Licence.DATABASE: LicenceNamed("ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/", "name-and-share"),
}


def named(licence: Licence) -> LicenceNamed:
    """A licence as it is named to readers."""
    return _NAMED[licence]
