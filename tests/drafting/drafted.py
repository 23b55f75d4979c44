"""Drafts for tests: the invented registry, a draft of a text, and one in which a person decided everything."""

import hashlib
import re
import shutil
from datetime import date
from functools import cache
from pathlib import Path

from generator.draft.draft import Drafter
from generator.draft.record import Origin, record
from generator.reading.checks import check
from generator.reading.load import Corpus, load, read
from generator.reading.problems import Problem, errors
from generator.record.dates import parse_when

REGISTRY = Path(__file__).parent / "registry"
RECORDED = date(2031, 4, 1)
DECIDED = {
    "publication": "unstated",
    "url": "unstated",
    "published": "unstated",
    "published_basis": "not stated",
    "title": '"Untitled: a strike"',
    "language": "en",
    "extent": "whole",
    "metric": "deaths",
    "count": "not given",
    "group": "all",
    "said_by": "unstated",
    "reason": "counts nothing of this record",
    "quote": "a figure",
    "disputes": "figure",
    "period": "2031-03-03",
    "of": "deaths",
    "place": "orvale",
}


@cache
def registry() -> Corpus:
    corpus, problems = load(REGISTRY)
    assert corpus, problems
    return corpus


def drafted(corpus: Corpus, text: str, published: str = "") -> str:
    when = parse_when(published) if published else None
    origin = Origin("text.txt", hashlib.sha256(text.encode(errors="replace")).hexdigest(), None, when, RECORDED)
    return record(Drafter(corpus).draft(text, when), text, origin)


def decided(draft: str) -> str:
    """The draft as somebody leaves it who takes each guess."""

    def decide(left: re.Match[str]) -> str:
        guess = re.match(r"  # guess: ([a-z0-9-]+)", left[3])
        return f"{left[1]}{left[2]}: {guess[1] if guess else DECIDED[left[2]]}"

    return re.sub(r"(?m)^( *(?:- )?)(\w+): TODO(.*)$", decide, draft)


def folder_with(folder: Path, written: str) -> Path:
    sources = folder / "sources"
    shutil.copytree(REGISTRY, sources)
    (sources / "articles").mkdir()
    (sources / "articles" / "drafted.yml").write_text(written, encoding="utf-8")
    return sources


def examined(sources: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records of a folder and what forbids a build of them."""
    corpus, problems = read(sources)
    return corpus, errors([*problems, *(check(corpus) if corpus else ())])
