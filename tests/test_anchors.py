"""Anchors and the account of numbers, on an invented text: made with the capture, checked without it."""

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from mkdocs.config import load_config

from generator.captures.language import language_of
from generator.captures.text import Captured, Span
from generator.cli import main
from generator.mkdocs_hook import on_pre_build
from generator.record.words import word_count

BASE = Path(__file__).parent / "bad_records" / "_base"
TEXT = """Flood leaves 12 dead

The ministry said on Monday that “more than\u00a040 people” were missing in Lower Weir.
It had counted 12 dead by noon; twelve houses were lost.
Rain had fallen for three days, and the river stood higher than anybody in the town could remember having seen it.
Boats went from street to street, and the school took in those whose houses stood under water until the evening.
"""
RECORD = """title: Flood leaves 12 dead
publication: weir-gazette
url: unstated
published: 2031-03-03
published_basis: printed
language: en
recorded: 2031-03-04
capture:
  file: flood.txt
  sha256: {sha256}
set_aside:
  - text: three days
    reason: duration
  - text: twelve houses
    reason: no metric
claims:
  - id: headline-toll
    where: headline
    metric: deaths
    count: 12
    said_by: article
    quote: 12 dead
  - id: missing
    metric: missing
    count: more than 40
    said_by: flood-ministry
    quote: more than 40 people
  - id: toll
    metric: deaths
    count: 12
    said_by: flood-ministry
    quote: 12 dead
"""


class Project:
    """A folder with one record, its capture, and the command line."""

    def __init__(self, folder: Path) -> None:
        self.sources, self.captures = folder / "sources", folder / "captures"
        (self.sources / "articles").mkdir(parents=True)
        self.captures.mkdir()
        for registry in BASE.glob("*.yml"):
            (self.sources / registry.name).write_bytes(registry.read_bytes())
        self.record = self.sources / "articles" / "flood.yml"
        self.anchors = self.sources / "anchors" / "flood.json"
        self.capture = self.captures / "flood.txt"
        self.write(TEXT, RECORD)

    def write(self, text: str, record: str) -> None:
        self.capture.write_text(text, encoding="utf-8")
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        self.record.write_text(record.replace("{sha256}", sha256), encoding="utf-8")

    def alter(self, old: str, new: str) -> None:
        text = self.record.read_text(encoding="utf-8")
        assert text.count(old) == 1
        self.record.write_text(text.replace(old, new), encoding="utf-8")

    def anchor(self) -> Result:
        arguments = ["--sources", str(self.sources), "--captures", str(self.captures), "--by", "A. Reader"]
        return CliRunner().invoke(main, ["anchor", *arguments])

    def check(self) -> Result:
        return CliRunner().invoke(
            main, ["check", "--sources", str(self.sources), "--docs", str(self.sources / "docs"), "--format", "json"]
        )

    def problems(self) -> list[tuple[str, str, int, str, str | None]]:
        rows = json.loads(self.check().stdout)
        return [(row["level"], Path(row["path"]).name, row["line"], row["what"], row["suggestion"]) for row in rows]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_quotes_are_found_whatever_their_typography_and_told_with_their_paragraph(project: Project) -> None:
    done = project.anchor()
    assert (done.exit_code, done.stderr) == (0, "flood: 3 quotes anchored, 5 of 5 numbers accounted for\n")
    page = json.loads(project.anchors.read_text(encoding="utf-8"))
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    assert page["creator"] == {"type": "Person", "name": "A. Reader"}
    headline, missing, toll = (item["target"] for item in page["items"])
    assert missing["selector"] == {"type": "TextQuoteSelector", "exact": "more than\u00a040 people"}
    assert missing["source"] == f"urn:sha256:{hashlib.sha256(TEXT.encode()).hexdigest()}"
    assert [target["paragraph"] for target in (headline, missing, toll)] == [1, 2, 3]


def test_only_a_quote_that_stands_twice_has_words_around_it_and_at_most_three(project: Project) -> None:
    project.anchor()
    selectors = [item["target"]["selector"] for item in json.loads(project.anchors.read_text("utf-8"))["items"]]
    assert selectors[0] == {"type": "TextQuoteSelector", "exact": "12 dead", "prefix": "Flood leaves"}
    assert "prefix" not in selectors[1] and "suffix" not in selectors[1]
    assert selectors[2]["prefix"] == "It had counted"
    assert selectors[2]["suffix"] == "by noon; twelve"


