"""In what standing a number is given: counted, denied, taken back, feared, a rate, an increase, of another event."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.captures.denying import DENY, NEGATIVE, PARTED, REPORTS
from generator.draft.cues import BOUNDS, CHANGE, DOUBTED, MAY, POINTING, RATES, WILL, WITHDRAW
from generator.draft.denials import (
    has_digit,
    is_answered,
    is_denied,
    is_denied_after,
    is_false,
    is_taken_back,
    is_withdrawn,
)
from generator.draft.figures import Figure
from generator.draft.reading import Sentence, Token


class GivenAs(StrEnum):
    """What the text makes of a number; only what is counted, expected or possible is a figure without a TODO."""

    COUNTED = "counted"
    EARLIER = "an earlier figure"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"
    DISPUTED = "disputed"
    UNCLEAR = "perhaps disputed"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    RATE = "a rate"
    INCREASE = "an increase"
    ELSEWHERE = "another event"

    @property
    def is_against(self) -> bool:
        """Whether who speaks is against the number."""
        return self in {GivenAs.DENIED, GivenAs.WITHDRAWN}

    @property
    def is_doubtful(self) -> bool:
        """Whether the text doubts the number, or perhaps something else beside it."""
        return self in {GivenAs.DISPUTED, GivenAs.UNCLEAR}


_REACH, _NEAR = 14, 6


@dataclass(frozen=True, slots=True)
class Years:
    """The years in which the event and the text about it lie; any other year is that of another event."""

    first: int
    last: int

    def holds(self, year: int) -> bool:
        """Whether the year may be one of the event's."""
        return self.first <= year <= self.last


def standing(figure: Figure, years: Years) -> GivenAs:
    """The standing that the sentence of a figure gives it."""
    words = [token.text.lower() for token in figure.tokens]
    for found, holds in (
        (GivenAs.WITHDRAWN, is_withdrawn(figure, words)),
        (GivenAs.DENIED, is_denied(figure, words)),
        (GivenAs.RATE, _is_rate(figure, words)),
        (GivenAs.ELSEWHERE, _is_elsewhere(figure, words, years)),
        (GivenAs.EARLIER, _is_earlier(figure, words)),
        (GivenAs.DISPUTED, DOUBTED.search(" ".join(words[slice(*_sentence_part(figure, words))])) is not None),
        (GivenAs.POSSIBLE, _is_ahead(figure, words, MAY)),
        (GivenAs.EXPECTED, _is_ahead(figure, words, WILL)),
        (GivenAs.INCREASE, _is_increase(figure, words)),
    ):
        if holds:
            return _of_what(figure, words) if found is GivenAs.DISPUTED else found
    if is_answered(words[figure.last :]) or _is_doubted(figure, words):
        return _of_what(figure, words)
    return GivenAs.UNCLEAR if _is_negated(figure, words) else GivenAs.COUNTED


def _of_what(figure: Figure, words: Sequence[str]) -> GivenAs:
    """What a doubt makes of a number: where another one stands beside it, the doubt may be of that one."""
    low, high = _sentence_part(figure, words)
    return GivenAs.DISPUTED if figure.previous <= low and figure.following >= high else GivenAs.UNCLEAR


