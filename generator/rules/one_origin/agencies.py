"""To which agencies the reports of a number are traced: whom they credit, and whose dispatches they are taken from."""

from collections import defaultdict
from collections.abc import Iterable

from generator.language import say
from generator.language.formats import listed
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, SourceId
from generator.rules.phrases import Phrases

# So many agencies are named, and none to which a single report is traced.
_NAMED, _LEAST = 3, 2


def traced(phrases: Phrases, sources: Iterable[str]) -> str:
    """The sentence on the agencies of some reports; `none` where fewer than two are traced to one."""
    names = [SourceId(name) for name in dict.fromkeys(sources)]
    found = _by_agency(phrases.corpus, names)
    ranked = sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
    every = {name for reports in found.values() for name in reports}
    # What stands behind the last that is named has fewer than that.
    least = max([_LEAST, *(len(reports) + 1 for _, reports in ranked[_NAMED : _NAMED + 1])])
    named = [(agency, len(reports)) for agency, reports in ranked if len(reports) >= least]
    if not named:
        return "none"
    each = [say("rule-one-origin-traced-to", n=n, agency=phrases.actor(agency)) for agency, n in named]
    if others := len(found) - len(named):
        each.append(say("rule-one-origin-traced-others", n=others))
    return say(
        "rule-one-origin-traced",
        n=len(every),
        to_several="yes" if sum(map(len, found.values())) > len(every) else "no",
        inferred="yes" if any(is_inferred for reports in found.values() for is_inferred in reports.values()) else "no",
        each=listed(each),
        untraced=len(names) - len(every),
    )


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
                found[corpus.dispatches[dispatch].agency][name] = bool(source.derived_basis)
        if source.agency:
            found[source.agency][name] = bool(source.agency_basis)
    return found
