"""What somebody asks to have taken out, and what that is in the records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from generator.printed import emit_to_the_end
from generator.redact.new_ids import UnfitIdError, new_ids
from generator.redact.planning import Note
from generator.redact.spellings import Spellings, folded
from generator.redact.wanted import REASONS, NamingGround, Redaction
from generator.redact.words_of import bearers_of, is_person, part_of, spellings_of_actor, words_of_source

_NAMED = "Somebody who had been named here is not named any more."
_CUT = "What referred to a record or a claim that was taken out was changed."


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asked to have taken out, as the command line has it."""

    person: str | None
    words: tuple[str, ...]
    source: str | None
    claim: str | None
    successor: str | None
    spared: tuple[str, ...]
    instead: Mapping[str, str]
    ground: NamingGround
    reason: str | None
    now: str | None


def prepared(sources: Path, asked: Asked, on: date) -> tuple[Redaction, Note]:
    """What is taken out and what is told of it; wrong usage where nothing of that name is there."""
    if not (asked.person or asked.words or asked.source or asked.claim):
        raise click.UsageError("Name what is taken out: --person, --words, --source or --claim.")
    if (asked.source or asked.claim) and not asked.reason:
        raise click.UsageError("Say with --reason why, in a sentence without the words that are taken out.")
    names, texts = ([word for word in words if word not in asked.spared] for words in _words(sources, asked))
    spellings = Spellings(names, texts, asked.spared)
    given = (asked.reason or "", *asked.instead.values())
    if any(spellings.within(text) or spellings.perhaps(folded(text)) for text in given):
        raise click.UsageError("The reason, or a text that is to stand instead, has words that are taken out.")
    actors = frozenset({asked.person} if asked.person else ())
    successor = asked.successor or (part_of(sources, asked.person) if asked.person else None)
    wanted = Redaction(
        spellings,
        actors,
        frozenset({asked.source} if asked.source else ()),
        frozenset({asked.claim} if asked.claim else ()),
        successor,
        asked.instead,
        _new_ids(sources, spellings, actors, asked) if asked.person or asked.words else {},
    )
    for name in bearers_of(sources, spellings) if not asked.person else ():
        emit_to_the_end(f'the actor "{name}" has this name: --person {name} takes out the actor, too')
    is_named = bool(asked.person or asked.words)
    return wanted, Note(on, _NAMED if is_named else _CUT, asked.reason or REASONS[asked.ground], asked.now)


def _new_ids(sources: Path, spellings: Spellings, actors: frozenset[str], asked: Asked) -> dict[str, str]:
    try:
        return new_ids(sources, spellings, actors, asked.instead)
    except UnfitIdError as error:
        raise click.BadParameter(str(error), param_hint="--instead") from error


def _words(sources: Path, asked: Asked) -> tuple[list[str], list[str]]:
    """The names that are taken out, and the texts that are."""
    names = list(asked.words)
    texts: list[str] = []
    if asked.person:
        found = _or_none(spellings_of_actor(sources, asked.person), "actor", asked.person)
        (names if is_person(sources, asked.person) else texts).extend(found)
    if asked.successor and spellings_of_actor(sources, asked.successor) is None:
        raise click.BadParameter(f'no actor "{asked.successor}"', param_hint="--as")
    if asked.source:
        texts += _or_none(words_of_source(sources, asked.source), "source", asked.source)
    if asked.claim:
        source, _, claim = asked.claim.partition("#")
        texts += _or_none(words_of_source(sources, source, claim), "claim", asked.claim)
    return names, texts


def _or_none(words: list[str] | None, noun: str, name: str) -> list[str]:
    if words is None:
        raise click.UsageError(f'There is no {noun} "{name}".')
    return words
