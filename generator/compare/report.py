"""A comparison of the records with their past, in the words of the pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.checked import checked as everything_checked
from generator.compare.diff import (
    Changed,
    ClaimChange,
    Difference,
    Edition,
    FieldChange,
    StatusChange,
    Unshared,
    compare,
    edition,
)
from generator.compare.forms import Item, Report, Section
from generator.compare.history import Past
from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.status import Standing, Status
from generator.reading import problems as problem_forms
from generator.reading.load import Corpus
from generator.reading.problems import Problem
from generator.record.anchor_file import AnchorFile
from generator.record.registries import Registry
from generator.rules import rule_of
from generator.rules.finding import Finding
from generator.rules.sentences import Sentences


@dataclass(frozen=True, slots=True)
class BesidePast:
    """How the records differ from those of their past, or the problems for which that cannot be told.

    `before` are the records of the past under their names of then, none where it had none, as `note` tells.
    `warnings` are those on the records as they are.
    """

    difference: Difference | None
    before: Corpus | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    note: str = ""


def compared(sources: Path, base: str, past: Past) -> BesidePast:
    """The records in `sources` beside those of the past, which the user named `base`."""
    old, old_problems = checked(past.folder) if any(past.folder.iterdir()) else (None, [])
    new, found = everything_checked(sources)
    problems = [
        *(_at_base(problem, past.folder, f"{base}:{sources}") for problem in old_problems),
        *problem_forms.errors(found),
    ]
    if problems or new is None:
        return BesidePast(None, old, tuple(problem_forms.in_order(problems)))
    warnings = tuple(one for one in found if one.is_warning)
    if old is None:
        empty = edition(replace(new, sources={}, anchors={}))
        note = say("compare-no-past", base=base, folder=sources.as_posix())
        return BesidePast(compare(empty, edition(new)), None, warnings=warnings, note=note)
    return BesidePast(compare(edition(old), edition(new)), old, warnings=warnings)


def report(base: str, found: BesidePast, sender: str | None = None) -> Report:
    """The comparison with the past that the user named `base`.

    Where a `sender` is named, it tells too which new anchors somebody else made.
    """
    if found.difference is None:
        return Report(base, (), found.problems)
    old = found.before.anchors if found.before else {}
    others = _anchored_by_others(old, found.difference.new.ledger.corpus.anchors, sender)
    return Report(base, (*others, *sections(found.difference)), note=found.note)


def _anchored_by_others(
    old: Mapping[str, AnchorFile], new: Mapping[str, AnchorFile], sender: str | None
) -> Iterator[Section]:
    """The sources with anchors that are new and that do not name the sender as who made them."""
    if sender is None:
        return
    items = tuple(
        Item(name, say("compare-anchored-by", name=anchors.creator.name, sender=sender))
        for name, anchors in sorted(new.items())
        if old.get(name) != anchors and anchors.creator.name.casefold() != sender.casefold()
    )
    if items:
        yield Section("anchored_by_others", "~", items)


def checked(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records in a folder, and the problems for which nothing can be said of them."""
    corpus, problems = everything_checked(folder)
    return corpus, problem_forms.errors(problems)


def _at_base(problem: Problem, folder: Path, name: str) -> Problem:
    """A problem of the past with the name of its revision in place of the folder it was copied to."""

    def renamed(text: str) -> str:
        return text.replace(folder.as_posix(), name)

    where = replace(problem.where, path=renamed(problem.where.path))
    return replace(problem, where=where, what=renamed(problem.what), mend=renamed(problem.mend))


def sections(difference: Difference) -> tuple[Section, ...]:
    """What differs, in the order in which a reviewer asks for it; kinds without a difference are left out."""
    old, new = _Words(difference.old), _Words(difference.new)
    figures = tuple(change for change in difference.claims_changed if isinstance(change.claim, FigureSaid))
    others = tuple(change for change in difference.claims_changed if not isinstance(change.claim, FigureSaid))
    own = [each for each in difference.changed if each.registry is None]
    entries = [each for each in difference.changed if each.registry]
    appeared, gone = _net(new.findings(difference.findings_appeared), old.findings(difference.findings_gone))
    found = (
        Section("sources_added", "+", new.sources(difference.sources_added)),
        Section("sources_removed", "-", old.sources(difference.sources_removed)),
        Section("sources_renamed", "~", new.renamed(difference.renamed)),
        Section("sources_changed", "~", new.changed(own)),
        *_sides("figures", difference.figures, old, new),
        Section("figures_changed", "~", new.claims(figures)),
        *_sides("claims", difference.others, old, new),
        Section("claims_changed", "~", new.claims(others)),
        Section("statuses", "~", tuple(_status(one, old, new) for one in difference.statuses)),
        Section("claims_renamed", "~", new.claims_renamed(difference.claims_renamed)),
        Section("findings_appeared", "+", appeared),
        Section("findings_gone", "-", gone),
        Section("entries_added", "+", new.entries(difference.entries_added)),
        Section("entries_removed", "-", old.entries(difference.entries_removed)),
        Section("entries_renamed", "~", new.entries_renamed(difference.entries_renamed)),
        Section("entries_changed", "~", new.changed(entries)),
        Section("lost", "!", tuple(Item(name, kind) for kind, name in difference.lost)),
    )
    return tuple(section for section in found if section.items)


