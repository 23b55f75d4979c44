"""What a lead may not leave out: what came before, when a number was first denied, and what else is well borne."""

import re
from typing import Any

from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.small_records import figure, made

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _source(*claims: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"claims": claims, **fields}


def _lead(said: Site, metric: str = "deaths") -> str:
    """The words of the lead, without marks and links."""
    opening = markdown(f"metrics/{metric}.md", said).split('<p class="definition"')[0]
    return re.sub(r"<sup.*?</sup>|\]\([^)]*\)|<[^>]+>|[\[*]", "", opening)


def test_a_lower_figure_of_another_giver_hides_nothing_of_what_came_before() -> None:
    lead = _lead(
        made(
            a=_source(figure("toll", "20", said_on=FOURTH)),
            b=_source(figure("toll", "30", said_on=SIXTH)),
            c=_source(figure("toll", "5", said_by="harbour", told_as="earlier")),
        )
    )
    assert "The Harbour gave a lower figure, 5" in lead
    assert "Before that the Office had given 20 on 4 March 2031." in lead
    assert lead.index("Before that") < lead.index("a lower figure")
