"""References: every form is read back by an independent reader of it, also where the words are hostile."""

import html
import json
import re
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs

import mwparserfromhell
import pytest
import rispy
import yaml
from bibtexparser import middlewares
from bibtexparser.entrypoint import parse_string
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cite.addresses import Addresses, published_path
from generator.cite.author import Author
from generator.cite.bibtex import bibtex
from generator.cite.cff import cff
from generator.cite.coins import coins
from generator.cite.csl import csl
from generator.cite.reference import Reference, ReferenceKind, in_words
from generator.cite.ris import ris
from generator.cite.wiki import wiki
from generator.record.dates import parse_when
from generator.record.registries import Event
from tests.drawn import drawn

PLAIN = Reference(
    key="gazette--toll",
    kind=ReferenceKind.ARTICLE,
    title="Five dead in storm",
    authors=(Author("Ada Quill", "Quill", "Ada", is_person=True),),
    container="Northport Gazette",
    agency="Brightquay Wire",
    issued=parse_when("2031-03-04"),
    address="https://gazette.example/storm?a=1&b=_c",
    language="en",
    quote="at least five people had died",
    note="The figure was denied.",
)
_EVENT = Event.model_validate(
    {
        "title": "Storm", "summary": "A storm.", "begins": "2031-03-03", "ends": "2031-03-05",
        "lead_metric": "deaths", "lead_group": "all", "lead_place": "coast",
    }
)  # fmt: skip
HOSTILE = (
    "50% of {braces} & $100 #1 a_b ~ ^ \\ end",
    "unbalanced { brace",
    "unbalanced } brace",
    "\\textbf{x} \\input{/etc/passwd}",
    '"quoted" and “curly”, @article{x, y=z}',
    "pipe | in }} a {{template}} [[link]] [http://x.example y]",
    "''bold'' '''more''' ~~~~ __NOTOC__ <ref>x</ref> <nowiki> &lt; &#91;",
    "* list # hash : colon",
    "ER  - and TY  - NEWS",
    "two\nlines\r\nand\ttabs",
    "وزارة المياه ბიულეტენი 👩‍👧",
)
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.one_of(st.sampled_from(list("{}[]|<>&'\"~_^\\%$#@=,*:; \n")), st.characters(exclude_categories=["C"]))),
).filter(lambda text: bool(text.split()))


def _folded(text: str) -> str:
    return " ".join(text.split())


def _with(text: str) -> Reference:
    return replace(PLAIN, title=text, authors=(), container=text, agency=None, quote=text, note=text)


def _read_bibtex(text: str) -> dict[str, str]:
    stack = [middlewares.LatexDecodingMiddleware()]
    library = parse_string(text, append_middleware=stack)
    assert library.failed_blocks == []
    (entry,) = library.entries
    return {"key": entry.key, **{name: field.value for name, field in entry.fields_dict.items()}}


def test_bibtex_holds_what_the_reference_says() -> None:
    address = "https://gazette.example/storm"
    assert _read_bibtex(bibtex(replace(PLAIN, address=address))) == {
        "key": "gazette--toll",
        "author": "Quill, Ada",
        "title": "Five dead in storm",
        "journal": "Northport Gazette",
        "entrysubtype": "newspaper",
        "date": "2031-03-04",
        "year": "2031",
        "month": "3",
        "language": "en",
        "url": address,
        "note": "“at least five people had died”. The figure was denied. Agency: Brightquay Wire.",
    }


def test_an_address_stands_in_bibtex_as_it_is() -> None:
    (entry,) = parse_string(bibtex(PLAIN)).entries
    assert entry["url"] == PLAIN.address


