"""What the card of a page says: what the page itself has decided to lead with, and nothing that it does not say."""

from collections.abc import Callable, Iterable, Sequence

from generator.language import formats, say
from generator.ledger.status import POSSIBLE, Reason
from generator.site.cards.words import CardDispute, CardFrame, CardRow, CardValue, CardWords
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.pages.home.page import HomePage
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric.row import MetricRow
from generator.site.parts.answers import Lead
from generator.site.parts.answers.befallen import DisputedFigure
from generator.site.parts.answers.sentences import LeadItem, LeadSentence
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.link import Link, Step
from generator.site.parts.metric_nights import NEWEST, MetricNight
from generator.site.parts.shown import shown
from generator.site.parts.stories import Story

# What a macro of a part, by its name, says of a thing; those of the answers, and those that all parts share.
Says = Callable[[str, object], str]
# So many metrics of an actor stand on its card, so many figures of each, so many groups of disputed ones of a night.
METRICS_OF_ACTOR, FIGURES_IN_ROW, DISPUTED_OF_NIGHT = 3, 5, 2
# What may not have been said of a figure itself.
_IN_DOUBT = {Reason.DENIED_AS_CALLED, *POSSIBLE}


def frame_of(home: HomePage) -> CardFrame:
    """What the cards of an event have in common."""
    event = home.event
    return CardFrame(event.title, formats.days(event.begins, event.ends), event.colour)


def metric_card(page: MetricPage, says: Says) -> CardWords:
    """The question of a metric with its answer; with what it counts where there is none."""
    question = page.metric.question
    sentences = _sentences(page.opening) if page.opening else ()
    if not page.opening or not sentences:
        return CardWords(question, page.metric.definition)
    leading = _leading(sentences)
    return CardWords(
        heading=question,
        about=page.range,
        figure=_value(leading.step) if leading else None,
        # What may have come as late stands beside the figure, so that one sentence is enough.
        beside=_beside(page.row) if leading else "",
        said=tuple(says("sentence", one) for one in (sentences[:1] if leading else sentences)),
        disputes=tuple(_dispute(one, says, is_shown=leading is not None) for one in page.opening.disputed),
    )


def _sentences(lead: Lead) -> Sequence[LeadSentence]:
    """The sentences with which an answer begins, without what befell the figure."""
    return (*lead.opening, *lead.closing) or next(iter(lead.paragraphs), ())


def _leading(sentences: Sequence[LeadSentence]) -> LeadItem | None:
    """The figure that leads an answer: none where its first sentence tells of several, of none, or in words alone."""
    first = sentences[0]
    if first.code == "answer-put-none" or len(first.items) != 1:
        return None
    is_led_by_another = any(item.is_chief for one in sentences[1:] for item in one.items)
    return None if is_led_by_another else first.items[0]


def _beside(row: MetricRow) -> str:
    """What a table has beside the figure of a metric: that it was only expected, and what may have come as late."""
    modality = say("card-modality", modality=row.modality) if row.modality else ""
    as_late = say("card-as-late", values=row.as_late.values) if row.as_late else ""
    return " ".join(filter(None, [modality, as_late]))


def _dispute(one: DisputedFigure, says: Says, *, is_shown: bool) -> CardDispute:
    """What befell a figure; its value where it is not the one that leads and `is_shown`."""
    values = () if one.is_first and is_shown else (one, *one.along)
    steps = [each.figure.step for each in (one, *one.along)]
    return CardDispute(tuple(_value(each.figure.step) for each in values), says("disputed", one), _briefly(steps))


def _briefly(steps: Iterable[Step]) -> str:
    """The word for what befell some figures."""
    changes = {(step.change.status, step.change.word) for step in steps}
    status, word = changes.pop()
    return word if not changes and status.is_dispute else say("chip-disputed")


def _value(step: Step) -> CardValue:
    return CardValue(step.value, step.change.status.is_dispute)


def story_card(story: Story, question: str, says: Says) -> CardWords:
    """A disputed figure: who gave it and when, and who denied or withdrew it."""
    step = story.first.step
    befell = say("answer-disputed", figure=formats.raised(say("answer-that")), outcome=says("befell", story.first))
    return CardWords(
        heading=question,
        figure=_value(step),
        said=(_given(story, says),),
        disputes=(CardDispute((), befell, _briefly([step])),) if story.first.outcomes_shown else (),
    )


def life_card(page: LifePage, says: Says) -> CardWords:
    """A disputed number: what it is known for; where it has a story, who gave it and what was said against that."""
    if page.stories:
        return story_card(page.stories[0], page.title, says)
    return CardWords(page.title, figure=CardValue(page.number), said=page.course[:1])


