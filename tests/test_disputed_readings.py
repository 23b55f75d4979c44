"""What befell a figure by a denial or a revision is so in every reading; and a wrong reach would show."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.ledger import ledger
from generator.ledger.meaning import Asserted, asserted
from generator.ledger.readings import readings
from generator.ledger.status import Reason
from tests.open_records import Raw, corpus, records

# What a denial makes of a figure that it is not simply of.
OTHERWISE = {
    Reason.DENIED_AS_CALLED,
    Reason.PUBLISHED_WITH_DENIED,
    Reason.PUBLISHED_WITH_RETRACTED,
    Reason.PUBLISHED_WITH_REVISED,
    Reason.REVISED,
    Reason.REVISED_BY_OTHERS,
}


def disputed_records(random: Random) -> dict[str, Raw]:
    """Open records with a whole and its parts, a denial of their publication or of a label, and a revision."""
    found = records(random)
    target: dict[str, Any] = {"metric": "dead", "count": "1200", "said_by": "ministry"}
    first, *_, last = found.values()
    first["claims"] += [_figure("whole", 1200), *(_figure(f"part-{at}", 12, place="town") for at in range(2))]
    first["claims"] += [
        _figure("beside", 8, **random.choice([{"said_by": "police", "place": "town"}, {"group": "officers"}]))
    ]
    last["claims"] += [_figure("other", 1200, said_by=random.choice(["ministry", "union", "unstated"]))]
    last["claims"] += [_figure("new", 1100)]
    last["claims"] += [_directed(random, target)]
    return found


def _figure(name: str, count: int, **fields: str) -> dict[str, Any]:
    usual = {"metric": "dead", "group": "all", "place": "land", "said_by": "ministry", "restated": "Words."}
    return {"id": name, "count": str(count), **usual, **fields}


def _directed(random: Random, target: dict[str, Any]) -> dict[str, Any]:
    said = {"id": "directed", "said_by": "ministry", "said_on": "2014-10-09", "restated": "Words."}
    if random.random() < 0.3:
        by = random.choice(["ministry", "union"])
        return {"kind": "revision", "target": target, "to": "new", **said, "said_by": by}
    if random.random() < 0.3:
        return {"kind": "denial", "disputes": "figure", "target": {**target, "label": "victims"}, **said}
    kind = random.choice(["denial", "retraction"])
    return {"kind": kind, "disputes": "publication", "target": target, **said}


def _false(told: list[Asserted], written: dict[str, Raw], drawn: int) -> list[str]:
    """Which of what is asserted is not so in some reading of records that are read rightly."""
    book = ledger(corpus(written))
    return sorted(
        {f"{one.code} {one.of}" for reading in readings(book, 7, drawn) for one in told if not one.holds(reading)}
    )


def _said(written: dict[str, Raw]) -> list[Asserted]:
    return [one for one in asserted(ledger(corpus(written))) if one.code in OTHERWISE]


@given(st.randoms(use_true_random=False))
def test_what_befell_a_figure_otherwise_is_so_in_every_reading(random: Random) -> None:
    written = disputed_records(random)
    assert _false(_said(written), written, 10) == []


def test_the_records_drawn_have_all_of_it() -> None:
    assert {one.code for seed in range(60) for one in _said(disputed_records(Random(seed)))} == OTHERWISE


MUTATIONS: dict[str, tuple[str, object]] = {
    "called otherwise: whatever a denial calls them": ("generator.ledger.targets.is_called", lambda *_: False),
    "a part: whatever the source has": ("generator.ledger.parts.Parts._is_part", lambda *_: True),
    "a part: of whomever": ("generator.ledger.parts.is_given_beside", lambda one, other: True),
    "revised: by whomever": ("generator.ledger.denials.answers_for", lambda *_: True),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_wrong_reach_makes_a_sentence_false(name: str) -> None:
    target, mutation = MUTATIONS[name]
    assert any(_false_under(target, mutation, seed) for seed in range(200)), "no sentence was false"


def _false_under(target: str, mutation: object, seed: int) -> bool:
    written = disputed_records(Random(seed))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(target, mutation)
        told = _said(written)
    return bool(_false(told, written, 5))
