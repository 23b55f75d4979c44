"""How to cite, as the pages show it: each text to copy is read back from the page by a reader of its format."""

import json
import posixpath
from collections.abc import Mapping
from urllib.parse import parse_qs

import mwparserfromhell
import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bs4 import BeautifulSoup, Tag

from generator.cite.quote_link import quote_link
from generator.cite.reference import article
from generator.exports.columns import TABLES
from generator.language.naming import headline
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.record.fields import UNSTATED
from tests.records import EVENT, book_of
from tests.sitebuild import Site, fictional_site, parsed

Pages = Mapping[str, BeautifulSoup]
_CITED = ("metrics/homes-flooded", "actors/tordesk", "days/2014-10-09", "sources/wire-second-count", "findings", "data")

_MARKS = " \"'“”„«»‹›‘’()[]"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return fictional_site(tmp_path_factory)


@pytest.fixture(scope="module")
def pages(site: Site) -> Pages:
    return parsed(site)


@pytest.fixture(scope="module")
def book() -> Ledger:
    return book_of(EVENT)


def _copies(box: Tag) -> dict[str, str]:
    """The texts to copy of one box, by their names."""
    names = [name.get_text() for name in box.select(".cite-form")]
    return dict(zip(names, [text.get_text() for text in box.select("pre")], strict=True))


_SINGLE = str.maketrans("“”", "‘’")


@pytest.mark.parametrize("path", _CITED)
def test_a_page_says_how_to_cite_it_in_every_form(pages: Pages, path: str) -> None:
    page = pages[f"{path}/index.html"]
    boxes = [box for box in page.select("details.cite") if box.select_one("pre")]
    title = page.select_one("article h1")
    assert boxes and title
    copies = _copies([box for box in boxes if "BibTeX" in _copies(box)][-1])
    assert list(copies) == ["In a text", "On a wiki", "BibTeX", "RIS", "CSL-JSON"]
    (entry,) = parse_string(copies["BibTeX"]).entries
    (reference,) = rispy.loads(copies["RIS"])
    item = json.loads(copies["CSL-JSON"])
    (template,) = mwparserfromhell.parse(copies["On a wiki"]).filter_templates()
    assert entry.key == reference["id"] == item["id"]
    assert reference["title"] == item["title"] == template.get("title").value.strip_code(normalize=True).strip()
    # Within the marks of the title those of another are single.
    assert item["title"].translate(_SINGLE) in copies["In a text"]


@pytest.mark.parametrize("path", _CITED)
def test_a_page_carries_one_context_object(pages: Pages, path: str) -> None:
    (span,) = pages[f"{path}/index.html"].select("span.Z3988")
    assert parse_qs(str(span["title"]))["rft.title"]


def test_every_claim_has_a_place_that_tells_how_to_cite_it(pages: Pages, book: Ledger, site: Site) -> None:
    sentences = {
        row["id"]: row["safe_sentence"] for row in json.loads((site.html / "data" / "claims.json").read_text("utf-8"))
    }
    for claim in book.claims:
        page = pages[f"sources/{claim.source_id}/index.html"]
        place = page.find(id=f"cite-{claim.record.id}")
        assert isinstance(place, Tag), claim.id
        box = place.find_parent("details")
        assert isinstance(box, Tag) and page.find(id=f"c-{claim.record.id}"), claim.id
        copies = _copies(box)
        assert copies["In a sentence, safe to copy alone"] == sentences[claim.id]
        (template,) = mwparserfromhell.parse(copies["On a wiki"]).filter_templates()
        quote = template.get("quote").value.strip_code(normalize=True).strip() if template.has("quote") else None
        assert quote in {None, " ".join((claim.record.quote or "").split())}
        assert quote is None or (not quote.strip(_MARKS)[0].islower() and quote.strip(_MARKS)[-1] in ".!?…。")
        assert copies["Key in the files"] == claim.id.replace("#", "--")
        offer = box.find_parent("details")
        assert isinstance(offer, Tag) and len(offer.select("p > a")) == 3, claim.id
        for link in offer.select("p > a"):
            file = site.html / "data" / "cite" / "sources" / str(link["href"]).rpartition("/")[2]
            assert claim.id.replace("#", "--") in file.read_text("utf-8")


