"""The same people are counted under names that exclude or prejudge each other."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from itertools import combinations, product

from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.claims import Modality
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import Entry, is_nested, parent
from generator.record.ids import ActorId, GroupId
from generator.rules.alike import in_order_of_recording, is_general, is_unusual, may_be_one_place
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.label.besides import of_other_reports
from generator.rules.label.elsewhere import of_their_speakers, of_two_words
from generator.rules.label.of_words import by_word, with_words_of_their_own
from generator.rules.label.shape import Shape
from generator.rules.label.words import in_line, sides_of, tell
from generator.rules.moments import is_unattributed, known_days, may_be_of_one_time, near_day
from generator.rules.of_text import common_total
from generator.rules.titles import in_titles

# Numbers that are not unusual need one body or a general word for it, or that nobody at all is named for one of the
# groups, texts of which none counts both groups, and two groups in place of two words for one.
LEAST = 10
NEAR_DAYS, UNUSUAL_DAYS = 14, 180

_Apart = Mapping[frozenset[str], Collection[ActorId | None]]
_MayBeOne = Callable[[FigureSaid, FigureSaid], bool]
_CountsBesides = Callable[[FigureSaid, str], bool]


def _find(ledger: Ledger) -> Iterator[Finding]:
    for one in _called_apart(ledger):
        further = (*one.further, *in_titles(ledger, one.claims))
        of_sides = (*of_their_speakers(ledger, one), *of_two_words(ledger, one))
        beside = (*common_total(ledger, _figures(one)), *of_sides, *of_other_reports(ledger, one))
        yield replace(one, further=further, beside=beside)


def _figures(finding: Finding) -> list[FigureSaid]:
    sides = (term for term in (*finding.figures, *finding.further) if isinstance(term, FigureTerm))
    return [claim for term in sides for claim in term.claims]


def _called_apart(ledger: Ledger) -> Iterator[Finding]:
    apart = _kept_apart(ledger)
    for claims in _same_number(ledger):
        by_group: dict[str, list[FigureSaid]] = defaultdict(list)
        for claim in claims:
            by_group[claim.scope.group].append(claim)
        if len(by_group) > 1:
            pairs = combinations(sorted(by_group), 2)
            beside = {pair for pair in pairs if _are_apart(ledger.corpus, pair)}
            beside = {pair for pair in beside if not _are_of_one_word(ledger.corpus, by_group, pair)}
            of_nobody = by_group.keys() - {claim.scope.group for claim in claims if not is_unattributed(claim)}
            may_be_one = partial(_may_be_taken_for, ledger, apart, of_nobody)
            found = _finding(Shape.LABELS, by_group, beside, may_be_one, partial(_counts_besides, ledger))
            one_count = partial(_is_one_count, ledger, of_nobody)
            wider = (_with_wider(ledger, one, by_group, one_count) for one in found)
            yield from (kept for one in wider for kept in by_word(ledger.corpus, one))
        for group, members in by_group.items():
            if group != UNSTATED and ledger.corpus.groups[group].within is None:
                yield from _words(ledger, members)


def _are_apart(corpus: Corpus, pair: tuple[str, str]) -> bool:
    """Whether two groups are stated, and neither holds the other."""
    return UNSTATED not in pair and not is_nested(corpus.groups, *pair)


def _are_of_one_word(corpus: Corpus, by_group: Mapping[str, Sequence[FigureSaid]], pair: tuple[str, str]) -> bool:
    """Whether all that count one of two groups call it by a word that the codebook has for the other."""
    return any(
        all(_is_a_word_for(claim, corpus.groups[GroupId(other)].terms) for claim in by_group[one])
        for one, other in (pair, pair[::-1])
    )


def _is_a_word_for(claim: FigureSaid, terms: Iterable[str]) -> bool:
    words = {*(claim.record.label or "").casefold().split()}
    return bool(words) and any(words <= {*term.casefold().split()} for term in terms)


def _same_number(ledger: Ledger) -> Iterator[list[FigureSaid]]:
    """Figures of at least two sources with one metric and number, whatever the group, the place and the wording."""
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        count, scope = claim.count, claim.scope
        if count.number and scope.modality is not Modality.POSSIBLE:
            vague = count.qualifier is Qualifier.VAGUE
            # What one telling limits to a night another tells without it.
            period = None if vague else scope.period
            rest = (scope.metric, scope.unit, period, scope.modality, scope.of)
            alike[(count.number, vague, *rest)].append(claim)
    return (claims for claims in alike.values() if len({claim.source_id for claim in claims}) > 1)


def _with_wider(
    ledger: Ledger, finding: Finding, by_group: Mapping[str, list[FigureSaid]], may_be_one: _MayBeOne
) -> Finding:
    """A finding with sides for reports that have its number of a group around or in one of its own, or of an open one.

    They are no difference by themselves, but whoever counts the reports of the number counts them, too. Those of
    everybody are left to the rule of what drifts.
    """
    known = {term.lead.scope.group for term in finding.figures}
    of_sides = {name for term in finding.figures for name in term.sources}
    firsts = [same[0] for term in finding.figures for same in _alike(term.claims)]
    sides: list[FigureTerm] = []
    for name in sorted(by_group.keys() - known):
        others = [one for one in by_group[name] if one.article not in of_sides]
        same = [claim for ones in _alike(others) if any(may_be_one(ones[0], one) for one in firsts) for claim in ones]
        if same and _is_around_any(ledger.corpus.groups, name, known):
            is_vague = same[0].count.qualifier is Qualifier.VAGUE
            sides += with_words_of_their_own(same if is_vague else _side_of(same, others))
    return replace(finding, further=tuple(sides))


def _is_around_any(groups: Mapping[str, Entry], name: str, others: Iterable[str]) -> bool:
    """Whether a group is left open, or holds one of others or lies in it, and is not everybody."""
    if name == UNSTATED:
        return True
    is_within = parent(groups[name]) is not None
    return is_within and any(is_nested(groups, name, other) for other in others)


def _counts_besides(ledger: Ledger, claim: FigureSaid, group: str) -> bool:
    """Whether the text of a number that groups may share by chance has another number of a group, too."""
    if is_unusual(claim.count) or claim.count.qualifier is Qualifier.VAGUE:
        return False
    of_text = (one for one in ledger.claims_of_source[claim.source_id] if isinstance(one, FigureSaid))
    of_group = (one for one in of_text if (one.scope.metric, one.scope.group) == (claim.scope.metric, group))
    return any(one.count.number != claim.count.number and may_be_one_place(one, claim) for one in of_group)


def _counts_one_alone(_: FigureSaid, __: str) -> bool:
    return False


def _kept_apart(ledger: Ledger) -> _Apart:
    """Pairs of groups that some source counts beside each other as parts that do not overlap, and by whose counts."""
    found: dict[frozenset[str], set[ActorId | None]] = defaultdict(set)
    for claim in ledger.figures:
        for breakdown in claim.record.breakdowns:
            if breakdown.by == "group" and breakdown.disjoint:
                for pair in combinations(breakdown.parts, 2):
                    found[frozenset(pair)].add(claim.voice)
    return found


def _may_be_taken_for(ledger: Ledger, apart: _Apart, of_nobody: Set[str], one: FigureSaid, other: FigureSaid) -> bool:
    """Whether figures of two groups may be one count; where others keep these apart, one speaker's of one day."""
    voices = apart.get(frozenset((one.scope.group, other.scope.group)))
    if voices is None:
        return _is_one_count(ledger, of_nobody, one, other)
    day = one.said.day if one.when and other.when else None
    same = one.speakers == other.speakers and day is not None and day == other.said.day
    in_one_place = one.scope.place == other.scope.place and not one.scope.is_open and not other.scope.is_open
    return one.voice not in voices and same and in_one_place and _is_one_count(ledger, of_nobody, one, other)


