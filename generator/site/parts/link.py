"""What pages are made of: links, citations, steps of a ladder, findings in words."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from generator.language import formats, say
from generator.ledger.claim import Evidence
from generator.ledger.status import Status
from generator.record.claims import Where
from generator.record.source import Check
from generator.site.parts.basis import Basis
from generator.site.parts.shown import Shown, shown


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a page; `path` is counted from the root of the docs, `language` is that of the words.

    Words in the language of the site need not tell it; without a path they are words alone.
    """

    text: str
    path: str
    language: str = ""

    @property
    def links(self) -> "tuple[Link, ...]":
        """All that it names, as several have them."""
        return (self,)

    @property
    def others(self) -> "tuple[Link, ...]":
        """What it names before the last."""
        return ()

    @property
    def last(self) -> "Link":
        """What it names last."""
        return self


@dataclass(frozen=True, slots=True)
class Either:
    """Several of whom one or more are meant, and it is not recorded who."""

    links: tuple[Link, ...]

    @property
    def others(self) -> tuple[Link, ...]:
        """All but the last."""
        return self.links[:-1]

    @property
    def last(self) -> Link:
        """The last."""
        return self.links[-1]

    @property
    def text(self) -> str:
        """What they are called, in one row."""
        return formats.either(one.text for one in self.links)


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence on what became of a figure, and the claims that show it.

    `brief` is the same where what it means is said above all that have it; empty where nothing is.
    """

    sentence: str
    cites: tuple[str, ...]
    brief: str = ""

    @property
    def chief(self) -> tuple[str, ...]:
        """The first of the claims."""
        return self.cites[:1]


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a figure: its status, the word for that and its code, and why.

    `is_doubted` tells what it may have become, `is_ordered` that what took its place is certainly the later one.
    `is_answered_for` tells that somebody is named for it: that a number stands for which nobody is says nothing.
    """

    status: Status
    code: str
    word: str
    remarks: tuple[Remark, ...]
    is_doubted: bool
    is_ordered: bool = True
    is_answered_for: bool = True

    @property
    def chip(self) -> str:
        """The code of the word that stands in a chip; empty where the order is open, of which the remark tells."""
        return self.code if self.is_ordered and not self.is_unsupported else ""

    @property
    def is_unsupported(self) -> bool:
        """Whether nothing befell a number for which nobody is named."""
        return self.status is Status.STANDING and not self.is_answered_for

    @property
    def in_table(self) -> str:
        """The word for it in a row of figures."""
        if self.is_doubted:
            return say("chip-disputed-perhaps")
        return say("status-none") if self.is_unsupported else self.word

    @property
    def dispute(self) -> str:
        """The code of the word for what befell it, or may have, where that is a dispute; else nothing."""
        if self.status.is_dispute:
            return self.code
        return "disputed-perhaps" if self.is_doubted else ""

    @property
    def is_by_reading(self) -> bool:
        """Whether it went with a total of which it is a part, as no source says of it."""
        return self.code.endswith("-as-part")

    @property
    def is_over(self) -> bool:
        """Whether the figure certainly does not stand any more."""
        return self.status is not Status.STANDING and self.is_ordered

    @property
    def is_struck(self) -> bool:
        """Whether the figure was certainly denied or withdrawn."""
        return self.is_over and self.status.is_dispute

    @property
    def first(self) -> tuple[Remark, ...]:
        """The chief remark, where there is any."""
        return self.remarks[:1]

    @property
    def said(self) -> int:
        """How many remarks there are."""
        return len(self.remarks)

    @property
    def further(self) -> int:
        """How many remarks there are besides."""
        return len(self.remarks[1:])


