"""A hook of MkDocs: Python-Markdown converts in less time, unless the setting `extra.quick` forbids it."""

from typing import Any

_EXTENSION = "generator.site.quick.inline"


def on_config(config: Any) -> None:
    """Add the extension."""
    if config.extra.get("quick") and _EXTENSION not in config.markdown_extensions:
        config.markdown_extensions.append(_EXTENSION)
