"""Under which licence a package is, as it says itself."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

# What the metadata do not say, or of packages that are not installed where a bill is made; read in their own files.
_READ = {"axe-playwright-python": "MIT", "uv": "MIT OR Apache-2.0"}
# SPDX ids of what packages write in words of their own. "BSD License" is none: there are several.
_IDS = {
    "0BSD": "0BSD",
    "APL 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache-2.0": "Apache-2.0",
    "BSD 3-Clause license": "BSD-3-Clause",
    "BSD-2-Clause": "BSD-2-Clause",
    "BSD-3-Clause": "BSD-3-Clause",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "MIT": "MIT",
    "MIT Licence": "MIT",
    "MIT License": "MIT",
    "MPL-2.0": "MPL-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
_CLASSIFIER = re.compile(r"License :: (?:OSI Approved :: )?(.+)")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Declared:
    """A licence: an expression of SPDX, or a name where the package gives no more."""

    text: str
    is_expression: bool


def declared(name: str) -> Declared | None:
    """The licence of an installed package, or None where neither its metadata nor its files say one."""
    try:
        found = _of(distribution(name))
    except PackageNotFoundError:
        found = None
    return found or (Declared(_READ[name], is_expression=True) if name in _READ else None)


def _of(package: Distribution) -> Declared | None:
    """PEP 639 first, then the older fields, of which the one for people is sometimes a whole licence text."""
    fields = package.metadata
    if expressions := fields.get_all("License-Expression"):
        return Declared(expressions[0], is_expression=True)
    named = [*(fields.get_all("License") or [])]
    named += [found[1] for line in fields.get_all("Classifier") or [] if (found := _CLASSIFIER.fullmatch(line))]
    usable = [text for text in named if text not in {"", "UNKNOWN"} and len(text) <= _LONGEST_NAME and "\n" not in text]
    known = [_IDS[text] for text in usable if text in _IDS]
    if known:
        return Declared(known[0], is_expression=True)
    return Declared(usable[0], is_expression=False) if usable else None
