"""The ids that findings had while a wording was part of them, so that whoever kept one finds the finding again."""

from collections.abc import Mapping

from generator.rules.finding import Finding, digest

# The words that stood in the place of a code, by rule and code; where none are given, they were the same.
FORMER: Mapping[tuple[str, str], str] = {
    ("attribution", "same-scope"): "same count of the same",
    ("attribution", "other-metric"): "same count under another heading",
    ("breakdown", "not-allocated"): "not allocated",
    ("breakdown", "too-much"): "parts exceed the whole",
    ("breakdown", "too-little"): "parts fall short of a complete whole",
    ("breakdown", "complete"): "parts make the whole",
    ("self-contradiction", "headline-body"): "headline against body",
    ("self-contradiction", "lead-body"): "lead against body",
    ("self-contradiction", "caption-body"): "caption against body",
    ("self-contradiction", "within-source"): "within one source",
    ("self-contradiction", "across-sources"): "across sources",
    ("denial", "figure"): "figure denied",
    ("denial", "attribution"): "attribution denied",
    ("denial", "label"): "label denied",
    ("denial", "publication"): "publication disowned",
    ("denial", "unspecified"): "denied without saying what",
    ("denial", "retracted-unclearly"): "retracted without day, reason or scope",
    ("denial", "nothing-recorded"): "denied, but no such figure is recorded",
    ("disagreement", "voices"): "two voices",
    ("disagreement", "set-against"): "one source sets a figure against another it does not attribute",
    ("drift", "metric"): "another metric",
    ("drift", "group"): "a wider or narrower group",
    ("drift", "wording"): "another wording",
    ("garbled", "alone"): "one copy of a dispatch against the others",
    ("label", "labels"): "labels differ",
    ("label", "words"): "one group in differing words",
    ("one-origin", "statement"): "one statement in many sources",
    ("one-origin", "derived"): "sources taken from another",
    ("one-origin", "dispatch"): "sources taken from one dispatch",
    ("one-origin", "agency"): "sources that credit one agency",
    ("one-origin", "same-figures"): "sources that give the same figures",
    ("repeated", "repeated"): "repeated without saying so",
    ("revision", "lowered-elsewhere"): "lowered by another body",
    ("revision", "shown-lower"): "a later source shows a lower figure",
    ("revision", "passed-on-replaced"): "passed-on-lower",
    ("sum", "derived"): "one term follows from the others",
    ("calendar", "last-month"): "last month",
    ("calendar", "week-ago"): "a week ago",
}


def former_id(finding: Finding) -> str:
    """The id under which a finding was known before ids were made of codes; its own where it did not change."""
    return digest(finding.rule, FORMER.get((finding.rule, finding.shape), finding.shape), finding.terms)
