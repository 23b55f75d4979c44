"""Whether a sentence denies a number, takes it back, or calls untrue what stands before."""

from collections.abc import Sequence

from generator.captures.denying import (
    CALLING,
    COPULAS,
    DENIAL_REACH,
    DENY,
    FALSE,
    GRANTS,
    INSTEAD,
    LEFT_OPEN,
    NEGATIVE,
    NONE,
    PARTED,
    PRONOUNS,
    PROOF,
    QUOTING,
    REPORTS,
    RESUMING,
    RUMOURS,
    SAY,
    TRUE,
    UNSAID,
    WRONG,
)
from generator.draft.cues import DOUBTED, POINTING, WITHDRAW
from generator.draft.figures import Figure


def is_taken_back(words: Sequence[str], index: int) -> bool:
    """Whether a verb of two words takes something back there: "took it back"."""
    return (
        words[index] in {"took", "taken", "take", "takes", "taking"} and "back" in words[index + 1 : index + 4]
    ) or (words[index] in {"walked", "backed"} and words[index + 1 : index + 2] in (["back"], ["away"]))


def is_answered(words: Sequence[str]) -> bool:
    """Whether what follows calls the thing before it untrue or takes it back, without a number of its own."""
    for index, word in enumerate(words):
        against = word in DENY or word in WITHDRAW or is_taken_back(words, index) or is_false(words, index)
        if against and any(each in PARTED | {",", "which"} for each in words[:index]):
            near = set(words[max(0, index - 5) : index + 5])
            return bool(near & (POINTING | (REPORTS - FALSE) | {"which"})) and not has_digit(words)
    rest = next((index for index, word in enumerate(words) if word in PARTED or word == "which"), len(words))
    return bool(DOUBTED.search(" ".join(words[rest:])) and (POINTING | REPORTS | {"which"}) & set(words[rest:]))


def has_digit(words: Sequence[str]) -> bool:
    """Whether a number in digits is among some words."""
    return any(word[:1].isdigit() for word in words)


def is_false(words: Sequence[str], index: int) -> bool:
    """Whether a word calls something untrue: "false", "not true", "no truth"."""
    if words[index] in TRUE:
        return bool(set(words[max(0, index - 4) : index]) & (NEGATIVE | NONE)) and words[index] != "confirmed"
    if words[index] in RUMOURS:
        return bool(set(words[max(0, index - 3) : index]) & {"as", "are", "is", "were", "was"})
    if words[index] in PROOF:
        return bool(set(words[max(0, index - 3) : index]) & {"no", "without"})
    if words[index] in WRONG:
        return bool(set(words[max(0, index - 4) : index]) & CALLING)
    return words[index] in FALSE


def is_denied(figure: Figure, words: Sequence[str]) -> bool:
    """Whether the sentence denies the number, calls it false, or says that nobody said it."""
    before = words[: figure.first]
    if before[-1:] in (["not"], ["never"], ["no"]) or " ".join(before[-2:]) in INSTEAD:
        return figure.mention.text.lower().split()[0] != "only"
    return is_denied_after(before) or _denied_behind(figure, words) or _is_unsaid(before)


def is_denied_after(before: Sequence[str]) -> bool:
    """Whether a word before the number denies what follows it."""
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        between = before[index + 1 :]
        if word in PARTED or (word in RESUMING and before[index - 1 : index] == [","]):
            return False
        if word in SAY and index and before[index - 1] in PRONOUNS and "that" not in before[:index]:
            return False
        if word in DENY and (word.startswith("den") or REPORTS & set(between) or "that" in between):
            return not _is_person_denied(between)
        if (
            is_false(before, index)
            and (REPORTS | {"that"}) & set(before[max(0, index - 3) :])
            and len(between) < DENIAL_REACH
        ):
            return True
        if word == "evidence" and "no" in before[max(0, index - 2) : index]:
            return True
    return False


def _is_person_denied(between: Sequence[str]) -> bool:
    """Whether it is people to whom something is denied: "denied bail to 12"."""
    return bool(GRANTS & set(between))


def _denied_behind(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a word behind the number calls false what it is a part of: "reports of 225 dead are false"."""
    begins = figure.first
    while begins > 0 and words[begins - 1] not in PARTED | {"“", '"', "."}:
        begins -= 1
    quoted = "who" in words[begins : figure.first] and QUOTING & set(words[begins : figure.first])
    named = quoted or REPORTS & set(words[begins : figure.first]) or REPORTS & set(words[figure.last : figure.last + 2])
    if not named:
        return False
    for index in range(figure.last, min(len(words), figure.last + DENIAL_REACH + 6)):
        if words[index] in PARTED or words[index] == ".":
            return False
        passive = words[index] in DENY and bool(set(words[max(0, index - 3) : index]) & COPULAS)
        if passive or is_false(words, index):
            return True
    return False


def _is_unsaid(before: Sequence[str]) -> bool:
    """Whether somebody did not say the number: "never said that 225", "did not report 225"."""
    for index in range(len(before) - 1, 0, -1):
        if before[index] in UNSAID:
            return before[index - 1] in NEGATIVE and not LEFT_OPEN & set(before[index + 1 :])
        if before[index] in PARTED:
            return False
    return False


def is_withdrawn(figure: Figure, words: Sequence[str]) -> bool:
    """Whether the sentence says that the number was taken back."""
    for index, word in enumerate(words):
        if word not in WITHDRAW and not is_taken_back(words, index):
            continue
        near = set(words[max(0, index - 6) : index + 6])
        if index >= figure.last:
            if near & (REPORTS | POINTING) and index < figure.following:
                return True
        elif near & REPORTS and not PARTED & set(words[index : figure.first]) and figure.first - index < DENIAL_REACH:
            return not {"saying", "said", "put", "putting", "replaced", "now"} & set(words[index : figure.first])
    return False
