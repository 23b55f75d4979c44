"""The pages of sources of the fictional event."""

import re
from dataclasses import replace
from datetime import date

import pytest

from generator.cite.addresses import readable
from generator.ledger.ledger import ledger
from generator.record.anchor_file import AnchorFile, AnchorTarget, Annotation, Creator, Numbers, Selector
from generator.site.pages.source.page import FEW_OTHERS, SourcePage
from generator.site.site import Site, site
from tests.fictional_pages import book, made, markdown, pages
from tests.small_records import denial, figure
from tests.small_records import made as small


def test_a_source_shows_its_claims_in_the_order_of_the_text() -> None:
    for page in pages(SourcePage):
        recorded = [f"{page.id}#{claim.id}" for claim in book().corpus.sources[page.id].claims]
        assert [claim.id for claim in page.claims] == recorded


def test_each_claim_leads_to_how_it_is_cited() -> None:
    for page in pages(SourcePage):
        text = markdown(page.path)
        for row in page.claims:
            anchor = page.cited_claims[row.id].anchor
            assert f"[Cite](#{anchor})" in text and f'id="{anchor}"' in text


def test_what_a_source_holds_adds_up() -> None:
    for page in pages(SourcePage):
        assert sum(number for _, number in page.kinds) == sum(number for _, number in page.evidence)
        assert sum(number for _, number in page.kinds) == len(page.claims)


def test_help_is_asked_for_where_something_was_made_from_notes() -> None:
    asked = {page.id for page in pages(SourcePage) if page.asks_help}
    noted = {name.partition("#")[0] for name, one in made().citations.items() if one.evidence == "noted"}
    assert asked == noted


def _told(said: Site, of: str) -> str:
    """How the page of its source tells a claim."""
    name, _, claim = of.partition("#")
    (told,) = [line for line in markdown(f"sources/{name}.md", said).splitlines() if f"{{ #c-{claim} " in line]
    return told


def test_a_comment_leads_to_the_claim_on_which_it_comments() -> None:
    told = _told(made(), "lantern-dam-gives-way#no-warning")
    assert "Comments on: [The dam gave way.](lantern-dam-gives-way.md#c-gives-way)" in told
    assert "Comments on" not in _told(made(), "lantern-dam-gives-way#gives-way")


def test_a_comment_on_a_claim_of_another_source_names_that_source() -> None:
    corpus, name, other = book().corpus, "courier-copy-of-the-wire", "lantern-dam-gives-way"
    first, *rest = corpus.sources[name].claims
    changed = (first.model_copy(update={"about": f"{other}#homes-tarnholt"}), *rest)
    sources = {**corpus.sources, name: corpus.sources[name].model_copy(update={"claims": changed})}
    said = site(ledger(replace(corpus, sources=sources)), (), lambda _: None)
    source = f"[{corpus.sources[other].title}]({other}.md)"
    claim = f"[“700 of them in Tarnholt”]({other}.md#c-homes-tarnholt)"
    assert f"Comments on a claim of {source}: {claim}" in _told(said, f"{name}#{first.id}")


def test_an_event_is_told_with_its_day_and_its_place() -> None:
    assert "**6 October 2014, Tarnholt.** The dam gave way." in _told(made(), "lantern-dam-gives-way#gives-way")


def test_quotations_found_in_a_saved_text_name_who_found_them() -> None:
    name = next(page.id for page in pages(SourcePage) if not page.source.checked_by)
    assert "found in the saved text" not in markdown(f"sources/{name}.md")
    selector = Selector(exact="five")
    target = AnchorTarget(source="urn:sha256:0", paragraph=1, selector=selector)
    anchors = AnchorFile(
        creator=Creator(name="Oda <b>Quillaran</b>"),
        created=date(2031, 3, 5),
        numbers=Numbers(found=2, recorded=2, set_aside=0),
        items=tuple(Annotation(id=f"urn:claim:{name}:{one}", target=target) for one in ("a", "b")),
    )
    said = site(ledger(replace(book().corpus, anchors={name: anchors})), (), lambda _: None)
    text = markdown(f"sources/{name}.md", said)
    found = re.search(r"(?m)^: +(2 quotations found in the saved text by .*), 5 March 2031$", text)
    assert found and "Oda" in found[1] and "<b>" not in found[1]


def test_a_title_of_ours_is_marked_as_such() -> None:
    for page in pages(SourcePage):
        (line,) = [line for line in markdown(page.path).splitlines() if line.startswith("# ")]
        assert line.endswith(" { .ours }") == (not page.source.title or bool(page.source.untitled))


def test_letters_of_an_address_are_shown_as_such_and_nothing_that_hides() -> None:
    address = "https://a.example/%D8%B9%D8%AF%D8%AF?q=a%20b%2F&r=%E2%80%AEx&s=%C2%A0&t=%FF"
    assert readable(address) == "https://a.example/عدد?q=a%20b%2F&r=%E2%80%AEx&s=%C2%A0&t=%FF"


