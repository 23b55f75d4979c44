"""Numbers that count nothing: dates, ages, durations, names and the like, each with its reason."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.captures.text import Span

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen"
)
_DIGITS = r"\d+(?:[.,]\d+)*"
_NUMBER = rf"\b(?:{_DIGITS}|(?:{_WORDS})(?:[- ](?:{_WORDS})){{0,8}}|dozens|scores|hundreds|thousands|millions)"
_PERSONS = (
    r"(?:people|persons|men|women|children|police|soldiers|troops|officers|protest\w*|demonstrators|civilians|detain\w*"
    r"|arrest\w*|kill\w*|dead|died|deaths|injur\w*|wounded|houses|homes|buildings|vehicles|cars|cases)\b"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_TIMES = r"(?:second|minute|hour|day|night|week|weekend|month|year|decade)s?|centur(?:y|ies)"
_MEASURES = (
    "km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|ft|inch(?:es)?|cm|mm|kg|kilos?|kilograms?|tonnes?|tons?"
    "|lit(?:er|re)s?|gallons?|barrels?|hectares?|acres?|degrees|knots|mph|kph|megawatts?|cubic met(?:er|re)s"
)
# Things that bear numbers; of these the number counts nothing.
_NUMBERED = (
    "rooms?|lines?|exhibit|camera|section|page|train|bus|buses|gauge|photo|gate|school|class|classes|no\\.|paragraph|article"
    "|chapter|volume|bulletin|case|tram|platform|terminal|ward|floor|table|annex|appendix|footnote|point|clause|rule"
    "|district|precinct|zone|sector|unit|block|channel|grade|version|route|flight|highway|motorway|pier|berth|dock"
    "|hall|camp|checkpoint|post|hill|episode|issue|edition|update|part|item|resolution|decree|order|law|act|protocol"
    "|psalms?|verses?|extension|ext\\.|desk|press note"
    "|phase|level|stage|category|reactor|well|pump|sluice|lock|mile|kilometre|kilometer"
)
# Things that have an age as people have.
_AGEING = (
    "boy|girl|child|man|woman|son|daughter|ship|ferry|boat|vessel|tanker|freighter|trawler|plane|aircraft|bus|train|lorry"
    "|truck|car|bridge|dam|building|house|tower|factory|mine"
)
_ITEM = r"\d{1,4}[a-z]?"
_SECTION = rf"{_ITEM}(?:\(\d+\))*"
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONEY = "dollars?|euros?|pounds?|francs?|r(?:o)?ubles?|yuan|yen|rupees?|lira|USD|EUR|GBP"


# A pattern as it is written, with what is asked of the letters.
_Written = tuple[str, re.RegexFlag]


def _pattern(text: str, flags: re.RegexFlag = re.IGNORECASE) -> _Written:
    return text, flags


_DATE, _TIME, _AGE, _DURATION, _NAME = "date", "time of day", "age", "duration", "name"
# Those of time and age count nothing whatever the event; each by the code under which a script knows it.
_OF_TIME = {_DATE: "date", _TIME: "time", _AGE: "age", _DURATION: "duration"}
_CAPITALS = re.RegexFlag(0)
# The first pattern that holds a number gives the reason, so the longer wordings come first.
_PATTERNS: tuple[tuple[str, _Written], ...] = (
    ("address", _pattern(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,64}")),
    ("telephone number", _pattern(r"\+\d[\d ()-]{7,}\d|\btel[.:]? ?[\d ()-]{6,}\d")),
    (_DATE, _pattern(rf"(?:\bon |\bOn )?\b(?:the )?{_DAY} (?:of )?{_MONTH}(?:,? (?:19|20)\d\d)?\b", _CAPITALS)),
    (
        _DATE,
        _pattern(
            rf"\b{_DAY}(?:[-–/]| and | to ){_DAY} {_MONTH}|\b{_MONTH} {_DAY}(?:[-–/]| and | to ){_DAY}\b", _CAPITALS
        ),
    ),
    (_DATE, _pattern(rf"\b{_DAY}-{_MONTH}-(?:\d\d)?\d\d\b", _CAPITALS)),
    ("measure", _pattern(rf"\bmagnitude(?: of)? {_DIGITS}|\b{_DIGITS}[- ]magnitude\b")),
    (_DATE, _pattern(rf"(?:\b[Oo]n )?\b{_MONTH} {_DAY}(?:,? (?:19|20)\d\d)?\b(?![,.]\d)", _CAPITALS)),
    (_DATE, _pattern(rf"\b{_MONTH},? (?:of )?(?:19|20)\d\d\b(?!,\d)", _CAPITALS)),
    (_DATE, _pattern(r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)\b")),
    (_DATE, _pattern(r"\b(?:on )?the \d{1,2}(?:st|nd|rd|th)(?: of (?:last|this|next|the) month| \(local time\))?")),
    (_DATE, _pattern(rf"\b(?:19|20)\d\ds\b|\b(?:19|20)\d\d[-–/](?:19|20)?\d\d\b(?! {_PERSONS})")),
    (
        _DATE,
        _pattern(
            r"\b(?:in|since|until|till|from|of|by|late|early|mid|during|before|after|year)[ -]"
            rf"(?:19|20)\d\d\b(?![,.]\d)(?! {_PERSONS})"
        ),
    ),
    (_DATE, _pattern(r"(?<![\d,.$€£-])\b(?:19|20)\d\d\b(?=[,;:)’”\"]? ?(?:$|[-,;:)“”\"A-Z]|\.(?!\d)))", re.MULTILINE)),
    (_TIME, _pattern(r"\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b\.?")),
    (_TIME, _pattern(rf"\b\d{{3,4}} (?:GMT|UTC)\b|\b(?:\d{{1,2}}|{_WORDS}) o['’]clock\b")),
    (_AGE, _pattern(rf"{_NUMBER}[- ](?:year|month|week|day)s?[- ]olds?\b")),
    (
        _AGE,
        _pattern(
            rf"\b(?:ages?|aged)(?: of| from| between)? {_NUMBER}(?:(?: to | and |-|–){_NUMBER})?"
            r"|(?:under|over) (?:1[468]|21)\b(?! \w)"
        ),
    ),
    (_AGE, _pattern(r"\b[1-9]0s\b|(?<=[a-z]) \([1-9]\d\)")),
    (
        _AGE,
        _pattern(
            r"\b(?:boy|girl|child|man|woman|son|daughter) of \d{1,3}\b|\b(?:eldest|oldest"
            r"|youngest)(?: \w+)? (?:is|was|being)? ?\d{1,3}\b"
            rf"|\b(?:{_AGEING}) of (?:some |about |nearly |almost |over |more than )?{_NUMBER} years\b"
        ),
    ),
    (
        _AGE,
        _pattern(
            rf"\b(?:you are|you're|i am|i'm|he is|he was|she is|she was|the (?:eldest|oldest|youngest) (?:is|was))"
            rf" {_NUMBER}(?=[.;?!](?:\s|$))"
        ),
    ),
    (
        _TIME,
        _pattern(
            rf"\b(?:evening|morning|afternoon|night|daily|day|noon|today|tomorrow"
            rf"|{_WEEKDAY})"
            rf",? at (?:1?\d|2[0-4]|{_WORDS})(?=[,.;](?:\s|$))"
            rf"|\b{_WEEKDAY}, (?:[01]?\d|2[0-3])[.:][0-5]\d\b"
        ),
    ),
    (
        "population",
        _pattern(
            rf"\b(?:city|town|country|nation|land|village|region|province|people|population) of (?:about |some "
            rf"|around |nearly |almost |more than |over )?{_NUMBER}(?: (?:million|thousand))?(?: (?:people"
            rf"|inhabitants|souls|residents))?"
        ),
    ),
    (_NAME, _pattern(r"\b[A-Z][a-z]+ of (?:Millions|Thousands|Hundreds)\b", _CAPITALS)),
    (_AGE, _pattern(r"(?<=[A-Z][a-z]),? \d{1,2}(?=,)|(?<=[a-z]), [1-9]\d(?=, )", _CAPITALS)),
    ("percentage", _pattern(rf"{_NUMBER} ?(?:%|per ?cent\b|percent\b|percentage points?\b)")),
    (
        "share",
        _pattern(
            rf"\b(?:(?:an?|one|two|three|four)[- ])?(?:half|third|quarter|fifth|sixth|tenth)s?\b|\b{_DIGITS}/\d+\b"
        ),
    ),
    (_DURATION, _pattern(rf"{_NUMBER}(?: to | and | or |-|–){_NUMBER} (?:{_TIMES})\b")),
    (_DURATION, _pattern(rf"{_NUMBER}(?: of| more| full| consecutive)?[- ](?:{_TIMES})(?:['’])?\b(?: ago)?")),
    (
        _TIME,
        _pattern(
            r"(?:^|\b(?:at|from|until|till|between|to|by|after|before|around|since|and|of|position at) )"
            r"(?:[01]?\d|2[0-3])\.[0-5]\d\b(?!\.?\d| ?(?:per|million|billion|thousand|%))"
            r"|\b(?:[01]?\d|2[0-3])\.[0-5]\d (?:this|that|in the|on|hrs|hours|\|)"
            r"|\bopen(?:s|ed)? (?:from )?\d{1,2}(?:\.\d\d)? to \d{1,2}(?:\.\d\d)?\b|\b\d\d?[.:]\d\d(?:$|\.(?!\d))",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        _TIME,
        _pattern(
            rf"\b(?:(?:open|clos|meet|begin|start|end|sail|leav|arriv|resum|gather|conven|return|depart|continu"
            rf"|goes on|not|now)\w*"
            rf"(?: \w+){{0,3}} at|until|till) (?:1?\d|2[0-4]|{_WORDS})(?= (?:on|this|in the|tomorrow|today|tonight"
            rf"|now)\b|[,.;]?$"
            r"|[,;] |\. [A-Z])",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        _TIME,
        _pattern(
            r"\b(?:between|from) (?:[01]?\d|2[0-3])[.:][0-5]\d (?:and|to|until|till) (?:[01]?\d|2[0-3])[.:][0-5]\d\b"
        ),
    ),
    ("relation", _pattern(rf"\b(?:father|mother|parent|widow|widower)s? of (?:\d+|{_WORDS})\b")),
    (
        "members",
        _pattern(rf"\b(?:has|have|with|of) (?:about |some |around |nearly |more than |over )?{_NUMBER} members\b"),
    ),
    ("number of a thing", _pattern(r"(?<!the )(?<!a )(?<!large )\bnumber \d[\d,]*\b")),
    (
        "number of a thing",
        _pattern(
            r"\b(?:account|invoice|licence|permit|docket|file|reference|serial)(?: number| nos?\.)?:?"
            r" \d[\d/-]*[/-]\d+\b"
            rf"|\b(?:ss?|arts?|paras?|cl)\. {_SECTION}(?:(?:,| and|,? or| to) {_SECTION})*"
            rf"|\b(?:class|classes|grades?|verses?|pages?) (?:{_WORDS})(?: (?:to|and) (?:{_WORDS}))?\b(?! {_PERSONS})"
        ),
    ),
    (
        "places for people",
        _pattern(
            rf"\b(?:places|seats|room|space|seating|capacity|berths) (?:for|of)"
            rf" (?:about |some |up to |over )?{_NUMBER}\b"
            rf"|\b(?:built|made|meant|laid out|designed) for (?:about |some |up to )?{_NUMBER}(?=[,.;])"
        ),
    ),
    (
        "money",
        _pattern(
            rf"\bin the sum of {_NUMBER}(?: \w+)? each\b|\bbail (?:of|at|set at|fixed at) {_NUMBER}(?: \w+)?"
            rf"|\bthe costs(?: of the \w+)?, {_NUMBER}(?: crowns)?\b"
            rf"|\b(?:claim|award|sought|seek|grant|demand)\w* damages of {_NUMBER}"
            rf"|\b(?:budget|entry fee|ticket|reward|pension|salary|wage) (?:is|was|of|at) {_NUMBER}\b"
        ),
    ),
    ("footnote", _pattern(r"\{\d{1,3}\}|\[\d{1,3}\]|(?<=[a-z.,])\(\d{1,2}\)")),
    ("number of an item", _pattern(r"^\(?\d{1,3}[.)] (?=\S)", re.MULTILINE)),
    (
        "number of a thing",
        _pattern(
            rf"\b(?:{_NUMBERED})s? (?:nos?\.? )?{_ITEM}(?:(?:, | and | or | to |-|–){_ITEM})*(?![\d.,]*\d| {_PERSONS})"
        ),
    ),
    (
        "address",
        _pattern(
            r"\b\d{1,4}[a-z]?,? (?:[A-Z][\w'’]+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Quay|Way|Drive)\b", _CAPITALS
        ),
    ),
    (_NAME, _pattern(r"\b[^\W\d_]+[-‐‑]?\d[\w-]*|\b\d+(?![KM]\b)[A-Z]\b(?![.])", _CAPITALS)),
    (
        _NAME,
        _pattern(
            r"\b(?:Article|Section|Paragraph|Flight|Channel|Resolution|Decree|Protocol|Route|Highway|Boeing"
            r"|Airbus|Chapter"
            r"|Group of|Formula|Windows|Phase|Level|Category|Unit|Reactor|School|Room|Gate|Pier|No\.|Nos\.) \d+",
            _CAPITALS,
        ),
    ),
    (_NAME, _pattern(r"(?<![.!?] )\b[A-Z][a-z]+ (?:One|Two|Three|Four|Five|Seven|Nine|Ten)\b(?! [A-Z])", _CAPITALS)),
    ("ordinal", _pattern(r"\b\d+(?:st|nd|rd|th)\b")),
    (
        "no count",
        _pattern(
            r"\b(?:no|any|every|some|each|which|this|that|the|another|only) ?one\b"
            r"(?! (?:person|man|woman|child|officer))"
            r"|\bone (?:another|by one|point|time|side|hand|thing|way|day|reason|example|party)\b"
            r"|(?<!, )\bone of\b|\bone of\b(?! (?:them|whom|these|those)\b)"
            r"|\b(?:hundred|thousand|million|one)-(?:to|in)-\w+"
        ),
    ),
    ("part of a compound", _pattern(rf"\b(?:\d+|{_WORDS})-(?!(?:{_WORDS}|odd)\b)[a-z]+(?:-[a-z]+)*")),
)


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch of text with a number that is no figure."""

    span: Span
    reason: str


