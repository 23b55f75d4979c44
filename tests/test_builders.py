"""The same tree under three site builders: the same pages, the same footnotes."""

import re
from pathlib import Path

import pytest

from tests.project import lay_out, run

_BUILDERS = {
    "mkdocs": ("mkdocs", "build", "--strict"),
    "properdocs": ("properdocs", "build", "--strict", "-f", "mkdocs.yml"),
    "zensical": ("zensical", "build", "--strict", "-f", "mkdocs.yml"),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, int]]:
    """The number of footnotes on every page, by builder and page."""
    project = lay_out(tmp_path_factory.mktemp("project"))
    compiled = run(project, "generator", "build")
    assert compiled.returncode == 0, compiled.stderr
    found = {}
    for name, command in _BUILDERS.items():
        done = run(project, *command)
        assert done.returncode == 0, done.stdout + done.stderr
        (project / "site").rename(project / name)
        found[name] = _footnotes(project / name)
    return found


def _footnotes(site: Path) -> dict[str, int]:
    return {
        page.relative_to(site).as_posix(): len(re.findall(r'<li id="fn:', page.read_text(encoding="utf-8")))
        for page in site.rglob("*.html")
    }


def test_all_builders_make_the_same_pages_with_the_same_footnotes(built: dict[str, dict[str, int]]) -> None:
    assert len(built["mkdocs"]) > 50
    assert sum(built["mkdocs"].values()) > 500
    assert built["properdocs"] == built["mkdocs"]
    assert built["zensical"] == built["mkdocs"]
