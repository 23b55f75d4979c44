"""Where the findings are told: all on one page, or by rule where they are too many for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from generator.cite.parting import Portion, Room, by_day, leaves
from generator.cite.places import FINDINGS_FOLDER, FINDINGS_PAGE
from generator.rules import rules
from generator.rules.finding import Finding

# So many elements has a finding, and so many more by each claim that it names.
FINDING, NAMED = 6, 2


def weight_of_finding(finding: Finding) -> int:
    """How many elements a finding has."""
    return FINDING + NAMED * len(finding.claims)


def divided_findings(found: Sequence[Finding], room: Room) -> tuple[Portion[Finding], ...]:
    """The parts in which findings are told where one page has no room for them, else none.

    Those of a rule are together, and only where these are too many they are told by the day by which all was known.
    """
    if sum(map(weight_of_finding, found)) <= room.elements:
        return ()
    return tuple(_by_rule(found, room))


def _by_rule(found: Sequence[Finding], room: Room) -> Iterator[Portion[Finding]]:
    for rule in rules():
        of = [one for one in found if one.rule == rule.id]
        if of and sum(map(weight_of_finding, of)) <= room.elements:
            yield Portion(rule.id, rule.title, tuple(of))
        elif of:
            within = by_day(of, _day, weight_of_finding, room)
            yield Portion(rule.id, rule.title, (), tuple(_of_rule(rule.id, rule.title, within)))


def _of_rule(name: str, title: str, portions: Iterable[Portion[Finding]]) -> Iterator[Portion[Finding]]:
    """The parts of what a rule found, called by its name, too."""
    for one in portions:
        within = tuple(_of_rule(name, title, one.within))
        yield Portion(f"{name}-{one.name}", f"{title}, {one.title}", one.own, within)


def _day(finding: Finding) -> date | None:
    """The day by which all that it names is known to have been said; None where that is not recorded."""
    days = [claim.known_by for claim in finding.claims]
    return max(filter(None, days), default=None) if all(days) else None


def finding_places(found: Sequence[Finding], room: Room) -> Mapping[str, str]:
    """The place of each finding below the docs, by its id."""
    parts = {finding.id: part.name for part in leaves(divided_findings(found, room)) for finding in part.own}
    return {one.id: f"{_page(parts.get(one.id))}#{one.id}" for one in found}


def _page(part: str | None) -> str:
    return f"{FINDINGS_FOLDER}/{part}.md" if part else FINDINGS_PAGE
