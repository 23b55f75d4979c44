"""Where everything has its place in the site: the paths of the pages and the anchors on them."""

from datetime import date
from typing import NewType

# Where a page lies below the docs: `metrics/deaths.md`.
PagePath = NewType("PagePath", str)
# The anchor of the right of reply on the page of corrections.
REPLIES = "replies"
# The page of the downloads, and the list of all sources.
DATA_PAGE = PagePath("data/index.md")
SOURCE_LIST = PagePath("sources/index.md")
# All findings, and the folder of those that it has no room for.
FINDINGS_PAGE, FINDINGS_FOLDER = PagePath("findings.md"), "findings"


def metric_page(metric: str) -> PagePath:
    """The path of a metric's page."""
    return PagePath(f"metrics/{metric}.md")


def routes_folder(metric: str) -> str:
    """The folder of the routes of a metric, where they are told in parts."""
    return f"metrics/{metric}/routes"


def actor_page(actor: str) -> PagePath:
    """The path of an actor's page."""
    return PagePath(f"actors/{actor}.md")


def source_page(source: str) -> PagePath:
    """The path of a source's page."""
    return PagePath(f"sources/{source}.md")


def day_page(day: date) -> PagePath:
    """The path of a day's page."""
    return PagePath(f"days/{day.isoformat()}.md")


def life_page(life: str) -> PagePath:
    """The path of the page of a disputed number, by the id of that."""
    return PagePath(f"figures/{life}.md")


def page_of_kind(kind: str, name: str) -> PagePath | None:
    """The path of the page of a thing, by the table in which it stands; None where things of a kind have none."""
    makers = {"metrics": metric_page, "actors": actor_page, "sources": source_page}
    return makers[kind](name) if kind in makers else None


def metric_anchor(first: str) -> str:
    """The anchor of a metric on the page of a day, by the id that the metric had first."""
    return f"metric-{first}"


def dispatch_anchor(dispatch: str) -> str:
    """The anchor of a dispatch in the list of sources."""
    return f"d-{dispatch}"


def claim_anchor(claim: str) -> str:
    """The permanent anchor of a claim on its source's page, from its id within the source."""
    return f"c-{claim}"


def article_place(source: str) -> str:
    """The article itself; the page of its record tells of it and is not it, hence the fragment."""
    return f"{source_page(source)}#article"


def variable_place(metric: str) -> str:
    """What a metric counts, as a thing beside the page that tells of it."""
    return f"{metric_page(metric)}#variable"


def dispatch_place(dispatch: str) -> str:
    """Where the list of sources tells of a dispatch."""
    return f"{SOURCE_LIST}#{dispatch_anchor(dispatch)}"


def listed_place(sort: str, name: str) -> str:
    """Where the Data page tells of what has no page of its own: a place, a group, a status, a term."""
    return f"{DATA_PAGE}#{listed_anchor(sort, name)}"


def listed_anchor(sort: str, name: str) -> str:
    """The anchor of the same on the Data page."""
    return f"{sort}-{name}"


def cite_anchor(claim: str) -> str:
    """The anchor of how to cite a claim on its source's page, from its id within the source."""
    return f"cite-{claim}"
