"""What an archive is told of the data keeps to what Zenodo documents, and says what the records say."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from generator.cite.addresses import Addresses
from generator.exports.zenodo import zenodo
from generator.reading.load import Corpus
from generator.record.event import Licence
from generator.record.registries import REMOVED
from tests.fictional_pages import book
from tests.zenodo_schema import complaints

SITE, REPOSITORY = "https://record.example/brakkel/", "https://github.com/some-owner/some-record"


def _with(**fields: Any) -> Corpus:
    corpus = book().corpus
    event = corpus.event.model_copy(update=fields)
    return replace(corpus, registries={**corpus.registries, "event": {"event": event}})


def _metadata(corpus: Corpus, site: str | None = SITE, repository: str | None = REPOSITORY) -> Any:
    return json.loads(zenodo(corpus, Addresses(site, repository)))


def test_the_schema_finds_what_is_missing_and_what_is_wrong() -> None:
    good = _metadata(book().corpus)
    assert complaints({name: value for name, value in good.items() if name != "creators"})
    assert complaints({**good, "publication_date": "6 February 2015"})
    assert complaints({**good, "license": "CC-BY-4.0"})


@pytest.mark.parametrize("licence", Licence)
def test_every_licence_has_the_spelling_of_the_archive(licence: Licence) -> None:
    metadata = _metadata(_with(licence=licence))
    assert complaints(metadata) == []
    assert metadata["license"] == licence.value.lower()


@pytest.mark.parametrize(("site", "repository"), [(None, None), (SITE, None), (None, REPOSITORY), (SITE, REPOSITORY)])
def test_site_and_repository_are_named_where_their_addresses_are_known(
    site: str | None, repository: str | None
) -> None:
    metadata = _metadata(book().corpus, site, repository)
    assert complaints(metadata) == []
    related = {one["relation"]: one["identifier"] for one in metadata.get("related_identifiers", ())}
    expected = {"isDocumentedBy": site, "isDerivedFrom": repository}
    assert related == {relation: address for relation, address in expected.items() if address}


def test_it_says_what_the_event_and_the_records_say() -> None:
    metadata = _metadata(_with(publisher="The Chronicle"))
    # The last thing that was done to the fictional records: an actor was taken out.
    changed = max(removal.on for removal in book().corpus.entries(REMOVED).values())
    assert changed > max(source.recorded for source in book().corpus.sources.values())
    assert metadata["creators"] == [{"name": "The Chronicle"}]
    assert metadata["publication_date"] == changed.isoformat()
    assert metadata["version"] == f"{changed.year}.{changed.month}.{changed.day}"
    assert book().corpus.event.title in metadata["title"] and book().corpus.event.title in metadata["keywords"]
    assert metadata["description"].startswith(f"<p>{book().corpus.event.summary}</p><p>")


def test_contributed_text_is_text_in_the_description() -> None:
    class Tags(HTMLParser):
        """The elements of a text, and its words."""

        tags: set[str]
        words: list[str]

        def handle_starttag(self, tag: str, attrs: Any) -> None:
            self.tags.add(tag)

        def handle_data(self, data: str) -> None:
            self.words.append(data)

    hostile = 'A <script>alert("1")</script> & </p><img src=x onerror=alert(1)>.'
    read = Tags()
    read.tags, read.words = set(), []
    read.feed(_metadata(_with(summary=hostile))["description"])
    assert read.tags == {"p"} and hostile in "".join(read.words)


def test_a_record_without_sources_has_neither_version_nor_day() -> None:
    metadata = _metadata(replace(book().corpus, sources={}))
    assert not {"version", "publication_date"} & {*metadata}
    assert [re.sub(r"'(\w+)' is .*", r"\1", one) for one in complaints(metadata)] == ["publication_date"]
