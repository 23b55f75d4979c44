"""The words of counts: what stands before and after a number, ranges, shares and vague plurals.

Tables and patterns only; `counts` reads by them, and they are exported to the form of the site.
"""

from collections.abc import Mapping
from enum import StrEnum

from generator.record import numerals
from generator.record.numerals import SCALE_NAMES


class Qualifier(StrEnum):
    """What the words before a number make of it, from the most to the least precise."""

    EXACT = "exact"
    ABOUT = "about"
    ALMOST = "almost"
    JUST_UNDER = "just under"
    JUST_OVER = "just over"
    RANGE = "range"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    UP_TO = "up to"
    FEWER_THAN = "fewer than"
    VAGUE = "vague"
    SHARE = "share"
    NONE = "none"
    NOT_GIVEN = "not given"


_LITTLE = "just|slightly|a little|a bit|a shade|a touch|marginally"
_MUCH = "well|far|significantly|considerably|substantially|comfortably|much|many"
LEADING = {
    Qualifier.ABOUT: (
        "about|some|around|roughly|approximately|approx|abt|circa|more or less|an estimated|estimated|est"
        "|in the region of|of the order of"
        "|on the order of|in the order of|in the neighbourhood of|somewhere around|something like"
    ),
    Qualifier.ALMOST: "almost|nearly|close to|virtually|approaching|nearing|not far off|getting on for",
    Qualifier.JUST_UNDER: f"just short of|not quite|(?:{_LITTLE}) (?:under|below|less than|fewer than)",
    Qualifier.JUST_OVER: f"(?:{_LITTLE}) (?:over|above|more than)",
    Qualifier.AT_LEAST: (
        "at least|no fewer than|no less than|not fewer than|not less than|(?:a )?minimum(?: of)?|min"
        "|as few as|at a minimum"
    ),
    Qualifier.MORE_THAN: (
        f"(?:(?:{_MUCH}) )?(?:more than|over|above|upwards of|upward of|in excess of|north of|greater than|higher than)"
        "|exceeding|beyond|topping"
    ),
    Qualifier.UP_TO: (
        "up to|as many as|as much as|at most|no more than|not more than|(?:a )?maximum(?: of)?|max|not exceeding"
    ),
    Qualifier.FEWER_THAN: f"(?:(?:{_MUCH}) )?(?:fewer than|less than|under|below|south of)|not even",
    Qualifier.EXACT: "exactly|precisely|only|just|(?:a )?total of|total|totalling|totaling|a combined|all|the",
}
TRAILING = {
    Qualifier.ABOUT: " or so|-?ish| give or take| or thereabouts| approximately| approx",
    Qualifier.AT_LEAST: (
        " or more| and more| or above| or over| and above| and over| and up| and counting| at least| at the least"
        "|[- ]plus| ?[+]"
    ),
    Qualifier.UP_TO: " or fewer| or less| or under| or below| at most| at the most| at the very most",
    Qualifier.EXACT: " in total| in all| total| altogether| combined| all told| so far| to date| exactly",
}
# Signs that stand before a number, the longest first, and the words for them.
SIGNS = {
    ">=": "at least", "≥": "at least", "⩾": "at least", "<=": "up to", "≤": "up to", "⩽": "up to",
    ">": "more than", "<": "fewer than", "~": "about", "∼": "about", "≈": "about", "approx.": "about", "ca.": "about",
    "est.": "about", "abt.": "about", "min.": "at least", "max.": "up to",
    "c.": "about", "ca ": "about", "c ": "about",
}  # fmt: skip
# "Between about 40 and 50" is about between 40 and 50.
ABOUT_WITHIN = f"((?:anywhere |anything |somewhere )?(?:between|from)) ({LEADING[Qualifier.ABOUT]}) (.+)"
RANGES = (
    "(?:anywhere |anything |somewhere )?between (.+?) and (.+)",
    "(?:anywhere |anything |somewhere )?(?:from |between )?(.+?) (?:up )?to (.+)",
    "(.+?) or (.+)",
    "(.+?) ?[-–—] ?(.+)",
)
# "Thirty-odd", "200-something": that number and somewhat more.
ODD = f"(.+?)[- ](?:odd|something)(?: ({SCALE_NAMES}))?"
# A part of another count, told in words: kept as worded, and never compared.
_PARTS = "half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
SHARE = (
    rf"(?:(?:an?|{_FEW})[- ](?:{_PARTS})s?|half|most|all"
    r"|(?:a |the )?(?:bulk|(?:(?:vast|large|overwhelming|great|clear|small|slim|narrow) )?(?:majority|minority))"
    rf"|(?:{_FEW}|[0-9]+) (?:in|out of|in every|out of every) (?:{_FEW}|[0-9]+)"
    r"|[0-9]+(?:\.[0-9]+)? ?(?:%|per ?cent))(?: of (?:them|these|those|all|the total))?"
)
VAGUE = {
    "a couple": 2, "a few": 3, "several": 3, "a handful": 3,
    "dozens": 20, "scores": 20, "tens": 20, "hundreds": 100, "thousands": 1000,
    "tens of thousands": 10_000, "hundreds of thousands": 100_000, "millions": 10**6,
    "tens of millions": 10**7, "hundreds of millions": 10**8, "billions": 10**9,
    "lakhs": 10**5, "crores": 10**7,
}  # fmt: skip
# "Well over 100" is no wording of about 100.
FAR_OFF = f"(?:{_MUCH}) "
# What may stand before such a plural; the longest first, where one begins with another.
MANY = [
    "many", "several", "at least", "some", "the low", "the high", "the", "low", "high", "into the", "well into the",
    "in the low", "in the high", "in the",
]  # fmt: skip
MANY.sort(key=len, reverse=True)
SEVERAL_SCALES = (
    "(?:at least )?(?:several|a few|a couple(?: of)?|a handful of|many)"
    " (dozen|hundred|thousand|million|billion|lakh|crore)s?"
)
NOUGHT = ["none", "no one", "no-one", "nobody", "no", "nil", "nought", "naught", "not one", "not a single one"]
NOT_GIVEN = [
    Qualifier.NOT_GIVEN, "unknown", "not known", "an unknown number", "undisclosed", "not disclosed",
    "an undisclosed number", "unspecified", "not specified", "an unspecified number", "not stated",
    "unclear", "not clear", "uncertain", "not announced", "not available", "not provided", "withheld",
]  # fmt: skip
# Words that tell of no number and of none withheld, so that nothing can be counted.
UNCOUNTED = [
    "many", "numerous", "countless", "multiple", "various", "a number", "a lot", "lots", "few", "some",
    "a large number", "a small number", "an unprecedented number",
]  # fmt: skip
# What stands in a table where there is no figure; no source says it.
BLANKS = ["n/a", "na", "n.a.", "?", "-", "–", "—", "tbd", "tbc", "null", "nan", "missing"]
GRAMMAR: Mapping[str, object] = {
    **numerals.GRAMMAR,
    "qualifiers": [[qualifier, words] for qualifier, words in LEADING.items()],
    "tails": [[qualifier, words] for qualifier, words in TRAILING.items()],
    "signs": SIGNS,
    "about_within": ABOUT_WITHIN,
    "ranges": RANGES,
    "odd": ODD,
    "share": SHARE,
    "vague": VAGUE,
    "many": MANY,
    "several": SEVERAL_SCALES,
    "nothing": NOUGHT,
    "not_given": NOT_GIVEN,
}
