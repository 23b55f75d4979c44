"""The same tree under three site builders: the same pages, the same footnotes, the same policy once sealed."""

import json
import re
from pathlib import Path

import pytest

from generator.site.policy import seal, with_policy
from tests.feed_reader import feeds_announced
from tests.project import lay_out, run
from tests.sitebuild import EVENT, Site, fictional_site, made_once, real_site
from tests.test_drawn_links import drawn

pytestmark = pytest.mark.builders
_BUILDERS = ("mkdocs", "properdocs", "zensical")
_HOST = "https://record.example/"
_POLICY = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content='


# The others make the large site in the deep run alone.
@pytest.fixture(
    scope="module",
    params=(pytest.param(fictional_site, id="fictional"), pytest.param(real_site, id="real", marks=pytest.mark.deep)),
)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    built: Site = request.param(tmp_path_factory)
    return built


@pytest.fixture(scope="module")
def built(site: Site, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The site of each builder, sealed; MkDocs made and sealed the one that all tests share."""
    project = made_once(f"builders-{site.html.parent.name}", tmp_path_factory, lambda folder: _build(folder, site))
    return {"mkdocs": site.html, **{name: project / name for name in _BUILDERS[1:]}}


def _build(folder: Path, site: Site) -> None:
    """Let the other builders make a site from the records of one; ProperDocs compiles and seals by the hook."""
    project = lay_out(folder, site.sources)
    for name in _BUILDERS[1:]:
        done = run(project, name, "build", "--strict", "-f", "mkdocs.yml")
        assert done.returncode == 0, done.stdout + done.stderr
        (project / "site").rename(project / name)
    assert seal(project / "zensical") > 0


def _footnotes(site: Path) -> dict[str, int]:
    """The number of footnotes on every page."""
    return {
        page.relative_to(site).as_posix(): len(re.findall(r'<li id="fn:', page.read_text(encoding="utf-8")))
        for page in site.rglob("*.html")
    }


def test_all_builders_make_the_same_pages_with_the_same_footnotes(site: Site, built: dict[str, Path]) -> None:
    found = {name: _footnotes(folder) for name, folder in built.items()}
    assert len(found["mkdocs"]) > 50
    assert sum(found["mkdocs"].values()) > (150 if site.sources == EVENT else 500)
    assert found["properdocs"] == found["mkdocs"]
    assert found["zensical"] == found["mkdocs"]


@pytest.mark.parametrize("builder", _BUILDERS)
def test_every_page_of_a_sealed_site_has_its_policy_once(builder: str, built: dict[str, Path]) -> None:
    pages = [page.read_text(encoding="utf-8") for page in built[builder].rglob("*.html")]
    assert len(pages) > 50
    assert [page.count(_POLICY) for page in pages] == [1] * len(pages)
    assert all(with_policy(page) == page for page in pages)


@pytest.mark.parametrize("builder", _BUILDERS)
def test_a_reader_of_feeds_finds_them_on_every_page(builder: str, built: dict[str, Path]) -> None:
    root, numbers = built[builder], 0
    for page in root.rglob("*.html"):
        path, text = page.relative_to(root).as_posix(), page.read_text(encoding="utf-8")
        if "md-header__inner" not in text:
            continue
        found = [address.removeprefix(_HOST) for address in feeds_announced(text, f"{_HOST}{path}")]
        assert found and found[-1] == "data/changes.atom", path
        assert all((root / name).is_file() for name in found), path
        numbers += found[0].startswith("data/figures/")
    assert numbers == len([*(root / "data" / "figures").glob("*.atom")]) > 2


@pytest.mark.parametrize("builder", _BUILDERS)
def test_a_link_in_a_drawing_leads_to_a_page_under_every_builder(builder: str, built: dict[str, Path]) -> None:
    led = [
        page.parent / address / "index.html"
        for page in built[builder].rglob("*.html")
        for address in drawn(page.read_text(encoding="utf-8"))
        if ":" not in address
    ]
    assert len(led) > 20
    assert not [page for page in led if not page.is_file()]


@pytest.mark.parametrize("builder", _BUILDERS)
def test_every_page_has_the_sites_own_search_and_no_other(builder: str, built: dict[str, Path]) -> None:
    pages = [page.read_text(encoding="utf-8") for page in built[builder].rglob("*.html")]
    whole = [page for page in pages if "md-header__inner" in page]
    assert len(whole) > 50
    assert [(page.count('<dialog id="seek"'), page.count('class="seek-open"')) for page in whole] == [(1, 1)] * len(
        whole
    )
    assert not [page for page in whole if "md-search__" in page]
    assert _searched(built[builder]) == _searched(built["mkdocs"])


def _searched(site: Path) -> list[object]:
    """What the search knows; where a correction is sent depends on the repository, which the shared site alone has."""
    entries = json.loads((site / "data" / "search.json").read_text(encoding="utf-8"))
    assert len(entries) > 50
    return [entry for entry in entries if entry["path"] != "correct"]


@pytest.mark.parametrize("builder", _BUILDERS)
def test_an_old_address_leads_on_under_every_builder(builder: str, built: dict[str, Path], site: Site) -> None:
    if site.sources != EVENT:
        pytest.skip("nothing was renamed in it")
    page = (built[builder] / "metrics" / "boats-in-use" / "index.html").read_text(encoding="utf-8")
    assert re.search(r'<noscript><meta http-equiv="refresh" content="0; url=\.\./boats/"\s*/?></noscript>', page)
    assert re.search(r'<link rel="canonical" href="\.\./boats/"', page)
    assert re.search(r'<p class="moved">[^<]*<a href="\.\./boats/">', page)
    assert '<meta name="robots" content="noindex">' in page
