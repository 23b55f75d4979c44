"""Units: whether what they count comes in wholes, as people and vehicles do, or is measured, as hours and money are."""

from functools import cache

from babel import Locale

# Singular; a plural's -s is taken off before the look-up. Currencies are those of the CLDR, and two English names.
_MEASURES = frozenset(
    "second minute hour day night week month year decade metre meter kilometre kilometer km mile foot feet yard acre "
    "hectare ha gram kilogram kilo kg tonne ton t litre liter gallon barrel degree percent % watt kilowatt megawatt mw "
    "kwh mwh gigabyte terabyte crown rouble cent currency money".split()
)


def is_whole(unit: str) -> bool:
    """Whether between two neighbouring numbers of this unit there is none: fewer than 50 people are at most 49."""
    words = unit.casefold().split()
    return not any(word in _measures() or word.removesuffix("s") in _measures() for word in words)


@cache
def _measures() -> frozenset[str]:
    names = Locale("en").currencies.values()
    return _MEASURES | {name.split("(")[0].split()[-1].casefold() for name in names if name.split("(")[0].split()}
