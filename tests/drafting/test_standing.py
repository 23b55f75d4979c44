"""What a sentence makes of its numbers: each with its count, its metric or what is left to decide, and who speaks."""

import pytest

from generator.captures.alike import alike
from generator.draft.draft import Candidate, Drafter
from generator.draft.standing import GivenAs
from generator.record.claims import Modality, ToldAs
from generator.record.dates import parse_when
from tests.drafting.drafted import drafted, registry

HEAD = "A headline without numbers\n\n"


def found(text: str) -> tuple[Candidate, ...]:
    return Drafter(registry()).draft(HEAD + text, parse_when("2031-03-09")).candidates


@pytest.mark.parametrize(
    "text",
    [
        "The Health Ministry rejected claims that 225 people were killed.",
        "The Health Ministry denied that 225 people were killed.",
        "The Health Ministry dismissed reports of 225 dead as a rumour.",
        "It is not true that 225 people were killed, the Health Ministry said.",
        "Reports of 225 dead are false, the Health Ministry said.",
        "The Health Ministry said the figure of 225 dead was exaggerated.",
        "Claims that 225 people were killed were denied by the Health Ministry.",
        "The Health Ministry never said that 225 people were killed.",
        "There is no truth in reports that 225 people were killed, the Health Ministry said.",
    ],
)
def test_a_denied_number_is_drafted_as_a_denial(text: str) -> None:
    (candidate,) = found(text)
    assert (candidate.standing, candidate.written, candidate.speaker.id) == (GivenAs.DENIED, "225", "health-ministry")
    written = drafted(registry(), HEAD + text)
    assert "kind: denial\n    disputes: TODO" in written
    assert "    target:\n      metric: deaths\n      count: 225\n" in written


@pytest.mark.parametrize(
    "text",
    [
        "The Health Ministry withdrew the figure of 164 dead.",
        "The figure of 164 dead was withdrawn by the Health Ministry.",
        "The Health Ministry put the number of dead at 164, but later retracted it.",
        "The Health Ministry said that 164 people were killed. It later took the figure back.",
        "The Health Ministry said 164 people had died. It withdrew the statement on Sunday.",
    ],
)
def test_a_number_taken_back_is_drafted_as_a_retraction(text: str) -> None:
    assert [each.standing for each in found(text)] == [GivenAs.WITHDRAWN]
    assert "kind: retraction\n    disputes: TODO" in drafted(registry(), HEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "Merrow Wire put the number of dead at 225, but the ministry denied it.",
        "Merrow Wire said that 225 people were killed. The Health Ministry said this was untrue.",
        "The Health Ministry could not confirm that 225 people were killed.",
        "The Health Ministry doubts that 225 people were killed.",
    ],
)
def test_a_number_that_is_doubted_leaves_its_speaker_to_decide(text: str) -> None:
    (candidate,) = found(text)
    assert (candidate.standing, candidate.speaker.sure) == (GivenAs.DISPUTED, False)
    assert "the text denies it, doubts it or leaves it unconfirmed" in drafted(registry(), HEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "The Health Ministry denied reports, saying 41 people were killed.",
        "The Health Ministry rejected the claims; 41 people were killed, it said.",
        "The court denied bail to 41 people who were arrested.",
        "The Health Ministry said 41 people were killed and did not say how.",
    ],
)
def test_a_number_beside_a_denial_is_no_denied_one(text: str) -> None:
    assert found(text)[0].standing is not GivenAs.DENIED


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The death toll rose by 12 to 176, the Health Ministry said.", [("12", "an increase"), ("176", "counted")]),
        ("The number of dead jumped by a dozen to 56, it said.", [("a dozen", "an increase"), ("56", "counted")]),
        ("The death toll has risen from 164 to 225.", [("164", "an earlier figure"), ("225", "counted")]),
        ("The death toll stood at 225, up from 164 a day earlier.", [("225", "counted"), ("164", "an earlier figure")]),
        ("From 20 to 30 people were killed.", [("from 20 to 30", "counted")]),
        ("Another 26 people were killed overnight.", [("26", "an increase")]),
        ("Twelve people were killed and another 30 wounded.", [("twelve", "counted"), ("30", "counted")]),
        ("An average of 26 people were killed a day.", [("26", "a rate")]),
        ("The Health Ministry said 26 people were killed each day.", [("26", "a rate")]),
        ("The Health Ministry said 26 people were killed in a day.", [("26", "counted")]),
        ("In the 1988 strike, 14 people were killed.", [("14", "another event")]),
        ("It was the worst strike since 1988: 14 people were killed.", [("14", "counted")]),
        ("The death toll could reach 10,000.", [("10,000", "possible")]),
        ("Some 40 people are feared dead.", [("some 40", "possible")]),
        ("The toll in May was 40 dead.", [("40", "counted")]),
        ("The Interior Ministry expects 300 people to be arrested.", [("300", "expected")]),
    ],
)
def test_what_a_sentence_makes_of_a_number(text: str, counted: list[tuple[str, str]]) -> None:
    assert [(each.written, str(each.standing)) for each in found(text)] == counted