def test_a_lookalike_is_offered_and_never_accepted(project: Project) -> None:
    project.alter("quote: more than 40 people", "quote: more than 48 people")
    done = project.anchor()
    assert done.exit_code == 1
    assert 'flood.yml:27:12: claim "missing": the quote is not in the capture; did you mean' in done.stdout
    assert "40 people" in done.stdout
    assert not project.anchors.exists()


def test_quotes_of_more_than_a_quarter_of_the_words_are_refused(project: Project) -> None:
    project.write(TEXT.split("Rain")[0], RECORD)
    done = project.anchor()
    assert done.exit_code == 1
    assert "the quotes have 14 of the text's 30 words, more than a quarter" in done.stdout


def test_a_capture_is_known_by_its_hash_and_not_by_its_name(project: Project) -> None:
    project.capture.rename(project.captures / "renamed.txt")
    assert project.anchor().exit_code == 0
    project.captures.joinpath("renamed.txt").write_text(f"{TEXT} ", encoding="utf-8")
    project.anchors.unlink()
    assert "its capture is not in" in project.anchor().stderr
    assert not project.anchors.exists()


def test_what_was_found_before_is_left_as_it_was(project: Project) -> None:
    project.anchor()
    first = project.anchors.read_text(encoding="utf-8").replace("A. Reader", "B. Reader")
    project.anchors.write_text(first, encoding="utf-8")
    assert project.anchor().stderr.endswith("unchanged\n")
    assert project.anchors.read_text(encoding="utf-8") == first


def test_the_check_needs_no_capture(project: Project) -> None:
    project.anchor()
    project.capture.unlink()
    assert project.problems() == []


def test_one_letter_altered_is_told_with_its_line_and_the_nearest_text(project: Project) -> None:
    project.anchor()
    project.alter("quote: more than 40 people", "quote: more then 40 people")
    what = 'claim "missing": the quote differs from its anchor'
    assert project.problems() == [("error", "flood.yml", 27, what, "more than\u00a040 people")]
    assert project.check().exit_code == 1


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: toll\n", "id: toll-ministry\n", '"urn:claim:flood:toll" is the anchor of no claim'),
        (
            "quote: more than 40 people",
            "restated: It spoke of many.",
            'claim "missing": the quote that its anchor holds',
        ),
        ("sha256: ", "sha256: 0", None),
    ],
)
def test_an_anchor_that_no_longer_fits_its_record_is_told(
    project: Project, old: str, new: str, told: str | None
) -> None:
    project.anchor()
    if told is None:
        text = project.record.read_text(encoding="utf-8")
        project.record.write_text(text.replace(hashlib.sha256(TEXT.encode()).hexdigest(), "0" * 64), encoding="utf-8")
        told = "the anchors were made from another capture"
    else:
        project.alter(old, new)
    assert [what for level, _, _, what, _ in project.problems() if level == "error" and what.startswith(told)]


def test_anchors_of_a_source_that_is_gone_and_files_that_are_none_are_told(project: Project) -> None:
    project.anchor()
    project.record.rename(project.record.with_name("deluge.yml"))
    assert [what for _, _, _, what, _ in project.problems()] == ['no source "flood" exists']
    project.anchors.write_text("{}", encoding="utf-8")
    assert project.problems()[0][3].startswith("no anchor file: ")


def test_a_number_that_nothing_accounts_for_is_a_warning_and_no_error(project: Project) -> None:
    project.alter("  - text: twelve houses\n    reason: no metric\n", "")
    project.anchor()
    told = "4 of the 5 numbers in the text are accounted for"
    assert project.problems() == [("warning", "flood.yml", 1, told, None)]
    assert project.check().exit_code == 0


def test_a_warning_stops_no_build_of_the_site(project: Project, tmp_path: Path) -> None:
    project.alter("  - text: twelve houses\n    reason: no metric\n", "")
    project.anchor()
    docs = tmp_path / "docs"
    docs.mkdir()
    config = load_config("mkdocs.yml", docs_dir=str(docs), hooks=[])
    config.extra["sources"] = str(project.sources)
    on_pre_build(config)
    assert (docs / "index.md").is_file()


