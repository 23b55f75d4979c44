"""A name is found in every form that can be computed from it; what may be of somebody else is named, and stays."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.redact.sounds import keys
from generator.redact.spellings import Spellings, folded
from tests.sitebuild import EVENT, ROOT

pytestmark = pytest.mark.trials

# Nobody of this name is anywhere: a family name whose letters every transcription writes in a manner of its own.
_CYRILLIC, _LATIN = "Юлия Щербинская", "Julia Shcherbinskaya"


@pytest.mark.parametrize("words", [_CYRILLIC, _LATIN])
@pytest.mark.parametrize(
    "form",
    [
        "Юлии Щербинской", "Юлию Щербинскую", "Юлией Щербинскою", "Щербинская Юлия", "Щербинская, Юлия",
        "Щербинской Ю.", "Ю. Щербинская", "Ю.А. Щербинской", "Julia Shcherbinskaya", "Shcherbinskaya Julia",
        "Shcherbinskaya, Julia", "Shcherbinskaya/Julia", "Julia/Shcherbinskaya", "Yulia Shcherbinskaia",
        "Iuliia Shcherbinskaia", "Julija Ščerbinskaja", "Julia Schtscherbinskaja", "Julia Scherbinskaja",
        "Ioulia Chtcherbinskaïa", "Julia Szczerbinskaja", "Y. Shcherbinskaya", "Yu. Shcherbinskaya",
        "J.A. Shcherbinskaya", "Shcherbinskaya, J.", "Julia Shcherbinskayas", "Julia Shcherbinskaya’s",
        "julia-shcherbinskaya", "JuliaShcherbinskaya", "@shcherbinskaya_julia", "Юлия Щербинскаяның",
        "Юлия Щербинскаяға", "Julia A. Shcherbinskaya", "Julia von Shcherbinskaya",
    ],
)  # fmt: skip
def test_a_whole_name_is_found_in_whatever_form(words: str, form: str) -> None:
    assert Spellings([words]).within(f"said {form}, who")


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("Щербинский", "Щербинского"),
        ("Рейнова", "Рейновой"),
        ("Рейнова", "Reinova"),
        ("Рейнова", "Rejnowa"),
        ("Lundström", "Lundströms"),
        ("Lundström", "Лундстрома"),
        ("Павел Вренец", "Павла Вренца"),
        ("Łukasz Søbyń", "Lukasz Soebyn"),
        ("Ada Lund", "Ады Лунд"),
        ("Ada Lund", "A. Lund"),
        ("إلفان تورديسك", "وتورديسك إلفان"),
        ("Ewa Rho", "Rho, Ewa"),
    ],
)
def test_a_name_is_found_inflected_and_transcribed(words: str, form: str) -> None:
    assert Spellings([words]).within(f"with {form} and")


@pytest.mark.parametrize(
    ("words", "form"),
    [
        (_CYRILLIC, "Щербинской"),
        (_CYRILLIC, "Shcherbinskaya"),
        (_LATIN, "Щербинскую"),
        (_LATIN, "Shcherbniskaya"),
        ("Ada Lund", "Lunds"),
        ("Рейнова", "Рейнов"),
        ("Ewa Rho", "Rho"),
    ],
)
def test_a_part_of_a_name_may_be_of_somebody_else(words: str, form: str) -> None:
    spellings = Spellings([words])
    assert not spellings.within(f"with {form} and")
    assert spellings.perhaps(folded(f"with {form} and")) == {folded(form)}


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (_CYRILLIC, "Юлия Рейнова"),
        (_LATIN, "J. Lund and a sherbet"),
        ("Ada Lund", "Oda Lund. A Lund saw Ada Lunding, and Nevada Lund"),
        ("A ferryman of Lower Storm", "Lower Storm"),
        ("the storm’s speaker", "The speaker"),
        ("Storm of 2031", "2031, the storm"),
    ],
)
def test_other_words_are_not_taken_for_a_form_of_it(words: str, text: str) -> None:
    assert not Spellings([words]).within(text)


@pytest.mark.parametrize(
    ("words", "text"),
    [("Ewa Зась", "cases, cash and a cast"), ("Mariya Lund", "in march"), ("Ilya Lund", "ill"), ("Ajar Lund", "ar")],
)
def test_a_short_word_is_no_part_of_a_name_by_chance(words: str, text: str) -> None:
    assert Spellings([words]).perhaps(folded(text)) == set()


def test_a_text_that_is_no_name_has_no_forms() -> None:
    spellings = Spellings((), ["Five Dead"])
    assert spellings.within("five dead")
    assert not spellings.within("Dead, five")
    assert spellings.perhaps("five, or the dead") == set()


@pytest.mark.parametrize("word", ["ччч" * 9, "c" * 70, "jchx" * 15, "yoyo" * 20])
def test_a_word_that_can_be_read_in_many_manners_has_few_keys(word: str) -> None:
    assert 0 < len(keys(word)) <= 16


def test_a_search_takes_no_longer_than_a_text_is_longer() -> None:
    """Each word is looked at once, however often it stands in a text."""
    spellings = Spellings([_CYRILLIC, _LATIN, "Ada Lund"])

    def seconds(number: int) -> float:
        text = folded(
            " ".join(f"shcherbon{chr(97 + at % 26)}{chr(97 + at // 26 % 26)} lund ju." for at in range(number))
        )
        begun = time.process_time()
        assert not spellings.within_folded(text)
        return time.process_time() - begun

    seconds(1000)
    assert seconds(40_000) < 12 * max(seconds(10_000), 0.05)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The fictional event, whose spokeswoman stands in one note in a form that no record has."""
    return shutil.copytree(EVENT, tmp_path / "sources")