# So many speakers are named, and one more rather than that there is another.
SPEAKERS_NAMED = 3
# So many sources that tell something in the same words are named where it is told once.
ALIKE_NAMED = 3
# So many of the routes of one statement are told beside a finding.
ROUTES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Citation:
    """Everything a footnote or a source page tells of one claim.

    `alike` are the ids of all that tell the same in the same words, itself among them.
    `language` is that of a quotation, where the site does not speak it.
    `readings` are what of it is our reading, in words; `is_a_reading` tells that this is more than who passed it on.
    `is_speaker_read` tells that it is of who said it, `is_day_read` of when, `is_else_read` that it is of more than
    the time, too.
    `is_in_doubt` tells that its note has what its words leave open; of `lent_in` and `lent_from` see `Step`.
    `day_printed` are the printed words for its day where they do not fit it, and it is ours; `weekday` is what it is.
    `is_unsaid` tells that neither a speaker is recorded nor that the article says it itself.
    `words_name` are those whom its words name where its speakers are inferred from its text; None where they are not.
    """

    id: str
    alike: tuple[str, ...]
    anchor: str
    address: Link
    kind: str
    where: Where
    metric: Link | None
    value: str | None
    scope: str
    label: str | None
    is_misprint: bool
    differs: bool
    earlier: bool
    words: str
    is_quote: bool
    language: str
    restated: str | None
    speakers: tuple[Link | Either, ...]
    speaker_unknown: str
    is_unsaid: bool
    words_name: tuple[Link | Either, ...] | None
    passed_by: tuple[Link, ...]
    said_on: str
    said_on_day: Link | None
    day_printed: str
    weekday: str
    as_of: str | None
    happened_on: str | None
    printed: tuple[tuple[str, str], ...]
    note: str | None
    readings: str
    is_a_reading: bool
    is_speaker_read: bool
    is_day_read: bool
    is_else_read: bool
    is_in_doubt: bool
    disputes: str | None
    source: Link
    short: Link
    original: str | None
    exact: str | None
    publication: str
    published: str
    imprint: str
    evidence: Evidence
    checks: tuple[Check, ...]
    is_compared: bool
    change: Change
    lent_in: str = ""
    lent_from: str = ""

    @property
    def named_alike(self) -> Shown[str]:
        """The claims that tell it in the same words, as far as their sources are named, and the others."""
        return shown(self.alike, ALIKE_NAMED, spare=1)

    @property
    def marked(self) -> str:
        """The code of the name of a mark that leads to it, which tells what the note is on."""
        return "mark-figure" if self.value else f"mark-{self.kind}"

    @property
    def is_of_either(self) -> bool:
        """Whether one or more of several said it, and it is not recorded who."""
        return any(isinstance(one, Either) for one in self.speakers)

    @property
    def disputed(self) -> str:
        """The code of the word for what befell its figure, or may have, where that is a dispute; else nothing."""
        return self.change.dispute

    @property
    def dated(self) -> str:
        """The code of the message that tells when it was said, and of when it tells."""
        if self.as_of and self.happened_on:
            return "note-dates-both"
        return "note-dates-happened" if self.happened_on else "note-dates-as-of" if self.as_of else "note-dates"

    @property
    def named(self) -> Shown[Link | Either]:
        """The speakers as far as they are named, and the others."""
        return shown(self.speakers, SPEAKERS_NAMED, spare=1)


