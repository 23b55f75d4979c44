"""Sites that MkDocs makes of a folder of docs, with what it made of pages kept or not."""

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.project import ROOT

HOOK = "generator/site/kept/hook.py"
# Those that save work.
OWN = [HOOK, "generator/site/quick/hook.py"]
WORDS = "words: {event: An event, dates: some days, search: Search}\nhead: {description: A site}"
HOME = f"---\n{WORDS}\n---\n\n# Home\n\nSee [one](one.md) and [two](some/two.md#a-part).\n"
PAGES = {
    "index.md": HOME,
    "one.md": "# One\n\nWhat one says.[^1]\n\n## A part\n\nBack [home](index.md).\n\n[^1]: A note.\n",
    "some/two.md": "# Two\n\n## A part\n\n| a | b |\n| --- | --- |\n| [one](../one.md) | `two` |\n\n## A part\n",
    "some/three.md": '---\ntitle: Three\n---\n\n<div class="a" markdown>\n\n- [two](two.md)\n\n</div>\n',
}
# The settings that these need.
FEW: dict[str, Any] = {"nav": [{"Home": "index.md"}, {"The first": "one.md"}], "not_in_nav": "*"}


def docs_of(folder: Path, pages: Mapping[str, str] = PAGES) -> Path:
    """The folder, with the pages and nothing else."""
    for path in folder.rglob("*.md"):
        path.unlink()
    for name, text in pages.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def made(docs: Path, site: Path, kept: Path | None, **settings: Any) -> dict[str, bytes]:
    """Every file of the site of some docs by its path, made with what is kept in a folder, or with nothing kept."""
    given: dict[str, Any] = {"hooks": [HOOK], "strict": True, **deepcopy(settings)}
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(site), **given)
    config.extra["kept"] = str(kept) if kept else ""
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def counted(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    """What the last build told of pages: of their conversion, and of the theme's work."""
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("conversions: ")]
    converted, rendered = lines[-1].removeprefix("conversions: ").split("; pages: ")
    return converted, rendered