def test_a_scan_lists_every_number_with_its_line_state_and_sentence(project: Project) -> None:
    project.alter("  - text: twelve houses\n    reason: no metric\n", "")
    done = CliRunner().invoke(main, ["scan", "--sources", str(project.sources), str(project.capture)])
    *rows, sums = done.stdout.splitlines()
    assert [row.split()[:3] for row in rows] == [
        ["1", "12", "recorded"],
        ["3", "40", "recorded"],
        ["4", "12", "recorded"],
        ["4", "twelve", "missing"],
        ["5", "three", "set"],
    ]
    assert rows[3].endswith("It had counted 12 dead by noon; twelve houses were lost.")
    assert sums == "5 numbers: 3 recorded, 1 set aside, 1 missing"


def test_a_text_that_no_record_names_has_nothing_accounted_for(project: Project) -> None:
    other = project.captures / "other.txt"
    other.write_text("Seven boats sank.", encoding="utf-8")
    done = CliRunner().invoke(main, ["scan", "--sources", str(project.sources), str(other)])
    assert "1 missing" in done.stdout
    assert done.stderr == "No record names this text.\n"


def test_a_scan_of_a_text_that_may_not_be_english_says_which_words_it_looked_for(project: Project) -> None:
    other = project.captures / "other.txt"
    other.write_text("Sieben Boote sanken, 12 liefen auf Grund.", encoding="utf-8")
    done = CliRunner().invoke(main, ["scan", "--sources", str(project.sources), str(other)])
    assert done.stdout.splitlines()[-2:] == [
        "2 numbers: 0 recorded, 0 set aside, 2 missing",
        "Listed are numbers in digits and in German words. Words for numbers are read in Chinese, English, French, "
        "German, Japanese, Kazakh, Russian and Spanish; in another language look for them by eye.",
    ]
    other.write_text("164명이 숨지고 스물이 다쳤다.", encoding="utf-8")
    done = CliRunner().invoke(main, ["scan", "--sources", str(project.sources), str(other)])
    assert "\nListed are numbers in digits. Words for numbers are read in Chinese, " in done.stdout


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Погибли сто шестьдесят четыре человека, двое ранены.", ["сто шестьдесят четыре", "двое"]),
        ("Задержано 5,8 тысяч человек, десятки пропали.", ["5,8 тысяч", "десятки"]),
        ("Қаза тапқандар жүз алпыс төрт адам, 2 мыңнан астам адам жараланды.", ["жүз алпыс төрт", "2 мыңнан"]),
        ("Zweihundertfünf Menschen und dutzende von Beamten wurden verletzt.", ["Zweihundertfünf", "dutzende"]),
        ("Quatre-vingt-dix personnes ont été tuées et deux mille arrêtées.", ["Quatre-vingt-dix", "deux mille"]),
        ("Murieron ciento sesenta y cuatro personas en los disturbios.", ["ciento sesenta y cuatro"]),
        ("骚乱已造成一百六十四人死亡，数十人受伤。", ["一百六十四", "数十"]),
        (
            "Half a million people, two and a half million, a score and 5 lakh",
            ["Half a million", "two and a half million", "score", "5 lakh"],
        ),
        ("The score was 2 to 1 and the score draw was fair", ["2", "1"]),
        ("١٦٤ شخصا", ["١٦٤"]),
    ],
)
def test_numbers_are_found_in_the_words_of_the_language_of_a_text(text: str, numbers: list[str]) -> None:
    found = Captured(text).numbers(language_of(text))
    assert [text[span.start : span.end] for span in found] == numbers


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        ("По данным министерства здравоохранения, погибли 164 человека, в том числе трое детей.", "cp1251", "cp1251"),
        ("По данным министерства здравоохранения, погибли 164 человека, в том числе трое детей.", "koi8-r", "koi8_r"),
        ("Près de 164 personnes ont été arrêtées, a déclaré le ministère de l’intérieur.", "cp1252", "cp1252"),
        ("Według ministerstwa zginęło 164 osób, a ponad tysiąc zostało rannych, żołnierze także.", "cp1250", "cp1250"),
        ("Bakanlık 164 kişinin öldüğünü bildirdi; güvenlik güçleri şehirde.", "cp1254", "cp1254"),
        ("据卫生部称，骚乱已造成164人死亡，约5800人被拘留，2000多人受伤。", "gb18030", "gb18030"),
        ("164 dead", "utf-16", "utf-16"),
        ("Погибли 164", "utf-16-be", None),
    ],
)
def test_a_scan_reads_a_text_in_another_encoding_and_says_so(
    project: Project, text: str, encoding: str, said: str | None
) -> None:
    other = project.captures / "other.txt"
    other.write_bytes((b"\xfe\xff" if encoding == "utf-16-be" else b"") + text.encode(encoding))
    done = CliRunner().invoke(main, ["scan", "--sources", str(project.sources), str(other)])
    assert (done.exit_code, "  164 " in done.stdout) == (0, True)
    assert done.stderr.startswith(
        f"{other}: read as {said or 'utf-16'}, and not UTF-8: see that its letters are right\n"
    )


