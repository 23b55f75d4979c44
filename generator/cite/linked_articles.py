"""The articles in which claims appear, in the vocabulary of schema.org.

Editions of one article are examples of one work, for no record tells which of them was first. What is inferred, an
agency or an origin, stands in a term of its own: schema.org has none for what the text does not say.
"""

from generator.cite.linked_terms import Node, known
from generator.cite.linked_things import View, bounds, day
from generator.cite.places import article_place, source_page
from generator.language import naming
from generator.ledger.bounds import bounds_of
from generator.record.fields import UNSTATED
from generator.record.source import Source


def article(view: View, source_id: str) -> Node:
    """An article: who wrote and published it, from what it was copied, and when it appeared."""
    source = view.corpus.sources[source_id]
    fields = {
        "@type": "NewsArticle",
        **view.link(article_place(source_id)),
        "identifier": source_id,
        "name": naming.headline(view.corpus, source_id),
        "headline": source.title,
        "url": None if source.url == UNSTATED else source.url,
        "archivedAt": source.archived.url if source.archived else None,
        "inLanguage": source.language,
        "author": view.actors(source.author),
        "publisher": view.actors(source.publication),
        "datePublished": day(source.published),
        **bounds("published", bounds_of(source.published)),
        **_origins(view, source),
        "exampleOfWork": _work(view, source_id),
        "sameAs": view.at(source_page(source.duplicate_of)) if source.duplicate_of else None,
    }
    return known(fields)


def _origins(view: View, source: Source) -> Node:
    """The agency that it credits and what it was copied from; apart, where that is inferred."""
    agency, origins = view.actors(source.agency), view.origins(source.derived_from)
    return {
        "inferredAgency" if source.agency_basis else "contributor": agency,
        "inferredSource" if source.derived_basis else "isBasedOn": origins,
    }


def _work(view: View, source_id: str) -> Node | None:
    """The work of which editions are examples, by the name of the edition that the others lead to."""
    sources, name, seen = view.corpus.sources, source_id, {source_id}
    while (edition := sources[name].edition_of) and edition in sources and edition not in seen:
        name = edition
        seen.add(name)
    others = (sources[one] for one in view.corpus.of_the_same.get(source_id, ()))
    is_edition = name != source_id or any(one.edition_of == source_id for one in others)
    return view.link(f"{source_page(name)}#work") if is_edition else None
