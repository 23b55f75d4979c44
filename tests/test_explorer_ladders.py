"""The explorer tells of a figure that stands what its ladder does: a misprint, or the wording of one that does not."""

import json
from typing import Any

from generator.site.explorer import explorer
from tests.small_records import figure, made


def _beside(**sources: Any) -> dict[str, tuple[str, str | None]]:
    """Of each claim the word of its status, and what its ladder tells besides."""
    site = made(**sources)
    (text,) = explorer(site.ladders.views.ledger, site.citations, site.ladders.leads).values()
    data = json.loads(text)
    claims, statuses, beside = data["claims"], data["statuses"], data["on_ladder"]
    return {
        name: (statuses[status]["word"], None if at == -1 else beside[at])
        for name, status, at in zip(claims["id"], claims["status"], claims["on_ladder"], strict=True)
    }


def test_a_bound_that_stands_names_the_superseded_figure_that_it_words() -> None:
    found = _beside(
        a={"claims": [figure("exact", "4,404", said_on="2031-03-08")]},
        b={"claims": [figure("bound", "over 4,400", said_on="2031-03-08")]},
        c={"claims": [figure("next", "7,939", said_on="2031-03-10")]},
    )
    assert found["exact"] == ("superseded", None)
    assert found["bound"] == ("standing", "on its ladder with 4,404, superseded")
    assert found["next"] == ("standing", None)


def test_a_likely_misprint_is_told_as_one() -> None:
    right = {
        name: {"publication": "unstated", "claims": [figure(f"in-{name}", "7,939", as_of="2031-03-10")]}
        for name in "ab"
    }
    found = _beside(**right, c={"claims": [figure("wrong", "7,989", as_of="2031-03-10")]})
    assert found["wrong"] == ("standing", "likely a misprint of 7,939")
    assert found["in-a"] == ("standing", None)