@settings(max_examples=drawn(200), deadline=None, derandomize=True)
@given(text=TEXTS)
def test_bibtex_carries_any_text_in_one_balanced_entry(text: str) -> None:
    written = bibtex(_with(text))
    depth = 0
    for character in written:
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0
    assert depth == 0
    assert len(written.splitlines()) == len(bibtex(_with("harmless")).splitlines())
    library = parse_string(written)
    assert library.failed_blocks == [] and len(library.entries) == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_bibtex_gives_hostile_text_back(text: str) -> None:
    # The decoder knows the circumflex by its modifier letter, and takes two apostrophes for a closing quotation mark.
    found = _read_bibtex(bibtex(_with(text)))["journal"].replace("ˆ", "^")
    assert found.replace("”", "''") == _folded(text).replace("”", "''")


def test_ris_holds_what_the_reference_says() -> None:
    (entry,) = rispy.loads(ris(PLAIN))
    assert entry == {
        "type_of_reference": "NEWS",
        "id": "gazette--toll",
        "authors": ["Quill, Ada"],
        "title": "Five dead in storm",
        "secondary_title": "Northport Gazette",
        "year": "2031",
        "date": "2031/03/04/",
        "language": "en",
        "urls": ["https://gazette.example/storm?a=1&b=_c"],
        "notes": ["“at least five people had died”", "The figure was denied.", "Agency: Brightquay Wire."],
    }


@settings(max_examples=drawn(200), deadline=None, derandomize=True)
@given(text=TEXTS)
def test_ris_carries_any_text_in_one_entry(text: str) -> None:
    entries = rispy.loads(ris(_with(text)) + "\n" + ris(PLAIN))
    assert len(entries) == 2
    assert _folded(entries[0]["title"]) == _folded(text)


def _listed(*references: Reference) -> list[str]:
    """What a citation processor makes of the items, with nothing but its own marks to tell them apart."""
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    source = CiteProcJSON(json.loads(json.dumps([csl(one) for one in references])))
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem(one.key) for one in references]))
    return [re.sub(r"\((\d{4})[a-z]\)", r"(\1)", str(entry)) for entry in bibliography.bibliography()]


def test_a_citation_processor_understands_the_csl_item() -> None:
    (told,) = _listed(PLAIN)
    assert told.startswith("Quill, A. (2031)")
    for part in ("Five dead in storm", "Northport Gazette"):
        assert part in told


def test_the_claims_of_one_article_are_listed_apart() -> None:
    claims = [replace(PLAIN, key=name, claim=name) for name in ("toll", "toll-of-sailors")]
    assert len({*_listed(PLAIN, *claims)}) == 3
    assert len({rispy.loads(ris(one))[0]["title"] for one in (PLAIN, *claims)}) == 3
    assert len({parse_string(bibtex(one)).entries[0]["title"] for one in (PLAIN, *claims)}) == 3
    assert {str(_template(wiki(one)).get("title").value).strip() for one in claims} == {PLAIN.title}, (
        "a wiki's own words"
    )


WHOLE = Author("Ebbe Quillaran", is_person=True)
TURNED = Author("Varn Sel Ito", "Varn", "Sel Ito", is_person=True)
BODY = Author("Council, Trade and Ports")


