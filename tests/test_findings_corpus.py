"""What the rules say of the committed records, told without ids: every contradiction, and what must not be missed."""

import json

import pytest

from generator.exports.columns import FINDINGS
from generator.exports.tables import json_text
from generator.record.claims import FigureClaim
from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Finding, Severity, Term
from generator.rules.weight import weight
from tests.records import COMMITTED, OF_FIRST_EVENT, book_of, findings_of, rows_of

pytestmark = OF_FIRST_EVENT

CONTRADICTIONS = [
    # Two texts round the 4,578 victims, the dead among them, as injured.
    "self-contradiction: headline-body: 4,500 injured | 4,353 injured",
]
# A dispute by name: its rule and shape, and one claim of each side, which must stand in terms of their own.
DISPUTES = {
    "all that was done to the 164, and what may have gone with it": (
        "denial",
        "several",
        [
            "belsat-164-published-then-refuted#not-ours",
            "belsat-164-published-then-refuted#technical-error",
            "rbc-164-denied-three-children#technical-error",
            "info24-164-denied-post-deleted#toll-denied",
            "tagesschau-225-and-164-withdrawn#toll-withdrawn",
            "authorities-225-dead#statement-retracted",
            "ap-164-died#toll",
            "ap-164-died#children",
            "belsat-164-published-then-refuted#toll-almaty-region",
        ],
    ),
    # What an update without a day tells has no day either, so that nothing is certainly later than it.
    "the 164 repeated after the denial": (
        "repeated",
        "repeated",
        [
            "ap-164-died#toll",
            "slovo-i-dilo-164-called-a-technical-error#denied",
            "independent-164-dead#toll",
        ],
    ),
    "the 164 of another ministry": (
        "attribution",
        "same-scope",
        ["ap-164-died#toll", "turess-164-interior-ministry#toll"],
    ),
    "three dead children of two speakers": (
        "attribution",
        "same-scope",
        ["ap-164-died#children", "untitled-164-four-year-old#children"],
    ),
    "the 20,000 denied of foreign terrorists": (
        "denial",
        "called-otherwise",
        [
            "sputnik-kazakhstan-20000-terrorists-denied#terrorists-denied",
            "rbc-20000-six-waves#attackers",
            "breaking-latest-news-over-20000-armed#attackers",
        ],
    ),
    "who the 26 were": (
        "label",
        "labels",
        [
            "rzeczpospolita-26-called-armed-criminals-killed#armed-criminals-killed",
            "ap-164-died#civilians-killed",
            "ap-164-died#demonstrators-killed",
        ],
    ),
    "rioters or protesters killed by dozens": (
        "label",
        "labels",
        ["astro-awani-18-officers-dead#rioters-dead", "medcom-12-officers-dead#protesters-dead"],
    ),
    "six in custody, by what": (
        "label",
        "words",
        [
            "eurasianet-at-least-six-tortured-to-death#tortured-to-death",
            "news-am-six-deaths-in-custody#custody-deaths",
        ],
    ),
    "victims become the injured": (
        "drift",
        "metric",
        ["prosecutor-225-dead-4500-injured#victims", "sputnik-arabic-4578-called-injured#injured"],
    ),
    "people treated become the injured": (
        "drift",
        "metric",
        ["tass-164-by-khabar-24#sought-help", "rbc-164-denied-three-children#injured"],
    ),
    "officers' injuries become everyone's": (
        "drift",
        "group",
        ["lobo-del-aire-164-order-of-publication#officers-injured", "untitled-164-four-year-old#police-injured"],
    ),
    "7,989 for 7,939": (
        "relays",
        "misprint",
        ["d1softballnews-7989-detained#detained", "earth-press-news-about-8000-detained#detained"],
    ),
    "15 or 19 murder cases": (
        "relays",
        "differ",
        ["prosecutor-225-dead-4500-injured#homicide-cases", "osn-41-bodies-taken-from-morgues#murder-cases"],
    ),
    "446 or 672 in custody": (
        "relays",
        "part",
        [
            "halk-tv-225-dead-546-cases#in-custody",
            "osn-41-bodies-taken-from-morgues#held",
            "osn-41-bodies-taken-from-morgues#held-by-court",
        ],
    ),
    "38,000 or 37,000 on 4 January": (
        "relays",
        "differ",
        [
            "mgorod-38000-took-part-on-4-january#participants-4-january",
            "baribar-37000-on-4-january#participants",
        ],
    ),
    "the 225 of the 15th or the 16th": (
        "calendar",
        "shown-earlier",
        ["authorities-225-dead#toll", "tagesschau-225-and-164-withdrawn#toll"],
    ),
    "2,030 of the alliance or of Russia": (
        "drift",
        "group",
        ["lb-ua-2030-troops#troops", "do-rzeczy-225-dead-2030-called-russian#troops"],
    ),
    "hundreds for dozens": (
        "garbled",
        "alone",
        ["east-coast-daily-hundreds-killed#rioters-killed", "astro-awani-18-officers-dead#rioters-dead"],
    ),
    "heads cut off": (
        "denial",
        "figure",
        ["inbusiness-no-beheading-found#beheading-denied", "ria-13-officers-dead#beheaded"],
    ),
    "what the victims add up from": (
        "sum",
        "holds",
        ["newsmd-225-bodies#victims", "newsmd-225-bodies#toll", "newsmd-225-bodies#injured"],
    ),
}
# What may be as it should, or moves no count: a text without a date may be of the next month, or misdate what is no
# figure, an address cuts a number short, officials may count fewer people than a ministry, a single text with "more
# than" or "almost" rounds, the parts of fewer than 50 may be all of them, and parts of 230 of which two make all the
# dead of a city may hold others of that city.
OPEN = [
    ("self-contradiction", "other-thing", "epoch-times-de-at-least-164-and-6000-in-custody#headline-in-custody"),
    ("breakdown", "not-allocated", "authorities-225-dead#earlier-toll"),
    ("breakdown", "too-much", "interfax-230-dead-by-place-and-circumstance#toll"),
    ("drift", "wording", "untitled-164-four-year-old#arrested"),
    ("drift", "wording", "asia-plus-troops-by-country#in-hospital"),
    ("calendar", "last-month", "untitled-164-four-year-old#protests-began"),
    ("calendar", "weekday", "untitled-164-four-year-old#order-restored"),
    ("self-contradiction", "address-body", "el-tequeno-164-called-confirmed#headline-detained"),
    ("revision", "lowered", "ap-164-died#officers-killed"),
]
# Copies of one text: they must stand in one term of one finding.
FAMILIES = {
    "dispatch": ["ap-164-died", "lbc-164-dead", "noticias-a24-164-dead", "independent-164-dead"],
}
# Claims that no finding of a rule may set side by side: what they have in common is chance, or stands on the page of
# the copy and is nothing that the event counts first.
NOTHING = [
    # The 238 of March is another body's than the 232.
    ("revision", "rferl-238-beside-230-on-one-day#toll-ombudswoman", "genocide-watch-232-dead-15-suspects#toll"),
    ("one-origin", "nrc-5135-detained#detained", "pledge-times-5135-detained#detained"),
    ("one-origin", "halk-tv-225-dead-546-cases#toll", "prosecutor-225-dead-4500-injured#toll"),
    (
        "one-origin",
        "epoch-times-de-at-least-164-and-6000-in-custody#toll-almaty",
        "la-diaria-164-dead-and-two-injury-figures#toll-almaty",
    ),
    ("drift", "tass-3811-detained#detained", "24-kanal-kostanay-700-detained#detained"),
    ("drift", "dpa-164-killed#critical", "belsat-164-published-then-refuted#critical"),
    ("drift", "pledge-times-5800-detained#brought-to-police", "dpa-164-killed#arrested"),
    ("drift", "ap-164-died#troops", "untitled-164-four-year-old#troops-approved"),
    # A number with and without "more than" in one text is one number in two wordings: the page of the source has both.
    (
        "self-contradiction",
        "sada-el-balad-164-dead-850-overnight#officers-dead",
        "sada-el-balad-164-dead-850-overnight#officers-dead-more",
    ),
    # The one is of Almaty in January, the other leaves the place open months later.
    (
        "label",
        "azattyq-149-civilians-secret-graves#civilians-dead-almaty",
        "hrw-232-dead-149-classed-as-attackers#classed-as-attackers",
    ),
    # "Citizens" may be a translation of the word for civilians, and the codebook has it for these.
    (
        "label",
        "azattyq-149-civilians-secret-graves#civilians-dead-almaty",
        "chernaya-kobra-149-citizens-and-11-officers#citizens-dead",
    ),
    (
        "label",
        "liberty-lyle-post-with-164-taken-down#citizens-dead",
        "junge-welt-206-civilians-and-20000-participants#civilians-dead",
    ),
    # That Almaty's police gave 160 is our reading alone.
    ("revision", "vesti-news-160-dead-in-almaty#toll", "interfax-230-dead-by-place-and-circumstance#toll-almaty"),
    # Whom the text credits is not noted, and so nobody is told to have given more than the prosecutor did later.
    (
        "part-whole",
        "chernaya-kobra-149-citizens-and-11-officers#citizens-dead",
        "08info-238-by-class-and-place#toll-almaty",
    ),
    ("drift", "08info-238-by-class-and-place#toll", "azattyq-149-civilians-secret-graves#toll"),
    ("drift", "24-world-news-4266-detained#detained", "ria24-4000-detained#detained"),
    ("attribution", "asia-plus-troops-by-country#detained", "prosecutor-225-dead-4500-injured#detained-tweet"),
    ("attribution", "asia-plus-troops-by-country#injured", "urdupoint-channel-deletes-164#injured"),
    ("attribution", "apa-ambassador-on-20000#attackers", "rbc-20000-six-waves#attackers"),
    ("attribution", "dzerkalo-tyzhnia-5135-detained#cases", "pledge-times-5800-detained#cases"),
    ("drift", "authorities-225-dead#law-officers-dead", "astro-awani-18-officers-dead#officers-dead"),
    ("drift", "rbc-20000-six-waves#attackers", "fontanka-20000-on-the-capital#attackers"),
    ("drift", "ap-164-died#toll", "rtl-info-at-least-164-not-verified#toll"),
    ("garbled", "la-diaria-164-dead-and-two-injury-figures#toll", "rtl-info-at-least-164-not-verified#toll"),
    ("garbled", "independent-164-dead#detained", "ap-164-died#detained"),
    # Nothing in the records puts the part before the whole.
    (
        "part-whole",
        "chernaya-kobra-149-citizens-and-11-officers#citizens-dead",
        "08info-238-by-class-and-place#toll-almaty",
    ),
    ("part-whole", "urdupoint-channel-deletes-164#injured", "ap-164-died#officers-injured"),
]
# Claims between which a total grew, which the ladder tells and no finding.
GROWTH = {
    "fewer than 50, then 225": ["authorities-225-dead#earlier-toll", "authorities-225-dead#toll"],
    "12 officers of Almaty, then 13": [
        "ria-13-officers-dead#officers-dead-earlier",
        "ria-13-officers-dead#officers-dead",
    ],
    "8 police and guards, then 18": [
        "kloop-8-officers-dead#officers-dead",
        "rzeczpospolita-26-called-armed-criminals-killed#officers-killed",
    ],
    "17 officers, then 19": [
        "urdupoint-channel-deletes-164#officers-killed",
        "authorities-225-dead#law-officers-dead",
    ],
    "the damage to business in Almaty": [
        "rbc-damage-40-billion#damage-almaty",
        "babel-damage-220-million#damage-almaty",
    ],
}
# The number of sources that a tree of one origin must gather at the least.
TREES = {"164 deaths": 26}


