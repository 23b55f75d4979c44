"""The page scripts: one file of several modules, and nothing passed over that is not understood."""

import pytest

from generator.site.theme.scripts import bundle, scripts


def test_a_module_stands_after_what_it_imports_and_each_stands_once() -> None:
    files = {
        "a/main.js": 'import { two } from "./two.js";\nimport * as one from "./one.js";\none.say(two());\n',
        "a/two.js": 'import { say } from "./one.js";\nexport function two() {\n  return say;\n}\n',
        "a/one.js": "export const say = (text) => text;\n",
        "a/unused.js": "export class Unused {}\n",
    }
    made = bundle("a/main.js", files)
    assert [line for line in made.splitlines() if line.startswith("// ")] == [
        "// a/one.js",
        "// a/two.js",
        "// a/main.js",
    ]
    assert "const { say } = a_one_js;" in made
    assert "const one = a_one_js;" in made
    assert "return { two };" in made
    assert "import" not in made


def test_the_address_of_a_module_is_that_of_its_file() -> None:
    made = bundle("a/main.js", {"a/main.js": 'fetch(new URL("../b.json", import.meta.url));\n'})
    assert 'new URL("../b.json", new URL("a/main.js", origin))' in made


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('import one from "./one.js";\n', "a/main.js: not understood: import one"),
        ("export default 3;\n", "a/main.js: not understood: export default 3;"),
        ('import { one } from "https://other.example/one.js";\n', "not understood: import"),
        ('import { one } from "./absent.js";\n', "a/main.js imports a/absent.js, which is not there"),
        ('import { one } from "./main.js";\n', "a/main.js imports itself"),
    ],
)
def test_what_is_not_understood_is_refused(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        bundle("a/main.js", {"a/main.js": text})


def test_the_two_pages_with_a_script_have_one_each() -> None:
    made = scripts()
    assert set(made) == {"assets/scripts/explorer.js", "assets/scripts/record.js", "assets/pages.js"}
    assert all(text.count("document.currentScript") == 1 for text in made.values())
