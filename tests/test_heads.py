"""What the head of a page says: its own description, its event, and nothing that a contributed text made markup."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
import yaml

from generator.checked import hand_written
from generator.ledger.ledger import ledger
from generator.record.event import Licence
from generator.rules import findings
from generator.site.head import LONGEST_HEAD, Head, cut, first_paragraph, with_head
from generator.site.parts.imprint import imprint
from generator.site.render import render
from generator.site.site import site
from tests.fictional_pages import book, made
from tests.sitebuild import ROOT
from tests.small_records import figure, source
from tests.small_records import made as small_site


def _heads() -> Mapping[str, str]:
    """The description of every page of the fictional event, by path."""
    return {path: _description(text) for path, text in render(made()).items()}


def _description(text: str) -> str:
    (line,) = re.findall(r"^head: (.*)$", text.split("\n---\n")[0], re.MULTILINE)
    return str(json.loads(line)["description"])


def test_every_page_has_a_description_of_its_own() -> None:
    heads = _heads()
    assert all(0 < len(words) <= LONGEST_HEAD for words in heads.values())
    assert len(set(heads.values())) == len(heads)


def test_home_describes_itself_by_what_happened() -> None:
    assert _heads()["index.md"] == book().corpus.event.summary


def test_a_metric_describes_itself_by_its_answer_without_marks() -> None:
    answer = _heads()[f"metrics/{book().corpus.event.lead_metric}.md"]
    assert not re.search(r"[\[\]<>*]|\]\(", answer)
    assert answer.endswith(".") and "1,090" in answer


def test_metrics_without_an_answer_describe_themselves_by_what_they_count() -> None:
    corpus = book().corpus
    metric = corpus.metrics[corpus.event.lead_metric]
    counted = {
        name: metric.model_copy(update={"question": f"How many {name}?", "definition": f"Only {name}.", "formerly": ()})
        for name in ("bells", "oars")
    }
    registries = {**corpus.registries, "metrics": {**corpus.metrics, **counted}}
    kept = ledger(replace(corpus, registries=registries))
    texts = render(site(kept, findings(kept), lambda _: None))
    assert [_description(texts[f"metrics/{name}.md"]) for name in counted] == ["Only bells.", "Only oars."]


def test_every_page_by_hand_has_a_description_of_its_own() -> None:
    texts = [(ROOT / "docs" / name).read_text("utf-8") for name in hand_written(ROOT / "docs") if name.endswith(".md")]
    told = [
        yaml.safe_load(match[1])["description"] for text in texts if (match := re.match(r"---\n(.+?)\n---\n", text))
    ]
    assert len({*told}) == len(texts) > 2
    assert all(len(words) <= LONGEST_HEAD for words in told)


def test_a_day_describes_itself_without_links() -> None:
    heads = [words for path, words in _heads().items() if path.startswith("days/2")]
    assert heads and not [words for words in heads if re.search(r"\]\(|#night", words)]
    assert any(words.endswith("The record as it stood that night.") for words in heads)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            '# T\n\n<p class="answer" markdown>[A](a.md) put it at <strong>3</strong><sup>[1]</sup>.</p>\n',
            "A put it at 3.",
        ),
        ("---\nhide: x\n---\n\n# T\n\n| a |\n| - |\n\nFirst **words**.\n{ .lead }\n", "First words."),
        ("# T\n\nTerm\n:   Not this.\n\n- Nor this.\n\nThis &#60;b&#62;.\n", "This <b>."),
        ("# T\n", ""),
    ],
)
def test_the_first_paragraph_is_read_as_plain_words(text: str, words: str) -> None:
    assert first_paragraph(text) == words


def test_a_long_description_ends_with_a_sentence_or_a_word() -> None:
    sentence = f"{'a' * (LONGEST_HEAD // 2 + 10)}. {'b' * LONGEST_HEAD}."
    assert cut(sentence) == f"{'a' * (LONGEST_HEAD // 2 + 10)}."
    words = cut(f"{'word ' * LONGEST_HEAD}.")
    assert len(words) <= LONGEST_HEAD and words.endswith("word…")


def test_a_long_description_of_one_sentence_has_no_figure_without_what_became_of_it() -> None:
    parts = [f"{'dead ' * 25}({'in Orrum, ' * 3}known later: denied)" for _ in range(2)]
    assert cut(f"4 March. {parts[0]}; {parts[1]}.") == f"4 March. {parts[0]}…"


def test_a_head_joins_the_front_matter_that_is_there() -> None:
    head = Head('A "quoted" <b> text: #1')
    for text in ("# T\n", "---\nhide:\n  - toc\n---\n\n# T\n"):
        front, _, rest = with_head(text, head).partition("\n---\n")
        assert rest.strip() == "# T"
        assert "<" not in front and json.loads(front.rpartition("head: ")[2]) == {"description": head.description}


def test_the_imprint_is_what_the_event_says() -> None:
    corpus = book().corpus
    event = corpus.event.model_copy(update={"publisher": "The Chronicle", "licence": Licence.ZERO})
    said = imprint(replace(corpus, registries={**corpus.registries, "event": {"event": event}}))
    assert (said.publisher, said.licence.name, said.correct) == ("The Chronicle", "CC0 1.0", "correct/")


def test_where_others_gave_other_figures_a_metric_describes_itself_from_the_lowest_to_the_highest() -> None:
    first, other = figure("toll", 9), figure("toll", "more than 30", said_by="council")
    heads = {
        path: _description(text)
        for path, text in render(small_site(a=source(first, figure("toll", 12, metric="ill")), b=source(other))).items()
        if path.startswith("metrics/")
    }
    assert heads["metrics/deaths.md"].startswith("Given for the figure for deaths in The coast: 9 to more than 30. ")
    assert "Given for" not in heads["metrics/ill.md"]