@dataclass(frozen=True, slots=True)
class Step:
    """One rung of a ladder, as a reader sees it.

    `clock` is the time of its day where the records have one. The first `bearing` of the speakers said it on that day;
    of the others that is not recorded, or they said it on another: `other_day` is when, in words. `told_by` are those
    who told what only general words name the speakers of.

    Where the rung states group and place, `open_in` are the sources that leave one of them, `open_what`, open;
    `in_own_words` names the outlet of the one article that gives it so. `undated_in` are those that do not bear its
    day; `known_openly` is an earlier one, of sources that leave `open_what` open. `unclear` counts those of which it is
    not clear whether some are counted. `unlabelled` counts those that use none of the `labels`.
    `differs` tells that it is in copies alone that differ from their text or from the other copies of it.
    `earlier_only` tells that all give it as one of the past, `earlier_as_read` that this is how their records read it;
    `day_as_read` that its day is, `else_as_read` that what it counts, or whose it is, is how all of them read their
    texts. `in_doubt` is the note of the first on what their words leave open, where all do.
    `lent_in` is the part of an article, by a code, whose words alone have the figure for this; its text has it for
    `lent_from`. `life` leads to the page of its number, where that was disputed. `is_withheld` tells that its words are
    that no number was given.
    """

    value: str
    others: tuple[str, ...]
    scope: str
    day: str
    day_page: Link | None
    clock: str
    described: str
    speakers: tuple[Link | Either, ...]
    bearing: int
    other_day: str
    speaker_unknown: str
    in_own_words: str
    relays: tuple[Link, ...]
    passed_by: tuple[Link, ...]
    labels: tuple[str, ...]
    unlabelled: int
    lent_in: str
    lent_from: str
    sources: int
    basis: Basis
    has_voice: bool
    earlier_only: bool
    earlier_as_read: bool
    day_as_read: bool
    else_as_read: bool
    in_doubt: str
    open_in: frozenset[str]
    open_what: str
    undated_in: frozenset[str]
    unclear: int
    differs: bool
    unclear_groups: str
    known_openly: str
    change: Change
    cites: tuple[str, ...]
    life: Link | None = None
    is_withheld: bool = False

    @property
    def look(self) -> str:
        """How its words are set, as a code: by what became of it, and as no number where none was given."""
        return "withheld" if self.is_withheld else self.change.status.value

    @property
    def day_shown(self) -> str:
        """Its day in words, with that it is our reading where it is."""
        return say("when-read", when=self.day) if self.day_as_read else self.day

    @property
    def called(self) -> str:
        """What all its sources call those counted; empty where some do not, or in other words."""
        return self.labels[0] if len(self.labels) == 1 and not self.unlabelled else ""

    @property
    def left_open(self) -> int:
        """How many of its sources leave group or place open."""
        return len(self.open_in)

    @property
    def undated(self) -> int:
        """How many of its sources do not bear its day."""
        return len(self.undated_in)

    def of_sources(self, names: Collection[str]) -> "Step":
        """The same with what is told of its sources told of some of them."""
        return replace(self, open_in=self.open_in.intersection(names), undated_in=self.undated_in.intersection(names))

    @property
    def opened(self) -> str:
        """The claim that its citations begin with; empty where there are none."""
        return next(iter(self.cites), "")

    @property
    def is_worded(self) -> bool:
        """Whether its value has words, be it of a number or of its bounds."""
        return any(letter.isalpha() for letter in self.value)

    @property
    def unclear_in(self) -> str:
        """Whether all of its sources or some leave open whether some are counted, as a code."""
        return "all" if self.unclear == self.sources else "some"

    @property
    def named(self) -> Shown[Link | Either]:
        """The speakers as far as they are named, and the others."""
        return shown(self.speakers[: self.bearing or None], SPEAKERS_NAMED, spare=1)

    @property
    def of_other_days(self) -> Shown[Link | Either]:
        """The speakers of whom it is not recorded that they said it on the day of the rung."""
        return shown(self.speakers[self.bearing :] if self.bearing else (), SPEAKERS_NAMED, spare=1)

    @property
    def first_named(self) -> Shown[Link | Either]:
        """The first speaker of its day, and the others of that."""
        return shown(self.speakers[: self.bearing or None], 1)

    @property
    def through(self) -> Shown[Link]:
        """The relays as far as they are named, and the others."""
        return shown(self.relays, SPEAKERS_NAMED, spare=1)

    @property
    def is_number(self) -> bool:
        """Whether the value begins with a digit, so that it can be the subject of a sentence."""
        return self.value[:1].isdigit()


@dataclass(frozen=True, slots=True)
class Branch:
    """One route from a speaker to the reader: the relays in order, and the claim in the source at the end."""

    relays: tuple[Link, ...]
    source: Link


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding in words; `tree` shows the routes of one statement into its sources.

    `title` is that of its rule in few words, `line` a sentence on what it is about, so that it can be chosen among
    others; at its `place` it is told; `life` leads to the page of its number, where that has one; `sides` follow the
    sentence as a list where each has many words, with its own marks.
    """

    id: str
    rule: str
    title: str
    line: str
    severity: str
    sentence: str
    sides: tuple[tuple[str, tuple[str, ...]], ...]
    derived: bool
    cites: tuple[str, ...]
    tree: tuple[Branch, ...]
    place: str
    life: Link | None = None

    @property
    def is_led_to(self) -> bool:
        """Whether a sentence is enough among others: a page tells all of its number, or it is a list."""
        return bool(self.life or self.sides)

    @property
    def beside(self) -> str:
        """What a page that is of something else tells of it: a line where that leads to more, else its sentence."""
        return self.line if self.is_led_to else self.sentence

    @property
    def routes(self) -> Shown[Branch]:
        """The routes as far as they are told, and the rest."""
        return shown(self.tree, ROUTES_SHOWN)
