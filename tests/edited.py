"""Edits of records, as contributors make them: drawn from a seed, and each of them leaves records that can be read."""

import random
import re
from pathlib import Path

from tests import small_event

_WORDS = ("Words.", "Fifteen drowned.", "The wall gave way.", "It *is* <b>said</b>.", "Слова.")
_CLAIM = small_event.figure
_KINDS = ("restate", "correct", "count", "title", "add", "remove", "rename", "registry", "entry", "without-entry")


def begun(folder: Path) -> Path:
    """Records that can be edited."""
    claims = _CLAIM("a") + _CLAIM("b", count="17", said_by="weir-gazette", said_on="2031-03-04")
    return small_event.event(folder, {"articles/one.yml": f"{small_event.HEAD}claims:\n{claims}"})


def edit(sources: Path, chance: random.Random) -> str:
    """Make one edit; its kind."""
    kind = chance.choice(_KINDS)
    record = chance.choice(sorted((sources / "articles").glob("*.yml")))
    added = sorted((sources / "articles").glob("new-*.yml"))
    match kind:
        case "restate":
            _put(record, r"restated: .*", f"restated: {chance.choice(_WORDS)}")
        case "count":
            _put(record, r"count: .*", f"count: {chance.randrange(1, 40)}")
        case "correct":
            day = f"2031-04-{chance.randrange(10, 20)}"
            correction = f"corrections:\n  - on: {day}\n    what: {chance.choice(_WORDS[:3])}\n    why: So it is.\n"
            _put(record, r"(?s)(corrections:.*?)?(?=claims:)", correction)
        case "title":
            _put(record, r"title: .*", f"title: {chance.choice(['The river fell', 'A title', 'Water'])}")
        case "add":
            claims = _CLAIM("a", count=str(chance.randrange(1, 40)), restated=chance.choice(_WORDS))
            head = small_event.HEAD.replace("03-05", f"03-{chance.randrange(10, 20)}")
            (sources / "articles" / f"new-{chance.randrange(5)}.yml").write_text(f"{head}claims:\n{claims}", "utf-8")
        case "remove" if added:
            chance.choice(added).unlink()
        case "rename" if added:
            chance.choice(added).rename(sources / "articles" / f"new-{chance.randrange(5)}.yml")
        case "registry":
            _put(sources / "metrics.yml", r"(?m)^  (name|definition): .*", rf"  \1: {chance.choice(['Lost', 'Dead'])}")
        case "entry":
            _put(
                sources / "actors.yml",
                r"(?s)(\nradio:.*)?\Z",
                f"\nradio:\n  name: {chance.choice('AB')}\n  kind: outlet\n",
            )
        case "without-entry":
            _put(sources / "actors.yml", r"(?s)\nradio:.*\Z", "\n")
    return kind


def _put(path: Path, pattern: str, text: str) -> None:
    path.write_text(re.sub(pattern, text, path.read_text("utf-8"), count=1), "utf-8")
