"""A day of saying against who had the figure before: a figure is compared with those of the days before it alone."""

import pytest

from generator.ledger.claim import Claim
from generator.rules.weekday import sayings
from tests.small_records import book, figure, source


def test_figures_of_one_day_are_not_compared_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, known_by = list[str](), sayings.known_by

    def counted(claim: Claim) -> object:
        asked.append(claim.id)
        return known_by(claim)

    monkeypatch.setattr(sayings, "known_by", counted)
    said = source(figure("toll", 40, said_on="2031-03-05"), published="2031-03-05")
    kept = book(**{f"report_{at}": said for at in range(30)})
    assert [*sayings.shown_earlier(kept)] == []
    assert len(asked) == len(kept.figures) == 30
