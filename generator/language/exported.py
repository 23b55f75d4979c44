"""Messages and forms of the language spoken at present, as data for a script that has no Fluent.

A message is a text with `{name}` in the place of a value, or, where a value picks the form, the name of that value,
the forms by number, by the CLDR's category of a number or by word, and the form for the rest.
"""

import re
from collections.abc import Mapping, Sequence

from babel.numbers import get_group_symbol
from babel.plural import to_javascript
from fluent.syntax import ast

from generator.language.book import spoken

Exported = str | Mapping[str, "str | Mapping[str, Exported] | Exported"]
_Element = ast.TextElement | ast.Placeable
_DATE = re.compile(r"'([^']*)'|(MMMM|d+|y+|L+|M+|[A-Za-z]+)|([^A-Za-z']+)")
_DATE_PARTS = {"d": "{day}", "MMMM": "{month}", "y": "{year}"}


def messages(topic: str) -> dict[str, Exported]:
    """The messages whose codes begin with a word, by code; raises ValueError for one that is no data."""
    patterns = sorted(spoken().patterns.items())
    return {code: exported(code, pattern) for code, pattern in patterns if code.startswith(f"{topic}-")}


def exported(code: str, pattern: ast.Pattern | None) -> Exported:
    """A message as data; raises ValueError for what a script cannot say: references, functions, braces in a text."""
    if pattern is None:
        raise ValueError(f"{code}: a message without a text")
    try:
        return _formed(tuple(pattern.elements))
    except TypeError as error:
        raise ValueError(f"{code}: a script cannot say {error}") from None


def plural() -> str:
    """The rule by which a number picks its form, as a function of JavaScript (CLDR, through Babel)."""
    return to_javascript(spoken().locale.plural_form)


def numbers() -> dict[str, str | list[int]]:
    """How whole numbers are written: the sign between groups, and the size of the last group and of the others."""
    return {"group": get_group_symbol(spoken().locale), "sizes": [*spoken().locale.decimal_formats[None].grouping]}


def dates() -> dict[str, str | list[str]]:
    """How a day is written: the names of the months, and their place; raises ValueError for more than day to year."""
    names = spoken().locale.months["format"]["wide"]
    return {
        "day": _day(spoken().locale.date_formats["long"].pattern),
        "months": [names[month] for month in range(1, 13)],
    }


def _day(pattern: str) -> str:
    """A pattern of the CLDR as a text with places (https://unicode.org/reports/tr35/tr35-dates.html)."""
    written = []
    for quoted, letters, rest in _DATE.findall(pattern):
        if letters and letters not in _DATE_PARTS:
            raise ValueError(f"{pattern}: a script cannot write {letters}")
        written.append(_DATE_PARTS[letters] if letters else quoted or rest)
    return "".join(written)


def _formed(elements: Sequence[_Element]) -> Exported:
    """The text of some elements, or, where one picks a form, each whole text that it may become."""
    for at, element in enumerate(elements):
        match element:
            case ast.Placeable(expression=ast.SelectExpression() as choice):
                return _choice(choice, elements[:at], elements[at + 1 :])
    return "".join(_plain(element) for element in elements)


def _choice(choice: ast.SelectExpression, before: Sequence[_Element], after: Sequence[_Element]) -> Exported:
    if not isinstance(choice.selector, ast.VariableReference):
        raise TypeError(type(choice.selector).__name__)
    forms = {_key(one): _formed([*before, *one.value.elements, *after]) for one in choice.variants if not one.default}
    (rest,) = (one for one in choice.variants if one.default)
    return {
        "by": choice.selector.id.name,
        "forms": forms,
        "rest": _formed([*before, *rest.value.elements, *after]),
    }


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def _plain(element: _Element) -> str:
    """The text of one element; TypeError for what is no text and no value."""
    match element:
        case ast.TextElement(value=text) if not set("{}") & set(text):
            return str(text)
        case ast.Placeable(expression=ast.VariableReference(id=ast.Identifier(name=name))):
            return f"{{{name}}}"
        case ast.Placeable(expression=ast.StringLiteral() as literal) if not set("{}") & set(literal.parse()["value"]):
            return str(literal.parse()["value"])
        case ast.Placeable(expression=expression):
            raise TypeError(type(expression).__name__)
        case _:
            raise TypeError("a brace")