def test_a_source_tells_reference_managers_of_the_article(pages: Pages, book: Ledger) -> None:
    for name, source in book.corpus.sources.items():
        page = pages[f"sources/{name}/index.html"]
        told = {str(tag["name"]): str(tag["content"]) for tag in page.select("head meta[name][content]")}
        assert (
            told["citation_title"] == told["DC.title"] == (source.title or f"Title not recorded; about: {source.topic}")
        )
        assert told.get("citation_public_url") == (None if source.url == UNSTATED else source.url)
        reference = article(book.corpus, name)
        assert told.get("DC.date") == reference.dated
        assert told.get("citation_publication_date") == (reference.dated.replace("-", "/") if reference.dated else None)
        assert told.get("citation_author") == ("; ".join(one.sorted for one in reference.authors) or None)
        assert told.get("citation_journal_title") == reference.container and "citation_publisher" not in told


def test_a_footnote_leads_to_the_exact_words_or_says_why_not(pages: Pages, book: Ledger) -> None:
    claims: dict[str, Claim] = {claim.id: claim for claim in book.claims}
    seen = set()
    for path, page in pages.items():
        for note in page.select("div.footnote > ol > li"):
            claim = claims[_noted(path, note)]
            links = {link.get_text(): str(link["href"]) for link in note.select(".note-tools a")}
            text = note.select(".note-tools")[0].get_text()
            known = claim.source.url != UNSTATED
            assert [check.by for check in claim.checks if check.by not in text] == [], path
            if claim.evidence == "noted" and not claim.checks:
                assert text.startswith("noted: ") and "no comparison with the page is recorded" in page.get_text(), path
                assert links.get("compare") == (claim.source.url if known else None), path
            elif known and claim.record.quote:
                assert links["Exact words"] == quote_link(claim.source.url, claim.record.quote), path
            elif known:
                assert links["Original"] == claim.source.url and "no quotation to find in it" in text, path
            else:
                assert "not verifiable: no address" in text, path
            assert len(note.select("a:not(.footnote-backref)")) <= 2, path
            seen.add((str(claim.evidence), known, claim.record.quote is not None, claim.is_compared))
    assert len(seen) >= 6 and ("noted", True, False, True) in seen


def _noted(path: str, note: Tag) -> str:
    """The id of the claim that a footnote leads to."""
    (address,) = {str(link["href"]) for link in note.select("a[href*='#c-']")}
    page, _, anchor = address.partition("#c-")
    source = posixpath.basename(posixpath.normpath(posixpath.join(posixpath.dirname(path), page)))
    return f"{source}#{anchor}"


def test_the_data_page_lists_every_column_and_file_and_describes_the_data(pages: Pages, site: Site) -> None:
    page = pages["data/index.html"]
    for table in TABLES:
        heading = page.find(id=f"table-{table.name}")
        assert isinstance(heading, Tag)
        listed = heading.find_next("table")
        assert isinstance(listed, Tag)
        assert [cell.get_text() for cell in listed.select("tbody td:first-child")] == [
            column.name for column in table.current
        ]
    files = {str(link["href"]) for link in page.select("article a[href]")}
    whole = {path.name for path in (site.html / "data").iterdir() if path.suffix in {".csv", ".atom", ".sqlite"}}
    assert whole <= files
    (block,) = page.find_all("script", type="application/ld+json")
    described = json.loads(block.get_text())
    assert described["@type"] == "Dataset"
    for one in described["distribution"]:
        file = site.html / "data" / one["contentUrl"]
        assert one["contentSize"] == f"{file.stat().st_size} B"
    for name in ("version", "datePublished", "keywords", "citation", "creditText"):
        assert described[name], name


def test_the_linked_data_of_a_source_names_its_claims_by_their_places(pages: Pages, book: Ledger) -> None:
    for name, source in book.corpus.sources.items():
        page = pages[f"sources/{name}/index.html"]
        (block,) = page.find_all("script", type="application/ld+json")
        claims = [node for node in json.loads(block.get_text())["@graph"] if node["@type"] == "Claim"]
        assert [node["@id"] for node in claims] == [f"./#c-{claim.id}" for claim in source.claims]
        assert headline(book.corpus, name) in [node.get("name") for node in json.loads(block.get_text())["@graph"]]
