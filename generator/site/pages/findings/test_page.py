"""The page of all findings of the fictional event."""

from bs4 import BeautifulSoup

from generator.rules import findings, rule_of, rules
from generator.rules.api import Placing
from generator.rules.weight import weight
from generator.site.pages.day.page import DayPage
from generator.site.pages.findings.page import HEADED, OPEN_DISPUTES, FindingsPage
from generator.site.parts.finding_lines import line_of
from generator.site.site import Site
from tests.fictional_pages import book, made, markdown, only
from tests.records import COMMITTED, EVENT, FLOOD, OF_FIRST_EVENT, corpus_of, findings_of
from tests.small_records import book as book_of
from tests.small_records import denial, figure
from tests.small_records import made as made_of


def _in_full() -> list[str]:
    return [name for one in only(FindingsPage).leading for name in (one.leading, *one.others)]


def test_every_finding_is_told_once() -> None:
    page = only(FindingsPage)
    assert sorted((*_in_full(), *page.lines)) == sorted(made().findings)
    assert page.lines and page.leading


def test_every_finding_has_an_address_and_stands_under_its_rule() -> None:
    page = only(FindingsPage)
    text = BeautifulSoup(markdown("findings.md"), "html.parser")
    assert {str(one["id"]) for one in text.select(".finding[id]")} == {*made().findings}
    assert {one.id for one in page.rules} == {rule.id for rule in rules()}
    assert sorted(name for one in page.rules for name in one.findings) == sorted(made().findings)
    assert all(made().findings[name].rule == section.id for section in page.rules for name in section.findings)


def test_further_findings_stand_under_their_rules_and_those_of_few_together_last() -> None:
    """Each kind of which there are many under a heading; where there is one kind, it needs none."""
    many = {
        f"a{n}": {
            "claims": [figure("above", n, said_by="article", where="headline"), figure("text", n, metric="found")]
        }
        for n in range(4_101, 4_101 + OPEN_DISPUTES + HEADED)
    }
    ill = {name: {"claims": [figure("ill", n, metric="ill")]} for name, n in (("b", 7_001), ("c", 7_003))}
    few = {"b": ill["b"], "c": ill["c"] | {"derived_from": ["b"]}}
    for sources, has_headings in ((many, False), (many | few, True)):
        small = made_of(**sources)
        (page,) = [one for one in small.pages if isinstance(one, FindingsPage)]
        text = markdown(page.path, small).split("{ #rules }")[0]
        assert all(len(kind.lines) >= HEADED for kind in page.further if kind.title)
        assert [kind.title for kind in page.further if kind.title]
        assert all((f"### {kind.title or 'Others'}\n" in text) == has_headings for kind in page.further), has_headings
        assert not any(kind.title == "" for kind in page.further[:-1])


def test_the_rules_stand_in_one_fold_and_those_that_found_nothing_in_one_line() -> None:
    page, text = only(FindingsPage), markdown("findings.md")
    assert page.found and page.silent and len(page.found) + len(page.silent) == len(page.rules)
    rules_part = text.split("{ #rules }")[1]
    assert "\n###" not in rules_part, "what is folded is in no list of contents"
    assert rules_part.count("<details") - rules_part.count("cite") <= 2
    (line,) = [one for one in rules_part.splitlines() if "Nothing was found by these" in one]
    assert all(one.title in line for one in page.silent) and not any(one.title in line for one in page.found)
    assert all(f'<p class="rule" id="{one.id}"' in text for one in page.rules)


def test_few_disputes_are_told_in_full() -> None:
    assert 0 < len(only(FindingsPage).leading) <= OPEN_DISPUTES


def test_what_leads_is_one_a_figure_and_has_the_others_on_it_beside() -> None:
    disputes = {finding.id: finding.dispute for finding in findings(book())}
    leading = [disputes[one.leading] for one in only(FindingsPage).leading]
    assert len(set(leading)) == len(leading)
    for one, dispute in zip(only(FindingsPage).leading, leading, strict=True):
        assert {one.leading, *one.others} == {name for name, of in disputes.items() if of == dispute}


