"""Ids of the past: those that things had before, and those of what was taken out. Each leads to one thing alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from generator.reading.explain import Steps
from generator.reading.load import Corpus
from generator.reading.problems import Problem, nearest
from generator.record.fields import is_slug
from generator.record.ids import global_id
from generator.record.registries import DISPATCHES, REGISTRIES, REMOVED, Removal, Thing, unfit_for_a_source
from generator.record.source import Source

SOURCES, CLAIMS = "sources", "claims"


@dataclass(frozen=True, slots=True)
class FormerId:
    """An id under which a thing was published before, and that which it has; both of one kind of things."""

    kind: str
    id: str
    now: str


@dataclass(frozen=True, slots=True)
class _Noted:
    """Where a record gives an id of the past."""

    file: str
    steps: Steps
    former: FormerId


def kind_of(what: Thing) -> str:
    """The name under which all things of a kind stand in the data: that of their registry, `sources` or `claims`."""
    named = {registry.noun: registry.name for registry in REGISTRIES}
    return {Thing.SOURCE: SOURCES, Thing.CLAIM: CLAIMS}.get(what) or named[what]


def former_ids(corpus: Corpus) -> tuple[FormerId, ...]:
    """Every id of the past of what is still there, by kind and id; of a claim with each that its source had."""
    found = {one.former for one in _given(corpus)}
    return tuple(sorted(found, key=lambda one: (one.kind, one.id)))


def removed_ids(corpus: Corpus) -> tuple[tuple[FormerId, Removal], ...]:
    """Every id of what was taken out, by kind and id; `now` is that under which the removal is recorded."""
    found = {one.former: corpus.entries(REMOVED)[one.former.now] for one in _removed(corpus)}
    return tuple(sorted(found.items(), key=lambda one: (one[0].kind, one[0].id)))


def first_metric(corpus: Corpus, name: str) -> str:
    """The id that a metric had first, by which its places on pages are called."""
    return next(iter(corpus.metrics[name].formerly), name)


def in_use(corpus: Corpus) -> Mapping[str, frozenset[str]]:
    """The ids of all that is there, by kind; what stands alone in its file needs none."""
    claims = (f"{name}#{claim.id}" for name, source in corpus.sources.items() for claim in source.claims)
    kept = (each for each in REGISTRIES if each is not REMOVED and not each.alone)
    entries = {each.name: frozenset(corpus.entries(each)) for each in kept}
    return {SOURCES: frozenset(corpus.sources), CLAIMS: frozenset(claims), **entries}


def check_former(corpus: Corpus) -> Iterator[Problem]:
    """A problem for each id of the past that is still in use, given twice, or could never have been one."""
    taken = {(_pool(kind), name) for kind, names in in_use(corpus).items() for name in names}
    holders: dict[tuple[str, str], str] = {}
    for one in (*_given(corpus), *_removed(corpus)):
        key = _pool(one.former.kind), one.former.id
        holder = holders.setdefault(key, one.former.now)
        where = corpus.locate(one.file, *one.steps, key=one.file == REMOVED.name and len(one.steps) == 1)
        if what := _unfit(one.former):
            yield Problem(where, f'"{one.former.id}" is {what}', "No address ever led there: delete it.")
        elif key in taken:
            yield Problem(where, f'the id "{one.former.id}" is still in use', "Delete it here, or rename what has it.")
        elif holder != one.former.now:
            mend = "An old address leads to one place: keep it with one of the two."
            yield Problem(where, f'the id "{one.former.id}" is that of "{holder}", too', mend)
    yield from _successors(corpus)


def _pool(kind: str) -> str:
    """What shares one set of ids."""
    return SOURCES if kind == DISPATCHES.name else kind


def _unfit(former: FormerId) -> str | None:
    """What an id names that nothing of its kind can have had."""
    if former.kind == CLAIMS:
        return None if "#" in former.id else "an id of a claim without its source's"
    if not is_slug(former.id):
        return "the id of a claim"
    if former.kind == SOURCES:
        return unfit_for_a_source(former.id)
    (registry,) = (each for each in REGISTRIES if each.name == former.kind)
    return "kept for a use of its own" if former.id in registry.reserved else None


def _given(corpus: Corpus) -> Iterator[_Noted]:
    for name, source in corpus.sources.items():
        for at, old in enumerate(source.formerly):
            yield _Noted(name, ("formerly", at), FormerId(SOURCES, old, name))
        yield from _of_claims(corpus, name, source)
    for registry in REGISTRIES:
        if registry is REMOVED:
            continue
        for name, entry in corpus.entries(registry).items():
            for at, old in enumerate(getattr(entry, "formerly", ())):
                yield _Noted(registry.name, (name, "formerly", at), FormerId(registry.name, old, name))


def _of_claims(corpus: Corpus, name: str, source: Source) -> Iterator[_Noted]:
    """What the claims of a source were called, under each id that they had, and that their sources had."""
    for number, claim in enumerate(source.claims):
        now = global_id(name, claim.id)
        for at, old in enumerate((claim.id, *claim.formerly)):
            steps = ("claims", number, "formerly", at - 1) if at else ("claims", number, "id")
            for former in _in_each_home(corpus, global_id(name, old)):
                # A claim had its own id, of old, as soon as it had none before.
                if former != now or at:
                    yield _Noted(name, steps, FormerId(CLAIMS, former, now))


def _removed(corpus: Corpus) -> Iterator[_Noted]:
    for name, removal in corpus.entries(REMOVED).items():
        kind = kind_of(removal.what)
        for at, old in enumerate((name, *removal.formerly)):
            steps = (name, "formerly", at - 1) if at else (name,)
            for former in _in_each_home(corpus, old) if kind == CLAIMS else (old,):
                yield _Noted(REMOVED.name, steps, FormerId(kind, former, name))


def _in_each_home(corpus: Corpus, claim: str) -> Iterator[str]:
    """The id of a claim, and that which it had under each id that its source had before."""
    yield claim
    home, _, name = claim.partition("#")
    if source := corpus.sources.get(home):
        yield from (global_id(old, name) for old in source.formerly)


def _successors(corpus: Corpus) -> Iterator[Problem]:
    """A problem for each removal that leads to nothing, and for each removed claim whose source is not there."""
    known = in_use(corpus)
    for name, removal in corpus.entries(REMOVED).items():
        ids = known[kind_of(removal.what)]
        if removal.now and removal.now not in ids:
            mend = f"Name a {removal.what} that is there, or delete now."
            where = corpus.locate(REMOVED.name, name, "now")
            yield Problem(where, f'unknown {removal.what} "{removal.now}"', mend, partial(nearest, removal.now, ids))
        source, mark, _ = name.rpartition("#")
        if removal.what is Thing.CLAIM and mark and source not in known[SOURCES]:
            mend = "Record the removal of the source, which takes its claims with it."
            yield Problem(corpus.locate(REMOVED.name, name, key=True), f'unknown source "{source}"', mend)