@pytest.mark.parametrize(
    ("author", "in_csl", "in_bibtex", "in_ris", "in_coins"),
    [
        (
            PLAIN.authors[0],
            {"family": "Quill", "given": "Ada"},
            "Quill, Ada",
            "Quill, Ada",
            {"rft.aulast": ["Quill"], "rft.aufirst": ["Ada"]},
        ),
        (
            TURNED,
            {"family": "Varn", "given": "Sel Ito", "static-ordering": True},
            "Varn, Sel Ito",
            "Varn, Sel Ito",
            {"rft.aulast": ["Varn"], "rft.aufirst": ["Sel Ito"]},
        ),
        (
            Author("Sukarnova", "Sukarnova", is_person=True),
            {"family": "Sukarnova"},
            "Sukarnova",
            "Sukarnova",
            {"rft.aulast": ["Sukarnova"]},
        ),
        (
            Author("Ada Sand and Dune", "Sand and Dune", "Ada", is_person=True),
            {"family": "Sand and Dune", "given": "Ada"},
            "{Sand and Dune}, Ada",
            "Sand and Dune, Ada",
            {"rft.aulast": ["Sand and Dune"], "rft.aufirst": ["Ada"]},
        ),
        (
            WHOLE,
            {"literal": "Ebbe Quillaran"},
            "{Ebbe Quillaran}",
            "Ebbe Quillaran",
            {"rft.au": ["Ebbe Quillaran"]},
        ),
        (
            BODY,
            {"literal": "Council, Trade and Ports"},
            "{Council, Trade and Ports}",
            "Council Trade and Ports",
            {"rft.aucorp": ["Council, Trade and Ports"]},
        ),
    ],
)
def test_a_name_divides_only_as_the_record_has_it(
    author: Author, in_csl: object, in_bibtex: str, in_ris: str, in_coins: object
) -> None:
    told = replace(PLAIN, authors=(author,))
    assert csl(told)["author"] == [in_csl]
    (entry,) = parse_string(bibtex(told)).entries
    assert entry["author"] == in_bibtex
    assert rispy.loads(ris(told))[0]["authors"] == [in_ris]
    fields = parse_qs(coins(told))
    assert {name: value for name, value in fields.items() if name.startswith("rft.au")} == in_coins


def test_a_doi_stands_where_each_form_has_a_place_for_it() -> None:
    kept = replace(PLAIN, kind=ReferenceKind.DATA, doi="10.5555/a_b{c")
    assert csl(kept)["DOI"] == "10.5555/a_b{c"
    assert rispy.loads(ris(kept))[0]["doi"] == "10.5555/a_b{c"
    assert parse_qs(coins(kept))["rft_id"] == ["info:doi/10.5555/a_b{c"]
    assert str(_template(wiki(kept)).get("doi").value).strip() == "10.5555/a_b%7Bc"
    assert in_words(kept).endswith("https://doi.org/10.5555/a_b{c")
    plain = replace(kept, doi="10.5555/12345678")
    assert parse_string(bibtex(plain)).entries[0]["doi"] == "10.5555/12345678"
    cited = yaml.safe_load(cff(plain, _EVENT, date(2031, 3, 9)))
    assert cited["identifiers"] == [{"type": "doi", "value": "10.5555/12345678"}]
    assert "identifiers" not in yaml.safe_load(cff(PLAIN, _EVENT, None))


def test_several_authors_of_a_wiki_citation_are_numbered() -> None:
    template = _template(wiki(replace(PLAIN, authors=(PLAIN.authors[0], WHOLE, TURNED))))
    named = {
        str(one.name): str(one.value).strip()
        for one in template.params
        if str(one.name)[:4] in {"last", "firs", "auth"}
    }
    assert named == {
        "last": "Quill", "first": "Ada", "author2": "Ebbe Quillaran", "last3": "Varn", "first3": "Sel Ito",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "address", "in_csl", "in_bibtex", "in_ris", "in_coins"),
    [
        (ReferenceKind.ARTICLE, "https://a.example/", "article-newspaper", "article", "NEWS", "newspaperArticle"),
        (ReferenceKind.ARTICLE, None, "article-newspaper", "article", "NEWS", "newspaperArticle"),
        (ReferenceKind.TEXT, "https://a.example/", "webpage", "misc", "ELEC", "webpage"),
        (ReferenceKind.TEXT, None, "document", "misc", "GEN", "webpage"),
        (ReferenceKind.PAGE, "https://a.example/", "webpage", "misc", "ELEC", "webpage"),
        (ReferenceKind.DATA, "https://a.example/", "dataset", "misc", "DATA", "dataset"),
    ],
)
def test_what_is_no_article_of_an_outlet_is_cited_as_none(
    kind: ReferenceKind, address: str | None, in_csl: str, in_bibtex: str, in_ris: str, in_coins: str
) -> None:
    told = replace(PLAIN, kind=kind, address=address)
    assert csl(told)["type"] == in_csl
    (entry,) = parse_string(bibtex(told)).entries
    assert entry.entry_type == in_bibtex
    assert rispy.loads(ris(told))[0]["type_of_reference"] == in_ris
    assert parse_qs(coins(told))["rft.type"] == [in_coins]


