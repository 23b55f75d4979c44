"""What a pull request shows to somebody who reviews it and need not know git: `review`, in Markdown."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner, Result
from markdown import Markdown

from generator.cli import main
from generator.compare.harmless import to_copy
from generator.compare.history import Past
from generator.compare.report import compared
from generator.compare.review.markdown import CLAIMS, MAX_COMMENT_BYTES
from generator.compare.review.reviewing import reviewing
from generator.record.anchor_file import (
    AnchorFile,
    AnchorTarget,
    Annotation,
    Creator,
    Numbers,
    Selector,
    annotation_id,
    capture_name,
)
from tests.hostile import HOSTILE, poisoned
from tests.sitebuild import EVENT
from tests.test_diff import ARTICLE, git, repository

__all__ = ["repository"]

SECOND = ARTICLE.with_name("wire-four-dead.yml")
FOUR = f"""\
title: Four dead, council says
publication: wire
url: https://wire.example/a@b#c
published: 2031-03-05
published_basis: printed under the headline
language: en
recorded: 2031-03-07
capture: {{file: four.txt, sha256: {"a" * 64}}}
read_by: [{{by: Tarn Ullevik, on: 2031-03-07}}]
claims:
  - id: toll
    metric: deaths
    count: four
    group: all
    place: northport
    said_by: northport-council
    said_on: 2031-03-05
    quote: four people had died
  - id: lead-toll
    where: lead
    metric: deaths
    count: four
    group: all
    place: northport
    said_by: northport-council
    said_on: 2031-03-05
    quote: four were dead
