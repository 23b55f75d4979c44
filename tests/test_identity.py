"""What a site is called, where it stands and which colour it has: the records say it, and all follows them."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.build import compile_site
from generator.reading.load import read
from generator.record.colours import LEAST, LEAST_BY_NIGHT, NIGHT, NIGHT_RAISED, PAPER, RAISED, by_night, contrast
from generator.site.theme.tokens import by_day, tokens
from tests.records import files_of
from tests.sitebuild import EVENT, ROOT

HOSTILE = '<b onmouseover="x">Zählung & "مرحبا"</b>'
POINT = {"point": "limits", "here": "met", "how": "In the | limits <above>."}


def event_with(folder: Path, **fields: Any) -> Path:
    """The fictional event with further fields of `event.yml`."""
    sources = Path(shutil.copytree(EVENT, folder / "sources"))
    known = yaml.load((sources / "event.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
    (sources / "event.yml").write_text(json.dumps({**known, **fields}, ensure_ascii=False), encoding="utf-8")
    return sources


def problems_of(folder: Path, **fields: Any) -> list[str]:
    return [str(problem) for problem in read(event_with(folder, **fields))[1]]


def built(folder: Path, sources: Path, **settings: Any) -> dict[str, str]:
    """The pages of a site of MkDocs, whose settings have neither templates nor an address."""
    theme = {"name": "material", "language": "en", "font": False, "features": ["navigation.tabs"]}
    given: dict[str, Any] = {
        "theme": theme,
        "site_dir": str(folder / "site"),
        "docs_dir": str(folder / "docs"),
        "site_url": "",
        "repo_url": "",
    }
    (folder / "docs").mkdir(exist_ok=True)
    config = load_config(str(ROOT / "mkdocs.yml"), **{**given, **settings})
    config.extra["sources"] = str(sources)
    config.nav = None
    build(config)
    return {
        path.relative_to(folder / "site").as_posix(): path.read_text("utf-8") for path in folder.glob("site/**/*.html")
    }


@pytest.mark.sites
def test_name_description_and_address_of_a_site_are_those_of_the_records(tmp_path: Path) -> None:
    """Of a site whose settings say something else; what is contributed stays text."""
    address = "https://counts.example/brakkel"
    sources = event_with(tmp_path, name=HOSTILE, description=f"What {HOSTILE} is.", address=address, colour="0a5c8f")
    pages = built(tmp_path, sources)
    home, lost = pages["index.html"], pages["404.html"]
    shown = "&lt;b onmouseover=&#34;x&#34;&gt;Zählung &amp; &#34;مرحبا&#34;&lt;/b&gt;"
    for page in (home, lost):
        assert "<b onmouseover" not in page
        assert "Contested Figures" not in page
        assert f'<meta property="og:site_name" content="{shown}">' in page
        assert page.count(shown) >= 7
    assert f'content="What {shown} is."' in lost
    assert f'<link rel="canonical" href="{address}/">' in home
    assert "fill='%230a5c8f'" in home
    assert "--accent: light-dark(#0a5c8f, " in (tmp_path / "site" / "assets" / "site.css").read_text("utf-8")


def test_an_address_that_is_given_goes_before_that_of_the_records(tmp_path: Path) -> None:
    sources = event_with(tmp_path, address="https://counts.example/brakkel")
    texts = {
        given: str(compile_site(sources, tmp_path / "docs", None, site_url=given)[0]["data/claims.jsonld"])
        for given in (None, "https://other.example/", "")
    }
    assert "https://counts.example/brakkel/" in texts[None]
    assert "https://other.example/" in texts["https://other.example/"]
    assert all("https://counts.example" not in text for given, text in texts.items() if given is not None)


def test_what_the_publisher_says_of_the_standards_is_all_that_the_page_says_of_them(tmp_path: Path) -> None:
    said = [POINT, {"point": "harm", "here": "not-met", "how": "Nobody looked."}]
    without = files_of("tests/event")
    with_it, _ = compile_site(event_with(tmp_path, standards=said), tmp_path / "docs", None)
    page = str(with_it["method.md"])
    assert "have not said here how far its work meets them" in str(without["method.md"])
    assert "have not said here" not in page
    rows = [line for line in page.splitlines() if "| not met |" in line or "| met |" in line]
    assert [row.rsplit(" | ", 1)[-1] for row in rows] == ["Nobody looked. |", "In the &#124; limits &#60;above&#62;. |"]
    assert not [line for line in str(without["method.md"]).splitlines() if "| met |" in line or "| in part |" in line]


def test_a_point_of_the_standards_stands_once(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, standards=[POINT, POINT])
    assert '"limits" of the Standards stands there twice. Keep one.' in problem


@pytest.mark.parametrize(
    ("colour", "what"),
    [
        ("blue", '"blue" is no colour'),
        ("#ffcc00", "#ffcc00 is too pale to be read: its contrast is 1.3, and 4.5 is the least"),
        ("8a1f11; } body { x: y", '"8a1f11; } body { x: y" is no colour'),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused(colour: str, what: str, tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, colour=colour)
    assert f"{what}. Write the six digits of a darker colour" in problem


@pytest.mark.parametrize("colour", ["000000", "0a5c8f", "8a1f11", "0000ff", "6a5200", "00664b"])
def test_the_colour_of_the_night_can_be_read(colour: str) -> None:
    assert min(contrast(colour, PAPER), contrast(colour, RAISED)) >= LEAST
    assert min(contrast(by_night(colour), NIGHT), contrast(by_night(colour), NIGHT_RAISED)) >= LEAST_BY_NIGHT


def test_the_papers_on_which_a_colour_is_tried_are_those_of_the_style_sheet() -> None:
    assert f"--paper: light-dark(#{PAPER}, #{NIGHT});" in tokens(None)
    assert f"--paper-raised: light-dark(#{RAISED}, #{NIGHT_RAISED});" in tokens(None)


def test_what_is_drawn_has_the_colour_of_the_site(tmp_path: Path) -> None:
    sources = event_with(tmp_path, colour="0a5c8f")
    assert by_day("0a5c8f")["accent"].hex() == "0a5c8f"
    plain = files_of("tests/event")
    blue, _ = compile_site(sources, tmp_path / "docs", None)
    pictures = [name for name in plain if name.endswith(".png")]
    assert pictures and all(bytes.fromhex("0a5c8f") in bytes(blue[name]) for name in pictures)  # type: ignore[arg-type]
    frames = [name for name in plain if name.startswith("embed/") and name.endswith(".html")]
    assert frames and all("#0a5c8f" in str(blue[name]) and "#8a1f11" not in str(blue[name]) for name in frames)
