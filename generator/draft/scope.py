"""Which people or things a figure counts, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.captures.phrases import DATELINE, LOCATING
from generator.captures.text import Span
from generator.draft.figures import Figure
from generator.draft.names import Names
from generator.draft.reading import Sentence, Token
from generator.draft.terms import Found, Lexicon
from generator.reading.load import Corpus
from generator.record.claims import Where
from generator.record.hierarchy import upward

_PARTLY = frozenset("primarily mostly mainly largely partly including".split())
# What stands between the names of a list: "in Orvale, Tesmin and in Kaldur".
_LISTING = frozenset({",", "and", "or", "&", "a", "an", "the"}) | LOCATING
_COPULAS = frozenset("was were is are being remaining as for".split())
# "Three of the murdered were minors": the group stands behind the verb.
_FALLEN = frozenset("murdered dead killed victim injured wounded detained arrested".split())
_MAX_LIST, _MAX_LABEL = 14, 4
_HEADING = 6
_ALL_OVER = frozenset("nationwide countrywide nation country national everywhere".split())
_WITHIN = frozenset("in at near outside around from".split())
_CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december parliament facebook telegram twitter
    """.split()
)


@dataclass(frozen=True, slots=True)
class DraftScope:
    """The group of a figure, and the words of the text where they name it otherwise."""

    group: str
    label: Span | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """The place of a figure; not sure where the text names one that the registry lacks, with its `printed` name.

    Nor is it where `others` are named with it, equally near.
    """

    id: str
    sure: bool = True
    printed: str = ""
    others: tuple[str, ...] = ()


