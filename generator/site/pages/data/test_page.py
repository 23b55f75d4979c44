"""The page of the data files of the fictional event."""

import json
import re
from dataclasses import replace

from generator.cite.addresses import Addresses
from generator.cite.linked_terms import TERMS, term_address
from generator.exports import exports
from generator.exports.columns import TABLES
from generator.exports.downloads import OF_NUMBERS
from generator.language import say
from generator.ledger.ledger import ledger
from generator.rules import findings
from generator.site.escape import esc
from generator.site.pages.data.page import DataPage
from generator.site.site import site
from tests.fictional_pages import book, markdown, only


def _with_doi(doi: str | None) -> str:
    corpus = book().corpus
    event = {"event": corpus.event.model_copy(update={"doi": doi})}
    kept = ledger(replace(corpus, registries={**corpus.registries, "event": event}))
    return markdown("data/index.md", site(kept, findings(kept), lambda _: None))


def test_the_page_names_the_archive_that_the_record_names_and_no_other() -> None:
    doi = "10.5555/a_b_c"
    assert esc(doi) != doi and say("data-kept", doi=esc(doi)) in _with_doi(doi)
    assert say("data-kept-nowhere") in _with_doi(None)


def test_every_file_that_the_page_lists_is_written() -> None:
    page = only(DataPage)
    listed = {link.path for table in page.tables for link in table.files}
    listed |= {link.path for one in (*page.together, *page.citing, *page.feeds) for link in one.files}
    # They are made with the pages that they refer to.
    listed -= {f"data/{path}" for path in OF_NUMBERS.paths}
    listed |= {link.path for link in page.of_metrics}
    assert len(listed) > 20
    assert listed <= {*exports(book(), findings(book()))}


def test_every_column_stands_on_the_page_once_and_former_ones_apart() -> None:
    page = only(DataPage)
    former = {(one.table, one.name) for one in page.former}
    assert former == {(table.name, column.name) for table in TABLES for column in table.former} != set()
    text = markdown(page.path)
    for table in TABLES:
        part = text.partition(f'id="table-{table.name}"')[2].partition("</details>")[0]
        assert re.findall(r"^\| `(\w+)`", part, re.M) == [column.name for column in table.current]
    assert "of the program" in text.partition("{ #former-names }")[2]


def test_the_rows_of_the_tables_are_counted() -> None:
    counted = {one.table.name: one.rows for one in only(DataPage).tables}
    assert counted["claims"] == len(book().claims)
    assert counted["findings"] == len(findings(book()))
    assert counted["actors"] == len(book().corpus.actors)


def test_every_address_in_the_linked_data_that_leads_to_the_page_has_its_anchor() -> None:
    """Of places, groups, statuses, kinds of claims and terms; a term has its address below that of the site."""
    site = "https://record.example/x/"
    text = str(exports(book(), findings(book()), Addresses(site))["data/claims.jsonld"])
    sought = set(re.findall(rf'"{site}data/#([^"]+)"', text))
    assert {term_address(name, Addresses(site)) for name in json.loads(text)["@context"][1]} <= {
        f"{site}data/#{anchor}" for anchor in sought
    }
    anchors = re.findall(r"`\{ #(\S+) \}", markdown("data/index.md"))
    assert len({*anchors}) == len(anchors) and sought <= {*anchors}
    assert {f"term-{name}" for name in TERMS} <= {*anchors}