def test_a_heading_asserts_nothing_that_its_finding_leaves_open() -> None:
    """A number that is put to two things is headed by both, one of two groups by what holds for all."""
    small = made_of(
        a={"claims": [figure("toll", "4,101")]},
        b={"claims": [figure("toll", "4,101", metric="buried")]},
        c={"claims": [figure("toll", 29, group="guards", label="guards")]},
        d={"claims": [figure("toll", 29, group="nurses", label="nurses")]},
    )
    (page,) = [one for one in small.pages if isinstance(one, FindingsPage)]
    assert {one.title.text for one in page.leading} == {
        "4,101, for the figure for buried or the figure for deaths",
        "29 dead",
    }


def test_the_weightiest_lead_the_page_and_each_of_its_rules() -> None:
    found = {finding.id: weight(book().corpus.event, finding) for finding in findings(book())}
    told = [one.leading for one in only(FindingsPage).leading]
    for names in (told, *(section.findings for section in only(FindingsPage).rules)):
        weights = [found[name] for name in names]
        assert weights == sorted(weights, reverse=True)


def test_what_is_told_aside_or_only_adds_up_stands_after_what_is_disputed() -> None:
    placings = [rule.standing for one in only(FindingsPage).rules for rule in rules() if rule.id == one.id]
    assert placings == sorted(placings, key=[Placing.DISPUTE, Placing.ASIDE, Placing.ARITHMETIC].index)


def test_a_chip_has_three_words_at_most_and_a_fold_is_a_sentence() -> None:
    for folder in (EVENT, FLOOD, COMMITTED):
        corpus, found = corpus_of(folder), findings_of(folder)
        assert all(len(rule_of(finding).chipped(finding.shape).split()) <= 3 for finding in found)
        lines = [line_of(corpus, finding) for finding in found]
        assert all(line.endswith(".") and "none" not in line for line in lines)
        # Other records in the place of the first event's may have no finding.
        assert len(set(lines)) > len(lines) / 2 or (folder, lines) == (COMMITTED, [])
    assert all(len(rule.chip.split()) <= 3 for rule in rules())


def test_a_head_is_built_from_the_acts_that_are_recorded() -> None:
    """What was only disputed was not withdrawn; before a repeat stands what was done first."""
    target = {"metric": "deaths", "count": 40}
    small = book_of(
        first={"published": "2031-03-04", "claims": [figure("toll", 40)]},
        denials={
            "claims": [
                denial("denied", said_by="council", said_on="2031-03-05", target=target),
                denial("not-ours", disputes="attribution", said_on="2031-03-06", target=target),
            ]
        },
        later={"published": "2031-03-20", "claims": [figure("again", 40)]},
    )
    lines = {line_of(small.corpus, finding) for finding in findings(small)}
    assert "40 dead: the Council denied the figure and the Office denied having given the figure." in lines
    assert (
        "One report gives 40 dead as the present figure after it was denied. What was read of it does not mention that."
        in lines
    )


@OF_FIRST_EVENT
def test_a_chip_says_no_more_than_its_shape() -> None:
    """What may have been denied was not denied, and two totals in no order did not fall."""
    chips = {str(one.shape): rule_of(one).chipped(one.shape) for one in findings_of(COMMITTED)}
    assert (chips["called-otherwise"], chips["shown-lower"]) == ("Perhaps denied", "Totals differ")


def test_a_fold_says_of_which_kinds_the_findings_in_it_are() -> None:
    chips = {finding.id: rule_of(finding).chipped(finding.shape).lower() for finding in findings(book())}
    for one in only(FindingsPage).leading:
        assert all(chips[name] in one.kinds for name in one.others)


def test_what_an_outlet_has_in_its_own_words_is_a_finding_of_the_day_of_its_text() -> None:
    headline = figure("above", "4,130", said_by="article", where="headline")
    text = figure("text", "4,130", metric="found")
    small = made_of(a={"published": "2031-03-16", "claims": [headline, text]})
    (page,) = [page for page in small.pages if isinstance(page, DayPage)]
    (name,) = page.findings.all
    assert (
        small.findings[name].line
        == "Gazette has 4,130 dead in its headline; its text has 4,130 found, credited to the Office."
    )


def test_the_line_of_a_finding_tells_no_place_that_all_its_figures_leave_open() -> None:
    headline = figure("above", "4,130", said_by="article", where="headline", place="unstated")
    text = figure("text", "4,130", metric="found", place="unstated")
    assert "Gazette has 4,130 dead in its headline; its text has 4,130 found, credited to the Office." in _lines(
        made_of(a={"claims": [headline, text]})
    )