def test_what_is_no_count_of_a_metric_leaves_something_to_decide() -> None:
    def written(text: str) -> str:
        return drafted(registry(), HEAD + text)

    assert "period: TODO  # an increase and no total" in written("Another 26 people were killed overnight.")
    assert "metric: TODO  # guess: deaths; a rate" in written("The union said 26 people were killed each day.")
    assert "metric: TODO  # guess: deaths; of another time" in written("In the 1988 strike, 14 people were killed.")
    assert "modality: possible" in written("The death toll could reach 10,000.")
    assert found("The death toll rose from 164 to 225.")[0].told_as is ToldAs.EARLIER
    assert found("The death toll will reach 300.")[0].modality is Modality.EXPECTED


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "Killed: 164; injured: 2,298; detained: 5,800.",
            [("164", "deaths"), ("2,298", "injured"), ("5,800", "detained")],
        ),
        ("The union said 5 lakh people were injured.", [("5 lakh", "injured")]),
        ("More than half a million people were injured.", [("more than half a million", "injured")]),
        ("The union said 12K people were injured.", [("12k", "injured")]),
        ("About a score of people were killed.", [("about 20", "deaths")]),
        ("Nobody was killed.", [("nobody", "deaths")]),
        ("No deaths were reported.", [("no", "deaths")]),
        ("The death toll exceeds 40.", [("more than 40", "deaths")]),
        ("Forty or so people were killed.", [("forty or so", "deaths")]),
        ("Of the three or four people, none was killed.", [("three or four", "deaths"), ("none", "deaths")]),
    ],
)
def test_labels_and_large_numbers(text: str, counted: list[tuple[str, str]]) -> None:
    assert [(each.written, each.metric and each.metric.metric) for each in found(text)] == counted


def test_a_share_of_those_counted_is_a_figure_of_which_claim_is_left_to_decide() -> None:
    text = "The union said 90 people were killed, two-thirds of them dockers. Prices rose by a third."
    whole, share = found(text)
    assert (share.written, share.metric and share.metric.metric) == ("two-thirds", "deaths")
    written = drafted(registry(), HEAD + text)
    assert "of: TODO  # the id of the claim of which it is a share" in written
    assert "  - text: a third\n    reason: share\n" in written
    assert whole.written == "90"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Room 12 was empty, and buses 4 and 11 stood still.", "number of a thing"),
        ("The market opens at 9, the union said.", "time of day"),
        ("Sing Psalm 41, verses 2 to 9.", "number of a thing"),
        ("Under ss. 14(3) and 20 of the Act the people met.", "number of a thing"),
        ("Write to extension 44, people.", "number of a thing"),
        ("People paid into account 2210-77.", "number of a thing"),
        ("It has a hall with seats for 400, people say.", "places for people"),
        ("The dockers claimed damages of 90,000 crowns.", "money"),
        ("They were freed on bail of 3,000 crowns.", "money"),
        ("You are 52. People know it.", "age"),
        ("The people dead are named every evening at seven.", "time of day"),
        ("People are dead, the union said on Tuesday, 8.15, at the gate.", "time of day"),
        ("The dead people lie here.{4}", "footnote"),
        ("It rained between 14.00 and 15.30 on Monday.", "time of day"),
        ("The town lists its kitchens.[2]", "footnote"),
        ("Sellamar is a city of 1.2 million people.", "population"),
        ("The docker was the father of three.", "relation"),
        ("The union, which has 12,000 members, met.", "members"),
    ],
)
def test_numbers_of_things_hours_and_towns_are_set_aside(text: str, reason: str) -> None:
    draft = Drafter(registry()).draft(HEAD + text)
    assert draft.candidates == ()
    assert {each.reason for each in draft.asides} == {reason}