def _given(story: Story, says: Says) -> str:
    """Who gave the figure of a story, and when."""
    step = story.first.step
    who = _givers(step, says)
    figure = formats.raised(story.figure)
    return say("card-given", deed=story.deed, figure=figure, who=who, day=says("day_of", step))


def day_card(page: DayPage, lead: MetricPage, says: Says) -> CardWords:
    """A day with what the record had of the leading question at its end; what its page is where it had nothing."""
    night = next((one for one in page.night if one.metric.path == lead.path and one.leading), None)
    if night is None:
        return CardWords(page.title, say("card-day", weekday=page.weekday))
    stood, *_ = night.leading
    return CardWords(
        heading=page.title,
        about=say("card-night", weekday=page.weekday),
        figure=CardValue(_newest(stood)),
        said=(_of_disputed(night.metric, stood), _credited(stood, says)),
        rows=(*_contested(page, night.metric, stood), *_disputed(night)),
    )


def _newest(stood: LadderView) -> str:
    """The newest figures that stood, and that there were others: of a night that changed nothing those have no rung."""
    different = [*_newest_steps(stood)]
    values = different[:NEWEST]
    has_more = len(different) > len(values) or stood.own_values > len(different)
    return say("card-and-others", values=formats.in_row(values)) if has_more else formats.listed(values)


def _newest_steps(stood: LadderView) -> dict[str, Step]:
    """The first figure of each value that stood."""
    steps: dict[str, Step] = {}
    for one in stood.of_title:
        steps.setdefault(one.step.value, one.step)
    return steps


def _credited(stood: LadderView, says: Says) -> str:
    """Who gave the newest figures that stood, and when."""
    newest = [*_newest_steps(stood).items()][:NEWEST]
    names = [say("card-credited", value=value, who=_givers(one, says), day=one.day_shown) for value, one in newest]
    return formats.raised(say("joint-semicolon").join(names))


def _givers(step: Step, says: Says) -> str:
    return says("some", step.named) if step.speakers else step.in_own_words or step.speaker_unknown


def _contested(page: DayPage, metric: Link, stood: LadderView) -> Iterable[CardRow]:
    """What became of the figures of a night after it."""
    for entry in stood.of_title:
        if change := page.contested.get(entry.step.cites[0]):
            what = say("card-night-later", what=_of(metric, stood), word=say(f"chip-{change.dispute}"))
            yield CardRow(what, (CardValue(entry.step.value, change.status.is_dispute),))


def _disputed(night: MetricNight) -> Iterable[CardRow]:
    """What had been denied or withdrawn by a night."""
    return (
        CardRow(say("card-night-disputed", what=_of(night.metric, view)), _crossed(view.of_title))
        for view in night.disputed[:DISPUTED_OF_NIGHT]
    )


def actor_card(page: ActorPage) -> CardWords:
    """An actor: who that is, and the figures given under its name, or else how much it passed on."""
    passed = say("card-passed-on", claims=page.tally.passed_on) if page.tally.passed_on and not page.figures else ""
    return CardWords(
        heading=page.actor.name,
        about=page.actor.description or "",
        said=(passed,) if passed else (),
        rows=tuple(_given_by(page)),
    )


def _given_by(page: ActorPage) -> Iterable[CardRow]:
    """The figures given under the name of an actor, of each metric those that its page has first."""
    leading = ((one.metric, one.leading[0]) for one in page.figures[:METRICS_OF_ACTOR])
    return (CardRow(_of_disputed(metric, view), _values(view.of_title)) for metric, view in leading)


def _of(metric: Link, view: LadderView) -> str:
    return say("card-of", metric=metric.text, scope=view.title)


def _of_disputed(metric: Link, view: LadderView) -> str:
    """The same with a word where something was said against a figure that is not crossed."""
    open_to_doubt = (one for one in view.of_title if not one.step.change.status.is_dispute)
    reasons = {outcome.reason for one in open_to_doubt for outcome in one.outcomes}
    if not reasons and not any(one.step.change.is_doubted for one in view.of_title):
        return _of(metric, view)
    word = "chip-disputed-perhaps" if reasons <= _IN_DOUBT else "chip-disputed"
    return say("card-of-disputed", of=_of(metric, view), word=say(word))


def _values(entries: Iterable[Entry]) -> tuple[CardValue, ...]:
    """The figures of a ladder in its order."""
    return _first(_value(one.step) for one in entries)


def _crossed(entries: Iterable[Entry]) -> tuple[CardValue, ...]:
    """The same of figures of which all had been denied or withdrawn."""
    return _first(CardValue(one.step.value, is_crossed=True) for one in entries)


def _first(values: Iterable[CardValue]) -> tuple[CardValue, ...]:
    """The first of some figures, each once, and how many more there are."""
    named = shown(dict.fromkeys(values), FIGURES_IN_ROW, spare=1)
    return (*named.first, CardValue(say("card-more", n=named.more))) if named.rest else named.first