def _told(finding: Finding) -> str:
    sides = " | ".join(map(_side, finding.terms))
    result = f" = {finding.result.low} to {finding.result.high}" if finding.result else ""
    return f"{finding.rule}: {finding.shape}: {sides}{result}"


def _side(term: Term) -> str:
    """`19 deaths (law-officers)`, without the group and place that the event leads with."""
    figure, event = term.lead.record, book_of(COMMITTED).corpus.event
    if not isinstance(figure, FigureClaim):
        return f"({figure.kind})"
    narrower = [name for name in (figure.group, *figure.place) if name not in {event.lead_group, event.lead_place}]
    return f"{figure.count} {figure.metric}" + (f" ({', '.join(narrower)})" if narrower else "")


def test_nothing_else_is_called_a_contradiction() -> None:
    told = [_told(finding) for finding in findings_of(COMMITTED) if finding.severity is Severity.CONTRADICTION]
    assert sorted(told) == sorted(CONTRADICTIONS)


@pytest.mark.parametrize(("rule", "shape", "claim"), OPEN)
def test_what_a_reading_explains_is_not_told(rule: str, shape: str, claim: str) -> None:
    found = (finding for finding in findings_of(COMMITTED) if (finding.rule, finding.shape) == (rule, shape))
    assert claim not in {one.id for finding in found for one in finding.claims}


