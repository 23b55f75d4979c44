"""The content-security policy of every built page: it names its own inline scripts and nothing else runs."""

import base64
import hashlib
import re

import pytest
from bs4 import BeautifulSoup

from generator.site.policy import with_policy
from tests.sitebuild import Site, fictional_site, parsed, real_site

_DATA = {"application/json", "application/ld+json"}
_HEAD = '<head><meta charset="utf-8"></head>'


@pytest.fixture(scope="module", params=[fictional_site, real_site], ids=["fictional", "real"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    built: Site = request.param(tmp_path_factory)
    return built


def directives(page: BeautifulSoup) -> dict[str, list[str]]:
    """The policy of a page by directive."""
    meta = page.select_one('meta[http-equiv="Content-Security-Policy"]')
    assert meta
    parts = [part.split() for part in str(meta["content"]).split(";")]
    return {name: values for name, *values in parts}


def test_each_page_allows_its_own_inline_scripts_and_no_other(site: Site) -> None:
    for path, page in parsed(site).items():
        inline = [script for script in page.find_all("script") if not script.get("src")]
        run = {script.string or "" for script in inline if script.get("type") not in _DATA}
        hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in run}
        assert set(directives(page)["script-src"]) == {"'self'", *hashes}, path


def test_no_page_reaches_beyond_the_site(site: Site) -> None:
    for path, page in parsed(site).items():
        given = directives(page)
        assert given["default-src"] == ["'self'"], path
        assert given["style-src"] == ["'self'", "'unsafe-inline'"], path
        assert given["object-src"] == ["'none'"], path
        assert not {"connect-src", "frame-src", "worker-src"} & set(given), path


def test_the_policy_stands_before_every_script_and_no_handler_stands_in_a_tag(site: Site) -> None:
    for path, page in parsed(site).items():
        first = next(tag for tag in page.find_all(["script", "meta", "link"]) if not tag.get("charset"))
        assert first.get("http-equiv") == "Content-Security-Policy", path
        handlers = [name for tag in page.find_all(True) for name in tag.attrs if re.fullmatch("on[a-z]+", name)]
        assert handlers == [], path


@pytest.mark.parametrize(
    ("script", "allowed"),
    [
        ("<script>a()</script>", "a()"),
        ("<script type=module>a < b && c('</p>')</script>", "a < b && c('</p>')"),
        ("<SCRIPT TYPE='text/javascript'>\na\n</SCRIPT>", "\na\n"),
        ("<script>é &amp; x</script>", "é &amp; x"),
    ],
)
def test_an_inline_script_is_known_by_its_exact_text(script: str, allowed: str) -> None:
    expected = base64.b64encode(hashlib.sha256(allowed.encode()).digest()).decode()
    assert f"'sha256-{expected}'" in with_policy(_HEAD + script)


@pytest.mark.parametrize(
    "script", ["<script type='application/ld+json'>{}</script>", "<script src=a.js>b()</script>", "<p>a()</p>"]
)
def test_data_and_files_need_no_hash(script: str) -> None:
    assert "sha256" not in with_policy(_HEAD + script)


def test_a_page_without_a_place_for_the_policy_is_refused() -> None:
    with pytest.raises(ValueError, match="character set"):
        with_policy("<head></head>")