@pytest.mark.parametrize(
    "text",
    ["A loaf costs 18 crowns in Sellamar.", "The harbour has 340 cranes.", "Bridges down: four. Crews at work: 83."],
)
def test_what_no_metric_counts_is_left_to_decide_and_is_no_claim(text: str) -> None:
    draft = Drafter(registry()).draft(HEAD + text)
    assert draft.candidates == ()
    assert {each.reason for each in draft.asides} == {""}


def test_a_few_of_whom_no_word_says_that_they_are_counted_are_left_to_decide() -> None:
    draft = Drafter(registry()).draft(
        HEAD + "The union said 90 people were killed. Two men walked by. Forty women came."
    )
    assert [each.written for each in draft.candidates] == ["90", "forty"]
    assert [(each.reason) for each in draft.asides] == [""]


def test_an_answer_without_a_label_has_a_sure_speaker_where_the_text_says_that_it_is_a_talk() -> None:
    talk = "\n\nHow many people were killed?\n\nBy night 41.\n\nAnd how many were hurt?\n\nMany, 90 of them badly."
    (sure, _), (likely, _) = found("We spoke to Irla Veskandar." + talk), found("Irla Veskandar is calm." + talk)
    assert (sure.speaker.id, sure.speaker.sure) == ("vesk", True)
    assert (likely.speaker.id, likely.speaker.sure) == ("vesk", False)


def test_a_topic_goes_on_for_sure_only_where_the_text_points_back() -> None:
    text = "The union said 90 people were killed. Of these, 12 were dockers. By night there were 95."
    _, part, later = found(text)
    assert [(each.metric and each.metric.metric, each.metric and each.metric.sure) for each in (part, later)] == [
        ("deaths", True),
        ("deaths", False),
    ]


def test_words_that_reports_use_alike_are_known_and_a_word_of_another_metric_is_not_taken() -> None:
    assert [
        each.metric and each.metric.metric for each in found("Forty dockers lost their lives; 12 were locked up.")
    ] == [
        "deaths",
        "detained",
    ]
    own = {"deaths": ("killed",), "injured": ("hurt", "buried")}
    words = alike(own, {"deaths": "Deaths", "injured": "Injured"})
    assert "perished" in words["deaths"] and "buried" not in words["deaths"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("How many were killed? Forty, forty-five.", ["forty to forty-five"]),
        ("They say nine were killed.", ["nine"]),
        ("Killed were “sixty, seventy” by noon.", ["sixty to seventy"]),
        ("Killed: four, nine, twelve people.", ["four", "nine", "twelve"]),
    ],
)
def test_two_numbers_side_by_side_are_a_range_and_a_verb_of_saying_is_no_hedge(text: str, written: list[str]) -> None:
    assert [each.written for each in found(text)] == written


def test_a_hedge_that_no_count_has_is_left_to_decide() -> None:
    assert "count: TODO  # printed: perhaps 40\n" in drafted(registry(), HEAD + "Perhaps 40 people were killed.")


def test_a_place_before_a_colon_is_that_of_its_number_and_an_unknown_one_is_left_to_decide() -> None:
    known, unknown = found("Sellamar: 103 killed; Taravel: 11 killed.")
    assert (known.place.id, known.place.sure) == ("sellamar", True)
    assert (unknown.place.sure, unknown.place.printed) == (False, "Taravel")
    (behind,) = found("The union said 11 people were killed in Taravel.")
    assert (behind.place.sure, behind.place.printed) == (False, "Taravel")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Strike in Sellamar\n\nThe union said that 11 people were killed.", ("sellamar", False)),
        ("A strike\n\nThe quay in Sellamar was calm. The union said that 11 people were killed.", ("sellamar", False)),
        ("Strike in Sellamar\n\nThe union said that 11 people were killed nationwide.", ("orvale", True)),
        ("A strike\n\nThe union said that 11 people were killed.", ("orvale", True)),
    ],
)
def test_a_figure_without_a_place_in_a_text_about_one_leaves_it_to_decide(text: str, place: tuple[str, bool]) -> None:
    (candidate,) = Drafter(registry()).draft(text).candidates
    assert (candidate.place.id, candidate.place.sure) == place


