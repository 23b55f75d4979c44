"""The page of the data files of the fictional event."""

import re

from generator.exports import exports
from generator.exports.columns import TABLES
from generator.rules import findings
from generator.site.pages.data.page import DataPage
from tests.fictional_pages import book, markdown, only


def test_every_file_that_the_page_lists_is_written() -> None:
    page = only(DataPage)
    listed = {link.path for table in page.tables for link in table.files}
    listed |= {link.path for one in (*page.together, *page.citing, *page.feeds) for link in one.files}
    listed |= {link.path for link in page.of_metrics}
    assert len(listed) > 20
    assert listed <= {*exports(book(), findings(book()))}


def test_every_column_stands_on_the_page_once_and_former_ones_apart() -> None:
    page = only(DataPage)
    former = {(one.table, one.name) for one in page.former}
    assert former == {(table.name, column.name) for table in TABLES for column in table.former} != set()
    text = markdown(page.path)
    for table in TABLES:
        part = text.partition(f"{{ #table-{table.name} }}")[2].partition("\n## ")[0]
        assert re.findall(r"^\| `(\w+)`", part, re.M) == [column.name for column in table.current]
    assert "of the program" in text.partition("{ #former-names }")[2]


def test_the_rows_of_the_tables_are_counted() -> None:
    counted = {one.table.name: one.rows for one in only(DataPage).tables}
    assert counted["claims"] == len(book().claims)
    assert counted["findings"] == len(findings(book()))
    assert counted["actors"] == len(book().corpus.actors)
