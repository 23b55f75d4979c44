"""The page on which readers compare one figure with its source."""

from bs4 import BeautifulSoup

from generator.ledger.claim import FigureSaid
from generator.site.pages.check.page import OFFERED, CheckPage, Task, given, unchecked
from tests.fictional_pages import book, markdown, only
from tests.small_records import figure, made

_READ = {"read_by": [{"by": "Oda Quillaran", "on": "2031-03-05"}]}
_CHECKED = {"checked_by": [{"by": "Tarn Ullevik", "on": "2031-04-02"}]}


def _source(address: str, *claims: dict[str, object], **fields: object) -> dict[str, object]:
    return {"url": f"https://gazette.example/{address}", "title": address, **fields, "claims": claims}


def test_it_offers_what_nobody_compared_by_language_and_one_of_a_source() -> None:
    said = made(
        a=_source("a", figure("ill", 2, metric="ill"), figure("dead", 19), language="ka"),
        b=_source("b", figure("dead", 19), language="ka"),
        c=_source("c", figure("dead", 19), **_READ),
        d=_source("d", figure("dead", 19), **_CHECKED),
        e=_source("e", figure("dead", 19, quote="nineteen dead")),
        f={"title": "f", "claims": [figure("dead", 19)]},
        g=_source("g", figure("ill", 2, metric="ill")),
    )
    page = next(page for page in said.pages if isinstance(page, CheckPage))
    assert (page.figures, page.unchecked) == (8, 5)
    assert [(one.language, one.tasks.all) for one in page.languages] == [
        ("Georgian", (Task("a#dead", "a", "dead"), Task("b#dead", "b", "dead"))),
        ("English", (Task("g#ill", "g", "ill"),)),
    ]


def test_each_task_names_the_figure_and_leads_to_its_page_and_record() -> None:
    page = only(CheckPage)
    assert 0 < page.unchecked < page.figures == len(given(book()))
    text = BeautifulSoup(markdown("check.md"), "html.parser")
    offered = [task for group in page.languages for task in group.tasks.first]
    shown = text.select(".check-task")
    assert [(node["data-source"], node["data-claim"]) for node in shown] == [(one.source, one.name) for one in offered]
    known: dict[str, FigureSaid] = {claim.id: claim for claim in unchecked(book())}
    for task, node in zip(offered, text.select(".check-source"), strict=True):
        assert f"({known[task.claim].source.url}" in str(node).replace("&amp;", "&")
    for task, node in zip(offered, text.select(".check-recorded"), strict=True):
        record = known[task.claim].record
        assert (record.quote or record.restated or "").removesuffix(".") in node.get_text()


def test_what_is_not_offered_is_listed_with_its_record() -> None:
    names = "abcdefgh"
    said = made(**{name: _source(name, figure("dead", 19), language="ka") for name in names})
    (group,) = next(page for page in said.pages if isinstance(page, CheckPage)).languages
    assert len(group.tasks.rest) == len(names) - OFFERED
    text = markdown("check.md", said)
    assert f"{len(group.tasks.rest)} further sources in this language" in text
    for task in group.tasks.rest:
        assert f"(sources/{task.source}.md#" in text


def test_where_all_were_compared_it_says_so() -> None:
    said = made(c=_source("c", figure("dead", 19), **_READ))
    assert "There is nothing to compare at present." in markdown("check.md", said)
