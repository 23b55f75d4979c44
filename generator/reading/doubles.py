"""One article in two records: a warning, unless the records say what one is to the other; and what they may say."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, partial
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from generator.reading.load import Corpus
from generator.reading.problems import Problem, nearest
from generator.record.claims import FigureClaim
from generator.record.fields import UNSTATED
from generator.record.source import Source

# What an address carries to tell where its reader came from.
_TRACKING = re.compile(
    r"utm_.*|at_.*|mc_.*|_ga|[a-z]*clid|msclkid|igshid|igsh|ref|ref_src|ref_url|cmp|ocid|smid|share|cn|s_cid|ns_.*|xtor"
)
# No page is asked by more; a host has no more letters, https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4.
_MOST_ASKED, _LONGEST_HOST = 100, 253
# Other addresses of one page: for telephones, for quick reading, and by its file.
_HOSTS = re.compile(r"^(?:www|m|mobile|amp|en\.m)\.|:(?:443|80)$")
_FORMS_OF_PAGE = re.compile(r"/(?:amp|index\.(?:html?|php))$|^/amp(?=/)")
_ASKED_FORMS = {("amp", ""), ("amp", "1"), ("amp", "true"), ("outputtype", "amp"), ("m", "1")}
FIELDS = ("edition_of", "duplicate_of")


def check_doubles(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each source that has the address, the text or the headline of one recorded before it."""
    seen: dict[object, str] = {}
    for source_id in sorted(corpus.sources, key=lambda name: (corpus.sources[name].recorded, name)):
        source, warned = corpus.sources[source_id], set[str]()
        for field, key, what in _marks(source):
            first = seen.setdefault((field, key), source_id)
            if first != source_id and first not in warned and not _is_related(corpus, source_id, first):
                warned.add(first)
                yield _double(corpus, source_id, first, field, what)


def _marks(source: Source) -> Iterator[tuple[str, object, str]]:
    """What tells that two records are of one article: a field, its value made plain, and the words for it."""
    if source.url != UNSTATED:
        yield "url", plain_address(source.url), "the address is that"
    if source.capture:
        yield "capture", source.capture.sha256, "the captured text is that"
    day = source.published.day if source.published else None
    if source.title and day and source.publication != UNSTATED:
        title = " ".join(re.findall(r"\w+", source.title.casefold()))
        yield "title", (title, source.publication, day), "title, outlet and day are those"


def plain_address(address: str) -> str:
    """An address without what leads to the same page.

    That are scheme, `www.`, forms of the page for telephones, fragment, tracking, a slash at its end, and how letters
    are written that are not ASCII.
    """
    parts = urlsplit(address)
    host = _HOSTS.sub("", parts.netloc.lower())
    path = _FORMS_OF_PAGE.sub("", unquote(parts.path).rstrip("/"))
    return f"{_in_letters(host)}{path.rstrip('/')}?{_asked(parts.query)}"


def _asked(query: str) -> str:
    """What an address asks for, in a fixed order, without what leads to the same page."""
    if query.count("&") > _MOST_ASKED:
        return query
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode(sorted((name, value) for name, value in pairs if not _is_same(name, value)))


def _is_same(name: str, value: str) -> bool:
    """Whether what an address asks for leads to the same page as without it."""
    return bool(_TRACKING.fullmatch(name.lower())) or (name.lower(), value.lower()) in _ASKED_FORMS


def _in_letters(host: str) -> str:
    """A host with the letters for which its `xn--` parts stand."""
    try:
        return host.encode("ascii").decode("idna") if len(host) <= _LONGEST_HOST else host
    except (UnicodeError, ValueError):
        return host


def _is_related(corpus: Corpus, one: str, other: str) -> bool:
    """Whether the records say that they are editions or duplicates of one article."""
    return bool(_with_origins(corpus, one) & _with_origins(corpus, other))


def _with_origins(corpus: Corpus, source_id: str) -> set[str]:
    found: set[str] = set()
    names = [source_id]
    while names:
        name = names.pop()
        if name in corpus.sources and name not in found:
            found.add(name)
            names += [origin for field in FIELDS if (origin := getattr(corpus.sources[name], field))]
    return found


