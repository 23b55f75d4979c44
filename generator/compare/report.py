"""A comparison of the records with their past, in the words of the pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.captures.evidence import check_anchors
from generator.compare.diff import (
    Changed,
    ClaimChange,
    Difference,
    Edition,
    FieldChange,
    Sides,
    StatusChange,
    compare,
    edition,
)
from generator.compare.forms import Item, Report, Section
from generator.compare.history import Past
from generator.language import wording
from generator.ledger.claim import Claim
from generator.ledger.status import Standing, Status
from generator.reading import problems as problem_forms
from generator.reading.checks import check
from generator.reading.load import Corpus, read
from generator.reading.problems import Problem
from generator.record.fields import ARTICLE
from generator.rules import RULES
from generator.rules.api import Finding
from generator.rules.sentences.sentences import Sentences

_TITLES = {rule.id: rule.title for rule in RULES}


def report(sources: Path, base: str, past: Past) -> Report:
    """The comparison of the records in `sources` with those of the past, which the user named `base`."""
    old, old_problems = _checked(past.folder) if any(past.folder.iterdir()) else (None, [])
    new, new_problems = _checked(sources)
    told = [*(_retold(problem, past.folder, f"{base}:{sources}") for problem in old_problems), *new_problems]
    if told or new is None:
        return Report(base, (), tuple(problem_forms.in_order(told)))
    if old is None:
        empty = edition(replace(new, sources={}, anchors={}))
        return Report(base, sections(compare(empty, edition(new))), note=f"{base} has no records in {sources}.")
    return Report(base, sections(compare(edition(old), edition(new))))


def _checked(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    corpus, problems = read(folder)
    if corpus:
        problems = [*problems, *check(corpus), *check_anchors(corpus)]
    return corpus, problem_forms.errors(problems)


def _retold(problem: Problem, folder: Path, name: str) -> Problem:
    """A problem of the past with the name of its revision in place of the folder it was copied to."""

    def told(text: str) -> str:
        return text.replace(folder.as_posix(), name)

    where = replace(problem.where, path=told(problem.where.path))
    return replace(problem, where=where, what=told(problem.what), mend=told(problem.mend))


def sections(difference: Difference) -> tuple[Section, ...]:
    """What differs, in the order in which a reviewer asks for it; kinds without a difference are left out."""
    old, new = _Words(difference.old), _Words(difference.new)
    figures = tuple(change for change in difference.claims_changed if change.claim.figure)
    others = tuple(change for change in difference.claims_changed if not change.claim.figure)
    own = [each for each in difference.changed if each.kind == "sources"]
    entries = [each for each in difference.changed if each.kind != "sources"]
    appeared, gone = _net(new.findings(difference.findings_appeared), old.findings(difference.findings_gone))
    found = (
        Section("sources_added", "Sources added", "+", new.sources(difference.sources_added)),
        Section("sources_removed", "Sources removed", "-", old.sources(difference.sources_removed)),
        Section("sources_renamed", "Sources renamed", "~", new.renamed(difference.renamed)),
        Section("sources_changed", "Sources changed", "~", new.changed(own)),
        *_sides("figures", "Figures", difference.figures, old, new),
        Section("figures_changed", "Figures changed", "~", new.claims(figures)),
        *_sides("claims", "Other claims", difference.others, old, new),
        Section("claims_changed", "Other claims changed", "~", new.claims(others)),
        Section(
            "statuses", "What became of figures", "~", tuple(_status(one, old, new) for one in difference.statuses)
        ),
        Section("findings_appeared", "Findings that appear", "+", appeared),
        Section("findings_gone", "Findings that go", "-", gone),
        Section("entries_added", "Entries of registries added", "+", new.entries(difference.entries_added)),
        Section("entries_removed", "Entries of registries removed", "-", old.entries(difference.entries_removed)),
        Section("entries_changed", "Entries of registries changed", "~", new.changed(entries)),
    )
    return tuple(section for section in found if section.items)


def _sides(key: str, title: str, sides: Sides, old: "_Words", new: "_Words") -> Iterator[Section]:
    yield Section(f"{key}_added", f"{title} added", "+", tuple(map(new.claim, sides.added)))
    yield Section(f"{key}_removed", f"{title} removed", "-", tuple(map(old.claim, sides.removed)))


def _net(appeared: Sequence[Item], gone: Sequence[Item]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Without the findings that only changed their ids, because another claim leads them now."""
    both = {item.text for item in appeared} & {item.text for item in gone}
    return tuple(one for one in appeared if one.text not in both), tuple(one for one in gone if one.text not in both)


def _status(change: StatusChange, old: "_Words", new: "_Words") -> Item:
    item = new.claim(change.claims[0])
    more = f" and {wording.plural(len(change.claims) - 1, 'other claim')}" if len(change.claims) > 1 else ""
    fields = (FieldChange("status", old.standing(change.before), new.standing(change.after)),)
    return replace(item, text=item.text + more, fields=fields)


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

    def claims(self, changes: Iterable[ClaimChange]) -> tuple[Item, ...]:
        return tuple(self.claim(change.claim, change.fields) for change in changes)

    def entries(self, entries: Iterable[tuple[str, str]]) -> tuple[Item, ...]:
        return tuple(Item(name, self._entry(registry, name)) for registry, name in entries)

    def changed(self, changes: Iterable[Changed]) -> tuple[Item, ...]:
        return tuple(Item(each.id, self._entry(each.kind, each.id), each.fields) for each in changes)

    def claim(self, claim: Claim, fields: tuple[FieldChange, ...] = ()) -> Item:
        said = f"by {self._who(claim)}, {wording.when(claim.when)}"
        if claim.figure and claim.scope:
            metric = self._corpus.metrics[claim.figure.metric].name.lower()
            status = self._ledger.standing(claim).status
            chip = "" if status is Status.STANDING else f" ({wording.CHIPS[status]})"
            scope = wording.scope(self._corpus, claim.scope)
            return Item(claim.id, f"{claim.figure.count.text} {metric} ({scope}), {said}{chip}", fields)
        words = f"“{claim.record.quote}”" if claim.record.quote else claim.record.restated
        return Item(claim.id, f"{claim.record.kind}, {said}: {words}", fields)

    def findings(self, found: Iterable[Finding]) -> tuple[Item, ...]:
        return tuple(
            Item(one.id, f"{_TITLES[one.rule]} ({one.severity}). {self._sentences.sentence(one)}") for one in found
        )

    def standing(self, standing: Standing) -> str:
        """The status and the sentence that tells why."""
        why = wording.reason(self._corpus, standing)
        return wording.CHIPS[standing.status] + (f": {why}" if why else "")

    def _who(self, claim: Claim) -> str:
        if claim.record.said_by == (ARTICLE,):
            return "the article in its own voice"
        return wording.listed(self._corpus.actors[name].name for name in claim.speakers) or "a speaker not named"

    def _source(self, name: str) -> str:
        source = self._corpus.sources[name]
        outlet = self._corpus.actors.get(source.publication)
        by = f", {outlet.name}" if outlet else ""
        return f"“{wording.headline(self._corpus, name)}”{by}, {wording.when(source.published)}"

    def _entry(self, registry: str, name: str) -> str:
        if registry == "sources":
            return self._source(name)
        entry = self._corpus.event.title if registry == "event" else getattr(self._corpus, registry)[name].name
        return f"{entry} ({registry}.yml)"
