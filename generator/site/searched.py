"""`data/search.json`: what the site's own search knows of each page, for the script that searches it in the browser.

A page stands here with its kind, its title, the sentence that it says of itself, its names in every spelling, and the
figures on it. The words of a claim stand once, in `data/search-parts.json`, with its source; so a name or a number
leads to the page of its bearer rather than to every page that mentions it. Nobody is sent the first before they turn to
the search, nor the second before they type.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from markdown.extensions.toc import slugify

from generator.cite.places import actor_page, claim_anchor, day_page, metric_page, source_page
from generator.exports.tables import compact_json_text
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.site.head import first_paragraph, without_links, without_markup
from generator.site.parts.link import Citation

PATH, PARTS = "data/search.json", "data/search-parts.json"
# By the folder of a page; the index of a folder is a page like any other.
_KINDS = {"metrics": "metric", "figures": "figure", "days": "day", "actors": "actor", "sources": "source"}
# Pages whose sections tell claims again, beside those of the kinds above.
_RETELLING = {"check.md", "index.md", *(f"{folder}/index.md" for folder in _KINDS)}
_TITLE = re.compile(r"^# +(.*?)(?: \{[^{}\n]*\})?$", re.MULTILINE)
_SECTION = re.compile(r"^##+ +(?P<words>.*?)(?: \{(?P<attributes>[^{}\n]*)\})?$", re.MULTILINE)
_HEAD = re.compile(r"^head: (\{.*\})$", re.MULTILINE)
# What is in a section and is no prose: code, marks, attributes, the signs of lists, tables and stress.
_SIGNS = re.compile(
    r"^ *(?P<fence>```|~~~).*?^ *(?P=fence)|<sup.*?</sup>|\{ ?(?:[.#:]|[\w-]+=)[^{}\n]*\}"
    r"|^ *(?:[-*>:]|\d+\.) +|[|*`]|(?<![\w-])-{3,}",
    re.MULTILINE | re.DOTALL,
)
_ID = re.compile(r"#([\w-]+)")
# So many characters of a section are searched; the sections of a page are told apart by how they begin.
_LONGEST_SECTION = 1200
Name = tuple[str, str | None]
Figure = tuple[str, int, int]
Part = tuple[str, str, str, str | None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the record knows of a page beyond its words.

    `names` are spellings, each with the language that it is in, where that is recorded; `words` are what else it is
    called; `figures` the numbers on it, by how many claims, and of how many it was
    denied or withdrawn; `parts` its places: anchor, title, words and their
    language. `language` is that of its title, where that is not the site's; `title` what a result calls it, where that
    is not its heading.
    """

    names: tuple[Name, ...] = ()
    words: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    parts: tuple[Part, ...] = ()
    claims: int = 0
    language: str | None = None
    title: str = ""


def searched(ledger: Ledger, citations: Mapping[str, Citation], pages: Mapping[str, str]) -> dict[str, str]:
    """The texts of the search's files, by their paths below the docs; `pages` are Markdown by path."""
    known = {**_metrics(ledger, citations), **_days(ledger, citations), **_actors(ledger)}
    known |= _sources(ledger, citations)
    # The page of the event asks what one of its metrics asks.
    known["index.md"] = _Known(title=ledger.corpus.event.title)
    own = {path: text for path, text in sorted(pages.items()) if path.endswith(".md")}
    entries = [_entry(path, text, known.get(path, _Known())) for path, text in own.items()]
    parts = {
        _bare(path): known[path].parts if path in known else _sections_of(path, text) for path, text in own.items()
    }
    return {PATH: compact_json_text(entries), PARTS: compact_json_text({path: of for path, of in parts.items() if of})}


def _bare(path: str) -> str:
    return path.removesuffix(".md")


def kind_of(path: str) -> str:
    """What a page is, as a result tells it."""
    folder, _, name = path.rpartition("/")
    if path == "findings.md":
        return "finding"
    return _KINDS.get(folder, "page") if name != "index.md" else "page"


def _entry(path: str, text: str, known: _Known) -> dict[str, object]:
    """A page as the script reads it, without its parts; what is empty is left out."""
    title = _TITLE.search(text)
    entry: dict[str, object] = {
        "path": _bare(path),
        "kind": kind_of(path),
        "title": known.title or (without_markup(title[1]) if title else path),
        "language": known.language,
        "text": _described(text),
        "names": known.names,
        "words": known.words,
        "figures": known.figures,
        "claims": known.claims,
    }
    return {name: value for name, value in entry.items() if value}