"""


def review(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["review", "--sources", "data/records", *arguments, "HEAD"])


def part(text: str, heading: str) -> list[str]:
    """The lines below a heading, up to the next."""
    _, _, rest = text.partition(f"{heading}\n")
    lines = re.split(r"(?m)^#", rest)[0].splitlines()
    return [line for line in lines if line]


def anchored(source: str, *claims: tuple[str, str, int]) -> str:
    """The anchor file of a source: the claims with their words and paragraphs."""
    items = tuple(
        Annotation(
            id=annotation_id(source, claim),
            target=AnchorTarget(source=capture_name("a" * 64), paragraph=at, selector=Selector(exact=words)),
        )
        for claim, words, at in claims
    )
    numbers = Numbers(found=4, recorded=2, set_aside=0)
    return AnchorFile(
        creator=Creator(name="Oda Quillaran"), created=date(2031, 3, 8), numbers=numbers, items=items
    ).text()


@pytest.fixture
def added(repository: Path) -> str:
    """The report on a further record, of whose two quotations one was found."""
    SECOND.write_text(FOUR)
    anchors = repository / "data/records/anchors"
    anchors.mkdir()
    (anchors / f"{SECOND.stem}.json").write_text(anchored(SECOND.stem, ("toll", "four people had died", 3)))
    done = review("--site-url", "https://storm.example/")
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_new_record_is_shown_as_it_will_look_with_the_place_of_each_quotation(added: str) -> None:
    assert part(added, "#### Four dead, council says (new)") == [
        "Brightquay Wire, 5 March 2031  ",
        "The article: <code>https&#58;//wire&#46;example/a&#64;b&#35;c</code>  ",
        "Once this is merged, the record is to be seen at https://storm.example/sources/wire-four-dead/.",
        "| Figure | What it says | Who said it | How sure | The words in the text |",
        "| --- | --- | --- | --- | --- |",
        "| **four** | Deaths, everyone, Northport&#46; “four people had died” | Northport Council (5 March 2031) "
        "| ● its words found in the saved text "
        "| found in paragraph 3 of the saved text, by Oda Quillaran, 8 March 2031 |",
        "| **four** | In the first paragraph: Deaths, everyone, Northport&#46; “four were dead” "
        "| Northport Council (5 March 2031) | ◐ quoted | quoted; nobody looked for them in a saved text |",
    ]


def test_what_a_record_says_is_what_the_page_of_its_source_says(added: str, repository: Path) -> None:
    done = CliRunner().invoke(main, ["build", "--sources", "data/records", "--docs", "docs", "--kept", ""])
    assert done.exit_code == 0, done.output
    page = Path("docs/sources/wire-four-dead.md").read_text()
    assert "Northport. “four people had died”" in BeautifulSoup(page, "html.parser").get_text().replace("](", " ")
    assert "“four people had died”" in added


def test_what_changes_in_answers_and_findings_is_told_in_the_words_of_both(added: str) -> None:
    assert added.splitlines()[2] == "One record is new, one answer differs and one finding differs."
    assert part(added, "### Answers that change") == [
        "- **How many people died? (on the home page)**",
        "    - Before: The Harbour Office put the figure for deaths at five on 3 March 2031&#46;",
        "    - After: The Northport Council last put the figure for deaths at four on 5 March 2031&#46; "
        "Before that the Harbour Office had given five on 3 March 2031&#46;",
    ]
    (finding,) = part(added, "### Findings that change")
    assert finding.startswith("- New: Later total lower. ")
    assert "five" in finding and "four" in finding


def test_what_is_missing_is_told_and_what_to_do_next(added: str) -> None:
    assert part(added, "### What is missing") == [
        "- Four dead, council says:",
        "    - The check warns: 2 of the 4 numbers in the text are accounted for&#46; Run &#96;python -m generator "
        "scan&#96; on the text, and record the others or set them aside&#46;",
        "    - One quotation was not looked for in a saved text.",
        "    - No second person is recorded to have compared 2 claims with the article.",
    ]
    steps = part(added, "### What to do next")
    assert [step[0] for step in steps] == list("123456")
    assert "“Approve”" in steps[3]


def test_of_a_record_that_changes_the_claims_that_do_are_shown_and_what_they_were(repository: Path) -> None:
    ARTICLE.write_text(
        ARTICLE.read_text().replace("count: five", "count: six").replace("printed under", "printed over")
    )
    done = review()
    assert part(done.stdout, "#### Five dead in storm, says harbour office (changed)") == [
        "Northport Gazette, 4 March 2031  ",
        "The record has no address of the article. Ask the sender for its text.  ",
        "Once this is merged, the record is to be seen at <code>sources/gazette-five-dead/</code>.",
        "- `published_basis`: printed under the headline → printed over the headline",
        "| Figure | What it says | Who said it | How sure | The words in the text |",
        "| --- | --- | --- | --- | --- |",
        "| **six**<br>changed | Deaths, everyone, Northport&#46; “five people had died”<br>`count`: five → six | "
        "Harbour Office (3 March 2031) | ◐ quoted | quoted; nobody looked for them in a saved text |",
        "One further claim is as it was.",
    ]


def test_a_claim_that_leaves_a_record_is_told_as_it_was(repository: Path) -> None:
    text = ARTICLE.read_text()
    ARTICLE.write_text(text[: text.index("  - id: search")])
    shown = part(review().stdout, "#### Five dead in storm, says harbour office (changed)")
    assert shown[-2:] == [
        "These claims leave the record:",
        "- **statement** The harbour office said that the search went on&#46; Harbour Office",
    ]


def test_a_record_that_is_taken_out_is_named(repository: Path) -> None:
    SECOND.write_text(FOUR)
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "second")
    SECOND.unlink()
    text = review().stdout
    assert part(text, "### Records that are taken out") == ["- Four dead, council says"]
    assert text.splitlines()[2].startswith("One record is taken out")
    assert any(line.startswith("- Gone: Later total lower.") for line in part(text, "### Findings that change"))


def test_a_finding_that_only_changes_its_words_is_told_in_both(repository: Path) -> None:
    SECOND.write_text(FOUR)
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "second")
    SECOND.write_text(FOUR.replace("count: four", "count: three"))
    (head, before, after) = part(review().stdout, "### Findings that change")
    assert head == "- In other words: Later total lower."
    assert "four" in before and "three" in after


def test_where_nothing_differs_that_is_said(repository: Path) -> None:
    text = review().stdout
    assert "No record, answer or finding differs." in text
    assert "###" not in text.replace("### What is missing", "")


def test_bad_records_are_told_and_end_with_1(repository: Path) -> None:
    ARTICLE.write_text(ARTICLE.read_text().replace("metric: deaths", "metric: death"))
    done = review()
    assert done.exit_code == 1
    assert done.stdout.startswith("## The records cannot be shown yet\n")
    assert "unknown metric &#34;death&#34;" in done.stdout


def test_the_address_of_the_site_is_that_of_before_the_change(repository: Path) -> None:
    event = repository / "data/records/event.yml"
    event.write_text(event.read_text() + "address: https://storm.example/\n")
    git(repository, "commit", "--quiet", "--all", "--message", "address")
    event.write_text(event.read_text().replace("storm.example", "elsewhere.example"))
    SECOND.write_text(FOUR)
    text = review().stdout
    assert "seen at https://storm.example/sources/wire-four-dead/." in text
    assert "https://elsewhere" not in text


@pytest.mark.plain
def test_an_unknown_revision_is_wrong_usage(repository: Path) -> None:
    done = CliRunner().invoke(main, ["review", "--sources", "data/records", "nonsense"])
    assert done.exit_code == 2


# Records of a pull request are anybody's

ALLOWED = {"h2", "h3", "h4", "p", "br", "ul", "ol", "li", "strong", "code", "table", "thead", "tbody", "tr", "th", "td"}


@pytest.fixture(scope="module")
def of_hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report on records with hostile texts in every field, in the place of harmless ones."""
    folder = tmp_path_factory.mktemp("review")
    past = shutil.copytree(EVENT, folder / "past")
    sources = poisoned(folder / "now")
    found = compared(sources, "HEAD", Past("0" * 40, past))
    assert not found.problems
    return reviewing("HEAD", found, "https://record.example/", None)