def test_the_day_of_access_is_told_beside_an_address_and_only_where_the_record_has_one() -> None:
    seen = replace(PLAIN, accessed=date(2031, 4, 2))
    assert csl(seen)["accessed"] == {"date-parts": [[2031, 4, 2]]}
    assert parse_string(bibtex(seen)).entries[0]["urldate"] == "2031-04-02"
    assert rispy.loads(ris(seen))[0]["access_date"] == "2031/04/02/"
    assert "|access-date=2 April 2031" in wiki(seen)
    assert in_words(seen) == f"{in_words(PLAIN)}. Accessed on 2 April 2031."
    copied = replace(seen, archived="https://archive.example/a", archived_on=date(2031, 4, 3))
    assert in_words(copied).endswith(". Accessed on 2 April 2031. Archived on 3 April 2031: https://archive.example/a")
    for unseen in (PLAIN, replace(seen, address=None)):
        assert "accessed" not in csl(unseen)
        assert not re.search(r"urldate|Y2  -|access", bibtex(unseen) + ris(unseen) + wiki(unseen))
        assert "Accessed" not in in_words(unseen)


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("2031-03-04", {"date-parts": [[2031, 3, 4]]}),
        ("2031-03", {"date-parts": [[2031, 3]]}),
        ("2031", {"date-parts": [[2031]]}),
        ("2031-03-04/2031-03-05", {"date-parts": [[2031, 3, 4], [2031, 3, 5]]}),
        ("2031-03-04~", {"date-parts": [[2031, 3, 4]], "circa": True}),
        ("2031-03-04T18:30-05:00", {"date-parts": [[2031, 3, 4]]}),
        ("../2031-03-04", {"literal": "on or before 2031-03-04"}),
    ],
)
def test_csl_dates_are_as_precise_as_the_record(date: str, issued: object) -> None:
    assert csl(replace(PLAIN, issued=parse_when(date)))["issued"] == issued


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2031-03-04", "2031-03-04"),
        ("2031-03-04T18:30-05:00", "2031-03-04"),
        ("2031-03", "2031-03"),
        ("2031", "2031"),
        ("2031-03-04/2031-03-06", "2031-03"),
        ("2031-03-04/2031-04-04", "2031"),
        ("2031-12-30/2032-01-02", None),
        ("2031-03-04~", "2031"),
        ("../2031-03-04", None),
    ],
)
def test_a_context_object_has_as_much_of_a_date_as_is_certain(date: str, told: str | None) -> None:
    dated = replace(PLAIN, issued=parse_when(date))
    assert dated.dated == told
    assert parse_qs(coins(dated)).get("rft.date") == ([told] if told else None)


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2031-03-04", "4 March 2031"),
        ("2031-03", "March 2031"),
        ("2031-03-04/2031-03-05", "4–5 March 2031"),
        ("2031-03-31/2031-04-01", "31 March – 1 April 2031"),
        ("2031-03-04T18:30-05:00", "4 March 2031"),
        ("2031-03-04~", None),
        ("../2031-03-04", None),
    ],
)
def test_a_wiki_citation_tells_a_date_only_where_the_template_takes_it(date: str, told: str | None) -> None:
    template = _template(wiki(replace(PLAIN, issued=parse_when(date))))
    assert (str(template.get("date").value).strip() if template.has("date") else None) == told


def _template(text: str) -> mwparserfromhell.nodes.Template:
    code = mwparserfromhell.parse(text)
    (template,) = code.nodes
    assert isinstance(template, mwparserfromhell.nodes.Template)
    return template


