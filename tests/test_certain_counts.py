"""Counts and marks say no more than is certain: who gave a figure, how many there were, on how many days."""

import re
from typing import Any

from generator.cite.safe_sentence import safe_sentence
from generator.ledger.ledger import ledger
from generator.site.pages.home.page import HomePage
from generator.site.pages.metric.page import MetricPage
from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of, when_asked
from tests.small_records import REGISTRIES, SOURCE, book, figure, made
from tests.stage import Stage


def _metric(said: Site, name: str = "deaths") -> MetricPage:
    return next(page for page in pages_of(said, MetricPage) if page.path == f"metrics/{name}.md")


def _of(*claims: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"published": "2031-03-06", **fields, "claims": [*claims]}


def test_whom_a_general_word_alone_tells_is_neither_counted_nor_another() -> None:
    """Authorities not named may be the office that is; or somebody else, and then there are two."""
    said = made(
        a=_of(figure("toll", 30, said_on="2031-03-05"), figure("more", 31, said_by="council", said_on="2031-03-05")),
        b=_of(figure("toll", 20, said_by="authorities"), title="Another"),
    )
    row = _metric(said).row
    assert (row.others.words, row.also.words) == ("30 (the Office, 5 March 2031)", "20 (Authorities, by 6 March 2031)")
    assert row.voices == 2
    home = markdown("index.md", said)
    assert (
        '5 March 2031; [other figures differ](metrics/deaths.md){ aria-label="other figures differ: Deaths" } |' in home
    )
    assert "they name at least 2 independent speakers" in home
    named = made(a=_of(figure("toll", 30), figure("at-quay", 3, place="quay", said_by="council")))
    assert not next(page for page in pages_of(named, HomePage)).has_more_voices


def test_what_a_general_word_leads_has_no_certain_others() -> None:
    said = made(
        a=_of(figure("toll", 30, said_by="authorities", said_on="2031-03-05")),
        b=_of(figure("toll", 30, said_by="authorities", said_on="2031-03-05"), title="Another"),
        c=_of(figure("toll", 20, said_on="2031-03-04"), title="A third"),
    )
    row = _metric(said).row
    home = markdown("index.md", said)
    assert "By another" not in home and "By others" not in home
    assert not row.others


def test_the_mark_of_a_figure_leads_to_no_other_number() -> None:
    """The address words 3,300 as 3,000: it bears the rung out in the count of sources, and not the number."""
    said = made(
        a=_of(
            figure("address", "at least 3,000", where="address"),
            figure("toll", "at least 3,300", said_by="speaker", said_on="2031-03-04"),
        )
    )
    (entry,) = _metric(said).lead.entries  # type: ignore[union-attr]
    assert entry.marks == ("a#toll",)


def test_a_day_is_as_dark_as_the_figures_that_were_given_on_it() -> None:
    """A headline has no day of its own, and one figure in two wordings is one."""
    said = made(
        a=_of(
            figure("title", 41, where="headline"),
            figure("toll", 41, said_on="2031-03-04"),
            figure("again", "at least 41", said_on="2031-03-04"),
        ),
        b=_of(figure("toll", 52, said_on="2031-03-05"), title="Another"),
    )
    days = {one.link.text: one.count for month in _metric(said).days for one in month.cells if one.link}
    assert (days["4"], days["5"]) == (1, 1)


def test_what_replaced_a_figure_is_told_with_its_place_where_that_is_another() -> None:
    replaced = {
        "id": "replaced", "kind": "revision", "target": {"metric": "deaths", "count": "41"}, "to": "now",
        "said_by": "council", "restated": "They put another in its place.",
    }  # fmt: skip
    for place, expected in (("northport", "with 30 dead in Northport"), ("coast", "with 30 (")):
        ledger = book(
            a=_of(
                figure("toll", 41, reported_by=["council"], told_as="earlier"),
                figure("now", 30, said_by="council", place=place),
                replaced,
            )
        )
        toll = next(claim for claim in ledger.claims if claim.id == "a#toll")
        assert f"the Council replaced it {expected}" in safe_sentence(ledger, toll)


