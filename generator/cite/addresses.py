"""Where the pages and files of the site stand: whole addresses where the site's own is known, else relative ones."""

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote

from generator.cite.places import claim_anchor, source_page
from generator.ledger.claim import Claim

_BEYOND_ASCII = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Turns paths below the docs into addresses; `site` is the address of the site, None where it is not known.

    `repository` is that of the records, None where it is not known.
    """

    site: str | None = None
    repository: str | None = None

    def whole(self, path: str) -> str | None:
        """The address of a page or file (`sources/x.md#c-y`) on the web; None where the site's own is not known."""
        return f"{self.site.rstrip('/')}/{published_path(path)}" if self.site else None

    def seen_from(self, file: str, path: str) -> str:
        """The address as it can stand in a data file: whole, or relative to the place of that file.

        A relative reference is resolved against the address from which the file was fetched (RFC 3986, 5.1.3).
        """
        return self.whole(path) or _relative(posixpath.dirname(file), published_path(path))


def claim_path(claim: Claim) -> str:
    """The claim's permanent place below the docs."""
    return f"{source_page(claim.source_id)}#{claim_anchor(claim.record.id)}"


def published_path(path: str) -> str:
    """The path at which a builder with directory addresses publishes a page: `sources/x.md#c` is `sources/x/#c`."""
    page, mark, anchor = path.partition("#")
    if page.endswith(".md"):
        page = page.removesuffix(".md").removesuffix("index")
        page = f"{page.rstrip('/')}/" if page else ""
    return f"{page}{mark}{anchor}"


def readable(address: str) -> str:
    """The address as a browser shows it: letters beyond ASCII instead of their bytes in percent signs."""
    return _BEYOND_ASCII.sub(lambda found: _letters(found[0]), address)


def _letters(escaped: str) -> str:
    """The letters, where the bytes are such; what could not be seen, or would hide something, stays as it is."""
    try:
        text = unquote(escaped, errors="strict")
    except UnicodeDecodeError:
        return escaped
    return text if text.isprintable() and not any(letter.isspace() for letter in text) else escaped


def _relative(folder: str, target: str) -> str:
    page, mark, anchor = target.partition("#")
    slash = "/" if page.endswith("/") or not page else ""
    return f"{_near(folder, page.rstrip('/'))}{slash}{mark}{anchor}"


def _near(folder: str, target: str) -> str:
    """A path as it is seen from a folder, as `posixpath.relpath` has it, which asks the system where it runs."""
    here, there = ([*filter(None, path.split("/"))] for path in (folder, target))
    shared = len(posixpath.commonprefix([here, there]))
    return "/".join([*[".."] * (len(here) - shared), *there[shared:]]) or "."
