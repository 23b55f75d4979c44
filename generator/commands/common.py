"""What several commands do: read the records, and stop at their problems."""

from pathlib import Path

from generator.commands.said import stop_at
from generator.printed import emit
from generator.reading.checks import check
from generator.reading.load import Corpus, read
from generator.record.registries import REGISTRIES


def checked_corpus(sources: Path, style: str) -> Corpus:
    """The checked records; stops at their problems, those of anchors aside."""
    corpus, problems = read(sources)
    if corpus:
        problems = [*problems, *check(corpus)]
    if problems:
        stop_at(problems, style)
    assert corpus
    return corpus


def usable_corpus(sources: Path, style: str) -> Corpus:
    """The records without the sources that are bad, such as one that is begun; stops at problems of the registries."""
    corpus, problems = read(sources)
    if corpus:
        registries = {(sources / registry.file).as_posix() for registry in REGISTRIES}
        problems = [one for one in check(corpus) if one.where.path in registries]
    stop_at(problems, style)
    assert corpus
    return corpus


def begun_aside(sources: Path) -> Corpus:
    """The records that can be used, after a line on those left aside: one begun keeps no other text from being read."""
    corpus = usable_corpus(sources, "text")
    if corpus.unread:
        emit(f"Left aside, for `check` finds faults in it: {', '.join(sorted(corpus.unread))}", err=True)
    return corpus
