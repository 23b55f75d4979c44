"""Measures drafts against the recorded articles: precision and recall of each field.

Run from the repository's folder: `python -m benchmarks.draft`. The captures are not in the repository; the
folder that holds them is taken from CAPTURES (../shared/seeds where unset), and articles without one are
skipped and named. The first table has all terms and spellings of the registries. The others leave one out: before an
article is drafted, every term (and in the third table every spelling of an actor too) that occurs in that article
and in no other capture is taken away.
"""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.captures.files import captures_by_hash
from generator.captures.naming import group_terms, metric_terms
from generator.captures.text import Captured
from generator.draft.draft import Candidate, Drafter
from generator.draft.mentions import mentions
from generator.draft.reading import Reading
from generator.draft.terms import Lexicon, lexicon
from generator.reading.load import Corpus, load
from generator.record.claims import FigureClaim
from generator.record.counts import Count
from generator.record.registries import ACTORS, GROUPS, METRICS, Actor, Record
from generator.record.source import Source

FIELDS = ("count", "metric", "group", "place", "said_by", "reported_by", "told_as", "said_on")
_Value = str | Count | tuple[str, ...] | None


@dataclass
class Tally:
    """What was counted; `written`, `right` and `guessed` by field, `due` where the record has the field."""

    recorded: int = 0
    given: int = 0
    drafted: int = 0
    found: int = 0
    exact: int = 0
    written: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    guessed: Counter[str] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Adds another article's."""
        for name in ("recorded", "given", "drafted", "found", "exact"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("written", "right", "guessed", "due"):
            getattr(self, name).update(getattr(other, name))


def main() -> None:
    """Prints the tables; with -v also each value that is wrong."""
    corpus, problems = load(Path("sources"))
    assert corpus, problems
    folder = Path(os.environ.get("CAPTURES", "../shared/seeds"))
    texts = captures_by_hash(folder)[0] if folder.is_dir() else {}
    held = {
        id_: (source, texts[source.capture.sha256])
        for id_, source in corpus.sources.items()
        if source.capture and source.capture.sha256 in texts
    }
    for id_ in sorted(set(corpus.sources) - set(held)):
        print(f"skipped: {id_} (its capture is not in {folder})")
    if not held:
        print("nothing measured")
        return
    _report("All terms and spellings", held, lambda _: corpus)
    captures = {key: text for key, (_, text) in held.items()}
    _report("Leave one out: terms", held, lambda id_: _without_terms(corpus, id_, captures))
    _report(
        "Leave one out: terms and spellings",
        held,
        lambda id_: _without_spellings(_without_terms(corpus, id_, captures), id_, captures),
    )


def _report(heading: str, held: Mapping[str, tuple[Source, Captured]], corpus_for: Callable[[str], Corpus]) -> None:
    print(f"\n{heading}")
    total = Tally()
    for id_, (source, captured) in held.items():
        tally = measure(corpus_for(id_), source, captured)
        total.add(tally)
        _show(id_, tally)
        if "-v" in sys.argv:
            print("\n".join(f"      {miss}" for miss in tally.misses))
    _show("total", total)


def _show(name: str, tally: Tally) -> None:
    print(
        f"  {name}: {tally.found} of {tally.given} figures found ({_share(tally.found, tally.given)}), of all "
        f"{tally.recorded} with those not given {_share(tally.found, tally.recorded)}; "
        f"right count and qualifier {_share(tally.exact, tally.recorded)}; "
        f"precision {_share(tally.found, tally.drafted)} of {tally.drafted} drafted"
    )
    for each in FIELDS:
        right, written, due = tally.right[each], tally.written[each], tally.due[each]
        print(
            f"    {each:<12} precision {_share(right, written):>6} ({right}/{written})   "
            f"recall {_share(right, due):>6} ({right}/{due})   with guesses {_share(tally.guessed[each], due):>6}"
        )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "-"


def measure(corpus: Corpus, source: Source, captured: Captured) -> Tally:
    """One article's draft against its record."""
    draft = Drafter(corpus).draft(captured.text, source.published)
    tally = Tally(drafted=len(draft.candidates))
    by_place = {candidate.number.start: candidate for candidate in draft.candidates}
    taken: set[int] = set()
    for claim in source.claims:
        if not isinstance(claim, FigureClaim):
            continue
        tally.recorded += 1
        tally.due.update(_due(claim))
        if claim.count.number is None:
            continue
        tally.given += 1
        place = next((at for at in _places(claim, captured) if at not in taken), None)
        candidate = by_place.get(place) if place is not None else None
        if place is None or candidate is None:
            tally.misses.append(f"{claim.id}: not found")
            continue
        taken.add(place)
        tally.found += 1
        _compare(tally, claim, candidate)
    return tally


def _due(claim: FigureClaim) -> list[str]:
    return [each for each in FIELDS if each not in {"said_on", "reported_by"} or getattr(claim, each)]


def _places(claim: FigureClaim, captured: Captured) -> Iterator[int]:
    """Where the claim's number stands: within its quote, wherever that occurs."""
    aside = [line.span for line in Reading(captured.text).lines if line.aside]
    for span in captured.find(claim.quote or ""):
        if any(line.holds(span) for line in aside):
            continue
        for mention in mentions(captured.text):
            if span.holds(mention.number) and mention.count and mention.count.number == claim.count.number:
                yield mention.number.start


def _compare(tally: Tally, claim: FigureClaim, candidate: Candidate) -> None:
    tally.exact += candidate.count == claim.count
    for name, (wanted, got, sure) in _values(claim, candidate).items():
        right = got == wanted
        if name in {"said_on", "reported_by"} and not wanted and not got:
            continue
        tally.written[name] += sure and bool(got)
        tally.right[name] += right and sure
        tally.guessed[name] += right
        if not right or not sure:
            shown = "" if sure else " (guess)"
            tally.misses.append(f"{claim.id}: {name} is {_text(got)}{shown}, recorded {_text(wanted)}")


def _values(claim: FigureClaim, candidate: Candidate) -> dict[str, tuple[_Value, _Value, bool]]:
    """For each field what is recorded, what is drafted, and whether it is written and no guess."""
    judged, speaker = candidate.metric, candidate.speaker
    day = candidate.day.day if candidate.day and not speaker.inherited else None
    return {
        "count": (claim.count, candidate.count, candidate.count is not None),
        "metric": (claim.metric, judged.metric if judged else None, bool(judged and judged.sure)),
        "group": (claim.group, candidate.scope.group, candidate.scope.sure),
        "place": (claim.place, (candidate.place.id,), candidate.place.sure),
        "said_by": (claim.said_by, (speaker.id or "nobody",), speaker.sure),
        "reported_by": (claim.reported_by, speaker.relays, True),
        "told_as": (str(claim.told_as), str(candidate.told_as), True),
        "said_on": (str(claim.said_on) if claim.said_on else None, day, True),
    }


def _text(value: _Value) -> str:
    return "+".join(value) if isinstance(value, tuple) else str(value)


def _without_terms(corpus: Corpus, id_: str, texts: Mapping[str, Captured]) -> Corpus:
    """The registries without the terms that only this article has."""
    metrics = _rarer(metric_terms(corpus.metrics), id_, texts)
    groups = _rarer(group_terms(corpus.groups), id_, texts)
    kept: dict[str, Mapping[str, Record]] = {
        METRICS.name: {key: entry.model_copy(update={"terms": metrics[key]}) for key, entry in corpus.metrics.items()},
        GROUPS.name: {key: entry.model_copy(update={"terms": groups[key]}) for key, entry in corpus.groups.items()},
    }
    return replace(corpus, registries={**corpus.registries, **kept})


def _without_spellings(corpus: Corpus, id_: str, texts: Mapping[str, Captured]) -> Corpus:
    """The registries without the spellings of actors that only this article has."""
    others = " ".join(text.text for key, text in texts.items() if key != id_)
    own = texts[id_].text

    def trimmed(entry: Actor) -> Actor:
        kept = [alias for alias in entry.aliases if alias.text not in own or alias.text in others]
        return entry.model_copy(update={"aliases": tuple(kept)})

    actors = {key: trimmed(entry) for key, entry in corpus.actors.items()}
    return replace(corpus, registries={**corpus.registries, ACTORS.name: actors})


def _rarer(terms: Mapping[str, tuple[str, ...]], id_: str, texts: Mapping[str, Captured]) -> dict[str, tuple[str, ...]]:
    """The terms without those found in this article and in no other."""
    sentences = {key: Reading(text.text).sentences for key, text in texts.items()}

    def found(term: str, key: str) -> bool:
        one: Lexicon = lexicon({"it": [term]})
        return any(one.find(sentence) for sentence in sentences[key])

    return {
        key: tuple(
            term for term in each if not found(term, id_) or any(found(term, other) for other in texts if other != id_)
        )
        for key, each in terms.items()
    }


if __name__ == "__main__":
    main()
