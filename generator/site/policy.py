"""The content-security policy of a page: what its own scripts are, and that no other may run.

Content Security Policy Level 3: an inline script runs where the policy holds the SHA-256 of its text.
"""

import base64
import hashlib
import re
from pathlib import Path

from generator.disk.whole import write_whole

_CHARSET = '<meta charset="utf-8">'
# A script of another type is data, which no policy forbids and no browser runs.
_RUN = {"", "module", "text/javascript", "application/javascript"}
# The pages are of the builder's making: no attribute of a script holds a sign that ends the tag.
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>]+))?""")
_RULES = (
    "default-src 'self'",
    "script-src 'self'{hashes}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)


_POLICY = '<meta http-equiv="Content-Security-Policy" content="{}">'
_GIVEN = re.compile(_POLICY.format('[^"]*'))


def seal(site: Path) -> int:
    """Give each page of a built site its policy, whatever built it; the number of pages.

    A sealed site stays as it is. Raises ValueError, before any page is written, for one that has no place for it.
    """
    pages = {path: path.read_bytes().decode() for path in sorted(site.rglob("*.html"))}
    sealed = {path: _sealed(path, html) for path, html in pages.items()}
    for path, html in sealed.items():
        if html != pages[path]:
            write_whole(path, html.encode())
    return len(sealed)


def with_policy(html: str) -> str:
    """The page with its policy as the first thing after its character set, in the place of one that stands there.

    Raises ValueError where the page names no character set.
    """
    before, mark, after = html.partition(_CHARSET)
    if not mark:
        raise ValueError("the page does not name its character set where the policy belongs")
    given = _GIVEN.match(after)
    return f"{before}{mark}{_POLICY.format(_policy(html))}{after[given.end() if given else 0 :]}"


def _sealed(path: Path, html: str) -> str:
    try:
        return with_policy(html)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _policy(html: str) -> str:
    texts = dict.fromkeys(_as_read(text) for attributes, text in _SCRIPT.findall(html) if _runs(attributes))
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    hashes = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return "; ".join(_RULES).format(hashes=hashes)


def _as_read(text: str) -> str:
    """The text of a script as a browser reads it: every line end as a line feed (HTML standard, 13.2.3.5)."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _runs(attributes: str) -> bool:
    """Whether a browser runs the text of a script with these attributes."""
    given = {name.lower(): value.strip("\"'").lower() for name, value in _ATTRIBUTE.findall(attributes)}
    return "src" not in given and given.get("type", "") in _RUN
