"""Measures drafts against invented texts whose figures people marked by hand, in eight styles of report.

Run from the repository's folder: `python -m benchmarks.gold`; with `-v a` also each miss in folder a. Folder c is
kept unseen: it is measured, and its misses are not looked at while rules are written, as those of b were not before.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.captures.language import Read
from generator.captures.text import Captured, Span
from generator.draft.draft import Candidate, Drafter
from generator.draft.standing import GivenAs
from generator.reading.load import Corpus, load
from generator.record.counts import Count, Qualifier, parse_count
from generator.record.dates import parse_when
from generator.record.fields import ARTICLE
from generator.record.numerals import BadCountError

GOLD = Path("tests/drafting/gold")
LEFT = "TODO"
# What is measured, the least that is aimed at (for the last two the most), and of what it is a part.
AIMS: Mapping[str, tuple[float, str]] = {
    "found": (95, "figures"),
    "count": (95, "found"),
    "metric": (85, "found"),
    "speaker": (80, "found"),
    "speaker or TODO": (97, "found"),
    "group or TODO": (97, "found"),
    "place or TODO": (97, "found"),
    "standing": (80, "found"),
    "denied as claims": (0, "denied"),
    "false": (10, "drafted"),
    "unread said": (100, "unread"),
}
_AGAINST = frozenset({"denied", "withdrawn"})
# The metric of such a number is left to decide: it is no count of the metric.
_NO_COUNTS = frozenset({"average", "earlier-event"})
_STANDINGS = {
    "claim": {GivenAs.COUNTED, GivenAs.EARLIER},
    "denied": {GivenAs.DENIED, GivenAs.DISPUTED, GivenAs.UNCLEAR},
    "withdrawn": {GivenAs.WITHDRAWN, GivenAs.DISPUTED, GivenAs.UNCLEAR},
    "expected": {GivenAs.EXPECTED, GivenAs.POSSIBLE},
    "average": {GivenAs.RATE},
    "earlier-event": {GivenAs.ELSEWHERE},
    "increase": {GivenAs.INCREASE},
}


@dataclass
class Score:
    """How many of each there are, and what was missed."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Adds another text's."""
        self.counts.update(other.counts)
        self.misses.extend(other.misses)

    def rate(self, name: str) -> float:
        """Of a hundred, with one decimal."""
        whole = self.counts[AIMS[name][1]]
        return round(100 * self.counts[name] / whole, 1) if whole else 0.0


def main() -> None:
    """Prints a table for each folder."""
    for folder in ("a", "b", "c"):
        score = measured(folder)
        print(f"\nfolder {folder}: {len(list((GOLD / folder).glob('*.txt')))} texts")
        for name, (aim, whole) in AIMS.items():
            print(f"  {name:<18} {score.rate(name):>5}% ({score.counts[name]}/{score.counts[whole]})   aim {aim}%")
        if sys.argv[1:] == ["-v", folder]:
            print("\n".join(score.misses))


def measured(folder: str) -> Score:
    """The score of a folder of texts."""
    corpus, problems = load(GOLD / "registry")
    assert corpus, problems
    total = Score()
    for path in sorted((GOLD / folder).glob("*.txt")):
        gold = yaml.safe_load(path.with_suffix(".gold.yml").read_text(encoding="utf-8"))
        total.add(_text(corpus, path.stem, path.read_text(encoding="utf-8"), gold))
    return total