def _sections_of(path: str, text: str) -> tuple[Part, ...]:
    """The sections of a page of which the record knows nothing, but for one that tells claims again."""
    # What a part of a page tells stands with its claims, too.
    retells = path in _RETELLING or path.partition("/")[0] in _KINDS
    return () if retells else tuple(_sections(text))


def _sections(text: str) -> Iterator[Part]:
    """The sections of a page that is none of a record, by the anchors that the builder gives them."""
    headings = [*_SECTION.finditer(text)]
    ends = [*(one.start() for one in headings[1:]), len(text)]
    seen: set[str] = set()
    for heading, end in zip(headings, ends, strict=False):
        words = without_markup(heading["words"])
        given = _ID.search(heading["attributes"] or "")
        anchor = given[1] if given else slugify(words, "-")
        if anchor and anchor not in seen and anchor != "notes":
            seen.add(anchor)
            body = text[heading.end() : end]
            yield anchor, words, _plain(body)[:_LONGEST_SECTION], None


def _described(text: str) -> str:
    """What a page says of itself, as its head has it."""
    head = _HEAD.search(text)
    return str(json.loads(head[1])["description"]) if head else first_paragraph(text)


def _plain(section: str) -> str:
    return without_markup(without_links(_SIGNS.sub(" ", section)))


def _metrics(ledger: Ledger, citations: Mapping[str, Citation]) -> dict[str, _Known]:
    """Of each metric its names, the words by which texts speak of it, its figures, groups and places."""
    claims: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        claims[claim.record.metric].append(claim)
    corpus = ledger.corpus
    return {
        metric_page(name): _Known(
            names=tuple((name, None) for name in (metric.name, metric.counted) if name),
            words=(*_terms(metric.terms), *_scopes(corpus, claims[name])),
            figures=_figures(claims[name], citations),
            claims=len(claims[name]),
        )
        for name, metric in corpus.metrics.items()
    }


def _terms(terms: Iterable[str]) -> Iterable[str]:
    return (term.replace(" + ", " ") for term in terms)


def _scopes(corpus: Corpus, claims: Iterable[FigureSaid]) -> Iterable[str]:
    """The groups and places of some figures, by their names, and the labels that texts give them."""
    found: dict[str, None] = {}
    for claim in claims:
        record = claim.record
        named = [corpus.places[one].name for one in record.place if one in corpus.places]
        if record.group in corpus.groups:
            named.append(corpus.groups[record.group].name)
        found |= dict.fromkeys([*named, *([record.label] if record.label else [])])
    return found


def _figures(claims: Iterable[Claim], citations: Mapping[str, Citation]) -> tuple[Figure, ...]:
    values = [(value, one.change.status) for claim in claims if (value := (one := citations[claim.id]).value)]
    disputed = Counter(value for value, status in values if status.is_dispute)
    return tuple(
        (value, number, disputed[value]) for value, number in sorted(Counter(one for one, _ in values).items())
    )


def _days(ledger: Ledger, citations: Mapping[str, Citation]) -> dict[str, _Known]:
    """Of each day what was certainly said on it."""
    claims: dict[date, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        if claim.said.day:
            claims[claim.said.day].append(claim)
    return {
        day_page(day): _Known(words=(day.isoformat(),), figures=_figures(of, citations), claims=len(of))
        for day, of in claims.items()
    }


def _actors(ledger: Ledger) -> dict[str, _Known]:
    """Of each actor every recorded spelling."""
    said = Counter[str](speaker for claim in ledger.claims for speaker in {*claim.speakers, *claim.relays})
    return {
        actor_page(name): _Known(
            names=tuple((one.text, one.language) for one in (*actor.aliases, *actor.own_names)), claims=said[name]
        )
        for name, actor in ledger.corpus.actors.items()
    }


def _sources(ledger: Ledger, citations: Mapping[str, Citation]) -> dict[str, _Known]:
    """Of each source its publication and its claims, each with its anchor, its figure and its words."""
    return {
        source_page(name): _Known(
            words=(citations[of[0].id].publication,),
            parts=tuple(_claim(claim, citations[claim.id]) for claim in of),
            claims=len(of),
            language=citations[of[0].id].source.language or None,
        )
        for name, of in ledger.claims_of_source.items()
    }


def _claim(claim: Claim, citation: Citation) -> Part:
    words = citation.words if citation.is_quote or not citation.restated else citation.restated
    language = claim.source.language if citation.is_quote else None
    return claim_anchor(claim.record.id), citation.value or "", words, language