def asides(text: str, names: Iterable[str], units: Iterable[str]) -> tuple[Aside, ...]:
    """Every stretch that is a date, an age, a name ... in the order of precedence, the actors' names first.

    `units` are what the metrics count; a measure or a currency among them is a figure and no aside.
    """
    return tuple(_asides(text, names, frozenset(unit.casefold() for unit in units)))


def of_times() -> Iterator[tuple[str, str, re.RegexFlag]]:
    """What finds days, times, ages and durations, in the order of precedence: its code, the pattern and its flags."""
    for reason, (pattern, flags) in _PATTERNS:
        if code := _OF_TIME.get(reason):
            yield code, pattern, flags


def _asides(text: str, names: Iterable[str], units: frozenset[str]) -> Iterator[Aside]:
    for name in sorted({name for name in names if any(c.isdigit() for c in name)}):
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield Aside(Span(*found.span()), _NAME)
    for reason, pattern in _patterns():
        for found in pattern.finditer(text):
            yield Aside(_trimmed(text, Span(*found.span())), reason)
    for reason, nouns in (("measure", _MEASURES), ("money", _MONEY)):
        for found in re.finditer(rf"{_NUMBER}(?: of)?[- ]?(?P<noun>{nouns})\b", text, re.IGNORECASE):
            if found["noun"].casefold() not in units:
                yield Aside(Span(*found.span()), reason)
    if not units & {"dollars", "us dollars", "euros", "pounds"}:
        for found in re.finditer(rf"(?:US)?[$€£¥] ?{_DIGITS}(?: ?(?:million|billion|thousand|bn|mn|m|k)\b)?", text):
            yield Aside(Span(*found.span()), "money")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns ready for use, made with the first text: no other command has to wait for them."""
    return tuple((reason, re.compile(*written)) for reason, written in _PATTERNS)


def _trimmed(text: str, span: Span) -> Span:
    """The stretch without commas and spaces at its ends."""
    inner = text[span.start : span.end]
    start = span.start + len(inner) - len(inner.lstrip(" ,"))
    return Span(start, max(start, span.start + len(inner.rstrip(" ,"))))
