"""The forms of a comparison: text, Markdown for the summary of a pull request, JSON."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.compare.diff import FieldChange
from generator.compare.harmless import few, harmless, unbroken, within
from generator.language import say
from generator.reading import problems as problem_forms
from generator.reading.problems import Problem

# GitHub takes no summary of more than 1 MiB.
MAX_SUMMARY_BYTES = 900_000


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a report: the id of the thing, what it is, and the fields in which it changed."""

    id: str
    text: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Things of one kind; `mark` tells whether they came, went or changed."""

    key: str
    mark: str
    items: tuple[Item, ...]

    @property
    def title(self) -> str:
        """What the things are, with their number."""
        return say("compare-section", title=say(f"compare-{self.key.replace('_', '-')}"), n=len(self.items))


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison to be printed: what differs, or the problems for which nothing could be compared."""

    base: str
    sections: tuple[Section, ...]
    problems: tuple[Problem, ...] = ()
    note: str = ""


def as_text(report: Report) -> str:
    """One line a thing, one indented line a field that changed."""
    if report.problems:
        return problem_forms.as_text(report.problems)
    lines = [_all_new(report.note) if report.note else say("compare-heading", base=report.base)]
    for section in report.sections:
        lines += ["", section.title]
        for item in section.items:
            lines.append(f"  {section.mark} {item.id}: {unbroken(item.text)}")
            lines += [f"      {each.field}: {_shown(each.before)} -> {_shown(each.after)}" for each in item.fields]
    return "\n".join(lines if report.sections else [*lines, say("compare-nothing")])


def as_markdown(report: Report) -> str:
    """The report for the summary of a pull request: long lists, long texts and what is too much are cut.

    Contributed text is escaped; nothing of it becomes markup, a link or a mention.
    """
    if report.problems:
        title, found = say("compare-title-problems"), few([f"- {harmless(str(one))}" for one in report.problems])
    else:
        title, found = say("compare-title"), [f"{_all_new(harmless(report.note))}\n"] if report.note else []
        found += blocks(report.sections)
        if not report.sections:
            found.append(f"{say('compare-nothing')}\n")
    return "\n".join([f"## {title}", "", *within(MAX_SUMMARY_BYTES, found)])


def blocks(sections: Iterable[Section], heading: str = "###") -> Iterator[str]:
    """The Markdown of sections, in pieces of which each can be left out."""
    for section in sections:
        yield f"{heading} {section.title}\n"
        yield from (*few([_bullet(item) for item in section.items]), "")


def _bullet(item: Item) -> str:
    fields = [
        f"    - {each.field}: {harmless(_shown(each.before))} → {harmless(_shown(each.after))}" for each in item.fields
    ]
    return "\n".join([f"- `{item.id}`: {harmless(item.text)}", *fields])


def as_json(report: Report) -> str:
    """An object: `base`, `problems` as `check` gives them, and a list for each kind of difference there is."""
    kinds = {
        section.key: [
            {
                "id": item.id,
                "text": unbroken(item.text),
                "fields": [{"field": one.field, "before": one.before, "after": one.after} for one in item.fields],
            }
            for item in section.items
        ]
        for section in report.sections
    }
    problems = json.loads(problem_forms.as_json(report.problems))
    return json.dumps({"base": report.base, "problems": problems, **kinds}, ensure_ascii=False, indent=2)


REPORT_FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}


def _all_new(note: str) -> str:
    return say("compare-all-new", note=note)


def _shown(value: str) -> str:
    return unbroken(value) or say("compare-left-out")
