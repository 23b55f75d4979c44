"""The parser's syntax errors in plain words, for contributors who do not know YAML's own."""

from dataclasses import dataclass

import yaml


@dataclass(frozen=True, slots=True)
class _Fault:
    """A syntax error: part of libyaml's message for it, and what to tell the contributor.

    `at_start` places it where the quotation mark or bracket at fault opens: the parser notices only later.
    """

    sign: str
    what: str
    mend: str
    at_start: bool = False


_QUOTE_IT = "Put the value in quotation marks."
_ONE_COLUMN = "Check that the keys of one level begin in one column."
_TAB = _Fault("tab", "a tab stands where spaces belong", "Indent with spaces.")
_OPEN = _Fault("", "a bracket or brace above is never closed", "Close it, or put the value in quotation marks.")
_FAULTS = (
    _TAB,
    _Fault("cannot start any token", "no value can begin with @, ` or %", _QUOTE_IT),
    _Fault(
        "mapping values are not allowed",
        "a second colon stands in this value, or the line begins in the wrong column",
        f"Put a value that contains a colon in quotation marks. {_ONE_COLUMN}",
    ),
    _Fault(
        "did not find expected ',' or ']'",
        'the list that "[" opens here is not closed in order',
        "Close it with ], and put a value that contains a comma, a colon or a bracket in quotation marks.",
        at_start=True,
    ),
    _Fault(
        "did not find expected ',' or '}'",
        'the keys that "{" opens here are not closed in order',
        "Close them with }, and put a value that contains a comma, a colon or a brace in quotation marks.",
        at_start=True,
    ),
    _Fault(
        "unexpected end of stream",
        "the quotation mark that opens here is never closed",
        "Close it; inside single quotation marks an apostrophe is written twice.",
        at_start=True,
    ),
    _Fault(
        "did not find expected key",
        "this does not go on from what stands before it",
        f"{_ONE_COLUMN} Nothing may follow a closing quotation mark; one inside a value is written "
        "twice ('') between single marks and as \\\" between double ones.",
    ),
    _Fault(
        "could not find expected ':'",
        "this line has no key",
        "Write key: value with a space after the colon, or indent the line if it continues a value.",
        at_start=True,
    ),
    _Fault(
        "escape character",
        "a backslash between double quotation marks begins nothing that is known",
        "Write it twice, or use single quotation marks.",
    ),
    _Fault("hexdecimal number", "the character code after the backslash is incomplete", "Write the sign."),
    _Fault("character escape code", "no character has this code", "Write the character itself."),
    _Fault("alphabetic or numeric", "no value can begin with * or &", _QUOTE_IT, at_start=True),
    _Fault(
        "comment or line break",
        "after | or > the text begins on the next line",
        "Begin it there; if the sign belongs to the value, put the value in quotation marks.",
        at_start=True,
    ),
    _Fault(
        "block sequence entries are not allowed",
        "no list can begin here",
        "Begin it on the next line; if the dash belongs to the value, put the value in quotation marks.",
    ),
    _Fault(
        "did not find expected '-' indicator",
        "this line belongs to no item of the list above it",
        "Begin each item with a dash in one column.",
    ),
    _Fault(
        "<document start>",
        "the record was complete before this",
        f"{_ONE_COLUMN} Nothing may follow a closing bracket or brace.",
    ),
    _Fault("expected node content", "no value can begin with a comma or a closing bracket", _QUOTE_IT),
    _Fault("directive", "no line can begin with %", _QUOTE_IT),
    _Fault("incompatible YAML", "no line can begin with %", "Delete it."),
    _Fault("tag", "no value can begin with !", _QUOTE_IT, at_start=True),
    _Fault("the expected '>'", "no value can begin with !", _QUOTE_IT, at_start=True),
    _Fault("URI", "no value can begin with !", _QUOTE_IT, at_start=True),
)


def syntax_fault(error: yaml.MarkedYAMLError, text: str) -> tuple[object, str, str]:
    """The mark, the fault and the mend of a syntax error in `text`."""
    problem, here = error.problem or error.context or "", error.problem_mark or error.context_mark
    fault = next((fault for fault in _FAULTS if fault.sign in problem), None)
    if fault is None:
        return here, f"this is not YAML: {problem}", _QUOTE_IT
    if "cannot start any token" in problem and _character(text, here) == "\t":
        fault = _TAB
    if "expected node content" in problem and _character(text, here) not in {",", "]", "}"}:
        fault = _OPEN
    mark = error.context_mark if fault.at_start and error.context_mark else here
    return mark, fault.what, fault.mend


def _character(text: str, mark: object) -> str:
    """The character at a parser's mark, or nothing past the end of its line."""
    line: int = getattr(mark, "line", 0)
    column: int = getattr(mark, "column", 0)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[line][column : column + 1] if line < len(lines) else ""
