"""Words by which reports say the same: families of general reporting, of no event, given to the metrics they fit."""

from collections.abc import Iterator, Mapping

# Families, a blank line between them.
_WORDINGS = """
    deaths; dead; death toll; toll; killed; died; dies; die; fatalities; fatal; perished; drowned; bodies; corpses;
    victims; loss of life; lost their lives; lost his life; lost her life; lose their lives; lives lost; claimed the
    lives; killing; kills; shot dead; beaten to death; burned to death; no longer alive; met their death; buried;
    deceased; death; losing their lives; lost; lives + claimed; lay in the morgue; morgue; mourn; mourned; murdered;
    slain

    injured; injuries; injury; injuring; wounded; wounding; wounds; hurt; casualties injured; injures; bandaged;
    beaten

    detained; detentions; detention; detainees; detaining; arrested; arrests; arrest; arresting; taken into custody;
    rounded up; in custody; held; behind bars; in cells; in detention; under arrest; in jail; in prison; picked up

    missing; unaccounted for; disappeared; not been found; without trace; without a trace; without news; not been
    traced; unaccounted

    rescued; pulled from; saved; brought to safety; plucked from; rescuing; lifted from; pulled alive

    displaced; homeless; evacuated; evacuees; evacuating; evacuation; fled their homes; left their homes; moved out;
    lose their homes; lost their homes; without a roof; in shelters; refugees; made homeless; leave their homes;
    moved to safety; roof over their heads; uprooted; driven from their homes; fled

    destroyed; burned down; burnt down; wrecked; demolished; levelled; leveled; reduced to rubble; gutted

    damage; losses; loss; cost; damages; harm; bill

    released; freed; let go; set free; releasing; set at liberty; gone home; sent home; release; released from
    custody

    flooded; under water; inundated; submerged

    hospitalised; hospitalized; in hospital; in hospitals; hospitalisations; being treated; taken to hospital;
    brought to hospital; admitted; on its wards; in the wards; admitted to hospital; under treatment; receiving
    treatment; hospital beds

    charged; indicted; defendants; indictments; in the dock; on trial; stand trial; committed for trial; prosecuted;
    face charges; facing charges; prosecutions; charges against; before the court; suspects

    convicted; sentenced; found guilty; convictions; jailed; sentences; sentencing; convicting; pleaded guilty

    troops; soldiers deployed; soldiers + sent; soldiers + deployed; troops + sent; peacekeepers; reinforcements;
    soldiers + moved

    vehicles; cars; buses; trucks; lorries; vans; ambulances; trams; fire engines; police cars; motorcycles; patrol
    cars

    buildings; houses; homes; shops; dwellings; flats; apartments; offices; stores; schools; cottages; properties;
    farms
"""
ALIKE_WORDS = tuple(tuple(" ".join(word.split()) for word in each.split(";")) for each in _WORDINGS.split("\n\n"))


def alike(own: Mapping[str, tuple[str, ...]], names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The words of a family for the one metric that it fits, but for those that another metric has for its own.

    `own` are the words of each metric, `names` its name; a family fits where words agree, best with the whole name.
    """
    taken = {word.casefold(): id_ for id_, words in own.items() for word in words}
    found: dict[str, tuple[str, ...]] = {}
    for words in ALIKE_WORDS:
        if owner := _owner(frozenset(words), own, names):
            more = tuple(word for word in words if taken.get(word.casefold(), owner) == owner)
            found[owner] = (*found.get(owner, ()), *more)
    return found


def _owner(family: frozenset[str], own: Mapping[str, tuple[str, ...]], names: Mapping[str, str]) -> str | None:
    named = [id_ for id_ in own if family & set(_named(id_, names[id_]))]
    if len(named) == 1:
        return named[0]
    sharing = [id_ for id_, words in own.items() if family & {word.casefold() for word in words}]
    return sharing[0] if len(sharing) == 1 else None


def _named(id_: str, name: str) -> Iterator[str]:
    yield id_.replace("-", " ")
    yield name.casefold()
