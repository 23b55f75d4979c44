"""The forms of a comparison: text, Markdown for the summary of a pull request, JSON."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.compare.diff import FieldChange
from generator.language import say
from generator.reading import problems as problem_forms
from generator.reading.problems import Problem
from generator.site.escape import esc

MAX_ITEMS = 50
MAX_TEXT = 500
# GitHub takes no summary of more than 1 MiB.
MAX_SUMMARY_BYTES = 900_000
# What GitHub makes a link or a mention of although nobody marked it as one, and what breaks that up: a character
# reference where the Markdown is read, an invisible joiner where the finished text is.
_LINKED = re.compile(r"[:.@#]")
_JOINER = "&#8288;"


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
            lines.append(f"  {section.mark} {item.id}: {_line(item.text)}")
            lines += [f"      {each.field}: {_shown(each.before)} -> {_shown(each.after)}" for each in item.fields]
    return "\n".join(lines if report.sections else [*lines, say("compare-nothing")])


def as_markdown(report: Report) -> str:
    """The report for the summary of a pull request: long lists, long texts and what is too much are cut.

    Contributed text is escaped; nothing of it becomes markup, a link or a mention.
    """
    if report.problems:
        title, blocks = say("compare-title-problems"), _cut([f"- {_md(str(problem))}" for problem in report.problems])
    else:
        title, blocks = say("compare-title"), [f"{_all_new(_md(report.note))}\n"] if report.note else []
        for section in report.sections:
            blocks += [f"### {section.title}\n"]
            blocks += [*_cut([_bullet(item) for item in section.items]), ""]
        if not report.sections:
            blocks.append(f"{say('compare-nothing')}\n")
    return "\n".join([f"## {title}", "", *_within(MAX_SUMMARY_BYTES, blocks)])


def _bullet(item: Item) -> str:
    fields = [f"    - {each.field}: {_md(_shown(each.before))} → {_md(_shown(each.after))}" for each in item.fields]
    return "\n".join([f"- `{item.id}`: {_md(item.text)}", *fields])


def _cut(bullets: Sequence[str]) -> list[str]:
    more = len(bullets) - MAX_ITEMS
    return [*bullets[:MAX_ITEMS], *([f"- {say('compare-more', n=more)}"] if more > 0 else [])]


def _within(limit: int, blocks: Iterable[str]) -> Iterator[str]:
    """The blocks that fit into a number of bytes, and a word where some do not."""
    for block in blocks:
        limit -= len(block.encode()) + 1
        if limit < 0:
            yield f"\n{say('compare-cut')}\n"
            return
        yield block


def as_json(report: Report) -> str:
    """An object: `base`, `problems` as `check` gives them, and a list for each kind of difference there is."""
    kinds = {
        section.key: [
            {
                "id": item.id,
                "text": _line(item.text),
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


def _line(text: str) -> str:
    return " ".join(text.split())


def _shown(value: str) -> str:
    return _line(value) or say("compare-left-out")


def _md(text: str) -> str:
    line = _line(text)
    short = line if len(line) <= MAX_TEXT else f"{line[: MAX_TEXT - 2]} …"
    escaped = re.split(r"(&#\d+;)", esc(short))
    return "".join(part if part.startswith("&#") else _LINKED.sub(_reference, part) for part in escaped)


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};" + (_JOINER if found[0] in "@#" else "")