def test_own_words_without_a_day_are_not_told_as_nobodys() -> None:
    dated = figure("toll", 41, said_on="2031-03-04")
    own = figure("own", 900, said_by="article")
    nobody = figure("nobody", 800, said_by="unstated")
    undated: dict[str, Any] = {"published": "unstated", "title": "Another"}
    only_own = markdown("metrics/deaths.md", made(a=_of(dated), b=_of(own, **undated)))
    assert "| **900** { .night-value--standing } | Gazette in its own words, day not stated |" in only_own
    assert "A report in its own words has 900 (day not stated)" in only_own
    both = markdown("metrics/deaths.md", made(a=_of(dated), b=_of(own, nobody, **undated)))
    assert "A report in its own words or without a recorded speaker has " in both
    rows = [line.split(" | ")[1:3] for line in both.splitlines() if ".night-value--standing" in line]
    nobodys = ["**800** { .night-value--standing }", "No speaker recorded, day not stated"]
    assert rows == [["**900** { .night-value--standing }", "Gazette in its own words, day not stated"], nobodys]


def test_days_within_which_something_was_said_are_no_day_by_which_a_source_had_it() -> None:
    """One source tells a range, the other no day: neither had appeared by the last day of that."""
    within = figure("toll", 41, said_on="2031-03-04/2031-03-05")
    undated = figure("toll", 41)
    said = made(
        a=_of(within, published="2031-03"),
        b=_of(undated, published="unstated", title="Another"),
    )
    page = markdown("metrics/deaths.md", said)
    assert "(between 4 and 5 March 2031)" in page
    assert "by 5 March 2031" not in page and "4 March 2031 to 5 March 2031" in page


def test_further_speakers_are_named_but_a_general_word_is_none() -> None:
    """A bound of a named speaker adds nothing, nor does that of authorities, who may be that speaker or another."""
    bounds = (figure("low", "at least 10", said_by="council"), figure("lower", "at least 8", said_by="authorities"))
    toll = figure("toll", 41, said_on="2031-03-04")
    twice = _of(figure("toll", 41, said_on="2031-03-04"), title="Another")
    for beside in (bounds, bounds[:1]):
        page = re.sub(r"<sup.*?</sup>|<[^>]*>", "", markdown("metrics/deaths.md", made(a=_of(toll, *beside), b=twice)))
        assert "One report credits [the Council](../actors/council.md) with at least 10 (by 6 March 2031)." in page
        assert "Authorities](../actors/authorities.md) with" not in page


def test_a_figure_without_a_day_is_denied_first_as_its_own_text_has_it() -> None:
    """What another text dates may have been of the number as it was given on another day."""
    denied = {"kind": "denial", "disputes": "attribution", "restated": "It was not theirs.", "said_by": "speaker"}
    target = {"target": {"metric": "deaths", "count": "41", "said_by": "office"}}
    ledger = book(
        a=_of(figure("toll", 41), {"id": "denied", **denied, **target, "said_on": "2031-03-06"}),
        b=_of(figure("toll", 41), {"id": "denied", **denied, **target}, published="unstated", title="Another"),
    )
    own = next(claim for claim in ledger.claims if claim.id == "b#toll")
    assert [claim.id for claim in ledger.standing(own).by] == ["a#denied", "b#denied"]
    assert "Ada Lund denied on a day not stated that the Office had given it" in safe_sentence(ledger, own)
    other = next(claim for claim in ledger.claims if claim.id == "a#toll")
    assert "Ada Lund denied on 6 March 2031 that the Office had given it" in safe_sentence(ledger, other)


def test_a_rung_says_that_its_label_is_of_some_sources_alone() -> None:
    labelled = figure("toll", 41, said_on="2031-03-04", label="counted again")
    bare = figure("toll", 41, said_on="2031-03-04")
    some = markdown("metrics/deaths.md", made(a=_of(labelled), b=_of(bare, title="Another")))
    assert "In some sources called <em>counted again</em>." in some
    every = markdown("metrics/deaths.md", made(a=_of(labelled), b=_of(labelled, title="Another")))
    assert "Called <em>counted again</em>." in every