@pytest.mark.parametrize("name", DISPUTES)
def test_the_rules_find_in_the_records(name: str) -> None:
    rule, shape, sides = DISPUTES[name]
    assert any(
        _sets_apart(finding, sides)
        for finding in findings_of(COMMITTED)
        if (finding.rule, finding.shape) == (rule, shape)
    )


def _sets_apart(finding: Finding, sides: list[str]) -> bool:
    """Whether each of some claims stands in a term without the others."""
    terms = [{claim.id for claim in term.claims} & set(sides) for term in finding.terms]
    return {found.pop() for found in terms if len(found) == 1} == set(sides)


@pytest.mark.parametrize("shape", FAMILIES)
def test_copies_of_one_text_are_told_of_together(shape: str) -> None:
    families = [
        set(one.terms[0].sources) for one in findings_of(COMMITTED) if one.rule == "one-origin" and one.shape == shape
    ]
    assert [family for family in families if family >= set(FAMILIES[shape])]


@pytest.mark.parametrize("pair", NOTHING, ids=" | ".join)
def test_what_meets_by_chance_is_not_told_of(pair: tuple[str, str, str]) -> None:
    rule, *claims = pair
    assert set(claims) <= {claim.id for claim in book_of(COMMITTED).claims}
    found = [finding for finding in findings_of(COMMITTED) if finding.rule == rule]
    assert not [finding for finding in found if set(claims) <= {claim.id for claim in finding.claims}]