def test_a_scan_of_a_text_whose_encoding_cannot_be_told_is_wrong_usage(project: Project) -> None:
    other = project.captures / "other.txt"
    other.write_bytes("Погибли 12".encode("cp1251"))
    done = CliRunner().invoke(main, ["scan", "--sources", str(project.sources), str(other)])
    assert done.exit_code == 2
    assert done.stderr.endswith(f"{other}: not UTF-8 on line 1, and its encoding cannot be told. Save it as UTF-8.\n")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("forty had died", 3),
        ("\u9a9a\u4e71\u5df2\u9020\u6210164\u4eba\u6b7b\u4ea1", 4),
        ("\u6b7b", 1),
        ("\u0e40\u0e2a\u0e35\u0e22\u0e0a\u0e35\u0e27\u0e34\u0e15 164 \u0e04\u0e19", 5),
        ("164\uba85 \uc0ac\ub9dd", 2),
        ("", 0),
    ],
)
def test_words_are_counted_by_letters_where_no_spaces_part_them(text: str, number: int) -> None:
    assert word_count(text) == number


def test_words_around_a_quote_are_few_letters_where_no_spaces_part_them() -> None:
    text = "\u5b57" * 50 + "164" + "\u5b57" * 50
    before, after = Captured(text).around(Span(50, 53), 3)
    assert (before, after) == ("\u5b57" * 6, "\u5b57" * 6)
    assert Captured("one two three four 5 six").around(Span(19, 20), 3) == ("two three four", "six")


@pytest.mark.parametrize(
    ("text", "phrase", "spans"),
    [
        ("so-called “rebels”", '"rebels"', [Span(10, 18)]),
        ("1\u00a0300 people", "1 300 people", [Span(0, 12)]),
        ("inter\u00adnational", "international", [Span(0, 14)]),
        ("the \ufb01re", "fire", [Span(4, 7)]),
        ("18–20 dead", "18-20 dead", [Span(0, 10)]),
        ("pre\u0300s de 60", "pr\u00e8s", [Span(0, 5)]),
        ("pr\u00e8s de 60", "pre\u0300s", [Span(0, 4)]),
        ("\u1100\u1161\u11a8 60", "\uac01 60", [Span(0, 6)]),
        ("pre\u0300s", "pres", []),
        ("Twelve", "twelve", []),
        ("40 people", "40  persons", []),
        ("anything", " ", []),
    ],
)
def test_typography_is_folded_and_letters_are_not(text: str, phrase: str, spans: list[Span]) -> None:
    assert Captured(text).find(phrase) == spans


def test_a_problem_is_shown_with_its_line_and_a_caret(project: Project) -> None:
    project.alter("said_by: article", "said_by: flood-ministri")
    done = CliRunner().invoke(
        main, ["check", "--sources", str(project.sources), "--docs", str(project.sources / "docs")]
    )
    message, line, caret = done.stdout.splitlines()
    assert message.endswith('unknown actor "flood-ministri"; did you mean "flood-ministry"? '
                            f"Add it to {project.sources}/actors.yml or correct said_by.")  # fmt: skip
    assert line == "   21 |     said_by: flood-ministri"
    assert caret.index("^") == line.index("flood-ministri")
