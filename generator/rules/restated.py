"""What a record restates, as it stands within a sentence of ours: without its full stop, and its first letter small."""

import re

from generator.language import formats, say
from generator.ledger.claim import Claim, DenialSaid
from generator.rules.finding import Term

# How a restatement begins that leaves what was said to its text.
_ITSELF = re.compile(r"The (?:article|page|report|text) said that ")
# What leans on these words in a second clause.
_THAT = re.compile(r"(?<=, and )that ")
# How one begins that tells how long after something else it was.
_SINCE = re.compile(
    r"([^,.;:]*\b(?:minutes?|hours?|days?|weeks?)\b[^,.;:]*\b(?:after|before|later|earlier)\b[^,.;:]*), "
)
# How one tells what somebody denied, in a clause; and what kind of error something was called.
_DENIED = re.compile(r"[^.;]*\bdenied (that [^.;]+)\.?")
# How one tells what somebody said in two clauses, of which the second is a matter of its own.
_ALSO = re.compile(r"[^.;]*? said that [^.;]+, and (that [^.;]+)\.?")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_ERROR = re.compile(r"\ban? (?:[a-z]+ )?(?:error|mistake)\b")


def in_a_sentence(words: str) -> str:
    """A sentence of a record as a part of another; a name at its beginning keeps its capital."""
    text = words.strip().removesuffix(".")
    first, _, _ = text.partition(" ")
    is_small = first.lower() in say("phrase-first-words").split()
    return formats.lowered(text) if is_small else text


def clause_of(claim: Claim) -> str:
    """What a claim tells; what a text says itself without the words that it does, for the text is named beside it."""
    words = claim.record.restated or ""
    stripped, found = _ITSELF.subn("", words, count=1) if claim.is_own else (words, 0)
    # A second clause leans on the words that are left out.
    return in_a_sentence(formats.raised(_THAT.sub("", stripped)) if found else words)


def own_note(claim: Claim) -> str:
    """The note of a claim without the sentences on other texts, of which a finding tells itself; empty for none."""
    others = tuple(f"{words.strip()} " for words in say("phrase-other-texts").split(","))
    sentences = _SENTENCES.split((claim.record.note or "").strip())
    return " ".join(one for one in sentences if not one.lower().startswith(others))


def since(claim: Claim) -> str:
    """How long after something else a record tells that it was, in its words; empty where it does not begin so."""
    begins = _SINCE.match(claim.record.restated or "")
    return formats.lowered(begins[1]) if begins else ""


def denied(said: Term) -> str:
    """What some are told to have denied, `that the dead had reached 300`; empty where not all records have it so.

    A clause that leans on its text, or does not have the number, is not taken over.
    """
    clauses = {_denied(claim) for claim in said.claims}
    return clauses.pop() if len(clauses) == 1 else ""


def _denied(claim: Claim) -> str:
    match = _DENIED.fullmatch((claim.record.restated or "").strip())
    count = claim.record.target.count if isinstance(claim, DenialSaid) else None
    words = match[1] if match else ""
    leaning = {*say("phrase-leaning-words").split()}
    is_clear = count is not None and count.text in words and leaning.isdisjoint(words.lower().split())
    return words if is_clear else ""


def also_said(claim: Claim) -> str:
    """What a record restates of a saying besides what it tells first, `that he did not know it`; empty for nothing."""
    match = _ALSO.fullmatch((claim.record.restated or "").strip())
    return match[1] if match else ""


def error_of(said: Term) -> str:
    """What something was called, `a technical error or a mistake`, each wording of the records once."""
    found = (_ERROR.search(claim.record.restated or "") for claim in said.claims)
    return formats.either(dict.fromkeys(one[0] if one else say("phrase-an-error") for one in found))