def _text(corpus: Corpus, name: str, text: str, gold: Mapping[str, Any]) -> Score:
    published = parse_when(str(gold["published"])) if gold.get("published") else None
    draft = Drafter(corpus).draft(text, published)
    score = Score()
    if gold["language"] != "en":
        # Of a text in another language the draft says so, and guesses nothing: its figures are not measured.
        score.counts.update({"unread": 1, "unread said": draft.read is Read.NO and not draft.candidates})
        return score
    left = list(draft.candidates)
    for figure in gold["figures"]:
        score.counts["figures"] += 1
        score.counts["denied"] += figure["status"] in _AGAINST
        wanted = wanted_count(str(figure["count"]))
        place = Captured(text).find(figure["quote"])[0]
        candidate = _at(place, left, wanted)
        where = f"{name}: {figure['quote']!r}"
        if candidate is None:
            score.misses.append(f"{where}: not found")
            continue
        left.remove(candidate)
        score.counts["found"] += 1
        for field_, right, got in _compared(figure, candidate, wanted):
            score.counts[field_] += right
            if right == (field_ == "denied as claims"):
                score.misses.append(f"{where}: {field_}: {got}")
    score.counts["drafted"] = len(draft.candidates)
    score.counts["false"] = len(left)
    for each in left:
        around = " ".join(text[max(0, each.span.start - 40) : each.span.end + 40].split())
        score.misses.append(f"{name}: false: {each.written!r} in {around!r}")
    return score


def wanted_count(written: str) -> Count | None:
    """The count that the gold writes, without a unit behind it; None where it is none that a record can hold."""
    for words in (written, written.rpartition(" ")[0]):
        try:
            return parse_count(words)
        except BadCountError:
            continue
    return None


def _at(place: Span, candidates: Sequence[Candidate], wanted: Count | None) -> Candidate | None:
    inside = [each for each in candidates if place.start < each.number.end and each.number.start < place.end]
    return next((each for each in inside if _same(each.count, wanted)), inside[0] if inside else None)


def _same(got: Count | None, wanted: Count | None) -> bool:
    if got is None or wanted is None:
        return False
    shares = Qualifier.SHARE in {got.qualifier, wanted.qualifier}
    return got.text.replace("-", " ").lower() == wanted.text.replace("-", " ").lower() if shares else got == wanted


def _compared(figure: Mapping[str, Any], candidate: Candidate, wanted: Count | None) -> Iterator[tuple[str, bool, str]]:
    judged, speaker, status = candidate.metric, candidate.speaker, figure["status"]
    yield "count", _same(candidate.count, wanted), f"{candidate.written}, gold {figure['count']}"
    metric = judged.metric if judged else None
    written = metric if judged and judged.sure else LEFT
    open_metric = status in _NO_COUNTS and metric in {figure["metric"], None}
    yield "metric", written == figure["metric"] or open_metric, f"{written} ({metric}), gold {figure['metric']}"
    who = speaker.id if speaker.id and speaker.sure else LEFT
    meant = {_actor(figure["said_by"]), _actor(figure.get("said_by_or") or figure["said_by"])}
    yield "speaker", who in meant, f"{who} ({speaker.id}), gold {'/'.join(sorted(meant))}"
    yield "speaker or TODO", who in meant | {LEFT}, f"{who}, gold {'/'.join(sorted(meant))}"
    yield from _scoped(figure, candidate)
    standing = candidate.standing in _STANDINGS[status]
    yield "standing", standing, f"{candidate.standing}, gold {status}"
    open_ = candidate.standing.is_against or who == LEFT or written == LEFT or candidate.standing is GivenAs.INCREASE
    yield "denied as claims", status in _AGAINST and not open_, "a plain claim"


def _scoped(figure: Mapping[str, Any], candidate: Candidate) -> Iterator[tuple[str, bool, str]]:
    """Group and place; a figure of which the gold names none is of the widest."""
    group = candidate.scope.group if candidate.scope.sure else LEFT
    place = candidate.place.id if candidate.place.sure else LEFT
    for name, got, widest in (("group", group, "all"), ("place", place, "land")):
        wanted = figure.get(name, widest)
        yield f"{name} or TODO", got in {wanted, LEFT}, f"{got}, gold {wanted}"


def _actor(said_by: str) -> str:
    return ARTICLE if said_by == "text" else said_by


if __name__ == "__main__":
    main()
