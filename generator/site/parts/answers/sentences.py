"""The sentences of an answer: which message, who, and the figures in a row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid
from generator.reading.load import Corpus
from generator.record.ids import ActorId
from generator.site.parts.answers.belonging import GivenPart
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.left_open import LeftOpen
from generator.site.parts.answers.named import named_in_full
from generator.site.parts.link import Link, Step
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown

# What stands for the figures where only their place in a sentence is asked for, and what may end one.
_FIGURES, _ENDS = "\ufffc", {".", "。", "।", ""}
# The messages that give a day without the value.
_ALONE = {
    "answer-value": "answer-value-alone",
    "answer-value-on": "answer-value-on-alone",
    "answer-value-by": "answer-value-by-alone",
}
# The messages that give who gave it behind its day.
_SAID_ON = {"answer-value-on": "answer-value-said-on"}
_OF_GIVER = {"answer-value-on": "answer-value-of-on"}
# The sentences whose figures have with them what they count.
_SPOKEN_OF = {"answer-put-bound", "answer-put-expected"}
_WITH_COUNTED = {*_SPOKEN_OF, "answer-put-within"}
# The messages that give what those counted are called, too.
_CALLED = {
    "answer-value": "answer-value-called-alone",
    "answer-value-on": "answer-value-called-on",
    "answer-value-said-on": "answer-value-called-said-on",
    "answer-value-by": "answer-value-called",
}

# The same for what somebody spoke of, which has with it what it counts.
_BOUND = {
    "answer-value": "answer-value-bound",
    "answer-value-on": "answer-value-bound-on",
    "answer-value-by": "answer-value-bound-by",
    "answer-value-called": "answer-value-bound-called",
    "answer-value-called-on": "answer-value-bound-called-on",
    "answer-value-called-alone": "answer-value-bound-called-alone",
}


# How a sentence tells that it is of what the one before it tells.
GOES_ON = "goes-on"


@dataclass(frozen=True, slots=True)
class LeadItem:
    """A figure in a row: `code` is the message that gives it with its day, or with what is `about` it.

    `label` is what its source calls those counted, where that is to be said, `n` how many reports have it, `joint` the
    code of what stands between it and the next, and `is_chief` tells that it leads the page.
    """

    code: str
    value: str
    step: Step
    about: str
    label: str
    n: int
    cites: tuple[str, ...]
    joint: str
    is_chief: bool

    @property
    def in_parts(self) -> tuple[str, str, str]:
        """What stands before its number, the number, and what is counted behind it."""
        before, number, behind = self.value.partition(self.step.value)
        return (before, number, behind) if number else ("", self.value, "")

    @property
    def life(self) -> Link | None:
        """The number, leading to the page of its life, where it has one."""
        return Link(self.in_parts[1], self.step.life.path) if self.step.life else None

    @property
    def dispute(self) -> str:
        """The code of the word for what befell the figure that leads a page, or may have, where that is a dispute."""
        return self.step.change.dispute if self.is_chief else ""


@dataclass(frozen=True, slots=True)
class LeadSentence:
    """A sentence with figures: `code` is its message, `who` gave them, `what` they count, `how` a variant of it.

    `n` counts what the message counts, `cites` are marks behind who gave them.
    """

    code: str
    items: tuple[LeadItem, ...] = ()
    who: Link | None = None
    what: str = ""
    how: str = ""
    n: int = 0
    cites: tuple[str, ...] = ()

    @property
    def goes_on(self) -> bool:
        """Whether it is of what the sentence before it tells, so that both are one item of a list."""
        return self.code == "answer-in-its-text" or self.how == GOES_ON

    @property
    def is_of_words(self) -> bool:
        """Whether it has words about a figure in the place of one."""
        return self.code == "answer-stated"

    @property
    def has_lines(self) -> bool:
        """Whether its figures can have a line each: they are several, and nothing but the end of it follows them."""
        of = say(self.code, who="", what=self.what, how=self.how, n=self.n, figures=_FIGURES)
        return len(self.items) > 1 and of.partition(_FIGURES)[2].strip() in _ENDS


def unordered(figures: Iterable[Given], lower: Iterable[Given] = (), beside: Iterable[Given] = ()) -> LeadSentence:
    """That it is not recorded which of some figures came last, among them lower ones of other givers of their body.

    `beside` are those of other voices that may be as late: of them it is said, for the last need not be one of these.
    """
    values = [*dict.fromkeys(one.step.value for one in figures)]
    others = [value for value in dict.fromkeys(one.step.value for one in lower) if value not in values]
    also = [say("answer-lower-as-late", values=formats.listed(others), n=len(others))] if others else []
    code = "answer-unordered-of" if also else "answer-unordered"
    as_late = [value for value in dict.fromkeys(one.step.value for one in beside) if value not in (*values, *others)]
    return LeadSentence(
        code, what=formats.listed([*values, *also]), how=formats.listed(as_late) or "none", n=len(as_late)
    )


def naming_code(one: Given) -> str:
    """The code of the message that names a figure by its number, or by its words where these are none."""
    return "answer-number" if one.step.is_number else "answer-words"


def named_number(one: Given) -> str:
    """A figure as the subject of a sentence: `the 238`."""
    return say(naming_code(one), value=one.step.value)


class Mentions:
    """Names those who gave figures in the order of the sentences: in full first, in short again in one paragraph."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._before: set[ActorId] = set()
        self._here: set[ActorId] = set()

    def has_named(self, name: ActorId) -> bool:
        """Whether somebody was named before, with who they are."""
        return name in self._before or name in self._here

    def end_paragraph(self) -> None:
        """From here on nobody is named in short who was not named in this paragraph."""
        self._before |= self._here
        self._here = set()

    def within(self, name: ActorId | None, behalf: ActorId | None = None) -> Link | None:
        """Somebody within a sentence, with on whose behalf they spoke; nobody where none is named."""
        if name is None:
            return None
        full = self._views.named(name)
        if name in self._here:
            return Link(in_sentence.actor_again(self._views.corpus, name), full.path)
        self._here.add(name)
        return full if name in self._before else named_in_full(self._views, name, behalf)

    def plainly(self, name: ActorId | None) -> str:
        """The bare name of somebody, within brackets."""
        if name is None:
            return ""
        again = name in self._here
        self._here.add(name)
        return (in_sentence.actor_again if again else in_sentence.actor)(self._views.corpus, name)

    def opening(self, name: ActorId | None, behalf: ActorId | None = None) -> Link | None:
        """Somebody at the start of a sentence."""
        link = self.within(name, behalf)
        return Link(formats.raised(link.text), link.path) if link else None

    def putting(self, figure: Given) -> Link | None:
        """Who gave a figure, in the sentence that they put something at it, which may begin with its days."""
        if figure.put == "answer-put-within":
            return self.giver(figure)
        return self.opening(figure.giver, figure.behalf)

    def giver(self, figure: Given) -> Link | None:
        """Who gave a figure, within a sentence."""
        return self.within(figure.giver, figure.behalf)


