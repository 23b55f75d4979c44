"""Who said a figure, and through whom: attributions resolved to actors as a reader resolves them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.captures.text import Span
from generator.draft.attribution import Attribution, attributions, relays
from generator.draft.figures import Figure
from generator.draft.labels import Labels
from generator.draft.names import Named, Names, is_definite
from generator.draft.reach import cost, is_of_the_number, is_open, is_somebody
from generator.draft.reading import Sentence, Token, tokens
from generator.record.claims import Where
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.registries import ActorKind

_PERSONAL = frozenset("he she".split())
_IMPERSONAL = frozenset("it they".split())
_OFFICIAL = frozenset("figure data count statistic toll tally".split())
_ROLES = frozenset(
    "official spokesman spokeswoman spokesperson governor mayor commander doctor activist lawyer envoy".split()
)
_PAPERS = frozenset("statement document release message".split())
_OFFICE_OF = {"president": "presidential", "minister": "ministry", "prosecutor": "prosecutor"}
_FIRST_PERSON = frozenset("i we our us my me".split())
_LETTER = re.compile(
    r"(?im)^(?:dear\b|sir\b|to the\b.{0,60}$|open letter|with thanks|yours\b|sincerely|signed"
    r"|for the \w+$|.{0,30}\bstatement"
    r" (?:of|by)\b|.{0,40}\bdeclares:|.{0,30}\b(?:bulletin|situation report|daily note|communiqu[eé]"
    r"|finding of|judgment in)\b)"
)
# Words of saying in a sentence of which no verb with a subject was understood.
_HEARSAY = re.compile(
    r"\b(?:according|reportedly|apparently|allegedly|sa(?:y|ys|id|ying)|tells?|told|hear|informs?"
    r"|informed|communicat\w+"
    r"|transmit\w+|claims?|claimed|announc\w+|declar\w+|spokes\w+|admit\w*|reckon\w*|sources?:|as per"
    r"|per the|by (?:\w+ )?(?:own )?"
    r"(?:count|account|reckoning)|(?:on|in) the words? of|after (?:statements?|words|information)"
    r"|, so (?:the|its|his|her)|counts|same (?:card|source|statement|list|bulletin|report|office|document|note)"
    r"|counted|figures? (?:from|of|by) the|lists?|speaks?|puts)\b",
    re.IGNORECASE,
)
_TURNS = frozenset("however but meanwhile besides since despite".split())
_BODIES = frozenset({ActorKind.BODY, ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.STATE})
_RANK = {
    ActorKind.PERSON: 0, ActorKind.BODY: 1, ActorKind.ORGANISATION: 1, ActorKind.GROUP: 2, ActorKind.OUTLET: 2,
    ActorKind.STATE: 4,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Speaker:
    """The speaker of a figure; `id` is None where a name stands in the text that no actor bears."""

    id: str | None
    sure: bool
    printed: str = ""
    relays: tuple[str, ...] = ()
    verb: int | None = None
    past: bool = False
    inherited: bool = False
    hinted: bool = False


@dataclass
class Conversation:
    """Reads the sentences of an article in order and remembers who was named and who spoke."""

    names: Names
    text: str
    named: list[str] = field(default_factory=list)
    last_person: str | None = None
    last_body: str | None = None
    last_speaker: str | None = None
    people: dict[str, str] = field(default_factory=dict)
    line: int = -1
    line_speaker: Speaker | None = None
    line_unknown: bool = False
    turn: str | None = None
    opened: bool = False

    def __post_init__(self) -> None:
        self.labels = Labels(self.names, self.text)

    def speakers(
        self, sentence: Sentence, figures: Sequence[Figure], following: Sentence | None = None
    ) -> list[Speaker]:
        """The speaker of each figure; to be called once for every sentence, also for one without figures.

        `following` is the next sentence, which may say of this one who told it: "The ministry announced this".
        """
        named = self.names.find(sentence)
        if sentence.line != self.line:
            self._begin(sentence)
        found = [*attributions(sentence, named), *self.labels.spoken(sentence, named)]
        acts = [(act, self._resolve(sentence, act, named)) for act in found]
        doubtful = [act for act, who in acts if act.weak and who.id is None and not is_somebody(who.printed)]
        acts = [(act, who) for act, who in acts if act not in doubtful]
        # "Country: 164 dead" names a place before the colon, and nobody who speaks.
        acts = [(act, who) for act, who in acts if sentence.tokens[act.verb].is_word or not self._is_state(who.id)]
        passing = [each.actor for each in relays(sentence.tokens, named)]
        if figures and not acts and following and (announcer := self._announced_next(following)):
            self._remember(named, acts)
            return [announcer] * len(figures)
        brackets = list(self.labels.bracketed(sentence, named))
        chosen = [self._choose(sentence, figure, acts, passing) for figure in figures]
        chosen = [self._doubted(sentence, each, who, named, acts) for each, who in zip(figures, chosen, strict=True)]
        chosen = [_of_nobody(sentence, each, who, doubtful) for each, who in zip(figures, chosen, strict=True)]
        chosen = [_in_brackets(each, who, brackets) for each, who in zip(figures, chosen, strict=True)]
        self._remember(named, acts)
        self.opened = is_open(self.opened, sentence.tokens)
        return chosen

    def _begin(self, sentence: Sentence) -> None:
        """A paragraph begins: whoever spoke in the one before does not go on, but for the turns of a dialogue."""
        self.line, self.line_speaker, self.line_unknown, self.opened = sentence.line, None, False, False
        before, self.turn = self.turn, self.labels.turn(sentence)
        if self.turn is None and before and self.labels.is_interview:
            # The turn before goes on, or the interview is over.
            self.turn = before
            self.line_speaker = Speaker(self.labels.speaker(before, self.named), sure=False)
        elif self.turn and (id_ := self.labels.speaker(self.turn, self.named)):
            # Without labels it is likely, and no more, that who was named answers.
            self.line_speaker = Speaker(id_, sure=self.labels.is_clear, hinted=not self.labels.is_clear)

    def _doubted(
        self,
        sentence: Sentence,
        figure: Figure,
        who: Speaker,
        named: Sequence[Named],
        acts: Sequence[tuple[Attribution, Speaker]],
    ) -> Speaker:
        """The article as the speaker only where nothing in the sentence or its paragraph hints at somebody else."""
        if who.id != ARTICLE or not who.sure:
            return who
        tokens = sentence.tokens
        quoted = (
            tokens[0].text in {"—", "–", "‘", "'"}
            or is_open(self.opened, tokens[: figure.first])
            or (figure.first > 0 and tokens[figure.first - 1].text == "“")
        )
        heard = [each.actor for each in named if self.names.kind(each.actor) not in {ActorKind.STATE}]
        first = {token.text.lower() for token in tokens} & _FIRST_PERSON
        if (
            self.labels.is_interview
            or quoted
            or heard
            or self.labels.is_personal
            or self.line_unknown
            or any(other.id is None for _, other in acts)
        ):
            return Speaker(heard[-1] if heard else None, sure=False, hinted=True)
        if _HEARSAY.search(self.text[sentence.span.start : sentence.span.end]):
            return Speaker(None, sure=False, hinted=True)
        if first and self.last_person and not self.is_signed:
            return Speaker(self.last_person, sure=False, hinted=True)
        return who

    @property
    def is_signed(self) -> bool:
        """Whether the text is a letter or a statement, whose "we" is whoever signs it."""
        return bool(_LETTER.search(self.text))

    def _announced_next(self, following: Sentence) -> Speaker | None:
        """Who "announced this" in the next sentence."""
        named = self.names.find(following)
        words = [token.text.lower() for token in following.tokens]
        heard = [n.actor for n in named if self.names.kind(n.actor) in _BODIES - {ActorKind.STATE} | {ActorKind.PERSON}]
        if heard and is_of_the_number(words):
            return Speaker(heard[0], sure=False, hinted=True)
        for act in attributions(following, named):
            words = [token.fold for token in following.tokens[act.verb + 1 : act.verb + 5]]
            opens = following.tokens[0].fold == "this" and act.whole
            if "this" in words or opens:
                who = self._resolve(following, act, named)
                return replace(who, verb=None) if who.id else None
        return None

    def _remember(self, named: Sequence[Named], acts: Sequence[tuple[Attribution, Speaker]]) -> None:
        for each in named:
            self.named.append(each.actor)
            if self.names.kind(each.actor) is ActorKind.PERSON:
                self.last_person = each.actor
        self.line_unknown |= any(who.id is None for _, who in acts)
        for _, who in acts:
            if who.id in self.names.actors and who.id:
                self.line_speaker = who
                self.last_speaker = who.id
                if self.names.kind(who.id) is ActorKind.PERSON:
                    self.last_person = who.id
                else:
                    self.last_body = who.id

    def _choose(
        self,
        sentence: Sentence,
        figure: Figure,
        acts: Sequence[tuple[Attribution, Speaker]],
        passing: Sequence[str],
    ) -> Speaker:
        reach = [(far, act, who) for act, who in acts if (far := cost(sentence.tokens, figure, act)) is not None]
        # Of two verbs as near, the later one before the figure governs it.
        reach.sort(key=lambda row: (row[0], -row[1].verb if row[1].leads else row[1].verb))
        if not reach:
            return self._unattributed(sentence)
        first = reach[0][2]
        others = [who for _, _, who in reach[1:]]
        cited = next((who for _, act, who in reach if act.cites and who.id), None)
        origin = cited or first
        if not cited and first.id and self._is_outlet(first.id):
            origin = next(
                (who for who in others if who.id and not self._is_outlet(who.id) and who.id != UNSTATED), first
            )
        through = [who.id for who in [first, *others] if who.id and who.id != origin.id and self._is_outlet(who.id)]
        through += [id_ for id_ in passing if id_ != origin.id and (self._is_outlet(id_))]
        known = tuple(dict.fromkeys((*origin.relays, *(id_ for id_ in through if id_ in self.names.actors))))
        return replace(origin, relays=tuple(id_ for id_ in known if id_ != origin.id))

    def _is_state(self, id_: str | None) -> bool:
        return id_ in self.names.actors and self.names.kind(str(id_)) is ActorKind.STATE

    def _is_outlet(self, id_: str) -> bool:
        return id_ in self.names.actors and self.names.kind(id_) is ActorKind.OUTLET

    def _unattributed(self, sentence: Sentence) -> Speaker:
        """The speaker of a sentence that names none: the one before in its paragraph, or the article."""
        if sentence.where is Where.CAPTION:
            credited = self._credited(sentence)
            return Speaker(credited or ARTICLE, sure=bool(credited))
        words = [token.fold for token in sentence.tokens[:6]]
        if self.turn and self.line_speaker and self.line_speaker.id and not self.line_unknown:
            return self.line_speaker
        if self.line_speaker and self.line_speaker.id and not _TURNS & set(words):
            if "official" in words and _OFFICIAL & {token.fold for token in sentence.tokens}:
                return Speaker(self._authorities(), sure=False, inherited=True)
            return replace(self.line_speaker, sure=False, inherited=True, past=False)
        return Speaker(ARTICLE, sure=True)

    def _credited(self, sentence: Sentence) -> str | None:
        """The outlet named anywhere in the line of a caption, where its credit stands."""
        start = self.text.rfind("\n", 0, sentence.span.start) + 1
        end = self.text.find("\n", sentence.span.end)
        span = Span(start, end if end >= 0 else len(self.text))
        line = replace(sentence, span=span, tokens=tokens(self.text, span))
        return next((each.actor for each in self.names.find(line) if self._is_outlet(each.actor)), None)

    def _authorities(self) -> str | None:
        return next((id_ for id_ in self.names.like("authorities") if self.names.actor(id_).generic), None)

    def _resolve(self, sentence: Sentence, act: Attribution, named: Sequence[Named]) -> Speaker:
        """The actor whom the subject of an attribution means."""
        start, end = act.subject
        printed = sentence.text(start, end, self.text)
        if act.nobody:
            return Speaker(UNSTATED, sure=True, verb=act.verb, past=act.past)
        inside = [each for each in named if start <= each.first < end]
        through = relays(sentence.tokens, inside)
        inside = [each for each in inside if each not in through]
        passing = tuple(each.actor for each in through if self._is_outlet(each.actor))
        words = [token.fold for token in sentence.tokens[start:end] if token.is_word]
        made = Speaker(None, sure=False, printed=printed, relays=passing, verb=act.verb, past=act.past)
        if meant := self._introduced(sentence.tokens[start:end], inside):
            return replace(made, id=meant, sure=True)
        if meant := self._role(sentence.tokens[start:end]):
            return replace(made, id=meant, sure=True)
        if inside:
            best = self._best(sentence.tokens, inside, end)
            actor = self._meant(sentence.tokens, best) or best.actor
            return replace(made, id=actor, sure=best.sure)
        if words and words[-1].partition("'")[0] in {"we", "i"}:
            turn = self.line_speaker.id if self.turn and self.line_speaker else None
            signed = ARTICLE if self.is_signed and not self.opened else None
            return replace(made, id=turn or signed, sure=bool(turn or signed))
        if meant := self._pronoun(words):
            near = [
                n.actor for n in named if n.last <= start and self.names.kind(n.actor) in _BODIES - {ActorKind.STATE}
            ]
            if near and _IMPERSONAL & set(words):
                return replace(made, id=near[-1], sure=len(set(near)) == 1)
            bodies = [id_ for id_ in self.named if self.names.kind(id_) in _BODIES - {ActorKind.STATE}]
            is_last = not _IMPERSONAL & set(words) or not bodies or bodies[-1] == meant
            return replace(made, id=meant, sure=is_last)
        if words and words[-1] in {"report", "source", "media"}:
            return replace(made, id=UNSTATED, sure=words[-1] != "media" or "local" in words)
        if words and (meant := self._common_noun(words)):
            return replace(made, id=meant, sure=len(set(self.named) & set(self.names.like(words[-1]))) == 1)
        return made

    def _best(self, tokens: Sequence[Token], inside: Sequence[Named], end: int) -> Named:
        """The speaker among several names: a person before a body, a body before the state it belongs to."""

        def rank(each: Named) -> tuple[int, int]:
            kind = self.names.kind(each.actor)
            owner = tokens[each.last - 1].possessive and each.last < end
            generic = self.names.actor(each.actor).generic and kind is not ActorKind.OUTLET
            return (5 if owner else 3 if generic else _RANK[kind]), each.first

        return min(inside, key=rank)

    def _meant(self, tokens: tuple[Token, ...], named: Named) -> str | None:
        """The actor that "the ministry" means: the one last named whose name has the word."""
        if not is_definite(tokens, named):
            return None
        alike = set(self.names.like(tokens[named.last - 1].fold))
        return next((id_ for id_ in reversed(self.named) if id_ in alike), None)

    def _introduced(self, subject: Sequence[Token], inside: Sequence[Named]) -> str | None:
        """The body of a person whom the registry does not know and the text brings in with a title.

        "Interior Minister Anna Roe said" makes Roe speak for the ministry from then on.
        """
        names = [token for token in subject if token.is_word and token.text[0].isupper()]
        if not inside:
            body = self.people.get(names[-1].fold) if names and len(names) <= 2 else None
            self.last_person = body or self.last_person
            return body
        bodies = [each for each in inside if self.names.kind(each.actor) in {ActorKind.BODY, ActorKind.ORGANISATION}]
        strangers = [token for token in names if token.fold not in self.names.words]
        if len(bodies) == 1 and len(inside) <= 2 and len(strangers) >= 2 and bodies[0].sure:
            self.people[strangers[-1].fold] = self.last_person = bodies[0].actor
            return bodies[0].actor
        return None

    def _role(self, subject: Sequence[Token]) -> str | None:
        """The person whom "the official" or "the prosecutor" means: the last named, of that office if it has one."""
        words = [token.text.lower() for token in subject if token.is_word]
        if len(words) > 1 and words[0] in {"the", "this", "its", "his"} and words[-1] in _PAPERS:
            return self.last_speaker
        if not 1 < len(words) <= 3 or words[0] not in {"the", "this"} or words[-1] not in _ROLES | _OFFICE_OF.keys():
            return None
        office = _OFFICE_OF.get(words[-1])
        if office is None:
            return self.last_person
        persons = [id_ for id_ in reversed(self.named) if self.names.kind(id_) is ActorKind.PERSON]
        holders = set(self.names.like(office))
        return next((id_ for id_ in persons if self.names.actor(id_).part_of in holders), None)

    def _common_noun(self, words: Sequence[str]) -> str | None:
        if len(words) > 3:
            return None
        alike = set(self.names.like(words[-1]))
        before = next((id_ for id_ in reversed(self.named) if id_ in alike), None)
        return before or (next(iter(alike)) if len(alike) == 1 else None)

    def _pronoun(self, words: Sequence[str]) -> str | None:
        if len(words) > 4:
            words = words[-1:]
        if _PERSONAL & set(words):
            return self.last_person
        if _IMPERSONAL & set(words):
            return self.last_body
        return None


def _of_nobody(sentence: Sentence, figure: Figure, who: Speaker, acts: Sequence[Attribution]) -> Speaker:
    """The article as the speaker only where no verb that may be one of saying governs the figure: "put it at 17"."""
    governed = any(cost(sentence.tokens, figure, act) is not None for act in acts)
    return Speaker(None, sure=False, hinted=True) if governed and who.id == ARTICLE else who


def _in_brackets(figure: Figure, who: Speaker, brackets: Sequence[tuple[int, int]]) -> Speaker:
    """Nobody is sure to speak where the brackets behind a number name somebody else: "overnight 34 (ministry)"."""
    near = any(figure.last <= low <= figure.noun_end for low, _ in brackets)
    return Speaker(None, sure=False, hinted=True) if near and who.id in {ARTICLE, UNSTATED} else who
