"""An artificial language, made from the English book: what is not in it was not taken from the book.

Every letter carries an accent, every message is twice as long and stands between right-to-left marks; dates and
lists are written as in Kazakh. Values, markup and addresses within a message stay as they are.
"""

import re
from functools import cache

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from generator.language.book import Book, texts

LANGUAGE = "x-artificial"
_LOCALE = "kk"
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀćđéƒǵħíĵķĺɱńóṕɋŕśţúṽŵẋýźÁƁĆĐÉƑǴĦÍĴĶĹⱮŃÓṔɊŔŚŢÚṼŴẊÝŹ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_MARK = "\u200f"
# Tags, references, the target of a link, an attribute list, code.
_KEPT = re.compile(r"<[^>]*(?:>|$)|&#?\w+;|\]\([^)]*\)|\{[^}]*\}|`[^`]*`")
# Messages that tell of the language itself.
_ABOUT = {"language-locale": _LOCALE}


@cache
def artificial() -> Book:
    """The book of the artificial language."""
    return Book(LANGUAGE, [accented(text) for text in texts("en").values()])


def accented(text: str) -> str:
    """A file of messages in the artificial language."""
    resource = FluentParser().parse(text)
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            _accent(entry)
    return FluentSerializer().serialize(resource)


def _accent(message: ast.Message) -> None:
    if message.id.name in _ABOUT:
        message.value = ast.Pattern([ast.TextElement(_ABOUT[message.id.name])])
    else:
        _Accents().visit(message)


class _Accents(visitor.Transformer):
    """Accents the texts of a message, not what stands in their places."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = spoken(node.value)
        return node

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:  # noqa: N802
        """Words within quotation marks, which keep the spaces at their ends, are said as well."""
        if isinstance(node.expression, ast.StringLiteral) and "\\" not in node.expression.value:
            node.expression.value = spoken(node.expression.value)
            return node
        self.generic_visit(node)
        return node


def spoken(text: str) -> str:
    """A text in the artificial language: its letters accented and told twice, its markup as it was."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_twice(text[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join([*parts, _twice(text[at:])])


def _twice(text: str) -> str:
    """Each word followed by itself, so that spaces and marks at the ends stay where they were."""
    return re.sub(r"[A-Za-z]+", lambda word: f"{_MARK}{2 * word[0].translate(_ACCENTS)}{_MARK}", text)