def test_a_rung_of_words_above_a_text_says_for_what_the_text_has_it() -> None:
    above = figure("address", "3,958", where="address", said_by="council", place="southport")
    said = made(a=_of(above, figure("toll", "3,958", reported_by=["council"], place="northport")))
    page = markdown("metrics/deaths.md", said)
    assert "Stands so in the web address alone; the text has it for everyone, Northport." in page


def test_a_headline_with_the_number_of_a_sum_of_its_text_says_of_what_the_text_has_it() -> None:
    sums = {"sums": [["deaths", "found"]], "name": "Dead or found", "question": "How many?", "definition": "D."}
    metrics = {**REGISTRIES["metrics"], "either": {**sums, "unit": "people", "kind": "cumulative"}}
    above = figure("above", 40_000, where="headline", modality="expected")
    both = figure("both", 40_000, metric="either", modality="expected")
    told = ("headline", "Dead or found: everyone, The coast, expected")
    for text, is_told in ([both], True), ([both, figure("toll", 40_000, modality="expected")], False):
        stage = Stage({**REGISTRIES, "metrics": metrics})
        plain = {**SOURCE, **_of(figure("plain", 5, said_on="2031-03-04"))}
        said = when_asked(ledger(stage.corpus({"a": {**SOURCE, **_of(above, *text)}, "b": plain})))
        page = markdown("metrics/deaths.md", said)
        assert (f"Stands so in the headline alone; the text has it for {told[1]}." in page) is is_told
        cited = said.citations["a#above"]
        assert (cited.lent_in, cited.lent_from) == (told if is_told else ("", ""))


def test_a_number_that_another_gave_before_makes_nobody_a_speaker_apart() -> None:
    """The outlet speaks of a toll that the office gave before; the council had a number of its own."""
    office = figure("toll", 30, said_on="2031-03-05")
    council = figure("toll", 28, said_by="council", said_on="2031-03-05")
    repeated = figure("toll", 30, said_by="gazette", said_on="2031-03-07")
    own = figure("toll", 30, said_by="gazette", said_on="2031-03-04")
    late = {"published": "2031-03-07"}
    assert "at least 2 independent speakers are credited" in _plain(
        made(a=_of(office, council), b=_of(repeated, **late))
    )
    assert "; 3 independent speakers are credited" in _plain(
        made(a=_of(office, figure("more", 31), council), b=_of(own))
    )


def test_a_number_of_which_somebody_is_not_named_makes_nobody_a_speaker_apart() -> None:
    reported = figure("toll", 28, said_by="unstated")
    council = figure("toll", 28, said_by="council", said_on="2031-03-05")
    office = figure("toll", 30, said_on="2031-03-05")
    assert "at least one independent speaker is credited" in _plain(made(a=_of(office, council), b=_of(reported)))
    later = _of(reported | {"said_on": "2031-03-06"})
    assert "; 2 independent speakers are credited" in _plain(made(a=_of(office, council), b=later))


def test_the_only_speaker_is_named_and_not_counted() -> None:
    toll = figure("toll", 30, said_on="2031-03-05")
    assert "only the Office is credited." in _plain(made(a=_of(toll), b=_of(toll, title="Another")))


def _plain(said: Site) -> str:
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", markdown("metrics/deaths.md", said))


def test_a_table_has_the_figure_with_which_the_answer_of_its_page_begins() -> None:
    first = _of(figure("toll", 30, said_by="unstated"))
    second = _of(figure("toll", 40, said_by="unstated", said_on="2031-03-08"), published="2031-03-08")
    said = made(a=first, b=second)
    assert "Two reports for which no speaker is recorded have 30" in _plain(said)
    row = _metric(said).row
    assert row.latest
    assert (row.latest.value, row.nameless.words) == ("30", "40 (8 March 2031)")


def test_a_speaker_by_our_reading_alone_is_not_certainly_another() -> None:
    first = _of(figure("toll", 30, said_on="2031-03-05"))
    other = {"said_by": "council", "said_on": "2031-03-05"}
    read = _of(figure("toll", 41, **other, readings=["said_by"], note="The text names nobody."), title="Another")
    assert _metric(made(a=first, b=read)).row.voices == 1
    named = _of(figure("toll", 41, **other), title="Another")
    assert _metric(made(a=first, b=named)).row.voices == 2
