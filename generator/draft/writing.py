"""A draft as YAML: block style, every doubtful value TODO, nothing in the text able to become syntax."""

import json
import re
import unicodedata

from generator.record.kinds import TODO

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ,.’'/-]*")
# Words that readers of YAML other than this project's take for something else than text.
_RESERVED = frozenset("y n yes no on off true false null nan inf".split())
_REFUSED = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
# Invisible but harmless: soft hyphen, zero-width space, the joiners of some scripts.
_JOINERS = "\u00ad\u200b\u200c\u200d"
MAX_COMMENT = 100


def scalar(value: str) -> str:
    """The value as one YAML scalar on one line."""
    value = clean(value)
    plain = _PLAIN.fullmatch(value) and not value.endswith((" ", ":", "-")) and value.lower() not in _RESERVED
    return value if plain else json.dumps(value, ensure_ascii=False)


def clean(value: str) -> str:
    """The value with a space for each character that a record refuses: controls, embeddings, ends of lines."""
    return "".join(" " if unicodedata.category(c) in _REFUSED and c not in _JOINERS else c for c in value)


def comment(text: str) -> str:
    """The text as a comment on one line; a long one is cut."""
    words = " ".join(clean(text).split())
    return f"# {words[:MAX_COMMENT]}{' …' if len(words) > MAX_COMMENT else ''}"


def entry(key: str, value: str | None, *, why: str = "", indent: int = 0) -> str:
    """One line `key: value`; without a value TODO, with the reason as its comment."""
    written = scalar(value) if value is not None else TODO
    return f"{' ' * indent}{key}: {written}{'  ' + comment(why) if why else ''}\n"
