"""Attributions in a sentence: who says something, by which verb, and to which words it applies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.captures.saying import VERBS
from generator.draft.names import Named
from generator.draft.reading import Sentence, Token
from generator.draft.subjects import ADVERBS, BREAKS, HAVE, is_inverted, subject_of, until_break
from generator.record.claims import Where

# These attribute only where a known speaker is their subject: "the government put the toll at 103".
_WEAK = frozenset(
    """
    put puts set sets gave gives given raised raises revised revises lowered recorded records registered registers
    counted counts listed lists updated spoken published publishes released identified provided cited cites quoted
    find finds found show shows showed speaks speak expect expects expected fear fears feared assessed valued ruled
    heard
    """.split()
)
_SAYS = frozenset("say says said".split())
_BE = frozenset("was were is are been be being".split())
_PAST = frozenset("earlier previously initially originally before formerly".split())
_PARTICIPLES = frozenset(
    "confirmed reported estimated claimed alleged registered recorded published identified released disputed denied "
    "rejected dismissed expected feared found assessed listed counted submitted".split()
)
_NOUNS = frozenset("reports claims counts estimates estimate records notes lists sets".split())
_BEFORE_NOUNS = frozenset("of the a an no all other to in for by with against media new united".split())
_PASSIVE_BY, _HEADED, _OPENS, _LONGEST_DOER = 6, 5, 4, 10
# What takes lives says nothing: "the fire claimed nine lives".
_TAKES, _LIVES = frozenset("claim claims claimed".split()), frozenset("life live lives victim".split())
_RELAYS = (
    ("cited", "by"), ("quoted", "by"), ("carried", "by"), ("reported", "by"), ("published", "by"), ("relayed", "by"),
    ("told",), ("via",), ("comment", "to"), ("interview", "with"), ("statement", "to"), ("on",),
    ("saying", "by"), ("broadcast", "by"),
)  # fmt: skip
_ORIGINS = (
    ("citing",), ("quoting",), ("referring", "to"), ("with", "reference", "to"), ("cited",), ("which", "cites"),
    ("which", "cited"), ("which", "quotes"), ("which", "quoted"), ("who", "cites"), ("who", "cited"), ("who", "quotes"),
    ("who", "quoted"), ("turn", "cited"), ("turn", "quoted"), ("turn", "cites"), ("turn", "quotes"),
    ("had", "it", "from"),
    ("has", "it", "from"), ("have", "it", "from"), ("had", "this", "from"), ("has", "this", "from"),
    ("they", "from"),
)  # fmt: skip
_FIGURE_NOUNS = frozenset("figure data statistic count number toll estimate statement tally list record report".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """One act of saying: its subject's tokens, its verb, and whether the words follow or precede it.

    `subject` is empty where nobody is named ("were said to"); `verb` is the number of its token.
    """

    verb: int
    subject: tuple[int, int]
    leads: bool
    weak: bool = False
    whole: bool = False
    cites: bool = False
    past: bool = False
    relays: tuple[tuple[int, int], ...] = field(default=())

    @property
    def nobody(self) -> bool:
        """Whether the sentence leaves out who says it."""
        return self.subject[0] == self.subject[1]


def attributions(sentence: Sentence, named: Sequence[Named]) -> list[Attribution]:
    """Every attribution of the sentence in the order of its verbs."""
    tokens = sentence.tokens
    found = [*_according(tokens), *_citing(tokens), *_verbs(tokens, named), *_possessive_figures(tokens, named)]
    found.extend(_bare_report(tokens, found))
    if sentence.where is Where.HEADLINE:
        inverted = {each.verb: each for each in _headed_by_verb(tokens)}
        found = [inverted.get(each.verb, each) for each in found]
    if sentence.where is Where.HEADLINE and not found:
        found.extend(_headed(tokens, named))
    return sorted(found, key=lambda each: (each.verb, each.subject))


def relays(tokens: Sequence[Token], named: Sequence[Named]) -> list[Named]:
    """Actors named as passing something on: "cited by", "told", "via", "in comments to"."""
    found = []
    for each in named:
        before = [token.fold for token in tokens[max(0, each.first - 6) : each.first] if token.is_word]
        for words in _RELAYS:
            if words == ("on",) and not (before[:-1] and before[-2] in VERBS):
                continue
            for gap in range(4):
                stop = len(before) - gap
                if tuple(before[max(0, stop - len(words)) : stop]) == words:
                    found.append(each)
                    break
            else:
                continue
            break
    return found


def _headed(tokens: Sequence[Token], named: Sequence[Named]) -> Iterator[Attribution]:
    """A headline's speaker before or behind a colon or a dash: "225 dead: prosecutor"."""
    marks = [index for index, token in enumerate(tokens) if token.text in {":", "–", "—", "-", ","}]
    for mark in marks[:1] + marks[-1:]:
        for start, end in ((0, mark), (mark + 1, len(tokens))):
            alone = end - start <= _HEADED and not any(token.text[0].isdigit() for token in tokens[start:end])
            if alone and any(start <= each.first < end for each in named):
                yield Attribution(mark, (start, end), leads=start == 0, whole=True)
                return