def test_a_fold_says_of_what_only_seems_to_be_a_copy_that_it_seems_so() -> None:
    copy = {"derived_from": ["a"], "derived_basis": "by its wording"}
    first, second = figure("dead", "4,130"), figure("dead", "4,180")
    seeming = made_of(a={"claims": [first]}, b={"claims": [second], **copy})
    assert "Texts that seem to be copies differ: 4,180 dead in one report and 4,130 in one report." in _lines(seeming)
    copied = made_of(a={"claims": [first]}, b={"claims": [second], "derived_from": ["a"]})
    assert "Copies of one text differ: 4,180 dead in one report and 4,130 in one report." in _lines(copied)


def test_a_fold_names_those_counted_as_all_its_texts_do_else_by_their_group() -> None:
    first, second = (figure("dead", count, group="guards", label="watchmen") for count in ("4,130", "4,180"))
    named = made_of(a={"claims": [first]}, b={"claims": [second], "derived_from": ["a"]})
    differ = "Copies of one text differ: 4,180 dead"
    assert f"{differ} (called watchmen) in one report and 4,130 in one report." in _lines(named)
    other = made_of(a={"claims": [first]}, b={"claims": [second | {"label": "men"}], "derived_from": ["a"]})
    assert f"{differ} among guards in one report and 4,130 in one report." in _lines(other)


def test_a_fold_calls_those_whose_group_is_left_open_by_the_word_of_their_text() -> None:
    quoted = figure("quoted", "2,000", group="unstated", label="rescued from roofs")
    beside = figure("beside", "10,000", said_by="unstated")
    lines = _lines(made_of(a={"claims": [quoted, beside]}))
    assert lines == ["Gazette quotes the Office on 2,000 rescued from roofs and has 10,000 dead beside it."]


def test_a_fold_says_in_how_many_reports_a_number_is_of_what() -> None:
    """What it is, and not of which kind: where one report has another thing, its outlet is named."""
    total, part = figure("dead", "4,130"), figure("dead", "4,130", group="nurses")
    of_part = {"claims": [part], "publication": "bulletin"}
    small = made_of(a={"claims": [total]}, b={"claims": [total]}, c=of_part)
    assert "Reports give 4,130 dead as the total (2 reports) and for nurses (Bulletin)." in _lines(small)


def test_a_fold_calls_those_counted_as_most_reports_of_each_side_do() -> None:
    words = {"a": "watchmen", "b": "watchmen", "c": "men"}
    small = made_of(
        **{name: {"claims": [figure("dead", "4,130", group="guards", label=word)]} for name, word in words.items()},
        other={"claims": [figure("dead", "4,130", group="nurses")]},
    )
    assert "Reports of 4,130 dead speak of watchmen or nurses." in _lines(small)


def _lines(small: Site) -> list[str]:
    return [one.line for one in small.findings.values()]


def test_each_half_of_a_sentence_has_a_mark_of_its_own() -> None:
    """Also where one text has both: what it has in its headline does not bear out what it has below."""
    lines = markdown("findings.md").splitlines()
    of_one_text = 0
    for name, view in made().findings.items():
        (line,) = [one for one in lines if f'id="{name}"' in one]
        if "#c-" in line:
            assert all(f"#c-{cite.partition('#')[2]})" in line for cite in view.cites)
            of_one_text += len({cite.partition("#")[0] for cite in view.cites}) < len(view.cites)
    assert of_one_text


def test_the_line_of_texts_that_share_their_figures_names_them_where_they_are_few() -> None:
    ports = {"northport": 103, "southport": 31, "quay": 12}
    of_ports = [figure(place, n, said_by="unstated", place=place) for place, n in ports.items()]
    hurt = figure("hurt", 61, said_by="unstated", group="nurses")
    shared = {"claims": [figure("dead", 164, said_by="unstated"), hurt, *of_ports]}
    alike = {"a": {**shared, "publication": "wire"}, "b": {**shared, "publication": "gazette"}}
    lines = [line for line in _lines(made_of(**alike)) if "may go back to one text" in line]
    assert len(lines) == 1
    assert "Gazette" in lines[0] and "Wire" in lines[0] and "reports" not in lines[0]