def row(figures: Sequence[Given], *, is_open: bool = True, is_read: bool = True) -> tuple[LeadItem, ...]:
    """Figures in a row, each with its day and with what its source calls those counted.

    With it goes what is not stated of it, and that it is our reading, unless other sentences say that.
    """
    if not is_read:
        items = (_item(one, formats.in_row(part for part in (one.open, one.day_only) if part)) for one in figures)
    else:
        items = (
            _as_read(one, _item(one, one.loosely if is_open else one.marked), one.open if is_open else "")
            for one in figures
        )
    return tuple(_joined(_called(one, item) for one, item in zip(figures, items, strict=True)))


def row_before(figures: Sequence[Given]) -> tuple[LeadItem, ...]:
    """The same of figures before others: by when a report told one as earlier says nothing of its time."""
    items = (_as_read(one, _item(one, "" if one.earlier_only else one.loosely), one.open) for one in figures)
    return tuple(_joined(_called(one, item) for one, item in zip(figures, items, strict=True)))


def row_by_givers(figures: Sequence[Given], names: Mentions) -> tuple[LeadItem, ...]:
    """Figures of several givers in a row, each with who gave it."""
    found = []
    for one in figures:
        who = names.plainly(one.giver)
        item = replace(_item(one, formats.in_row(part for part in (who, one.loosely) if part)), label=who)
        found.append(replace(item, code=_OF_GIVER.get(item.code, item.code)))
    return tuple(_joined(found))


def row_by_bodies(figures: Iterable[tuple[Given, str]]) -> tuple[LeadItem, ...]:
    """Figures that stand apart, each with for whom it was given, with its day and all its marks."""
    found = []
    for one, who in figures:
        item = replace(_item(one, formats.in_row(part for part in (who, one.loosely) if part)), cites=one.marks)
        found.append(replace(item, label=who, code=_OF_GIVER.get(item.code, item.code) if who else item.code))
    return tuple(found)


def row_put(figures: Sequence[Given]) -> tuple[LeadItem, ...]:
    """The same for a sentence that says of whom and where they are; of a lower bound the value does."""
    return tuple(_joined(_bound(one, _called(one, _as_read(one, _put(one)))) for one in figures))


def row_by_reports(figures: Sequence[Given]) -> tuple[LeadItem, ...]:
    """Figures in a row, each with its day and with how many reports have it."""
    items = (
        replace(_item(one, one.day_only or "none"), code="answer-value-reports", n=len(one.articles)) for one in figures
    )
    labelled = (replace(item, label=one.called or "none") for item, one in zip(items, figures, strict=True))
    return tuple(_joined(labelled))


