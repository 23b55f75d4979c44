"""The language of a site is chosen for each run: by the caller, on the command line or in mkdocs.yml."""

import json
import re
from pathlib import Path

import pytest
from click import UsageError
from click.testing import CliRunner
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.build import compile_site
from generator.cli import main
from generator.language import Book, UnknownLanguageError, book, languages, speaking, spoken
from generator.language.book import texts
from generator.language.formats import language_name
from generator.mkdocs_hook import on_pre_build
from generator.record.claims import CLAIM_MODELS
from tests import small_event
from tests.artificial import artificial
from tests.sitebuild import EVENT
from tests.test_fields import event, written

FEED = "data/changes.json"
CODE = "feed-changes-title"
UNKNOWN = f'no book of messages for the language "tlh"; there is: {", ".join(languages())}'


@pytest.fixture(scope="module")
def other() -> Book:
    """The English book but for one message, the title of a feed."""
    title = re.compile(rf"^{CODE} = ", re.MULTILINE)
    return Book("other", [title.sub(f"{CODE} = Neu: ", text) for text in texts("en").values()])


@pytest.fixture
def known(other: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other book is one of those that there are."""
    for module in ("build", "options"):
        monkeypatch.setattr(f"generator.{module}.book", {"en": book("en"), "other": other}.__getitem__)
    monkeypatch.setattr("generator.options.refuse_unknown", lambda _: None)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The records of the smallest event, for tests that look at a title alone."""
    return small_event.event(tmp_path_factory.mktemp("small"), {})


def speaks(one: Book, feed: str | bytes) -> bool:
    """Whether the title of the feed is from a book."""
    title: str = json.loads(feed)["title"]
    event = title.removeprefix("Neu: ").partition(": ")[0]
    return title == one.say(CODE, event=event)


def configured(docs: Path, sources: Path = EVENT, **extra: str) -> MkDocsConfig:
    docs.mkdir(exist_ok=True)
    config = load_config("mkdocs.yml", docs_dir=str(docs), hooks=[])
    config.extra |= {"sources": str(sources), **extra}
    config.theme["language"] = "en"
    return config


def test_a_site_is_compiled_in_the_language_of_its_caller_and_of_no_other(
    other: Book, small: Path, tmp_path: Path
) -> None:
    files, _ = compile_site(small, tmp_path, None, language=other)
    assert speaks(other, files[FEED])
    assert spoken() is book("en")
    files, _ = compile_site(small, tmp_path, None, language="en")
    assert speaks(book("en"), files[FEED])


def test_without_a_language_a_site_is_compiled_in_the_one_spoken(other: Book, small: Path, tmp_path: Path) -> None:
    with speaking(other):
        files, _ = compile_site(small, tmp_path, None)
        assert speaks(other, files[FEED])
        files, _ = compile_site(small, tmp_path, None, language="en")
        assert speaks(book("en"), files[FEED])


def test_the_languages_are_those_that_have_a_book() -> None:
    assert "en" in languages()
    assert [book(name).language for name in languages()] == [*languages()]


@pytest.mark.parametrize("name", ["tlh", "", "../language/en", "__pycache__"])
def test_a_language_without_a_book_is_unknown(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownLanguageError) as unknown:
        compile_site(EVENT, tmp_path, None, language=name)
    assert str(unknown.value) == UNKNOWN.replace("tlh", name)


def test_a_language_without_a_book_is_wrong_usage(tmp_path: Path) -> None:
    arguments = ["build", "--sources", str(EVENT), "--docs", str(tmp_path / "docs"), "--language", "tlh"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 2
    assert done.stderr.splitlines()[-1] == f"Error: Invalid value for '--language': {UNKNOWN}"
    assert not (tmp_path / "docs").exists()


@pytest.mark.usefixtures("known")
def test_the_command_builds_in_the_language_it_is_given(other: Book, small: Path, tmp_path: Path) -> None:
    for language, one in (("en", book("en")), ("other", other)):
        arguments = ["build", "--sources", str(small), "--docs", str(tmp_path), "--language", language]
        assert CliRunner().invoke(main, arguments).exit_code == 0
        assert speaks(one, (tmp_path / FEED).read_text(encoding="utf-8"))


@pytest.mark.usefixtures("known")
def test_mkdocs_builds_in_the_language_of_the_settings_before_that_of_the_theme(
    other: Book, small: Path, tmp_path: Path
) -> None:
    config = configured(tmp_path / "docs", small)
    on_pre_build(config)
    assert speaks(book("en"), (tmp_path / "docs" / FEED).read_text(encoding="utf-8"))
    config.theme["language"] = "other"
    on_pre_build(config)
    assert speaks(other, (tmp_path / "docs" / FEED).read_text(encoding="utf-8"))
    config.extra["language"] = "en"
    on_pre_build(config)
    assert speaks(book("en"), (tmp_path / "docs" / FEED).read_text(encoding="utf-8"))


def test_mkdocs_stops_at_a_language_without_a_book(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as stopped:
        on_pre_build(configured(tmp_path / "docs", language="tlh"))
    assert stopped.value.format_message() == f"Invalid value for '--language': {UNKNOWN}"
    assert [*(tmp_path / "docs").iterdir()] == []


def test_a_run_in_one_language_leaves_nothing_to_the_next(tmp_path: Path) -> None:
    sources = written(event(), tmp_path / "sources")
    english, other = (compile_site(sources, tmp_path, None, language=one) for one in ("en", artificial()))
    assert english != other
    assert compile_site(sources, tmp_path, None) == english
    assert compile_site(sources, tmp_path, None, language=artificial()) == other


def test_every_field_whose_printed_words_may_be_told_has_a_name() -> None:
    fields = {field.replace("_", "-") for model in CLAIM_MODELS for field in model.model_fields}
    named = {code.removeprefix("field-") for code in book("en").codes if code.startswith("field-")}
    assert named == fields


@pytest.mark.parametrize(
    ("code", "name"),
    [("ka", "Georgian"), ("kk", "Kazakh"), ("kk-Latn", "Kazakh (Latin)"), ("pt-BR", "Portuguese"), ("xx", "xx")],
)
def test_a_language_in_another_script_is_told_with_that(code: str, name: str) -> None:
    assert language_name(code) == name
