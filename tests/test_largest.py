"""How large the largest page of each kind is, and what is larger than a page may be."""

import pytest

from benchmarks.largest import FRAME_BYTES, FRAME_ELEMENTS, MOST_BYTES, MOST_ELEMENTS, Size, kind_of, largest, lines


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.md", "index.md"),
        ("metrics/index.md", "metrics/index.md"),
        ("metrics/deaths.md", "metrics/*"),
        ("metrics/deaths/scopes/2022.md", "metrics/*/scopes"),
        ("sources/published/2022-01.md", "sources/published/*"),
        ("findings/sums.md", "findings/*"),
    ],
)
def test_pages_of_one_folder_are_of_a_kind(path: str, kind: str) -> None:
    assert kind_of(path) == kind


def test_of_each_kind_the_page_of_the_most_elements_is_told() -> None:
    head = "---\nhead: {}\n---\n\n"
    pages = {"days/a.md": f"{head}# One\n\nTwo **three**.", "days/b.md": f"{head}{'Words. ' * 9}", "c.md": "Four"}
    found = largest(pages)
    assert [(kind, number, size.path) for kind, (number, size) in found.items()] == [
        ("c.md", 1, "c.md"),
        ("days/*", 2, "days/a.md"),
    ]
    # A heading with its link, a paragraph, and what is strong in it.
    assert found["days/*"][1].elements == 4 + FRAME_ELEMENTS
    assert found["c.md"][1].sent > FRAME_BYTES
    assert [line.split()[:2] for line in lines([found], [1])][2:] == [["c.md", "1"], ["days/*", "2"]]


@pytest.mark.parametrize(
    ("path", "elements", "sent", "is_over"),
    [
        ("a.md", MOST_ELEMENTS, MOST_BYTES, False),
        ("a.md", MOST_ELEMENTS + 1, 1, True),
        ("a.md", 1, MOST_BYTES + 1, True),
        ("data/index.md", MOST_ELEMENTS + 1, 1, False),
    ],
)
def test_a_page_is_too_large_by_either(path: str, elements: int, sent: int, is_over: bool) -> None:
    assert Size(path, elements, sent).is_over == is_over
