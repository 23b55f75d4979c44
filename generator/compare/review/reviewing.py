"""The report for a reviewer, from the records and their past."""

from generator.cite.addresses import Addresses
from generator.compare.report import BesidePast, report
from generator.compare.review.markdown import as_review
from generator.compare.review.reviewed import reviewed


def reviewing(base: str, found: BesidePast, site_url: str | None, sender: str | None) -> str:
    """The report in Markdown on what differs from the past that the user named `base`.

    Addresses of the site are those of `site_url`, or else of the event as it was: a change may give another, which
    nobody has looked at yet.
    """
    stands = site_url or (found.before.event.address if found.before else None)
    addresses = Addresses(stands or None)
    seen = reviewed(found.difference, found.warnings, addresses) if found.difference else None
    return as_review(report(base, found, sender), seen, addresses)