def test_that_no_comparison_is_recorded_is_said_once() -> None:
    for page in pages(SourcePage):
        above = markdown(page.path).partition("## What it claims")[0]
        assert above.count("comparison") == bool(page.asks_help)


def test_a_figure_is_struck_wherever_it_is_told_as_denied_or_withdrawn() -> None:
    struck = 0
    for page in pages(SourcePage):
        lines = markdown(page.path).splitlines()
        for row in page.claims:
            if row.change and row.change.status.is_dispute:
                (line,) = [line for line in lines if f"{{ #{made().citations[row.id].anchor} " in line]
                assert f'class="claim-value claim-value--{row.change.status}"' in line
                struck += 1
    assert struck


def test_many_statements_are_folded_below_the_figures_and_few_are_not() -> None:
    said = [{"id": f"s{n}", "kind": "statement", "said_by": "office", "restated": f"It rained {n}."} for n in range(7)]
    for n, folded in ((FEW_OTHERS, 0), (FEW_OTHERS + 1, FEW_OTHERS + 1)):
        (page,) = [
            one for one in small(a={"claims": [*said[:n], figure("toll", 5)]}).pages if isinstance(one, SourcePage)
        ]
        assert len(page.others) == folded
        assert len(page.leading) + len(page.others) == n + 1
    (page,) = [one for one in small(a={"claims": said}).pages if isinstance(one, SourcePage)]
    assert page.others == ()


def test_what_became_of_several_figures_of_one_text_is_told_of_the_first_and_of_the_others_in_a_word() -> None:
    figures = [figure("toll", 9, said_on="2031-03-04"), figure("again", 9, said_on="2031-03-04", where="caption")]
    target = {"metric": "deaths", "count": 9}
    back = {"claims": [denial("no", kind="retraction", target=target, said_on="2031-03-06")]}
    site = small(a={"claims": [*figures, figure("other", 3, metric="found")]}, b=back)
    (page,) = [one for one in site.pages if isinstance(one, SourcePage) and one.id == "a"]
    assert [row.is_again for row in page.claims] == [False, True, False]
    text = markdown(page.path, site).partition('id="cite-claims"')[0]
    assert (text.count(">withdrawn</span>"), text.count("Withdrawn by")) == (2, 1)


def test_a_denial_is_called_so_once_and_what_the_recorder_adds_is_folded() -> None:
    against = denial("no", target={"metric": "deaths", "count": 9}, note="The page was read in part.")
    site = small(a={"claims": [figure("toll", 9)]}, b={"claims": [against]})
    (row,) = [line for line in markdown("sources/b.md", site).splitlines() if "{ #c-no }" in line]
    assert row.count(">denial</span>") == 1
    assert "<summary>Recorder’s note</summary>The page was read in part.</details>" in row


def test_a_text_without_a_title_is_headed_by_what_describes_it() -> None:
    site = small(a={"title": "Untitled: nine dead in the storm", "claims": [figure("toll", 9)]})
    assert "# Nine dead in the storm { .ours }\n" in markdown("sources/a.md", site)


def test_no_note_is_folded_in_a_fold() -> None:
    note = "Read in part."
    said = [
        {
            "id": f"s{n}",
            "kind": "statement",
            "said_by": "office",
            "restated": f"It rained {n}.",
            "note": "Read in part.",
        }
        for n in range(FEW_OTHERS + 1)
    ]
    text = markdown("sources/a.md", small(a={"claims": [*said, figure("toll", 5, note=note)]}))
    assert text.count("<summary>Recorder’s note</summary>") == 1
    assert text.count("Recorder’s note: Read in part.</span>") == len(said)


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        (["group"], "As we read it: who or what is counted. Recorder’s note"),
        (["said_on", "reported_by"], "As we read it: when it was said and who passed it on. Recorder’s note"),
        (["label"], "As we read it: label. Recorder’s note"),
    ],
)
def test_a_claim_tells_before_its_note_what_of_it_is_our_reading(readings: list[str], told: str) -> None:
    toll = figure("toll", 9, note="Read in part.", readings=readings)
    assert f"<summary>{told}</summary>Read in part.</details>" in markdown("sources/a.md", small(a={"claims": [toll]}))


def test_a_figure_that_was_denied_is_struck_out_also_for_who_does_not_see_it() -> None:
    denied = 0
    for page in pages(SourcePage):
        text = markdown(page.path)
        crossed = [row for row in page.claims if row.change and row.change.is_struck]
        assert text.count("<s>") == len(crossed)
        denied += len(crossed)
    assert denied


def test_below_a_headline_in_another_language_stand_its_figures_and_below_none_in_that_of_the_site() -> None:
    toll = figure("toll", 9, where="headline", said_on="2031-03-04")
    for language, tells in (("ru", True), ("en", False)):
        text = markdown("sources/a.md", small(a={"language": language, "title": "Девять", "claims": [toll]}))
        assert ("The headline tells of 9 dead." in text) == tells and ("The headline tells" in text) == tells
