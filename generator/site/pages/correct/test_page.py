"""Where a correction can be sent from this very copy of the site: what each deployment knows, and no more."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from generator.cite.addresses import Addresses
from generator.ledger.ledger import Ledger
from generator.site.pages.correct.page import KIND
from generator.site.pages.kind import Material
from generator.site.parts.imprint import imprint
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.fictional_pages import book, made, markdown

_CONTACT = "https://chronicle.example/corrections"
_REPOSITORY = "https://forge.example/chronicle/records/"
_NO_ADDRESS = "names no address"
_NO_OTHER = "names no other address"


def _of_event(contact: str | None, publisher: str | None) -> Ledger:
    kept = book()
    event = kept.corpus.event.model_copy(update={"contact": contact, "publisher": publisher})
    return replace(kept, corpus=replace(kept.corpus, registries={**kept.corpus.registries, "event": {"event": event}}))


def _text(contact: str | None = None, repository: str | None = None, publisher: str | None = None) -> str:
    views = Views(_of_event(contact, publisher), (), lambda _: None)
    (page,) = KIND.make(Material(Ladders(views), Addresses(None, repository), frozenset({"contribute.md"})))
    return markdown("correct.md", replace(made(), pages=(page,)))


def test_an_address_for_corrections_is_given() -> None:
    text = _text(contact=_CONTACT)
    assert f"]({_CONTACT})" in text
    assert "/issues" not in text and "account with the host" not in text
    assert _NO_ADDRESS not in text and _NO_OTHER not in text


@pytest.mark.parametrize(("publisher", "whom"), [(None, "whoever runs this site"), ("The Chronicle", "The Chronicle")])
def test_a_repository_takes_issues_and_an_account_and_others_are_told_what_is_left(
    publisher: str | None, whom: str
) -> None:
    text = _text(repository=_REPOSITORY, publisher=publisher)
    assert "](https://forge.example/chronicle/records/issues)" in text
    assert "both take an account" in text
    assert _NO_OTHER in text and whom in text
    assert _NO_ADDRESS not in text


@pytest.mark.parametrize(("publisher", "whom"), [(None, "whoever runs this copy"), ("The Chronicle", "The Chronicle")])
def test_without_either_it_says_so_and_gives_no_address(publisher: str | None, whom: str) -> None:
    text = _text(publisher=publisher)
    # One thing to do, and first; nothing else tells where to send it.
    assert _NO_ADDRESS in text.partition("## ")[0] and whom in text.partition("## ")[0]
    assert text.count('id="send"') == 1 and "{ #send }" not in text
    assert "](http" not in text


def test_with_both_the_address_comes_first_and_is_the_one_without_an_account() -> None:
    text = _text(contact=_CONTACT, repository=_REPOSITORY)
    assert text.index(_CONTACT) < text.index("/issues")
    assert _NO_OTHER not in text and _NO_ADDRESS not in text


def test_a_letter_is_a_field_to_fill_in_without_a_script_wherever_it_goes() -> None:
    for text in (_text(), _text(contact=_CONTACT)):
        shown = BeautifulSoup(text, "html.parser").find("textarea")
        assert shown and shown.text.count(":\n") == 5


def test_contributed_names_stay_text() -> None:
    assert BeautifulSoup(_text(publisher="<b>Chronicle</b>"), "html.parser").b is None


def test_the_foot_the_checks_and_the_corrections_lead_to_it() -> None:
    assert imprint(book().corpus).correct == "correct/"
    assert "](correct.md#send)" in markdown("check.md")
    assert "](correct.md" in markdown("corrections.md")