def _headed_by_verb(tokens: Sequence[Token]) -> Iterator[Attribution]:
    """A headline's speaker without an article behind its verb: "23 dead, says coast guard"."""
    for index in range(1, len(tokens) - 1):
        end = until_break(tokens, index + 1)
        if tokens[index].text.lower() in _SAYS and tokens[index - 1].text == "," and index + 1 < end:
            yield Attribution(index, (index + 1, end), leads=False)


def _according(tokens: Sequence[Token]) -> Iterator[Attribution]:
    for index in range(len(tokens) - 2):
        if (tokens[index].fold, tokens[index + 1].fold) in {("according", "to"), ("as", "per")}:
            end = until_break(tokens, index + 2)
            yield Attribution(index, (index + 2, end), leads=index == 0 or index < 2, whole=True)


def _citing(tokens: Sequence[Token]) -> Iterator[Attribution]:
    """Origins that somebody cites: "the broadcaster, citing the ministry, said"."""
    for words in _ORIGINS:
        for index in range(len(tokens) - len(words)):
            here = tuple(token.fold for token in tokens[index : index + len(words)])
            if here != words or (words == ("cited",) and tokens[index + 1].fold in {"by", "a"}):
                continue
            if words == ("cited",) and index and tokens[index - 1].fold in _BE:
                continue
            start = index + len(words)
            yield Attribution(index, (start, until_break(tokens, start)), leads=True, whole=True, cites=True)


def _verbs(tokens: Sequence[Token], named: Sequence[Named]) -> Iterator[Attribution]:
    after = 0
    for index, token in enumerate(tokens):
        word = token.text.lower()
        weak = word in _WEAK
        if not (word in VERBS or weak) or _is_noun(tokens, index, any(each.last == index for each in named)):
            continue
        before = _auxiliaries(tokens, index)
        past = "had" in before or bool(_PAST & set(before))
        if _BE & set(before):
            if made := _passive(tokens, index, after, past=past):
                yield made
            continue
        if word == "saying" and index and tokens[index - 1].fold == "as":
            continue
        if by := _by(tokens, index):
            yield Attribution(index, by, leads=False, whole=True, past=past)
            continue
        start, end = after, index - len(before)
        if "having" in {token.fold for token in tokens[max(start, end - _OPENS) : end]}:
            if doer := _doer(tokens, index):
                yield Attribution(index, doer, leads=True, past=True)
            continue
        subject, leads = subject_of(tokens, start, end, named)
        if not weak and is_inverted(tokens, index) and tokens[index + 1].text[0].isupper():
            subject = (index, index)
        if subject[0] == subject[1]:
            inverted = (index + 1, until_break(tokens, index + 1))
            if weak or not is_inverted(tokens, index):
                continue
            yield Attribution(index, inverted, leads=False, past=past)
            continue
        if weak and not leads:
            continue
        aside = not leads and index + 1 < len(tokens) and tokens[index + 1].text == ","
        yield Attribution(index, subject, leads, weak=weak, whole=aside, past=past)
        after = index + 1


