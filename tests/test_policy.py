"""The content-security policy of every built page: it names its own inline scripts and nothing else runs."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml.html import HtmlElement

from generator.cli import main
from generator.site.policy import seal, with_policy
from tests.sitebuild import BOTH_SITES, Site, trees

_DATA = {"application/json", "application/ld+json"}
_HEAD = '<head><meta charset="utf-8"></head>'


@pytest.fixture(scope="module", params=BOTH_SITES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    built: Site = request.param(tmp_path_factory)
    return built


def directives(page: HtmlElement) -> dict[str, list[str]]:
    """The policy of a page by directive."""
    (policy,) = page.xpath("//meta[@http-equiv = 'Content-Security-Policy']/@content")
    parts = [part.split() for part in policy.split(";")]
    return {name: values for name, *values in parts}


def test_each_page_allows_its_own_inline_scripts_and_no_other(site: Site) -> None:
    for path, page in trees(site).items():
        inline = [script for script in page.iter("script") if not script.get("src")]
        run = {script.text or "" for script in inline if script.get("type") not in _DATA}
        assert set(directives(page)["script-src"]) == {"'self'", *map(_hash, run)}, path


def test_each_page_allows_its_own_inline_styles_and_has_none_in_a_tag(site: Site) -> None:
    sheets = 0
    for path, page in trees(site).items():
        inline = {sheet.text or "" for sheet in page.iter("style")}
        assert set(directives(page)["style-src"]) == {"'self'", *map(_hash, inline)}, path
        assert page.xpath("//*[@style]") == [], path
        sheets += len(inline)
    assert sheets > 0


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_no_page_reaches_beyond_the_site(site: Site) -> None:
    for path, page in trees(site).items():
        given = directives(page)
        assert given["default-src"] == ["'self'"], path
        assert not {"'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*"} & {
            one for each in given.values() for one in each
        }
        assert given["object-src"] == ["'none'"], path
        assert not {"connect-src", "frame-src", "worker-src"} & set(given), path


def test_the_policy_stands_before_every_script_and_no_handler_stands_in_a_tag(site: Site) -> None:
    for path, page in trees(site).items():
        first = next(tag for tag in page.iter("script", "meta", "link") if not tag.get("charset"))
        assert first.get("http-equiv") == "Content-Security-Policy", path
        named = [attribute.attrname for attribute in page.xpath("//@*[starts-with(name(), 'on')]")]
        handlers = [name for name in named if re.fullmatch("on[a-z]+", name)]
        assert handlers == [], path


@pytest.mark.parametrize(
    ("script", "allowed"),
    [
        ("<script>a()</script>", "a()"),
        ("<script type=module>a < b && c('</p>')</script>", "a < b && c('</p>')"),
        ("<SCRIPT TYPE='text/javascript'>\na\n</SCRIPT>", "\na\n"),
        ("<script>é &amp; x</script>", "é &amp; x"),
        ("<script>a\r\nb\rc</script>", "a\nb\nc"),
    ],
)
def test_an_inline_script_is_known_by_its_exact_text(script: str, allowed: str) -> None:
    expected = base64.b64encode(hashlib.sha256(allowed.encode()).digest()).decode()
    assert f"'sha256-{expected}'" in with_policy(_HEAD + script)


def test_a_sheet_of_styles_is_known_by_its_text_and_a_script_that_holds_one_is_no_sheet() -> None:
    sealed = with_policy(f"{_HEAD}<style media=print>a {{}}</style><script>'<style>b {{}}</style>'</script>")
    assert f"style-src 'self' {_hash('a {}')}; img-src" in sealed


@pytest.mark.parametrize(
    "script", ["<script type='application/ld+json'>{}</script>", "<script src=a.js>b()</script>", "<p>a()</p>"]
)
def test_data_and_files_need_no_hash(script: str) -> None:
    assert "sha256" not in with_policy(_HEAD + script)


def test_a_page_without_a_place_for_the_policy_is_refused() -> None:
    with pytest.raises(ValueError, match="character set"):
        with_policy("<head></head>")


def test_a_policy_that_stands_is_replaced_by_that_of_the_page_as_it_is_now() -> None:
    old = with_policy(_HEAD + "<script>a()</script>")
    changed = old.replace("a()", "b()")
    assert with_policy(old) == old
    assert with_policy(changed) == with_policy(_HEAD + "<script>b()</script>")


def test_sealing_a_site_changes_its_pages_once_and_nothing_else(tmp_path: Path) -> None:
    page, other = tmp_path / "a" / "index.html", tmp_path / "data.csv"
    page.parent.mkdir()
    page.write_bytes(f"{_HEAD}\r\n<script>a()</script>".encode())
    other.write_text(_HEAD, encoding="utf-8")
    assert seal(tmp_path) == 1
    sealed = page.read_bytes()
    assert sealed.decode() == with_policy(f"{_HEAD}\r\n<script>a()</script>")
    first = page.stat().st_mtime_ns
    assert seal(tmp_path) == 1
    assert (page.read_bytes(), page.stat().st_mtime_ns) == (sealed, first)
    assert other.read_text(encoding="utf-8") == _HEAD


def test_a_site_with_a_page_that_cannot_be_sealed_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "good.html").write_text(_HEAD, encoding="utf-8")
    (tmp_path / "other.html").write_text("<head></head>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"other\.html: the page does not name its character set"):
        seal(tmp_path)
    assert (tmp_path / "good.html").read_text(encoding="utf-8") == _HEAD


def test_the_command_seals_a_site(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(_HEAD, encoding="utf-8")
    done = CliRunner().invoke(main, ["seal", str(tmp_path)])
    assert (done.exit_code, done.stderr) == (0, f"{tmp_path}: 1 pages sealed\n")
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == with_policy(_HEAD)


@pytest.mark.parametrize(
    ("pages", "why"),
    [({}, "no page is in"), ({"index.html": "<head></head>"}, "index.html: the page does not name its character set")],
)
def test_sealing_what_is_no_site_is_wrong_usage(pages: dict[str, str], why: str, tmp_path: Path) -> None:
    for name, html in pages.items():
        (tmp_path / name).write_text(html, encoding="utf-8")
    done = CliRunner().invoke(main, ["seal", str(tmp_path)])
    assert done.exit_code == 2
    assert why in done.stderr
