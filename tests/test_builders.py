"""The same tree under three site builders: the same pages, the same footnotes, a policy on each page."""

import re
from pathlib import Path

import pytest

from generator.site.policy import with_policy
from tests.project import lay_out, run

_BUILDERS = {
    "mkdocs": ("mkdocs", "build", "--strict"),
    "properdocs": ("properdocs", "build", "--strict", "-f", "mkdocs.yml"),
    "zensical": ("zensical", "build", "--strict", "-f", "mkdocs.yml"),
}


_POLICY = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content='


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The site of each builder, sealed."""
    project = lay_out(tmp_path_factory.mktemp("project"))
    compiled = run(project, "generator", "build")
    assert compiled.returncode == 0, compiled.stderr
    for name, command in _BUILDERS.items():
        for step in (command, ("generator", "seal", "site")):
            done = run(project, *step)
            assert done.returncode == 0, done.stdout + done.stderr
        (project / "site").rename(project / name)
    return {name: project / name for name in _BUILDERS}


def _footnotes(site: Path) -> dict[str, int]:
    """The number of footnotes on every page."""
    return {
        page.relative_to(site).as_posix(): len(re.findall(r'<li id="fn:', page.read_text(encoding="utf-8")))
        for page in site.rglob("*.html")
    }


def test_all_builders_make_the_same_pages_with_the_same_footnotes(built: dict[str, Path]) -> None:
    found = {name: _footnotes(site) for name, site in built.items()}
    assert len(found["mkdocs"]) > 50
    assert sum(found["mkdocs"].values()) > 500
    assert found["properdocs"] == found["mkdocs"]
    assert found["zensical"] == found["mkdocs"]


@pytest.mark.parametrize("builder", _BUILDERS)
def test_every_page_of_a_sealed_site_has_its_policy_once(builder: str, built: dict[str, Path]) -> None:
    pages = [page.read_text(encoding="utf-8") for page in built[builder].rglob("*.html")]
    assert len(pages) > 50
    assert [page.count(_POLICY) for page in pages] == [1] * len(pages)
    assert all(with_policy(page) == page for page in pages)
