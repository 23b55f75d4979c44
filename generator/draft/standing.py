"""In what standing a number is given: counted, denied, taken back, feared, a rate, an increase, of another event."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.draft.cues import (
    BOUNDS,
    CHANGE,
    COPULAS,
    DENY,
    DOUBTED,
    FALSE,
    LEFT_OPEN,
    MAY,
    NEGATIVE,
    PARTED,
    POINTING,
    RATES,
    REPORTS,
    SAY,
    TRUE,
    WILL,
    WITHDRAW,
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
    EXPECTED = "expected"
    POSSIBLE = "possible"
    RATE = "a rate"
    INCREASE = "an increase"
    ELSEWHERE = "another event"

    @property
    def is_against(self) -> bool:
        """Whether who speaks is against the number."""
        return self in {GivenAs.DENIED, GivenAs.WITHDRAWN}


_REACH, _NEAR = 14, 6
_NONE = frozenset("no none nothing".split())


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
        (GivenAs.WITHDRAWN, _is_withdrawn(figure, words)),
        (GivenAs.DENIED, _is_denied(figure, words)),
        (GivenAs.RATE, _is_rate(figure, words)),
        (GivenAs.ELSEWHERE, _is_elsewhere(figure, words, years)),
        (GivenAs.EARLIER, _is_earlier(figure, words)),
        (GivenAs.DISPUTED, DOUBTED.search(" ".join(words[slice(*_sentence_part(figure, words))])) is not None),
        (GivenAs.POSSIBLE, _is_ahead(figure, words, MAY)),
        (GivenAs.EXPECTED, _is_ahead(figure, words, WILL)),
        (GivenAs.INCREASE, _is_increase(figure, words)),
    ):
        if holds:
            return found
    if _is_answered(words[figure.last :]) or _is_doubted(figure, words):
        return GivenAs.DISPUTED
    return GivenAs.COUNTED


def _is_doubted(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a negation or a word of denial stands by it of which nothing better is known."""
    low, high = _sentence_part(figure, words)
    if "?" in words[figure.last :]:
        return True
    if any(words[i] in DENY | WITHDRAW or _is_taken_back(words, i) or _is_false(words, i) for i in range(low, high)):
        return True
    low, high = _clause(figure, words)
    return any(
        word in NEGATIVE and words[index + 1 : index + 2] != ["only"] for index, word in enumerate(words[low:high], low)
    )


def answered(following: Sentence | None) -> GivenAs | None:
    """What the next sentence makes of the figures before it: "It later withdrew the number", "This is not true"."""
    if following is None:
        return None
    words = [token.text.lower() for token in following.tokens]
    at = next((index for index, word in enumerate(words) if word in WITHDRAW or _is_taken_back(words, index)), None)
    if at is not None and not _has_digit(words[:at]) and (POINTING | REPORTS) & set(words[max(0, at - 6) : at + 6]):
        return GivenAs.WITHDRAWN
    # What it says of numbers of its own is not said of those before.
    words = words[: next((index for index, word in enumerate(words) if word[:1].isdigit()), len(words))]
    refused = words[:1] and words[0] in {"no", "nonsense", "wrong", "rubbish", "never"}
    doubted = DOUBTED.search(" ".join(words)) and (POINTING | REPORTS) & set(words)
    return GivenAs.DISPUTED if refused or doubted or _is_answered(["but", *words]) else None


def _is_taken_back(words: Sequence[str], index: int) -> bool:
    return (
        words[index] in {"took", "taken", "take", "takes", "taking"} and "back" in words[index + 1 : index + 4]
    ) or (words[index] in {"walked", "backed"} and words[index + 1 : index + 2] in (["back"], ["away"]))


def _is_answered(words: Sequence[str]) -> bool:
    """Whether what follows calls the thing before it untrue or takes it back, without a number of its own."""
    for index, word in enumerate(words):
        against = word in DENY or word in WITHDRAW or _is_taken_back(words, index) or _is_false(words, index)
        if against and any(each in PARTED | {",", "which"} for each in words[:index]):
            near = set(words[max(0, index - 5) : index + 5])
            return bool(near & (POINTING | (REPORTS - FALSE) | {"which"})) and not _has_digit(words)
    rest = next((index for index, word in enumerate(words) if word in PARTED or word == "which"), len(words))
    return bool(DOUBTED.search(" ".join(words[rest:])) and (POINTING | REPORTS | {"which"}) & set(words[rest:]))


