"""Words by which reports say the same: families of general reporting, of no event, given to the metrics they fit."""

from collections.abc import Iterator, Mapping

# Families, a blank line between them.
_WORDINGS = """
    deaths; dead; death toll; toll; killed; died; dies; die; fatalities; fatal; perished; drowned; bodies; corpses;
    victims; loss of life; lost their lives; lost his life; lost her life; lose their lives; lives lost; claimed the
    lives; killing; kills; shot dead; beaten to death; burned to death; no longer alive; met their death; buried;
    deceased; death; losing their lives; lost; lives + claimed; lay in the morgue; morgue; mourn; mourned; murdered;
    slain; lives + lost; life + lost; funerals; funeral; graves; burials; laid to rest; mortuary; coffins; perish;
    perishing; fatally; did not survive; succumbed; dying; executed; took the lives; found dead; human losses; swept
    to their deaths; corpse; loss of lives; did not live; not survived; killings; murders

    injured; injuries; injury; injuring; wounded; wounding; wounds; hurt; casualties injured; injures; bandaged;
    beaten; bruised; gunshot wounds; shot wounds; fractures; maimed; harmed; sought treatment; needed treatment;
    stitched; treated for; broken bones; injured people; concussed; wound

    detained; detentions; detention; detainees; detaining; arrested; arrests; arrest; arresting; taken into custody;
    rounded up; in custody; held; behind bars; in cells; in detention; under arrest; in jail; in prison; picked up;
    taken away; locked up; apprehended; imprisoned; prisoners; remanded; on remand; incarcerated; led away; taken in
    for questioning; inmates; captives; being held; are held; still held

    missing; unaccounted for; disappeared; not been found; without trace; without a trace; without news; not been
    traced; unaccounted; being sought; still sought; search for; searching for; not accounted for; vanished; not
    heard from; untraced; whereabouts; nobody has heard from; not found; gone missing

    rescued; pulled from; saved; brought to safety; plucked from; rescuing; lifted from; pulled alive; carried to
    safety; hauled out; dug out; taken off; airlifted; winched

    displaced; homeless; evacuated; evacuees; evacuating; evacuation; fled their homes; left their homes; moved out;
    lose their homes; lost their homes; without a roof; in shelters; refugees; made homeless; leave their homes;
    moved to safety; roof over their heads; uprooted; driven from their homes; fled; had to leave; left home; forced
    out; in tents; in camps; in the shelters; temporary accommodation; rehoused; without shelter; forced from their
    homes; had to flee; without homes; emergency shelter; sleep in; sleeping in; sleeping on; moved out of; brought
    out; evacuate; taking in; taken in; been put up; emergency beds; lost their home; out of their homes

    destroyed; burned down; burnt down; wrecked; demolished; levelled; leveled; reduced to rubble; gutted

    damage; losses; loss; cost; damages; harm; bill; damaged goods; to rebuild; repairs; rebuilding; price tag; lost
    goods; in damages

    released; freed; let go; set free; releasing; set at liberty; gone home; sent home; release; released from
    custody; walked free; let out; discharged; on bail; bailed; home again; back home; were home; are home; set
    loose; regained their freedom; gained their freedom

    flooded; under water; inundated; submerged

    hospitalised; hospitalized; in hospital; in hospitals; hospitalisations; being treated; taken to hospital;
    brought to hospital; admitted; on its wards; in the wards; admitted to hospital; under treatment; receiving
    treatment; hospital beds; in the hospital; under care; in care; operated on; kept in hospital; on the wards; in
    our wards; patients; in clinics

    charged; indicted; defendants; indictments; in the dock; on trial; stand trial; committed for trial; prosecuted;
    face charges; facing charges; prosecutions; charges against; before the court; suspects; stand accused; face
    trial; facing trial; brought to trial; put on trial; criminal cases; awaiting trial; committed to trial;
    charging; arraigned; before a judge; accuses

    convicted; sentenced; found guilty; convictions; jailed; sentences; sentencing; convicting; pleaded guilty;
    prison terms; prison sentences; condemned; verdicts; prison for; years in prison; sent to prison

    troops; soldiers deployed; soldiers + sent; soldiers + deployed; troops + sent; peacekeepers; reinforcements;
    soldiers + moved; troops deployed; peacekeeping troops; soldiers called; troops were sent

    vehicles; cars; buses; trucks; lorries; vans; ambulances; trams; fire engines; police cars; motorcycles; patrol
    cars; car; bus; coaches; minibuses; motorbikes; tractors; wagons; police vehicles; fire trucks; vehicle; truck;
    van; ambulance; tram

    buildings; houses; homes; shops; dwellings; flats; apartments; offices; stores; schools; cottages; properties;
    farms; barns; huts; kiosks; warehouses; premises; building; house; shop
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
