"""How sure a figure is said to be: on how many sources it rests, and how near anybody came to their pages."""

import re
from typing import Any

import pytest

from generator.site.pages.home.page import HomePage
from generator.site.pages.method.page import MethodPage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.basis import Basis, Strength, basis_of
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import book, denial, figure, made

_READ = {"read_by": [{"by": "Oda Quillaran", "on": "2031-03-05"}]}
_CHECKED = {"checked_by": [{"by": "Tarn Ullevik", "on": "2031-04-02"}]}
_CHECKED_ELSEWHERE = {"checked_by": [{"by": "Tarn Ullevik", "on": "2031-04-02", "claims": ["other"]}]}
_QUOTED = {"quote": "nineteen dead"}


def _source(toll: Any = (), **fields: Any) -> dict[str, Any]:
    return {**fields, "claims": [figure("toll", 19, **dict(toll)), figure("other", 3, place="quay")]}


@pytest.mark.parametrize(
    ("sources", "expected", "phrase"),
    [
        ([_source()], Basis(Strength.NOTED, 1, 1), "one source, no comparison recorded"),
        ([_source()] * 2, Basis(Strength.NOTED, 2, 2), "2 sources, no comparison recorded"),
        ([_source()] * 3, Basis(Strength.NOTED, 3, 3), "3 sources, no comparison recorded"),
        ([_source(**_READ), _source()], Basis(Strength.READ, 2, 1), "2 sources, 1 read whole"),
        ([_source(_QUOTED), _source(**_READ)], Basis(Strength.QUOTED, 2, 1), "2 sources, 1 quoted"),
        ([_source(_QUOTED)] * 2, Basis(Strength.QUOTED, 2, 2), "2 sources, all quoted"),
        ([_source(**_CHECKED)], Basis(Strength.CHECKED, 1, 1), "one source, compared with its page"),
        ([_source(**_CHECKED), _source(_QUOTED)], Basis(Strength.CHECKED, 2, 1), "2 sources, 1 compared with its page"),
        ([_source(**_CHECKED_ELSEWHERE)], Basis(Strength.NOTED, 1, 1), "one source, no comparison recorded"),
    ],
)
def test_a_basis_is_the_best_of_its_sources(sources: list[Any], expected: Basis, phrase: str) -> None:
    kept = book(**{f"s{number}": {**one, "title": f"The storm {number}"} for number, one in enumerate(sources)})
    found = basis_of(claim for claim in kept.claims if claim.record.id == "toll")
    assert found == expected
    assert found.phrase == phrase


def test_two_records_of_one_text_are_one_source() -> None:
    kept = book(a=_source(), b=_source(duplicate_of="a"))
    assert basis_of(claim for claim in kept.claims if claim.record.id == "toll") == Basis(Strength.NOTED, 1, 1)


def test_the_lead_and_each_rung_tell_it_and_the_lead_explains_it() -> None:
    lower = {"published": "2031-03-02", "claims": [figure("toll", 7, said_on="2031-03-02")], **_CHECKED}
    page = markdown("metrics/deaths.md", made(a=_source(), b=_source(**_CHECKED), c=lower))
    lead, ladder = page.split("## How the figure moved", 1)
    assert "Basis: 2 sources, 1 compared with its page." in lead and "method.md#evidence" in lead
    assert 'class="basis basis--checked"' in ladder
    assert "no comparison recorded" not in ladder


def test_home_and_method_count_what_nobody_compared() -> None:
    said = made(a=_source(), b=_source(**_CHECKED), c=_source(**_READ))
    home = next(page for page in pages_of(said, HomePage))
    assert (home.figures, home.unchecked) == (6, 2)
    assert "2 of the 6 figures were recorded from notes or from a part" in markdown("index.md", said)
    alone = made(a=_source())
    for path in ("index.md", "check.md"):
        assert re.search(r"\bAll \d figures (of this record )?were recorded from notes", markdown(path, alone))
    method = next(page for page in pages_of(said, MethodPage))
    assert (method.compared, method.read, method.checked) == (2, 1, 1)
    told = markdown("method.md", said)
    assert "The records of 2 sources are known to have been compared with their texts" in told
    assert "one names who read the article to make the record, and one who went through it" in told


def test_the_basis_of_a_lead_is_of_the_sources_that_have_it_as_that_speakers() -> None:
    """What names only their body, or tells no day, may repeat it; it bears nothing out of the sentence."""
    said = made(
        a={"published": "2031-03-05", "claims": [figure("toll", 19, said_by="speaker", said_on="2031-03-04")]},
        b={"published": "2031-03-05", "title": "Another", "claims": [figure("toll", 19)]},
        c={"published": "2031-03-04", "title": "A third", "claims": [figure("toll", 19)]},
    )
    page = next(page for page in pages_of(said, MetricPage) if page.row.claims)
    assert page.basis == Basis(Strength.NOTED, 1, 1) and page.may_repeat == 2
    assert "Basis: one source, no comparison recorded; 2 more may repeat it." in markdown("metrics/deaths.md", said)


def test_the_basis_is_that_of_the_figure_that_is_put_first_also_where_what_leads_is_none() -> None:
    said = made(
        a={"published": "2031-03-05", "claims": [figure("toll", 2, said_by="authorities", said_on="2031-03-04")]},
        b={"published": "2031-03-06", "title": "Another", "claims": [figure("toll", 2, said_by="authorities")]},
        c={
            "published": "2031-03-09",
            "title": "A third",
            "claims": [
                figure("found", "none", said_on="2031-03-08"),
                denial("no", said_on="2031-03-08", target={"metric": "deaths", "count": 2}),
            ],
        },
    )
    page = next(page for page in pages_of(said, MetricPage) if page.row.claims)
    text = markdown("metrics/deaths.md", said)
    assert page.answers.first and page.answers.first.latest.rung.lead.id == "c#found"
    assert page.basis == Basis(Strength.NOTED, 1, 1) and page.may_repeat == 1
    assert "Basis: one source, no comparison recorded; one more may repeat it." in text
