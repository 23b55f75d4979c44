"""The whole road for two events, the fictional one in `event/` and the real one: records to HTML."""

import csv
import io
import json
import posixpath
import re
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner, Result
from lxml.html import HtmlElement

from generator.cli import main
from generator.exports.columns import ACTORS_TABLE, CLAIMS, SOURCES, Table
from generator.reading.load import load
from generator.reading.nodes import plain, read_yaml
from generator.site.proof import BrokenPageError, prove
from tests.sitebuild import (
    BOTH_SITES,
    EVENT,
    REPOSITORY,
    Site,
    classed,
    fictional_site,
    generate,
    parsed,
    trees,
)

# The footer of the theme names its maker; nothing else may lead away but sources and the repository.
# What the site itself names: its licence, standards to which the Method page compares it, and that of language codes.
_NAMED = (
    "https://creativecommons.org/",
    "https://everycasualty.org/",
    "https://www.wikidata.org/",
    "https://www.rfc-editor.org/",
)
_THEME_MAKER = "https://squidfunk.github.io/mkdocs-material/"
Pages = Mapping[str, BeautifulSoup]
Trees = Mapping[str, HtmlElement]
# No text of these is read by anybody.
_READ = "text()[not(ancestor::script or ancestor::style or ancestor::template)]"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ELSEWHERE = re.compile(r"(?:[a-z]+:)?//", re.IGNORECASE)


@pytest.fixture(params=BOTH_SITES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    built: Site = request.param(tmp_path_factory)
    return built


@pytest.fixture
def pages(site: Site) -> Trees:
    return trees(site)


@pytest.fixture
def event_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return fictional_site(tmp_path_factory)


@pytest.fixture
def event_pages(event_site: Site) -> Pages:
    return parsed(event_site)


def _records(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


def _articles(sources: Path) -> dict[str, Any]:
    return {path.stem: _records(path) for path in sorted((sources / "articles").glob("*.yml"))}


def _expected_pages(sources: Path) -> Iterator[str]:
    """The pages that the records call for, told from the files alone."""
    articles = _articles(sources)
    kept = {"sources": articles, **{name: _records(sources / f"{name}.yml") for name in ("actors", "metrics")}}
    for folder, records in kept.items():
        names = [old for name, record in records.items() for old in (name, *record.get("formerly", ()))]
        yield from (f"{folder}/{name}/index.html" for name in names)
    removed = sources / "removed.yml"
    for name, record in (_records(removed) if removed.exists() else {}).items():
        if "#" not in name:
            names = [name, *record.get("formerly", ())]
            yield from (f"{record['what']}s/{old}/index.html" for old in names)
    for article in articles.values():
        if _DAY.fullmatch(article["published"]):
            yield f"days/{article['published']}/index.html"
        for claim in article["claims"]:
            if claim.get("kind") != "statement":
                days = [claim.get(key, "") for key in ("said_on", "as_of", "happened_on")]
            else:
                days = [claim.get("said_on", "")]
            yield from (f"days/{day}/index.html" for day in days if _DAY.fullmatch(day))
    yield from (f"{folder}/index.html" for folder in ("actors", "metrics", "days", "sources", "data", "method"))
    yield "index.html"


def test_every_metric_actor_day_and_source_has_a_page(site: Site, pages: Trees) -> None:
    expected = set(_expected_pages(site.sources))
    made = {path for path in pages if posixpath.dirname(path).split("/")[0] in _GENERATED} | {"index.html"}
    assert made == expected


_GENERATED = {"actors", "metrics", "days", "sources", "data", "method"}


def test_every_footnote_is_defined_once_and_used(pages: Trees) -> None:
    cited = 0
    for path, page in pages.items():
        notes = [item.get("id") for item in page.xpath(f"//div[{classed('footnote')}]/ol/li")]
        references = {link.get("href").removeprefix("#") for link in page.xpath(f"//a[{classed('footnote-ref')}]")}
        assert Counter(notes) == Counter(references), path
        cited += len(notes)
    assert cited > 100


def test_no_markup_is_left_over(pages: Trees) -> None:
    for path, page in pages.items():
        # A block to copy and what is typed hold the markup of other programs, and counts such as “<50”.
        text = "".join(page.xpath(f"(//article)[1]//{_READ}[not(ancestor::pre or ancestor::code)]"))
        assert not re.search(r"\[\^|\{\{|\{%|\{ ?(?:[#.:]|[\w-]+=)|\]\(|\*\*|&#?\w+;|<\w", text), path
        assert page.xpath("//*[@markdown]") == [], path


def test_no_id_occurs_twice_on_a_page(pages: Trees) -> None:
    for path, page in pages.items():
        ids = Counter(page.xpath("//@id"))
        assert [name for name, times in ids.items() if times > 1] == [], path


def test_no_internal_link_dangles(site: Site, pages: Trees) -> None:
    ids = {path: set(page.xpath("//@id")) for path, page in pages.items()}
    files = {file.relative_to(site.html).as_posix() for file in site.html.rglob("*") if file.is_file()}
    followed = 0
    for path, page in pages.items():
        for target in _internal(page):
            address, fragment = urldefrag(target)
            resolved = _resolve(path, address)
            assert resolved in files, f"{path}: {target}"
            if fragment and resolved in ids:
                assert unquote(fragment) in ids[resolved], f"{path}: {target}"
            followed += 1
    assert followed > 1000


def _internal(page: HtmlElement) -> Iterator[str]:
    for tag in page.xpath("//*[@href or @src]"):
        target = str(tag.get("href") or tag.get("src"))
        if not re.match(r"[a-z]+:|//", target) and target != "#":
            yield target


def _resolve(page: str, address: str) -> str:
    """The file of the site that an address on a page leads to."""
    if not address:
        return page
    joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), unquote(address))).lstrip("/")
    is_folder = address.endswith(("/", "..", ".")) or not posixpath.splitext(joined)[1]
    return posixpath.join(joined, "index.html") if is_folder else joined