def test_a_wiki_citation_holds_what_the_reference_says() -> None:
    template = _template(wiki(replace(PLAIN, quote="“At least five people had died.”")))
    assert str(template.name).strip() == "cite web"
    assert {str(one.name): str(one.value).strip() for one in template.params} == {
        "title": "Five dead in storm",
        "url": "https://gazette.example/storm?a=1&b=_c",
        "last": "Quill",
        "first": "Ada",
        "website": "Northport Gazette",
        "agency": "Brightquay Wire",
        "date": "4 March 2031",
        "language": "en",
        "quote": "“At least five people had died.”",
    }


@pytest.mark.parametrize("quote", ["at least five had died.", "At least five had died", "had died in the storm", "”"])
def test_a_piece_of_a_sentence_is_no_quotation_of_a_wiki_citation(quote: str) -> None:
    assert not _template(wiki(replace(PLAIN, quote=quote))).has("quote")
    assert wiki(replace(PLAIN, quote="五人死亡。")).count("quote=") == 1


def test_a_description_is_no_title_of_a_wiki_citation() -> None:
    told = replace(PLAIN, title="Title not recorded; about: five | dead", about="five | dead", is_described=True)
    written = wiki(told)
    title = str(_template(written).get("title").value)
    shown, _, comment = title.partition("<!--")
    assert html.unescape(shown.strip()) == "[five | dead]"
    assert "[" not in shown and "|" not in shown, "a bracket or a bar of its own would be markup"
    assert comment.count("-->") == 1 and "not recorded" in comment


def test_a_wiki_citation_tells_when_somebody_last_saw_the_page_and_only_beside_an_address() -> None:
    seen = replace(PLAIN, accessed=date(2031, 4, 2))
    assert str(_template(wiki(seen)).get("access-date").value).strip() == "2 April 2031"
    assert not _template(wiki(replace(seen, address=None))).has("access-date")


@pytest.mark.parametrize(
    ("date", "in_bibtex", "in_ris"),
    [
        ("2031-03-04~", {"date": "2031-03-04~", "year": "2031"}, {"year": "2031", "date": "2031///2031-03-04~"}),
        (
            "2031-12-30/2032-01-02",
            {"date": "2031-12-30/2032-01-02", "year": "2031/2032"},
            {"year": "2031", "date": "2031///2031-12-30–2032-01-02"},
        ),
        ("2031-03-04/2031-04-02", {"date": "2031-03-04/2031-04-02", "year": "2031"}, {"year": "2031"}),
        ("../2031-03-04", {"date": "../2031-03-04"}, {}),
    ],
)
def test_an_estimate_and_a_span_of_years_keep_their_year(
    date: str, in_bibtex: dict[str, str], in_ris: dict[str, str]
) -> None:
    reference = replace(PLAIN, issued=parse_when(date))
    (entry,) = parse_string(bibtex(reference)).entries
    dated = {name: field.value for name, field in entry.fields_dict.items() if name in {"date", "year", "month"}}
    assert dated == in_bibtex
    (item,) = rispy.loads(ris(reference))
    assert {name: item[name] for name in ("year", "date") if name in item} == in_ris


COPY = "https://archive.example/2031/https://gazette.example/a_b|c"


def test_every_form_tells_of_an_archived_copy() -> None:
    kept = replace(PLAIN, archived=COPY, archived_on=date(2031, 3, 6))
    note = f"Archived on 6 March 2031: {COPY}"
    template = _template(wiki(kept))
    assert str(template.get("archive-url").value).strip() == COPY.replace("|", "%7C")
    assert str(template.get("archive-date").value).strip() == "6 March 2031"
    assert _read_bibtex(bibtex(kept))["note"].endswith(note)
    (item,) = rispy.loads(ris(kept))
    # Zotero reads this tag; the reader used here does not know it.
    assert item["unknown_tag"] == {"AV": [COPY]}
    assert item["notes"][-1] == note
    assert csl(kept)["archive_location"] == COPY
    assert str(csl(kept)["note"]).endswith(note)
    assert in_words(kept).endswith(f"https://gazette.example/storm?a=1&b=_c. {note}")
    assert in_words(replace(kept, address=None)).endswith(f"4 March 2031. {note}")