def row_of_values(figures: Sequence[Given]) -> tuple[LeadItem, ...]:
    """Figures in a row without their days, with what is not stated of them, each with all its marks."""
    items = (replace(_item(one, one.open), cites=one.marks) for one in figures)
    return tuple(_joined(replace(one, code="answer-value-by" if one.about else "answer-value") for one in items))


def row_counted(figures: Iterable[tuple[Given, str]], *, is_read: bool = True) -> tuple[LeadItem, ...]:
    """Figures in a row, each with what it counts, without a day: the sentence has the days within which was counted.

    With it goes that it is our reading, unless the sentence says that.
    """
    items = []
    for one, counted in figures:
        about = formats.in_row(part for part in (one.open, one.as_read if is_read else "") if part)
        code = "answer-value-by" if about else "answer-value"
        items.append(replace(_item(one, about), code=code, value=counted))
    return tuple(_joined(items))


def row_of_parts(figures: Sequence[tuple[Given, str]]) -> tuple[LeadItem, ...]:
    """Parts in a row, each with the group or the place that it is of, and with what its source calls those counted."""
    return tuple(_joined(replace(_item(one, _of_part(one, name)), code="answer-value-by") for one, name in figures))


def row_of_scopes(figures: Sequence[Given]) -> tuple[LeadItem, ...]:
    """Figures in a row, each with of whom and where it is, and by when it was given."""
    items = (replace(_item(one, _labelled_day(one)), code="answer-value-limits", label=one.limits) for one in figures)
    return tuple(_joined(items))


def _labelled_day(one: Given) -> str:
    """What its source calls those counted, where it does, by when a figure was given, and if that is our reading."""
    return formats.in_row(part for part in (_described(one), one.step.day, one.as_read) if part)


def _described(one: Given) -> str:
    """What its source calls those counted, where it does."""
    return say("answer-described", label=one.called) if one.called else ""


def row_of_divided(parts: Iterable[GivenPart]) -> tuple[LeadItem, ...]:
    """The same with what other reports have for a part, where they differ, and the marks of both."""
    return tuple(_joined(map(_divided, parts)))


def _divided(part: GivenPart) -> LeadItem:
    item = _item(part.figure, _of_part(part.figure, part.name))
    code = "answer-value-differ" if part.others else "answer-value-by"
    return replace(item, code=code, label=part.others, cites=(*item.cites, *part.differing))


def _of_part(one: Given, name: str) -> str:
    """What a part is of, with what its source calls those counted, and if that is our reading."""
    return formats.in_row(part for part in (name, _described(one), one.as_read) if part)


def row_of_labels(labels: Sequence[tuple[str, str]], of: Given) -> tuple[LeadItem, ...]:
    """What those counted are called, in a row."""
    items = (replace(_item(of, ""), code="answer-value", value=label, cites=(cite,)) for label, cite in labels)
    return tuple(_joined(items))


def row_of_others(corpus: Corpus, claims: Sequence[FigureSaid], of: Given) -> tuple[LeadItem, ...]:
    """Figures of other things that stand in the text of one, each with what it counts and who gave it."""
    plain = replace(_item(of, ""), code="answer-value", step=replace(of.step, life=None))
    return tuple(_joined(_with_its_speaker(corpus, claim, plain) for claim in claims))


def _with_its_speaker(corpus: Corpus, claim: FigureSaid, plain: LeadItem) -> LeadItem:
    value = in_sentence.figure(corpus, claim.scope, claim.count.text)
    who = in_sentence.speakers(corpus, [claim])
    one = replace(plain, value=value, cites=(claim.id,))
    return replace(one, code="answer-value-by", about=say("answer-from", who=who)) if who else one


def either(items: Sequence[LeadItem]) -> tuple[LeadItem, ...]:
    """The same row, of which one alone holds."""
    last = len(items) - 2
    return tuple(replace(one, joint="answer-joint-or") if at == last else one for at, one in enumerate(items))


def row_of_periods(figures: Iterable[tuple[Given, str]]) -> tuple[LeadItem, ...]:
    """Figures in a row, each with the days within which was counted."""
    return tuple(_joined(replace(_item(one, words), code="answer-value-within") for one, words in figures))