def run(sources: Path, *arguments: str) -> Result:
    home = sources.parent
    places = ["--sources", str(sources), "--docs", str(home / "docs"), "--html", str(home / "site")]
    return CliRunner().invoke(main, ["redact", *places, *arguments])


def _with_note(sources: Path, note: str) -> Path:
    path = sources / "articles/lantern-dam-gives-way.yml"
    text = path.read_text(encoding="utf-8")
    assert "\nnote:" not in text
    path.write_text(text.replace("\nclaims:", f"\nnote: {note}\n# Stays.\nclaims:"), encoding="utf-8")
    return path


def test_a_form_of_a_name_is_taken_out_as_the_name_is(sources: Path) -> None:
    path = _with_note(sources, "Asked Тордеск Илване again.")
    done = run(sources, "--person", "tordesk", "--write")
    assert "to write: lantern-dam-gives-way.note" in done.output
    assert "Тордеск" not in path.read_text(encoding="utf-8")
    assert "# Stays." in path.read_text(encoding="utf-8")


def test_what_is_perhaps_a_form_stays_and_nothing_is_said_to_be_clean(sources: Path) -> None:
    path = _with_note(sources, "Asked Тордеска again.")
    done = run(sources, "--person", "tordesk", "--write")
    assert done.exit_code == 1
    assert "nothing remains" not in done.output
    assert f"perhaps: {path}: тордеска" in done.output
    assert "Тордеска" in path.read_text(encoding="utf-8")
    assert run(sources, "--words", "Ilvane Tordesk", "--except", "Тордеска").exit_code == 0
    done = run(sources, "--words", "Тордеска", "--instead", "lantern-dam-gives-way.note=", "--write")
    assert (done.exit_code, "nothing remains" in done.output) == (0, True), done.output
    assert "Тордеска" not in path.read_text(encoding="utf-8")


def test_no_list_keeps_an_id_that_has_a_part_of_the_name(sources: Path) -> None:
    with (sources / "removed.yml").open("a", encoding="utf-8") as file:
        file.write("tordesk-memoirs:\n  what: source\n  on: 2015-03-03\n  reason: It was none.\n")
    article = sources / "articles/lantern-dam-gives-way.yml"
    article.rename(sources / "articles/tordesk-on-the-dam.yml")
    for path in sources.rglob("*.*"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("lantern-dam-gives-way", "tordesk-on-the-dam"), encoding="utf-8")
    done = run(sources, "--person", "tordesk", "--write")
    assert (done.exit_code, "nothing remains" in done.output) == (0, True), done.output
    assert "new id: tordesk-on-the-dam -> on-the-dam" in done.output
    assert "no removal is noted of tordesk, for its id has the words" in done.output
    assert "leads nowhere now" in done.output
    assert not [path for path in sources.rglob("*.*") if "tordesk" in f"{path} {path.read_text()}".lower()]


def test_records_without_actors_are_searched(sources: Path) -> None:
    (sources / "actors.yml").unlink()
    assert run(sources, "--words", "Ilvane Tordesk").exit_code == 1
    refused = run(sources, "--person", "tordesk")
    assert (refused.exit_code, 'There is no actor "tordesk"' in refused.output) == (2, True)


@pytest.mark.parametrize("does_write", [False, True])
def test_who_reads_no_further_gets_no_traceback(sources: Path, does_write: bool) -> None:
    """What was asked is done all the same."""
    places = ["--sources", str(sources), "--docs", str(sources / "none"), "--html", str(sources / "none")]
    arguments = [sys.executable, "-m", "generator", "redact", *places, "--person", "tordesk"]
    arguments += ["--write"] if does_write else []
    running = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout
    running.stdout.close()
    assert running.stderr
    assert running.stderr.read() == ""
    running.wait()
    assert ("Tordesk" in (sources / "actors.yml").read_text(encoding="utf-8")) is not does_write