def test_nothing_contributed_is_markup_a_link_or_a_mention(of_hostile: str) -> None:
    page = BeautifulSoup(Markdown(extensions=["tables"]).convert(of_hostile), "html.parser")
    assert {tag.name for tag in page.find_all()} <= ALLOWED
    assert not [tag for tag in page.find_all() if tag.attrs and set(tag.attrs) != {"style"}]
    assert "alert(1)" in page.get_text()
    ours = of_hostile.replace("https://record.example/", "")
    assert not re.search(r"://|www\.|[\w)]@\w|(?<!&)#\d|javascript:", ours)
    assert any(text[:8] in page.get_text().replace("\u2060", "") for text in HOSTILE)


def test_the_report_has_room_in_a_comment_and_ends_with_what_to_do(of_hostile: str) -> None:
    assert len(of_hostile.encode()) <= MAX_COMMENT_BYTES
    assert "### What to do next" in of_hostile


def test_of_many_records_and_claims_the_rest_is_counted(repository: Path) -> None:
    claim = FOUR[FOUR.index("  - id: lead-toll") :]
    claims = "".join(claim.replace("lead-toll", f"toll-{at}") for at in range(CLAIMS))
    for at in range(30):
        SECOND.with_name(f"wire-{at}.yml").write_text(FOUR.replace("Four dead", f"Dead {at} {'*' * 250}") + claims)
    text = review().stdout
    assert len(text.encode()) <= MAX_COMMENT_BYTES
    assert "2 further claims are left out here." in text
    assert "The rest is left out here" in text
    assert "### What is missing" in text and "### What to do next" in text
    assert text.count("| Figure |") == text.count("(new)\n")


def test_an_address_can_be_copied_as_it_is() -> None:
    address = "https://a.example/@b/#c?d=`e`&f=<g>"
    page = BeautifulSoup(Markdown().convert(to_copy(address)), "html.parser")
    assert page.code and page.code.string == address
