"""The content-security policy of a page: what its own scripts and styles are, and that no other is heard.

Content Security Policy Level 3: an inline script runs, and an inline sheet of styles holds, where the policy has the
SHA-256 of its text. No page has a style in a tag, which would need a policy that allows it to everybody.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from generator.disk.whole import write_whole
from generator.site.leaving import page_text, with_links_apart

_CHARSET = '<meta charset="utf-8">'
# A script of another type is data, which no policy forbids and no browser runs.
_RUN = {"", "module", "text/javascript", "application/javascript"}
# The pages are of the builder's making: no attribute of a script holds a sign that ends the tag.
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_SHEET = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>]+))?""")
_RULES = (
    "default-src 'self'",
    "script-src 'self'{scripts}",
    "style-src 'self'{sheets}",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)


_POLICY = '<meta http-equiv="Content-Security-Policy" content="{}">'
_GIVEN = re.compile(_POLICY.format('[^"]*'))


def seal(site: Path) -> int:
    """Give each page of a built site its policy, and set its outbound links apart, whatever built it; how many pages.

    A sealed site stays as it is. Raises ValueError, before any page is written, for one that has no place for it.
    """
    found = sorted(path for path in site.rglob("*.html") if path.is_symlink() or path.is_file())
    if link := next((path for path in found if path.is_symlink()), None):
        raise ValueError(f"{link} is a link, and a site has none")
    pages = {path: page_text(path, path.read_bytes()) for path in found}
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
        return with_policy(with_links_apart(html))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _policy(html: str) -> str:
    scripts = (text for attributes, text in _SCRIPT.findall(html) if _runs(attributes))
    # What stands in a script is no sheet, whatever it looks like.
    sheets = _SHEET.findall(_SCRIPT.sub("", html))
    return "; ".join(_RULES).format(scripts=_hashes(scripts), sheets=_hashes(sheets))


def _hashes(texts: Iterable[str]) -> str:
    """What a policy says of inline texts, each once, with a space before each."""
    digests = (hashlib.sha256(text.encode()).digest() for text in dict.fromkeys(map(_as_read, texts)))
    return "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _as_read(text: str) -> str:
    """An inline text as a browser reads it: every line end as a line feed (HTML standard, 13.2.3.5)."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _runs(attributes: str) -> bool:
    """Whether a browser runs the text of a script with these attributes."""
    given = {name.lower(): value.strip("\"'").lower() for name, value in _ATTRIBUTE.findall(attributes)}
    return "src" not in given and given.get("type", "") in _RUN
