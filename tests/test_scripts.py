"""The scripts: each one file of several modules, with all that it says from the book."""

import re
from pathlib import Path

import pytest

from generator.language import exported, speaking
from generator.site.theme.scripts import joined, scripts
from tests.artificial import artificial
from tests.sitebuild import ROOT

_MODULES = ROOT / "generator" / "site" / "theme" / "js"
_TOPICS = {
    "pages": "script",
    "explorer": "explorer",
    "record": "form",
    "giving": "giving",
    "desk": "desk",
    "compared": "compared",
    "check": "check",
    "search": "search",
    "nights": "switch",
}
# A code that is said, whole or with a choice at its end, and the second of two between which is chosen.
_CODE = re.compile(r"""(?:say|told)\([^"`\n]*["`]([a-z-]+)(?=["`]|\$\{)""")
_SECOND = re.compile(r"""say\([^"`\n]*\? "[a-z-]+" : "([a-z-]+)"\)""")


def laid(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_module_stands_after_what_it_imports_and_each_stands_once(tmp_path: Path) -> None:
    files = {
        "a/main.js": 'import { two } from "./two.js";\nimport * as one from "./one.js";\none.say(two("main"));\n',
        "a/two.js": 'import { say } from "./one.js";\nexport const two = (text) => say(text + "two");\n',
        "a/one.js": '// For editors.\nexport const say = (text) => document.write("one", text);\n',
        "a/unused.js": 'document.write("unused");\n',
    }
    made = joined(laid(tmp_path, files), {"x.js": "a/main.js"})
    assert re.findall("one|two|main|unused|editors", made["x.js"]) == ["one", "two", "main"]
    assert not re.search(r"\b(import|export)\b", made["x.js"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('import { one } from "./absent.js";\none();\n', "Could not resolve"),
        ("const = 3;\n", "main.js:1"),
    ],
)
def test_modules_that_cannot_be_joined_are_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        joined(laid(tmp_path, {"main.js": text}), {"x.js": "main.js"})


def test_every_page_has_one_script_and_some_have_one_more() -> None:
    made = scripts()
    assert set(made) == {
        "assets/pages.js",
        *(
            f"assets/scripts/{name}.js"
            for name in ("search", "explorer", "record", "desk", "text", "compared", "check", "nights", "whole")
        ),
    }
    # A check asks for no data of the site, nor does a search of the pages to which a list leads.
    asks = {path: not path.endswith(("check.js", "whole.js")) for path in made}
    assert {path: text.count("document.currentScript") for path, text in made.items()} == asks
    assert not any("import.meta" in text for text in made.values())


@pytest.mark.parametrize("folder", _TOPICS)
def test_a_script_says_every_message_of_its_topic_and_no_other(folder: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (_MODULES / folder).glob("*.js")]
    said = {code for text in texts for pattern in (_CODE, _SECOND) for code in pattern.findall(text)}
    known = exported.messages(_TOPICS[folder])
    begun = tuple(code for code in said if code.endswith("-"))
    chosen = _chosen_in_fields() if folder == "record" else set()
    assert {code for code in said if not code.endswith("-")} <= set(known)
    assert {code for code in known if code not in said and not code.startswith(begun)} == chosen


def _chosen_in_fields() -> set[str]:
    """The codes that the fields of the form make of a key and a choice of the record format."""
    fields = ("where", "told-as", "modality", "place-reading", "disputes")
    return {
        code
        for code in exported.messages("form")
        if any(re.fullmatch(f"form-{field}-[a-z]+", code) and not code.endswith("-hint") for field in fields)
    }


def test_another_language_changes_the_words_of_a_script_and_nothing_else() -> None:
    english = scripts()
    with speaking(artificial()):
        other = scripts()
    for path, text in english.items():
        head, _, code = text.partition(";\n")
        assert other[path].endswith(code[code.index("(()=>") :])
        assert other[path] != text and head