@pytest.mark.parametrize("claims", GROWTH.values(), ids=GROWTH)
def test_a_total_that_grew_is_no_finding(claims: list[str]) -> None:
    assert set(claims) <= {claim.id for claim in book_of(COMMITTED).claims}
    assert not [
        one
        for one in findings_of(COMMITTED)
        if one.rule == "revision" and set(claims) <= {claim.id for claim in one.claims}
    ]


def test_no_arithmetic_is_told_of_twice() -> None:
    told = [_told(finding) for finding in findings_of(COMMITTED) if finding.rule in {"sum", "breakdown"}]
    assert len(told) == len(set(told))


@pytest.mark.parametrize(("figure", "sources"), TREES.items(), ids=TREES)
def test_sources_of_one_origin_are_gathered(figure: str, sources: int) -> None:
    statements = [one for one in findings_of(COMMITTED) if one.shape == "statement"]
    assert max(len(one.sources) for one in statements if _side(one.terms[0]) == figure) >= sources


def test_one_origin_is_told_of_once_for_each_metric() -> None:
    """And not of the parts given with a total, nor of every count that an authority alone can give."""
    metrics = [one.metrics[0] for one in findings_of(COMMITTED) if one.shape == "statement"]
    assert len(metrics) == len(set(metrics))


def test_what_many_texts_print_weighs_more_than_how_one_of_them_words_it() -> None:
    by_weight = sorted(
        findings_of(COMMITTED), key=lambda one: weight(book_of(COMMITTED).corpus.event, one), reverse=True
    )
    told = [(one.rule, str(one.shape)) for one in by_weight if rule_of(one).standing is Placing.DISPUTE]
    assert told[0] == ("denial", "several")
    assert told.index(("label", "labels")) < told.index(("denial", "called-otherwise"))
    assert told.index(("relays", "misprint")) < told.index(("disagreement", "set-against-open"))
    of_one_text = next(one for one in by_weight if one.rule == "garbled")
    assert weight(book_of(COMMITTED).corpus.event, of_one_text).texts == 1


def test_the_data_file_of_findings_has_its_fields() -> None:
    rows = json.loads(json_text(rows_of(COMMITTED)[FINDINGS.name]))
    fields = [
        "id",
        "rule",
        "rule_in_words",
        "shape",
        "shape_in_words",
        "severity",
        "severity_in_words",
        "dispute",
        "claims",
        "metrics",
        "actors",
        "days",
        "sources",
        "sentence",
    ]
    assert [list(row) for row in rows] == [fields] * len(findings_of(COMMITTED))
    assert [row["dispute"] for row in rows] == [finding.dispute for finding in findings_of(COMMITTED)]
    claims = {claim.id for claim in book_of(COMMITTED).claims}
    for row in rows:
        assert row["claims"], row["id"]
        assert set(row["claims"]) <= claims
        assert set(row["sources"]) == {claim.partition("#")[0] for claim in row["claims"]}
        assert set(row["metrics"]) <= set(book_of(COMMITTED).corpus.metrics)
        assert set(row["actors"]) <= set(book_of(COMMITTED).corpus.actors)
        assert row["sentence"].endswith(".")
    assert len({row["id"] for row in rows}) == len(rows)
