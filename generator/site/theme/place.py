"""Where the theme of this program lies."""

from pathlib import Path

THEME = Path(__file__).parent
# What `custom_dir` in mkdocs.yml names.
TEMPLATES = THEME / "overrides"