@pytest.mark.parametrize(
    "text",
    [
        "“We counted 40 dead,” somebody shouted across the square.",
        "A docker from the eastern quay reckons that 40 people were killed.",
        "The union met at night, and 40 people were killed.",
    ],
)
def test_the_article_speaks_only_where_nothing_hints_at_somebody_else(text: str) -> None:
    assert not found(text)[0].speaker.sure


def test_a_label_says_who_speaks() -> None:
    text = (
        "A talk with Irla Veskandar\n\nQ: How many people were killed?\nA: By Sunday 41.\n\n"
        "Q: The union says 52.\nA: I do not know of 52."
    )
    first, second, third = found(text)
    assert (first.speaker.id, first.metric and first.metric.sure) == ("vesk", True)
    assert second.speaker.id == "dockers"
    assert third.speaker.id != "dockers"
    assert found("Health Ministry: 41 killed, 12 injured.")[1].speaker.id == "health-ministry"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Число погибших\n\nПо данным министерства, погибли 164 человека, 2,2 тыс. пострадали.", "164 человека"),
        ("骚乱致164人死亡\n\n约5800人被拘留。", "164人死亡"),
        ("Unruhen\n\nDas Ministerium sagte, dass 164 Menschen bei den Unruhen getötet wurden.", "164 Menschen bei"),
    ],
)
def test_of_a_text_in_another_language_nothing_is_guessed_and_its_start_says_so(text: str, left: str) -> None:
    written = drafted(registry(), text)
    assert "# The text is in another language than English" in written.partition("title:")[0]
    assert "claims: []" in written and left in written
    assert written.count("reason: TODO") >= 1


def test_numbers_of_a_sentence_in_other_letters_are_left_to_decide() -> None:
    text = "The Health Ministry said that 41 people were killed in the harbour. Погибли 164 человека, сообщили."
    assert [each.written for each in found(text)] == ["41"]
    assert '  - text: "164' not in drafted(registry(), HEAD + text) or "reason: TODO" in drafted(
        registry(), HEAD + text
    )


def test_those_of_whom_another_verb_tells_are_not_counted_by_the_metric_before() -> None:
    """A guess of the sentence before is no surer behind it, either."""
    text = (
        "The Health Ministry said that 225 people were killed. Of these, about 90 were carried to the quay.\n\n"
        "The Health Ministry said that 300 passengers came home. Of these, about 40 were children."
    )
    judged = {each.written: each.metric for each in found(text)}
    assert judged["225"] and judged["225"].sure
    assert not any(metric and metric.sure for written, metric in judged.items() if written in {"about 90", "about 40"})


def test_what_the_next_sentence_says_of_its_own_number_is_not_said_of_those_before() -> None:
    """Of the same number it is."""
    said = "The Health Ministry said that 18 people were killed. It denied a report that {} people had died."
    assert [each.standing for each in found(said.format(60))] == [GivenAs.COUNTED, GivenAs.DENIED]
    assert [each.standing for each in found(said.format(18))] == [GivenAs.DISPUTED, GivenAs.DENIED]


def test_a_metric_that_only_a_sentence_before_names_is_no_guess() -> None:
    draft = drafted(
        registry(),
        HEAD + "The death toll rose to 31, the police said. Boats had taken up 214 passengers, the office said.",
    )
    assert "metric: TODO  # no term of a metric stands with it; before it, deaths" in draft
    assert "guess: deaths" not in draft


@pytest.mark.parametrize(
    "text",
    [
        "The Health Ministry, which said that 164 people were killed, now asks that the number not be used.",
        "Having put the dead at 164, the Health Ministry said that the figure should no longer be quoted.",
        "Channel 8 told us that 164 people were killed. Not so.",
        "The union said 164 people were killed. It has since distanced itself from the number.",
        "The Health Ministry does not stand by the 164 dead.",
    ],
)
def test_a_number_that_nobody_stands_by_is_no_plain_claim(text: str) -> None:
    (candidate,) = found(text)
    assert candidate.standing.is_against or not candidate.speaker.sure


def test_a_bare_number_that_somebody_says_right_after_a_counted_one_counts_the_same() -> None:
    text = "The Health Ministry said 90 people were killed. The union says 95. {}"
    for more in ("Channel 8 had spoken of 80.", "Merrow Wire tells us ninety-odd."):
        assert [each.metric and (each.metric.metric, each.metric.sure) for each in found(text.format(more))] == [
            ("deaths", True),
            ("deaths", True),
            ("deaths", False),
        ]