class Scopes:
    """Finds groups and places for figures; everything unsaid is the lead group and place of the event."""

    def __init__(self, corpus: Corpus, groups: Lexicon, places: Lexicon, metrics: Lexicon, names: Names) -> None:
        self._event = corpus.event
        self._registry, self._known_places = corpus.groups, corpus.places
        self._groups, self._places, self._metrics = groups, places, metrics
        self._names = names
        self._there: str | None = None
        self._around: str | None = None
        self._scene: str | None = None
        self._line = -1

    def group(self, figure: Figure, metric: str | None, found: Sequence[Found], spoken: Sequence[Found]) -> DraftScope:
        """The group named by the words counted; `spoken` are the terms of metrics in the sentence."""
        stretch = self._stretch(figure, found)
        hits = [hit for hit in found if stretch[0] <= hit.first and hit.last <= stretch[1]]
        hits = [hit for hit in hits if hit.id in self._registry and not self._doubted(figure, hit)]
        alike = self._alike(metric)
        hits = [hit for hit in hits if hit.id not in alike]
        own = {(hit.first, hit.last) for hit in spoken if hit.id == metric}
        hits = [hit for hit in hits if not any(a <= hit.first and hit.last <= b for a, b in own)]
        narrow = list(dict.fromkeys(hit.id for hit in hits if hit.id != self._event.lead_group))
        if not narrow:
            return DraftScope(self._event.lead_group)
        group = self._joined(narrow)
        if group is None:
            return DraftScope(narrow[0], self._label(figure, hits), sure=False)
        return DraftScope(group, self._label(figure, hits))

    def _alike(self, metric: str | None) -> frozenset[str]:
        """Groups named by the same words as the metric, which then says all: terrorists among the attackers."""
        spoken = set(self._metrics.terms.get(metric or "", ()))
        return frozenset(
            id_ for id_, terms in self._groups.terms.items() if terms and 2 * len(spoken & set(terms)) >= len(terms)
        )

    def _stretch(self, figure: Figure, found: Sequence[Found]) -> tuple[int, int]:
        """The tokens in which the group may be named: the noun with its list, or what stands behind "were"."""
        tokens, start = figure.tokens, figure.noun_start
        if start < len(tokens) and start == figure.noun_end and tokens[start].text.lower() in _COPULAS:
            start += 1
        elif not figure.noun and self._of_group(figure, found):
            return self._of_group(figure, found) or (start, start)
        end = self._whole(figure.phrase_end(start), start, found)
        fallen = any(token.fold in _FALLEN for token in tokens[start:end])
        if fallen and end < len(tokens) and tokens[end].text.lower() in _COPULAS:
            return end + 1, figure.phrase_end(end + 1)
        return start, self._list_end(figure, end, found)

    def _whole(self, end: int, start: int, found: Sequence[Found]) -> int:
        """The end moved behind a term that reaches across it, as in "acts | of terrorism"."""
        return max([end, *(hit.last for hit in found if start <= hit.first < end)])

    def _list_end(self, figure: Figure, end: int, found: Sequence[Found]) -> int:
        """The end of "police officers, soldiers and other members of the security agencies"."""
        tokens = figure.tokens
        starts = {hit.first for hit in found}
        while end < min(figure.following, figure.last + _MAX_LIST) and end < len(tokens):
            if tokens[end].text != "," and tokens[end].fold not in {"and", "or", "of"}:
                return end
            following = end + 1
            while following < len(tokens) and tokens[following].fold in {"other", "the", "member", "of", "and"}:
                following += 1
            if following not in starts:
                return end
            end = figure.phrase_end(following)
        return end

    def _of_group(self, figure: Figure, found: Sequence[Found]) -> tuple[int, int] | None:
        """The group in "a death toll of civilians at 26"."""
        tokens = figure.tokens
        for hit in reversed(found):
            near = figure.previous <= hit.first < figure.first and figure.first - hit.last <= 2
            if near and hit.first and tokens[hit.first - 1].fold in {"of", "among", "for"}:
                return hit.first, hit.last
        return None

    def _doubted(self, figure: Figure, hit: Found) -> bool:
        return any(token.fold in _PARTLY for token in figure.tokens[figure.last : hit.first])

    def _joined(self, ids: Sequence[str]) -> str | None:
        """The narrowest group that holds all of these, unless that is everybody."""
        chains = [list(upward(self._registry, id_)) for id_ in ids]
        for candidate in chains[0]:
            if all(candidate in chain for chain in chains) and candidate != self._event.lead_group:
                return candidate
        return None

    def _label(self, figure: Figure, hits: Sequence[Found]) -> Span | None:
        first = min(hit.first for hit in hits)
        last = max(hit.last for hit in hits)
        return Span(figure.tokens[first].start, figure.tokens[last - 1].end)

    def place(self, figure: Figure, sentence: Sentence) -> DraftPlace:
        """The narrowest place that the clause of the figure names after a preposition, or the lead place."""
        named = self._places.find(sentence)
        if labelled := self._labelled(figure, named):
            return labelled
        hits = tuple(hit for hit in named if self._located(sentence, hit))
        tokens = sentence.tokens
        near = [hit for hit in hits if figure.last <= hit.first < self._reach(figure, hits)]
        behind = [hit for hit in hits if hit.last <= figure.first]
        chosen = near[:1] or behind[-1:]
        if any(token.fold == "there" for token in tokens[figure.last : figure.last + 5]) and self._there:
            return DraftPlace(self._there)
        lead = self._event.lead_place
        narrow = [hit for hit in near if hit.id != lead] or chosen
        found = narrow[0].id if narrow else lead
        if narrow and (others := self._listed_with(sentence, narrow[0], named)):
            return DraftPlace(found, sure=False, others=others)
        if found == lead and (printed := self._unknown(figure, sentence)):
            return DraftPlace(found, sure=False, printed=printed)
        if not narrow and any(hit.id != lead and _is_dateline(sentence, hit) for hit in named):
            return DraftPlace(lead, sure=False)
        set_before = self._around if sentence.line == self._line else None
        if not narrow and (set_before or self._scene) and not _ALL_OVER & {token.fold for token in tokens}:
            return DraftPlace(set_before or self._scene or lead, sure=False)
        return DraftPlace(found)

    def _listed_with(self, sentence: Sentence, chosen: Found, named: Sequence[Found]) -> tuple[str, ...]:
        """Other places of one list with a name, of which none lies within another: "in Orvale and Tesmin"."""
        listed = [chosen]
        for hit in (*[each for each in named if each.first >= chosen.last], *reversed(named)):
            low, high = min(each.first for each in listed), max(each.last for each in listed)
            between = sentence.tokens[high : hit.first] if hit.first >= high else sentence.tokens[hit.last : low]
            if hit not in listed and all(token.text.lower() in _LISTING for token in between):
                listed.append(hit)
        others = dict.fromkeys(hit.id for hit in listed if not self._is_one_within(hit.id, chosen.id))
        return tuple(others)

    def _is_one_within(self, one: str, other: str) -> bool:
        return one in upward(self._known_places, other) or other in upward(self._known_places, one)

    def _labelled(self, figure: Figure, hits: Sequence[Found]) -> DraftPlace | None:
        """The place that stands as a label before a colon: "Oldtown: 103 killed"."""
        tokens = figure.tokens
        if figure.first < 2 or tokens[figure.first - 1].text != ":":
            return None
        low = mark = figure.first - 1
        while low > 0 and tokens[low - 1].text not in {";", ".", ",", ":", "|"}:
            low -= 1
        label = tokens[low:mark]
        inside = [hit for hit in hits if low <= hit.first and hit.last <= mark]
        if inside:
            return DraftPlace(inside[-1].id)
        if not label or len(label) > _MAX_LABEL or not all(token.text[0].isupper() for token in label):
            return None
        known = {token.fold for token in label} & (self._spoken | self._names.words)
        printed = " ".join(token.text for token in label)
        return None if known else DraftPlace(self._event.lead_place, sure=False, printed=printed)

    @cached_property
    def _spoken(self) -> frozenset[str]:
        """The words of all terms of metrics and groups."""
        terms = [*self._metrics.terms.values(), *self._groups.terms.values()]
        return frozenset(word for each in terms for term in each for part in term for word in part)

    def _unknown(self, figure: Figure, sentence: Sentence) -> str:
        """A town after "in" or "near" that the registry lacks, in the clause of the figure."""
        tokens = sentence.tokens
        low, high = figure.first, figure.last
        while low > 0 and tokens[low - 1].text not in {";", "“", "”", '"'} and low > figure.previous:
            low -= 1
        while high < min(figure.following, len(tokens)) and tokens[high].text not in {";", ",", "“", "”", '"'}:
            high += 1
        for index in (*range(figure.last, high - 1), *range(figure.first - 2, low - 1, -1)):
            named = tokens[index + 1]
            if tokens[index].text.lower() in _WITHIN and named.text[0].isupper() and self._is_strange(named):
                return str(named.text)
        return ""

    def _is_strange(self, token: Token) -> bool:
        """Whether a capitalised word is no day, no month, and of no name in the registries."""
        return (
            token.fold not in self._names.words | self._spoken | _CALENDAR | self._place_words and len(token.text) > 2
        )

    @cached_property
    def _place_words(self) -> frozenset[str]:
        return frozenset(
            word for each in self._places.terms.values() for term in each for part in term for word in part
        )

    def _reach(self, figure: Figure, hits: Sequence[Found]) -> int:
        """How far behind a figure its place may stand: to the next figure, across what stands in brackets."""
        tokens = figure.tokens
        opened = [i for i in range(figure.last, min(figure.following, len(tokens))) if tokens[i].text in "(–—-"]
        if opened and figure.following < len(tokens):
            return len(tokens)
        return figure.following

    def _located(self, sentence: Sentence, hit: Found) -> bool:
        before = sentence.tokens[hit.first - 1].fold if hit.first else ""
        return before in LOCATING or (before == "the" and hit.first > 1)

    def remember(self, sentence: Sentence) -> None:
        """Keeps the place that "there" will mean, and the one that a headline, the lead or a paragraph is about."""
        if sentence.line != self._line:
            self._line, self._around = sentence.line, None
        for hit in self._places.find(sentence):
            narrower = hit.id if hit.id != self._event.lead_place else None
            if narrower and _is_dateline(sentence, hit):
                # Where it was written is no scene, and yet the figures may be of there.
                self._scene = self._scene or self._event.lead_place
                continue
            self._there = hit.id
            self._around = narrower
            if sentence.where in (Where.HEADLINE, Where.LEAD) or len(sentence.tokens) <= _HEADING:
                self._scene = narrower


def _is_dateline(sentence: Sentence, hit: Found) -> bool:
    """Whether a place stands at the head of a sentence as where it was written: "NORTHPORT, 3 March –"."""
    if hit.first:
        return False
    words = [token.text for token in sentence.tokens]
    behind = "".join(f" {word}" for word in words[hit.last :])
    return " ".join(words[: hit.last]).isupper() or DATELINE.match(behind) is not None
