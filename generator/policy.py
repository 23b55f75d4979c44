"""The content-security policy of a page: what its own scripts are, and that no other may run.

Content Security Policy Level 3: an inline script runs where the policy holds the SHA-256 of its text.
"""

import base64
import hashlib
from html.parser import HTMLParser

_CHARSET = '<meta charset="utf-8">'
# A script of another type is data, which no policy forbids and no browser runs.
_RUN = {"", "module", "text/javascript", "application/javascript"}
_RULES = (
    "default-src 'self'",
    "script-src 'self'{hashes}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)


def with_policy(html: str) -> str:
    """The page with its policy as the first thing after its character set; raises ValueError where it names none."""
    before, mark, after = html.partition(_CHARSET)
    if not mark:
        raise ValueError("the page does not name its character set where the policy belongs")
    return f'{before}{mark}<meta http-equiv="Content-Security-Policy" content="{_policy(html)}">{after}'


def _policy(html: str) -> str:
    scripts = _Scripts()
    scripts.feed(html)
    scripts.close()
    digests = (hashlib.sha256(text.encode()).digest() for text in scripts.texts)
    hashes = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return "; ".join(_RULES).format(hashes=hashes)


class _Scripts(HTMLParser):
    """Collects the text of each inline script that a browser would run, once."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.texts: dict[str, None] = {}
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._open = tag == "script" and "src" not in given and (given.get("type") or "").lower() in _RUN

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[data] = None

    def handle_endtag(self, tag: str) -> None:
        self._open = False
