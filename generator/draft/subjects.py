"""Who is the subject of a verb of saying, and whether what is said stands before or behind it."""

from collections.abc import Sequence

from generator.draft.names import Named
from generator.draft.reading import Token

BREAKS = frozenset(". ; ! ?".split())
HAVE = frozenset("had have has".split())
# What may stand between a subject and its verb: "had first put", "has since said".
ADVERBS = frozenset(
    """
    also later then however meanwhile earlier previously initially originally formerly first only now already since
    still again once twice just even ever never soon
    """.split()
)
_CIRCUMSTANCES = frozenset(
    """
    on in at during throughout to as while after before late early by from via when monday tuesday wednesday thursday
    friday saturday sunday today yesterday
    """.split()
)
_REACH = 8
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def subject_of(tokens: Sequence[Token], start: int, end: int, named: Sequence[Named]) -> tuple[tuple[int, int], bool]:
    """The tokens of a verb's subject, and whether what it says follows.

    What is said precedes where the subject is set off by a comma or closes a quotation: "..., X said".
    """
    low = start
    for index in range(end - 1, start - 1, -1):
        if tokens[index].text in BREAKS or tokens[index].text in {"“", "”", '"'}:
            low = index + 1
            break
    while low < end and (not tokens[low].is_word or tokens[low].fold in {"and", "but", "while", "as", "that"}):
        low += 1
    commas = [index for index in range(low, end) if tokens[index].text == ","]
    after_quote = low > start and any(tokens[i].text in {"”", '"'} for i in range(max(start, low - 2), low))
    last = commas[-1] + 1 if commas else low
    if commas and len(commas) > 1 and tokens[commas[-2] + 1].fold in {"citing", "quoting"}:
        return (low, commas[-2]), True
    if commas and last >= end:  # "Minister, X, said": the last comma closes an apposition
        last = commas[-2] + 1 if len(commas) > 1 else low
        if len(commas) > 1 and not any(n.first >= last and n.last <= end for n in named):
            last = low
        return (last if last > low else low, end), not after_quote
    if commas and tokens[last].text.lower() in {"the", "a", "an", "who", "which", "head", "deputy"}:
        person = next(
            (
                n
                for n in reversed(named)
                if n.last == commas[-1] and n.first >= low and not _is_governed(tokens, n.first)
            ),
            None,
        )
        if person:
            return (person.first, end), not after_quote
    if commas and _ends_statement(tokens, end):
        return (last, end), False
    return (last, end), not after_quote or any(token.fold == "that" for token in tokens[end : end + 5])


def _is_governed(tokens: Sequence[Token], index: int) -> bool:
    """Whether a preposition stands before, so that what begins here is no subject."""
    return index > 0 and tokens[index - 1].fold in {"in", "of", "at", "from", "to", "for", "by", "across"}


def _ends_statement(tokens: Sequence[Token], verb: int) -> bool:
    """Whether nothing that was said follows the verb: only a day, a place or an occasion does.

    `verb` is the first token of the verb, with its auxiliaries.
    """
    index = verb
    while index < len(tokens) and tokens[index].fold in HAVE | ADVERBS:
        index += 1
    index += 1
    rest = tokens[index : index + _REACH]
    if any(token.fold == "that" or token.text in {"“", '"', ":"} for token in rest):
        return False
    return not rest or rest[0].fold in _CIRCUMSTANCES or not rest[0].is_word


def is_inverted(tokens: Sequence[Token], index: int) -> bool:
    """Whether the speaker follows the verb: '..., said the minister'."""
    before = tokens[index - 1].text if index else ""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return before in {",", "”", '"', "’", "'", "-", "–", "—"} and bool(
        after
        and (
            (after.text[0].isupper() and after.fold not in _DAYS)
            or after.fold in {"the", "a", "an", "his", "her", "its"}
        )
    )


def until_break(tokens: Sequence[Token], start: int) -> int:
    """Where the name of a source ends: at the second comma, a verb or a stop; an apposition is part of it."""
    commas = 0
    for index in range(start, len(tokens)):
        token = tokens[index]
        if token.text in BREAKS | {"“", "”", '"', ":"} and not _is_initial(tokens, index):
            return index
        if token.text == ",":
            commas += 1
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            if commas == 2 or following is None or not following.text[0].isupper():
                return index
        if token.text.lower() in {"said", "that", "while", "who", "which", "told", "were", "was"} and index > start:
            return index
    return len(tokens)


def _is_initial(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].text == "." and index > 0 and len(tokens[index - 1].text) <= 2 and index + 1 < len(tokens)
