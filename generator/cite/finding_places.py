"""Where the findings are told: all on one page, or by rule where they are too many for it."""

from collections.abc import Mapping, Sequence
from datetime import date

from generator.cite.parting import PageRoom, Portion, by_name, leaves
from generator.cite.places import FINDINGS_FOLDER, FINDINGS_PAGE
from generator.rules import rules
from generator.rules.finding import Finding

# So many elements has a finding, and so many more by each claim that it names.
FINDING, NAMED = 6, 2


def weight_of_finding(finding: Finding) -> int:
    """How many elements a finding has."""
    return FINDING + NAMED * len(finding.claims)


def divided_findings(found: Sequence[Finding], room: PageRoom) -> tuple[Portion[Finding], ...]:
    """The parts in which findings are told where one page has no room for them, else none.

    Those of a rule are together, and only where these are too many they are told by the day by which all was known.
    """
    if sum(map(weight_of_finding, found)) <= room.elements:
        return ()
    of = ((rule.id, rule.title, [one for one in found if one.rule == rule.id]) for rule in rules())
    return by_name(of, _day, weight_of_finding, room)


def _day(finding: Finding) -> date | None:
    """The day by which all that it names is known to have been said; None where that is not recorded."""
    days = [claim.known_by for claim in finding.claims]
    return max(filter(None, days), default=None) if all(days) else None


def finding_places(found: Sequence[Finding], room: PageRoom) -> Mapping[str, str]:
    """The place of each finding below the docs, by its id."""
    parts = {finding.id: part.name for part in leaves(divided_findings(found, room)) for finding in part.own}
    return {one.id: f"{_page(parts.get(one.id))}#{one.id}" for one in found}


def _page(part: str | None) -> str:
    return f"{FINDINGS_FOLDER}/{part}.md" if part else FINDINGS_PAGE