def _doer(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """Who said what a clause with "having" tells, behind its comma: "Having put it at 40, the office said"."""
    for comma in range(index + 1, len(tokens) - 1):
        if tokens[comma].text == "," and not tokens[comma + 1].text[0].isdigit():
            stop = range(comma + 1, min(len(tokens), comma + _LONGEST_DOER))
            end = next((at for at in stop if tokens[at].text.lower() in VERBS | _BE | HAVE | _WEAK | ADVERBS), None)
            return comma + 1, end or min(len(tokens), comma + _OPENS)
    return None


def _possessive_figures(tokens: Sequence[Token], named: Sequence[Named]) -> Iterator[Attribution]:
    """Names whose figures show something, as in "ministry figures show 225"."""
    for each in named:
        nouns = tokens[each.last : each.last + 2]
        show = tokens[each.last : each.last + 4]
        if any(t.fold in _FIGURE_NOUNS for t in nouns) and any(
            t.fold in {"show", "showed", "shown", "suggest"} for t in show
        ):
            yield Attribution(each.last, (each.first, each.last), leads=True)


def _bare_report(tokens: Sequence[Token], found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Words that name nobody: "reportedly"."""
    if found:
        return
    for index, token in enumerate(tokens):
        if token.fold in {"reportedly", "allegedly"}:
            yield Attribution(index, (index, index), leads=True, whole=True)


def _passive(tokens: Sequence[Token], index: int, after: int, *, past: bool) -> Attribution | None:
    """What is said with "be": by somebody, "quoted as saying", or by nobody named."""
    if tokens[index].fold == "quoted" and any(t.fold == "saying" for t in tokens[index + 1 : index + 4]):
        subject, leads = subject_of(tokens, after, index - len(_auxiliaries(tokens, index)), ())
        return Attribution(index, subject, leads, past=past)
    if by := _by(tokens, index):
        return Attribution(index, by, leads=False, whole=True, past=past)
    if tokens[index].text.lower() in {"said", "reported", "believed", "estimated", "alleged"}:
        return Attribution(index, (index, index), leads=True, whole=True, past=past)
    return None


def _by(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """The words behind a "by" close to the verb, as in "as reported today by the office"."""
    for place in range(index + 1, min(index + _PASSIVE_BY, len(tokens) - 1)):
        if tokens[place].text in BREAKS or tokens[place].text in {",", "“", '"'}:
            return None
        if tokens[place].fold == "by":
            return place + 1, until_break(tokens, place + 1)
        if tokens[place].fold in {"that", "the", "a", "in"} or tokens[place].text[0].isdigit():
            return None
    return None


def _auxiliaries(tokens: Sequence[Token], index: int) -> list[str]:
    """The words of the verb before its main word, the nearest first."""
    found: list[str] = []
    while index > 0:
        word = tokens[index - 1].text.lower()
        # "had publicly put": any adverb of manner, but only behind another word of the verb.
        manner = word.endswith("ly") and index > 1 and tokens[index - 2].text.lower() in _BE | HAVE
        if not (manner or word in _BE | HAVE | ADVERBS | {"did", "not"}):
            break
        found.append(word)
        index -= 1
    # "on Sunday revised": the day between subject and verb is no part of either.
    return found


def _is_noun(tokens: Sequence[Token], index: int, behind_name: bool) -> bool:
    """Whether a word such as "reports" or "set" is no verb of saying here."""
    word, before = tokens[index].text.lower(), tokens[index - 1].fold if index else ""
    after = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
    if word in _PARTICIPLES and (before in _BEFORE_NOUNS or (before[:1].isdigit() and not behind_name)):
        return True
    if word in _NOUNS:
        return before in _BEFORE_NOUNS or after in VERBS or (index == 0 and after in {"of", "to", "that"})
    if word in _TAKES and _LIVES & {token.fold for token in tokens[index + 1 : index + _PASSIVE_BY]}:
        return True
    if word in {"declared", "declares"} and after in {"a", "an", "the"}:
        return True
    if word in {"set", "put", "given", "gave", "raised"}:
        return after in {"fire", "up", "on", "ablaze", "alight", "out", "off", "rise", "by"}
    return word in {"spoke", "spoken", "speaks", "speak"} and after not in {"of", "from"}