def _has_digit(words: Sequence[str]) -> bool:
    return any(word[:1].isdigit() for word in words)


def _is_false(words: Sequence[str], index: int) -> bool:
    """Whether a word calls something untrue: "false", "not true", "no truth"."""
    if words[index] in TRUE:
        return bool(set(words[max(0, index - 4) : index]) & (NEGATIVE | _NONE)) and words[index] != "confirmed"
    if words[index] in {"rumour", "rumor", "rumours", "rumors"}:
        return bool(set(words[max(0, index - 3) : index]) & {"as", "are", "is", "were", "was"})
    if words[index] in {"proof", "evidence", "basis", "foundation", "grounds"}:
        return bool(set(words[max(0, index - 3) : index]) & {"no", "without"})
    if words[index] in {"wrong", "lie", "lies", "lying", "mistaken"}:
        return bool(set(words[max(0, index - 4) : index]) & (COPULAS | {"a", "as", "called", "simply"}))
    return words[index] in FALSE


def _is_denied(figure: Figure, words: Sequence[str]) -> bool:
    before = words[: figure.first]
    if before[-1:] in (["not"], ["never"], ["no"]) or before[-2:] in (["rather", "than"], ["instead", "of"]):
        return figure.mention.text.lower().split()[0] != "only"
    return _denied_before(before) or _denied_behind(figure, words) or _is_unsaid(before)


def _denied_before(before: Sequence[str]) -> bool:
    """Whether a word before the number denies what follows it."""
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        between = before[index + 1 :]
        if word in PARTED or (
            word in {"saying", "adding", "insisting", "putting"} and before[index - 1 : index] == [","]
        ):
            return False
        if (
            word in SAY
            and index
            and before[index - 1] in {"and", "it", "he", "she", "they"}
            and "that" not in before[:index]
        ):
            return False
        if word in DENY and (word.startswith("den") or REPORTS & set(between) or "that" in between):
            return REPORTS | {"that", "any", "killing", "of"} & set(between) != set() and not _is_person_denied(between)
        if (
            _is_false(before, index)
            and (REPORTS | {"that"}) & set(before[max(0, index - 3) :])
            and len(between) < _REACH
        ):
            return True
        if word == "evidence" and "no" in before[max(0, index - 2) : index]:
            return True
    return False


def _is_person_denied(between: Sequence[str]) -> bool:
    """Whether it is people to whom something is denied: "denied bail to 12"."""
    return bool({"bail", "access", "entry", "visas", "parole", "treatment", "leave"} & set(between))


def _denied_behind(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a word behind the number calls false what it is a part of: "reports of 225 dead are false"."""
    begins = figure.first
    while begins > 0 and words[begins - 1] not in PARTED | {"“", '"', "."}:
        begins -= 1
    quoted = "who" in words[begins : figure.first] and {"says", "say", "claims", "claim", "tells"} & set(
        words[begins : figure.first]
    )
    named = quoted or REPORTS & set(words[begins : figure.first]) or REPORTS & set(words[figure.last : figure.last + 2])
    if not named:
        return False
    for index in range(figure.last, min(len(words), figure.last + _REACH + 6)):
        if words[index] in PARTED or words[index] == ".":
            return False
        passive = words[index] in DENY and bool(set(words[max(0, index - 3) : index]) & COPULAS)
        if passive or _is_false(words, index):
            return True
    return False


def _is_unsaid(before: Sequence[str]) -> bool:
    """Whether somebody did not say the number: "never said that 225", "did not report 225"."""
    for index in range(len(before) - 1, 0, -1):
        if before[index] in {
            "say",
            "said",
            "claim",
            "claimed",
            "report",
            "reported",
            "give",
            "given",
            "state",
            "announce",
        }:
            return before[index - 1] in NEGATIVE and not LEFT_OPEN & set(before[index + 1 :])
        if before[index] in PARTED:
            return False
    return False


def _is_withdrawn(figure: Figure, words: Sequence[str]) -> bool:
    for index, word in enumerate(words):
        if word not in WITHDRAW and not _is_taken_back(words, index):
            continue
        near = set(words[max(0, index - 6) : index + 6])
        if index >= figure.last:
            if near & (REPORTS | POINTING) and index < figure.following:
                return True
        elif near & REPORTS and not PARTED & set(words[index : figure.first]) and figure.first - index < _REACH:
            return not {"saying", "said", "put", "putting", "replaced", "now"} & set(words[index : figure.first])
    return False


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
