"""The content-security policy of a page: what its own scripts are, and that no other may run.

Content Security Policy Level 3: an inline script runs where the policy holds the SHA-256 of its text.
"""

import base64
import hashlib
import re

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


def with_policy(html: str) -> str:
    """The page with its policy as the first thing after its character set; raises ValueError where it names none."""
    before, mark, after = html.partition(_CHARSET)
    if not mark:
        raise ValueError("the page does not name its character set where the policy belongs")
    return f'{before}{mark}<meta http-equiv="Content-Security-Policy" content="{_policy(html)}">{after}'


def _policy(html: str) -> str:
    texts = dict.fromkeys(text for attributes, text in _SCRIPT.findall(html) if _runs(attributes))
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    hashes = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return "; ".join(_RULES).format(hashes=hashes)


def _runs(attributes: str) -> bool:
    """Whether a browser runs the text of a script with these attributes."""
    given = {name.lower(): value.strip("\"'").lower() for name, value in _ATTRIBUTE.findall(attributes)}
    return "src" not in given and given.get("type", "") in _RUN