def test_nothing_is_requested_from_another_host(site: Site, pages: Trees) -> None:
    articles = _articles(site.sources).values()
    addresses = {unquote(article["url"]) for article in articles} - {"unstated"}
    addresses |= {unquote(article["archived"]["url"]) for article in articles if "archived" in article}
    corpus, _ = load(site.sources)
    assert corpus
    addresses |= {unquote(reply.url) for actor in corpus.actors.values() for reply in actor.replies if reply.url}
    for path, page in pages.items():
        for target in page.xpath("//@href | //@src | //@srcset | //@action | //@data | //@poster"):
            if _ELSEWHERE.match(target):
                assert target.getparent().tag == "a", f"{path}: {target}"
                assert _may_lead_away(target, addresses), f"{path}: {target}"
    for sheet in site.html.rglob("*.css"):
        loaded = re.findall(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')]+)", sheet.read_text("utf-8"))
        assert loaded == [], sheet


def _may_lead_away(target: str, addresses: set[str]) -> bool:
    without_words = re.split(r"#?:~:text=", target)[0]
    return unquote(without_words) in addresses or target.startswith((REPOSITORY, _THEME_MAKER, *_NAMED))


def test_the_theme_does_not_ask_the_repository_host_for_its_stars(
    event_pages: Trees,
) -> None:
    """The theme's script fetches api.github.com for each element that carries this mark."""
    pages = event_pages.items()
    assert [path for path, page in pages if page.select('[data-md-component="source"]')] == []
    # A page for a frame has no masthead.
    assert all(page.find("a", href=REPOSITORY) for path, page in pages if not path.startswith("embed/"))


def test_every_address_of_a_source_is_linked_as_written(site: Site, pages: Trees) -> None:
    for name, article in _articles(site.sources).items():
        links = set(pages[f"sources/{name}/index.html"].xpath("//article//a/@href"))
        assert article["url"] in links or article["url"] == "unstated", name


CLAIM_COLUMNS = (
    "id source kind metric count low high bounds_low bounds_high unit equivalents group place place_reading breakdowns "
    "period modality of said_by voice reported_by inferred said_on as_of happened_on printed published where told_as "
    "label disputes target to removes quote restated evidence checked_by status assertion address safe_sentence"
).split()
SOURCE_COLUMNS = (
    "id title topic publication agency author published language url archived archived_on derived_from edition_of "
    "duplicate_of recorded read_by checked_by capture"
).split()
ACTOR_COLUMNS = "id name kind part_of aliases".split()
# Their items may hold a space, by which the ids of other lists are joined.
LISTS_OF_WORDS = {"equivalents", "aliases", "breakdowns", "printed", "read_by", "checked_by", "unstated_in_words"}


def _columns(table: Table, promised: list[str]) -> list[str]:
    """The columns of a table, none of which that was promised is missing."""
    columns = [column.name for column in table.columns]
    assert set(promised) <= set(columns)
    return columns


def _exported(site: Site, name: str) -> Any:
    return json.loads((site.html / "data" / name).read_text(encoding="utf-8"))


def test_exports_have_exactly_the_columns_of_the_contract(site: Site) -> None:
    with (site.html / "data" / "claims.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        assert reader.fieldnames == _columns(CLAIMS, CLAIM_COLUMNS)
    claims = _exported(site, "claims.json")
    assert {tuple(claim) for claim in claims} == {tuple(reader.fieldnames)}
    assert [row["id"] for row in rows] == [claim["id"] for claim in claims]
    assert {tuple(row) for row in _exported(site, "sources.json")} == {tuple(_columns(SOURCES, SOURCE_COLUMNS))}
    assert {tuple(row) for row in _exported(site, "actors.json")} == {tuple(_columns(ACTORS_TABLE, ACTOR_COLUMNS))}
    for row in _exported(site, "assertions.json"):
        assert list(row)[:3] == ["id", "claims", "voice"]
        assert {"status", "reason"} <= set(row)


def test_exports_hold_every_record(site: Site) -> None:
    articles = _articles(site.sources)
    claims = [f"{name}#{claim['id']}" for name, article in articles.items() for claim in article["claims"]]
    figures = [
        f"{name}#{claim['id']}"
        for name, article in articles.items()
        for claim in article["claims"]
        if claim.get("kind", "figure") == "figure"
    ]
    assert sorted(claim["id"] for claim in _exported(site, "claims.json")) == sorted(claims)
    merged = [name for row in _exported(site, "assertions.json") for name in row["claims"]]
    assert sorted(merged) == sorted(figures)
    assert [row["id"] for row in _exported(site, "sources.json")] == sorted(articles)
    assert [row["id"] for row in _exported(site, "actors.json")] == sorted(_records(site.sources / "actors.yml"))


def test_csv_and_json_say_the_same(site: Site) -> None:
    text = (site.html / "data" / "claims.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(io.StringIO(text))
    for row, claim in zip(rows, _exported(site, "claims.json"), strict=True):
        for column, value in claim.items():
            match value:
                case None | []:
                    told = ""
                case list() if column in LISTS_OF_WORDS:
                    told = json.dumps(value, ensure_ascii=False)
                case list():
                    told = " ".join(value)
                case dict():
                    told = json.dumps(value, ensure_ascii=False)
                case bool():
                    told = json.dumps(value)
                case _:
                    told = str(value)
            assert row[column] == told, (claim["id"], column)


def test_every_claim_address_is_a_place_on_a_page(site: Site, pages: Trees) -> None:
    for claim in _exported(site, "claims.json"):
        page, _, anchor = claim["address"].partition("#")
        (place,) = pages[f"{page}index.html"].xpath("//*[@id = $name]", name=anchor)
        words = claim["quote"] or claim["restated"]
        told = "".join(place.xpath(f".//{_READ}"))
        assert " ".join(words.split()) in " ".join(told.split()), claim["id"]


def test_no_generated_page_names_a_capture(site: Site, pages: Trees) -> None:
    """The captured text is nowhere to be had, so its file name would lead nobody anywhere."""
    files = {article["capture"]["file"] for article in _articles(site.sources).values() if "capture" in article}
    assert files
    for path, page in pages.items():
        if path.split("/")[0] in _GENERATED:
            text = page.text_content()
            assert not any(file in text for file in files), path


def test_the_fictional_event_comes_out_as_told(event_site: Site) -> None:
    found = {
        row["id"].partition("#")[2]: f"{row['status']}: {row['reason']}"
        for row in _exported(event_site, "assertions.json")
        if row["reason"] != "nothing-since"
    }
    assert found == {
        "homes-now": "denied: figure-denied",
        "homes-pellwick": "standing: possibly-retracted",
        "homes-tarnholt": "superseded: revised",
        "missing-now": "retracted: retracted-by-publisher",
        "missing-restated": "retracted: retracted-by-superior",
        "rescued-first": "denied: attribution-denied",
        "rescued-now": "standing: label-denied",
        "rescued-tuesday": "superseded: raised",
        "damage-league": "retracted: retracted-by-origin",
        "water-first": "superseded: restated",
    }


def _text(page: BeautifulSoup) -> str:
    article = page.select_one("article")
    assert article
    return " ".join(article.get_text().split())


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("metrics/livestock-lost", "No source in the record gives a figure for this."),
        ("metrics/dam-height", "1 figure from 1 source; no independent speaker is credited."),
        ("metrics/rescued", "Ebbe Quillaran denied that Orrumland’s rescue service had given it, 9 October 2014."),
        ("metrics/homes-flooded", "Denied by Ilvane Tordesk, 9 October 2014."),
        ("metrics/homes-flooded", "the record does not tell whether it was this one"),
        ("metrics/missing", "Withdrawn by Brightquay Wire, who had passed it on, 9 October 2014."),
        ("metrics/water-released", "Later put at 5.2 million for the same time, 8 October 2014."),
        ("actors/channel-nine", "What was passed on"),
        ("actors/ferryman", "A ferryman said that nobody had warned the town. “no bell rang”"),
        ("sources/undated-bulletin", "date not stated"),
        ("sources/undated-bulletin", "on or before 12 October 2014"),
        ("sources/undated-bulletin", "about 11 October 2014"),
        ("sources/courier-copy-of-the-wire", "a part of the article"),
        ("sources/lantern-dam-gives-way", '3 February 2015: The speaker of "missing-first" had'),
    ],
)
def test_a_page_says(event_pages: Pages, page: str, words: str) -> None:
    assert words in _text(event_pages[f"{page}/index.html"])


def test_an_actor_that_only_relays_has_no_figures_of_its_own(event_pages: Pages) -> None:
    page = event_pages["actors/channel-nine/index.html"]
    headings = [heading.get_text().removesuffix("¶") for heading in page.select("article h2")]
    assert headings == ["What was passed on", "Notes"]
    record = page.select_one("summary #record")
    fold = record and record.find_parent("details")
    assert fold and "Passed on" in fold.get_text()


def test_spellings_keep_their_script_and_language(event_pages: Pages) -> None:
    page = event_pages["actors/orrumland-state/index.html"]
    spellings = {tag.get_text(): tag.get("lang") for tag in page.select(".alias")}
    assert spellings == {
        "Orrumland": None,
        "Оррумланд": "ru",
        "أوروملاند": "ar",
        "אורומלנד": "he",
        "ორუმლანდი": "ka",
    }


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """A copy of the fictional event to change."""
    return shutil.copytree(EVENT, tmp_path / "event")


def _stamps(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def _build(sources: Path, docs: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["build", "--sources", str(sources), "--docs", str(docs), *options])


def _append(event: Path, article: str, claim: str) -> Path:
    path = event / "articles" / f"{article}.yml"
    path.write_text(path.read_text(encoding="utf-8") + claim, encoding="utf-8")
    return path


BAD_CLAIM = "  - id: bad\n    kind: statement\n    said_by: water-minstry\n    restated: Words.\n"


def test_a_second_build_writes_nothing(event: Path, tmp_path: Path) -> None:
    assert _build(event, tmp_path / "docs").exit_code == 0
    before = _stamps(tmp_path / "docs")
    again = _build(event, tmp_path / "docs")
    assert again.stderr.endswith("; 0 files written, 0 removed\n")
    assert _stamps(tmp_path / "docs") == before


def test_a_changed_record_changes_only_the_pages_that_show_it(event: Path, tmp_path: Path) -> None:
    _build(event, tmp_path / "docs")
    before = _stamps(tmp_path / "docs")
    _append(event, "undated-bulletin", "note: A remark that only the page of the source shows.\n")
    _build(event, tmp_path / "docs")
    after = _stamps(tmp_path / "docs")
    changed = {path for path in after if after[path] != before[path]}
    assert {path for path in changed if not path.startswith("data/")} == {"sources/undated-bulletin.md"}


def test_the_page_of_a_removed_source_disappears(event: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    _build(event, docs)
    (event / "articles" / "inquiry-interim-report.yml").unlink()
    assert _build(event, docs).exit_code == 0
    assert not (docs / "sources" / "inquiry-interim-report.md").exists()
    assert not (docs / "days" / "2015-01-20.md").exists()
    assert "inquiry-interim-report" not in "".join(path.read_text("utf-8") for path in docs.rglob("*.md"))


def test_a_hand_written_file_survives(event: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    written = [docs / "contribute.md", docs / "sources" / "by-hand.md", docs / "days" / "assets" / "a.css"]
    for path in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("by hand", encoding="utf-8")
    _build(event, docs)
    (event / "articles" / "inquiry-interim-report.yml").unlink()
    _build(event, docs)
    assert [path.read_text(encoding="utf-8") for path in written] == ["by hand"] * 3


def test_a_bad_record_writes_nothing(event: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    _append(event, "undated-bulletin", BAD_CLAIM)
    assert _build(event, docs).exit_code == 1
    assert not docs.exists()


def test_a_bad_record_leaves_the_pages_of_the_last_build(event: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    _build(event, docs)
    before = _stamps(docs)
    (event / "articles" / "inquiry-interim-report.yml").unlink()
    _append(event, "undated-bulletin", BAD_CLAIM)
    assert _build(event, docs).exit_code == 1
    assert _stamps(docs) == before


def _place_of_bad_claim(path: Path) -> tuple[int, int]:
    lines = path.read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if "water-minstry" in text)
    return line, lines[line - 1].index("water-minstry") + 1


def test_a_problem_names_its_place_in_each_format(event: Path, tmp_path: Path) -> None:
    path = _append(event, "undated-bulletin", BAD_CLAIM)
    line, column = _place_of_bad_claim(path)
    docs = tmp_path / "docs"
    text = _build(event, docs).stdout
    assert text.startswith(f'{path.as_posix()}:{line}:{column}: claim "bad": unknown actor "water-minstry"; did')
    github = _build(event, docs, "--format", "github").stdout
    assert github.startswith(f'::error file={path.as_posix()},line={line},col={column}::claim "bad": unknown')
    (problem,) = json.loads(_build(event, docs, "--format", "json").stdout)
    assert (problem["path"], problem["line"], problem["column"]) == (path.as_posix(), line, column)
    assert problem["suggestion"] == "water-ministry"


def test_check_reports_and_writes_nothing(event: Path, tmp_path: Path) -> None:
    arguments = ["check", "--sources", str(event), "--docs", str(tmp_path / "docs")]
    clean = CliRunner().invoke(main, arguments)
    assert (clean.exit_code, clean.stdout, clean.stderr) == (0, "", "no problems\n")
    assert json.loads(CliRunner().invoke(main, [*arguments, "--format", "json"]).stdout) == []
    _append(event, "undated-bulletin", BAD_CLAIM)
    assert CliRunner().invoke(main, arguments).exit_code == 1
    assert not (tmp_path / "docs").exists()


def test_exit_status_on_the_real_command_line(event: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    assert generate(event, docs).returncode == 0
    wrong_option = generate(event, docs, "--no-such-option")
    assert (wrong_option.returncode, wrong_option.stdout) == (2, "")
    _append(event, "undated-bulletin", BAD_CLAIM)
    bad = generate(event, docs)
    assert bad.returncode == 1
    assert 'did you mean "water-ministry"?' in bad.stdout
    assert bad.stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["no-such-command"],
        ["build", "--sources", "no/such/folder"],
        ["build", "--format", "xml"],
        ["check", "--sources"],
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(main, arguments).exit_code == 2


_WHOLE = (
    '# T { #t }\n\nText<a href="#fn:c-a--1">[1]</a> and [a link](b.md#part), [data](data/x.csv), '
    "[far](https://x.y/z).\n\n"
)
_NOTE = "[^c-a--1]: A note.\n"
_OTHER = '# B\n\n## Part { #part }\n\n<div id="raw"></div>\n\n[back](a.md#t)\n'


def test_whole_pages_are_proved() -> None:
    prove({"a.md": _WHOLE + _NOTE, "b.md": _OTHER}, {"data/x.csv"})


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (_WHOLE, "a.md: footnote c-a--1 is used but not defined"),
        (_WHOLE + _NOTE + _NOTE, "a.md: footnote c-a--1 is defined 2 times"),
        (_NOTE + "# T { #t }\n", "a.md: footnote c-a--1 is defined but not used"),
        (
            _WHOLE + '[^c-a--1]: See <a href="#fn:c-a--2">[2]</a>.\n',
            "a.md: footnote c-a--2 is used but not defined",
        ),
        ("# T { #t }\n\n[x](c.md)\n", "a.md: the link c.md leads to no page"),
        ("# T { #t }\n\n[x](data/y.csv)\n", "a.md: the link data/y.csv leads to no page"),
        ("# T { #t }\n\n[x](../b.md)\n", "a.md: the link ../b.md leads to no page"),
        ("# T { #t }\n\n[x](b.md#parts)\n", "a.md: the link b.md#parts leads to no anchor"),
        ("# T { #t }\n\n[x](#u)\n", "a.md: the link #u leads to no anchor"),
    ],
    ids=lambda value: value.removeprefix("a.md: ") if value.startswith("a.md: ") else "",
)
def test_a_broken_page_is_refused(text: str, fault: str) -> None:
    with pytest.raises(BrokenPageError) as caught:
        prove({"a.md": text, "b.md": _OTHER}, {"data/x.csv"})
    assert str(caught.value) == fault


def test_every_fault_of_all_pages_is_told_in_order() -> None:
    with pytest.raises(BrokenPageError) as caught:
        prove({"b.md": "[^n]: N.\n\n[x](c.md)", "a.md": 'Text<a href="#fn:m">[1]</a>.'}, set())
    assert str(caught.value).splitlines() == [
        "a.md: footnote m is used but not defined",
        "b.md: footnote n is defined but not used",
        "b.md: the link c.md leads to no page",
    ]
