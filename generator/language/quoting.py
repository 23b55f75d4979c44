"""Quotations: the marks within one are single, whichever language has set them."""

import re
from typing import TypeVar

from fluent.syntax import ast, visitor

_V = TypeVar("_V")
# The marks that open and close a quotation, in whichever language, and within another what stands in place of each.
_OPENING = tuple("“„«»「")
_CLOSING = tuple("”“»«」")
_INNER = str.maketrans("“”„‟«»「」", "‘’‚‛‹›『』")
# A straight mark, also as a page has it, with what stands up to the next; where there is markup it is part of that.
_STRAIGHT = re.compile(r'(?P<mark>"|&quot;|&#34;)(?P<words>.*?)(?P=mark)', re.DOTALL)
_MARKUP = re.compile(r"[<\]]")


def inside_marks(value: _V) -> _V | str:
    """Words as they stand in a quotation: `foreign-backed ‘terrorists,’`; what is no text stays as it is."""
    if not isinstance(value, str):
        return value
    words = value if _MARKUP.search(value) else _STRAIGHT.sub(r"‘\g<words>’", value)
    return words.translate(_INNER)


def quoted_values(pattern: ast.Pattern) -> frozenset[str]:
    """The values that a message puts between marks of quotation, in any of its variants."""
    found = _Quoted()
    found.visit(pattern)
    return frozenset(found.names)


class _Quoted(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        for before, one, after in zip(node.elements, node.elements[1:], node.elements[2:], strict=False):
            if (
                isinstance(before, ast.TextElement)
                and before.value.endswith(_OPENING)
                and isinstance(one, ast.Placeable)
                and isinstance(one.expression, ast.VariableReference)
                and isinstance(after, ast.TextElement)
                and after.value.startswith(_CLOSING)
            ):
                self.names.add(one.expression.id.name)
        self.generic_visit(node)