def test_a_wiki_citation_takes_a_copy_only_beside_an_address() -> None:
    assert not _template(wiki(replace(PLAIN, address=None, archived=COPY, archived_on=date(2031, 3, 6)))).has(
        "archive-url"
    )


def test_a_time_of_day_stands_where_a_form_has_a_place_for_it() -> None:
    timed = replace(PLAIN, issued=parse_when("2031-03-04T18:30+02:00"))
    assert _read_bibtex(bibtex(timed))["date"] == "2031-03-04T18:30:00+02:00"
    assert rispy.loads(ris(timed))[0]["date"] == "2031/03/04/18:30+02:00"
    assert "4 March 2031 at 18:30 (UTC+02:00)" in in_words(timed)
    assert "4 March 2031 at 18:30 (UTC)" in in_words(replace(PLAIN, issued=parse_when("2031-03-04T18:30Z")))


def test_a_wiki_citation_without_an_address_is_no_web_citation() -> None:
    assert str(_template(wiki(replace(PLAIN, address=None))).name).strip() == "cite news"


@settings(max_examples=drawn(300), deadline=None, derandomize=True)
@given(text=TEXTS)
def test_no_text_is_markup_in_a_wiki_citation(text: str) -> None:
    written = wiki(replace(_with(text), quote=None))
    template = _template(written)
    assert [str(one.name) for one in template.params] == ["title", "url", "website", "date", "language"]
    value = template.get("title").value
    kinds = {type(node) for node in value.nodes} - {mwparserfromhell.nodes.Text, mwparserfromhell.nodes.HTMLEntity}
    assert kinds == set()
    assert _folded(value.strip_code(normalize=True)) == _folded(text)
    assert not re.search(r"~{3}|''|__|\[|\]|<|>", str(value))


@settings(max_examples=drawn(100), deadline=None, derandomize=True)
@given(text=TEXTS)
def test_a_context_object_gives_any_text_back(text: str) -> None:
    fields = parse_qs(coins(_with(text)))
    assert fields["rft.title"] == [text]
    assert fields["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:dc"]


def test_a_reference_in_words_names_only_what_is_known() -> None:
    assert in_words(PLAIN) == (
        "Ada Quill. “Five dead in storm”. Northport Gazette, Brightquay Wire (agency), 4 March 2031. "
        "https://gazette.example/storm?a=1&b=_c"
    )
    assert in_words(Reference("a", ReferenceKind.ARTICLE, "Words")) == "“Words”."


@pytest.mark.parametrize(
    ("path", "published"),
    [
        ("index.md", ""),
        ("findings.md#sums", "findings/#sums"),
        ("data/index.md", "data/"),
        ("sources/a.md#c-b", "sources/a/#c-b"),
        ("data/claims.csv", "data/claims.csv"),
    ],
)
def test_an_address_is_that_at_which_the_page_is_published(path: str, published: str) -> None:
    assert published_path(path) == published
    assert Addresses("https://a.example/b/").whole(path) == f"https://a.example/b/{published}"
    assert Addresses().whole(path) is None


@pytest.mark.parametrize(
    ("file", "path", "seen"),
    [
        ("data/changes.atom", "index.md", "../"),
        ("data/changes.atom", "sources/a.md#c-b", "../sources/a/#c-b"),
        ("data/changes.atom", "data/index.md", "./"),
        ("sources/a/index.html", "sources/a.md#c-b", "./#c-b"),
        ("data/index.html", "data/claims.csv", "claims.csv"),
    ],
)
def test_without_the_address_of_the_site_an_address_is_relative_to_its_file(file: str, path: str, seen: str) -> None:
    assert Addresses().seen_from(file, path) == seen
