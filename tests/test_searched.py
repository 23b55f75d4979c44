"""The search index: every spelling is in it, on the page of its bearer, and no claim more than once."""

import gzip
import json
import re

import pytest
from bs4 import BeautifulSoup

from generator.reading.nodes import plain, read_yaml
from generator.site.searched import only_kept
from tests.sitebuild import EVENT, Site, fictional_site, parsed

CASES = {
    "## Plain": "## Plain { data-search-exclude }",
    "### With an id { #x .y }": "### With an id { #x .y data-search-exclude }",
    "## Wanted { data-search-keep }": "## Wanted",
    "## Wanted with an id { #x data-search-keep }": "## Wanted with an id { #x }",
    "## Left out { #notes data-search-exclude }": "## Left out { #notes data-search-exclude }",
    "## Braces &#123; data-search-keep &#125;": "## Braces &#123; data-search-keep &#125; { data-search-exclude }",
    "# The title": "# The title",
    "#hashed ## words": "#hashed ## words",
}


@pytest.mark.parametrize("heading", CASES)
def test_a_section_is_left_out_unless_it_is_kept(heading: str) -> None:
    assert only_kept(f"Before.\n\n{heading}\n\nAfter.\n") == f"Before.\n\n{CASES[heading]}\n\nAfter.\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return fictional_site(tmp_path_factory)


@pytest.fixture(scope="module")
def index(built: Site) -> dict[str, str]:
    """The indexed words by their place on the site."""
    entries = json.loads((built.html / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    return {
        entry["location"]: BeautifulSoup(f"{entry['title']} {entry['text']}", "html.parser").get_text()
        for entry in entries
    }


def test_every_spelling_of_an_actor_is_indexed_on_the_actors_page(index: dict[str, str]) -> None:
    tree, _ = read_yaml("actors.yml", (EVENT / "actors.yml").read_bytes())
    assert tree
    actors = plain(tree)
    assert isinstance(actors, dict)
    found = 0
    for name, actor in actors.items():
        assert isinstance(actor, dict)
        words = " ".join(text for place, text in index.items() if place.startswith(f"actors/{name}/"))
        for spelling in (actor["name"], *actor.get("aliases", ()), *actor.get("own_names", ())):
            text = spelling["text"] if isinstance(spelling, dict) else spelling
            assert text in words, name
            found += 1
    assert found > 20


def test_notes_and_retold_claims_are_not_indexed(index: dict[str, str]) -> None:
    assert not [place for place in index if place.endswith("#notes")]
    retelling = re.compile(r"(?:actors|metrics|days)/.+#(?!names-and-spellings$)")
    assert not [place for place in index if retelling.match(place)]


def test_the_words_of_a_claim_are_indexed_once(built: Site, index: dict[str, str]) -> None:
    claims = json.loads((built.html / "data" / "claims.json").read_text(encoding="utf-8"))
    quotes = {claim["quote"]: claim for claim in claims if claim["quote"]}
    # The count itself stands elsewhere, too.
    quotes = {
        quote: claim
        for quote, claim in quotes.items()
        if len(set(quote.split()) - set((claim["count"] or "").split())) > 3
    }
    assert len(quotes) > 5
    for quote, claim in quotes.items():
        places = [place for place, text in index.items() if quote in text]
        assert places == [f"sources/{claim['source']}/#what-it-claims"], quote


def test_no_page_shows_how_it_is_searched(built: Site) -> None:
    for path, page in parsed(built).items():
        assert page.select("[data-search-keep]") == [], path


def test_the_index_is_smaller_than_the_claims_and_their_sources_twice_over(built: Site) -> None:
    """What is indexed is the record, not the pages that retell it."""
    index = gzip.compress((built.html / "search" / "search_index.json").read_bytes())
    pages = sum(len(gzip.compress(path.read_bytes())) for path in (built.docs / "sources").rglob("*.md"))
    hand_written = sum(len(gzip.compress(path.read_bytes())) for path in built.docs.glob("*.md"))
    assert len(index) < pages + hand_written
