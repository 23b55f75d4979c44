"""To which agencies the reports of a number are traced: whom they credit, and whose dispatches they are taken from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.language import say
from generator.language.formats import listed
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, SourceId
from generator.rules.phrases import Phrases

# An agency to which so many reports are traced is named.
_LEAST_NAMED = 2


def traced(phrases: Phrases, sources: Iterable[str]) -> str:
    """The sentence on the agencies of some reports; `none` where fewer than two are traced to one."""
    names = [SourceId(name) for name in dict.fromkeys(sources)]
    found = _by_agency(phrases.corpus, names)
    ranked = sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
    each = [_to(phrases, agency, reports) for agency, reports in ranked if len(reports) >= _LEAST_NAMED]
    every = {name for reports in found.values() for name in reports}
    if not each:
        return "none"
    others = sum(len(reports) < _LEAST_NAMED for reports in found.values())
    more = [say("rule-one-origin-traced-others", n=others)] if others else []
    to_several = "yes" if sum(map(len, found.values())) > len(every) else "no"
    each, untraced = [*each, *more], len(names) - len(every)
    return say("rule-one-origin-traced", n=len(every), to_several=to_several, each=listed(each), untraced=untraced)


def _by_agency(corpus: Corpus, names: Iterable[SourceId]) -> dict[ActorId, dict[SourceId, bool]]:
    """The reports of each agency, its own among them, with whether it is inferred that they are."""
    found: dict[ActorId, dict[SourceId, bool]] = defaultdict(dict)
    credited = {source.agency for source in corpus.sources.values()}
    agencies = credited | {dispatch.agency for dispatch in corpus.dispatches.values()}
    for name in names:
        source = corpus.sources[name]
        is_its_own = not source.agency and not source.derived_from and source.publication != UNSTATED
        if is_its_own and source.publication in agencies:
            found[source.publication][name] = False
        for dispatch in source.derived_from:
            if dispatch in corpus.dispatches:
                found[corpus.dispatches[dispatch].agency][name] = True
        if source.agency:
            found[source.agency][name] = bool(source.agency_basis)
    return found


def _to(phrases: Phrases, agency: ActorId, reports: Mapping[SourceId, bool]) -> str:
    inferred = sum(reports.values())
    return say(
        "rule-one-origin-traced-to",
        n=len(reports),
        agency=phrases.actor(agency),
        inferred=inferred,
        which="none" if not inferred else "all" if inferred == len(reports) else "some",
    )
