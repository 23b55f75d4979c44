"""Of whom and where a figure of an answer is, as far as that is to be said."""

from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward


def has_place(book: Ledger, of: Scope) -> bool:
    """Whether a place is to be told: one is stated, or other figures for the same group have one."""
    if UNSTATED not in of.place:
        return True
    return any(UNSTATED not in one.place and one.group == of.group for one in book.scopes[of.metric])


def has_group(book: Ledger, of: Scope) -> bool:
    """Whether a group is to be told: one is stated, or another figure of the metric has one."""
    return any(one.group != UNSTATED for one in book.scopes[of.metric])


def names_place(book: Ledger, of: Scope) -> bool:
    """Whether the place that the event counts first is named, too, beside a figure.

    Where it is a part of a wider one, or the metric has figures of places that lie outside of it.
    """
    places, lead = book.corpus.places, book.corpus.event.lead_place
    if lead in places and places[lead].within:
        return True
    found = {name for one in book.scopes[of.metric] for name in one.place if name in places}
    return any(lead not in upward(places, name) for name in found)


def stated(book: Ledger, of: Scope) -> Scope:
    """A scope of what was counted, with the place and the group counted first where no figure has another.

    In words these go without saying.
    """
    event = book.corpus.event
    of = of if has_place(book, of) else replace(of, place=(event.lead_place,))
    of = of if has_group(book, of) else replace(of, group=event.lead_group)
    return replace(of, modality=Modality.ACTUAL)


def where(book: Ledger, of: Scope) -> str:
    """Of whom and where a figure is, for words that stand alone: `in the old harbour`, `(place not stated)`."""
    in_full = has_place(book, of) and names_place(book, of)
    return in_sentence.limits(book.corpus, replace(stated(book, of), unit=None), in_full=in_full)


def left_open(book: Ledger, lead: Assertion, *, is_placed: bool) -> str:
    """Which of group and place is not stated, as far as that is to be told."""
    is_open = lead.scope.group == UNSTATED and has_group(book, lead.scope)
    group = naming.no_group(book.corpus, lead.scope) if is_open else ""
    place = say("scope-no-place") if UNSTATED in lead.scope.place and is_placed else ""
    return formats.in_row(part for part in (group, place) if part)
