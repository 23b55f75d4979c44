"""The proposal for Wikidata, read back by a grammar of its own: what it holds, and what it leaves out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from generator.exports.quickstatements import PROPOSAL, quickstatements
from generator.language import say
from generator.ledger.ledger import Ledger, ledger
from tests.records import EVENT, FLOOD, book_of
from tests.small_records import book, denial, figure

ITEM, WHY = "Q4115189", "Q13406268"
_NUMBER = r"[+-]?\d+(?:\.\d+)?"
# The kinds of value, as the description of the syntax has them.
VALUES = {
    "item": re.compile(r"Q[1-9]\d*"),
    "unknown": re.compile(r"somevalue|novalue"),
    "quantity": re.compile(
        rf"(?P<amount>{_NUMBER})(?:\[(?P<low>{_NUMBER}),(?P<high>{_NUMBER})\]|~{_NUMBER})?(?:U\d+)?"
    ),
    "time": re.compile(r"[+-]\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T00:00:00Z/(?:9|10|11)"),
    "text": re.compile(r'"[^\t\n|]+"'),
    "monolingual": re.compile(r'[a-z]{2,3}(?:-[a-z0-9]+)*:"[^\t\n|]+"'),
}
# The type of the values of each property.
TYPES = {
    "P1120": {"quantity"}, "P1446": {"quantity"}, "P585": {"time"}, "P1310": {"item", "unknown"}, "P3680": {"item"},
    "P1480": {"item"}, "P2241": {"item"}, "S854": {"text"}, "S1476": {"monolingual"}, "S1683": {"monolingual"},
    "S2093": {"text"}, "S123": {"item"}, "S577": {"time"}, "S813": {"time"}, "S1065": {"text"}, "S2960": {"time"},
}  # fmt: skip


@dataclass(frozen=True)
class Command:
    """One command, as a tool understands it."""

    item: str
    property: str
    value: str
    rank: str | None
    qualifiers: dict[str, str] = field(default_factory=dict)
    references: list[dict[str, str]] = field(default_factory=list)
    comment: str = ""


def commands(text: str) -> list[Command]:
    """The commands of a file; an error where a line is none."""
    assert text == "" or text.endswith("\n")
    return [_command(line) for line in text.splitlines()]


def _command(line: str) -> Command:
    found = re.fullmatch(r"(?P<columns>.*\S) /\* (?P<comment>(?:(?!\*/).)+) \*/", line)
    assert found, line
    item, property_, value, *rest = found["columns"].split("\t")
    assert VALUES["item"].fullmatch(item) and property_ in TYPES
    _check(property_, value)
    rank = rest.pop(0) if rest and rest[0] in {"R-", "R0", "R+"} else None
    assert len(rest) % 2 == 0, line
    command = Command(item, property_, value, rank, comment=found["comment"])
    for name, given in zip(rest[::2], rest[1::2], strict=True):
        _add(command, name, given)
    assert command.references and all("S854" in one for one in command.references), "nothing without an address"
    return command


def _add(command: Command, name: str, value: str) -> None:
    _check(name.removeprefix("!"), value)
    if name.startswith("P"):
        assert not command.references, "what is said of the statement stands before its references"
        assert name not in command.qualifiers
        command.qualifiers[name] = value
        return
    assert name.startswith("!") == (bool(command.references) and name == "!S854")
    if name.startswith("!") or not command.references:
        command.references.append({})
    command.references[-1][name.removeprefix("!")] = value


def _check(name: str, value: str) -> None:
    kinds = [kind for kind, pattern in VALUES.items() if pattern.fullmatch(value)]
    assert kinds and TYPES[name] & {*kinds}, f"{name} {value}"


def proposed(book_: Ledger, *, why: str | None = WHY, items: Mapping[str, str] | None = None) -> list[Command]:
    """What is proposed of the dead and the buried, by the items of the event and of some actors."""
    corpus = book_.corpus
    known: Mapping[str, Any] = {"deaths": "P1120", "buried": "P1446"}
    event = corpus.event.model_copy(update={"wikidata": ITEM, "wikidata_withdrawn": why})
    registries = {
        **corpus.registries,
        "event": {"event": event},
        "metrics": {name: one.model_copy(update={"wikidata": known.get(name)}) for name, one in corpus.metrics.items()},
        "actors": {
            name: one.model_copy(update={"wikidata": (items or {}).get(name)}) for name, one in corpus.actors.items()
        },
    }
    return commands(quickstatements(ledger(replace(corpus, registries=registries)))[PROPOSAL])


_AT = {"url": "https://gazette.example/storm"}


def of(*claims: Mapping[str, Any], **source: Any) -> list[Command]:
    return proposed(book(a={**_AT, **source, "claims": list(claims)}))


def test_without_an_item_of_the_event_there_is_no_file() -> None:
    assert quickstatements(book(a={**_AT, "claims": [figure("toll", "5")]})) == {}


def test_a_figure_has_its_number_its_time_its_words_and_its_article() -> None:
    (told,) = of(
        figure("toll", "1,205", quote="1,205 died", as_of="2031-03-04"),
        published="2031-03-05", archived={"url": "https://archive.example/a", "on": "2031-03-06"}, author="speaker",
        read_by=[{"by": "Oda", "on": "2031-03-07"}],
    )  # fmt: skip
    assert told == Command(
        ITEM, "P1120", "1205", None, {"P585": "+2031-03-04T00:00:00Z/11"},
        [{
            "S854": '"https://gazette.example/storm"', "S1476": 'en:"The storm"', "S1683": 'en:"1,205 died"',
            "S2093": '"Ada Lund"', "S577": "+2031-03-05T00:00:00Z/11", "S813": "+2031-03-07T00:00:00Z/11",
            "S1065": '"https://archive.example/a"', "S2960": "+2031-03-06T00:00:00Z/11",
        }],
        "a#toll",
    )  # fmt: skip


def test_a_best_estimate_has_the_bounds_that_its_source_gives() -> None:
    (told,) = of(figure("toll", "150", bounds={"low": "120", "high": "190"}))
    assert told.value == "150[120,190]"


def test_about_a_number_is_that_number_and_no_bound_is_invented() -> None:
    (told,) = of(figure("toll", "about 5,800"))
    assert (told.value, told.qualifiers) == ("5800", {"P1480": "Q5727902"})


@pytest.mark.parametrize("count", ["more than 40", "20 to 30", "dozens", "nearly 6,000", "not given", "up to 9"])
def test_words_that_give_no_one_number_are_left_out(count: str) -> None:
    assert of(figure("toll", count)) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"place": "northport"},
        {"place": "unstated"},
        {"group": "unstated"},
        {"metric": "ill"},
        {"modality": "expected"},
        {"said_by": "unstated"},
        {"said_by": "article"},
        {"period": "2031-03-04"},
        {"covers": {"all": "unclear"}},
    ],
    ids=str,
)
def test_what_is_not_of_the_whole_event_by_somebody_named_is_left_out(fields: dict[str, Any]) -> None:
    assert len(of(figure("toll", "5"))) == 1
    assert of(figure("toll", "5", **fields)) == []


def test_a_figure_without_an_address_is_left_out() -> None:
    assert proposed(book(a={"claims": [figure("toll", "5")]})) == []


@pytest.mark.parametrize(
    ("as_of", "told"),
    [
        ("2031-03-04", "+2031-03-04T00:00:00Z/11"),
        ("2031-03-04T18:30+02:00", "+2031-03-04T00:00:00Z/11"),
        ("2031-03", "+2031-03-00T00:00:00Z/10"),
        ("2031", "+2031-00-00T00:00:00Z/9"),
        ("2031-03-04~", None),
        ("../2031-03-04", None),
        ("2031-03-04/2031-03-05", None),
    ],
)
def test_a_point_in_time_is_as_precise_as_the_record(as_of: str, told: str | None) -> None:
    (command,) = of(figure("toll", "5", as_of=as_of))
    assert command.qualifiers.get("P585") == told


def test_without_a_moment_the_first_day_of_saying_is_the_time_and_a_possible_one_is_not() -> None:
    (said,) = of(figure("toll", "5", said_on="2031-03-04"))
    assert said.qualifiers == {"P585": "+2031-03-04T00:00:00Z/11"}
    (open_,) = of(figure("toll", "5"), published="2031-03-04")
    assert open_.qualifiers == {}


def test_copies_are_one_reference_and_voices_of_one_number_one_statement_with_a_reference_each() -> None:
    (told,) = proposed(
        book(
            a={"url": "https://gazette.example/a", "claims": [figure("toll", "5", said_on="2031-03-04")]},
            b={
                "url": "https://gazette.example/b",
                "title": "Again",
                "claims": [figure("toll", "5", said_on="2031-03-04", quote="five dead")],
            },
            c={
                "url": "https://gazette.example/c",
                "title": "Other",
                "claims": [figure("toll", "5", said_by="council", said_on="2031-03-06")],
            },
        )
    )
    addresses = [one["S854"] for one in told.references]
    assert addresses == ['"https://gazette.example/b"', '"https://gazette.example/c"'], "of copies the one that quotes"
    assert told.qualifiers == {}, "they are of two days"


def _taken_back(kind: str, by: str, **target: Any) -> list[dict[str, Any]]:
    toll = figure("toll", "5", said_on="2031-03-04")
    back = denial(
        "no", kind=kind, said_by=by, target={"metric": "deaths", "count": "5", **target}, said_on="2031-03-05"
    )
    return [toll, back]


def test_what_was_taken_back_is_deprecated_with_the_reason_of_the_record_and_else_left_out() -> None:
    kept = book(a={**_AT, "claims": _taken_back("retraction", "office")})
    (told,) = proposed(kept)
    assert (told.rank, told.qualifiers["P2241"]) == ("R-", WHY)
    assert proposed(kept, why=None) == []


def test_what_others_deny_keeps_its_rank_and_says_who_disputes_it() -> None:
    kept = book(a={**_AT, "claims": _taken_back("denial", "council")})
    (told,) = proposed(kept, items={"office": "Q1", "council": "Q2"})
    assert told.rank is None
    assert (told.qualifiers["P3680"], told.qualifiers["P1310"]) == ("Q1", "Q2")
    (unnamed,) = proposed(kept)
    assert unnamed.rank is None and unnamed.qualifiers["P1310"] == "somevalue" and "P3680" not in unnamed.qualifiers


def test_what_the_speaker_is_told_to_deny_having_given_is_left_out() -> None:
    claims = _taken_back("denial", "office", said_by="office")
    claims[1]["disputes"] = "attribution"
    assert proposed(book(a={**_AT, "claims": claims})) == []


def test_a_later_figure_does_not_deprecate_an_earlier_one() -> None:
    told = of(figure("first", "5", said_on="2031-03-04"), figure("then", "9", said_on="2031-03-06"))
    assert [(one.value, one.rank) for one in told] == [("5", None), ("9", None)]


@pytest.mark.parametrize("title", ["A | B", "A /* B", "A */ B"], ids=["bar", "begin", "end"])
def test_no_words_can_be_a_mark_of_the_syntax(title: str) -> None:
    (told,) = of(figure("toll", "5"), title=title)
    assert "S1476" not in told.references[0]
    (quoting,) = of(figure("toll", "5"), title='He said "five"\tdead')
    assert quoting.references[0]["S1476"] == 'en:"He said "five" dead"'


def test_a_description_is_proposed_as_no_title() -> None:
    (told,) = of(figure("toll", "5"), title="Untitled: five dead in the storm")
    assert "S1476" not in told.references[0]


def test_an_event_with_items_is_proposed_in_the_syntax() -> None:
    (told,) = commands(quickstatements(book_of(EVENT))[PROPOSAL])
    assert (told.item, told.property, told.value) == (ITEM, "P1446", "40")
    assert told.references[0]["S123"] == "Q15397819"


def test_a_large_record_is_proposed_in_the_syntax_each_number_once() -> None:
    told = proposed(book_of(FLOOD))
    assert len(told) > 3
    assert len({(one.property, one.value) for one in told}) == len(told)


def test_the_page_says_that_it_is_a_proposal_and_what_it_leaves_out() -> None:
    assert "proposal" in say("data-wikidata-text", file="", item=ITEM, address="", help="")
    for word in ("open group or place", "more than 40", "no address"):
        assert word in say("data-wikidata-left-out")


def test_who_is_only_read_to_have_given_a_figure_does_not_stand_behind_it() -> None:
    items = {"office": "Q1"}
    (given,) = proposed(
        book(a={**_AT, "claims": [figure("toll", 31, note="So read.", readings=["group"])]}), items=items
    )
    assert given.qualifiers["P3680"] == "Q1"
    (read,) = proposed(
        book(a={**_AT, "claims": [figure("toll", 31, note="So read.", readings=["said_by"])]}), items=items
    )
    assert "P3680" not in read.qualifiers
