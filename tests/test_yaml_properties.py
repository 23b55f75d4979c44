"""What holds of every text that is read as YAML."""

import json
import sys
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.reading.nodes import Mapping, Node, Plain, Scalar, Sequence, plain, read_yaml
from tests.drawn import drawn

SIGNS = (
    *("[", "]", "{", "}", ",", ":", "-", "?", "&", "*", "!", "|", ">", "'", '"', "%", "@", "`", "#", "~"),
    *("<", "=", "\\", " ", "\t", "\n", "\r", "- ", ": ", "? ", "---\n", "...\n", "<<: ", "a", "0", "\ufeff"),
)
HIDDEN = frozenset("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff")
texts = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=list(HIDDEN)))
keys = texts.filter(lambda key: key not in {"", "<<"})
# In braces an empty value is refused, since a comma inside a number leaves one behind.
trees: st.SearchStrategy[Plain] = st.recursive(
    texts.filter(bool), lambda inner: st.lists(inner) | st.dictionaries(keys, inner), max_leaves=12
)


def _depth(tree: Plain) -> int:
    match tree:
        case str():
            return 0
        case list():
            return 1 + max(map(_depth, tree), default=0)
        case dict():
            return 1 + max(map(_depth, tree.values()), default=0)


def _scalars(node: Node) -> list[Scalar]:
    match node:
        case Scalar():
            return [node]
        case Sequence(items):
            return [scalar for item in items for scalar in _scalars(item)]
        case Mapping(entries):
            return [scalar for key, value in entries.values() for scalar in (key, *_scalars(value))]


@given(st.binary() | st.text().map(str.encode) | st.lists(st.sampled_from(SIGNS)).map("".join).map(str.encode))
@example("\ufffe".encode())
@example(b'"\\ud83d"')
@example(b"%TAG ! x\n---\n!a b")
def test_bytes_are_a_tree_or_one_problem(data: bytes) -> None:
    node, problems = read_yaml("x.yml", data)
    assert (node is None) == (len(problems) == 1)
    assert all(problem.where.line >= 1 and problem.where.column >= 1 for problem in problems)


@given(texts)
@example("no")
@example("1:30")
@example("010")
@example("null")
@example("a\u00a0b \u3000 c")
def test_a_text_in_double_quotation_marks_comes_back(text: str) -> None:
    node, problems = read_yaml("x.yml", json.dumps(text, ensure_ascii=False).encode())
    assert problems == []
    assert node and plain(node) == text


@settings(max_examples=drawn(50))
@given(trees.filter(lambda tree: _depth(tree) <= 12))
def test_a_tree_written_as_json_comes_back(tree: Plain) -> None:
    node, problems = read_yaml("x.yml", json.dumps(tree, ensure_ascii=False).encode())
    assert problems == []
    assert node and plain(node) == tree


@settings(max_examples=drawn(50))
@given(trees.filter(lambda tree: _depth(tree) <= 12))
def test_every_scalar_stands_where_its_place_says(tree: Plain) -> None:
    lines = json.dumps(tree, ensure_ascii=False, indent=1).split("\n")
    node, _ = read_yaml("x.yml", "\n".join(lines).encode())
    assert node
    for scalar in _scalars(node):
        written = lines[scalar.where.line - 1][scalar.where.column - 1 :]
        assert written.startswith(json.dumps(scalar.text, ensure_ascii=False))


def test_every_character_comes_back_or_is_refused_as_invisible() -> None:
    refused = set()
    for character in map(chr, range(sys.maxunicode + 1)):
        if unicodedata.category(character) in {"Lo", "Cn", "Co", "Cs"} and character not in HIDDEN:
            continue
        written = json.dumps(f"a{character}b", ensure_ascii=False)
        node, problems = read_yaml("x.yml", written.encode())
        if problems:
            assert problems[0].what.startswith(f"invisible character U+{ord(character):04X} (")
            refused.add(character)
        else:
            assert node and plain(node) == f"a{character}b"
    controls = {character for character in map(chr, range(256)) if unicodedata.category(character) == "Cc"}
    assert refused == HIDDEN | controls - set("\t\n\r")


@pytest.mark.parametrize("opening", ["[", "[\n", "{a: ", "- ", "? ", "[{a: ", "[a, "])
def test_deep_nesting_is_refused_and_breaks_nothing(opening: str) -> None:
    _, problems = read_yaml("x.yml", (opening * 200_000).encode()[: 1024 * 1024])
    assert [problem.what for problem in problems] == ["values are nested more than 12 deep"]


@given(st.integers(0, 20))
def test_nesting_is_refused_beyond_twelve(depth: int) -> None:
    node, _ = read_yaml("x.yml", ("[" * depth + "a" + "]" * depth).encode())
    assert (node is not None) == (depth <= 12)
