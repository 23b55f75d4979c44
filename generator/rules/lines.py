"""What the lines of findings share: figures with where each stands, and a text or its reports in few words."""

from collections.abc import Iterable, Sequence

from generator.language import say
from generator.language.formats import listed
from generator.rules.finding import FigureTerm, Term
from generator.rules.phrases import Phrases


def reports_in_few(phrases: Phrases, term: Term) -> str:
    """Where something stands: one text by its outlet, else how many reports there are: `5 reports`."""
    name = text_in_few(phrases, term) if len(term.sources) == 1 else ""
    return say("phrase-in-few", n=len(term.sources), name=name)


def text_in_few(phrases: Phrases, term: Term) -> str:
    """The text of the leading claim by its outlet; where that does not tell which it is, that it is one."""
    source = term.lead.source_id
    return phrases.title(source) if phrases.is_known_by_outlet(source) else say("phrase-one-report")


def figures_in_few(phrases: Phrases, found: Iterable[tuple[str, Sequence[FigureTerm]]]) -> str:
    """Figures in words, each with where it stands: `7 dead in 5 reports and 8 in the Bulletin`."""
    each = ((words, FigureTerm(tuple(one for term in terms for one in term.claims))) for words, terms in found)
    return listed(_figure_in(phrases, words, term) for words, term in each)


def _figure_in(phrases: Phrases, words: str, term: FigureTerm) -> str:
    """A figure with where it stands, and whether what it counts there is only read so."""
    figure = say("phrase-figure-in", figure=words, where=reports_in_few(phrases, term))
    return phrases.with_reading(figure, (term,))


def by_reports(terms: Iterable[FigureTerm]) -> list[FigureTerm]:
    """Terms, that of which most reports are first."""
    return sorted(terms, key=lambda term: -len(term.sources))


def speakers_in_few(phrases: Phrases, terms: Sequence[FigureTerm], most: int = 3) -> str:
    """Whom reports name, each side's once, the one of most reports first, and how many further ones there are."""
    names = list(dict.fromkeys(phrases.who(term) for term in by_reports(terms)))
    further = [say("phrase-further-speakers", n=len(names) - most)] if len(names) > most + 1 else []
    return listed([*names[:most], *further] if further else names)
