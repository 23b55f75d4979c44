"""What a ladder shows: rungs, denials on their own day, and what stands in blocks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.language import naming
from generator.ledger.status import Reason, Status
from generator.record.counts import Interval
from generator.site.parts.link import Either, Link, Step
from generator.site.parts.shown import Shown, shown

# So many of those who denied a figure are named in a sentence, and one more rather than that there is another.
DISPUTERS_NAMED = 2
# So many values that have neither a day nor a speaker are told in a row; the table has all.
NAMELESS_IN_ROW = 3
# Of what befell a figure a sentence tells so much.
OUTCOMES_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing that befell a figure: what (by its reason), by whom, when (`the same day`), and the claim.

    `label` is what a denial calls those counted, `whose` the figure that it speaks of, `read` how far its source was;
    `own` and `behalf` tell for whom its speakers spoke. `named_number` is the number that it names where it may be of
    this figure, too, else `none`. `is_of_one_report` tells that one article alone has it, and no day of it,
    `denies_number` that the same speakers denied the number itself on that day, too, which changed no figure. `before`
    is what they are known to have done about it by an earlier day, which a sentence tells first.
    """

    reason: Reason
    speakers: tuple[Link | Either, ...]
    when: str
    cite: str
    label: str
    whose: str
    behalf: str
    own: str
    read: str
    named_number: str
    is_of_one_report: bool = False
    denies_number: bool = False
    before: "Outcome | None" = None

    @property
    def deed(self) -> str:
        """A neutral code for what was done, where that is told behind what was done before."""
        return self.reason.value

    @property
    def code(self) -> str:
        """The code of the message that tells it as the end of a sentence."""
        return naming.outcome(self.reason, "predicate")

    @property
    def named(self) -> Shown[Link | Either]:
        """The speakers as far as they are named, and the others."""
        return shown(self.speakers, DISPUTERS_NAMED, spare=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A rung as a reader sees it: the step, the marks beside it, and the route into its sources if there are more.

    `moved` is our arithmetic: by how much it differs from the voice's figure before; empty where the two
    wordings do not allow it. `test` is the room that its words leave, `firm` tells that they name a number and
    not only a bound. `scope` is its own where it leaves that of the ladder open. `story` leads to all that was said
    against it, where that is more than the rung tells. At `on` it stands on the ladder: `date.min` where it has no day.
    """

    step: Step
    marks: tuple[str, ...]
    route: Link | None
    moved: str
    outcomes: tuple[Outcome, ...]
    test: Interval | None
    firm: bool
    live: bool
    story: Link | None
    scope: str
    on: date = date.min

    @property
    def day(self) -> date | None:
        """The day at which it stands on the ladder; None where it has none."""
        return self.on if self.on > date.min else None

    @property
    def is_named(self) -> bool:
        """Whether a speaker is named for it: else a report gave it in its own words, or nobody is recorded for it."""
        return bool(self.step.speakers)

    @property
    def chief(self) -> tuple[str, ...]:
        """The first of the marks."""
        return self.marks[:1]

    @property
    def outcomes_shown(self) -> tuple[Outcome, ...]:
        """What befell it, as far as a sentence tells it."""
        return self.outcomes[:OUTCOMES_SHOWN]

    @property
    def outcomes_left(self) -> int:
        """How much more befell it than a sentence tells."""
        return len(self.outcomes[OUTCOMES_SHOWN:])

    @property
    def is_number_denied(self) -> bool:
        """Whether its number was denied by those who told that it had not been given."""
        return any(one.denies_number for one in self.outcomes)

    @property
    def names_disputers(self) -> bool:
        """Whether a row tells by whom and when it was disputed: it was, or may have been, and no remark tells that."""
        change = self.step.change
        return bool(self.outcomes) and (change.status.is_dispute or not change.remarks)

    @property
    def is_over_or_remarked(self) -> bool:
        """Whether a row says what became of it."""
        change = self.step.change
        return change.is_over or bool(change.remarks) or self.names_disputers

    @property
    def is_changed(self) -> bool:
        """Whether there is more to say than that it stands."""
        change = self.step.change
        return change.status is not Status.STANDING or bool(change.remarks or self.story)


@dataclass(frozen=True, slots=True)
class Struck:
    """A denial or withdrawal on its own day, with its claims and the figures on this ladder that it hits.

    `deed` is the code of the message that says what its speaker did; a denial describes no day. `otherwise` is what
    some of the claims tell instead: the code of the word for that, and those. `hits` are the first claims of the
    figures that it hits, as a ladder has them. `shown_in` has one
    claim of each source, `loose_in` of each that nothing dates, `open_in` of each that leaves open what was disputed:
    together they are of `perhaps_in` sources.
    `own` and `behalf` tell for whom its speakers spoke. At `on` it stands on the ladder.
    """

    claims: tuple[str, ...]
    deed: str
    label: str
    whose: str
    behalf: str
    own: str
    otherwise: tuple[tuple[str, tuple[str, ...]], ...]
    shown_in: tuple[str, ...]
    loose_in: tuple[str, ...]
    open_in: tuple[str, ...]
    perhaps_in: int
    day: str
    day_page: Link | None
    values: tuple[str, ...]
    on: date = date.min
    clock: str = ""
    described: str = ""
    hits: frozenset[str] = frozenset()

    @property
    def leading_claim(self) -> str:
        """The claim whose words are told."""
        return self.claims[0]


@dataclass(frozen=True, slots=True)
class Turn:
    """A day from which something else is counted, and what; by `who`, where it is not by everybody."""

    on: date
    day: str
    day_page: Link | None
    what: str
    who: str = ""
    clock: str = ""
    described: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A place on a ladder: a rung, a denial on its own day, or a day from which something else is counted.

    With a rung stand the `denials` that hit no other rung of its ladder, newest first, and `objections`: denials of
    its number by its own texts that hit no figure.
    """

    rung: Entry | None
    struck: Struck | None
    turn: Turn | None = None
    denials: tuple[Struck, ...] = ()
    objections: tuple[Struck, ...] = ()

    @property
    def on(self) -> date | None:
        """The day at which it stands; None where it has none."""
        found = next(one.on for one in (self.rung, self.struck, self.turn) if one)
        return found if found > date.min else None

    @property
    def against(self) -> tuple[Struck, ...]:
        """All denials that stand with its rung."""
        return (*self.denials, *self.objections)

    @property
    def tells_outcomes(self) -> bool:
        """Whether what befell its rung stands in the denials with it, but for what may have befallen it."""
        outcomes = self.rung.outcomes if self.rung else ()
        return bool(self.denials) and all(one.reason is not Reason.POSSIBLY_DENIED for one in outcomes)


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that stand together; folded under `summary` unless that is empty, below `words` that tell what they are."""

    summary: str
    rows: tuple[Row, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Nameless:
    """One value that sources give without a day and without naming a speaker; `word` is that of its status.

    `is_in_doubt` tells that it may have been denied or withdrawn, which is its word then; `own` are how many of the
    sources give it in their own words.
    """

    value: str
    status: Status
    word: str
    is_in_doubt: bool
    own: int
    carried: int
    sources: Link
    cites: tuple[str, ...]

    @property
    def stands(self) -> bool:
        """Whether nothing in the record changes it, or may do so."""
        return self.status is Status.STANDING and not self.is_in_doubt

    @property
    def whose(self) -> str:
        """A code for whose words it is: nobody's that is recorded, the sources' own, or in some the one."""
        return whose_words(self.owns)

    @property
    def owns(self) -> frozenset[bool]:
        """Whether there are sources that have it in their own words, and such that have not."""
        return frozenset({self.own > 0, self.own == self.carried})

    @property
    def chief(self) -> tuple[str, ...]:
        """The first of the claims."""
        return self.cites[:1]


def whose_words(own: Iterable[bool]) -> str:
    """A code for whose words figures are: nobody's that is recorded, the sources' own, or some so and some so."""
    found = set(own)
    return "both" if len(found) > 1 else "own" if True in found else "nobody"


@dataclass(frozen=True, slots=True)
class LadderView:
    """The ladder of one scope, newest first.

    `entries` are all its rungs, `named` those that stand as rungs of their own, `nameless` tells the others in one line
    or a table; `quiet` of the named add nothing to another. `values` sums up in a few words which figures there are;
    `own_values` is how many different ones count what the title says.
    """

    title: str
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    named: tuple[Entry, ...]
    nameless: tuple[Nameless, ...]
    quiet: tuple[Entry, ...]
    values: str
    own_values: int

    @property
    def of_title(self) -> tuple[Entry, ...]:
        """The rungs that count what its title says, and not only perhaps; all where none does."""
        return tuple(one for one in self.entries if not one.scope) or self.entries

    @property
    def has_shown_higher(self) -> bool:
        """Whether a rung is told in brief to have been superseded by what a later source has."""
        rungs = (row.rung for block in self.blocks for row in block.rows if row.rung)
        return any(remark.brief for rung in rungs for remark in rung.step.change.remarks)

    @property
    def nameless_words(self) -> str:
        """A code for whose words the figures in one line are: nobody's that is recorded, the sources' own, or both."""
        return whose_words(own for one in self.nameless for own in one.owns)

    @property
    def by_status(self) -> tuple[tuple[Nameless, Shown[Nameless]], ...]:
        """The figures in one line by what became of them: one of each status, and those that most sources have."""
        found: dict[tuple[Status, str], list[Nameless]] = {}
        for one in self.nameless:
            found.setdefault((one.status, one.word), []).append(one)
        return tuple((alike[0], shown(alike, NAMELESS_IN_ROW, spare=1)) for alike in found.values())

    @property
    def is_nameless_of_both(self) -> bool:
        """Whether some of the figures in one line are the sources' own words, and some of nobody that is recorded."""
        return self.nameless_words == "both"

    @property
    def has_carried(self) -> bool:
        """Whether a rung stands in several sources."""
        return any(entry.route for entry in self.named)

    @property
    def has_uncompared(self) -> bool:
        """Whether of a rung nobody compared anything."""
        return any(not entry.step.basis.is_compared for entry in self.named)

    @property
    def has_undated(self) -> bool:
        """Whether a rung has no day of its own."""
        return any(not entry.step.day_page for entry in self.named)
