"""What copies of one text tell of one denial is told once, with all of them, though our words for it differ."""

from typing import Any

from tests.fictional_pages import markdown, plain_words
from tests.small_records import denial, figure, made
from tests.test_lives import source

_FOURTH, _SIXTH = "2031-03-04", "2031-03-06"
_COPY = {"derived_from": ["b"], "derived_basis": "inferred from the wording"}
_OF_OFFICE = {"metric": "deaths", "count": 9, "said_by": "office"}


def _plain(path: str, **sources: Any) -> str:
    return plain_words(markdown(path, made(**sources)))


def _given() -> dict[str, Any]:
    return source(figure("toll", 9, said_on=_FOURTH), published=_FOURTH)


def _against(words: str, **fields: Any) -> dict[str, Any]:
    return denial("no", said_on=_SIXTH, said_by="speaker", restated=words, **fields)


def test_the_page_of_a_day_lists_a_denial_of_two_copies_once() -> None:
    fields = {"disputes": "attribution", "target": _OF_OFFICE}
    first = source(_against("It had not reported it.", **fields), published=_SIXTH)
    copy = source(_against("It had not announced it.", **fields), title="C", published=_SIXTH)
    page = _plain(f"days/{_SIXTH}.md", a=_given(), b=first, c=copy | _COPY)
    denials = page.partition("## What was denied or withdrawn")[2].partition("\n## ")[0]
    (line,) = [one for one in denials.splitlines() if one.startswith("- ")]
    assert "It had not reported it." in line and "announced" not in line
    assert line.count("Gazette, 6 March 2031") == 2
    # Two texts of their own may tell of two acts in two ways.
    page = _plain(f"days/{_SIXTH}.md", a=_given(), b=first, c=copy)
    assert "It had not reported it." in page and "It had not announced it." in page


def test_the_page_of_a_number_tells_one_objection_to_it_once() -> None:
    # The denier's own body is credited with the number, so that no figure of it is changed.
    fields = {"target": {"metric": "deaths", "count": 9}}
    tellings = {
        name: source(figure("toll", 9), _against("It was not nine.", **fields) | day, title=name)
        for name, day in (("b", {}), ("c", {}), ("d", {"said_on": None}))
    }
    for one in tellings.values():
        one["claims"][1] = {key: value for key, value in one["claims"][1].items() if value}
    disowned = source(_against("Not ours.", disputes="attribution", target=_OF_OFFICE), published=_SIXTH)
    page = _plain("figures/deaths-9.md", a=_given(), e=disowned, **tellings)
    lines = [one for one in page.splitlines() if one.startswith("- ") and "of this number" in one]
    assert len(lines) == 1 and lines[0].count("It was not nine.") == 3
    assert "Undated, perhaps of the same: It was not nine." in lines[0]


def test_a_row_that_tells_that_it_was_not_given_tells_that_the_number_was_denied_too() -> None:
    disowned = _against("It had not given it.", disputes="attribution", target=_OF_OFFICE)
    number = _against("It was not nine.", target={"metric": "deaths", "count": 9}) | {"id": "number"}
    for claims, is_told in (((disowned, number), True), ((disowned,), False)):
        against = source(figure("toll", 9), *claims, published=_SIXTH)
        night = _plain(f"days/{_SIXTH}.md", a=_given(), b=against)
        chart = _plain("metrics/deaths.md", a=_given(), b=against)
        told = "; the same speaker denied the number itself, too"
        assert [told in text for text in (night, chart)] == [is_told, is_told]
        assert ("attribution denied, and the number itself denied" in night) is is_told
    # Of one said on another day it is not known that it was known by then.
    later = source(figure("toll", 9), disowned, number | {"said_on": "2031-03-07"}, published="2031-03-08")
    assert "denied the number itself, too" not in _plain(f"days/{_SIXTH}.md", a=_given(), b=later)