def _is_doubted(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a word of denial stands by it of which nothing better is known; people "pulled out" are no report."""
    low, high = _sentence_part(figure, words)
    if "?" in words[figure.last :]:
        return True
    reported = bool((REPORTS | POINTING) & set(words[low:high]))
    return any(
        words[i] in DENY or (words[i] in WITHDRAW and reported) or is_taken_back(words, i) or is_false(words, i)
        for i in range(low, high)
    )


def _is_negated(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a negation stands by it of which nothing better is known."""
    low, high = _clause(figure, words)
    return any(
        word in NEGATIVE and words[index + 1 : index + 2] != ["only"] for index, word in enumerate(words[low:high], low)
    )


def answered(sentence: Sentence, following: Sentence) -> GivenAs | None:
    """What the next sentence makes of the figures before it: "It later withdrew the number", "This is not true"."""
    words = [token.text.lower() for token in following.tokens]
    at = next((index for index, word in enumerate(words) if word in WITHDRAW or is_taken_back(words, index)), None)
    if at is not None and not has_digit(words[:at]) and (POINTING | REPORTS) & set(words[max(0, at - 6) : at + 6]):
        return GivenAs.WITHDRAWN
    # What it says of numbers of its own is not said of those before.
    own = next((index for index, word in enumerate(words) if word[:1].isdigit()), len(words))
    if own < len(words) and words[own] not in {each.text for each in sentence.tokens} and is_denied_after(words[:own]):
        return None
    words = words[:own]
    refused = words[:1] and words[0] in {"no", "nonsense", "wrong", "rubbish", "never"}
    refused = refused or words[:2] in (
        ["not", "so"],
        ["not", "true"],
        ["not", "at"],
        ["far", "from"],
        ["quite", "untrue"],
    )
    doubted = DOUBTED.search(" ".join(words)) and (POINTING | REPORTS) & set(words)
    return GivenAs.DISPUTED if refused or doubted or is_answered(["but", *words]) else None


def _is_rate(figure: Figure, words: Sequence[str]) -> bool:
    before = words[max(0, figure.first - 5) : figure.first]
    if "average" in before or "averaged" in before or "averaging" in before or before[-1:] in (["daily"], ["hourly"]):
        return True
    stop = figure.following if figure.following < len(words) else len(words)
    after = words[figure.last : min(stop, figure.last + _REACH)]
    for index, word in enumerate(after):
        if word in PARTED or word in {",", "."}:
            break
        paired = word in RATES and index > 0
        compared = set(after[index + 1 : index + 2]) & {"earlier", "later", "ago", "before", "after", "on"}
        if paired and not compared and after[index - 1] in {"a", "an", "per", "each", "every"}:
            return after[max(0, index - 2) : index - 1] not in (
                ["in"], ["within"], ["for"], ["of"], ["over"], ["than"], ["half"], ["during"], ["after"], ["once"],
            )  # fmt: skip
    return after[:2] in (["on", "average"], ["daily"]) or after[:1] == ["daily"] or _ends_with_average(after)


def _ends_with_average(after: Sequence[str]) -> bool:
    return any(after[index : index + 2] == ["on", "average"] for index in range(len(after)))


def _is_elsewhere(figure: Figure, words: Sequence[str], years: Years) -> bool:
    """Whether a year outside the event's stands in the clause, or words for a time long past."""
    low, high = _clause(figure, words)
    for index in range(low, high):
        if figure.first <= index < figure.last:
            continue
        past = _is_year(words[index]) and not years.holds(int(words[index]))
        if past and not BOUNDS & set(words[max(low, index - 2) : index]):
            return True
        if words[index] in {"ago", "earlier"} and words[index - 1 : index] in (
            ["years"],
            ["decades"],
            ["decade"],
            ["year"],
        ):
            return True
        if words[index : index + 2] in (["last", "year"], ["last", "decade"], ["last", "century"]):
            return True
    return False


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdigit() and word[:2] in {"17", "18", "19", "20"}


def _clause(figure: Figure, words: Sequence[str]) -> tuple[int, int]:
    low, high = figure.first, figure.last
    while low > 0 and words[low - 1] not in PARTED | {".", "“", "that", "which"}:
        low -= 1
    while high < len(words) and words[high] not in PARTED | {".", "”", "and"}:
        high += 1
    return low, high


def _sentence_part(figure: Figure, words: Sequence[str]) -> tuple[int, int]:
    """The clause with what governs it: "doubts that 225 people died"."""
    low, high = _clause(figure, words)
    while low > 0 and words[low - 1] not in PARTED | {".", "“"}:
        low -= 1
    return low, high


def _is_earlier(figure: Figure, words: Sequence[str]) -> bool:
    """Whether it is what another number is compared with: "up from 164", "rose from 164 to 225"."""
    before = words[max(0, figure.first - 8) : figure.first]
    if before[-1:] == ["from"]:
        return bool(CHANGE & set(before))
    compared = " ".join(before[-3:])
    return compared.endswith(
        ("compared with", "compared to", "as against", "previous", "earlier count of", "instead of")
    )


def _is_increase(figure: Figure, words: Sequence[str]) -> bool:
    """Whether it is added to a count and none itself: "rose by 12", "another 26", "26 more"."""
    before, after = words[max(0, figure.first - 5) : figure.first], words[figure.last : figure.last + 3]
    if before[-1:] == ["by"] and CHANGE & set(before):
        return True
    if before[-1:] == ["of"] and {"increase", "rise", "jump"} & set(before[-4:]) and "the" not in before[-3:-2]:
        return True
    if before[-1:] and before[-1] in {"another", "additional", "further", "extra"}:
        return not figure.previous or not _is_listed(words, figure)
    added = after[:1] in (["more"], ["additional"], ["further"], ["new"], ["extra"])
    return added and after[1:2] != ["than"] and not (figure.previous and _is_listed(words, figure))


def _is_listed(words: Sequence[str], figure: Figure) -> bool:
    """Whether the number goes on with a list: "12 were killed and another 30 injured"."""
    return bool({"and", ","} & set(words[max(figure.previous, figure.first - 3) : figure.first]))


def _is_ahead(figure: Figure, words: Sequence[str], cues: frozenset[str]) -> bool:
    """Whether a word for what may or will be governs the number, before it or as the verb of what is counted."""
    before = words[max(figure.previous, figure.first - _NEAR) : figure.first]
    for index in range(len(before) - 1, -1, -1):
        if before[index] in PARTED | {"“", "after", ".", "which", "who"}:
            break
        if before[index] in cues:
            return not (before[index] == "may" and _is_month(figure.tokens, figure.first - len(before) + index))
    end = figure.noun_end
    return bool(cues & set(words[end : end + 3])) and not {",", ";", "and"} & set(words[end : end + 1])


def _is_month(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].text[0].isupper() and index > 0