def row_of_reports(figures: Sequence[tuple[Given, int, str]], *, is_open: bool = True) -> tuple[LeadItem, ...]:
    """Figures that nobody is named for, each with how many reports have it, and what these call those counted.

    Of a number that other reports have for something else, that is told in place of the label. What is not stated of
    them goes with it, unless the sentence says that.
    """
    items = []
    for figure, n, elsewhere in figures:
        openly = figure.open if is_open else ""
        if n == 1:
            about = formats.in_row(part for part in (openly, figure.earlier_only, figure.day_only) if part)
            item = _item(figure, about)
            if figure.step.day_page and openly:
                item = replace(item, value=say("answer-value-by", value=item.value, about=openly))
            one = replace(item, label=elsewhere or figure.called, n=n)
            items.append(replace(one, code="answer-value-elsewhere") if elsewhere else _called(figure, one))
            continue
        counted = say("answer-in-reports", n=n) if len(figures) > 1 else ""
        about = formats.in_row(part for part in (counted, openly, _of_the_first(figure)) if part)
        if elsewhere:
            about = say("answer-also-as", about=about or "none", what=elsewhere)
        code = "answer-value-by" if about else "answer-value"
        items.append(replace(_item(figure, about), code=code, label=elsewhere or figure.called, n=n))
    return tuple(_joined(items))


def _of_the_first(figure: Given) -> str:
    """By when the first of several reports had a figure, where that is known, and that it is told as an earlier one."""
    stated = say("answer-on", day=figure.step.day) if figure.step.day_page else figure.day_only
    first = say("answer-first-of-them", about=stated) if figure.is_dated else ""
    return formats.in_row(part for part in (figure.earlier_only, first) if part)


def chief(figure: Given, *, labelled: bool) -> LeadItem:
    """The figure that leads a page, with what its source calls those counted where that is to be said.

    Of none, which its sentence tells, the day alone.
    """
    item = _as_read(figure, _put(figure))
    item = _called(figure, item) if labelled and not has_words(figure.what, figure.called) else item
    return _bound(figure, replace(item, cites=tuple(dict.fromkeys((*figure.dating, *figure.marks))), is_chief=True))


def further(
    figures: Shown[Given] | Shown[LeftOpen] | Shown[tuple[Given, int, str]], code: str
) -> Iterator[LeadSentence]:
    """How many of some figures are not said, with what they are by the code; nothing where all are."""
    if figures.rest:
        yield LeadSentence(code, n=figures.more)


def _item(one: Given, about: str) -> LeadItem:
    code = "answer-value-on" if one.step.day_page else "answer-value-by" if about else "answer-value"
    item = LeadItem(code, one.step.value, one.step, about, "", 1, one.dating, "", is_chief=False)
    return _estimated(item, one) if one.put == "answer-put-estimated" else item


def _as_read(one: Given, item: LeadItem, openly: str = "") -> LeadItem:
    """A figure of a day with what it leaves open and that it is our reading, which behind that day would be of that."""
    about = formats.in_row(part for part in (openly, one.as_read) if part)
    if not (about and one.step.day_page):
        return item
    return replace(item, value=say("answer-value-by", value=item.value, about=about))


def _estimated(item: LeadItem, one: Given) -> LeadItem:
    """A best estimate with its bounds in words, in the brackets of its day where these are."""
    estimate = one.count.estimate
    assert estimate and estimate.high
    bounds = say("answer-bounds", low=naming.number(estimate.low), high=naming.number(estimate.high))
    if item.code == "answer-value-on":
        return replace(item, value=say("answer-value-by", value=one.best, about=bounds))
    about = formats.in_row(part for part in (bounds, item.about) if part)
    return replace(item, code="answer-value-by", value=one.best, about=about)


def _put(one: Given) -> LeadItem:
    """A figure in a sentence that somebody put something at it."""
    return _worded(one, _item(one, one.marked))


def _worded(one: Given, item: LeadItem) -> LeadItem:
    """A lower bound with what it counts: “put the dead at at least three” is no sentence; so of the count of a day."""
    if one.put == "answer-put-none":
        return replace(item, code=_ALONE[item.code])
    if one.put == "answer-put-within":
        # Behind what is counted the day on which somebody gave it would be that of the count.
        item = replace(item, code=_SAID_ON.get(item.code, item.code))
    return replace(item, value=one.counted) if one.put in _WITH_COUNTED else item


def _bound(one: Given, item: LeadItem) -> LeadItem:
    """What somebody spoke of with its day before it."""
    return replace(item, code=_BOUND.get(item.code, item.code)) if one.put in _SPOKEN_OF else item


def _called(one: Given, item: LeadItem) -> LeadItem:
    """A figure with what its source calls those counted, where it does."""
    code = _CALLED.get(item.code)
    return replace(item, code=code, label=one.called) if one.called and code else item


def has_words(words: str, label: str) -> bool:
    """Whether words have all those of a label already."""
    return {*label.casefold().split()} <= {*words.casefold().split()}


def _joined(items: Iterable[LeadItem]) -> Iterator[LeadItem]:
    """Items with what stands after each: the last two are joined by a word."""
    many = [*items]
    joints = ["joint-comma"] * (len(many) - 1)
    joints[-1:] = ["answer-last-joint"] if joints else []
    return (replace(one, joint=joint) for one, joint in zip(many, [*joints, ""], strict=False))