def _sides(key: str, sides: Unshared, old: "_Words", new: "_Words") -> Iterator[Section]:
    yield Section(f"{key}_added", "+", tuple(map(new.claim, sides.added)))
    yield Section(f"{key}_removed", "-", tuple(map(old.claim, sides.removed)))


def _net(appeared: Sequence[Item], gone: Sequence[Item]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Without the findings that only changed their ids, because another claim leads them now."""
    both = {item.text for item in appeared} & {item.text for item in gone}
    return tuple(one for one in appeared if one.text not in both), tuple(one for one in gone if one.text not in both)


def _status(change: StatusChange, old: "_Words", new: "_Words") -> Item:
    item = new.claim(change.claims[0])
    others = len(change.claims) - 1
    text = say("compare-and-others", claim=item.text, n=others) if others else item.text
    fields = (FieldChange("status", old.standing(change.before), new.standing(change.after)),)
    return replace(item, text=text, fields=fields)


class _Words:
    """Tells of the things of one edition by their names in it."""

    def __init__(self, of: Edition) -> None:
        self._ledger = of.ledger
        self._corpus = of.ledger.corpus
        self._sentences = Sentences(self._corpus)

    def sources(self, names: Iterable[str]) -> tuple[Item, ...]:
        return tuple(Item(name, self._source(name)) for name in names)

    def renamed(self, sources: Mapping[str, str]) -> tuple[Item, ...]:
        return tuple(
            replace(item, fields=(FieldChange("id", was, item.id),))
            for was, name in sources.items()
            for item in self.sources([name])
        )

    def claims_renamed(self, claims: Mapping[str, str]) -> tuple[Item, ...]:
        known = self._ledger.claim_of_id
        return tuple(
            self.claim(known[name], (FieldChange("id", was, name),)) for was, name in claims.items() if name in known
        )

    def entries_renamed(self, entries: Iterable[tuple[Registry[Any], str, str]]) -> tuple[Item, ...]:
        return tuple(
            Item(name, self._entry(registry, name), (FieldChange("id", was, name),)) for registry, was, name in entries
        )

    def claims(self, changes: Iterable[ClaimChange]) -> tuple[Item, ...]:
        return tuple(self.claim(change.claim, change.fields) for change in changes)

    def entries(self, entries: Iterable[tuple[Registry[Any], str]]) -> tuple[Item, ...]:
        return tuple(Item(name, self._entry(registry, name)) for registry, name in entries)

    def changed(self, changes: Iterable[Changed]) -> tuple[Item, ...]:
        return tuple(Item(each.id, self._entry(each.registry, each.id), each.fields) for each in changes)

    def claim(self, claim: Claim, fields: tuple[FieldChange, ...] = ()) -> Item:
        if isinstance(claim, FigureSaid):
            return Item(claim.id, self._figure(claim), fields)
        record = claim.record
        words = say("compare-quote", quote=record.quote) if record.quote else record.restated or ""
        who, when = self._who(claim), naming.when(claim.when)
        return Item(claim.id, say("compare-claim", kind=record.kind, who=who, when=when, words=words), fields)

    def _figure(self, claim: FigureSaid) -> str:
        text = say(
            "compare-figure",
            value=claim.count.text,
            metric=self._corpus.metrics[claim.scope.metric].name.lower(),
            scope=naming.scope(self._corpus, claim.scope),
            who=self._who(claim),
            when=naming.when(claim.when),
        )
        standing = self._ledger.standing(claim)
        if standing.status is Status.STANDING:
            return text
        return say("compare-figure-status", figure=text, status=naming.became(standing))

    def findings(self, found: Iterable[Finding]) -> tuple[Item, ...]:
        return tuple(Item(one.id, self._finding(one)) for one in found)

    def _finding(self, one: Finding) -> str:
        sentence = self._sentences.sentence(one)
        return say("compare-finding", title=rule_of(one).title, severity=one.severity, sentence=sentence)

    def standing(self, standing: Standing) -> str:
        """The status and the sentence that tells why."""
        why = in_sentence.reason(self._corpus, standing)
        status = naming.became(standing)
        return say("compare-standing", status=status, why=why) if why else status

    def _who(self, claim: Claim) -> str:
        if claim.is_own:
            return say("unnamed-article")
        return formats.listed(self._corpus.actors[name].name for name in claim.speakers) or say("unnamed-speaker")

    def _source(self, name: str) -> str:
        source = self._corpus.sources[name]
        outlet = self._corpus.actors.get(source.publication)
        title, when = naming.headline(self._corpus, name), naming.when(source.published)
        if outlet is None:
            return say("compare-source", title=title, when=when)
        return say("compare-source-by", title=title, outlet=outlet.name, when=when)

    def _entry(self, registry: Registry[Any] | None, name: str) -> str:
        if registry is None:
            return self._source(name)
        entry = self._corpus.entries(registry)[name]
        return say("compare-entry", name=registry.called(entry), file=registry.file)