def _double(corpus: Corpus, source_id: str, first: str, field: str, what: str) -> Problem:
    path = corpus.files[first].where.path
    mend = (
        f"Delete one of the two records; or write `duplicate_of: {first}`, or `edition_of: {first}` where the article "
        "was changed between them."
    )
    where = corpus.locate(source_id, field)
    return Problem(where, f"{what} of {path}: one article is recorded twice", mend, is_warning=True)


def check_editions(corpus: Corpus) -> Iterator[Problem]:
    """A problem for each edition or duplicate of what is not recorded, of itself, or in a circle."""
    for field in FIELDS:
        links: Mapping[str, str | None] = {name: getattr(source, field) for name, source in corpus.sources.items()}
        for source_id, origin in links.items():
            if origin is None or origin in corpus.unread:
                continue
            fault = _fault(corpus, links, field, source_id, origin)
            if fault:
                guess = partial(nearest, origin, corpus.sources) if origin not in corpus.sources else None
                yield Problem(corpus.locate(source_id, field), *fault, guess)


def _fault(
    corpus: Corpus, links: Mapping[str, str | None], field: str, source_id: str, origin: str
) -> tuple[str, str] | None:
    if origin == source_id:
        return f'{field} of "{source_id}" names itself', "Name another or delete the key."
    if origin not in corpus.sources:
        return f'unknown source "{origin}"', f"Record it, or correct {field}."
    if further := links[origin]:
        mend = "Cut one of the links." if further == source_id else f"Name {further}."
        return f"{field} names {origin}, which is one of {further} itself", mend
    return None


def check_duplicates(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each figure of a duplicate for which the record of the same text has another number."""
    figures = cache(lambda name: _figures(corpus.sources[name]))
    for source_id, source in corpus.sources.items():
        origin = source.duplicate_of
        if origin not in corpus.sources or origin == source_id:
            continue
        first, given = figures(origin)
        for index, claim in enumerate(source.claims):
            other = first.get(_matter(claim)) if isinstance(claim, FigureClaim) else None
            if isinstance(claim, FigureClaim) and other and given[_matter(claim)].isdisjoint(_marks_of(claim)):
                yield _other_number(corpus, source_id, index, claim, other)


def _figures(source: Source) -> tuple[dict[object, FigureClaim], dict[object, set[object]]]:
    """By what is counted the first figure of a source, and the marks of all."""
    first: dict[object, FigureClaim] = {}
    given: dict[object, set[object]] = defaultdict(set)
    for figure in source.claims:
        if isinstance(figure, FigureClaim):
            first.setdefault(_matter(figure), figure)
            given[_matter(figure)].update(_marks_of(figure))
    return first, given


def _matter(claim: FigureClaim) -> object:
    """What a figure counts, as of when, by whom it was said, and in which part of the text."""
    counted = (claim.metric, claim.unit, claim.group, frozenset(claim.place), claim.place_reading, claim.of is None)
    covers = frozenset(claim.covers.items())
    return (counted, covers, claim.modality, claim.as_of, claim.period, claim.told_as, claim.said_by, claim.where)


def _marks_of(claim: FigureClaim) -> tuple[object, ...]:
    """Two figures are one where they share one of these."""
    return claim.estimated, ("number", claim.count.number)


def _other_number(corpus: Corpus, source_id: str, index: int, claim: FigureClaim, other: FigureClaim) -> Problem:
    origin = corpus.sources[source_id].duplicate_of
    assert origin
    what = (
        f'claim "{claim.id}": {claim.count} for {claim.metric}, where {corpus.files[origin].where.path}, of which this '
        f"is a duplicate, has {other.count}"
    )
    mend = (
        "Correct one of the two; where the text has both, record both in each; where it was changed, write "
        "`edition_of` in place of `duplicate_of`."
    )
    return Problem(corpus.locate(source_id, "claims", index, "count"), what, mend, is_warning=True)
