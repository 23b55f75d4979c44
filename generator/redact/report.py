"""What a plan would do, what `check` would say of it, and where something remains: in words for a terminal."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.captures.evidence import check_anchors
from generator.reading.checks import check
from generator.reading.load import read
from generator.reading.problems import as_text, errors
from generator.redact.planning import Plan
from generator.redact.remains import folders_of, search
from generator.redact.spellings import Spellings
from generator.redact.wanted import Redaction

_PERHAPS = (
    'look at each; --words "WORD" takes a word out, --except "WORD" says that it is of somebody else and may stay'
)
_AS_FAR = "of these spellings and of their forms (nicknames, slips, descriptions and pictures no search can find)"


def in_words(plan: Plan, wanted: Redaction) -> str:
    """What a plan does, in words for a terminal."""
    lines = [f"spelling: {word}" for word in wanted.spellings.words]
    lines += [f"changes: {place}" for place in sorted(plan.places)]
    lines += [f"new id: {old} -> {new}" for old, new in sorted(wanted.names.items())]
    lines += [f'to write: {place}: say --instead "{place}=..." (empty to leave it out)' for place in sorted(plan.open)]
    lines += [f"unused: {place}: no text is needed there, or there is no such place" for place in sorted(plan.unused)]
    lines += [f"no removal is noted of {name}, for its id has the words" for name in plan.unnoted]
    if wanted.names or plan.unnoted:
        lines.append("No list of former ids has these: whatever leads to them from elsewhere leads nowhere now.")
    return "\n".join(lines)


def problems_after(sources: Path, plan: Plan) -> str:
    """What `check` would say of the records as planned, those left open included; nothing where it is content."""
    with TemporaryDirectory() as kept:
        copy = Path(kept, sources.name or "sources")
        plan.copied(sources, copy)
        corpus, problems = read(copy)
        if corpus:
            # Of a record that is left open nobody can say whether its anchors fit.
            problems = [*problems, *check(corpus), *(() if problems else check_anchors(corpus))]
        found = errors(problems)
        return as_text(found).replace(copy.as_posix(), sources.as_posix())


def proof(sources: Path, docs: Path, site: Path, also: Iterable[Path], spellings: Spellings) -> tuple[str, bool]:
    """What a search for all spellings found, in words, and whether nothing remains, not even perhaps.

    Parts of a name may be those of others: where one stands alone it is for somebody to look at.
    """
    found = search(folders_of(sources, docs, site, also), spellings)
    lines = [f"not searched: {place}" for place in found.unread]
    lines += [f"not looked into: {place}" for place in found.closed]
    lines += [f"perhaps: {place}: {', '.join(sorted(words))}" for place, words in found.perhaps.items()]
    lines += [f"remains: {place}" for place in found.places]
    counted = [f"something remains in {len(found.places)}"] if found.places else []
    counted += [f"{len(found.unread)} not searched, for they cannot be read"] if found.unread else []
    counted += [f"something remains perhaps in {len(found.perhaps)}: {_PERHAPS}"] if found.perhaps else []
    lines.append(f"{found.read:,} files searched; {', and '.join(counted) or f'nothing remains {_AS_FAR}'}")
    return "\n".join(lines), not counted