def _words(ledger: Ledger, claims: Iterable[FigureSaid]) -> Iterator[Finding]:
    """A finding for what one body counted of the widest group, where sources have different words for it."""
    by_body: dict[str, dict[str, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.count.qualifier is Qualifier.VAGUE or (claim.count.number or 0) < 2:
            continue
        if claim.record.label and claim.body and not is_general(ledger, claim) and not _is_of_a_denial(ledger, claim):
            by_body[claim.body][claim.record.label.casefold()].append(claim)
    for by_label in by_body.values():
        # "Bodies" and "bodies in morgues" are one name, told more or less closely.
        pairs = {
            pair for pair in combinations(sorted(by_label), 2) if pair[0] not in pair[1] and pair[1] not in pair[0]
        }
        yield from _finding(Shape.WORDS, by_label, pairs, partial(_is_one_place_and_time, NEAR_DAYS))


def _is_of_a_denial(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether the label is the word of somebody who denies the figure in the same source, and not its speaker's."""
    label = claim.record.label or ""
    targets = (one.record.target for one in ledger.claims_of_source[claim.source_id] if isinstance(one, DenialSaid))
    return any(target.label and target.label.casefold() == label.casefold() for target in targets)


def _finding(
    shape: Shape,
    by_name: Mapping[str, list[FigureSaid]],
    pairs: Iterable[tuple[str, str]],
    may_be_one: _MayBeOne,
    counts_besides: _CountsBesides = _counts_one_alone,
) -> Iterator[Finding]:
    """One finding for all names that stand in each other's place; a source that has both keeps them apart."""
    found: dict[str, list[FigureSaid]] = defaultdict(list)
    sources = {name: {claim.source_id for claim in claims} for name, claims in by_name.items()}
    for one, other in sorted(pairs):
        if sources[one].isdisjoint(sources[other]):
            ones = (claim for claim in by_name[one] if not counts_besides(claim, other))
            others = (claim for claim in by_name[other] if not counts_besides(claim, one))
            for first, second in product(_alike(ones), _alike(others)):
                if may_be_one(first[0], second[0]):
                    found[one] += first
                    found[other] += second
    if found:
        alone = {
            name: [claim for claim in by_name[name] if not any(counts_besides(claim, other) for other in found)]
            for name in found
        }
        terms = tuple(FigureTerm(_side_of(found[name], alone[name])) for name in sorted(found))
        yield Finding(RULE.id, RULE.severity, shape, terms)


def _side_of(found: Sequence[FigureSaid], all_of_name: Iterable[FigureSaid]) -> tuple[FigureSaid, ...]:
    """The claims of one side, with those that name nobody or name the same voice by a general word only."""
    first = found[0]
    tried = [same[0] for same in _alike(found)]
    further = (
        claim for claim in all_of_name if not claim.speakers or (claim.is_general and claim.voice == first.voice)
    )
    open_ones = (
        claim
        for same in _alike(further)
        if any(_is_one_place_and_time(NEAR_DAYS, same[0], one) for one in tried)
        for claim in same
    )
    return in_order_of_recording((*found, *open_ones))


def _alike(claims: Iterable[FigureSaid]) -> list[list[FigureSaid]]:
    """Claims of one speaker, place and day together: one of them is tried for all."""
    found: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        found[(claim.voice, claim.body, claim.scope.place, known_days(claim), claim.is_earlier)].append(claim)
    return list(found.values())


def _is_one_count(ledger: Ledger, of_nobody: Set[str], one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures of two groups may be one count: by place and time, and by who speaks where it is small.

    `of_nobody` are groups for whose number nobody is named; what names nobody beside who does is taken to be theirs.
    """
    count, is_one_body = one.count, _is_one_body(ledger, one, other) or _is_of_a_general_word(one, other)
    if count.qualifier is Qualifier.VAGUE:
        return _is_one_body(ledger, one, other) and _is_one_place_and_time(NEAR_DAYS, one, other)
    if is_unusual(count):
        if one.scope.place == other.scope.place or _is_within(ledger.corpus, one, other):
            return _may_be_one_time(one, other, UNUSUAL_DAYS)
        # A place left open may be any: of two bodies, or of nobody at another time, two counts may meet by chance.
        if not is_one_body:
            is_of_nobody = is_unattributed(one) or is_unattributed(other)
            return is_of_nobody and may_be_one_place(one, other) and may_be_of_one_time(one, other, NEAR_DAYS)
        return _is_one_place_and_time(UNUSUAL_DAYS, one, other)
    may_be_of_one = is_one_body or bool(of_nobody & {one.scope.group, other.scope.group})
    return (count.number or 0) >= LEAST and may_be_of_one and _is_one_place_and_time(NEAR_DAYS, one, other)


def _is_one_body(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> bool:
    if one.body is None or other.body is None:
        return False
    return ledger.chains.is_above(one.body, other.body) or ledger.chains.is_above(other.body, one.body)


def _is_of_a_general_word(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two speakers are of one voice and one of them is named by a general word only ("officials")."""
    return one.voice is not None and one.voice == other.voice and (one.is_general or other.is_general)


def _is_one_place_and_time(days: int, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether places and days fit."""
    return may_be_one_place(one, other) and _may_be_one_time(one, other, days)


def _may_be_one_time(one: FigureSaid, other: FigureSaid, days: int) -> bool:
    """Whether days fit; of an earlier figure without a day only the day is known by which it was given."""
    return may_be_of_one_time(one, other, days) or _was_before(one, other) or _was_before(other, one)


def _was_before(retold: FigureSaid, other: FigureSaid) -> bool:
    if not retold.is_earlier or retold.record.as_of or retold.when:
        return False
    day, by = near_day(other), retold.known_by
    return day is None or by is None or day <= by


def _is_within(corpus: Corpus, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether one place holds the other."""
    first, second = one.scope.place, other.scope.place
    return len(first) == len(second) == 1 and is_nested(corpus.places, first[0], second[0])


RULE = Rule(
    id="label",
    severity=Severity.WORDING,
    find=_find,
    tell=tell,
    sides=sides_of,
    in_line=in_line,
    differing=frozenset({Shape.LABELS, Shape.WORDS}),
)
